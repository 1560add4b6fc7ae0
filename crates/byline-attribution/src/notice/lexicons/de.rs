// GENERATED from data/notices/de.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "de", target_first: false, capital_nouns: true, letters: "", stems: Stems("literaturverzeichnisgenehmigungspflichtweiterveroffentlichwiederveroffentlichnachrichtenagenturzusti\
mmungspflichtbundesgerichtshofnachveroffentlichnutzungsvorbehaltweiterverbreitungerlaubnispflichtint\
ernetauftrittnichtkommerziellursprungsartikelveroffentlichungvervielfaltigungbundesregierungherkunft\
sangabeoriginalartikeloriginalbeitragoriginalmeldungpersonenbezogenrechtevorbehaltursprungsquellewei\
terverarbeitausschlieslichautomatisierteeinschlieslicheinverstandnisfunfundzwanzigfunktionierendfunk\
tionsfahiggekennzeichnetoriginalquellequellenhinweisquellennennungquellenvermerkquellenverweissprach\
modellenstrafrechtlichurhebernennungverantwortlichveroffentlichtvorgeschriebenwiderrechtlichantragsg\
egnerantragstellerartikelanfangcanonicallinkgesetzentwurfgrundsatzlichinformationeninternetseitename\
nsnennungobligatorischonlineangebotoriginalseitequellenangabequellnachweisrechteinhabertrackingpixel\
vorausgesetztvoraussetzungweitergegebenweiterverwendweiterverwertwiedergegebenwiederverwendwunschens\
wertzeitschriftenartikelseiteausdrucklichauszugsweisebildmaterialcanonicaltagcanonicalurldruckausgab\
eeinwilligungelektronischentsprechenderforderlichfreundlicherinsbesonderelizenznehmerminderjahrignac\
hgedrucktoriginaltextprimarquelleprintausgabequellartikelredaktionellsuchmaschinetrackingcodeurheber\
rechtursprunglichvereinbarungverpflichtetzweitverwertanzubringendatenschutzdreihundertfreigegebenfun\
fhundertgeringfugiggespeichertherausgeberhergestelltherunterladhonorarfreiindexierbarintelligenzkomm\
entarenkunstlicherlandgerichtlizenzgeberministeriumpflichtfeldpublikationquerverweisruckspracheruckv\
erlinkschriftlichspeicherungstrengstensuberschreituberschriftunmittelbarverarbeitetvollstandigvorbeh\
altenwebauftrittzweihundertabgedrucktangemessenanklickbaranschlagenauswertungbeschuldigbetreffenddat\
aminingeinhunderteintausendeinzufugenerschienenfotografenfreiwilliggenerativegestaltunggestattunggew\
erblichinfografikkitraininglizenziertmechanischministerinnewsletteronlinemedipressebildpressefotoreg\
istrierspatestensstartseitetextanfangtrainierenubernommenuntersagenunterseiteunzulassigverfolgbarver\
linktenverlinkterverlinkungverwertungweitergabewiedergabewillkommenzuganglichabbildungabschnittabspr\
acheangegebenanzugebenbedingungbenennungbeschrankbetreiberbundestagcopyrightdauerhaftdownloadsdruckm\
edieinloggenempfohlenenthaltenentschiederklartenerwunschtgeschutztgestattengestattethochstenshyperli\
nkinklusivekeinerleikostenloslediglichlichtbildnachdrucknotwendigpatientenprintmediprufungenpublizie\
rquellcodeteilweiseubernahmeubernimmtubersteigunerlaubtunterhalbunterlieguntersagtverbietenverfasser\
verlinkenverlinkstverwendetwebseitenzahlmarkezahlpixelzeitungenanbieterartikelnaufnahmebacklinkbearb\
eitbedurfenbegrenztbenotigtbestatigbrauchenbrauchstccbyncndccbyncsadofolloweigentumerlaubenexternenf\
ormularfreigabefunfzehngebrauchgrafikenhomepageindizierjeglichejeweiligkimodellkisystemlebendignofol\
lowpasswortreprodukreproduzrepublikrucklinkscrapingsonstigestrafbarubernehmubersetzunbefugturhebersu\
rteilteverbotenverfolgtverlangtversehenverstosevorherigvorspannwebsiteszahlcodezwingendabdruckangebe\
nauszugebegrustbeklagtbenanntberichtbildernbrauchtbrowsercommonscrawlercreativdaruberdigitaldreisigd\
ritteldrittemdrittenerbetenfunftelfunfziggenanntgenutztgeteilthaftunginhalteinhaltsjedwedejeweilskli\
ckenkonkretmagazinmaximalmoglichnoindexprozentrichterschulersolangeunserenunsererverlageviertelviert\
envierzigvorwarfworternzehntelzeichenzitiertzweckenzweitemzweitenzweiterabsatzalleinandereandersanme\
ldautorsbedarfbeginnbenutzbittenccbyndccbysacookiediesemdieserdiesesdirektelternerstemerstenersterer\
steserwahnfelderfreuenganzenhaftenhalftehinauskammerkeinenklicktkonnenkopienkopierkundenlangerlayout\
linkesmedienmussennennennutzenportalprivatsagtensatzenselbstsofernsolltespaterstehenstreamteaserteil\
entextentextestieferwerdenwortenzeilenabonnaktivallenallerauserbelegblogsdarinderendurcheinemeinesfa\
llefallsfotosgemashabenjederjedeskleinkontomusstnenntseinesinnesowiestehttitelvideowederwerkewirftzi\
tatbeimdassdennhierihrekannkurzmehrnetznochoderohnesamtsichsindurhgwennwirdbisdemfurhatnurtdmvonzumz\
ur"), entries: &[
any(2177, 9).is(Photo), // abbildung*
any(3087, 7).is(Press), // abdruck*
any(3087, 7).is(Use), // abdruck*
exact(1727, 10).is(Use), // abgedruckt
exact(1727, 10).then(0, 2, Given), // abgedruckt mit genehmigung
any(3838, 5).is(Unrelated), // abonn*
any(3472, 6).is(Paragraph), // absatz*
any(2186, 9).is(Paragraph), // abschnitt*
any(2195, 9).is(Consent), // absprache*
exact(88, 7).is(Filler), // agentur
any(88, 7).is(Press), // agentur*
any(3843, 5).is(Active), // aktiv*
exact(3478, 4).is(Manner), // alle
exact(3478, 6).is(Only), // allein
exact(3848, 5).is(Manner), // allen
exact(3853, 5).is(Manner), // aller
exact(797, 2).then(2, 1, Start), // am anfang
exact(797, 2).then(3, 1, Start), // am textanfang
exact(301, 2).is(To), // an
any(2663, 8).is(Manner), // anbieter*
any(3484, 6).is(Manner), // andere*
exact(3490, 6).is(Manner), // anders
exact(301, 6).is(Mention), // angabe
exact(3094, 7).is(Mention), // angeben
any(828, 7).is(Press), // angebot*
exact(2204, 9).is(Manner), // angegeben
exact(2204, 9).is(Mention), // angegeben
any(1737, 10).is(Vague), // angemessen*
any(1747, 10).is(Active), // anklickbar*
any(3496, 6).is(Unrelated), // anmeld*
any(1757, 9).is(Chars), // anschlage*
exact(1757, 10).is(Chars), // anschlagen
any(692, 13).is(Unrelated), // antragsgegner*
any(705, 13).is(Unrelated), // antragsteller*
exact(1353, 11).is(Oblige), // anzubringen
exact(2213, 9).is(Mention), // anzugeben
exact(2213, 9).is(Oblige), // anzugeben
exact(238, 3).is(Manner), // art
exact(238, 7).is(Material), // artikel
any(238, 7).is(Press), // artikel*
any(718, 13).is(Start), // artikelanfang*
exact(2671, 8).is(Material), // artikeln
exact(1017, 8).is(Material), // artikels
any(1017, 12).is(Page), // artikelseite*
exact(2737, 4).is(Manner), // auch
exact(2737, 4).then(4, 1, Even), // auch bei
exact(2737, 4).then(5, 1, Even), // auch mit
exact(2737, 4).then(6, 1, Even), // auch unter
exact(2737, 4).then(7, 1, Even), // auch wenn
exact(205, 3).is(To), // auf
any(2679, 8).is(Photo), // aufnahme*
any(1029, 12).is(Manner), // ausdrucklich*
exact(3858, 5).then(5, 1, Without), // auser mit
exact(412, 14).is(Only), // ausschlieslich
exact(3101, 7).is(Use), // auszuge
exact(1041, 12).is(Manner), // auszugsweise
exact(1041, 12).is(Press), // auszugsweise
exact(1041, 12).is(Use), // auszugsweise
exact(426, 14).then(8, 1, Mining), // automatisierte auswertung
any(3502, 5).is(Filler), // autor*
any(3502, 5).is(Manner), // autor*
any(2687, 8).is(Link), // backlink*
any(2695, 8).is(Manner), // bearbeit*
exact(3508, 6).is(Oblige), // bedarf
exact(3508, 6).then(9, 1, Oblige), // bedarf der
exact(2703, 8).is(Oblige), // bedurfen
exact(2703, 8).then(9, 1, Oblige), // bedurfen der
exact(2711, 8).is(Limit), // begrenzt
exact(158, 6).is(Reserve), // behalt
exact(1697, 8).is(Reserve), // behalten
exact(330, 3).is(When), // bei
exact(330, 3).then(10, 2, Use), // bei einer veroffentlichung
exact(330, 3).then(12, 2, Use), // bei jeder veroffentlichung
exact(330, 3).then(14, 1, Use), // bei veroffentlichung
exact(4003, 4).is(When), // beim
any(330, 7).is(Material), // beitrag*
any(330, 7).is(Press), // beitrag*
any(3115, 7).is(Unrelated), // beklagt*
any(3863, 5).is(Manner), // beleg*
exact(3122, 7).is(Mention), // benannt
exact(2231, 9).is(Mention), // benennung
exact(2719, 8).is(Oblige), // benotigt
any(3520, 6).is(Using), // benutz*
any(3129, 7).is(Material), // bericht*
any(2240, 9).is(Limit), // beschrank*
any(1777, 10).is(Unrelated), // beschuldig*
any(2727, 8).is(Unrelated), // bestatig*
any(1787, 10).is(Original), // betreffend*
any(2249, 9).is(Manner), // betreiber*
exact(1053, 4).is(Photo), // bild
exact(3136, 6).is(Manner), // bilder
exact(3136, 6).is(Photo), // bilder
exact(3136, 7).is(Photo), // bildern
any(1053, 12).is(Photo), // bildmaterial*
exact(4075, 3).then(15, 1, Limit), // bis zu
exact(3526, 5).is(Oblige), // bitte
exact(3526, 6).is(Oblige), // bitten
any(3868, 4).is(Press), // blog*
exact(3868, 5).is(Online), // blogs
exact(2735, 8).then(16, 1, Optional), // brauchen nicht
exact(2735, 8).then(17, 2, Optional), // brauchen sie nicht
exact(2743, 8).then(19, 2, Optional), // brauchst du nicht
exact(2743, 8).then(16, 1, Optional), // brauchst nicht
exact(3143, 7).then(21, 2, Link), // braucht keinen link
exact(3143, 7).then(21, 2, Optional), // braucht keinen link
any(3150, 7).is(Unrelated), // browser*
exact(113, 17).is(Unrelated), // bundesgerichtshof
exact(277, 15).is(Unrelated), // bundesregierung
exact(2258, 9).is(Unrelated), // bundestag
exact(731, 9).is(Canonical), // canonical
any(731, 13).is(Canonical), // canonicallink*
any(1065, 12).is(Canonical), // canonicaltag*
any(1077, 12).is(Canonical), // canonicalurl*
exact(2751, 2).then(23, 1, Commons), // cc by
exact(2751, 2).then(24, 2, Commons), // cc by nc
exact(2751, 2).then(26, 2, Commons), // cc by nd
exact(2751, 2).then(28, 2, Commons), // cc by sa
exact(2751, 2).then(30, 1, Commons), // cc bync
exact(2751, 2).then(31, 1, Commons), // cc byncnd
exact(2751, 2).then(32, 1, Commons), // cc byncsa
exact(2751, 2).then(33, 1, Commons), // cc bynd
exact(2751, 2).then(34, 1, Commons), // cc bysa
exact(2751, 4).is(Commons), // ccby
exact(2751, 6).is(Commons), // ccbync
exact(2751, 8).is(Commons), // ccbyncnd
exact(2759, 8).is(Commons), // ccbyncsa
exact(3532, 6).is(Commons), // ccbynd
exact(3538, 6).is(Commons), // ccbysa
any(3544, 6).is(Unrelated), // cookie*
any(2267, 9).is(Press), // copyright*
any(3164, 7).is(Search), // crawler*
any(3171, 7).then(35, 1, Commons), // creativ* commons*
exact(3510, 4).is(Permit), // darf
exact(3510, 4).then(16, 1, Forbid), // darf nicht
exact(3510, 4).then(16, 1, Oblige), // darf nicht
exact(3873, 5).is(Manner), // darin
exact(3178, 7).is(Manner), // daruber
exact(4007, 3).is(Filler), // das
exact(4007, 4).is(Manner), // dass
exact(1797, 4).then(36, 1, Mining), // data mining
exact(1797, 10).is(Mining), // datamining
any(1364, 11).is(Unrelated), // datenschutz*
any(2276, 9).is(Manner), // dauerhaft*
exact(4078, 3).is(Filler), // dem
exact(3685, 3).is(Filler), // den
exact(61, 3).is(Filler), // der
exact(61, 3).is(To), // der
exact(3878, 5).is(Manner), // deren
exact(116, 3).is(Filler), // des
exact(116, 3).is(To), // des
exact(2301, 3).is(Filler), // die
exact(3550, 4).is(Manner), // dies
exact(3550, 5).is(Manner), // diese
any(3550, 5).is(Manner), // diese*
exact(3550, 6).is(Manner), // diesem
exact(3556, 6).is(Manner), // dieser
exact(3562, 6).is(Manner), // dieses
any(3185, 7).is(Online), // digital*
any(3568, 6).is(Direct), // direkt*
exact(2767, 8).is(Follow), // dofollow
exact(2285, 9).is(Unrelated), // downloads
exact(1375, 4).is(Number).worth(3), // drei
exact(1375, 11).is(Number).worth(300), // dreihundert
exact(3192, 7).is(Number).worth(30), // dreisig
exact(3199, 6).is(Ordinal).worth(3), // dritte
any(3199, 6).is(Manner), // dritte*
any(3199, 7).is(Fraction).worth(33), // drittel*
exact(3206, 7).is(Ordinal).worth(3), // drittem
exact(3213, 7).is(Ordinal).worth(3), // dritten
any(1089, 12).is(Print), // druckausgabe*
any(2294, 9).is(Print), // druckmedi*
exact(3883, 5).is(Manner), // durch
exact(2705, 6).is(Permit), // durfen
exact(2705, 6).then(16, 1, Forbid), // durfen nicht
exact(2705, 6).then(16, 1, Oblige), // durfen nicht
exact(2775, 8).is(Manner), // eigentum
exact(440, 3).is(Number).worth(1), // ein
exact(440, 3).then(37, 1, Fraction).worth(33), // ein drittel
exact(440, 3).then(38, 1, Fraction).worth(20), // ein funftel
exact(440, 3).then(39, 1, Fraction).worth(25), // ein viertel
exact(2412, 4).is(Manner), // eine
exact(2412, 4).is(Number).worth(1), // eine
exact(3888, 5).is(Manner), // einem
exact(3888, 5).is(Number).worth(1), // einem
exact(3653, 5).is(Manner), // einen
exact(3653, 5).is(Number).worth(1), // einen
exact(2412, 5).is(Manner), // einer
exact(3893, 5).is(Manner), // eines
exact(1807, 10).is(Number).worth(100), // einhundert
exact(2303, 9).is(Unrelated), // einloggen
exact(440, 14).is(With), // einschlieslich
exact(1817, 10).is(Number).worth(1000), // eintausend
any(454, 14).is(Consent), // einverstandnis*
any(1101, 12).is(Consent), // einwilligung*
exact(1827, 10).is(Oblige), // einzufugen
any(1113, 12).is(Manner), // elektronisch*
any(1113, 12).is(Online), // elektronisch*
exact(3574, 6).is(Unrelated), // eltern
exact(2312, 9).is(Optional), // empfohlen
any(2321, 9).is(Manner), // enthalten*
exact(2330, 9).is(Unrelated), // entschied
any(1125, 12).is(Manner), // entsprechend*
any(1125, 12).is(Original), // entsprechend*
exact(3220, 7).is(Manner), // erbeten
exact(1137, 12).is(Oblige), // erforderlich
exact(2339, 8).is(Unrelated), // erklarte
exact(2339, 9).is(Unrelated), // erklarten
exact(2783, 8).is(Permit), // erlauben
any(181, 9).is(Consent), // erlaubnis*
any(181, 16).is(Consent), // erlaubnispflicht*
any(181, 16).is(Oblige), // erlaubnispflicht*
exact(2548, 7).is(Permit), // erlaubt
any(1837, 10).is(Manner), // erschienen*
exact(2539, 5).is(Ordinal).worth(1), // erste
exact(3580, 6).is(Ordinal).worth(1), // erstem
exact(3586, 6).is(Ordinal).worth(1), // ersten
exact(3592, 6).is(Ordinal).worth(1), // erster
exact(3598, 6).is(Ordinal).worth(1), // erstes
any(3604, 6).is(Mention), // erwahn*
exact(2348, 9).is(Optional), // erwunscht
exact(117, 2).then(40, 2, Without), // es sei denn
exact(2791, 7).then(42, 1, Unrelated), // externe links
exact(2791, 8).then(42, 1, Unrelated), // externen links
exact(3903, 5).is(If), // falls
exact(1558, 4).is(Unrelated), // feld
exact(3610, 6).is(Unrelated), // felder
any(2090, 7).is(Follow), // folgbar*
exact(772, 4).is(Manner), // form
any(2799, 8).is(Unrelated), // formular*
any(1847, 4).is(Photo), // foto*
any(1847, 8).is(Filler), // fotograf*
any(1847, 8).is(Manner), // fotograf*
exact(3908, 5).is(Manner), // fotos
exact(1386, 4).is(Permit), // frei
exact(2807, 8).is(Consent), // freigabe
exact(1386, 11).is(Permit), // freigegeben
exact(1857, 10).is(Optional), // freiwillig
exact(3616, 6).then(43, 1, Optional), // freuen uns
exact(468, 4).is(Number).worth(5), // funf
exact(1397, 11).is(Number).worth(500), // funfhundert
any(3227, 7).is(Fraction).worth(20), // funftel*
exact(468, 14).is(Number).worth(25), // funfundzwanzig
exact(2815, 8).is(Number).worth(15), // funfzehn
exact(3234, 7).is(Number).worth(50), // funfzig
any(482, 14).is(Active), // funktionierend*
any(496, 14).is(Active), // funktionsfahig*
exact(4081, 3).is(When), // fur
exact(3622, 4).is(Manner), // ganz
exact(3622, 5).is(Manner), // ganze
exact(3622, 6).is(Manner), // ganzen
any(2823, 8).is(Using), // gebrauch*
any(1201, 8).is(Print), // gedruckt*
exact(510, 14).is(Manner), // gekennzeichnet
exact(3913, 5).is(Manner), // gemas
exact(3241, 7).is(Mention), // genannt
any(20, 8).is(Consent), // genehmig*
any(20, 19).is(Consent), // genehmigungspflicht*
any(20, 19).is(Oblige), // genehmigungspflicht*
exact(1867, 10).then(44, 1, Mining), // generative ki
exact(3248, 7).is(Using), // genutzt
exact(119, 7).is(Unrelated), // gericht
exact(119, 8).is(Unrelated), // gerichts
any(119, 11).is(Unrelated), // gerichtshof*
any(1408, 11).is(Vague), // geringfugig*
any(2357, 9).is(Manner), // geschutzt*
any(744, 6).is(Manner), // gesetz*
exact(744, 13).is(Unrelated), // gesetzentwurf
exact(1419, 11).is(Manner), // gespeichert
exact(1877, 10).is(Manner), // gestaltung
exact(2366, 9).is(Permit), // gestatten
exact(2375, 9).is(Permit), // gestattet
exact(1887, 10).is(Consent), // gestattung
exact(3255, 7).is(Using), // geteilt
any(1897, 10).is(Commercial), // gewerblich*
any(1897, 10).is(Manner), // gewerblich*
any(1911, 6).is(Photo), // grafik*
exact(2831, 8).is(Manner), // grafiken
exact(757, 13).is(Manner), // grundsatzlich
exact(3918, 5).then(15, 1, Oblige), // haben zu
exact(3628, 6).is(Unrelated), // haften
any(3262, 7).is(Unrelated), // haftung*
exact(3634, 6).is(Fraction).worth(50), // halfte
exact(4084, 3).then(15, 1, Oblige), // hat zu
any(1430, 11).is(Press), // herausgeber*
exact(1441, 11).is(Manner), // hergestellt
any(292, 15).is(Cite), // herkunftsangabe*
any(1452, 11).is(Unrelated), // herunterlad*
exact(4015, 4).is(Manner), // hier
exact(3640, 6).is(Manner), // hinaus
exact(545, 7).then(45, 1, Mention), // hinweis auf
exact(2384, 9).is(Limit), // hochstens
exact(2839, 8).is(Filler), // homepage
any(2839, 8).is(Site), // homepage*
exact(1463, 11).is(Permit), // honorarfrei
exact(1379, 7).is(Number).worth(100), // hundert
any(2393, 9).is(Link), // hyperlink*
any(4019, 4).is(Manner), // ihre*
exact(99, 2).then(46, 1, When), // im fall
exact(99, 2).then(47, 1, When), // im falle
exact(99, 2).then(48, 1, Online), // im netz
exact(99, 2).then(49, 1, Above), // im titel
exact(99, 2).then(50, 1, Start), // im vorspann
any(1474, 8).is(Search), // indexier*
any(1474, 11).is(Follow), // indexierbar*
any(2847, 8).is(Search), // indizier*
any(1907, 10).is(Photo), // infografik*
exact(770, 13).is(Material), // informationen
any(880, 7).is(Manner), // inhaber*
exact(3269, 6).is(Material), // inhalt
any(3269, 7).is(Material), // inhalte*
exact(3276, 7).is(Material), // inhalts
exact(2402, 9).is(With), // inklusive
exact(1161, 12).is(Manner), // insbesondere
any(197, 8).is(Online), // internet*
any(197, 16).is(Site), // internetauftritt*
exact(783, 13).is(Filler), // internetseite
exact(783, 13).is(Site), // internetseite
any(783, 13).is(Press), // internetseite*
exact(1543, 3).then(15, 1, Oblige), // ist zu
exact(3923, 4).is(Manner), // jede
exact(3923, 4).then(51, 1, Use), // jede verwertung
exact(3923, 5).is(Manner), // jeder
exact(3928, 5).is(Manner), // jedes
exact(3283, 7).is(Manner), // jedwede
exact(2855, 8).is(Manner), // jegliche
exact(2855, 8).then(51, 1, Use), // jegliche verwertung
any(2855, 8).is(Manner), // jegliche*
any(2863, 8).is(Manner), // jeweilig*
any(2863, 8).is(Original), // jeweilig*
exact(3290, 7).is(Manner), // jeweils
exact(3646, 6).is(Unrelated), // kammer
exact(4023, 4).is(Permit), // kann
exact(2411, 4).is(Not), // kein
exact(2411, 4).then(52, 1, Link), // kein backlink
exact(2411, 4).then(52, 1, Optional), // kein backlink
exact(2411, 4).then(53, 1, Link), // kein link
exact(2411, 4).then(53, 1, Optional), // kein link
exact(2411, 4).then(54, 2, Link), // kein link erforderlich
exact(2411, 4).then(54, 2, Optional), // kein link erforderlich
exact(2411, 4).then(56, 2, Link), // kein link notig
exact(2411, 4).then(56, 2, Optional), // kein link notig
exact(2411, 4).then(58, 2, Link), // kein link notwendig
exact(2411, 4).then(58, 2, Optional), // kein link notwendig
exact(2411, 4).then(60, 1, Optional), // kein muss
exact(2411, 4).then(61, 1, Forbid), // kein nachdruck
exact(2411, 4).then(61, 1, Use), // kein nachdruck
exact(2411, 5).is(Not), // keine
exact(2411, 5).then(62, 1, Forbid), // keine nutzung
exact(2411, 5).then(62, 1, Use), // keine nutzung
exact(2411, 5).then(63, 1, Optional), // keine pflicht
exact(2411, 5).then(64, 1, Forbid), // keine ubernahme
exact(2411, 5).then(64, 1, Use), // keine ubernahme
exact(2411, 5).then(65, 1, Forbid), // keine verbreitung
exact(2411, 5).then(65, 1, Use), // keine verbreitung
exact(2411, 5).then(66, 1, Link), // keine verlinkung
exact(2411, 5).then(66, 1, Optional), // keine verlinkung
exact(2411, 5).then(14, 1, Forbid), // keine veroffentlichung
exact(2411, 5).then(14, 1, Use), // keine veroffentlichung
exact(2411, 5).then(67, 1, Forbid), // keine vervielfaltigung
exact(2411, 5).then(67, 1, Use), // keine vervielfaltigung
exact(2411, 5).then(51, 1, Forbid), // keine verwertung
exact(2411, 5).then(51, 1, Use), // keine verwertung
exact(2411, 5).then(68, 1, Forbid), // keine weitergabe
exact(2411, 5).then(68, 1, Use), // keine weitergabe
exact(2411, 5).then(69, 1, Forbid), // keine weiterverbreitung
exact(2411, 5).then(69, 1, Use), // keine weiterverbreitung
exact(2411, 5).then(70, 1, Forbid), // keine wiedergabe
exact(2411, 5).then(70, 1, Use), // keine wiedergabe
exact(3652, 6).is(Not), // keinen
exact(3652, 6).then(53, 1, Link), // keinen link
exact(3652, 6).then(53, 1, Optional), // keinen link
exact(2411, 6).is(Not), // keiner
exact(2411, 6).then(66, 1, Link), // keiner verlinkung
exact(2411, 6).then(66, 1, Optional), // keiner verlinkung
exact(2411, 9).is(Not), // keinerlei
any(2871, 8).is(Mining), // kimodell*
any(2879, 8).is(Mining), // kisystem*
any(1917, 10).is(Mining), // kitraining*
any(3933, 5).is(Vague), // klein*
exact(1749, 5).is(Unrelated), // klick
any(1749, 8).is(Active), // klickbar*
exact(3297, 7).is(Unrelated), // klicken
exact(3658, 6).is(Unrelated), // klickt
exact(1496, 9).is(Unrelated), // kommentar
exact(1496, 10).is(Unrelated), // kommentare
exact(1496, 11).is(Unrelated), // kommentaren
any(218, 11).is(Commercial), // kommerziell*
any(3304, 7).is(Original), // konkret*
exact(3664, 6).is(Permit), // konnen
exact(3938, 5).is(Unrelated), // konto
exact(3670, 5).is(Use), // kopie
exact(3670, 6).is(Use), // kopien
any(3676, 6).is(Use), // kopier*
exact(2420, 9).is(Permit), // kostenlos
exact(3682, 6).is(Unrelated), // kunden
any(1507, 9).then(71, 1, Mining), // kunstlich* intelligenz*
any(4027, 4).is(Vague), // kurz*
exact(1518, 11).is(Unrelated), // landgericht
exact(3688, 6).then(72, 1, Limit), // langer als
exact(3688, 6).then(72, 1, Over), // langer als
exact(3694, 6).is(Manner), // layout
any(2887, 8).is(Active), // lebendig*
exact(2429, 9).is(Only), // lediglich
any(2438, 9).is(Photo), // lichtbild*
exact(740, 4).is(Link), // link
exact(3700, 6).is(Link), // linkes
exact(1602, 5).is(Link), // links
any(0, 20).is(Unrelated), // literaturverzeichnis*
any(1173, 6).is(Consent), // lizenz*
any(1173, 6).is(Manner), // lizenz*
any(1529, 11).is(Unrelated), // lizenzgeber*
exact(1927, 10).is(Manner), // lizenziert
any(1173, 12).is(Unrelated), // lizenznehmer*
exact(3311, 7).is(Filler), // magazin
any(3311, 7).is(Press), // magazin*
any(1057, 8).is(Material), // material*
exact(3318, 7).is(Limit), // maximal
any(1937, 10).is(Manner), // mechanisch*
exact(3706, 6).is(Manner), // medien
exact(4031, 4).then(72, 1, Limit), // mehr als
exact(4031, 4).then(72, 1, Over), // mehr als
any(345, 7).is(Material), // meldung*
any(345, 7).is(Press), // meldung*
any(1185, 12).is(Unrelated), // minderjahrig*
exact(1540, 8).is(Unrelated), // minister
exact(1947, 10).is(Unrelated), // ministerin
exact(1540, 11).is(Unrelated), // ministerium
exact(1663, 3).is(With), // mit
exact(1663, 3).then(73, 2, Given), // mit freundlicher genehmigung
exact(3325, 7).is(Permit), // moglich
exact(3712, 4).is(Oblige), // muss
exact(3712, 4).then(16, 1, Optional), // muss nicht
exact(3712, 6).is(Oblige), // mussen
exact(3712, 6).then(16, 1, Optional), // mussen nicht
exact(3712, 6).then(17, 2, Optional), // mussen sie nicht
exact(3943, 5).then(19, 2, Optional), // musst du nicht
exact(3943, 5).then(16, 1, Optional), // musst nicht
exact(77, 4).is(Manner), // nach
exact(77, 4).is(To), // nach
any(2447, 9).is(Press), // nachdruck*
any(2447, 9).is(Use), // nachdruck*
exact(1197, 12).is(Use), // nachgedruckt
any(77, 9).is(Material), // nachricht*
any(77, 9).is(Press), // nachricht*
exact(77, 18).is(Filler), // nachrichtenagentur
any(130, 17).is(Use), // nachveroffentlich*
any(796, 13).is(Cite), // namensnennung*
exact(3718, 6).is(Mention), // nennen
exact(3718, 6).then(75, 1, Mention), // nennen sie
exact(3718, 6).then(75, 1, Oblige), // nennen sie
exact(3948, 5).is(Mention), // nennt
exact(559, 7).is(Mention), // nennung
exact(559, 7).then(76, 2, Cite), // nennung der quelle
exact(559, 7).then(78, 2, Cite), // nennung des autors
exact(559, 7).then(80, 2, Cite), // nennung des fotografen
exact(559, 7).then(82, 2, Cite), // nennung des urhebers
any(1957, 10).is(Unrelated), // newsletter*
exact(213, 5).is(Not), // nicht
exact(213, 5).then(84, 1, Optional), // nicht erforderlich
exact(213, 5).then(85, 1, Forbid), // nicht erlaubt
exact(213, 5).then(86, 1, Forbid), // nicht gestattet
exact(213, 5).then(87, 1, Noncommercial), // nicht gewerblich*
exact(213, 5).then(88, 1, Noncommercial), // nicht kommerziell*
exact(213, 5).then(89, 2, Limit), // nicht mehr als
exact(213, 5).then(91, 1, Optional), // nicht notig
exact(213, 5).then(92, 1, Optional), // nicht notwendig
exact(213, 5).then(93, 2, Below), // nicht spater als
exact(213, 5).then(95, 2, Below), // nicht tiefer als
exact(213, 5).then(6, 1, Below), // nicht unter
exact(213, 5).then(97, 1, Below), // nicht unterhalb
exact(213, 5).then(98, 2, Link), // nicht verlinkt werden
exact(213, 5).then(98, 2, Optional), // nicht verlinkt werden
exact(213, 5).then(100, 1, Optional), // nicht verpflichtet
exact(213, 5).then(101, 1, Forbid), // nicht zulassig
exact(213, 5).then(102, 1, Optional), // nicht zwingend
any(213, 16).is(Noncommercial), // nichtkommerziell*
exact(4039, 4).is(Manner), // noch
exact(2895, 8).is(Follow), // nofollow
exact(3332, 7).is(Follow), // noindex
exact(2721, 5).is(Oblige), // notig
exact(2456, 9).is(Oblige), // notwendig
exact(4087, 3).is(Only), // nur
exact(3724, 6).is(Using), // nutzen
exact(3250, 5).is(Using), // nutzt
any(147, 7).is(Using), // nutzung*
exact(147, 17).is(Reserve), // nutzungsvorbehalt
exact(809, 13).is(Oblige), // obligatorisch
exact(4043, 4).is(Manner), // oder
any(48, 10).is(Manner), // offentlich*
exact(4047, 4).is(Manner), // ohne
exact(4047, 4).is(Without), // ohne
exact(4047, 4).then(63, 1, Optional), // ohne pflicht
any(822, 6).is(Online), // online*
any(822, 13).is(Press), // onlineangebot*
any(1967, 10).is(Online), // onlinemedi*
exact(307, 8).is(Page), // original
any(307, 8).is(Original), // original*
any(307, 15).is(Page), // originalartikel*
any(322, 15).is(Page), // originalbeitrag*
any(337, 15).is(Page), // originalmeldung*
any(524, 14).is(Source), // originalquelle*
any(835, 13).is(Page), // originalseite*
any(1209, 12).is(Page), // originaltext*
any(2903, 8).is(Unrelated), // passwort*
exact(2465, 9).is(Unrelated), // patienten
any(352, 15).is(Unrelated), // personenbezogen*
exact(32, 7).is(Oblige), // pflicht
any(1551, 11).is(Unrelated), // pflichtfeld*
exact(3730, 6).is(Filler), // portal
any(3730, 6).is(Press), // portal*
any(1977, 10).is(Photo), // pressebild*
any(1987, 10).is(Photo), // pressefoto*
any(1221, 12).is(Source), // primarquelle*
exact(1233, 5).is(Print), // print
any(1233, 12).is(Print), // printausgabe*
any(2474, 9).is(Print), // printmedi*
any(3736, 6).is(Noncommercial), // privat*
exact(3339, 7).is(Percent), // prozent
exact(2483, 7).is(Unrelated), // prufung
exact(2483, 9).is(Unrelated), // prufungen
any(1562, 11).is(Press), // publikation*
any(2492, 9).is(Using), // publizier*
any(1245, 12).is(Page), // quellartikel*
any(2501, 9).is(Unrelated), // quellcode*
exact(391, 6).is(Source), // quelle
exact(538, 7).is(Source), // quellen
any(848, 13).is(Cite), // quellenangabe*
any(538, 14).is(Cite), // quellenhinweis*
any(552, 14).is(Cite), // quellennennung*
any(566, 14).is(Cite), // quellenvermerk*
any(580, 14).is(Cite), // quellenverweis*
any(861, 13).is(Cite), // quellnachweis*
any(1573, 11).is(Link), // querverweis*
exact(367, 6).is(Manner), // rechte
any(874, 13).is(Manner), // rechteinhaber*
any(367, 15).is(Reserve), // rechtevorbehalt*
exact(1257, 9).is(Filler), // redaktion
any(1257, 9).is(Press), // redaktion*
any(1257, 12).is(Material), // redaktionell*
exact(283, 9).is(Unrelated), // regierung
any(1997, 10).is(Unrelated), // registrier*
exact(1171, 3).then(103, 1, Canonical), // rel canonical
any(2911, 8).is(Use), // reproduk*
any(2919, 8).is(Use), // reproduz*
any(2927, 8).is(Use), // republik*
any(3346, 7).is(Unrelated), // richter*
exact(2935, 8).is(Link), // rucklink
any(1584, 11).is(Consent), // rucksprache*
any(1595, 11).is(Link), // ruckverlink*
exact(3742, 5).is(Unrelated), // sagte
exact(3742, 6).is(Unrelated), // sagten
exact(4051, 4).is(With), // samt
exact(762, 4).is(Sentences), // satz
exact(3748, 5).is(Sentences), // satze
exact(3748, 6).is(Sentences), // satzen
any(1606, 11).is(Manner), // schriftlich*
any(1606, 11).then(104, 1, Consent), // schriftlich* genehmig*
any(3353, 7).is(Unrelated), // schuler*
exact(2943, 8).is(Mining), // scraping
any(3953, 5).is(Manner), // seine*
exact(791, 5).is(Filler), // seite
exact(791, 5).is(Page), // seite
exact(791, 5).is(Press), // seite
exact(791, 6).is(Press), // seiten
exact(3754, 6).then(4, 1, Even), // selbst bei
exact(3754, 6).then(5, 1, Even), // selbst mit
exact(3754, 6).then(6, 1, Even), // selbst unter
exact(3754, 6).then(7, 1, Even), // selbst wenn
exact(746, 6).is(Manner), // setzen
exact(4055, 4).is(Manner), // sich
exact(434, 3).then(105, 2, Optional), // sie mussen nicht
exact(4059, 4).is(Manner), // sind
exact(4059, 4).then(15, 1, Oblige), // sind zu
exact(3958, 5).is(Manner), // sinne
exact(3760, 6).is(If), // sofern
exact(3760, 6).is(Manner), // sofern
exact(3360, 7).is(If), // solange
exact(3766, 4).is(Oblige), // soll
exact(3766, 6).is(Oblige), // sollte
any(2951, 7).is(Manner), // sonstig*
any(2951, 8).is(Manner), // sonstige*
exact(3963, 5).is(Manner), // sowie
exact(2007, 10).is(Below), // spatestens
any(1421, 8).is(Manner), // speicher*
exact(1617, 11).is(Manner), // speicherung
any(2017, 10).is(Site), // startseite*
exact(3778, 6).is(Manner), // stehen
exact(3968, 5).is(Manner), // steht
exact(2959, 8).is(Forbid), // strafbar
any(608, 14).is(Manner), // strafrechtlich*
exact(3784, 6).is(Unrelated), // stream
exact(1628, 6).is(Manner), // streng
exact(1628, 11).is(Manner), // strengstens
any(1269, 12).is(Search), // suchmaschine*
any(2881, 6).is(Manner), // system*
exact(1820, 7).is(Number).worth(1000), // tausend
exact(4090, 3).is(Mining), // tdm
exact(3790, 6).is(Start), // teaser
exact(2510, 4).is(Manner), // teil
exact(3796, 5).is(Manner), // teile
exact(3796, 6).is(Manner), // teilen
exact(3796, 6).is(Using), // teilen
exact(2510, 9).is(Manner), // teilweise
exact(1217, 4).is(Material), // text
exact(1217, 4).then(107, 3, Mining), // text und data mining
exact(1217, 4).then(110, 2, Mining), // text und datamining
any(2027, 10).is(Start), // textanfang*
exact(3802, 5).is(Material), // texte
exact(3802, 6).is(Material), // texten
exact(3808, 6).is(Material), // textes
exact(887, 8).then(112, 1, Pixel), // tracking pixel
any(1281, 12).is(Pixel), // trackingcode*
any(887, 13).is(Pixel), // trackingpixel*
exact(2037, 10).is(Manner), // trainieren
exact(2037, 10).then(113, 2, Mining), // trainieren von ki*
exact(1919, 8).is(Manner), // training
exact(1919, 8).then(115, 1, Mining), // training ki*
exact(1919, 8).then(116, 2, Mining), // training kunstlicher intelligenz*
exact(1919, 8).then(113, 2, Mining), // training von ki*
exact(1919, 8).then(118, 2, Mining), // training von sprachmodellen
exact(1639, 4).is(Limit), // uber
exact(1639, 4).is(Manner), // uber
exact(1639, 4).is(Over), // uber
exact(1639, 4).then(120, 2, Above), // uber dem text
any(2519, 9).is(Press), // ubernahme*
any(2519, 9).is(Use), // ubernahme*
any(2967, 8).is(Use), // ubernehm*
exact(2528, 9).is(Use), // ubernimmt
exact(2047, 10).is(Use), // ubernommen
any(2047, 10).is(Original), // ubernommen*
any(1639, 11).is(Limit), // uberschreit*
any(1650, 11).is(Above), // uberschrift*
any(2975, 8).is(Manner), // ubersetz*
any(2537, 9).is(Limit), // ubersteig*
any(2983, 8).is(Manner), // unbefugt*
any(2546, 9).is(Manner), // unerlaubt*
any(1661, 11).is(Direct), // unmittelbar*
exact(992, 3).is(Press), // uns
exact(992, 3).is(Site), // uns
any(3367, 5).is(Press), // unser*
exact(3367, 6).then(122, 1, Site), // unsere seite*
exact(3367, 6).then(123, 1, Site), // unsere webseite*
exact(3367, 6).then(124, 1, Site), // unsere website*
exact(3367, 7).then(125, 1, Site), // unseren internetauftritt
exact(3374, 7).then(122, 1, Site), // unserer seite*
exact(3374, 7).then(123, 1, Site), // unserer webseite*
exact(3374, 7).then(124, 1, Site), // unserer website*
exact(1455, 5).is(With), // unter
exact(1455, 5).then(126, 2, If), // unter der bedingung
exact(1455, 5).then(128, 2, If), // unter der voraussetzung
exact(2555, 9).is(Below), // unterhalb
any(2564, 9).is(Manner), // unterlieg*
exact(2057, 10).is(Forbid), // untersagen
exact(2573, 9).is(Forbid), // untersagt
any(2067, 10).is(Page), // unterseite*
exact(2077, 10).is(Forbid), // unzulassig
any(622, 7).is(Filler), // urheber*
any(622, 7).is(Manner), // urheber*
any(622, 14).is(Cite), // urhebernennung*
any(1293, 12).is(Press), // urheberrecht*
exact(4063, 4).is(Manner), // urhg
any(1305, 12).is(Original), // ursprunglich*
any(229, 16).is(Page), // ursprungsartikel*
any(382, 15).is(Source), // ursprungsquelle*
exact(2999, 8).is(Unrelated), // urteilte
any(636, 14).is(Unrelated), // verantwortlich*
exact(1672, 11).is(Manner), // verarbeitet
exact(2582, 9).is(Forbid), // verbieten
exact(3007, 8).is(Forbid), // verboten
any(170, 8).is(Use), // verbreit*
exact(1317, 12).then(5, 1, Consent), // vereinbarung mit
any(2591, 9).is(Filler), // verfasser*
any(2087, 10).is(Follow), // verfolgbar*
exact(3015, 8).is(Manner), // verfolgt
any(3381, 6).is(Press), // verlag*
any(3381, 7).is(Press), // verlage*
exact(3023, 8).is(Oblige), // verlangt
exact(2600, 9).is(Link), // verlinken
exact(2609, 9).is(Link), // verlinkst
exact(2097, 8).is(Link), // verlinkt
exact(2097, 9).is(Unrelated), // verlinkte
exact(2097, 10).is(Unrelated), // verlinkten
exact(2107, 10).is(Unrelated), // verlinkter
any(2117, 10).is(Link), // verlinkung*
any(45, 13).is(Using), // veroffentlich*
exact(650, 14).then(0, 2, Given), // veroffentlicht mit genehmigung
any(650, 14).is(Manner), // veroffentlicht*
any(245, 16).is(Manner), // veroffentlichung*
any(1329, 10).is(Oblige), // verpflicht*
exact(3031, 8).is(With), // versehen
exact(3039, 7).is(Manner), // verstos
exact(3039, 8).is(Manner), // verstose
any(261, 13).is(Manner), // vervielfaltig*
any(261, 13).is(Use), // vervielfaltig*
exact(587, 7).then(45, 1, Mention), // verweis auf
any(945, 7).is(Using), // verwend*
any(2618, 9).is(Original), // verwendet*
any(958, 7).is(Using), // verwert*
exact(2127, 10).then(130, 2, Use), // verwertung der inhalte
any(3978, 5).is(Photo), // video*
exact(3388, 4).is(Number).worth(4), // vier
exact(3388, 6).is(Ordinal).worth(4), // vierte
any(3388, 7).is(Fraction).worth(25), // viertel*
exact(3395, 7).is(Ordinal).worth(4), // vierten
exact(3402, 7).is(Number).worth(40), // vierzig
any(1683, 11).is(Manner), // vollstandig*
exact(4093, 3).is(To), // von
exact(155, 3).then(120, 2, Above), // vor dem text
exact(900, 13).is(If), // vorausgesetzt
any(913, 13).is(Oblige), // voraussetzung*
exact(155, 9).is(Reserve), // vorbehalt
exact(1694, 11).is(Manner), // vorbehalten
exact(1694, 11).is(Reserve), // vorbehalten
exact(664, 14).is(Oblige), // vorgeschrieben
exact(3047, 6).is(Manner), // vorher
any(3047, 8).is(Manner), // vorherig*
any(3055, 8).is(Start), // vorspann*
exact(3409, 7).is(Unrelated), // vorwarf
exact(3412, 4).is(Unrelated), // warf
exact(1705, 3).is(Online), // web
exact(1705, 3).then(132, 1, Mining), // web scraping
any(1705, 11).is(Site), // webauftritt*
exact(2627, 8).is(Filler), // webseite
exact(2627, 8).is(Site), // webseite
any(2627, 8).is(Press), // webseite*
exact(2627, 9).is(Online), // webseiten
exact(3063, 7).is(Filler), // website
exact(3063, 7).is(Site), // website
any(3063, 7).is(Press), // website*
exact(3063, 8).is(Online), // websites
exact(3983, 5).is(Manner), // weder
exact(3983, 5).is(Not), // weder
exact(1048, 5).is(Manner), // weise
exact(2137, 10).is(Use), // weitergabe
exact(926, 13).is(Use), // weitergegeben
any(397, 15).is(Manner), // weiterverarbeit*
any(164, 14).is(Use), // weiterverbreit*
any(39, 19).is(Use), // weiterveroffentlich*
any(939, 13).is(Use), // weiterverwend*
any(952, 13).is(Press), // weiterverwert*
any(952, 13).is(Use), // weiterverwert*
exact(4067, 4).is(If), // wenn
exact(961, 3).is(When), // wer
exact(3820, 6).is(Manner), // werden
exact(3988, 4).is(Material), // werk
exact(3988, 5).is(Material), // werke
any(678, 14).is(Manner), // widerrechtlich*
exact(2147, 10).is(Manner), // wiedergabe
exact(2147, 10).is(Use), // wiedergabe
exact(965, 13).is(Use), // wiedergegeben
any(58, 19).is(Use), // wiederveroffentlich*
any(978, 13).is(Use), // wiederverwend*
exact(2157, 10).is(Optional), // willkommen
exact(4071, 4).is(Manner), // wird
exact(4071, 4).then(133, 1, Optional), // wird begrust
exact(3993, 5).is(Unrelated), // wirft
exact(3416, 5).is(Words), // worte
exact(3826, 6).is(Words), // worten
exact(3416, 6).is(Words), // worter
exact(3416, 7).is(Words), // wortern
exact(991, 13).is(Optional), // wunschenswert
any(3071, 8).is(Pixel), // zahlcode*
any(2636, 9).is(Pixel), // zahlmarke*
any(2645, 9).is(Pixel), // zahlpixel*
exact(2819, 4).is(Number).worth(10), // zehn
any(3423, 7).is(Fraction).worth(10), // zehntel*
exact(3430, 7).is(Chars), // zeichen
exact(3832, 5).is(Lines), // zeile
exact(3832, 6).is(Lines), // zeilen
any(1004, 11).is(Press), // zeitschrift*
exact(1004, 13).is(Print), // zeitschriften
exact(2654, 7).is(Filler), // zeitung
any(2654, 7).is(Press), // zeitung*
exact(2654, 9).is(Print), // zeitungen
any(3998, 5).is(Quote), // zitat*
any(3998, 5).is(Use), // zitat*
any(3437, 6).is(Quote), // zitier*
any(3437, 6).is(Use), // zitier*
exact(3437, 7).is(Mention), // zitiert
any(3437, 7).is(Original), // zitiert*
exact(95, 2).is(To), // zu
exact(95, 2).then(134, 1, Start), // zu beginn
exact(95, 2).then(135, 1, Mention), // zu nennen
exact(95, 2).then(135, 1, Oblige), // zu nennen
exact(95, 2).then(136, 1, Oblige), // zu setzen
any(2167, 10).is(Manner), // zuganglich*
exact(2079, 8).is(Permit), // zulassig
exact(4096, 3).is(To), // zum
exact(4099, 3).is(To), // zur
exact(4099, 3).then(137, 1, Fraction).worth(50), // zur halfte
any(95, 10).is(Consent), // zustimmung*
any(95, 18).is(Consent), // zustimmungspflicht*
any(95, 18).is(Oblige), // zustimmungspflicht*
exact(475, 7).is(Number).worth(20), // zwanzig
exact(3444, 5).is(Manner), // zweck
any(3444, 5).is(Manner), // zweck*
exact(3444, 6).is(Manner), // zwecke
exact(3444, 7).is(Manner), // zwecken
exact(1341, 4).is(Number).worth(2), // zwei
exact(1716, 11).is(Number).worth(200), // zweihundert
exact(3451, 6).is(Ordinal).worth(2), // zweite
exact(3451, 7).is(Ordinal).worth(2), // zweitem
exact(3458, 7).is(Ordinal).worth(2), // zweiten
exact(3465, 7).is(Ordinal).worth(2), // zweiter
any(1341, 12).is(Press), // zweitverwert*
any(1341, 12).is(Use), // zweitverwert*
exact(3079, 8).is(Oblige), // zwingend
], more: &[
exact(1663, 3), // mit
exact(20, 11), // genehmigung
exact(725, 6), // anfang
exact(2027, 10), // textanfang
exact(330, 3), // bei
exact(1663, 3), // mit
exact(1455, 5), // unter
exact(4067, 4), // wenn
exact(1767, 10), // auswertung
exact(61, 3), // der
exact(2412, 5), // einer
exact(245, 16), // veroffentlichung
exact(3923, 5), // jeder
exact(245, 16), // veroffentlichung
exact(245, 16), // veroffentlichung
exact(95, 2), // zu
exact(213, 5), // nicht
exact(434, 3), // sie
exact(213, 5), // nicht
exact(348, 2), // du
exact(213, 5), // nicht
exact(3652, 6), // keinen
exact(740, 4), // link
exact(2753, 2), // by
exact(2753, 2), // by
exact(2755, 2), // nc
exact(2753, 2), // by
exact(115, 2), // nd
exact(2753, 2), // by
exact(237, 2), // sa
exact(2753, 4), // bync
exact(2753, 6), // byncnd
exact(2761, 6), // byncsa
exact(3534, 4), // bynd
exact(3540, 4), // bysa
any(3157, 7), // commons*
exact(1801, 6), // mining
exact(3199, 7), // drittel
exact(3227, 7), // funftel
exact(3388, 7), // viertel
exact(791, 3), // sei
exact(4011, 4), // denn
exact(1602, 5), // links
exact(992, 3), // uns
exact(891, 2), // ki
exact(205, 3), // auf
exact(3898, 4), // fall
exact(3898, 5), // falle
exact(4035, 4), // netz
exact(3973, 5), // titel
exact(3055, 8), // vorspann
exact(2127, 10), // verwertung
exact(2687, 8), // backlink
exact(740, 4), // link
exact(740, 4), // link
exact(1137, 12), // erforderlich
exact(740, 4), // link
exact(2721, 5), // notig
exact(740, 4), // link
exact(2456, 9), // notwendig
exact(3712, 4), // muss
exact(2447, 9), // nachdruck
exact(147, 7), // nutzung
exact(32, 7), // pflicht
exact(2519, 9), // ubernahme
exact(170, 11), // verbreitung
exact(2117, 10), // verlinkung
exact(261, 16), // vervielfaltigung
exact(2137, 10), // weitergabe
exact(164, 17), // weiterverbreitung
exact(2147, 10), // wiedergabe
any(1485, 11), // intelligenz*
exact(841, 3), // als
exact(1149, 12), // freundlicher
exact(20, 11), // genehmigung
exact(434, 3), // sie
exact(61, 3), // der
exact(391, 6), // quelle
exact(116, 3), // des
exact(3502, 6), // autors
exact(116, 3), // des
exact(1847, 10), // fotografen
exact(116, 3), // des
exact(2991, 8), // urhebers
exact(1137, 12), // erforderlich
exact(2548, 7), // erlaubt
exact(2375, 9), // gestattet
any(1897, 10), // gewerblich*
any(218, 11), // kommerziell*
exact(4031, 4), // mehr
exact(841, 3), // als
exact(2721, 5), // notig
exact(2456, 9), // notwendig
exact(3772, 6), // spater
exact(841, 3), // als
exact(3814, 6), // tiefer
exact(841, 3), // als
exact(2555, 9), // unterhalb
exact(2097, 8), // verlinkt
exact(3820, 6), // werden
exact(1329, 12), // verpflichtet
exact(2079, 8), // zulassig
exact(3079, 8), // zwingend
exact(731, 9), // canonical
any(20, 8), // genehmig*
exact(3712, 6), // mussen
exact(213, 5), // nicht
exact(114, 3), // und
exact(1797, 4), // data
exact(1801, 6), // mining
exact(114, 3), // und
exact(1797, 10), // datamining
exact(895, 5), // pixel
exact(4093, 3), // von
any(891, 2), // ki*
any(891, 2), // ki*
exact(1507, 11), // kunstlicher
any(1485, 11), // intelligenz*
exact(4093, 3), // von
exact(594, 14), // sprachmodellen
exact(4078, 3), // dem
exact(1217, 4), // text
any(791, 5), // seite*
any(2627, 8), // webseite*
any(3063, 7), // website*
exact(197, 16), // internetauftritt
exact(61, 3), // der
exact(2222, 9), // bedingung
exact(61, 3), // der
exact(913, 13), // voraussetzung
exact(61, 3), // der
exact(3269, 7), // inhalte
exact(2943, 8), // scraping
exact(3108, 7), // begrust
exact(3514, 6), // beginn
exact(3718, 6), // nennen
exact(746, 6), // setzen
exact(3634, 6), // halfte
], sayings: Sayings {
above: "Der Link muss über dem Text stehen.",
article: "Die Verwendung von Inhalten ist nur mit einem Link zum Originalartikel gestattet.",
credit: "Quelle: {link}",
first: "Der Link muss im ersten Absatz stehen.",
open: "Der Link muss für Suchmaschinen offen sein.",
site: "Die Verwendung von Inhalten ist nur mit einem Link auf {site} gestattet.",
within: "Der Link muss in den ersten {n} Absätzen stehen.",
}, other_script: None };
