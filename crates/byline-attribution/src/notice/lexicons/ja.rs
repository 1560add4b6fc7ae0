// GENERATED from data/notices/ja.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "ja", target_first: true, capital_nouns: false, letters: "", stems: Stems("copyrightccbyncndccbyncsadofollownofollowcommonscreativccbyndccbysaあいうえおかがきくけこごさしじすずせそただつてでとどなにねのはばび\
へべまみめもやよらりるれわをんァアィイウェエォオカキクグコゴサザジスズセソタダッツテデトドニネノハバパピフブプペホマムメモュラリルレロワン・ー一三上下不了事二互人付以件任会体作併使保信個像元先入全公共\
典内再冒写出分切初判利刷則前加効動半印原厳参又及可各合同名品員商問喫営囲図固国堅報場売変大奨媒字学容察属工布帰府弊式引当形影律得必患情意慮成所承投抜接推措掲撮改放政数文料断新方明映時書最有本材条案械検\
業構標権機次歓止段法流源為無煙版物献生用由画留発的盗目直相真知短研示社禁稿究立章第等範粋紙素索絡編置習翻考者聞能臣自落著衆行表被裁製複要解記許訳訴該誌認語読論諾警護販貼資購超車転載迎送通連運道違遠部配\
開関限除際集雑非面須頭題願駐123"), entries: &[
exact(9, 2).then(0, 1, Commons), // cc by
exact(9, 2).then(1, 2, Commons), // cc by nc
exact(9, 2).then(3, 2, Commons), // cc by nd
exact(9, 2).then(5, 2, Commons), // cc by sa
exact(9, 2).then(7, 1, Commons), // cc bync
exact(9, 2).then(8, 1, Commons), // cc byncnd
exact(9, 2).then(9, 1, Commons), // cc byncsa
exact(9, 2).then(10, 1, Commons), // cc bynd
exact(9, 2).then(11, 1, Commons), // cc bysa
exact(9, 4).is(Commons), // ccby
exact(9, 6).is(Commons), // ccbync
exact(9, 8).is(Commons), // ccbyncnd
exact(17, 8).is(Commons), // ccbyncsa
exact(55, 6).is(Commons), // ccbynd
exact(61, 6).is(Commons), // ccbysa
exact(0, 9).is(Press), // copyright
any(48, 7).then(12, 1, Commons), // creativ* commons*
exact(25, 8).is(Follow), // dofollow
exact(33, 8).is(Follow), // nofollow
exact(70, 3).is(Filler), // い
exact(70, 3).then(13, 3, Manner), // い か な る
exact(70, 3).then(16, 5, Forbid), // い た し ま せ ん
exact(73, 3).is(Filler), // う
exact(79, 3).is(Filler), // お
exact(79, 3).then(21, 2, Filler), // お よ び
exact(79, 3).then(23, 2, Forbid), // お 断 り
exact(79, 3).then(25, 2, Oblige), // お 願 い
exact(82, 3).is(Filler), // か
exact(85, 3).is(Filler), // が
exact(88, 3).is(Filler), // き
exact(91, 3).then(27, 1, Filler), // く だ
exact(91, 3).then(28, 3, Oblige), // く だ さ い
exact(94, 3).is(Filler), // け
exact(97, 3).then(31, 1, Filler), // こ と
exact(97, 3).then(32, 1, Filler), // こ の
exact(97, 3).then(33, 1, Filler), // こ れ
exact(100, 3).is(Filler), // ご
exact(100, 3).then(34, 2, Forbid), // ご 遠 慮
exact(103, 3).is(Filler), // さ
exact(106, 3).is(Filler), // し
exact(106, 3).then(36, 5, Oblige), // し て く だ さ い
exact(106, 3).then(41, 4, Optional), // し な く て も
exact(112, 3).is(Filler), // す
exact(112, 3).then(45, 2, Manner), // す べ て
exact(115, 3).then(47, 1, Without), // ず に
exact(118, 3).is(Filler), // せ
exact(121, 3).then(32, 1, Filler), // そ の
exact(121, 3).then(33, 1, Filler), // そ れ
exact(124, 3).is(Filler), // た
exact(127, 3).then(48, 1, Only), // だ け
exact(130, 3).is(Filler), // つ
exact(130, 3).then(48, 1, With), // つ け
exact(133, 3).is(Filler), // て
exact(133, 3).then(49, 1, Even), // て も
exact(136, 3).is(Filler), // で
exact(136, 3).then(50, 3, Permit), // で き ま す
exact(136, 3).then(53, 4, Forbid), // で き ま せ ん
exact(139, 3).is(Filler), // と
exact(139, 3).then(57, 1, When), // と き
exact(139, 3).then(58, 2, When), // と き は
exact(145, 3).is(Filler), // な
exact(145, 3).then(60, 1, Not), // な い
exact(145, 3).then(61, 1, Without), // な く
exact(145, 3).then(62, 8, Oblige), // な け れ ば な り ま せ ん
exact(145, 3).then(70, 1, Without), // な し
exact(145, 3).then(71, 1, Filler), // な ど
exact(145, 3).then(72, 2, If), // な ら ば
exact(148, 3).is(To), // に
exact(148, 3).then(74, 1, When), // に は
exact(151, 3).then(75, 6, Oblige), // ね ば な り ま せ ん
exact(154, 3).is(Filler), // の
exact(154, 3).then(81, 1, Only), // の み
exact(157, 3).is(Filler), // は
exact(160, 3).is(Filler), // ば
exact(166, 3).is(To), // へ
exact(166, 3).then(32, 1, To), // へ の
exact(172, 3).is(Filler), // ま
exact(172, 3).then(82, 2, Not), // ま せ ん
exact(172, 3).then(84, 1, Filler), // ま た
exact(172, 3).then(85, 2, Filler), // ま た は
exact(172, 3).then(87, 1, Limit), // ま で
exact(181, 3).is(Filler), // も
exact(184, 3).is(Filler), // や
exact(190, 3).is(Filler), // ら
exact(193, 3).is(Filler), // り
exact(196, 3).is(Filler), // る
exact(199, 3).is(Filler), // れ
exact(205, 3).is(Filler), // を
exact(208, 3).is(Filler), // ん
exact(214, 3).then(88, 4, Unrelated), // ア カ ウ ン ト
exact(220, 3).then(92, 3, Photo), // イ ラ ス ト
exact(220, 3).then(95, 6, Manner), // イ ン タ ー ネ ッ ト
exact(220, 3).then(95, 6, Online), // イ ン タ ー ネ ッ ト
exact(220, 3).then(101, 5, Search), // イ ン デ ッ ク ス
exact(223, 3).then(106, 2, Online), // ウ ェ ブ
exact(235, 3).then(108, 4, Online), // オ ン ラ イ ン
exact(244, 3).then(112, 3, Unrelated), // ク ッ キ ー
exact(244, 3).then(115, 10, Commons), // ク リ エ イ テ ィ ブ コ モ ン ズ
exact(244, 3).then(125, 11, Commons), // ク リ エ イ テ ィ ブ ・ コ モ ン ズ
exact(244, 3).then(136, 3, Unrelated), // ク リ ッ ク
exact(244, 3).then(139, 5, Active), // ク リ ッ ク 可 能
exact(244, 3).then(144, 6, Cite), // ク レ ジ ッ ト 表 示
exact(244, 3).then(150, 6, Cite), // ク レ ジ ッ ト 表 記
exact(244, 3).then(156, 3, Search), // ク ロ ー ラ
exact(244, 3).then(159, 5, Mining), // ク ロ ー リ ン グ
exact(250, 3).then(164, 2, Use), // コ ピ ー
exact(250, 3).then(166, 4, Material), // コ ン テ ン ツ
exact(250, 3).then(166, 4, Press), // コ ン テ ン ツ
exact(256, 3).then(170, 2, Online), // サ イ ト
exact(256, 3).then(170, 2, Press), // サ イ ト
exact(256, 3).then(172, 2, Unrelated), // サ ー バ
exact(265, 3).then(174, 6, Mining), // ス ク レ イ ピ ン グ
exact(274, 3).then(180, 5, Unrelated), // ソ フ ト ウ ェ ア
exact(277, 3).then(185, 4, Above), // タ イ ト ル 下
exact(280, 3).then(189, 5, Unrelated), // ダ ウ ン ロ ー ド
exact(289, 3).then(194, 3, Material), // テ キ ス ト
exact(289, 3).then(197, 8, Mining), // テ キ ス ト マ イ ニ ン グ
exact(292, 3).then(205, 2, Material), // デ ー タ
exact(292, 3).then(207, 7, Mining), // デ ー タ マ イ ニ ン グ
exact(295, 3).then(214, 5, Site), // ト ッ プ ペ ー ジ
exact(301, 3).then(219, 3, Material), // ニ ュ ー ス
exact(301, 3).then(219, 3, Press), // ニ ュ ー ス
exact(304, 3).then(222, 2, Online), // ネ ッ ト
exact(307, 3).then(224, 5, Follow), // ノ ー フ ォ ロ ー
exact(310, 3).then(229, 6, Link), // ハ イ パ ー リ ン ク
exact(313, 3).then(235, 5, Link), // バ ッ ク リ ン ク
exact(316, 3).then(240, 4, Unrelated), // パ ス ワ ー ド
exact(316, 3).then(244, 4, Percent), // パ ー セ ン ト
exact(322, 3).then(248, 3, Unrelated), // フ ァ イ ル
exact(322, 3).then(251, 2, Optional), // フ リ ー
exact(325, 3).then(253, 3, Unrelated), // ブ ラ ウ ザ
exact(325, 3).then(256, 2, Online), // ブ ロ グ
exact(325, 3).then(256, 2, Press), // ブ ロ グ
exact(331, 3).then(258, 2, Material), // ペ ー ジ
exact(334, 3).then(260, 5, Press), // ホ ー ム ペ ー ジ
exact(343, 3).then(265, 2, Unrelated), // メ ー ル
exact(355, 3).then(267, 2, Link), // リ ン ク
exact(355, 3).then(269, 4, Unrelated), // リ ン ク 切 れ
exact(364, 3).then(273, 3, Unrelated), // ロ グ イ ン
exact(364, 3).then(276, 1, Manner), // ロ ゴ
exact(379, 3).is(Number).worth(1), // 一
exact(379, 3).then(277, 1, Manner), // 一 切
exact(379, 3).then(278, 1, Manner), // 一 部
exact(379, 3).then(278, 1, Vague), // 一 部
exact(382, 3).is(Number).worth(3), // 三
exact(382, 3).then(279, 1, Number).worth(3), // 三 つ
exact(382, 3).then(280, 3, Fraction).worth(33), // 三 分 の 一
exact(388, 3).then(283, 2, Oblige), // 下 さ い
exact(391, 3).is(Not), // 不
exact(391, 3).then(285, 1, Optional), // 不 要
exact(391, 3).then(286, 3, Optional), // 不 要 で す
exact(394, 3).then(289, 1, Consent), // 了 承
exact(394, 3).then(290, 1, Consent), // 了 解
exact(397, 3).then(291, 1, Manner), // 事 前
exact(397, 3).then(292, 2, Manner), // 事 前 の
exact(400, 3).is(Number).worth(2), // 二
exact(400, 3).then(279, 1, Number).worth(2), // 二 つ
exact(400, 3).then(294, 3, Use), // 二 次 利 用
exact(400, 3).then(297, 3, Use), // 二 次 配 布
exact(406, 3).then(300, 3, Mining), // 人 工 知 能
exact(409, 3).then(48, 1, With), // 付 け
exact(412, 3).then(303, 1, Limit), // 以 下
exact(412, 3).then(304, 1, Limit), // 以 内
exact(418, 3).then(305, 1, Optional), // 任 意
exact(421, 3).then(306, 1, Unrelated), // 会 員
exact(427, 3).then(307, 1, Material), // 作 品
exact(427, 3).then(308, 1, Manner), // 作 者
exact(430, 3).then(309, 1, With), // 併 記
exact(433, 3).then(310, 1, Using), // 使 用
exact(436, 3).then(311, 1, Manner), // 保 護
exact(436, 3).then(312, 2, Unrelated), // 保 護 者
exact(442, 3).then(314, 1, Manner), // 個 人
exact(442, 3).then(314, 1, Noncommercial), // 個 人
exact(442, 3).then(315, 3, Unrelated), // 個 人 情 報
exact(448, 3).is(Original), // 元
exact(448, 3).then(32, 1, Original), // 元 の
exact(448, 3).then(318, 3, Page), // 元 の 記 事
exact(448, 3).then(321, 3, Page), // 元 ペ ー ジ
exact(448, 3).then(324, 2, Page), // 元 記 事
exact(457, 3).then(326, 1, Manner), // 全 て
exact(457, 3).then(278, 1, Manner), // 全 部
exact(460, 3).then(327, 1, Manner), // 公 衆
exact(460, 3).then(328, 1, Using), // 公 開
exact(463, 3).then(329, 1, Using), // 共 有
exact(469, 3).then(330, 1, Material), // 内 容
exact(472, 3).then(331, 2, Use), // 再 利 用
exact(472, 3).then(333, 2, Use), // 再 掲 載
exact(472, 3).then(335, 2, Use), // 再 発 行
exact(472, 3).then(337, 2, Use), // 再 配 布
exact(475, 3).then(339, 1, Start), // 冒 頭
exact(478, 3).then(340, 1, Manner), // 写 真
exact(478, 3).then(340, 1, Photo), // 写 真
exact(481, 3).then(341, 1, Source), // 出 典
exact(481, 3).then(342, 3, Cite), // 出 典 明 記
exact(481, 3).then(345, 3, Cite), // 出 典 表 記
exact(481, 3).then(348, 1, Source), // 出 所
exact(481, 3).then(349, 3, Cite), // 出 所 明 示
exact(481, 3).then(352, 3, Cite), // 出 所 表 示
exact(481, 3).then(355, 1, Print), // 出 版
exact(481, 3).then(356, 2, Press), // 出 版 社
exact(496, 3).then(310, 1, Using), // 利 用
exact(508, 3).then(358, 1, Manner), // 加 工
exact(514, 3).then(359, 1, Photo), // 動 画
exact(517, 3).then(360, 1, Fraction).worth(50), // 半 分
exact(520, 3).then(361, 1, Print), // 印 刷
exact(523, 3).then(362, 1, Manner), // 原 則
exact(523, 3).then(363, 1, Original), // 原 文
exact(523, 3).then(363, 1, Page), // 原 文
exact(523, 3).then(364, 1, Material), // 原 稿
exact(526, 3).then(365, 1, Forbid), // 厳 禁
exact(529, 3).then(366, 3, Unrelated), // 参 考 文 献
exact(532, 3).is(Filler), // 又
exact(535, 3).is(Manner), // 及
exact(535, 3).then(369, 1, Filler), // 及 び
exact(538, 3).then(370, 1, Permit), // 可 能
exact(541, 3).is(Manner), // 各
exact(547, 3).then(305, 1, Consent), // 同 意
exact(559, 3).then(371, 1, Commercial), // 商 業
exact(559, 3).then(372, 1, Manner), // 商 標
exact(559, 3).then(310, 1, Commercial), // 商 用
exact(562, 3).then(373, 4, Consent), // 問 い 合 わ せ
exact(562, 3).then(377, 6, Permit), // 問 題 あ り ま せ ん
exact(565, 3).then(383, 1, Unrelated), // 喫 煙
exact(568, 3).then(384, 1, Commercial), // 営 利
exact(574, 3).then(355, 1, Photo), // 図 版
exact(574, 3).then(385, 1, Manner), // 図 表
exact(577, 3).then(61, 1, Manner), // 固 く
exact(577, 3).then(386, 4, Forbid), // 固 く お 断 り
exact(580, 3).then(390, 1, Unrelated), // 国 会
exact(583, 3).then(61, 1, Manner), // 堅 く
exact(586, 3).then(391, 1, Press), // 報 道
exact(589, 3).then(392, 1, If), // 場 合
exact(589, 3).then(392, 1, When), // 場 合
exact(589, 3).then(393, 3, Even), // 場 合 で も
exact(595, 3).then(396, 1, Unrelated), // 変 数
exact(598, 3).then(397, 1, Unrelated), // 大 臣
exact(604, 3).then(398, 1, Manner), // 媒 体
exact(610, 3).then(399, 1, Unrelated), // 学 生
exact(610, 3).then(400, 1, Mining), // 学 習
exact(628, 3).then(401, 1, Manner), // 帰 属
exact(634, 3).then(402, 1, Press), // 弊 社
exact(640, 3).then(310, 1, Quote), // 引 用
exact(640, 3).then(310, 1, Use), // 引 用
exact(640, 3).then(403, 2, Source), // 引 用 元
exact(640, 3).then(405, 2, Source), // 引 用 先
exact(643, 3).is(Manner), // 当
exact(643, 3).then(407, 6, Site), // 当 ウ ェ ブ サ イ ト
exact(643, 3).then(413, 3, Press), // 当 サ イ ト
exact(643, 3).then(413, 3, Site), // 当 サ イ ト
exact(643, 3).then(416, 3, Press), // 当 ブ ロ グ
exact(643, 3).then(416, 3, Site), // 当 ブ ロ グ
exact(643, 3).then(419, 6, Site), // 当 ホ ー ム ペ ー ジ
exact(643, 3).then(402, 1, Press), // 当 社
exact(643, 3).then(425, 4, Site), // 当 社 サ イ ト
exact(643, 3).then(429, 1, Original), // 当 該
exact(643, 3).then(430, 4, Page), // 当 該 ペ ー ジ
exact(643, 3).then(434, 3, Page), // 当 該 記 事
exact(646, 3).then(437, 1, Manner), // 形 式
exact(658, 3).then(438, 1, Oblige), // 必 ず
exact(658, 3).then(285, 1, Oblige), // 必 要
exact(658, 3).then(439, 6, Optional), // 必 要 あ り ま せ ん
exact(658, 3).then(445, 7, Optional), // 必 要 は あ り ま せ ん
exact(658, 3).then(452, 1, Oblige), // 必 須
exact(661, 3).then(308, 1, Unrelated), // 患 者
exact(664, 3).then(453, 1, Material), // 情 報
exact(664, 3).then(454, 2, Source), // 情 報 源
exact(676, 3).then(329, 1, Manner), // 所 有
exact(679, 3).then(456, 1, Consent), // 承 認
exact(679, 3).then(457, 1, Consent), // 承 諾
exact(679, 3).then(458, 4, Given), // 承 諾 を 得 て
exact(682, 3).then(364, 1, Material), // 投 稿
exact(685, 3).then(462, 1, Quote), // 抜 粋
exact(685, 3).then(462, 1, Use), // 抜 粋
exact(691, 3).then(463, 1, Optional), // 推 奨
exact(694, 3).then(464, 1, Manner), // 措 置
exact(697, 3).then(465, 1, Manner), // 掲 載
exact(697, 3).then(465, 1, Press), // 掲 載
exact(697, 3).then(465, 1, Using), // 掲 載
exact(697, 3).then(465, 1, With), // 掲 載
exact(697, 3).then(466, 3, Manner), // 掲 載 さ れ
exact(697, 3).then(469, 3, With), // 掲 載 し た
exact(700, 3).then(472, 1, Unrelated), // 撮 影
exact(703, 3).then(473, 1, Manner), // 改 変
exact(703, 3).then(473, 1, Use), // 改 変
exact(706, 3).then(474, 1, Manner), // 放 送
exact(709, 3).then(475, 1, Unrelated), // 政 府
exact(715, 3).is(Sentences), // 文
exact(715, 3).then(476, 1, Chars), // 文 字
exact(715, 3).then(477, 1, Material), // 文 書
exact(715, 3).then(478, 1, Manner), // 文 章
exact(715, 3).then(478, 1, Material), // 文 章
exact(715, 3).then(339, 1, Start), // 文 頭
exact(724, 3).then(479, 1, Press), // 新 聞
exact(724, 3).then(480, 4, Print), // 新 聞 や 雑 誌
exact(724, 3).then(484, 4, Print), // 新 聞 ・ 雑 誌
exact(724, 3).then(488, 2, Press), // 新 聞 社
exact(727, 3).then(490, 1, Manner), // 方 法
exact(730, 3).then(491, 1, Mention), // 明 示
exact(730, 3).then(309, 1, Mention), // 明 記
exact(733, 3).then(492, 1, Photo), // 映 像
exact(736, 3).is(When), // 時
exact(739, 3).then(493, 1, Manner), // 書 面
exact(742, 3).then(494, 1, Ordinal).worth(1), // 最 初
exact(742, 3).then(495, 1, Limit), // 最 大
exact(745, 3).then(496, 1, Active), // 有 効
exact(748, 3).is(Manner), // 本
exact(748, 3).then(407, 6, Site), // 本 ウ ェ ブ サ イ ト
exact(748, 3).then(413, 3, Press), // 本 サ イ ト
exact(748, 3).then(413, 3, Site), // 本 サ イ ト
exact(748, 3).then(416, 3, Press), // 本 ブ ロ グ
exact(748, 3).then(363, 1, Material), // 本 文
exact(748, 3).then(497, 3, Above), // 本 文 の 上
exact(748, 3).then(500, 3, Above), // 本 文 の 前
exact(748, 3).then(503, 1, Press), // 本 紙
exact(748, 3).then(504, 1, Press), // 本 誌
exact(754, 3).then(505, 1, If), // 条 件
exact(763, 3).then(506, 5, Search), // 検 索 エ ン ジ ン
exact(769, 3).is(Manner), // 構
exact(769, 3).then(511, 4, Permit), // 構 い ま せ ん
exact(769, 3).then(515, 1, Manner), // 構 成
exact(775, 3).then(384, 1, Manner), // 権 利
exact(775, 3).then(516, 2, Manner), // 権 利 者
exact(778, 3).then(518, 3, Mining), // 機 械 学 習
exact(784, 3).then(521, 1, Permit), // 歓 迎
exact(790, 3).then(522, 1, Paragraph), // 段 落
exact(793, 3).then(523, 1, Manner), // 法 律
exact(793, 3).then(524, 1, Manner), // 法 的
exact(796, 3).then(310, 1, Use), // 流 用
exact(805, 3).then(525, 2, Without), // 無 し に
exact(805, 3).then(527, 1, Manner), // 無 断
exact(805, 3).then(527, 1, Press), // 無 断
exact(805, 3).then(527, 1, Without), // 無 断
exact(805, 3).then(528, 3, Use), // 無 断 使 用
exact(805, 3).then(531, 3, Use), // 無 断 利 用
exact(805, 3).then(534, 3, Use), // 無 断 掲 載
exact(805, 3).then(537, 2, Without), // 無 許 可
exact(814, 3).is(Filler), // 物
exact(820, 3).then(515, 1, Mining), // 生 成
exact(829, 3).then(492, 1, Manner), // 画 像
exact(829, 3).then(492, 1, Photo), // 画 像
exact(832, 3).then(539, 1, Reserve), // 留 保
exact(838, 3).is(Manner), // 的
exact(841, 3).then(310, 1, Use), // 盗 用
exact(844, 3).then(524, 1, Manner), // 目 的
exact(847, 3).then(540, 3, Direct), // 直 リ ン ク
exact(847, 3).then(543, 1, Direct), // 直 接
exact(850, 3).then(544, 4, Unrelated), // 相 互 リ ン ク
exact(859, 3).then(60, 1, Vague), // 短 い
exact(862, 3).then(548, 1, Unrelated), // 研 究
exact(865, 3).then(70, 1, Mention), // 示 し
exact(871, 3).is(Forbid), // 禁
exact(871, 3).then(549, 1, Forbid), // 禁 じ
exact(871, 3).then(438, 1, Forbid), // 禁 ず
exact(871, 3).then(550, 1, Forbid), // 禁 止
exact(880, 3).then(551, 1, Unrelated), // 立 入
exact(886, 3).then(552, 1, Ordinal).worth(1), // 第 1
exact(886, 3).then(553, 1, Ordinal).worth(2), // 第 2
exact(886, 3).then(554, 1, Ordinal).worth(3), // 第 3
exact(886, 3).then(555, 1, Ordinal).worth(1), // 第 一
exact(886, 3).then(556, 1, Ordinal).worth(3), // 第 三
exact(886, 3).then(557, 1, Ordinal).worth(2), // 第 二
exact(889, 3).is(Filler), // 等
exact(892, 3).then(558, 1, Manner), // 範 囲
exact(898, 3).then(559, 2, Print), // 紙 媒 体
exact(901, 3).then(561, 1, Material), // 素 材
exact(910, 3).then(562, 2, Press), // 編 集 部
exact(919, 3).then(564, 1, Use), // 翻 案
exact(919, 3).then(565, 1, Manner), // 翻 訳
exact(925, 3).is(Filler), // 者
exact(937, 3).then(566, 1, Permit), // 自 由
exact(943, 3).then(567, 2, Press), // 著 作 権
exact(943, 3).then(569, 2, Material), // 著 作 物
exact(943, 3).then(569, 2, Press), // 著 作 物
exact(943, 3).then(571, 2, Manner), // 著 作 者
exact(943, 3).then(573, 6, Cite), // 著 作 者 名 の 表 示
exact(949, 3).is(Lines), // 行
exact(949, 3).then(579, 1, Manner), // 行 為
exact(952, 3).then(491, 1, Mention), // 表 示
exact(952, 3).then(309, 1, Mention), // 表 記
exact(955, 3).then(540, 3, Link), // 被 リ ン ク
exact(958, 3).then(580, 1, Unrelated), // 裁 判
exact(964, 3).then(581, 1, Use), // 複 写
exact(964, 3).then(582, 1, Use), // 複 製
exact(973, 3).then(70, 1, Mention), // 記 し
exact(973, 3).then(583, 1, Material), // 記 事
exact(973, 3).then(583, 1, Press), // 記 事
exact(973, 3).then(551, 1, Mention), // 記 入
exact(973, 3).then(465, 1, Mention), // 記 載
exact(976, 3).then(584, 1, Consent), // 許 可
exact(976, 3).then(584, 1, Manner), // 許 可
exact(976, 3).then(585, 4, Permit), // 許 可 し ま す
exact(976, 3).then(589, 4, Given), // 許 可 を 得 て
exact(976, 3).then(457, 1, Consent), // 許 諾
exact(976, 3).then(458, 4, Given), // 許 諾 を 得 て
exact(982, 3).then(593, 2, Unrelated), // 訴 え た
exact(985, 3).then(595, 1, Original), // 該 当
exact(991, 3).then(596, 1, Permit), // 認 め
exact(991, 3).then(597, 4, Forbid), // 認 め ま せ ん
exact(994, 3).is(Words), // 語
exact(1000, 3).then(363, 1, Unrelated), // 論 文
exact(1006, 3).then(601, 1, Unrelated), // 警 察
exact(1012, 3).then(602, 1, Manner), // 販 売
exact(1015, 3).is(With), // 貼
exact(1018, 3).then(603, 1, Material), // 資 料
exact(1021, 3).then(604, 1, Unrelated), // 購 読
exact(1024, 3).then(605, 1, Limit), // 超 え
exact(1024, 3).then(605, 1, Over), // 超 え
exact(1024, 3).then(593, 2, Manner), // 超 え た
exact(1030, 3).then(310, 1, Use), // 転 用
exact(1030, 3).then(309, 1, Use), // 転 記
exact(1030, 3).then(465, 1, Press), // 転 載
exact(1030, 3).then(465, 1, Use), // 転 載
exact(1030, 3).then(606, 2, Source), // 転 載 元
exact(1030, 3).then(474, 1, Use), // 転 送
exact(1039, 3).then(608, 1, Manner), // 送 信
exact(1042, 3).then(609, 2, Press), // 通 信 社
exact(1045, 3).then(611, 1, Consent), // 連 絡
exact(1048, 3).then(612, 2, Manner), // 運 営 者
exact(1054, 3).then(490, 1, Forbid), // 違 法
exact(1057, 3).then(614, 1, Forbid), // 遠 慮
exact(1063, 3).then(615, 1, Use), // 配 布
exact(1069, 3).then(396, 1, Unrelated), // 関 数
exact(1072, 3).then(616, 1, Only), // 限 り
exact(1075, 3).then(57, 1, Without), // 除 き
exact(1078, 3).is(When), // 際
exact(1084, 3).then(504, 1, Print), // 雑 誌
exact(1084, 3).then(617, 2, Press), // 雑 誌 社
exact(1087, 3).then(619, 2, Noncommercial), // 非 商 用
exact(1087, 3).then(621, 2, Noncommercial), // 非 営 利
exact(1105, 3).then(623, 1, Unrelated), // 駐 車
], more: &[
exact(11, 2), // by
exact(11, 2), // by
exact(13, 2), // nc
exact(11, 2), // by
exact(15, 2), // nd
exact(11, 2), // by
exact(23, 2), // sa
exact(11, 4), // bync
exact(11, 6), // byncnd
exact(19, 6), // byncsa
exact(57, 4), // bynd
exact(63, 4), // bysa
any(41, 7), // commons*
exact(82, 3), // か
exact(145, 3), // な
exact(196, 3), // る
exact(124, 3), // た
exact(106, 3), // し
exact(172, 3), // ま
exact(118, 3), // せ
exact(208, 3), // ん
exact(187, 3), // よ
exact(163, 3), // び
exact(721, 3), // 断
exact(193, 3), // り
exact(1102, 3), // 願
exact(70, 3), // い
exact(127, 3), // だ
exact(127, 3), // だ
exact(103, 3), // さ
exact(70, 3), // い
exact(139, 3), // と
exact(154, 3), // の
exact(199, 3), // れ
exact(1057, 3), // 遠
exact(670, 3), // 慮
exact(133, 3), // て
exact(91, 3), // く
exact(127, 3), // だ
exact(103, 3), // さ
exact(70, 3), // い
exact(145, 3), // な
exact(91, 3), // く
exact(133, 3), // て
exact(181, 3), // も
exact(169, 3), // べ
exact(133, 3), // て
exact(148, 3), // に
exact(94, 3), // け
exact(181, 3), // も
exact(88, 3), // き
exact(172, 3), // ま
exact(112, 3), // す
exact(88, 3), // き
exact(172, 3), // ま
exact(118, 3), // せ
exact(208, 3), // ん
exact(88, 3), // き
exact(88, 3), // き
exact(157, 3), // は
exact(70, 3), // い
exact(91, 3), // く
exact(94, 3), // け
exact(199, 3), // れ
exact(160, 3), // ば
exact(145, 3), // な
exact(193, 3), // り
exact(172, 3), // ま
exact(118, 3), // せ
exact(208, 3), // ん
exact(106, 3), // し
exact(142, 3), // ど
exact(190, 3), // ら
exact(160, 3), // ば
exact(157, 3), // は
exact(160, 3), // ば
exact(145, 3), // な
exact(193, 3), // り
exact(172, 3), // ま
exact(118, 3), // せ
exact(208, 3), // ん
exact(175, 3), // み
exact(118, 3), // せ
exact(208, 3), // ん
exact(124, 3), // た
exact(124, 3), // た
exact(157, 3), // は
exact(136, 3), // で
exact(238, 3), // カ
exact(223, 3), // ウ
exact(370, 3), // ン
exact(295, 3), // ト
exact(352, 3), // ラ
exact(265, 3), // ス
exact(295, 3), // ト
exact(370, 3), // ン
exact(277, 3), // タ
exact(376, 3), // ー
exact(304, 3), // ネ
exact(283, 3), // ッ
exact(295, 3), // ト
exact(370, 3), // ン
exact(292, 3), // デ
exact(283, 3), // ッ
exact(244, 3), // ク
exact(265, 3), // ス
exact(226, 3), // ェ
exact(325, 3), // ブ
exact(370, 3), // ン
exact(352, 3), // ラ
exact(220, 3), // イ
exact(370, 3), // ン
exact(283, 3), // ッ
exact(241, 3), // キ
exact(376, 3), // ー
exact(355, 3), // リ
exact(229, 3), // エ
exact(220, 3), // イ
exact(289, 3), // テ
exact(217, 3), // ィ
exact(325, 3), // ブ
exact(250, 3), // コ
exact(346, 3), // モ
exact(370, 3), // ン
exact(268, 3), // ズ
exact(355, 3), // リ
exact(229, 3), // エ
exact(220, 3), // イ
exact(289, 3), // テ
exact(217, 3), // ィ
exact(325, 3), // ブ
exact(373, 3), // ・
exact(250, 3), // コ
exact(346, 3), // モ
exact(370, 3), // ン
exact(268, 3), // ズ
exact(355, 3), // リ
exact(283, 3), // ッ
exact(244, 3), // ク
exact(355, 3), // リ
exact(283, 3), // ッ
exact(244, 3), // ク
exact(538, 3), // 可
exact(931, 3), // 能
exact(361, 3), // レ
exact(262, 3), // ジ
exact(283, 3), // ッ
exact(295, 3), // ト
exact(952, 3), // 表
exact(865, 3), // 示
exact(361, 3), // レ
exact(262, 3), // ジ
exact(283, 3), // ッ
exact(295, 3), // ト
exact(952, 3), // 表
exact(973, 3), // 記
exact(364, 3), // ロ
exact(376, 3), // ー
exact(352, 3), // ラ
exact(364, 3), // ロ
exact(376, 3), // ー
exact(355, 3), // リ
exact(370, 3), // ン
exact(247, 3), // グ
exact(319, 3), // ピ
exact(376, 3), // ー
exact(370, 3), // ン
exact(289, 3), // テ
exact(370, 3), // ン
exact(286, 3), // ツ
exact(220, 3), // イ
exact(295, 3), // ト
exact(376, 3), // ー
exact(313, 3), // バ
exact(244, 3), // ク
exact(361, 3), // レ
exact(220, 3), // イ
exact(319, 3), // ピ
exact(370, 3), // ン
exact(247, 3), // グ
exact(322, 3), // フ
exact(295, 3), // ト
exact(223, 3), // ウ
exact(226, 3), // ェ
exact(214, 3), // ア
exact(220, 3), // イ
exact(295, 3), // ト
exact(358, 3), // ル
exact(388, 3), // 下
exact(223, 3), // ウ
exact(370, 3), // ン
exact(364, 3), // ロ
exact(376, 3), // ー
exact(298, 3), // ド
exact(241, 3), // キ
exact(265, 3), // ス
exact(295, 3), // ト
exact(241, 3), // キ
exact(265, 3), // ス
exact(295, 3), // ト
exact(337, 3), // マ
exact(220, 3), // イ
exact(301, 3), // ニ
exact(370, 3), // ン
exact(247, 3), // グ
exact(376, 3), // ー
exact(277, 3), // タ
exact(376, 3), // ー
exact(277, 3), // タ
exact(337, 3), // マ
exact(220, 3), // イ
exact(301, 3), // ニ
exact(370, 3), // ン
exact(247, 3), // グ
exact(283, 3), // ッ
exact(328, 3), // プ
exact(331, 3), // ペ
exact(376, 3), // ー
exact(262, 3), // ジ
exact(349, 3), // ュ
exact(376, 3), // ー
exact(265, 3), // ス
exact(283, 3), // ッ
exact(295, 3), // ト
exact(376, 3), // ー
exact(322, 3), // フ
exact(232, 3), // ォ
exact(364, 3), // ロ
exact(376, 3), // ー
exact(220, 3), // イ
exact(316, 3), // パ
exact(376, 3), // ー
exact(355, 3), // リ
exact(370, 3), // ン
exact(244, 3), // ク
exact(283, 3), // ッ
exact(244, 3), // ク
exact(355, 3), // リ
exact(370, 3), // ン
exact(244, 3), // ク
exact(265, 3), // ス
exact(367, 3), // ワ
exact(376, 3), // ー
exact(298, 3), // ド
exact(376, 3), // ー
exact(271, 3), // セ
exact(370, 3), // ン
exact(295, 3), // ト
exact(211, 3), // ァ
exact(220, 3), // イ
exact(358, 3), // ル
exact(355, 3), // リ
exact(376, 3), // ー
exact(352, 3), // ラ
exact(223, 3), // ウ
exact(259, 3), // ザ
exact(364, 3), // ロ
exact(247, 3), // グ
exact(376, 3), // ー
exact(262, 3), // ジ
exact(376, 3), // ー
exact(340, 3), // ム
exact(331, 3), // ペ
exact(376, 3), // ー
exact(262, 3), // ジ
exact(376, 3), // ー
exact(358, 3), // ル
exact(370, 3), // ン
exact(244, 3), // ク
exact(370, 3), // ン
exact(244, 3), // ク
exact(487, 3), // 切
exact(199, 3), // れ
exact(247, 3), // グ
exact(220, 3), // イ
exact(370, 3), // ン
exact(253, 3), // ゴ
exact(487, 3), // 切
exact(1060, 3), // 部
exact(130, 3), // つ
exact(484, 3), // 分
exact(154, 3), // の
exact(379, 3), // 一
exact(103, 3), // さ
exact(70, 3), // い
exact(967, 3), // 要
exact(967, 3), // 要
exact(136, 3), // で
exact(112, 3), // す
exact(679, 3), // 承
exact(970, 3), // 解
exact(505, 3), // 前
exact(505, 3), // 前
exact(154, 3), // の
exact(781, 3), // 次
exact(496, 3), // 利
exact(823, 3), // 用
exact(781, 3), // 次
exact(1063, 3), // 配
exact(625, 3), // 布
exact(622, 3), // 工
exact(856, 3), // 知
exact(931, 3), // 能
exact(388, 3), // 下
exact(469, 3), // 内
exact(667, 3), // 意
exact(556, 3), // 員
exact(553, 3), // 品
exact(925, 3), // 者
exact(973, 3), // 記
exact(823, 3), // 用
exact(1009, 3), // 護
exact(1009, 3), // 護
exact(925, 3), // 者
exact(406, 3), // 人
exact(406, 3), // 人
exact(664, 3), // 情
exact(586, 3), // 報
exact(154, 3), // の
exact(973, 3), // 記
exact(397, 3), // 事
exact(331, 3), // ペ
exact(376, 3), // ー
exact(262, 3), // ジ
exact(973, 3), // 記
exact(397, 3), // 事
exact(133, 3), // て
exact(946, 3), // 衆
exact(1066, 3), // 開
exact(745, 3), // 有
exact(613, 3), // 容
exact(496, 3), // 利
exact(823, 3), // 用
exact(697, 3), // 掲
exact(1033, 3), // 載
exact(835, 3), // 発
exact(949, 3), // 行
exact(1063, 3), // 配
exact(625, 3), // 布
exact(1096, 3), // 頭
exact(853, 3), // 真
exact(466, 3), // 典
exact(466, 3), // 典
exact(730, 3), // 明
exact(973, 3), // 記
exact(466, 3), // 典
exact(952, 3), // 表
exact(973, 3), // 記
exact(676, 3), // 所
exact(676, 3), // 所
exact(730, 3), // 明
exact(865, 3), // 示
exact(676, 3), // 所
exact(952, 3), // 表
exact(865, 3), // 示
exact(811, 3), // 版
exact(811, 3), // 版
exact(868, 3), // 社
exact(622, 3), // 工
exact(829, 3), // 画
exact(484, 3), // 分
exact(499, 3), // 刷
exact(502, 3), // 則
exact(715, 3), // 文
exact(874, 3), // 稿
exact(871, 3), // 禁
exact(922, 3), // 考
exact(715, 3), // 文
exact(817, 3), // 献
exact(163, 3), // び
exact(931, 3), // 能
exact(766, 3), // 業
exact(772, 3), // 標
exact(70, 3), // い
exact(544, 3), // 合
exact(202, 3), // わ
exact(118, 3), // せ
exact(1099, 3), // 題
exact(67, 3), // あ
exact(193, 3), // り
exact(172, 3), // ま
exact(118, 3), // せ
exact(208, 3), // ん
exact(808, 3), // 煙
exact(496, 3), // 利
exact(952, 3), // 表
exact(91, 3), // く
exact(79, 3), // お
exact(721, 3), // 断
exact(193, 3), // り
exact(421, 3), // 会
exact(1051, 3), // 道
exact(544, 3), // 合
exact(544, 3), // 合
exact(136, 3), // で
exact(181, 3), // も
exact(712, 3), // 数
exact(934, 3), // 臣
exact(424, 3), // 体
exact(820, 3), // 生
exact(916, 3), // 習
exact(619, 3), // 属
exact(868, 3), // 社
exact(823, 3), // 用
exact(448, 3), // 元
exact(823, 3), // 用
exact(451, 3), // 先
exact(223, 3), // ウ
exact(226, 3), // ェ
exact(325, 3), // ブ
exact(256, 3), // サ
exact(220, 3), // イ
exact(295, 3), // ト
exact(256, 3), // サ
exact(220, 3), // イ
exact(295, 3), // ト
exact(325, 3), // ブ
exact(364, 3), // ロ
exact(247, 3), // グ
exact(334, 3), // ホ
exact(376, 3), // ー
exact(340, 3), // ム
exact(331, 3), // ペ
exact(376, 3), // ー
exact(262, 3), // ジ
exact(868, 3), // 社
exact(256, 3), // サ
exact(220, 3), // イ
exact(295, 3), // ト
exact(985, 3), // 該
exact(985, 3), // 該
exact(331, 3), // ペ
exact(376, 3), // ー
exact(262, 3), // ジ
exact(985, 3), // 該
exact(973, 3), // 記
exact(397, 3), // 事
exact(637, 3), // 式
exact(115, 3), // ず
exact(967, 3), // 要
exact(67, 3), // あ
exact(193, 3), // り
exact(172, 3), // ま
exact(118, 3), // せ
exact(208, 3), // ん
exact(967, 3), // 要
exact(157, 3), // は
exact(67, 3), // あ
exact(193, 3), // り
exact(172, 3), // ま
exact(118, 3), // せ
exact(208, 3), // ん
exact(1093, 3), // 須
exact(586, 3), // 報
exact(586, 3), // 報
exact(799, 3), // 源
exact(991, 3), // 認
exact(1003, 3), // 諾
exact(1003, 3), // 諾
exact(205, 3), // を
exact(655, 3), // 得
exact(133, 3), // て
exact(895, 3), // 粋
exact(601, 3), // 奨
exact(913, 3), // 置
exact(1033, 3), // 載
exact(1033, 3), // 載
exact(103, 3), // さ
exact(199, 3), // れ
exact(1033, 3), // 載
exact(106, 3), // し
exact(124, 3), // た
exact(649, 3), // 影
exact(595, 3), // 変
exact(1039, 3), // 送
exact(631, 3), // 府
exact(607, 3), // 字
exact(739, 3), // 書
exact(883, 3), // 章
exact(928, 3), // 聞
exact(928, 3), // 聞
exact(184, 3), // や
exact(1084, 3), // 雑
exact(988, 3), // 誌
exact(928, 3), // 聞
exact(373, 3), // ・
exact(1084, 3), // 雑
exact(988, 3), // 誌
exact(928, 3), // 聞
exact(868, 3), // 社
exact(793, 3), // 法
exact(865, 3), // 示
exact(445, 3), // 像
exact(1090, 3), // 面
exact(490, 3), // 初
exact(598, 3), // 大
exact(511, 3), // 効
exact(715, 3), // 文
exact(154, 3), // の
exact(385, 3), // 上
exact(715, 3), // 文
exact(154, 3), // の
exact(505, 3), // 前
exact(898, 3), // 紙
exact(988, 3), // 誌
exact(415, 3), // 件
exact(904, 3), // 索
exact(229, 3), // エ
exact(370, 3), // ン
exact(262, 3), // ジ
exact(370, 3), // ン
exact(70, 3), // い
exact(172, 3), // ま
exact(118, 3), // せ
exact(208, 3), // ん
exact(673, 3), // 成
exact(496, 3), // 利
exact(925, 3), // 者
exact(760, 3), // 械
exact(610, 3), // 学
exact(916, 3), // 習
exact(1036, 3), // 迎
exact(940, 3), // 落
exact(652, 3), // 律
exact(838, 3), // 的
exact(106, 3), // し
exact(148, 3), // に
exact(721, 3), // 断
exact(721, 3), // 断
exact(433, 3), // 使
exact(823, 3), // 用
exact(721, 3), // 断
exact(496, 3), // 利
exact(823, 3), // 用
exact(721, 3), // 断
exact(697, 3), // 掲
exact(1033, 3), // 載
exact(976, 3), // 許
exact(538, 3), // 可
exact(436, 3), // 保
exact(355, 3), // リ
exact(370, 3), // ン
exact(244, 3), // ク
exact(688, 3), // 接
exact(403, 3), // 互
exact(355, 3), // リ
exact(370, 3), // ン
exact(244, 3), // ク
exact(877, 3), // 究
exact(109, 3), // じ
exact(787, 3), // 止
exact(454, 3), // 入
exact(1108, 1), // 1
exact(1109, 1), // 2
exact(1110, 1), // 3
exact(379, 3), // 一
exact(382, 3), // 三
exact(400, 3), // 二
exact(571, 3), // 囲
exact(604, 3), // 媒
exact(424, 3), // 体
exact(751, 3), // 材
exact(1081, 3), // 集
exact(1060, 3), // 部
exact(757, 3), // 案
exact(979, 3), // 訳
exact(826, 3), // 由
exact(427, 3), // 作
exact(775, 3), // 権
exact(427, 3), // 作
exact(814, 3), // 物
exact(427, 3), // 作
exact(925, 3), // 者
exact(427, 3), // 作
exact(925, 3), // 者
exact(550, 3), // 名
exact(154, 3), // の
exact(952, 3), // 表
exact(865, 3), // 示
exact(802, 3), // 為
exact(493, 3), // 判
exact(478, 3), // 写
exact(961, 3), // 製
exact(397, 3), // 事
exact(538, 3), // 可
exact(538, 3), // 可
exact(106, 3), // し
exact(172, 3), // ま
exact(112, 3), // す
exact(538, 3), // 可
exact(205, 3), // を
exact(655, 3), // 得
exact(133, 3), // て
exact(76, 3), // え
exact(124, 3), // た
exact(643, 3), // 当
exact(178, 3), // め
exact(178, 3), // め
exact(172, 3), // ま
exact(118, 3), // せ
exact(208, 3), // ん
exact(616, 3), // 察
exact(592, 3), // 売
exact(718, 3), // 料
exact(997, 3), // 読
exact(76, 3), // え
exact(1033, 3), // 載
exact(448, 3), // 元
exact(439, 3), // 信
exact(439, 3), // 信
exact(868, 3), // 社
exact(907, 3), // 絡
exact(568, 3), // 営
exact(925, 3), // 者
exact(670, 3), // 慮
exact(625, 3), // 布
exact(193, 3), // り
exact(988, 3), // 誌
exact(868, 3), // 社
exact(559, 3), // 商
exact(823, 3), // 用
exact(568, 3), // 営
exact(496, 3), // 利
exact(1027, 3), // 車
], sayings: Sayings {
above: "リンクは本文の前に置かなければなりません。",
article: "記事の転載は、元の記事へのリンクを掲載した場合に限り認めます。",
credit: "出典：{link}",
first: "リンクは最初の段落に置かなければなりません。",
open: "リンクは検索エンジンに開かれていなければなりません。",
site: "記事の転載は、{site} へのリンクを掲載した場合に限り認めます。",
within: "リンクは最初の{n}段落に置かなければなりません。",
}, other_script: None };
