// GENERATED from data/notices/nb.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "nb", target_first: false, capital_nouns: false, letters: "", stems: Stems("informasjonskapslereksemplarfremstilloriginalartikkelpersonopplysningtilgjengeliggjorikkekommersiell\
kildehenvisningkildeangivelsemangfoldiggjorviderepubliserandsverklovendatautvinningkildeartikkelnari\
ngsmessigoffentliggjororiginalsakenvidereformidlforurensninghyperkoblingillustrasjonmaskinlaringobli\
gatoriskoverskriftenreproduksjontilbakelenkebegynnelsenelektroniskforbeholderforbeholdesforutgaendeg\
jengivelsegodkjenningindekserbarindekseringintelligenskrediteringnavngivelseopphavsmannopphavsrettop\
prinneligpapirutgaveprogramvareuautorisertutelukkendeuttrykkeligabonnementartikkelenavsnittenebeting\
elseettertrykkforbeholdtfungerendehalvpartenhyperlenkeinnledninginnlogginglitteraturmaterialetnettst\
edernettstedetnyhetsbrevoriginalenreprodusertidsskrifttillatelsevideresendartikleneavsnittetbegrense\
tbeskyttesbeskyttetcopyrightforutsattfotografifrivilliginkludertinnehaverinnholdetinternettkildekode\
kitreningkopieringkunstverkmaksimaltmateriellnettlesernettsidennettsidernodvendigpapiravisparkeringp\
ersonligpublisertredaksjonregistrerregjeringrettighetskriftligsokemotorsokerobotspredningvennligstan\
befaleartiklerbearbeidccbyncndccbyncsacrawlingdistribudofolloweksempeleksterneforeldreforpliktforsid\
engjenbrukgjengittklikkbarmekaniskministernofollownyheteneomfattetonskeligredaktorsamtykkesarskiltsk\
rapingstortingtekstenebeskyldbildenebloggercommonscreativdigitaldirektedomstolethvertfiredelgjelderg\
rafikkhjemletingresskorrektkunstiglagringmagasinnedlastnoindexnyheteroverforpasientpassordprosentroy\
kingsafremtsetningsosialestrengttekstertillatttrengertydeligulovligunntattutgiveraktiveaktivtalltida\
ngittanklagansvaranvendavisenaviseravtalebenyttbilderbrukenbrukerbrukesccbyndccbysacookiedelvisderso\
meleverenhverforbudforlagformalformerforstegjernehellerhundreifolgeinntilkildenkilderkreveslengrelen\
kenlenkerlenkeslinjerlinkenlinkerlisensmediermindreminingnettetonlineoppgiroppgisportalprivatsarligs\
enestsettersitertskjematredeltredjetrettiutdragutnyttverketvernetandreangisannenannetdelerdelesdette\
dissefemtiforbyfritthoystingeninnenintetkontokortemuligpekersitatspresstofftrenetryktundervideoalleb\
areegetegneeierendrfeltfilmhelehelthvisnevnogsaprissalgselvskaltexttjueutenvartborfraosstdmved"), entries: &[
any(564, 10).is(Unrelated), // abonnement*
exact(1581, 5).is(Active), // aktiv
exact(1581, 6).is(Active), // aktive
exact(1587, 6).is(Active), // aktivt
exact(2095, 4).is(Manner), // alle
exact(1593, 6).is(Manner), // alltid
exact(933, 3).is(Manner), // alt
any(1098, 8).is(Optional), // anbefale*
exact(1965, 5).is(Manner), // andre
exact(1965, 5).is(Ordinal).worth(2), // andre
any(157, 8).is(Press), // andsverk*
exact(157, 13).is(Manner), // andsverkloven
exact(120, 4).is(Mention), // angi
exact(120, 4).is(Oblige), // angi
exact(1970, 5).is(Mention), // angis
exact(120, 9).then(0, 2, Cite), // angivelse av kilde*
any(1605, 6).is(Unrelated), // anklag*
exact(1975, 5).is(Manner), // annen
exact(1980, 5).is(Manner), // annet
exact(1980, 5).is(Ordinal).worth(2), // annet
exact(1611, 6).is(Unrelated), // ansvar
any(1617, 6).is(Using), // anvend*
exact(45, 8).is(Material), // artikkel
any(45, 8).is(Press), // artikkel*
exact(574, 10).is(Material), // artikkelen
exact(774, 9).is(Material), // artiklene
exact(774, 9).is(Press), // artiklene
exact(1106, 8).is(Material), // artikler
any(1106, 8).is(Press), // artikler*
exact(466, 2).is(Manner), // av
any(986, 4).is(Press), // avis*
exact(1623, 6).is(Filler), // avisen
exact(1629, 6).is(Print), // aviser
exact(584, 7).is(Paragraph), // avsnitt
exact(584, 10).is(Paragraph), // avsnittene
exact(783, 9).is(Paragraph), // avsnittet
exact(1635, 6).is(Consent), // avtale
exact(2099, 4).is(Only), // bare
any(1114, 8).is(Manner), // bearbeid*
exact(792, 9).is(Vague), // begrenset
any(1641, 6).is(Using), // benytt*
any(1322, 7).is(Unrelated), // beskyld*
exact(801, 9).is(Manner), // beskyttes
exact(810, 9).is(Manner), // beskyttet
any(594, 10).is(Oblige), // betingelse*
exact(1329, 5).is(Photo), // bilde
exact(1329, 7).is(Photo), // bildene
exact(1647, 6).is(Manner), // bilder
exact(1647, 6).is(Photo), // bilder
any(1336, 5).is(Press), // blogg*
exact(1336, 7).is(Online), // blogger
exact(2179, 3).is(Oblige), // bor
exact(1206, 4).is(Using), // bruk
exact(1653, 5).is(Using), // bruke
exact(1653, 6).is(Using), // bruken
exact(1659, 6).is(Using), // bruker
exact(1665, 6).is(Using), // brukes
exact(1122, 2).then(2, 1, Commons), // cc by
exact(1122, 2).then(3, 2, Commons), // cc by nc
exact(1122, 2).then(5, 2, Commons), // cc by nd
exact(1122, 2).then(7, 2, Commons), // cc by sa
exact(1122, 2).then(9, 1, Commons), // cc bync
exact(1122, 2).then(10, 1, Commons), // cc byncnd
exact(1122, 2).then(11, 1, Commons), // cc byncsa
exact(1122, 2).then(12, 1, Commons), // cc bynd
exact(1122, 2).then(13, 1, Commons), // cc bysa
exact(1122, 4).is(Commons), // ccby
exact(1122, 6).is(Commons), // ccbync
exact(1122, 8).is(Commons), // ccbyncnd
exact(1130, 8).is(Commons), // ccbyncsa
exact(1671, 6).is(Commons), // ccbynd
exact(1677, 6).is(Commons), // ccbysa
any(1683, 6).is(Unrelated), // cookie*
exact(819, 9).is(Press), // copyright
exact(1138, 8).is(Manner), // crawling
any(1350, 7).then(14, 1, Commons), // creativ* commons*
exact(170, 4).then(15, 1, Mining), // data mining
any(170, 13).is(Mining), // datautvinning*
exact(103, 2).is(Filler), // de
exact(1389, 3).is(Manner), // del
exact(1985, 4).is(Using), // dele
exact(1985, 5).is(Manner), // deler
exact(1990, 5).is(Using), // deles
exact(1689, 6).is(Manner), // delvis
exact(960, 3).is(Filler), // den
exact(960, 3).then(16, 1, When), // den som
exact(960, 5).is(Manner), // denne
exact(960, 5).then(17, 1, Site), // denne nettsiden
exact(1695, 6).is(If), // dersom
exact(711, 3).is(Filler), // det
exact(1995, 5).is(Manner), // dette
exact(1995, 5).then(18, 1, Site), // dette nettstedet
any(1357, 7).is(Online), // digital*
exact(1364, 7).is(Direct), // direkte
exact(2000, 5).is(Manner), // disse
any(1146, 8).is(Use), // distribu*
exact(1154, 8).is(Follow), // dofollow
any(1371, 7).is(Unrelated), // domstol*
exact(2103, 4).is(Manner), // eget
exact(2107, 4).is(Manner), // egne
exact(653, 2).is(Not), // ei
any(2111, 4).is(Manner), // eier*
exact(1162, 8).is(Manner), // eksempel
any(19, 18).is(Use), // eksemplarfremstill*
exact(1170, 8).then(19, 1, Unrelated), // eksterne lenker
any(355, 11).is(Manner), // elektronisk*
any(355, 11).is(Online), // elektronisk*
exact(1701, 6).is(Unrelated), // elever
exact(1750, 5).is(Manner), // eller
exact(74, 2).is(Filler), // en
exact(74, 2).is(Number).worth(1), // en
exact(74, 2).then(20, 1, Fraction).worth(25), // en firedel
exact(74, 2).then(21, 1, Fraction).worth(33), // en tredel
any(2115, 4).is(Manner), // endr*
exact(1707, 6).is(Manner), // enhver
exact(17, 2).is(Manner), // er
exact(495, 2).is(Filler), // et
exact(495, 2).is(Number).worth(1), // et
exact(1378, 7).is(Manner), // ethvert
exact(495, 3).is(Number).worth(1), // ett
exact(604, 5).is(Manner), // etter
any(604, 10).is(Press), // ettertrykk*
any(604, 10).is(Use), // ettertrykk*
any(2119, 4).is(Unrelated), // felt*
exact(2005, 3).is(Number).worth(5), // fem
exact(2005, 3).then(22, 1, Number).worth(500), // fem hundre
exact(2005, 5).is(Number).worth(50), // femti
any(2123, 4).is(Photo), // film*
exact(1385, 4).is(Number).worth(4), // fire
exact(2, 3).is(When), // for
exact(2, 3).then(23, 1, Above), // for teksten
any(366, 9).is(Manner), // forbehold*
any(366, 9).is(Reserve), // forbehold*
exact(366, 11).is(Reserve), // forbeholder
exact(377, 11).is(Reserve), // forbeholdes
exact(614, 10).is(Reserve), // forbeholdt
any(1713, 6).is(Forbid), // forbud*
any(2010, 5).is(Forbid), // forby*
exact(1178, 8).is(Unrelated), // foreldre
any(1719, 6).is(Press), // forlag*
exact(2, 4).is(Manner), // form
any(1725, 6).is(Manner), // formal*
exact(1731, 6).is(Manner), // former
any(1186, 8).is(Oblige), // forplikt*
exact(1194, 8).is(Site), // forsiden
exact(1737, 6).is(Ordinal).worth(1), // forste
any(248, 12).is(Unrelated), // forurensning*
exact(388, 11).is(Manner), // forutgaende
exact(828, 9).is(If), // forutsatt
exact(828, 9).is(Oblige), // forutsatt
exact(837, 4).is(Photo), // foto
any(837, 9).is(Photo), // fotografi*
exact(2182, 3).is(Manner), // fra
exact(2015, 5).is(Permit), // fritt
any(846, 9).is(Optional), // frivillig*
exact(624, 10).is(Active), // fungerende
exact(1392, 7).is(Manner), // gjelder
any(1202, 8).is(Use), // gjenbruk*
any(399, 6).is(Use), // gjengi*
exact(1210, 8).then(24, 2, Given), // gjengitt med tillatelse
any(399, 11).is(Use), // gjengivelse*
exact(1743, 6).is(Permit), // gjerne
exact(410, 3).is(Manner), // god
any(410, 11).is(Consent), // godkjenning*
any(1399, 7).is(Photo), // grafikk*
exact(634, 10).is(Fraction).worth(50), // halvparten
exact(2127, 4).is(Manner), // hele
exact(1749, 6).then(26, 2, Even), // heller ikke med
exact(2131, 4).is(Manner), // helt
any(105, 6).is(Mention), // henvis*
exact(1406, 7).is(Manner), // hjemlet
exact(2020, 5).is(Limit), // hoyst
exact(1755, 6).is(Number).worth(100), // hundre
exact(2135, 4).is(If), // hvis
exact(2135, 4).then(28, 4, Manner), // hvis ikke annet er angitt
any(260, 12).is(Link), // hyperkobling*
any(644, 10).is(Link), // hyperlenke*
exact(0, 1).then(32, 1, Start), // i begynnelsen
exact(0, 1).then(33, 1, Above), // i overskriften
exact(1761, 6).is(Manner), // ifolge
exact(48, 4).is(Manner), // ikke
exact(48, 4).is(Not), // ikke
exact(48, 4).then(34, 1, Noncommercial), // ikke kommersiell*
exact(48, 4).then(35, 1, Forbid), // ikke lov
exact(48, 4).then(36, 1, Optional), // ikke nodvendig*
exact(48, 4).then(37, 1, Optional), // ikke obligatorisk*
exact(48, 4).then(38, 1, Forbid), // ikke tillatt*
exact(48, 4).then(39, 1, Below), // ikke under
any(85, 15).is(Noncommercial), // ikkekommersiell*
any(272, 12).is(Photo), // illustrasjon*
any(421, 11).is(Follow), // indekserbar*
any(432, 11).is(Search), // indeksering*
any(0, 11).is(Material), // informasjon*
exact(0, 19).is(Unrelated), // informasjonskapsler
exact(2025, 5).is(Not), // ingen
exact(2025, 5).then(40, 1, Optional), // ingen lenke
exact(2025, 5).then(41, 1, Optional), // ingen link
any(1413, 7).is(Start), // ingress*
exact(855, 9).is(With), // inkludert
any(864, 9).is(Manner), // innehaver*
exact(2030, 5).is(Manner), // innen
exact(873, 7).is(Material), // innhold
any(873, 7).is(Material), // innhold*
any(873, 7).is(Press), // innhold*
exact(873, 9).is(Material), // innholdet
any(654, 10).is(Start), // innledning*
any(664, 10).is(Unrelated), // innlogging*
exact(1767, 6).is(Limit), // inntil
any(882, 9).is(Online), // internett*
exact(2035, 5).is(Not), // intet
exact(1228, 3).is(Permit), // kan
exact(1228, 3).then(42, 1, Forbid), // kan ikke
exact(100, 5).is(Source), // kilde
exact(100, 5).then(43, 1, Cite), // kilde oppgis
any(115, 14).is(Cite), // kildeangivelse*
any(183, 13).is(Page), // kildeartikkel*
any(100, 15).is(Cite), // kildehenvisning*
any(891, 9).is(Unrelated), // kildekode*
exact(1773, 6).is(Source), // kilden
exact(1773, 6).then(43, 1, Cite), // kilden oppgis
exact(1779, 6).is(Source), // kilder
any(900, 9).is(Mining), // kitrening*
any(1218, 5).is(Unrelated), // klikk*
any(1218, 8).is(Active), // klikkbar*
any(89, 11).is(Commercial), // kommersiell*
exact(2040, 5).is(Unrelated), // konto
exact(909, 4).is(Use), // kopi
any(909, 6).is(Use), // kopier*
any(909, 9).is(Use), // kopiering*
exact(1420, 7).is(Manner), // korrekt
exact(2045, 4).is(Vague), // kort
exact(2045, 5).is(Vague), // korte
any(454, 8).is(Cite), // krediter*
any(454, 11).is(Cite), // kreditering*
any(1785, 4).is(Oblige), // krev*
exact(1785, 6).then(44, 2, Optional), // kreves det ikke
exact(1785, 6).then(46, 2, Optional), // kreves det ingen
exact(1785, 6).then(42, 1, Optional), // kreves ikke
exact(1785, 6).then(48, 1, Optional), // kreves ingen
exact(918, 3).is(Manner), // kun
exact(918, 3).is(Only), // kun
exact(1427, 7).then(49, 1, Mining), // kunstig intelligens
exact(918, 9).is(Manner), // kunstverk
any(1434, 7).is(Manner), // lagring*
exact(1451, 4).then(50, 1, Unrelated), // last ned
exact(1791, 6).then(51, 1, Limit), // lengre enn
exact(1791, 6).then(51, 1, Over), // lengre enn
exact(339, 5).is(Link), // lenke
exact(1797, 6).is(Link), // lenken
exact(1803, 6).is(Link), // lenker
exact(1809, 6).is(Link), // lenkes
exact(1815, 5).is(Lines), // linje
exact(1815, 6).is(Lines), // linjer
exact(1821, 4).is(Link), // link
exact(1821, 6).is(Link), // linken
exact(1827, 6).is(Link), // linker
any(1833, 6).is(Consent), // lisens*
any(674, 10).is(Unrelated), // litteratur*
exact(667, 4).then(52, 1, Unrelated), // logg inn
any(165, 3).is(Manner), // lov*
exact(5, 2).is(Manner), // ma
exact(5, 2).is(Oblige), // ma
exact(5, 2).then(42, 1, Forbid), // ma ikke
any(1441, 7).is(Print), // magasin*
exact(927, 4).is(Limit), // maks
exact(927, 9).is(Limit), // maksimalt
any(129, 14).is(Use), // mangfoldiggjor*
any(284, 12).is(Mining), // maskinlaring*
any(684, 4).is(Manner), // mate*
exact(684, 9).is(Material), // materiale
exact(684, 10).is(Material), // materialet
exact(936, 9).is(Material), // materiell
exact(1839, 3).is(With), // med
exact(1839, 3).then(53, 1, Without), // med mindre
exact(1839, 3).then(54, 4, Manner), // med mindre annet er angitt
exact(1839, 3).then(58, 2, Given), // med tillatelse fra
any(1226, 8).is(Manner), // mekanisk*
exact(92, 3).then(51, 1, Limit), // mer enn
exact(92, 3).then(51, 1, Over), // mer enn
exact(1845, 6).is(Vague), // mindre
any(1234, 8).is(Unrelated), // minister*
exact(1066, 3).is(To), // mot
exact(2050, 5).is(Permit), // mulig
exact(196, 3).is(When), // nar
any(196, 13).is(Commercial), // naringsmessig*
any(465, 11).is(Cite), // navngivelse*
any(1448, 7).is(Unrelated), // nedlast*
exact(1857, 6).is(Online), // nettet
any(945, 9).is(Unrelated), // nettleser*
any(954, 8).is(Press), // nettside*
exact(954, 9).is(Site), // nettsiden
any(694, 8).is(Press), // nettsted*
exact(694, 10).is(Online), // nettsteder
exact(704, 10).is(Filler), // nettstedet
exact(704, 10).is(Site), // nettstedet
exact(2139, 4).is(Oblige), // nevn
any(2139, 4).is(Mention), // nevn*
any(972, 9).is(Oblige), // nodvendig*
exact(1242, 8).is(Follow), // nofollow
exact(1455, 7).is(Follow), // noindex
exact(714, 5).is(Material), // nyhet
any(714, 5).is(Press), // nyhet*
exact(1250, 8).is(Material), // nyhetene
exact(1462, 7).is(Material), // nyheter
any(714, 10).is(Unrelated), // nyhetsbrev*
any(296, 12).is(Oblige), // obligatorisk*
any(209, 13).is(Using), // offentliggjor*
exact(522, 2).is(Filler), // og
exact(2143, 4).is(Manner), // ogsa
exact(2143, 4).then(60, 1, Even), // ogsa med
exact(90, 2).then(28, 4, Manner), // om ikke annet er angitt
exact(1258, 8).is(Manner), // omfattet
exact(1863, 6).is(Online), // online
any(1266, 8).is(Optional), // onskelig*
exact(1869, 5).is(Mention), // oppgi
exact(1869, 5).is(Oblige), // oppgi
exact(1869, 5).then(61, 1, Cite), // oppgi kilde*
exact(1869, 6).is(Mention), // oppgir
exact(1869, 6).then(61, 1, Cite), // oppgir kilde*
exact(1875, 6).is(Mention), // oppgis
any(476, 11).is(Manner), // opphavsmann*
any(487, 11).is(Press), // opphavsrett*
any(498, 11).is(Original), // opprinnelig*
exact(1487, 3).is(Words), // ord
any(37, 8).is(Original), // original*
any(37, 16).is(Page), // originalartikkel*
exact(724, 10).is(Page), // originalen
exact(222, 13).is(Page), // originalsaken
exact(2185, 3).is(Press), // oss
exact(2185, 3).is(Site), // oss
exact(308, 4).then(23, 1, Above), // over teksten
any(1469, 7).is(Manner), // overfor*
exact(509, 2).is(To), // pa
exact(509, 2).then(62, 1, If), // pa betingelse
any(981, 9).is(Print), // papiravis*
any(509, 11).is(Print), // papirutgave*
any(990, 9).is(Unrelated), // parkering*
any(1476, 7).is(Unrelated), // pasient*
any(1483, 7).is(Unrelated), // passord*
exact(2055, 5).is(Link), // peker
any(999, 9).is(Noncommercial), // personlig*
any(53, 16).is(Unrelated), // personopplysning*
any(1881, 6).is(Press), // portal*
any(1887, 6).is(Noncommercial), // privat*
any(520, 11).is(Unrelated), // programvare*
exact(1490, 7).is(Percent), // prosent
any(149, 8).is(Using), // publiser*
exact(1008, 9).then(24, 2, Given), // publisert med tillatelse
any(1017, 9).is(Press), // redaksjon*
any(1274, 8).is(Press), // redaktor*
any(1026, 9).is(Unrelated), // registrer*
any(1035, 9).is(Unrelated), // regjering*
any(320, 12).is(Use), // reproduksjon*
any(734, 10).is(Use), // reproduser*
any(147, 10).is(Use), // republiser*
any(1044, 9).is(Manner), // rettighet*
any(1497, 7).is(Unrelated), // royking*
exact(230, 2).is(Unrelated), // sa
exact(1504, 7).is(If), // safremt
exact(2151, 4).is(Manner), // salg
exact(1282, 4).is(Manner), // samt
exact(1282, 4).is(With), // samt
any(1282, 8).is(Consent), // samtykke*
any(1893, 6).is(Manner), // sarlig*
exact(1290, 8).is(Manner), // sarskilt
exact(2155, 4).then(63, 1, Even), // selv hvis
exact(2155, 4).then(60, 1, Even), // selv med
exact(2155, 4).then(64, 1, Even), // selv om
exact(2155, 4).then(65, 1, Even), // selv ved
exact(1899, 6).is(Below), // senest
any(1511, 7).is(Sentences), // setning*
exact(1905, 6).then(66, 1, Optional), // setter pris
exact(958, 5).is(Material), // siden
exact(967, 5).is(Material), // sider
any(2060, 5).is(Quote), // sitat*
any(2060, 5).is(Use), // sitat*
any(1911, 5).is(Quote), // siter*
any(1911, 5).is(Use), // siter*
exact(1911, 6).is(Original), // sitert
exact(2159, 4).is(Oblige), // skal
exact(2159, 4).then(42, 1, Forbid), // skal ikke
exact(1917, 4).is(Manner), // skje
any(1917, 6).is(Unrelated), // skjema*
exact(1298, 8).is(Manner), // skraping
any(1298, 8).is(Mining), // skraping*
exact(1053, 9).then(67, 1, Consent), // skriftlig tillatelse
any(1053, 9).is(Manner), // skriftlig*
any(1062, 9).is(Search), // sokemotor*
any(1071, 9).is(Search), // sokerobot*
exact(1698, 3).is(Manner), // som
exact(1518, 7).then(68, 1, Online), // sosiale medier
exact(1080, 4).is(Use), // spre
any(1080, 9).is(Use), // spredning*
exact(2065, 5).is(Use), // spres
exact(698, 4).is(Manner), // sted
exact(2070, 5).is(Material), // stoff
any(1306, 8).is(Unrelated), // storting*
exact(1525, 7).is(Manner), // strengt
exact(2188, 3).is(Mining), // tdm
exact(2106, 4).is(Chars), // tegn
exact(1314, 5).is(Material), // tekst
exact(1314, 5).then(69, 2, Mining), // tekst og datautvinning
exact(1314, 7).is(Material), // teksten
exact(1314, 8).is(Material), // tekstene
exact(1532, 7).is(Material), // tekster
exact(2163, 4).then(71, 3, Mining), // text and data mining
exact(33, 2).is(Number).worth(10), // ti
any(744, 10).is(Press), // tidsskrift*
any(744, 10).is(Print), // tidsskrift*
exact(33, 3).is(To), // til
any(332, 12).is(Link), // tilbakelenke*
any(69, 16).is(Manner), // tilgjengeliggjor*
any(754, 10).is(Consent), // tillatelse*
any(1539, 7).is(Permit), // tillatt*
exact(2167, 4).is(Number).worth(20), // tjue
exact(302, 2).is(Number).worth(2), // to
exact(302, 2).then(22, 1, Number).worth(200), // to hundre
exact(902, 3).is(Number).worth(3), // tre
exact(902, 3).then(22, 1, Number).worth(300), // tre hundre
exact(1929, 6).is(Ordinal).worth(3), // tredje
exact(2075, 5).then(74, 1, Mining), // trene ki*
exact(1546, 7).then(42, 1, Optional), // trenger ikke
exact(902, 7).then(75, 2, Mining), // trening av ki*
exact(902, 7).then(77, 2, Mining), // trening av kunstig*
exact(1935, 6).is(Number).worth(30), // tretti
any(2080, 5).is(Print), // trykt*
any(1553, 7).is(Manner), // tydelig*
any(531, 11).is(Manner), // uautorisert*
any(1560, 7).is(Forbid), // ulovlig*
exact(1567, 7).is(Without), // unntatt
exact(1941, 6).is(Material), // utdrag
exact(542, 11).is(Only), // utelukkende
exact(2171, 4).is(Manner), // uten
exact(2171, 4).is(Without), // uten
any(1574, 7).is(Press), // utgiver*
any(1947, 6).is(Using), // utnytt*
any(553, 11).is(Manner), // uttrykkelig*
exact(527, 3).is(Filler), // var
exact(527, 3).is(Press), // var
exact(527, 3).then(79, 1, Site), // var nettside
exact(527, 3).then(80, 1, Site), // var side
exact(527, 4).is(Filler), // vare
exact(527, 4).is(Press), // vare
exact(527, 4).then(81, 1, Site), // vare nettsider
exact(2175, 4).is(Filler), // vart
exact(2175, 4).is(Press), // vart
exact(2175, 4).then(82, 1, Site), // vart nettsted
exact(2191, 3).is(When), // ved
exact(1089, 9).is(Oblige), // vennligst
exact(161, 4).is(Material), // verk
exact(1953, 6).is(Material), // verket
exact(1959, 6).is(Manner), // vernet
any(2090, 5).is(Photo), // video*
any(235, 13).is(Use), // videreformidl*
any(143, 14).is(Use), // viderepubliser*
any(764, 10).is(Use), // videresend*
], more: &[
exact(466, 2), // av
any(100, 5), // kilde*
exact(1124, 2), // by
exact(1124, 2), // by
exact(1126, 2), // nc
exact(1124, 2), // by
exact(158, 2), // nd
exact(1124, 2), // by
exact(230, 2), // sa
exact(1124, 4), // bync
exact(1124, 6), // byncnd
exact(1132, 6), // byncsa
exact(1673, 4), // bynd
exact(1679, 4), // bysa
any(1343, 7), // commons*
exact(1851, 6), // mining
exact(1698, 3), // som
exact(954, 9), // nettsiden
exact(704, 10), // nettstedet
exact(1803, 6), // lenker
exact(1385, 7), // firedel
exact(1923, 6), // tredel
exact(1755, 6), // hundre
exact(1314, 7), // teksten
exact(1839, 3), // med
exact(754, 10), // tillatelse
exact(48, 4), // ikke
exact(1839, 3), // med
exact(48, 4), // ikke
exact(1980, 5), // annet
exact(17, 2), // er
exact(1599, 6), // angitt
exact(344, 11), // begynnelsen
exact(308, 12), // overskriften
any(89, 11), // kommersiell*
exact(165, 3), // lov
any(972, 9), // nodvendig*
any(296, 12), // obligatorisk*
any(1539, 7), // tillatt*
exact(2085, 5), // under
exact(339, 5), // lenke
exact(1821, 4), // link
exact(48, 4), // ikke
exact(1875, 6), // oppgis
exact(711, 3), // det
exact(48, 4), // ikke
exact(711, 3), // det
exact(2025, 5), // ingen
exact(2025, 5), // ingen
exact(443, 11), // intelligens
exact(1448, 3), // ned
exact(415, 3), // enn
exact(177, 3), // inn
exact(1845, 6), // mindre
exact(1845, 6), // mindre
exact(1980, 5), // annet
exact(17, 2), // er
exact(1599, 6), // angitt
exact(754, 10), // tillatelse
exact(2182, 3), // fra
exact(1839, 3), // med
any(100, 5), // kilde*
exact(594, 10), // betingelse
exact(2135, 4), // hvis
exact(90, 2), // om
exact(2191, 3), // ved
exact(2147, 4), // pris
exact(754, 10), // tillatelse
exact(1839, 6), // medier
exact(522, 2), // og
exact(170, 13), // datautvinning
exact(157, 3), // and
exact(170, 4), // data
exact(1851, 6), // mining
any(100, 2), // ki*
exact(466, 2), // av
any(100, 2), // ki*
exact(466, 2), // av
any(1427, 7), // kunstig*
exact(954, 8), // nettside
exact(958, 4), // side
exact(963, 9), // nettsider
exact(694, 8), // nettsted
], sayings: Sayings {
above: "Lenken må stå over teksten.",
article: "Bruk av materialet er kun tillatt med lenke til originalartikkelen.",
credit: "Kilde: {link}",
first: "Lenken må stå i første avsnitt.",
open: "Lenken må være åpen for søkemotorer.",
site: "Bruk av materialet er kun tillatt med lenke til {site}.",
within: "Lenken må stå i de første {n} avsnittene.",
}, other_script: None };
