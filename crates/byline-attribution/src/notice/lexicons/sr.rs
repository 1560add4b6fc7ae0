// GENERATED from data/notices/sr.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "sr", target_first: false, capital_nouns: false, letters: "", stems: Stems("одговорносторигиналногоригиналномпретраживачвласништвоинтелигенцинформацијмаксималнонајкаснијенедозв\
ољеннекомерцијнеовлаштеннеовлашћенобјављиваноригиналнисагласностсугласностукључујућидопуштенадопуште\
нидопуштенокориститекориститилитературматеријалназначитеназначитиобјављенопоставитепоставитипрегледа\
чпреузмитерегистрацхипервезахипервезухиперлинкактивнимактивногдвадесетделимичндистрибудозволомдопушт\
ењдруштвенелектронзаштићенизворникизворногилустрациндексиринтернетискључивкарактеркликабилкомпанијко\
риштенкориштењкоришћењкреативеминистарнаведетенаведитенаводитенавођењеновинамапараграфпацијентповезн\
ицподатакапоменитепотребнопреношењпрепоручпретплатпретходнпреузетипривреднприликомредакцијрепродукре\
публикскупштинслободностраницутекстоватекстоветекстовитридесетформуларфотографчетвртинактиванауторск\
вештачкдигиталдозволадозволедозволидозволузагађењзадржавзадржанзаједнознаковаизворомиздавачизричитко\
лачићкрејтивлинковалинковелинковимашинскминистрнаведеннавестиназнакунасловунајвишенеопходобразацобја\
витограничодобрењпедесетполовинпоновнапоновнопочеткупочетнупреузимприватнпристанреченицродитељрударе\
њсадржајсловнихслучајусофтвертелефонуколикоупотребусловомцелостичасописчланакаштампанбилтенблоговгра\
фикдвестадвестоделитиделоваделоведиректдругомзабрањзахтевизвораизворукликникомонслинкомлиценцличнихл\
озинкмолимоморајуновинеобавезонлајнпаркирпетстописменподаципожељнпорталправомпредузпренетпреносприја\
впродајпроценредовасајтовстроготакођетекстатекстутрећемтрећинтристачетиричланкачланкечланкујединоned\
ozvoljenobjavljivanodgovornostoriginalnogoriginalnompretrazivacukljucujuciinformacijinteligencmaksim\
alnonajkasnijenekomercijneovlascenneovlastenobjavljenooriginalnisaglasnostsuglasnostvlasnistvoвидеов\
ладавладедељењдругизаконизменизнадистихкопиркојегкраткмедијмогућналогначиннашемобликобрадодељкодстоо\
птужпасусписанпостоправапрвихпрвомпремапушењсајтасајтусликасликесликусмејууводуумножучениформицелинц\
итатцитирчувањјасноједанједнаcopyrightdopustenadopustenidopustenjdopustenohiperlinkhipervezahipervez\
uiskljucivkoriscenjkoristenjkoristitekoristitiliteraturmaterijalnavodenjenaznacitenaznacitipostavite\
postavitipregledacprenosenjpreuzmiteregistracaktivnimaktivnogccbyncndccbyncsacetvrtindelimicndistrib\
udofollowdozvolomdrustvendvadesetelektronformularfotografilustracindeksirinternetizvornikizvornogkar\
akterklikabilkompanijkriejtivministarnavedetenaveditenavoditenofollownovinamaodobrenjpacijentparagra\
fpodatakapomenitepotrebnopoveznicpreporucprethodnpretplatpreuzetiprilikomprivrednredakcijreprodukrep\
ublikroditeljrudarenjskupstinslobodnostranicutekstovatekstovetekstovitridesetzagadenjzasticenбилодел\
адужедужнкадакодакојакојикраћлистможемрежнашунеманиженисуносиобуковајовиховогосимпољепрваречисамосва\
ксвихсврхувекучењшифршколaktivanautorskcasopiscelosticlanakacommonscreativdeljenjdigitaldozvoladozvo\
ledozvolidozvoluizdavacizricitizvoromkolaciclinkovalinkovelinkovimasinskministrnajvisenaslovunaveden\
navestinaznakuneophodnoindexobjavitobrazacogranicpedesetpocetkupocetnupolovinponovnaponovnopozeljnpr\
euzimpristanprivatnrecenicsadrzajslovnihslucajusoftverstampantelefonukolikoupotrebuslovomvestackzabr\
anjzadrzanzadrzavzajednoznakovabiltenblogovccbyndccbysacetiriclankaclankeclankucookiecuvanjdelitidel\
ovadelovedirektdrugomdvestadvestografikizvoraizvorujedinokliknikomonslicenclicnihlinkomlozinkminingm\
olimomorajunovineobavezodeljkonlajnonlineparkirpetstopismenpodaciportalpravompreduzprenetprijavproce\
nprodajpusenjredovasajtovstrogotakodetekstatekstutrecemtrecintristazahtevбезсвесудчакcelincitatcitir\
drugiformiistihizmeniznadjasnojedanjednakojegkopirkratklinkamedijmogucnacinnalognasemoblikobradodsto\
optuzpasuspisanpoljepostopravapremaprvihprvomsajtasajtuslikaslikeslikusmejuuceniucenjumnozuvoduvideo\
vladavladezakonbilodeladuzeduznkadakodakojakojikraclistmozemreznasunemanisunizenosiobukosimovajoviho\
vogprvasamosifrskolsvaksvihsvrhtextuvekandbezsudsvetdm"), entries: &[
exact(4990, 3).is(If), // ako
exact(4589, 7).is(Active), // aktivan
any(3877, 6).is(Active), // aktivn*
exact(3877, 7).is(Active), // aktivni
exact(3877, 8).is(Active), // aktivnim
exact(3885, 8).is(Active), // aktivnog
any(4596, 5).is(Manner), // autor*
any(4596, 7).is(Press), // autorsk*
exact(5718, 3).is(Without), // bez
exact(5591, 4).is(Manner), // bilo
any(4995, 6).is(Unrelated), // bilten*
any(5001, 4).is(Press), // blog*
any(5001, 6).is(Online), // blogov*
exact(3876, 3).is(Even), // cak
any(4603, 7).is(Press), // casopis*
any(4603, 7).is(Print), // casopis*
exact(3893, 2).then(0, 1, Commons), // cc by
exact(3893, 2).then(1, 2, Commons), // cc by nc
exact(3893, 2).then(3, 2, Commons), // cc by nd
exact(3893, 2).then(5, 2, Commons), // cc by sa
exact(3893, 2).then(7, 1, Commons), // cc bync
exact(3893, 2).then(8, 1, Commons), // cc byncnd
exact(3893, 2).then(9, 1, Commons), // cc byncsa
exact(3893, 2).then(10, 1, Commons), // cc bynd
exact(3893, 2).then(11, 1, Commons), // cc bysa
exact(3893, 4).is(Commons), // ccby
exact(3893, 6).is(Commons), // ccbync
exact(3893, 8).is(Commons), // ccbyncnd
exact(3901, 8).is(Commons), // ccbyncsa
exact(5007, 6).is(Commons), // ccbynd
exact(5013, 6).is(Commons), // ccbysa
any(5361, 5).is(Manner), // celin*
exact(4610, 7).is(Manner), // celosti
exact(5019, 6).is(Number).worth(4), // cetiri
any(3909, 8).is(Fraction).worth(25), // cetvrtin*
any(5366, 5).is(Quote), // citat*
any(5366, 5).is(Use), // citat*
any(5371, 5).is(Quote), // citir*
any(5371, 5).is(Use), // citir*
exact(4617, 6).is(Material), // clanak
exact(4617, 7).is(Material), // clanaka
exact(4617, 7).is(Press), // clanaka
exact(5025, 6).is(Material), // clanka
exact(5025, 6).is(Press), // clanka
exact(5031, 6).is(Material), // clanke
any(5043, 6).is(Unrelated), // cookie*
exact(3661, 9).is(Press), // copyright
any(4631, 7).then(12, 1, Commons), // creativ* commons*
any(5049, 6).is(Manner), // cuvanj*
exact(4135, 4).then(13, 1, Mining), // data mining
exact(5595, 4).is(Manner), // dela
exact(3917, 4).is(Use), // deli
any(3917, 8).is(Manner), // delimicn*
exact(5055, 6).is(Use), // deliti
any(4638, 7).is(Use), // deljenj*
exact(5061, 4).is(Material), // delo
exact(5061, 6).is(Manner), // delova
exact(5067, 6).is(Manner), // delove
exact(5573, 3).is(Manner), // deo
exact(3960, 5).is(Number).worth(10), // deset
any(4645, 7).is(Online), // digital*
any(5073, 6).is(Direct), // direkt*
any(3925, 8).is(Use), // distribu*
exact(2996, 2).is(Limit), // do
exact(2996, 2).is(To), // do
exact(3933, 8).is(Follow), // dofollow
exact(3670, 8).is(Permit), // dopusten
exact(3670, 9).is(Permit), // dopustena
exact(3679, 9).is(Permit), // dopusteni
any(3688, 9).is(Consent), // dopustenj*
exact(3697, 9).is(Permit), // dopusteno
exact(4652, 7).is(Consent), // dozvola
exact(4659, 7).is(Consent), // dozvole
exact(4666, 7).is(Consent), // dozvoli
any(2996, 9).is(Permit), // dozvoljen*
exact(3941, 8).is(Consent), // dozvolom
exact(4673, 7).is(Consent), // dozvolu
any(5079, 4).is(Manner), // drug*
exact(5376, 5).is(Ordinal).worth(2), // drugi
exact(5079, 6).is(Ordinal).worth(2), // drugom
any(3949, 8).then(14, 1, Online), // drustven* mrez*
exact(5599, 4).then(15, 1, Limit), // duze od
exact(5599, 4).then(15, 1, Over), // duze od
any(5603, 4).is(Oblige), // duzn*
exact(3957, 3).is(Number).worth(2), // dva
exact(3957, 8).is(Number).worth(20), // dvadeset
exact(5085, 3).is(Number).worth(2), // dve
exact(5085, 6).is(Number).worth(200), // dvesta
exact(5091, 6).is(Number).worth(200), // dvesto
any(3965, 8).is(Online), // elektron*
exact(3073, 5).is(Manner), // forma
exact(5381, 5).is(Manner), // formi
any(3973, 8).is(Unrelated), // formular*
any(3981, 8).is(Photo), // fotograf*
any(5097, 6).is(Photo), // grafik*
any(3706, 9).is(Link), // hiperlink*
exact(3715, 9).is(Link), // hiperveza
exact(3724, 9).is(Link), // hipervezu
exact(3012, 1).then(16, 1, Even), // i uz
exact(3777, 3).is(Manner), // ili
any(3989, 8).is(Photo), // ilustrac*
any(3997, 8).is(Search), // indeksir*
any(3071, 10).is(Material), // informacij*
any(4005, 8).is(Online), // internet*
any(3733, 9).is(Only), // iskljuciv*
exact(5386, 5).is(Manner), // istih
any(4680, 7).is(Press), // izdavac*
any(5391, 5).is(Manner), // izmen*
exact(5396, 5).then(17, 1, Above), // iznad teksta
any(4687, 7).is(Manner), // izricit*
exact(4013, 5).is(Source), // izvor
exact(5103, 6).is(Source), // izvora
any(4013, 6).is(Original), // izvorn*
exact(4013, 7).then(18, 1, Unrelated), // izvorni kod
any(4013, 8).is(Source), // izvornik*
exact(4021, 8).then(19, 1, Unrelated), // izvornog koda
exact(4694, 7).is(Source), // izvorom
exact(5109, 6).is(Source), // izvoru
exact(5401, 5).is(Manner), // jasno
exact(3002, 2).is(Manner), // je
exact(5406, 5).is(Number).worth(1), // jedan
exact(5115, 6).is(Only), // jedino
exact(5411, 5).is(Number).worth(1), // jedna
exact(4983, 5).is(Number).worth(1), // jedno
exact(3104, 2).is(To), // ka
exact(5607, 3).is(When), // kad
exact(5607, 4).is(When), // kada
any(4029, 8).is(Chars), // karakter*
any(4037, 8).is(Active), // klikabil*
any(5121, 6).is(Unrelated), // klikni*
exact(5615, 4).is(Manner), // koja
exact(5416, 4).is(Manner), // koje
exact(5416, 5).is(Manner), // kojeg
exact(5619, 4).is(Manner), // koji
any(4701, 7).is(Unrelated), // kolacic*
any(3113, 8).is(Commercial), // komercij*
any(4045, 8).is(Manner), // kompanij*
any(5421, 5).is(Use), // kopir*
any(3742, 9).is(Using), // koriscenj*
any(3751, 8).is(Using), // koristen*
any(3751, 9).is(Using), // koristenj*
exact(3760, 7).is(Using), // koristi
exact(3760, 9).is(Using), // koristite
exact(3769, 9).is(Using), // koristiti
any(5623, 4).is(Vague), // krac*
any(5426, 5).is(Vague), // kratk*
exact(4053, 8).then(20, 1, Commons), // kriejtiv komons
any(5133, 6).is(Consent), // licenc*
any(5139, 4).is(Noncommercial), // licn*
exact(5139, 6).then(21, 1, Unrelated), // licnih podataka
exact(3711, 4).is(Link), // link
exact(5431, 5).is(Link), // linka
exact(5145, 6).is(Link), // linkom
exact(4708, 7).is(Link), // linkova
exact(4715, 7).is(Link), // linkove
exact(4722, 7).is(Link), // linkovi
exact(5627, 4).is(Filler), // list
exact(5627, 4).is(Press), // list
any(3778, 9).is(Unrelated), // literatur*
any(5151, 6).is(Unrelated), // lozink*
exact(3091, 10).is(Limit), // maksimalno
any(4729, 7).then(22, 1, Mining), // masinsk* ucenj*
any(3787, 9).is(Material), // materijal*
any(5436, 5).is(Press), // medij*
any(4061, 8).is(Unrelated), // ministar*
any(4736, 7).is(Unrelated), // ministr*
exact(5441, 4).is(Permit), // mogu
any(5441, 5).is(Permit), // moguc*
exact(5163, 6).is(Oblige), // molimo
exact(5169, 4).is(Oblige), // mora
exact(5169, 6).is(Oblige), // moraju
exact(5631, 4).is(Permit), // moze
exact(3032, 2).is(To), // na
exact(3032, 2).then(23, 1, Start), // na pocetku
any(5446, 5).is(Manner), // nacin*
exact(3101, 10).is(Below), // najkasnije
exact(4743, 7).is(Limit), // najvise
exact(5451, 5).is(Unrelated), // nalog
exact(4750, 3).is(Filler), // nas
exact(4750, 3).is(Site), // nas
exact(4750, 3).then(24, 1, Site), // nas portal
exact(4750, 3).then(25, 1, Site), // nas sajt
any(4750, 3).is(Press), // nas*
exact(5456, 5).is(Filler), // nasem
exact(5456, 5).then(26, 1, Site), // nasem sajtu
exact(5639, 4).then(27, 1, Site), // nasu stranicu
any(4069, 5).is(Mention), // naved*
exact(4069, 6).then(28, 1, Cite), // navede izvor
exact(4757, 7).then(28, 1, Cite), // naveden izvor
any(4757, 7).is(Mention), // naveden*
exact(4069, 8).then(28, 1, Cite), // navedete izvor
exact(4077, 8).is(Mention), // navedite
exact(4077, 8).is(Oblige), // navedite
exact(4077, 8).then(28, 1, Cite), // navedite izvor
exact(4764, 7).is(Mention), // navesti
exact(4764, 7).then(28, 1, Cite), // navesti izvor
any(3796, 8).is(Mention), // navodenj*
any(3796, 8).then(29, 1, Cite), // navodenj* izvora
exact(3796, 9).then(29, 1, Cite), // navodenje izvora
exact(4085, 8).is(Mention), // navodite
exact(4085, 8).is(Oblige), // navodite
any(3805, 7).is(Mention), // naznaci*
exact(3805, 9).is(Oblige), // naznacite
exact(3814, 9).then(28, 1, Cite), // naznaciti izvor
exact(4771, 7).then(29, 1, Cite), // naznaku izvora
exact(2994, 2).is(Not), // ne
exact(2994, 2).then(30, 1, Forbid), // ne mogu
exact(2994, 2).then(31, 1, Forbid), // ne moze
exact(2994, 2).then(32, 1, Below), // ne nize
exact(2994, 2).then(33, 1, Forbid), // ne sme
exact(2994, 2).then(34, 1, Forbid), // ne smeju
exact(2994, 2).then(35, 1, Optional), // ne zahtev*
any(2994, 11).is(Forbid), // nedozvoljen*
any(3111, 10).is(Noncommercial), // nekomercij*
exact(5643, 4).is(Not), // nema
any(4778, 7).is(Oblige), // neophod*
any(3121, 10).is(Forbid), // neovlascen*
any(3131, 10).is(Forbid), // neovlasten*
exact(3107, 4).is(Not), // nije
exact(3107, 4).then(36, 1, Forbid), // nije dopusten*
exact(3107, 4).then(37, 1, Forbid), // nije dozvoljen*
exact(3107, 4).then(38, 1, Optional), // nije neophod*
exact(3107, 4).then(39, 1, Optional), // nije obavez*
exact(3107, 4).then(40, 1, Optional), // nije potreb*
exact(3107, 4).then(41, 1, Optional), // nije potrebno
exact(5647, 4).is(Not), // nisu
exact(4093, 8).is(Follow), // nofollow
exact(4785, 7).is(Follow), // noindex
any(5655, 4).is(Manner), // nosi*
exact(4101, 8).is(Print), // novinama
exact(5175, 6).is(Print), // novine
any(5181, 6).is(Oblige), // obavez*
any(4792, 7).is(Using), // objavit*
exact(3141, 10).then(42, 2, Given), // objavljeno uz dozvolu
any(3005, 9).is(Using), // objavljiv*
any(3005, 11).is(Use), // objavljivan*
any(5461, 5).is(Manner), // oblik*
any(5466, 5).is(Manner), // obrad*
exact(4799, 7).is(Unrelated), // obrazac
any(5659, 4).then(44, 1, Mining), // obuk* ai
any(5187, 6).is(Paragraph), // odeljk*
any(3016, 11).is(Unrelated), // odgovornost*
any(4109, 8).is(Consent), // odobrenj*
exact(5471, 5).is(Percent), // odsto
any(4806, 7).is(Vague), // ogranic*
exact(5193, 6).is(Online), // onlajn
exact(5199, 6).is(Online), // online
any(5476, 5).is(Unrelated), // optuz*
any(3027, 8).is(Original), // original*
exact(3151, 10).then(45, 1, Page), // originalni clanak
exact(3151, 10).then(46, 1, Page), // originalni tekst
exact(3027, 11).then(17, 1, Page), // originalnog teksta
exact(3038, 11).then(47, 1, Page), // originalnom clanku
exact(3038, 11).then(48, 1, Page), // originalnom tekstu
exact(5663, 4).is(Without), // osim
exact(4282, 3).is(Manner), // ova
exact(5667, 4).is(Manner), // ovaj
exact(5667, 4).then(25, 1, Site), // ovaj sajt
exact(4158, 3).is(Manner), // ove
exact(5671, 4).is(Manner), // ovih
exact(5675, 4).is(Manner), // ovog
exact(5675, 4).then(49, 1, Site), // ovog sajta
any(4117, 8).is(Unrelated), // pacijent*
any(4125, 8).is(Paragraph), // paragraf*
any(5205, 6).is(Unrelated), // parkir*
any(5481, 5).is(Paragraph), // pasus*
exact(4813, 7).is(Number).worth(50), // pedeset
exact(5211, 3).is(Number).worth(5), // pet
exact(5211, 6).is(Number).worth(500), // petsto
any(5486, 5).is(Manner), // pisan*
any(5217, 6).is(Manner), // pismen*
exact(4827, 7).then(27, 1, Site), // pocetnu stranicu
exact(4133, 3).then(50, 1, If), // pod uslovom
exact(5223, 6).is(Material), // podaci
exact(4133, 8).is(Material), // podataka
exact(5491, 5).is(Unrelated), // polje
any(4834, 7).is(Fraction).worth(50), // polovin*
any(4141, 5).is(Mention), // pomen*
exact(4141, 8).is(Oblige), // pomenite
exact(4841, 7).is(Manner), // ponovna
exact(4848, 7).then(51, 1, Use), // ponovno objav*
exact(5229, 6).is(Filler), // portal
any(5229, 6).is(Press), // portal*
exact(3823, 9).is(Manner), // postavite
exact(3832, 9).is(Manner), // postaviti
exact(5496, 5).is(Percent), // posto
any(4149, 6).is(Oblige), // potreb*
any(4157, 8).is(Link), // poveznic*
any(4855, 7).is(Optional), // pozeljn*
any(5235, 4).is(Manner), // prav*
exact(5501, 5).is(Manner), // prava
exact(5235, 5).is(Manner), // pravo
exact(5235, 6).is(Manner), // pravom
exact(3049, 3).then(17, 1, Above), // pre teksta
any(5241, 6).is(Manner), // preduz*
any(3841, 9).is(Unrelated), // pregledac*
exact(5506, 5).is(To), // prema
any(5247, 6).is(Use), // prenet*
any(3850, 6).is(Use), // prenos*
any(3850, 9).is(Press), // prenosenj*
any(3850, 9).is(Use), // prenosenj*
any(4165, 8).is(Optional), // preporuc*
any(4173, 8).is(Manner), // prethodn*
any(4181, 8).is(Unrelated), // pretplat*
any(3049, 11).is(Search), // pretrazivac*
any(4189, 7).is(Use), // preuzet*
exact(4189, 8).is(Use), // preuzeti
any(4862, 7).is(Press), // preuzim*
any(4862, 7).is(Use), // preuzim*
exact(3859, 9).is(Unrelated), // preuzmite
exact(4197, 3).is(When), // pri
any(5253, 6).is(Unrelated), // prijav*
exact(4197, 8).is(When), // prilikom
any(4869, 7).is(Consent), // pristan*
any(4876, 7).is(Noncommercial), // privatn*
any(4205, 8).is(Commercial), // privredn*
any(5259, 6).is(Percent), // procen*
any(5265, 6).is(Manner), // prodaj*
exact(5679, 4).is(Ordinal).worth(1), // prva
exact(5511, 4).is(Ordinal).worth(1), // prvi
exact(5511, 5).is(Ordinal).worth(1), // prvih
exact(5516, 5).is(Ordinal).worth(1), // prvom
any(5271, 6).is(Unrelated), // pusenj*
exact(4883, 3).is(Words), // rec
any(4883, 7).is(Sentences), // recenic*
exact(5320, 4).is(Words), // reci
exact(4213, 4).is(Lines), // reda
any(4213, 8).is(Press), // redakcij*
exact(5277, 6).is(Lines), // redova
any(3868, 9).is(Unrelated), // registrac*
any(4221, 8).is(Use), // reproduk*
any(4229, 8).is(Use), // republik*
any(4237, 8).is(Unrelated), // roditelj*
any(4245, 8).is(Mining), // rudarenj*
exact(3025, 1).is(With), // s
exact(3161, 2).is(With), // sa
any(4890, 7).is(Material), // sadrzaj*
any(4890, 7).is(Press), // sadrzaj*
any(3161, 10).is(Consent), // saglasnost*
exact(5283, 4).is(Filler), // sajt
any(5283, 4).is(Press), // sajt*
any(5283, 6).is(Online), // sajtov*
exact(5683, 4).is(Only), // samo
any(5687, 4).is(Unrelated), // sifr*
any(5691, 4).is(Unrelated), // skol*
any(4253, 8).is(Unrelated), // skupstin*
exact(5531, 5).is(Photo), // slika
exact(5536, 5).is(Photo), // slike
exact(5541, 5).is(Photo), // sliku
exact(4261, 8).is(Permit), // slobodno
exact(4897, 7).then(52, 1, Chars), // slovnih znakova
any(4911, 7).is(Unrelated), // softver*
any(4918, 7).is(Print), // stampan*
exact(3025, 3).is(Number).worth(100), // sto
exact(5289, 6).is(Manner), // strogo
exact(3171, 2).is(Manner), // su
any(5721, 3).is(Unrelated), // sud*
any(3171, 10).is(Consent), // suglasnost*
exact(5695, 3).is(Manner), // sva
any(5695, 4).is(Manner), // svak*
exact(5724, 3).is(Manner), // sve
exact(5699, 3).is(Manner), // svi
exact(5699, 4).is(Manner), // svih
any(5703, 4).is(Manner), // svrh*
exact(5295, 6).is(Manner), // takode
exact(5727, 3).is(Mining), // tdm
exact(4277, 5).is(Material), // tekst
exact(5301, 6).is(Material), // teksta
exact(4277, 8).is(Material), // tekstova
exact(4277, 8).is(Press), // tekstova
exact(4285, 8).is(Material), // tekstove
exact(4293, 8).is(Material), // tekstovi
any(4925, 7).is(Unrelated), // telefon*
exact(5707, 4).then(53, 3, Mining), // text and data mining
exact(5313, 6).is(Ordinal).worth(3), // trecem
exact(5319, 5).is(Ordinal).worth(3), // treci
any(5319, 6).is(Fraction).worth(33), // trecin*
exact(3928, 3).is(Number).worth(3), // tri
exact(4301, 8).is(Number).worth(30), // trideset
exact(5325, 6).is(Number).worth(300), // trista
exact(3060, 1).then(56, 1, Above), // u naslovu
exact(3060, 1).then(57, 1, When), // u slucaju
exact(3060, 1).then(58, 1, Start), // u uvodu
any(5551, 5).is(Unrelated), // uceni*
exact(3060, 11).is(With), // ukljucujuci
exact(4932, 7).is(If), // ukoliko
any(5561, 5).is(Use), // umnoz*
any(4939, 7).is(Using), // upotreb*
any(4946, 5).is(Oblige), // uslov*
exact(5711, 4).is(Manner), // uvek
exact(3862, 2).is(With), // uz
exact(3862, 2).then(59, 1, Given), // uz dozvolu
exact(4766, 4).is(Material), // vest
any(4766, 4).is(Press), // vest*
any(4953, 7).then(60, 1, Mining), // vestack* inteligenc*
exact(4766, 5).is(Material), // vesti
exact(3729, 4).then(61, 1, Link), // vezu ka
any(5571, 5).is(Photo), // video*
exact(4746, 4).then(15, 1, Limit), // vise od
exact(4746, 4).then(15, 1, Over), // vise od
exact(5576, 5).is(Unrelated), // vlada
exact(5581, 5).is(Unrelated), // vlade
any(3181, 6).is(Manner), // vlasni*
exact(3181, 10).is(Manner), // vlasnistvo
exact(3722, 2).is(When), // za
any(4960, 7).is(Forbid), // zabranj*
any(4967, 7).is(Manner), // zadrzan*
any(4967, 7).is(Reserve), // zadrzan*
any(4974, 7).is(Reserve), // zadrzav*
any(4309, 8).is(Unrelated), // zagadenj*
any(5331, 6).is(Oblige), // zahtev*
exact(4981, 7).is(With), // zajedno
any(5586, 5).is(Manner), // zakon*
any(4317, 8).is(Manner), // zasticen*
exact(4988, 7).is(Chars), // znakova
exact(1744, 6).is(If), // ако
exact(1572, 14).is(Active), // активан
any(692, 12).is(Active), // активн*
exact(692, 14).is(Active), // активни
exact(692, 16).is(Active), // активним
exact(708, 16).is(Active), // активног
any(1586, 10).is(Manner), // аутор*
any(1586, 14).is(Press), // ауторск*
exact(5337, 6).is(Without), // без
exact(4325, 8).is(Manner), // било
any(2370, 12).is(Unrelated), // билтен*
any(2382, 8).is(Press), // блог*
any(2382, 12).is(Online), // блогов*
exact(666, 8).then(62, 1, Link), // везу ка
exact(1912, 8).is(Material), // вест
any(1912, 8).is(Press), // вест*
exact(1912, 10).is(Material), // вести
any(1600, 14).then(63, 1, Mining), // вештачк* интелигенц*
any(3191, 10).is(Photo), // видео*
exact(1956, 8).then(64, 1, Limit), // више од
exact(1956, 8).then(64, 1, Over), // више од
exact(3201, 10).is(Unrelated), // влада
exact(3211, 10).is(Unrelated), // владе
any(88, 12).is(Manner), // власни*
exact(88, 20).is(Manner), // власништво
any(2394, 12).is(Photo), // график*
exact(724, 6).is(Number).worth(2), // два
exact(724, 16).is(Number).worth(20), // двадесет
exact(2406, 6).is(Number).worth(2), // две
exact(2406, 12).is(Number).worth(200), // двеста
exact(2418, 12).is(Number).worth(200), // двесто
exact(4333, 8).is(Manner), // дела
exact(740, 8).is(Use), // дели
any(740, 16).is(Manner), // делимичн*
exact(2430, 12).is(Use), // делити
exact(2442, 8).is(Material), // дело
exact(2442, 12).is(Manner), // делова
exact(2454, 12).is(Manner), // делове
exact(3195, 6).is(Manner), // део
exact(730, 10).is(Number).worth(10), // десет
any(3221, 10).is(Use), // дељењ*
any(1614, 14).is(Online), // дигитал*
any(2466, 12).is(Direct), // директ*
any(756, 16).is(Use), // дистрибу*
exact(192, 4).is(Limit), // до
exact(192, 4).is(To), // до
exact(1628, 14).is(Consent), // дозвола
exact(1642, 14).is(Consent), // дозволе
exact(1656, 14).is(Consent), // дозволи
exact(772, 16).is(Consent), // дозволом
exact(1670, 14).is(Consent), // дозволу
any(192, 16).is(Permit), // дозвољен*
exact(368, 16).is(Permit), // допуштен
exact(368, 18).is(Permit), // допуштена
exact(386, 18).is(Permit), // допуштени
exact(404, 18).is(Permit), // допуштено
any(788, 16).is(Consent), // допуштењ*
any(2478, 8).is(Manner), // друг*
exact(3231, 10).is(Ordinal).worth(2), // други
exact(2478, 12).is(Ordinal).worth(2), // другом
any(804, 16).then(65, 1, Online), // друштвен* мреж*
exact(4341, 8).then(64, 1, Limit), // дуже од
exact(4341, 8).then(64, 1, Over), // дуже од
any(4349, 8).is(Oblige), // дужн*
any(820, 16).is(Online), // електрон*
exact(652, 4).is(When), // за
any(2490, 12).is(Forbid), // забрањ*
any(1684, 14).is(Unrelated), // загађењ*
any(1698, 14).is(Reserve), // задржав*
any(1712, 14).is(Manner), // задржан*
any(1712, 14).is(Reserve), // задржан*
any(3241, 10).is(Manner), // закон*
any(2502, 12).is(Oblige), // захтев*
any(836, 16).is(Manner), // заштићен*
exact(1726, 14).is(With), // заједно
exact(1740, 14).is(Chars), // знакова
exact(26, 2).then(66, 1, Even), // и уз
exact(852, 10).is(Source), // извор
exact(2514, 12).is(Source), // извора
any(852, 12).is(Original), // изворн*
exact(852, 14).then(67, 1, Unrelated), // изворни код
any(852, 16).is(Source), // изворник*
exact(868, 16).then(68, 1, Unrelated), // изворног кода
exact(1754, 14).is(Source), // извором
exact(2526, 12).is(Source), // извору
any(1768, 14).is(Press), // издавач*
any(3251, 10).is(Manner), // измен*
exact(3261, 10).then(69, 1, Above), // изнад текста
any(1782, 14).is(Manner), // изричит*
exact(456, 6).is(Manner), // или
any(884, 16).is(Photo), // илустрац*
any(900, 16).is(Search), // индексир*
any(916, 16).is(Online), // интернет*
any(128, 20).is(Material), // информациј*
any(932, 16).is(Only), // искључив*
exact(3271, 10).is(Manner), // истих
exact(174, 4).is(To), // ка
exact(4357, 6).is(When), // кад
exact(4357, 8).is(When), // када
any(948, 16).is(Chars), // карактер*
any(964, 16).is(Active), // кликабил*
any(2538, 12).is(Unrelated), // кликни*
any(1796, 14).is(Unrelated), // колачић*
any(212, 16).is(Commercial), // комерциј*
any(980, 16).is(Manner), // компаниј*
any(3281, 10).is(Use), // копир*
exact(422, 14).is(Using), // користи
exact(422, 18).is(Using), // користите
exact(440, 18).is(Using), // користити
any(996, 16).is(Using), // кориштен*
any(1012, 16).is(Using), // кориштењ*
any(1028, 16).is(Using), // коришћењ*
exact(4373, 8).is(Manner), // која
exact(3291, 8).is(Manner), // које
exact(3291, 10).is(Manner), // којег
exact(4381, 8).is(Manner), // који
any(3301, 10).is(Vague), // кратк*
any(4389, 8).is(Vague), // краћ*
exact(1044, 16).then(70, 1, Commons), // креативе комонс
exact(1810, 14).then(70, 1, Commons), // крејтив комонс
exact(684, 8).is(Link), // линк
exact(684, 10).is(Link), // линка
exact(1824, 14).is(Link), // линкова
exact(1838, 14).is(Link), // линкове
exact(1852, 14).is(Link), // линкови
exact(2562, 12).is(Link), // линком
exact(4397, 8).is(Filler), // лист
exact(4397, 8).is(Press), // лист
any(458, 18).is(Unrelated), // литератур*
any(2574, 12).is(Consent), // лиценц*
any(2586, 8).is(Noncommercial), // личн*
exact(2586, 12).then(71, 1, Unrelated), // личних података
any(2598, 12).is(Unrelated), // лозинк*
exact(148, 20).is(Limit), // максимално
any(476, 18).is(Material), // материјал*
any(1866, 14).then(72, 1, Mining), // машинск* учењ*
any(3311, 10).is(Press), // медиј*
any(1060, 16).is(Unrelated), // министар*
any(1880, 14).is(Unrelated), // министр*
exact(3321, 8).is(Permit), // могу
any(3321, 10).is(Permit), // могућ*
exact(4405, 8).is(Permit), // може
exact(2610, 12).is(Oblige), // молимо
exact(2622, 8).is(Oblige), // мора
exact(2622, 12).is(Oblige), // морају
exact(32, 4).is(To), // на
exact(32, 4).then(73, 1, Start), // на почетку
any(1076, 10).is(Mention), // навед*
exact(1076, 12).then(74, 1, Cite), // наведе извор
exact(1894, 14).then(74, 1, Cite), // наведен извор
any(1894, 14).is(Mention), // наведен*
exact(1076, 16).then(74, 1, Cite), // наведете извор
exact(1092, 16).is(Mention), // наведите
exact(1092, 16).is(Oblige), // наведите
exact(1092, 16).then(74, 1, Cite), // наведите извор
exact(1908, 14).is(Mention), // навести
exact(1908, 14).then(74, 1, Cite), // навести извор
exact(1108, 16).is(Mention), // наводите
exact(1108, 16).is(Oblige), // наводите
any(1124, 14).is(Mention), // навођењ*
any(1124, 14).then(75, 1, Cite), // навођењ* извора
exact(1124, 16).then(75, 1, Cite), // навођење извора
exact(1922, 14).then(75, 1, Cite), // назнаку извора
any(494, 14).is(Mention), // назначи*
exact(494, 18).is(Oblige), // назначите
exact(512, 18).then(74, 1, Cite), // назначити извор
exact(3331, 10).is(Unrelated), // налог
exact(1936, 6).is(Site), // нас
any(3341, 10).is(Manner), // начин*
exact(3351, 6).is(Filler), // наш
exact(3351, 6).then(76, 1, Site), // наш портал
exact(3351, 6).then(77, 1, Site), // наш сајт
any(3351, 6).is(Press), // наш*
exact(3351, 10).is(Filler), // нашем
exact(3351, 10).then(78, 1, Site), // нашем сајту
exact(4421, 8).then(79, 1, Site), // нашу страницу
exact(1950, 14).is(Limit), // највише
exact(168, 20).is(Below), // најкасније
exact(188, 4).is(Not), // не
exact(188, 4).then(80, 1, Optional), // не захтев*
exact(188, 4).then(81, 1, Forbid), // не могу
exact(188, 4).then(82, 1, Forbid), // не може
exact(188, 4).then(83, 1, Below), // не ниже
exact(188, 4).then(84, 1, Forbid), // не сме
exact(188, 4).then(85, 1, Forbid), // не смеју
any(188, 20).is(Forbid), // недозвољен*
any(208, 20).is(Noncommercial), // некомерциј*
exact(4429, 8).is(Not), // нема
any(228, 20).is(Forbid), // неовлаштен*
any(248, 20).is(Forbid), // неовлашћен*
any(1964, 14).is(Oblige), // неопход*
exact(4445, 8).is(Not), // нису
exact(180, 8).is(Not), // није
exact(180, 8).then(86, 1, Forbid), // није дозвољен*
exact(180, 8).then(87, 1, Forbid), // није допуштен*
exact(180, 8).then(88, 1, Optional), // није неопход*
exact(180, 8).then(89, 1, Optional), // није обавез*
exact(180, 8).then(90, 1, Optional), // није потреб*
exact(180, 8).then(91, 1, Optional), // није потребно
exact(1140, 16).is(Print), // новинама
exact(2634, 12).is(Print), // новине
any(4453, 8).is(Manner), // носи*
any(2646, 12).is(Oblige), // обавез*
any(3361, 10).is(Manner), // облик*
any(3371, 10).is(Manner), // обрад*
exact(1978, 14).is(Unrelated), // образац
any(4461, 8).then(92, 1, Mining), // обук* аи
any(1992, 14).is(Using), // објавит*
exact(530, 18).then(93, 2, Given), // објављено уз дозволу
any(268, 16).is(Using), // објављив*
any(268, 20).is(Use), // објављиван*
exact(1470, 6).is(Manner), // ова
exact(4469, 8).is(Manner), // овај
exact(4469, 8).then(77, 1, Site), // овај сајт
exact(1190, 6).is(Manner), // ове
exact(4477, 8).is(Manner), // ових
exact(4485, 8).is(Manner), // овог
exact(4485, 8).then(95, 1, Site), // овог сајта
any(2006, 14).is(Vague), // огранич*
any(0, 22).is(Unrelated), // одговорност*
any(3381, 10).is(Paragraph), // одељк*
any(2020, 14).is(Consent), // одобрењ*
exact(3391, 10).is(Percent), // одсто
exact(2658, 12).is(Online), // онлајн
any(3401, 10).is(Unrelated), // оптуж*
any(22, 16).is(Original), // оригинал*
exact(288, 20).then(96, 1, Page), // оригинални текст
exact(288, 20).then(97, 1, Page), // оригинални чланак
exact(22, 22).then(69, 1, Page), // оригиналног текста
exact(44, 22).then(98, 1, Page), // оригиналном тексту
exact(44, 22).then(99, 1, Page), // оригиналном чланку
exact(4493, 8).is(Without), // осим
any(1156, 16).is(Paragraph), // параграф*
any(2670, 12).is(Unrelated), // паркир*
any(3411, 10).is(Paragraph), // пасус*
any(1172, 16).is(Unrelated), // пацијент*
exact(2034, 14).is(Number).worth(50), // педесет
exact(2682, 6).is(Number).worth(5), // пет
exact(2682, 12).is(Number).worth(500), // петсто
any(3421, 10).is(Manner), // писан*
any(2694, 12).is(Manner), // писмен*
any(1188, 16).is(Link), // повезниц*
exact(1204, 6).then(100, 1, If), // под условом
exact(1204, 16).is(Material), // података
exact(2706, 12).is(Material), // подаци
any(2718, 12).is(Optional), // пожељн*
any(2048, 14).is(Fraction).worth(50), // половин*
any(1220, 10).is(Mention), // помен*
exact(1220, 16).is(Oblige), // помените
exact(2062, 14).is(Manner), // поновна
exact(2076, 14).then(101, 1, Use), // поновно објав*
exact(2730, 12).is(Filler), // портал
any(2730, 12).is(Press), // портал*
exact(548, 18).is(Manner), // поставите
exact(566, 18).is(Manner), // поставити
exact(3431, 10).is(Percent), // посто
any(1236, 12).is(Oblige), // потреб*
exact(2104, 14).then(79, 1, Site), // почетну страницу
exact(4501, 8).is(Unrelated), // поље
any(2742, 8).is(Manner), // прав*
exact(3441, 10).is(Manner), // права
exact(2742, 10).is(Manner), // право
exact(2742, 12).is(Manner), // правом
exact(4509, 8).is(Ordinal).worth(1), // прва
exact(3451, 8).is(Ordinal).worth(1), // први
exact(3451, 10).is(Ordinal).worth(1), // првих
exact(3461, 10).is(Ordinal).worth(1), // првом
exact(66, 6).then(69, 1, Above), // пре текста
any(584, 18).is(Unrelated), // прегледач*
any(2754, 12).is(Manner), // предуз*
exact(3471, 10).is(To), // према
any(2766, 12).is(Use), // пренет*
any(2778, 12).is(Use), // пренос*
any(1252, 16).is(Press), // преношењ*
any(1252, 16).is(Use), // преношењ*
any(1268, 16).is(Optional), // препоруч*
any(1284, 16).is(Unrelated), // претплат*
any(66, 22).is(Search), // претраживач*
any(1300, 16).is(Manner), // претходн*
any(1316, 14).is(Use), // преузет*
exact(1316, 16).is(Use), // преузети
any(2118, 14).is(Press), // преузим*
any(2118, 14).is(Use), // преузим*
exact(602, 18).is(Unrelated), // преузмите
exact(1332, 6).is(When), // при
any(2132, 14).is(Noncommercial), // приватн*
any(1332, 16).is(Commercial), // привредн*
exact(1348, 16).is(When), // приликом
any(2146, 14).is(Consent), // пристан*
any(2790, 12).is(Unrelated), // пријав*
any(2802, 12).is(Manner), // продај*
any(2814, 12).is(Percent), // процен*
any(3481, 10).is(Unrelated), // пушењ*
any(620, 18).is(Unrelated), // регистрац*
exact(1364, 8).is(Lines), // реда
any(1364, 16).is(Press), // редакциј*
exact(2826, 12).is(Lines), // редова
any(1380, 16).is(Use), // репродук*
any(1396, 16).is(Use), // републик*
exact(2160, 6).is(Words), // реч
any(2160, 14).is(Sentences), // речениц*
exact(4517, 8).is(Words), // речи
any(2174, 14).is(Unrelated), // родитељ*
any(2188, 14).is(Mining), // рударењ*
exact(18, 2).is(With), // с
exact(308, 4).is(With), // са
any(308, 20).is(Consent), // сагласност*
any(2202, 14).is(Material), // садржај*
any(2202, 14).is(Press), // садржај*
exact(4525, 8).is(Only), // само
exact(2838, 8).is(Filler), // сајт
any(2838, 8).is(Press), // сајт*
any(2838, 12).is(Online), // сајтов*
exact(4533, 6).is(Manner), // сва
any(4533, 8).is(Manner), // свак*
exact(5343, 6).is(Manner), // све
exact(4541, 6).is(Manner), // сви
exact(4541, 8).is(Manner), // свих
any(4549, 8).is(Manner), // сврх*
any(1412, 16).is(Unrelated), // скупштин*
exact(3511, 10).is(Photo), // слика
exact(3521, 10).is(Photo), // слике
exact(3531, 10).is(Photo), // слику
exact(1428, 16).is(Permit), // слободно
exact(2216, 14).then(102, 1, Chars), // словних знакова
any(2244, 14).is(Unrelated), // софтвер*
exact(18, 6).is(Number).worth(100), // сто
exact(2850, 12).is(Manner), // строго
exact(328, 4).is(Manner), // су
any(328, 20).is(Consent), // сугласност*
any(5349, 6).is(Unrelated), // суд*
exact(2862, 12).is(Manner), // такође
exact(1460, 10).is(Material), // текст
exact(2874, 12).is(Material), // текста
exact(1460, 16).is(Material), // текстова
exact(1460, 16).is(Press), // текстова
exact(1476, 16).is(Material), // текстове
exact(1492, 16).is(Material), // текстови
any(2258, 14).is(Unrelated), // телефон*
exact(2898, 12).is(Ordinal).worth(3), // трећем
exact(2910, 10).is(Ordinal).worth(3), // трећи
any(2910, 12).is(Fraction).worth(33), // трећин*
exact(762, 6).is(Number).worth(3), // три
exact(1508, 16).is(Number).worth(30), // тридесет
exact(2922, 12).is(Number).worth(300), // триста
exact(330, 2).then(103, 1, Above), // у наслову
exact(330, 2).then(104, 1, When), // у случају
exact(330, 2).then(105, 1, Start), // у уводу
exact(4557, 8).is(Manner), // увек
exact(608, 4).is(With), // уз
exact(608, 4).then(106, 1, Given), // уз дозволу
exact(2272, 14).is(If), // уколико
exact(348, 20).is(With), // укључујући
any(3561, 10).is(Use), // умнож*
any(2286, 14).is(Using), // употреб*
any(2300, 10).is(Oblige), // услов*
any(3571, 10).is(Unrelated), // учени*
exact(132, 10).is(Manner), // форма
exact(3581, 10).is(Manner), // форми
any(1524, 16).is(Unrelated), // формулар*
any(1540, 16).is(Photo), // фотограф*
exact(638, 18).is(Link), // хипервеза
exact(656, 18).is(Link), // хипервезу
any(674, 18).is(Link), // хиперлинк*
any(3591, 10).is(Manner), // целин*
exact(2314, 14).is(Manner), // целости
any(3601, 10).is(Quote), // цитат*
any(3601, 10).is(Use), // цитат*
any(3611, 10).is(Quote), // цитир*
any(3611, 10).is(Use), // цитир*
exact(5355, 6).is(Even), // чак
any(2328, 14).is(Press), // часопис*
any(2328, 14).is(Print), // часопис*
any(1556, 16).is(Fraction).worth(25), // четвртин*
exact(2934, 12).is(Number).worth(4), // четири
exact(2342, 12).is(Material), // чланак
exact(2342, 14).is(Material), // чланака
exact(2342, 14).is(Press), // чланака
exact(2946, 12).is(Material), // чланка
exact(2946, 12).is(Press), // чланка
exact(2958, 12).is(Material), // чланке
any(3621, 10).is(Manner), // чувањ*
any(4573, 8).is(Unrelated), // шифр*
any(4581, 8).is(Unrelated), // школ*
any(2356, 14).is(Print), // штампан*
exact(3631, 10).is(Manner), // јасно
exact(184, 4).is(Manner), // је
exact(3641, 10).is(Number).worth(1), // један
exact(2982, 12).is(Only), // једино
exact(3651, 10).is(Number).worth(1), // једна
exact(1730, 10).is(Number).worth(1), // једно
], more: &[
exact(3895, 2), // by
exact(3895, 2), // by
exact(3089, 2), // nc
exact(3895, 2), // by
exact(3899, 2), // nd
exact(3895, 2), // by
exact(3161, 2), // sa
exact(3895, 4), // bync
exact(3895, 6), // byncnd
exact(3903, 6), // byncsa
exact(5009, 4), // bynd
exact(5015, 4), // bysa
any(4624, 7), // commons*
exact(5157, 6), // mining
any(5635, 4), // mrez*
exact(3016, 2), // od
exact(3862, 2), // uz
exact(5301, 6), // teksta
exact(5297, 3), // kod
exact(5611, 4), // koda
exact(5127, 6), // komons
exact(4133, 8), // podataka
any(5556, 5), // ucenj*
exact(4820, 7), // pocetku
exact(5229, 6), // portal
exact(5283, 4), // sajt
exact(5526, 5), // sajtu
exact(4269, 8), // stranicu
exact(4013, 5), // izvor
exact(5103, 6), // izvora
exact(5441, 4), // mogu
exact(5631, 4), // moze
exact(5651, 4), // nize
exact(5219, 3), // sme
exact(5546, 5), // smeju
any(5331, 6), // zahtev*
any(3670, 8), // dopusten*
any(2996, 9), // dozvoljen*
any(4778, 7), // neophod*
any(5181, 6), // obavez*
any(4149, 6), // potreb*
exact(4149, 8), // potrebno
exact(3862, 2), // uz
exact(4673, 7), // dozvolu
exact(5108, 2), // ai
exact(4617, 6), // clanak
exact(4277, 5), // tekst
exact(5037, 6), // clanku
exact(5307, 6), // tekstu
exact(5521, 5), // sajta
exact(4946, 7), // uslovom
any(3005, 5), // objav*
exact(4988, 7), // znakova
exact(5715, 3), // and
exact(4135, 4), // data
exact(5157, 6), // mining
exact(4750, 7), // naslovu
exact(4904, 7), // slucaju
exact(5566, 5), // uvodu
exact(4673, 7), // dozvolu
any(3081, 10), // inteligenc*
exact(3104, 2), // ka
exact(174, 4), // ка
any(108, 20), // интелигенц*
exact(0, 4), // од
any(4413, 8), // мреж*
exact(608, 4), // уз
exact(3389, 6), // код
exact(4365, 8), // кода
exact(2874, 12), // текста
exact(2550, 12), // комонс
exact(1204, 16), // података
any(4565, 8), // учењ*
exact(2090, 14), // почетку
exact(852, 10), // извор
exact(2514, 12), // извора
exact(2730, 12), // портал
exact(2838, 8), // сајт
exact(3501, 10), // сајту
exact(1444, 16), // страницу
any(2502, 12), // захтев*
exact(3321, 8), // могу
exact(4405, 8), // може
exact(4437, 8), // ниже
exact(2698, 6), // сме
exact(3541, 10), // смеју
any(192, 16), // дозвољен*
any(368, 16), // допуштен*
any(1964, 14), // неопход*
any(2646, 12), // обавез*
any(1236, 12), // потреб*
exact(1236, 16), // потребно
exact(1752, 4), // аи
exact(608, 4), // уз
exact(1670, 14), // дозволу
exact(3491, 10), // сајта
exact(1460, 10), // текст
exact(2342, 12), // чланак
exact(2886, 12), // тексту
exact(2970, 12), // чланку
exact(2300, 14), // условом
any(268, 10), // објав*
exact(1740, 14), // знакова
exact(1936, 14), // наслову
exact(2230, 14), // случају
exact(3551, 10), // уводу
exact(1670, 14), // дозволу
], sayings: Sayings {
above: "Link mora biti iznad teksta.",
article: "Korišćenje materijala je dozvoljeno samo uz link ka originalnom članku.",
credit: "Izvor: {link}",
first: "Link mora biti u prvom pasusu.",
open: "Link mora biti otvoren za pretraživače.",
site: "Korišćenje materijala je dozvoljeno samo uz link ka {site}.",
within: "Link mora biti u prvih {n} pasusa.",
}, other_script: None };
