# Characters that speak for the language.
[letter]
अ | आ | इ | ई | उ | ऊ | ए | ऐ | ओ | औ | क | ख | ग | घ | च | छ | ज | झ | ट | ठ | ड | ढ | ण | त | थ | द | ध | न | प | फ
    | ब | भ | म | य | र | ल | व | श | ष | स | ह
