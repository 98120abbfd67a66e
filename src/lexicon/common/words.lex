# Marks of words that hold in every language: what an apostrophe cuts off, what a full stop does not end, web endings.

# Each ends a token at its apostrophe: « d'AWS » is d' and AWS. French, Italian, Catalan, Portuguese, Dutch.
[elision]
l' | d' | j' | qu' | n' | s' | m' | t' | c' | jusqu' | lorsqu' | puisqu' | quoiqu' | quelqu' | presqu' | entr' | aujourd'
dell' | all' | nell' | sull' | dall' | coll' | un' | quell' | quest' | com' | dov' | cos' | mezz' | tutt' | senz' | anch' | bell' | sant' | gl' | v'

# A full stop after these ends no sentence.
[abbreviation]
inc | corp | co | ltd | llc | llp | plc | bros | dr | prof | st | jr | sr | gen | lt | col | capt | sgt | rev | hon
vs | etc | mrd | mln | bln | mio | tel | e.g | i.e | p.m | a.m | approx | cf | al

# Jet.com is one token. Words that often open a sentence (in, it, is, me, no, us) are left out on purpose: "Go.In 2020".
[domain]
com | net | org | io | ai | fr | de | uk | eu | nl | tv | app | dev | biz | info | pt | ch | be | jp | cn | br | ru | pl | cz | fm | ly | gg | xyz

[conjunction]
& | et al
