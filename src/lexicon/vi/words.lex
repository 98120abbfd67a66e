# Vietnamese: the small words of the language, which tell it from others and end what an amount counts.

[function]
và | của | là | có | được | cho | trong | không | với | các | những | này | đã | một | để | từ | người | khi | đến | về | như | cũng | ra | nhiều
vào | ở | đó | phải | sẽ | theo | tại | trên | nhưng | còn | do | năm | bị | thì | mà | việc | sau | đang | bằng | nếu | hay | vì | rằng
