// GENERATED from data/notices/it.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "it", target_first: false, capital_nouns: false, letters: "", stems: Stems("visualizzazioniesclusivamenteaddestramentoassolutamenteautorizzazioncorrispondentindicizzazionindisp\
ensabilintellettualerigorosamentedirettamentediversamenteillustrazionindicizzabilinformazioniintelli\
genzapubblicaziontracciamentoaccompagnatartificialeattribuzioncinquecentocollegamentconcessionecondi\
visionindicazioneipertestuallicenzianteobbligatoriprovenienzaresponsabilriferimentoriproduzionsevera\
mentespecificatoventicinqueaddestrareannunciatoauspicabilautorizzatbibliografcommercialcondizionecon\
sigliatdichiaratodisponibilelettronicestrazionefacoltativfunzionantindicizzatinfograficmenzionatenec\
essarionewsletterparlamentoprincipalequotidianiquotidianoragionevolredistriburidistribusubordinatuni\
camenteallinizioapprezzatbenestarecanonicalcinquantacitazionecliccabilconsentitcontatorecopiaturacop\
yrightdiffusionhyperlinkindicandoinserendoiscrizionmaterialematerialiministeronullaostaocchielloorig\
inalepersonalipreghiamopreventivproprietapubblicatqualsiasiqualunqueredazioneriprodottripubblicriser\
vatariservateriservatiriservatoritrasmisriutilizzsolamentestabilitotribunaleutilizzataccreditaccusat\
oaperturaarticolobacklinkcanonicocapoverscaratterccbyncndccbyncsacondividconfermaconsensocontenutcor\
redatdobbligodofollowdovrannoduecentoesplicitfotografgenitorigiornalegiornalihomepageindicateindicat\
oinseriteintegralinternetiperlinklinkandomeccanicmediantememorizzmenzioneministronofollowparagrafpas\
swordpazientipercentopermessipermessopossibilquarantaquindiciregistrarichiestriproducriprodurscrapin\
gseguibilsoftwaresoltantosommariosorgentestampatastudentitrackingtrecentoaccordiaccordoaccountagenzi\
aassensobisognabisognobrowsercartacecitandocommonscopiarecreativcreditidiffonddigitaldirittidisegnod\
ivietoduplicaduranteeccettoelementespressesterniestrattgentilegovernogratuitillegalimmaginincipitlic\
enzalicenzelinkaremassimomodellimodificnemmenoneppurenoindexnotizianotizieoccorreorigineparzialporta\
lepossonopregatipresentproibitprotettqualoraquattrorelativricercarichiedriprendristamprivistariviste\
secondasecondosegnalaservonosfruttasistemisoggettstralcitestatatestatetitolartramitetrascritutelatac\
cedialunniammessbattutccbyndccbysacitarecitatecodicecookiedecimodevonodietrodovereeditoresserefilmat\
graditimpiegindichiscrivlinkatminingminorimodulomotoremotorinessunnostranostroonlineopponepaginapagi\
neparolaparolepiccolpotetepreviaprevioprivatpurchequandoquartoquestaquestequestiquestoquintoripressc\
rittsempretitolotraduztrannetrentausandovietatadattalcunancheattivbassobranicampicampocopiecortedall\
adeglidelladelledettodiecieccedemailentroesameesamifontefontifrasefrasileggeleggiliberlimitlucromill\
enellanellenominoltreoperaoperepartepartipattopixelprimaprimorighesalvoscoposensisenzaservesianosopr\
asottostesssullasuperterzaterziterzotestitestototalusarevannoversovideoalloaltrblogbrevcasocitidatad\
atidevefinifinometamezzmodoognipostpuoireterigasitisitosolotexttuttpiutdmunourlusowebwwwha"), entries: &[
exact(4, 1).is(To), // a
exact(4, 1).then(0, 1, If), // a condizione
exact(4, 1).then(1, 2, If), // a condizione che
exact(4, 1).then(3, 1, If), // a patto
exact(2098, 6).is(Unrelated), // accedi
any(229, 11).is(With), // accompagnat*
exact(1573, 7).is(Consent), // accordi
exact(1580, 7).is(Consent), // accordo
exact(1587, 7).is(Unrelated), // account
any(1085, 8).is(Cite), // accredit*
any(1093, 6).is(Unrelated), // accusa*
exact(1093, 8).is(Unrelated), // accusato
any(2446, 5).is(Manner), // adatt*
exact(29, 13).then(4, 2, Mining), // addestramento di ia
exact(29, 13).then(6, 3, Mining), // addestramento di intelligenz* artificial*
exact(29, 13).then(9, 2, Mining), // addestramento di modelli
exact(29, 13).then(11, 5, Mining), // addestramento di sistemi di intelligenza artificiale
exact(427, 10).then(16, 2, Mining), // addestrare intelligenz* artificial*
exact(427, 10).then(18, 1, Mining), // addestrare sistemi
exact(427, 10).then(19, 4, Mining), // addestrare sistemi di intelligenza artificiale
exact(1594, 7).is(Filler), // agenzia
exact(1594, 7).is(Press), // agenzia
exact(4, 2).is(To), // al
exact(4, 2).then(23, 1, Limit), // al massimo
any(2451, 5).is(Not), // alcun*
exact(326, 3).is(To), // all
exact(2497, 4).is(To), // alla
exact(707, 9).is(Start), // allinizio
exact(2771, 4).is(To), // allo
any(2775, 4).is(Manner), // altr*
exact(2104, 6).is(Unrelated), // alunni
any(2110, 6).is(Permit), // ammess*
exact(2456, 5).is(Manner), // anche
exact(2456, 5).then(24, 1, Even), // anche citando
exact(2456, 5).then(25, 1, Even), // anche con
exact(2456, 5).then(26, 1, Even), // anche dietro
exact(2456, 5).then(27, 3, Even), // anche in caso di
exact(2456, 5).then(30, 1, Even), // anche indicando
exact(2456, 5).then(31, 1, Even), // anche se
exact(1101, 8).is(Start), // apertura
any(716, 9).is(Optional), // apprezzat*
any(1109, 7).is(Material), // articol*
any(1109, 7).is(Press), // articol*
exact(1109, 8).then(32, 1, Page), // articolo originale
exact(1601, 7).is(Consent), // assenso
exact(42, 13).is(Manner), // assolutamente
any(2461, 5).is(Active), // attiv*
any(251, 7).is(Cite), // attribu*
any(251, 11).is(Cite), // attribuzion*
any(447, 10).is(Optional), // auspicabil*
any(55, 5).is(Manner), // autor*
any(457, 10).is(Permit), // autorizzat*
any(55, 13).is(Consent), // autorizzazion*
any(1117, 8).is(Link), // backlink*
any(2116, 6).is(Chars), // battut*
exact(725, 9).is(Consent), // benestare
any(467, 10).is(Unrelated), // bibliograf*
exact(1608, 7).is(Oblige), // bisogna
exact(2779, 4).is(Online), // blog
exact(2779, 4).is(Press), // blog
exact(2471, 5).is(Material), // brani
any(2783, 4).is(Vague), // brev*
exact(1622, 7).is(Unrelated), // browser
exact(2476, 5).is(Unrelated), // campi
exact(2481, 5).is(Unrelated), // campo
exact(734, 9).is(Canonical), // canonical
any(1133, 8).is(Paragraph), // capovers*
any(1141, 8).is(Chars), // caratter*
exact(1629, 5).then(33, 1, Print), // carta stampata
any(1629, 7).is(Print), // cartace*
exact(2787, 4).is(Manner), // caso
exact(220, 2).then(34, 1, Commons), // cc by
exact(220, 2).then(35, 2, Commons), // cc by nc
exact(220, 2).then(37, 2, Commons), // cc by nd
exact(220, 2).then(39, 2, Commons), // cc by sa
exact(220, 2).then(41, 1, Commons), // cc bync
exact(220, 2).then(42, 1, Commons), // cc byncnd
exact(220, 2).then(43, 1, Commons), // cc byncsa
exact(220, 2).then(44, 1, Commons), // cc bynd
exact(220, 2).then(45, 1, Commons), // cc bysa
exact(1149, 4).is(Commons), // ccby
exact(1149, 6).is(Commons), // ccbync
exact(1149, 8).is(Commons), // ccbyncnd
exact(1157, 8).is(Commons), // ccbyncsa
exact(2122, 6).is(Commons), // ccbynd
exact(2128, 6).is(Commons), // ccbysa
exact(268, 5).is(Number).worth(100), // cento
exact(509, 3).is(When), // chi
exact(743, 9).is(Number).worth(50), // cinquanta
exact(262, 6).is(Number).worth(5), // cinque
exact(262, 11).is(Number).worth(500), // cinquecento
exact(752, 4).is(Mention), // cita
exact(752, 4).is(Oblige), // cita
exact(752, 4).is(Quote), // cita
exact(752, 4).is(Use), // cita
exact(1636, 7).is(Mention), // citando
exact(1636, 7).is(Quote), // citando
exact(1636, 7).is(Use), // citando
any(2134, 5).is(Mention), // citar*
exact(2134, 6).is(Mention), // citare
exact(2134, 6).is(Quote), // citare
exact(2134, 6).is(Use), // citare
any(2140, 5).is(Mention), // citat*
any(2140, 5).is(Original), // citat*
any(2140, 5).is(Quote), // citat*
any(2140, 5).is(Use), // citat*
exact(2140, 6).is(Oblige), // citate
any(752, 8).is(Quote), // citazion*
any(752, 8).is(Use), // citazion*
exact(752, 9).then(46, 2, Cite), // citazione della fonte
exact(2791, 4).is(Mention), // citi
exact(2791, 4).is(Oblige), // citi
any(761, 9).is(Active), // cliccabil*
exact(2146, 6).then(48, 2, Pixel), // codice di tracciamento
exact(2146, 6).then(50, 1, Unrelated), // codice sorgente
any(273, 11).is(Link), // collegament*
any(477, 10).is(Commercial), // commercial*
exact(284, 3).is(With), // con
any(284, 7).is(Permit), // concess*
any(1165, 8).is(Use), // condivid*
any(295, 11).is(Use), // condivision*
exact(487, 10).is(Oblige), // condizione
any(1173, 8).is(Unrelated), // conferma*
any(1181, 7).is(Consent), // consens*
exact(1181, 8).is(Consent), // consenso
any(770, 7).is(Permit), // consent*
any(770, 9).is(Permit), // consentit*
any(497, 10).is(Optional), // consigliat*
exact(779, 9).then(51, 2, Pixel), // contatore di pagine
exact(779, 9).then(53, 2, Pixel), // contatore di visualizzazioni
any(1189, 8).is(Manner), // contenut*
any(1189, 8).is(Material), // contenut*
any(2152, 6).is(Unrelated), // cookie*
exact(788, 5).is(Use), // copia
exact(1650, 7).is(Use), // copiare
any(788, 6).is(Use), // copiat*
exact(788, 9).is(Use), // copiatura
exact(2486, 5).is(Use), // copie
any(797, 9).is(Press), // copyright*
any(1197, 8).is(With), // corredat*
any(68, 13).is(Original), // corrispondent*
any(1657, 7).then(55, 1, Commons), // creativ* commons*
exact(1664, 7).is(Cite), // crediti
exact(2496, 5).is(Manner), // dalla
exact(2795, 4).then(56, 1, Mining), // data mining
exact(2799, 4).is(Material), // dati
exact(2799, 4).then(57, 1, Unrelated), // dati personali
exact(2158, 6).is(Fraction).worth(10), // decimo
exact(2501, 5).is(Manner), // degli
exact(1827, 3).is(Filler), // del
exact(1827, 3).is(To), // del
exact(1827, 3).then(58, 1, Unrelated), // del software
exact(1827, 4).is(Manner), // dell
exact(2506, 5).is(Manner), // della
exact(2506, 5).is(To), // della
exact(2511, 5).is(Manner), // delle
exact(2803, 4).is(Oblige), // deve
exact(2164, 6).is(Oblige), // devono
exact(83, 2).is(Filler), // di
exact(83, 2).is(To), // di
exact(2521, 5).is(Number).worth(10), // dieci
exact(2170, 6).is(With), // dietro
any(1671, 7).is(Use), // diffond*
any(806, 6).is(Manner), // diffus*
any(806, 6).is(Use), // diffus*
any(806, 9).is(Use), // diffusion*
any(1678, 7).is(Online), // digital*
any(133, 6).is(Direct), // dirett*
exact(133, 12).is(Direct), // direttamente
exact(1685, 7).is(Manner), // diritti
exact(1692, 7).then(59, 2, Unrelated), // disegno di legge
any(517, 10).is(Manner), // disponibil*
any(669, 8).is(Use), // distribu*
exact(1699, 7).is(Forbid), // divieto
exact(1213, 8).is(Follow), // dofollow
exact(2176, 6).is(Oblige), // dovere
exact(1221, 5).is(Oblige), // dovra
exact(1221, 8).is(Oblige), // dovranno
exact(1229, 3).is(Number).worth(2), // due
exact(1229, 8).is(Number).worth(200), // duecento
any(1706, 7).is(Use), // duplica*
exact(1713, 7).is(When), // durante
exact(15, 1).then(61, 1, Oblige), // e dobbligo
exact(15, 1).then(62, 1, Permit), // e permess*
any(2526, 5).is(Limit), // ecced*
exact(1720, 7).then(63, 3, Manner), // eccetto dove diversamente indicato
exact(1720, 7).then(66, 3, Manner), // eccetto dove diversamente specificato
any(2182, 6).is(Manner), // editor*
any(1727, 7).is(Manner), // element*
any(527, 10).is(Manner), // elettronic*
any(527, 10).is(Online), // elettronic*
exact(2531, 5).is(Unrelated), // email
exact(2536, 5).is(Below), // entro
exact(2536, 5).then(69, 1, Below), // entro il
exact(2541, 5).is(Unrelated), // esame
exact(2546, 5).is(Unrelated), // esami
exact(15, 14).is(Only), // esclusivamente
any(1237, 8).is(Manner), // esplicit*
any(1734, 7).is(Manner), // espress*
exact(2188, 6).is(Manner), // essere
any(1748, 7).is(Use), // estratt*
exact(537, 10).then(70, 4, Mining), // estrazione di testi e dati
exact(537, 10).then(74, 4, Mining), // estrazione di testo e dati
exact(537, 10).then(78, 5, Mining), // estrazione di testo e di dati
any(547, 10).is(Optional), // facoltativ*
any(2194, 6).is(Photo), // filmat*
exact(2807, 4).is(Manner), // fini
exact(2811, 4).then(83, 1, Limit), // fino a
exact(1215, 6).is(Follow), // follow
exact(2551, 5).is(Source), // fonte
exact(2556, 5).is(Source), // fonti
any(183, 4).is(Manner), // form*
any(1245, 4).is(Photo), // foto*
any(1245, 8).is(Manner), // fotograf*
exact(2561, 5).is(Sentences), // frase
exact(2566, 5).is(Sentences), // frasi
any(557, 10).is(Active), // funzionant*
exact(1253, 8).is(Unrelated), // genitori
exact(1261, 8).is(Filler), // giornale
exact(1261, 8).is(Press), // giornale
exact(1269, 8).is(Print), // giornali
exact(502, 3).is(Filler), // gli
exact(1762, 7).is(Unrelated), // governo
any(2200, 6).is(Optional), // gradit*
any(581, 6).is(Photo), // grafic*
any(1769, 7).is(Permit), // gratuit*
exact(2888, 2).then(84, 1, Unrelated), // ha annunciato
exact(2888, 2).then(85, 1, Unrelated), // ha detto
exact(2888, 2).then(86, 1, Unrelated), // ha dichiarato
exact(2888, 2).then(87, 1, Unrelated), // ha stabilito
exact(1277, 4).then(88, 1, Site), // home page
exact(1277, 8).is(Site), // homepage
any(815, 9).is(Link), // hyperlink*
exact(1, 1).is(Filler), // i
exact(105, 2).is(Filler), // il
exact(105, 2).then(58, 1, Unrelated), // il software
any(1776, 7).is(Forbid), // illegal*
any(157, 12).is(Photo), // illustrazion*
any(1783, 7).is(Manner), // immagin*
any(1783, 7).is(Photo), // immagin*
any(2206, 6).is(Using), // impieg*
exact(81, 2).then(89, 1, Start), // in apertura
exact(81, 2).then(90, 1, When), // in caso
exact(81, 2).then(91, 1, Start), // in testa
exact(1790, 7).is(Start), // incipit
exact(306, 6).is(Oblige), // indica
any(306, 6).is(Mention), // indica*
exact(1285, 8).is(Oblige), // indicate
any(2212, 6).is(Mention), // indich*
any(169, 12).is(Follow), // indicizzabil*
any(567, 10).is(Search), // indicizzat*
any(81, 13).is(Search), // indicizzazion*
any(94, 13).is(Oblige), // indispensabil*
any(577, 10).is(Photo), // infografic*
any(181, 11).is(Material), // informazion*
exact(181, 12).then(57, 1, Unrelated), // informazioni personali
exact(710, 6).is(Start), // inizio
exact(833, 9).is(With), // inserendo
exact(1301, 8).is(Oblige), // inserite
any(1309, 8).is(Manner), // integral*
any(107, 12).is(Manner), // intellettual*
exact(193, 12).then(92, 1, Mining), // intelligenza artificiale
exact(1317, 8).is(Online), // internet
any(1325, 8).is(Link), // iperlink*
any(317, 11).is(Link), // ipertestual*
any(2218, 6).is(Unrelated), // iscriv*
any(842, 9).is(Unrelated), // iscrizion*
exact(5, 1).is(Filler), // l
exact(456, 2).is(Filler), // la
exact(456, 2).then(93, 1, Unrelated), // la corte
exact(112, 2).is(Filler), // le
exact(2571, 5).is(Manner), // legge
exact(2576, 5).is(Manner), // leggi
any(2581, 5).is(Permit), // liber*
exact(1797, 7).is(Consent), // licenza
exact(1804, 7).is(Consent), // licenze
exact(328, 11).is(Unrelated), // licenziante
any(2586, 5).is(Limit), // limit*
exact(820, 4).is(Link), // link
exact(820, 4).then(94, 1, Canonical), // link canonico
exact(820, 4).then(95, 1, Unrelated), // link esterni
exact(1333, 8).is(Link), // linkando
exact(1811, 7).is(Link), // linkare
any(2224, 6).is(Link), // linkat*
exact(894, 2).is(Filler), // lo
exact(2591, 5).is(Commercial), // lucro
any(1818, 6).is(Limit), // massim*
exact(851, 9).is(Material), // materiale
exact(860, 9).is(Material), // materiali
any(1341, 8).is(Manner), // meccanic*
exact(1349, 8).is(With), // mediante
any(1357, 8).is(Manner), // memorizz*
any(587, 7).is(Mention), // menzion*
exact(587, 10).is(Oblige), // menzionate
exact(1365, 8).then(46, 2, Cite), // menzione della fonte
exact(2815, 4).is(Fraction).worth(50), // meta
any(2819, 4).is(Manner), // mezz*
exact(2596, 5).is(Number).worth(1000), // mille
exact(869, 9).is(Unrelated), // ministero
exact(1373, 8).is(Unrelated), // ministro
exact(2236, 6).is(Unrelated), // minori
any(1832, 7).is(Manner), // modific*
exact(2823, 4).is(Manner), // modo
exact(2242, 6).is(Unrelated), // modulo
exact(2248, 6).then(96, 2, Search), // motore di ricerca
exact(2254, 6).then(96, 2, Search), // motori di ricerca
exact(293, 2).is(Not), // ne
any(597, 9).is(Oblige), // necessari*
exact(2601, 3).then(90, 1, When), // nel caso
exact(2601, 5).is(Manner), // nella
exact(2606, 5).is(Manner), // nelle
exact(1839, 7).is(Manner), // nemmeno
exact(1839, 7).then(25, 1, Even), // nemmeno con
exact(1846, 7).is(Manner), // neppure
exact(1846, 7).then(25, 1, Even), // neppure con
exact(2260, 6).then(98, 1, Link), // nessun link
exact(2260, 6).then(98, 1, Optional), // nessun link
any(2260, 6).is(Not), // nessun*
exact(607, 4).is(Material), // news
exact(607, 10).is(Unrelated), // newsletter
exact(1381, 8).is(Follow), // nofollow
exact(1853, 3).is(Site), // noi
exact(1853, 7).is(Follow), // noindex
any(2611, 5).is(Mention), // nomin*
exact(736, 3).is(Not), // non
exact(736, 3).then(99, 3, Optional), // non c e bisogno
exact(736, 3).then(102, 1, Noncommercial), // non commercial*
exact(736, 3).then(103, 2, Forbid), // non e autorizzat*
exact(736, 3).then(105, 2, Forbid), // non e consentit*
exact(736, 3).then(107, 2, Optional), // non e necessari*
exact(736, 3).then(109, 2, Optional), // non e necessario
exact(736, 3).then(111, 2, Optional), // non e obbligat*
exact(736, 3).then(113, 2, Optional), // non e obbligatori*
exact(736, 3).then(115, 2, Forbid), // non e permess*
exact(736, 3).then(117, 2, Optional), // non e richiest*
exact(736, 3).then(119, 1, Optional), // non obbligatori*
exact(736, 3).then(120, 1, Optional), // non occorre
exact(736, 3).then(121, 1, Below), // non oltre
exact(736, 3).then(122, 2, Limit), // non piu di
exact(736, 3).then(124, 3, Below), // non piu in basso
exact(736, 3).then(127, 1, Forbid), // non possono
exact(736, 3).then(128, 1, Forbid), // non puo
exact(736, 3).then(129, 1, Optional), // non serve
exact(736, 3).then(130, 1, Optional), // non servono
exact(736, 3).then(131, 2, Forbid), // non sono consentit*
exact(736, 3).then(133, 1, Below), // non sotto
any(2266, 5).is(Press), // nostr*
exact(2266, 6).is(Filler), // nostra
exact(2266, 6).then(134, 1, Site), // nostra pagina
exact(2272, 6).is(Filler), // nostro
exact(2272, 6).then(135, 1, Site), // nostro portale
exact(2272, 6).then(136, 1, Site), // nostro sito
any(1860, 6).is(Press), // notizi*
exact(1860, 7).is(Material), // notizia
exact(1867, 7).is(Material), // notizie
exact(878, 9).is(Consent), // nullaosta
any(339, 8).is(Oblige), // obbligat*
any(339, 11).is(Oblige), // obbligatori*
exact(1206, 7).is(Oblige), // obbligo
exact(887, 9).is(Above), // occhiello
exact(1874, 7).is(Oblige), // occorre
exact(2827, 4).is(Manner), // ogni
exact(2616, 5).is(Limit), // oltre
exact(2616, 5).is(Over), // oltre
exact(2278, 6).is(Online), // online
any(1420, 4).is(Material), // oper*
exact(2621, 5).is(Material), // opera
exact(2626, 5).is(Material), // opere
exact(2284, 6).is(Reserve), // oppone
any(896, 8).is(Original), // original*
exact(896, 9).is(Page), // originale
exact(1881, 7).is(Original), // origine
exact(352, 3).then(137, 3, Manner), // ove non diversamente indicato
any(2290, 5).is(Press), // pagin*
exact(2290, 6).is(Filler), // pagina
exact(2290, 6).is(Page), // pagina
exact(2290, 6).then(140, 1, Site), // pagina principale
exact(2296, 6).is(Material), // pagine
any(1389, 8).is(Paragraph), // paragraf*
exact(617, 10).is(Unrelated), // parlamento
exact(2302, 6).is(Words), // parola
exact(2308, 6).is(Words), // parole
exact(2631, 5).is(Manner), // parte
exact(2636, 5).is(Manner), // parti
any(1888, 7).is(Manner), // parzial*
exact(1397, 8).is(Unrelated), // password
exact(1405, 8).is(Unrelated), // pazienti
exact(318, 3).is(When), // per
exact(318, 3).then(141, 1, Percent), // per cento
exact(318, 3).then(142, 1, When), // per chi
exact(318, 3).then(143, 2, Given), // per gentile concessione
exact(1413, 8).is(Percent), // percento
any(1421, 7).is(Permit), // permess*
exact(1421, 8).is(Consent), // permessi
exact(1429, 8).is(Consent), // permesso
any(905, 6).is(Manner), // person*
any(905, 8).is(Noncommercial), // personal*
any(2314, 6).is(Vague), // piccol*
exact(2867, 3).then(145, 1, Limit), // piu di
exact(2867, 3).then(145, 1, Over), // piu di
exact(2646, 5).then(48, 2, Pixel), // pixel di tracciamento
exact(1895, 7).is(Filler), // portale
exact(1895, 7).is(Press), // portale
any(1437, 8).is(Permit), // possibil*
exact(1902, 7).is(Permit), // possono
exact(2831, 4).is(Material), // post
exact(2320, 6).is(Permit), // potete
exact(1909, 7).is(Oblige), // pregati
exact(914, 9).is(Oblige), // preghiamo
any(1916, 7).is(Manner), // present*
any(923, 9).is(Manner), // preventiv*
exact(2326, 6).is(With), // previa
exact(2332, 6).is(With), // previo
any(2651, 4).is(Ordinal).worth(1), // prim*
exact(2651, 5).is(Ordinal).worth(1), // prima
exact(2651, 5).then(146, 2, Above), // prima del testo
exact(2656, 5).is(Ordinal).worth(1), // primo
any(2338, 6).is(Noncommercial), // privat*
any(1923, 7).is(Forbid), // proibit*
exact(932, 9).is(Manner), // proprieta
exact(932, 9).then(148, 1, Press), // proprieta intellettuale
any(1930, 7).is(Manner), // protett*
exact(350, 11).is(Source), // provenienza
any(205, 8).is(Using), // pubblica*
any(941, 9).is(Manner), // pubblicat*
any(205, 12).is(Manner), // pubblicazion*
any(205, 12).is(Material), // pubblicazion*
exact(2835, 3).is(Permit), // puo
exact(2835, 4).is(Permit), // puoi
exact(1849, 3).is(Even), // pur
exact(2344, 6).is(If), // purche
exact(1937, 7).is(If), // qualora
exact(950, 9).is(Manner), // qualsiasi
exact(959, 9).is(Manner), // qualunque
exact(2350, 6).is(When), // quando
exact(1445, 8).is(Number).worth(40), // quaranta
exact(2356, 6).is(Ordinal).worth(4), // quarto
exact(2356, 6).then(149, 1, Fraction).worth(25), // quarto del
exact(1944, 7).is(Number).worth(4), // quattro
exact(2362, 6).is(Manner), // questa
exact(2368, 6).is(Manner), // queste
exact(2374, 6).is(Manner), // questi
exact(2380, 6).is(Manner), // questo
exact(1453, 8).is(Number).worth(15), // quindici
exact(2386, 6).then(149, 1, Fraction).worth(20), // quinto del
exact(637, 10).is(Print), // quotidiani
exact(647, 10).is(Filler), // quotidiano
exact(647, 10).is(Press), // quotidiano
any(657, 10).is(Vague), // ragionevol*
any(968, 8).is(Press), // redazion*
exact(968, 9).is(Filler), // redazione
any(667, 10).is(Use), // redistribu*
any(1461, 8).is(Unrelated), // registra*
exact(1951, 3).then(150, 1, Canonical), // rel canonical
any(1951, 7).is(Original), // relativ*
any(361, 11).is(Unrelated), // responsabil*
exact(2839, 4).is(Online), // rete
any(1965, 7).is(Oblige), // richied*
any(1469, 8).is(Oblige), // richiest*
any(677, 10).is(Use), // ridistribu*
exact(372, 11).is(Mention), // riferimento
exact(2843, 4).is(Lines), // riga
exact(2661, 5).is(Lines), // righe
exact(120, 13).is(Manner), // rigorosamente
any(1972, 7).is(Use), // riprend*
any(2392, 6).is(Original), // ripres*
any(2392, 6).is(Use), // ripres*
any(977, 9).is(Manner), // riprodott*
any(977, 9).is(Original), // riprodott*
any(977, 9).is(Use), // riprodott*
any(1477, 8).is(Use), // riproduc*
any(1485, 8).is(Manner), // riprodur*
any(1485, 8).is(Use), // riprodur*
any(383, 8).is(Manner), // riproduz*
any(383, 11).is(Use), // riproduzion*
any(986, 9).is(Press), // ripubblic*
any(986, 9).is(Use), // ripubblic*
exact(995, 7).is(Reserve), // riserva
any(995, 8).is(Manner), // riservat*
exact(995, 9).is(Forbid), // riservata
exact(995, 9).is(Reserve), // riservata
exact(1004, 9).is(Reserve), // riservate
exact(1013, 9).is(Reserve), // riservati
exact(1022, 9).is(Reserve), // riservato
any(1979, 7).is(Press), // ristamp*
any(1979, 7).is(Use), // ristamp*
any(1031, 9).is(Use), // ritrasmis*
any(1040, 9).is(Use), // riutilizz*
exact(1986, 7).is(Filler), // rivista
exact(1986, 7).is(Press), // rivista
exact(1993, 7).is(Print), // riviste
exact(2666, 5).is(Manner), // salvo
exact(2666, 5).is(Without), // salvo
exact(2666, 5).then(151, 2, Manner), // salvo diversa indicazione
exact(2666, 5).then(63, 3, Manner), // salvo dove diversamente indicato
any(1649, 4).is(Manner), // scop*
exact(1649, 5).then(153, 2, Commercial), // scopi di lucro
exact(1493, 8).is(Mining), // scraping
any(2398, 6).is(Manner), // scritt*
exact(394, 2).is(If), // se
exact(394, 2).then(137, 3, Manner), // se non diversamente indicato
exact(2000, 7).is(Ordinal).worth(2), // seconda
exact(2007, 7).is(Ordinal).worth(2), // secondo
any(2014, 7).is(Mention), // segnala*
any(1501, 8).is(Follow), // seguibil*
exact(2404, 6).then(155, 1, If), // sempre che
exact(2676, 5).is(Manner), // sensi
exact(2681, 5).is(Manner), // senza
exact(2681, 5).is(Without), // senza
exact(2681, 5).then(156, 1, Optional), // senza bisogno
exact(2681, 5).then(157, 3, Noncommercial), // senza scopo di lucro
exact(394, 11).is(Manner), // severamente
any(2028, 7).is(Using), // sfrutta*
exact(20, 2).then(160, 1, Oblige), // si prega
exact(20, 2).then(128, 1, Permit), // si puo
exact(2691, 5).is(Manner), // siano
exact(2035, 7).then(4, 2, Mining), // sistemi di ia
exact(2035, 7).then(161, 3, Mining), // sistemi di intelligenza artificiale
exact(2847, 4).is(Online), // siti
exact(2847, 4).is(Press), // siti
exact(2851, 4).is(Filler), // sito
exact(2851, 4).is(Material), // sito
exact(2851, 4).is(Press), // sito
exact(2851, 4).is(Site), // sito
exact(2851, 4).then(164, 1, Site), // sito web
any(2042, 7).is(Oblige), // soggett*
exact(1049, 9).is(Only), // solamente
exact(2855, 4).is(Only), // solo
exact(1517, 8).is(Only), // soltanto
exact(1525, 8).is(Start), // sommario
exact(1905, 4).is(Manner), // sono
exact(1905, 4).then(62, 1, Permit), // sono permess*
exact(2696, 5).then(165, 2, Above), // sopra il testo
exact(2701, 5).is(Manner), // sotto
any(405, 8).is(Mention), // specific*
exact(1541, 6).is(Print), // stampa
any(1541, 7).is(Print), // stampat*
any(2058, 4).is(Manner), // stat*
any(2706, 5).is(Original), // stess*
exact(2049, 7).is(Use), // stralci
exact(1549, 8).is(Unrelated), // studenti
any(687, 10).is(Oblige), // subordinat*
exact(2711, 3).is(To), // sul
exact(2711, 5).is(To), // sulla
any(2716, 5).is(Limit), // super*
exact(1593, 3).then(94, 1, Canonical), // tag canonico
exact(2870, 3).is(Mining), // tdm
any(1192, 5).is(Oblige), // tenut*
exact(2721, 5).is(Ordinal).worth(3), // terza
exact(2726, 5).is(Unrelated), // terzi
exact(2731, 5).is(Ordinal).worth(3), // terzo
exact(2731, 5).then(149, 1, Fraction).worth(33), // terzo del
exact(2056, 7).is(Filler), // testata
exact(2056, 7).is(Press), // testata
exact(2063, 7).then(167, 1, Online), // testate online
exact(2736, 5).is(Manner), // testi
exact(2736, 5).is(Material), // testi
exact(2741, 5).is(Material), // testo
exact(2859, 4).then(168, 3, Mining), // text and data mining
any(2070, 7).is(Manner), // titolar*
exact(2410, 6).is(Above), // titolo
any(2746, 5).is(Manner), // total*
exact(1557, 8).then(171, 1, Pixel), // tracking pixel
any(2416, 6).is(Manner), // traduz*
exact(2077, 7).is(With), // tramite
exact(2422, 6).is(Without), // tranne
any(2084, 7).is(Use), // trascri*
exact(1565, 3).is(Number).worth(3), // tre
exact(1565, 8).is(Number).worth(300), // trecento
exact(2428, 6).is(Number).worth(30), // trenta
exact(1067, 9).is(Unrelated), // tribunale
any(2091, 7).is(Manner), // tutelat*
any(2863, 4).is(Manner), // tutt*
exact(440, 2).is(Number).worth(1), // un
exact(440, 2).then(172, 1, Fraction).worth(10), // un decimo
exact(440, 2).then(173, 1, Fraction).worth(25), // un quarto
exact(440, 2).then(174, 1, Fraction).worth(20), // un quinto
exact(440, 2).then(175, 1, Fraction).worth(33), // un terzo
exact(1071, 3).is(Number).worth(1), // una
exact(697, 10).is(Only), // unicamente
exact(2873, 3).is(Number).worth(1), // uno
exact(2876, 3).is(Page), // url
exact(2876, 3).then(94, 1, Canonical), // url canonico
exact(1096, 3).is(Using), // usa
exact(2434, 6).is(Using), // usando
exact(2751, 5).is(Using), // usare
any(1096, 4).is(Using), // usat*
exact(19, 3).is(Using), // usi
exact(2879, 3).is(Using), // uso
any(1042, 7).is(Using), // utilizz*
any(1076, 9).is(Original), // utilizzat*
exact(22, 2).is(Oblige), // va
exact(2756, 5).is(Oblige), // vanno
exact(416, 5).is(Number).worth(20), // venti
exact(416, 11).is(Number).worth(25), // venticinque
exact(2761, 5).is(To), // verso
exact(2766, 5).is(Photo), // video
exact(2440, 5).is(Forbid), // vieta
any(2440, 6).is(Forbid), // vietat*
exact(2882, 3).is(Filler), // web
exact(2882, 3).is(Online), // web
exact(2882, 3).is(Press), // web
exact(2885, 3).is(Filler), // www
], more: &[
exact(487, 10), // condizione
exact(487, 10), // condizione
exact(2347, 3), // che
exact(2641, 5), // patto
exact(83, 2), // di
exact(222, 2), // ia
exact(83, 2), // di
any(193, 11), // intelligenz*
any(240, 10), // artificial*
exact(83, 2), // di
exact(1825, 7), // modelli
exact(83, 2), // di
exact(2035, 7), // sistemi
exact(83, 2), // di
exact(193, 12), // intelligenza
exact(240, 11), // artificiale
any(193, 11), // intelligenz*
any(240, 10), // artificial*
exact(2035, 7), // sistemi
exact(2035, 7), // sistemi
exact(83, 2), // di
exact(193, 12), // intelligenza
exact(240, 11), // artificiale
exact(1818, 7), // massimo
exact(1636, 7), // citando
exact(284, 3), // con
exact(2170, 6), // dietro
exact(81, 2), // in
exact(2787, 4), // caso
exact(83, 2), // di
exact(824, 9), // indicando
exact(394, 2), // se
exact(896, 9), // originale
exact(1541, 8), // stampata
exact(1151, 2), // by
exact(1151, 2), // by
exact(67, 2), // nc
exact(1151, 2), // by
exact(76, 2), // nd
exact(1151, 2), // by
exact(102, 2), // sa
exact(1151, 4), // bync
exact(1151, 6), // byncnd
exact(1159, 6), // byncsa
exact(2124, 4), // bynd
exact(2130, 4), // bysa
exact(2506, 5), // della
exact(2551, 5), // fonte
exact(83, 2), // di
exact(217, 12), // tracciamento
exact(1533, 8), // sorgente
exact(83, 2), // di
exact(2296, 6), // pagine
exact(83, 2), // di
exact(0, 15), // visualizzazioni
any(1643, 7), // commons*
exact(2230, 6), // mining
exact(905, 9), // personali
exact(1509, 8), // software
exact(83, 2), // di
exact(2571, 5), // legge
exact(1205, 8), // dobbligo
any(1421, 7), // permess*
exact(2176, 4), // dove
exact(145, 12), // diversamente
exact(1293, 8), // indicato
exact(2176, 4), // dove
exact(145, 12), // diversamente
exact(405, 11), // specificato
exact(105, 2), // il
exact(83, 2), // di
exact(2736, 5), // testi
exact(15, 1), // e
exact(2799, 4), // dati
exact(83, 2), // di
exact(2741, 5), // testo
exact(15, 1), // e
exact(2799, 4), // dati
exact(83, 2), // di
exact(2741, 5), // testo
exact(15, 1), // e
exact(83, 2), // di
exact(2799, 4), // dati
exact(4, 1), // a
exact(437, 10), // annunciato
exact(2516, 5), // detto
exact(507, 10), // dichiarato
exact(1058, 9), // stabilito
exact(1281, 4), // page
exact(1101, 8), // apertura
exact(2787, 4), // caso
exact(1056, 5), // testa
exact(240, 11), // artificiale
exact(2491, 5), // corte
exact(1125, 8), // canonico
exact(1741, 7), // esterni
exact(83, 2), // di
exact(1958, 7), // ricerca
exact(820, 4), // link
exact(17, 1), // c
exact(15, 1), // e
exact(1615, 7), // bisogno
any(477, 10), // commercial*
exact(15, 1), // e
any(457, 10), // autorizzat*
exact(15, 1), // e
any(770, 9), // consentit*
exact(15, 1), // e
any(597, 9), // necessari*
exact(15, 1), // e
exact(597, 10), // necessario
exact(15, 1), // e
any(339, 8), // obbligat*
exact(15, 1), // e
any(339, 11), // obbligatori*
exact(15, 1), // e
any(1421, 7), // permess*
exact(15, 1), // e
any(1469, 8), // richiest*
any(339, 11), // obbligatori*
exact(1874, 7), // occorre
exact(2616, 5), // oltre
exact(2867, 3), // piu
exact(83, 2), // di
exact(2867, 3), // piu
exact(81, 2), // in
exact(2466, 5), // basso
exact(1902, 7), // possono
exact(2835, 3), // puo
exact(2686, 5), // serve
exact(2021, 7), // servono
exact(1905, 4), // sono
any(770, 9), // consentit*
exact(2701, 5), // sotto
exact(2290, 6), // pagina
exact(1895, 7), // portale
exact(2851, 4), // sito
exact(736, 3), // non
exact(145, 12), // diversamente
exact(1293, 8), // indicato
exact(627, 10), // principale
exact(268, 5), // cento
exact(509, 3), // chi
exact(1755, 7), // gentile
exact(284, 11), // concessione
exact(83, 2), // di
exact(1827, 3), // del
exact(2741, 5), // testo
exact(107, 13), // intellettuale
exact(1827, 3), // del
exact(734, 9), // canonical
exact(145, 7), // diversa
exact(306, 11), // indicazione
exact(83, 2), // di
exact(2591, 5), // lucro
exact(2347, 3), // che
exact(1615, 7), // bisogno
exact(2671, 5), // scopo
exact(83, 2), // di
exact(2591, 5), // lucro
exact(1909, 5), // prega
exact(83, 2), // di
exact(193, 12), // intelligenza
exact(240, 11), // artificiale
exact(2882, 3), // web
exact(105, 2), // il
exact(2741, 5), // testo
exact(2278, 6), // online
exact(829, 3), // and
exact(2795, 4), // data
exact(2230, 6), // mining
exact(2646, 5), // pixel
exact(2158, 6), // decimo
exact(2356, 6), // quarto
exact(2386, 6), // quinto
exact(2731, 5), // terzo
], sayings: Sayings {
above: "Il link deve trovarsi prima del testo.",
article: "L’utilizzo dei contenuti è consentito solo con un link all’articolo originale.",
credit: "Fonte: {link}",
first: "Il link deve trovarsi nel primo paragrafo.",
open: "Il link deve essere aperto ai motori di ricerca.",
site: "L’utilizzo dei contenuti è consentito solo con un link a {site}.",
within: "Il link deve trovarsi nei primi {n} paragrafi.",
}, other_script: None };
