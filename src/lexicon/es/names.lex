# Spanish: what makes a name an organization's, a person's, a product's or a place's. Values of name_word: see names.h.
[name_word]
of = de | del
and = y | e | &
for = para
the = el | la | los | las | un | una
article = la | el | los | las
at = en | del | con
to = a | desde
in = en | hacia | cerca de | hasta
its = su | sus
ending = mente | amos | emos | imos
as = como
led_by = {dirigid,presidid,fundad,liderad,encabezad,controlad,cread,capitanead}{o,a,os,as} por | que {dirige,preside,lidera,controla}
runs = {dirige,preside,lidera} | que {dirige,preside,lidera} | fundador de | fundadora de | al frente de | al frente del
adjective = nacional{,es} | europe{o,a} | federal | central{,es} | general{,es} | real | públic{o,a} | internacional | regional | municipal | superior | económic{o,a} | financier{o,a} | industrial | mundial | supremo | constitucional | popular | unida{,s} | español{,a} | agrari{o,a}
product = modelo{,s} | chip{,s} | procesador{,es} | software | aplicación | medicamento{,s} | vacuna{,s} | avión | aviones | helicóptero{,s} | misil | teléfono{,s} | móvil | coche{,s} | marca{,s} | juego | película | serie | libro | disco | canción | novela | servicio{,s}
place = ciudad | municipio | pueblo | provincia | estado | región | isla{,s} | río | lago | monte | mar | golfo | bahía | valle | distrito | barrio | calle | avenida | plaza | puerto | aeropuerto | playa | costa | sierra | comarca
event = festival | cumbre | conferencia | foro | campeonato | copa | torneo | juegos | premio{,s} | guerra | tratado | pacto | acuerdo | feria | salón | índice | plan | ley | caso | operación | proyecto | liga | vuelta | crisis
based = con sede en | radicad{o,a} en | ubicad{o,a} en | afincad{o,a} en
named = llamad{o,a} | denominad{o,a} | bautizad{o,a} | rebautizad{o,a}
shares = acciones
verb = es | ha | fue | será | anunció | anuncia | ha anunciado | compra | vende | adquiere | invierte | cierra | firma | lanza | gana | pierde | prevé | opera | negocia | busca | tiene | quiere | estudia | podría | espera | factura | emplea | presentó | absorbió | compró | vendió | pagó | pagará | obtuvo | registró | cerró | confirma | confirmó | aspiraba | había | han | son | debe | ofreció
public = ministr{o,a} | primer ministro | president{e,a} del Gobierno | alcalde{,sa} | diputad{o,a} | senador{,a} | juez | jueza | embajador{,a} | economista | profesor{,a} | abogad{o,a} | actor | actriz | cantante | escritor{,a} | entrenador | jugador | empresari{o,a} | inversor{,a}

[org_head]
Metro de | Clínicas | Cementos | Aguas | Aguas de | Gas del | Hoteles | Azucarera | Papelera | Puerto de | Aceites | Conservas | Ferrovías | Energías de | Autobuses | universidad | Banco | Bancos | Caja | Cajas | Grupo | Compañía | Sociedad | Corporación | Consejo | Comisión | Comisión Nacional | Comité | Ministerio | Junta | Gobierno | Generalitat | Ayuntamiento | Diputación | Cámara | Senado | Congreso | Parlamento | Tribunal | Tribunal Supremo | Tribunal Constitucional | Audiencia | Audiencia Nacional | Juzgado | Fiscalía | Universidad | Instituto | Fundación | Asociación | Federación | Confederación | Unión | Sindicato | Partido | Movimiento | Agencia | Autoridad | Organización | Oficina | Dirección General | Secretaría | Policía | Guardia Civil | Ejército | Hospital | Clínica | Colegio | Academia | Museo | Teatro | Real | Atlético | Club | Bolsa | Bolsa de Madrid | Fondo | Fondo Monetario | Fábrica | Bodegas | Cervezas | Aceros | Industrias | Laboratorios | Transportes | Autopistas | Ferrocarriles | Aeropuertos | Líneas Aéreas | Minera | Petróleos | Telefónica | Mutua | Seguros | Editorial | Radio | Televisión | Diario | Inmobiliaria | Constructora | Cooperativa | Consorcio | Central | Reserva Federal | Federación Española | Conferencia

[org_tail]
Renovables | Energía | Seguros | Inversiones | Inmobiliaria | Construcción | Telecom | Alimentación | Hoteles | Industrial | Financiero | Gestión | Servicios | Logística | Ingeniería | Farma | Banca | España | Bank | Banco | Aerolíneas | Infraestructuras | Activos

[org_noun]
grupo{,s} | empresa{,s} | compañía{,s} | sociedad | firma{,s} | filial{,es} | matriz | holding | conglomerado | multinacional | gigante | líder | rival{,es} | competidor{,a} | fabricante{,s} | constructora{,s} | promotora | inmobiliaria | productor{,a} | proveedor{,a} | distribuidor{,a} | operador{,a} | operadoras | desarrollador{,a} | editor{,a} | editorial | especialista | cadena | minorista | supermercados | aerolínea{,s} | naviera | siderúrgica | petrolera | energética | eléctrica | gasista | minera | cementera | papelera | química | farmacéutica | tecnológica | teleco | automovilística | automotriz | armadora | cervecera | bodega | láctea | textil | banco{,s} | entidad | caja | aseguradora{,s} | fondo{,s} | gestora | inversor{,a} | accionista | consultora | bufete | agencia | periódico | diario | revista | canal | regulador | sindicato | asociación | fundación | universidad | instituto | club | partido | start-up{,s} | startup{,s} | emergente | unicornio | cooperativa | plataforma | comprador{,a} | vendedor{,a} | socio | cliente | canadiense | fondo canadiense | fondo de inversión | fondo soberano | capital riesgo
    | hotelera | ferroviaria | biotecnológica | cotizada | ingeniería | auditora | conservera | alimentaria | azucarera | aceitera | vinícola | cárnica | juguetera | joyera | relojera | discográfica | azulejera | cerámica | siderometalúrgica | acerera | metalúrgica | fundición | autopista | concesionaria | socimi | fintech | edtech | scaleup | startup tecnológica | operador logístico | transportista | astillero | concesionario | cadena hotelera | cadena de supermercados | fabricante de automóviles | firma de inversión | firma de ingeniería | firma de moda | casa de moda | fondo buitre | suministradora | comercializadora | mayorista | aerolínea de bajo coste | compañía aérea | low cost | agencia de viajes | turoperador | marketplace | ecommerce | neobanco | entidad bancaria | caja de ahorros | mutua | patronal | empresa pública | empresa familiar | empresa emergente | renovable | petroquímica | plástica | cosmética | perfumera | zapatera

[anaphor]
la empresa | la compañía | el grupo | la firma | la sociedad | el banco | la entidad | la aseguradora | el fabricante | la operadora | la filial | el fondo | la multinacional | la constructora | la aerolínea | la cadena | la matriz | el gigante | la tecnológica | la petrolera | la energética | la eléctrica | la siderúrgica | el comprador | el vendedor | el regulador | la startup | la start-up | la plataforma | el organismo | la institución

[person_title]
don | doña | D. | Dña. | señor | señora | Sr. | Sra. | Srta. | Dr. | Dra. | doctor | doctora | rey | reina | príncipe | princesa | papa | cardenal | obispo | padre | fray | general | coronel | capitán | jeque | san | santa

[role]
presidente | presidenta | presidente ejecutivo | presidenta ejecutiva | presidente del consejo | vicepresidente | vicepresidenta | consejero delegado | consejera delegada | consejero | consejera | director general | directora general | director ejecutivo | directora ejecutiva | director financiero | directora financiera | director | directora | director de {operaciones,comunicación,marketing,tecnología,recursos humanos,estrategia,investigación} | directora de {operaciones,comunicación,marketing,tecnología,recursos humanos,estrategia,investigación} | gerente | gerente general | jefe | jefa | máximo responsable | máxima responsable | responsable | primer ejecutivo | primera ejecutiva | ejecutivo | fundador | fundadora | cofundador | cofundadora | dueño | dueña | propietario | propietaria | patrón | socio | socia | socio director | portavoz | secretario | secretaria | secretario general | secretaria general | secretario de Estado | tesorero | gobernador | gobernadora | ministro | ministra | primer ministro | primera ministra | viceministro | presidente del Gobierno | alcalde | alcaldesa | diputado | diputada | senador | senadora | concejal | comisario | comisaria | embajador | embajadora | juez | jueza | fiscal | abogado | abogada | analista | economista | economista jefe | profesor | profesora | catedrático | investigador | investigadora | científico | ingeniero | arquitecto | periodista | escritor | escritora | autor | autora | actor | actriz | director de cine | cantante | músico | pintor | entrenador | seleccionador | capitán | delantero | portero | jugador | futbolista | empresario | empresaria | inversor | banquero | magnate | líder | delegado | delegada | coordinador | coordinadora | representante | CEO | CFO | COO

[role_part]
ejecutiv{o,a} | adjunt{o,a} | en funciones | interin{o,a} | saliente | de la República | del Gobierno | de Economía | de Hacienda | de Exteriores | de Defensa | de Interior | de Justicia | de Sanidad | de Trabajo | de Industria | del consejo | general | delegad{o,a}

[nationality]
español{,a,es,as} | francés | francesa{,s} | franceses | alemán | alemana{,s} | alemanes | británic{o,a,os,as} | inglés | inglesa | italian{o,a,os,as} | portugués | portuguesa | holandés | holandesa | neerlandés | neerlandesa | belga{,s} | suiz{o,a,os} | austriac{o,a} | suec{o,a} | norueg{o,a} | danés | danesa | finlandés | finlandesa | polac{o,a} | rus{o,a,os} | turc{o,a} | grieg{o,a} | estadounidense{,s} | norteamerican{o,a} | american{o,a} | canadiense{,s} | mexican{o,a,os} | brasileñ{o,a} | argentin{o,a,os} | chilen{o,a} | colombian{o,a} | peruan{o,a} | venezolan{o,a} | chin{o,a,os} | japonés | japonesa | coreano | coreana | surcoreano | indi{o,a} | australian{o,a} | israelí | saudí | catarí | marroquí | europe{o,a,os,as} | asiátic{o,a} | african{o,a} | catalán | catalana | vasc{o,a} | andaluz{,a} | galleg{o,a} | madrileñ{o,a} | barcelonés | valencian{o,a} | latinoamerican{o,a}

[not_name]
Bolsa | lunes | martes | miércoles | jueves | viernes | sábado | domingo | enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | setiembre | octubre | noviembre | diciembre | Navidad | Semana Santa | Categorías | Etiquetas | Foto | Vídeo | Fuente | Leer más | Más información | Contacto | Nota de prensa | NOTA DE PRENSA | Publicidad | Estado | Gobierno | Internet | Dios | Wall Street | Moncloa | Tierra | Europa del Este | Norte | Sur | Este | Oeste
