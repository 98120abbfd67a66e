# What shapes a deal in every language.

[deal_word]
venue = Nasdaq | NASDAQ | NYSE | New York Stock Exchange | London Stock Exchange | Hong Kong Stock Exchange | Tokyo Stock Exchange
    | Toronto Stock Exchange | Sydney Stock Exchange | Australian Securities Exchange | Euronext | Euronext {Paris,Amsterdam,Brussels,Lisbon,Milan,Growth,Dublin}
    | Deutsche Börse | Borsa Italiana | SIX Swiss Exchange | Bolsa de Madrid | B3 | LSE | AIM | ASX | TSX | NSE | BSE
