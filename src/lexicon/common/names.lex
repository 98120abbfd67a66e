# What makes a name an organization's or a person's in any language.

# Ends an organization's name. Capitals as companies write them; the dotted forms stand beside the plain ones.
[legal_form]
SA | S.A. | SAS | S.A.S. | SASU | SARL | S.A.R.L. | Sàrl | SCA | SNC | SCOP | EURL | SE | SCPI | SICAV | SpA | S.p.A. | SRL | S.r.l. | Srl | Scpa | S.c.p.a.
Inc | Inc. | Incorporated | Corp | Corp. | Corporation | Co | Co. | Company | Ltd | Ltd. | Limited | LLC | L.L.C. | LLP | L.L.P. | LP | L.P. | PLC | plc | Plc | P.L.C.
& Co | & Co. | & Company | and Company | & Cie | et Cie | & Sons | & Son | & Bros | & Fils | et Fils | & Partners | & Associates | & Associés | & Söhne | & Zonen | & Figli
Pty Ltd | Pty Ltd. | Pty | Pte | Pte Ltd | Pte. Ltd. | Pvt Ltd | Pvt. Ltd. | Private Limited | Co Ltd | Co., Ltd | Co., Ltd. | Co. Ltd. | Sdn Bhd | Bhd | Tbk | Berhad | Nyrt | Rt | Zrt | Kft
GmbH | mbH | AG | KGaA | SE & Co | KG | OHG | GbR | eG | e.V. | gGmbH | UG | GmbH & Co. KG | AG & Co. KGaA | SE & Co. KGaA | GmbH & Co | Aktiengesellschaft
NV | N.V. | BV | B.V. | VOF | CV | BVBA | CVBA | ASA | AS | A/S | ApS | AB | Oyj | Oy | HB | hf | ehf | KK | K.K. | JSC | OJSC | PJSC | CJSC | OAO | PAO | ZAO | OOO | AO | AD | EAD | EOOD | d.d. | d.o.o. | a.s. | s.r.o. | Sp. z o.o. | S.L. | SL | SLU | S.L.U. | S.A.U. | SAU | S.A.B. | SAB de CV | S.A. de C.V. | Ltda | Ltda. | S/A | LDA | Lda | Lda. | SGPS | SICAR | Trust | REIT | SPAC | AŞ | A.Ş. | S.C.A. | GIE | EPIC | Cie | Kabushiki Kaisha

# Ends or begins a name, in English above all, whatever the language of the text.
[org_tail]
Holdings | Holding | Group | Capital | Partners | Ventures | Bancorp | Bank | Bankshares | Financial | Industries | Technologies | Technology | Systems | Solutions | Software | Labs | Lab | Therapeutics | Pharma | Pharmaceuticals | Pharmaceutical
Biotech | Biosciences | Bioscience | Biopharma | Biologics | Bio | Sciences | Genomics | Diagnostics | Medical | Healthcare | Health | Semiconductor | Semiconductors | Electronics | Robotics | Aerospace | Aviation | Airlines | Airways | Air Lines | Aero | Motors | Motor | Automotive | Auto | Energy | Power | Petroleum | Oil | Gas | Resources | Minerals | Mining | Metals | Steel | Chemicals | Chemical | Materials
Foods | Food | Beverages | Brands | Stores | Retail | Entertainment | Media | Pictures | Studios | Games | Gaming | Interactive | Publishing | Press | Communications | Telecom | Telecommunications | Networks | Wireless | Mobile | Cloud | Digital | Data | Analytics | AI | Insurance | Assurance | Reinsurance | Securities | Investments | Investment | Investors | Management | Asset Management | Advisors | Advisers | Equity | Private Equity | Fund | Funds | Trust | Realty | Properties | Estates | Developments
International | Worldwide | Global | Enterprises | Enterprise | Consulting | Services | Logistics | Freight | Shipping | Lines | Express | Transport | Transportation | Railways | Railway | Railroad | Rail | Marine | Maritime | Shipyard | Defence | Defense | Engineering | Construction | Cement | Paper | Packaging | Plastics | Textiles | Apparel | Footwear | Cosmetics | Luxury | Wines | Spirits | Brewery | Breweries | Brewing | Hotels | Resorts | Restaurants | Hospitality | Casinos | Cruises | Travel | Tours | Associates | Associated | Consortium | Alliance | Foundation | Institute | Society | League | Association | Federation | Union | University | College | Corporation | Exchange | Ratings | Research | Bancorporation | Laboratories | Instruments | Devices | Machinery | Tools | Controls | Dynamics | Microsystems | Acquisition | Growth | Markets | Seeds | Tiles | Radars | Agro | Agrochem | Fertilizers | Fertilisers | Polymers | Coatings | Paints | Glass | Ceramics | Batteries | Solar | Wind | Renewables | Utilities | Water | Waste | Environmental | Recycling | Housing | Homes | Builders | Land | Farms | Dairy | Meats | Seafood | Bakeries | Coffee | Tea | Tobacco | Biomedical | Oncology | Vaccines | Payments | Pay | Finance | Credit | Lending | Mortgage | Brokers | Brokerage | Exchange-Traded | Governance | Broadcasting | Television | Radio | Records | Music | News | Times | Post | Journal | Tribune | Herald | Gazette | Daily | Magazine | Observer | Courier | Review

# Particles of people's names, inside or before the family name.
[particle]
de | de la | de las | de los | del | della | delle | dei | degli | dello | di | da | do | dos | das | du | des | d' | la | le | van | van de | van den | van der | van 't | ten | ter | von | von der | von dem | zu | zum | zur | af | av | bin | ben | ibn | al | el | abu | bint | st | y | e | i | op de | in 't | den | der | ould | ag | san | santa | mac | mc | o'

# Behind a person's name, and part of it.
[name_word]
suffix = II | III | IV | VI | VII | VIII | IX | XI | XII | XIII | XIV | XV | XVI | XVII | XVIII | XIX | XX | XXI | XXII | XXIII | Jr | Jr. | Sr | Sr. | Jnr | Snr

[person_title]
Dr | Dr. | Prof | Prof. | Professor | Sir | Dame | Lord | Lady | Me | Mr | Mr. | Mrs | Mrs. | Ms | Ms.

# Not names, whatever the capital: indices and markets' codes, currencies, abbreviations of trade and technology.
[not_name]
AAA | AA | BBB | BB | BTP | CAC 40 | SBF 120 | CAC | DAX | MDAX | SDAX | TecDAX | FTSE 100 | FTSE 250 | FTSE | Footsie | Dow Jones Industrial Average | Dow Jones industrial average | Dow industrials | S&P 500 | S&P/TSX | Nikkei | Nikkei 225 | Topix | Hang Seng | Euro Stoxx 50 | Euro Stoxx | Stoxx 600 | Stoxx Europe 600 | Ibex | Ibex 35 | IBEX 35 | FTSE MIB | AEX | BEL 20 | SMI | OMX | ASX 200 | Sensex | Nifty | Nifty 50 | Kospi | Bovespa | Ibovespa | Russell 2000 | Nasdaq Composite | Nasdaq 100 | Merval | PSI 20
EBITDA | Ebitda | EBIT | Ebit | EBITA | MW | GW | GWh | MWh | kWh | TWh | CO2 | H2 | LNG | GNL | TGV | GPU | GPUs | CPU | CPUs | TPU | TPUs | AI | IA | KI | IT | PC | PCs | TV | DVD | CD | USB | API | APIs | LLM | LLMs | PPA | IPO | IPOs | OPA | OPE | OPV | M&A | R&D | R&amp;D | ESG | RSE | CEO | CEOs | CFO | CTO | COO | CIO | CMO | CSO | PDG | DG | DRH | DAF | DSI | RH | HR | PR | PME | PMI | ETI | SME | SMEs | SUV | SUVs | VIP | B2B | B2C | SaaS | PaaS | IaaS | NFT | NFTs | ETF | ETFs | OTC | ROE | ROI | EPS | BPA | PER | ISIN | VAT | TVA | GDP | PIB | CPI | YoY | Q1 | Q2 | Q3 | Q4 | H1 | T1 | T2 | T3 | T4 | S1 | S2 | FY | GMT | CET | CEST | EST | EDT | PST | PDT | UTC | BST | AM | PM | USD | EUR | GBP | JPY | CHF | CAD | AUD | CNY | RMB | HKD | INR | KRW | BRL | MXN | SEK | NOK | DKK | PLN | CZK | HUF | RUB | TRY | ZAR | SGD | NZD | NT | US$ | FAQ | PDF | HTML | HTTP | HTTPS | URL | RSS | SMS | GSM | GPS | DNA | RNA | ADN | ARN | mRNA | HIV | COVID | COVID-19 | Covid | Covid-19 | SARS | VPN | Wi-Fi | Wifi | 3G | 4G | 5G | 6G | OK | ID | No | Nr | vs | DJ | XVIIe | XVIIIe | XIXe | XXe | XXIe | ISO | III | II | IV | VI | VII | VIII | IX | XI | XII
Brexit | Internet | Web | Cloud | Bitcoin | Ethereum | Ether | Christmas | Ramadan

[abbreviation]
mssrs | sen | hrsg | bzw

# Stock exchanges, as actors and as the place where a company is listed.
[organization]
Nasdaq = Nasdaq
L'Oréal = l'Oréal
Euronext Growth = Euronext Growth
Euronext Paris = Euronext Paris
