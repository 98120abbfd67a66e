# known names that are often an ordinary word, or a person or a place
# source: general knowledge, checked by no external list

[ambiguous_name]
Abbott | ABC | Abrams | ACC | Accel | Accor | Action | Adani | Advent | Affirm | Ajax | Alan | Alexa | Allegro
Alphabet | Alstom | Altair | Alten | Altera | Altimeter | Amazon | Amgen | Amnesty | AMP | ANC | Android
Anthem | Antofagasta | Anytime | Aon | Apollo | Apple | Arco | Ares | Arista | Arm | Arrival | Arsenal | Arte
Asana | Aspen | Atalanta | Atos | Aurelius | Avanza | Avis | Avon | Avril | Ayala | Azul | Babylon | Baccarat
BAD | Bain | Bajaj | Barbie | Bard | Barrière | Basilea | Bastide | BAT | Baxter | Bayer | Bel | Belga
Believe | Benetton | Bentley | Berkshire | Bild | Billboard | Bimbo | BIS | Blackwell | Block | Blockbuster
Bloomberg | Boeing | Bolloré | Bollore | Bolt | Booking | Boots | Bosch | Bose | Botox | Boulanger | Bouygues
Box | Bridgepoint | Britannia | Brookfield | Brunswick | Brut | Bull | Bumble | Cactus | Cade | Cadence
Caesars | Caixa | Calico | Caltagirone | Campbell's | Canal+ | Canon | Cantor | Capita | Captur | Cardano
Carlyle | Carnival | Carrefour | Carta | Cartier | Cascades | Casino | Castel | Cayenne | CDP | Celanese
Céline | Celtic | Cerberus | Challenges | Chanel | Chargeurs | Charité | Charter | Chevron | Chewy | Chime
Chinook | Chloe | Chloé | Chrome | Chubb | Cigna | Circle | Citadel | Citi | Claas | Clarín | Claro | Claude
Clio | Clubhouse | Cobra | Cockpit | Codex | Cohere | Colas | Coles | Colonial | Colossus | Colt | Compaq
Compass | Concorde | Confluent | Consob | Continental | Converse | Coop | Cope | Copilot | Cora | Cornell
Corolla | Coty | Courir | Cox | Cray | Criteria | Cruzeiro | Cummins | Cursor | DAF | Daimler | Damen
Dangote | Danica | Dassault | Datadog | Dauphine | Deel | Deere | Defender | Delfin | Dell | Demeter
Descartes | Desigual | Dior | Discord | Dish | Disney | Dominion | Douglas | Dove | Dow | DuPont | Duster
Dyson | Eaton | Elan | Elastic | Electra | Elisa | Elliott | Emerson | Emirates | Endeavor | Engie | Ensign
Ergo | Ericsson | ETA | Everton | Excel | Expansión | Expresso | Fairfax | FAZ | Fendi | Ferrari | Fidelity
Fiducial | Figma | FINA | Firefly | FIS | Fitch | Fives | Flamengo | Flink | Flutter | Focus | Folha | Forbes
Ford | Fortis | Fortress | Fox | Free | Frontline | Funke | Galapagos | Galaxy | Galeria | Gap | Garanti
Garnier | Gemini | Generali | Georgetown | Glean | Glencore | Globo | GOL | Goldman | Goodman | Gorillas
GoTo | Grab | Grail | Greyhound | Grok | Gucci | Gunvor | Gusto | Habitat | Hanson | Hays | Hearst | Helios
Hella | Helsing | Hema | Henkel | Hera | Hermes | Hero | Hershey | Herta | Hertz | Hess | Hexagon | Hibernian
Hilton | Hinge | Hino | Hopper | Hulu | Humain | Humana | Hydro | Iberia | ICI | Idealista | Iliad
Independiente | IndiGo | Indra | Inflection | Innocent | Intact | Intesa | Inventiva | IRA | Irena | Italo
Jacobs | Janssen | Java | Javelin | Jumbo | Jupiter | Kaisa | Kawasaki | Kayak | Kellogg | Kenzo | Keppel
Kindle | King | Kone | Kraft | Kraken | Kremlin | Kuhn | La Croix | La Provence | Lacroix | Law and Justice
Lawson | Lazard | Lazio | Le Monde | Le Point | Leclerc | Ledger | Lego | Legrand | Lehman | Lemonade
Leonardo | Libération | Lightyear | Lilly | Linky | Localiza | Lockheed | Lordstown | LOT | Lotte | Lotus
Lovable | Lucid | Lulu | Lumen | Lusa | Lush | Lydia | Macmillan | Maggi | Magnum | Malt | MAN | Mango | Manor
Manpower | Marca | Marianne | Marriott | Mars | Marsh | Marvel | Marvell | MAS | Maserati | Match | Mattel
McCormick | Melrose | Mercedes | Merck | Messenger | Meta | Micron | Mila | Minerva | Mint | Mistral | MIT
Mitsui | Mobil | Moderna | Mollie | Moneta | Monopoly | Monoprix | Montagu | Morena | Morphic | Murata
Mustang | Napoli | National Front | National Party | Nationwide | Natura | Navigo | Nets | New Democracy
Next | Nickel | Nielsen | Nike | Nikola | Noon | Norton | NOS | Notion | Novo | Nucor | Occidental | Octopus
Olympus | Optimus | Optus | Oracle | Orange | Oreo | Otis | Otsuka | Otto | Ozon | Pacifica | Pandora
Paramount | Parkland | Parsons | Passat | Patriot | Patrizia | Pearson | Pegasus | Peloton | Permira
Perpetual | Perplexity | Perrier | Persimmon | Petrol | Philips | Picard | Pinterest | Pixel | Plaid | Planeta
Plenitude | Podemos | Politico | Ponant | Poolside | Poste | Posti | Prada | Predica | Princeton | Printemps
Prisa | Progressive | PSA | Público | Puck | Puma | Quaker | Quick | Rafael | Raisin | Rallye | Ramp | Ratos
Razr | Recruit | Recursion | Reddit | Reforma | Reliance | REN | Renault | Renner | Richter | Ripley | Ripple
Robinhood | Roche | Rogers | Rohlik | Rohm | Roku | Rossel | Rossignol | Rothschild | Roundup | Rover | Rubis
Rubrik | Rumble | Ryder | Sabanci | Sabancı | Safari | Safra | Sage | Salomon | Salzgitter | Sandro | Saputo
Saturn | Scalable | Schwab | SEAT | Seek | Seiko | Sequoia | SES | Sharp | Shell | Sherpa | Shimizu | Shire
Showtime | Siemens | Sinclair | Siri | Sistema | Sky | Slack | Snap | Snowflake | Solana | Sora | Sorin
Soufflet | Sparkle | Spiegel | Sprint | Sprite | Sputnik | Square | Starboard Value | Stern | Stinger | Stripe
Subway | Suez | Sumar | Suzano | Suzuki | Swift | Synergie | Tableau | Takeda | Tapestry | Target | Tata | taz
Telegram | Tenable | Terrena | The Independent | The Sun | The Times | Thea | Threads | Thule | Tidal
Tiffany | Timberland | Toast | Torrent | Toss | Total | Transformers | Travelers | Trian | Trimble | Twitch
Tyson | Unison | Unity | UPS | Upstage | Vaillant | Vale | Valentino | Valve | Vanguard | Variety | Vedanta
Ventas | ver.di | Verdi | Veritas | Vertex | Vesuvius | Vinci | Virgin | Visa | Vogue | Voodoo | Vox | Wacker
Wagner | Wallenberg | Walmart | Wanda | Watson | WEG | Wendel | Werder | Whirlpool | Windows | Wired | Wise
Workday | Wyeth | Wynn | Xanadu | Xing | Zara | Zelda | Zoé | Zoe | Zoom
