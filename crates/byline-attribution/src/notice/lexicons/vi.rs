// GENERATED from data/notices/vi.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "vi", target_first: false, capital_nouns: false, letters: "", stems: Stems("copyrighthyperlinkbacklinkccbyncndccbyncsadofollowinternetnofollowcommonscreativnoindexwebsiteccbynd\
ccbysacookiekhuyenminingnghiemthuongtruongchinhchungduongduyethuynhkhichkhoankhongluyennguonnhiemnhi\
eunhungquyenthoaithongthuanthuatthuoctrachtrangtrichtrinhtrongtruoctuyenvideoxuongbangbenhbienbieubu\
occachchamchapchepchiachonchuachupcongcungdangdatadichdiendieudoandongdungduocduoigiayhanhhoachoatkh\
ackhaikhaokhaukiemkienlienlieulongluatluonmangmuoinganngaynhannhapnhatphaiphamphanphapphatphepphiaqu\
ocsieusinhsoantextthacthamtheothuctientieptieutoantramtrentrucviecvietvuotxuatbaibambaobatboncamcanc\
aocaucuadaodaudendoigocgomhochoihophuthuukemketlailapluumaimatmaumaymemmoimotmucnamnaonayneunuaquasa\
osuatactaitantaotaptdmtentimtintoituctuevanvoivuixinyeukysetyvexaxe"), entries: &[
exact(175, 2).then(0, 1, Print), // an pham
exact(387, 3).is(Photo), // anh
exact(18, 2).is(Number).worth(3), // ba
exact(18, 2).then(1, 1, Number).worth(30), // ba muoi
exact(18, 2).then(2, 1, Number).worth(300), // ba tram
exact(18, 8).is(Link), // backlink
exact(578, 3).is(Material), // bai
exact(578, 3).then(3, 1, Material), // bai bao
exact(578, 3).then(4, 1, Page), // bai goc
exact(578, 3).then(5, 1, Material), // bai viet
exact(578, 3).then(5, 1, Press), // bai viet
exact(578, 3).then(6, 2, Page), // bai viet goc
exact(581, 3).is(Unrelated), // bam
exact(282, 3).is(Manner), // ban
exact(282, 3).then(8, 2, Press), // ban bien tap
exact(282, 3).then(10, 1, Original), // ban dau
exact(282, 3).then(4, 1, Page), // ban goc
exact(282, 3).then(11, 1, Print), // ban in
exact(282, 3).then(12, 1, Press), // ban quyen
exact(282, 3).then(13, 1, Unrelated), // ban tin
exact(282, 4).then(14, 2, Manner), // bang van ban
exact(584, 3).is(Filler), // bao
exact(584, 3).is(Press), // bao
exact(584, 3).then(16, 1, With), // bao gom
exact(584, 3).then(17, 1, Manner), // bao ho
exact(584, 3).then(11, 1, Print), // bao in
exact(584, 3).then(18, 1, Reserve), // bao luu
exact(587, 3).then(19, 1, Oblige), // bat buoc
exact(587, 3).then(20, 1, Manner), // bat ky
exact(286, 4).then(21, 1, Unrelated), // benh nhan
exact(290, 4).then(22, 1, Press), // bien tap
exact(294, 4).then(23, 1, Unrelated), // bieu mau
exact(590, 2).then(24, 1, Unrelated), // bo truong
exact(590, 3).is(Number).worth(4), // bon
exact(302, 2).then(21, 1, Noncommercial), // ca nhan
exact(302, 3).is(Manner), // cac
exact(302, 4).is(Manner), // cach
exact(593, 3).is(Forbid), // cam
exact(596, 3).is(Oblige), // can
exact(599, 3).then(19, 1, Unrelated), // cao buoc
exact(602, 3).is(Sentences), // cau
exact(26, 2).then(25, 1, Commons), // cc by
exact(26, 2).then(26, 2, Commons), // cc by nc
exact(26, 2).then(28, 2, Commons), // cc by nd
exact(26, 2).then(30, 2, Commons), // cc by sa
exact(26, 2).then(32, 1, Commons), // cc bync
exact(26, 2).then(33, 1, Commons), // cc byncnd
exact(26, 2).then(34, 1, Commons), // cc byncsa
exact(26, 2).then(35, 1, Commons), // cc bynd
exact(26, 2).then(36, 1, Commons), // cc bysa
exact(26, 4).is(Commons), // ccby
exact(26, 6).is(Commons), // ccbync
exact(26, 8).is(Commons), // ccbyncnd
exact(34, 8).is(Commons), // ccbyncsa
exact(94, 6).is(Commons), // ccbynd
exact(100, 6).is(Commons), // ccbysa
exact(306, 4).then(37, 1, Below), // cham nhat
exact(310, 4).then(38, 1, Consent), // chap thuan
exact(142, 3).is(Only), // chi
exact(142, 3).then(39, 1, Only), // chi duoc
exact(318, 4).then(40, 1, Using), // chia se
exact(142, 5).then(41, 1, Unrelated), // chinh phu
exact(322, 3).then(42, 1, Permit), // cho phep
exact(322, 3).then(43, 2, Consent), // cho phep cua
exact(147, 3).is(Words), // chu
exact(147, 3).then(45, 2, Manner), // chu so huu
exact(326, 4).is(Not), // chua
exact(326, 4).then(39, 1, Without), // chua duoc
exact(147, 5).then(47, 1, Press), // chung toi
exact(147, 5).then(47, 1, Site), // chung toi
exact(0, 2).then(48, 1, Permit), // co the
exact(334, 4).then(49, 3, Search), // cong cu tim kiem
exact(334, 4).then(52, 1, Manner), // cong ty
any(106, 6).is(Unrelated), // cookie*
exact(0, 4).is(Use), // copy
exact(0, 9).is(Press), // copyright
any(73, 7).then(53, 1, Commons), // creativ* commons*
exact(605, 3).is(Manner), // cua
exact(338, 4).is(Manner), // cung
exact(338, 4).is(With), // cung
exact(342, 3).then(54, 1, Use), // dan lai
exact(342, 3).then(55, 1, Cite), // dan nguon
exact(342, 3).then(56, 2, Cite), // dan ro nguon
exact(342, 4).then(20, 1, Unrelated), // dang ky
exact(342, 4).then(54, 1, Use), // dang lai
exact(342, 4).then(58, 6, Given), // dang lai voi su dong y cua
exact(342, 4).then(64, 1, Unrelated), // dang nhap
exact(342, 4).then(65, 1, Using), // dang tai
exact(342, 4).then(66, 2, Use), // dang tai lai
exact(608, 3).then(68, 1, Manner), // dao tao
exact(346, 4).then(69, 1, Mining), // data mining
exact(611, 3).then(70, 1, Start), // dau bai
exact(611, 3).then(71, 1, Ordinal).worth(1), // dau tien
exact(84, 2).is(Manner), // de
exact(84, 2).then(72, 1, Oblige), // de nghi
exact(614, 3).is(To), // den
exact(354, 4).then(73, 1, Unrelated), // dien thoai
exact(358, 4).then(74, 1, Oblige), // dieu kien
exact(42, 2).is(Manner), // do
exact(42, 2).then(75, 1, Photo), // do hoa
exact(42, 2).then(76, 1, Unrelated), // do xe
exact(362, 4).is(Paragraph), // doan
exact(362, 4).then(77, 1, Paragraph), // doan van
exact(42, 8).is(Follow), // dofollow
exact(366, 4).is(Lines), // dong
exact(366, 4).then(78, 1, Consent), // dong y
exact(152, 2).is(Even), // du
exact(152, 2).then(79, 3, Unrelated), // du lieu ca nhan
exact(374, 4).is(Permit), // duoc
exact(374, 4).then(42, 1, Permit), // duoc phep
exact(374, 4).then(82, 4, Given), // duoc su cho phep cua
exact(378, 4).then(86, 3, Manner), // duoi moi hinh thuc
exact(152, 5).then(89, 1, Link), // duong dan
exact(152, 5).then(90, 1, Link), // duong link
exact(125, 3).is(Mention), // ghi
exact(125, 3).is(Oblige), // ghi
exact(125, 3).then(55, 1, Cite), // ghi nguon
exact(125, 3).then(91, 2, Cite), // ghi nguon goc
exact(125, 3).then(93, 1, Mention), // ghi ro
exact(125, 3).then(56, 2, Cite), // ghi ro nguon
exact(125, 3).then(94, 3, Cite), // ghi ro nguon goc
exact(125, 3).then(97, 1, Mention), // ghi ten
exact(382, 4).then(42, 1, Consent), // giay phep
exact(620, 3).is(Original), // goc
exact(403, 3).is(Number).worth(2), // hai
exact(403, 3).then(1, 1, Number).worth(20), // hai muoi
exact(403, 3).then(2, 1, Number).worth(200), // hai tram
exact(386, 3).then(98, 1, Vague), // han che
exact(143, 4).then(99, 1, Photo), // hinh anh
exact(143, 4).then(100, 1, Manner), // hinh thuc
exact(390, 4).is(Manner), // hoac
exact(394, 4).then(101, 1, Active), // hoat dong
exact(626, 3).then(102, 1, Mining), // hoc may
exact(626, 3).then(103, 1, Unrelated), // hoc sinh
exact(223, 4).then(104, 1, Manner), // huan luyen
exact(223, 4).then(105, 2, Mining), // huan luyen ai
exact(635, 3).then(107, 1, Unrelated), // hut thuoc
exact(9, 9).is(Link), // hyperlink
exact(15, 2).then(54, 1, Use), // in lai
exact(50, 8).is(Online), // internet
exact(641, 2).then(108, 1, Even), // ke ca
exact(641, 3).is(With), // kem
exact(641, 3).then(109, 1, With), // kem theo
exact(398, 4).is(Manner), // khac
exact(402, 4).then(110, 3, Mining), // khai pha du lieu
exact(402, 4).then(113, 1, Using), // khai thac
exact(402, 4).then(114, 3, Mining), // khai thac du lieu
exact(402, 4).then(117, 6, Mining), // khai thac van ban va du lieu
exact(167, 3).is(When), // khi
exact(167, 3).then(123, 2, Without), // khi chua co
exact(167, 3).then(125, 2, Without), // khi chua duoc
exact(167, 3).then(127, 2, Without), // khi khong co
exact(177, 5).is(Not), // khong
exact(177, 5).then(129, 2, Optional), // khong bat buoc
exact(177, 5).then(131, 1, Optional), // khong can
exact(177, 5).then(132, 2, Forbid), // khong cho phep
exact(177, 5).then(134, 1, Without), // khong co
exact(177, 5).then(39, 1, Forbid), // khong duoc
exact(177, 5).then(135, 2, Forbid), // khong duoc phep
exact(177, 5).then(137, 1, Optional), // khong phai
exact(177, 5).then(138, 1, Limit), // khong qua
exact(177, 5).then(139, 2, Optional), // khong yeu cau
exact(112, 6).then(141, 1, Optional), // khuyen khich
exact(755, 2).then(142, 2, Online), // ky thuat so
exact(755, 2).then(144, 1, Chars), // ky tu
exact(647, 3).is(Manner), // lai
exact(650, 3).then(145, 2, Search), // lap chi muc
exact(422, 4).then(147, 1, Link), // lien ket
exact(14, 4).is(Link), // link
exact(434, 4).is(Manner), // luat
exact(438, 4).is(Manner), // luon
exact(653, 3).then(148, 1, Manner), // luu tru
exact(442, 2).then(127, 2, Without), // ma khong co
exact(442, 2).then(55, 1, Unrelated), // ma nguon
exact(442, 4).is(Online), // mang
exact(442, 4).then(149, 2, Online), // mang xa hoi
exact(659, 3).then(151, 1, Unrelated), // mat khau
exact(665, 3).then(152, 2, Search), // may tim kiem
exact(671, 3).is(Manner), // moi
exact(674, 3).is(Number).worth(1), // mot
exact(674, 3).then(154, 1, Fraction).worth(50), // mot nua
exact(674, 3).then(155, 1, Manner), // mot phan
exact(674, 3).then(156, 2, Fraction).worth(33), // mot phan ba
exact(674, 3).then(158, 2, Fraction).worth(25), // mot phan tu
exact(674, 3).then(2, 1, Number).worth(100), // mot tram
exact(677, 3).then(160, 1, Manner), // muc dich
exact(446, 4).is(Number).worth(10), // muoi
exact(680, 3).is(Number).worth(5), // nam
exact(680, 3).then(1, 1, Number).worth(50), // nam muoi
exact(680, 3).then(2, 1, Number).worth(500), // nam tram
exact(683, 3).is(Manner), // nao
exact(686, 3).is(Manner), // nay
exact(689, 3).is(If), // neu
exact(689, 3).is(Mention), // neu
exact(689, 3).is(Oblige), // neu
exact(689, 3).then(127, 2, Without), // neu khong co
exact(689, 3).then(55, 1, Cite), // neu nguon
exact(689, 3).then(93, 1, Mention), // neu ro
exact(689, 3).then(56, 2, Cite), // neu ro nguon
exact(450, 4).is(Vague), // ngan
exact(454, 4).then(108, 1, Even), // ngay ca
exact(124, 6).then(161, 1, Forbid), // nghiem cam
exact(124, 6).then(162, 2, Forbid), // nghiem cam moi
exact(187, 5).is(Source), // nguon
exact(187, 5).then(164, 1, Unrelated), // nguon dien
exact(187, 5).then(4, 1, Source), // nguon goc
exact(187, 5).then(13, 1, Source), // nguon tin
exact(458, 3).then(165, 2, Press), // nha xuat ban
exact(458, 4).then(167, 1, Use), // nhan ban
exact(462, 4).is(Unrelated), // nhap
exact(197, 5).then(168, 1, Limit), // nhieu hon
exact(197, 5).then(168, 1, Over), // nhieu hon
exact(202, 5).is(Manner), // nhung
exact(58, 8).is(Follow), // nofollow
exact(80, 3).then(169, 1, Material), // noi dung
exact(80, 3).then(169, 1, Press), // noi dung
exact(80, 7).is(Follow), // noindex
exact(1, 1).then(10, 1, Start), // o dau
exact(1, 1).then(170, 1, Unrelated), // o nhiem
exact(1, 1).then(171, 2, Above), // o tieu de
exact(470, 4).is(Oblige), // phai
exact(478, 4).is(Manner), // phan
exact(478, 4).then(173, 1, Unrelated), // phan mem
exact(478, 4).then(2, 1, Percent), // phan tram
exact(482, 4).then(174, 1, Manner), // phap luat
exact(486, 4).then(175, 1, Using), // phat hanh
exact(486, 4).then(176, 2, Use), // phat hanh lai
exact(486, 4).then(178, 1, Use), // phat tan
exact(494, 3).then(179, 2, Noncommercial), // phi thuong mai
exact(494, 4).then(181, 3, Above), // phia tren van ban
exact(634, 3).then(184, 1, Unrelated), // phu huynh
exact(498, 4).then(185, 1, Unrelated), // quoc hoi
exact(207, 5).is(Manner), // quyen
exact(258, 2).then(186, 1, Manner), // ro rang
exact(698, 3).then(187, 1, Use), // sao chep
exact(698, 3).then(188, 1, Use), // sao chup
exact(502, 4).then(189, 2, Link), // sieu lien ket
exact(510, 2).then(191, 1, Manner), // so huu
exact(701, 2).then(192, 2, Consent), // su chap thuan
exact(701, 2).then(132, 2, Consent), // su cho phep
exact(701, 2).then(194, 2, Consent), // su dong y
exact(701, 2).then(169, 1, Using), // su dung
exact(701, 2).then(196, 2, Using), // su dung lai
exact(701, 3).then(198, 1, Manner), // sua doi
exact(704, 3).then(199, 1, Manner), // tac gia
exact(704, 3).then(0, 1, Material), // tac pham
exact(707, 3).is(Manner), // tai
exact(707, 3).then(167, 1, Use), // tai ban
exact(707, 3).then(200, 1, Unrelated), // tai khoan
exact(707, 3).then(201, 1, Material), // tai lieu
exact(707, 3).then(202, 3, Unrelated), // tai lieu tham khao
exact(707, 3).then(205, 1, Unrelated), // tai xuong
exact(716, 3).then(206, 1, Press), // tap chi
exact(719, 3).is(Mining), // tdm
exact(514, 4).then(207, 3, Mining), // text and data mining
exact(217, 5).then(13, 1, Material), // thong tin
exact(217, 5).then(13, 1, Press), // thong tin
exact(130, 3).then(210, 1, Ordinal).worth(3), // thu ba
exact(130, 3).then(211, 1, Ordinal).worth(2), // thu hai
exact(130, 3).then(37, 1, Ordinal).worth(1), // thu nhat
exact(232, 5).is(Manner), // thuoc
exact(130, 6).then(212, 1, Commercial), // thuong mai
exact(728, 3).then(70, 1, Material), // tin bai
exact(728, 3).then(213, 1, Material), // tin tuc
exact(728, 3).then(213, 1, Press), // tin tuc
exact(546, 2).then(214, 1, Unrelated), // to cao
exact(546, 3).then(215, 1, Unrelated), // toa an
exact(546, 3).then(3, 1, Press), // toa bao
exact(546, 3).then(216, 1, Press), // toa soan
exact(546, 4).then(217, 1, Manner), // toan bo
exact(731, 3).is(To), // toi
exact(731, 3).then(218, 1, Limit), // toi da
exact(237, 5).then(170, 1, Unrelated), // trach nhiem
exact(242, 5).is(Filler), // trang
exact(242, 5).is(Press), // trang
exact(242, 5).then(219, 1, Site), // trang chu
exact(242, 5).then(220, 1, Manner), // trang nay
exact(242, 5).then(220, 1, Site), // trang nay
exact(242, 5).then(13, 1, Filler), // trang tin
exact(242, 5).then(13, 1, Press), // trang tin
exact(242, 5).then(221, 1, Filler), // trang web
exact(242, 5).then(222, 4, Site), // trang web cua chung toi
exact(554, 4).is(Manner), // tren
exact(247, 3).then(226, 3, Mining), // tri tue nhan tao
exact(247, 5).then(89, 1, Quote), // trich dan
exact(247, 5).then(89, 1, Use), // trich dan
exact(247, 5).then(229, 2, Cite), // trich dan nguon
exact(247, 5).then(231, 1, Quote), // trich dang
exact(247, 5).then(231, 1, Use), // trich dang
exact(247, 5).then(55, 1, Cite), // trich nguon
exact(252, 5).then(232, 1, Unrelated), // trinh duyet
exact(257, 5).then(233, 2, When), // trong truong hop
exact(136, 3).then(235, 1, Without), // tru khi
exact(558, 4).then(236, 1, Direct), // truc tiep
exact(558, 4).then(237, 2, Active), // truc tiep duoc
exact(558, 4).then(239, 1, Online), // truc tuyen
exact(262, 5).is(Manner), // truoc
exact(262, 5).then(14, 2, Above), // truoc van ban
exact(136, 6).then(240, 1, Unrelated), // truong hoc
exact(267, 2).is(Manner), // tu
exact(267, 2).then(241, 1, Permit), // tu do
exact(267, 2).then(242, 1, Words), // tu ngu
exact(267, 3).then(243, 1, Optional), // tuy chon
exact(740, 2).is(Manner), // va
exact(740, 3).then(167, 1, Manner), // van ban
exact(740, 3).then(244, 2, Material), // van ban goc
exact(761, 2).is(To), // ve
exact(272, 5).is(Photo), // video
exact(562, 4).is(Manner), // viec
exact(743, 3).is(With), // voi
exact(743, 3).then(246, 2, If), // voi dieu kien
exact(746, 3).then(248, 1, Oblige), // vui long
exact(570, 4).then(138, 1, Limit), // vuot qua
exact(570, 4).then(138, 1, Over), // vuot qua
exact(87, 7).is(Filler), // website
exact(87, 7).is(Press), // website
exact(87, 7).then(249, 3, Site), // website cua chung toi
exact(87, 7).then(220, 1, Site), // website nay
exact(749, 3).then(42, 1, Consent), // xin phep
exact(749, 3).then(252, 2, Oblige), // xin vui long
exact(574, 4).then(254, 2, Use), // xuat ban lai
exact(752, 3).then(256, 1, Oblige), // yeu cau
], more: &[
exact(474, 4), // pham
exact(446, 4), // muoi
exact(550, 4), // tram
exact(584, 3), // bao
exact(620, 3), // goc
exact(566, 4), // viet
exact(566, 4), // viet
exact(620, 3), // goc
exact(290, 4), // bien
exact(716, 3), // tap
exact(611, 3), // dau
exact(15, 2), // in
exact(207, 5), // quyen
exact(728, 3), // tin
exact(740, 3), // van
exact(282, 3), // ban
exact(623, 3), // gom
exact(173, 2), // ho
exact(653, 3), // luu
exact(298, 4), // buoc
exact(755, 2), // ky
exact(458, 4), // nhan
exact(716, 3), // tap
exact(662, 3), // mau
exact(136, 6), // truong
exact(28, 2), // by
exact(28, 2), // by
exact(30, 2), // nc
exact(28, 2), // by
exact(32, 2), // nd
exact(28, 2), // by
exact(40, 2), // sa
exact(28, 4), // bync
exact(28, 6), // byncnd
exact(36, 6), // byncsa
exact(96, 4), // bynd
exact(102, 4), // bysa
exact(466, 4), // nhat
exact(222, 5), // thuan
exact(374, 4), // duoc
exact(757, 2), // se
exact(634, 3), // phu
exact(490, 4), // phep
exact(490, 4), // phep
exact(605, 3), // cua
exact(510, 2), // so
exact(638, 3), // huu
exact(731, 3), // toi
exact(526, 3), // the
exact(338, 2), // cu
exact(725, 3), // tim
exact(414, 4), // kiem
exact(759, 2), // ty
any(66, 7), // commons*
exact(647, 3), // lai
exact(187, 5), // nguon
exact(258, 2), // ro
exact(187, 5), // nguon
exact(647, 3), // lai
exact(743, 3), // voi
exact(701, 2), // su
exact(366, 4), // dong
exact(3, 1), // y
exact(605, 3), // cua
exact(462, 4), // nhap
exact(707, 3), // tai
exact(707, 3), // tai
exact(647, 3), // lai
exact(713, 3), // tao
exact(118, 6), // mining
exact(578, 3), // bai
exact(534, 4), // tien
exact(124, 4), // nghi
exact(212, 5), // thoai
exact(418, 4), // kien
exact(173, 3), // hoa
exact(765, 2), // xe
exact(740, 3), // van
exact(3, 1), // y
exact(426, 4), // lieu
exact(302, 2), // ca
exact(458, 4), // nhan
exact(701, 2), // su
exact(322, 3), // cho
exact(490, 4), // phep
exact(605, 3), // cua
exact(671, 3), // moi
exact(143, 4), // hinh
exact(530, 4), // thuc
exact(342, 3), // dan
exact(14, 4), // link
exact(187, 5), // nguon
exact(620, 3), // goc
exact(258, 2), // ro
exact(258, 2), // ro
exact(187, 5), // nguon
exact(620, 3), // goc
exact(722, 3), // ten
exact(314, 3), // che
exact(387, 3), // anh
exact(530, 4), // thuc
exact(366, 4), // dong
exact(665, 3), // may
exact(506, 4), // sinh
exact(182, 5), // luyen
exact(182, 5), // luyen
exact(215, 2), // ai
exact(232, 5), // thuoc
exact(302, 2), // ca
exact(526, 4), // theo
exact(470, 3), // pha
exact(152, 2), // du
exact(426, 4), // lieu
exact(518, 4), // thac
exact(518, 4), // thac
exact(152, 2), // du
exact(426, 4), // lieu
exact(518, 4), // thac
exact(740, 3), // van
exact(282, 3), // ban
exact(740, 2), // va
exact(152, 2), // du
exact(426, 4), // lieu
exact(326, 4), // chua
exact(0, 2), // co
exact(326, 4), // chua
exact(374, 4), // duoc
exact(177, 5), // khong
exact(0, 2), // co
exact(587, 3), // bat
exact(298, 4), // buoc
exact(596, 3), // can
exact(322, 3), // cho
exact(490, 4), // phep
exact(0, 2), // co
exact(374, 4), // duoc
exact(490, 4), // phep
exact(470, 4), // phai
exact(695, 3), // qua
exact(752, 3), // yeu
exact(602, 3), // cau
exact(167, 5), // khich
exact(227, 5), // thuat
exact(510, 2), // so
exact(267, 2), // tu
exact(142, 3), // chi
exact(677, 3), // muc
exact(644, 3), // ket
exact(136, 3), // tru
exact(763, 2), // xa
exact(629, 3), // hoi
exact(410, 4), // khau
exact(725, 3), // tim
exact(414, 4), // kiem
exact(692, 3), // nua
exact(478, 4), // phan
exact(478, 4), // phan
exact(18, 2), // ba
exact(478, 4), // phan
exact(267, 2), // tu
exact(350, 4), // dich
exact(593, 3), // cam
exact(593, 3), // cam
exact(671, 3), // moi
exact(354, 4), // dien
exact(574, 4), // xuat
exact(282, 3), // ban
exact(282, 3), // ban
exact(178, 3), // hon
exact(370, 4), // dung
exact(192, 5), // nhiem
exact(542, 4), // tieu
exact(84, 2), // de
exact(668, 3), // mem
exact(434, 4), // luat
exact(386, 4), // hanh
exact(386, 4), // hanh
exact(647, 3), // lai
exact(710, 3), // tan
exact(130, 6), // thuong
exact(656, 3), // mai
exact(554, 4), // tren
exact(740, 3), // van
exact(282, 3), // ban
exact(162, 5), // huynh
exact(629, 3), // hoi
exact(243, 4), // rang
exact(314, 4), // chep
exact(330, 4), // chup
exact(422, 4), // lien
exact(644, 3), // ket
exact(638, 3), // huu
exact(310, 4), // chap
exact(222, 5), // thuan
exact(366, 4), // dong
exact(3, 1), // y
exact(370, 4), // dung
exact(647, 3), // lai
exact(617, 3), // doi
exact(382, 3), // gia
exact(172, 5), // khoan
exact(426, 4), // lieu
exact(426, 4), // lieu
exact(522, 4), // tham
exact(406, 4), // khao
exact(277, 5), // xuong
exact(142, 3), // chi
exact(364, 3), // and
exact(346, 4), // data
exact(118, 6), // mining
exact(18, 2), // ba
exact(403, 3), // hai
exact(656, 3), // mai
exact(734, 3), // tuc
exact(599, 3), // cao
exact(175, 2), // an
exact(510, 4), // soan
exact(590, 2), // bo
exact(342, 2), // da
exact(147, 3), // chu
exact(686, 3), // nay
exact(87, 3), // web
exact(87, 3), // web
exact(605, 3), // cua
exact(147, 5), // chung
exact(731, 3), // toi
exact(737, 3), // tue
exact(458, 4), // nhan
exact(713, 3), // tao
exact(342, 3), // dan
exact(187, 5), // nguon
exact(342, 4), // dang
exact(157, 5), // duyet
exact(136, 6), // truong
exact(632, 3), // hop
exact(167, 3), // khi
exact(538, 4), // tiep
exact(538, 4), // tiep
exact(374, 4), // duoc
exact(267, 5), // tuyen
exact(626, 3), // hoc
exact(42, 2), // do
exact(187, 3), // ngu
exact(322, 4), // chon
exact(282, 3), // ban
exact(620, 3), // goc
exact(358, 4), // dieu
exact(418, 4), // kien
exact(430, 4), // long
exact(605, 3), // cua
exact(147, 5), // chung
exact(731, 3), // toi
exact(746, 3), // vui
exact(430, 4), // long
exact(282, 3), // ban
exact(647, 3), // lai
exact(602, 3), // cau
], sayings: Sayings {
above: "Liên kết phải ở phía trên văn bản.",
article: "Chỉ được sử dụng tài liệu khi có liên kết đến bài viết gốc.",
credit: "Nguồn: {link}",
first: "Liên kết phải ở đoạn đầu tiên.",
open: "Liên kết phải mở cho công cụ tìm kiếm.",
site: "Chỉ được sử dụng tài liệu khi có liên kết đến {site}.",
within: "Liên kết phải ở {n} đoạn đầu tiên.",
}, other_script: None };
