# Arabic: the small words of the language, which tell it from others and end what an amount counts.

[function]
في | من | على | إلى | عن | أن | إن | ما | لا | هذا | هذه | التي | الذي | كان | كانت | هو | هي | مع | بعد | قبل | بين | كل | قد | لم
لن | أو | ثم | حيث | كما | وقد | وفي | ومن | عند | منذ | حتى | غير | ذلك | تلك | خلال | أي | بها | به | له | لها | وهو | وهي | فيها | منها
