# first names of men and women; those that are more often a word or a place are weak; frequent family names
# source: general knowledge, checked by no external list

[first_name_weak]
Aime | Alba | Alexa | Alexandria | Alma | Amber | Ange | Ante | Apollo | April | Archer | Ariane | Art
Ashton | August | Aurora | Austin | Autumn | Baker | Barbe | Bart | Bas | Basil | Beat | Bella | Bentley
Bill | Bin | Blanche | Bo | Brandi | Brooklyn | Candy | Cara | Celeste | Cem | Cerise | Chad | Chance
Charity | Chase | Chelsea | Cher | Cherry | Chester | Clay | Clifton | Colombe | Colt | Constant | Cooper
Crystal | Daisy | Dale | Dallas | Dan | Dawn | Dean | Demi | Destiny | Dolly | Domingo | Don | Donna | Drew
Duke | Dulce | Earl | Ed | Eden | Edit | Elke | Ella | Else | Ernst | Estrella | Eve | Faith | Félicité
Felicite | Fern | Ferry | Fidèle | Fidele | Fisher | Fleur | Flint | Floor | Flora | Ford | Fox | Franklin
Gala | Gay | Gene | Genesis | Georgia | Ginger | Grace | Grant | Greet | Gunner | Hai | Hamilton | Harmony
Hazel | Heath | Heather | Heide | Herb | Hercules | Holly | Hope | Hunter | Innocent | Ira | Ivy | Jackson
Jade | Jefferson | Job | Joke | Jordan | Joy | June | Junior | Juno | Jure | Kent | Khan | King | Kingston
Kit | Kitty | Kobe | Lance | Lane | Laurel | Lev | Lies | Lily | Lincoln | Line | Lorraine | Lou | Lourdes
Luna | Luz | Madison | Mari | Marina | Marine | Martial | Mason | May | Melody | Mercedes | Mercy | Mia
Miles | Miller | Min | Misty | Mo | Modeste | Morgan | Myrtle | Nat | Natale | Nieves | Noël | Noel | Norma
Octave | Olive | Ori | Pape | Parfait | Parker | Pat | Patience | Paz | Pearl | Peg | Penny | Perla
Philippine | Pierce | Ping | Piper | Porter | Potter | Preston | Primo | Prince | Prosper | Prudence | Raja
Reg | Reine | Ren | Rie | Rocky | Roman | Ronda | Rose | Rosemary | Royce | Ruby | Rusty | Saber | Sage | Said
Salem | Salvador | Santos | Satu | Savannah | Sawyer | Scarlet | Shah | Sierra | Skye | Socorro | Sol
Soledad | Sri | Stafford | Sterling | Stormi | Stormy | Sue | Sultan | Summer | Sunny | Sydney | Tal | Tanner
Tien | Tiffany | Till | Tor | Toussaint | Trent | Trinidad | Trinity | Troy | Urbain | Urban | Valentine | Van
Venu | Victoire | Ville | Violet | Virginia | Wade | Walker | Ward | Washington | Wil | Will | Wolf | Woo
Woody | Wren

[first_name]
Aad | Aadhya | Aafke | Aage | Aakash | Aaliyah | Aaltje | Aamir | Aarav | Aaron | Aarti | Abbas | Abby | Abd
Abdallah | Abdelaziz | Abdelfattah | Abdelhafid | Abdelhak | Abdelhamid | Abdelilah | Abdelkader | Abdelkrim
Abdellah | Abdellatif | Abdelmadjid | Abdelmalek | Abdelwahab | Abderrahim | Abderrahmane | Abderrazak
Abdesslam | Abdi | Abdirahman | Abdou | Abdoul | Abdoulaye | Abdourahmane | Abdul | Abdulaziz | Abdülhamit
Abdulhamit | Abdulkadir | Abdulla | Abdullah | Abdulrahman | Abe | Abed | Abel | Ábel | Abelardo | Abhay
Abhijit | Abhinav | Abhishek | Abigail | Abilio | Abiodun | Abiola | Abir | Abolfazl | Abraham | Achieng
Achille | Achilleas | Achim | Ada | Adalberto | Adam | Ádám | Adama | Adaora | Ade | Adebayo | Adel | Adela
Adelaide | Adèle | Adele | Adelheid | Adelina | Adeline | Adelmo | Adesina | Adi | Adil | Adina | Aditi
Aditya | Adnan | Adolf | Adolfo | Adonis | Adriaan | Adrian | Adrián | Adriana | Adriano | Adrien | Adrienne
Adwoa | Aeri | Afif | Afshin | Afua | Agata | Agatha | Agathe | Agnès | Agnes | Ágnes | Agnese | Agneta
Agnieszka | Agostino | Agus | Agustín | Agustin | Agustina | Ahlam | Ahmad | Ahmadreza | Ahmed | Ahmet | Ahn
Ahok | Aïcha | Aicha | Aidan | Aiguo | Aihua | Aiko | Aileen | Ailsa | Aimé | Aimé-Césaire | Aime-Cesaire
Aimée | Aimee | Ainara | Ainhoa | Aino | Aiping | Airlangga | Aisling | Aïssa | Aissa | Aissatou | Aitana
Aitor | Aivars | Ajay | Ajit | Ajith | Akane | Akari | Akash | Akbar | Åke | Ake | Akemi | Akhil | Aki
Akihiko | Akihito | Akiko | Akın | Akin | Akinori | Akinwumi | Akio | Akira | Ákos | Akos | Akosua | Akram
Aksel | Akshay | Akua | Alaa | Alain | Alan | Alana | Alar | Alasdair | Alassane | Alastair | Alban | Albane
Albano | Albert | Alberta | Alberte | Albertina | Albertine | Alberto | Albin | Albrecht | Alda | Aldo | Alec
Alejandra | Alejandro | Alekos | Aleksandar | Aleksander | Aleksandr | Aleksandra | Aleksei | Aleksey | Alena
Alessandra | Alessandro | Alessia | Alessio | Alethea | Alex | Alexander | Alexandra | Alexandre | Alexandros
Alexandru | Alexei | Alexej | Alexey | Alexia | Alexis | Alf | Alfie | Alfio | Alfons | Alfonsina | Alfonso
Alfred | Alfreda | Alfredo | Alger | Algirdas | Ali | Alice | Alicia | Alicja | Alida | Aliénor | Alienor
Alin | Alina | Aline | Aliou | Alioune | Alireza | Alisher | Alison | Alistair | Alix | Aliya | Alka | Allan
Allen | Allison | Almas | Almudena | Almut | Alois | Alok | Alonzo | Alpha | Alphonse | Althea | Alva | Álvaro
Alvaro | Alvin | Alvise | Alwin | Alyona | Alyssa | Ama | Amadeo | Amadou | Amaia | Amal | Amalia | Aman
Amancio | Amanda | Amandine | Amani | Amar | Amara | Amarinder | Amartya | Amato | Amaury | Amaya | Ambre
Ambrogio | Amedeo | Amel | Amelia | Amélie | Amelie | Amerigo | Amin | Amina | Aminata | Amine | Aminu | Amir
Amira | Amirhossein | Amit | Amitabh | Amitava | Ammar | Amos | Amparo | Amr | Amrita | Amy | Ana | Anabel
Anaël | Anael | Anaëlle | Anaelle | Anahí | Anahi | Anahita | Anaïs | Anais | Anand | Anandi | Anant | Ananth
Ananya | Anas | Anastasia | Anastasio | Anastasios | Anastasiya | Anatole | Anatoli | Anatoly | Anca | Anders
András | Andras | André | Andre | Andrea | Andreas | Andrée | Andree | Andreea | Andrei | Andreia | Andrej
Andrés | Andres | Andreu | Andrew | Andrey | Andrii | Andris | Andriy | Andrus | Andrzej | Andy | Anémone
Anemone | Aneta | Anett | Anette | Angel | Ángel | Angela | Angelica | Angelika | Angelina | Angelo | Angelos
Angharad | Angie | Angus | Aníbal | Anibal | Anikó | Aniko | Anil | Aniruddha | Anirudh | Anis | Anissa
Anita | Anja | Anjali | Anjana | Anke | Ankit | Ankita | Ankur | Anna | Anna-Lena | Annabel | Annabelle
Annalena | Annalisa | Annamaria | Annbritt | Anne | Annegret | Anneke | Annelie | Annelies | Anneliese
Annemarie | Annemiek | Annette | Annick | Annie | Annika | Anniken | Annikki | Annmarie | Annunziata | Anouar
Anouk | Anselme | Anselmo | Anshu | Anshul | Anson | Antal | Anthony | Antje | Antoine | Antoinette | Anton
Antonella | Antonello | Antoni | Antonia | Antonie | Antonietta | Antonin | Antonín | Antonina | Antonio
António | Antônio | Antonis | Antony | Antti | Anup | Anupam | Anuradha | Anurag | Anushka | Anwar | Aoi
Aoife | Aparecida | Aparna | Apirat | Apolline | Apolonia | Apostolos | Arabella | Araceli | Aram | Arantxa
Aránzazu | Aranzazu | Ararat | Arash | Aravind | Arcadio | Archana | Archibald | Archie | Arda | Ardeshir
Aref | Arend | Arezoo | Ari | Ariadna | Ariana | Arianna | Arie | Ariel | Arif | Arild | Aris | Aristide
Aristotelis | Arjan | Arjen | Arjun | Arkadi | Arkadiusz | Arkady | Arlene | Arlette | Arlo | Armand | Armande
Armando | Armel | Armelle | Armen | Armin | Arminda | Arnab | Arnaldo | Arnau | Arnaud | Arnault | Arne | Arno
Arnold | Arnoud | Árpád | Arpad | Arpine | Arrigo | Arsène | Arsene | Arseniy | Artak | Artem | Arthur | Artie
Artur | Arturo | Artyom | Arun | Aruna | Arundhathi | Arundhati | Arvid | Arvind | Arzu | Åsa | Asa | Asad
Asami | Asbjørn | Asbjorn | Åse | Ase | Asger | Asghar | Asha | Asher | Ashish | Ashley | Ashlyn | Ashok
Ashoka | Ashot | Ashutosh | Ashwin | Ashwini | Asier | Asif | Asit | Askar | Aslak | Asli | Aslı | Asma
Asmaa | Assad | Assane | Assia | Assunta | Astrid | Asuka | Asunción | Asuncion | Atal | Atef | Atefeh
Athanasios | Athénaïs | Athenais | Atiku | Atilio | Atle | Atsuko | Atsushi | Attila | Attilio | Atul | Aubin
Aubrey | Aude | Audie | Audra | Audrey | Audun | Augusta | Auguste | Augustin | Augustine | Augusto | Augustus
Aung | Aurèle | Aurele | Aurélia | Aurelia | Aurélie | Aurelie | Aurélien | Aurelien | Aurelio | Aurore
Austen | Ava | Avani | Avery | Avi | Avigdor | Avinash | Avraham | Awa | Axel | Axelle | Aya | Ayaka | Ayako
Aydın | Aydin | Ayelet | Ayhan | Aylin | Ayman | Aymen | Aymeric | Ayo | Ayodele | Ayoub | Ayşe | Ayse | Ayumi
Ayush | Azadeh | Azali | Azeddine | Azhar | Azim | Aziz | Aziza | Azucena | Azzurra | Baba | Babacar
Babajide | Babak | Babita | Babs | Badr | Baha | Bahaa | Bahman | Bahram | Bakary | Bakhyt | Bala | Balaji
Balakrishna | Balakrishnan | Balasubramanian | Balázs | Balazs | Baldassarre | Baldev | Bálint | Balint
Baltasar | Baltazar | Balthasar | Balwant | Bamba | Bambang | Bandar | Baoguo | Baptiste | Barak | Barbara
Bárbara | Bärbel | Barbel | Barbora | Barış | Baris | Barnabé | Barnabe | Barnaby | Barney | Barry
Barthélemy | Barthelemy | Bartholomew | Bartje | Bartłomiej | Bartlomiej | Bartolomé | Bartolome | Bartolomeo
Bartosz | Bashar | Bashir | Basilio | Basma | Bassam | Bassem | Bassirou | Bastiaan | Bastien | Baudouin
Bayram | Bayu | Beate | Béatrice | Beatrice | Beatrix | Beatriz | Beckett | Becky | Begoña | Begona | Behnam
Behrouz | Behzad | Béla | Bela | Belén | Belen | Belinda | Beltrán | Beltran | Ben | Benazir | Bence
Benedetta | Benedetto | Benedict | Benedicta | Bénédicte | Benedicte | Benedikt | Benedito | Bengt | Beniamino
Benicio | Benigno | Benita | Benito | Benjamin | Benjamín | Benji | Benny | Benoît | Benoit | Benoîte
Benoite | Bente | Benzion | Beppe | Bérangère | Berangere | Berat | Beren | Berend | Bérengère | Berengere
Berenguer | Bérénice | Berenice | Berk | Berna | Bernabé | Bernabe | Bernadette | Bernard | Bernardine
Bernardino | Bernardo | Bernat | Bernd | Bernhard | Bernice | Bernie | Bert | Berta | Bertha | Berthold
Bertil | Bertille | Bertold | Bertrand | Beryl | Bessie | Beth | Bethan | Bethany | Betsy | Bette | Bettina
Betty | Beverley | Beverly | Bezalel | Bharat | Bharati | Bhaskar | Bhavesh | Bhavish | Bhavna | Bhupinder
Bhushan | Biagio | Bianca | Bidzina | Bijan | Bilal | Bilawal | Bilel | Billie | Billy | Bimal | Bingbing
Binyamin | Bipin | Birender | Birger | Birgit | Birgitta | Birgitte | Birthe | Bishan | Bjarke | Bjarne
Bjarni | Björk | Bjork | Björn | Bjorn | Bjørn | Blair | Blaise | Blake | Blanca | Blandine | Blas | Boaz
Bob | Bobbie | Bobby | Bodil | Bodo | Bogdan | Bogumił | Bogumil | Bogusław | Boguslaw | Bohdan | Bohumil
Bojan | Bola | Bolat | Bonaventura | Bong | Bongani | Boniface | Bonnie | Bora | Børge | Borge | Boris
Borislav | Borja | Borys | Bosse | Boubacar | Boubker | Bouchra | Boudewijn | Boutros | Bowen | Boyd | Boyko
Bożena | Bozena | Božidar | Bozidar | Brad | Braden | Bradford | Bradley | Brady | Brahim | Brais | Bram
Brandon | Branislav | Branko | Braulio | Breanna | Brenda | Brendan | Brenna | Brennan | Brent | Brett | Brian
Briana | Brianna | Brice | Bridget | Brieuc | Brigitte | Brijesh | Britt | Britta | Brittany | Brittney
Bronisław | Bronislaw | Brooke | Bruce | Bruna | Brunella | Brunello | Brunhilde | Bruno | Bryan | Bryant
Bryce | Bryony | Budi | Bülent | Bulent | Burak | Burcu | Burgi | Burkhard | Burkhardt | Burt | Byju | Byron
Byung | Byung-chul | Caetano | Çağlar | Caglar | Caio | Caitlin | Caitlyn | Cal | Caleb | Călin | Calin
Calixto | Callum | Calogero | Calum | Calvin | Cameron | Camila | Camilla | Camille | Camillo | Camilo
Campbell | Candace | Candice | Cándido | Candido | Caoimhe | Capucine | Carey | Caridad | Carin | Carina
Carine | Carl | Carla | Carles | Carlo | Carlos | Carlota | Carlotta | Carlton | Carly | Carlyle | Carme
Carmela | Carmelo | Carmen | Carmine | Carol | Carola | Carole | Carolien | Carolina | Caroline | Carolyn
Carrie | Carroll | Carsten | Carter | Cary | Casey | Casimiro | Cassandra | Cassandre | Cassie | Cătălin
Catalin | Catalina | Catarina | Caterina | Catherine | Cathy | Catriona | Cayetana | Cayetano | Cecelia
Cecil | Cécile | Cecile | Cecilia | Cecília | Cédric | Cedric | Céleste | Célestin | Celestin | Celestino
Célia | Celia | Celina | Céline | Celine | Cellou | Celso | Cemal | Cendrine | Cengiz | Cenk | Cerys | César
Cesar | Cesare | Cevdet | Ceyda | Cezary | Chadi | Chaim | Chakib | Chan | Chandan | Chandler | Chandra
Chandrababu | Chandrashekhar | Changhua | Changmin | Chantal | Chao | Chaoying | Chara | Charalambos
Charlemagne | Charlène | Charlene | Charles | Charley | Charlie | Charline | Charlotta | Charlotte | Charmaine
Chea | Chelsey | Chen | Cheng | Chenguang | Chengyu | Chérif | Cherif | Cheryl | Chetan | Chiara | Chidi
Chie | Chieko | Chihiro | Chika | Chimamanda | Chinedu | Chinua | Chioma | Chirag | Chitra | Chloé | Chloe
Chris | Chrissie | Chrissy | Christa | Christabel | Christel | Christelle | Christer | Christiaan | Christian
Christiane | Christie | Christina | Christine | Christl | Christoph | Christophe | Christopher | Christos
Christy | Chrysoula | Chuck | Chukwuma | Chul | Chunhua | Chunying | Ciara | Ciaran | Cicely | Cícero | Cicero
Çiğdem | Cigdem | Cilla | Cillian | Cindy | Cinzia | Ciprian | Ciriaco | Ciro | Cixin | Claas | Claire
Clancy | Clara | Clare | Clarence | Clarice | Clarissa | Clarisse | Clark | Claude | Claudette | Claudia
Cláudia | Claudie | Claudine | Claudinei | Claudio | Cláudio | Claudiu | Claus | Clayton | Clélia | Clelia
Clémence | Clemence | Clemencia | Clemens | Clément | Clement | Clemente | Clémentine | Clementine | Clifford
Clint | Clinton | Clive | Clotilde | Clovis | Clyde | Cody | Coen | Coenraad | Cole | Colette | Colin | Coline
Colleen | Côme | Conceição | Conceicao | Concepción | Concepcion | Concetta | Concha | Conchita | Connie
Connor | Conor | Conrad | Consolación | Consolacion | Constance | Constantin | Constanze | Consuelo | Cora
Coralie | Corazon | Cordelia | Cordula | Corentin | Corey | Corinna | Corinne | Cormac | Corneel | Cornelia
Cornelis | Corneliu | Cornelius | Cornell | Corrado | Cory | Cosette | Cosimo | Costantino | Costanza | Costas
Costin | Courtney | Craig | Crépin | Crepin | Cristi | Cristian | Cristiane | Cristiano | Cristina | Cristóbal
Cristobal | Cristóvão | Cristovao | Csaba | Cuauhtémoc | Cuauhtemoc | Curt | Curtis | Cynthia | Cyprien
Cyrielle | Cyril | Cyrille | Cyrus | Czesław | Czeslaw | Daan | Dacian | Dae | Daejung | Dafa | Dafydd
Dagfinn | Dagmar | Daichi | Daigo | Daiki | Daisuke | Dalal | Daley | Dalia | Dalibor | Dalila | Dalva
Damian | Damián | Damiano | Damien | Daming | Damir | Damon | Dana | Dane | Dani | Danica | Daniel | Dániel
Daniela | Danièle | Daniele | Daniella | Danielle | Daniil | Danijel | Danil | Danilo | Daniyar | Danny
Dante | Danuta | Dany | Daoud | Daphné | Daphne | Dara | Darcy | Daria | Dario | Darío | Darius | Dariush
Dariusz | Darja | Darko | Darla | Darlene | Darrell | Darren | Darryl | Darya | Daryl | Dave | David | Dávid
Davide | Davina | Davit | Davor | Davy | Dawid | Dawson | Deanna | Debbie | Debora | Débora | Déborah
Deborah | Debra | Declan | Dee | Deepa | Deepak | Deepika | Deepti | Defne | Defu | Dehua | Deirdre | Dejan
Delaney | Delfín | Delfin | Delfina | Delia | Delilah | Delphin | Delphine | Demba | Demet | Demetrio | Deming
Dénes | Denes | Denis | Denise | Deniz | Dennis | Denny | Denys | Denzel | Derek | Dermot | Derrick | Dervla
DeShawn | Desiderio | Désiré | Desirée | Desiree | Désirée | Desislava | Desmond | Despina | Detlef | Detlev
Dev | Devendra | Devlet | Dewi | Dexter | Dezső | Dezso | Dhananjay | Dharmendra | Dhirubhai | Dhruv | Diallo
Diana | Diane | Dianne | Diarmuid | Dick | Didier | Diederik | Diego | Dieter | Dietmar | Dietrich
Dieuwertje | Dilek | Dilip | Dillon | Dilma | Dimitar | Dimitra | Dimitri | Dimitrij | Dimitrios | Dimitris
Dimitry | Dinah | Dinesh | Dinis | Dino | Diogo | Dion | Dionisio | Dionne | Dipak | Dipika | Dirk | Ditlev
Divya | Djamel | Djamila | Djibril | Dmitri | Dmitrij | Dmitriy | Dmitry | Dmytro | Dobromir | Doğan | Dogan
Dolores | Dolph | Domagoj | Domènec | Domenec | Domenico | Dominic | Dominick | Dominik | Dominique | Donal
Donald | Donatella | Donatien | Donato | Dong | Dong-hyun | Donghyun | Donnacha | Donnie | Donny | Donovan
Doona | Dóra | Dora | Doreen | Dorian | Doriane | Doris | Dorota | Dorothea | Dorothée | Dorothee | Dorothy
Dörte | Dorte | Doug | Dougal | Douglas | Dounia | Dov | Dragan | Dragana | Drago | Dragoș | Dragos
Dragoslav | Dražen | Drazen | Dries | Driss | Dror | Duane | Duc | Dudley | Dudu | Dumitru | Duncan | Duong
Durga | Dušan | Dusan | Dustin | Dwayne | Dwi | Dwight | Dylan | Dzmitry | Eamon | Eamonn | Earnest | Ebba
Ebele | Eberhard | Ebrahim | Ebru | Ece | Eckart | Eckhard | Edda | Eddie | Edelgard | Edelmiro | Edeltraud
Edgar | Edgard | Edgardo | Edie | Edita | Edite | Édith | Edith | Edmée | Edmee | Edmilson | Edmond | Edmund
Edmundo | Edna | Edo | Edoardo | Edouard | Édouard | Edson | Eduard | Eduarda | Eduardo | Edward | Edwige
Edwin | Edwina | Edyta | Eefje | Eelco | Eelke | Eero | Eeva | Effie | Efraín | Efrain | Eftychia | Efua
Egbert | Egidio | Egil | Egils | Egon | Ehab | Ehsan | Ehud | Eiichi | Eija | Eiji | Eiko | Eileen | Eilidh
Eilif | Einar | Eino | Eirik | Eitan | Eivind | Ekaterina | Ekkehard | Eko | Ekow | Ekrem | El-Hadj | Elad
Eladio | Elaheh | Elaine | Elba | Elchin | Elda | Eleanor | Eleftheria | Elena | Eleni | Eleonora | Éléonore
Eleonore | Elfriede | Elham | Eli | Élia | Elia | Eliana | Éliane | Eliane | Elias | Elías | Elie | Élie
Éliette | Eliette | Eliezer | Elif | Elijah | Elin | Éline | Eline | Elio | Eliot | Éliott | Eliott | Elisa
Elisabet | Elisabete | Élisabeth | Elisabeth | Elisabetta | Elise | Élise | Eliseo | Eliška | Eliska | Eliza
Elizabeth | Ellemieke | Ellen | Ellie | Ellinor | Elliot | Elliott | Ellis | Elmar | Elmer | Előd | Elod
Élodie | Elodie | Elof | Éloi | Eloi | Eloísa | Eloisa | Éloïse | Eloise | Elon | Eloy | Elroy | Els | Elsa
Elsbeth | Elsie | Elton | Elvin | Elvira | Elvire | Elvis | Elyakim | Elżbieta | Elzbieta | Emad | Emanuel
Emanuela | Emanuele | Emeka | Emeline | Émeric | Emeric | Emerson | Emery | Emi | Emiel | Emiko | Emil | Émile
Emile | Emilia | Emiliana | Emiliano | Émilie | Emilie | Émilien | Emilien | Émilienne | Emilienne | Emilio
Emílio | Emily | Emine | Emir | Emma | Emmanuel | Emmanuelle | Emmerson | Emmet | Emmett | Emomali | Emrah
Emre | Emyr | Encarna | Encarnacion | Encarnación | Enda | Endre | Enea | Enes | Enid | Ennio | Enoch | Enora
Enric | Enrica | Enrico | Enrique | Enriqueta | Enza | Enzo | Eoin | Ephraim | Epifanio | Ercan | Ercole
Erdal | Erdem | Erdoğan | Erdogan | Eren | Erhan | Erhard | Eri | Éric | Eric | Erica | Erich | Erick | Erik
Erika | Erin | Erkan | Erkki | Erland | Erlend | Erling | Ermanno | Ermenegildo | Erna | Ernest | Ernestine
Ernesto | Ernie | Erol | Eros | Errol | Ershad | Ersin | Erskine | Erwan | Erwann | Erwin | Eryk | Erzsébet
Erzsebet | Esben | Eskil | Esmail | Esme | Esmeralda | Esmond | Espen | Esperanza | Esra | Estanislao
Esteban | Estéban | Estefanía | Estefania | Estela | Estella | Estelle | Ester | Estevão | Estevao | Esther
Ethan | Ethel | Ethelbert | Étienne | Etienne | Etsuko | Etta | Ettore | Eudes | Eufemia | Eugen | Eugène
Eugene | Eugenia | Eugénie | Eugenie | Eugenio | Eugeniusz | Eui-sun | Eulalia | Eulogio | Eun | Eunice
Eunji | Eunjung | Euphrasie | Eusebio | Eustaquio | Eva | Eva-Lena | Evan | Evandro | Evangelia | Evangeline
Evangelos | Evaristo | Ève | Evelina | Evelyn | Évelyne | Evelyne | Everett | Evert | Evgeni | Evgenia
Evgeniy | Evgeny | Evo | Évrard | Evrard | Ewa | Ewald | Ewan | Eyal | Ezekiel | Ezequiel | Ezio | Ezra
Fabian | Fabián | Fabiana | Fabiano | Fabien | Fabienne | Fabio | Fábio | Fabiola | Fabrice | Fabrizia
Fabrizio | Facundo | Fadel | Fadi | Fadia | Fadila | Fahad | Fahd | Faisal | Faiz | Faiza | Fakhri
Fakhruddin | Falguni | Falk | Falko | Famke | Fang | Fanny | Farah | Fares | Farhad | Fariba | Farid | Farida
Faris | Farooq | Farouk | Farshid | Faruk | Faruq | Farzad | Farzaneh | Fathi | Fatih | Fatiha | Fatima
Fátima | Fatimah | Fatma | Fatoş | Fatos | Fatou | Fatoumata | Faure | Fausta | Faustine | Fausto | Fawaz
Fawzi | Fay | Faycal | Fayçal | Fayez | Fayza | Fedele | Federica | Federico | Fedor | Fei | Felice | Felicia
Félicie | Felicie | Félicien | Felicien | Felicitas | Felicity | Felipa | Felipe | Felisa | Félix | Felix
Femi | Femke | Feng | Fenna | Ferdinand | Ferdinando | Ferenc | Fereydoun | Fergus | Ferhat | Feride | Fermín
Fermin | Fernán | Fernan | Fernand | Fernanda | Fernande | Fernando | Feroz | Ferrán | Ferran | Ferruccio
Fevzi | Fidel | Fikret | Filip | Filipa | Filipe | Filippo | Filomena | Finlay | Finn | Finnegan | Fiona
Fionnuala | Fiorella | Fiorenza | Fiorenzo | Firas | Firmin | Flaminia | Flavia | Flávia | Flavie | Flavien
Flavio | Flávio | Flemming | Florence | Florencia | Florencio | Florent | Florentino | Florian | Floriane
Florin | Florinda | Florine | Floris | Flossie | Floyd | Fokke | Fola | Folake | Folarin | Folke | Fons
Fortunato | Fotis | Fouad | Fran | Franca | Frances | Francesc | Francesca | Francesco | Francine | Francis
Francisca | Francisco | Franciszek | Franck | Francky | Franco | François | Francois | Françoise | Francoise
Franjo | Frank | Franka | Frankie | Frans | František | Frantisek | Franzi | Fraser | Frauke | Freda | Freddie
Freddy | Frédéric | Frederic | Frederica | Frederick | Frederieke | Frederik | Frédérique | Frederique
Fredrick | Fredrik | Fredrika | Freek | Freya | Frida | Fridtjof | Frieda | Friedbert | Friedel | Friederike
Friedhelm | Friedrich | Frits | Fritz | Frode | Froilán | Froilan | Froukje | Fuad | Fuat | Fulvia | Fulvio
Fumihiko | Fumihiro | Fumiko | Fumio | Funda | Funke | Furio | Fyodor | Gabi | Gabin | Gábor | Gabor | Gabriel
Gabriela | Gabriele | Gabriella | Gabrielle | Gaël | Gael | Gaëlle | Gaelle | Gaétan | Gaetan | Gaëtan
Gaetana | Gaetano | Gagik | Gaia | Gail | Gal | Galina | Gamal | Garance | Garegin | Gareth | Garrett
Garrick | Garry | Garth | Gary | Gaspar | Gaspard | Gaspare | Gaston | Gastone | Gaurav | Gauri | Gautam
Gauthier | Gautier | Gavin | Gavino | Gavriil | Gayatri | Gbenga | Gebhard | Geert | Geertje | Geertruida
Geeta | Geir | Gemma | Genaro | Geneviève | Genevieve | Gennadi | Gennady | Gennaro | Genoveva | Geoff
Geoffrey | Geoffroy | Georg | George | Georges | Georgette | Georgi | Georgie | Georgina | Georgios | Georgiy
Geraint | Gérald | Gerald | Géraldine | Geraldine | Gérard | Gerard | Gerardo | Gerben | Gerbrand | Gerd
Gerda | Gergely | Gerhard | Gerlinde | Germain | Germaine | Germán | Germano | Gerold | Gerrit | Gerry
Gerson | Gert | Gertrud | Gertrude | Gervais | Gervasio | Gethin | Getúlio | Getulio | Geun-hye | Géza | Geza
Ghada | Ghanshyam | Ghassan | Ghazi | Gheorghe | Gherardo | Ghislain | Ghislaine | Gholam | Giacinto | Giacomo
Giada | Giampaolo | Giampiero | Gian | Giancarlo | Giandomenico | Gianfranco | Gianluca | Gianluigi
Gianmarco | Gianmaria | Gianna | Gianni | Giannina | Giannis | Gianpaolo | Gianpiero | Gibran | Gideon | Gijs
Gijsbert | Gil | Gilad | Gilbert | Gilberte | Gilberto | Gilda | Gildas | Giles | Gilles | Gillian | Gilmar
Gilson | Gina | Ginette | Ginny | Gino | Gintaras | Gioacchino | Gioia | Giordano | Giorgi | Giorgia | Giorgio
Giorgos | Giovanna | Giovanni | Girish | Gisbert | Gisela | Gisèle | Gisele | Gislaine | Gita | Gitanas
Gitta | Gitte | Giuditta | Giulia | Giuliana | Giuliano | Giulio | Giuseppe | Giuseppina | Giustino | Giusy
Gladys | Glauber | Gleb | Glen | Glenda | Glenn | Glennis | Gloria | Glynn | Godefroy | Godelieve | Godfrey
Goedele | Gökhan | Gokhan | Gokul | Goldie | Golnaz | Gonçalo | Goncalo | Gontran | Gönül | Gonul | Gonzalo
Goodluck | Gopal | Gopalakrishnan | Gopinath | Gora | Göran | Goran | Gordana | Gordon | Gorka | Goro | Gösta
Gosta | Gotabaya | Gottfried | Gotthard | Gottlieb | Götz | Gotz | Govind | Graça | Graca | Gracia | Graciela
Graeme | Graham | Grainne | Grayson | Grazia | Graziano | Graziella | Grażyna | Grazyna | Greetje | Greg
Greger | Gregg | Grégoire | Gregoire | Gregor | Gregoria | Gregorio | Grégory | Gregory | Greta | Gretchen
Grete | Grethe | Griet | Griffin | Grigor | Grigori | Grigory | Griselda | Gro | Grover | Grzegorz | Guadalupe
Gualtiero | Guangchang | Guanghua | Gudmund | Guðmundur | Gudmundur | Gudrun | Guénolé | Guenole | Guglielmo
Guido | Guilhem | Guilherme | Guillaume | Guillem | Guillemette | Guillermina | Guillermo | Guinevere | Gül
Gul | Gülay | Gulay | Güler | Guler | Gulnara | Gülsen | Gulsen | Gumersindo | Gunda | Gundula | Gunilla
Gunn | Gunnar | Gunta | Günter | Gunter | Günther | Gunther | Gunvor | Guodong | Guohua | Guojun | Guoping
Guoqiang | Gurdeep | Gurpreet | Gus | Gustaf | Gustav | Gustave | Gustavo | Guus | Guy | Gwen | Gwenaël
Gwenael | Gwenaëlle | Gwenaelle | Gwendal | Gwendoline | Gwendolyn | Gwénola | Gwenola | Gwilym | Gwyneth
Gyeong | György | Gyorgy | Gyula | Ha-eun | Haakon | Habib | Habiba | Hadas | Hadi | Hadja | Hadrien | Hafez
Hafid | Hafsa | Hage | Haibo | Haider | Haifa | Haifeng | Hailemariam | Hailey | Haitao | Haiyan | Hajar
Hajime | Håkan | Hakan | Hakim | Hakob | Håkon | Hakon | Hal | Haley | Halil | Halim | Halima | Halina | Halit
Halldór | Halldor | Halvor | Hamad | Hamdi | Hamed | Hamid | Hamida | Hamish | Hamza | Hana | Hanako | Hanan
Hanane | Hande | Haneul | Hani | Hania | Hank | Hanna | Hannah | Hanne | Hanneke | Hannelore | Hannes | Hannu
Hans | Hansjörg | Hansjorg | Hansruedi | Hao | Haoran | Haoyu | Harald | Harbhajan | Hardeep | Hardik | Hardy
Hari | Haris | Harish | Harjit | Harley | Harm | Harold | Haroldo | Haroun | Harper | Harpreet | Harri
Harriet | Harris | Harrison | Harro | Harry | Harsha | Harshad | Harshvardhan | Hartmut | Hartwig | Haruhiko
Haruka | Haruki | Haruko | Haruto | Harvey | Hasan | Hashim | Hasina | Hasna | Hasnaa | Hassan | Hassane
Hatem | Hatice | Hatim | Hattie | Hayao | Hayat | Hayato | Hayden | Hayk | Hayley | Hayriye | Haytham | Hazem
Hector | Héctor | Hedwig | Hee | Heidi | Heike | Heikki | Heiko | Hein | Heiner | Heinrich | Heinz | Heitor
Helder | Hélder | Helen | Helena | Hélène | Helene | Helga | Helge | Helio | Hélio | Heliodoro | Hella | Helle
Helma | Helmi | Helmut | Helmuth | Heloísa | Heloisa | Héloïse | Heloise | Hema | Hemant | Hendrik | Hendrika
Heng | Henning | Henri | Henrietta | Henriette | Henrik | Henrike | Henrique | Henry | Henryk | Herbert
Herbie | Herman | Hermann | Herminia | Herminio | Hernán | Hernan | Hernando | Herta | Hervé | Herve | Herwig
Herzi | Herzl | Hester | Hettie | Heydar | Hicham | Hichem | Hidehiko | Hideki | Hideko | Hideo | Hidetoshi
Hien | Higinio | Hikari | Hikaru | Hilaire | Hilal | Hilario | Hilary | Hilda | Hilde | Hildegard | Hillary
Himanshu | Hinata | Hind | Hinrich | Hipólito | Hipolito | Hiram | Hiro | Hiroaki | Hirofumi | Hirohito
Hiroki | Hiroko | Hiromi | Hironobu | Hirose | Hiroshi | Hirotaka | Hiroto | Hiroyuki | Hisashi | Hisham
Hitesh | Hitomi | Hitoshi | Hjalmar | Hoang | Holger | Homer | Hong | Hongbin | Hongmei | Hongwei | Hongyi
Honoré | Honore | Honorine | Hooman | Horace | Horacio | Horatio | Horia | Horst | Hortense | Hortensia
Hossein | Houda | Houria | Houshang | Howard | Howie | Hristo | Hrvoje | Hryhoriy | Hua | Huan | Hubert
Hubertus | Hubie | Hugh | Hughie | Hugo | Hugues | Huguette | Huijun | Hülya | Hulya | Humberto | Humphrey
Hung | Huong | Hüseyin | Huseyin | Hussain | Hussam | Hussein | Hussien | Huub | Huw | Huy | Hyacinthe
Hyejin | Hyeon | Hyman | Hyo | Hyun | Hyunjin | Hyunwoo | Iacopo | Iago | Iain | Ian | Iancu | Iara | Ibai
Ibrahim | Ibrahima | Ibtissam | Ichiro | Ida | Idar | Idir | Idoia | Idriss | Idrissa | Iestyn | Ieuan | Ifan
Ifeanyi | Ifeoma | Ignace | Ignacia | Ignacio | Ignazio | Igor | Ihor | Ike | Iker | Ikram | Ilan | Ilaria
Ildefonso | Ildikó | Ildiko | Ileana | Ilgar | Ilham | İlhan | Ilia | Ilias | Ilie | Ilka | İlkay | İlker
Ilkka | Illia | Ilona | Ilse | Ilya | Ilyas | Ilyes | Ilze | Imad | Iman | Imane | Imanol | Imelda | Imke
Immacolata | Imogen | Imran | Imre | Imtiaz | In-young | Ina | Inaam | Inácio | Inacio | Iñaki | Inaki | Indah
Inder | Indiana | Indira | Indra | Inès | Ines | Inés | Inês | Inga | Inge | Ingeborg | Ingeborga | Ingegerd
Ingela | Ingemar | Inger | Ingmar | Ingo | Ingolf | Ingrid | Ingrida | Ingunn | Ingvar | Iñigo | Inigo
Inmaculada | Inna | Innocenzo | Ioan | Ioana | Ioanna | Ioannis | Ion | Ionel | Ionuț | Ionut | Iordanis
Ippolito | Iqbal | Irakli | Irena | Irène | Irene | Irénée | Irenee | Iria | Irina | Irineu | Iris | Irma
Irmgard | Irmtraud | Irving | Irwin | Iryna | Isa | Isaac | Isabel | Isabella | Isabelle | Isadora | Isaiah
Isaias | Isaías | Isamu | Isao | Isaura | Isaure | Ishaan | Ishan | Ishaq | Ishita | Isidore | Isidoro
Isidro | Isla | Ismael | Ismail | Ismaïl | İsmet | Ismo | Isobel | Isolde | Israel | Issa | Issac | Issam
István | Istvan | Italo | Itamar | Itsuki | Itzhak | Itziar | Iulia | Iulian | Ivan | Iván | Ivana | Ivano
Ivar | Iveta | Ivete | Ivica | Ivo | Ivone | Ivor | Iwan | Iwona | Iyad | Izabela | Izaskun | Izumi | Jaafar
Jaakko | Jaan | Jaap | Jabir | Jacco | Jacek | Jacinda | Jacinta | Jacinthe | Jacinto | Jack | Jackie | Jacky
Jaclyn | Jacob | Jacobo | Jacopo | Jacqueline | Jacquelyn | Jacques | Jacquot | Jad | Jaden | Jadwiga | Jae
Jae-in | Jae-myung | Jae-yong | Jaehyun | Jaewon | Jafar | Jagan | Jagdeep | Jagdish | Jai | Jaideep | Jaime
Jair | Jakaya | Jake | Jakob | Jakov | Jakub | Jalal | Jalil | Jamal | Jamel | James | Jamie | Jamil | Jamila
Jamshid | Jan | Jana | Janaína | Janaina | Janaki | Jane | Janelle | Janet | Janez | Janice | Janina | Janine
Janis | Jannie | Jannik | János | Janos | Janusz | Jared | Jari | Jarl | Jarle | Jarmo | Jaromír | Jaromir
Jaroslav | Jarosław | Jaroslaw | Jarrod | Jarvis | Jasmin | Jasmine | Jasna | Jason | Jasper | Jassem
Jaswant | Jatin | Jaume | Javad | Javier | Jawad | Jawaharlal | Jay | Jaya | Jayalalithaa | Jayant | Jayanti
Jayden | Jayesh | Jayne | Jayshree | Jayson | Jean | Jeanette | Jeanine | Jeanne | Jeannette | Jeannie
Jeannine | Jeb | Jed | Jedidiah | Jeff | Jefferey | Jeffery | Jeffrey | Jelena | Jelle | Jemima | Jemma | Jen
Jenna | Jenni | Jennie | Jennifer | Jenny | Jens | Jensen | Jeppe | Jeremiah | Jérémie | Jeremie | Jérémy
Jeremy | Jermaine | Jeroen | Jérôme | Jerome | Jerónima | Jeronima | Jerónimo | Jeronimo | Jerrod | Jerry
Jerzy | Jesper | Jesse | Jessica | Jessie | Jesus | Jesús | Jethro | Ji | Jiabao | Jiahao | Jialun | Jian
Jianchao | Jiang | Jianguo | Jianhua | Jianjun | Jianlin | Jianmin | Jianping | Jianzhong | Jiaqi | Jiaxin
Jie | Jiechi | Jieun | Jignesh | Jihane | Jihoon | Jihye | Jill | Jillian | Jim | Jimin | Jimmy | Jin
Jin-woo | Jing | Jingping | Jingtao | Jinhee | Jinping | Jintao | Jinwoo | Jiří | Jiri | Jiro | Jisoo | Jisung
Jitendra | Jiwei | Jiwon | Jiyeon | Jiyoung | Jo | Joachim | Joakim | Joan | Joana | Joann | Joanna | Joanne
João | Joao | Joaquim | Joaquín | Joaquin | Joaquina | Jocelyn | Jocelyne | Jochem | Jochen | Jodie | Jody
Joe | Joël | Joel | Joëlle | Joelle | Joep | Joey | Johan | Johann | Johanna | Jóhanna | Johannes | Jóhannes
John | Johnathan | Johnnie | Johnny | Joji | Joko | Jokowi | Jolanta | Jolene | Jon | Jón | Jonah | Jonas
Jonatan | Jonathan | Jong | Jong-il | Jong-un | Jongsuk | Joni | Jonna | Joon | Joon-ho | Joost | Jop
Jordane | Jordi | Jordyn | Jörg | Jorg | Jorge | Jorgelina | Jørgen | Jorgen | Joris | Jörn | Jorn | Jørn
Jos | José | Jose | Josée | Josee | Josef | Josefa | Josefina | Josep | Joseph | Josèphe | Josephe | Joséphine
Josephine | Josette | Josh | Joshua | Josiah | Josiane | Josie | Josip | Josselin | Josseline | Josué | Josue
Jouko | Joumana | Jovita | Joyce | Józef | Jozef | József | Jozsef | Juan | Juana | Juanita | Juanjo | Juanma
Juarez | Jude | Judicaël | Judicael | Judit | Judith | Judy | Juha | Juhani | Juhee | Jukka | Jules | Julia
Júlia | Julian | Julián | Juliana | Juliane | Julianne | Juliano | Julie | Julien | Julienne | Juliet
Juliette | Júlio | Julio | Julius | Juliusz | Juma | Jun | Jung | Jung-hee | Junhui | Junichi | Junichiro
Junji | Junjie | Junko | Jupp | Jürg | Jurg | Jürgen | Jurgen | Jurriaan | Jussi | Justin | Justine | Justino
Justo | Justyna | Jutta | Juwon | Jyoti | Jyotiraditya | Jytte | Kaarina | Kaarle | Kacper | Kadir | Kaede
Kagiso | Kai | Kaija | Kailash | Kairat | Kaïs | Kais | Kaisa | Kaitlin | Kaitlyn | Kaj | Kaja | Kajal | Kakha
Kalevi | Kalle | Kalliope | Kálmán | Kalman | Kalpana | Kalyan | Kamal | Kamala | Kamau | Kambiz | Kamel
Kamil | Kamila | Kamlesh | Kamran | Kana | Kanae | Kanako | Kanchan | Kaori | Kaoru | Kapil | Kara | Karam
Karan | Karapet | Kåre | Kare | Kareem | Karel | Karelle | Karen | Kari | Kári | Karim | Karima | Karin
Karina | Karine | Karl | Karla | Karlheinz | Karna | Karol | Karola | Karolin | Karolina | Karsten | Karthik
Kartik | Kaspar | Kasper | Kassem | Kassym | Kassym-Jomart | Katalin | Katarina | Katarzyna | Kate | Katelijne
Kateřina | Katerina | Kateryna | Katharina | Kathe | Käthe | Katherine | Kathleen | Kathrin | Kathryn | Kathy
Katia | Katie | Katja | Katri | Katrien | Katrin | Katrín | Katrina | Katsuhiko | Katsuya | Katya | Kaveh
Kavita | Kavitha | Kay | Kayla | Kaylee | Kayvan | Kazimierz | Kazuhiko | Kazuhiro | Kazuki | Kazuko | Kazuma
Kazumi | Kazunori | Kazuo | Kazushi | Kazuya | Kazuyuki | Keanu | Keegan | Kees | Kei | Keigo | Keiichi
Keiji | Keiko | Keira | Keisuke | Keita | Keith | Kelley | Kelli | Kellie | Kelly | Kelsey | Kelvin | Kemal
Ken | Kenan | Kendall | Kendra | Kendrick | Kenichi | Kenichiro | Kenji | Kenneth | Kenny | Kenshin | Kensuke
Kenta | Kentaro | Kento | Kenton | Kenza | Kenzaburo | Kenzo | Keqiang | Kerem | Keren | Kermit | Kerry
Kersti | Kerstin | Keshav | Kestutis | Ketan | Keun | Kevin | Kévin | Kexin | Keyvan | Khadija | Khadijah
Khadim | Khady | Khaldoun | Khaled | Khaleda | Khalid | Khalida | Khalifa | Khalil | Khanh | Khosrow | Kiera
Kieran | Kim | Kimberley | Kimberly | Kimi | Kimiko | Kinga | Kingsley | Kiran | Kiril | Kirill | Kirk | Kirsi
Kirsten | Kirsty | Kishore | Kittirat | Kiyoshi | Kjell | Kjersti | Kjetil | Klaas | Klara | Klas | Klaudia
Klaus | Klim | Knud | Knut | Köbi | Kobi | Koen | Koenraad | Koffi | Kofi | Koichi | Koji | Kojo | Kokila
Koldo | Komal | Konrad | Konstantin | Konstantina | Konstantinos | Konstanze | Koray | Korbinian | Kornelia
Kors | Kosta | Kostas | Kosuke | Kouichi | Krešimir | Kresimir | Krishna | Krishnamurthy | Krishnan
Krisjanis | Kristen | Kristi | Kristian | Kristiina | Kristin | Kristina | Kristine | Kristof | Kristoffer
Kristy | Krisztián | Krisztian | Krisztina | Krystian | Krystyna | Krzysztof | Ksenia | Kseniya | Kumar
Kumaran | Kumiko | Kunal | Kunigunde | Kunihiko | Kurt | Kurtis | Kwabena | Kwaku | Kwame | Kwang | Kwasi
Kyle | Kylie | Kyoko | Kyriaki | Kyriakos | Kyrylo | Kyu | Kyung | Kyung-soo | Lacey | Lachlan | Ladan
Ladislas | Ladislav | Laetitia | Laëtitia | Lahcen | Laila | Lajos | Lakshmana | Lakshmi | Lal | Laleh | Lalit
Lalitha | Lalu | Lambert | Lamberto | Lamia | Lamine | Lampros | Lan | Lana | Landon | Landry | Lapo | Lara
Larisa | Larry | Lars | Lasse | Laszlo | László | Lata | Latasha | Latifa | Latife | Latika | Latoya | Laura
Laure | Laureline | Lauren | Laurence | Laurène | Laurene | Laurens | Laurent | Laurențiu | Laurentiu
Laurette | Lauri | Laurianne | Laurie | Lauro | Lavinia | Lawrence | Laxmi | Layal | Layla | Lazare | Lázaro
Lazaro | Léa | Lea | Leah | Leander | Leandra | Léandre | Leandre | Leandro | Léane | Leane | Leann | Leanne
LeBron | Lech | Lee | Leena | Leendert | Leif | Leigh | Leighton | Leïla | Leila | Leire | Leland | Lello
Léna | Lena | Lene | Leni | Lennart | Lennie | Lennon | Lennox | Lenny | Léo | Leo | Leocadia | Léon | Leon
Leona | Léonard | Leonard | Leonardo | Léone | Leone | Leonel | Leonhard | Leonid | Leonidas | Léonie | Leonie
Léonor | Leonor | Leonora | Léopold | Leopold | Leopoldine | Leopoldo | Lerato | Leroy | Lesley | Leslie
Lester | Leszek | Leticia | Letícia | Letizia | Levent | Levente | Levi | Levon | Lewis | Leyla | Li | Lia
Liam | Liang | Libby | Libor | Liborio | Licia | Lidia | Lídia | Lieke | Liesbeth | Liesel | Lieselotte
Lieve | Ligia | Lígia | Lihong | Lijian | Lijuan | Lijun | Lila | Lilia | Lilian | Liliana | Liliane | Lillian
Lillie | Lilou | Limin | Limor | Lin | Lina | Linda | Lindiwe | Lindsay | Lindsey | Ling | Linh | Linnea
Linus | Lionel | Lior | Liping | Liqun | Lisa | Lisandro | Lisbet | Lisbeth | Lise | Liselott | Liselotte
Lisette | Liv | Livia | Livio | Liviu | Liwei | Liz | Liza | Lizzie | Ljubica | Ljubomir | Llewellyn | Llorenç
Llorenc | Lloyd | Lluís | Lluis | Lobna | Lodewijk | Loes | Logan | Logane | Loïc | Loic | Loïck | Loick
Loïs | Lois | Lokesh | Lola | Lone | Lonnie | Lora | Loredana | Lorella | Loren | Lorena | Lorenz | Lorenza
Lorenzo | Loretta | Lori | Lőrinc | Lorinc | Loris | Lorna | Lorne | Lotfi | Lothar | Lotta | Lotte | Lottie
Louane | Louay | Loubna | Louella | Louie | Louis | Louisa | Louise | Louisette | Loukas | Lovisa | Lowell
Lowri | Lubin | Lubna | Lubomír | Lubomir | Luc | Luca | Lucas | Lucette | Lucia | Lúcia | Lucía | Lucian
Luciana | Luciano | Lucie | Lucien | Lucienne | Lucile | Lucille | Lucinda | Lucio | Lúcio | Lucius | Lucrecia
Lucretia | Lucrezia | Lucy | Ludger | Ludivine | Ludmila | Ludovic | Ludovica | Ludovico | Ludwig | Ludwik
Luella | Luhut | Luigi | Luigia | Luigina | Luís | Luis | Luisa | Luise | Luiz | Luiza | Luka | Lukas | Lukáš
Łukasz | Lukasz | Luke | Lulu | Luminița | Luminita | Lurdes | Luther | Lutz | Luuk | Lwazi | Lydia | Lydie
Lyle | Lyndon | Lynette | Lynn | Lynne | Lyra | Lyse | Lyudmila | Maaike | Maaria | Maarten | Maartje | Maayan
Mabel | Mable | Macarena | Macario | Machiko | Machteld | Maciej | Mack | Mackenzie | Macky | Mădălina
Madalina | Maddalena | Maddie | Madeleine | Madeline | Madge | Madhav | Madhavi | Madhukar | Madhur | Madhuri
Mads | Mae | Maël | Mael | Maëlle | Maelle | Maëlys | Maelys | Maëva | Maeva | Maeve | Mafalda | Magali
Magalie | Magda | Magdalena | Magdeleine | Maggie | Magne | Magnus | Maha | Mahamadou | Mahamat | Mahathir
Mahaut | Mahdi | Mahela | Mahendra | Mahesh | Mahinda | Mahmood | Mahmoud | Mahmud | Mahmut | Mahnaz | Mahsa
Mahyar | Mai-Britt | Maija | Maik | Maika | Maike | Maiko | Maïmouna | Maimouna | Mairead | Maisie | Maïté
Maite | Maithripala | Maiwenn | Maj | Maja | Majed | Majid | Makhtar | Makiko | Makis | Makoto | Makram
Maksim | Maksym | Maksymilian | Malcolm | Malcom | Malek | Malena | Małgorzata | Malgorzata | Malik | Malika
Malini | Mallika | Mallory | Malo | Malte | Malvina | Mamadi | Mamadou | Mamata | Mame | Mamie | Mamoru
Mamoun | Mamuka | Manabu | Manal | Manas | Mandeep | Mandla | Mandy | Maneesh | Manfred | Mangesh | Manik
Manish | Manisha | Manja | Manjit | Manju | Manlio | Manmohan | Manny | Manoel | Manohar | Manoj | Manolis
Manolo | Manon | Manouchehr | Manpreet | Mansoor | Mansour | Manuel | Manuela | Mara | Marc | Marçal | Marcal
Marceau | Marcel | Marcela | Marcelina | Marceline | Marcelino | Marcella | Marcelle | Marcellin | Marcello
Marcelo | Marcia | Márcia | Marcial | Marcin | Márcio | Marcio | Marco | Marcos | Marcus | Mareike | Marek
Margaret | Margareta | Margarete | Margarethe | Margarita | Margaux | Margery | Margherita | Margie | Margit
Margo | Margot | Margret | Margrethe | Margrit | Marguerite | Mária | Maria | Mariah | Mariam | Mariama
Marian | Mariana | Marianna | Marianne | Mariano | Maribel | Maribeth | Maricarmen | Marie | Marieke
Marielle | Mariette | Mariia | Marija | Marijke | Marijn | Marika | Marike | Mariko | Marilena | Marilyn
Marilyne | Marin | Marinella | Marinette | Mario | Mário | Marion | Marisa | Marisol | Marissa | Marit
Marius | Mariusz | Mariya | Marja | Marjan | Marjane | Marjatta | Marjolaine | Marjolein | Marjorie | Mark
Markku | Marko | Markus | Marla | Marleen | Marlène | Marlene | Marlies | Marlon | Marouane | Maroun | Marsha
Marshall | Mart | Marta | Marten | Martha | Marthe | Martijn | Martín | Martin | Martina | Martine | Martinho
Martino | Márton | Marton | Martti | Marty | Martyna | Marvin | Marwa | Marwan | Mary | Maryam | Maryann
Marybeth | Maryline | Maryse | Maryvonne | Masaaki | Masaharu | Masahiko | Masahiro | Masaki | Masako | Masami
Masanori | Masao | Masaru | Masashi | Masataka | Masato | Masatoshi | Masaya | Masayoshi | Masayuki | Masood
Masoud | Massimiliano | Massimo | Máté | Matej | Matěj | Mateo | Mateus | Mateusz | Mathéo | Matheo | Mathew
Mathias | Mathieu | Mathijs | Mathilde | Mathis | Mathurin | Matías | Matias | Matija | Matilda | Matilde
Mats | Matsuo | Matt | Matteo | Matthäus | Matthaus | Matthew | Matthias | Matthieu | Matthijs | Matti
Mattia | Mátyás | Matyas | Maud | Maude | Maura | Maureen | Maurice | Mauricette | Mauricio | Maurício
Maurits | Maurizio | Mauro | Mavis | Max | Maxence | Maxim | Maxime | Maximiliano | Maximilien | Maximino
Máximo | Maximo | Maxine | Maxwell | Maya | Mayank | Mayawati | Mayra | Mayu | Mayumi | Mazen | Maziar
Mechthild | Meena | Meenakshi | Meera | Mees | Meg | Megan | Megawati | Meghan | Meghna | Megumi | Mehdi
Mehmed | Mehmet | Mehmood | Mehran | Mehrdad | Mehriban | Mei | Meike | Meir | Mel | Melaku | Melania
Mélanie | Melanie | Melchior | Melchor | Melek | Melih | Mélina | Melina | Melinda | Méline | Meline | Melisa
Mélissa | Melissa | Melodie | Meltem | Mélusine | Melusine | Melvin | Menachem | Mengjie | Menno | Meral
Merav | Mercè | Merce | Meredith | Merel | Mériem | Meriem | Merih | Merle | Merlin | Merrill | Mert | Merve
Mervyn | Meryl | Messaoud | Mesut | Metin | Mette | Mevlüt | Mevlut | Mhairi | Micaela | Micah | Michaël
Michael | Michaela | Michal | Michał | Michalis | Micheal | Michel | Michela | Michelangelo | Michèle
Michele | Micheline | Michelle | Michiel | Michiko | Michio | Mick | Mickaël | Mickael | Mickey | Midori
Mieczysław | Mieczyslaw | Mieke | Miguel | Mihaela | Mihai | Mihail | Mihály | Mihaly | Miho | Mika | Mikaël
Mikael | Mikayla | Mike | Mikel | Mikey | Mikhail | Mikheil | Mikiko | Mikio | Mikko | Miklós | Miklos
Mikołaj | Mikolaj | Milada | Milagros | Milan | Mildred | Milena | Milène | Milene | Milind | Millicent
Millie | Milo | Milorad | Miloš | Milos | Miloslav | Milton | Mimi | Mimmo | Mimoun | Mina | Minako
Mindaugas | Mindy | Ming | Minghao | Minghua | Mingming | Minh | Minho | Minji | Minjun | Minke | Minkyu
Minna | Minnie | Minoru | Minseok | Mira | Mirabel | Miranda | Mircea | Mirco | Mireia | Mireille | Mirek
Mirella | Miren | Miriam | Mirjam | Mirjana | Mirko | Miroslav | Mirosław | Miroslaw | Mirta | Misaki | Mitch
Mitchell | Mithun | Mitra | Mitsuhiro | Mitsuko | Mitsuo | Mitsuru | Miyako | Miyuki | Mizuki | Mladen
Modesto | Modou | Moeketsi | Moez | Mogens | Mohamad | Mohamadou | Mohamed | Mohammad | Mohammadreza
Mohammed | Mohan | Mohand | Mohini | Mohit | Mohsen | Mohsin | Moira | Moïse | Moise | Moisés | Moises
Mojtaba | Mokhtar | Moktar | Moll | Mollie | Molly | Momoko | Mona | Moncef | Monica | Mónica | Mônica
Monika | Mónika | Monique | Monroe | Montgomery | Montserrat | Monty | Morag | Moreno | Morgane | Moritz
Morris | Morten | Morteza | Mortimer | Morton | Moses | Moshe | Mostafa | Motilal | Motoko | Moulay | Mouna
Mounia | Mounir | Mourad | Moussa | Moustapha | Mpho | Mubarak | Müge | Muge | Muhammad | Muhammadu | Muhammed
Muharrem | Muhyiddin | Mujibur | Mukesh | Mukul | Mulayam | Muna | Munehiko | Munir | Murad | Murali
Muralidhar | Murat | Muriel | Murielle | Murilo | Murray | Mustafa | Mustapha | Mutsumi | Mwai | Mykhailo
Mykola | Mylène | Mylene | Myles | Myra | Myriam | Myrna | Myung | Myung-bak | Nabil | Nabila | Nadège
Nadege | Nader | Nadezhda | Nadia | Nadim | Nadine | Nadir | Nadiya | Nadja | Naeem | Naël | Nael | Naftali
Nagarjuna | Nagendra | Nagib | Nagisa | Naguib | Nahed | Nahla | Nahuel | Naim | Naïma | Naima | Naina | Najat
Najib | Najla | Najwa | Nalini | Nam | Namita | Namrata | Nan | Nana | Nanako | Nancy | Nandan | Nandini
Nandita | Nándor | Nandor | Nans | Nao | Naoki | Naoko | Naomi | Naoto | Naoya | Naoyuki | Narasimha | Narayan
Narayana | Narayanan | Narciso | Narendra | Naresh | Nargess | Nari | Narjess | Nasim | Nasir | Nasr | Nasrin
Nasser | Nassim | Nassima | Natacha | Natalia | Natália | Natalie | Natalija | Nataliya | Natalya | Natan
Nataša | Natasa | Natasha | Nathalie | Nathan | Nathanaël | Nathanael | Nathaniel | Natividad | Natsuki
Natsumi | Navdeep | Naveen | Navin | Navjot | Nawaf | Nawal | Nawaz | Nayara | Nayef | Nazan | Nazanin
Nazario | Nazim | Nazım | Nazir | Ndèye | Ndeye | Ndidi | Neal | Nebojša | Nebojsa | Necati | Necmettin | Ned
Neel | Neelam | Neelkanth | Neeraj | Neeta | Neha | Neil | Nektarios | Nele | Nélida | Nelida | Nell | Nelleke
Nellie | Nelly | Nelson | Nenad | Nerina | Nerio | Nermin | Neslihan | Nestor | Néstor | Nettie | Neville
Nevio | Newton | Neymar | Nezha | Nga | Ngoc | Ngozi | Nguyet | Nhung | Niall | Niamh | Nicanor | Niccolò
Niccolo | Nicholas | Nick | Nicky | Nico | Nicola | Nicolaas | Nicolae | Nicolas | Nicolás | Nicole | Nicoleta
Nicoletta | Nicolien | Nicolò | Nicolo | Nicu | Nidal | Nidhi | Niek | Niels | Nigel | Nihat | Nikesh | Nikhil
Nikita | Nikki | Niklas | Nikol | Nikola | Nikolai | Nikolaj | Nikolaos | Nikolaus | Nikolay | Nikos | Nilde
Niles | Nilesh | Nilgün | Nilgun | Niloufar | Nils | Nilton | Nima | Nina | Ning | Nino | Ninon | Nir | Nirav
Nirmal | Nirmala | Nisha | Nishant | Nita | Nitesh | Nithin | Nitin | Nitish | Nitzan | Nizar | Njål | Njal
Njeri | Nkechi | Nkosazana | Nkosinathi | Nnamdi | Noa | Noah | Noam | Noboru | Nobuaki | Nobuhiko | Nobuko
Nobuo | Nobuyuki | Noé | Noe | Noelia | Noëlla | Noella | Noëlle | Noelle | Noemi | Noémie | Noemie | Noga
Nokuthula | Nolan | Nolwenn | Nomvula | Noor | Nora | Norbert | Norberto | Noreen | Noriko | Norio | Noriyuki
Norman | Norris | Norton | Nour | Noura | Noureddine | Nouria | Novak | Nunzia | Nunzio | Nuray | Nurettin
Nuri | Núria | Nuria | Nurlan | Nursultan | Oana | Obiageli | Obioma | Oceane | Océane | Octavia | Octavian
Octavie | Octavio | Oddvar | Odelia | Odette | Odile | Odysseas | Ofer | Ofir | Oğuz | Oguz | Oisin | Øivind
Oivind | Okan | Okechukwu | Oksana | Oktay | Ola | Olaf | Ólafur | Olafur | Olav | Olcay | Oldřich | Oldrich
Ole | Oleg | Olegario | Oleh | Oleksandr | Oleksandra | Oleksii | Oleksiy | Ołena | Olena | Olga | Olha
Olimpia | Oliver | Oliverio | Olivia | Olivier | Oliviero | Olli | Ollie | Olof | Olufemi | Olusegun
Oluwaseun | Oluwole | Omar | Omer | Omid | Ondřej | Ondrej | Onno | Onofre | Onofrio | Onur | Oona | Ophelia
Ophélie | Ophelie | Ophir | Opie | Oprah | Orazio | Oren | Oreste | Orhan | Oriane | Orietta | Oriol | Orit
Ørjan | Orjan | Orla | Orlanda | Orlando | Orly | Ornella | Orsola | Orsolya | Orson | Ortrud | Orville
Osama | Osamu | Osbert | Osborne | Oscar | Óscar | Oskar | Osman | Osmo | Osnat | Ostap | Osvaldo | Oswald
Oswaldo | Otakar | Otávio | Otavio | Othman | Othmane | Otilia | Otis | Otmar | Ottavia | Ottavio | Ottilie
Otto | Ottó | Otumfuo | Ouassim | Ouïda | Ouida | Oumar | Ousmane | Oussama | Ousseynou | Outi | Ovidiu | Owen
Øystein | Oystein | Øyvind | Oyvind | Ozan | Özge | Ozge | Özgür | Ozgur | Özlem | Ozlem | Ozzie | Ozzy
Paavo | Pablo | Paco | Padma | Padraig | Paige | Päivi | Paivi | Pål | Pál | Palaniappan | Pallavi | Palle
Palmiro | Paloma | Pam | Pamela | Panagiotis | Pandora | Pankaj | Panos | Pansy | Paola | Paolo | Pär | Parag
Paraskevi | Paresh | Parimal | Parisa | Parth | Partha | Parvathi | Parvin | Parviz | Pascal | Pascale
Pascaline | Pascual | Pasquale | Pastora | Patrice | Patricia | Patrícia | Patricio | Patrick | Patrizia
Patrizio | Patryk | Patsy | Patty | Pau | Paul | Paula | Paule | Paulette | Paulien | Paulin | Paulina
Pauline | Paulino | Paulo | Pavan | Pavel | Pavlo | Pavlos | Pavol | Pawan | Paweł | Pawel | Payal | Payam
Payton | Pearlie | Peder | Pedro | Peggy | Pehr | Pejman | Pekka | Pelin | Pelle | Pellegrino | Penda
Pénélope | Penelope | Peng | Pengfei | Pepa | Pepe | Perceval | Percival | Percy | Pere | Pernille | Perrine
Perry | Pertti | Pervez | Petar | Pete | Peter | Péter | Petr | Petra | Petre | Petri | Petro | Petros
Petter | Petula | Peyton | Phil | Philibert | Philip | Philipp | Philippe | Phillip | Philomène | Philomene
Phineas | Phoebe | Phuc | Phuong | Phyllis | Pia | Pier | Piera | Pierangelo | Piergiorgio | Pierluca
Pierluigi | Piero | Pierpaolo | Pierre | Pierrette | Pierrick | Piet | Pieter | Pietro | Pilar | Pilarica
Pim | Pina | Pınar | Pinar | Pino | Pio | Piotr | Pirjo | Piroska | Pius | Piyush | Placido | Plácido | Plamen
Pleun | Policarpo | Polina | Polly | Ponciano | Pontus | Pooja | Poonam | Poppy | Porfirio | Portia | Poul
Pouya | Prabhakar | Prabhu | Prabowo | Prachanda | Prachi | Pradeep | Pradip | Prafulla | Prakash | Pramod
Pranab | Pranav | Pranay | Prasad | Prasanna | Prashant | Pratap | Pratibha | Pratik | Praveen | Pravin
Prayut | Prayuth | Preben | Predrag | Preeti | Prem | Premji | Primitivo | Priscilla | Prithvi | Priya
Priyanka | Przemysław | Przemyslaw | Puan | Puneet | Punit | Purificación | Purificacion | Purnima | Pushpa
Pyotr | Qasim | Qi | Qiang | Qianwen | Qiaozhu | Qin | Qing | Qishan | Quan | Quang | Quentin | Quim | Quincy
Quinn | Quintino | Quinton | Quique | Quirino | Quoc | Rabah | Rabia | Rachad | Rachael | Rachel | Rachid
Rachida | Radek | Radha | Radhia | Radhika | Radim | Radomir | Radosław | Radoslaw | Radovan | Radu | Radwan
Rae | Raed | Rafael | Rafaela | Rafał | Rafal | Raffaele | Raffaella | Rafi | Rafik | Rafiq | Raghav | Raghu
Raghuram | Ragna | Ragnar | Ragnhild | Rahim | Rahma | Rahul | Raija | Raila | Raimo | Raimondo | Raimonds
Raimund | Raimundo | Rainer | Raj | Rajab | Rajan | Rajapaksa | Rajat | Rajeev | Rajendra | Rajesh | Rajinder
Rajiv | Rajkumar | Rajnath | Raju | Rakesh | Ralf | Ralph | Ram | Ramachandra | Ramachandran | Ramakrishna
Raman | Ramazan | Ramesh | Rami | Ramin | Ramiro | Ramón | Ramon | Ramona | Ramsay | Ramya | Ramzan | Ramzi
Rana | Ranbir | Randall | Randi | Randolph | Randy | Rani | Rania | Ranil | Ranjan | Ranjit | Raouf | Raoul
Raphaël | Raphael | Raphaëlle | Raphaelle | Raquel | Rasa | Rasha | Rasheed | Rashid | Rashmi | Rasmus | Ratan
Rathin | Ratko | Rauf | Raul | Raúl | Ravi | Ravinder | Ravindra | Ravish | Ravit | Ray | Rayan | Raymond
Raymonde | Razan | Răzvan | Razvan | Reagan | Réal | Reba | Rebecca | Recep | Reda | Reece | Reem | Reena
Reese | Regan | Reggie | Regina | Reginald | Régine | Regine | Régis | Regis | Regula | Reid | Reidar | Reiji
Reijo | Reiko | Reimund | Reinaldo | Reiner | Reinhard | Reinhold | Reinier | Réjane | Rejane | Réka | Reka
Rekha | Rembrandt | Remedios | Rémi | Remi | Remigio | Remo | Remus | Rémy | Remy | Rena | Renan | Renata
Renate | Renato | Renaud | René | Rene | Renée | Renee | Renske | Renu | Renzo | Reşat | Resat | Reshma | Resi
Retno | Reto | Reuben | Reuven | Reva | Revathi | Rex | Reyes | Reza | Rezső | Rezso | Rhett | Rhian
Rhiannon | Rhoda | Rhodri | Rhona | Rhonda | Rhys | Riad | Rianne | Ricard | Ricardo | Riccardo | Richa
Richard | Rick | Rickey | Ricky | Rico | Rida | Rifat | Rigoberto | Riikka | Riitta | Rik | Rika | Rikako
Riku | Riley | Rin | Rina | Rinaldo | Rini | Rino | Rinus | Risa | Rishabh | Rishad | Rishi | Risto | Rita
Ritesh | Ritu | Rivka | Riyad | Rizwan | Roald | Rob | Robbert | Robbie | Robert | Róbert | Roberta | Roberte
Roberto | Robin | Robrecht | Rocco | Roch | Rochelle | Rocio | Rocío | Roderick | Roderik | Rodger | Rodney
Rodolfo | Rodolphe | Rodrigo | Rodrigue | Roel | Roelof | Rogelio | Roger | Rogério | Rogerio | Rogier | Rohan
Rohini | Rohit | Roisin | Rokhaya | Roksana | Roland | Rolande | Rolando | Rolf | Rollo | Romain | Romane
Romano | Romaric | Roméo | Romeo | Romina | Romke | Romolo | Romuald | Romualdo | Romy | Ron | Ronald
Ronaldo | Ronan | Ronen | Rong | Rongji | Roni | Ronit | Ronnie | Roope | Roos | Rory | Rosa | Rosalba
Rosalia | Rosalía | Rosalie | Rosalind | Rosalyn | Rosamund | Rosângela | Rosangela | Rosanna | Rosanne
Rosaria | Rosario | Roscoe | Roseanne | Roselyne | Rosendo | Rosetta | Roshan | Roshni | Rosie | Rosina
Rosine | Roslyn | Rosolino | Ross | Rossana | Rossella | Rostislav | Rostyslav | Roswitha | Rowan | Rowena
Roxana | Roxane | Roxanne | Roy | Roya | Rozenn | Ruaridh | Ruben | Rubén | Rúben | Ruchi | Rudi | Rüdiger
Rudiger | Rudolf | Rudolph | Rudy | Ruedi | Rufino | Rufus | Ruggero | Ruhollah | Rui | Ruihua | Rukmini
Rumen | Rune | Rupa | Rupert | Ruperto | Rupesh | Ruprecht | Ruslan | Ruslana | Russ | Russell | Rustam
Rüştü | Rustu | Rute | Rutger | Ruth | Ruud | Ryan | Ryo | Ryohei | Ryoichi | Ryoko | Ryosuke | Ryota
Ryszard | Ryuichi | Ryuji | Ryunosuke | Saad | Saar | Sabah | Sabatino | Sabiha | Sabine | Sabino | Sabri
Sabrina | Sabrine | Sacha | Sachiko | Sachin | Sadako | Sadhana | Sadie | Sadio | Sadiq | Sadok | Sadyr
Saeed | Saeid | Saeko | Safa | Safaa | Safia | Safwan | Sagi | Sahar | Sahil | Saïd | Saida | Saïda | Saif
Sajan | Sajid | Sakari | Sakis | Saku | Sakura | Sal | Salah | Salahuddin | Saleh | Salih | Salim | Salima
Sally | Salma | Salman | Salomé | Salome | Salomón | Salomon | Saloua | Salustiano | Salvatore | Sam | Samak
Samantha | Samar | Samara | Sameer | Sameh | Samer | Sami | Samia | Samir | Samira | Sammy | Sampath | Samson
Samuel | Samvel | Sana | Sanaa | Sanae | Sancho | Sanda | Sandeep | Sander | Sandhya | Sandiaga | Sandip
Sándor | Sandor | Sandra | Sandrine | Sandro | Sandy | Sanford | Sang-hoon | Sangeeta | Sangita | Sanja
Sanjay | Sanjeev | Sanjit | Sanjiv | Sanjoy | Sanna | Sanne | Sante | Santeri | Santiago | Santino | Santo
Santosh | Saoirse | Saoud | Sapna | Sara | Sarah | Sargis | Sari | Sarita | Saroj | Saša | Sasa | Sascha
Sasha | Sashi | Saskia | Satish | Satoko | Satomi | Satoru | Satoshi | Saturnino | Satya | Satyajit | Saud
Saul | Saúl | Sauli | Saulius | Saulo | Saurabh | Saurav | Saverio | Savita | Savitri | Sayaka | Sayed
Scarlett | Scott | Scottie | Se-hoon | Seamus | Sean | Sebastiaan | Sebastian | Sebastián | Sebastiano
Sebastião | Sebastiao | Sébastien | Sebastien | Seda | Sedat | Seema | Ségolène | Segolene | Segun | Seif
Seiichi | Seija | Seiji | Seiko | Sékou | Sekou | Selahattin | Selçuk | Selcuk | Selena | Selene | Selim
Selin | Selina | Selma | Semra | Semyon | Senthil | Seo-yeon | Seojun | Seok | Seok-youl | Seong | Sepehr
Sepp | Seppo | Serafín | Serafin | Serap | Séraphine | Seraphine | Serdar | Serena | Serenella | Serge
Sergei | Sergej | Sergey | Sergi | Sergii | Sergio | Sérgio | Serhii | Serhiy | Serkan | Servane | Serzh
Seth | Setsuko | Settimio | Seung | Seung-hoon | Seunghyun | Seungmin | Sevda | Severiano | Séverin | Severin
Séverine | Severine | Severino | Sevgi | Sevim | Seydou | Seymour | Sezen | Shadi | Shahbaz | Shahid | Shahram
Shahrukh | Shahryar | Shai | Shailendra | Shailesh | Shakir | Shaktikanta | Shalini | Shalva | Shan | Shane
Shania | Shannon | Shanshan | Shantanu | Shanti | Shaoqi | Shaquille | Sharad | Sharif | Sharlene | Sharon
Sharron | Shashank | Shashi | Shaul | Shaun | Shauna | Shavkat | Shawki | Shawn | Shawna | Sheena | Sheetal
Shehbaz | Sheila | Shekhar | Shelby | Sheldon | Shelley | Shelly | Sheri | Sherif | Sherlock | Sherman
Sherri | Sherrie | Sherry | Sheryl | Shigeki | Shigeo | Shigeru | Shilpa | Shimon | Shin | Shingo | Shinichi
Shinichiro | Shinji | Shinjiro | Shintaro | Shinya | Shinzo | Shiori | Shira | Shireen | Shirin | Shirley
Shiv | Shiva | Shivam | Shivani | Shivkumar | Shiyu | Shizuka | Shlomi | Shlomo | Shmuel | Sho | Shobha
Shogo | Shohei | Shoichi | Shoji | Shota | Shotaro | Shreya | Shruti | Shu | Shuai | Shubham | Shufu | Shuhei
Shuichi | Shuji | Shunichi | Shunsuke | Shuntaro | Shusaku | Shweta | Shyam | Siamak | Sian | Siavash | Sibel
Sibusiso | Sibyl | Sibylle | Sid | Siddharth | Siddhartha | Sidney | Sidonie | Siegbert | Siegfried
Sieglinde | Siegmar | Siegmund | Sienna | Sigbjørn | Sigbjorn | Sigge | Sigmar | Sigmund | Signe | Sigrid
Sigríður | Sigridur | Sigurd | Sigurður | Sigurdur | Siham | Siiri | Silas | Silke | Silvana | Silvano
Silvestre | Silvestro | Silvia | Sílvia | Silvio | Sílvio | Silviu | Simão | Simao | Siméon | Simeon | Simin
Simon | Simón | Simona | Simone | Simonetta | Sinan | Sinclair | Sindhu | Sinead | Sini | Siobhan | Siphiwe
Sipho | Sirimavo | Sirpa | Sissel | Sita | Siti | Siv | Sixten | Sixtine | Siyu | Sizwe | Sjaak | Sjoerd
Skyler | Sławomir | Slawomir | Slim | Slimane | Sloane | Slobodan | Smail | Smita | Smriti | Sneha | Snehal
Snežana | Snezana | Sofia | Sofía | Sofian | Sofiane | Sofie | Sofija | Sofiya | Sofoklis | Sohan | Sohee
Soheil | Sohrab | Solal | Solange | Solène | Solene | Solenn | Soline | Solomon | Solveig | Somchai | Somnath
Sonal | Sonali | Sonam | Sondra | Sonia | Sonja | Sonny | Sonsoles | Sonya | Soo | Soo-yeon | Sooji | Soojin
Sophia | Sophie | Sophieke | Soraya | Sorcha | Sören | Soren | Søren | Sorin | Sorina | Soroush | Sotiris
Souad | Souha | Souleymane | Soumaya | Soumya | Sourav | Spencer | Spike | Spiro | Spyridon | Spyros | Srđan
Srdan | Sreedhar | Srettha | Sridhar | Srikant | Srinivas | Srinivasa | Srinivasan | Stacey | Stacy | Staffan
Stan | Stanimir | Stanislas | Stanislav | Stanisław | Stanislaw | Stanley | Stavros | Stefan | Ștefan
Stefania | Stefanie | Stefano | Stefanos | Steffen | Steffi | Stein | Steinar | Stelios | Stella | Stellan
Stepan | Steph | Stephan | Stéphane | Stephane | Stéphanie | Stephanie | Stephen | Stevan | Steve | Steven
Stevie | Stewart | Stian | Stig | Stijn | Stine | Stipe | Stjepan | Stuart | Sture | Subhash | Subramaniam
Subramanian | Subramanyam | Subrata | Sudha | Sudhakar | Sudhir | Suharto | Sujata | Sujit | Suk | Sukarno
Şükrü | Sukru | Sulaiman | Suleiman | Suleyman | Süleyman | Suman | Sumiko | Sumit | Sun-hee | Sundar | Sune
Sung-jae | Sunghoon | Sungmin | Sunil | Sunita | Suraj | Surendra | Suresh | Surjit | Surya | Susan | Susana
Susanna | Susannah | Susanne | Sushant | Sushil | Sushma | Susie | Susilo | Susumu | Suvendu | Suzanne | Suze
Suzette | Suzie | Suzy | Svante | Svein | Sven | Svenja | Sverre | Svetlana | Sviatlana | Svitlana
Svyatoslav | Swann | Swantje | Swapna | Swapnil | Swati | Sybil | Sybille | Sybren | Sylvain | Sylvaine
Sylvester | Sylvestre | Sylvette | Sylvia | Sylviane | Sylvie | Sylwester | Sylwia | Synnøve | Synnove
Szabolcs | Szilvia | Szymon | Taavet | Taavi | Tabitha | Tad | Tadao | Tadashi | Tadeo | Tadeu | Tadeusz | Tae
Tae-won | Taehyung | Taewoo | Taha | Tahar | Taher | Tahir | Taina | Taizo | Takaaki | Takafumi | Takahiro
Takako | Takamasa | Takanori | Takao | Takashi | Takayuki | Takeo | Takeru | Takeshi | Takis | Takuma | Takumi
Takuya | Talal | Tali | Tamar | Tamara | Tamás | Tamas | Tamer | Tamika | Tamiko | Tamim | Tammy | Tamsin
Tancrède | Tancrede | Tancredi | Tanguy | Tania | Tânia | Tanja | Tansu | Tanvi | Tanya | Tao | Taoufik
Tapani | Tapio | Tara | Taras | Tarek | Tareq | Tarik | Tariq | Tarja | Tarjei | Taro | Tarsila | Tarun
Tasha | Tatiana | Tatjana | Tatsuo | Tatsuya | Tatum | Tatyana | Tawfik | Tayeb | Tayfun | Taylor | Tayyip
Tebogo | Ted | Teddy | Tedros | Teemu | Tejas | Tekin | Telmo | Temel | Temitope | Téo | Teo | Teodor
Teodora | Teodoro | Teófilo | Teofilo | Teppo | Tere | Terence | Terenzio | Teresa | Teri | Terje | Terrance
Terrell | Terrence | Terri | Terry | Tess | Tessa | Tetiana | Tetsuo | Tetsuro | Tetsuya | Teun | Teunis
Thabang | Thabo | Thad | Thaddeus | Thaïs | Thais | Thaís | Thaksin | Thanasis | Thandi | Thane | Thanh
Thani | Thanos | Thea | Thein | Thekla | Thelma | Themba | Théo | Theo | Theodor | Theodora | Théodore
Theodore | Theodoros | Théophile | Theophile | Theresa | Thérèse | Therese | Theun | Thi | Thiago | Thibaud
Thibault | Thibaut | Thierno | Thierry | Thijs | Thilo | Thodoris | Thomas | Thorben | Thorsten | Thuy | Tia
Tiago | Tianyi | Tiberio | Tibor | Tidjane | Tigran | Tihomir | Tiina | Tijmen | Tilly | Tilman | Tilo | Tim
Tímea | Timea | Timmy | Timo | Timofey | Timothy | Timur | Tina | Tineke | Ting | Tiphaine | Tito | Titouan
Tiziana | Tiziano | Tjeerd | Toader | Tobias | Toby | Todd | Toivo | Tokiko | Tolga | Tom | Tomás | Tomas
Tomáš | Tomasz | Tomislav | Tommaso | Tommi | Tommie | Tommy | Tomohiro | Tomoko | Tomomi | Tomoya | Tomoyuki
Toni | Tonino | Tonje | Toño | Tono | Tony | Tonya | Toomas | Toon | Topher | Torben | Torbjörn | Torbjorn
Torbjørn | Tord | Tore | Torgeir | Torgny | Tori | Toribio | Torkel | Torstein | Torsten | Toru | Torvald
Tosca | Toshiaki | Toshihiko | Toshihiro | Toshiko | Toshio | Toshiro | Toshiyuki | Tove | Tracey | Traci
Tracie | Tracy | Traian | Tran | Trang | Traugott | Travis | Trevor | Trey | Tricia | Trina | Trine | Trini
Trisha | Trista | Tristan | Tristram | Trixie | Troels | Trond | Trong | Trude | Trudy | Truman | Trung
Truong | Truus | Trygve | Tsubasa | Tsutomu | Tsuyoshi | Tsvetan | Tuan | Tucker | Tudor | Tuğba | Tugba
Tuija | Tullio | Tulsi | Tuncay | Tunde | Tung | Tuomas | Tuomo | Turan | Turgut | Turid | Turki | Tushar
Tuula | Tuyet | Twyla | Txema | Ty | Tyler | Tymoteusz | Tyra | Tyrese | Tyrone | Tyson | Tzachi | Tzipi
Tzvi | Ubaldo | Uche | Uday | Udo | Ueli | Uffe | Ugo | Uğur | Ugur | Uhuru | Ujjwal | Uladzimir | Ulf | Uli
Ulises | Ulla | Ulli | Ulric | Ulrich | Ulrika | Ulrike | Ulysse | Umaru | Umberto | Umesh | Ümit | Umit
Unai | Unni | Upasana | Upendra | Urbano | Uri | Uriah | Urielle | Urjit | Urmas | Urpo | Urs | Ursel | Urška
Urska | Ursula | Úrsula | Ursule | Urszula | Urvashi | Usha | Uta | Ute | Utkarsh | Uwe | Vaclav | Václav
Vadim | Vadym | Vahid | Vaibhav | Väinö | Vaino | Vakhtang | Val | Valarie | Valdemar | Valdis | Valentín
Valentin | Valentina | Valentino | Valentyna | Valère | Valere | Valeri | Valeria | Valérie | Valerie
Valerio | Valeriu | Valeriy | Valéry | Valery | Vance | Vanda | Vandana | Vanesa | Vanessa | Vangelis | Vânia
Vania | Vanja | Vanna | Vardan | Varsha | Varun | Varvara | Vasant | Vasco | Vasil | Vasile | Vasiliki
Vasilis | Vasiliy | Vasily | Vassilis | Vasudha | Vasyl | Vaughan | Vaughn | Vazgen | Vedat | Veerle | Veikko
Velimir | Velma | Venancio | Venkat | Venkata | Venkatesh | Venkatraman | Ventsislav | Ventura | Venugopal
Vera | Verena | Verity | Verna | Vernon | Veronica | Verónica | Véronique | Veronique | Vesa | Veselin | Vesna
Viacheslav | Vianney | Vibeke | Vic | Vicenç | Vicenc | Vicenta | Vicente | Vicki | Vickie | Vicky | Víctor
Victor | Victoria | Vidar | Vidkun | Vidya | Viet | Vigdis | Vigdís | Viggo | Vijay | Vijaya | Vijayakumar
Vikas | Vikki | Vikram | Vikrant | Viktor | Viktoria | Viktoriia | Vilma | Vilmos | Vimal | Vinay | Vincas
Vince | Vincent | Vincenza | Vincenzo | Vineet | Vinh | Vinícius | Vinicius | Vinita | Vinod | Viola
Violaine | Violette | Viorel | Viorica | Vipin | Vipul | Virat | Virender | Virgil | Virgile | Virgilio
Virginie | Virginio | Vishal | Vishnu | Vishwanath | Visitación | Visitacion | Vitali | Vitalii | Vitaliy
Vitaly | Vítek | Vitek | Vito | Vítor | Vitor | Vittoria | Vittorio | Vivek | Vivian | Viviana | Viviane
Vivien | Vivienne | Vlad | Vladan | Vladimir | Vladimír | Vladislav | Vlado | Vlasta | Vojislav | Vojtěch
Vojtech | Volkan | Volker | Volkmar | Volodymyr | Vroni | Vsevolod | Vugar | Vuk | Vyacheslav | Vytautas
Wael | Wafa | Wafaa | Wagner | Wahiba | Wahid | Wahyu | Walburga | Waldemar | Waleed | Walid | Wallace | Wally
Walt | Walter | Wálter | Walther | Waltraud | Wanda | Wanderley | Wandrille | Wangari | Warner | Warren
Wassila | Wassim | Wataru | Waylon | Wayne | Webster | Wei | Weidong | Weihua | Weijian | Weimin | Weiwei
Wellington | Wen | Wenbo | Wenceslao | Wenche | Wendelin | Wendell | Wendy | Wenhao | Wenjie | Wenjun
Wenliang | Wenzel | Werner | Weronika | Wesley | Weston | Whitney | Wibke | Widad | Widodo | Wiebe | Wiebke
Wiesław | Wieslaw | Wietse | Wijnand | Wiktor | Wiktoria | Wilbert | Wilbur | Wilfred | Wilfrid | Wilfried
Wilhelm | Wilhelmine | Willa | Willard | Willem | Willemijn | Willi | William | Willie | Willis | Willy
Wilma | Wilmer | Wilson | Wim | Winfried | Winifred | Winnie | Winona | Winston | Wissam | Witold | Władysław
Wladyslaw | Włodzimierz | Wlodzimierz | Wojciech | Wole | Wolfgang | Wolfram | Woodrow | Woojin | Wopke
Wouter | Wyatt | Xabier | Xander | Xandra | Xaver | Xavi | Xavier | Xavière | Xaviere | Xena | Xia | Xiang
Xiangyu | Xiao | Xiaobo | Xiaochuan | Xiaodong | Xiaofeng | Xiaogang | Xiaohong | Xiaohui | Xiaojun | Xiaolan
Xiaoli | Xiaoling | Xiaoming | Xiaoping | Xiaoyan | Xiaoyu | Ximena | Xin | Xing | Xinping | Xinyi | Xiu
Xiulan | Xoán | Xoan | Xosé | Xose | Xu | Xue | Xuemei | Xueqin | Yaakov | Yacine | Yacoub | Yacouba | Yaël
Yael | Yago | Yahya | Yair | Yakoub | Yalda | Yamila | Yan | Yana | Yang | Yanhong | Yanis | Yaniv | Yann
Yannick | Yannik | Yannis | Yanping | Yanti | Yaron | Yaroslav | Yaroslava | Yaşar | Yasar | Yaser | Yash
Yashwant | Yasin | Yasir | Yasmina | Yasmine | Yasser | Yassin | Yassine | Yasuhiro | Yasuhisa | Yasuko
Yasuo | Yasushi | Yasuyuki | Yavuz | Yaw | Ybo | Yegor | Yehia | Yehuda | Yekaterina | Yelena | Yemi | Yeon
Yeonjae | Yesenia | Yevgeni | Yevgenia | Yevgeny | Yevhen | Yfke | Yi | Yiannis | Yifan | Yigal | Yiğit
Yigit | Yihan | Yıldız | Yildiz | Yılmaz | Yilmaz | Yiming | Yimou | Yin | Ying | Yingluck | Yingying
Yiorgos | Yitzhak | Ylan | Ylva | Yngve | Yoan | Yoann | Yoav | Yoel | Yogesh | Yogi | Yohan | Yohann | Yohei
Yoichi | Yoji | Yoko | Yolaine | Yolanda | Yolande | Yonatan | Yong | Yongjun | Yoo | Yoon | Yoona | Yoram
Yoshiaki | Yoshie | Yoshihide | Yoshihiko | Yoshihiro | Yoshihito | Yoshiki | Yoshiko | Yoshinori | Yoshio
Yoshiro | Yoshiyuki | Yossef | Yossi | Yosuke | Youcef | Younes | Youngho | Youngja | Youngsoo | Younis
Yousef | Yousra | Youssef | Youssouf | Yoweri | Ype | Yrjö | Yrjo | Yrsa | Yu | Yua | Yuanqing | Yuchen
Yudhoyono | Yue | Yui | Yuichi | Yuichiro | Yuika | Yuji | Yuka | Yukari | Yuki | Yukie | Yukihiro | Yukiko
Yukio | Yuko | Yulan | Yulia | Yuliya | Yumi | Yumiko | Yun | Yuna | Yunus | Yurena | Yuri | Yurii | Yuriko
Yuriy | Yury | Yusaku | Yusof | Yussuf | Yusuf | Yusuke | Yuta | Yutaka | Yuto | Yuval | Yuvraj | Yuxuan
Yuya | Yuzuru | Yvan | Yves | Yvette | Yvon | Yvonne | Yvonnick | Zacarías | Zacarias | Zach | Zachariah
Zacharie | Zachary | Zack | Zafer | Zaher | Zahia | Zahir | Zahra | Zaid | Zaida | Zaira | Zakaria | Zaki
Zakia | Zane | Zanele | Zara | Zaw | Zayd | Zayed | Zbigniew | Zdeněk | Zdenek | Zdravko | Zedong | Zeev
Zeferino | Zehra | Zeinab | Zeke | Zeki | Zelda | Zélie | Zelie | Željka | Zeljka | Željko | Zeljko | Zemin
Zeming | Zena | Zeno | Zenon | Zeynep | Zhaleh | Zhang | Zhaoxu | Zhe | Zhen | Zheng | Zhengfei | Zhi
Zhigang | Zhijun | Zhiming | Zhiqiang | Zhiwei | Zhong | Zia | Ziad | Zied | Žiga | Ziga | Zihan | Zinaida
Zine | Zineb | Zinedine | Zita | Zixuan | Ziyad | Ziyi | Zlatan | Zlatko | Zodwa | Zoé | Zoe | Zoéline
Zoeline | Zoey | Zofia | Zohra | Zoi | Zoltán | Zoltan | Zongnan | Zora | Zoran | Zorica | Zoubida | Zouhair
Zoulikha | Zsófia | Zsofia | Zsolt | Zsuzsa | Zsuzsanna | Zubin | Zuleica | Zulema | Zulfikar | Zurab | Zuzana
Zuzanna | Zvi | Zviad | Zygmunt | Þórdís | Þordis

[surname]
Abascal | Abdullah | Abe | Abebe | Abramovich | Acosta | Adam | Adams | Adani | Adebayo | Adeyemi | Agarwal
Aggarwal | Agnelli | Agon | Aguilar | Ahmad | Ahmadi | Ahmadinejad | Ahmed | Ahn | Akhannouch | Akhtar | Akufo
Alaoui | Albrecht | Alekseev | Alexander | Ali | Aliyev | Allen | Almeida | Alonso | Altman | Álvarez
Alvarez | Alves | Amaral | Amato | Ambani | Ammann | Amodei | Andersen | Anderson | Andersson | Ando | Andrade
Andreassen | Andreessen | Andreev | Andrews | Antunes | Aoki | Aoun | Appiah | Aquino | Araújo | Araujo
Arias | Armstrong | Arnaud | Arnault | Arnold | Arora | Arslan | Asante | Aslan | Aso | Assad | Attal | Aubert
Aubry | Ávila | Avila | Avraham | Axelsson | Aydın | Aydin | Azevedo | Aziz | Babić | Babic | Babiš | Babis
Badenoch | Bae | Baek | Baerbock | Bailey | Bailly | Baker | Bakker | Balogh | Balogun | Bamba | Bancel
Banerjee | Bansal | Barak | Barbier | Barbieri | Barbosa | Bardella | Barnes | Barnier | Barone | Barra
Barros | Barry | Barthélemy | Barthelemy | Basile | Bäte | Bate | Batista | Battaglia | Bauer | Baumann
Bautista | Bayrou | Beck | Becker | Begum | Bekele | Bélanger | Belanger | Belkacem | Bell | Bellini | Ben Ali
Ben-David | Benali | Bénard | Benard | Benedetti | Benetton | Bengtsson | Benioff | Benítez | Benitez
Benjelloun | Benkirane | Bennani | Bennett | Berg | Berger | Bergeron | Berglund | Bergmann | Bergström
Bergstrom | Berlusconi | Bernanke | Bernard | Bernardi | Bernstein | Berrada | Berri | Berry | Bertin
Bertrand | Bessent | Besson | Bezos | Bhat | Bhatia | Bhutto | Bianchi | Biden | Birla | Biton | Blair | Blanc
Blanchard | Blanco | Blom | Bloomberg | Blum | Blume | Boateng | Böhm | Bohm | Bolloré | Bollore | Bolsonaro
Bondarenko | Bonnafé | Bonnafe | Bonnet | Boric | Borisov | Bos | Bose | Botha | Botín | Botin | Bouazizi
Bouchard | Boucher | Bouchet | Boulanger | Bourgeois | Bourla | Bouteflika | Bouvier | Bouygues | Bowen | Boyd
Boyer | Bradley | Brandt | Branson | Braun | Bravo | Breton | Brooks | Brouwer | Brown | Brufau | Brun
Brunet | Brunner | Bruno | Bryant | Buberl | Buffett | Buhari | Bui | Bürgi | Burgi | Burke | Burns | Busch
Bush | Butler | Butt | Byrne | Caballero | Cabrera | Cai | Caine | Calderón | Calderon | Calhoun | Caltagirone
Calvo | Camara | Cameron | Campbell | Campos | Cano | Cao | Caputo | Carbone | Cárdenas | Cardenas | Cardoso
Carlier | Carmona | Carney | Caron | Carpenter | Carpentier | Carrasco | Carré | Carre | Carroll | Carter
Caruso | Carvalho | Castillo | Castro | Cattaneo | Cavalcanti | Çelik | Celik | Černý | Cerny | Cervantes
Çetin | Cetin | Chakraborty | Chan | Chapman | Charpentier | Chatterjee | Chaudhry | Chauhan | Chauvin
Chávez | Chavez | Chen | Cheng | Cherkaoui | Chesky | Cheung | Chevalier | Chevallier | Chiang | Chirac | Choi
Chopra | Chou | Chowdhury | Christensen | Christiansen | Chua | Chung | Ciolacu | Claes | Clark | Clément
Clement | Clinton | Coelho | Cohen | Cole | Coleman | Colin | Collet | Collin | Collins | Colombo | Condé
Conde | Conte | Conti | Contreras | Cook | Cooper | Coppola | Corbyn | Cordier | Correia | Cortés | Cortes
Costa | Costantini | Côté | Coulibaly | Cox | Crawford | Crespo | Cruz | Cunha | Cunningham | D'Angelo
Dąbrowski | Dabrowski | Dahan | Dahl | Dang | Dangote | Daniels | Dassault | Datta | David | Davies | Davis
De Angelis | De Boer | De Bruijn | De Bruin | De Croo | De Graaf | De Groot | De Haan | de Jong | De Luca
de Meo | De Rosa | De Santis | de Silva | De Smet | De Vries | De Wever | De Wit | Dekker | Delaunay | Delgado
Demir | Deng | Deripaska | Desai | DeSantis | Descalzi | Deschamps | Deshpande | Desmet | Dhillon | Diallo
Diarra | Dias | Díaz | Diaz | Diess | Dietrich | Diez | Dijkstra | Dijsselbloem | Dimitriou | Dimitrov | Dimon
Diop | Dixon | Djokovic | Dlamini | Doğan | Dogan | Domínguez | Dominguez | Donati | Đorđević | Dordevic
Dorsey | Dos Santos | Douglas | Doyle | Draghi | Drahi | Duarte | Dubois | Duda | Dufour | Dumas | Dumitru
Dumont | Duncan | Dunn | Duong | Duplaix | Dupont | Dupuis | Dupuy | Durán | Duran | Durand | Duterte | Dutta
Duval | Dvořák | Dvorak | Dyson | Edwards | Egger | Egorov | Eide | El Amrani | Elkann | Elliott | Ellis
Ellison | Elumelu | Endo | Engel | Epstein | Erdoğan | Erdogan | Eriksen | Eriksson | Ermotti | Escobar
Espinoza | Esposito | Esteban | Esteves | Estrada | Étienne | Etienne | Evans | Eze | Ezzat | Fabbri | Faber
Fabre | Fang | Farage | Farina | Farkas | Farley | Farouk | Fassi | Faury | Faye | Fedorov | Feijóo | Feijoo
Feldman | Feng | Ferguson | Fernandes | Fernandez | Fernández | Fernando | Ferrara | Ferrari | Ferraro
Ferreira | Ferrer | Ferretti | Ferri | Fiala | Figueiredo | Figueroa | Fillon | Filosa | Fink | Fiore
Fischer | Fisher | Fleury | Flores | Fonseca | Fontaine | Fontana | Ford | Fortin | Foster | Fournier | Fox
François | Francois | Frank | Franke | Fraser | Frederiksen | Freeman | Freitas | Freixe | Friedman
Friedrich | Fuchs | Fuentes | Fujii | Fujimoto | Fujita | Fujiwara | Fukuda | Fuller | Gagné | Gagnon
Gaillard | Galán | Galan | Gallardo | Gallego | Galli | Gallo | Gandhi | Gantz | Gao | García | Garcia
Garman | Garnier | Garrido | Gates | Gatti | Gauthier | Gautier | Gebre | Gelsinger | Gentile | Georgiev
Georgiou | Gerard | Gerber | Germain | Ghannouchi | Gheorghe | Ghosh | Ghosn | Gibson | Gil | Gilbert | Gill
Gillet | Giménez | Gimenez | Giordano | Girard | Giraud | Giuliani | Goh | Goldberg | Goldstein | Golob
Gomes | Gómez | Gomez | Gonçalves | Goncalves | González | Gonzalez | Goossens | Gorbachev | Gordon | Goto
Goyal | Grabowski | Graf | Graham | Grant | Grassi | Grasso | Greco | Greene | Greenspan | Grewal | Griffin
Griffith | Griffiths | Grondin | Gruber | Gu | Guérin | Guerin | Guerrero | Gueye | Guichard | Guillaume
Guillemot | Guillot | Guimarães | Guimaraes | Gunawan | Gundersen | Günther | Gunther | Guo | Gupta
Gustafsson | Guterres | Gutiérrez | Gutierrez | Guyot | Guzmán | Guzman | Haas | Habeck | Haddad | Hagen
Hahn | Haile | Hakobyan | Halvorsen | Hämäläinen | Hamalainen | Hamilton | Hamon | Hansen | Hanson | Hansson
Hao | Hara | Harada | Hariri | Harris | Harrison | Hart | Hartmann | Harvey | Hasegawa | Hashimoto | Hasina
Hassabis | Hassan | Hastings | Haugen | Hawkins | Hayashi | Hayes | Hegde | Heikkinen | Heinrich | Henderson
Hendriks | Henriksen | Henry | Heo | Hernández | Hernandez | Herrera | Herrero | Herrmann | Hervé | Herve
Heydarian | Hicks | Hidalgo | Hieronimus | Hoang | Hoarau | Hoekstra | Hofer | Hoffman | Hoffmann | Hofmann
Hollande | Holmes | Horák | Horak | Horn | Horowitz | Horvat | Horváth | Horvath | Hossain | Hosseini | Howard
Hsieh | Hsu | Hu | Huang | Huber | Hubert | Hudson | Huet | Hughes | Huisman | Humbert | Hunter | Hussain
Hussein | Huynh | Hwang | Ibáñez | Ibanez | Ibrahim | Idrissi | Iger | Iglesias | Ikeda | Imai | Imaz | Inoue
Iohannis | Ionescu | Ishiba | Ishida | Ishii | Ishikawa | Ito | Ivanishvili | Ivanov | Ivanova | Iversen
Iyengar | Iyer | Jacob | Jacobs | Jacobsen | Jacquet | Jafari | Jäger | Jager | Jain | Jaishankar | Jakobsen
Jakobsson | Jang | Jankowski | Jansen | Janssen | Jansson | Järvinen | Jarvinen | Jassy | Jenkins | Jensen
Jeon | Jeong | Jiang | Jiménez | Jimenez | Johannessen | Johansen | Johansson | Johnsen | Johnson | Johnston
Joly | Jones | Jonsson | Jönsson | Jørgensen | Jorgensen | Joshi | Jovanović | Jovanovic | Jurić | Juric
Kabila | Kaboré | Kabore | Kaczmarek | Kaczyński | Kaczynski | Kagame | Kaiser | Källenius | Kallenius
Kamath | Kamau | Kamiński | Kaminski | Kaneko | Kang | Kaplan | Kapoor | Kara | Karimi | Karimov | Karlsen
Karlsson | Karp | Katainen | Kato | Katz | Kaya | Keïta | Keita | Keller | Kelley | Kelly | Kennedy | Kenyatta
Khalil | Khamenei | Khan | Khanna | Khodorkovsky | Khomeini | Khosrowshahi | Khoury | Khumalo | Kılıç | Kilic
Kim | Kimura | Kirchner | Kishida | Kiss | Klein | Klingbeil | Knoche | Knox | Knutsen | Kobayashi | Koç | Koc
Koch | Koh | Köhler | Kohler | Kohli | Koizumi | Kok | Konan | Kondo | Koné | Kone | König | Konig | Korhonen
Koskinen | Koster | Kouamé | Kouame | Kouassi | Kovačević | Kovacevic | Kovács | Kovacs | Kovalenko
Kowalczyk | Kowalski | Kozlov | Kozłowski | Kozlowski | Krajnc | Krämer | Kramer | Kraus | Krause | Kravchenko
Krawczyk | Křetínský | Kretinsky | Krishna | Krishnan | Kristensen | Kristersson | Kristiansen | Krüger
Kruger | Krupa | Krzanich | Kučera | Kucera | Kudo | Kuhn | Kühn | Kuipers | Kuleba | Kulkarni | Kumar | Kuo
Kuroda | Kurt | Kuznetsov | Kwiatkowski | Kwok | Kwon | Lacroix | Lagarde | Laine | Lam | Lambert | Lambrecht
Lamy | Lane | Langlois | Lapid | Laporte | Larsen | Larsson | Lau | Laurent | Lavoie | Lavrov | Lawrence
Lebedev | Leblanc | Lebrun | Leclerc | Leclercq | Lecomte | Lecornu | Lee | Lefebvre | Lefèvre | Lefevre
Legault | Legrand | Lehmann | Lehtonen | Leitner | Lejeune | Lemaire | Lemaître | Lemaitre | Lemann | Lemoine
León | Leon | Leone | Leroux | Leroy | Letta | Leung | Lévêque | Leveque | Lévesque | Levesque | Levy
Lewandowski | Lewis | Li | Liang | Liao | Lim | Lima | Lin | Lindberg | Lindgren | Lindholm | Lindner
Lindqvist | Lindström | Lindstrom | Liu | Llewellyn | Lombardi | Lombardo | Longo | Lopes | Lopez | López
Lorenz | Lorenzo | Lourenço | Lourenco | Lozano | Lü | Luc Remont | Lucas | Luckey | Ludwig | Lukashenko
Lula | Lund | Lundberg | Lundgren | Luo | Lynch | Maas | MacDonald | MacGregor | Machado | MacKenzie | Macri
Macron | Madsen | Maduro | Maeda | Maes | Magnusson | Magyar | Mahama | Mahathir | Mahmoud | Maier | Maillard
Makarov | Mäkelä | Makela | Mäkinen | Makinen | Malhotra | Malik | Mallet | Malone | Mancini | Mandela
Mansour | Mao | Marchal | Marchand | Marchetti | Marchionne | Marcos | Maréchal | Marechal | Mariani | Marić
Maric | Marín | Marini | Marino | Marković | Markovic | Marques | Márquez | Marquez | Marshall | Martin
Martín | Martinelli | Martinez | Martínez | Martini | Martino | Martins | Martinsen | Marty | Maruyama | Mason
Masson | Mathieu | Matos | Matsuda | Matsumoto | Matthews | Mayer | Mazur | Mazza | Mbappé | Mbappe | Mbeki
McCarthy | McConnell | McDonald | McKenzie | McLean | Medina | Medvedev | Mehta | Meier | Meijer | Mélenchon
Melenchon | Melo | Meloni | Ménard | Menard | Mendes | Méndez | Mendez | Mendoza | Meng | Menon | Mensah
Mensch | Mercier | Merkel | Mertens | Merz | Messina | Meunier | Meyer | Michalski | Michaud | Michel
Mikhailov | Mikitani | Milani | Milanović | Milanovic | Milei | Miller | Millet | Milošević | Milosevic
Miranda | Mirziyoyev | Mishra | Mitchell | Mitsotakis | Mittal | Mitterrand | Miura | Miyamoto | Miyazaki
Mizrahi | Modi | Moen | Mohamed | Mohammadi | Mohammed | Molina | Möller | Moller | Molnár | Molnar | Monnier
Montanari | Monteiro | Montenegro | Montero | Montgomery | Monti | Moore | Moradi | Morales | Morawiecki
Moreau | Moreira | Morel | Morelli | Moreno | Moretti | Morgan | Mori | Morin | Morita | Morozov | Morris
Moser | Motsepe | Moulin | Moura | Moya | Muilenburg | Mukendi | Mukherjee | Mulder | Muller | Müller | Muñoz
Munoz | Murakami | Murati | Murdoch | Murphy | Murray | Murthy | Museveni | Musk | Mwangi | Myers | Nadella
Nagy | Naidu | Nair | Najjar | Nakagawa | Nakajima | Nakamura | Nakayama | Narasimhan | Narayanan | Nascimento
Nasrallah | Nasser | Navalny | Navarro | Nawrocki | Nazarbayev | Ndiaye | Ndlovu | Nehammer | Nehru | Nelson
Németh | Nemeth | Neri | Netanyahu | Neumann | Neves | Newsom | Ng | Ngo | Nguyen | Nguyễn | Nichols | Niel
Nielsen | Nieminen | Nieto | Niinistö | Niinisto | Nikitin | Nikolaev | Nikolaidis | Nikolić | Nikolic
Nilsen | Nilsson | Nishimura | Njoroge | Nkosi | Noel | Nogueira | Nooyi | Novák | Novak | Novikov | Novotný
Novotny | Nowak | Nunes | Núñez | Nunez | O'Brien | O'Connor | O'Neill | O'Reilly | O'Sullivan | Obama
Obasanjo | Obi | Obrador | Ochieng | Odinga | Ogawa | Ohno | Okada | Okafor | Okamoto | Okonjo | Okonkwo
Okoye | Oliveira | Oliver | Olofsson | Olsen | Olsson | Omar | Ono | Oppenheimer | Orbán | Orban | Orcel
Orlov | Orozco | Orpo | Ortberg | Ortega | Ortiz | Osborne | Osei | Osman | Otieno | Otto | Ouattara | Oudéa
Oudea | Ouédraogo | Ouedraogo | Ouellet | Owen | Owens | Owusu | Özdemir | Ozdemir | Özkan | Ozkan | Öztürk
Ozturk | Padilla | Pagano | Pallete | Palmer | Palmieri | Palumbo | Pandey | Papadakis | Papadopoulos
Papandreou | Pappas | Parekh | Parisi | Park | Parker | Parra | Pascual | Pashinyan | Pasquier | Pastor
Patel | Patil | Patterson | Pavlov | Pawar | Pawłowski | Pawlowski | Payet | Payne | Pedersen | Peeters
Pellegrini | Pellegrino | Pelletier | Pelosi | Peña | Pena | Pena Nieto | Peng | Pereira | Perera | Peres
Peretz | Perez | Pérez | Perkins | Perret | Perrier | Perrin | Perrot | Perry | Persson | Peskov | Peters
Peterson | Petitcolin | Petro | Petrosyan | Petrov | Petrova | Petrović | Petrovic | Pettersen | Pettersson
Pezeshkian | Pfeiffer | Pham | Phạm | Phan | Phillips | Picard | Pichai | Pichon | Pierce | Pierre | Pillai
Pinault | Piñera | Pinera | Pinto | Piotrowski | Piras | Pires | Pistorius | Plenković | Plenkovic | Pohl
Poirier | Popa | Popescu | Popov | Poroshenko | Porter | Postma | Potanin | Poulain | Poulsen | Pouyanné
Pouyanne | Powell | Premji | Pretorius | Prévost | Prevost | Prieto | Prigozhin | Prins | Pritchard
Procházka | Prochazka | Prodi | Provost | Putin | Qian | Qin | Qiu | Quintero | Qureshi | Rabin | Radev
Rahman | Rahmon | Raisi | Rajan | Rajapaksa | Rajoy | Rajput | Ramaphosa | Ramaswamy | Ramírez | Ramirez
Ramos | Rao | Rapin | Rasmussen | Ratcliffe | Ray | Reagan | Reddy | Redstone | Reed | Rees | Reeves | Rehn
Reinfeldt | Reis | Rémy | Remy | Renard | Renaud | Renault | Renzi | Retailleau | Rey | Reyes | Reynaud
Reynders | Reynolds | Rezaei | Ribeiro | Ricard | Ricci | Richards | Richardson | Richter | Ricks | Riley
Rinaldi | Ríos | Rios | Riva | Rivera | Rivière | Riviere | Rizzi | Rizzo | Roberts | Robertson | Robinson
Rocha | Roche | Rodrigues | Rodriguez | Rodríguez | Rogers | Rojas | Rolland | Román | Roman | Romano | Romero
Ronaldo | Rosenberg | Ross | Rossetti | Rossi | Roth | Rouhani | Rousseau | Rousseff | Roussel | Roux | Roy
Royer | Rubin | Rubio | Ruggiero | Ruiz | Rupert | Russell | Russo | Ruto | Rutte | Ryan | Saad | Saadé
Saade | Saakashvili | Sabancı | Sabanci | Sabry | Sadoun | Sáez | Saez | Şahin | Sahin | Saint-Affrique
Saito | Sakai | Sakamoto | Salah | Salata | Salazar | Saleh | Salem | Sall | Salminen | Salvini | Samaras
Sampaio | Sanchez | Sánchez | Sanders | Sandoval | Sanna | Santana | Santoro | Santos | Sanz | Sarandos
Sargsyan | Sarkozy | Sarr | Sartori | Sasaki | Sato | Sauer | Sawadogo | Sawiris | Schäfer | Schafer
Schäuble | Schauble | Schmid | Schmidt | Schmitt | Schmitz | Schneider | Scholz | Schoof | Schouten
Schreiber | Schröder | Schroder | Schubert | Schulz | Schulze | Schumacher | Schumer | Schuster | Schwartz
Schwarzman | Scott | Sechin | Seck | Seidel | Semenov | Senard | Seo | Serra | Serrano | Sethi | Setiawan
Sewing | Shah | Shao | Shapiro | Sharif | Sharma | Sharon | Shaw | Sheinbaum | Shen | Shetty | Shevchenko
Shibata | Shimizu | Shin | Shinawatra | Shinde | Siddiqui | Sidhu | Siemiatkowski | Silva | Silvestri
Simmons | Simões | Simoes | Simon | Şimşek | Simsek | Sinclair | Singh | Sitharaman | Slim | Smirnov
Smirnova | Smit | Smith | Smits | Snyder | Soares | Söder | Soder | Sokolov | Solberg | Soler | Solomon
Sonko | Sørensen | Sorensen | Soriot | Sorrentino | Soto | Sousa | Souza | Sow | Spencer | Stan | Starmer
Stein | Steiner | Steinmeier | Stepanov | Stephens | Stevens | Stewart | Stoica | Stoltenberg | Stone | Støre
Store | Strand | Stuart | Stubb | Suárez | Suarez | Subramanian | Suga | Suharto | Suleyman | Sullivan | Sunak
Sutskever | Suzuki | Svendsen | Svensson | Svoboda | Swamy | Szabó | Szabo | Szymański | Szymanski | Tadesse
Takada | Takagi | Takahashi | Takaichi | Takeda | Takeuchi | Tamura | Tanaka | Tang | Taniguchi | Tata
Tavares | Taylor | Tazi | Tebboune | Teixeira | Temer | Teo | Tessier | Thakur | Thatcher | Thiel | Thomas
Thompson | Thomsen | Thunberg | Tian | Timmermans | Tinubu | Tiwari | Tkachenko | Tokayev | Torres | Tóth
Toth | Touré | Toure | Toyoda | Trabelsi | Tran | Trần | Traoré | Traore | Trappier | Tremblay | Trudeau
Trujillo | Trump | Truss | Tsai | Tsang | Tsao | Tshisekedi | Tsipras | Tucker | Turner | Tusk | Tymoshenko
Uchida | Ueda | Uribe | Usmanov | Valdez | Valentini | Van Beek | Van Dam | Van den Berg | Van den Broek
Van den Heuvel | Van der Heijden | Van der Linden | Van der Meer | van der Merwe | Van der Veen | Van Dijk
Van Leeuwen | Van Veen | Van Vliet | Vance | Vandenberghe | Varga | Vargas | Varoufakis | Vasiliev | Vasseur
Vázquez | Vazquez | Veenstra | Vega | Velasco | Venkataraman | Ventura | Verhoeven | Verhofstadt | Verma
Vermeulen | Veselý | Vesely | Vicente | Vidal | Vieira | Villarreal | Virtanen | Visser | Vitale | Vitali
Vogel | Vogt | Voigt | Volkov | Vučić | Vucic | Wada | Wade | Wagner | Wałęsa | Walesa | Walker | Wallace
Wallenberg | Walmsley | Wang | Wanjiku | Warren | Watanabe | Watkins | Watson | Wauquiez | Weaver | Webb
Weber | Weiss | Werner | Wickremesinghe | Widodo | Wijaya | Wilders | Willems | Williams | Willis | Wilson
Winkler | Wiśniewski | Wisniewski | Wójcik | Wojcik | Wolf | Wolff | Wong | Wouters | Woźniak | Wozniak
Wright | Wu | Wyss | Xi | Xiao | Xie | Xiong | Xu | Xue | Yadav | Yamada | Yamaguchi | Yamamoto | Yamazaki
Yang | Yao | Yellen | Yeltsin | Yıldırım | Yildirim | Yıldız | Yildiz | Yılmaz | Yilmaz | Yokoyama | Yoo
Yoon | Yoshida | Yuan | Yunus | Zakharov | Zamora | Zapatero | Zardari | Zaslav | Zelensky | Zelenskyy | Zeng
Zhang | Zhao | Zheng | Zhong | Zhou | Zhu | Ziegler | Zieliński | Zielinski | Zimmermann | Zipse | Zuckerberg
Zuma | Zúñiga | Zuniga | Zupančič | Zupancic | Zürcher | Zurcher
