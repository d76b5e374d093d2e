<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Asking</name>
        <message numerus="yes">
            <source>%n fact(s) taken over from the answer</source>
            <translation>
                <numerusform>%n fact taken over from the answer</numerusform>
                <numerusform>%n facts taken over from the answer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %n fact(s) over</source>
            <translation>
                <numerusform>Take %n fact over</numerusform>
                <numerusform>Take %n facts over</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Audit</name>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n card</numerusform>
                <numerusform>%n cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message numerus="yes">
            <source>%n card(s) came later and go</source>
            <translation>
                <numerusform>%n card came later and goes</numerusform>
                <numerusform>%n cards came later and go</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) become what they were</source>
            <translation>
                <numerusform>%n contact becomes what it was</numerusform>
                <numerusform>%n contacts become what they were</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) came later and go</source>
            <translation>
                <numerusform>%n contact came later and goes</numerusform>
                <numerusform>%n contacts came later and go</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) come back</source>
            <translation>
                <numerusform>%n contact comes back</numerusform>
                <numerusform>%n contacts come back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n industry(s) of your own change, come back or go</source>
            <translation>
                <numerusform>%n industry of your own changes, comes back or goes</numerusform>
                <numerusform>%n industries of your own change, come back or go</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) of your own change, come back or go</source>
            <translation>
                <numerusform>%n rule of your own changes, comes back or goes</numerusform>
                <numerusform>%n rules of your own change, come back or go</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) of the store become what they were</source>
            <translation>
                <numerusform>%n setting of the store becomes what it was</numerusform>
                <numerusform>%n settings of the store become what they were</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n smart list(s) change, come back or go</source>
            <translation>
                <numerusform>%n smart list changes, comes back or goes</numerusform>
                <numerusform>%n smart lists change, come back or go</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Backing up pictures: {done} of %n</source>
            <translation>
                <numerusform>Backing up pictures: {done} of %n</numerusform>
                <numerusform>Backing up pictures: {done} of %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It is whole: {time}, %n contact(s).</source>
            <translation>
                <numerusform>It is whole: {time}, %n contact.</numerusform>
                <numerusform>It is whole: {time}, %n contacts.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The last is of {time}, with %n contact(s).</source>
            <translation>
                <numerusform>The last is of {time}, with %n contact.</numerusform>
                <numerusform>The last is of {time}, with %n contacts.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{time}, %n contact(s)</source>
            <translation>
                <numerusform>{time}, %n contact</numerusform>
                <numerusform>{time}, %n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“Not the same person” is forgotten, or known again, of %n pair(s)</source>
            <translation>
                <numerusform>“Not the same person” is forgotten, or known again, of %n pair</numerusform>
                <numerusform>“Not the same person” is forgotten, or known again, of %n pairs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message numerus="yes">
            <source>%n contact(s) are not in the backup and go (-).</source>
            <translation>
                <numerusform>%n contact is not in the backup and goes (-).</numerusform>
                <numerusform>%n contacts are not in the backup and go (-).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) come back (+).</source>
            <translation>
                <numerusform>%n contact comes back (+).</numerusform>
                <numerusform>%n contacts come back (+).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) due.</source>
            <translation>
                <numerusform>%n contact due.</numerusform>
                <numerusform>%n contacts due.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) found.</source>
            <translation>
                <numerusform>%n contact found.</numerusform>
                <numerusform>%n contacts found.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) get the facts of the backup (~).</source>
            <translation>
                <numerusform>%n contact gets the facts of the backup (~).</numerusform>
                <numerusform>%n contacts get the facts of the backup (~).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) may be one person.</source>
            <translation>
                <numerusform>%n pair may be one person.</numerusform>
                <numerusform>%n pairs may be one person.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) were missing from the store already.</source>
            <translation>
                <numerusform>%n picture was missing from the store already.</numerusform>
                <numerusform>%n pictures were missing from the store already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Backed up %n contact(s), and read the backup back.</source>
            <translation>
                <numerusform>Backed up %n contact, and read the backup back.</numerusform>
                <numerusform>Backed up %n contacts, and read the backup back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Contact</name>
        <message numerus="yes">
            <source>%n doubtful reading(s): compare with the card</source>
            <translation>
                <numerusform>%n doubtful reading: compare with the card</numerusform>
                <numerusform>%n doubtful readings: compare with the card</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{fresh} of %n fact(s) confirmed recently</source>
            <translation>
                <numerusform>{fresh} of %n fact confirmed recently</numerusform>
                <numerusform>{fresh} of %n facts confirmed recently</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message numerus="yes">
            <source>1. Reading %n sample card(s)</source>
            <translation>
                <numerusform>1. Reading %n sample card</numerusform>
                <numerusform>1. Reading %n sample cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>2. Reviewed and kept: %n contact(s)</source>
            <translation>
                <numerusform>2. Reviewed and kept: %n contact</numerusform>
                <numerusform>2. Reviewed and kept: %n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>First one confirmed by a call; %n left.</source>
            <translation>
                <numerusform>First one confirmed by a call; %n left.</numerusform>
                <numerusform>First one confirmed by a call; %n left.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Erase</name>
        <message numerus="yes">
            <source>Delete %n contact(s) for good?</source>
            <translation>
                <numerusform>Delete %n contact for good?</numerusform>
                <numerusform>Delete %n contacts for good?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n for good</source>
            <translation>
                <numerusform>Delete %n for good</numerusform>
                <numerusform>Delete %n for good</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message numerus="yes">
            <source>%n contact(s) exported.</source>
            <translation>
                <numerusform>%n contact exported.</numerusform>
                <numerusform>%n contacts exported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invalid fact(s) left out.</source>
            <translation>
                <numerusform>%n invalid fact left out.</numerusform>
                <numerusform>%n invalid facts left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n may be known already, see Duplicates</source>
            <translation>
                <numerusform>%n may be known already, see Duplicates</numerusform>
                <numerusform>%n may be known already, see Duplicates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them unreviewed, and marked so.</source>
            <translation>
                <numerusform>%n of them unreviewed, and marked so.</numerusform>
                <numerusform>%n of them unreviewed, and marked so.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set aside or archived were left out.</source>
            <translation>
                <numerusform>%n set aside or archived was left out.</numerusform>
                <numerusform>%n set aside or archived were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n want to be left alone and were left out.</source>
            <translation>
                <numerusform>%n wants to be left alone and was left out.</numerusform>
                <numerusform>%n want to be left alone and were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with something doubtful, see Data quality</source>
            <translation>
                <numerusform>%n with something doubtful, see Data quality</numerusform>
                <numerusform>%n with something doubtful, see Data quality</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n chosen contact(s)</source>
            <translation>
                <numerusform>%n chosen contact</numerusform>
                <numerusform>%n chosen contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %n contact(s) listed now. Choose several in the list to export only those.</source>
            <translation>
                <numerusform>The contact listed now.</numerusform>
                <numerusform>The %n contacts listed now. Choose several in the list to export only those.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message numerus="yes">
            <source>as for %n other(s) of {word}</source>
            <translation>
                <numerusform>as for %n other of {word}</numerusform>
                <numerusform>as for %n others of {word}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ghosts</name>
        <message numerus="yes">
            <source>%n outcome(s) so far: set aside, not a ghost, answered. From {enough} on, with {each} of either kind, they may change what a sign counts.</source>
            <translation>
                <numerusform>%n outcome so far: set aside, not a ghost, answered. From {enough} on, with {each} of either kind, they may change what a sign counts.</numerusform>
                <numerusform>%n outcomes so far: set aside, not a ghost, answered. From {enough} on, with {each} of either kind, they may change what a sign counts.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>By the rules alone. What %n of your outcomes taught is not used.</source>
            <translation>
                <numerusform>By the rules alone. What %n of your outcomes taught is not used.</numerusform>
                <numerusform>By the rules alone. What %n of your outcomes taught is not used.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>By the rules alone: what %n of your outcomes teach does not foretell them better. Each told from all others, {mine} % are wrong, by the rules {rules} %.</source>
            <translation>
                <numerusform>By the rules alone: what %n of your outcomes teaches does not foretell them better. Each told from all others, {mine} % are wrong, by the rules {rules} %.</numerusform>
                <numerusform>By the rules alone: what %n of your outcomes teach does not foretell them better. Each told from all others, {mine} % are wrong, by the rules {rules} %.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Learnt from %n of your outcomes; nobody is moved by more than {most} points.</source>
            <translation>
                <numerusform>Learnt from %n of your outcomes; nobody is moved by more than {most} points.</numerusform>
                <numerusform>Learnt from %n of your outcomes; nobody is moved by more than {most} points.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message numerus="yes">
            <source>Reading pictures: {done} of %n</source>
            <translation>
                <numerusform>Reading pictures: {done} of %n</numerusform>
                <numerusform>Reading pictures: {done} of %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Inbox</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) could not be read. They are kept.</source>
            <translation>
                <numerusform>%n photo could not be read. It is kept.</numerusform>
                <numerusform>%n photos could not be read. They are kept.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Learning</name>
        <message numerus="yes">
            <source>Facts that were right as read, on the last %n reviewed photo(s).</source>
            <translation>
                <numerusform>Facts that were right as read, on the last reviewed photo.</numerusform>
                <numerusform>Facts that were right as read, on the last %n reviewed photos.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>List</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) · best match first</source>
            <translation>
                <numerusform>%n contact · best match first</numerusform>
                <numerusform>%n contacts · best match first</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) overdue</source>
            <translation>
                <numerusform>%n day overdue</numerusform>
                <numerusform>%n days overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected of {all}</source>
            <translation>
                <numerusform>%n selected of {all}</numerusform>
                <numerusform>%n selected of {all}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nobody for “{text}” · %n for “{meant}”</source>
            <translation>
                <numerusform>Nobody for “{text}” · %n for “{meant}”</numerusform>
                <numerusform>Nobody for “{text}” · %n for “{meant}”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n in all contacts</source>
            <translation>
                <numerusform>Show %n in all contacts</numerusform>
                <numerusform>Show %n in all contacts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n card</numerusform>
                <numerusform>%n cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) put off</source>
            <translation>
                <numerusform>%n pair put off</numerusform>
                <numerusform>%n pairs put off</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n talk(s)</source>
            <translation>
                <numerusform>%n talk</numerusform>
                <numerusform>%n talks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Looking for duplicates: {done} of %n contacts</source>
            <translation>
                <numerusform>Looking for duplicates: {done} of %n contact</numerusform>
                <numerusform>Looking for duplicates: {done} of %n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Merge %n near-certain pair(s)</source>
            <translation>
                <numerusform>Merge %n near-certain pair</numerusform>
                <numerusform>Merge %n near-certain pairs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message numerus="yes">
            <source>%n contact(s) to re-verify today</source>
            <translation>
                <numerusform>%n contact to re-verify today</numerusform>
                <numerusform>%n contacts to re-verify today</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message numerus="yes">
            <source>%n file(s) in {name}, in clear: hand it over and delete it.</source>
            <translation>
                <numerusform>%n file in {name}, in clear: hand it over and delete it.</numerusform>
                <numerusform>%n files in {name}, in clear: hand it over and delete it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>asked every %n day(s)</source>
            <translation>
                <numerusform>asked every day</numerusform>
                <numerusform>asked every %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Quality</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s)</source>
            <translation>
                <numerusform>%n fact</numerusform>
                <numerusform>%n facts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n facts asked about</source>
            <translation>
                <numerusform>%n fact asked about</numerusform>
                <numerusform>%n facts asked about</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fail a check</source>
            <translation>
                <numerusform>%n fails a check</numerusform>
                <numerusform>%n fail a check</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fixed</source>
            <translation>
                <numerusform>%n fixed</numerusform>
                <numerusform>%n fixed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lack a fact</source>
            <translation>
                <numerusform>%n lacks a fact</numerusform>
                <numerusform>%n lack a fact</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n may be double</source>
            <translation>
                <numerusform>%n may be double</numerusform>
                <numerusform>%n may be double</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n past due</source>
            <translation>
                <numerusform>%n past due</numerusform>
                <numerusform>%n past due</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set aside</source>
            <translation>
                <numerusform>%n set aside</numerusform>
                <numerusform>%n set aside</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n, worst first</source>
            <translation>
                <numerusform>%n</numerusform>
                <numerusform>%n, worst first</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>90 % in {days} d, oldest %n</source>
            <translation>
                <numerusform>90 % in {days} d, oldest %n</numerusform>
                <numerusform>90 % in {days} d, oldest %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last %n weeks</source>
            <translation>
                <numerusform>Last week</numerusform>
                <numerusform>Last %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Looking over {done} of %n contacts</source>
            <translation>
                <numerusform>Looking over {done} of %n contact</numerusform>
                <numerusform>Looking over {done} of %n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>median and 90 %, last %n weeks</source>
            <translation>
                <numerusform>median and 90 %, last %n week</numerusform>
                <numerusform>median and 90 %, last %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>oldest %n days</source>
            <translation>
                <numerusform>oldest %n day</numerusform>
                <numerusform>oldest %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the worst {shown} of %n</source>
            <translation>
                <numerusform>the worst {shown} of %n</numerusform>
                <numerusform>the worst {shown} of %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message numerus="yes">
            <source>%n doubtful</source>
            <translation>
                <numerusform>%n doubtful</numerusform>
                <numerusform>%n doubtful</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doubtful, look here first</source>
            <translation>
                <numerusform>%n doubtful, look here first</numerusform>
                <numerusform>%n doubtful, look here first</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more →</source>
            <translation>
                <numerusform>%n more →</numerusform>
                <numerusform>%n more →</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Learnt from %n card(s)</source>
            <translation>
                <numerusform>Learnt from %n card</numerusform>
                <numerusform>Learnt from %n cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Learnt from %n card(s) of {company}</source>
            <translation>
                <numerusform>Learnt from %n card of {company}</numerusform>
                <numerusform>Learnt from %n cards of {company}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message numerus="yes">
            <source>%n contact(s) fit now; each is looked at when it next changes, all when you say so.</source>
            <translation>
                <numerusform>%n contact fits now; it is looked at when it next changes, or when you say so.</numerusform>
                <numerusform>%n contacts fit now; each is looked at when it next changes, all when you say so.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It would fire for %n contact(s).</source>
            <translation>
                <numerusform>It would fire for %n contact.</numerusform>
                <numerusform>It would fire for %n contacts.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Soundness</name>
        <message numerus="yes">
            <source>%n contact(s) are lost.</source>
            <translation>
                <numerusform>%n contact is lost.</numerusform>
                <numerusform>%n contacts are lost.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) can't be found by searching.</source>
            <translation>
                <numerusform>%n contact can't be found by searching.</numerusform>
                <numerusform>%n contacts can't be found by searching.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) of pictures belong to no card; the next opening removes them.</source>
            <translation>
                <numerusform>%n file of a picture belongs to no card; the next opening removes it.</numerusform>
                <numerusform>%n files of pictures belong to no card; the next opening removes them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) of the database are damaged.</source>
            <translation>
                <numerusform>%n page of the database is damaged.</numerusform>
                <numerusform>%n pages of the database are damaged.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) are lost.</source>
            <translation>
                <numerusform>%n picture is lost.</numerusform>
                <numerusform>%n pictures are lost.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) are not as they were kept.</source>
            <translation>
                <numerusform>%n picture is not as it was kept.</numerusform>
                <numerusform>%n pictures are not as they were kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) that cards show are gone.</source>
            <translation>
                <numerusform>%n picture that a card shows is gone.</numerusform>
                <numerusform>%n pictures that cards show are gone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s) in the structure of the database.</source>
            <translation>
                <numerusform>%n problem in the structure of the database.</numerusform>
                <numerusform>%n problems in the structure of the database.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) point to rows that are gone.</source>
            <translation>
                <numerusform>%n row points to a row that is gone.</numerusform>
                <numerusform>%n rows point to rows that are gone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Saved %n card(s).</source>
            <translation>
                <numerusform>Saved %n card.</numerusform>
                <numerusform>Saved %n cards.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Saved %n contact(s).</source>
            <translation>
                <numerusform>Saved %n contact.</numerusform>
                <numerusform>Saved %n contacts.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message numerus="yes">
            <source>%n archived</source>
            <translation>
                <numerusform>%n archived</numerusform>
                <numerusform>%n archived</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n brought back into the lists</source>
            <translation>
                <numerusform>%n brought back into the lists</numerusform>
                <numerusform>%n brought back into the lists</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) discarded</source>
            <translation>
                <numerusform>%n card discarded</numerusform>
                <numerusform>%n cards discarded</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) imported</source>
            <translation>
                <numerusform>%n contact imported</numerusform>
                <numerusform>%n contacts imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) moved to the trash</source>
            <translation>
                <numerusform>%n contact moved to the trash</numerusform>
                <numerusform>%n contacts moved to the trash</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) restored</source>
            <translation>
                <numerusform>%n contact restored</numerusform>
                <numerusform>%n contacts restored</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s) of {name} confirmed</source>
            <translation>
                <numerusform>%n fact of {name} confirmed</numerusform>
                <numerusform>%n facts of {name} confirmed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s) of {name} marked invalid</source>
            <translation>
                <numerusform>%n fact of {name} marked invalid</numerusform>
                <numerusform>%n facts of {name} marked invalid</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s) that came back noted</source>
            <translation>
                <numerusform>%n mail that came back noted</numerusform>
                <numerusform>%n mails that came back noted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of duplicates merged</source>
            <translation>
                <numerusform>%n pair of duplicates merged</numerusform>
                <numerusform>%n pairs of duplicates merged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) fired</source>
            <translation>
                <numerusform>%n rule fired</numerusform>
                <numerusform>rules fired %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set aside as nobody</source>
            <translation>
                <numerusform>%n set aside as nobody</numerusform>
                <numerusform>%n set aside as nobody</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) forgotten</source>
            <translation>
                <numerusform>%n thing forgotten</numerusform>
                <numerusform>%n things forgotten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Do %n step(s) again</source>
            <translation>
                <numerusform>Do %n step again</numerusform>
                <numerusform>Do %n steps again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Industry of %n contact(s) set</source>
            <translation>
                <numerusform>Industry of %n contact set</numerusform>
                <numerusform>Industry of %n contacts set</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tag “{tag}” deleted from %n contact(s)</source>
            <translation>
                <numerusform>Tag “{tag}” deleted from %n contact</numerusform>
                <numerusform>Tag “{tag}” deleted from %n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tag “{tag}” given to %n contact(s)</source>
            <translation>
                <numerusform>Tag “{tag}” given to %n contact</numerusform>
                <numerusform>Tag “{tag}” given to %n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tag “{tag}” taken from %n contact(s)</source>
            <translation>
                <numerusform>Tag “{tag}” taken from %n contact</numerusform>
                <numerusform>Tag “{tag}” taken from %n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %n step(s) back</source>
            <translation>
                <numerusform>Take %n step back</numerusform>
                <numerusform>Take %n steps back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tier of %n contact(s) set</source>
            <translation>
                <numerusform>Tier of %n contact set</numerusform>
                <numerusform>Tier of %n contacts set</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Talks</name>
        <message numerus="yes">
            <source>%n day(s) past being in touch</source>
            <translation>
                <numerusform>%n day past being in touch</numerusform>
                <numerusform>%n days past being in touch</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s)</source>
            <translation>
                <numerusform>%n fact</numerusform>
                <numerusform>%n facts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Put off %n times already. Keep it?</source>
            <translation>
                <numerusform>Put off %n time already. Keep it?</numerusform>
                <numerusform>Put off %n times already. Keep it?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Show all %n</numerusform>
                <numerusform>Show all %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>by %n day(s), to {day}</source>
            <translation>
                <numerusform>by %n day, to {day}</numerusform>
                <numerusform>by %n days, to {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{kind}, %n min</source>
            <translation>
                <numerusform>{kind}, %n min</numerusform>
                <numerusform>{kind}, %n min</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message numerus="yes">
            <source>%n contact(s) looked at.</source>
            <translation>
                <numerusform>%n contact looked at.</numerusform>
                <numerusform>%n contacts looked at.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contacts are overdue.</source>
            <translation>
                <numerusform>One contact is overdue.</numerusform>
                <numerusform>%n contacts are overdue.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s) changed</source>
            <translation>
                <numerusform>%n fact changed</numerusform>
                <numerusform>%n facts changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s) invalid</source>
            <translation>
                <numerusform>%n fact invalid</numerusform>
                <numerusform>%n facts invalid</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more, then you are done for today.</source>
            <translation>
                <numerusform>One more, then you are done for today.</numerusform>
                <numerusform>%n more, then you are done for today.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other(s) can wait.</source>
            <translation>
                <numerusform>One other can wait.</numerusform>
                <numerusform>%n others can wait.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Checked every %n day(s)</source>
            <translation>
                <numerusform>Checked every day</numerusform>
                <numerusform>Checked every %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Checked every %n day(s) ({tier})</source>
            <translation>
                <numerusform>Checked every day ({tier})</numerusform>
                <numerusform>Checked every %n days ({tier})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Confirmed %n fact(s)</source>
            <translation>
                <numerusform>Confirmed %n fact</numerusform>
                <numerusform>Confirmed %n facts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>For %n days, until {day}</source>
            <translation>
                <numerusform>For a day, until {day}</numerusform>
                <numerusform>For %n days, until {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Keep %n a day</source>
            <translation>
                <numerusform>Keep one a day</numerusform>
                <numerusform>Keep %n a day</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Next review {day}, %n contact(s)</source>
            <translation>
                <numerusform>Next review {day}, %n contact</numerusform>
                <numerusform>Next review {day}, %n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Over %n weeks: {daily} a day</source>
            <translation>
                <numerusform>Over a week: {daily} a day</numerusform>
                <numerusform>Over %n weeks: {daily} a day</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Put off %n times already. Keep asking?</source>
            <translation>
                <numerusform>Put off once already. Keep asking?</numerusform>
                <numerusform>Put off %n times already. Keep asking?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Review %n more</source>
            <translation>
                <numerusform>Review one more</numerusform>
                <numerusform>Review %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The most pressing come first, %n a day.</source>
            <translation>
                <numerusform>The most pressing come first, one a day.</numerusform>
                <numerusform>The most pressing come first, %n a day.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>about %n minute left</numerusform>
                <numerusform>about %n minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>changed, old values kept in history</source>
            <translation>
                <numerusform>changed, old value kept in history</numerusform>
                <numerusform>changed, old values kept in history</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>fact(s) still right</source>
            <translation>
                <numerusform>fact still right</numerusform>
                <numerusform>facts still right</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>marked invalid, left out of exports</source>
            <translation>
                <numerusform>marked invalid, left out of exports</numerusform>
                <numerusform>marked invalid, left out of exports</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n today</source>
            <translation>
                <numerusform>{done} of %n today</numerusform>
                <numerusform>{done} of %n today</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message numerus="yes">
            <source>A new version brings the store up to date: {done} of %n</source>
            <translation>
                <numerusform>A new version brings the store up to date: {done} of %n</numerusform>
                <numerusform>A new version brings the store up to date: {done} of %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Verification</name>
        <message numerus="yes">
            <source>due in %n day(s)</source>
            <translation>
                <numerusform>due in %n day</numerusform>
                <numerusform>due in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{fact} %n day(s) overdue</source>
            <translation>
                <numerusform>{fact} %n day overdue</numerusform>
                <numerusform>{fact} %n days overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{fact} due in %n day(s)</source>
            <translation>
                <numerusform>{fact} due in %n day</numerusform>
                <numerusform>{fact} due in %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message numerus="yes">
            <source>The backup is being put in place: picture {done} of %n.</source>
            <translation>
                <numerusform>The backup is being put in place: picture {done} of %n.</numerusform>
                <numerusform>The backup is being put in place: picture {done} of %n.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message numerus="yes">
            <source>%n file(s) were not taken in; add them again then.</source>
            <translation>
                <numerusform>%n file was not taken in; add it again then.</numerusform>
                <numerusform>%n files were not taken in; add them again then.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more file(s) could not be taken in.</source>
            <translation>
                <numerusform>%n more file could not be taken in.</numerusform>
                <numerusform>%n more files could not be taken in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) wait to be read</source>
            <translation>
                <numerusform>%n photo waits to be read</numerusform>
                <numerusform>%n photos wait to be read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were here already</source>
            <translation>
                <numerusform>%n photo was here already</numerusform>
                <numerusform>%n photos were here already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changing contacts: {done} of %n</source>
            <translation>
                <numerusform>Changing contacts: {done} of %n</numerusform>
                <numerusform>Changing contacts: {done} of %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading cards: {done} of %n</source>
            <translation>
                <numerusform>Reading cards: {done} of %n</numerusform>
                <numerusform>Reading cards: {done} of %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>So many files are taken in bit by bit: %n are left. Drop them again; what is here already is passed over.</source>
            <translation>
                <numerusform>So many files are taken in bit by bit: %n is left. Drop them again; what is here already is passed over.</numerusform>
                <numerusform>So many files are taken in bit by bit: %n are left. Drop them again; what is here already is passed over.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stopped: %n file(s) were not taken in.</source>
            <translation>
                <numerusform>Stopped: %n file was not taken in.</numerusform>
                <numerusform>Stopped: %n files were not taken in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taking files in: {done} of %n</source>
            <translation>
                <numerusform>Taking files in: {done} of %n</numerusform>
                <numerusform>Taking files in: {done} of %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>about %n minute left</numerusform>
                <numerusform>about %n minutes left</numerusform>
            </translation>
        </message>
    </context>
</TS>
