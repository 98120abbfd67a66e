# English: verbs of speech, and the pronouns that stand for who spoke.

[speech]
say | says | said | saying | tell | tells | told | telling | add | adds | added | adding | explain{,s,ed,ing} | note | notes | noted | noting | state | states | stated | stating
announc{e,es,ed,ing} | declar{e,es,ed,ing} | claim{,s,ed,ing} | argu{e,es,ed,ing} | write | writes | wrote | written | writing | ask | asks | asked | asking | repl{y,ies,ied,ying} | answer{,s,ed,ing} | respond{,s,ed,ing}
insist{,s,ed,ing} | warn{,s,ed,ing} | admit{,s,ted,ting} | acknowledg{e,es,ed,ing} | conced{e,es,ed,ing} | recall{,s,ed,ing} | remark{,s,ed,ing} | observ{e,es,ed,ing} | comment{,s,ed,ing} | continu{ed,es} | conclud{e,es,ed,ing}
confirm{,s,ed,ing} | suggest{,s,ed,ing} | stress{,es,ed,ing} | emphasi{ze,zes,zed,zing,se,ses,sed,sing} | point{s,ed,ing} out | predict{,s,ed,ing} | jok{e,es,ed,ing} | quip{s,ped} | tweet{,s,ed,ing} | posted | complain{,s,ed,ing} | lament{,s,ed,ing} | urg{e,es,ed,ing} | vow{,s,ed,ing} | promis{e,es,ed,ing} | pledg{e,es,ed,ing}
assert{,s,ed,ing} | contend{,s,ed,ing} | maintain{,s,ed,ing} | alleg{e,es,ed,ing} | testif{y,ies,ied,ying} | describ{e,es,ed,ing} | call | calls | called | calling | quot{e,es,ed,ing} | cit{es,ed,ing} | according to | shout{,s,ed,ing} | yell{,s,ed,ing} | exclaim{,s,ed,ing} | whisper{,s,ed,ing} | mutter{,s,ed,ing}
boast{,s,ed,ing} | brag{,s,ged,ging} | mus{es,ed,ing} | sums up | summed up | put it | puts it | agree{,s,d,ing} | counter{s,ed} | demand{,s,ed,ing} | den{ies,ied,ying} | dismiss{,es,ed,ing} | thunder{s,ed} | remind{,s,ed,ing} | laugh{s,ed} | reads | caution{,s,ed,ing} | report{s,ed} | reveal{,s,ed,ing} | retort{,s,ed} | reiterat{e,es,ed,ing} | repeat{s,ed,ing} | recount{,s,ed,ing} | express{,es,ed,ing} | opin{e,es,ed} | interject{,s,ed} | chim{es,ed} in | went on | goes on | began | mention{,s,ed,ing} | proclaim{,s,ed,ing} | advis{e,es,ed,ing} | accus{e,es,ed,ing} | criticiz{e,es,ed,ing} | prais{e,es,ed,ing} | believ{e,es,ed} | wonder{s,ed} | think{s,ing} | thought | hop{es,ed} | concurr{ed} | concur{s} | crow{s,ed} | gush{es,ed} | fum{es,ed} | scoff{s,ed} | snap{s,ped} | sa{ys,id} in a statement | spoke | speaking | marvel{s,ed} | decr{ies,ied} | referr{ed,ing} to | label{s,ed,ing} | dubb{ed,ing} | ad-libbed | offered

[pronoun]
he = he | him | his
she = she | her
they = they | them
it = it
