# Characters that speak for the language.
[letter]
ă | â | đ | ê | ô | ơ | ư | ạ | ả | ấ | ầ | ẩ | ậ | ắ | ặ | ẹ | ế | ề | ể | ệ | ị | ọ | ố | ồ | ổ | ộ | ớ | ờ | ở | ợ
    | ụ | ủ | ứ | ừ | ử | ữ | ự | ỷ | ỹ | ã | õ
