// GENERATED from data/notices/fa.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "fa", target_first: false, capital_nouns: false, letters: "", stems: Stems("بهرهبرداريالكترونيكروزنامههاكپيبرداريهايپرلينكاستفادهيبازتوليدخبرگزاريدادهكاويدانشاموزغيرتجاريموتوره\
ايميتوانيدنرمافزارپاراگرافاجتماعياختيارياطلاعاتاينترنتبلامانعتحريريهخبرنامهديجيتالشبكههايغيرمجازكارا\
كتركپيرايتلينكدهيمتنكاويمحفوظندمسئوليتنميباشدنويسندهيادگيريپايينترگذرواژهابتداياجازهياشتراكاقتباسالز\
اميالودگيانتشارانلاينبازنشربازپخشبرداشتبكلينكتصاويرثبتنامحداكثردادگاهدانلودرونوشتسردبيرقانونيكريتيوم\
حتوايمرورگرمستقيممصنوعيمقالاتموافقتنشرياتنقلقولنماييدهرگونهوالدينوبسايتپايگاهچنانچهاخبارارجاعاشارهاك\
يدااموزشبالايبيشتربيمارتصويرتكثيرتماميتوصيهجستجودويسترسانهرضايتسيگارضروريكامنزكوتاهلينكيماشينمتعلقمح\
دودمدارسمشروطمطالبمعنويمقاصدمقالهممنوعمنابعميشودنبايدنوشتهنويسهنيازيهرنوعهمراههميشههنگاموبگاهوزارتوي\
ديوپانصدپنجاهپيوندپيگردچهارمccbyncndccbyncsadofollownofollowازاداصلياغازبخشيبدونبرايبشرطبودهبيستتلفن\
تنهاتيترجزئيجملهحسابحقوقخبريدارددرصددولتديگررسميسورسسيصدشاملشخصيصاحبصرفاصريحصفحهصورتفعالفيلدفيلمقبلي\
قسمتكاملكتبيكلمهكليككليهكنيدكوكيلازملطفاماخذماديمالكمتهممتونمجددمجلسمجلهمجوزمطلبمنبعموظفناشرنخستنيست\
نيميورودوزيرپاركچاپيcommonscreativnoindexccbyndccbysaminingاولبندجهتحتيدرجدومذكررمزروشسطرسومشدهشكلشم\
اعكسفرمفقطقصدقيدكسبمگرنصفنيزهدفهوشولوپيشdatatextخطandtdm"), entries: &[
exact(1456, 2).then(0, 1, Commons), // cc by
exact(1456, 2).then(1, 2, Commons), // cc by nc
exact(1456, 2).then(3, 2, Commons), // cc by nd
exact(1456, 2).then(5, 2, Commons), // cc by sa
exact(1456, 2).then(7, 1, Commons), // cc bync
exact(1456, 2).then(8, 1, Commons), // cc byncnd
exact(1456, 2).then(9, 1, Commons), // cc byncsa
exact(1456, 2).then(10, 1, Commons), // cc bynd
exact(1456, 2).then(11, 1, Commons), // cc bysa
exact(1456, 4).is(Commons), // ccby
exact(1456, 6).is(Commons), // ccbync
exact(1456, 8).is(Commons), // ccbyncnd
exact(1464, 8).is(Commons), // ccbyncsa
exact(2029, 6).is(Commons), // ccbynd
exact(2035, 6).is(Commons), // ccbysa
any(2015, 7).then(12, 1, Commons), // creativ* commons*
exact(2209, 4).then(13, 1, Mining), // data mining
exact(1472, 8).is(Follow), // dofollow
exact(1480, 8).is(Follow), // nofollow
exact(2022, 7).is(Follow), // noindex
exact(2224, 3).is(Mining), // tdm
exact(2213, 4).then(14, 3, Mining), // text and data mining
exact(546, 12).then(17, 1, Start), // ابتداي متن
exact(558, 10).is(Consent), // اجازه
exact(558, 12).is(Consent), // اجازهي
exact(966, 10).is(Material), // اخبار
exact(966, 10).is(Press), // اخبار
exact(266, 14).is(Optional), // اختياري
exact(976, 10).then(18, 2, Cite), // ارجاع به منبع
exact(110, 4).is(Manner), // از
exact(1488, 8).is(Permit), // ازاد
exact(92, 6).is(Manner), // است
exact(92, 14).is(Using), // استفاده
exact(92, 16).is(Using), // استفادهي
exact(986, 10).is(Mention), // اشاره
exact(986, 10).then(18, 2, Cite), // اشاره به منبع
exact(570, 12).is(Unrelated), // اشتراك
exact(1496, 6).is(Original), // اصل
exact(1496, 8).is(Original), // اصلي
exact(280, 14).is(Material), // اطلاعات
exact(582, 12).is(Use), // اقتباس
exact(996, 10).is(Manner), // اكيدا
any(594, 10).is(Oblige), // الزام*
exact(594, 12).is(Oblige), // الزامي
exact(594, 12).then(20, 1, Optional), // الزامي نيست
any(20, 18).is(Online), // الكترونيك*
exact(606, 12).is(Unrelated), // الودگي
exact(1006, 10).is(Manner), // اموزش
exact(158, 4).is(Manner), // ان
exact(618, 12).is(Using), // انتشار
exact(618, 12).then(21, 1, Use), // انتشار مجدد
exact(630, 12).is(Online), // انلاين
exact(2047, 6).is(Ordinal).worth(1), // اول
exact(294, 6).is(Manner), // اين
exact(294, 6).then(22, 1, Site), // اين سايت
any(294, 14).is(Online), // اينترنت*
exact(242, 6).is(If), // اگر
exact(108, 4).is(With), // با
exact(108, 4).then(23, 3, Given), // با اجازهي رسمي از
exact(108, 4).then(26, 2, Cite), // با نام منبع
exact(108, 16).is(Use), // بازتوليد
exact(642, 12).is(Press), // بازنشر
exact(642, 12).is(Use), // بازنشر
exact(654, 12).is(Use), // بازپخش
exact(1016, 10).then(17, 1, Above), // بالاي متن
exact(1298, 8).is(Oblige), // بايد
exact(1512, 8).is(Vague), // بخشي
exact(1520, 8).is(Without), // بدون
exact(1528, 8).is(Manner), // براي
exact(1528, 8).is(When), // براي
exact(666, 12).is(Use), // برداشت
exact(1536, 8).is(If), // بشرط
exact(678, 12).is(Link), // بكلينك
exact(308, 6).then(28, 1, Permit), // بلا مانع
exact(308, 14).is(Permit), // بلامانع
exact(2053, 6).is(Paragraph), // بند
exact(0, 4).is(To), // به
exact(0, 4).then(29, 1, If), // به شرط
exact(0, 8).then(30, 1, Using), // بهره برداري
exact(0, 20).is(Using), // بهرهبرداري
exact(1544, 8).is(Manner), // بوده
exact(768, 4).is(Without), // بي
exact(1552, 8).is(Number).worth(20), // بيست
exact(1026, 6).then(31, 1, Limit), // بيش از
exact(1026, 6).then(31, 1, Over), // بيش از
exact(1026, 10).then(31, 1, Limit), // بيشتر از
exact(1026, 10).then(31, 1, Over), // بيشتر از
any(1036, 10).is(Unrelated), // بيمار*
exact(178, 10).is(Commercial), // تجاري
exact(322, 14).is(Press), // تحريريه
exact(690, 12).is(Photo), // تصاوير
exact(1046, 10).is(Photo), // تصوير
exact(1056, 10).is(Use), // تكثير
exact(1560, 8).is(Unrelated), // تلفن
exact(1066, 8).is(Manner), // تمام
exact(1066, 10).is(Manner), // تمامي
exact(1568, 8).is(Only), // تنها
exact(1076, 10).then(32, 1, Optional), // توصيه ميشود
exact(702, 6).then(33, 1, Unrelated), // ثبت نام
exact(702, 12).is(Unrelated), // ثبتنام
exact(1584, 8).is(Manner), // جزئي
exact(1086, 10).is(Search), // جستجو
exact(1592, 8).is(Sentences), // جمله
exact(2059, 6).is(Manner), // جهت
exact(2065, 6).is(Even), // حتي
exact(714, 12).is(Limit), // حداكثر
exact(1600, 8).is(Unrelated), // حساب
exact(1608, 4).is(Manner), // حق
exact(1608, 8).is(Press), // حقوق
exact(124, 6).is(Material), // خبر
exact(124, 6).then(34, 1, Page), // خبر اصلي
exact(336, 14).is(Unrelated), // خبرنامه
exact(124, 16).is(Filler), // خبرگزاري
any(124, 16).is(Press), // خبرگزاري*
exact(2217, 4).is(Lines), // خط
exact(140, 8).then(35, 1, Mining), // داده كاوي
exact(140, 16).is(Mining), // دادهكاوي
exact(726, 12).is(Unrelated), // دادگاه
exact(1624, 8).is(Manner), // دارد
any(156, 16).is(Unrelated), // دانشاموز*
exact(738, 12).is(Unrelated), // دانلود
exact(748, 4).is(Manner), // در
exact(748, 4).then(36, 1, Start), // در ابتداي
exact(748, 4).then(37, 1, Start), // در اغاز
exact(748, 4).then(38, 1, Above), // در تيتر
exact(748, 4).then(39, 1, If), // در صورت
exact(748, 4).then(40, 1, When), // در هنگام
exact(2071, 6).is(Mention), // درج
exact(2071, 6).then(41, 1, Cite), // درج منبع
exact(1632, 8).is(Percent), // درصد
exact(102, 4).is(Number).worth(10), // ده
exact(1096, 4).is(Number).worth(2), // دو
exact(1640, 8).is(Unrelated), // دولت
exact(2077, 6).is(Ordinal).worth(2), // دوم
exact(1096, 10).is(Number).worth(200), // دويست
exact(350, 14).is(Online), // ديجيتال
exact(1648, 8).is(Manner), // ديگر
exact(2083, 6).is(Mention), // ذكر
exact(2083, 6).then(42, 1, Cite), // ذكر ماخذ
exact(2083, 6).then(41, 1, Cite), // ذكر منبع
exact(2083, 6).then(26, 2, Cite), // ذكر نام منبع
any(1106, 10).is(Press), // رسانه*
exact(1116, 10).is(Consent), // رضايت
exact(2089, 6).is(Unrelated), // رمز
exact(38, 14).is(Filler), // روزنامه
any(38, 14).is(Press), // روزنامه*
exact(38, 18).is(Print), // روزنامهها
exact(2095, 6).is(Manner), // روش
exact(750, 12).is(Use), // رونوشت
exact(934, 8).is(Filler), // سايت
exact(934, 8).is(Site), // سايت
exact(934, 8).then(43, 1, Site), // سايت ما
any(934, 8).is(Press), // سايت*
any(762, 12).is(Press), // سردبير*
exact(2101, 6).is(Lines), // سطر
exact(1322, 4).is(Number).worth(3), // سه
exact(1664, 8).is(Unrelated), // سورس
exact(2107, 6).is(Ordinal).worth(3), // سوم
exact(1126, 4).is(Number).worth(30), // سي
exact(1672, 8).is(Number).worth(300), // سيصد
exact(1126, 10).is(Unrelated), // سيگار
exact(1680, 8).is(With), // شامل
exact(364, 14).then(44, 1, Online), // شبكههاي اجتماعي
exact(1688, 8).is(Noncommercial), // شخصي
exact(1688, 8).then(45, 1, Unrelated), // شخصي شما
exact(2113, 6).is(Manner), // شده
exact(1538, 6).is(Oblige), // شرط
exact(2119, 6).is(Manner), // شكل
any(1696, 8).is(Manner), // صاحب*
exact(1252, 4).is(Number).worth(100), // صد
exact(1704, 8).is(Only), // صرفا
exact(1712, 8).is(Manner), // صريح
exact(1720, 8).then(34, 1, Site), // صفحه اصلي
exact(1136, 10).is(Oblige), // ضروري
exact(1136, 10).then(20, 1, Optional), // ضروري نيست
any(2131, 6).is(Photo), // عكس*
exact(172, 6).then(46, 1, Noncommercial), // غير تجاري
exact(172, 6).then(47, 1, Forbid), // غير مجاز
exact(172, 16).is(Noncommercial), // غيرتجاري
exact(378, 14).is(Forbid), // غيرمجاز
exact(2137, 6).is(Unrelated), // فرم
exact(1736, 8).is(Active), // فعال
exact(2143, 6).is(Only), // فقط
exact(1744, 8).is(Unrelated), // فيلد
any(1752, 8).is(Photo), // فيلم*
any(774, 10).is(Manner), // قانون*
exact(774, 12).is(Manner), // قانوني
exact(1760, 8).is(Manner), // قبلي
any(1768, 8).is(Manner), // قسمت*
exact(2149, 6).is(Manner), // قصد
exact(2155, 6).is(Mention), // قيد
exact(2155, 6).then(41, 1, Cite), // قيد منبع
exact(392, 14).is(Chars), // كاراكتر
exact(1776, 8).is(Manner), // كامل
exact(1784, 8).is(Manner), // كتبي
exact(426, 4).then(41, 1, Unrelated), // كد منبع
exact(786, 12).then(48, 1, Commons), // كريتيو كامنز
exact(2161, 6).then(49, 1, Consent), // كسب اجازه
exact(1792, 8).is(Words), // كلمه
exact(1800, 8).is(Unrelated), // كليك
exact(1808, 8).is(Manner), // كليه
exact(1816, 8).is(Oblige), // كنيد
exact(1156, 10).is(Vague), // كوتاه
any(1824, 8).is(Unrelated), // كوكي*
exact(56, 6).is(Use), // كپي
exact(56, 6).then(30, 1, Use), // كپي برداري
exact(56, 18).is(Use), // كپيبرداري
exact(406, 14).is(Press), // كپيرايت
exact(1832, 8).is(Oblige), // لازم
exact(1832, 8).then(20, 1, Optional), // لازم نيست
exact(1840, 8).is(Oblige), // لطفا
exact(84, 8).is(Link), // لينك
exact(420, 14).is(Link), // لينكدهي
exact(1166, 10).is(Link), // لينكي
exact(224, 4).is(Press), // ما
exact(1848, 8).is(Source), // ماخذ
exact(1856, 8).is(Manner), // مادي
any(1864, 8).is(Manner), // مالك*
exact(1186, 10).is(Manner), // متعلق
exact(434, 6).is(Material), // متن
exact(434, 6).then(34, 1, Page), // متن اصلي
exact(434, 6).then(35, 1, Mining), // متن كاوي
exact(434, 14).is(Mining), // متنكاوي
exact(1872, 8).is(Unrelated), // متهم
exact(1880, 8).is(Material), // متون
exact(384, 8).is(Permit), // مجاز
exact(384, 8).then(50, 1, Permit), // مجاز است
exact(384, 8).then(51, 1, Forbid), // مجاز نميباشد
exact(384, 8).then(20, 1, Forbid), // مجاز نيست
exact(1896, 8).is(Unrelated), // مجلس
any(1904, 8).is(Press), // مجله*
exact(1912, 8).is(Consent), // مجوز
exact(798, 10).is(Material), // محتوا
exact(798, 12).is(Material), // محتواي
exact(798, 12).is(Press), // محتواي
exact(1196, 10).is(Vague), // محدود
exact(448, 10).is(Manner), // محفوظ
exact(448, 10).is(Reserve), // محفوظ
exact(448, 10).then(50, 1, Reserve), // محفوظ است
exact(448, 14).is(Reserve), // محفوظند
exact(1206, 10).is(Unrelated), // مدارس
exact(810, 12).is(Unrelated), // مرورگر
exact(462, 14).is(Unrelated), // مسئوليت
exact(822, 12).is(Direct), // مستقيم
exact(1216, 10).is(If), // مشروط
exact(1226, 10).is(Material), // مطالب
exact(1226, 10).is(Press), // مطالب
exact(1920, 8).is(Material), // مطلب
exact(1920, 8).then(34, 1, Page), // مطلب اصلي
exact(1236, 10).is(Manner), // معنوي
exact(1246, 10).is(Manner), // مقاصد
exact(846, 12).is(Material), // مقالات
exact(1256, 10).is(Material), // مقاله
exact(1256, 10).then(34, 1, Page), // مقاله اصلي
exact(1266, 10).is(Forbid), // ممنوع
exact(1266, 10).is(Manner), // ممنوع
exact(1276, 10).is(Source), // منابع
exact(1928, 8).is(Source), // منبع
exact(858, 12).is(Consent), // موافقت
exact(188, 10).then(52, 1, Search), // موتور جستجو
exact(188, 16).then(52, 1, Search), // موتورهاي جستجو
any(1936, 8).is(Oblige), // موظف*
exact(478, 12).is(Manner), // ميباشد
exact(204, 12).is(Permit), // ميتوان
exact(204, 16).is(Permit), // ميتوانيد
exact(2167, 6).is(Without), // مگر
any(1944, 8).is(Press), // ناشر*
exact(1296, 10).is(Forbid), // نبايد
exact(1952, 8).is(Ordinal).worth(1), // نخست
exact(220, 16).is(Unrelated), // نرمافزار
exact(648, 6).is(Using), // نشر
exact(870, 12).then(53, 1, Print), // نشريات چاپي
exact(2173, 6).is(Fraction).worth(50), // نصف
exact(882, 6).is(Press), // نقل
exact(882, 6).is(Quote), // نقل
exact(882, 6).is(Use), // نقل
exact(882, 6).then(54, 1, Quote), // نقل قول
exact(882, 6).then(54, 1, Use), // نقل قول
exact(882, 12).is(Quote), // نقلقول
exact(882, 12).is(Use), // نقلقول
exact(894, 12).is(Oblige), // نماييد
exact(476, 14).is(Not), // نميباشد
exact(914, 4).is(Not), // نه
exact(914, 4).then(55, 1, Below), // نه پايينتر
any(1306, 10).is(Material), // نوشته*
any(490, 14).is(Manner), // نويسنده*
exact(1316, 10).is(Chars), // نويسه
exact(1326, 10).then(56, 1, Optional), // نيازي به
exact(1326, 10).then(20, 1, Optional), // نيازي نيست
exact(2179, 6).is(Manner), // نيز
exact(1960, 8).is(Not), // نيست
exact(1968, 8).is(Fraction).worth(50), // نيمي
exact(74, 18).is(Link), // هايپرلينك
exact(2185, 6).is(Manner), // هدف
exact(2, 4).then(57, 1, Manner), // هر نوع
exact(2, 4).then(58, 1, Manner), // هر گونه
exact(1336, 10).is(Manner), // هرنوع
exact(906, 12).is(Manner), // هرگونه
exact(1346, 10).is(With), // همراه
exact(1356, 10).is(Manner), // هميشه
exact(1366, 10).is(When), // هنگام
exact(2191, 6).then(59, 1, Mining), // هوش مصنوعي
exact(30, 2).is(Manner), // و
exact(918, 12).is(Unrelated), // والدين
exact(538, 8).is(Words), // واژه
exact(930, 12).is(Filler), // وبسايت
exact(930, 12).then(43, 1, Site), // وبسايت ما
any(930, 12).is(Press), // وبسايت*
exact(1376, 10).is(Press), // وبگاه
exact(1976, 8).is(Unrelated), // ورود
exact(1386, 10).is(Unrelated), // وزارت
exact(1984, 8).is(Unrelated), // وزير
exact(2197, 6).is(Even), // ولو
any(1396, 10).is(Photo), // ويديو*
exact(18, 4).is(Manner), // يا
exact(504, 14).then(60, 1, Mining), // يادگيري ماشين
exact(34, 4).is(Number).worth(1), // يك
exact(34, 4).then(61, 1, Fraction).worth(33), // يك سوم
exact(34, 4).then(62, 1, Fraction).worth(25), // يك چهارم
exact(236, 16).is(Paragraph), // پاراگراف
exact(1992, 8).is(Unrelated), // پارك
exact(1406, 10).is(Number).worth(500), // پانصد
exact(942, 12).is(Filler), // پايگاه
exact(942, 12).is(Press), // پايگاه
exact(942, 12).then(63, 1, Filler), // پايگاه خبري
exact(1416, 6).is(Number).worth(5), // پنج
exact(1416, 10).is(Number).worth(50), // پنجاه
exact(2203, 6).then(64, 2, Above), // پيش از متن
exact(1426, 10).is(Link), // پيوند
exact(1436, 10).is(Forbid), // پيگرد
exact(2000, 8).is(Print), // چاپي
exact(954, 12).is(If), // چنانچه
exact(1446, 8).is(Number).worth(4), // چهار
exact(532, 14).is(Unrelated), // گذرواژه
], more: &[
exact(1458, 2), // by
exact(1458, 2), // by
exact(1460, 2), // nc
exact(1458, 2), // by
exact(1462, 2), // nd
exact(1458, 2), // by
exact(1470, 2), // sa
exact(1458, 4), // bync
exact(1458, 6), // byncnd
exact(1466, 6), // byncsa
exact(2031, 4), // bynd
exact(2037, 4), // bysa
any(2008, 7), // commons*
exact(2041, 6), // mining
exact(2221, 3), // and
exact(2209, 4), // data
exact(2041, 6), // mining
exact(434, 6), // متن
exact(0, 4), // به
exact(1928, 8), // منبع
exact(1960, 8), // نيست
exact(1888, 8), // مجدد
exact(934, 8), // سايت
exact(558, 12), // اجازهي
exact(1656, 8), // رسمي
exact(110, 4), // از
exact(44, 6), // نام
exact(1928, 8), // منبع
exact(314, 8), // مانع
exact(1538, 6), // شرط
exact(8, 12), // برداري
exact(110, 4), // از
exact(1286, 10), // ميشود
exact(44, 6), // نام
exact(1496, 8), // اصلي
exact(148, 8), // كاوي
exact(546, 12), // ابتداي
exact(1504, 8), // اغاز
exact(1576, 8), // تيتر
exact(1728, 8), // صورت
exact(1366, 10), // هنگام
exact(1928, 8), // منبع
exact(1848, 8), // ماخذ
exact(224, 4), // ما
exact(252, 14), // اجتماعي
exact(2125, 6), // شما
exact(178, 10), // تجاري
exact(384, 8), // مجاز
exact(1146, 10), // كامنز
exact(558, 10), // اجازه
exact(92, 6), // است
exact(476, 14), // نميباشد
exact(1086, 10), // جستجو
exact(2000, 8), // چاپي
exact(888, 6), // قول
exact(518, 14), // پايينتر
exact(0, 4), // به
exact(838, 6), // نوع
exact(910, 8), // گونه
exact(834, 12), // مصنوعي
exact(1176, 10), // ماشين
exact(2107, 6), // سوم
exact(1446, 10), // چهارم
exact(1616, 8), // خبري
exact(110, 4), // از
exact(434, 6), // متن
], sayings: Sayings {
above: "لینک باید بالای متن باشد.",
article: "استفاده از مطالب این سایت فقط با لینک به مقاله اصلی مجاز است.",
credit: "منبع: {link}",
first: "لینک باید در پاراگراف اول باشد.",
open: "لینک باید برای موتورهای جستجو باز باشد.",
site: "استفاده از مطالب این سایت فقط با لینک به {site} مجاز است.",
within: "لینک باید در {n} پاراگراف اول باشد.",
}, other_script: None };
