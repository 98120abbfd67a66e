# Polish: the small words of the language, which tell it from others and end what an amount counts.

[function]
i | w | na | z | do | się | nie | to | jest | że | o | jak | po | za | co | ale | od | są | przez | dla | był | była | było | tym
tego | który | która | które | oraz | lub | tak | już | także | jego | jej | ich | przy | może | być | będzie | tylko | jednak | pod | nad | przed | między | roku | również
ze | we | ma | mają | według
