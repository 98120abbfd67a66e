# Hindi: the small words of the language, which tell it from others and end what an amount counts.

[function]
के | का | की | है | में | से | को | और | पर | ने | यह | कि | हैं | था | थी | थे | एक | नहीं | भी | इस | हो | तो | लिए | कर
वह | जो | या | अपने | उस | साथ | किया | गया | बाद | अब | तक | वे | हुए | रहा | रही | कहा | करने | होने | जब | इसके | उनके | वाले | द्वारा
