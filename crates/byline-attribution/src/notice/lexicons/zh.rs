// GENERATED from data/notices/zh.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "zh", target_first: true, capital_nouns: false, letters: "", stems: Stems("ccbyncndccbyncsadofollownofollowcommonscreativccbyndccbysa一三上下不与专业两严並个中为主之也习书买了事二于五享人仅介从他代以们件任份众会传位体\
何作使來依侵便保信修個們停傳僅像允先免入內全公共关其内冊册再写准凡出击函分切刊刑则创利到制刷前剪創务勘務勿十半协单博印即原参及友发取变句只可台号司同名后向否吸和品哪商單器嚴回图圖在地址均坛型報声处复外\
多大失头如始姓媒字学學它完官定客家容密对将將專尋對導少就属屬工已布帖带平并库应府建开式引归当录形影径律得微必志快怕性息您情意愿慧應成我或户所打扫批抄抓护报拒指挖据授掘探接控推提插搜搬摘播擅擊擎收改政效\
教散敬数整文料断新方於无时明是显時智書最有未本机杂权材来板构标栏格業構標模機欄權次欢欲歡止正此歸段民求没法注浏源瀏点為烟烦無照爬片版物献獲生用由留當登發百的盈盗盜目直相知码研确確碼示社禁私称稿究立站章\
符第等箱篇系紙素索結絕絡經網編繫纸练经结络绝维编网置署習翻考者联聞聯聲能自至與若荐获营落著處虫行表被袭製複襲要覽视览言訊許註該誌請謝識警譯護训议讯许论证识词译该语请谢象責貼資责质购贴费资超跟路踪身軟載\
輯轉车转软载辑过迎运这违连追途連運過道違邮部都醒采重量錄鏈针链镜长開闻附限院除隐隱集雜需非面頁須頭页须频题首验體點123"), entries: &[
exact(0, 2).then(0, 1, Commons), // cc by
exact(0, 2).then(1, 2, Commons), // cc by nc
exact(0, 2).then(3, 2, Commons), // cc by nd
exact(0, 2).then(5, 2, Commons), // cc by sa
exact(0, 2).then(7, 1, Commons), // cc bync
exact(0, 2).then(8, 1, Commons), // cc byncnd
exact(0, 2).then(9, 1, Commons), // cc byncsa
exact(0, 2).then(10, 1, Commons), // cc bynd
exact(0, 2).then(11, 1, Commons), // cc bysa
exact(0, 4).is(Commons), // ccby
exact(0, 6).is(Commons), // ccbync
exact(0, 8).is(Commons), // ccbyncnd
exact(8, 8).is(Commons), // ccbyncsa
exact(46, 6).is(Commons), // ccbynd
exact(52, 6).is(Commons), // ccbysa
any(39, 7).then(12, 1, Commons), // creativ* commons*
exact(16, 8).is(Follow), // dofollow
exact(24, 8).is(Follow), // nofollow
exact(58, 3).is(Number).worth(1), // 一
exact(58, 3).then(13, 1, Manner), // 一 切
exact(58, 3).then(14, 1, Fraction).worth(50), // 一 半
exact(61, 3).is(Number).worth(3), // 三
exact(61, 3).then(15, 3, Fraction).worth(33), // 三 分 之 一
exact(64, 3).is(Filler), // 上
exact(67, 3).is(Filler), // 下
exact(67, 3).then(18, 1, Unrelated), // 下 載
exact(67, 3).then(19, 1, Unrelated), // 下 载
exact(70, 3).is(Not), // 不
exact(70, 3).then(20, 2, Forbid), // 不 允 許
exact(70, 3).then(22, 2, Forbid), // 不 允 许
exact(70, 3).then(24, 1, Forbid), // 不 可
exact(70, 3).then(25, 1, Forbid), // 不 得
exact(70, 3).then(26, 1, Optional), // 不 必
exact(70, 3).then(27, 1, Optional), // 不 用
exact(70, 3).then(28, 2, Optional), // 不 要 求
exact(70, 3).then(30, 2, Limit), // 不 超 过
exact(70, 3).then(32, 2, Limit), // 不 超 過
exact(70, 3).then(34, 1, Optional), // 不 需
exact(70, 3).then(35, 2, Optional), // 不 需 要
exact(73, 3).is(Filler), // 与
exact(76, 3).then(37, 1, Material), // 专 栏
exact(76, 3).then(37, 1, Press), // 专 栏
exact(82, 3).is(Number).worth(2), // 两
exact(85, 3).then(38, 1, Manner), // 严 格
exact(85, 3).then(39, 1, Forbid), // 严 禁
exact(88, 3).is(With), // 並
exact(91, 3).is(Filler), // 个
exact(91, 3).then(40, 1, Manner), // 个 人
exact(91, 3).then(40, 1, Noncommercial), // 个 人
exact(91, 3).then(41, 1, Chars), // 个 字
exact(94, 3).is(Filler), // 中
exact(97, 3).is(Filler), // 为
exact(103, 3).is(Filler), // 之
exact(106, 3).is(Filler), // 也
exact(112, 3).then(42, 1, Manner), // 书 面
exact(112, 3).then(43, 3, Consent), // 书 面 授 权
exact(118, 3).is(Filler), // 了
exact(121, 3).then(46, 1, Manner), // 事 先
exact(124, 3).is(Number).worth(2), // 二
exact(124, 3).then(47, 3, Use), // 二 次 传 播
exact(124, 3).then(50, 2, Unrelated), // 二 维 码
exact(127, 3).is(Filler), // 于
exact(130, 3).is(Number).worth(5), // 五
exact(136, 3).is(Filler), // 人
exact(136, 3).then(52, 3, Mining), // 人 工 智 慧
exact(136, 3).then(55, 3, Mining), // 人 工 智 能
exact(136, 3).then(58, 5, Mining), // 人 工 智 能 训 练
exact(139, 3).is(Only), // 仅
exact(139, 3).then(63, 1, Only), // 仅 限
exact(145, 3).is(Filler), // 从
exact(151, 3).then(64, 1, Unrelated), // 代 码
exact(154, 3).is(Filler), // 以
exact(154, 3).then(65, 1, Limit), // 以 內
exact(154, 3).then(66, 1, Limit), // 以 内
exact(154, 3).then(67, 1, With), // 以 及
exact(163, 3).then(68, 1, Manner), // 任 何
exact(163, 3).then(68, 1, When), // 任 何
exact(172, 3).then(69, 1, Unrelated), // 会 议
exact(175, 3).then(70, 1, Use), // 传 播
exact(187, 3).then(71, 1, Material), // 作 品
exact(187, 3).then(72, 1, Press), // 作 者
exact(187, 3).then(72, 1, Source), // 作 者
exact(190, 3).then(27, 1, Using), // 使 用
exact(193, 3).then(73, 1, Source), // 來 源
exact(196, 3).then(74, 1, Manner), // 依 法
exact(199, 3).then(75, 1, Manner), // 侵 权
exact(199, 3).then(76, 3, Forbid), // 侵 权 必 究
exact(199, 3).then(79, 1, Manner), // 侵 權
exact(199, 3).then(80, 3, Forbid), // 侵 權 必 究
exact(205, 3).then(83, 1, Manner), // 保 护
exact(205, 3).then(84, 1, Mention), // 保 留
exact(205, 3).then(84, 1, Reserve), // 保 留
exact(205, 3).then(85, 5, Reserve), // 保 留 一 切 权 利
exact(205, 3).then(90, 5, Reserve), // 保 留 所 有 权 利
exact(205, 3).then(95, 1, Manner), // 保 護
exact(208, 3).then(96, 1, Manner), // 信 息
exact(208, 3).then(96, 1, Material), // 信 息
exact(211, 3).then(97, 1, Manner), // 修 改
exact(214, 3).is(Filler), // 個
exact(214, 3).then(40, 1, Manner), // 個 人
exact(214, 3).then(40, 1, Noncommercial), // 個 人
exact(214, 3).then(41, 1, Chars), // 個 字
exact(220, 3).then(98, 1, Unrelated), // 停 车
exact(223, 3).then(70, 1, Use), // 傳 播
exact(226, 3).is(Only), // 僅
exact(226, 3).then(63, 1, Only), // 僅 限
exact(232, 3).then(99, 1, Consent), // 允 許
exact(232, 3).then(100, 1, Consent), // 允 许
exact(232, 3).then(101, 3, Permit), // 允 许 转 载
exact(238, 3).then(104, 1, Permit), // 免 费
exact(244, 3).then(105, 1, Material), // 內 容
exact(247, 3).then(106, 1, Manner), // 全 部
exact(250, 3).then(107, 2, Online), // 公 众 号
exact(250, 3).then(107, 2, Press), // 公 众 号
exact(250, 3).then(109, 1, Manner), // 公 司
exact(259, 3).is(Filler), // 其
exact(259, 3).then(110, 1, Manner), // 其 他
exact(259, 3).then(111, 1, Manner), // 其 它
exact(262, 3).is(Filler), // 内
exact(262, 3).then(105, 1, Material), // 内 容
exact(271, 3).then(112, 1, Use), // 再 版
exact(274, 3).then(113, 1, Mention), // 写 明
exact(277, 3).then(100, 1, Consent), // 准 许
exact(280, 3).is(When), // 凡
exact(283, 3).then(114, 1, Source), // 出 处
exact(283, 3).then(115, 2, Press), // 出 版 社
exact(283, 3).then(117, 1, Source), // 出 處
exact(289, 3).then(118, 1, Unrelated), // 函 数
exact(292, 3).then(119, 1, Using), // 分 享
exact(292, 3).then(120, 3, Unrelated), // 分 享 链 接
exact(292, 3).then(123, 1, Use), // 分 发
exact(298, 3).then(124, 1, Use), // 刊 登
exact(301, 3).then(125, 1, Manner), // 刑 事
exact(307, 3).then(27, 1, Commons), // 创 用
exact(310, 3).then(27, 1, Using), // 利 用
exact(313, 3).is(To), // 到
exact(322, 3).is(Filler), // 前
exact(322, 3).then(126, 1, If), // 前 提
exact(325, 3).then(127, 2, Unrelated), // 剪 贴 板
exact(328, 3).then(27, 1, Commons), // 創 用
exact(331, 3).then(26, 1, Oblige), // 务 必
exact(337, 3).then(26, 1, Oblige), // 務 必
exact(340, 3).is(Forbid), // 勿
exact(343, 3).is(Number).worth(10), // 十
exact(349, 3).then(129, 1, Manner), // 协 定
exact(349, 3).then(69, 1, Manner), // 协 议
exact(352, 3).then(130, 1, Manner), // 单 位
exact(355, 3).then(131, 1, Press), // 博 主
exact(358, 3).then(132, 1, Print), // 印 刷
exact(361, 3).then(133, 1, Even), // 即 使
exact(361, 3).then(134, 1, Even), // 即 便
exact(364, 3).is(Original), // 原
exact(364, 3).then(135, 2, Press), // 原 作 者
exact(364, 3).then(135, 2, Source), // 原 作 者
exact(364, 3).then(137, 2, Source), // 原 出 处
exact(364, 3).then(139, 1, Material), // 原 创
exact(364, 3).then(139, 1, Press), // 原 创
exact(364, 3).then(140, 1, Material), // 原 創
exact(364, 3).then(140, 1, Press), // 原 創
exact(364, 3).then(141, 1, Original), // 原 始
exact(364, 3).then(142, 1, Page), // 原 帖
exact(364, 3).then(143, 1, Original), // 原 文
exact(364, 3).then(143, 1, Page), // 原 文
exact(364, 3).then(144, 3, Link), // 原 文 地 址
exact(364, 3).then(144, 3, Page), // 原 文 地 址
exact(367, 3).then(147, 3, Unrelated), // 参 考 文 献
exact(370, 3).is(With), // 及
exact(370, 3).then(150, 1, Manner), // 及 其
exact(373, 3).then(151, 3, Unrelated), // 友 情 链 接
exact(376, 3).then(154, 1, Using), // 发 布
exact(376, 3).then(155, 3, Use), // 发 布 本 文
exact(376, 3).then(158, 1, Using), // 发 表
exact(379, 3).then(25, 1, Manner), // 取 得
exact(382, 3).then(159, 1, Unrelated), // 变 量
exact(385, 3).is(Sentences), // 句
exact(388, 3).then(24, 1, Only), // 只 可
exact(388, 3).then(160, 1, Only), // 只 能
exact(391, 3).is(Permit), // 可
exact(391, 3).then(161, 1, Permit), // 可 以
exact(391, 3).then(162, 2, Active), // 可 点 击
exact(391, 3).then(164, 2, Active), // 可 點 擊
exact(403, 3).then(166, 1, Consent), // 同 意
exact(406, 3).then(167, 1, Manner), // 名 称
exact(409, 3).is(Filler), // 后
exact(412, 3).is(To), // 向
exact(415, 3).then(168, 1, Oblige), // 否 则
exact(418, 3).then(169, 1, Unrelated), // 吸 烟
exact(421, 3).is(Filler), // 和
exact(427, 3).then(170, 1, Even), // 哪 怕
exact(430, 3).then(171, 1, Commercial), // 商 业
exact(430, 3).then(172, 1, Commercial), // 商 業
exact(430, 3).then(27, 1, Commercial), // 商 用
exact(433, 3).then(130, 1, Manner), // 單 位
exact(439, 3).then(39, 1, Forbid), // 嚴 禁
exact(442, 3).then(173, 1, Link), // 回 链
exact(445, 3).then(174, 1, Photo), // 图 像
exact(445, 3).then(143, 1, Material), // 图 文
exact(445, 3).then(175, 1, Photo), // 图 片
exact(448, 3).then(174, 1, Photo), // 圖 像
exact(448, 3).then(143, 1, Material), // 圖 文
exact(448, 3).then(175, 1, Photo), // 圖 片
exact(451, 3).is(Filler), // 在
exact(454, 3).then(176, 1, Manner), // 地 址
exact(460, 3).is(Manner), // 均
exact(469, 3).then(177, 1, Material), // 報 導
exact(469, 3).then(177, 1, Press), // 報 導
exact(469, 3).then(178, 1, Print), // 報 紙
exact(472, 3).then(113, 1, Manner), // 声 明
exact(472, 3).then(113, 1, Press), // 声 明
exact(478, 3).then(179, 1, Use), // 复 制
exact(478, 3).then(180, 3, Unrelated), // 复 制 连 结
exact(478, 3).then(183, 3, Unrelated), // 复 制 链 接
exact(478, 3).then(186, 1, Use), // 复 印
exact(481, 3).then(187, 3, Unrelated), // 外 部 链 接
exact(487, 3).then(190, 2, Mining), // 大 模 型
exact(487, 3).then(192, 4, Mining), // 大 语 言 模 型
exact(496, 3).is(If), // 如
exact(496, 3).then(196, 1, If), // 如 欲
exact(496, 3).then(197, 1, If), // 如 要
exact(496, 3).then(34, 1, If), // 如 需
exact(502, 3).then(198, 3, Cite), // 姓 名 标 示
exact(502, 3).then(201, 3, Cite), // 姓 名 標 示
exact(505, 3).then(204, 1, Manner), // 媒 介
exact(505, 3).then(205, 1, Online), // 媒 体
exact(505, 3).then(206, 1, Online), // 媒 體
exact(508, 3).then(207, 1, Chars), // 字 符
exact(511, 3).then(208, 1, Unrelated), // 学 生
exact(520, 3).then(209, 1, Manner), // 完 全
exact(520, 3).then(210, 1, Manner), // 完 整
exact(523, 3).then(211, 1, Manner), // 官 方
exact(529, 3).then(212, 1, Unrelated), // 客 户
exact(532, 3).then(213, 1, Unrelated), // 家 长
exact(538, 3).then(64, 1, Unrelated), // 密 码
exact(538, 3).then(214, 1, Unrelated), // 密 碼
exact(541, 3).is(Filler), // 对
exact(541, 3).then(215, 1, Unrelated), // 对 象
exact(544, 3).is(Filler), // 将
exact(547, 3).is(Filler), // 將
exact(550, 3).then(216, 1, Material), // 專 欄
exact(556, 3).is(Filler), // 對
exact(562, 3).then(159, 1, Vague), // 少 量
exact(565, 3).is(Filler), // 就
exact(568, 3).then(217, 1, Manner), // 属 于
exact(571, 3).then(218, 1, Manner), // 屬 於
exact(577, 3).then(219, 3, Given), // 已 获 授 权
exact(577, 3).then(222, 3, Given), // 已 获 转 载
exact(586, 3).then(225, 1, With), // 带 有
exact(589, 3).then(226, 1, Manner), // 平 台
exact(589, 3).then(226, 1, Online), // 平 台
exact(589, 3).then(227, 3, Print), // 平 面 媒 体
exact(592, 3).is(Filler), // 并
exact(592, 3).is(With), // 并
exact(598, 3).is(Oblige), // 应
exact(598, 3).then(230, 1, Oblige), // 应 当
exact(604, 3).then(231, 1, Manner), // 建 立
exact(604, 3).then(69, 1, Optional), // 建 议
exact(607, 3).then(232, 1, Start), // 开 头
exact(610, 3).is(Filler), // 式
exact(613, 3).then(27, 1, Quote), // 引 用
exact(613, 3).then(27, 1, Use), // 引 用
exact(616, 3).is(Manner), // 归
exact(616, 3).then(233, 1, Manner), // 归 属
exact(625, 3).then(234, 1, Manner), // 形 式
exact(628, 3).then(174, 1, Photo), // 影 像
exact(628, 3).then(175, 1, Photo), // 影 片
exact(637, 3).then(235, 1, Manner), // 得 到
exact(640, 3).then(236, 2, Unrelated), // 微 信 号
exact(643, 3).then(238, 1, Manner), // 必 究
exact(643, 3).then(239, 1, Oblige), // 必 須
exact(643, 3).then(240, 1, Oblige), // 必 须
exact(649, 3).then(241, 1, Unrelated), // 快 照
exact(661, 3).is(Filler), // 您
exact(676, 3).is(Oblige), // 應
exact(676, 3).then(242, 1, Oblige), // 應 當
exact(682, 3).is(Filler), // 我
exact(682, 3).then(243, 1, Filler), // 我 们
exact(682, 3).then(244, 3, Site), // 我 们 网 站
exact(682, 3).then(247, 1, Filler), // 我 們
exact(685, 3).is(Filler), // 或
exact(691, 3).is(Filler), // 所
exact(691, 3).then(225, 1, Manner), // 所 有
exact(694, 3).then(248, 1, Unrelated), // 打 开
exact(694, 3).then(249, 3, Unrelated), // 打 开 链 接
exact(694, 3).then(252, 1, Unrelated), // 打 開
exact(697, 3).then(64, 1, Unrelated), // 扫 码
exact(700, 3).then(253, 1, Consent), // 批 准
exact(703, 3).then(254, 1, Use), // 抄 袭
exact(703, 3).then(255, 1, Use), // 抄 襲
exact(706, 3).then(256, 1, Mining), // 抓 取
exact(712, 3).then(257, 1, Print), // 报 纸
exact(712, 3).then(258, 1, Material), // 报 道
exact(712, 3).then(258, 1, Press), // 报 道
exact(715, 3).then(259, 1, Forbid), // 拒 绝
exact(718, 3).then(260, 1, To), // 指 向
exact(718, 3).then(261, 1, Unrelated), // 指 控
exact(718, 3).then(113, 1, Mention), // 指 明
exact(718, 3).then(262, 1, Unrelated), // 指 責
exact(718, 3).then(263, 1, Unrelated), // 指 责
exact(718, 3).then(264, 1, Unrelated), // 指 针
exact(727, 3).then(75, 1, Consent), // 授 权
exact(727, 3).then(265, 4, Given), // 授 权 转 载 自
exact(727, 3).then(79, 1, Consent), // 授 權
exact(742, 3).then(269, 1, Optional), // 推 荐
exact(745, 3).then(67, 1, Mention), // 提 及
exact(748, 3).then(270, 1, Unrelated), // 插 件
exact(748, 3).then(271, 1, Photo), // 插 图
exact(751, 3).then(272, 3, Search), // 搜 尋 引 擎
exact(751, 3).then(275, 3, Search), // 搜 索 引 擎
exact(754, 3).then(278, 1, Use), // 搬 运
exact(754, 3).then(279, 1, Use), // 搬 運
exact(757, 3).then(280, 1, Quote), // 摘 录
exact(757, 3).then(280, 1, Use), // 摘 录
exact(757, 3).then(281, 1, Use), // 摘 編
exact(757, 3).then(282, 1, Use), // 摘 编
exact(757, 3).then(283, 1, Quote), // 摘 錄
exact(757, 3).then(283, 1, Use), // 摘 錄
exact(763, 3).then(284, 1, Manner), // 擅 自
exact(763, 3).then(284, 1, Without), // 擅 自
exact(772, 3).then(280, 1, Search), // 收 录
exact(772, 3).then(283, 1, Search), // 收 錄
exact(775, 3).then(282, 1, Manner), // 改 编
exact(778, 3).then(285, 1, Unrelated), // 政 府
exact(784, 3).then(286, 1, Unrelated), // 教 授
exact(787, 3).then(154, 1, Use), // 散 布
exact(787, 3).then(70, 1, Use), // 散 播
exact(790, 3).then(287, 1, Oblige), // 敬 请
exact(793, 3).then(288, 1, Material), // 数 据
exact(793, 3).then(289, 2, Unrelated), // 数 据 库
exact(793, 3).then(291, 3, Mining), // 数 据 挖 掘
exact(799, 3).then(294, 1, Above), // 文 前
exact(799, 3).then(41, 1, Material), // 文 字
exact(799, 3).then(295, 1, Material), // 文 本
exact(799, 3).then(296, 6, Mining), // 文 本 与 数 据 挖 掘
exact(799, 3).then(302, 6, Mining), // 文 本 和 数 据 挖 掘
exact(799, 3).then(308, 1, Material), // 文 章
exact(799, 3).then(308, 1, Press), // 文 章
exact(799, 3).then(309, 3, Link), // 文 章 地 址
exact(799, 3).then(312, 3, Start), // 文 章 开 头
exact(799, 3).then(315, 1, Start), // 文 首
exact(808, 3).then(316, 1, Material), // 新 聞
exact(808, 3).then(316, 1, Press), // 新 聞
exact(808, 3).then(317, 1, Material), // 新 闻
exact(808, 3).then(317, 1, Press), // 新 闻
exact(811, 3).is(Filler), // 方
exact(811, 3).then(24, 1, Only), // 方 可
exact(811, 3).then(234, 1, Manner), // 方 式
exact(814, 3).is(Filler), // 於
exact(817, 3).then(28, 2, Optional), // 无 要 求
exact(817, 3).then(34, 1, Optional), // 无 需
exact(817, 3).then(240, 1, Optional), // 无 须
exact(817, 3).then(318, 2, Optional), // 无 须 附
exact(820, 3).is(When), // 时
exact(823, 3).then(320, 1, Manner), // 明 显
exact(823, 3).then(321, 1, Manner), // 明 确
exact(823, 3).then(322, 1, Manner), // 明 確
exact(826, 3).is(Filler), // 是
exact(829, 3).then(323, 1, Manner), // 显 著
exact(829, 3).then(324, 3, Start), // 显 著 位 置
exact(832, 3).is(When), // 時
exact(838, 3).then(42, 1, Manner), // 書 面
exact(838, 3).then(327, 3, Consent), // 書 面 授 權
exact(841, 3).then(330, 1, Limit), // 最 多
exact(844, 3).is(Filler), // 有
exact(844, 3).then(331, 1, Active), // 有 效
exact(847, 3).is(Not), // 未
exact(847, 3).then(25, 1, Without), // 未 得
exact(847, 3).then(332, 1, Without), // 未 獲
exact(847, 3).then(333, 1, Without), // 未 經
exact(847, 3).then(334, 1, Without), // 未 经
exact(847, 3).then(335, 1, Without), // 未 获
exact(847, 3).then(336, 1, Without), // 未 被
exact(850, 3).then(40, 1, Manner), // 本 人
exact(850, 3).then(337, 1, Press), // 本 刊
exact(850, 3).then(338, 2, Press), // 本 博 客
exact(850, 3).then(338, 2, Site), // 本 博 客
exact(850, 3).then(340, 1, Press), // 本 報
exact(850, 3).then(341, 1, Press), // 本 报
exact(850, 3).then(143, 1, Material), // 本 文
exact(850, 3).then(143, 1, Press), // 本 文
exact(850, 3).then(342, 1, Press), // 本 站
exact(850, 3).then(342, 1, Site), // 本 站
exact(850, 3).then(343, 1, Press), // 本 網
exact(850, 3).then(343, 1, Site), // 本 網
exact(850, 3).then(344, 2, Site), // 本 網 站
exact(850, 3).then(346, 1, Press), // 本 网
exact(850, 3).then(346, 1, Site), // 本 网
exact(850, 3).then(347, 2, Site), // 本 网 站
exact(850, 3).then(349, 1, Page), // 本 頁
exact(850, 3).then(350, 1, Page), // 本 页
exact(853, 3).then(351, 3, Mining), // 机 器 学 习
exact(853, 3).then(354, 1, Manner), // 机 构
exact(856, 3).then(355, 1, Print), // 杂 志
exact(856, 3).then(356, 2, Press), // 杂 志 社
exact(859, 3).then(358, 1, Manner), // 权 利
exact(865, 3).then(73, 1, Source), // 来 源
exact(874, 3).then(113, 1, Mention), // 标 明
exact(874, 3).then(359, 1, Mention), // 标 注
exact(874, 3).then(360, 3, Cite), // 标 注 来 源
exact(874, 3).then(363, 3, Above), // 标 题 下 方
exact(889, 3).then(113, 1, Mention), // 標 明
exact(889, 3).then(366, 1, Mention), // 標 註
exact(889, 3).then(367, 3, Cite), // 標 註 來 源
exact(892, 3).then(370, 3, Mining), // 模 型 训 练
exact(895, 3).then(373, 3, Mining), // 機 器 學 習
exact(895, 3).then(376, 1, Manner), // 機 構
exact(901, 3).then(358, 1, Manner), // 權 利
exact(907, 3).then(377, 1, Permit), // 欢 迎
exact(913, 3).then(377, 1, Permit), // 歡 迎
exact(919, 3).then(378, 3, Above), // 正 文 之 前
exact(919, 3).then(381, 2, Above), // 正 文 前
exact(922, 3).is(Filler), // 此
exact(925, 3).is(Manner), // 歸
exact(928, 3).is(Paragraph), // 段
exact(928, 3).then(383, 1, Paragraph), // 段 落
exact(931, 3).then(125, 1, Manner), // 民 事
exact(937, 3).is(Not), // 没
exact(937, 3).then(225, 1, Without), // 没 有
exact(940, 3).then(384, 1, Manner), // 法 律
exact(940, 3).then(385, 1, Unrelated), // 法 院
exact(943, 3).then(386, 1, Unrelated), // 注 册
exact(943, 3).then(113, 1, Mention), // 注 明
exact(946, 3).then(387, 2, Unrelated), // 浏 览 器
exact(952, 3).then(389, 2, Unrelated), // 瀏 覽 器
exact(955, 3).then(391, 1, Unrelated), // 点 击
exact(955, 3).then(392, 3, Unrelated), // 点 击 链 接
exact(958, 3).is(Filler), // 為
exact(964, 3).then(287, 1, Oblige), // 烦 请
exact(967, 3).then(34, 1, Optional), // 無 需
exact(970, 3).then(175, 1, Photo), // 照 片
exact(973, 3).then(256, 1, Mining), // 爬 取
exact(973, 3).then(395, 1, Search), // 爬 虫
exact(976, 3).then(396, 1, Vague), // 片 断
exact(976, 3).then(397, 1, Vague), // 片 段
exact(979, 3).then(75, 1, Press), // 版 权
exact(979, 3).then(398, 3, Manner), // 版 权 所 有
exact(979, 3).then(79, 1, Press), // 版 權
exact(979, 3).then(401, 3, Manner), // 版 權 所 有
exact(988, 3).then(25, 1, Manner), // 獲 得
exact(991, 3).then(404, 2, Mining), // 生 成 式
exact(994, 3).then(406, 1, Manner), // 用 途
exact(997, 3).is(Filler), // 由
exact(1006, 3).then(407, 1, Unrelated), // 登 入
exact(1006, 3).then(280, 1, Unrelated), // 登 录
exact(1009, 3).then(154, 1, Using), // 發 布
exact(1009, 3).then(158, 1, Using), // 發 表
exact(1012, 3).then(408, 2, Percent), // 百 分 之
exact(1015, 3).is(Filler), // 的
exact(1018, 3).then(358, 1, Commercial), // 盈 利
exact(1021, 3).then(27, 1, Use), // 盗 用
exact(1024, 3).then(27, 1, Use), // 盜 用
exact(1027, 3).then(410, 1, Manner), // 目 的
exact(1030, 3).then(411, 1, Direct), // 直 接
exact(1033, 3).then(412, 1, Manner), // 相 关
exact(1036, 3).then(413, 3, Commons), // 知 識 共 享
exact(1036, 3).then(416, 3, Commons), // 知 识 共 享
exact(1042, 3).then(238, 1, Unrelated), // 研 究
exact(1060, 3).is(Forbid), // 禁
exact(1060, 3).then(419, 1, Forbid), // 禁 止
exact(1069, 3).then(270, 1, Material), // 稿 件
exact(1078, 3).then(213, 1, Press), // 站 长
exact(1087, 3).then(420, 1, Ordinal).worth(1), // 第 1
exact(1087, 3).then(421, 1, Ordinal).worth(2), // 第 2
exact(1087, 3).then(422, 1, Ordinal).worth(3), // 第 3
exact(1087, 3).then(423, 1, Ordinal).worth(1), // 第 一
exact(1087, 3).then(424, 1, Ordinal).worth(3), // 第 三
exact(1087, 3).then(425, 1, Ordinal).worth(2), // 第 二
exact(1090, 3).is(Filler), // 等
exact(1096, 3).then(315, 1, Start), // 篇 首
exact(1105, 3).then(426, 1, Material), // 素 材
exact(1120, 3).then(427, 4, Given), // 經 授 權 轉 載
exact(1123, 3).then(342, 1, Online), // 網 站
exact(1123, 3).then(342, 1, Press), // 網 站
exact(1123, 3).then(431, 1, Online), // 網 路
exact(1126, 3).then(432, 2, Press), // 編 輯 部
exact(1132, 3).then(434, 1, Print), // 纸 媒
exact(1132, 3).then(435, 1, Print), // 纸 质
exact(1138, 3).then(436, 4, Given), // 经 授 权 转 载
exact(1153, 3).then(440, 1, Manner), // 编 辑
exact(1153, 3).then(441, 2, Press), // 编 辑 部
exact(1156, 3).then(443, 1, Online), // 网 上
exact(1156, 3).then(342, 1, Online), // 网 站
exact(1156, 3).then(342, 1, Press), // 网 站
exact(1156, 3).then(444, 1, Online), // 网 络
exact(1162, 3).then(445, 1, Cite), // 署 名
exact(1168, 3).then(186, 1, Use), // 翻 印
exact(1168, 3).then(112, 1, Use), // 翻 版
exact(1168, 3).then(446, 1, Manner), // 翻 譯
exact(1168, 3).then(447, 1, Manner), // 翻 译
exact(1174, 3).is(Filler), // 者
exact(1177, 3).then(448, 1, Consent), // 联 系
exact(1183, 3).then(449, 1, Consent), // 聯 絡
exact(1183, 3).then(450, 1, Consent), // 聯 繫
exact(1186, 3).then(113, 1, Manner), // 聲 明
exact(1192, 3).then(451, 1, Optional), // 自 愿
exact(1192, 3).then(452, 1, Permit), // 自 由
exact(1195, 3).is(To), // 至
exact(1198, 3).is(Filler), // 與
exact(1201, 3).is(If), // 若
exact(1201, 3).then(197, 1, If), // 若 要
exact(1201, 3).then(34, 1, If), // 若 需
exact(1207, 3).then(25, 1, Manner), // 获 得
exact(1207, 3).then(436, 4, Given), // 获 授 权 转 载
exact(1210, 3).then(358, 1, Commercial), // 营 利
exact(1216, 3).then(453, 2, Press), // 著 作 权
exact(1216, 3).then(455, 2, Press), // 著 作 權
exact(1225, 3).is(Lines), // 行
exact(1225, 3).then(457, 1, Manner), // 行 为
exact(1228, 3).then(458, 1, Unrelated), // 表 单
exact(1240, 3).then(459, 1, Use), // 複 製
exact(1240, 3).then(460, 3, Unrelated), // 複 製 連 結
exact(1246, 3).then(463, 1, Oblige), // 要 求
exact(1252, 3).then(464, 1, Photo), // 视 频
exact(1264, 3).then(24, 1, Consent), // 許 可
exact(1264, 3).then(24, 1, Manner), // 許 可
exact(1267, 3).then(465, 1, Unrelated), // 註 冊
exact(1267, 3).then(113, 1, Mention), // 註 明
exact(1270, 3).is(Filler), // 該
exact(1276, 3).is(Oblige), // 請
exact(1276, 3).then(466, 1, Forbid), // 請 勿
exact(1279, 3).then(467, 1, Forbid), // 謝 絕
exact(1285, 3).then(211, 1, Unrelated), // 警 方
exact(1294, 3).then(468, 5, Mining), // 训 练 人 工 智 能
exact(1294, 3).then(473, 3, Mining), // 训 练 模 型
exact(1297, 3).then(476, 1, Unrelated), // 议 会
exact(1303, 3).then(24, 1, Consent), // 许 可
exact(1303, 3).then(477, 3, Manner), // 许 可 协 议
exact(1306, 3).then(480, 1, Online), // 论 坛
exact(1315, 3).is(Words), // 词
exact(1321, 3).is(Filler), // 该
exact(1327, 3).is(Oblige), // 请
exact(1327, 3).then(466, 1, Forbid), // 请 勿
exact(1330, 3).then(259, 1, Forbid), // 谢 绝
exact(1336, 3).then(481, 1, Manner), // 責 任
exact(1342, 3).then(482, 1, Material), // 資 料
exact(1342, 3).then(483, 3, Mining), // 資 料 探 勘
exact(1342, 3).then(486, 1, Material), // 資 訊
exact(1345, 3).then(481, 1, Manner), // 责 任
exact(1351, 3).then(487, 1, Unrelated), // 购 买
exact(1351, 3).then(488, 1, Unrelated), // 购 物
exact(1360, 3).then(482, 1, Material), // 资 料
exact(1360, 3).then(489, 1, Material), // 资 讯
exact(1363, 3).then(490, 1, Limit), // 超 过
exact(1363, 3).then(490, 1, Over), // 超 过
exact(1363, 3).then(491, 2, Link), // 超 連 結
exact(1363, 3).then(493, 1, Limit), // 超 過
exact(1363, 3).then(493, 1, Over), // 超 過
exact(1363, 3).then(494, 2, Link), // 超 鏈 接
exact(1363, 3).then(496, 2, Link), // 超 链 接
exact(1366, 3).then(498, 1, Follow), // 跟 踪
exact(1375, 3).then(499, 2, Unrelated), // 身 份 证
exact(1378, 3).then(206, 1, Unrelated), // 軟 體
exact(1381, 3).then(113, 1, Mention), // 載 明
exact(1387, 3).then(501, 1, Use), // 轉 發
exact(1387, 3).then(502, 1, Use), // 轉 貼
exact(1387, 3).then(18, 1, Press), // 轉 載
exact(1387, 3).then(18, 1, Use), // 轉 載
exact(1393, 3).then(123, 1, Use), // 转 发
exact(1393, 3).then(503, 1, Use), // 转 摘
exact(1393, 3).then(504, 1, Use), // 转 贴
exact(1393, 3).then(19, 1, Press), // 转 载
exact(1393, 3).then(19, 1, Use), // 转 载
exact(1396, 3).then(270, 1, Unrelated), // 软 件
exact(1399, 3).then(205, 1, Manner), // 载 体
exact(1399, 3).then(113, 1, Mention), // 载 明
exact(1414, 3).is(Filler), // 这
exact(1417, 3).then(72, 1, Manner), // 违 者
exact(1417, 3).then(505, 3, Forbid), // 违 者 必 究
exact(1420, 3).then(508, 1, Link), // 连 结
exact(1423, 3).then(238, 1, Forbid), // 追 究
exact(1423, 3).then(238, 1, Manner), // 追 究
exact(1426, 3).then(509, 1, Manner), // 途 径
exact(1429, 3).then(510, 1, Link), // 連 結
exact(1441, 3).then(505, 3, Forbid), // 違 者 必 究
exact(1444, 3).then(511, 1, Unrelated), // 邮 箱
exact(1447, 3).then(512, 1, Manner), // 部 分
exact(1447, 3).then(512, 1, Vague), // 部 分
exact(1447, 3).then(213, 1, Unrelated), // 部 长
exact(1450, 3).is(Filler), // 都
exact(1453, 3).then(513, 3, Start), // 醒 目 位 置
exact(1456, 3).then(27, 1, Manner), // 采 用
exact(1456, 3).then(27, 1, Using), // 采 用
exact(1456, 3).then(516, 1, Use), // 采 集
exact(1459, 3).then(179, 1, Use), // 重 制
exact(1459, 3).then(459, 1, Use), // 重 製
exact(1468, 3).then(411, 1, Link), // 鏈 接
exact(1474, 3).then(411, 1, Link), // 链 接
exact(1474, 3).then(517, 3, Unrelated), // 链 接 失 效
exact(1474, 3).then(508, 1, Link), // 链 结
exact(1477, 3).then(174, 1, Use), // 镜 像
exact(1483, 3).then(520, 1, Start), // 開 頭
exact(1489, 3).is(Mention), // 附
exact(1489, 3).is(With), // 附
exact(1489, 3).then(443, 1, Mention), // 附 上
exact(1489, 3).then(443, 1, With), // 附 上
exact(1489, 3).then(521, 1, Mention), // 附 带
exact(1489, 3).then(521, 1, With), // 附 带
exact(1489, 3).then(225, 1, Mention), // 附 有
exact(1489, 3).then(225, 1, With), // 附 有
exact(1498, 3).then(522, 1, Without), // 除 非
exact(1501, 3).then(523, 1, Unrelated), // 隐 私
exact(1504, 3).then(523, 1, Unrelated), // 隱 私
exact(1510, 3).then(524, 1, Print), // 雜 誌
exact(1513, 3).is(Manner), // 需
exact(1513, 3).is(Oblige), // 需
exact(1516, 3).is(Not), // 非
exact(1516, 3).then(525, 2, Noncommercial), // 非 商 业
exact(1516, 3).then(527, 3, Noncommercial), // 非 商 业 性
exact(1516, 3).then(530, 2, Noncommercial), // 非 商 業
exact(1516, 3).then(532, 2, Without), // 非 授 权
exact(1516, 3).then(333, 1, Without), // 非 經
exact(1516, 3).then(334, 1, Without), // 非 经
exact(1516, 3).then(534, 2, Noncommercial), // 非 营 利
exact(1525, 3).is(Oblige), // 須
exact(1531, 3).then(42, 1, Page), // 页 面
exact(1534, 3).is(Oblige), // 须
exact(1543, 3).is(Ordinal).worth(1), // 首
exact(1543, 3).then(349, 1, Site), // 首 頁
exact(1543, 3).then(350, 1, Site), // 首 页
exact(1546, 3).then(536, 1, Unrelated), // 验 证
exact(1552, 3).then(537, 1, Unrelated), // 點 擊
exact(1552, 3).then(538, 3, Unrelated), // 點 擊 連 結
], more: &[
exact(2, 2), // by
exact(2, 2), // by
exact(4, 2), // nc
exact(2, 2), // by
exact(6, 2), // nd
exact(2, 2), // by
exact(14, 2), // sa
exact(2, 4), // bync
exact(2, 6), // byncnd
exact(10, 6), // byncsa
exact(48, 4), // bynd
exact(54, 4), // bysa
any(32, 7), // commons*
exact(295, 3), // 切
exact(346, 3), // 半
exact(292, 3), // 分
exact(103, 3), // 之
exact(58, 3), // 一
exact(1381, 3), // 載
exact(1399, 3), // 载
exact(232, 3), // 允
exact(1264, 3), // 許
exact(232, 3), // 允
exact(1303, 3), // 许
exact(391, 3), // 可
exact(637, 3), // 得
exact(643, 3), // 必
exact(994, 3), // 用
exact(1246, 3), // 要
exact(934, 3), // 求
exact(1363, 3), // 超
exact(1405, 3), // 过
exact(1363, 3), // 超
exact(1435, 3), // 過
exact(1513, 3), // 需
exact(1513, 3), // 需
exact(1246, 3), // 要
exact(877, 3), // 栏
exact(880, 3), // 格
exact(1060, 3), // 禁
exact(136, 3), // 人
exact(508, 3), // 字
exact(1519, 3), // 面
exact(1519, 3), // 面
exact(727, 3), // 授
exact(859, 3), // 权
exact(235, 3), // 先
exact(904, 3), // 次
exact(175, 3), // 传
exact(760, 3), // 播
exact(1150, 3), // 维
exact(1039, 3), // 码
exact(574, 3), // 工
exact(835, 3), // 智
exact(673, 3), // 慧
exact(574, 3), // 工
exact(835, 3), // 智
exact(1189, 3), // 能
exact(574, 3), // 工
exact(835, 3), // 智
exact(1189, 3), // 能
exact(1294, 3), // 训
exact(1135, 3), // 练
exact(1492, 3), // 限
exact(1039, 3), // 码
exact(244, 3), // 內
exact(262, 3), // 内
exact(370, 3), // 及
exact(184, 3), // 何
exact(1297, 3), // 议
exact(760, 3), // 播
exact(424, 3), // 品
exact(1174, 3), // 者
exact(949, 3), // 源
exact(940, 3), // 法
exact(859, 3), // 权
exact(859, 3), // 权
exact(643, 3), // 必
exact(1072, 3), // 究
exact(901, 3), // 權
exact(901, 3), // 權
exact(643, 3), // 必
exact(1072, 3), // 究
exact(709, 3), // 护
exact(1000, 3), // 留
exact(1000, 3), // 留
exact(58, 3), // 一
exact(295, 3), // 切
exact(859, 3), // 权
exact(310, 3), // 利
exact(1000, 3), // 留
exact(691, 3), // 所
exact(844, 3), // 有
exact(859, 3), // 权
exact(310, 3), // 利
exact(1291, 3), // 護
exact(658, 3), // 息
exact(775, 3), // 改
exact(1390, 3), // 车
exact(1264, 3), // 許
exact(1303, 3), // 许
exact(1303, 3), // 许
exact(1393, 3), // 转
exact(1399, 3), // 载
exact(1357, 3), // 费
exact(535, 3), // 容
exact(1447, 3), // 部
exact(169, 3), // 众
exact(397, 3), // 号
exact(400, 3), // 司
exact(148, 3), // 他
exact(517, 3), // 它
exact(979, 3), // 版
exact(823, 3), // 明
exact(475, 3), // 处
exact(979, 3), // 版
exact(1057, 3), // 社
exact(1219, 3), // 處
exact(793, 3), // 数
exact(133, 3), // 享
exact(133, 3), // 享
exact(1474, 3), // 链
exact(736, 3), // 接
exact(376, 3), // 发
exact(1006, 3), // 登
exact(121, 3), // 事
exact(745, 3), // 提
exact(1354, 3), // 贴
exact(868, 3), // 板
exact(526, 3), // 定
exact(178, 3), // 位
exact(100, 3), // 主
exact(319, 3), // 刷
exact(190, 3), // 使
exact(202, 3), // 便
exact(187, 3), // 作
exact(1174, 3), // 者
exact(283, 3), // 出
exact(475, 3), // 处
exact(307, 3), // 创
exact(328, 3), // 創
exact(499, 3), // 始
exact(583, 3), // 帖
exact(799, 3), // 文
exact(799, 3), // 文
exact(454, 3), // 地
exact(457, 3), // 址
exact(1171, 3), // 考
exact(799, 3), // 文
exact(985, 3), // 献
exact(259, 3), // 其
exact(664, 3), // 情
exact(1474, 3), // 链
exact(736, 3), // 接
exact(580, 3), // 布
exact(580, 3), // 布
exact(850, 3), // 本
exact(799, 3), // 文
exact(1228, 3), // 表
exact(1462, 3), // 量
exact(1189, 3), // 能
exact(154, 3), // 以
exact(955, 3), // 点
exact(286, 3), // 击
exact(1552, 3), // 點
exact(766, 3), // 擊
exact(667, 3), // 意
exact(1066, 3), // 称
exact(304, 3), // 则
exact(961, 3), // 烟
exact(652, 3), // 怕
exact(79, 3), // 业
exact(883, 3), // 業
exact(1474, 3), // 链
exact(229, 3), // 像
exact(976, 3), // 片
exact(457, 3), // 址
exact(559, 3), // 導
exact(1102, 3), // 紙
exact(316, 3), // 制
exact(316, 3), // 制
exact(1420, 3), // 连
exact(1141, 3), // 结
exact(316, 3), // 制
exact(1474, 3), // 链
exact(736, 3), // 接
exact(358, 3), // 印
exact(1447, 3), // 部
exact(1474, 3), // 链
exact(736, 3), // 接
exact(892, 3), // 模
exact(466, 3), // 型
exact(1324, 3), // 语
exact(1258, 3), // 言
exact(892, 3), // 模
exact(466, 3), // 型
exact(910, 3), // 欲
exact(1246, 3), // 要
exact(406, 3), // 名
exact(874, 3), // 标
exact(1054, 3), // 示
exact(406, 3), // 名
exact(889, 3), // 標
exact(1054, 3), // 示
exact(142, 3), // 介
exact(181, 3), // 体
exact(1549, 3), // 體
exact(1084, 3), // 符
exact(991, 3), // 生
exact(247, 3), // 全
exact(796, 3), // 整
exact(811, 3), // 方
exact(688, 3), // 户
exact(1480, 3), // 长
exact(1051, 3), // 碼
exact(1333, 3), // 象
exact(898, 3), // 欄
exact(127, 3), // 于
exact(814, 3), // 於
exact(1207, 3), // 获
exact(727, 3), // 授
exact(859, 3), // 权
exact(1207, 3), // 获
exact(1393, 3), // 转
exact(1399, 3), // 载
exact(844, 3), // 有
exact(394, 3), // 台
exact(1519, 3), // 面
exact(505, 3), // 媒
exact(181, 3), // 体
exact(619, 3), // 当
exact(1075, 3), // 立
exact(493, 3), // 头
exact(568, 3), // 属
exact(610, 3), // 式
exact(313, 3), // 到
exact(208, 3), // 信
exact(397, 3), // 号
exact(1072, 3), // 究
exact(1525, 3), // 須
exact(1534, 3), // 须
exact(970, 3), // 照
exact(1003, 3), // 當
exact(157, 3), // 们
exact(157, 3), // 们
exact(1156, 3), // 网
exact(1078, 3), // 站
exact(217, 3), // 們
exact(607, 3), // 开
exact(607, 3), // 开
exact(1474, 3), // 链
exact(736, 3), // 接
exact(1483, 3), // 開
exact(277, 3), // 准
exact(1234, 3), // 袭
exact(1243, 3), // 襲
exact(379, 3), // 取
exact(1132, 3), // 纸
exact(1438, 3), // 道
exact(1147, 3), // 绝
exact(412, 3), // 向
exact(739, 3), // 控
exact(1336, 3), // 責
exact(1345, 3), // 责
exact(1471, 3), // 针
exact(859, 3), // 权
exact(1393, 3), // 转
exact(1399, 3), // 载
exact(1192, 3), // 自
exact(1204, 3), // 荐
exact(160, 3), // 件
exact(445, 3), // 图
exact(553, 3), // 尋
exact(613, 3), // 引
exact(769, 3), // 擎
exact(1108, 3), // 索
exact(613, 3), // 引
exact(769, 3), // 擎
exact(1411, 3), // 运
exact(1432, 3), // 運
exact(622, 3), // 录
exact(1126, 3), // 編
exact(1153, 3), // 编
exact(1465, 3), // 錄
exact(1192, 3), // 自
exact(601, 3), // 府
exact(727, 3), // 授
exact(1327, 3), // 请
exact(724, 3), // 据
exact(724, 3), // 据
exact(595, 3), // 库
exact(724, 3), // 据
exact(721, 3), // 挖
exact(730, 3), // 掘
exact(322, 3), // 前
exact(850, 3), // 本
exact(850, 3), // 本
exact(73, 3), // 与
exact(793, 3), // 数
exact(724, 3), // 据
exact(721, 3), // 挖
exact(730, 3), // 掘
exact(850, 3), // 本
exact(421, 3), // 和
exact(793, 3), // 数
exact(724, 3), // 据
exact(721, 3), // 挖
exact(730, 3), // 掘
exact(1081, 3), // 章
exact(1081, 3), // 章
exact(454, 3), // 地
exact(457, 3), // 址
exact(1081, 3), // 章
exact(607, 3), // 开
exact(493, 3), // 头
exact(1543, 3), // 首
exact(1180, 3), // 聞
exact(1486, 3), // 闻
exact(1534, 3), // 须
exact(1489, 3), // 附
exact(829, 3), // 显
exact(1045, 3), // 确
exact(1048, 3), // 確
exact(1216, 3), // 著
exact(1216, 3), // 著
exact(178, 3), // 位
exact(1159, 3), // 置
exact(1519, 3), // 面
exact(727, 3), // 授
exact(901, 3), // 權
exact(484, 3), // 多
exact(781, 3), // 效
exact(988, 3), // 獲
exact(1120, 3), // 經
exact(1138, 3), // 经
exact(1207, 3), // 获
exact(1231, 3), // 被
exact(298, 3), // 刊
exact(355, 3), // 博
exact(529, 3), // 客
exact(469, 3), // 報
exact(712, 3), // 报
exact(1078, 3), // 站
exact(1123, 3), // 網
exact(1123, 3), // 網
exact(1078, 3), // 站
exact(1156, 3), // 网
exact(1156, 3), // 网
exact(1078, 3), // 站
exact(1522, 3), // 頁
exact(1531, 3), // 页
exact(436, 3), // 器
exact(511, 3), // 学
exact(109, 3), // 习
exact(871, 3), // 构
exact(646, 3), // 志
exact(646, 3), // 志
exact(1057, 3), // 社
exact(310, 3), // 利
exact(943, 3), // 注
exact(943, 3), // 注
exact(865, 3), // 来
exact(949, 3), // 源
exact(1540, 3), // 题
exact(67, 3), // 下
exact(811, 3), // 方
exact(1267, 3), // 註
exact(1267, 3), // 註
exact(193, 3), // 來
exact(949, 3), // 源
exact(466, 3), // 型
exact(1294, 3), // 训
exact(1135, 3), // 练
exact(436, 3), // 器
exact(514, 3), // 學
exact(1165, 3), // 習
exact(886, 3), // 構
exact(1408, 3), // 迎
exact(799, 3), // 文
exact(103, 3), // 之
exact(322, 3), // 前
exact(799, 3), // 文
exact(322, 3), // 前
exact(1213, 3), // 落
exact(634, 3), // 律
exact(1495, 3), // 院
exact(268, 3), // 册
exact(1255, 3), // 览
exact(436, 3), // 器
exact(1249, 3), // 覽
exact(436, 3), // 器
exact(286, 3), // 击
exact(286, 3), // 击
exact(1474, 3), // 链
exact(736, 3), // 接
exact(1222, 3), // 虫
exact(805, 3), // 断
exact(928, 3), // 段
exact(859, 3), // 权
exact(691, 3), // 所
exact(844, 3), // 有
exact(901, 3), // 權
exact(691, 3), // 所
exact(844, 3), // 有
exact(679, 3), // 成
exact(610, 3), // 式
exact(1426, 3), // 途
exact(241, 3), // 入
exact(292, 3), // 分
exact(103, 3), // 之
exact(1015, 3), // 的
exact(736, 3), // 接
exact(256, 3), // 关
exact(1282, 3), // 識
exact(253, 3), // 共
exact(133, 3), // 享
exact(1312, 3), // 识
exact(253, 3), // 共
exact(133, 3), // 享
exact(916, 3), // 止
exact(1555, 1), // 1
exact(1556, 1), // 2
exact(1557, 1), // 3
exact(58, 3), // 一
exact(61, 3), // 三
exact(124, 3), // 二
exact(862, 3), // 材
exact(727, 3), // 授
exact(901, 3), // 權
exact(1387, 3), // 轉
exact(1381, 3), // 載
exact(1369, 3), // 路
exact(1384, 3), // 輯
exact(1447, 3), // 部
exact(505, 3), // 媒
exact(1348, 3), // 质
exact(727, 3), // 授
exact(859, 3), // 权
exact(1393, 3), // 转
exact(1399, 3), // 载
exact(1402, 3), // 辑
exact(1402, 3), // 辑
exact(1447, 3), // 部
exact(64, 3), // 上
exact(1144, 3), // 络
exact(406, 3), // 名
exact(1288, 3), // 譯
exact(1318, 3), // 译
exact(1099, 3), // 系
exact(1117, 3), // 絡
exact(1129, 3), // 繫
exact(670, 3), // 愿
exact(997, 3), // 由
exact(187, 3), // 作
exact(859, 3), // 权
exact(187, 3), // 作
exact(901, 3), // 權
exact(97, 3), // 为
exact(352, 3), // 单
exact(1237, 3), // 製
exact(1237, 3), // 製
exact(1429, 3), // 連
exact(1111, 3), // 結
exact(934, 3), // 求
exact(1537, 3), // 频
exact(265, 3), // 冊
exact(340, 3), // 勿
exact(1114, 3), // 絕
exact(1135, 3), // 练
exact(136, 3), // 人
exact(574, 3), // 工
exact(835, 3), // 智
exact(1189, 3), // 能
exact(1135, 3), // 练
exact(892, 3), // 模
exact(466, 3), // 型
exact(172, 3), // 会
exact(391, 3), // 可
exact(349, 3), // 协
exact(1297, 3), // 议
exact(463, 3), // 坛
exact(163, 3), // 任
exact(802, 3), // 料
exact(802, 3), // 料
exact(733, 3), // 探
exact(334, 3), // 勘
exact(1261, 3), // 訊
exact(115, 3), // 买
exact(982, 3), // 物
exact(1300, 3), // 讯
exact(1405, 3), // 过
exact(1429, 3), // 連
exact(1111, 3), // 結
exact(1435, 3), // 過
exact(1468, 3), // 鏈
exact(736, 3), // 接
exact(1474, 3), // 链
exact(736, 3), // 接
exact(1372, 3), // 踪
exact(166, 3), // 份
exact(1309, 3), // 证
exact(1009, 3), // 發
exact(1339, 3), // 貼
exact(757, 3), // 摘
exact(1354, 3), // 贴
exact(1174, 3), // 者
exact(643, 3), // 必
exact(1072, 3), // 究
exact(1141, 3), // 结
exact(631, 3), // 径
exact(1111, 3), // 結
exact(1093, 3), // 箱
exact(292, 3), // 分
exact(1027, 3), // 目
exact(178, 3), // 位
exact(1159, 3), // 置
exact(1507, 3), // 集
exact(736, 3), // 接
exact(490, 3), // 失
exact(781, 3), // 效
exact(1528, 3), // 頭
exact(586, 3), // 带
exact(1516, 3), // 非
exact(1063, 3), // 私
exact(1273, 3), // 誌
exact(430, 3), // 商
exact(79, 3), // 业
exact(430, 3), // 商
exact(79, 3), // 业
exact(655, 3), // 性
exact(430, 3), // 商
exact(883, 3), // 業
exact(727, 3), // 授
exact(859, 3), // 权
exact(1210, 3), // 营
exact(310, 3), // 利
exact(1309, 3), // 证
exact(766, 3), // 擊
exact(766, 3), // 擊
exact(1429, 3), // 連
exact(1111, 3), // 結
], sayings: Sayings {
above: "链接须位于正文之前。",
article: "转载内容须附有指向原文的链接。",
credit: "来源：{link}",
first: "链接须位于第一段。",
open: "链接须对搜索引擎开放。",
site: "转载内容须附有指向 {site} 的链接。",
within: "链接须位于前{n}段。",
}, other_script: Some(("Hant", Sayings {
above: "連結須位於正文之前。",
article: "轉載內容須附有指向原文的連結。",
credit: "來源：{link}",
first: "連結須位於第一段。",
open: "連結須對搜尋引擎開放。",
site: "轉載內容須附有指向 {site} 的連結。",
within: "連結須位於前{n}段。",
})) };
