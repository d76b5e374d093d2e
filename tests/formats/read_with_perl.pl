# Reads vCards from standard input with Debian's Text::vCard and prints what it understood as JSON.
use strict;
use warnings FATAL => 'all';
use JSON::PP;
use Text::vCard::Addressbook;

binmode STDIN, ':encoding(UTF-8)';
my $text = do { local $/; <STDIN> };
my @people;
for my $card (Text::vCard::Addressbook->new({ source_text => $text })->vcards) {
    my %person = (fn => $card->fn, note => $card->note, uid => $card->uid);
    for my $name ($card->get('n')) { @person{qw(family given)} = ($name->family, $name->given) }
    for my $org ($card->get('org')) { push @{ $person{org} }, $org->name, @{ $org->unit || [] } }
    for my $tel ($card->get('tel')) { push @{ $person{tel} }, { value => $tel->value, types => [ sort $tel->types ] } }
    for my $email ($card->get('email')) { push @{ $person{email} }, $email->value }
    for my $address ($card->get('adr')) { push @{ $person{adr} }, { street => $address->street, city => $address->city } }
    push @people, \%person;
}
print JSON::PP->new->utf8->canonical->encode(\@people);
