# Georgian: the small words of the language, which tell it from others and end what an amount counts.

[function]
და | არ | არის | რომ | ეს | ის | იყო | მათ | მისი | რომელიც | რა | თუ | მაგრამ | როგორც | ან | უნდა | შესახებ | მიერ | შემდეგ | ასევე | უფრო | კი | აქვს | მხოლოდ
მას | იმ | ამ | ჩვენ | თქვენ | მე
