// GENERATED from data/notices/id.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "id", target_first: false, capital_nouns: false, letters: "", stems: Stems("mendistribusikanmempublikasikanmenyebarluaskanpendistribusiandisebarluaskanmemublikasikanpenyebarlua\
sandiperbolehkanberlanggananmemodifikasimemperbanyakmencantumkanmenggandakanmereproduksinonkomersial\
pembelajaranpengindeksanundangundangdicadangkandicantumkandiperbanyakjurnalistikkepentingankeseluruh\
anmenayangkanmenerbitkanmenggunakanmenyebarkanmenyebutkanmenyertakanpenambanganpencantumanpendaftara\
npenggandaanpenyimpananperbanyakanpersetujuanselambatnyadibolehkandiharuskandilindungidisarankandise\
butkandisertakandiwajibkanelektronikkecerdasanmembagikanpemerintahpenayanganpencemaranpengadilanpeng\
gunaanpenghitungpengubahanpengutipanpenyalinanseperempatcanonicalcopyrightdigunakandiijinkandiizinka\
nhyperlinkilustrasiinformasikunjunganmenautkanmengunduhmenjiplakpelatihanpemakaianpembukaanpengelola\
penjualanperangkatsekalipunsepertigasumbernyaatribusibacklinkccbyncndccbyncsadilarangdisertaidofollo\
wformulirinternetkarakterkomersillangsungmaksimalmaksimummelarangmelebihimengcopymengubahmengutipmen\
yalinmeskipunnofollowopsionalorisinalparagrafpasswordpemegangpenerbitperambansebagiansetengahsukarel\
atanggungterbatasterlebihtermasuktersebuttertuliswalaupunwartawanapabilaartikelasalkanbersamabuletin\
ciptaancommonscreativdigitaldikutipdisalindituduhhalamankalimatkecualikutipanlisensimajalahmelatihme\
makaimenterimenuduhmerokoknoindexpelacakpemilikpencaripenulispertamapranalapribadipustakaredaksisebe\
lumsekolahseparuhsepuluhseratussingkattelepontulisanwebsitealineaapapunbahkanbentukberitabuatanccbyn\
dccbysacookiedahuludaringdengandimuatgambargrafikharianjangankepadaketigaketikakontenmaterimemuatmen\
ujuminingnaskahonlinepalingparkirpasienpendekpersenpikselportalseijinseizinselalusematasetiapsosials\
yarattautanaktifbarisbebasbukancetakdalamdapathanyahiduphukumhurufjawabjelasjudulkabarkaryakeduakera\
skolomkoranlunakmediamesinmohonorangpasteperlupihakresmisemuasiswasitussurattanpatidakulanguntukutam\
avideoakunasliatauawalblogbukucaradatafotojikajugakamikataklikkodekukilainnamasaatsatutekstextdprtdm\
tua"), entries: &[
exact(1711, 5).is(Active), // aktif
exact(1906, 4).is(Unrelated), // akun
exact(1459, 6).is(Paragraph), // alinea
exact(1165, 3).then(0, 1, Manner), // apa pun
exact(1165, 7).is(If), // apabila
exact(1465, 6).is(Manner), // apapun
exact(1172, 7).is(Material), // artikel
exact(1172, 7).is(Press), // artikel
exact(1172, 7).then(1, 1, Page), // artikel asli
exact(1179, 7).is(If), // asalkan
exact(1910, 4).is(Original), // asli
exact(1113, 4).then(2, 1, Given), // atas izin
exact(1914, 4).is(Manner), // atau
exact(845, 8).is(Cite), // atribusi
exact(1918, 4).then(3, 1, Start), // awal tulisan
exact(853, 8).is(Link), // backlink
exact(1471, 6).is(Even), // bahkan
exact(1716, 5).is(Lines), // baris
exact(1721, 5).is(Permit), // bebas
exact(1477, 6).is(Manner), // bentuk
exact(1483, 6).is(Material), // berita
exact(1483, 6).is(Press), // berita
exact(1483, 6).then(1, 1, Page), // berita asli
exact(116, 12).is(Unrelated), // berlangganan
exact(1186, 7).is(With), // bersama
exact(1168, 4).is(If), // bila
exact(1922, 4).is(Online), // blog
exact(108, 5).is(Permit), // boleh
exact(1726, 5).is(Not), // bukan
exact(1926, 4).is(Manner), // buku
exact(1193, 7).is(Unrelated), // buletin
exact(656, 9).is(Canonical), // canonical
exact(155, 9).is(Mention), // cantumkan
exact(155, 9).is(Oblige), // cantumkan
exact(155, 9).then(4, 1, Cite), // cantumkan sumber
exact(1930, 4).is(Manner), // cara
exact(861, 2).then(5, 1, Commons), // cc by
exact(861, 2).then(6, 2, Commons), // cc by nc
exact(861, 2).then(8, 2, Commons), // cc by nd
exact(861, 2).then(10, 2, Commons), // cc by sa
exact(861, 2).then(12, 1, Commons), // cc bync
exact(861, 2).then(13, 1, Commons), // cc byncnd
exact(861, 2).then(14, 1, Commons), // cc byncsa
exact(861, 2).then(15, 1, Commons), // cc bynd
exact(861, 2).then(16, 1, Commons), // cc bysa
exact(861, 4).is(Commons), // ccby
exact(861, 6).is(Commons), // ccbync
exact(861, 8).is(Commons), // ccbyncnd
exact(869, 8).is(Commons), // ccbyncsa
exact(1495, 6).is(Commons), // ccbynd
exact(1501, 6).is(Commons), // ccbysa
exact(1731, 5).is(Print), // cetak
exact(1200, 7).is(Material), // ciptaan
any(1507, 6).is(Unrelated), // cookie*
exact(665, 4).then(17, 1, Use), // copy paste
exact(665, 9).is(Press), // copyright
any(1214, 7).then(18, 1, Commons), // creativ* commons*
exact(393, 6).then(19, 1, Unrelated), // daftar pustaka
exact(1513, 6).is(Manner), // dahulu
exact(1736, 5).is(Manner), // dalam
exact(1736, 5).then(20, 1, When), // dalam hal
exact(226, 3).is(Manner), // dan
exact(1741, 5).is(Permit), // dapat
exact(1519, 4).is(Manner), // dari
exact(1519, 6).is(Online), // daring
exact(1934, 4).then(21, 1, Mining), // data mining
exact(1934, 4).then(22, 1, Unrelated), // data pribadi
exact(1525, 6).is(With), // dengan
exact(1525, 6).then(23, 1, If), // dengan syarat
exact(3, 2).then(24, 2, Above), // di atas teks
exact(3, 2).then(26, 1, Start), // di awal
exact(3, 2).then(27, 1, Above), // di judul
exact(456, 10).is(Permit), // dibolehkan
exact(236, 11).is(Reserve), // dicadangkan
exact(247, 11).is(Mention), // dicantumkan
exact(1221, 7).is(Online), // digital
exact(674, 9).is(Using), // digunakan
exact(466, 10).is(Oblige), // diharuskan
exact(683, 9).is(Permit), // diijinkan
exact(692, 9).is(Permit), // diizinkan
exact(1228, 7).is(Quote), // dikutip
exact(1228, 7).is(Use), // dikutip
exact(877, 8).is(Forbid), // dilarang
exact(877, 8).then(28, 1, Forbid), // dilarang keras
exact(476, 10).is(Manner), // dilindungi
exact(1531, 6).then(29, 2, Given), // dimuat atas izin
exact(1531, 6).then(31, 1, Use), // dimuat ulang
exact(258, 11).is(Use), // diperbanyak
exact(103, 13).is(Permit), // diperbolehkan
exact(1235, 7).is(Use), // disalin
exact(486, 10).is(Optional), // disarankan
exact(61, 14).is(Use), // disebarluaskan
exact(496, 10).is(Mention), // disebutkan
exact(885, 8).is(With), // disertai
exact(506, 10).is(Mention), // disertakan
exact(1242, 7).is(Unrelated), // dituduh
exact(516, 10).is(Oblige), // diwajibkan
exact(893, 8).is(Follow), // dofollow
exact(1994, 3).is(Unrelated), // dpr
exact(1793, 3).is(Number).worth(2), // dua
exact(1793, 3).then(32, 1, Number).worth(20), // dua puluh
exact(1793, 3).then(33, 1, Number).worth(200), // dua ratus
exact(526, 10).is(Online), // elektronik
exact(651, 5).is(Number).worth(4), // empat
exact(901, 8).is(Unrelated), // formulir
exact(1938, 4).is(Photo), // foto
exact(1537, 6).is(Photo), // gambar
exact(1543, 6).is(Photo), // grafik
exact(1848, 3).is(Manner), // hak
exact(1848, 3).then(34, 1, Press), // hak cipta
exact(1249, 7).then(1, 1, Page), // halaman asli
exact(1249, 7).then(35, 1, Site), // halaman utama
exact(1746, 5).is(Only), // hanya
exact(1549, 6).is(Filler), // harian
exact(468, 5).is(Oblige), // harus
exact(1751, 5).is(Active), // hidup
exact(1756, 5).is(Manner), // hukum
exact(1761, 5).is(Chars), // huruf
exact(701, 9).is(Link), // hyperlink
exact(685, 4).is(Consent), // ijin
exact(710, 9).is(Photo), // ilustrasi
exact(719, 9).is(Material), // informasi
exact(1604, 3).is(Manner), // ini
exact(909, 8).is(Online), // internet
exact(1031, 3).is(Material), // isi
exact(1031, 3).then(36, 1, Material), // isi berita
exact(611, 3).is(Manner), // itu
exact(694, 4).is(Consent), // izin
exact(1555, 6).is(Not), // jangan
exact(1771, 5).is(Manner), // jelas
exact(1942, 4).is(If), // jika
exact(1946, 4).is(Manner), // juga
exact(269, 11).is(Press), // jurnalistik
exact(1256, 7).is(Sentences), // kalimat
exact(1950, 4).is(Press), // kami
exact(1950, 4).is(Site), // kami
exact(917, 8).is(Chars), // karakter
exact(1786, 5).is(Material), // karya
exact(1954, 4).is(Words), // kata
exact(1954, 4).then(37, 1, Unrelated), // kata sandi
exact(280, 2).is(To), // ke
exact(536, 10).then(38, 1, Mining), // kecerdasan buatan
exact(1263, 7).is(Without), // kecuali
exact(1791, 5).is(Ordinal).worth(2), // kedua
exact(1561, 6).is(To), // kepada
exact(280, 11).is(Manner), // kepentingan
exact(1796, 5).is(Manner), // keras
exact(291, 11).is(Manner), // keseluruhan
exact(1567, 6).is(Ordinal).worth(3), // ketiga
exact(1573, 6).is(When), // ketika
exact(1958, 4).is(Unrelated), // klik
exact(1962, 4).then(39, 1, Pixel), // kode pelacak
exact(1962, 4).then(4, 1, Unrelated), // kode sumber
exact(1801, 5).is(Unrelated), // kolom
exact(191, 9).is(Commercial), // komersial
exact(925, 8).is(Commercial), // komersil
exact(1579, 6).is(Material), // konten
exact(1579, 6).is(Press), // konten
any(1579, 6).is(Material), // konten*
exact(1806, 5).is(Press), // koran
exact(1806, 5).is(Print), // koran
exact(1966, 4).is(Unrelated), // kuki
exact(1230, 5).is(Quote), // kutip
exact(1230, 5).is(Use), // kutip
any(1230, 5).is(Press), // kutip*
exact(1270, 7).is(Quote), // kutipan
exact(1270, 7).is(Use), // kutipan
exact(1970, 4).is(Manner), // lain
exact(1251, 5).is(Filler), // laman
exact(1251, 5).then(40, 1, Site), // laman kami
exact(933, 8).is(Direct), // langsung
exact(967, 5).then(41, 1, Limit), // lebih dari
exact(967, 5).then(41, 1, Over), // lebih dari
exact(1258, 4).is(Number).worth(5), // lima
exact(1258, 4).then(32, 1, Number).worth(50), // lima puluh
exact(1258, 4).then(33, 1, Number).worth(500), // lima ratus
exact(706, 4).is(Link), // link
exact(1277, 7).is(Consent), // lisensi
exact(1284, 7).is(Press), // majalah
exact(1284, 7).is(Print), // majalah
exact(941, 8).is(Limit), // maksimal
exact(949, 8).is(Limit), // maksimum
exact(1128, 5).is(Unrelated), // masuk
exact(1585, 6).is(Material), // materi
exact(1816, 5).is(Filler), // media
exact(1816, 5).is(Press), // media
exact(1816, 5).then(42, 1, Online), // media sosial
exact(957, 8).is(Forbid), // melarang
exact(1291, 7).is(Manner), // melatih
exact(1291, 7).then(43, 1, Mining), // melatih ai
exact(965, 8).is(Limit), // melebihi
exact(965, 8).is(Over), // melebihi
exact(1298, 7).is(Using), // memakai
exact(546, 10).is(Using), // membagikan
exact(128, 12).is(Manner), // memodifikasi
exact(140, 12).is(Use), // memperbanyak
exact(16, 15).is(Using), // mempublikasikan
exact(16, 15).then(31, 1, Use), // mempublikasikan ulang
exact(1591, 6).then(31, 1, Use), // memuat ulang
exact(75, 14).is(Using), // memublikasikan
exact(75, 14).then(31, 1, Use), // memublikasikan ulang
exact(737, 9).is(Link), // menautkan
exact(302, 11).is(Using), // menayangkan
exact(152, 12).is(Mention), // mencantumkan
exact(152, 12).then(44, 2, Cite), // mencantumkan nama sumber
exact(152, 12).then(4, 1, Cite), // mencantumkan sumber
any(0, 16).is(Use), // mendistribusikan*
exact(313, 11).then(31, 1, Use), // menerbitkan ulang
exact(973, 8).is(Use), // mengcopy
exact(164, 12).is(Use), // menggandakan
exact(324, 11).is(Using), // menggunakan
exact(981, 8).is(Manner), // mengubah
exact(746, 9).is(Unrelated), // mengunduh
exact(989, 8).is(Press), // mengutip
exact(989, 8).is(Quote), // mengutip
exact(989, 8).is(Use), // mengutip
exact(755, 9).is(Use), // menjiplak
exact(1305, 7).is(Unrelated), // menteri
exact(1312, 7).is(Unrelated), // menuduh
exact(1597, 6).is(To), // menuju
exact(997, 8).is(Use), // menyalin
exact(335, 11).is(Use), // menyebarkan
exact(31, 15).is(Use), // menyebarluaskan
exact(346, 8).is(Mention), // menyebut
exact(346, 8).then(4, 1, Cite), // menyebut sumber
exact(346, 11).is(Mention), // menyebutkan
exact(346, 11).then(4, 1, Cite), // menyebutkan sumber
exact(357, 11).is(Mention), // menyertakan
exact(357, 11).then(4, 1, Cite), // menyertakan sumber
any(176, 12).is(Use), // mereproduksi*
exact(1319, 7).is(Unrelated), // merokok
exact(1821, 5).then(46, 1, Search), // mesin pencari
exact(1005, 8).is(Even), // meskipun
exact(1826, 5).is(Oblige), // mohon
exact(1974, 4).is(Manner), // nama
exact(1609, 6).is(Material), // naskah
exact(1013, 8).is(Follow), // nofollow
exact(1326, 7).is(Follow), // noindex
exact(188, 12).is(Noncommercial), // nonkomersial
exact(109, 4).is(Manner), // oleh
exact(1615, 6).is(Online), // online
exact(1021, 8).is(Optional), // opsional
exact(1831, 5).then(47, 1, Unrelated), // orang tua
exact(1029, 8).is(Original), // orisinal
exact(1621, 6).then(48, 1, Limit), // paling banyak
exact(1037, 8).is(Paragraph), // paragraf
exact(1627, 6).is(Unrelated), // parkir
exact(1633, 6).is(Unrelated), // pasien
exact(1045, 8).is(Unrelated), // password
exact(764, 9).is(Manner), // pelatihan
exact(764, 9).then(43, 1, Mining), // pelatihan ai
exact(773, 9).is(Using), // pemakaian
exact(200, 12).then(49, 1, Mining), // pembelajaran mesin
exact(782, 9).is(Start), // pembukaan
exact(1053, 8).is(Manner), // pemegang
exact(556, 10).is(Unrelated), // pemerintah
exact(1340, 7).is(Manner), // pemilik
exact(368, 11).then(50, 1, Mining), // penambangan data
exact(368, 11).then(51, 1, Mining), // penambangan teks
exact(368, 11).then(52, 3, Mining), // penambangan teks dan data
exact(566, 10).is(Using), // penayangan
exact(379, 11).then(4, 1, Cite), // pencantuman sumber
exact(576, 10).is(Unrelated), // pencemaran
exact(390, 11).is(Unrelated), // pendaftaran
exact(1639, 6).is(Vague), // pendek
exact(46, 15).is(Use), // pendistribusian
exact(1061, 8).is(Press), // penerbit
exact(586, 10).is(Unrelated), // pengadilan
exact(791, 9).is(Manner), // pengelola
exact(401, 11).is(Use), // penggandaan
exact(596, 10).is(Using), // penggunaan
exact(606, 10).then(55, 1, Pixel), // penghitung halaman
exact(606, 10).then(56, 1, Pixel), // penghitung kunjungan
exact(212, 12).is(Search), // pengindeksan
exact(616, 10).is(Manner), // pengubahan
exact(626, 10).is(Quote), // pengutipan
exact(626, 10).is(Use), // pengutipan
exact(800, 9).is(Manner), // penjualan
exact(1354, 7).is(Manner), // penulis
exact(636, 10).is(Use), // penyalinan
exact(89, 14).is(Use), // penyebarluasan
exact(412, 11).is(Manner), // penyimpanan
exact(1069, 8).is(Unrelated), // peramban
exact(809, 9).then(57, 1, Unrelated), // perangkat lunak
exact(423, 11).is(Use), // perbanyakan
exact(1841, 5).is(Oblige), // perlu
exact(434, 4).is(Press), // pers
exact(1645, 6).is(Percent), // persen
exact(434, 11).is(Consent), // persetujuan
exact(1361, 7).is(Ordinal).worth(1), // pertama
exact(1846, 5).is(Manner), // pihak
exact(1651, 6).then(39, 1, Pixel), // piksel pelacak
exact(1657, 6).is(Filler), // portal
exact(1657, 6).is(Press), // portal
exact(1368, 7).is(Link), // pranala
exact(1375, 7).is(Noncommercial), // pribadi
exact(1389, 7).is(Press), // redaksi
exact(1097, 3).then(58, 1, Canonical), // rel canonical
exact(178, 10).is(Use), // reproduksi
exact(1851, 5).is(Manner), // resmi
exact(1978, 4).is(When), // saat
exact(1237, 5).is(Use), // salin
exact(1982, 4).is(Number).worth(1), // satu
exact(1077, 8).is(Manner), // sebagian
exact(1396, 7).then(51, 1, Above), // sebelum teks
exact(498, 8).is(Mention), // sebutkan
exact(498, 8).is(Oblige), // sebutkan
exact(498, 8).then(4, 1, Cite), // sebutkan sumber
exact(1663, 6).is(Consent), // seijin
exact(1669, 6).is(Consent), // seizin
exact(818, 9).is(Even), // sekalipun
exact(1403, 7).is(Unrelated), // sekolah
exact(1675, 6).is(Manner), // selalu
exact(445, 11).is(Below), // selambatnya
any(293, 7).is(Manner), // seluruh*
exact(1681, 6).is(Only), // semata
exact(1856, 5).is(Manner), // semua
exact(1410, 7).is(Fraction).worth(50), // separuh
exact(646, 10).is(Fraction).worth(25), // seperempat
exact(827, 9).is(Fraction).worth(33), // sepertiga
exact(1417, 7).is(Number).worth(10), // sepuluh
exact(1424, 7).is(Number).worth(100), // seratus
exact(508, 8).is(Mention), // sertakan
exact(508, 8).is(Oblige), // sertakan
exact(508, 8).then(4, 1, Cite), // sertakan sumber
exact(1085, 8).is(Fraction).worth(50), // setengah
exact(1687, 6).is(Manner), // setiap
exact(1431, 7).is(Vague), // singkat
exact(1861, 5).is(Unrelated), // siswa
exact(1866, 5).is(Filler), // situs
exact(1866, 5).is(Press), // situs
exact(1866, 5).then(59, 1, Site), // situs ini
exact(1866, 5).then(40, 1, Site), // situs kami
exact(1093, 8).is(Optional), // sukarela
exact(836, 6).is(Source), // sumber
exact(836, 6).then(1, 1, Source), // sumber asli
exact(836, 6).then(60, 2, Cite), // sumber harus dicantumkan
exact(836, 6).then(62, 2, Cite), // sumber harus disebutkan
exact(836, 6).then(64, 2, Cite), // sumber wajib dicantumkan
exact(836, 6).then(66, 2, Cite), // sumber wajib disebutkan
exact(836, 9).is(Original), // sumbernya
exact(836, 9).is(Source), // sumbernya
exact(1871, 5).then(68, 1, Print), // surat kabar
exact(1699, 6).is(Oblige), // syarat
exact(1101, 8).then(69, 1, Unrelated), // tanggung jawab
exact(1876, 5).is(Without), // tanpa
exact(1705, 6).is(Link), // tautan
exact(1997, 3).is(Mining), // tdm
exact(1986, 4).is(Material), // teks
exact(1438, 7).is(Unrelated), // telepon
exact(1109, 8).is(Vague), // terbatas
exact(1117, 8).is(Manner), // terlebih
exact(1125, 8).is(With), // termasuk
exact(1133, 8).is(Manner), // tersebut
exact(1141, 8).is(Manner), // tertulis
exact(1990, 4).then(70, 3, Mining), // text and data mining
exact(1881, 5).is(Not), // tidak
exact(1881, 5).then(73, 1, Forbid), // tidak boleh
exact(1881, 5).then(74, 1, Forbid), // tidak dapat
exact(1881, 5).then(75, 1, Forbid), // tidak diizinkan
exact(1881, 5).then(76, 1, Forbid), // tidak diperbolehkan
exact(1881, 5).then(77, 1, Optional), // tidak harus
exact(1881, 5).then(78, 1, Optional), // tidak perlu
exact(1881, 5).then(79, 1, Optional), // tidak wajib
exact(832, 4).is(Number).worth(3), // tiga
exact(832, 4).then(32, 1, Number).worth(30), // tiga puluh
exact(832, 4).then(33, 1, Number).worth(300), // tiga ratus
exact(439, 6).is(Manner), // tujuan
exact(1445, 7).is(Material), // tulisan
exact(1445, 7).then(1, 1, Page), // tulisan asli
exact(1886, 5).is(Manner), // ulang
exact(224, 12).is(Manner), // undangundang
exact(750, 5).is(Unrelated), // unduh
exact(1891, 5).is(When), // untuk
exact(1901, 5).is(Photo), // video
exact(518, 5).is(Oblige), // wajib
exact(1149, 8).is(Even), // walaupun
exact(1157, 8).is(Press), // wartawan
exact(1452, 7).is(Filler), // website
exact(1452, 7).is(Press), // website
exact(1452, 7).then(40, 1, Site), // website kami
], more: &[
exact(824, 3), // pun
exact(1910, 4), // asli
exact(694, 4), // izin
exact(1445, 7), // tulisan
exact(836, 6), // sumber
exact(863, 2), // by
exact(863, 2), // by
exact(154, 2), // nc
exact(863, 2), // by
exact(2, 2), // nd
exact(863, 2), // by
exact(100, 2), // sa
exact(863, 4), // bync
exact(863, 6), // byncnd
exact(871, 6), // byncsa
exact(1497, 4), // bynd
exact(1503, 4), // bysa
exact(1836, 5), // paste
any(1207, 7), // commons*
exact(1382, 7), // pustaka
exact(1249, 3), // hal
exact(1603, 6), // mining
exact(1375, 7), // pribadi
exact(1699, 6), // syarat
exact(1113, 4), // atas
exact(1986, 4), // teks
exact(1918, 4), // awal
exact(1776, 5), // judul
exact(1796, 5), // keras
exact(1113, 4), // atas
exact(694, 4), // izin
exact(1886, 5), // ulang
exact(1419, 5), // puluh
exact(1426, 5), // ratus
exact(1200, 5), // cipta
exact(1896, 5), // utama
exact(1483, 6), // berita
exact(100, 5), // sandi
exact(1489, 6), // buatan
exact(1333, 7), // pelacak
exact(1950, 4), // kami
exact(1519, 4), // dari
exact(1693, 6), // sosial
exact(778, 2), // ai
exact(1974, 4), // nama
exact(836, 6), // sumber
exact(1347, 7), // pencari
exact(2000, 3), // tua
exact(146, 6), // banyak
exact(1821, 5), // mesin
exact(1934, 4), // data
exact(1986, 4), // teks
exact(1986, 4), // teks
exact(226, 3), // dan
exact(1934, 4), // data
exact(1249, 7), // halaman
exact(728, 9), // kunjungan
exact(1811, 5), // lunak
exact(656, 9), // canonical
exact(1604, 3), // ini
exact(468, 5), // harus
exact(247, 11), // dicantumkan
exact(468, 5), // harus
exact(496, 10), // disebutkan
exact(518, 5), // wajib
exact(247, 11), // dicantumkan
exact(518, 5), // wajib
exact(496, 10), // disebutkan
exact(1781, 5), // kabar
exact(1766, 5), // jawab
exact(59, 3), // and
exact(1934, 4), // data
exact(1603, 6), // mining
exact(108, 5), // boleh
exact(1741, 5), // dapat
exact(692, 9), // diizinkan
exact(103, 13), // diperbolehkan
exact(468, 5), // harus
exact(1841, 5), // perlu
exact(518, 5), // wajib
], sayings: Sayings {
above: "Tautan harus ada di atas teks.",
article: "Penggunaan materi hanya diizinkan dengan tautan ke artikel asli.",
credit: "Sumber: {link}",
first: "Tautan harus ada di paragraf pertama.",
open: "Tautan harus terbuka bagi mesin pencari.",
site: "Penggunaan materi hanya diizinkan dengan tautan ke {site}.",
within: "Tautan harus ada di {n} paragraf pertama.",
}, other_script: None };
