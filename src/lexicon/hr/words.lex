# Croatian: the small words of the language, which tell it from others and end what an amount counts.

[function]
i | u | je | na | se | su | za | da | od | s | sa | što | koji | koja | koje | ne | to | bi | kao | ali | po | iz | će | o
do | te | nije | bio | bila | bilo | prema | nakon | samo | još | već | kako | ili | biti | ima | može | ove | ovaj | ova | njegov | tako | gdje | kad | kada
pri | između | godine
