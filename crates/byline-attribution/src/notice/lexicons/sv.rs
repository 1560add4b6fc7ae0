// GENERATED from data/notices/sv.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "sv", target_first: false, capital_nouns: false, letters: "", stems: Stems("upphovsrattsinnehavarrattighetsinnehavarursprungsartikelickekommersielllitteraturlistamaskininlarnin\
goriginalartikeloverenskommelseursprungskallankallhanvisningpapperstidningvidarepublicerdatautvinnin\
gforutsattningkallangivelsenamnangivelsepappersupplagpersonuppgiftvidarebefordraterpublicerbildmater\
ialillustrationobligatoriskoriginaltextrekommenderaartificiellelektroniskforbehallerforsaljningforut\
satterfotografiergodkannandeinformationintelligenskallartikelkallhanvisalicensieradlicensieratoverla\
telseprogramvararattighetertidskriftertillgangligursprungliguteslutandeuttryckligtvidarespridwebbpla\
tsenwebbplatseranvandningartiklarnaateranvanddirektlankeftertryckforbehallsforegaendefungerandeindex\
erbarindexeringinloggningintegritetmangfaldigmaterialetmedgivandenyhetsbrevoriginaletoverforingpubli\
ceraspubliceratregistreraskriftligtstartsidanteckningartillampligtillatelseupphovsmanvinstsyftewebbl\
asarewebbtjanstaitraningangivandebakatlankbegransadcopyrightfemhundrafjardedelforaldrarfrivilliggene\
rativhyperlankinklusiveinledningnodvandignyheternanyttjandeotillatenotillatetparkeringpatienterperso\
nligpublicistredaktionskrapningspridningtidningartidningentillstandtredjedeltrehundratvahundrauppgif\
teruppskattaaimodellaisystemaktuellaanvandasanvanderartikelnbildernaccbyncndccbyncsaciteringdistribu\
dofollowformularhemsidanhemsidorinnehallinternetklickbarlankninglosenordmaximaltmekaniskmeningarmini\
sternedanfornofollowobehorigonskvardprenumerregeringreproducrubrikensamtyckeskyddadesokmotorsokrobot\
styckenastycketstexternatillatnautgivareutnyttjavanligenandamalandringangivenanvandsatergesatergivbe\
arbetbehoverbloggarciteradciterascommonscreativdigitaldirektadomstolforbjudforutomhalfteningresskall\
anskallkodkorrektlagringnoindexolagligolovligovanforprocentriksdagrokningskyddasskyddatskyldigsocial\
aspridastillatstrettiotydligtvillkoraktivaalltidanklagansvarborjanccbyndccbysacookiedelviseleverenba\
rtendastenligtfemtioforlagformerforstaforstegallergrafikinlaggkallorklickakopierkopiorkraverlangrela\
nkarlankaslankenmedgermediermindreminingmojlignamnasonlineportalprivatsajtensavidasenaststraffsyften\
teckentextentrycktuppgeruppgesverketagareandraangerangesannatcitatdelardelasdennadessadettaellerfrit\
tgarnagenomhogstingetkakorkontokopiakortakravsladdalagarlagenlagramastenamnsnatetradersavaltjugotran\
aundervarjevideoavenbarafaltfilmfranfyrahelaheltinomvartfarnarochossskesomtdmej"), entries: &[
any(2136, 5).is(Manner), // agare*
any(1212, 8).is(Mining), // aimodell*
any(1220, 8).is(Mining), // aisystem*
any(915, 9).is(Mining), // aitraning*
exact(1836, 5).is(Active), // aktiv
exact(1836, 6).is(Active), // aktiva
exact(1228, 8).is(Original), // aktuella
exact(141, 4).is(Manner), // alla
exact(1842, 4).is(Manner), // allt
exact(1842, 6).is(Manner), // alltid
exact(1556, 7).is(Manner), // andamal
exact(2141, 5).is(Manner), // andra
exact(2141, 5).is(Ordinal).worth(2), // andra
any(1563, 7).is(Manner), // andring*
exact(2146, 4).is(Mention), // ange
exact(2146, 4).is(Oblige), // ange
exact(2146, 4).then(0, 1, Cite), // ange kalla
exact(2146, 4).then(0, 1, Oblige), // ange kalla
exact(2146, 4).then(1, 1, Cite), // ange kallan
exact(2146, 4).then(1, 1, Oblige), // ange kallan
exact(2146, 4).then(2, 3, Cite), // ange oss som kalla
exact(2146, 5).then(1, 1, Cite), // anger kallan
exact(2151, 5).is(Mention), // anges
exact(924, 9).then(5, 2, Cite), // angivande av kalla
exact(924, 9).then(7, 2, Cite), // angivande av kallan
exact(1570, 7).is(Mention), // angiven
any(1848, 6).is(Unrelated), // anklag*
exact(421, 5).is(Manner), // annan
exact(2156, 5).is(Manner), // annat
any(1854, 6).is(Unrelated), // ansvar*
exact(1236, 7).is(Using), // anvanda
exact(1236, 8).is(Using), // anvandas
exact(1244, 8).is(Using), // anvander
any(615, 10).is(Using), // anvandning*
exact(1577, 7).is(Using), // anvands
any(351, 11).then(9, 1, Mining), // artificiell* intelligens
exact(49, 7).is(Material), // artikel
any(49, 7).is(Press), // artikel*
exact(1252, 8).is(Material), // artikeln
exact(625, 8).is(Material), // artiklar
any(625, 8).is(Press), // artiklar*
exact(625, 10).is(Material), // artiklarna
any(635, 10).is(Use), // ateranvand*
exact(1584, 6).is(Use), // aterge
exact(1584, 7).is(Use), // aterges
exact(1584, 7).then(10, 2, Given), // aterges med tillstand
any(1591, 7).is(Use), // atergiv*
any(279, 8).is(Press), // aterpubl*
any(279, 12).is(Use), // aterpublicer*
exact(2316, 4).is(Manner), // aven
exact(2316, 4).then(12, 1, Even), // aven med
exact(2316, 4).then(13, 1, Even), // aven om
exact(2316, 4).then(14, 1, Even), // aven vid
any(933, 9).is(Link), // bakatlank*
exact(2320, 4).is(Only), // bara
any(1598, 7).is(Manner), // bearbet*
any(942, 9).is(Vague), // begransad*
exact(1605, 7).then(15, 1, Optional), // behover inte
exact(291, 4).is(Photo), // bild
exact(291, 4).then(16, 1, Material), // bild och
exact(1260, 6).is(Manner), // bilder
exact(1260, 6).is(Photo), // bilder
exact(1260, 8).is(Photo), // bilderna
any(291, 12).is(Photo), // bildmaterial*
any(1612, 5).is(Press), // blogg*
exact(1612, 7).is(Online), // bloggar
exact(1860, 3).is(Oblige), // bor
exact(1268, 2).then(17, 1, Commons), // cc by
exact(1268, 2).then(18, 2, Commons), // cc by nc
exact(1268, 2).then(20, 2, Commons), // cc by nd
exact(1268, 2).then(22, 2, Commons), // cc by sa
exact(1268, 2).then(24, 1, Commons), // cc bync
exact(1268, 2).then(25, 1, Commons), // cc byncnd
exact(1268, 2).then(26, 1, Commons), // cc byncsa
exact(1268, 2).then(27, 1, Commons), // cc bynd
exact(1268, 2).then(28, 1, Commons), // cc bysa
exact(1268, 4).is(Commons), // ccby
exact(1268, 6).is(Commons), // ccbync
exact(1268, 8).is(Commons), // ccbyncnd
exact(1276, 8).is(Commons), // ccbyncsa
exact(1866, 6).is(Commons), // ccbynd
exact(1872, 6).is(Commons), // ccbysa
any(2161, 5).is(Quote), // citat*
any(2161, 5).is(Use), // citat*
any(1619, 6).is(Quote), // citera*
any(1619, 6).is(Use), // citera*
any(1619, 7).is(Original), // citerad*
exact(1626, 7).is(Quote), // citeras
exact(1626, 7).is(Use), // citeras
any(1284, 8).is(Use), // citering*
any(1878, 6).is(Unrelated), // cookie*
exact(951, 9).is(Press), // copyright
any(1640, 7).then(29, 1, Commons), // creativ* commons*
exact(176, 2).is(When), // da
exact(176, 3).is(Manner), // dar
exact(188, 4).then(30, 1, Mining), // data mining
any(188, 13).is(Mining), // datautvinning*
exact(347, 2).is(Filler), // de
exact(975, 3).is(Manner), // del
exact(2166, 4).is(Using), // dela
exact(2166, 5).is(Manner), // delar
exact(2171, 5).is(Using), // delas
exact(1884, 6).is(Manner), // delvis
exact(763, 3).is(Filler), // den
exact(763, 3).then(31, 1, When), // den som
exact(2176, 5).is(Manner), // denna
exact(2176, 5).then(32, 1, Site), // denna webbplats
exact(2181, 5).is(Manner), // dessa
exact(2186, 3).is(Filler), // det
exact(2186, 5).is(Manner), // detta
any(1647, 7).is(Online), // digital*
exact(645, 6).is(Direct), // direkt
exact(1654, 7).is(Direct), // direkta
any(645, 10).is(Link), // direktlank*
any(1292, 8).is(Use), // distribu*
exact(1300, 8).is(Follow), // dofollow
any(1661, 7).is(Unrelated), // domstol*
exact(655, 5).is(Manner), // efter
any(655, 10).is(Press), // eftertryck*
any(655, 10).is(Use), // eftertryck*
exact(2377, 2).is(Not), // ej
exact(2377, 2).then(33, 1, Forbid), // ej tillaten
exact(2377, 2).then(34, 1, Forbid), // ej tillatet
any(362, 11).is(Manner), // elektronisk*
any(362, 11).is(Online), // elektronisk*
exact(1890, 6).is(Unrelated), // elever
exact(2191, 5).is(Manner), // eller
exact(120, 2).is(Filler), // en
exact(120, 2).is(Number).worth(1), // en
exact(120, 2).then(35, 1, Fraction).worth(25), // en fjardedel
exact(120, 2).then(36, 1, Fraction).worth(33), // en tredjedel
exact(1896, 6).is(Only), // enbart
exact(1902, 6).is(Manner), // endast
exact(1902, 6).is(Only), // endast
exact(1908, 6).is(Manner), // enligt
exact(1817, 3).is(Filler), // ett
exact(1817, 3).is(Number).worth(1), // ett
exact(1517, 7).then(37, 1, Unrelated), // externa lankar
exact(2324, 4).is(Unrelated), // falt
exact(2356, 3).is(Manner), // far
exact(2356, 3).is(Permit), // far
exact(2356, 3).then(38, 1, Forbid), // far ej
exact(2356, 3).then(15, 1, Forbid), // far inte
exact(960, 3).is(Number).worth(5), // fem
exact(960, 9).is(Number).worth(500), // femhundra
exact(1914, 6).is(Number).worth(50), // femtio
any(2328, 4).is(Photo), // film*
exact(201, 3).is(When), // for
exact(978, 9).is(Unrelated), // foraldrar
any(373, 9).is(Manner), // forbehall*
any(373, 9).is(Reserve), // forbehall*
exact(373, 11).is(Reserve), // forbehaller
exact(665, 10).is(Reserve), // forbehalls
any(1668, 7).is(Forbid), // forbjud*
exact(675, 4).then(39, 1, Above), // fore texten
exact(675, 10).is(Manner), // foregaende
any(1920, 6).is(Press), // forlag*
exact(430, 4).is(Manner), // form
exact(1926, 6).is(Manner), // former
any(1308, 8).is(Unrelated), // formular*
any(384, 11).is(Manner), // forsaljning*
exact(1932, 6).is(Ordinal).worth(1), // forsta
exact(1938, 6).is(Ordinal).worth(1), // forste
exact(1675, 7).is(Without), // forutom
exact(201, 9).is(If), // forutsatt
exact(201, 9).is(Oblige), // forutsatt
exact(395, 11).is(Oblige), // forutsatter
any(406, 4).is(Photo), // foto*
any(406, 11).is(Photo), // fotografier*
exact(2332, 4).is(Manner), // fran
exact(987, 3).is(Permit), // fri
exact(2196, 5).is(Permit), // fritt
any(987, 9).is(Optional), // frivillig*
exact(685, 10).is(Active), // fungerande
exact(2336, 4).is(Number).worth(4), // fyra
exact(1944, 6).is(Manner), // galler
exact(2201, 5).is(Permit), // garna
exact(996, 9).then(40, 1, Mining), // generativ ai
exact(2206, 5).is(With), // genom
exact(417, 3).is(Manner), // god
any(417, 11).is(Consent), // godkannande*
exact(1950, 6).is(Manner), // grafik
any(1950, 6).is(Photo), // grafik*
exact(1682, 7).is(Fraction).worth(50), // halften
any(465, 7).is(Mention), // hanvisa*
any(150, 10).is(Mention), // hanvisning*
exact(2340, 4).is(Manner), // hela
exact(2344, 4).is(Manner), // helt
any(1316, 7).is(Press), // hemsida*
exact(1316, 8).is(Site), // hemsidan
exact(1324, 8).is(Online), // hemsidor
exact(2211, 5).is(Limit), // hogst
exact(963, 6).is(Number).worth(100), // hundra
any(1005, 9).is(Link), // hyperlank*
exact(12, 1).then(41, 1, Start), // i borjan
exact(12, 1).then(42, 1, Above), // i rubriken
exact(56, 4).is(Not), // icke
exact(56, 4).then(43, 1, Noncommercial), // icke kommersiell*
any(56, 15).is(Noncommercial), // ickekommersiell*
any(303, 12).is(Photo), // illustration*
any(695, 10).is(Follow), // indexerbar*
any(705, 10).is(Search), // indexering*
any(428, 11).is(Material), // information*
exact(1153, 5).is(Not), // ingen
exact(1153, 5).then(44, 1, Link), // ingen lank
exact(1153, 5).then(44, 1, Optional), // ingen lank
exact(2216, 5).is(Not), // inget
exact(2216, 5).then(45, 1, Optional), // inget krav
any(1689, 7).is(Start), // ingress*
exact(1014, 9).is(With), // inklusive
any(1956, 6).is(Material), // inlagg*
any(1023, 9).is(Start), // inledning*
any(715, 10).is(Unrelated), // inloggning*
any(1332, 8).is(Material), // innehall*
exact(2348, 4).is(Manner), // inom
exact(439, 4).is(Manner), // inte
exact(439, 4).is(Not), // inte
exact(439, 4).then(46, 2, Even), // inte ens med
exact(439, 4).then(48, 1, Below), // inte nedanfor
exact(439, 4).then(49, 1, Optional), // inte nodvandig*
exact(439, 4).then(50, 1, Optional), // inte obligatorisk*
exact(439, 4).then(33, 1, Forbid), // inte tillaten
exact(439, 4).then(34, 1, Forbid), // inte tillatet
any(725, 10).is(Unrelated), // integritet*
exact(1340, 8).is(Online), // internet
exact(2221, 5).is(Unrelated), // kakor
exact(140, 5).is(Source), // kalla
exact(140, 5).then(51, 1, Cite), // kalla anges
exact(140, 6).is(Source), // kallan
exact(140, 6).then(51, 1, Cite), // kallan anges
exact(140, 6).then(52, 2, Cite), // kallan ska anges
any(214, 13).is(Cite), // kallangivelse*
exact(1696, 7).is(Original), // kallans
any(450, 11).is(Page), // kallartikel*
any(461, 11).is(Cite), // kallhanvisa*
any(146, 14).is(Cite), // kallhanvisning*
any(1703, 7).is(Unrelated), // kallkod*
exact(1962, 6).is(Source), // kallor
exact(420, 3).is(Permit), // kan
any(1968, 6).is(Unrelated), // klicka*
any(1348, 8).is(Active), // klickbar*
any(60, 11).is(Commercial), // kommersiell*
exact(2226, 5).is(Unrelated), // konto
exact(2231, 5).is(Use), // kopia
any(1974, 6).is(Use), // kopier*
exact(1980, 6).is(Use), // kopior
exact(1710, 7).is(Manner), // korrekt
exact(2236, 4).is(Vague), // kort
exact(2236, 5).is(Vague), // korta
exact(1986, 6).is(Oblige), // kraver
exact(2241, 5).is(Oblige), // kravs
exact(2241, 5).then(38, 1, Optional), // kravs ej
exact(2241, 5).then(15, 1, Optional), // kravs inte
exact(2246, 5).then(54, 1, Unrelated), // ladda ner
exact(250, 3).is(Manner), // lag
exact(2251, 5).is(Manner), // lagar
exact(2256, 5).is(Manner), // lagen
any(2261, 5).is(Using), // lagra*
any(1717, 7).is(Manner), // lagring*
exact(1992, 6).then(55, 1, Limit), // langre an
exact(1992, 6).then(55, 1, Over), // langre an
exact(143, 4).is(Link), // lank
exact(143, 5).is(Link), // lanka
exact(1998, 6).is(Link), // lankar
exact(2004, 6).is(Link), // lankas
exact(2010, 6).is(Link), // lanken
any(1356, 8).is(Link), // lankning*
any(472, 6).is(Consent), // licens*
any(472, 11).is(Manner), // licensierad*
exact(483, 11).is(Manner), // licensierat
any(71, 15).is(Unrelated), // litteraturlista*
exact(1613, 5).then(56, 1, Unrelated), // logga in
any(1364, 8).is(Unrelated), // losenord*
any(735, 10).is(Press), // mangfaldig*
any(735, 10).is(Use), // mangfaldig*
any(86, 15).is(Mining), // maskininlarning*
exact(2266, 5).is(Oblige), // maste
exact(295, 8).is(Material), // material
exact(745, 10).is(Material), // materialet
exact(1372, 3).is(Limit), // max
exact(1372, 8).is(Limit), // maximalt
exact(755, 3).is(With), // med
exact(755, 3).then(57, 2, Given), // med tillstand fran
exact(2016, 6).is(Manner), // medger
any(755, 10).is(Consent), // medgivande*
any(1380, 8).is(Manner), // mekanisk*
exact(1388, 6).is(Sentences), // mening
exact(1388, 8).is(Sentences), // meningar
exact(63, 3).then(55, 1, Limit), // mer an
exact(63, 3).then(55, 1, Over), // mer an
exact(2028, 6).is(Vague), // mindre
any(1396, 8).is(Unrelated), // minister*
any(2040, 6).is(Permit), // mojlig*
exact(1487, 3).is(To), // mot
exact(227, 4).is(Mention), // namn
exact(227, 4).is(Oblige), // namn
exact(227, 5).is(Mention), // namna
any(227, 13).is(Cite), // namnangivelse*
exact(2046, 6).is(Mention), // namnas
exact(2271, 5).is(Mention), // namns
exact(2359, 3).is(When), // nar
exact(2276, 5).is(Online), // natet
any(1032, 9).is(Oblige), // nodvandig*
exact(1412, 8).is(Follow), // nofollow
exact(1724, 7).is(Follow), // noindex
exact(765, 5).is(Material), // nyhet
any(765, 5).is(Press), // nyhet*
exact(1041, 7).is(Material), // nyheter
exact(1041, 9).is(Material), // nyheterna
any(765, 10).is(Unrelated), // nyhetsbrev*
any(1050, 6).is(Using), // nyttja*
any(1050, 9).is(Using), // nyttjande*
any(1420, 8).is(Manner), // obehorig*
any(315, 12).is(Oblige), // obligatorisk*
exact(2362, 3).is(Filler), // och
any(1731, 7).is(Forbid), // olaglig*
any(1738, 7).is(Manner), // olovlig*
exact(61, 2).is(If), // om
exact(61, 2).then(59, 3, Manner), // om inget annat anges
exact(61, 2).then(62, 3, Manner), // om inte annat anges
exact(2052, 6).is(Online), // online
any(1428, 8).is(Optional), // onskvard*
exact(275, 3).is(Words), // ord
any(101, 8).is(Original), // original*
any(101, 15).is(Page), // originalartikel*
exact(775, 10).is(Page), // originalet
any(327, 12).is(Page), // originaltext*
exact(2365, 3).is(Press), // oss
exact(2365, 3).is(Site), // oss
exact(1059, 9).is(Manner), // otillaten
any(1059, 9).is(Forbid), // otillaten*
exact(1068, 9).is(Forbid), // otillatet
exact(1745, 7).then(39, 1, Above), // ovanfor texten
any(116, 15).is(Consent), // overenskommelse*
any(785, 7).is(Manner), // overfor*
any(785, 10).is(Use), // overforing*
any(494, 11).is(Use), // overlatelse*
exact(160, 2).is(To), // pa
any(160, 14).is(Print), // papperstidning*
any(240, 13).is(Print), // pappersupplag*
any(1077, 9).is(Unrelated), // parkering*
exact(1086, 9).is(Unrelated), // patienter
any(1095, 9).is(Noncommercial), // personlig*
any(253, 13).is(Unrelated), // personuppgift*
any(2058, 6).is(Press), // portal*
any(1436, 8).is(Unrelated), // prenumer*
any(2064, 6).is(Noncommercial), // privat*
exact(1752, 7).is(Percent), // procent
any(505, 11).is(Unrelated), // programvara*
any(180, 8).is(Using), // publicer*
exact(795, 10).is(Manner), // publiceras
exact(795, 10).then(10, 2, Given), // publiceras med tillstand
exact(805, 10).is(Manner), // publicerat
any(1104, 9).is(Press), // publicist*
exact(480, 3).is(Lines), // rad
exact(2281, 5).is(Lines), // rader
any(516, 11).is(Manner), // rattigheter*
any(21, 19).is(Manner), // rattighetsinnehavar*
any(1113, 9).is(Press), // redaktion*
any(1444, 8).is(Unrelated), // regering*
any(815, 10).is(Unrelated), // registrera*
any(339, 12).is(Optional), // rekommendera*
any(1452, 8).is(Use), // reproduc*
any(1759, 7).is(Unrelated), // riksdag*
any(1766, 7).is(Unrelated), // rokning*
exact(2184, 4).is(Unrelated), // sade
any(2070, 4).is(Press), // sajt*
exact(2070, 6).is(Site), // sajten
exact(1468, 4).is(Manner), // samt
any(1468, 8).is(Consent), // samtycke*
exact(206, 4).is(Manner), // satt
exact(2286, 5).is(Manner), // saval
exact(2076, 6).is(If), // savida
exact(2076, 6).then(15, 1, Without), // savida inte
exact(2082, 6).is(Below), // senast
exact(840, 4).is(Material), // sida
exact(840, 4).is(Page), // sida
exact(840, 5).is(Material), // sidan
exact(840, 5).is(Page), // sidan
exact(1327, 5).is(Material), // sidor
exact(139, 3).is(Oblige), // ska
exact(139, 5).is(Oblige), // skall
exact(2368, 3).is(Manner), // ske
any(1122, 9).is(Mining), // skrapning*
any(825, 9).is(Manner), // skriftlig*
exact(825, 10).then(65, 1, Consent), // skriftligt tillstand
exact(1476, 7).is(Manner), // skyddad
exact(1476, 8).is(Manner), // skyddade
exact(1773, 7).is(Manner), // skyddas
exact(1780, 7).is(Manner), // skyddat
any(1787, 7).is(Oblige), // skyldig*
exact(1794, 7).then(66, 1, Online), // sociala medier
any(1484, 8).is(Search), // sokmotor*
any(1492, 8).is(Search), // sokrobot*
exact(1801, 6).is(Use), // sprida
exact(1801, 7).is(Use), // spridas
any(1131, 9).is(Use), // spridning*
exact(835, 10).is(Site), // startsidan
any(2088, 6).is(Manner), // straff*
exact(1500, 6).is(Paragraph), // stycke
exact(1500, 7).is(Paragraph), // stycken
exact(1500, 8).is(Paragraph), // styckena
exact(1508, 7).is(Paragraph), // stycket
exact(1508, 8).is(Paragraph), // styckets
exact(890, 5).is(Manner), // syfte
exact(2094, 6).is(Manner), // syften
exact(2374, 3).is(Mining), // tdm
exact(2100, 6).is(Chars), // tecken
exact(845, 10).is(Manner), // teckningar
exact(335, 4).is(Material), // text
exact(335, 4).then(67, 3, Mining), // text and data mining
exact(335, 4).then(70, 2, Mining), // text och datautvinning*
exact(2106, 6).is(Material), // texten
exact(1516, 6).is(Material), // texter
exact(1516, 8).is(Material), // texterna
any(167, 7).is(Press), // tidning*
exact(1140, 9).is(Print), // tidningar
exact(1149, 9).is(Filler), // tidningen
any(527, 9).is(Press), // tidskrift*
exact(527, 11).is(Print), // tidskrifter
exact(538, 4).is(To), // till
any(855, 10).is(Manner), // tillamplig*
any(865, 10).is(Consent), // tillatelse*
exact(1060, 8).is(Permit), // tillaten
exact(1069, 8).is(Permit), // tillatet
exact(1524, 8).is(Permit), // tillatna
exact(1808, 7).is(Permit), // tillats
any(538, 11).is(Manner), // tillganglig*
any(1158, 9).is(Consent), // tillstand*
exact(311, 3).is(Number).worth(10), // tio
any(909, 6).is(Manner), // tjanst*
exact(2291, 5).is(Number).worth(20), // tjugo
exact(2296, 5).then(72, 1, Mining), // trana ai*
exact(917, 7).then(73, 2, Mining), // traning av ai*
exact(338, 3).is(Number).worth(3), // tre
exact(1167, 6).is(Ordinal).worth(3), // tredje
exact(1176, 9).is(Number).worth(300), // trehundra
exact(1815, 7).is(Number).worth(30), // trettio
any(2112, 6).is(Print), // tryckt*
exact(1185, 3).is(Number).worth(2), // tva
exact(1185, 9).is(Number).worth(200), // tvahundra
exact(1822, 7).is(Manner), // tydligt
exact(2301, 5).then(75, 1, If), // under forutsattning
exact(0, 3).then(76, 1, Limit), // upp till
exact(2118, 5).is(Mention), // uppge
exact(2118, 5).is(Oblige), // uppge
exact(2118, 5).then(1, 1, Cite), // uppge kallan
exact(2118, 6).then(1, 1, Cite), // uppger kallan
exact(2124, 6).is(Mention), // uppges
exact(1194, 9).is(Material), // uppgifter
any(875, 10).is(Manner), // upphovsman*
any(0, 11).is(Press), // upphovsratt*
any(0, 21).is(Manner), // upphovsrattsinnehavar*
any(1203, 9).is(Optional), // uppskatta*
any(549, 11).is(Original), // ursprunglig*
any(40, 16).is(Page), // ursprungsartikel*
exact(131, 15).is(Source), // ursprungskallan
exact(565, 4).is(Manner), // utan
exact(565, 4).is(Without), // utan
exact(560, 11).is(Only), // uteslutande
any(1532, 8).is(Press), // utgivare*
any(1540, 8).is(Using), // utnyttja*
exact(571, 11).is(Manner), // uttryckligt
exact(1548, 8).is(Oblige), // vanligen
exact(18, 3).is(Filler), // var
exact(18, 3).is(Press), // var
exact(18, 3).then(77, 1, Site), // var hemsida
exact(18, 3).then(78, 1, Site), // var sajt
exact(18, 3).then(79, 1, Site), // var sida
exact(18, 3).then(32, 1, Site), // var webbplats
exact(512, 4).is(Filler), // vara
exact(512, 4).is(Press), // vara
exact(2306, 5).is(Manner), // varje
exact(2352, 4).is(Filler), // vart
exact(2352, 4).is(Press), // vart
exact(2130, 4).is(Material), // verk
exact(2130, 6).is(Material), // verket
exact(174, 3).is(When), // vid
any(266, 13).is(Use), // vidarebefordr*
any(174, 14).is(Use), // vidarepublicer*
any(582, 11).is(Use), // vidaresprid*
any(2311, 5).is(Photo), // video*
any(1829, 7).is(Oblige), // villkor*
exact(885, 10).is(Commercial), // vinstsyfte
any(895, 10).is(Unrelated), // webblasare*
any(593, 9).is(Press), // webbplats*
exact(593, 11).is(Filler), // webbplatsen
exact(593, 11).is(Site), // webbplatsen
exact(604, 11).is(Online), // webbplatser
any(905, 10).is(Press), // webbtjanst*
], more: &[
exact(140, 5), // kalla
exact(140, 6), // kallan
exact(2365, 3), // oss
exact(2371, 3), // som
exact(140, 5), // kalla
exact(17, 2), // av
exact(140, 5), // kalla
exact(17, 2), // av
exact(140, 6), // kallan
exact(439, 11), // intelligens
exact(755, 3), // med
exact(1158, 9), // tillstand
exact(755, 3), // med
exact(61, 2), // om
exact(174, 3), // vid
exact(439, 4), // inte
exact(2362, 3), // och
exact(1270, 2), // by
exact(1270, 2), // by
exact(1272, 2), // nc
exact(1270, 2), // by
exact(346, 2), // nd
exact(1270, 2), // by
exact(48, 2), // sa
exact(1270, 4), // bync
exact(1270, 6), // byncnd
exact(1278, 6), // byncsa
exact(1868, 4), // bynd
exact(1874, 4), // bysa
any(1633, 7), // commons*
exact(2034, 6), // mining
exact(2371, 3), // som
exact(593, 9), // webbplats
exact(1060, 8), // tillaten
exact(1069, 8), // tillatet
exact(969, 9), // fjardedel
exact(1167, 9), // tredjedel
exact(1998, 6), // lankar
exact(2377, 2), // ej
exact(2106, 6), // texten
exact(915, 2), // ai
exact(1860, 6), // borjan
exact(1460, 8), // rubriken
any(60, 11), // kommersiell*
exact(143, 4), // lank
exact(1986, 4), // krav
exact(120, 3), // ens
exact(755, 3), // med
exact(1404, 8), // nedanfor
any(1032, 9), // nodvandig*
any(315, 12), // obligatorisk*
exact(2151, 5), // anges
exact(139, 3), // ska
exact(2151, 5), // anges
exact(998, 3), // ner
exact(144, 2), // an
exact(12, 2), // in
exact(1158, 9), // tillstand
exact(2332, 4), // fran
exact(2216, 5), // inget
exact(2156, 5), // annat
exact(2151, 5), // anges
exact(439, 4), // inte
exact(2156, 5), // annat
exact(2151, 5), // anges
exact(1158, 9), // tillstand
exact(2022, 6), // medier
exact(424, 3), // and
exact(188, 4), // data
exact(2034, 6), // mining
exact(2362, 3), // och
any(188, 13), // datautvinning*
any(915, 2), // ai*
exact(17, 2), // av
any(915, 2), // ai*
exact(201, 13), // forutsattning
exact(538, 4), // till
exact(1316, 7), // hemsida
exact(2070, 4), // sajt
exact(840, 4), // sida
], sayings: Sayings {
above: "Länken måste stå ovanför texten.",
article: "Användning av materialet är endast tillåten med en länk till originalartikeln.",
credit: "Källa: {link}",
first: "Länken måste stå i första stycket.",
open: "Länken måste vara öppen för sökmotorer.",
site: "Användning av materialet är endast tillåten med en länk till {site}.",
within: "Länken måste stå i de {n} första styckena.",
}, other_script: None };
