// GENERATED from data/notices/hy.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "hy", target_first: true, capital_nouns: false, letters: "", stems: Stems("գործակալությունառավելագույնէլեկտրոնայինհամաձայնությհամապատասխանհրապարակելիսսկզբնաղբյուրվերահրապարակտ\
եղեկությունօգտագործելիսթույլտվությինդեքսավորվկառավարությհեղինակայինհրապարակումհրապարակվածմասնակիորեն\
նախադասությօգտագործվողանթույլատրարտատպելիսբնօրինակինգրականությլրատվակայքխորհրդարանհայտարարեցմեջբերել\
իսպատասխանատպատճենելիսսկրիպտայինանհրաժեշտանմիջականառևտրայինբացառապեսգաղտնաբառլուսանկարլրատվականծրագր\
այինկայքերումկատարելիսկոմերցիոնհաղորդագրհինգերորդհիշատակեքմեջբերվածմեջբերվողչգերազանցպահանջումպահպան\
վածսեփականատսկզբնականսկզբնամասվերարտադրտեղադրվածտեսանյութամսագրինանձնականբաժանորդբովանդակդիտարկիչերր\
որդիցզետեղվածինտերնետիրավունքկրկնօրինհամացանցհարկավորհնարավորհոդվածինհրատարակնախնականնույնիսկպայմանո\
վպատկանողպարտադիրպարտադրվպարտավորպորտալինտեղեկատվցանկացածքառասունօրիգինալաշակերտաշխատողգլխավորդատարա\
նդեպքումերեսուներկրորդժամանակխնդրումկայքերըկայքերիկոնկրետկոնտենտհամառոտհարյուրհիպերհղմիջոցովնախապեսն\
ախարարնյութինողջամիտուղղակիչորրորդպահանջվպաշտպանսեղմվողսկզբումվերնագրտառանիշտեքստիցցանկալիքաղվածքքնն\
ությօրենսդրամբողջանելիսապահովառաջինառցանցբազմացգործողգրավորէլփոստթերթինիրավատլիցենզլուրերլրահոսխմբագ\
րկայքինկարելիկողմիցկցելովհաստատհիսունհիվանդհղմամբմեղադրնշելովնշելունշեցեքնշմամբնշվումնպատակորոնողպատ\
կերպարբերսահմանսիմվոլսկզբիցվերատպտեսքովտպագիրքառորդաբզացակտիվանգամառանցավելիարգելբառերբառիցբոլորգրան\
ցերկուլուրիլրագրլրացնլրացրխստիվծավալկայքըկարիքկարողկեսիցկիրառհազարհամարհղմանհղումմիայնմինչևմուտքներք\
ևնիշերնիշիցնշելընշմաննշումնշվածորոնմորոնքուղիղվիդեոտարածտիրոջտոկոստողերտողիցտպագրտվյալցիտատքուքիօրեն\
քccbyncndccbyncsadofollownofollowազատբառըդաշտեղածերեքէջինլինքլրիվխիստծնողկարճկեսըկիսվհղելձևովնիշընշե\
քնշվիորևէպետքվերևտասըտողըցածրփոքրքսանօգտվֆոտոcommonscreativnoindexccbyndccbysaայլեթեէջըկամհետմեզմեկն\
աևուշչենչկավեբ1ինէլ.ոչչէչի"), entries: &[
exact(3363, 5).is(Ordinal).worth(1), // 1ին
exact(3002, 2).then(0, 1, Commons), // cc by
exact(3002, 2).then(1, 2, Commons), // cc by nc
exact(3002, 2).then(3, 2, Commons), // cc by nd
exact(3002, 2).then(5, 2, Commons), // cc by sa
exact(3002, 2).then(7, 1, Commons), // cc bync
exact(3002, 2).then(8, 1, Commons), // cc byncnd
exact(3002, 2).then(9, 1, Commons), // cc byncsa
exact(3002, 2).then(10, 1, Commons), // cc bynd
exact(3002, 2).then(11, 1, Commons), // cc bysa
exact(3002, 4).is(Commons), // ccby
exact(3002, 6).is(Commons), // ccbync
exact(3002, 8).is(Commons), // ccbyncnd
exact(3010, 8).is(Commons), // ccbyncsa
exact(3279, 6).is(Commons), // ccbynd
exact(3285, 6).is(Commons), // ccbysa
any(3265, 7).then(12, 1, Commons), // creativ* commons*
exact(3018, 8).is(Follow), // dofollow
exact(3026, 8).is(Follow), // nofollow
exact(3272, 7).is(Follow), // noindex
any(2502, 10).is(Paragraph), // աբզաց*
exact(3034, 8).is(Permit), // ազատ
any(2512, 10).is(Active), // ակտիվ*
any(160, 14).is(Source), // աղբյուր*
any(2022, 12).is(Manner), // ամբողջ*
any(1114, 12).is(Press), // ամսագր*
any(1114, 12).is(Print), // ամսագր*
exact(1114, 16).is(Filler), // ամսագրին
exact(3291, 6).is(Manner), // այլ
exact(2522, 10).is(Even), // անգամ
exact(2034, 12).is(When), // անելիս
any(444, 20).is(Forbid), // անթույլատր*
exact(664, 18).then(13, 1, Optional), // անհրաժեշտ չէ
any(664, 18).is(Oblige), // անհրաժեշտ*
exact(1130, 16).then(14, 1, Unrelated), // անձնական տեղեկ*
exact(1130, 16).then(15, 1, Unrelated), // անձնական տվյալ*
any(682, 18).is(Direct), // անմիջական*
any(1546, 14).is(Unrelated), // աշակերտ*
exact(1560, 14).is(Active), // աշխատող
exact(2532, 10).is(Manner), // առանց
exact(2532, 10).is(Without), // առանց
exact(2058, 12).is(Ordinal).worth(1), // առաջին
any(30, 24).is(Limit), // առավելագույն*
any(2070, 12).is(Online), // առցանց*
any(700, 18).is(Commercial), // առևտրային*
exact(34, 8).is(Limit), // ավել
exact(34, 8).is(Over), // ավել
exact(2542, 10).is(Limit), // ավելի
exact(2542, 10).is(Over), // ավելի
any(2552, 10).is(Forbid), // արգել*
any(464, 12).is(Press), // արտատպ*
any(464, 12).is(Use), // արտատպ*
exact(464, 20).is(Use), // արտատպելիս
exact(464, 20).is(When), // արտատպելիս
any(2082, 12).is(Use), // բազմաց*
any(1146, 16).is(Unrelated), // բաժանորդ*
exact(748, 6).is(Words), // բառ
any(2562, 10).is(Words), // բառեր*
exact(3042, 8).is(Words), // բառը
exact(2572, 8).is(Words), // բառի
exact(2572, 10).is(Words), // բառից
exact(718, 18).is(Only), // բացառապես
any(484, 16).is(Original), // բնօրինակ*
exact(484, 20).is(Page), // բնօրինակին
exact(2582, 10).is(Manner), // բոլոր
any(1162, 16).is(Material), // բովանդակ*
any(736, 18).is(Unrelated), // գաղտնաբառ*
any(954, 16).is(Limit), // գերազանց*
exact(1574, 14).then(16, 1, Site), // գլխավոր էջ*
any(0, 24).is(Filler), // գործակալությ*
any(0, 30).is(Press), // գործակալություն*
any(2094, 12).is(Active), // գործող*
any(504, 20).is(Unrelated), // գրականությ*
any(2592, 10).is(Unrelated), // գրանց*
exact(2106, 12).is(Manner), // գրավոր
any(3050, 8).is(Unrelated), // դաշտ*
any(1588, 14).is(Unrelated), // դատարան*
exact(1602, 14).is(If), // դեպքում
exact(1602, 14).is(Manner), // դեպքում
any(1178, 16).is(Unrelated), // դիտարկիչ*
exact(3297, 6).is(If), // եթե
exact(3058, 8).is(Manner), // եղած
exact(1616, 14).is(Number).worth(30), // երեսուն
exact(3066, 8).is(Number).worth(3), // երեք
exact(2602, 10).is(Number).worth(2), // երկու
exact(1630, 14).is(Ordinal).worth(2), // երկրորդ
exact(1194, 12).is(Ordinal).worth(3), // երրորդ
exact(1194, 16).is(Fraction).worth(33), // երրորդից
exact(1210, 16).is(Manner), // զետեղված
exact(3368, 5).then(17, 1, Unrelated), // էլ. փոստ*
any(54, 24).is(Online), // էլեկտրոնային*
any(2118, 12).is(Unrelated), // էլփոստ*
any(3074, 4).is(Press), // էջ*
exact(3303, 6).is(Page), // էջը
exact(3074, 6).is(Page), // էջի
exact(3074, 8).is(Page), // էջին
any(2130, 8).is(Press), // թերթ*
any(2130, 8).is(Print), // թերթ*
exact(2130, 12).is(Filler), // թերթին
exact(246, 10).is(Permit), // թույլ
exact(246, 10).then(18, 1, Permit), // թույլ է
any(448, 16).is(Permit), // թույլատր*
any(246, 14).is(Consent), // թույլտվ*
any(246, 22).is(Consent), // թույլտվությ*
exact(1644, 14).is(When), // ժամանակ
any(268, 12).is(Search), // ինդեքս*
any(268, 20).is(Search), // ինդեքսավոր*
any(268, 22).is(Follow), // ինդեքսավորվ*
any(1226, 16).is(Online), // ինտերնետ*
any(2142, 12).is(Manner), // իրավատ*
any(1242, 16).is(Manner), // իրավունք*
any(3082, 8).is(Link), // լինք*
any(2154, 12).is(Consent), // լիցենզ*
any(754, 18).is(Photo), // լուսանկար*
exact(2166, 8).is(Material), // լուր
exact(2166, 8).is(Press), // լուր
any(2166, 12).is(Material), // լուրեր*
any(2166, 12).is(Press), // լուրեր*
any(2612, 10).is(Material), // լուրի*
any(2622, 10).is(Press), // լրագր*
any(2178, 12).is(Material), // լրահոս*
any(524, 10).is(Press), // լրատվ*
any(524, 20).is(Filler), // լրատվակայք*
exact(772, 18).is(Filler), // լրատվական
any(2632, 10).is(Unrelated), // լրացն*
any(2642, 10).is(Unrelated), // լրացր*
exact(3090, 8).is(Manner), // լրիվ
exact(3098, 8).is(Manner), // խիստ
any(2190, 12).is(Press), // խմբագր*
exact(1658, 14).is(Oblige), // խնդրում
any(544, 20).is(Unrelated), // խորհրդարան*
exact(2652, 10).is(Manner), // խստիվ
any(2662, 10).is(Limit), // ծավալ*
any(3106, 8).is(Unrelated), // ծնող*
exact(790, 18).then(19, 1, Unrelated), // ծրագրային ապահով*
exact(3309, 6).is(Manner), // կամ
exact(536, 8).is(Site), // կայք
any(536, 8).is(Filler), // կայք*
any(536, 8).is(Press), // կայք*
exact(1672, 14).is(Online), // կայքերը
any(1686, 14).is(Online), // կայքերի*
exact(808, 18).is(Online), // կայքերում
exact(2672, 10).is(Site), // կայքը
exact(2202, 10).is(Filler), // կայքի
exact(2202, 10).is(Site), // կայքի
exact(2202, 12).is(Filler), // կայքին
exact(2202, 12).is(Site), // կայքին
any(290, 22).is(Unrelated), // կառավարությ*
exact(826, 18).is(When), // կատարելիս
any(2214, 12).is(Permit), // կարելի*
exact(2682, 10).then(20, 1, Optional), // կարիք չկա
exact(3114, 8).is(Vague), // կարճ
any(2692, 10).is(Permit), // կարող*
exact(3122, 8).is(Fraction).worth(50), // կեսը
exact(2702, 8).is(Fraction).worth(50), // կեսի
exact(2702, 10).is(Fraction).worth(50), // կեսից
any(3130, 8).is(Using), // կիսվ*
any(2712, 10).is(Using), // կիրառ*
exact(2226, 12).is(Manner), // կողմից
any(844, 18).is(Commercial), // կոմերցիոն*
exact(1700, 14).is(Original), // կոնկրետ
any(1714, 14).is(Material), // կոնտենտ*
any(1258, 16).is(Use), // կրկնօրին*
exact(2238, 12).is(With), // կցելով
exact(2722, 10).is(Number).worth(1000), // հազար
any(862, 18).is(Material), // հաղորդագր*
any(78, 16).is(Consent), // համաձայն*
any(78, 24).is(Consent), // համաձայնությ*
exact(102, 24).is(Original), // համապատասխան
exact(1728, 14).is(Vague), // համառոտ
exact(2732, 10).is(Manner), // համար
exact(2732, 10).is(When), // համար
any(1274, 16).is(Online), // համացանց*
exact(564, 20).is(Unrelated), // հայտարարեց
any(2250, 12).is(Unrelated), // հաստատ*
any(1290, 16).is(Oblige), // հարկավոր*
exact(1742, 14).is(Number).worth(100), // հարյուր
any(312, 14).is(Manner), // հեղինակ*
exact(312, 22).then(21, 1, Cite), // հեղինակային հղ*
exact(3315, 6).is(With), // հետ
exact(880, 8).is(Number).worth(5), // հինգ
any(898, 14).is(Mention), // հիշատակ*
exact(898, 18).is(Oblige), // հիշատակեք
any(1756, 10).is(Link), // հիպեր*
any(1756, 14).is(Link), // հիպերհղ*
exact(2262, 12).is(Number).worth(50), // հիսուն
any(2274, 12).is(Unrelated), // հիվանդ*
any(3138, 8).is(Link), // հղել*
exact(2286, 12).is(Link), // հղմամբ
exact(2742, 10).is(Link), // հղման
any(2752, 10).is(Link), // հղում*
any(1306, 16).is(Permit), // հնարավոր*
any(1322, 12).is(Material), // հոդված*
any(1322, 12).is(Press), // հոդված*
exact(1322, 16).is(Page), // հոդվածին
any(126, 16).is(Using), // հրապարակ*
exact(126, 24).is(When), // հրապարակելիս
any(334, 22).is(Manner), // հրապարակում*
any(334, 22).is(Material), // հրապարակում*
exact(356, 22).is(Manner), // հրապարակված
any(1338, 16).is(Manner), // հրատարակ*
any(3146, 4).is(Unrelated), // ձև*
exact(3146, 8).is(Manner), // ձևով
exact(378, 6).is(Manner), // մաս
any(378, 14).is(Manner), // մասնակի*
exact(378, 22).is(Manner), // մասնակիորեն
exact(3321, 6).is(Site), // մեզ
exact(3327, 6).is(Number).worth(1), // մեկ
exact(3327, 6).then(22, 1, Fraction).worth(33), // մեկ երրորդ*
exact(3327, 6).then(23, 1, Fraction).worth(20), // մեկ հինգերորդ*
exact(3327, 6).then(24, 1, Fraction).worth(25), // մեկ քառորդ*
any(2298, 12).is(Unrelated), // մեղադր*
any(584, 12).is(Press), // մեջբեր*
any(584, 12).is(Quote), // մեջբեր*
any(584, 12).is(Use), // մեջբեր*
exact(584, 20).is(When), // մեջբերելիս
exact(916, 18).is(Original), // մեջբերված
any(934, 18).is(Original), // մեջբերվող*
exact(848, 6).is(Press), // մեր
exact(848, 6).is(Site), // մեր
exact(848, 6).then(25, 1, Site), // մեր կայք*
exact(2762, 10).is(Manner), // միայն
exact(2762, 10).is(Only), // միայն
exact(2772, 10).is(Limit), // մինչև
exact(1770, 14).is(With), // միջոցով
any(2782, 10).is(Unrelated), // մուտք*
any(400, 22).is(Sentences), // նախադասությ*
exact(1784, 14).is(Manner), // նախապես
any(1798, 14).is(Unrelated), // նախարար*
exact(1354, 16).is(Manner), // նախնական
exact(3333, 6).is(Manner), // նաև
exact(2792, 10).is(Below), // ներքև
exact(1946, 6).is(Chars), // նիշ
any(2802, 10).is(Chars), // նիշեր*
exact(3154, 8).is(Chars), // նիշը
exact(2812, 8).is(Chars), // նիշի
exact(2812, 10).is(Chars), // նիշից
any(764, 8).is(Photo), // նկար*
any(1104, 10).is(Material), // նյութ*
exact(1812, 14).is(Page), // նյութին
any(2310, 8).is(Mention), // նշել*
exact(2822, 10).is(Mention), // նշելը
exact(2310, 12).is(Mention), // նշելով
exact(2322, 12).is(Mention), // նշելու
exact(2334, 12).is(Mention), // նշեցեք
exact(2334, 12).is(Oblige), // նշեցեք
exact(3162, 8).is(Mention), // նշեք
exact(3162, 8).is(Oblige), // նշեք
exact(2346, 12).is(Mention), // նշմամբ
exact(2346, 12).is(With), // նշմամբ
exact(2832, 10).is(Mention), // նշման
any(2842, 10).is(Mention), // նշում*
exact(2852, 10).is(Mention), // նշված
exact(3170, 8).is(Mention), // նշվի
any(2358, 12).is(Mention), // նշվում*
exact(1370, 16).is(Even), // նույնիսկ
any(2370, 12).is(Manner), // նպատակ*
exact(1826, 14).is(Vague), // ողջամիտ
exact(3373, 4).is(Not), // ոչ
exact(3373, 4).then(26, 1, Noncommercial), // ոչ առևտրային*
exact(3373, 4).then(27, 1, Limit), // ոչ ավելի
exact(3373, 4).then(28, 1, Noncommercial), // ոչ կոմերցիոն*
exact(3373, 4).then(29, 1, Below), // ոչ ուշ
exact(3373, 4).then(30, 1, Follow), // ոչ սկրիպտային
exact(3373, 4).then(31, 1, Below), // ոչ ցածր
any(2862, 10).is(Search), // որոնմ*
any(2382, 12).is(Search), // որոնող*
exact(2872, 10).is(Manner), // որոնք
exact(3178, 8).is(Manner), // որևէ
exact(2882, 10).is(Direct), // ուղիղ
any(1840, 14).is(Direct), // ուղղակի*
any(952, 18).is(Limit), // չգերազանց*
exact(3345, 6).is(Not), // չեն
exact(3345, 6).then(32, 1, Forbid), // չեն թույլատր*
exact(3345, 6).then(33, 1, Forbid), // չեն կարող
exact(3381, 4).is(Not), // չի
exact(3381, 4).then(32, 1, Forbid), // չի թույլատր*
exact(3381, 4).then(34, 1, Forbid), // չի կարելի
exact(3381, 4).then(33, 1, Forbid), // չի կարող
exact(3381, 4).then(35, 1, Optional), // չի պահանջում
exact(3381, 4).then(36, 1, Optional), // չի պահանջվ*
exact(1854, 14).is(Ordinal).worth(4), // չորրորդ
any(1868, 14).is(Oblige), // պահանջվ*
exact(988, 18).is(Manner), // պահպանված
any(1386, 12).is(If), // պայման*
exact(1386, 16).is(If), // պայմանով
any(1882, 14).is(Manner), // պաշտպան*
any(604, 20).is(Unrelated), // պատասխանատ*
exact(1402, 16).is(Manner), // պատկանող
any(2394, 12).is(Photo), // պատկեր*
any(624, 12).is(Use), // պատճեն*
exact(624, 20).is(When), // պատճենելիս
any(2406, 12).is(Paragraph), // պարբեր*
any(1418, 8).is(Oblige), // պարտ*
exact(1418, 16).then(37, 1, Optional), // պարտադիր չեն
exact(1418, 16).then(13, 1, Optional), // պարտադիր չէ
exact(1418, 16).then(38, 1, Optional), // պարտադիր չի
any(1418, 16).is(Oblige), // պարտադիր*
any(1434, 16).is(Oblige), // պարտադրվ*
any(1450, 16).is(Oblige), // պարտավոր*
exact(3186, 8).is(Oblige), // պետք
exact(3186, 8).then(18, 1, Oblige), // պետք է
exact(3186, 8).then(13, 1, Optional), // պետք չէ
any(1466, 12).is(Press), // պորտալ*
any(1466, 12).is(Site), // պորտալ*
exact(1466, 16).is(Filler), // պորտալին
any(2418, 12).is(Limit), // սահման*
any(1896, 14).is(Active), // սեղմվող*
any(1006, 14).is(Manner), // սեփական*
any(1006, 18).is(Manner), // սեփականատ*
any(2430, 12).is(Chars), // սիմվոլ*
exact(2442, 12).is(Start), // սկզբից
any(1024, 18).is(Original), // սկզբնական*
any(150, 24).is(Source), // սկզբնաղբյուր*
any(1042, 18).is(Start), // սկզբնամաս*
exact(1910, 14).is(Start), // սկզբում
any(3357, 6).is(Online), // վեբ*
any(174, 24).is(Press), // վերահրապարակ*
any(174, 24).is(Use), // վերահրապարակ*
any(2454, 12).is(Use), // վերատպ*
any(1060, 18).is(Use), // վերարտադր*
any(1924, 14).is(Above), // վերնագր*
any(2892, 10).is(Photo), // վիդեո*
any(1938, 14).is(Chars), // տառանիշ*
exact(114, 6).is(Number).worth(10), // տաս
exact(3202, 8).is(Number).worth(10), // տասը
any(2902, 10).is(Use), // տարած*
any(1078, 12).is(Using), // տեղադր*
exact(1078, 18).is(Manner), // տեղադրված
any(1482, 16).is(Material), // տեղեկատվ*
any(198, 24).is(Material), // տեղեկություն*
any(1096, 18).is(Photo), // տեսանյութ*
exact(2466, 12).is(Manner), // տեսքով
any(1952, 10).is(Manner), // տեքստ*
any(1952, 10).is(Material), // տեքստ*
exact(1952, 14).then(39, 1, Above), // տեքստից առաջ
exact(1952, 14).then(40, 1, Above), // տեքստից վերև
any(2912, 10).is(Manner), // տիրոջ*
any(2922, 10).is(Percent), // տոկոս*
exact(1568, 6).is(Lines), // տող
any(2932, 10).is(Lines), // տողեր*
exact(3210, 8).is(Lines), // տողը
exact(2942, 10).is(Lines), // տողից
any(2478, 12).is(Print), // տպագիր*
any(2952, 10).is(Print), // տպագր*
exact(2962, 10).is(Original), // տվյալ
exact(3218, 8).is(Below), // ցածր
any(1966, 14).is(Optional), // ցանկալի*
exact(1498, 16).is(Manner), // ցանկացած
any(2972, 10).is(Quote), // ցիտատ*
any(2972, 10).is(Use), // ցիտատ*
exact(3226, 8).is(Vague), // փոքր
any(1980, 14).is(Use), // քաղվածք*
exact(1514, 16).is(Number).worth(40), // քառասուն
any(2490, 12).is(Fraction).worth(25), // քառորդ*
any(1994, 14).is(Unrelated), // քննությ*
any(2982, 10).is(Unrelated), // քուքի*
exact(3234, 8).is(Number).worth(20), // քսան
any(222, 16).is(Using), // օգտագործ*
exact(222, 24).is(When), // օգտագործելիս
any(422, 22).is(Original), // օգտագործվող*
any(3242, 8).is(Using), // օգտվ*
any(2008, 14).is(Manner), // օրենսդր*
any(2992, 10).is(Manner), // օրենք*
any(1530, 16).is(Original), // օրիգինալ*
any(3250, 8).is(Photo), // ֆոտո*
], more: &[
exact(3004, 2), // by
exact(3004, 2), // by
exact(3006, 2), // nc
exact(3004, 2), // by
exact(3008, 2), // nd
exact(3004, 2), // by
exact(3016, 2), // sa
exact(3004, 4), // bync
exact(3004, 6), // byncnd
exact(3012, 6), // byncsa
exact(3281, 4), // bynd
exact(3287, 4), // bysa
any(3258, 7), // commons*
exact(3377, 4), // չէ
any(198, 10), // տեղեկ*
any(2962, 10), // տվյալ*
any(3074, 4), // էջ*
any(2122, 8), // փոստ*
exact(54, 2), // է
any(2046, 12), // ապահով*
exact(3351, 6), // չկա
any(1766, 4), // հղ*
any(1194, 12), // երրորդ*
any(880, 18), // հինգերորդ*
any(2490, 12), // քառորդ*
any(536, 8), // կայք*
any(700, 18), // առևտրային*
exact(2542, 10), // ավելի
any(844, 18), // կոմերցիոն*
exact(3339, 6), // ուշ
exact(644, 20), // սկրիպտային
exact(3218, 8), // ցածր
any(448, 16), // թույլատր*
exact(2692, 10), // կարող
exact(2214, 12), // կարելի
exact(970, 18), // պահանջում
any(1868, 14), // պահանջվ*
exact(3345, 6), // չեն
exact(3381, 4), // չի
exact(2058, 8), // առաջ
exact(3194, 8), // վերև
], sayings: Sayings {
above: "Հղումը պետք է լինի տեքստից առաջ։",
article: "Նյութերի օգտագործումը հնարավոր է միայն բնօրինակ հոդվածին հիպերհղում անելու դեպքում։",
credit: "Աղբյուր՝ {link}",
first: "Հղումը պետք է լինի առաջին պարբերությունում։",
open: "Հղումը պետք է լինի բաց որոնողական համակարգերի համար։",
site: "Նյութերի օգտագործումը հնարավոր է միայն {site} կայքին հիպերհղում անելու դեպքում։",
within: "Հղումը պետք է լինի առաջին {n} պարբերությունում։",
}, other_script: None };
