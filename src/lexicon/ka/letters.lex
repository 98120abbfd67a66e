# Characters that speak for the language.
[letter]
ა | ბ | გ | დ | ე | ვ | ზ | თ | ი | კ | ლ | მ | ნ | ო | პ | ჟ | რ | ს | ტ | უ | ფ | ქ | ღ | ყ | შ | ჩ | ც | ძ | წ | ჭ
    | ხ | ჯ | ჰ
