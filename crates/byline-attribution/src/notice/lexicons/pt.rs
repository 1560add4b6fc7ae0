// GENERATED from data/notices/pt.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "pt", target_first: false, capital_nouns: false, letters: "", stems: Stems("exclusivamentereconhecimentoconsentimentocorrespondentimprescindivevisualizacoesautorizacoesintelige\
nciarastreamentoautorizacaocomunicacaoinformacoesintelectualpropriedadereproduzidorepublicadotreinam\
entoacompanhadartificialcompartilhdisposicaoformulariohiperligacinfograficinformacaolivrementelucrat\
ivosmecanismosministerioobrigatoriparlamentopermissoesredistribureferenciareservadasreservadosunicam\
enteaprovacaoautorizadcanonicalcaracterecinquentacontrariacontrariocopyrightdispensaddisponiveeletro\
nichiperlinkincluindoindexacaoindicacaomencionemmineracaonavegadornecessarioriginaispacientesparagra\
fopermissaoproibicaoprospecaoreimpressreportagerequisitoresponsabretransmiterceirosanuenciaanuncioua\
tribuicatribuirbacklinkbibliogrbuscadorcanonicoccbyncndccbyncsacitacoescomerciacondicaocontadorconta\
ntoconteudocortesiacreditarcreditosdeclaroudesejavedireitosdofolloweditoriaexternosfuncionailustraci\
ndexaveindicadoindiquemintegralinternetleituraslicencasmateriasmedianteministraministronofolloworigi\
nalpermitempermitidpesquisapessoaispossivelprecisamprotegidpublicacqualquerquarentaquinhentrecomendr\
eimprimrequeremreutilizrevistasscrapingsistemassoftwaresolicitatrabalhotrackingtranscritribunalutili\
zadafirmouagenciaagradecarmazenautoresautoriacadastrcitacaocitandoclicavecommonsconfirmcreativdecidi\
udeveraodivulgaduplicaeditoraempregoempresaexcertoexploraexpressgovernogratuitimagensincluaminicialj\
ornaisligacaolimitadmecanicmenoresmodelosmodificmotoresnenhumanoindexnoticiaopcionapaginaspalavrapod\
eraoportaisprecisoprimeirproibidprojetorazoaveredacaosindicasomentetitulartreinartrezentabaixoacordo\
acusouadaptaalunosapenasartigoautoracamposccbyndccbysaclicarcliquecodigocomecocontencookiecopiadcopi\
arcopiascurtascurtosdecimodifunddigitaduzentescritexamesexcetoexigidfontesformasfrasesilegalimagemin\
iciojornallimitelinhaslinkadlinkarlivresmencaometadenossasnossosonlineorigemparciapartespequenportal\
proibequandoquartoquatroquintoquinzesegundsinaistardartextostitulotraductrechotreinotrintaacimaacusa\
aindaantesassinativablogsbrevecentocincocitadcitarcitemdadosdesdedestadestedevemdifusdiretdisseemail\
estasestesexcedexigefavorlinksloginlucromaximmeiosmesmonotasobrasoutraoutropapelpixelpodemprevisalvo\
sejamsenhasitessitiosobretercotodastodosvedadvetadvideovintecomodoisduasfinsfotojuizleismaisnomeopoe\
paisseratotatresusarusemcemdezmilnaoreltdmurl"), entries: &[
exact(8, 1).is(To), // a
exact(1588, 6).then(0, 1, Below), // abaixo do
exact(1990, 5).then(1, 2, Above), // acima do texto
any(204, 10).is(With), // acompanhad*
exact(1594, 6).then(3, 1, Consent), // acordo com
any(1995, 5).is(Unrelated), // acusa*
exact(1600, 6).is(Unrelated), // acusou
any(1606, 6).is(Manner), // adapta*
exact(1203, 7).is(Unrelated), // afirmou
exact(1210, 7).is(Filler), // agencia
any(1210, 7).is(Press), // agencia*
any(1217, 7).is(Optional), // agradec*
exact(2000, 5).then(3, 1, Even), // ainda com
exact(2000, 5).then(4, 1, Even), // ainda que
exact(1612, 6).is(Unrelated), // alunos
exact(2005, 5).then(1, 2, Above), // antes do texto
exact(683, 8).is(Consent), // anuencia
exact(691, 8).is(Unrelated), // anunciou
exact(125, 2).is(To), // ao
exact(125, 2).is(When), // ao
exact(1618, 6).is(Only), // apenas
exact(404, 9).is(Consent), // aprovacao
any(1224, 7).is(Manner), // armazen*
exact(1624, 6).then(5, 1, Page), // artigo original
any(1624, 6).is(Material), // artigo*
any(1624, 6).is(Press), // artigo*
exact(105, 2).is(Filler), // as
any(2010, 5).is(Unrelated), // assin*
exact(956, 3).is(Limit), // ate
any(2015, 5).is(Active), // ativa*
any(298, 5).is(Active), // ativo*
any(699, 8).is(Cite), // atribuic*
exact(707, 8).is(Cite), // atribuir
exact(80, 5).is(Manner), // autor
any(1630, 6).is(Manner), // autora*
exact(1231, 7).is(Manner), // autores
exact(80, 8).is(Permit), // autoriza
exact(116, 11).is(Consent), // autorizacao
exact(80, 12).is(Consent), // autorizacoes
any(413, 9).is(Permit), // autorizad*
any(715, 8).is(Link), // backlink*
any(723, 8).is(Unrelated), // bibliogr*
exact(2020, 4).is(Press), // blog
exact(2020, 5).is(Online), // blogs
any(2025, 5).is(Vague), // breve*
any(731, 8).is(Search), // buscador*
any(1245, 7).is(Unrelated), // cadastr*
exact(1636, 5).is(Unrelated), // campo
exact(1636, 6).is(Unrelated), // campos
exact(422, 9).is(Canonical), // canonical
exact(431, 8).is(Chars), // caracter
any(431, 9).is(Chars), // caractere*
exact(747, 2).then(6, 1, Commons), // cc by
exact(747, 2).then(7, 2, Commons), // cc by nc
exact(747, 2).then(9, 2, Commons), // cc by nd
exact(747, 2).then(11, 2, Commons), // cc by sa
exact(747, 2).then(13, 1, Commons), // cc bync
exact(747, 2).then(14, 1, Commons), // cc byncnd
exact(747, 2).then(15, 1, Commons), // cc byncsa
exact(747, 2).then(16, 1, Commons), // cc bynd
exact(747, 2).then(17, 1, Commons), // cc bysa
exact(747, 4).is(Commons), // ccby
exact(747, 6).is(Commons), // ccbync
exact(747, 8).is(Commons), // ccbyncnd
exact(755, 8).is(Commons), // ccbyncsa
exact(1642, 6).is(Commons), // ccbynd
exact(1648, 6).is(Commons), // ccbysa
exact(2324, 3).is(Number).worth(100), // cem
exact(2035, 5).is(Number).worth(5), // cinco
exact(440, 9).is(Number).worth(50), // cinquenta
exact(1252, 7).is(Quote), // citacao
exact(1252, 7).is(Use), // citacao
exact(1252, 7).then(18, 1, Mention), // citacao da
exact(763, 8).is(Quote), // citacoes
exact(763, 8).is(Use), // citacoes
any(2040, 5).is(Mention), // citad*
any(2040, 5).is(Original), // citad*
any(2040, 5).is(Quote), // citad*
any(2040, 5).is(Use), // citad*
exact(1259, 7).is(Mention), // citando
exact(1259, 7).is(Quote), // citando
exact(1259, 7).is(Use), // citando
exact(2045, 5).is(Mention), // citar
exact(2045, 5).is(Quote), // citar
exact(2045, 5).is(Use), // citar
exact(2050, 4).is(Mention), // cite
exact(2050, 4).is(Oblige), // cite
exact(2050, 5).is(Mention), // citem
exact(2050, 5).is(Oblige), // citem
exact(1654, 6).is(Unrelated), // clicar
any(1266, 7).is(Active), // clicave*
exact(1660, 6).is(Unrelated), // clique
exact(1666, 6).then(19, 2, Pixel), // codigo de rastreamento
exact(1666, 6).then(21, 1, Unrelated), // codigo fonte
exact(127, 3).is(With), // com
exact(127, 3).then(22, 2, If), // com a condicao
exact(1672, 6).then(0, 1, Start), // comeco do
any(771, 8).is(Commercial), // comercia*
exact(2260, 4).is(Manner), // como
any(224, 10).is(Using), // compartilh*
exact(127, 11).is(Manner), // comunicacao
exact(779, 8).is(Oblige), // condicao
any(1280, 7).is(Unrelated), // confirm*
any(28, 13).is(Consent), // consentimento*
exact(787, 5).is(Unrelated), // conta
exact(787, 8).then(24, 2, Pixel), // contador de leituras
exact(787, 8).then(26, 2, Pixel), // contador de paginas
exact(787, 8).then(28, 2, Pixel), // contador de visualizacoes
exact(795, 8).then(4, 1, If), // contanto que
any(1678, 6).is(Manner), // conten*
any(803, 8).is(Material), // conteudo*
any(1684, 6).is(Unrelated), // cookie*
exact(1690, 5).is(Use), // copia
any(1690, 6).is(Use), // copiad*
exact(1696, 6).is(Use), // copiar
exact(1702, 6).is(Use), // copias
exact(467, 9).is(Press), // copyright
any(41, 13).is(Original), // correspondent*
any(1287, 7).then(30, 1, Commons), // creativ* commons*
any(819, 7).is(Cite), // credita*
exact(819, 8).is(Cite), // creditar
exact(827, 7).is(Cite), // credito
exact(827, 8).is(Cite), // creditos
exact(1708, 5).is(Vague), // curta
exact(1708, 6).is(Vague), // curtas
exact(1714, 5).is(Vague), // curto
exact(1714, 6).is(Vague), // curtos
exact(167, 2).is(Filler), // da
exact(167, 2).is(To), // da
exact(2055, 5).is(Material), // dados
exact(2055, 5).then(31, 1, Unrelated), // dados pessoais
exact(50, 2).is(To), // de
exact(1294, 7).is(Unrelated), // decidiu
exact(835, 8).is(Unrelated), // declarou
exact(2060, 5).then(4, 1, If), // desde que
any(843, 8).is(Optional), // desejave*
exact(2065, 5).is(Manner), // desta
exact(2070, 5).is(Manner), // deste
exact(1301, 4).is(Oblige), // deve
exact(2075, 5).is(Oblige), // devem
exact(1301, 6).is(Oblige), // devera
exact(1301, 7).is(Oblige), // deverao
exact(2327, 3).is(Number).worth(10), // dez
any(1726, 6).is(Use), // difund*
any(2080, 5).is(Use), // difus*
any(1732, 6).is(Online), // digita*
exact(851, 8).is(Manner), // direitos
any(2085, 5).is(Direct), // diret*
any(476, 9).is(Optional), // dispensad*
any(485, 9).is(Manner), // disponive*
exact(2090, 5).is(Unrelated), // disse
any(356, 8).is(Use), // distribu*
any(1308, 7).is(Using), // divulga*
exact(180, 2).is(Filler), // do
exact(180, 2).is(To), // do
exact(859, 8).is(Follow), // dofollow
exact(2264, 4).is(Number).worth(2), // dois
exact(2268, 4).is(Number).worth(2), // duas
any(1315, 7).is(Use), // duplica*
any(1738, 6).is(Number).worth(200), // duzent*
exact(0, 1).then(32, 1, Oblige), // e preciso
any(867, 6).is(Manner), // editor*
any(1322, 7).is(Press), // editora*
any(867, 8).is(Press), // editoria*
any(494, 9).is(Online), // eletronic*
exact(288, 2).is(To), // em
exact(288, 2).then(33, 1, When), // em caso
exact(2095, 5).is(Unrelated), // email
exact(1329, 7).is(Using), // emprego
exact(1336, 7).is(Manner), // empresa
any(1744, 6).is(Manner), // escrit*
exact(2066, 4).is(Manner), // esta
exact(2100, 5).is(Manner), // estas
exact(2071, 4).is(Manner), // este
exact(2105, 5).is(Manner), // estes
exact(1750, 5).is(Unrelated), // exame
exact(1750, 6).is(Unrelated), // exames
any(2110, 5).is(Limit), // exced*
any(1343, 7).is(Use), // excerto*
exact(1756, 6).is(Without), // exceto
exact(1756, 6).then(34, 4, Manner), // exceto onde indicado o contrario
exact(1756, 6).then(38, 4, Manner), // exceto quando indicado o contrario
exact(1756, 6).then(42, 4, Manner), // exceto se indicado o contrario
exact(0, 14).is(Only), // exclusivamente
exact(2115, 5).is(Oblige), // exige
any(1762, 6).is(Oblige), // exigid*
any(1350, 7).is(Using), // explora*
any(1357, 7).is(Manner), // express*
exact(2120, 5).is(Oblige), // favor
exact(2272, 4).is(Manner), // fins
exact(2272, 4).then(46, 1, Commercial), // fins lucrativos
exact(1768, 5).is(Source), // fonte
exact(1768, 6).is(Source), // fontes
exact(140, 5).is(Manner), // forma
exact(1774, 6).is(Manner), // formas
any(244, 10).is(Unrelated), // formulario*
any(2276, 4).is(Photo), // foto*
exact(1780, 5).is(Sentences), // frase
exact(1780, 6).is(Sentences), // frases
any(883, 8).is(Active), // funciona*
exact(1364, 7).is(Unrelated), // governo
any(268, 6).is(Photo), // grafic*
any(1371, 7).is(Permit), // gratuit*
any(254, 10).is(Link), // hiperligac*
any(503, 9).is(Link), // hiperlink*
exact(1786, 6).is(Forbid), // ilegal
any(891, 8).is(Photo), // ilustrac*
exact(1792, 6).is(Photo), // imagem
exact(1378, 7).is(Photo), // imagens
any(54, 13).is(Oblige), // imprescindive*
any(631, 7).is(Print), // impress*
any(512, 5).is(Manner), // inclu*
exact(1385, 6).is(Oblige), // inclua
exact(1385, 7).is(Oblige), // incluam
exact(512, 9).is(With), // incluindo
exact(521, 9).is(Search), // indexacao
any(899, 8).is(Follow), // indexave*
any(530, 6).is(Mention), // indica*
exact(915, 7).is(Mention), // indique
exact(915, 7).is(Oblige), // indique
exact(915, 8).is(Mention), // indiquem
exact(915, 8).is(Oblige), // indiquem
any(264, 10).is(Photo), // infografic*
exact(274, 10).is(Material), // informacao
exact(138, 11).is(Material), // informacoes
exact(1798, 6).then(0, 1, Start), // inicio do
any(923, 8).is(Manner), // integral*
any(149, 10).is(Manner), // intelectua*
exact(92, 12).then(47, 1, Mining), // inteligencia artificial
exact(931, 8).is(Online), // internet
exact(1399, 7).is(Print), // jornais
exact(1804, 6).is(Filler), // jornal
exact(1804, 6).is(Press), // jornal
exact(2280, 4).is(Unrelated), // juiz
any(1787, 4).is(Manner), // lega*
exact(939, 3).is(Manner), // lei
exact(2284, 4).is(Manner), // leis
exact(947, 7).is(Consent), // licenca
exact(947, 8).is(Consent), // licencas
exact(1406, 7).is(Link), // ligacao
any(1413, 7).is(Limit), // limitad*
any(1810, 6).is(Limit), // limite*
exact(1816, 5).is(Lines), // linha
exact(1816, 6).is(Lines), // linhas
exact(508, 4).is(Link), // link
exact(508, 4).then(48, 1, Canonical), // link canonico
any(1822, 6).is(Link), // linkad*
exact(1828, 6).is(Link), // linkar
exact(2125, 5).is(Link), // links
exact(2125, 5).then(49, 1, Unrelated), // links externos
exact(284, 5).is(Permit), // livre
exact(284, 10).is(Permit), // livremente
exact(1834, 6).is(Permit), // livres
exact(2130, 5).is(Unrelated), // login
exact(2135, 5).is(Commercial), // lucro
exact(2288, 4).then(50, 1, Limit), // mais de
exact(2288, 4).then(50, 1, Over), // mais de
any(955, 7).is(Material), // materia*
exact(955, 8).is(Press), // materias
any(2140, 5).is(Limit), // maxim*
any(1420, 7).is(Manner), // mecanic*
exact(304, 10).then(51, 2, Search), // mecanismos de busca
exact(963, 8).is(With), // mediante
exact(2145, 4).is(Manner), // meio
exact(2145, 5).is(Manner), // meios
exact(1840, 6).is(Mention), // mencao
any(539, 7).is(Mention), // mencion*
exact(539, 8).is(Oblige), // mencione
exact(539, 9).is(Oblige), // mencionem
exact(1427, 7).is(Unrelated), // menores
exact(2150, 5).is(Even), // mesmo
exact(2150, 5).then(4, 1, Even), // mesmo que
exact(1846, 6).is(Fraction).worth(50), // metade
exact(2330, 3).is(Number).worth(1000), // mil
exact(548, 9).then(53, 2, Mining), // mineracao de dados
exact(548, 9).then(55, 4, Mining), // mineracao de texto e dados
exact(548, 9).then(59, 4, Mining), // mineracao de textos e dados
exact(314, 10).is(Unrelated), // ministerio
exact(971, 8).is(Unrelated), // ministra
exact(979, 8).is(Unrelated), // ministro
exact(1434, 7).then(63, 2, Mining), // modelos de ia
any(1441, 7).is(Manner), // modific*
exact(2262, 4).is(Manner), // modo
exact(1448, 5).then(51, 2, Search), // motor de busca
exact(1448, 7).then(51, 2, Search), // motores de busca
exact(2333, 3).is(Not), // nao
exact(2333, 3).then(65, 1, Below), // nao abaixo
exact(2333, 3).then(66, 1, Noncommercial), // nao comercia*
exact(2333, 3).then(67, 2, Forbid), // nao e autorizad*
exact(2333, 3).then(69, 2, Optional), // nao e exigid*
exact(2333, 3).then(71, 2, Optional), // nao e necessari*
exact(2333, 3).then(73, 2, Optional), // nao e obrigatori*
exact(2333, 3).then(75, 2, Forbid), // nao e permitid*
exact(2333, 3).then(77, 2, Optional), // nao e preciso
exact(2333, 3).then(79, 1, Optional), // nao exige
exact(2333, 3).then(80, 2, Limit), // nao mais de
exact(2333, 3).then(82, 1, Forbid), // nao pode
exact(2333, 3).then(83, 1, Forbid), // nao podem
exact(2333, 3).then(84, 1, Forbid), // nao podera
exact(2333, 3).then(85, 1, Forbid), // nao poderao
exact(2333, 3).then(86, 1, Optional), // nao precisa
exact(2333, 3).then(87, 1, Optional), // nao precisam
exact(2333, 3).then(88, 1, Optional), // nao requer
exact(2333, 3).then(89, 2, Optional), // nao tem de
any(557, 9).is(Unrelated), // navegador*
any(566, 9).is(Oblige), // necessari*
exact(545, 3).is(Not), // nem
exact(545, 3).then(91, 1, Even), // nem mesmo
exact(1455, 6).is(Not), // nenhum
exact(1455, 6).then(92, 1, Link), // nenhum link
exact(1455, 6).then(92, 1, Optional), // nenhum link
exact(1455, 7).is(Not), // nenhuma
exact(424, 2).then(33, 1, When), // no caso
exact(424, 2).then(93, 1, Start), // no inicio
exact(424, 2).then(94, 1, Above), // no titulo
exact(987, 8).is(Follow), // nofollow
exact(1462, 7).is(Follow), // noindex
any(2292, 4).is(Mention), // nome*
exact(1852, 5).is(Filler), // nossa
exact(1852, 5).is(Press), // nossa
exact(1852, 5).then(95, 1, Site), // nossa pagina
exact(1852, 6).is(Press), // nossas
exact(1858, 5).is(Filler), // nosso
exact(1858, 5).is(Press), // nosso
exact(1858, 5).then(96, 1, Site), // nosso portal
exact(1858, 5).then(97, 1, Site), // nosso site
exact(1858, 6).is(Press), // nossos
exact(2155, 4).is(Material), // nota
exact(2155, 5).is(Material), // notas
exact(1469, 7).then(5, 1, Page), // noticia original
any(1469, 7).is(Material), // noticia*
any(1469, 7).is(Press), // noticia*
exact(17, 1).is(Filler), // o
exact(17, 1).then(98, 2, Below), // o mais tardar
exact(17, 1).then(100, 1, Unrelated), // o software
exact(2160, 4).is(Material), // obra
exact(2160, 5).is(Material), // obras
any(324, 10).is(Oblige), // obrigatori*
exact(1864, 6).is(Online), // online
any(1476, 7).is(Optional), // opciona*
exact(2296, 4).is(Reserve), // opoe
exact(1870, 6).is(Source), // origem
exact(575, 9).is(Original), // originais
exact(995, 8).is(Original), // original
exact(238, 2).is(Filler), // os
any(2165, 5).is(Manner), // outra*
any(2170, 5).is(Manner), // outro*
exact(584, 9).is(Unrelated), // pacientes
exact(1483, 6).is(Filler), // pagina
exact(1483, 6).is(Page), // pagina
exact(1483, 6).then(101, 1, Site), // pagina inicial
any(1483, 6).is(Material), // pagina*
any(1483, 6).is(Press), // pagina*
exact(2300, 4).is(Unrelated), // pais
any(1490, 7).is(Words), // palavra*
exact(2175, 5).is(Print), // papel
exact(593, 4).is(To), // para
exact(593, 4).is(When), // para
any(593, 9).is(Paragraph), // paragrafo*
any(1876, 6).is(Manner), // parcia*
exact(334, 10).is(Unrelated), // parlamento
exact(1882, 5).is(Manner), // parte
exact(1882, 6).is(Manner), // partes
any(227, 7).is(Using), // partilh*
any(1888, 6).is(Vague), // pequen*
exact(602, 9).is(Consent), // permissao
exact(344, 10).is(Consent), // permissoes
exact(1003, 7).is(Permit), // permite
exact(1003, 8).is(Permit), // permitem
any(1011, 8).is(Permit), // permitid*
exact(1019, 8).is(Search), // pesquisa
any(1027, 6).is(Noncommercial), // pessoa*
exact(2180, 5).then(19, 2, Pixel), // pixel de rastreamento
exact(1497, 4).is(Permit), // pode
exact(2185, 5).is(Permit), // podem
exact(1497, 6).is(Permit), // podera
exact(1497, 7).is(Permit), // poderao
exact(640, 3).then(102, 1, Percent), // por cento
exact(640, 3).then(103, 1, Given), // por cortesia
exact(640, 3).then(104, 1, Oblige), // por favor
exact(1504, 7).is(Online), // portais
exact(1504, 7).is(Press), // portais
exact(1894, 6).is(Filler), // portal
exact(1894, 6).is(Press), // portal
exact(1035, 8).is(Permit), // possivel
any(2190, 5).is(Manner), // previ*
any(1518, 7).is(Ordinal).worth(1), // primeir*
exact(1900, 6).is(Forbid), // proibe
exact(611, 9).is(Forbid), // proibicao
any(1525, 7).is(Forbid), // proibid*
exact(1532, 7).then(105, 2, Unrelated), // projeto de lei
exact(160, 11).then(107, 1, Press), // propriedade intelectual
exact(620, 9).then(59, 4, Mining), // prospecao de textos e dados
any(1051, 8).is(Manner), // protegid*
any(184, 6).is(Manner), // public*
any(184, 7).is(Using), // publica*
any(1059, 8).is(Material), // publicac*
any(184, 8).is(Manner), // publicad*
exact(184, 9).then(108, 2, Given), // publicado com autorizacao
exact(1067, 8).is(Manner), // qualquer
exact(1906, 6).is(When), // quando
exact(1075, 8).is(Number).worth(40), // quarenta
exact(1912, 6).is(Ordinal).worth(4), // quarto
exact(1918, 6).is(Number).worth(4), // quatro
any(1083, 8).is(Number).worth(500), // quinhent*
exact(1930, 6).is(Number).worth(15), // quinze
any(1539, 7).is(Vague), // razoave*
any(1091, 8).is(Optional), // recomend*
exact(14, 14).then(110, 2, Cite), // reconhecimento de autoria
exact(1546, 7).is(Press), // redacao
any(354, 10).is(Use), // redistribu*
exact(364, 10).then(112, 1, Mention), // referencia a
any(629, 9).is(Use), // reimpress*
any(1099, 8).is(Use), // reimprim*
exact(2336, 3).then(113, 1, Canonical), // rel canonical
any(638, 9).is(Material), // reportage*
any(171, 7).is(Press), // reprodu*
any(171, 7).is(Use), // reprodu*
any(171, 8).is(Use), // reproduz*
any(171, 10).is(Original), // reproduzid*
exact(171, 11).then(114, 2, Given), // reproduzido com permissao
any(182, 8).is(Press), // republic*
any(182, 8).is(Use), // republic*
exact(182, 11).then(108, 2, Given), // republicado com autorizacao
exact(1107, 6).is(Oblige), // requer
exact(1107, 8).is(Oblige), // requerem
any(647, 9).is(Oblige), // requisito*
exact(374, 7).is(Reserve), // reserva
any(374, 8).is(Manner), // reservad*
exact(374, 9).is(Reserve), // reservada
exact(374, 10).is(Reserve), // reservadas
exact(384, 9).is(Reserve), // reservado
exact(384, 10).is(Reserve), // reservados
any(656, 9).is(Unrelated), // responsab*
any(665, 9).is(Use), // retransmi*
any(1115, 8).is(Use), // reutiliz*
exact(1123, 7).is(Filler), // revista
any(1123, 7).is(Press), // revista*
exact(1123, 8).is(Print), // revistas
exact(2195, 5).is(Without), // salvo
exact(2195, 5).then(116, 3, Manner), // salvo disposicao em contrario
exact(2195, 5).then(119, 2, Manner), // salvo indicacao contraria
exact(2195, 5).then(121, 3, Manner), // salvo indicacao em contrario
exact(1131, 8).is(Mining), // scraping
exact(31, 2).is(If), // se
any(1936, 6).is(Ordinal).worth(2), // segund*
exact(845, 4).is(Manner), // seja
exact(2200, 5).is(Manner), // sejam
exact(2321, 3).is(Without), // sem
exact(2321, 3).then(124, 2, Noncommercial), // sem fins lucrativos
any(2205, 5).is(Unrelated), // senha*
exact(2304, 4).is(Manner), // sera
exact(1942, 6).is(Chars), // sinais
any(1553, 7).is(Use), // sindica*
exact(1139, 8).then(63, 2, Mining), // sistemas de ia
exact(1139, 8).then(126, 3, Mining), // sistemas de inteligencia artificial
exact(2210, 4).is(Filler), // site
exact(2210, 4).is(Press), // site
exact(2210, 4).is(Site), // site
exact(2210, 5).is(Online), // sites
exact(2210, 5).is(Press), // sites
exact(2215, 5).is(Site), // sitio
exact(350, 2).is(Only), // so
exact(2159, 3).is(Manner), // sob
exact(2159, 3).then(22, 2, If), // sob a condicao
exact(2220, 5).is(Manner), // sobre
any(1155, 8).is(Oblige), // solicita*
exact(1560, 7).is(Only), // somente
exact(643, 3).then(129, 1, Canonical), // tag canonica
exact(2339, 3).is(Mining), // tdm
any(674, 7).is(Ordinal).worth(3), // terceir*
exact(674, 9).is(Unrelated), // terceiros
exact(1954, 5).is(Material), // texto
exact(1954, 6).is(Material), // textos
any(1567, 7).is(Manner), // titular*
exact(2230, 4).is(Manner), // toda
exact(2230, 5).is(Manner), // todas
exact(2235, 4).is(Manner), // todo
exact(2235, 5).is(Manner), // todos
any(2308, 4).is(Manner), // tota*
exact(1163, 8).is(Material), // trabalho
exact(1171, 8).then(130, 1, Pixel), // tracking pixel
any(1966, 6).is(Manner), // traduc*
any(1179, 8).is(Use), // transcri*
any(1972, 6).is(Use), // trecho*
exact(193, 11).then(63, 2, Mining), // treinamento de ia
exact(193, 11).then(126, 3, Mining), // treinamento de inteligencia artificial
exact(193, 11).then(131, 2, Mining), // treinamento de modelos
exact(193, 11).then(133, 2, Mining), // treinamento de sistemas
exact(1574, 7).then(135, 1, Mining), // treinar ia
exact(1574, 7).then(136, 2, Mining), // treinar inteligencia artificial
exact(1574, 7).then(138, 1, Mining), // treinar modelos
exact(1574, 7).then(139, 1, Mining), // treinar sistemas
exact(1574, 7).then(140, 4, Mining), // treinar sistemas de inteligencia artificial
exact(1978, 6).then(63, 2, Mining), // treino de ia
exact(1978, 6).then(131, 2, Mining), // treino de modelos
exact(1978, 6).then(133, 2, Mining), // treino de sistemas
exact(2312, 4).is(Number).worth(3), // tres
any(1581, 7).is(Number).worth(300), // trezent*
exact(1187, 8).is(Unrelated), // tribunal
exact(1984, 6).is(Number).worth(30), // trinta
exact(1459, 2).is(Number).worth(1), // um
exact(1459, 2).then(144, 1, Fraction).worth(10), // um decimo
exact(1459, 2).then(145, 1, Fraction).worth(25), // um quarto
exact(1459, 2).then(146, 1, Fraction).worth(20), // um quinto
exact(1459, 2).then(147, 1, Fraction).worth(33), // um terco
exact(1459, 3).is(Number).worth(1), // uma
exact(394, 10).is(Only), // unicamente
exact(2342, 3).is(Page), // url
exact(2342, 3).then(129, 1, Canonical), // url canonica
exact(2316, 4).is(Using), // usar
exact(2320, 4).is(Using), // usem
exact(1602, 3).is(Using), // uso
any(1117, 6).is(Using), // utiliz*
any(1195, 8).is(Original), // utilizad*
any(2240, 5).is(Forbid), // vedad*
any(2245, 5).is(Forbid), // vetad*
any(2250, 5).is(Photo), // video*
exact(2255, 5).is(Number).worth(20), // vinte
], more: &[
exact(180, 2), // do
exact(180, 2), // do
exact(1954, 5), // texto
exact(127, 3), // com
exact(443, 3), // que
exact(995, 8), // original
exact(749, 2), // by
exact(749, 2), // by
exact(100, 2), // nc
exact(749, 2), // by
exact(49, 2), // nd
exact(749, 2), // by
exact(79, 2), // sa
exact(749, 4), // bync
exact(749, 6), // byncnd
exact(757, 6), // byncsa
exact(1644, 4), // bynd
exact(1650, 4), // bysa
exact(167, 2), // da
exact(50, 2), // de
exact(104, 12), // rastreamento
exact(1768, 5), // fonte
exact(8, 1), // a
exact(779, 8), // condicao
exact(50, 2), // de
exact(939, 8), // leituras
exact(50, 2), // de
exact(1483, 7), // paginas
exact(50, 2), // de
exact(67, 13), // visualizacoes
any(1273, 7), // commons*
exact(1027, 8), // pessoais
exact(1511, 7), // preciso
exact(1558, 4), // caso
exact(48, 4), // onde
exact(907, 8), // indicado
exact(17, 1), // o
exact(458, 9), // contrario
exact(1906, 6), // quando
exact(907, 8), // indicado
exact(17, 1), // o
exact(458, 9), // contrario
exact(31, 2), // se
exact(907, 8), // indicado
exact(17, 1), // o
exact(458, 9), // contrario
exact(294, 10), // lucrativos
exact(214, 10), // artificial
exact(739, 8), // canonico
exact(875, 8), // externos
exact(50, 2), // de
exact(50, 2), // de
exact(731, 5), // busca
exact(50, 2), // de
exact(2055, 5), // dados
exact(50, 2), // de
exact(1954, 5), // texto
exact(0, 1), // e
exact(2055, 5), // dados
exact(50, 2), // de
exact(1954, 6), // textos
exact(0, 1), // e
exact(2055, 5), // dados
exact(50, 2), // de
exact(102, 2), // ia
exact(1588, 6), // abaixo
any(771, 8), // comercia*
exact(0, 1), // e
any(413, 9), // autorizad*
exact(0, 1), // e
any(1762, 6), // exigid*
exact(0, 1), // e
any(566, 9), // necessari*
exact(0, 1), // e
any(324, 10), // obrigatori*
exact(0, 1), // e
any(1011, 8), // permitid*
exact(0, 1), // e
exact(1511, 7), // preciso
exact(2115, 5), // exige
exact(2288, 4), // mais
exact(50, 2), // de
exact(1497, 4), // pode
exact(2185, 5), // podem
exact(1497, 6), // podera
exact(1497, 7), // poderao
exact(1043, 7), // precisa
exact(1043, 8), // precisam
exact(1107, 6), // requer
exact(969, 3), // tem
exact(50, 2), // de
exact(2150, 5), // mesmo
exact(508, 4), // link
exact(1798, 6), // inicio
exact(1960, 6), // titulo
exact(1483, 6), // pagina
exact(1894, 6), // portal
exact(2210, 4), // site
exact(2288, 4), // mais
exact(1948, 6), // tardar
exact(1147, 8), // software
exact(1392, 7), // inicial
exact(2030, 5), // cento
exact(811, 8), // cortesia
exact(2120, 5), // favor
exact(50, 2), // de
exact(939, 3), // lei
exact(149, 11), // intelectual
exact(127, 3), // com
exact(116, 11), // autorizacao
exact(50, 2), // de
exact(1238, 7), // autoria
exact(8, 1), // a
exact(422, 9), // canonical
exact(127, 3), // com
exact(602, 9), // permissao
exact(234, 10), // disposicao
exact(288, 2), // em
exact(458, 9), // contrario
exact(530, 9), // indicacao
exact(449, 9), // contraria
exact(530, 9), // indicacao
exact(288, 2), // em
exact(458, 9), // contrario
exact(2272, 4), // fins
exact(294, 10), // lucrativos
exact(50, 2), // de
exact(92, 12), // inteligencia
exact(214, 10), // artificial
exact(422, 8), // canonica
exact(2180, 5), // pixel
exact(50, 2), // de
exact(1434, 7), // modelos
exact(50, 2), // de
exact(1139, 8), // sistemas
exact(102, 2), // ia
exact(92, 12), // inteligencia
exact(214, 10), // artificial
exact(1434, 7), // modelos
exact(1139, 8), // sistemas
exact(1139, 8), // sistemas
exact(50, 2), // de
exact(92, 12), // inteligencia
exact(214, 10), // artificial
exact(1720, 6), // decimo
exact(1912, 6), // quarto
exact(1924, 6), // quinto
exact(2225, 5), // terco
], sayings: Sayings {
above: "O link deve estar antes do texto.",
article: "O uso dos conteúdos é permitido somente com um link para o artigo original.",
credit: "Fonte: {link}",
first: "O link deve estar no primeiro parágrafo.",
open: "O link deve estar aberto aos motores de busca.",
site: "O uso dos conteúdos é permitido somente com um link para {site}.",
within: "O link deve estar nos {n} primeiros parágrafos.",
}, other_script: None };
