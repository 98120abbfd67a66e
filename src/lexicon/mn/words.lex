# Mongolian: the small words of the language, which tell it from others and end what an amount counts.

[function]
нь | байна | ба | юм | энэ | тэр | гэж | гэсэн | болно | байсан | бол | болон | байгаа | дээр | мөн | улсын | хийх | түүний | тухай | хувьд | гэх | бөгөөд | харин | тэд
би | та | бид | ч | л
