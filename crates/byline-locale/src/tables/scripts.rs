// GENERATED from data/scripts.tsv (source and licence there) by `cargo xtask tables`. Do not edit.

/// The version of the Unicode Character Database that the crate's tables are made from.
pub const UNICODE_VERSION: (u8, u8, u8) = (17, 0, 0);

/// A script of Unicode, named by its long name there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Script {
    /// Adlam, `Adlm`.
    Adlam,
    /// Ahom, `Ahom`.
    Ahom,
    /// Anatolian Hieroglyphs, `Hluw`.
    AnatolianHieroglyphs,
    /// Arabic, `Arab`.
    Arabic,
    /// Armenian, `Armn`.
    Armenian,
    /// Avestan, `Avst`.
    Avestan,
    /// Balinese, `Bali`.
    Balinese,
    /// Bamum, `Bamu`.
    Bamum,
    /// Bassa Vah, `Bass`.
    BassaVah,
    /// Batak, `Batk`.
    Batak,
    /// Bengali, `Beng`.
    Bengali,
    /// Beria Erfe, `Berf`.
    BeriaErfe,
    /// Bhaiksuki, `Bhks`.
    Bhaiksuki,
    /// Bopomofo, `Bopo`.
    Bopomofo,
    /// Brahmi, `Brah`.
    Brahmi,
    /// Braille, `Brai`.
    Braille,
    /// Buginese, `Bugi`.
    Buginese,
    /// Buhid, `Buhd`.
    Buhid,
    /// Canadian Aboriginal, `Cans`.
    CanadianAboriginal,
    /// Carian, `Cari`.
    Carian,
    /// Caucasian Albanian, `Aghb`.
    CaucasianAlbanian,
    /// Chakma, `Cakm`.
    Chakma,
    /// Cham, `Cham`.
    Cham,
    /// Cherokee, `Cher`.
    Cherokee,
    /// Chorasmian, `Chrs`.
    Chorasmian,
    /// Coptic, `Copt`.
    Coptic,
    /// Cuneiform, `Xsux`.
    Cuneiform,
    /// Cypriot, `Cprt`.
    Cypriot,
    /// Cypro Minoan, `Cpmn`.
    CyproMinoan,
    /// Cyrillic, `Cyrl`.
    Cyrillic,
    /// Deseret, `Dsrt`.
    Deseret,
    /// Devanagari, `Deva`.
    Devanagari,
    /// Dives Akuru, `Diak`.
    DivesAkuru,
    /// Dogra, `Dogr`.
    Dogra,
    /// Duployan, `Dupl`.
    Duployan,
    /// Egyptian Hieroglyphs, `Egyp`.
    EgyptianHieroglyphs,
    /// Elbasan, `Elba`.
    Elbasan,
    /// Elymaic, `Elym`.
    Elymaic,
    /// Ethiopic, `Ethi`.
    Ethiopic,
    /// Garay, `Gara`.
    Garay,
    /// Georgian, `Geor`.
    Georgian,
    /// Glagolitic, `Glag`.
    Glagolitic,
    /// Gothic, `Goth`.
    Gothic,
    /// Grantha, `Gran`.
    Grantha,
    /// Greek, `Grek`.
    Greek,
    /// Gujarati, `Gujr`.
    Gujarati,
    /// Gunjala Gondi, `Gong`.
    GunjalaGondi,
    /// Gurmukhi, `Guru`.
    Gurmukhi,
    /// Gurung Khema, `Gukh`.
    GurungKhema,
    /// Han, `Hani`.
    Han,
    /// Hangul, `Hang`.
    Hangul,
    /// Hanifi Rohingya, `Rohg`.
    HanifiRohingya,
    /// Hanunoo, `Hano`.
    Hanunoo,
    /// Hatran, `Hatr`.
    Hatran,
    /// Hebrew, `Hebr`.
    Hebrew,
    /// Hiragana, `Hira`.
    Hiragana,
    /// Imperial Aramaic, `Armi`.
    ImperialAramaic,
    /// Inscriptional Pahlavi, `Phli`.
    InscriptionalPahlavi,
    /// Inscriptional Parthian, `Prti`.
    InscriptionalParthian,
    /// Javanese, `Java`.
    Javanese,
    /// Kaithi, `Kthi`.
    Kaithi,
    /// Kannada, `Knda`.
    Kannada,
    /// Katakana, `Kana`.
    Katakana,
    /// Kawi, `Kawi`.
    Kawi,
    /// Kayah Li, `Kali`.
    KayahLi,
    /// Kharoshthi, `Khar`.
    Kharoshthi,
    /// Khitan Small Script, `Kits`.
    KhitanSmallScript,
    /// Khmer, `Khmr`.
    Khmer,
    /// Khojki, `Khoj`.
    Khojki,
    /// Khudawadi, `Sind`.
    Khudawadi,
    /// Kirat Rai, `Krai`.
    KiratRai,
    /// Lao, `Laoo`.
    Lao,
    /// Latin, `Latn`.
    Latin,
    /// Lepcha, `Lepc`.
    Lepcha,
    /// Limbu, `Limb`.
    Limbu,
    /// Linear A, `Lina`.
    LinearA,
    /// Linear B, `Linb`.
    LinearB,
    /// Lisu, `Lisu`.
    Lisu,
    /// Lycian, `Lyci`.
    Lycian,
    /// Lydian, `Lydi`.
    Lydian,
    /// Mahajani, `Mahj`.
    Mahajani,
    /// Makasar, `Maka`.
    Makasar,
    /// Malayalam, `Mlym`.
    Malayalam,
    /// Mandaic, `Mand`.
    Mandaic,
    /// Manichaean, `Mani`.
    Manichaean,
    /// Marchen, `Marc`.
    Marchen,
    /// Masaram Gondi, `Gonm`.
    MasaramGondi,
    /// Medefaidrin, `Medf`.
    Medefaidrin,
    /// Meetei Mayek, `Mtei`.
    MeeteiMayek,
    /// Mende Kikakui, `Mend`.
    MendeKikakui,
    /// Meroitic Cursive, `Merc`.
    MeroiticCursive,
    /// Meroitic Hieroglyphs, `Mero`.
    MeroiticHieroglyphs,
    /// Miao, `Plrd`.
    Miao,
    /// Modi, `Modi`.
    Modi,
    /// Mongolian, `Mong`.
    Mongolian,
    /// Mro, `Mroo`.
    Mro,
    /// Multani, `Mult`.
    Multani,
    /// Myanmar, `Mymr`.
    Myanmar,
    /// Nabataean, `Nbat`.
    Nabataean,
    /// Nag Mundari, `Nagm`.
    NagMundari,
    /// Nandinagari, `Nand`.
    Nandinagari,
    /// New Tai Lue, `Talu`.
    NewTaiLue,
    /// Newa, `Newa`.
    Newa,
    /// Nko, `Nkoo`.
    Nko,
    /// Nushu, `Nshu`.
    Nushu,
    /// Nyiakeng Puachue Hmong, `Hmnp`.
    NyiakengPuachueHmong,
    /// Ogham, `Ogam`.
    Ogham,
    /// Ol Chiki, `Olck`.
    OlChiki,
    /// Ol Onal, `Onao`.
    OlOnal,
    /// Old Hungarian, `Hung`.
    OldHungarian,
    /// Old Italic, `Ital`.
    OldItalic,
    /// Old North Arabian, `Narb`.
    OldNorthArabian,
    /// Old Permic, `Perm`.
    OldPermic,
    /// Old Persian, `Xpeo`.
    OldPersian,
    /// Old Sogdian, `Sogo`.
    OldSogdian,
    /// Old South Arabian, `Sarb`.
    OldSouthArabian,
    /// Old Turkic, `Orkh`.
    OldTurkic,
    /// Old Uyghur, `Ougr`.
    OldUyghur,
    /// Oriya, `Orya`.
    Oriya,
    /// Osage, `Osge`.
    Osage,
    /// Osmanya, `Osma`.
    Osmanya,
    /// Pahawh Hmong, `Hmng`.
    PahawhHmong,
    /// Palmyrene, `Palm`.
    Palmyrene,
    /// Pau Cin Hau, `Pauc`.
    PauCinHau,
    /// Phags Pa, `Phag`.
    PhagsPa,
    /// Phoenician, `Phnx`.
    Phoenician,
    /// Psalter Pahlavi, `Phlp`.
    PsalterPahlavi,
    /// Rejang, `Rjng`.
    Rejang,
    /// Runic, `Runr`.
    Runic,
    /// Samaritan, `Samr`.
    Samaritan,
    /// Saurashtra, `Saur`.
    Saurashtra,
    /// Sharada, `Shrd`.
    Sharada,
    /// Shavian, `Shaw`.
    Shavian,
    /// Siddham, `Sidd`.
    Siddham,
    /// Sidetic, `Sidt`.
    Sidetic,
    /// SignWriting, `Sgnw`.
    SignWriting,
    /// Sinhala, `Sinh`.
    Sinhala,
    /// Sogdian, `Sogd`.
    Sogdian,
    /// Sora Sompeng, `Sora`.
    SoraSompeng,
    /// Soyombo, `Soyo`.
    Soyombo,
    /// Sundanese, `Sund`.
    Sundanese,
    /// Sunuwar, `Sunu`.
    Sunuwar,
    /// Syloti Nagri, `Sylo`.
    SylotiNagri,
    /// Syriac, `Syrc`.
    Syriac,
    /// Tagalog, `Tglg`.
    Tagalog,
    /// Tagbanwa, `Tagb`.
    Tagbanwa,
    /// Tai Le, `Tale`.
    TaiLe,
    /// Tai Tham, `Lana`.
    TaiTham,
    /// Tai Viet, `Tavt`.
    TaiViet,
    /// Tai Yo, `Tayo`.
    TaiYo,
    /// Takri, `Takr`.
    Takri,
    /// Tamil, `Taml`.
    Tamil,
    /// Tangsa, `Tnsa`.
    Tangsa,
    /// Tangut, `Tang`.
    Tangut,
    /// Telugu, `Telu`.
    Telugu,
    /// Thaana, `Thaa`.
    Thaana,
    /// Thai, `Thai`.
    Thai,
    /// Tibetan, `Tibt`.
    Tibetan,
    /// Tifinagh, `Tfng`.
    Tifinagh,
    /// Tirhuta, `Tirh`.
    Tirhuta,
    /// Todhri, `Todr`.
    Todhri,
    /// Tolong Siki, `Tols`.
    TolongSiki,
    /// Toto, `Toto`.
    Toto,
    /// Tulu Tigalari, `Tutg`.
    TuluTigalari,
    /// Ugaritic, `Ugar`.
    Ugaritic,
    /// Vai, `Vaii`.
    Vai,
    /// Vithkuqi, `Vith`.
    Vithkuqi,
    /// Wancho, `Wcho`.
    Wancho,
    /// Warang Citi, `Wara`.
    WarangCiti,
    /// Yezidi, `Yezi`.
    Yezidi,
    /// Yi, `Yiii`.
    Yi,
    /// Zanabazar Square, `Zanb`.
    ZanabazarSquare,
}

/// Every script in the order of the enum: itself, its code, its name.
pub(crate) static SCRIPTS: &[(Script, &str, &str, &str)] = &[
    (Script::Adlam, "Adlm", "und-Adlm", "Adlam"),
    (Script::Ahom, "Ahom", "und-Ahom", "Ahom"),
    (
        Script::AnatolianHieroglyphs,
        "Hluw",
        "und-Hluw",
        "Anatolian Hieroglyphs",
    ),
    (Script::Arabic, "Arab", "und-Arab", "Arabic"),
    (Script::Armenian, "Armn", "und-Armn", "Armenian"),
    (Script::Avestan, "Avst", "und-Avst", "Avestan"),
    (Script::Balinese, "Bali", "und-Bali", "Balinese"),
    (Script::Bamum, "Bamu", "und-Bamu", "Bamum"),
    (Script::BassaVah, "Bass", "und-Bass", "Bassa Vah"),
    (Script::Batak, "Batk", "und-Batk", "Batak"),
    (Script::Bengali, "Beng", "und-Beng", "Bengali"),
    (Script::BeriaErfe, "Berf", "und-Berf", "Beria Erfe"),
    (Script::Bhaiksuki, "Bhks", "und-Bhks", "Bhaiksuki"),
    (Script::Bopomofo, "Bopo", "und-Bopo", "Bopomofo"),
    (Script::Brahmi, "Brah", "und-Brah", "Brahmi"),
    (Script::Braille, "Brai", "und-Brai", "Braille"),
    (Script::Buginese, "Bugi", "und-Bugi", "Buginese"),
    (Script::Buhid, "Buhd", "und-Buhd", "Buhid"),
    (
        Script::CanadianAboriginal,
        "Cans",
        "und-Cans",
        "Canadian Aboriginal",
    ),
    (Script::Carian, "Cari", "und-Cari", "Carian"),
    (
        Script::CaucasianAlbanian,
        "Aghb",
        "und-Aghb",
        "Caucasian Albanian",
    ),
    (Script::Chakma, "Cakm", "und-Cakm", "Chakma"),
    (Script::Cham, "Cham", "und-Cham", "Cham"),
    (Script::Cherokee, "Cher", "und-Cher", "Cherokee"),
    (Script::Chorasmian, "Chrs", "und-Chrs", "Chorasmian"),
    (Script::Coptic, "Copt", "und-Copt", "Coptic"),
    (Script::Cuneiform, "Xsux", "und-Xsux", "Cuneiform"),
    (Script::Cypriot, "Cprt", "und-Cprt", "Cypriot"),
    (Script::CyproMinoan, "Cpmn", "und-Cpmn", "Cypro Minoan"),
    (Script::Cyrillic, "Cyrl", "und-Cyrl", "Cyrillic"),
    (Script::Deseret, "Dsrt", "und-Dsrt", "Deseret"),
    (Script::Devanagari, "Deva", "und-Deva", "Devanagari"),
    (Script::DivesAkuru, "Diak", "und-Diak", "Dives Akuru"),
    (Script::Dogra, "Dogr", "und-Dogr", "Dogra"),
    (Script::Duployan, "Dupl", "und-Dupl", "Duployan"),
    (
        Script::EgyptianHieroglyphs,
        "Egyp",
        "und-Egyp",
        "Egyptian Hieroglyphs",
    ),
    (Script::Elbasan, "Elba", "und-Elba", "Elbasan"),
    (Script::Elymaic, "Elym", "und-Elym", "Elymaic"),
    (Script::Ethiopic, "Ethi", "und-Ethi", "Ethiopic"),
    (Script::Garay, "Gara", "und-Gara", "Garay"),
    (Script::Georgian, "Geor", "und-Geor", "Georgian"),
    (Script::Glagolitic, "Glag", "und-Glag", "Glagolitic"),
    (Script::Gothic, "Goth", "und-Goth", "Gothic"),
    (Script::Grantha, "Gran", "und-Gran", "Grantha"),
    (Script::Greek, "Grek", "und-Grek", "Greek"),
    (Script::Gujarati, "Gujr", "und-Gujr", "Gujarati"),
    (Script::GunjalaGondi, "Gong", "und-Gong", "Gunjala Gondi"),
    (Script::Gurmukhi, "Guru", "und-Guru", "Gurmukhi"),
    (Script::GurungKhema, "Gukh", "und-Gukh", "Gurung Khema"),
    (Script::Han, "Hani", "und-Hani", "Han"),
    (Script::Hangul, "Hang", "und-Hang", "Hangul"),
    (
        Script::HanifiRohingya,
        "Rohg",
        "und-Rohg",
        "Hanifi Rohingya",
    ),
    (Script::Hanunoo, "Hano", "und-Hano", "Hanunoo"),
    (Script::Hatran, "Hatr", "und-Hatr", "Hatran"),
    (Script::Hebrew, "Hebr", "und-Hebr", "Hebrew"),
    (Script::Hiragana, "Hira", "und-Hira", "Hiragana"),
    (
        Script::ImperialAramaic,
        "Armi",
        "und-Armi",
        "Imperial Aramaic",
    ),
    (
        Script::InscriptionalPahlavi,
        "Phli",
        "und-Phli",
        "Inscriptional Pahlavi",
    ),
    (
        Script::InscriptionalParthian,
        "Prti",
        "und-Prti",
        "Inscriptional Parthian",
    ),
    (Script::Javanese, "Java", "und-Java", "Javanese"),
    (Script::Kaithi, "Kthi", "und-Kthi", "Kaithi"),
    (Script::Kannada, "Knda", "und-Knda", "Kannada"),
    (Script::Katakana, "Kana", "und-Kana", "Katakana"),
    (Script::Kawi, "Kawi", "und-Kawi", "Kawi"),
    (Script::KayahLi, "Kali", "und-Kali", "Kayah Li"),
    (Script::Kharoshthi, "Khar", "und-Khar", "Kharoshthi"),
    (
        Script::KhitanSmallScript,
        "Kits",
        "und-Kits",
        "Khitan Small Script",
    ),
    (Script::Khmer, "Khmr", "und-Khmr", "Khmer"),
    (Script::Khojki, "Khoj", "und-Khoj", "Khojki"),
    (Script::Khudawadi, "Sind", "und-Sind", "Khudawadi"),
    (Script::KiratRai, "Krai", "und-Krai", "Kirat Rai"),
    (Script::Lao, "Laoo", "und-Laoo", "Lao"),
    (Script::Latin, "Latn", "und-Latn", "Latin"),
    (Script::Lepcha, "Lepc", "und-Lepc", "Lepcha"),
    (Script::Limbu, "Limb", "und-Limb", "Limbu"),
    (Script::LinearA, "Lina", "und-Lina", "Linear A"),
    (Script::LinearB, "Linb", "und-Linb", "Linear B"),
    (Script::Lisu, "Lisu", "und-Lisu", "Lisu"),
    (Script::Lycian, "Lyci", "und-Lyci", "Lycian"),
    (Script::Lydian, "Lydi", "und-Lydi", "Lydian"),
    (Script::Mahajani, "Mahj", "und-Mahj", "Mahajani"),
    (Script::Makasar, "Maka", "und-Maka", "Makasar"),
    (Script::Malayalam, "Mlym", "und-Mlym", "Malayalam"),
    (Script::Mandaic, "Mand", "und-Mand", "Mandaic"),
    (Script::Manichaean, "Mani", "und-Mani", "Manichaean"),
    (Script::Marchen, "Marc", "und-Marc", "Marchen"),
    (Script::MasaramGondi, "Gonm", "und-Gonm", "Masaram Gondi"),
    (Script::Medefaidrin, "Medf", "und-Medf", "Medefaidrin"),
    (Script::MeeteiMayek, "Mtei", "und-Mtei", "Meetei Mayek"),
    (Script::MendeKikakui, "Mend", "und-Mend", "Mende Kikakui"),
    (
        Script::MeroiticCursive,
        "Merc",
        "und-Merc",
        "Meroitic Cursive",
    ),
    (
        Script::MeroiticHieroglyphs,
        "Mero",
        "und-Mero",
        "Meroitic Hieroglyphs",
    ),
    (Script::Miao, "Plrd", "und-Plrd", "Miao"),
    (Script::Modi, "Modi", "und-Modi", "Modi"),
    (Script::Mongolian, "Mong", "und-Mong", "Mongolian"),
    (Script::Mro, "Mroo", "und-Mroo", "Mro"),
    (Script::Multani, "Mult", "und-Mult", "Multani"),
    (Script::Myanmar, "Mymr", "und-Mymr", "Myanmar"),
    (Script::Nabataean, "Nbat", "und-Nbat", "Nabataean"),
    (Script::NagMundari, "Nagm", "und-Nagm", "Nag Mundari"),
    (Script::Nandinagari, "Nand", "und-Nand", "Nandinagari"),
    (Script::NewTaiLue, "Talu", "und-Talu", "New Tai Lue"),
    (Script::Newa, "Newa", "und-Newa", "Newa"),
    (Script::Nko, "Nkoo", "und-Nkoo", "Nko"),
    (Script::Nushu, "Nshu", "und-Nshu", "Nushu"),
    (
        Script::NyiakengPuachueHmong,
        "Hmnp",
        "und-Hmnp",
        "Nyiakeng Puachue Hmong",
    ),
    (Script::Ogham, "Ogam", "und-Ogam", "Ogham"),
    (Script::OlChiki, "Olck", "und-Olck", "Ol Chiki"),
    (Script::OlOnal, "Onao", "und-Onao", "Ol Onal"),
    (Script::OldHungarian, "Hung", "und-Hung", "Old Hungarian"),
    (Script::OldItalic, "Ital", "und-Ital", "Old Italic"),
    (
        Script::OldNorthArabian,
        "Narb",
        "und-Narb",
        "Old North Arabian",
    ),
    (Script::OldPermic, "Perm", "und-Perm", "Old Permic"),
    (Script::OldPersian, "Xpeo", "und-Xpeo", "Old Persian"),
    (Script::OldSogdian, "Sogo", "und-Sogo", "Old Sogdian"),
    (
        Script::OldSouthArabian,
        "Sarb",
        "und-Sarb",
        "Old South Arabian",
    ),
    (Script::OldTurkic, "Orkh", "und-Orkh", "Old Turkic"),
    (Script::OldUyghur, "Ougr", "und-Ougr", "Old Uyghur"),
    (Script::Oriya, "Orya", "und-Orya", "Oriya"),
    (Script::Osage, "Osge", "und-Osge", "Osage"),
    (Script::Osmanya, "Osma", "und-Osma", "Osmanya"),
    (Script::PahawhHmong, "Hmng", "und-Hmng", "Pahawh Hmong"),
    (Script::Palmyrene, "Palm", "und-Palm", "Palmyrene"),
    (Script::PauCinHau, "Pauc", "und-Pauc", "Pau Cin Hau"),
    (Script::PhagsPa, "Phag", "und-Phag", "Phags Pa"),
    (Script::Phoenician, "Phnx", "und-Phnx", "Phoenician"),
    (
        Script::PsalterPahlavi,
        "Phlp",
        "und-Phlp",
        "Psalter Pahlavi",
    ),
    (Script::Rejang, "Rjng", "und-Rjng", "Rejang"),
    (Script::Runic, "Runr", "und-Runr", "Runic"),
    (Script::Samaritan, "Samr", "und-Samr", "Samaritan"),
    (Script::Saurashtra, "Saur", "und-Saur", "Saurashtra"),
    (Script::Sharada, "Shrd", "und-Shrd", "Sharada"),
    (Script::Shavian, "Shaw", "und-Shaw", "Shavian"),
    (Script::Siddham, "Sidd", "und-Sidd", "Siddham"),
    (Script::Sidetic, "Sidt", "und-Sidt", "Sidetic"),
    (Script::SignWriting, "Sgnw", "und-Sgnw", "SignWriting"),
    (Script::Sinhala, "Sinh", "und-Sinh", "Sinhala"),
    (Script::Sogdian, "Sogd", "und-Sogd", "Sogdian"),
    (Script::SoraSompeng, "Sora", "und-Sora", "Sora Sompeng"),
    (Script::Soyombo, "Soyo", "und-Soyo", "Soyombo"),
    (Script::Sundanese, "Sund", "und-Sund", "Sundanese"),
    (Script::Sunuwar, "Sunu", "und-Sunu", "Sunuwar"),
    (Script::SylotiNagri, "Sylo", "und-Sylo", "Syloti Nagri"),
    (Script::Syriac, "Syrc", "und-Syrc", "Syriac"),
    (Script::Tagalog, "Tglg", "und-Tglg", "Tagalog"),
    (Script::Tagbanwa, "Tagb", "und-Tagb", "Tagbanwa"),
    (Script::TaiLe, "Tale", "und-Tale", "Tai Le"),
    (Script::TaiTham, "Lana", "und-Lana", "Tai Tham"),
    (Script::TaiViet, "Tavt", "und-Tavt", "Tai Viet"),
    (Script::TaiYo, "Tayo", "und-Tayo", "Tai Yo"),
    (Script::Takri, "Takr", "und-Takr", "Takri"),
    (Script::Tamil, "Taml", "und-Taml", "Tamil"),
    (Script::Tangsa, "Tnsa", "und-Tnsa", "Tangsa"),
    (Script::Tangut, "Tang", "und-Tang", "Tangut"),
    (Script::Telugu, "Telu", "und-Telu", "Telugu"),
    (Script::Thaana, "Thaa", "und-Thaa", "Thaana"),
    (Script::Thai, "Thai", "und-Thai", "Thai"),
    (Script::Tibetan, "Tibt", "und-Tibt", "Tibetan"),
    (Script::Tifinagh, "Tfng", "und-Tfng", "Tifinagh"),
    (Script::Tirhuta, "Tirh", "und-Tirh", "Tirhuta"),
    (Script::Todhri, "Todr", "und-Todr", "Todhri"),
    (Script::TolongSiki, "Tols", "und-Tols", "Tolong Siki"),
    (Script::Toto, "Toto", "und-Toto", "Toto"),
    (Script::TuluTigalari, "Tutg", "und-Tutg", "Tulu Tigalari"),
    (Script::Ugaritic, "Ugar", "und-Ugar", "Ugaritic"),
    (Script::Vai, "Vaii", "und-Vaii", "Vai"),
    (Script::Vithkuqi, "Vith", "und-Vith", "Vithkuqi"),
    (Script::Wancho, "Wcho", "und-Wcho", "Wancho"),
    (Script::WarangCiti, "Wara", "und-Wara", "Warang Citi"),
    (Script::Yezidi, "Yezi", "und-Yezi", "Yezidi"),
    (Script::Yi, "Yiii", "und-Yiii", "Yi"),
    (
        Script::ZanabazarSquare,
        "Zanb",
        "und-Zanb",
        "Zanabazar Square",
    ),
];
