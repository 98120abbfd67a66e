# first names of men and women; those that are more often a word or a place are weak; frequent family names
# source: general knowledge, checked by no external list

[first_name_weak]
Ad | Aime | Alba | Alexa | Alexandria | Alla | Ally | Alma | Amber | Ami | Ander | Ange | Ante | Apollo
April | Archer | Ariane | Art | Ashton | August | Aurora | Austin | Autumn | Baker | Barbe | Bart | Bas
Basil | Beat | Bella | Bentley | Bill | Bin | Blanche | Bo | Boni | Brandi | Brooklyn | Candy | Cara
Celeste | Cem | Cerise | Chad | Chance | Charity | Chase | Cheikh | Chelsea | Cher | Cherry | Chester | Clay
Clifton | Colombe | Colt | Constant | Cooper | Cor | Crystal | Daisy | Dale | Dallas | Dan | Danish | Darwin
Dawn | Dean | Dele | Demi | Destiny | Dolly | Domenica | Domingo | Don | Donna | Drew | Duke | Dulce | Earl
Ed | Eden | Edit | Elke | Ella | Else | Engin | Ernst | Essa | Estrella | Eve | Ezer | Faith | Felicite
Félicité | Fern | Ferry | Fidele | Fidèle | Fisher | Fleur | Flint | Floor | Flora | Ford | Fox | Francia
Franklin | Gala | Gay | Gen | Gene | Genesis | Georgia | German | Ginger | Grace | Grant | Greet | Gunner
Hai | Halbe | Hamilton | Hanno | Harmony | Hastings | Hazel | Heath | Heather | Heide | Hellen | Herb
Hercules | Holly | Hope | Hunter | Innocent | Ira | Islam | Ivy | Jackson | Jade | Jefferson | Jet | Job
Joke | Jordan | Joy | June | Junior | Juno | Jure | Kent | Khan | King | Kingston | Kit | Kitty | Kobe
Lance | Lane | Laurel | Lei | Leji | Lev | Lies | Lily | Lincoln | Line | Long | Lorraine | Lou | Lourdes
Luna | Lunga | Luz | Made | Madison | Magi | Mar | Mari | Marina | Marine | Martial | Masih | Mason | Mat
Mate | May | Mbo | Melody | Mercedes | Mercy | Mia | Miet | Miles | Miller | Min | Mine | Misty | Mo
Modeste | Morgan | Mutua | Myrtle | Na | Nat | Natale | Nello | Ni | Nieves | Noel | Noël | Nor | Norma
Nur | Octave | Olive | Ong | Ori | Papa | Pape | Parfait | Parker | Pasteur | Pat | Patience | Paz | Pearl
Peer | Peg | Penny | Perla | Philippine | Pierce | Ping | Piper | Porter | Potter | Preston | Primo | Prince
Prosper | Prudence | Raja | Rama | Ran | Reg | Reine | Ren | Rie | Rocky | Roman | Ronda | Rose | Rosemary
Rosen | Royce | Rubel | Ruby | Rupiah | Rusty | Saber | Sage | Sai | Said | Salem | Sali | Salvador | Santos
Satu | Savannah | Sawyer | Scarlet | Sep | Shah | Sheikh | Siad | Sierra | Skye | Socorro | Sol | Soledad
Son | Sri | Stafford | Sterling | Stormi | Stormy | Sue | Sultan | Summer | Sunny | Sydney | Tal | Tam
Tanner | Than | Thu | Tien | Tiffany | Till | Tokyo | Ton | Tor | Toussaint | Trent | Tri | Trinidad
Trinity | Troy | Urbain | Urban | Valentine | Van | Venu | Victoire | Ville | Violet | Virginia | Vo | Wade
Walker | Ward | Washington | Wil | Will | Win | Wolf | Woo | Woody | Wren | Xi | Yen | Yuan

[first_name]
Aad | Aadhya | Aafke | Aage | Aakash | Aaliyah | Aaltje | Aamir | Aarav | Aaron | Aart | Aarti | Abbas
Abby | Abd | Abdala | Abdalá | Abdallah | Abdel | Abdelaziz | Abdelfattah | Abdelhafid | Abdelhak
Abdelhamid | Abdelilah | Abdelkader | Abdelkrim | Abdellah | Abdellatif | Abdelmadjid | Abdelmalek
Abdelwahab | Abderrahim | Abderrahmane | Abderrazak | Abdesslam | Abdi | Abdirahman | Abdou | Abdoul
Abdoulaye | Abdourahmane | Abdul | Abdulaziz | Abdulhamit | Abdülhamit | Abdulhaq | Abdulkadir | Abdulla
Abdullah | Abdulrahman | Abdur | Abdurrahman | Abe | Abed | Abel | Ábel | Abelardo | Abena | Abhay | Abhijit
Abhinandan | Abhinav | Abhishek | Abhisit | Abigail | Abilio | Abílio | Abimael | Abiodun | Abiola | Abir
Abiy | Abolfazl | Abraham | Abubakar | Abul | Achieng | Achille | Achilleas | Achim | Achraf | Ada | Adaeze
Adalbert | Adalberto | Adam | Ádám | Adama | Adaora | Ade | Adebayo | Adebisi | Adel | Adela | Adelaide
Adele | Adèle | Adelheid | Adelina | Adeline | Adelmo | Adeola | Adesina | Adetokunbo | Adewale | Adeyemi
Adhiambo | Adhir | Adi | Adil | Adina | Aditi | Aditya | Adly | Adnan | Adolf | Adolfo | Adonis | Adoor
Adriaan | Adrian | Adrián | Adriana | Adrianna | Adriano | Adrien | Adrienne | Adwoa | Aecio | Aécio | Aeri
Afewerki | Affi | Afia | Afif | Afolabi | Afonso | Afshin | Afua | Agata | Agatha | Agathe | Agim | Agnes
Agnès | Ágnes | Agnese | Agneta | Agnieszka | Agostinho | Agostino | Agota | Ágota | Aguila | Agus | Agustin
Agustín | Agustina | Ahlam | Ahmad | Ahmadou | Ahmadreza | Ahmed | Ahmed Abdallah | Ahmed Sekou
Ahmed Sékou | Ahmet | Ahn | Ahok | Aicha | Aïcha | Aidan | Aigerim | Aiguo | Aihua | Aiko | Aileen | Ailsa
Aimé | Aime-Cesaire | Aimé-Césaire | Aimee | Aimée | Aina | Ainara | Ainhoa | Aino | Aiping | Airlangga
Aishwarya | Aisling | Aissa | Aïssa | Aissatou | Aitana | Aitor | Aivars | Aizhan | Ajantha | Ajay | Ajinkya
Ajit | Ajith | Akande | Akane | Akarawat | Akari | Akash | Akbar | Ake | Åke | Akeem | Akemi | Akhil
Akhilesh | Akhmad | Aki | Akihiko | Akihito | Akiko | Akin | Akinori | Akinwumi | Akinyi | Akio | Akira
Akos | Ákos | Akosua | Akram | Aksel | Akshay | Akua | Akufo | Akın | Alaa | Alain | Alan | Alan Peter
Alana | Alar | Alasdair | Alassane | Alastair | Alban | Albane | Albano | Albert | Alberta | Alberte
Albertina | Albertine | Alberto | Albin | Albrecht | Alcide | Alcides | Alda | Aldo | Alec | Alejandra
Alejandro | Alekos | Aleksandar | Aleksander | Aleksandr | Aleksandra | Aleksei | Aleksey | Alena | Alenka
Alessandra | Alessandro | Alessia | Alessio | Alethea | Alex | Alexander | Alexandra | Alexandre
Alexandros | Alexandru | Alexei | Alexej | Alexey | Alexia | Alexis | Alf | Alfie | Alfio | Alfons
Alfonsina | Alfonso | Alfred | Alfreda | Alfredo | Alger | Algirdas | Ali | Alia | Alice | Alicia | Alicja
Alida | Alienor | Aliénor | Alija | Alikhan | Aliko | Alin | Alina | Aline | Aliou | Alioune | Alireza
Alisher | Alison | Alisson | Alistair | Alix | Aliya | Alka | Allan | Allen | Allison | Allu | Almas | Almaz
Almazbek | Almudena | Almut | Alois | Alok | Alon | Alonzo | Alpha | Alphonse | Althea | Altiero | Alu
Aluf | Alva | Alvaro | Álvaro | Alvin | Alvise | Alwaleed | Alwin | Alyona | Alyssa | Ama | Amadeo | Amado
Amadou | Amahle | Amaia | Amal | Amalia | Aman | Amancio | Amanda | Amandine | Amando | Amani | Amar | Amara
Amarinder | Amartya | Amato | Amaury | Amaya | Ambra | Ambre | Ambrogio | Amedeo | Ameenah | Amel | Amelia
Amelie | Amélie | Americo | Américo | Amerigo | Amin | Amina | Aminata | Amine | Amintore | Aminu | Amir
Amira | Amirhossein | Amit | Amitabh | Amitava | Ammar | Amnon | Amol | Amos | Amparo | Amr | Amram | Amrita
Amrullah | Amy | Ana | Anabel | Anael | Anaël | Anaelle | Anaëlle | Anahi | Anahí | Anahita | Anais | Anaïs
Anand | Anandi | Anandiben | Anant | Ananth | Ananya | Anas | Anastasia | Anastasio | Anastasios
Anastasiya | Anat | Anatole | Anatoli | Anatoly | Anca | Anders | Andile | Andoni | Andras | András | Andre
André | Andrea | Andreas | Andree | Andrée | Andreea | Andrei | Andreia | Andreina | Andrej | Andres
Andrés | Andres Manuel | Andrés Manuel | Andreu | Andrew | Andrey | Andrii | Andris | Andriy | Andrus
Andry | Andrzej | Andy | Anemone | Anémone | Anerood | Aneta | Anett | Anette | Anfisa | Ange-Felix
Ange-Félix | Angel | Ángel | Angela | Angeles | Ángeles | Angelica | Angelika | Angelina | Angelo | Angelos
Angharad | Angie | Angiolo | Angus | Anibal | Aníbal | Anies | Aniko | Anikó | Anil | Anirban | Aniruddha
Anirudh | Anis | Anish | Anissa | Anisul | Anita | Anja | Anjali | Anjana | Anke | Ankit | Ankita | Ankur
Anna | Anna-Lena | Annabel | Annabelle | Annalena | Annalisa | Annamaria | Annbritt | Anne | Anne-Sophie
Annegret | Anneke | Annelie | Annelies | Anneliese | Annemarie | Annemie | Annemiek | Annette | Annick
Annie | Annika | Anniken | Annikki | Annmarie | Annunziata | Anouar | Anouk | Anselme | Anselmo | Anshu
Anshul | Anson | Antal | Antanas | Anthea | Anthony | Antje | Antoine | Antoinette | Anton | Antonella
Antonello | Antoni | Antonia | Antonie | Antonietta | Antonin | Antonín | Antonina | Antonino | Antonio
António | Antônio | Antonis | Antony | Antti | Anup | Anupam | Anupong | Anura | Anuradha | Anurag | Anushka
Anutin | Anwar | Anwarul | Anzhelika | Aoi | Aoife | Aparecida | Aparna | Apichatpong | Apirat | Apolline
Apolonia | Apostolos | Araba | Arabella | Araceli | Aram | Arantxa | Aranzazu | Aránzazu | Ararat | Arash
Aravind | Aravinda | Arben | Arcadio | Archana | Archibald | Archie | Arda | Ardeshir | Aref | Arend
Arezoo | Ari | Ariadna | Ariana | Arianna | Arie | Ariel | Arif | Arild | Aris | Aristide | Aristotelis
Ariya | Arjan | Arjen | Arjun | Arjuna | Arkadi | Arkadiusz | Arkady | Arkhom | Arlene | Arlette | Arlo
Armand | Armande | Armando | Armel | Armelle | Armen | Armin | Arminda | Arnab | Arnaldo | Arnau | Arnaud
Arnault | Arndt | Arne | Arnim | Arno | Arnold | Arnoldo | Arnon | Arnoud | Arnulf | Aron | Arpad | Árpád
Arpine | Arrigo | Arsen | Arsene | Arsène | Arsenio | Arseniy | Arshad | Arshile | Artak | Artem | Arthur
Artie | Artur | Arturo | Artyom | Arun | Aruna | Arundhathi | Arundhati | Arvid | Arvind | Arye | Aryeh
Arzu | Asa | Åsa | Asad | Asaduddin | Asaduzzaman | Asami | Asamoah | Asanka | Asbel | Asbjorn | Asbjørn
Ase | Åse | Asen | Asger | Asghar | Asha | Asher | Ashish | Ashkan | Ashley | Ashlyn | Ashok | Ashoka
Ashot | Ashraf | Ashutosh | Ashwin | Ashwini | Asiedu | Asier | Asif | Asit | Askar | Aslak | Aslan
Aslanbek | Asli | Aslı | Asma | Asmaa | Assad | Assane | Assen | Assia | Assuncao | Assunção | Assunta
Astrid | Asuka | Asuncion | Asunción | Atal | Atef | Atefeh | Athanasios | Athenais | Athénaïs | Atieno
Atifete | Atiku | Atilio | Atishi | Atle | Ato | Atsuko | Atsushi | Atta | Attila | Attilio | Atul | Aubin
Aubrey | Aude | Audie | Audra | Audrey | Audun | Augusta | Auguste | Augustin | Augustine | Augusto
Augustus | Auke | Aung | Aurel | Aurele | Aurèle | Aurelia | Aurélia | Aurelian | Aurelie | Aurélie
Aurelien | Aurélien | Aurelio | Aurore | Austen | Ava | Avani | Avery | Avi | Avigdor | Avihai | Avinash
Aviv | Avraham | Avshalom | Awa | Axar | Axel | Axelle | Aya | Ayad | Ayaka | Ayako | Ayanda | Aydin | Aydın
Ayelet | Ayhan | Aylin | Ayman | Aymen | Aymeric | Ayo | Ayodele | Ayomide | Ayoub | Ayrton | Ayse | Ayşe
Ayumi | Ayush | Azadeh | Azali | Azalina | Azeddine | Azeglio | Azhar | Azim | Aziz | Aziza | Azizan | Azman
Azmin | Azucena | Azzurra | Baaba | Baba | Babacar | Babagana | Babajide | Babak | Babar | Babatunde
Babita | Babs | Bacharuddin | Badr | Baha | Bahaa | Bahman | Bahram | Bajram | Bakary | Bakhyt | Bakili
Bakir | Bala | Balaji | Balakrishna | Balakrishnan | Balasubramanian | Balazs | Balázs | Baldassarre
Baldev | Baleka | Balint | Bálint | Balram | Baltasar | Baltazar | Balthasar | Balwant | Bamba | Bambang
Bandar | Banharn | Banwarilal | Baoguo | Baptiste | Barak | Barbara | Bárbara | Barbel | Bärbel | Barbora
Barham | Baris | Barnabe | Barnabé | Barnaby | Barney | Barre | Barry | Barthelemy | Barthélemy
Bartholomew | Bartje | Bartlomiej | Bartolome | Bartolomé | Bartolomeo | Bartosz | Bartłomiej | Baruch
Barzan | Barış | Basavaraj | Bashar | Bashir | Basilio | Basma | Bassam | Bassem | Bassirou | Bastiaan
Bastian | Bastien | Basuki | Bathabile | Baudouin | Bauke | Bayram | Bayu | Beata | Beate | Beatrice
Béatrice | Beatrix | Beatriz | Bebeto | Bechir | Beckett | Becky | Bedrich | Bedřich | Begona | Begoña
Behnam | Behrouz | Behzad | Beji | Béji | Bekele | Bela | Béla | Belen | Belén | Belinda | Belisario
Beltran | Beltrán | Ben | Benat | Beñat | Benazir | Bence | Benedetta | Benedetto | Benedict | Benedicta
Benedicte | Bénédicte | Benedikt | Benedito | Bengt | Benhur | Beniamino | Benicio | Benigno | Benita
Benito | Benjamin | Benjamín | Benji | Benno | Benny | Benoit | Benoît | Benoite | Benoîte | Benoni | Bente
Benzion | Beppe | Berangere | Bérangère | Berat | Beren | Berend | Berengere | Bérengère | Berenguer
Berenice | Bérénice | Berhane | Berk | Berna | Bernabe | Bernabé | Bernadette | Bernard | Bernardine
Bernardino | Bernardo | Bernat | Bernd | Bernhard | Bernice | Bernie | Bert | Berta | Bertha | Berthold
Bertil | Bertille | Bertold | Bertolt | Bertrand | Beryl | Besigye | Besnik | Bessie | Beth | Bethan
Bethany | Betsy | Bette | Bettina | Bettino | Betty | Beverley | Beverly | Bezalel | Bhagwant | Bharat
Bharati | Bhaskar | Bhavesh | Bhavish | Bhavna | Bheki | Bhupesh | Bhupinder | Bhushan | Bhuvneshwar
Biagio | Bianca | Bibi | Bidzina | Biel | Bijan | Bilal | Bilawal | Bilel | Biljana | Billie | Billy | Bimal
Binali | Bingbing | Bingu | Binyamin | Bipin | Birender | Birger | Birgit | Birgitta | Birgitte | Birte
Birthe | Bishan | Bisi | Bjarke | Bjarne | Bjarni | Bjork | Björk | Bjorn | Björn | Bjørn | Blade | Blair
Blaise | Blake | Blanca | Blandine | Blas | Boakye | Boaz | Bob | Bobbie | Bobby | Bobi | Bode | Bodil
Bodo | Boediono | Bogdan | Bogumil | Bogumił | Boguslaw | Bogusław | Bohdan | Bohumil | Bohuslav | Boiko
Boitumelo | Bojan | Bola | Bolat | Bonaventura | Bong | Bongani | Bongbong | Boniface | Bonnie | Bora
Borge | Boris | Borislav | Borja | Borut | Borys | Bosse | Boubacar | Boubker | Bouchra | Boudewijn
Boutros | Bowen | Boyd | Boyko | Bozena | Bożena | Bozhidar | Bozidar | Božidar | Brad | Braden | Bradford
Bradley | Brady | Brahim | Brais | Bram | Brandon | Branimir | Branislav | Branko | Braulio | Breanna
Brechje | Bregje | Brenda | Brendan | Brenna | Brennan | Brent | Brett | Brian | Briana | Brianna | Brice
Bridget | Brieuc | Brigitte | Brijesh | Britt | Britta | Brittany | Brittney | Bronislaw | Bronisław
Brooke | Bruce | Bruna | Brunella | Brunello | Brunhilde | Bruno | Bryan | Bryant | Bryce | Bryony | Buakaw
Budi | Bujar | Bukar | Bukola | Bulent | Bülent | Burak | Burcu | Burgi | Burhanuddin | Burkhard | Burkhardt
Burt | Busisiwe | Byaruhanga | Byju | Byron | Byung | Byung-chul | Byung-chull | Børge | Caetano | Cafu
Caglar | Çağlar | Caio | Caitlin | Caitlyn | Cal | Caleb | Calin | Călin | Calixto | Callum | Calogero
Calum | Calvin | Cameron | Camila | Camilla | Camille | Camillo | Camilo | Campbell | Canaan | Candace
Candice | Candido | Cándido | Caoimhe | Capucine | Carey | Caridad | Carin | Carina | Carine | Carl | Carla
Carles | Carlito | Carlo | Carlos | Carlota | Carlotta | Carlton | Carly | Carlyle | Carme | Carmela
Carmelo | Carmen | Carmine | Carol | Carola | Carole | Carolien | Carolina | Caroline | Carolyn | Carrie
Carroll | Carsten | Carter | Cary | Casemiro | Casey | Casimiro | Cassam | Cassandra | Cassandre | Cassie
Catalin | Cătălin | Catalina | Catarina | Caterina | Catherine | Cathy | Catia | Catriona | Cavaco
Cayetana | Cayetano | Cecelia | Cecil | Cecile | Cécile | Cecilia | Cecília | Cedric | Cédric | Cees
Ceferino | Céleste | Celestin | Célestin | Celestino | Celia | Célia | Celina | Celine | Céline | Cellou
Celso | Cemal | Cemil | Cendrine | Cengiz | Cenk | Cerys | Cesar | César | Cesare | Cevdet | Ceyda | Cezary
Chadchart | Chadi | Chadli | Chaim | Chairul | Chakib | Chamara | Chaminda | Chan | Chan-ho | Chandan
Chandler | Chandra | Chandrababu | Chandrashekhar | Chandrika | Changchun | Changhua | Changmin | Chantal
Chao | Chao-hsuan | Chaoying | Chara | Charalambos | Charan | Charlemagne | Charlene | Charlène | Charles
Charley | Charlie | Charline | Charlotta | Charlotte | Charmaine | Charo | Chatib | Chatichai | Chavalit
Chea | Chebet | Chee-hwa | Cheick | Chelsey | Chema | Chen | Cheng | Cheng-hsieh | Chenguang | Chengyu
Chenjerai | Cherif | Chérif | Cheruiyot | Cheryl | Chetan | Cheteshwar | Cheuk-yan | Chi-fung | Chi-mai
Chi-wai | Chiara | Chico | Chidambaram | Chidi | Chidinma | Chie | Chieko | Chihiro | Chika | Chike
Chimamanda | Chinedu | Ching-te | Chinua | Chinwe | Chioma | Chipo | Chirag | Chiranjeevi | Chitra | Chiyo
Chloe | Chloé | Chris | Chrissie | Chrissy | Christa | Christabel | Christel | Christelle | Christer
Christiaan | Christian | Christiane | Christie | Christina | Christine | Christl | Christof | Christoph
Christophe | Christopher | Christos | Christy | Chrysoula | Chuan | Chuck | Chukwuemeka | Chukwuma | Chul
Chun-fai | Chun-ying | Chung-hee | Chunhua | Chunying | Ciara | Ciaran | Cicely | Cicero | Cícero | Cigdem
Çiğdem | Cilla | Cillian | Cindy | Cinzia | Ciprian | Ciriaco | Ciro | Cixin | Claas | Claire | Clancy
Clara | Clare | Clarence | Clarice | Clarissa | Clarisse | Clark | Claude | Claudette | Claudia | Cláudia
Claudie | Claudine | Claudinei | Claudio | Cláudio | Claudiu | Claus | Clayton | Clelia | Clélia | Clemence
Clémence | Clemencia | Clemens | Clement | Clément | Clemente | Clementine | Clémentine | Clifford | Clint
Clinton | Clive | Clotilde | Clovis | Clyde | Cody | Coen | Coenraad | Cole | Colette | Colin | Coline
Colleen | Côme | Conceicao | Conceição | Concepcion | Concepción | Concetta | Concha | Conchita | Conner
Connie | Connor | Conor | Conrad | Consolacion | Consolación | Constance | Constantin | Constantino
Constanze | Consuelo | Cora | Coralie | Corazon | Cordelia | Cordula | Corentin | Corey | Corinna | Corinne
Cormac | Corneel | Cornelia | Cornelis | Corneliu | Cornelius | Cornell | Corrado | Corrie | Cory | Cosette
Cosimo | Cosme | Costantino | Costanza | Costas | Costin | Coumba | Courtney | Craig | Crepin | Crépin
Crin | Cristi | Cristian | Cristiane | Cristiano | Cristina | Cristobal | Cristóbal | Cristovao | Cristóvão
Csaba | Cuauhtemoc | Cuauhtémoc | Curro | Curt | Curtis | Cynthia | Cyprien | Cyrielle | Cyril | Cyrille
Cyrus | Czeslaw | Czesław | Daan | Dacian | Dadis | Dae | Dae-jung | Daejung | Dafa | Dafne | Dafydd
Dagfinn | Dagmar | Daichi | Daigo | Daiki | Daim | Daisuke | Dalal | Daley | Dalia | Dalibor | Dalila
Dalva | Damaso | Dámaso | Damian | Damián | Damiano | Damien | Damilola | Daming | Damir | Damon | Dana
Dane | Dani | Danica | Daniel | Dániel | Daniela | Daniele | Danièle | Daniella | Danielle | Daniil
Danijel | Danil | Danilo | Daniyar | Danjuma | Danny | Dante | Danuta | Dany | Daoud | Daphne | Daphné
Dara | Darcy | Daria | Dario | Darío | Darius | Dariush | Dariusz | Darja | Darko | Darla | Darlene | Darmin
Darrell | Darren | Darryl | Darya | Daryl | Datuk | Dave | Davi | David | Dávid | Davide | Davina | Davit
Davor | Davoud | Davy | Dawda | Dawid | Dawson | Dayo | Deanna | Debbie | Debora | Débora | Deborah
Déborah | Debra | Debretsion | Deby | Déby | Declan | Deco | Dee | Deepa | Deepak | Deepika | Deepti | Defne
Defu | Dehua | Deirdre | Dejan | Dejiang | Delali | Delaney | Delcy | Delfin | Delfín | Delfina | Delia
Delilah | Delphin | Delphine | Deltan | Delyan | Demba | Demeke | Demet | Demetrio | Demetris | Deming
Demola | Denes | Dénes | Denis | Denise | Deniz | Dennis | Denny | Denys | Denzel | Derartu | Derek | Dermot
Derrick | Dervis | Dervla | DeShawn | Desiderio | Désiré | Desiree | Desirée | Désirée | Desislava | Desmond
Despina | Detlef | Detlev | Dev | Devendra | Devlet | Dewi | Dexter | Dezso | Dezső | Dhananjay | Dhanush
Dharmendra | Dhirubhai | Dhruv | Diallo | Diana | Diane | Dianne | Diarmuid | Diarra | Dick | Dida | Didier
Diederik | Diego | Dieter | Dietmar | Dietrich | Dieuwertje | Digvijaya | Dikgang | Dilek | Dilip | Dillon
Dilma | Dimitar | Dimitra | Dimitri | Dimitrij | Dimitrios | Dimitris | Dimitry | Dimuth | Dina | Dinah
Dinara | Dinesh | Dinis | Dinka | Dino | Dinuka | Diogo | Dion | Dionisio | Dionne | Diosdado | Dipak
Dipika | Dipu | Dirk | Dirk-Jan | Ditlev | Divock | Divya | Djamel | Djamila | Djavan | Djibril | Djoko
Dmitri | Dmitrij | Dmitriy | Dmitry | Dmytro | Do-yun | Dobromir | Dogan | Doğan | Doina | Doku | Dolores
Dolph | Domagoj | Domenec | Domènec | Domenico | Domingos | Dominic | Dominick | Dominik | Dominique
Domitien | Donal | Donald | Donatella | Donatien | Donato | Dong | Dong-hyun | Donghyun | Dongsheng
Donnacha | Donnie | Donny | Donovan | Doo-hwan | Doona | Dora | Dóra | Doreen | Dorian | Doriane | Dorin
Doris | Dorit | Dorota | Dorothea | Dorothee | Dorothée | Dorothy | Dorte | Dörte | Dory | Doug | Dougal
Douglas | Dounia | Douwe | Dov | Dragan | Dragana | Drago | Dragoljub | Dragos | Dragoș | Dragoslav
Draupadi | Drazen | Dražen | Dries | Driss | Dror | Duane | Duc | Dudi | Dudley | Dudu | Duduzane | Duduzile
Duma | Dumitru | Duncan | Dung | Dunga | Duong | Durao | Durão | Durga | Dusan | Dušan | Dustin | Dwayne
Dwi | Dwight | Dylan | Dzhokhar | Dzifa | Dzmitry | Eamon | Eamonn | Earnest | Ebba | Ebele | Eberhard | Ebo
Ebrahim | Ebrard | Ebru | Ece | Eckart | Eckhard | Edda | Eddie | Eddy | Edelgard | Edelmiro | Edeltraud
Edem | Ederson | Edgar | Edgard | Edgardo | Edi | Edie | Edin | Edinson | Edir | Edison | Edita | Edite
Edith | Édith | Edmee | Edmée | Edmilson | Edmond | Edmund | Edmundo | Edna | Edo | Edoardo | Edouard
Édouard | Edson | Eduard | Eduarda | Eduardo | Edurne | Edward | Edwige | Edwin | Edwina | Edyta | Eef
Eefje | Eelco | Eelke | Eero | Eeva | Effendi | Effendy | Effie | Efraim | Efrain | Efraín | Efren | Efrén
Eftychia | Efua | Egbert | Egemen | Egidio | Egil | Egils | Egon | Ehab | Ehsan | Ehud | Eiichi | Eija
Eiji | Eike | Eiko | Eileen | Eilidh | Eilif | Einar | Eino | Eirik | Eisaku | Eitan | Eivind | Ejup | Eka
Ekaterina | Ekkehard | Eko | Ekow | Ekrem | El-Hadj | Elad | Eladio | Elaheh | Elaine | Elazar | Elba
Elbert | Elchin | Elda | Eleanor | Eleftheria | Elena | Eleni | Eleonora | Eleonore | Éléonore | Elfriede
Elham | Eli | Elia | Élia | Eliana | Eliane | Éliane | Elias | Elías | Elie | Élie | Eliette | Éliette
Eliezer | Elif | Elijah | Elikem | Elin | Elina | Eline | Éline | Elio | Eliot | Eliott | Éliott | Elis
Elisa | Elisabet | Elisabete | Elisabeth | Élisabeth | Elisabetta | Elise | Élise | Eliseo | Eliska | Eliška
Eliud | Eliza | Elizabeth | Elizaveta | Ellemieke | Ellen | Ellie | Ellinor | Elliot | Elliott | Ellis
Elly | Elmar | Elmer | Elnur | Elod | Előd | Elodie | Élodie | Elof | Eloi | Éloi | Eloisa | Eloísa | Eloise
Éloïse | Elon | Eloy | Elroy | Els | Elsa | Elsbeth | Elsie | Elton | Elvin | Elvira | Elvire | Elvis
Elyakim | Elyes | Elzbieta | Elżbieta | Emad | Emanuel | Emanuela | Emanuele | Emeka | Emeline | Emeric
Émeric | Emerson | Emery | Emi | Emiel | Emiko | Emil | Emile | Émile | Emilia | Emiliana | Emiliano
Emilie | Émilie | Emilien | Émilien | Emilienne | Émilienne | Emilio | Emílio | Emily | Emine | Emir | Emma
Emmanuel | Emmanuelle | Emmerson | Emmet | Emmett | Emomali | Emrah | Emre | Emyr | Encarna | Encarnacion
Encarnación | Enda | Endang | Endre | Endrick | Enea | Eneko | Enes | Engelbert | Enid | Enlai | Ennio
Enoch | Enora | Enric | Enrica | Enrico | Enrique | Enriqueta | Enver | Enyonam | Enza | Enzo | Eoin
Ephraim | Epifanio | Epke | Erben | Ercan | Ercole | Erdal | Erdem | Erdogan | Erdoğan | Eren | Erhan
Erhard | Eri | Eric | Éric | Erica | Erich | Erick | Erik | Erika | Erin | Erkan | Erkki | Erlan | Erland
Erlend | Erling | Ermanno | Ermenegildo | Ermete | Erna | Ernest | Ernestine | Ernesto | Ernie | Erno | Ernő
Erol | Eros | Errol | Ershad | Ersin | Erskine | Erwan | Erwann | Erwin | Eryk | Erzsebet | Erzsébet | Esben
Esi | Eskil | Esmaeil | Esmail | Esme | Esmeralda | Esmond | Espen | Esperanza | Esra | Essam | Essop
Estanislao | Esteban | Estéban | Estefania | Estefanía | Estela | Estella | Estelle | Ester | Estevao
Estevão | Esther | Eszter | Ethan | Ethel | Ethelbert | Etienne | Étienne | Etsuko | Etta | Ettore | Euclid
Eudes | Eufemia | Eugen | Eugene | Eugène | Eugenia | Eugenie | Eugénie | Eugenio | Eugeniusz | Eui-sun
Eulalia | Eulàlia | Eulogio | Eun | Eun-kyung | Eunice | Eunji | Eunjung | Euphrasie | Eusebio | Eustaquio
Eva | Eva-Lena | Evan | Evandro | Evangelia | Evangeline | Evangelos | Evariste | Évariste | Evaristo | Ève
Evelien | Evelina | Evelyn | Evelyne | Évelyne | Everett | Evert | Evgeni | Evgenia | Evgeniy | Evgeny
Evita | Evo | Evrard | Évrard | Ewa | Ewald | Ewan | Eyal | Ezekiel | Ezequiel | Ezio | Ezra | Ezzatollah
Fabian | Fabián | Fabiana | Fabiano | Fabien | Fabienne | Fabio | Fábio | Fabiola | Fabrice | Fabrizia
Fabrizio | Facundo | Fadel | Fadi | Fadia | Fadila | Fadillah | Fahad | Fahd | Faheem | Faisal | Faiz
Faiza | Fakhri | Fakhruddin | Fakhrul | Falcao | Falguni | Falk | Falko | Famke | Fang | Fanny | Farah
Farai | Fares | Farhad | Fariba | Farid | Farida | Faris | Farmajo | Farooq | Farouk | Farshid | Faruk
Faruq | Farzad | Farzaneh | Fathi | Fatih | Fatiha | Fatima | Fátima | Fatimah | Fatma | Fatmir | Fatos
Fatoş | Fatou | Fatoumata | Faure | Fausta | Faustin | Faustin-Archange | Faustine | Faustino | Fausto
Fawaz | Fawzi | Fay | Faycal | Fayçal | Fayez | Fayza | Fedele | Federica | Federico | Fedor | Fei | Feike
Felice | Felicia | Felicie | Félicie | Felicien | Félicien | Felicitas | Felicity | Felipa | Felipe | Felisa
Felix | Félix | Femi | Femke | Feng | Fenna | Ferdinand | Ferdinando | Ferenc | Fereydoun | Fergus | Ferhat
Feride | Ferit | Fermin | Fermín | Fernan | Fernán | Fernand | Fernanda | Fernande | Fernando | Feroz
Ferran | Ferrán | Ferruccio | Festus | Fethullah | Fevzi | Fidel | Figo | Fiifi | Fikile | Fikret | Filip
Filipa | Filipe | Filippo | Filomena | Finlay | Finn | Finnegan | Fiona | Fionnuala | Fiorella | Fiorenza
Fiorenzo | Firas | Firmin | Flaminia | Flavia | Flávia | Flavie | Flavien | Flavio | Flávio | Flemming
Floortje | Florence | Florencia | Florencio | Florent | Florentino | Florian | Floriane | Florin | Florinda
Florine | Floris | Flossie | Floyd | Fofi | Fokke | Fola | Folake | Folarin | Folasade | Folke | Fons
Fortunato | Fotis | Fouad | Fran | Franca | France-Albert | Frances | Francesc | Francesca | Francesco
Francine | Francis | Francisca | Francisco | Franciszek | Franck | Francky | Franco | Francois | François
Francoise | Françoise | Franjo | Frank | Frank-Walter | Franka | Frankie | Franky | Frans | Frantisek
František | Franz | Franz-Josef | Franzi | Franziska | Fraser | Frauke | Fred | Freda | Freddie | Freddy
Frederic | Frédéric | Frederica | Frederick | Frederieke | Frederik | Frederique | Frédérique | Fredrick
Fredrik | Fredrika | Freek | Freya | Frida | Fridtjof | Frieda | Friedbert | Friedel | Friedemann | Frieder
Friederike | Friedhelm | Friedrich | Frits | Fritz | Frode | Froilan | Froilán | Froukje | Fru | Fuad | Fuat
Fulvia | Fulvio | Fumihiko | Fumihiro | Fumiko | Fumio | Funda | Funke | Funmi | Furio | Fyodor | Gabi
Gabin | Gabor | Gábor | Gabriel | Gabriela | Gabriele | Gabriella | Gabrielle | Gael | Gaël | Gaelle
Gaëlle | Gaetan | Gaétan | Gaëtan | Gaetana | Gaetano | Gagik | Gaia | Gail | Gajendra | Gal | Galina
Gamal | Ganesh | Ganjar | Gaoli | Gaoussou | Garance | Garang | Garazi | Garba | Garbine | Garbiñe | Garegin
Gareth | Garrett | Garrick | Garrincha | Garry | Garth | Gary | Gaspar | Gaspard | Gaspare | Gaston
Gastone | Gathoni | Gaudencio | Gaurav | Gauri | Gautam | Gauthier | Gautier | Gavin | Gavino | Gavriil
Gayatri | Gbenga | Gebhard | Gebran | Geert | Geertje | Geertruida | Geeta | Geir | Gemma | Genaro
Genevieve | Geneviève | Gennadi | Gennady | Gennaro | Genoveva | Genzebe | Genzo | Geoff | Geoffrey
Geoffroy | Georg | George | Georges | Georgette | Georgi | Georgie | Georgina | Georgios | Georgiy | Georgy
Geraint | Gerald | Gérald | Geraldine | Géraldine | Geraldo | Gerard | Gérard | Gerardo | Gerben | Gerbrand
Gerd | Gerda | Gergely | Gerhard | Gerlinde | Germain | Germaine | Germán | Germano | Gernot | Gero | Gerold
Gerolf | Gerrit | Gerry | Gerson | Gert | Gert-Jan | Gertrud | Gertrude | Gervais | Gervasio | Gesine
Getachew | Gethin | Getulio | Getúlio | Geun-hye | Geza | Géza | Ghada | Ghanem | Ghanim | Ghanshyam
Ghassan | Ghazi | Gheorghe | Gherardo | Ghislain | Ghislaine | Gholam | Gholamreza | Giacinto | Giacomo
Giada | Giampaolo | Giampiero | Gian | Giancarlo | Giandomenico | Gianfranco | Gianluca | Gianluigi
Gianmarco | Gianmaria | Gianna | Gianni | Giannina | Giannis | Gianpaolo | Gianpiero | Gibran | Gideon
Gigi | Gijs | Gijsbert | Gil | Gilad | Gilbert | Gilberte | Gilberto | Gilchrist | Gilda | Gildas | Giles
Gill | Gilles | Gillian | Gilmar | Gilson | Gina | Ginette | Ginny | Gino | Gintaras | Gioacchino | Gioia
Giordano | Giorgi | Giorgia | Giorgio | Giorgos | Giovanna | Giovanni | Girish | Girma | Gisbert | Gisela
Gisele | Gisèle | Gislaine | Gita | Gitanas | Githae | Gitta | Gitte | Giuditta | Giulia | Giuliana
Giuliano | Giulio | Giuseppe | Giuseppina | Giustino | Giusy | Gjorge | Gladys | Glafcos | Glauber | Gleb
Glen | Glenda | Glenn | Glennis | Gloria | Glynn | Gnassingbe | Gnassingbé | Godefroy | Godelieve | Godfrey
Goedele | Gokhan | Gökhan | Gokul | Golam | Golda | Goldie | Golnaz | Golshifteh | Goncalo | Gonçalo
Gontran | Gonul | Gönül | Gonzalo | Goodluck | Gopal | Gopalakrishnan | Gopinath | Gora | Goran | Göran
Gordana | Gordon | Gorka | Goro | Gosta | Gösta | Gotabaya | Gottfried | Gotthard | Gottlieb | Gotz | Götz
Govan | Govind | Graca | Graça | Gracia | Graciela | Graeme | Graham | Grainne | Gramoz | Grayson | Grazia
Graziano | Graziella | Grazyna | Grażyna | Greetje | Greg | Greger | Gregg | Gregoire | Grégoire | Gregor
Gregoria | Gregorio | Gregory | Grégory | Greta | Gretchen | Grete | Grethe | Griet | Griffin | Grigor
Grigori | Grigory | Griselda | Gro | Grover | Grzegorz | Guadalupe | Gualtiero | Guangchang | Guanghua
Guangming | Gudmund | Gudmundur | Gudrun | Guede | Guédé | Guenole | Guénolé | Guglielmo | Guido | Guilhem
Guilherme | Guillaume | Guillem | Guillemette | Guillermina | Guillermo | Guinevere | Gul | Gül | Gulay
Gülay | Gulbuddin | Guler | Güler | Gulnara | Gulsen | Gülsen | Gülşen | Gulzarilal | Gumersindo | Gunda
Gundappa | Gundula | Gunilla | Gunn | Gunnar | Gunta | Gunter | Günter | Gunther | Günther | Gunvor
Guodong | Guohua | Guojun | Guoping | Guoqiang | Gurbanguly | Gurdeep | Gurinder | Gurpreet | Gus | Gustaf
Gustav | Gustave | Gustavo | Guus | Guy | Guðmundur | Gwede | Gwen | Gwenael | Gwenaël | Gwenaelle
Gwenaëlle | Gwendal | Gwendoline | Gwendolyn | Gwenola | Gwénola | Gwilym | Gwyneth | Gyeong | Gyorgy
György | Gyula | Ha-eun | Ha-yun | Haakon | Habib | Habiba | Habibur | Habu | Hadas | Hadi | Hadiza | Hadja
Hadrien | Hae-jin | Hafeez | Hafez | Hafid | Hafsa | Hagai | Hage | Hagen | Haibatullah | Haibo | Haidar
Haider | Haifa | Haifeng | Haile | Hailemariam | Hailey | Haitao | Haitham | Haiyan | Hajar | Hajime
Hakainde | Hakan | Håkan | Hakim | Hakki | Hakkı | Hakob | Hakon | Håkon | Hal | Haley | Halil | Halim
Halima | Halina | Halit | Halldor | Halldór | Haluk | Halvor | Halyna | Hamad | Hamadi | Hamdan | Hamdi
Hamed | Hamid | Hamida | Hamish | Hamza | Hamzah | Hana | Hanae | Hanako | Hanan | Hanane | Hande | Haneul
Hani | Hania | Hanif | Hank | Hanna | Hannah | Hanne | Hanneke | Hannelore | Hannes | Hannie | Hannu | Hans
Hans-Dietrich | Hans-Georg | Hans-Joachim | Hans-Jurgen | Hans-Jürgen | Hans-Peter | Hans-Werner | Hansjorg
Hansjörg | Hansruedi | Hao | Haoran | Haoyu | Harald | Harbhajan | Hardeep | Hardik | Hardy | Hari | Haris
Harish | Harjit | Harley | Harm | Harold | Haroldo | Haroon | Haroun | Harper | Harpreet | Harri | Harrie
Harriet | Harris | Harrison | Harro | Harry | Harsh | Harsha | Harshad | Harshvardhan | Hartmut | Hartwig
Haruhiko | Haruka | Haruki | Haruko | Haruna | Haruto | Harvey | Hary | Hasan | Hashan | Hashemi | Hashim
Hasina | Hasna | Hasnaa | Hassan | Hassane | Hatem | Hatice | Hatim | Hatsue | Hatta | Hattie | Hayao
Hayat | Hayato | Hayden | Hayk | Hayley | Hayrettin | Hayriye | Haytham | Hazem | Hazza | Hector | Héctor
Hedwig | Hee | Heidemarie | Heidi | Heike | Heikki | Heiko | Hein | Heiner | Heino | Heinrich | Heinz
Heitor | Helder | Hélder | Heleen | Helen | Helena | Helene | Hélène | Helga | Helge | Helio | Hélio
Heliodoro | Hella | Helle | Helma | Helmi | Helmut | Helmuth | Heloisa | Heloísa | Heloise | Héloïse | Hema
Hemant | Hemlata | Hendrik | Hendrika | Heng | Henk | Henning | Henny | Henri | Henrietta | Henriette
Henrik | Henrike | Henrique | Henry | Henryk | Herbert | Herbie | Heribert | Heriberto | Herman | Hermann
Herminia | Herminio | Hernan | Hernán | Hernando | Herta | Heru | Herve | Hervé | Herwig | Hery | Herzi
Herzl | Hester | Hettie | Heung-min | Heydar | Hibatullah | Hicham | Hichem | Hidehiko | Hideki | Hideko
Hideo | Hidetoshi | Hien | Hieu | Hifikepunye | Higinio | Hikari | Hikaru | Hikmet | Hila | Hilaire | Hilal
Hilario | Hilary | Hilda | Hilde | Hildegard | Hilla | Hillary | Hilmar | Himanshu | Hinata | Hind | Hinrich
Hipolito | Hipólito | Hiram | Hiro | Hiroaki | Hirofumi | Hirohito | Hiroki | Hiroko | Hiromi | Hironobu
Hirose | Hiroshi | Hirotaka | Hiroto | Hiroyuki | Hisashi | Hisham | Hishammuddin | Hissene | Hissène
Hitesh | Hitomi | Hitoshi | Hjalmar | Hla | Hoang | Holger | Homer | Hong | Hongbin | Hongmei | Hongwei
Hongyi | Honore | Honoré | Honorine | Hooman | Horace | Horacio | Horatio | Horia | Horst | Hortense
Hortensia | Hosni | Hossain | Hossein | Houari | Houda | Houria | Houshang | Hovik | Howard | Howie | Hrant
Hristijan | Hristo | Hrithik | Hrvoje | Hryhoriy | Htin | Hua | Huan | Huber | Hubert | Hubertus | Hubie
Hugh | Hughie | Hugo | Hugues | Huguette | Huijun | Hulk | Hulusi | Hulya | Hülya | Humberto | Humphrey
Hung | Huning | Huong | Huseyin | Hüseyin | Husni | Hussain | Hussam | Hussein | Hussien | Huub | Huw | Huy
Hyacinthe | Hye-jin | Hyejin | Hyeon | Hyman | Hyo | Hyo-jin | Hyun | Hyun-jin | Hyun-joon | Hyunjin
Hyunwoo | Iacopo | Iago | Iain | Ian | Iancu | Iara | Ibai | Ibolya | Ibon | Ibrahim | Ibrahima
Ibtissam | Ichiro | Ida | Idan | Idar | Idi | Idir | Idoia | Idriss | Idrissa | Iestyn | Ieuan | Ifan
Ifeanyi | Ifeoma | Iftikhar | Iga | Ignace | Ignacia | Ignacio | Ignatius | Ignazia | Ignazio | Igor | Ihor
Ijaz | Ike | Ikechukwu | Iker | Ikililou | Ikram | Il-sung | Ilan | Ilaria | Ildefonso | Ildiko | Ildikó
Ileana | Ilgar | Ilham | İlhan | Ilia | Ilias | Ilie | Ilir | Ilka | İlkay | Ilker | Ilkka | Illia
Ilona | Ilse | Ilya | Ilyas | Ilyes | Ilze | Imad | Iman | Imane | Imanol | Imelda | Imke | Immacolata
Imogen | Imran | Imre | Imtiaz | In-young | Ina | Inaam | Inacio | Inácio | Inaki | Iñaki | Indah | Inder
Indiana | Indira | Indra | Ineke | Ines | Inès | Inés | Inês | Ing-wen | Inga | Inge | Ingeborg | Ingeborga
Ingegerd | Ingela | Ingemar | Inger | Ingmar | Ingo | Ingolf | Ingrid | Ingrida | Ingunn | Ingvar | Inigo
Iñigo | Inmaculada | Inna | Innocenzo | Inzamam | Ioan | Ioana | Ioanna | Ioannis | Ion | Ione | Ionel
Ionut | Ionuț | Iordanis | Iosif | Ippolito | Iqbal | Irakli | Iratxe | Ireen | Irena | Irene | Irène
Irenee | Irénée | Ireneusz | Iria | Irina | Irineu | Iris | Irma | Irmgard | Irmtraud | Irving | Irwin
Iryna | Isa | Isaac | Isabel | Isabell | Isabella | Isabelle | Isadora | Isaiah | Isaias | Isaías | Isamu
Isao | Isaura | Isaure | Isayas | Ishaan | Ishan | Ishant | Ishaq | Ishita | Isidore | Isidoro | Isidro
Isko | Isla | Ismael | Ismail | Ismaïl | Ismet | Ismo | Isobel | Isolde | Israel | Issa | Issac
Issam | Issouf | Istvan | István | Italo | Itamar | Itsuki | Itumeleng | Itzhak | Itziar | Iulia | Iulian
Iuliu | Ivan | Iván | Ivana | Ivanna | Ivano | Ivar | Ivaylo | Iveta | Ivete | Ivica | Ivo | Ivone | Ivor
Iwan | Iwona | Iyad | Izabela | Izaskun | Izumi | Izzat | Jaafar | Jaakko | Jaan | Jaap | Jaber | Jabir
Jabu | Jacco | Jacek | Jacinda | Jacinta | Jacinthe | Jacinto | Jack | Jackie | Jacky | Jaclyn | Jacob
Jacobo | Jacopo | Jacqueline | Jacquelyn | Jacques | Jacquot | Jad | Jaden | Jadranka | Jadwiga | Jae
Jae-in | Jae-myung | Jae-yong | Jaehyun | Jaewon | Jafar | Jagan | Jagdeep | Jagdish | Jahangir | Jai
Jaideep | Jaime | Jair | Jairam | Jakaya | Jake | Jakob | Jakov | Jakub | Jalal | Jalil | Jamal | Jambon
Jamel | James | James Alix | Jamie | Jamil | Jamila | Jamshid | Jan | Ján | Jan-Peter | Jan-Willem | Jana
Janaina | Janaína | Janaki | Jane | Janelle | Janet | Janez | Janice | Janina | Janine | Janis | Janko
Janneke | Jannie | Jannik | Janny | Janos | János | Jantje | Janusz | Jared | Jari | Jarl | Jarle | Jarmila
Jarmo | Jaromir | Jaromír | Jaroslav | Jaroslaw | Jarosław | Jarrod | Jarvis | Jasmin | Jasmine | Jasna
Jason | Jasper | Jasprit | Jassem | Jassim | Jaswant | Jatin | Jatuporn | Jaume | Javad | Javagal | Javed
Javier | Jawad | Jawaharlal | Jay | Jaya | Jayalalithaa | Jayant | Jayanti | Jayaram | Jayden | Jayesh
Jayne | Jayshree | Jayson | Jean | Jean-Luc | Jean-Marie | Jean-Pierre | Jeanette | Jeanine | Jeanne
Jeannette | Jeannie | Jeannine | Jeb | Jed | Jedidiah | Jef | Jeff | Jefferey | Jeffery | Jeffrey | Jejomar
Jelena | Jelle | Jelmer | Jeltje | Jemima | Jemma | Jen | Jenna | Jenni | Jennie | Jennifer | Jenny | Jeno
Jenő | Jens | Jens-Uwe | Jensen | Jeppe | Jeremiah | Jeremie | Jérémie | Jeremy | Jérémy | Jermaine | Jeroen
Jerome | Jérôme | Jeronima | Jerónima | Jeronimo | Jerónimo | Jerrod | Jerry | Jerzy | Jesper | Jesse
Jessica | Jessie | Jesus | Jesús | Jethro | Jette | Jhon | Ji | Ji-hye | Ji-sung | Ji-woo | Ji-young
Jiabao | Jiahao | Jialun | Jian | Jianchao | Jiang | Jianguo | Jianhua | Jianjun | Jianlin | Jianmin
Jianping | Jianzhong | Jiaqi | Jiaxin | Jiayi | Jibril | Jide | Jie | Jiechi | Jieun | Jignesh | Jihad
Jihane | Jihoon | Jihye | Jill | Jillian | Jim | Jimin | Jimmy | Jin | Jin-woo | Jing | Jinggoy | Jingping
Jingtao | Jinhee | Jinping | Jintao | Jinwoo | Jiri | Jiří | Jiro | Jisoo | Jisung | Jitendra | Jiwei
Jiwon | Jiyeon | Jiyoung | Jo | Joachim | Joakim | Joan | Joana | Joann | Joanna | Joanne | Joao | João
Joaquim | Joaquin | Joaquín | Joaquina | Jocelyn | Jocelyne | Jochem | Jochen | Jodie | Jody | Joe | Joel
Joël | Joelle | Joëlle | Joep | Joeri | Joesley | Joey | Jofre | Johan | Johann | Johanna | Jóhanna
Johannes | Jóhannes | John | Johnathan | Johnnie | Johnny | Joji | Jokin | Joko | Jokowi | Jolanda | Jolanta
Jolene | Jomo | Jon | Jón | Jonah | Jonas | Jonatan | Jonathan | Jong | Jong-il | Jong-un | Jongsuk | Joni
Jonna | Joo-hyun | Joon | Joon-ho | Joop | Joost | Jop | Jordane | Jordi | Jordyn | Jorg | Jörg | Jorge
Jorge Paulo | Jorgelina | Jorgen | Jorien | Joris | Jorn | Jörn | Jos | Joschka | Jose | José | Jose Eduardo
José Eduardo | Jose Luis | José Luis | Jose Maria | José María | Jose Mujica | José Mujica | Jose Napoleon
José Napoleón | Josee | Josée | Josef | Josefa | Josefina | Josep | Joseph | Josephe | Josèphe | Josephine
Joséphine | Josette | Josh | Joshua | Josiah | Josiane | Josie | Josine | Josip | Josselin | Josseline
Josu | Josue | Josué | Jouko | Joumana | Jovita | Joyce | Jozef | Józef | Jozias | Jozsef | József | Ju-yeol
Ju-yung | Juan | Juan Carlos | Juan Domingo | Juan Jose | Juan José | Juan Manuel | Juan Orlando
Juan Pablo | Juan Ponce | Juana | Juanita | Juanjo | Juanma | Juarez | Jude | Judicael | Judicaël | Judit
Judith | Judy | Juha | Juhani | Juhee | Jukka | Julen | Jules | Julia | Júlia | Julian | Julián | Juliana
Juliane | Julianne | Juliano | Julie | Julien | Julienne | Juliet | Juliette | Julio | Júlio | Julio Maria
Julio María | Julius | Julius Maada | Juliusz | Juma | Jun | Jun-ho | Jun-young | Junaid | Jung | Jung-eun
Jung-hee | Junhui | Junichi | Junichiro | Junji | Junjie | Junko | Jupp | Juraj | Jurg | Jürg | Jurgen
Jürgen | Jurin | Jurriaan | Jussi | Justin | Justine | Justino | Justo | Justyna | Jusuf | Jutta | Juvenal
Juvénal | Juwon | Jyoti | Jyotiraditya | Jytte | Jørgen | Jørn | Ka-chiu | Ka-shing | Kaan | Kaarina
Kaarle | Kabiru | Kacper | Kadi | Kadiatou | Kadir | Kaede | Kaesang | Kafui | Kagiso | Kai | Kaija
Kailash | Kairat | Kais | Kaïs | Kaisa | Kaitlin | Kaitlyn | Kaj | Kaja | Kajal | Kajsa | Kaka | Kaká
Kakha | Kakuei | Kalevi | Kalifa | Kalle | Kalliope | Kalman | Kálmán | Kalonzo | Kalpana | Kalyan
Kam-yuet | Kamal | Kamala | Kamaruddin | Kamau | Kambiz | Kamel | Kamil | Kamila | Kamlesh | Kamran | Kamuzu
Kana | Kanae | Kanako | Kanchan | Kang-in | Kangana | Kaori | Kaoru | Kapil | Kara | Karabo | Karam | Karan
Karanja | Karapet | Kare | Kåre | Kareem | Kareena | Karel | Karelle | Karen | Kari | Kári | Karim | Karima
Karin | Karina | Karine | Karl | Karl-Heinz | Karl-Theodor | Karla | Karlheinz | Karna | Karol | Karola
Karolin | Karolina | Karoline | Karolos | Karoly | Károly | Karsten | Karthik | Kartik | Kasem | Kashif
Kaspar | Kasper | Kassem | Kassym | Kassym-Jomart | Katalin | Katarina | Katarzyna | Kate | Katelijne
Katerina | Kateřina | Kateryna | Katharina | Kathe | Käthe | Katherine | Kathleen | Kathrin | Kathryn
Kathy | Katia | Katie | Katja | Katlego | Katri | Katrien | Katrin | Katrín | Katrina | Katsuhiko | Katsumi
Katsuya | Katya | Kaveh | Kavita | Kavitha | Kay | Kayla | Kaylee | Kayode | Kayvan | Kazimierz | Kazuhiko
Kazuhiro | Kazuki | Kazuko | Kazuma | Kazumi | Kazunori | Kazuo | Kazushi | Kazuya | Kazuyoshi | Kazuyuki
Keanu | Keba | Kéba | Keegan | Kees | Kehinde | Kei | Keigo | Keiichi | Keiji | Keiko | Keira | Keisuke
Keita | Keith | Keizo | Kelechi | Kelley | Kelli | Kellie | Kelly | Kelsey | Kelvin | Kemal | Kembo | Kemi
Kémi | Ken | Kenan | Kendall | Kendra | Kendrick | Kenechukwu | Kenenisa | Kengo | Kenichi | Kenichiro
Kenji | Kenjiro | Kenneth | Kenny | Kenshin | Kensuke | Kenta | Kentaro | Kento | Kenton | Kenza | Kenzaburo
Kenzo | Keorapetse | Kepa | Keqiang | Kerem | Keren | Kermit | Kerry | Kersti | Kerstin | Keshav | Kestutis
Ketan | Ketevan | Ketumile | Ketut | Keun | Kevin | Kévin | Kexin | Keyvan | Kgalema | Kgosientsho | Khadija
Khadijah | Khadim | Khady | Khairy | Khaldoun | Khaled | Khaleda | Khalid | Khalida | Khalifa | Khalil
Khanh | Khin | Khoa | Khosrow | Khotso | Khurram | Ki-moon | Kianoush | Kibet | Kiera | Kieran | Kiichi
Kilian | Kim | Kimani | Kimberley | Kimberly | Kimi | Kimiko | Kin-ming | Kin-por | Kinga | Kingsley | Kinji
Kipchoge | Kipkorir | Kiplagat | Kiprono | Kipruto | Kiradech | Kiran | Kiril | Kirill | Kirk | Kiro | Kirsi
Kirsten | Kirsty | Kishi | Kishore | Kittirat | Kiyoshi | Kizza | Kjell | Kjersti | Kjetil | Klaas
Klaas-Jan | Klara | Klára | Klas | Klaudia | Klaus | Klaus-Peter | Klim | Knud | Knut | Kobi | Köbi | Kobina
Kobsak | Koen | Koenraad | Koffi | Kofi | Koichi | Koji | Kojo | Kokila | Kola | Koldo | Kolinda | Komal
Konadu | Konkona | Kono | Konrad | Konstantin | Konstantina | Konstantinos | Konstanze | Koos | Koray
Korbinian | Korn | Kornelia | Koroush | Kors | Kosta | Kostas | Kostiantyn | Kosuke | Kouichi | Kresimir
Krešimir | Kriangsak | Kris | Krisada | Krishna | Krishnamurthy | Krishnan | Krisjanis | Kristel | Kristen
Kristi | Kristian | Kristiina | Kristin | Kristina | Kristine | Kristof | Kristoffer | Kristy | Krisztian
Krisztián | Krisztina | Krungsriwilai | Krystian | Krystyna | Krzysztof | Ksenia | Ksenija | Kseniya
Kuang-fu | Kubrat | Kuldeep | Kumar | Kumara | Kumaran | Kumari | Kumba | Kumbirai | Kumiko | Kun-hee
Kunal | Kunigunde | Kunihiko | Kunle | Kuno | Kuo-yu | Kurmanbek | Kursat | Kürşat | Kurt | Kurtis | Kusal
Kveta | Květa | Kwabena | Kwadwo | Kwaku | Kwame | Kwan-yiu | Kwang | Kwasi | Kweku | Kwesi | Kwok-hung
Kwok-keung | Kwok-wai | Kyaw | Kyle | Kylie | Kyoko | Kyriaki | Kyriakos | Kyrylo | Kyu | Kyung | Kyung-soo
Kyung-wha | Kılıcdaroglu | Kılıçdaroğlu | Lacey | Lachlan | Ladan | Ladislas | Ladislav | Laetitia
Laëtitia | Lahcen | Laia | Laila | Lajos | Lakhdar | Lakshman | Lakshmana | Lakshmi | Lal | Lala | Laleh
Lalit | Lalitha | Lalla | Lalu | Lam | Lambert | Lamberto | Lamia | Lamine | Lampros | Lan | Lana | Landon
Landry | Lanqing | Lansana | Lapo | Lara | Larisa | Larry | Lars | Lasith | Lasse | Laszlo | László | Lata
Latasha | Latifa | Latife | Latika | Latoya | Laura | Laure | Laureline | Lauren | Laurence | Laurene
Laurène | Laurens | Laurent | Laurent-Desire | Laurent-Désiré | Laurentino | Laurentiu | Laurențiu
Laurette | Lauri | Laurianne | Laurie | Lauro | Lautaro | Lavinia | Lawal | Lawan | Lawrence | Laxmi | Layal
Laye | Layla | Lazare | Lazaro | Lázaro | Lazarus | Lea | Léa | Leah | Leander | Leandra | Leandre | Léandre
Leandro | Leane | Léane | Leann | Leanne | Lebo | Lebogang | LeBron | Lech | Lee | Leen | Leena | Leendert
Lefteris | Leif | Leigh | Leighton | Leila | Leïla | Leire | Lekan | Leland | Lello | Lemma | Lena | Léna
Lene | Leni | Lenin | Lenín | Lenka | Lennart | Lennie | Lennon | Lennox | Lenny | Leo | Léo | Leocadia
Leoluca | Leon | Léon | Leona | Leonard | Léonard | Leonardo | Leoncio | Leone | Léone | Leonel | Leonhard
Leonid | Leonidas | Leonie | Léonie | Leonor | Léonor | Leonora | Leontien | Leopold | Léopold | Leopoldine
Leopoldo | Lerato | Leroy | Lesetja | Lesley | Leslie | Lester | Lesya | Leszek | Leticia | Letícia
Letizia | Levan | Levent | Levente | Levi | Levon | Levy | Lewis | Leyla | Li | Li-luan | Lia | Liam
Liamine | Liane | Liang | Liat | Libby | Libor | Liborio | Licia | Lidia | Lídia | Lieke | Liesbeth | Liesel
Lieselotte | Lieve | Ligia | Lígia | Lihong | Lijian | Lijuan | Lijun | Lila | Lilia | Lilian | Liliana
Liliane | Lillian | Lillie | Lilou | Lim | Limin | Limor | Lin | Lina | Linda | Lindiwe | Lindsay | Lindsey
Ling | Linh | Linnea | Lino | Linus | Lionel | Lior | Liping | Liqun | Lisa | Lisandro | Lisbet | Lisbeth
Lise | Liselott | Liselotte | Lisette | Liton | Liv | Livia | Livio | Liviu | Liwei | Liz | Liza | Lizzie
Ljubco | Ljubčo | Ljubica | Ljubomir | Llewellyn | Llorenc | Llorenç | Lloyd | Lluis | Lluís | Lobna
Lodewijk | Loes | Logan | Logane | Loic | Loïc | Loick | Loïck | Lois | Loïs | Lojze | Lokesh | Lola | Lone
Lonnie | Lora | Loredana | Lorella | Loren | Lorena | Lorenz | Lorenza | Lorenzo | Loretta | Lori | Lorinc
Lőrinc | Loris | Lorna | Lorne | Lotfi | Lothar | Lotta | Lotte | Lottie | Louane | Louay | Loubna | Louella
Louie | Louis | Louisa | Louise | Louisette | Loukas | Lousewies | Lovisa | Lowell | Lowri | Lubica | Lubin
Lubna | Lubomir | Lubomír | Ľubomír | Lubos | Luboš | Luc | Luca | Lucas | Lucette | Lucia | Lucía | Lúcia
Lucian | Luciana | Luciano | Lucie | Lucien | Lucienne | Lucile | Lucille | Lucinda | Lucio | Lúcio | Lucius
Lucjan | Lucrecia | Lucretia | Lucreția | Lucrezia | Lucy | Ludger | Ludivine | Ludmila | Ludo | Ludovic
Ludovica | Ludovico | Ludovit | Ľudovít | Ludvik | Ludvík | Ludwig | Ludwik | Luella | Luhut | Luigi
Luigia | Luigina | Luis | Luís | Luis Alberto | Luis Guillermo | Luis Rodolfo | Luisa | Luise | Luiz | Luiza
Luka | Lukas | Lukáš | Lukasz | Luke | Lula | Lulu | Lulzim | Luminita | Luminița | Lungelo | Lupita
Lurdes | Lutfuzzaman | Luther | Lutz | Luuk | Lwazi | Lydia | Lydie | Lyle | Lyndon | Lynette | Lynn | Lynne
Lyra | Lyse | Lyubov | Lyudmila | Lyudmyla | Ma Thida | Maaike | Maaria | Maarten | Maarten-Jan | Maartje
Maayan | Mabel | Mable | Macarena | Macario | Macharia | Machiko | Machteld | Maciej | Mack | Mackenzie
Macky | Madalena | Madalina | Mădălina | Maddalena | Maddie | Madeleine | Madeline | Madelon | Madge
Madhav | Madhavi | Madhukar | Madhur | Madhuri | Madou | Mads | Mae | Mael | Maël | Maelle | Maëlle | Maelys
Maëlys | Maeva | Maëva | Maeve | Mafalda | Magali | Magalie | Magda | Magdalena | Magdaléna | Magdeleine
Maggie | Magí | Magne | Magnus | Maha | Mahama | Mahamadou | Mahamat | Mahamudu | Mahathir | Mahaut | Mahdi
Mahela | Mahendra | Maher | Mahesh | Mahfud | Mahinda | Mahmood | Mahmoud | Mahmud | Mahmudullah | Mahmut
Mahnaz | Mahsa | Mahyar | Mai-Britt | Maija | Maik | Maika | Maike | Maiko | Maimouna | Maïmouna | Mairead
Maisie | Maite | Maïté | Maithripala | Maiwenn | Maj | Maja | Majed | Majid | Makar | Makhaya | Makhtar
Makiko | Makis | Makoto | Makram | Maksim | Maksym | Maksymilian | Maktoum | Malam | Malcolm | Malcom
Malek | Malena | Malgorzata | Malik | Malika | Malini | Mallam | Mallika | Mallory | Malo | Malte | Malu
Malusi | Malvina | Mamadi | Mamadou | Mamady | Mamata | Mame | Mamie | Mammootty | Mamoru | Mamoun
Mamphela | Mamuka | Man-fung | Man-kay | Man-tak | Manabu | Manal | Manas | Mandeep | Mandla | Mandy
Maneesh | Manfred | Mangesh | Mangosuthu | Manik | Manish | Manisha | Manja | Manjit | Manju | Manlio
Manmohan | Manny | Manoel | Manohar | Manoj | Manolis | Manolo | Manon | Manouchehr | Manpreet | Mansoor
Mansour | Mansur | Manuel | Manuel Antonio | Manuela | Mara | Marc | Marcal | Marçal | Marceau | Marcel
Marcela | Marcelina | Marceline | Marcelino | Marcella | Marcelle | Marcellin | Marcello | Marcelo | Marcia
Márcia | Marcial | Marciano | Marcin | Marcio | Márcio | Marco | Marcolino | Marcos | Marcus | Mareike
Marek | Margaret | Margareta | Margarete | Margarethe | Margarida | Margarita | Margaux | Margery
Margherita | Margie | Margit | Margo | Margot | Margret | Margrethe | Margriet | Margrit | Marguerite
Maria | María | Mária | Maria Bethania | Maria Bethânia | Maria Corina | María Corina | Maria Elena
Maria Teresa | María Teresa | Mariah | Mariam | Mariama | Marian | Marián | Mariana | Mariangela | Marianna
Marianne | Mariano | Mariastella | Maribel | Maribeth | Maricarmen | Marie | Marie-Luise | Marieke
Marielle | Mariette | Mariia | Marija | Marijke | Marijn | Marijnissen | Marika | Marike | Mariko | Marilena
Marilyn | Marilyne | Marin | Marinella | Marinette | Mario | Mário | Marion | Marisa | Marisol | Marissa
Marit | Marius | Mariusz | Mariya | Marja | Marjan | Marjane | Marjatta | Marjolaine | Marjolein | Marjorie
Mark | Marketa | Markéta | Markku | Marko | Markus | Marla | Marleen | Marlene | Marlène | Marlies | Marloes
Marlon | Marouane | Maroun | Marquinhos | Marsha | Marshall | Mart | Marta | Márta | Marten | Martha
Marthe | Marti | Martí | Martijn | Martin | Martín | Martina | Martine | Martinho | Martino | Marton
Márton | Martti | Marty | Martyna | Marvan | Marvin | Marwa | Marwan | Mary | Maryam | Maryann | Marybeth
Maryline | Maryse | Maryvonne | Marzia | Masaaki | Masaharu | Masahiko | Masahiro | Masaki | Masako | Masami
Masanori | Masao | Masaru | Masashi | Masataka | Masato | Masatoshi | Masaya | Masayoshi | Masayuki
Mashrafe | Masisi | Masood | Masoud | Masrour | Massimiliano | Massimo | Massoud | Matan | Máté | Matej
Matěj | Mateo | Mateus | Mateusz | Matheo | Mathéo | Mathew | Mathews | Mathias | Mathieu | Mathijs
Mathilde | Mathis | Mathurin | Matia | Matias | Matías | Matija | Matilda | Matilde | Mats | Matsuo | Matt
Matteo | Matthaus | Matthäus | Matthew | Matthias | Matthieu | Matthijs | Matti | Mattia | Matvei | Matyas
Mátyás | Maud | Maude | Maung | Maura | Maureen | Maurice | Mauricette | Mauricio | Maurício | Maurits
Maurizia | Maurizio | Mauro | Mavis | Mawuli | Max | Maxence | Maxim | Maxime | Maximilian | Maximiliano
Maximilien | Maximino | Maximo | Máximo | Maxine | Maxwell | Maya | Mayank | Mayawati | Mayra | Mayu
Mayumi | Mazen | Maziar | Małgorzata | Mbaye | Mcebisi | Mechthild | Meena | Meenakshi | Meera | Mees | Meg
Megan | Megawati | Meghan | Meghna | Megumi | Mehbooba | Mehdi | Mehmed | Mehmet | Mehmood | Mehran
Mehrdad | Mehriban | Mei | Mei-ling | Mei-yan | Meike | Meindert | Meir | Mel | Melaku | Melania | Melanie
Mélanie | Melchior | Melchor | Melek | Meles | Melih | Melina | Mélina | Melinda | Meline | Méline | Melisa
Melissa | Mélissa | Melodie | Meltem | Melusine | Mélusine | Melvin | Menachem | Menardo | Meng | Mengistu
Mengjie | Menno | Meral | Merav | Merce | Mercè | Merceditas | Meredith | Merel | Meriem | Mériem | Merih
Meritxell | Merle | Merlin | Merrill | Mert | Merve | Mervyn | Meryl | Meseret | Messaoud | Mesut | Metin
Mette | Mevlut | Mevlüt | Meyrem | Mhairi | Micaela | Micah | Michael | Michaël | Michaela | Michal
Michalis | Michał | Micheal | Michel | Michela | Michelangelo | Michele | Michèle | Micheline | Michelle
Michiel | Michiko | Michio | Michy | Mick | Mickael | Mickaël | Mickey | Midori | Mieczyslaw | Mieczysław
Mieke | Miep | Miguel | Miguel Angel | Miguel Ángel | Miguel Mario | Mihaela | Mihai | Mihail | Mihaly
Mihály | Miho | Mika | Mikael | Mikaël | Mikayla | Mike | Mikel | Mikey | Mikhail | Mikheil | Miki | Mikiko
Mikio | Mikis | Mikko | Miklos | Miklós | Mikolaj | Mikołaj | Mikulas | Mikuláš | Milada | Milagros | Milan
Mildred | Milena | Milene | Milène | Milind | Millicent | Millie | Milo | Milorad | Milos | Miloš | Miloslav
Milton | Mimi | Mimmo | Mimoun | Min-ho | Min-jun | Min-seok | Min-su | Mina | Minako | Mindaugas | Mindy
Ming | Minghao | Minghua | Mingming | Minh | Minho | Minji | Minjun | Minke | Minkyu | Minna | Minnie | Mino
Minoru | Minseok | Miquel | Mir-Hossein | Mira | Mirabel | Miranda | Mircea | Mirco | Mireia | Mireille
Mirek | Mirella | Miren | Mireya | Miri | Miriam | Mirjam | Mirjana | Mirko | Miroslav | Miroslaw | Mirosław
Mirta | Mirza | Misaki | Misbah | Mishal | Mitch | Mitchell | Mithun | Mitra | Mitsuhiro | Mitsuko | Mitsuo
Mitsuru | Miyako | Miyuki | Mizuki | Mladen | Mmusi | Mobutu | Modesto | Modibo | Modou | Moeketsi | Moez
Mogens | Mohamad | Mohamadou | Mohamed | Mohammad | Mohammadreza | Mohammed | Mohamud | Mohan | Mohand
Mohanlal | Mohd | Mohini | Mohit | Mohsen | Mohsin | Moinul | Moira | Moise | Moïse | Moises | Moisés
Mojisola | Mojtaba | Mokgweetsi | Mokhtar | Moktar | Moll | Mollie | Molly | Momcilo | Momčilo | Mominul
Momoko | Mona | Moncef | Mong-koo | Monica | Mónica | Mônica | Monika | Mónika | Monique | Monroe
Montgomery | Montserrat | Monty | Moo-hyun | Moqtada | Morag | Mordechai | Moreno | Morgane | Morihiro
Moritz | Moriya | Morris | Morten | Morteza | Mortimer | Morton | Mosebenzi | Moses | Mosharraf | Moshe
Mostafa | Motilal | Motohiro | Motoko | Moulay | Mouloud | Mouna | Mounia | Mounir | Mourad | Moussa
Moustapha | Movladi | Mpho | Mrinal | Mstislav | Muammar | Mubarak | Mubashir | Muchen | Mudassar | Muge
Müge | Mugisha | Mugur | Muhaimin | Muhamad | Muhamed | Muhammad | Muhammadu | Muhammed | Muharrem | Muhtar
Muhyiddin | Mujibur | Mukesh | Mukhtar | Mukul | Mulatu | Mulayam | Mullah | Muna | Munehiko | Munir
Muqtada | Murad | Murali | Muralidhar | Murat | Muriel | Murielle | Murilo | Murray | Musa | Musalia
Museveni | Mushfiqur | Mushtaq | Mustafa | Mustafizur | Mustapha | Musyoka | Muthiah | Muthoni | Mutsumi
Muttiah | Mutuku | Mwai | Mwangi | Mxolisi | Myint | Mykhailo | Mykhaylo | Mykola | Mylene | Mylène | Myles
Myra | Myriam | Myrna | Myung | Myung-bak | Mzwandile | Naa | Nabih | Nabil | Nabila | Nacer | Nachman
Nacho | Naci | Nadeem | Nadege | Nadège | Nader | Nadezda | Naděžda | Nadezhda | Nadia | Nadim | Nadine
Nadir | Nadiya | Nadja | Naeem | Nael | Naël | Nafi | Nafissatou | Naftali | Nagarjuna | Nagendra | Nagib
Nagisa | Naguib | Nahas | Nahed | Nahid | Nahla | Nahuel | Naif | Naim | Naima | Naïma | Naina | Najat
Najib | Najibullah | Najla | Najwa | Nakato | Naledi | Nalini | Nam | Nam-gyu | Namal | Namita | Namrata
Namukasa | Nan | Nana | Nanako | Nancy | Nandan | Nandini | Nandita | Nandor | Nándor | Nangolo | Nani
Nans | Nao | Naoki | Naoko | Naomi | Naoto | Naoya | Naoyuki | Narasimha | Narayan | Narayana | Narayanan
Narcis | Narcís | Narciso | Narendra | Naresh | Narges | Nargess | Nari | Narjess | Naseem | Nasim | Nasir
Nasr | Nasrin | Nasser | Nassim | Nassima | Natacha | Natalia | Natália | Natalie | Natalija | Nataliya
Natalya | Natan | Natasa | Nataša | Natasha | Nathalie | Nathan | Nathanael | Nathanaël | Nathaniel
Natividad | Natsuki | Natsume | Natsumi | Nattawut | Navdeep | Naveed | Naveen | Navin | Navinchandra
Navjot | Nawab | Nawaf | Nawal | Nawaz | Nay | Nayara | Nayef | Nayib | Nazan | Nazanin | Nazario | Nazim
Nazir | Nazmul | Nazım | Ndeye | Ndèye | Ndidi | Neal | Nebojsa | Nebojša | Necati | Necdet | Nechirvan
Necmettin | Ned | Neel | Neelam | Neelkanth | Neeraj | Neeta | Neha | Neil | Nejib | Nektarios | Nele
Nelida | Nélida | Nell | Nelleke | Nellie | Nelly | Nelson | Nélson | Nenad | Neo | Nerea | Nerina | Nerio
Nermin | Neslihan | Nestor | Néstor | Nettie | Netumbo | Neville | Nevio | Newton | Neymar | Nezha | Nga
Ngagne | Ngoc | Ngozi | Ngugi | Nguyen | Nguyet | Nhlanhla | Nhung | Niall | Niamh | Nicanor | Niccolo
Niccolò | Nicephore | Nicéphore | Nichi | Nicholas | Nick | Nicky | Nico | Nicola | Nicolaas | Nicolae
Nicolas | Nicolás | Nicole | Nicoleta | Nicoletta | Nicolien | Nicolo | Nicolò | Nicos | Nicu | Nicusor
Nicușor | Nidal | Nidhi | Niek | Niels | Nienke | Nigel | Nihat | Nii | Nika | Nikesh | Nikhil | Nikita
Nikki | Niklas | Nikodem | Nikol | Nikola | Nikolai | Nikolaj | Nikolaos | Nikolaus | Nikolay | Nikos
Nilde | Niles | Nilesh | Nilgun | Nilgün | Niloufar | Nils | Nilton | Nilufer | Nilüfer | Nima | Nina | Ning
Nino | Ninon | Nir | Nirav | Nirmal | Nirmala | Nisha | Nishant | Nita | Nitesh | Nithin | Nitin | Nitish
Nitzan | Niwat | Niyi | Nizar | Njal | Njål | Njeri | Njoroge | Nkechi | Nkem | Nkosazana | Nkosinathi
Nnamdi | Nneka | Noa | Noah | Noam | Noboru | Nobuaki | Nobuhiko | Nobuko | Nobuo | Nobusuke | Nobuyuki
Noe | Noé | Noelia | Noella | Noëlla | Noelle | Noëlle | Noemi | Noemie | Noémie | Noga | Nokuthula | Nolan
Nolwenn | Nomvula | Noor | Noortje | Nopporn | Nora | Norazman | Norbert | Norberto | Nordin | Noreen | Nori
Norihiko | Noriko | Norio | Noriyuki | Norman | Norris | Norton | Nosiviwe | Nour | Noura | Noureddine
Nouri | Nouria | Novak | Nthabiseng | Ntombi | Nuhu | Nuno | Nunzia | Nunzio | Nuray | Nurdin | Nurettin
Nuri | Nuria | Núria | Nurlan | Nursultan | Nurul | Nuwan | Nwankwo | Nyan | Nyasha | Nyoman | Oana
Obaidul | Obert | Obiageli | Obinna | Obioma | Oceane | Océane | Ochieng | Octavia | Octavian | Octavie
Octavio | Oddvar | Odelia | Odette | Odhiambo | Odile | Odumegwu | Odysseas | Ofer | Ofir | Ofori | Ofosu
Ognjen | Oguz | Oğuz | Ohad | Oisin | Oivind | Ok-ju | Okan | Okechukwu | Okello | Okey | Okoth | Oksana
Oktay | Ola | Oladipo | Olaf | Olafur | Ólafur | Olamide | Olaniyi | Olanrewaju | Olatunji | Olav | Olcay
Oldrich | Oldřich | Ole | Oleg | Olegario | Oleguer | Oleh | Oleksandr | Oleksandra | Oleksii | Oleksiy
Olena | Olga | Olgierd | Olha | Olimpia | Olisa | Oliver | Oliverio | Olivia | Olivier | Oliviero | Ollanta
Olli | Ollie | Olof | Olu | Olufemi | Olusegun | Oluwaseun | Oluwatobi | Oluwole | Omar | Omer | Ömer | Omid
Omotola | Ona | Ondrej | Ondřej | Onno | Onofre | Onofrio | Onur | Onyango | Onyeka | Oona | Ophelia
Ophelie | Ophélie | Ophir | Opie | Opoku | Oppah | Oprah | Orazio | Oren | Oreste | Orhan | Oriana | Oriane
Orietta | Oriol | Orit | Orjan | Orla | Orlanda | Orlando | Orly | Ornella | Orsola | Orsolya | Orson
Ortrud | Orville | Osama | Osamu | Osbert | Osborne | Oscar | Óscar | Osei | Oskar | Osman | Osmo | Osnat
Ostap | Osvaldo | Oswald | Oswaldo | Otakar | Otar | Otavio | Otávio | Othman | Othmane | Otieno | Otilia
Otis | Otmar | Ottavia | Ottavio | Ottfried | Ottilie | Ottmar | Otto | Ottó | Otumfuo | Ouassim | Ouida
Ouïda | Oumar | Ousainou | Ousmane | Oussama | Ousseynou | Outi | Ouyahia | Ovidiu | Owen | Owusu | Oya
Oystein | Oyvind | Ozan | Ozge | Özge | Ozgur | Özgür | Ozlem | Özlem | Ozzie | Ozzy | Ołena | Paavo | Pablo
Paco | Padma | Padraig | Paetongtarn | Paige | Paivi | Päivi | Pal | Pál | Pål | Palaniappan | Palesa
Pallavi | Palle | Palmiro | Paloma | Pam | Pamela | Panagiotis | Pandeli | Pandora | Panfilo | Pankaj
Panos | Pansy | Panupong | Panusaya | Paola | Paolo | Pär | Paradorn | Parag | Paraskevi | Paresh | Parimal
Parisa | Parit | Parth | Partha | Parvathi | Parvin | Parviz | Pascal | Pascale | Pascaline | Pascual
Pasquale | Pastora | Patrice | Patricia | Patrícia | Patricio | Patrick | Patrizia | Patrizio | Patryk
Patsy | Patty | Patxi | Pau | Paul | Paul-Henri | Paula | Paule | Pauleta | Paulette | Paulien | Paulin
Paulina | Pauline | Paulinho | Paulino | Paulo | Pavan | Pavel | Pavla | Pavlo | Pavlos | Pavol | Pawan
Pawel | Paweł | Payal | Payam | Payton | Pearlie | Peder | Pedro | Pedro Pablo | Pegah | Peggy | Pehr
Pejman | Pekka | Pele | Pelé | Pelin | Pelle | Pellegrino | Penda | Penelope | Pénélope | Peng | Pengfei
Pep | Pepa | Pepe | Perceval | Percival | Percy | Pere | Perfecto | Pernille | Perrine | Perry | Pertti
Pervez | Petar | Pete | Peter | Péter | Petr | Petra | Petre | Petri | Petro | Petros | Petter | Petula
Peyton | Phil | Philibert | Philip | Philipp | Philippe | Phillip | Philomene | Philomène | Phineas
Phiphat | Phoebe | Phong | Phuc | Phumzile | Phuong | Phyllis | Phyo | Pia | Pichai | Pien | Pier | Piera
Pierangelo | Piercarlo | Pierferdinando | Piergiorgio | Pierluca | Pierluigi | Piero | Pierpaolo | Pierre
Pierrette | Pierrick | Piet | Pieter | Pietro | Pilar | Pilarica | Pim | Pina | Pinar | Pinarayi | Pino
Pio | Piotr | Pirjo | Piroska | Pita | Pius | Piyush | Placido | Plácido | Plamen | Pleun | Po-kam
Policarpo | Polina | Polly | Ponc | Ponç | Ponciano | Pontus | Pooja | Poonam | Poppy | Porfirio | Portia
Poul | Pouya | Prabhakar | Prabhas | Prabhu | Prabowo | Prachanda | Prachi | Pradeep | Pradip | Prafulla
Prakash | Pramod | Pranab | Pranav | Pranay | Prasad | Prasanna | Prasarn | Prashant | Pratap | Pratibha
Pratik | Praveen | Pravin | Pravind | Prawit | Prayut | Prayuth | Preben | Predrag | Preeti | Prem | Premji
Pridiyathorn | Primitivo | Primoz | Primož | Priscilla | Prithvi | Prithvirajsing | Priya | Priyanka
Prokopis | Prudencio | Przemyslaw | Przemysław | Puan | Pui-yin | Puneet | Punit | Purificacion
Purificación | Purnima | Purnomo | Puseletso | Pushpa | Pyotr | Pınar | Qaboos | Qais | Qamar | Qasem
Qasim | Qassem | Qi | Qian | Qiang | Qianwen | Qiaozhu | Qin | Qing | Qishan | Quan | Quang | Quentin
Quett | Quim | Quincy | Quinn | Quintino | Quinton | Quique | Quirino | Quoc | Qusay | Quy | Rabah | Rabia
Rachad | Rachael | Rached | Rachel | Rachid | Rachida | Radamel | Rade | Radek | Radha | Radhia | Radhika
Radim | Radja | Radmila | Radomir | Radoslav | Radoslaw | Radosław | Radovan | Radu | Radwan | Rae | Raed
Rafa | Rafael | Rafael Angel | Rafael Ángel | Rafaela | Rafal | Rafał | Raffaele | Raffaella | Rafi | Rafic
Rafidah | Rafik | Rafinha | Rafiq | Rafiqul | Rafizi | Raghav | Raghu | Raghuram | Ragna | Ragnar | Ragnhild
Raheel | Rahim | Rahma | Rahmi | Rahul | Raija | Raila | Raimo | Raimon | Raimondo | Raimonds | Raimund
Raimundo | Rainer | Raisa | Raj | Rajab | Rajan | Rajapaksa | Rajat | Rajeev | Rajendra | Rajesh | Rajinder
Rajinikanth | Rajiv | Rajkumar | Rajnath | Rajoelina | Raju | Rakesh | Ralf | Ralph | Raluca | Ram
Ramachandra | Ramachandran | Ramakrishna | Raman | Ramazan | Ramesh | Rami | Ramin | Ramiro | Ramiz | Ramli
Ramon | Ramón | Ramona | Ramsay | Ramses | Ramush | Ramya | Ramzan | Ramzi | Rana | Ranasinghe | Ranbir
Randall | Randi | Randolph | Randy | Rangana | Rani | Rania | Ranil | Ranjan | Ranjit | Ranveer | Raouf
Raoul | Raphael | Raphaël | Raphaelle | Raphaëlle | Raphinha | Raquel | Rares | Rareș | Rasa | Rasha
Rasheed | Rashid | Rashmi | Rasim | Rasmus | Ratan | Rathin | Ratko | Ratomir | Rauf | Raul | Raúl
Ravalomanana | Ravi | Ravichandran | Ravinder | Ravindra | Ravish | Ravit | Ray | Rayan | Raymond | Raymonde
Raymundo | Razali | Razan | Razvan | Răzvan | Reagan | Réal | Reba | Rebecca | Recep | Reda | Reece | Reem
Reena | Reese | Refilwe | Regan | Reggie | Regina | Reginald | Regine | Régine | Regis | Régis | Regula
Reha | Rehman | Reid | Reidar | Reiji | Reijo | Reiko | Reimund | Reinaldo | Reiner | Reinhard | Reinhold
Reinier | Rejane | Réjane | Reka | Réka | Rekha | Rembrandt | Remco | Remedios | Remi | Rémi | Remigio
Remo | Remus | Remy | Rémy | Rena | Renaat | Renan | Renata | Renate | Renato | Renaud | Rene | René | Renee
Renée | Rens | Renske | Renu | Renuka | Renzo | Resat | Reşat | Reshma | Resi | Retno | Reto | Reuben
Reuven | Reva | Revathi | Rex | Reyes | Reza | Rezaul | Rezso | Rezső | Rhett | Rhian | Rhiannon | Rhoda
Rhodri | Rhona | Rhonda | Rhys | Ria | Riad | Rianne | Ricard | Ricarda | Ricardo | Riccardo | Richa
Richard | Richarlison | Rick | Rickey | Ricky | Rico | Rida | Ridwan | Riek | Rifaat | Rifat | Rigoberto
Riikka | Riitta | Rik | Rika | Rikako | Riku | Riley | Rin | Rina | Rinaldo | Rinat | Rini | Rino | Rinus
Risa | Rishabh | Rishad | Rishi | Risto | Rita | Ritesh | Ritu | Ritwik | Rivaldo | Rivka | Riyad | Rizal
Rizwan | Roald | Rob | Robbert | Robbie | Robert | Róbert | Roberta | Roberte | Roberto | Robin | Robinho
Robrecht | Rocco | Roch | Rochelle | Rocio | Rocío | Roderick | Roderik | Rodger | Rodion | Rodney | Rodolfo
Rodolphe | Rodrigo | Rodrigue | Roel | Roelof | Rogelio | Roger | Rogerio | Rogério | Rogier | Rohan
Rohini | Rohit | Roisin | Rokhaya | Roksana | Roland | Rolande | Rolando | Rolf | Rollo | Romain | Romane
Romano | Romaric | Romario | Romário | Romelu | Romeo | Roméo | Romero | Romina | Romke | Romolo | Romuald
Romualdo | Romulo | Rómulo | Romy | Ron | Ronald | Ronaldinho | Ronaldo | Ronan | Ronen | Rong | Rongji
Roni | Ronit | Ronnie | Ronny | Roope | Roos | Roque | Rory | Rosa | Rosalba | Rosalia | Rosalía | Rosalie
Rosalind | Rosalyn | Rosamund | Rosangela | Rosângela | Rosanna | Rosanne | Rosaria | Rosario | Roscoe
Roseanne | Roselyne | Rosemarie | Rosendo | Roser | Rosetta | Roshan | Roshni | Rosie | Rosina | Rosine
Roslyn | Rosmah | Rosolino | Ross | Rossana | Rossella | Rostislav | Rostyslav | Roswitha | Rosy | Rotimi
Rovshan | Rowan | Rowena | Roxana | Roxane | Roxanne | Roy | Roya | Roza | Rozali | Rozenn | Ruaridh | Ruben
Rubén | Rúben | Rubens | Ruchi | Rudi | Rudiger | Rüdiger | Rudo | Rudolf | Rudolph | Rudy | Ruedi | Rufino
Rufus | Ruggero | Ruhakana | Ruhollah | Rui | Ruihua | Rukmini | Rumen | Rune | Ruoxi | Rupa | Rupert
Ruperto | Rupesh | Ruprecht | Ruslan | Ruslana | Russ | Russell | Rustam | Rustom | Rustu | Rüştü | Rute
Rutger | Ruth | Ruud | Ruurd | Ryan | Ryo | Ryohei | Ryoichi | Ryoji | Ryoko | Ryosuke | Ryota | Ryszard
Ryu | Ryuichi | Ryuji | Ryunosuke | Ryutaro | Rıza | Saad | Saadeddine | Saar | Saara | Sabah | Sabatino
Sabbir | Sabiha | Sabina | Sabine | Sabino | Sabri | Sabrina | Sabrine | Sacha | Sachiko | Sachin | Sadako
Saddam | Sadegh | Sadhana | Sadie | Sadio | Sadiq | Sadok | Sadyr | Saeb | Saeed | Saeid | Saeko | Safa
Safaa | Safak | Şafak | Safet | Safia | Safwan | Safwat | Sagi | Sahar | Sahil | Sahle-Work | Sahra | Saïd
Saida | Saïda | Saif | Saiful | Sajan | Sajeeb | Sajid | Sajith | Sakari | Sakchai | Saki | Sakip | Sakis
Saku | Sakura | Sakıp | Sal | Salah | Salaheddine | Salahuddin | Salam | Saleh | Salif | Salih | Salihu
Salil | Salim | Salima | Salimata | Sally | Salma | Salman | Salome | Salomé | Salomon | Salomón | Saloua
Salustiano | Salva | Salvatore | Sam | Samak | Samantha | Samar | Samara | Sambo | Sameer | Sameh | Samer
Sami | Samia | Samir | Samira | Sammy | Samora | Sampath | Samson | Samuel | Samvel | Samy | Sana | Sanaa
Sanae | Sanan | Sanath | Sanaz | Sancho | Sanda | Sandeep | Sander | Sandhya | Sandi | Sandiaga | Sandip
Sandor | Sándor | Sandra | Sandrine | Sandro | Sandy | Sanford | Sang-hoon | Sang-hyun | Sang-woo | Sangeeta
Sangita | Sani | Sanja | Sanjay | Sanjeev | Sanjit | Sanjiv | Sanjoy | Sanna | Sanne | Sante | Santeri
Santi | Santiago | Santino | Santo | Santosh | Sanusi | Saoirse | Saoud | Saparmurat | Sapna | Saqlain
Sara | Sarah | Sarfraz | Sargis | Sari | Sarita | Sarka | Šárka | Saroj | Sarojini | Sasa | Saša | Sascha
Sasha | Sashi | Saskia | Sassou | Satish | Satoko | Satomi | Satoru | Satoshi | Saturnino | Satya | Satyajit
Sau-chun | Saud | Saul | Saúl | Sauli | Saulius | Saulo | Saurabh | Saurav | Saverio | Saviour | Savita
Savitri | Savo | Sayaka | Sayed | Scarlett | Scott | Scottie | Se-hoon | Sead | Seamus | Sean | Sebastiaan
Sebastian | Sebastián | Sebastiano | Sebastiao | Sebastião | Sebastien | Sébastien | Seda | Sedat | Seema
Seewoosagur | Segismundo | Segolene | Ségolène | Segun | Seif | Seiichi | Seija | Seiji | Seiko | Sekou
Sékou | Sekouba | Sékouba | Selahattin | Selcuk | Selçuk | Selena | Selene | Selim | Selin | Selina | Selma
Selorm | Semih | Semra | Semyon | Senad | Senol | Şenol | Senthil | Seo-jun | Seo-yeon | Seojun | Seok
Seok-yeol | Seok-youl | Seong | Sepehr | Sepideh | Sepp | Seppo | Septimiu | Serafin | Serafín | Serajul
Serap | Seraphine | Séraphine | Serdar | Serena | Serenella | Seretse | Serge | Sergei | Sergej | Sergey
Sergi | Sergii | Sergio | Sérgio | Serhii | Serhiy | Serkan | Servais | Servando | Servane | Serzh | Seth
Setsuko | Settimio | Setya | Seun | Seung | Seung-hoon | Seunghyun | Seungmin | Sevda | Seve | Severiano
Severin | Séverin | Severine | Séverine | Severino | Severo | Sevgi | Sevim | Seydou | Seyi | Seymour
Sezen | Shabana | Shadab | Shadi | Shafie | Shafiqul | Shahbaz | Shaheen | Shahid | Shahidul | Shahin
Shahram | Shahrir | Shahrukh | Shahryar | Shahul | Shai | Shailendra | Shailesh | Shakeel | Shakib | Shakir
Shaktikanta | Shalini | Shalom | Shalva | Shamil | Shan | Shane | Shania | Shannon | Shanshan | Shantanu
Shanti | Shaoqi | Shapour | Shaquille | Sharad | Sharif | Sharlene | Sharon | Sharron | Shashank | Shashi
Shaukat | Shaul | Shaun | Shauna | Shavkat | Shawki | Shawn | Shawna | Sheena | Sheetal | Shehbaz | Shehu
Sheila | Shekhar | Shelby | Sheldon | Shelley | Shelly | Sheri | Sherif | Sherlock | Sherman | Sherri
Sherrie | Sherry | Sherwin | Sheryl | Shigeki | Shigeo | Shigeru | Shiho | Shikhar | Shilpa | Shimon | Shin
Shingo | Shinichi | Shinichiro | Shinji | Shinjiro | Shintaro | Shinya | Shinzo | Shiori | Shira | Shireen
Shirin | Shirley | Shirouzu | Shiv | Shiva | Shivam | Shivani | Shivkumar | Shivraj | Shiyu | Shizuka
Shlomi | Shlomo | Shmuel | Sho | Shoaib | Shobha | Shogo | Shohei | Shoichi | Shoji | Shota | Shotaro
Shreya | Shreyas | Shruti | Shu | Shu-hung | Shuai | Shubham | Shubman | Shufu | Shuhei | Shui-bian
Shuichi | Shuji | Shun | Shunichi | Shunsuke | Shuntaro | Shusaku | Shweta | Shyam | Siaka | Siamak | Sian
Siavash | Sibel | Sibusiso | Sibyl | Sibylle | Sid | Siddharth | Siddhartha | Sidharth | Sidney | Sidonie
Sidy | Sidya | Siegbert | Siegfried | Sieglinde | Siegmar | Siegmund | Siem | Sienna | Sifiso | Sigbjorn
Sigbjørn | Sigge | Sigmar | Sigmund | Signe | Sigrid | Sigridur | Sigríður | Sigurd | Sigurdur | Sigurður
Siham | Siiri | Sikandar | Silas | Silke | Silvana | Silvano | Silvestre | Silvestro | Silvia | Sílvia
Silvio | Sílvio | Silviu | Sima | Simao | Simão | Simba | Simeon | Siméon | Simin | Simon | Simón | Simona
Simone | Simonetta | Sinan | Sinclair | Sindhu | Sinead | Sini | Sinisa | Siniša | Siobhan | Siphiwe | Sipho
Sirajuddin | Sirimavo | Sirpa | Sissel | Sita | Sitaram | Siti | Siu-kai | Siu-ming | Siv | Sixten | Sixtine
Siya | Siyabonga | Siyu | Sizwe | Sjaak | Sjef | Sjoerd | Skyler | Slamet | Slaven | Slavko | Slavoj
Slawomir | Sleiman | Slim | Slimane | Sloane | Slobodan | Smail | Smita | Smriti | Sneha | Snehal | Snezana
Snežana | Socrates | Sócrates | Soe | Sofia | Sofía | Sofian | Sofiane | Sofie | Sofija | Sofiya | Sofoklis
Sofyan | Sohail | Sohan | Sohee | Soheil | Sohrab | Sola | Solal | Solange | Solene | Solène | Solenn
Soline | Solomon | Solveig | Somchai | Somkid | Somnath | Sompong | Somto | Sonal | Sonali | Sonam | Sondra
Sonia | Sonja | Sonke | Sönke | Sonny | Sonsoles | Sonthi | Sonya | Soo | Soo-jin | Soo-yeon | Sooji
Soojin | Sooronbay | Sophia | Sophie | Sophieke | Sorana | Soraya | Sorcha | Soren | Sören | Sorin | Sorina
Soroush | Sotiris | Souad | Soufiane | Souha | Souleymane | Soumaya | Soumya | Sourav | Spencer | Spike
Spiro | Spiros | Spyridon | Spyros | Srdan | Srdjan | Sreedhar | Srettha | Sridevi | Sridhar | Srikant
Srinivas | Srinivasa | Srinivasan | Srđan | Stacey | Stacy | Staffan | Stan | Stanimir | Stanislas
Stanislav | Stanislaw | Stanisław | Stanley | Stavros | Stef | Stefan | Štefan | Ștefan | Stefania
Ștefania | Stefanie | Stefano | Stefanos | Steffen | Steffi | Stefka | Stein | Steinar | Stelios | Stella
Stellan | Stepan | Steph | Stephan | Stephane | Stéphane | Stephanie | Stéphanie | Stephen | Stevan | Steve
Steven | Stevie | Stevo | Stewart | Stian | Stig | Stijn | Stine | Stipe | Stjepan | Stoyan | Stuart | Sture
Subhash | Subramaniam | Subramanian | Subramanyam | Subrata | Suchart | Sudha | Sudhakar | Sudhir | Sudirman
Suharto | Sujata | Sujit | Suk | Suk-yee | Sukarno | Sukhumbhand | Sukru | Şükrü | Sulaiman | Suleiman
Sulejman | Suleyman | Süleyman | Suman | Sumiko | Sumit | Sun-hee | Sundar | Sune | Sung-ho | Sung-jae
Sung-min | Sunghoon | Sungmin | Sunil | Sunita | Supachai | Suraj | Suranga | Surapong | Surayud | Surendra
Suresh | Surin | Surinder | Suriya | Surjit | Surya | Susan | Susana | Susanna | Susannah | Susanne
Sushant | Sushil | Sushma | Susie | Susilo | Susumu | Sutanto | Suthep | Suu | Suvendu | Suzanne | Suze
Suzette | Suzie | Suzy | Svante | Svatopluk | Svein | Sven | Svenja | Sverre | Svetlana | Svetozar
Sviatlana | Svitlana | Svyatoslav | Swann | Swantje | Swapan | Swapna | Swapnil | Swati | Swen | Sybil
Sybille | Sybrand | Sybren | Syed | Sylvain | Sylvaine | Sylvester | Sylvestre | Sylvette | Sylvia
Sylviane | Sylvie | Sylwester | Sylwia | Syng-man | Synnove | Synnøve | Szabolcs | Szilard | Szilárd
Szilvia | Szymon | Søren | Sławomir | Taavet | Taavi | Taban | Tabare | Tabaré | Tabitha | Tad | Tadao
Tadashi | Tadej | Tadeo | Tadeu | Tadeusz | Tae | Tae-hyung | Tae-won | Tae-woo | Taehyung | Taewoo
Tafadzwa | Taffarel | Taha | Tahar | Taher | Tahir | Tahnoun | Taichi | Taieb | Taïeb | Taiki | Taina
Taisia | Taiwo | Taizo | Tajuddin | Tak-wah | Takaaki | Takafumi | Takahiro | Takako | Takamasa | Takanori
Takao | Takashi | Takayuki | Takehiko | Takeo | Takeru | Takeshi | Takis | Takiyuddin | Taku | Takudzwa
Takuma | Takumi | Takuya | Talal | Talgat | Tali | Tamar | Tamara | Tamarine | Tamas | Tamás | Tamer
Tamika | Tamiko | Tamim | Tammam | Tammy | Tamotsu | Tamsin | Tancrede | Tancrède | Tancredi | Tancredo
Tanguy | Tania | Tânia | Tanja | Tansu | Tanvi | Tanvir | Tanya | Tao | Taoufik | Tapani | Tapio | Tapiwa
Tara | Taraneh | Taras | Tarek | Tareq | Tarik | Tariq | Tarique | Tarja | Tarjei | Tarkan | Taro | Tarrin
Tarsila | Tarun | Tasha | Taskin | Tassos | Tatenda | Tatiana | Tatjana | Tatsuo | Tatsuya | Tatum | Tatyana
Taweesak | Tawfik | Tayeb | Tayfun | Taylor | Tayo | Tayyip | Tebogo | Teboho | Ted | Teddy | Tedros | Teemu
Tegla | Teguh | Teimour | Teixeira | Tejas | Tejashwi | Tekin | Telmo | Temel | Temitope | Tendai | Teng-hui
Tengku | Tenoch | Teo | Téo | Teodor | Teodora | Teodoro | Teodros | Teofilo | Teófilo | Teppo | Tere
Terence | Terenzio | Teresa | Tereza | Teri | Terje | Terrance | Terrell | Terrence | Terri | Terry
Tesfahun | Tesfaye | Tess | Tessa | Tetiana | Tetsuo | Tetsuro | Tetsuya | Teun | Teunis | Tewodros
Thabang | Thabiso | Thabo | Thad | Thaddeus | Thais | Thaís | Thaïs | Thaksin | Thanasis | Thanathorn
Thandi | Thane | Thang | Thanh | Thani | Thanos | Thao | Thawatchai | Thea | Thein | Thekla | Thelma
Themba | Theo | Théo | Theo-Ben | Theodor | Theodora | Theodore | Théodore | Theodoros | Theophile
Théophile | Theresa | Therese | Thérèse | Theun | Thi | Thiago | Thibaud | Thibault | Thibaut | Thida
Thien | Thierno | Thierry | Thijs | Thilan | Thilo | Thodoris | Thokozani | Thom | Thomas | Thongchai
Thorben | Thorsten | Thulas | Thuli | Thura | Thuy | Tia | Tiago | Tianyi | Tiberio | Tibisay | Tibor
Tidiane | Tidjane | Tiesj | Tigran | Tihomir | Tiina | Tijmen | Tilahun | Tillakaratne | Tilly | Tilman
Tilo | Tim | Timea | Tímea | Timmy | Timo | Timofey | Timoteo | Timothy | Timur | Tin | Tina | Tinashe
Tine | Tineke | Ting | Tinne | Tino | Tinus | Tiphaine | Tirunesh | Titia | Titiek | Titilayo | Tito
Titouan | Titus | Tivadar | Tiziana | Tiziano | Tjeerd | Toader | Toan | Tobi | Tobias | Toby | Todd | Todor
Togbe | Toine | Toivo | Tokiko | Tolga | Tom | Tomas | Tomàs | Tomás | Tomáš | Tomasa | Tomasz | Tomiichi
Tomislav | Tommaso | Tommi | Tommie | Tommy | Tomo | Tomohiro | Tomoko | Tomomi | Tomoya | Tomoyuki | Toni
Tonino | Tonje | Tonnie | Tonny | Tono | Toño | Tony | Tonya | Toomas | Toon | Tope | Topher | Torben
Torbjorn | Torbjörn | Torbjørn | Tord | Tore | Torgbui | Torgeir | Torgny | Tori | Toribio | Torkel
Torstein | Torsten | Toru | Torvald | Tosca | Toshi | Toshiaki | Toshihiko | Toshihiro | Toshiko
Toshimitsu | Toshio | Toshiro | Toshiyuki | Tostao | Tostão | Tove | Tracey | Traci | Tracie | Tracy
Traian | Tran | Trang | Traudl | Traugott | Traute | Travis | Trevor | Trey | Tricia | Trina | Trine | Trini
Trisha | Trista | Tristan | Tristram | Tritan | Trixie | Troels | Trond | Trong | Trude | Trudy | Truman
Trung | Truong | Truus | Trygve | Tsadkan | Tseng-chang | Tshepo | Tsitsi | Tsubasa | Tsutomu | Tsuyoshi
Tsvetan | Tsvetana | Tsz-wing | Tuan | Tucker | Tudor | Tudorel | Tugba | Tuğba | Tuija | Tukur | Tullio
Tulsi | Tumelo | Tuncay | Tunde | Tung | Tunji | Tunku | Tuomas | Tuomo | Turan | Turgut | Turid | Turki
Tushar | Tuula | Tuyet | Twan | Twyla | Txema | Ty | Tyler | Tymoteusz | Tyra | Tyrese | Tyrone | Tyson
Tzachi | Tzipi | Tzvi | Ubaldo | Uche | Uchenna | Uday | Uddhav | Udo | Ueli | Uffe | Ufuk | Ugo | Ugur
Uğur | Uhuru | Ujjwal | Uladzimir | Ulf | Uli | Ulises | Ulla | Ulli | Ulric | Ulrich | Ulrika | Ulrike
Ulugbek | Ulysse | Ulysses | Umar | Umaro | Umaru | Umberto | Umesh | Umit | Ümit | Umut | Unai | Unathi
Unax | Unni | Untung | Upasana | Upendra | Upul | Urbano | Uri | Uriah | Urielle | Urjit | Urmas | Urpo
Urs | Ursel | Urska | Urška | Ursula | Úrsula | Ursule | Urszula | Urvashi | Usha | Usman | Uta | Ute
Utkarsh | Uwe | Uzi | Uzoma | Vaclav | Václav | Vadim | Vadym | Vahid | Vaibhav | Vaino | Väinö | Vakhtang
Val | Valarie | Valdemar | Valdis | Valentin | Valentín | Valentina | Valentino | Valentyna | Valere
Valère | Valeri | Valeria | Valeriano | Valerie | Valérie | Valerio | Valeriu | Valeriy | Valery | Valéry
Valter | Vance | Vanda | Vandana | Vanesa | Vanessa | Vangelis | Vania | Vânia | Vanja | Vanna | Vano
Varawut | Vardan | Vargas | Varsha | Vartan | Varun | Varvara | Vasant | Vasco | Vasil | Vasile | Vasiliki
Vasilis | Vasiliy | Vasily | Vassilis | Vasudha | Vasyl | Vaughan | Vaughn | Vazgen | Vedat | Veera
Veerathai | Veerle | Veikko | Veit | Veli | Velimir | Veljko | Velma | Venancio | Veniamin | Venkaiah
Venkat | Venkata | Venkatesh | Venkatraman | Ventsislav | Ventura | Venugopal | Vera | Verena | Verity
Verna | Vernon | Veronica | Verónica | Veronika | Veronique | Véronique | Vesa | Veselin | Vesna | Vesselin
Viacheslav | Vianney | Vibeke | Vic | Vicenc | Vicenç | Vicenta | Vicente | Vichai | Vicki | Vickie | Vicky
Victor | Víctor | Victoria | Victorino | Vidar | Vidkun | Vidya | Viet | Vigdis | Vigdís | Viggo | Vijay
Vijaya | Vijayakumar | Vikas | Vikki | Vikram | Vikrant | Viktor | Viktoria | Viktoriia | Viktoriya | Vilma
Vilmos | Vimal | Vinay | Vincas | Vince | Vincent | Vincenza | Vincenzo | Vineet | Vinh | Vinicio | Vinicius
Vinícius | Vinita | Vinod | Vinzenz | Viola | Violaine | Violeta | Violette | Viorel | Viorica | Vipin
Vipul | Virat | Virender | Virgil | Virgile | Virgilio | Virginie | Virginio | Virtudes | Vishal | Vishnu
Vishwanath | Visitacion | Visitación | Vital | Vitali | Vitalii | Vitaliy | Vitaly | Vitek | Vítek
Vitezslav | Vítězslav | Vito | Vitor | Vítor | Vittoria | Vittorio | Vivek | Vivian | Viviana | Viviane
Vivien | Vivienne | Vjosa | Vlad | Vladan | Vlade | Vladimir | Vladimír | Vladimiro | Vladislav | Vladislava
Vlado | Vlasta | Vojislav | Vojtech | Vojtěch | Volkan | Volker | Volkmar | Volodymyr | Voltaire | Vroni
Vsevolod | Vugar | Vuk | Vusi | Vyacheslav | Vytautas | Waclaw | Wacław | Wadih | Wael | Wafa | Wafaa
Wagner | Wahab | Waheed | Wahiba | Wahid | Wahyu | Wai-cheong | Wai-keung | Wai-man | Waiganjo | Wairimu
Walburga | Waldemar | Wale | Waleed | Walid | Wallace | Wally | Walt | Walter | Wálter | Walther | Waltraud
Wambui | Wan | Wanda | Wanderley | Wandile | Wandrille | Wangari | Wanjiku | Wanjiru | Waqar | Warner
Warren | Waseem | Wasim | Wassila | Wassim | Wataru | Wavel | Wayan | Waylon | Wayne | Webster | Wei
Weidong | Weihua | Weijian | Weimin | Weiwei | Wellington | Wen | Wen-je | Wenbo | Wenceslao | Wenche
Wendelin | Wendell | Wendy | Weng | Wenhao | Wenjie | Wenjun | Wenliang | Wenzel | Werner | Weronika
Wesley | Wessel | Weston | Whitney | Wibke | Wibo | Wichai | Widad | Widodo | Wiebe | Wiebke | Wieland
Wieslaw | Wiesław | Wiesława | Wietse | Wietske | Wijnand | Wiktor | Wiktoria | Wilbert | Wilbur | Wilfred
Wilfredo | Wilfrid | Wilfried | Wilhelm | Wilhelmine | Willa | Willard | Willem | Willemijn | Willi
William | Willian | Willie | Willis | Willy | Wilma | Wilmer | Wilmot | Wilson | Wiltrud | Wim | Winfried
Wing-hang | Wing-sze | Winifred | Winnie | Winona | Winston | Wiranto | Wirat | Wislawa | Wissam | Wissanu
Wisława | Witold | Wladyslaw | Wlodzimierz | Wojciech | Wole | Wolf-Dieter | Wolfgang | Wolfhard | Wolfram
Woo-jin | Woodrow | Woojin | Wopke | Worawut | Wout | Wouter | Wubbo | Wyatt | Władysław | Włodzimierz
Xabi | Xabier | Xander | Xandra | Xaver | Xavi | Xavier | Xavier-Luc | Xaviere | Xavière | Xena | Xenia
Xia | Xiang | Xiangyu | Xiao | Xiaobo | Xiaochuan | Xiaodong | Xiaofeng | Xiaogang | Xiaohong | Xiaohui
Xiaojun | Xiaolan | Xiaoli | Xiaoling | Xiaoming | Xiaoping | Xiaoyan | Xiaoyu | Ximena | Xin | Xing
Xinping | Xinyi | Xinyu | Xiomara | Xiu | Xiulan | Xoan | Xoán | Xochitl | Xóchitl | Xolile | Xose | Xosé
Xu | Xuan | Xue | Xuemei | Xueqin | Xuexiang | Xuxa | Yaa | Yaacov | Yaakov | Yacine | Yacoub | Yacouba
Yadira | Yael | Yaël | Yago | Yahya | Yair | Yakoub | Yakubu | Yalda | Yalitza | Yamandu | Yamandú | Yamila
Yan | Yana | Yande | Yandé | Yang | Yanhong | Yanina | Yanis | Yaniv | Yann | Yannick | Yannik | Yannis
Yanping | Yanti | Yariv | Yaron | Yaroslav | Yaroslava | Yasaman | Yasar | Yaşar | Yaser | Yash | Yashwant
Yasin | Yasir | Yasmina | Yasmine | Yasser | Yassin | Yassine | Yasuhiro | Yasuhisa | Yasuko | Yasunari
Yasuo | Yasushi | Yasuyuki | Yavuz | Yaw | Yaya | Yayi | Yayra | Ybo | Ye | Yegor | Yehia | Yehoshua
Yehuda | Yeison | Yekaterina | Yelena | Yemelyan | Yemi | Yeon | Yeonjae | Yerlan | Yerry | Yesenia
Yetunde | Yevgeni | Yevgenia | Yevgeny | Yevhen | Yfke | Yi | Yiannis | Yichen | Yifan | Yifu | Yigal
Yigit | Yiğit | Yihan | Yildiz | Yilmaz | Yiming | Yimou | Yin | Yin-ling | Ying | Ying-jeou | Yingluck
Yingying | Yinka | Yiorgos | Yisrael | Yitzhak | Yiu-chung | Ylan | Ylva | Yngve | Yo-jong | Yoan | Yoani
Yoann | Yoav | Yoel | Yogendra | Yogesh | Yogi | Yohan | Yohann | Yohei | Yoichi | Yoji | Yoko | Yolaine
Yolanda | Yolande | Yona | Yonatan | Yong | Yong-jin | Yongjun | Yongkang | Yongyuth | Yoo | Yoon | Yoona
Yoram | Yordan | Yordanka | Yosef | Yoshiaki | Yoshie | Yoshihide | Yoshihiko | Yoshihiro | Yoshihito
Yoshiki | Yoshiko | Yoshinori | Yoshio | Yoshiro | Yoshitaka | Yoshiyuki | Yossef | Yossi | Yosuke | Youcef
Younes | Younès | Young-ho | Young-sam | Youngho | Youngja | Youngsoo | Younis | Youri | Yousef | Yousra
Youssef | Youssou | Youssouf | Yoweri | Ype | Yrjo | Yrjö | Yrsa | Yu | Yu-ih | Yu-na | Yua | Yuanqing
Yuchen | Yudhoyono | Yudi | Yue | Yui | Yuichi | Yuichiro | Yuika | Yuji | Yuk-man | Yuka | Yukari | Yuki
Yukie | Yukihiro | Yukiko | Yukio | Yukiya | Yuko | Yulan | Yulia | Yuliya | Yuma | Yumi | Yumiko | Yun
Yuna | Yunshan | Yunus | Yurena | Yuri | Yurii | Yuriko | Yuriy | Yury | Yusaku | Yusof | Yusril | Yussuf
Yusuf | Yusuke | Yuta | Yutaka | Yuto | Yutong | Yuval | Yuvraj | Yuxuan | Yuya | Yuzuru | Yuzvendra | Yvan
Yves | Yvette | Yvon | Yvonne | Yvonnick | Yıldız | Yılmaz | Zacarias | Zacarías | Zach | Zachariah
Zacharie | Zachary | Zack | Zafar | Zafer | Zahara | Zaheer | Zaher | Zahia | Zahid | Zahir | Zahra | Zaid
Zaida | Zainab | Zaira | Zakari | Zakaria | Zakes | Zakhar | Zaki | Zakia | Zalmay | Zama | Zane | Zanele
Zara | Zardari | Zarina | Zaw | Zayd | Zayed | Zayid | Zbigniew | Zdenek | Zdeněk | Zdravko | Zdzislaw
Zdzisław | Ze'ev | Zeca | Zedong | Zeev | Zeferino | Zeger | Zehava | Zehra | Zeinab | Zeke | Zeki | Zelda
Zelie | Zélie | Zelimkhan | Zeljka | Željka | Zeljko | Željko | Zemin | Zeming | Zena | Zeno | Zenon | Zeti
Zeya | Zeynep | Zhaleh | Zhang | Zhanshu | Zhaoxu | Zhe | Zhelyu | Zhen | Zheng | Zhengfei | Zhengsheng
Zhi | Zhigang | Zhihua | Zhijun | Zhiming | Zhiqiang | Zhiwei | Zhiyuan | Zhong | Zia | Ziad | Ziaur | Zico
Zied | Ziga | Žiga | Zihan | Zillur | Zin | Zinaida | Zindzi | Zine | Zineb | Zinedine | Zinédine | Zita
Zivko | Živko | Zixuan | Ziyad | Ziyi | Zlatan | Zlatko | Zodwa | Zoe | Zoé | Zoeline | Zoéline | Zoey
Zofia | Zohra | Zoi | Zolani | Zoleka | Zoltan | Zoltán | Zongnan | Zora | Zoran | Zorica | Zoryana
Zoubida | Zouhair | Zoulikha | Zoya | Zsofia | Zsófia | Zsolt | Zsuzsa | Zsuzsanna | Zubair | Zubin | Zuhal
Zuleica | Zulema | Zulfikar | Zulfiqar | Zulkiflee | Zulkifli | Zurab | Zuraida | Zuzana | Zuzanna | Zvi
Zviad | Zvonimir | Zwaantje | Zweli | Zwelinzima | Zygmunt | Øivind | Ørjan | Øystein | Øyvind | Þordis
Þórdís | Łukasz
Adhémar | Adjoa | Agésilas | Aimeric | Alcibiade | Anacréon | Anaximandre | Angelique | Anniina
Antipater | Archimède | Aristarque | Aristophane | Aristote | Arnoul | Aryna | Athénée | Aymar
Bohémond | Brunehaut | Brutus | Caligula | Callimaque | Caracalla | Caribert | Carloman | Cassius
Caton | Chanda | Childebert | Childéric | Chilpéric | Cicéron | Clisthène | Clotaire | Crassus
Dagobert | Dioclétien | Diodore | Diogène | Démosthène | Démétrios | Démétrius | Eknath | Empédocle
Enguerrand | Ermengarde | Eschyle | Euclide | Euripide | Fabinho | Fakhar | Feliciano | Folorunso
Foulques | Frédégonde | Galba | Gastón | Gaucher | Hamilcar | Hannibal | Hasdrubal | Hipparque
Hirokazu | Homère | Honorius | Héraclite | Hérodote | Hésiode | Irfan | Isabeau | Isocrate
Janne | Jarkko | Jehan | Jo-Wilfried | Jourdain | Jugurtha | Juninho | Justinien | Karolína | Konosuke
Kovind | Lothaire | Lucain | Lysandre | Lysias | Léonidas | Marat | Marjo | Massinissa | Memnon | Merja
Miltiade | Mischa | Moin | Nayan | Nerva | Ngarta | Niina | Norodom | Néron | Ons | Osagyefo | Ovide
Parménide | Parménion | Pausanias | Pentti | Pindare | Platon | Pline | Plutarque | Polybe | Pompée
Ptolémée | Pyrrhus | Pythagore | Pélopidas | Pépin | Périclès | Radegonde | Radhakishan | Rodrygo
Romesh | Sappho | Scipion | Sigebert | Socrate | Soichiro | Solon | Somdev | Sophocle | Strabon
Suétone | Syphax | Séleucos | Sénèque | Tejasvi | Tero | Tertullien | Thalès | Thucydide | Thémistocle
Théocrite | Théodebert | Théodose | Tibère | Trajan | Urho | Valtteri | Vespasien | Vitellius
Xénophon | Yen-Hsun | Zénon | Àlex | Épaminondas | Épicure | Ératosthène

[surname]
Abacha | Abadi | Abascal | Abbas | Abdullah | Abe | Abebe | Abramovich | Achebe | Acosta | Adam | Adams
Adani | Addo | Adebayo | Adeleke | Adenuga | Adeyemi | Adichie | Adityanath | Advani | Afewerki | Afridi
Afwerki | Agarwal | Aggarwal | Agnelli | Agon | Aguilar | Agyeman | Agyemang | Ahidjo | Ahluwalia | Ahmad
Ahmadi | Ahmadinejad | Ahmed | Ahn | Aideed | Akayev | Akhannouch | Akhmatova | Akhmetov | Akhtar | Akinola
Akintola | Akram | Akufo | Akufo-Addo | Alaoui | Albrecht | Alekseev | Alexander | Ali | Aliyev | Allawi
Allen | Almeida | Alonso | Altman | Alvarez | Álvarez | Alves | Amaral | Amato | Ambani | Amin | Ammann
Amoah | Amodei | Ampofo | Anand | Anastasiades | Andersen | Anderson | Andersson | Ando | Andrade
Andreassen | Andreessen | Andreev | Andrews | Andropov | Ankrah | Annan | Antunes | Antwi | Anwar | Aoki
Aoun | Appiah | Aquino | Arafat | Arai | Araujo | Araújo | Arias | Armstrong | Arnaud | Arnault | Arnold
Arora | Arroyo | Arslan | Asamoah | Asante | Asare | Ashkenazi | Ashrawi | Ashwin | Aslan | Aso | Assad
Ataturk | Atatürk | Atiku | Attal | Au-yeung | Aubert | Aubry | Avila | Ávila | Avraham | Awolowo | Axelsson
Aydin | Aydın | Ayew | Azevedo | Azharuddin | Aziz | Babacan | Babangida | Babic | Babić | Babis | Babiš
Badawi | Badenoch | Bae | Baek | Baerbock | Bah | Bahceli | Bahçeli | Bailey | Bailly | Bajwa | Bakayoko
Baker | Bakiyev | Bakker | Balakrishnan | Balogh | Balogun | Baloyi | Bamba | Bancel | Banda | Bandaranaike
Banerjee | Bang | Bansal | Bao | Barak | Barbier | Barbieri | Barbosa | Bardella | Barghouti | Barkat
Barnes | Barnier | Barone | Barra | Barre | Barros | Barrow | Barry | Barthelemy | Barthélemy | Barzani
Basayev | Basescu | Băsescu | Bashir | Basile | Basu | Baswedan | Bate | Bäte | Batista | Battaglia | Bauer
Baumann | Bautista | Bawumia | Bayrou | Bazoum | Beck | Becker | Bedi | Bedie | Bédié | Begum | Bekele
Belanger | Bélanger | Belkacem | Bell | Bellini | Bello | Bemba | Ben Ali | Ben-David | Ben-Gurion
Ben-Gvir | Benali | Benard | Bénard | Bendjedid | Benedetti | Benetton | Benflis | Bengtsson | Benioff
Benitez | Benítez | Benjelloun | Benkirane | Bennani | Bennett | Berdymukhamedov | Berenger | Bérenger
Berezovsky | Berg | Berger | Bergeron | Berglund | Bergmann | Bergstrom | Bergström | Beria | Berisha
Berlusconi | Bernanke | Bernard | Bernardi | Bernstein | Berrada | Berri | Berry | Bertin | Bertrand
Besigye | Bessent | Besson | Bezos | Bhalla | Bhat | Bhatia | Bhatnagar | Bhatt | Bhattacharya | Bhosale
Bhuiyan | Bhutto | Bian | Bianchi | Biden | Biko | Binay | Birla | Biswas | Biton | Biya | Blair | Blanc
Blanchard | Blanco | Blom | Bloomberg | Blum | Blume | Boateng | Boban | Bogdanovic | Bohm | Böhm | Boko
Bollore | Bolloré | Bolsonaro | Bommai | Bondarenko | Bongo | Bonnafe | Bonnafé | Bonnet | Boolell | Boric
Borisov | Bortnikov | Bos | Bose | Botha | Botin | Botín | Botvinnik | Bouazizi | Bouchard | Boucher
Bouchet | Boudiaf | Boulanger | Boumediene | Boumédiène | Bourgeois | Bourguiba | Bourla | Bouteflika
Boutros-Ghali | Bouvier | Bouygues | Bowen | Boyd | Boyer | Bozic | Bozize | Bozizé | Bradley | Brandt
Branson | Braun | Bravo | Breton | Brezhnev | Brooks | Brouwer | Brown | Brufau | Brun | Brunet | Brunner
Bruno | Bryant | Buberl | Buffett | Buhari | Bui | Bulgakov | Bumrah | Burgi | Bürgi | Burhan | Burke
Burns | Busch | Bush | Busia | Buthelezi | Butler | Butt | Byrne | Caballero | Cabrera | Cai | Caine
Calderon | Calderón | Calhoun | Caltagirone | Calvo | Camara | Cameron | Campbell | Campos | Cano | Cao
Caputo | Carbone | Cardenas | Cárdenas | Cardoso | Carlier | Carmona | Carney | Caron | Carpenter
Carpentier | Carrasco | Carre | Carré | Carroll | Carter | Caruso | Carvalho | Castillo | Castro | Cattaneo
Cavalcanti | Cayetano | Ceausescu | Ceaușescu | Celik | Çelik | Cerny | Černý | Cervantes | Cetin | Çetin
Cha | Chahed | Chakraborty | Chalabi | Chamisa | Chamoun | Chan | Chan-ocha | Chandy | Chapman
Charnvirakul | Charpentier | Chatterjee | Chaturvedi | Chaudhry | Chauhan | Chauke | Chauvin | Chavan
Chavez | Chávez | Chee | Chekhov | Chen | Cheng | Cherkaoui | Chernenko | Chernomyrdin | Cheruiyot | Chesky
Cheuk | Cheung | Chevalier | Chevallier | Chiang | Chiba | Chidambaram | Chidchob | Chiluba | Chinamasa
Chirac | Chiu | Chiwenga | Choi | Chopra | Chou | Chouhan | Chowdary | Chowdhury | Christensen
Christiansen | Christofias | Chu | Chua | Chuang | Chubais | Chui | Chung | Ciller | Çiller | Ciolacu
Claes | Clark | Clement | Clément | Clerides | Clinton | Coelho | Cohen | Cole | Coleman | Colin | Collet
Collin | Collins | Colombo | Compaore | Compaoré | Conde | Condé | Constantinescu | Conte | Conti
Contreras | Cook | Cooper | Coppola | Corbyn | Cordier | Correia | Cortes | Cortés | Costa | Costantini
Côté | Coulibaly | Cox | Crawford | Crespo | Cruz | Cunha | Cunningham | D'Angelo | Dabrowski | Dąbrowski
Dagalo | Dahal | Dahan | Dahl | Dahlan | Dalmia | Dang | Dangote | Daniels | Danjuma | Dasgupta | Dassault
Datta | David | Davies | Davis | Davutoglu | Davutoğlu | Dayan | De Angelis | De Boer | De Bruijn | De Bruin
De Croo | De Graaf | De Groot | De Haan | de Jong | De Luca | de Meo | De Rosa | De Santis | de Silva
De Smet | De Vries | De Wever | De Wit | Deby | Déby | Dekker | Dela Cruz | Delaunay | Delgado | Demir
Demirel | Deng | Denktash | Deri | Deripaska | Desai | Desalegn | DeSantis | Descalzi | Deschamps | Deshmukh
Deshpande | Desmet | Deuba | Dharmasena | Dhillon | Dhoni | Diab | Diallo | Diarra | Dias | Diaz | Díaz
Dibaba | Diess | Dietrich | Diez | Dijkstra | Dijsselbloem | Dimitriou | Dimitrov | Dimon | Diop | Diouf
Dissanayake | Dixon | Djindjic | Djokovic | Djoković | Djukanovic | Dlamini | Dlamini-Zuma | Dodik | Doe
Dogan | Doğan | Dominguez | Domínguez | Donati | Doncic | Dončić | Dordevic | Dorsey | Dos Santos
Dostoevsky | Dostum | Dou | Douglas | Doyle | Draghi | Drahi | Dravid | Drogba | Duarte | Dube | Dubey
Dubois | Duda | Dudayev | Dufour | Dumas | Dumitrescu | Dumitru | Dumont | Duncan | Dunn | Duong | Duplaix
Dupont | Dupuis | Dupuy | Duran | Durán | Durand | Duterte | Dutta | Duval | Dvorak | Dvořák | Dwivedi
Dyson | Dzeko | Džeko | Ecevit | Edelstein | Edwards | Egger | Egorov | Eide | El Amrani | ElBaradei
Elkann | Elliott | Ellis | Ellison | Elumelu | Elytis | Endo | Engel | Enrile | Epstein | Erbakan | Erdogan
Erdoğan | Erekat | Eriksen | Eriksson | Ermotti | Ershad | Escobar | Eshkol | Espinoza | Esposito | Essebsi
Essien | Esteban | Esteves | Estrada | Etienne | Étienne | Eto'o | Evans | Eyadema | Eyadéma | Eze | Ezzat
Fabbri | Faber | Fabre | Fadnavis | Fang | Farage | Farhadi | Farina | Farkas | Farley | Farouk | Fassi
Faury | Faye | Fayyad | Fedorov | Fei | Feijoo | Feijóo | Feldman | Feng | Ferguson | Fernandes | Fernandez
Fernández | Fernando | Ferrara | Ferrari | Ferraro | Ferreira | Ferrer | Ferretti | Ferri | Fiala
Figueiredo | Figueroa | Fillon | Filosa | Fink | Fiore | Fischer | Fisher | Fleury | Flores | Fok | Fonseca
Fontaine | Fontana | Ford | Fortin | Foster | Fournier | Fox | Francois | François | Franjieh | Frank
Franke | Fraser | Frederiksen | Freeman | Freitas | Freixe | Friedman | Friedrich | Fuchs | Fuentes | Fujii
Fujimoto | Fujita | Fujiwara | Fukuda | Fuller | Fung | Furukawa | Gaddafi | Gagné | Gagnon | Gaidar
Gaikwad | Gaillard | Galan | Galán | Gallardo | Gallego | Galli | Gallo | Gandhi | Ganguly | Gantz | Gao
Garang | Garcia | García | Garman | Garnier | Garrido | Gascoigne | Gates | Gatti | Gauthier | Gautier
Gavaskar | Gbagbo | Ge | Geagea | Gebre | Gebrselassie | Gehlot | Geingob | Gelsinger | Gemayel | Gentile
Georgescu | Georgiev | Georgiou | Gerard | Gerber | Germain | Gervinho | Ghani | Ghannouchi | Gheorghe
Ghosh | Ghosn | Gibson | Gigaba | Gil | Gilani | Gilbert | Gill | Gillani | Gillet | Gimenez | Giménez
Giordano | Girard | Giraud | Giuliani | Gnassingbe | Gnassingbé | Godrej | Goenka | Gogol | Goh | Goldberg
Goldstein | Golob | Gomes | Gomez | Gómez | Goncalves | Gonçalves | Gonzalez | González | Goossens
Gorbachev | Gordhan | Gordon | Goto | Gowda | Gowon | Goyal | Grabowski | Graf | Graham | Grant | Grassi
Grasso | Greco | Greene | Greenspan | Grewal | Griffin | Griffith | Griffiths | Grondin | Gruber | Gu | Guan
Guelleh | Guerin | Guérin | Guerrero | Gueye | Guichard | Guillaume | Guillemot | Guillot | Guimaraes
Guimarães | Gujral | Gulen | Gülen | Gumi | Gunawan | Gundersen | Gunther | Günther | Guo | Gupta
Gurusinha | Gustafsson | Guterres | Gutierrez | Gutiérrez | Guyot | Guzman | Guzmán | Gyan | Haas | Habeck
Habibie | Habre | Habré | Haddad | Haftar | Hagen | Hagi | Hahn | Haile | Hakobyan | Halep | Halvorsen
Hamada | Hamalainen | Hämäläinen | Hamdok | Hamilton | Hamon | Handanovic | Haniyeh | Hansen | Hanson
Hansson | Hao | Hara | Harada | Haradinaj | Harahap | Hariri | Harris | Harrison | Hart | Hartarto
Hartmann | Harvey | Hasegawa | Hashimoto | Hasina | Hassabis | Hassan | Hastings | Hatoyama | Haugen
Hawkins | Hayashi | Hayes | Hegde | Heikal | Heikkinen | Heinrich | Hekmatyar | Henderson | Hendriks | Heng
Henriksen | Henry | Heo | Hernandez | Hernández | Herrera | Herrero | Herrmann | Herve | Hervé | Herzog
Heydarian | Hichilema | Hicks | Hidalgo | Hidayat | Hieronimus | Hirano | Hlophe | Hoang | Hoarau | Hoekstra
Hofer | Hoffman | Hoffmann | Hofmann | Hollande | Holmes | Honda | Hong | Horak | Horák | Horn | Horowitz
Horvat | Horvath | Horváth | Hosokawa | Hossain | Hosseini | Houphouet-Boigny | Houphouët-Boigny | Howard
Hoxha | Hsiao | Hsieh | Hsu | Hu | Hua | Huang | Huber | Hubert | Hudson | Huet | Hughes | Huisman | Humbert
Hun Sen | Hunter | Huo | Hussain | Hussein | Hutapea | Huynh | Hwang | Ibanez | Ibáñez | Ibrahim
Ibrahimovic | Ibrahimović | Ichiro | Idei | Idrissi | Iger | Iglesias | Ikeda | Ilic | Ilić | Iliescu | Imai
Imamoglu | İmamoğlu | Imaz | Imran | Indrawati | Inonu | Inoue | Inzamam | Iohannis | Ionescu | Ip | Ishiba
Ishida | Ishii | Ishikawa | Issoufou | Ito | Ivanisevic | Ivanišević | Ivanishvili | Ivanov | Ivanova
Iversen | Iwasaki | Iyengar | Iyer | Izetbegovic | Izetbegović | Jaafari | Jacob | Jacobs | Jacobsen
Jacquet | Jadeja | Jadhav | Jafari | Jager | Jäger | Jain | Jaishankar | Jaitley | Jakobsen | Jakobsson
Jammeh | Jang | Jankowski | Jansen | Janssen | Jansson | Jarvinen | Järvinen | Jassy | Jayalalithaa
Jayasuriya | Jayawardene | Jayewardene | Jenkins | Jensen | Jeon | Jeong | Jettou | Ji | Jia | Jiang
Jimenez | Jiménez | Jin | Jindal | Jinnah | Johannessen | Johansen | Johansson | Johnsen | Johnson
Johnston | Jokic | Jokić | Joly | Jonathan | Jones | Jonsson | Jönsson | Joo | Jorgensen | Joshi | Jovanovic
Jovanović | Juangroongruangkit | Jugnauth | Jumblatt | Jung | Juric | Jurić | Jørgensen | Kabbah | Kabila
Kabore | Kaboré | Kaczmarek | Kaczynski | Kaczyński | Kadhafi | Kadhimi | Kadyrov | Kagame | Kaiser | Kalla
Kallenius | Källenius | Kam | Kamath | Kamau | Kaminski | Kamiński | Kaneko | Kang | Kanu | Kaplan | Kapoor
Kapur | Kara | Karadzic | Karadžić | Karamanlis | Karimi | Karimov | Karlsen | Karlsson | Karp | Karpov
Karroubi | Karua | Karunanidhi | Karzai | Kasparov | Kasyanov | Katainen | Kato | Katsav | Katumbi | Katz
Kaunda | Kawabata | Kaya | Kayani | Kazantzakis | Keita | Keïta | Kejriwal | Keller | Kelley | Kelly
Kennedy | Kenyatta | Kerekou | Kérékou | Kessie | Kessié | Keung | Khaddam | Khalil | Khama | Khamenei
Khan | Khanna | Kharge | Khatami | Khodorkovsky | Khomeini | Khosrowshahi | Khoury | Khrushchev | Khumalo
Kiarostami | Kibaki | Kiir | Kikuchi | Kikwete | Kilic | Kilicdaroglu | Kim | Kimura | Kinoshita | Kipchoge
Kipketer | Kiplagat | Kiptum | Kipyegon | Kirchner | Kiriyenko | Kirloskar | Kishida | Kiss | Klein
Klingbeil | Klitschko | Knezevic | Knoche | Knox | Knutsen | Kobayashi | Koc | Koç | Koch | Kocharyan | Koh
Kohler | Köhler | Kohli | Koirala | Koizumi | Kojima | Kok | Kolo | Kolomoisky | Konan | Konate | Konaté
Kondo | Kone | Koné | Konig | König | Koo | Korhonen | Koroma | Kosgei | Koskinen | Koster | Kostunica
Koštunica | Kouame | Kouamé | Kouassi | Kovac | Kovač | Kovacevic | Kovačević | Kovacic | Kovacs | Kovács
Kovalenko | Kowalczyk | Kowalski | Koyama | Kozlov | Kozlowski | Kozłowski | Krajisnik | Krajnc | Kramer
Krämer | Kraus | Krause | Kravchenko | Krawczyk | Kretinsky | Křetínský | Krishna | Krishnan | Kristensen
Kristersson | Kristiansen | Kruger | Krüger | Krupa | Krzanich | Kubo | Kucera | Kučera | Kuchma | Kudo
Kufuor | Kuhn | Kühn | Kuipers | Kuleba | Kulkarni | Kumar | Kumaraswamy | Kumaratunga | Kumble | Kung | Kuo
Kurniawan | Kuroda | Kurosawa | Kurt | Kurti | Kurup | Kuznetsov | Kwak | Kwan | Kwek | Kwiatkowski | Kwok
Kwon | Kwong | Kılıç | Kılıcdaroglu | Kılıçdaroğlu | Lacroix | Lacson | Lagarde | Lahoud | Lai | Laine | Lam
Lambert | Lambrecht | Lamy | Lan | Lane | Langlois | Lapid | Laporte | Larijani | Larsen | Larsson | Lau
Laurent | Lavoie | Lavrov | Lawal | Lawrence | Lebed | Lebedev | Leblanc | Lebrun | Leclerc | Leclercq
Lecomte | Lecornu | Lee | Leekpai | Lefebvre | Lefevre | Lefèvre | Legault | Legrand | Lehmann | Lehtonen
Leitner | Lejeune | Lemaire | Lemaitre | Lemaître | Lemann | Lemoine | Lenin | Leon | León | Leone | Leroux
Leroy | Letta | Leung | Leveque | Lévêque | Levesque | Lévesque | Levin | Levy | Lewandowski | Lewis | Li
Liang | Liao | Lieberman | Lim | Lima | Limjaroenrat | Lin | Lindberg | Lindgren | Lindholm | Lindner
Lindqvist | Lindstrom | Lindström | Ling | Lissouba | Liu | Livni | Llewellyn | Lok | Lombardi | Lombardo
Longo | Lopes | Lopez | López | Lorenz | Lorenzo | Lourenco | Lourenço | Lozano | Lu | Lü | Lubis
Luc Remont | Lucas | Luckey | Ludwig | Luk | Lukashenko | Lukic | Lula | Lumumba | Lund | Lundberg
Lundgren | Lungu | Luo | Lynch | Maas | Maathai | Mabena | Mabuza | Macapagal | MacDonald | MacGregor
Machado | Machar | MacKenzie | Macri | Macron | Madonsela | Madsen | Maduro | Maeda | Maes | Magashule
Magnusson | Magsaysay | Magufuli | Magyar | Mahama | Mahamadou | Mahanama | Mahathir | Mahfouz | Mahindra
Mahlangu | Mahmoud | Maier | Maillard | Maimane | Majumdar | Majumder | Makarov | Makela | Mäkelä | Makhlouf
Makhmalbaf | Makinen | Mäkinen | Malema | Malhotra | Malik | Maliki | Malinga | Mallet | Malone | Maluleke
Mamata | Mancini | Mandela | Mansour | Mantashe | Manuel | Mao | Mapisa-Nqakula | Marchal | Marchand
Marchetti | Marchionne | Marcos | Marechal | Maréchal | Mariani | Maric | Marić | Marín | Marinescu | Marini
Marino | Markovic | Marković | Marques | Marquez | Márquez | Marshall | Martin | Martín | Martinelli
Martinez | Martínez | Martini | Martino | Martins | Martinsen | Marty | Maruyama | Marzouki | Mashaba
Masisi | Maskhadov | Mason | Masondo | Masson | Massoud | Masuda | Mathebula | Mathieu | Mathur | Matic
Matos | Matsuda | Matsui | Matsumoto | Matsuo | Matthews | Mayawati | Mayer | Mazibuko | Mazur | Mazza
Mbappe | Mbappé | Mbatha | Mbeki | Mbia | Mboweni | McCarthy | McConnell | McDonald | Mchunu | McKenzie
McLean | Medina | Medvedev | Mehra | Mehta | Meier | Meijer | Meir | Melenchon | Mélenchon | Melo | Meloni
Menard | Ménard | Mendes | Mendez | Méndez | Mendoza | Meng | Menon | Mensah | Mensch | Mercier | Merkel
Mertens | Merz | Meshaal | Messina | Meunier | Meyer | Miah | Miandad | Miao | Michalski | Michaud | Michel
Mihajlovic | Mikati | Mikhailov | Mikitani | Milani | Milanovic | Milanović | Milei | Milinkovic | Milla
Miller | Millet | Milosevic | Milošević | Ming | Miranda | Mirza | Mirziyoyev | Mishima | Mishra | Mishustin
Mitchell | Mitra | Mitrovic | Mitsotakis | Mittal | Mitterrand | Miura | Miyamoto | Miyazaki | Miyazawa
Mizrahi | Mkapa | Mkhabela | Mkhize | Mkhwebane | Mladic | Mladić | Mnangagwa | Mnguni | Mobutu | Modi
Modise | Modric | Modrić | Moen | Mofokeng | Mogae | Mogale | Mogoeng | Mohamed | Mohammadi | Mohammed
Mohlala | Mok | Mokgoro | Mokoena | Mokonyane | Molefe | Moleketi | Molina | Moller | Möller | Molnar
Molnár | Moloi | Molotov | Mondal | Monnier | Montanari | Monteiro | Montenegro | Montero | Montgomery
Monti | Moore | Moradi | Morake | Morales | Morawiecki | Moreau | Moreira | Morel | Morelli | Moreno
Moretti | Morgan | Mori | Morin | Morita | Morozov | Morris | Morsi | Moser | Mosisili | Mossadegh | Motaung
Motlanthe | Motsepe | Motshekga | Motsoaledi | Moulin | Moura | Mousavi | Moya | Moyo | Mpofu | Msimang
Mthembu | Mthethwa | Mtshali | Mu | Mubarak | Mudavadi | Mugabe | Muilenburg | Mujib | Mujuru | Mukendi
Mukherjee | Mulder | Muller | Müller | Mulyani | Munir | Munjal | Munoz | Muñoz | Muntari | Murakami
Muralitharan | Murati | Murayama | Murdoch | Murphy | Murray | Mursi | Murthy | Museveni | Musharraf | Musk
Mussorgsky | Musyoka | Mwanawasa | Mwangi | Mwinyi | Myers | N'Diaye | Nabiullina | Nabokov | Nadella
Nagai | Nagy | Naidu | Nair | Najibullah | Najjar | Nakagawa | Nakajima | Nakamura | Nakano | Nakasone
Nakayama | Nambiar | Nandi | Nandi-Ndaitwah | Nano | Narasimha | Narasimhan | Narayanan | Nascimento
Nasrallah | Nasser | Nastase | Nasution | Navalny | Navarro | Nawrocki | Nazarbayev | Ncube | Ndayishimiye
Ndiaye | Ndlovu | Nehammer | Nehru | Nelson | Nemeth | Németh | Nemtsov | Nene | Neri | Netanyahu | Neumann
Neves | Newsom | Ng | Ngai | Ngcobo | Ngcuka | Ngo | Nguema | Nguyen | Nguyễn | Niarchos | Nichols | Niel
Nielsen | Nieminen | Nieto | Niinisto | Niinistö | Nikitin | Nikolaev | Nikolaidis | Nikolaou | Nikolic
Nikolić | Nilekani | Nilsen | Nilsson | Nishikori | Nishimura | Niu | Njoroge | Nkomo | Nkosi | Nkrumah
Nkurunziza | Nnamdi | Noel | Nogueira | Noh | Nomura | Nooyi | Novak | Novák | Novikov | Novotny | Novotný
Nowak | Ntshavheni | Nugroho | Nujoma | Nunes | Nunez | Núñez | Nwosu | Nyerere | Nzimande | O'Brien
O'Connor | O'Neill | O'Reilly | O'Sullivan | Obama | Obame | Obasanjo | Oberoi | Obi | Obiri | Oblak | Obote
Obrador | Obuchi | Ocalan | Öcalan | Ocampo | Ochieng | Odinga | Oe | Ogawa | Ogbonna | Ogundipe | Ogunleye
Oh | Ohashi | Ohga | Ohno | Ohtani | Oishi | Okada | Okafor | Okamoto | Okeke | Okocha | Okonjo
Okonjo-Iweala | Okonkwo | Okoye | Oladele | Olajide | Oliveira | Oliver | Olmert | Olofsson | Olsen | Olsson
Omar | Onassis | Ondimba | Ono | Onyeama | Oppenheimer | Orban | Orbán | Orcel | Orlov | Orozco | Orpo
Ortberg | Ortega | Ortiz | Osborne | Osei | Osman | Ota | Otedola | Othmani | Otieno | Otto | Ouattara
Oudea | Oudéa | Ouedraogo | Ouédraogo | Ouellet | Ouyahia | Owaisi | Owen | Owens | Owusu | Oyelowo | Ozal
Özal | Ozdemir | Özdemir | Ozkan | Özkan | Ozturk | Öztürk | Ozu | Pacquiao | Padilla | Pagano | Pahlavi
Palaniswami | Pallete | Palmer | Palmieri | Palumbo | Pamuk | Pan | Panahi | Pandey | Pandor | Pandya | Pang
Pangalos | Pangilinan | Panjaitan | Pant | Papadakis | Papadimitriou | Papadopoulos | Papandreou | Papoulias
Pappas | Parekh | Parisi | Park | Parker | Parra | Pascual | Pashinyan | Pasquier | Pasternak | Pastor
Patasse | Patassé | Patel | Patil | Patnaik | Patrushev | Patterson | Pavlov | Pavlovic | Pavlović | Pawar
Pawlowski | Pawłowski | Payet | Payne | Pedersen | Peeters | Pei | Pellegrini | Pellegrino | Pelletier
Pelosi | Pena | Peña | Pena Nieto | Peng | Pereira | Perera | Peres | Peretz | Perez | Pérez | Peric
Perisic | Perkins | Perret | Perrier | Perrin | Perrot | Perry | Persson | Peskov | Peters | Peterson
Petitcolin | Petro | Petrosyan | Petrov | Petrova | Petrovic | Petrović | Pettersen | Pettersson
Pezeshkian | Pfeiffer | Pham | Phạm | Phan | Phillips | Pi | Picard | Pichai | Pichon | Pierce | Pierre
Pillai | Pinault | Pinera | Piñera | Ping | Pinto | Piotrowski | Piras | Pires | Pistorius | Pjanic
Plavsic | Plenkovic | Plenković | Pogacar | Pogačar | Pohamba | Pohl | Poirier | Ponta | Poon | Popa
Popescu | Popov | Popovic | Popović | Poroshenko | Porter | Postma | Potanin | Poulain | Poulsen | Pouyanne
Pouyanné | Powell | Prachanda | Pranowo | Prasad | Prasetyo | Premadasa | Premji | Pretorius | Prevost
Prévost | Prieto | Prigozhin | Primakov | Prins | Pritchard | Prochazka | Procházka | Prodi | Prokofiev
Prosinecki | Provost | Pujara | Puri | Purnama | Pushkin | Putin | Pyo | Qaddafi | Qi | Qian | Qin | Qiu
Qu | Quader | Quartey | Quaye | Quek | Quintero | Qurei | Qureshi | Rabbani | Rabin | Rachmaninov | Radebe
Radev | Radic | Rafsanjani | Rahane | Rahman | Rahmon | Rainsy | Raisi | Rajan | Rajapaksa | Rajoelina
Rajoy | Rajput | Raju | Rakitic | Rakitić | Ramaphosa | Ramaswamy | Ramgoolam | Ramirez | Ramírez | Ramos
Ranatunga | Rao | Rapin | Rasmussen | Ratcliffe | Ratsiraka | Ravalomanana | Rawlings | Ray | Razak | Reagan
Reddy | Redstone | Reed | Rees | Reeves | Rehn | Reinfeldt | Reis | Remy | Rémy | Renard | Renaud | Renault
Renzi | Retailleau | Rey | Reyes | Reynaud | Reynders | Reynolds | Rezaei | Rhee | Ribeiro | Ricard | Ricci
Richards | Richardson | Richter | Ricks | Riley | Rinaldi | Rios | Ríos | Riva | Rivera | Riviere | Rivière
Rivlin | Rizzi | Rizzo | Roberts | Robertson | Robinson | Robredo | Rocha | Roche | Rodrigues | Rodriguez
Rodríguez | Rogers | Roglic | Roglič | Roh | Rojas | Rolland | Roman | Román | Romano | Romero | Romualdez
Ronaldo | Rong | Rosenberg | Ross | Rossetti | Rossi | Roth | Rouhani | Rousseau | Rousseff | Roussel | Roux
Roy | Roychowdhury | Royer | Ruan | Rubin | Rubio | Rudisha | Ruggiero | Ruia | Ruiz | Rupert | Russell
Russo | Ruto | Rutte | Ryan | Ryu | Sa'ar | Saad | Saade | Saadé | Saakashvili | Sabanci | Sabancı | Sabry
Sadat | Saddam | Sadoun | Sadr | Saez | Sáez | Sahin | Şahin | Sahni | Saied | Saint-Affrique | Saito
Sakai | Sakamoto | Sakurai | Salah | Salata | Salazar | Saleh | Salem | Sall | Salminen | Salvini | Samaras
Sampaio | Sanchez | Sánchez | Sanders | Sandhu | Sandoval | Sangakkara | Sankara | Sanna | Santana | Santoro
Santos | Santoso | Sanusi | Sanz | Sarandos | Sargsyan | Sarkar | Sarkozy | Sarr | Sartori | Sasaki
Sassou-Nguesso | Sato | Sauer | Savicevic | Sawadogo | Sawhney | Sawiris | Saxena | Schafer | Schäfer
Schauble | Schäuble | Schmid | Schmidt | Schmitt | Schmitz | Schneider | Scholz | Schoof | Schouten
Schreiber | Schroder | Schröder | Schubert | Schulz | Schulze | Schumacher | Schumer | Schuster | Schwartz
Schwarzman | Scindia | Scott | Seah | Sechin | Seck | Seferis | Sehwag | Seidel | Sellal | Semenov | Senard
Senghor | Sengupta | Seo | Serra | Serrano | Seselj | Sethi | Setiawan | Sewing | Sexwale | Sezer | Shafiq
Shagari | Shah | Shamir | Shanmugaratnam | Shao | Shapiro | Sharif | Sharma | Sharon | Shastri | Shaw
Shehu | Sheinbaum | Shek | Shen | Sheng | Shetty | Shevardnadze | Shevchenko | Shi | Shibata | Shim
Shimizu | Shin | Shinawatra | Shinde | Shirakawa | Shivakumar | Shivambu | Shoigu | Shostakovich | Shtayyeh
Shu | Shui | Shukla | Siddaramaiah | Siddiqui | Sidhu | Siemiatkowski | Sihanouk | Sikder | Silajdzic
Silpa-archa | Silva | Silvestri | Simanjuntak | Simic | Simitis | Simmons | Simoes | Simões | Simon | Simsek
Şimşek | Sinclair | Singh | Siniora | Sinwar | Siregar | Sirisena | Sirleaf | Sisi | Sisodia | Sissi
Sistani | Sisulu | Sitharaman | Sithole | Sitorus | Situmorang | Siu | Slim | Smirnov | Smirnova | Smit
Smith | Smits | Smotrich | Snyder | Soares | Soder | Söder | Sodhi | Soglo | Sokolov | Solberg | Soleimani
Soler | Solomon | Solzhenitsyn | Sonko | Soong | Sorensen | Soriot | Soro | Sorrentino | Soto | Sousa
Souza | Sow | Soyinka | Spencer | Srinath | Srivastava | Stalin | Stan | Stanescu | Stanishev | Stankovic
Stanković | Starmer | Steenhuisen | Stein | Steiner | Steinmeier | Stepanov | Stepashin | Stephens | Stevens
Stewart | Stoica | Stojkovic | Stoltenberg | Stone | Store | Strand | Stravinsky | Stuart | Stubb | Støre
Suarez | Suárez | Subianto | Subramanian | Sudani | Suga | Sugiyama | Suh | Suharto | Sukarno | Suker
Suleiman | Suleyman | Sullivan | Suluhu | Sunak | Suri | Surjewala | Suryanto | Susanto | Sutskever | Suzuki
Svendsen | Svensson | Svoboda | Swamy | Swaraj | Szabo | Szabó | Sze | Szeto | Szymanski | Szymański
Sørensen | Tadesse | Tadic | Tadić | Takada | Takagi | Takahashi | Takaichi | Takeda | Takeshita | Takeuchi
Talabani | Talon | Talukder | Tambo | Tamura | Tanaka | Tandja | Tang | Taniguchi | Tantawi | Tao | Tata
Tavares | Tay | Taylor | Tazi | Tchaikovsky | Tebboune | Teixeira | Temer | Tendulkar | Teng | Teo | Tessier
Tetteh | Thaci | Thaçi | Thackeray | Thakur | Thammanat | Tharman | Tharoor | Thatcher | Thavisin
Theodorakis | Thiel | Thomas | Thompson | Thomsen | Thunberg | Tian | Tikhanovskaya | Tillekeratne
Timmermans | Tinubu | Tiwari | Tjahaja | Tkachenko | Tlass | Tokayev | Tolstoy | Tomic | Tong | Torres
Toth | Tóth | Touadera | Touadéra | Toure | Touré | Toyoda | Trabelsi | Tran | Trần | Traore | Traoré
Trappier | Tremblay | Tripathi | Trivedi | Trotsky | Trudeau | Trujillo | Trump | Truss | Tsai | Tsang
Tsao | Tse | Tseng | Tshisekedi | Tsipras | Tsitsipas | Tsoi | Tsui | Tsvangirai | Tubman | Tucker | Tudjman
Tung | Turabi | Turgenev | Turner | Tusk | Tutu | Tymoshenko | Uchida | Uddin | Ueda | Ueno | Uribe
Usmanov | Vaas | Vajpayee | Valdez | Valentini | Van Beek | Van Dam | Van den Berg | Van den Broek
Van den Heuvel | Van der Heijden | Van der Linden | Van der Meer | van der Merwe | Van der Veen | Van Dijk
Van Leeuwen | Van Veen | Van Vliet | Vance | Vandenberghe | Varga | Vargas | Varma | Varoufakis | Vasiliev
Vasseur | Vavi | Vazquez | Vázquez | Veenstra | Vega | Vejjajiva | Velasco | Venizelos | Venkataraman
Ventura | Verhoeven | Verhofstadt | Verma | Vermeulen | Vesely | Veselý | Vicente | Vidal | Vidic | Vieira
Vijayan | Villarreal | Virtanen | Visser | Vitale | Vitali | Vogel | Vogt | Vohra | Voigt | Volkov | Vucevic
Vucic | Vučić | Vukovic | Vuković | Wada | Wade | Wadhwa | Wagner | Wahid | Wai | Walesa | Walker | Wallace
Wallenberg | Walmsley | Wan | Wang | Wanjiku | Warren | Watanabe | Watkins | Watson | Wauquiez | Wałęsa
Weah | Weaver | Webb | Weber | Wei | Weiss | Weizman | Weng | Werner | Wickremesinghe | Widodo | Wijaya
Wilders | Willems | Williams | Willis | Wilson | Winkler | Wiranto | Wisniewski | Wiśniewski | Wojcik
Wójcik | Wolf | Wolff | Wong | Wongsuwan | Woo | Wouters | Wozniak | Woźniak | Wright | Wu | Wyss | Xi | Xia
Xiang | Xiao | Xie | Xiong | Xu | Xue | Xun | Ya'alon | Yadav | Yamada | Yamaguchi | Yamamoto | Yamashita
Yamazaki | Yan | Yanai | Yang | Yanukovych | Yao | Yar'Adua | Yassin | Yau | Yavlinsky | Yayi | Yediyurappa
Yellen | Yeltsin | Yeo | Yeung | Yildirim | Yildiz | Yilmaz | Yim | Yin | Yip | Yiu | Yokoyama | Yoo | Yoon
Yoshida | Younis | Youssoufi | Yu | Yuan | Yudhoyono | Yuen | Yun | Yung | Yunus | Yushchenko | Yusuf
Yıldırım | Yıldız | Yılmaz | Zaha | Zakharov | Zamora | Zapatero | Zardari | Zarif | Zaslav | Zebari
Zelenskiy | Zelensky | Zelenskyy | Zenawi | Zeng | Zeroual | Zhan | Zhang | Zhao | Zhen | Zheng
Zhirinovsky | Zhivkov | Zhong | Zhou | Zhu | Zia | Ziegler | Zielinski | Zieliński | Zille | Zimmermann
Zipse | Zondo | Zongo | Zuckerberg | Zuma | Zuniga | Zúñiga | Zuo | Zupancic | Zupančič | Zurcher | Zürcher
Zyuganov | Đorđević
