# Swedish: the small words of the language, which tell it from others and end what an amount counts.

[function]
och | i | att | det | som | på | är | av | för | med | den | till | har | de | inte | om | ett | men | var | sig | från | vi | så | kan
när | år | under | också | efter | eller | nu | sin | där | vid | mot | ska | skulle | kommer | ut | får | hade | vara | blir | blev | alla | mycket | sedan | denna
detta | genom | över | in | hos | utan | mellan | bara | enligt | inom | samt | hon | han | jag | man
