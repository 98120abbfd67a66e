# indices, events, awards, religions, holidays, laws and page furniture: names of none of the four kinds
# source: general knowledge, checked by no external list

[not_name]
\#MeToo | 24 Heures du Mans | 24 Hours of Le Mans | 4K | 8K | A&E | Abenomics | Abraham Accords
Academy Award | Academy Awards | Accord de Paris | accords d'Abraham | ADR | ADRs | Affordable Care Act
Africa Cup of Nations | Agenda 2010 | AGM | AGO | AI Act | Aïd | AIM | AIM All-Share | Aléna | All Ordinaries
Allah | Alternext | Alzheimer | Alzheimer's | America's Cup | AML | AMX | Ano Novo | Año Nuevo | Apartheid
AR | Arab Spring | ARPU | Art Basel | ASAP | Ascension Day | AScX | ASE Index | Asian Games | ATX | AUM
Australian Open | AWS re:Invent | B2B2C | Bafta | Baftas | Bâle III | Ballon d'Or | Baltic Dry Index
Basel II | Basel III | Bastille Day | BEL20 | Belt and Road | Belt and Road Initiative | Berlinale | BET | BEV
Bible | Biennale de Venise | Big Bang | Big Four | Big Oil | Big Pharma | Big Tech | Bilderberg meeting
Bill of Rights | BIST 100 | Black Friday | Black Hat | Black Lives Matter | Black Monday | BlizzCon
Bluetooth | Booker Prize | Bouddhisme | Boxing Day | bpd | Brent brut | Brent crude | Brit Awards | BSA | BSc
BSE Sensex | BSPCE | BtoB | BtoC | Buddhism | Buddhismus | Buddhists | Budismo | Bund | Bundesliga | Bunds
Burning Man | BUX | CAC 40 ESG | CAC All-Tradable | CAC Mid 60 | CAC Next 20 | CAC Small | CAGR
Cannes Film Festival | Cannes Lions | Cantonese | Capex | Capodanno | Carnaval de Rio | Case-Shiller
Catholicism | Catholicisme | CBDC | CBE | CCS | CCUS | CDD | CDI | CDO | CDS | CeBIT | CES | César du cinéma
César du meilleur film | CETA | Champions League | Chapter 11 | Chapter 13 | Chapter 15 | Chapter 7
Chinese New Year | ChiNext | Chips Act | CHIPS and Science Act | Christentum | Christianisme | Christianity
Christmas Day | Christmas Eve | CICE | Cinco de Mayo | Civil War | Clayton Act | Clean Air Act | CLO | CLOs
Cloud Act | Club World Cup | Coachella | Colcap | Cold War | Columbus Day | Comic-Con | Commonwealth Games
Computex | Conference League | Consumer Electronics Show | COP | COP 15 | COP21 | COP26 | COP27 | COP28
COP29 | COP30 | Copa America | Copa América | Copa del Rey | Copa do Mundo | Copa Libertadores | Coppa Italia
Coran | Coupe d'Afrique des nations | Coupe Davis | Coupe de France | Coupe de l'America | Coupe du monde
CPTPP | Cricket World Cup | Cristianesimo | Cristianismo | Crohn's disease | CSI 300 | CSI 500 | CSRD | CT
Cup Winners' Cup | Cyber Monday | Cyber Resilience Act | Dakar Rally | DAO | Data Act | Davis Cup
Davos forum | Dayton Accords | Dear | Def Con | DeFi | Detroit Auto Show | Deus | DFB-Pokal | Diamond League
Dieselgate | Digital Markets Act | Digital Services Act | Dios | Diwali | DMA | Dodd-Frank | Dodd-Frank Act
Dow Jones | Dow Jones Transportation Average | Down syndrome | DRAM | Dreamforce | DSA | DSGVO | Dubai Airshow
E3 | Earth Day | Easter | Easter Monday | Ebola | EGX 30 | Eid | Eid al-Adha | Eid al-Fitr | El Niño | Emmy
Emmy Award | Emmy Awards | Emmys | Energiewende | Eonia | ER | Erasmus | Erasmus+ | Eredivisie
Erster Weltkrieg | espace Schengen | Esperanto | Ethernet | étoile Michelin | EU AI Act | Euribor | Euro 2000
Euro 2004 | Euro 2008 | Euro 2012 | Euro 2016 | Euro 2020 | Euro 2024 | Euro 2028 | Eurofirst 300 | Euronaval
Euronext 100 | Euronext Growth | Europa League | European Chips Act | European Green Deal | Eurosatory
EuroStoxx | EuroStoxx 50 | Eurovision | Eurovision Song Contest | EV | EVs | Expo 2020 | Expo 2025 | FA Cup
FAANG | Farnborough | Farnborough Airshow | Farsi | Fashion Week | Father's Day | Fed Cup | Ferragosto
Festival de Cannes | Fête de l'Humanité | Fête de la musique | Fields Medal | FIFA World Cup | First Amendment
First World War | Fit for 55 | FOIA | Forbes 400 | Formel 1 | Formula 1 | Fórmula 1 | Formula E | Formula One
Formula Uno | Formule 1 | Formule E | Fortune 100 | Fortune 500 | Fortune Global 500 | Forum de Davos
Fourth of July | FPGA | France 2030 | France Relance | Freedom of Information Act | French Days | French Open
French Tech | French Tech 120 | Frexit | FT 30 | FT120 | FTSE 350 | FTSE All-Share | FTSE Italia | FYI
G20 summit | G7 summit | GAAP | Gaelic | GAFA | Gafam | Gamescom | Gatt | GDPR | GDR | Geneva Motor Show
Genius Act | Gilets jaunes | Gilt | Gilts | Giro | Giro d'Italia | Glass-Steagall | Glass-Steagall Act
Glastonbury | Global 500 | God | Golden Bear | Golden Globe | Golden Globes | Golden Lion | Golden Week
Good Friday | Good Friday Agreement | Google I\/O | Gott | Goya Awards | Grammy | Grammy Award | Grammy Awards
Grammys | Grand National | Grand Paris Express | Grand Prix | Grand Slam | Great Depression | Great Recession
Green Card | Green Deal | Grenelle | Grexit | Groundhog Day | GTC | Guerre froide | Guide Michelin
Guinness World Records | Gulf Stream | Gulf War | GWc | GWp | H-1B | H1N1 | H5N1 | Halloween | Hang Seng Tech
Hannover Messe | Hanoukka | Hanukkah | Hart-Scott-Rodino | Hart-Scott-Rodino Act | Hartz IV | HBM | HBM3
HBM3E | HBM4 | HD | Heiligabend | Henry Hub | HEV | Hindouisme | Hinduism | Hinduismo | Hinduismus | Hindus
Holocaust | Horizon 2020 | Horizon Europe | HQ | HSCEI | HSR Act | Hurricane Katrina | HVO | IAA
IAA Mobility | Ibex Small Cap | iBoxx | ICU | IFA Berlin | IFI | Ifo index | IFRS | ILA Berlin | Inc. 5000
Independence Day | Indian Premier League | Indian Wells | Indianapolis 500 | Industrial Revolution
Industrie 4.0 | Industry 4.0 | Indy 500 | Inflation Reduction Act | Internet of Things
Investment Company Act | IoT | IPC index | IPL | IPSA | IRM | ISF | Islam | iTraxx | Jackson Hole
Jackson Hole symposium | Jakarta Composite | Japan Expo | Jesus Christ | Jésus-Christ | Jeux olympiques
Jeux paralympiques | Jew | Jews | JO | JO 2024 | Jogos Olímpicos | Jones Act | Jour de l'an | JPX-Nikkei 400
JSE Top 40 | JT | Judaism | Judaïsme | Judaísmo | Juden | Judentum | Juegos Olímpicos | Juif | Juifs
Kalter Krieg | Kentucky Derby | Kerst | Kerstmis | kg | KLCI | km | Koran | Kosdaq | Kwanzaa | KYC
Kyoto Protocol | La Liga | Labor Day | Labour Day | Ladies and Gentlemen | LaLiga | Lasker Award | LBO | LBOs
LCD | LDDS | Le Mans 24 Hours | League Cup | LED | LEDs | Légion d'honneur | Ligue 1 | Ligue 2
Ligue des champions | Ligue des nations | Ligue Europa | Lion d'or | Lisbon Treaty | Livret A | LLB
Loi de programmation militaire | Loi Egalim | Loi Évin | Loi Hamon | Loi Macron | Loi Pacte | Loi Sapin
loi Sapin II | Loi Travail | LOL | Los Angeles 2028 | LPM | LTE | Lunar New Year | Lux Leaks | LuxLeaks
Maastricht Treaty | Made in China 2025 | Made in France | Made in Germany | Magna Carta | Magnificent Seven
Man Booker Prize | Mandarin | Manhattan Project | March Madness | Mardi Gras | Martin Luther King Day
Marxism | MASI | Masters 1000 | MBA | MBE | MBI | MBO | Me Too | médaille Fields | Medal of Honor | Medicaid
Medicare | Medicare Advantage | Memorial Day | MERS | Mesdames et Messieurs | Met Gala | Metaverse | MeToo
MIB | Mibtel | MICEX | Michelin Guide | Michelin star | Microsoft Build | Microsoft Ignite
Mid-Autumn Festival | Middle Ages | MiFID | MiFID II | Milan Cortina 2026 | Milan-San Remo | Mipim
Miss France | Miss Universe | Mobile World Congress | MOEX | Molières | Mondial de l'Auto
Mondial de l'automobile | Mormons | Mother's Day | MotoGP | MOU | Moyen Âge | MRI | MSCI ACWI
MSCI Emerging Markets | MSCI World | Mtpa | MTV Video Music Awards | Mundial | Munich Security Conference
Muslime | Muslims | Musulman | Musulmanes | Musulmans | MWC | MWC Barcelona | MWp | N\/A | Nafta | NAND
Nascar | Nasdaq | Nations League | NAV | Navidad | Nazi | Nazis | NB | NBA Finals | NDA | Neujahr | New Deal
New Year | New Year's Day | New Year's Eve | Next 40 | Next Generation EU | Next40 | NextGenerationEU
Nikkei 300 | Nobel | Nobel Peace Prize | Nobel Prize | Nobelpreis | Nobelprijs | Noël | Nouvel An
Nouvel An chinois | Nouvelles routes de la soie | Nowruz | NOx | Nvidia GTC | NYSE Composite | NZX 50 | OAT
Obamacare | OBE | OBSA | OBX | OEM | OEMs | Oktoberfest | OLED | Olimpíadas | Olimpiadi | Olympic
Olympic Games | Olympics | Olympische Spelen | Olympische Spiele | Omicron | OMX Copenhagen 20 | OMX Helsinki
OMX Stockholm 30 | OMXS30 | One Big Beautiful Bill | One Big Beautiful Bill Act | Open Source
Operation Warp Speed | Opex | Order of the British Empire | Oscars | Oslo Accords | Ostern | Ours d'or
Pacte vert | Pacte vert européen | Palme d'Or | Pan American Games | Panama Papers | Pandora Papers | Pâques
Paradise Papers | Paralympic Games | Paralympics | Paris 2024 | Paris Agreement | Paris Air Show
Paris climate agreement | Paris Fashion Week | Paris-Roubaix | Pariser Abkommen | Parkinson's | Páscoa | Pasen
Pasqua | Passover | Patriot Act | PCR | PEA | PEL | Pentecost | Pentecôte | PERP | Pfingsten | PhD | PHEV
Philadelphia Semiconductor Index | Pinksteren | Plan France Très Haut Débit | Ponzi | Ponzi scheme
Première Guerre mondiale | Premio Nobel | Prémio Nobel | Presidential Medal of Freedom | Presidents Day
Prima guerra mondiale | Prime Day | Primeira Liga | Printemps arabe | Pritzker | Pritzker Prize
Prix de l'Arc de Triomphe | Prix Femina | Prix Goncourt | Prix Médicis | prix Nobel | prix Pulitzer
Prix Renaudot | prix Sakharov | prix Turing | Project 2025 | Project Stargate | Protestantism | Protestantisme
protocole de Kyoto | PSEi | PSI | PSI-20 | Pulitzer | Pulitzer Prize | Purple Heart | PV | PX | QR | Quran
Rallye Dakar | RCEP | RDV | re:Invent | re\\:Invent | REITs | Renaudot | REPowerEU | RFID | RGPD | RIP | RMBS
RNG | Roch Hachana | Roland Garros | Roland-Garros | Rolex Paris Masters | Rosh Hashanah | Route du Rhum
Royal Ascot | RTS Index | RTT | Rugby World Cup | Russell 1000 | Russell 3000 | Ryder Cup | S&P | S&P 400
S&P 600 | S&P\/ASX 200 | S&P\/MIB | S&P\/TSX Composite | SAF | Saint Patrick's Day | Saint-Sylvestre
Saint-Valentin | Sakharov Prize | Salon de l'agriculture | Salon du Bourget | Salon du livre | Sapin II
Sarbanes-Oxley | Sarbanes-Oxley Act | SBF 250 | Schengen | Schengen Area | Schuldenbremse | Second Amendment
Second World War | Seconde Guerre mondiale | Section 230 | Section 232 | Section 301 | Securities Act
Securities Exchange Act | Segunda Guerra Mundial | Ségur de la santé | Semana Santa | Sept Magnifiques
Serie A | Serie B | SET Index | Shanghai Composite | Shenzhen Composite | Sherman Act | Sherman Antitrust Act
Shiite | Shiites | Shinto | Shoah | Sikhism | Sikhs | Silvester | Singles Day | Singles' Day | Six Nations
SMR | SMRs | SoC | Social Security | SOFR | Solheim Cup | Solvabilité 2 | Solvabilité II | Solvency II
South by Southwest | SOX | SPE | SPI | SPV | SSD | St Patrick's Day | St. Patrick's Day
Standard & Poor's 500 | Stanley Cup | STAR 50 | Stargate Project | Stark Law | Stoxx Europe 50
Straits Times Index | Summer Olympics | Sundance | Sunnis | Super Bowl | Superbowl | SVP | Swahili
Swiss Market Index | SXSW | T-bills | T-notes | TA-125 | TA-35 | Tadawul All Share | Taiex | Talmud | Taoism
TBA | TBD | TCO | Thanksgiving | the Dow | Time 100 | Title 42 | Tokyo 2020 | Tokyo Game Show | Tomorrowland
Tony Award | Tony Awards | Top 14 | Torah | Tour de France | Tournoi des six nations | Toussaint | TPP
traité de Lisbonne | traité de Maastricht | Treasuries | TSR | TSX Composite | TTF | TTIP | Turing Award | TV5
Tweede Wereldoorlog | U.S. Open | UEFA Champions League | UEFA Cup | UEFI | UHD | Urdu | US GAAP | US Open
USMCA | UV | Valentine's Day | Vendée Globe | Vendredi saint | Venice Biennale | Veterans Day
Victoires de la musique | Vietnam War | Vision 2030 | Viva Technology | VivaTech | VIX | VN-Index | VR
Vuelta | Vuelta a España | Wall Street crash | Watergate | Web 2.0 | Web Summit | Web3 | Weihnachten
Weltmeisterschaft | West Texas Intermediate | WIG | WIG 20 | WIG20 | Wilshire 5000 | Winter Olympics
Women's World Cup | Woodstock | World Cup | World Cup 2022 | World Cup 2026
World Economic Forum annual meeting | World Series | World War I | World War II | World War Two
World Wide Web | WrestleMania | WTI | WWDC | X Games | Xetra | Xetra-Dax | Xmas | XR | Y2K | Yiddish
Yom Kippour | Yom Kippur | ZEW index | Zika | Zionism | Zweiter Weltkrieg
