# French: participles and adverbs that open sentences, so that their capital makes no name of them.

[common]
survenant | intervenant | profitant | rappelant | évoquant | citant | estimant | jugeant | soulignant | précisant | ajoutant | expliquant | assurant | confirmant
    | selon | malgré | concernant | quant | nonobstant | hormis | outre | partant | craignant | espérant | souhaitant | cherchant | misant | tablant
    | pariant | prévoyant | anticipant | réagissant | sollicitée | implanté | implantée | libérée | né | issu | dotée | poussée | face | conçu
    | destinée | évaluée | estimée | chiffré | chiffrée | absorbé | absorbée | fusionnée | accompagnée | épaulé | épaulée | piloté | pilotée | confrontée
    | affectée | plombé | plombée | dopé | dopée | grâce | désormais | dorénavant | séparément | simultanément | concrètement | traditionnellement | notamment | exclusivement
    | surtout | cependant | toutefois | néanmoins | pourtant | ainsi | aussi | ensuite | puis | enfin | alors | ni | car
