# Indonesian: the small words of the language, which tell it from others and end what an amount counts.

[function]
yang | dan | di | itu | dengan | untuk | tidak | ini | dari | dalam | akan | pada | juga | ke | karena | tersebut | bisa | ada | oleh | mereka | kata | saat | telah | adalah
atau | sudah | kami | kita | saya | namun | tahun | bagi | sebagai | secara | lain | menjadi | para | agar | serta | hingga | masih | seperti | antara | dapat | ia | pun | melalui
