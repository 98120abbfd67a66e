# Portuguese: what makes a name an organization's, a person's, a product's or a place's. Values of name_word: see names.h.
[name_word]
of = de | do | da | dos | das
and = e | &
for = para | para o | para a
the = o | a | os | as | um | uma
article = a | o | os | as
at = na | no | em | da | do
to = para | desde
in = em | no | na | nos | nas | até | perto de
its = seu | sua | seus | suas | o seu | a sua
ending = mente | amos | emos | imos
as = como
led_by = {dirigid,presidid,fundad,liderad,comandad,controlad,criad}{o,a,os,as} {por,pelo,pela} | que {dirige,preside,lidera,comanda}
runs = {dirige,preside,lidera,comanda} | que {dirige,preside,lidera,comanda} | fundador da | fundador do | fundador de | fundadora da | à frente da | à frente do
adjective = nacional | europe{u,ia} | federal | central | geral | públic{o,a} | internacional | regional | municipal | superior | econômic{o,a} | económic{o,a} | financeir{o,a} | brasileir{o,a} | mundial | popular | unid{o,a}
product = modelo{,s} | chip{,s} | processador{,es} | software | aplicativo | aplicação | remédio{,s} | medicamento{,s} | vacina{,s} | avião | aviões | jato{,s} | helicóptero{,s} | míssil | celular | telemóvel | carro{,s} | marca{,s} | jogo | filme | série | livro | álbum | canção | romance | serviço{,s}
place = cidade | município | vila | província | estado | região | ilha{,s} | rio | lago | monte | serra | mar | golfo | baía | vale | distrito | bairro | rua | avenida | praça | porto | aeroporto | praia | costa | freguesia | concelho | interior
event = festival | cúpula | cimeira | conferência | fórum | campeonato | copa | taça | torneio | jogos | prêmio | prémio | guerra | tratado | pacto | acordo | feira | salão | índice | plano | lei | caso | operação | projeto | liga | crise
based = com sede em | sediad{o,a} em | com sede no | com sede na
named = chamad{o,a} | denominad{o,a} | batizad{o,a} | rebatizad{o,a}
shares = ações
verb = é | foi | será | tem | anunciou | anuncia | compra | vende | adquire | investe | investirá | fecha | assina | lança | comprou | vendeu | opera | prevê | quer | pode | deve | paga | pagará | obteve | registrou | registou | confirmou | destacou | emprega | está | vai | ficou | negocia | levantou | captou | emitiu | encomendou | entrega | entregou
public = ministr{o,a} | primeiro-ministro | president{e,a} da República | prefeit{o,a} | deputad{o,a} | senador{,a} | juiz | juíza | embaixador{,a} | economista | professor{,a} | advogad{o,a} | ator | atriz | cantor{,a} | escritor{,a} | treinador | jogador | empresári{o,a} | governador{,a}

[org_head]
Metro de | Metro do | Metrô de | Energias do | Energias de | Águas de | Águas do | Vinhas do | Vinhas da | Celulose | Cimentos | Supermercados | Hotéis | Transportes | Usina | Siderúrgica | Frigorífico | Viação | universidade | Banco | Caixa | Grupo | Companhia | Sociedade | Conselho | Comissão | Comitê | Comité | Ministério | Governo | Prefeitura | Câmara | Senado | Congresso | Assembleia | Parlamento | Tribunal | Supremo | Supremo Tribunal | Superior Tribunal | Procuradoria | Universidade | Instituto | Fundação | Associação | Federação | Confederação | União | Sindicato | Partido | Movimento | Agência | Autoridade | Organização | Secretaria | Polícia | Exército | Marinha | Força Aérea | Hospital | Colégio | Academia | Museu | Teatro | Bolsa | Fundo | Casa | Indústrias | Laboratórios | Cervejaria | Construtora | Editora | Rádio | Rede | Televisão | Jornal | Cooperativa | Consórcio | Centrais | Petróleo | Aeroportos | Ferrovias | Correios | Ordem | Igreja | Clube | Esporte Clube | Conferência

[org_tail]
Brasil | Energia | Seguros | Investimentos | Participações | Alimentos | Construtora | Engenharia | Telecom | Logística | Imobiliária | Saúde | Financeira | Financeiro | Pagamentos | Linhas Aéreas | Aéreas | Papel | Celulose | Açúcar | Agrícola | Mineração | Siderúrgica | Varejo | Shopping | Econômico | Bank | Banco | Portugal

[org_noun]
grupo{,s} | empresa{,s} | companhia{,s} | sociedade | firma{,s} | filial | subsidiária | controladora | holding | conglomerado | multinacional | gigante | líder | rival | rivais | concorrente | fabricante{,s} | construtora{,s} | montadora{,s} | produtor{,a} | fornecedor{,a} | distribuidor{,a} | operador{,a} | desenvolvedor{,a} | editora | especialista | rede | varejista{,s} | supermercados | companhia aérea | aérea | siderúrgica | petroleira | petrolífera | energética | elétrica | mineradora | cimenteira | papeleira | química | farmacêutica | tecnológica | cervejaria | frigorífico | têxtil | banco{,s} | instituição | seguradora{,s} | fundo{,s} | gestora | investidor{,a} | acionista | consultoria | escritório | agência | jornal | revista | emissora | canal | regulador | sindicato | associação | fundação | universidade | instituto | clube | partido | startup{,s} | start-up{,s} | unicórnio | cooperativa | plataforma | comprador{,a} | vendedor{,a} | parceir{o,a} | cliente | arrendador{,a} | locadora | bolsa | estaleiro
    | rede de farmácias | rede de supermercados | rede hoteleira | cadeia | cadeia de supermercados | cadeia hoteleira | companhia de energia | incorporadora | imobiliária | retalhista | atacadista | grossista | transportadora | operador logístico | resseguradora | gestora de recursos | gestora de fundos | fundo soberano | fundo de pensão | fundo de investimento | fundo de private equity | capital de risco | corretora | fintech | edtech | healthtech | marketplace | banco digital | banco de investimento | instituição financeira | laboratório | hospital | rede de hospitais | rede de ensino | gravadora | construtora naval | concessionária | cervejeira | vinícola | processadora | usina | calçadista | joalheria | grupo hoteleiro | grupo francês | empresa de energia | empresa de tecnologia | empresa de logística | empresa de software | telecom | operadora de telefonia | petroquímica | elétrica portuguesa | gasista | companhia de saneamento | empresa pública | estatal | empresa de engenharia | empreiteira

[anaphor]
a empresa | a companhia | o grupo | a firma | a sociedade | o banco | a instituição | a seguradora | o fabricante | a fabricante | a operadora | a filial | o fundo | a multinacional | a construtora | a montadora | a rede | a controladora | o gigante | a varejista | a petroleira | a mineradora | o comprador | o vendedor | o regulador | a startup | a plataforma | a subsidiária | a gestora

[person_title]
senhor | senhora | Sr. | Sra. | Srta. | Dr. | Dra. | doutor | doutora | dom | dona | Dom | rei | rainha | príncipe | princesa | papa | cardeal | bispo | padre | general | coronel | capitão | xeque | são | santa | santo

[role]
presidente | presidenta | presidente-executivo | presidente executivo | presidente-executiva | presidente do conselho | vice-presidente | vice-presidente executivo | diretor-presidente | diretora-presidente | diretor-geral | diretora-geral | diretor geral | diretora geral | diretor executivo | diretora executiva | diretor financeiro | diretora financeira | diretor | diretora | diretor de {operações,marketing,tecnologia,relações com investidores,estratégia,produto} | diretora de {operações,marketing,tecnologia,relações com investidores,estratégia,produto} | administrador | administradora | administrador-delegado | conselheiro | conselheira | gerente | gerente-geral | chefe | líder | responsável | executivo | executiva | fundador | fundadora | cofundador | cofundadora | co-fundador | dono | dona | proprietário | proprietária | sócio | sócia | sócio-fundador | porta-voz | secretário | secretária | secretário-geral | tesoureiro | governador | governadora | ministro | ministra | primeiro-ministro | primeira-ministra | presidente da República | prefeito | prefeita | vereador | deputado | deputada | deputado federal | senador | senadora | comissário | embaixador | embaixadora | juiz | juíza | procurador | procuradora | procurador-geral | advogado | advogada | analista | economista | economista-chefe | estrategista | professor | professora | pesquisador | pesquisadora | investigador | cientista | engenheiro | arquiteto | jornalista | escritor | escritora | autor | autora | ator | atriz | cineasta | cantor | cantora | músico | pintor | treinador | técnico | capitão | atacante | goleiro | jogador | empresário | empresária | investidor | banqueiro | coordenador | coordenadora | representante | CEO | CFO | COO

[role_part]
executiv{o,a} | adjunt{o,a} | interin{o,a} | em exercício | da República | do conselho | da Fazenda | da Economia | das Finanças | da Justiça | da Saúde | da Defesa | do Interior | dos Negócios Estrangeiros | de Minas e Energia | do conselho de administração | geral

[nationality]
brasileir{o,a,os,as} | portugues{a,es} | português | frances{a,es} | francês | alem{ão,ã,ães} | britânic{o,a} | ingles{a,es} | inglês | italian{o,a,os} | espanh{ol,ola,óis} | holand{ês,esa} | belga | suíç{o,a} | austríac{o,a} | suec{o,a} | noruegu{ês,esa} | dinamarqu{ês,esa} | finland{ês,esa} | irland{ês,esa} | polac{o,a} | polon{ês,esa} | russ{o,a} | turc{o,a} | greg{o,a} | american{o,a,os} | norte-american{o,a} | estadunidense | canadense | canadian{o,a} | mexican{o,a} | argentin{o,a} | chilen{o,a} | colombian{o,a} | peruan{o,a} | venezuelan{o,a} | chin{ês,esa,eses} | japon{ês,esa} | corean{o,a} | sul-corean{o,a} | indian{o,a} | australian{o,a} | israelense | israelita | saudita | angolan{o,a} | moçambican{o,a} | europe{u,ia,us} | asiátic{o,a} | african{o,a} | paulista{,s} | carioca{,s} | mineir{o,a} | gaúch{o,a} | baian{o,a} | lisboeta | portuense | catarinense | paranaense

[not_name]
Bolsa | segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira | sábado | domingo | janeiro | fevereiro | março | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro | Natal | Páscoa | Carnaval | Categorias | Foto | Vídeo | Fonte | Leia mais | Leia também | Contato | Publicidade | Estado | Governo | Internet | Deus | Planalto | Wall Street | Terra | Norte | Sul | Leste | Oeste | Nordeste | Sudeste | Centro-Oeste | Faria Lima
