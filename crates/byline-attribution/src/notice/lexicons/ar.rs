// GENERATED from data/notices/ar.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "ar", target_first: false, capital_nouns: false, letters: "", stems: Stems("بالالكترونيهكالالكترونيهوالالكترونيهبالاقتباسهابالمقالاتنابالمقالاتهاكالاقتباسهاكالمقالاتناكالمقالات\
هاللالكترونيهوالاقتباسهاوالمقالاتناوالمقالاتهابالاستخدامبالاستعمالبالاستغلالبالاستنساخبالاعلاميهبالك\
ترونيهبالمحتوانابالمحتوياتبالمعلوماتبالموضوعاتفالكترونيهكالاستخدامكالاستعمالكالاستغلالكالاستنساخكالا\
علاميهكالكترونيهكالمحتواناكالمحتوياتكالمعلوماتكالموضوعاتللاقتباسهاللمقالاتناللمقالاتهاوالاستخداموالا\
ستعمالوالاستغلالوالاستنساخوالاعلاميهوالكترونيهوالمحتواناوالمحتوياتوالمعلوماتوالموضوعاتالاصطناعيباقتب\
اسهابالارتباطبالانترنتبالتجاريهبالكتابيهبالمحفوظهبالمشاركهبالمطبوعهبالمنشورهبالموافقهبمقالاتنابمقالا\
تهافاقتباسهافمقالاتنافمقالاتهاكاقتباسهاكالارتباطكالانترنتكالتجاريهكالكتابيهكالمحفوظهكالمشاركهكالمطبو\
عهكالمنشورهكالموافقهكمقالاتناكمقالاتهاللاستخدامللاستعمالللاستغلالللاستنساخللاعلاميهللمحتواناللمحتويا\
تللمعلوماتللموضوعاتواقتباسهاوالارتباطوالانترنتوالتجاريهوالكتابيهوالمحفوظهوالمشاركهوالمطبوعهوالمنشوره\
والموافقهومقالاتناومقالاتهااستخدمتمالابداعيالبرلمانالبياناتالرئيسيهالوالدينباستخدامباستعمالباستغلالب\
استنساخباعلاميهبالاجزاءبالاخباربالاشكالبالاعادهبالاغراضبالاليهابالبوابهبالتحريربالتخزينبالتداولبالتد\
ريببالترجمهبالترخيصبالتصريحبالتعديلبالتوزيعبالجريدهبالجزئيابالدائمابالرابطابالروابطبالصحيفهبالطريقهب\
العليهابالفكريهبالفيديوبالقانونبالمجلاتبالمحميهبالمسبقهبالملكيهبالمواقعبالنسخهابالنشرهابالنقلهابالوس\
يلهبالوكالهبمحتوانابمحتوياتبمعلوماتبموضوعاتثلاثمائهفاستخدامفاستعمالفاستغلالفاستنساخفاعلاميهفمحتواناف\
محتوياتفمعلوماتفموضوعاتكاستخدامكاستعمالكاستغلالكاستنساخكاعلاميهكالاجزاءكالاخباركالاشكالكالاعادهكالاغ\
راضكالاليهاكالبوابهكالتحريركالتخزينكالتداولكالتدريبكالترجمهكالترخيصكالتصريحكالتعديلكالتوزيعكالجريدهك\
الجزئياكالدائماكالرابطاكالروابطكالصحيفهكالطريقهكالعليهاكالفكريهكالفيديوكالقانونكالمجلاتكالمحميهكالمس\
بقهكالملكيهكالمواقعكالنسخهاكالنشرهاكالنقلهاكالوسيلهكالوكالهكمحتواناكمحتوياتكمعلوماتكموضوعاتللارتباطل\
لانترنتللتجاريهللكتابيهللمحفوظهللمشاركهللمطبوعهللمنشورهللموافقهواستخدامواستعمالواستغلالواستنساخواعلا\
ميهوالاجزاءوالاخباروالاشكالوالاعادهوالاغراضوالاليهاوالبوابهوالتحريروالتخزينوالتداولوالتدريبوالترجمهو\
الترخيصوالتصريحوالتعديلوالتوزيعوالجريدهوالجزئياوالدائماوالرابطاوالروابطوالصحيفهوالطريقهوالعليهاوالفك\
ريهوالفيديووالقانونوالمجلاتوالمحميهوالمسبقهوالملكيهوالمواقعوالنسخهاوالنشرهاوالنقلهاوالوسيلهوالوكالهو\
محتواناومحتوياتومعلوماتوموضوعاتاختياريالاشارهالاصليهالتدخينالتنقيبالثالثهالثانيهالحكومهالشخصيهالعنوا\
نالفقراتالكوكيزالمحكمهالمدارسالهواتفبارتباطبالاذنابالايضابالباتابالجميعبالحقوقبالخطيهبالرسومبالصاحبب\
الصارمبالصريحبالصورهبالعنهابالكاملبالكليابالمؤلفبالمائهبالمادهبالمالكبالمجلهبالمصدربالموادبالموقعبال\
ناشربالنصوصبالهيئهبالواضحبالوصلهبانترنتبتجاريهبرمجياتبكتابيهبمحفوظهبمشاركهبمطبوعهبمنشورهبموافقهثلاثم\
ئهخمسمائهفارتباطفانترنتفتجاريهفكتابيهفمحفوظهفمشاركهفمطبوعهفمنشورهفموافقهكارتباطكالاذناكالايضاكالباتا\
كالجميعكالحقوقكالخطيهكالرسومكالصاحبكالصارمكالصريحكالصورهكالعنهاكالكاملكالكلياكالمؤلفكالمادهكالمالككا\
لمجلهكالمصدركالموادكالموقعكالناشركالنصوصكالهيئهكالواضحكالوصلهكانترنتكتجاريهككتابيهكمحفوظهكمشاركهكمطب\
وعهكمنشورهكموافقهللاجزاءللاخبارللاشكالللاعادهللاغراضللاليهاللبوابهللتحريرللتخزينللتداولللتدريبللترجم\
هللترخيصللتصريحللتعديلللتوزيعللجريدهللجزئياللدائماللرابطاللروابطللصحيفهللطريقهللعليهاللفكريهللفيديول\
لقانونللمجلاتللمحميهللمسبقهللملكيهللمواقعللنسخهاللنشرهاللنقلهاللوسيلهللوكالهلموقعنامسؤوليهوارتباطوال\
اذناوالايضاوالباتاوالجميعوالحقوقوالخطيهوالرسوموالصاحبوالصارموالصريحوالصورهوالعنهاوالكاملوالكلياوالمؤ\
لفوالمادهوالمالكوالمجلهوالمشاعوالمصدروالموادوالموقعوالناشروالنصوصوالهيئهوالواضحوالوصلهوانترنتوتجاريه\
وكتابيهومحفوظهومشاركهومطبوعهومنشورهوموافقهاذكروااشتراكاشيرواالاوليالتلوثالدخولالذكاءالرجاءالزاميالصف\
حهالطلابالفقرهالمرضيالمرورالمصنفالوقوفباجزاءباخبارباشكالباعادهباغراضبالايهبالبيعبالجزءبالخبربالداربا\
لشكلبالصحفبالطبعبالغرضبالمئهبالهذابالهذهباليهاببوابهبتحريربتخزينبتداولبتدريببترجمهبترخيصبتصريحبتعديل\
بتوزيعبجريدهبجزئيابدائمابرابطابروابطبريديهبصحيفهبطريقهبعليهابفكريهبفيديوبقانونبمجلاتبمحميهبمسبقهبملك\
يهبمواقعبنسخهابنشرهابنقلهابوسيلهبوكالهتتجاوزثلاثونثلاثينخمسمئهضروريافاجزاءفاخبارفاشكالفاعادهفاغراضفا\
ليهافبوابهفتحريرفتخزينفتداولفتدريبفترجمهفترخيصفتصريحفتعديلفتوزيعفجريدهفجزئيافدائمافرابطافروابطفصحيفه\
فطريقهفعليهاففكريهففيديوفقانونفمجلاتفمحميهفمسبقهفملكيهفمواقعفنسخهافنشرهافنقلهافوسيلهفوكالهكاجزاءكاخب\
اركاشكالكاعادهكاغراضكالايهكالبيعكالجزءكالخبركالداركالشكلكالصحفكالطبعكالغرضكالهذاكالهذهكاليهاكبوابهكت\
حريركتخزينكتداولكتدريبكترجمهكترخيصكتصريحكتعديلكتوزيعكجريدهكجزئياكدائماكرابطاكروابطكصحيفهكطريقهكعليها\
كفكريهكفيديوكقانونكمجلاتكمحميهكمسبقهكملكيهكمواقعكنسخهاكنشرهاكنقلهاكوسيلهكوكالهللاذناللايضاللباتاللجم\
يعللحقوقللخطيهللرسومللصاحبللصارمللصريحللصورهللعنهاللكاملللكلياللمؤلفللمادهللمالكللمجلهللمصدرللموادلل\
موقعللناشرللنصوصللهيئهللواضحللوصلهمباشرامتضمنامحدودهمحركاتمصدرهانصوصناواجزاءواخبارواشكالواعادهواغراض\
والايهوالبيعوالجزءوالخبروالداروالشكلوالصحفوالطبعوالغرضوالهذاوالهذهواليهاوبوابهوتحريروتخزينوتداولوتدر\
يبوترجمهوترخيصوتصريحوتعديلوتوزيعوجريدهوجزئياودائماورابطاوروابطوصحيفهوطريقهوعليهاوفكريهوفيديووقانونوم\
جلاتومحميهومسبقهوملكيهومواقعونسخهاونشرهاونقلهاووسيلهووكالهيتجاوزاتهمتاثناناثنيناربعهاقصاهالالهالبحثا\
لعملانتاجباذنابالاوبالتمبايضابباتابجميعبحقوقبخطيهبدايهبرسومبصاحببصارمبصريحبصورهبعنهابكاملبكليابمؤلفب\
مادهبمالكبمجلهبمصدربموادبموقعبناشربنصوصبهيئهبواضحبوصلهتحتفظتحميلتسجيلتشعبيتعريفتنزيلثلاثهحسابكخمسونخ\
مسينشريطهشيفرهضرورهعشرونعشرينعندمافاذكرفاذنافايضافباتافجميعفحقوقفخطيهفرسومفصاحبفصارمفصريحفصورهفعنهاف\
كاملفكليافمؤلففمادهفمالكفمجلهفمصدرفموادفموقعفناشرفنصوصفهرسهفهيئهفواضحفوصلهفيرجيقصيرهكاذناكالاوكالتمك\
ايضاكباتاكجميعكحقوقكخطيهكرسومكصاحبكصارمكصريحكصورهكعنهاككاملككلياكلماتكمؤلفكمادهكمالككمجلهكمصدركموادك\
موقعكناشركنصوصكهيئهكواضحكوصلهللايهللبيعللجزءللخبرللدارللشكلللصحفللطبعللغرضللنقرللهذاللهذهمئتانمائتيم\
تصفحمحظورمرفقامسموحمطلوبمقدمهملفاتممنوعنحتفظنسبهانموذجواحدهواذناوالاووالتموايضاوباتاوجميعوحقوقوخطيهو\
رسوموزارهوصاحبوصارموصريحوصورهوعنهاوكاملوكلياومؤلفومادهومالكومجلهومصدروموادوموقعوناشرونصوصوهيئهوواضحو\
وصلهويحظرويسمحويمنعيتعينيشترطينبغيccbyncndccbyncsadofollownofollowاحرفاسطراضغطاقصياكثرالسرانقربايهبب\
يعبجزءبخبربداربدونبذكربشرطبشكلبصحفبطبعبغرضبغيربهذابهذهتحظرتذكرتزيدتعلمتمنعجملهحاجهحروفحصراخمسهعشرهفا\
يهفبيعفجزءفخبرفدارفشكلفصحففطبعفعالفغرضفهذافهذهقابلكايهكبيعكجزءكخبركداركشكلكصحفكطبعكغرضكلمهكهذاكهذهلز\
ومللاوللتممئتيمانعمتاحموعدنشطاوايهوبيعوجزءوخبروداروذكروزيروشكلوصحفوطبعوغرضوهذاوهذهيجوزيذكريزيديشاريف\
ضليلزميمكنcommonscreativnoindexccbyndccbysaminingاذااسمباوبتمثلثحالحتيحقلحينخاصعزوفاوفتمفقطفوققبلكاو\
كتمكحدليسنحونصفواووتموضعيجبdatatextandtdm"), entries: &[
exact(11468, 2).then(0, 1, Commons), // cc by
exact(11468, 2).then(1, 2, Commons), // cc by nc
exact(11468, 2).then(3, 2, Commons), // cc by nd
exact(11468, 2).then(5, 2, Commons), // cc by sa
exact(11468, 2).then(7, 1, Commons), // cc bync
exact(11468, 2).then(8, 1, Commons), // cc byncnd
exact(11468, 2).then(9, 1, Commons), // cc byncsa
exact(11468, 2).then(10, 1, Commons), // cc bynd
exact(11468, 2).then(11, 1, Commons), // cc bysa
exact(11468, 4).is(Commons), // ccby
exact(11468, 6).is(Commons), // ccbync
exact(11468, 8).is(Commons), // ccbyncnd
exact(11476, 8).is(Commons), // ccbyncsa
exact(12209, 6).is(Commons), // ccbynd
exact(12215, 6).is(Commons), // ccbysa
any(12195, 7).then(12, 1, Commons), // creativ* commons*
exact(12383, 4).then(13, 1, Mining), // data mining
exact(11484, 8).is(Follow), // dofollow
exact(11492, 8).is(Follow), // nofollow
exact(12202, 7).is(Follow), // noindex
exact(12394, 3).is(Mining), // tdm
exact(12387, 4).then(14, 3, Mining), // text and data mining
exact(9728, 8).is(Unrelated), // اتهم
exact(9728, 10).is(Unrelated), // اتهمت
exact(9738, 10).is(Number).worth(2), // اثنان
exact(9748, 10).is(Number).worth(2), // اثنين
exact(2036, 10).is(Manner), // اجزاء
exact(11500, 8).is(Chars), // احرف
exact(2052, 10).is(Material), // اخبار
exact(2052, 10).is(Press), // اخبار
exact(4462, 14).is(Optional), // اختياري
exact(12227, 6).is(If), // اذا
exact(6884, 8).is(Mention), // اذكر
exact(6884, 8).is(Oblige), // اذكر
exact(6884, 12).is(Mention), // اذكروا
exact(6884, 12).is(Oblige), // اذكروا
exact(4692, 6).is(Consent), // اذن
exact(4692, 8).is(Consent), // اذنا
exact(9758, 8).is(Number).worth(4), // اربع
exact(9758, 10).is(Number).worth(4), // اربعه
exact(1014, 12).then(17, 1, Link), // ارتباط تشعبي
exact(298, 14).is(Using), // استخدام
exact(1854, 14).is(Using), // استخدمت
exact(1854, 16).is(Using), // استخدمتم
exact(318, 14).is(Using), // استعمال
exact(338, 14).is(Using), // استغلال
exact(358, 14).is(Use), // استنساخ
exact(11508, 8).is(Lines), // اسطر
exact(6896, 12).is(Unrelated), // اشتراك
exact(2068, 10).is(Manner), // اشكال
exact(6908, 12).is(Mention), // اشيروا
exact(6908, 12).is(Oblige), // اشيروا
exact(11516, 8).is(Unrelated), // اضغط
exact(2084, 10).is(Manner), // اعاده
exact(2084, 10).then(18, 1, Use), // اعاده النشر
exact(2084, 10).then(19, 1, Use), // اعاده انتاج
exact(2084, 10).then(20, 1, Use), // اعاده توزيع
exact(2084, 10).then(21, 1, Use), // اعاده طبع
exact(2084, 10).then(22, 1, Press), // اعاده نشر
exact(2084, 10).then(22, 1, Use), // اعاده نشر
exact(2084, 10).then(23, 1, Use), // اعاده نشره
exact(2084, 10).then(24, 1, Use), // اعاده نشرها
exact(378, 14).is(Press), // اعلاميه
exact(2100, 10).is(Manner), // اغراض
exact(78, 12).is(Press), // اقتباس
exact(78, 12).is(Quote), // اقتباس
exact(78, 12).is(Use), // اقتباس
exact(78, 16).is(Quote), // اقتباسها
exact(78, 16).is(Use), // اقتباسها
exact(11532, 8).then(25, 1, Limit), // اكثر من
exact(11532, 8).then(25, 1, Over), // اكثر من
exact(2, 6).is(Only), // الا
exact(2, 6).is(Without), // الا
exact(2032, 14).is(Manner), // الاجزاء
exact(2048, 14).is(Material), // الاخبار
exact(2048, 14).is(Press), // الاخبار
exact(4688, 10).is(Consent), // الاذن
exact(4688, 12).is(Consent), // الاذنا
exact(1010, 16).then(17, 1, Link), // الارتباط تشعبي
exact(294, 18).is(Using), // الاستخدام
exact(314, 18).is(Using), // الاستعمال
exact(334, 18).is(Using), // الاستغلال
exact(354, 18).is(Use), // الاستنساخ
exact(4476, 14).is(Mention), // الاشاره
exact(4476, 14).then(26, 2, Cite), // الاشاره الي المصدر
exact(4476, 14).then(28, 1, Mention), // الاشاره اليه
exact(4476, 14).then(29, 1, Cite), // الاشاره للمصدر
exact(2064, 14).is(Manner), // الاشكال
exact(4490, 12).is(Original), // الاصلي
exact(4490, 12).is(Page), // الاصلي
exact(4490, 14).is(Original), // الاصليه
exact(2080, 14).is(Manner), // الاعاده
exact(2080, 14).then(18, 1, Use), // الاعاده النشر
exact(2080, 14).then(19, 1, Use), // الاعاده انتاج
exact(2080, 14).then(20, 1, Use), // الاعاده توزيع
exact(2080, 14).then(21, 1, Use), // الاعاده طبع
exact(2080, 14).then(22, 1, Press), // الاعاده نشر
exact(2080, 14).then(22, 1, Use), // الاعاده نشر
exact(2080, 14).then(23, 1, Use), // الاعاده نشره
exact(2080, 14).then(24, 1, Use), // الاعاده نشرها
exact(374, 18).is(Press), // الاعلاميه
exact(2096, 14).is(Manner), // الاغراض
exact(74, 16).is(Press), // الاقتباس
exact(74, 16).is(Quote), // الاقتباس
exact(74, 16).is(Use), // الاقتباس
exact(74, 20).is(Quote), // الاقتباسها
exact(74, 20).is(Use), // الاقتباسها
exact(2, 20).is(Online), // الالكتروني
exact(2, 22).is(Online), // الالكترونيه
exact(2112, 14).is(Manner), // الاليها
exact(1028, 16).is(Online), // الانترنت
exact(6920, 8).is(Manner), // الاو
exact(6920, 10).is(Ordinal).worth(1), // الاول
exact(6920, 12).is(Ordinal).worth(1), // الاولي
exact(4702, 8).is(Manner), // الاي
exact(4702, 12).is(Manner), // الايضا
exact(7138, 10).is(Manner), // الايه
exact(4716, 12).is(Manner), // الباتا
exact(1886, 16).is(Unrelated), // البرلمان
exact(2128, 14).is(Press), // البوابه
exact(1902, 16).then(30, 1, Unrelated), // البيانات الشخصيه
exact(7150, 10).is(Manner), // البيع
exact(1046, 14).is(Commercial), // التجاري
exact(1046, 16).is(Commercial), // التجاريه
exact(2144, 14).is(Press), // التحرير
exact(2160, 14).is(Manner), // التخزين
exact(2176, 14).is(Use), // التداول
exact(4504, 14).is(Unrelated), // التدخين
exact(2192, 14).is(Manner), // التدريب
exact(2208, 14).is(Manner), // الترجمه
exact(2224, 14).is(Consent), // الترخيص
exact(2240, 14).is(Consent), // التصريح
exact(2256, 14).is(Manner), // التعديل
exact(6932, 12).is(Unrelated), // التلوث
exact(9840, 8).is(Manner), // التم
exact(4518, 14).then(31, 2, Mining), // التنقيب عن البيانات
exact(4518, 14).then(33, 2, Mining), // التنقيب عن النصوص
exact(4518, 14).then(35, 2, Mining), // التنقيب في النصوص
exact(2272, 14).is(Use), // التوزيع
exact(4532, 12).is(Ordinal).worth(3), // الثالث
exact(4532, 14).is(Ordinal).worth(3), // الثالثه
exact(4546, 12).is(Ordinal).worth(2), // الثاني
exact(4546, 14).is(Ordinal).worth(2), // الثانيه
exact(2288, 14).is(Press), // الجريده
exact(7162, 10).is(Manner), // الجزء
exact(2304, 12).is(Manner), // الجزئي
exact(2304, 14).is(Manner), // الجزئيا
exact(4730, 12).is(Manner), // الجميع
exact(4744, 12).is(Press), // الحقوق
exact(4560, 14).is(Unrelated), // الحكومه
exact(7174, 10).is(Material), // الخبر
exact(7174, 10).then(37, 1, Page), // الخبر الاصلي
exact(4758, 10).is(Manner), // الخطي
exact(4758, 12).is(Manner), // الخطيه
exact(2320, 14).is(Manner), // الدائما
exact(7186, 10).is(Press), // الدار
exact(6956, 12).then(38, 1, Mining), // الذكاء الاصطناعي
exact(2336, 12).is(Link), // الرابط
exact(2336, 12).then(17, 1, Link), // الرابط تشعبي
exact(2336, 14).is(Link), // الرابطا
exact(6968, 12).is(Oblige), // الرجاء
exact(4772, 12).is(Photo), // الرسوم
exact(2352, 14).is(Link), // الروابط
exact(6980, 12).is(Oblige), // الزامي
exact(7198, 10).is(Manner), // الشكل
exact(4786, 12).is(Manner), // الصاحب
exact(4800, 12).is(Manner), // الصارم
exact(7210, 10).is(Print), // الصحف
exact(2368, 14).is(Press), // الصحيفه
exact(4814, 12).is(Manner), // الصريح
exact(6992, 12).then(39, 1, Site), // الصفحه الرئيسيه
exact(4828, 10).is(Photo), // الصور
exact(4828, 12).is(Photo), // الصوره
exact(7222, 10).is(Use), // الطبع
exact(2384, 14).is(Manner), // الطريقه
exact(7004, 12).is(Unrelated), // الطلاب
exact(2400, 10).is(Manner), // العلي
exact(2400, 14).is(Manner), // العليها
exact(9798, 10).is(Material), // العمل
exact(4842, 12).is(Manner), // العنها
exact(7234, 10).is(Manner), // الغرض
exact(4602, 14).is(Paragraph), // الفقرات
exact(7016, 12).is(Paragraph), // الفقره
exact(2416, 14).is(Manner), // الفكريه
exact(2432, 8).is(Manner), // الفي
exact(2432, 14).is(Photo), // الفيديو
exact(2448, 14).is(Manner), // القانون
exact(4856, 12).is(Manner), // الكامل
exact(1064, 14).is(Manner), // الكتابي
exact(1064, 16).is(Manner), // الكتابيه
exact(6, 16).is(Online), // الكتروني
exact(6, 18).is(Online), // الكترونيه
exact(4870, 8).is(Manner), // الكل
exact(4870, 10).is(Manner), // الكلي
exact(4870, 12).is(Manner), // الكليا
exact(4616, 14).is(Unrelated), // الكوكيز
exact(4884, 12).is(Manner), // المؤلف
exact(4912, 12).is(Material), // الماده
exact(4926, 12).is(Manner), // المالك
exact(2464, 14).is(Print), // المجلات
exact(4940, 12).is(Press), // المجله
exact(414, 18).is(Material), // المحتوانا
exact(434, 14).is(Material), // المحتوي
exact(434, 14).is(Press), // المحتوي
exact(434, 18).is(Material), // المحتويات
exact(1082, 16).is(Manner), // المحفوظه
exact(4630, 14).is(Unrelated), // المحكمه
exact(2480, 12).is(Manner), // المحمي
exact(2480, 14).is(Manner), // المحميه
exact(4644, 14).is(Unrelated), // المدارس
exact(7028, 12).is(Unrelated), // المرضي
exact(2496, 12).is(Manner), // المسبق
exact(2496, 14).is(Manner), // المسبقه
exact(1100, 16).is(Using), // المشاركه
exact(6648, 12).then(40, 1, Commons), // المشاع الابداعي
exact(4954, 12).is(Source), // المصدر
exact(7052, 12).is(Material), // المصنف
exact(1118, 14).is(Print), // المطبوع
exact(1118, 16).is(Print), // المطبوعه
exact(454, 18).is(Material), // المعلومات
exact(96, 12).is(Material), // المقال
exact(96, 12).then(37, 1, Page), // المقال الاصلي
exact(96, 16).is(Material), // المقالات
exact(96, 16).is(Press), // المقالات
exact(96, 20).is(Material), // المقالاتنا
exact(96, 20).is(Press), // المقالاتنا
exact(118, 18).is(Press), // المقالاته
exact(118, 20).is(Press), // المقالاتها
exact(2512, 14).is(Manner), // الملكيه
exact(1136, 8).is(Manner), // المن
exact(1136, 14).is(Manner), // المنشور
exact(1136, 16).is(Manner), // المنشوره
exact(4968, 12).is(Material), // المواد
exact(1154, 16).is(Consent), // الموافقه
exact(2528, 14).is(Online), // المواقع
exact(474, 14).then(37, 1, Page), // الموضوع الاصلي
exact(474, 18).is(Material), // الموضوعات
exact(4982, 12).is(Press), // الموقع
exact(4982, 12).is(Site), // الموقع
exact(4996, 12).is(Press), // الناشر
exact(2544, 10).is(Use), // النسخ
exact(2544, 12).is(Use), // النسخه
exact(2544, 14).is(Use), // النسخها
exact(2560, 10).is(Using), // النشر
exact(2560, 14).is(Using), // النشرها
exact(5010, 8).is(Material), // النص
exact(5010, 8).then(37, 1, Page), // النص الاصلي
exact(5010, 12).is(Material), // النصوص
exact(2576, 10).is(Use), // النقل
exact(2576, 10).then(25, 1, Use), // النقل من
exact(2576, 14).is(Use), // النقلها
exact(7258, 10).is(Manner), // الهذا
exact(7270, 10).is(Manner), // الهذه
exact(4658, 14).is(Unrelated), // الهواتف
exact(5024, 12).is(Press), // الهيئه
exact(5038, 12).is(Manner), // الواضح
exact(1934, 16).is(Unrelated), // الوالدين
exact(2592, 14).is(Manner), // الوسيله
exact(5052, 12).is(Link), // الوصله
exact(7064, 12).is(Unrelated), // الوقوف
exact(2608, 14).is(Press), // الوكاله
exact(2116, 6).is(To), // الي
exact(2116, 10).is(Manner), // اليها
exact(1032, 12).is(Online), // انترنت
exact(11548, 8).is(Unrelated), // انقر
exact(246, 4).is(Manner), // او
exact(2184, 6).is(Ordinal).worth(1), // اول
exact(4706, 4).is(Manner), // اي
exact(4706, 8).is(Manner), // ايضا
exact(7142, 6).is(Manner), // ايه
exact(0, 2).is(With), // ب
exact(4720, 8).is(Manner), // باتا
exact(7076, 12).is(Manner), // باجزاء
exact(7088, 12).is(Material), // باخبار
exact(7088, 12).is(Press), // باخبار
exact(9818, 8).is(Consent), // باذن
exact(9818, 10).is(Consent), // باذنا
exact(4672, 14).then(17, 1, Link), // بارتباط تشعبي
exact(1950, 16).is(Using), // باستخدام
exact(1966, 16).is(Using), // باستعمال
exact(1982, 16).is(Using), // باستغلال
exact(1998, 16).is(Use), // باستنساخ
exact(7100, 12).is(Manner), // باشكال
exact(7112, 12).is(Manner), // باعاده
exact(7112, 12).then(18, 1, Use), // باعاده النشر
exact(7112, 12).then(19, 1, Use), // باعاده انتاج
exact(7112, 12).then(20, 1, Use), // باعاده توزيع
exact(7112, 12).then(21, 1, Use), // باعاده طبع
exact(7112, 12).then(22, 1, Press), // باعاده نشر
exact(7112, 12).then(22, 1, Use), // باعاده نشر
exact(7112, 12).then(23, 1, Use), // باعاده نشره
exact(7112, 12).then(24, 1, Use), // باعاده نشرها
exact(2014, 16).is(Press), // باعلاميه
exact(7124, 12).is(Manner), // باغراض
exact(990, 14).is(Press), // باقتباس
exact(990, 14).is(Quote), // باقتباس
exact(990, 14).is(Use), // باقتباس
exact(990, 18).is(Quote), // باقتباسها
exact(990, 18).is(Use), // باقتباسها
exact(2030, 16).is(Manner), // بالاجزاء
exact(2046, 16).is(Material), // بالاخبار
exact(2046, 16).is(Press), // بالاخبار
exact(4686, 12).is(Consent), // بالاذن
exact(4686, 14).is(Consent), // بالاذنا
exact(1008, 18).then(17, 1, Link), // بالارتباط تشعبي
exact(292, 20).is(Using), // بالاستخدام
exact(312, 20).is(Using), // بالاستعمال
exact(332, 20).is(Using), // بالاستغلال
exact(352, 20).is(Use), // بالاستنساخ
exact(2062, 16).is(Manner), // بالاشكال
exact(2078, 16).is(Manner), // بالاعاده
exact(2078, 16).then(18, 1, Use), // بالاعاده النشر
exact(2078, 16).then(19, 1, Use), // بالاعاده انتاج
exact(2078, 16).then(20, 1, Use), // بالاعاده توزيع
exact(2078, 16).then(21, 1, Use), // بالاعاده طبع
exact(2078, 16).then(22, 1, Press), // بالاعاده نشر
exact(2078, 16).then(22, 1, Use), // بالاعاده نشر
exact(2078, 16).then(23, 1, Use), // بالاعاده نشره
exact(2078, 16).then(24, 1, Use), // بالاعاده نشرها
exact(372, 20).is(Press), // بالاعلاميه
exact(2094, 16).is(Manner), // بالاغراض
exact(72, 18).is(Press), // بالاقتباس
exact(72, 18).is(Quote), // بالاقتباس
exact(72, 18).is(Use), // بالاقتباس
exact(72, 22).is(Quote), // بالاقتباسها
exact(72, 22).is(Use), // بالاقتباسها
exact(0, 22).is(Online), // بالالكتروني
exact(0, 24).is(Online), // بالالكترونيه
exact(2110, 16).is(Manner), // بالاليها
exact(1026, 18).is(Online), // بالانترنت
exact(9828, 10).is(Manner), // بالاو
exact(4700, 10).is(Manner), // بالاي
exact(4700, 14).is(Manner), // بالايضا
exact(7136, 12).is(Manner), // بالايه
exact(4714, 14).is(Manner), // بالباتا
exact(2126, 16).is(Press), // بالبوابه
exact(7148, 12).is(Manner), // بالبيع
exact(1044, 16).is(Commercial), // بالتجاري
exact(1044, 18).is(Commercial), // بالتجاريه
exact(2142, 16).is(Press), // بالتحرير
exact(2158, 16).is(Manner), // بالتخزين
exact(2174, 16).is(Use), // بالتداول
exact(2190, 16).is(Manner), // بالتدريب
exact(2206, 16).is(Manner), // بالترجمه
exact(2222, 16).is(Consent), // بالترخيص
exact(2238, 16).is(Consent), // بالتصريح
exact(2254, 16).is(Manner), // بالتعديل
exact(9838, 10).is(Manner), // بالتم
exact(2270, 16).is(Use), // بالتوزيع
exact(2286, 16).is(Press), // بالجريده
exact(7160, 12).is(Manner), // بالجزء
exact(2302, 14).is(Manner), // بالجزئي
exact(2302, 16).is(Manner), // بالجزئيا
exact(4728, 14).is(Manner), // بالجميع
exact(4742, 14).is(Press), // بالحقوق
exact(7172, 12).is(Material), // بالخبر
exact(4756, 12).is(Manner), // بالخطي
exact(4756, 14).is(Manner), // بالخطيه
exact(2318, 16).is(Manner), // بالدائما
exact(7184, 12).is(Press), // بالدار
exact(2334, 14).is(Link), // بالرابط
exact(2334, 14).then(17, 1, Link), // بالرابط تشعبي
exact(2334, 16).is(Link), // بالرابطا
exact(4770, 14).is(Photo), // بالرسوم
exact(2350, 16).is(Link), // بالروابط
exact(7196, 12).is(Manner), // بالشكل
exact(4784, 14).is(Manner), // بالصاحب
exact(4798, 14).is(Manner), // بالصارم
exact(7208, 12).is(Print), // بالصحف
exact(2366, 16).is(Press), // بالصحيفه
exact(4812, 14).is(Manner), // بالصريح
exact(4826, 12).is(Photo), // بالصور
exact(4826, 14).is(Photo), // بالصوره
exact(7220, 12).is(Use), // بالطبع
exact(2382, 16).is(Manner), // بالطريقه
exact(2398, 12).is(Manner), // بالعلي
exact(2398, 16).is(Manner), // بالعليها
exact(4840, 14).is(Manner), // بالعنها
exact(7232, 12).is(Manner), // بالغرض
exact(2414, 16).is(Manner), // بالفكريه
exact(2430, 10).is(Manner), // بالفي
exact(2430, 16).is(Photo), // بالفيديو
exact(2446, 16).is(Manner), // بالقانون
exact(4854, 14).is(Manner), // بالكامل
exact(1062, 16).is(Manner), // بالكتابي
exact(1062, 18).is(Manner), // بالكتابيه
exact(392, 18).is(Online), // بالكتروني
exact(392, 20).is(Online), // بالكترونيه
exact(4868, 10).is(Manner), // بالكل
exact(4868, 12).is(Manner), // بالكلي
exact(4868, 14).is(Manner), // بالكليا
exact(4882, 14).is(Manner), // بالمؤلف
exact(7244, 12).is(Percent), // بالمئه
exact(4896, 14).is(Percent), // بالمائه
exact(4910, 14).is(Material), // بالماده
exact(4924, 14).is(Manner), // بالمالك
exact(2462, 16).is(Print), // بالمجلات
exact(4938, 14).is(Press), // بالمجله
exact(412, 20).is(Material), // بالمحتوانا
exact(432, 16).is(Material), // بالمحتوي
exact(432, 16).is(Press), // بالمحتوي
exact(432, 20).is(Material), // بالمحتويات
exact(1080, 18).is(Manner), // بالمحفوظه
exact(2478, 14).is(Manner), // بالمحمي
exact(2478, 16).is(Manner), // بالمحميه
exact(2494, 14).is(Manner), // بالمسبق
exact(2494, 16).is(Manner), // بالمسبقه
exact(1098, 18).is(Using), // بالمشاركه
exact(4952, 14).is(Source), // بالمصدر
exact(1116, 16).is(Print), // بالمطبوع
exact(1116, 18).is(Print), // بالمطبوعه
exact(452, 20).is(Material), // بالمعلومات
exact(94, 14).is(Material), // بالمقال
exact(94, 18).is(Material), // بالمقالات
exact(94, 18).is(Press), // بالمقالات
exact(94, 22).is(Material), // بالمقالاتنا
exact(94, 22).is(Press), // بالمقالاتنا
exact(116, 20).is(Press), // بالمقالاته
exact(116, 22).is(Press), // بالمقالاتها
exact(2510, 16).is(Manner), // بالملكيه
exact(1134, 10).is(Manner), // بالمن
exact(1134, 16).is(Manner), // بالمنشور
exact(1134, 18).is(Manner), // بالمنشوره
exact(4966, 14).is(Material), // بالمواد
exact(1152, 18).is(Consent), // بالموافقه
exact(2526, 16).is(Online), // بالمواقع
exact(472, 20).is(Material), // بالموضوعات
exact(4980, 14).is(Press), // بالموقع
exact(4994, 14).is(Press), // بالناشر
exact(2542, 12).is(Use), // بالنسخ
exact(2542, 14).is(Use), // بالنسخه
exact(2542, 16).is(Use), // بالنسخها
exact(2558, 12).is(Using), // بالنشر
exact(2558, 16).is(Using), // بالنشرها
exact(5008, 10).is(Material), // بالنص
exact(5008, 14).is(Material), // بالنصوص
exact(2574, 12).is(Use), // بالنقل
exact(2574, 16).is(Use), // بالنقلها
exact(7256, 12).is(Manner), // بالهذا
exact(7268, 12).is(Manner), // بالهذه
exact(5022, 14).is(Press), // بالهيئه
exact(5036, 14).is(Manner), // بالواضح
exact(2590, 16).is(Manner), // بالوسيله
exact(5050, 14).is(Link), // بالوصله
exact(2606, 16).is(Press), // بالوكاله
exact(7280, 12).is(Manner), // باليها
exact(5064, 14).is(Online), // بانترنت
exact(12239, 6).is(Manner), // باو
exact(9848, 6).is(Manner), // باي
exact(9848, 10).is(Manner), // بايضا
exact(11556, 8).is(Manner), // بايه
exact(9858, 10).is(Manner), // بباتا
exact(7292, 12).is(Press), // ببوابه
exact(11564, 8).is(Manner), // ببيع
exact(5078, 12).is(Commercial), // بتجاري
exact(5078, 14).is(Commercial), // بتجاريه
exact(7304, 12).is(Press), // بتحرير
exact(7316, 12).is(Manner), // بتخزين
exact(7328, 12).is(Use), // بتداول
exact(7340, 12).is(Manner), // بتدريب
exact(7352, 12).is(Manner), // بترجمه
exact(7364, 12).is(Consent), // بترخيص
exact(7376, 12).is(Consent), // بتصريح
exact(7388, 12).is(Manner), // بتعديل
exact(12245, 6).is(Manner), // بتم
exact(7400, 12).is(Use), // بتوزيع
exact(7412, 12).is(Press), // بجريده
exact(11572, 8).is(Manner), // بجزء
exact(7424, 10).is(Manner), // بجزئي
exact(7424, 12).is(Manner), // بجزئيا
exact(9868, 10).is(Manner), // بجميع
exact(9878, 10).is(Press), // بحقوق
exact(11580, 8).is(Material), // بخبر
exact(9888, 8).is(Manner), // بخطي
exact(9888, 10).is(Manner), // بخطيه
exact(7436, 12).is(Manner), // بدائما
exact(11588, 8).is(Press), // بدار
exact(9898, 10).then(41, 1, Start), // بدايه النص
exact(11596, 8).is(Without), // بدون
exact(11604, 8).is(Mention), // بذكر
exact(11604, 8).then(42, 1, Cite), // بذكر المصدر
exact(7448, 10).is(Link), // برابط
exact(7448, 10).then(17, 1, Link), // برابط تشعبي
exact(7448, 12).is(Link), // برابطا
exact(9908, 10).is(Photo), // برسوم
exact(5092, 14).is(Unrelated), // برمجيات
exact(7460, 12).is(Link), // بروابط
exact(11612, 8).is(If), // بشرط
exact(11612, 8).is(Oblige), // بشرط
exact(11620, 8).is(Manner), // بشكل
exact(9918, 10).is(Manner), // بصاحب
exact(9928, 10).is(Manner), // بصارم
exact(11628, 8).is(Print), // بصحف
exact(7484, 12).is(Press), // بصحيفه
exact(9938, 10).is(Manner), // بصريح
exact(9948, 8).is(Photo), // بصور
exact(9948, 10).is(Photo), // بصوره
exact(11636, 8).is(Use), // بطبع
exact(7496, 12).is(Manner), // بطريقه
exact(7508, 8).is(Manner), // بعلي
exact(7508, 12).is(Manner), // بعليها
exact(9958, 10).is(Manner), // بعنها
exact(11644, 8).is(Manner), // بغرض
exact(11652, 8).is(Without), // بغير
exact(7520, 12).is(Manner), // بفكريه
exact(7532, 6).is(Manner), // بفي
exact(7532, 12).is(Photo), // بفيديو
exact(7544, 12).is(Manner), // بقانون
exact(9968, 10).is(Manner), // بكامل
exact(5106, 12).is(Manner), // بكتابي
exact(5106, 14).is(Manner), // بكتابيه
exact(9978, 6).is(Manner), // بكل
exact(9978, 8).is(Manner), // بكلي
exact(9978, 10).is(Manner), // بكليا
exact(9988, 10).is(Manner), // بمؤلف
exact(9998, 10).is(Material), // بماده
exact(10008, 10).is(Manner), // بمالك
exact(7556, 12).is(Print), // بمجلات
exact(10018, 10).is(Press), // بمجله
exact(2622, 16).is(Material), // بمحتوانا
exact(2638, 12).is(Material), // بمحتوي
exact(2638, 12).is(Press), // بمحتوي
exact(2638, 16).is(Material), // بمحتويات
exact(5120, 14).is(Manner), // بمحفوظه
exact(7568, 10).is(Manner), // بمحمي
exact(7568, 12).is(Manner), // بمحميه
exact(7580, 10).is(Manner), // بمسبق
exact(7580, 12).is(Manner), // بمسبقه
exact(5134, 14).is(Using), // بمشاركه
exact(10028, 10).is(Source), // بمصدر
exact(5148, 12).is(Print), // بمطبوع
exact(5148, 14).is(Print), // بمطبوعه
exact(2654, 16).is(Material), // بمعلومات
exact(1170, 10).is(Material), // بمقال
exact(1170, 14).is(Material), // بمقالات
exact(1170, 14).is(Press), // بمقالات
exact(1170, 18).is(Material), // بمقالاتنا
exact(1170, 18).is(Press), // بمقالاتنا
exact(1188, 16).is(Press), // بمقالاته
exact(1188, 18).is(Press), // بمقالاتها
exact(7592, 12).is(Manner), // بملكيه
exact(5162, 6).is(Manner), // بمن
exact(5162, 12).is(Manner), // بمنشور
exact(5162, 14).is(Manner), // بمنشوره
exact(10038, 10).is(Material), // بمواد
exact(5176, 14).is(Consent), // بموافقه
exact(7604, 12).is(Online), // بمواقع
exact(2670, 16).is(Material), // بموضوعات
exact(10048, 10).is(Press), // بموقع
exact(10058, 10).is(Press), // بناشر
exact(7616, 8).is(Use), // بنسخ
exact(7616, 10).is(Use), // بنسخه
exact(7616, 12).is(Use), // بنسخها
exact(7628, 8).is(Using), // بنشر
exact(7628, 12).is(Using), // بنشرها
exact(10068, 6).is(Material), // بنص
exact(10068, 10).is(Material), // بنصوص
exact(7640, 8).is(Use), // بنقل
exact(7640, 12).is(Use), // بنقلها
exact(11660, 8).is(Manner), // بهذا
exact(11668, 8).is(Manner), // بهذه
exact(10078, 10).is(Press), // بهيئه
exact(2132, 10).is(Filler), // بوابه
exact(2132, 10).is(Press), // بوابه
exact(10088, 10).is(Manner), // بواضح
exact(7652, 12).is(Manner), // بوسيله
exact(10098, 10).is(Link), // بوصله
exact(7664, 12).is(Press), // بوكاله
exact(7154, 6).is(Manner), // بيع
exact(1050, 10).is(Commercial), // تجاري
exact(1050, 12).is(Commercial), // تجاريه
exact(10108, 10).is(Reserve), // تحتفظ
exact(2148, 10).is(Press), // تحرير
exact(11676, 8).is(Forbid), // تحظر
exact(10118, 10).is(Unrelated), // تحميل
exact(2164, 10).is(Manner), // تخزين
exact(2180, 10).is(Use), // تداول
exact(2196, 10).is(Manner), // تدريب
exact(11684, 8).is(Mention), // تذكر
exact(2212, 10).is(Manner), // ترجمه
exact(2228, 10).is(Consent), // ترخيص
exact(10128, 10).is(Unrelated), // تسجيل
exact(10128, 10).then(43, 1, Unrelated), // تسجيل الدخول
exact(2244, 10).is(Consent), // تصريح
exact(2260, 10).is(Manner), // تعديل
exact(11700, 8).then(44, 1, Mining), // تعلم الاله
exact(1866, 4).is(Manner), // تم
exact(11708, 8).is(Forbid), // تمنع
exact(10158, 10).is(Unrelated), // تنزيل
exact(4522, 10).then(45, 1, Mining), // تنقيب البيانات
exact(2276, 10).is(Use), // توزيع
exact(2686, 8).is(Number).worth(3), // ثلاث
exact(5190, 14).is(Number).worth(300), // ثلاثمئه
exact(2686, 16).is(Number).worth(300), // ثلاثمائه
exact(10168, 10).is(Number).worth(3), // ثلاثه
exact(7688, 12).is(Number).worth(30), // ثلاثون
exact(7700, 12).is(Number).worth(30), // ثلاثين
exact(12251, 6).is(Fraction).worth(33), // ثلث
exact(2292, 10).is(Filler), // جريده
exact(2292, 10).is(Press), // جريده
exact(7166, 6).is(Manner), // جزء
exact(2308, 8).is(Manner), // جزئي
exact(2308, 10).is(Manner), // جزئيا
exact(11716, 6).is(Sentences), // جمل
exact(11716, 8).is(Sentences), // جمله
exact(4734, 8).is(Manner), // جميع
exact(12263, 6).is(Even), // حتي
exact(11502, 8).is(Chars), // حرفا
exact(11732, 8).is(Chars), // حروف
exact(10178, 8).is(Unrelated), // حساب
exact(10178, 10).is(Unrelated), // حسابك
exact(11740, 8).is(Only), // حصرا
exact(11412, 6).is(Forbid), // حظر
exact(12269, 6).is(Unrelated), // حقل
exact(4748, 8).is(Press), // حقوق
exact(12275, 6).is(When), // حين
exact(7178, 6).is(Material), // خبر
exact(4762, 6).is(Manner), // خطي
exact(4762, 8).is(Manner), // خطيه
exact(5204, 6).is(Number).worth(5), // خمس
exact(7712, 12).is(Number).worth(500), // خمسمئه
exact(5204, 14).is(Number).worth(500), // خمسمائه
exact(11748, 8).is(Number).worth(5), // خمسه
exact(10188, 10).is(Number).worth(50), // خمسون
exact(10198, 10).is(Number).worth(50), // خمسين
exact(2324, 10).is(Manner), // دائما
exact(4650, 6).is(Press), // دار
exact(11598, 6).is(Without), // دون
exact(6960, 8).then(46, 1, Mining), // ذكاء اصطناعي
exact(6886, 6).is(Mention), // ذكر
exact(6886, 6).then(47, 2, Cite), // ذكر اسم المصدر
exact(6886, 6).then(42, 1, Cite), // ذكر المصدر
exact(6886, 6).then(49, 1, Cite), // ذكر مصدره
exact(6886, 6).then(50, 1, Cite), // ذكر مصدرها
exact(2340, 8).is(Link), // رابط
exact(2340, 8).then(17, 1, Link), // رابط تشعبي
exact(2340, 10).is(Link), // رابطا
exact(9760, 6).is(Fraction).worth(25), // ربع
exact(4776, 8).is(Photo), // رسوم
exact(2356, 10).is(Link), // روابط
exact(11510, 6).is(Lines), // سطر
exact(4578, 8).is(Noncommercial), // شخصي
exact(4578, 10).is(Noncommercial), // شخصيه
exact(11614, 6).is(If), // شرط
exact(11614, 6).is(Oblige), // شرط
exact(10208, 10).is(If), // شريطه
exact(10208, 10).is(Oblige), // شريطه
exact(7202, 6).is(Manner), // شكل
exact(10218, 10).is(Unrelated), // شيفره
exact(4790, 8).is(Manner), // صاحب
exact(4804, 8).is(Manner), // صارم
exact(7214, 6).is(Print), // صحف
exact(2372, 10).is(Filler), // صحيفه
exact(2372, 10).is(Press), // صحيفه
exact(2246, 8).is(Manner), // صريح
exact(4832, 6).is(Photo), // صور
exact(4832, 8).is(Photo), // صوره
exact(10228, 10).is(Oblige), // ضروره
exact(7226, 6).is(Use), // طبع
exact(2388, 10).is(Manner), // طريقه
exact(12287, 6).then(42, 1, Cite), // عزو المصدر
exact(10238, 6).is(Number).worth(10), // عشر
exact(11756, 8).is(Number).worth(10), // عشره
exact(10238, 10).is(Number).worth(20), // عشرون
exact(10248, 10).is(Number).worth(20), // عشرين
exact(2404, 6).is(Manner), // علي
exact(2404, 10).is(Manner), // عليها
exact(10258, 6).is(When), // عند
exact(10258, 6).then(51, 1, Use), // عند النقل
exact(10258, 10).is(When), // عندما
exact(4846, 8).is(Manner), // عنها
exact(7238, 6).is(Manner), // غرض
exact(11654, 6).is(Not), // غير
exact(11654, 6).then(52, 1, Noncommercial), // غير التجاري
exact(11654, 6).then(53, 1, Noncommercial), // غير تجاري
exact(11654, 6).then(54, 1, Noncommercial), // غير تجاريه
exact(11654, 6).then(55, 1, Optional), // غير مطلوب
exact(7736, 12).is(Manner), // فاجزاء
exact(7748, 12).is(Material), // فاخبار
exact(7748, 12).is(Press), // فاخبار
exact(10268, 10).is(Mention), // فاذكر
exact(10268, 10).is(Oblige), // فاذكر
exact(10278, 8).is(Consent), // فاذن
exact(10278, 10).is(Consent), // فاذنا
exact(5218, 14).then(17, 1, Link), // فارتباط تشعبي
exact(2702, 16).is(Using), // فاستخدام
exact(2718, 16).is(Using), // فاستعمال
exact(2734, 16).is(Using), // فاستغلال
exact(2750, 16).is(Use), // فاستنساخ
exact(7760, 12).is(Manner), // فاشكال
exact(7772, 12).is(Manner), // فاعاده
exact(7772, 12).then(18, 1, Use), // فاعاده النشر
exact(7772, 12).then(19, 1, Use), // فاعاده انتاج
exact(7772, 12).then(20, 1, Use), // فاعاده توزيع
exact(7772, 12).then(21, 1, Use), // فاعاده طبع
exact(7772, 12).then(22, 1, Press), // فاعاده نشر
exact(7772, 12).then(22, 1, Use), // فاعاده نشر
exact(7772, 12).then(23, 1, Use), // فاعاده نشره
exact(7772, 12).then(24, 1, Use), // فاعاده نشرها
exact(2766, 16).is(Press), // فاعلاميه
exact(7784, 12).is(Manner), // فاغراض
exact(1206, 14).is(Press), // فاقتباس
exact(1206, 14).is(Quote), // فاقتباس
exact(1206, 14).is(Use), // فاقتباس
exact(1206, 18).is(Quote), // فاقتباسها
exact(1206, 18).is(Use), // فاقتباسها
exact(492, 18).is(Online), // فالكتروني
exact(492, 20).is(Online), // فالكترونيه
exact(7796, 12).is(Manner), // فاليها
exact(5232, 14).is(Online), // فانترنت
exact(12293, 6).is(Manner), // فاو
exact(10288, 6).is(Manner), // فاي
exact(10288, 10).is(Manner), // فايضا
exact(11764, 8).is(Manner), // فايه
exact(10298, 10).is(Manner), // فباتا
exact(7808, 12).is(Press), // فبوابه
exact(11772, 8).is(Manner), // فبيع
exact(5246, 12).is(Commercial), // فتجاري
exact(5246, 14).is(Commercial), // فتجاريه
exact(7820, 12).is(Press), // فتحرير
exact(7832, 12).is(Manner), // فتخزين
exact(7844, 12).is(Use), // فتداول
exact(7856, 12).is(Manner), // فتدريب
exact(7868, 12).is(Manner), // فترجمه
exact(7880, 12).is(Consent), // فترخيص
exact(7892, 12).is(Consent), // فتصريح
exact(7904, 12).is(Manner), // فتعديل
exact(12299, 6).is(Manner), // فتم
exact(7916, 12).is(Use), // فتوزيع
exact(7928, 12).is(Press), // فجريده
exact(11780, 8).is(Manner), // فجزء
exact(7940, 10).is(Manner), // فجزئي
exact(7940, 12).is(Manner), // فجزئيا
exact(10308, 10).is(Manner), // فجميع
exact(10318, 10).is(Press), // فحقوق
exact(11788, 8).is(Material), // فخبر
exact(10328, 8).is(Manner), // فخطي
exact(10328, 10).is(Manner), // فخطيه
exact(7952, 12).is(Manner), // فدائما
exact(11796, 8).is(Press), // فدار
exact(7964, 10).is(Link), // فرابط
exact(7964, 10).then(17, 1, Link), // فرابط تشعبي
exact(7964, 12).is(Link), // فرابطا
exact(10338, 10).is(Photo), // فرسوم
exact(7976, 12).is(Link), // فروابط
exact(11804, 8).is(Manner), // فشكل
exact(10348, 10).is(Manner), // فصاحب
exact(10358, 10).is(Manner), // فصارم
exact(11812, 8).is(Print), // فصحف
exact(7988, 12).is(Press), // فصحيفه
exact(10368, 10).is(Manner), // فصريح
exact(10378, 8).is(Photo), // فصور
exact(10378, 10).is(Photo), // فصوره
exact(11820, 8).is(Use), // فطبع
exact(8000, 12).is(Manner), // فطريقه
exact(11828, 8).is(Active), // فعال
exact(8012, 8).is(Manner), // فعلي
exact(8012, 12).is(Manner), // فعليها
exact(10388, 10).is(Manner), // فعنها
exact(11836, 8).is(Manner), // فغرض
exact(8024, 12).is(Manner), // ففكريه
exact(8036, 6).is(Manner), // ففي
exact(8036, 12).is(Photo), // ففيديو
exact(8048, 12).is(Manner), // فقانون
exact(4606, 10).is(Paragraph), // فقرات
exact(7020, 8).is(Paragraph), // فقره
exact(12305, 6).is(Only), // فقط
exact(10398, 10).is(Manner), // فكامل
exact(5260, 12).is(Manner), // فكتابي
exact(5260, 14).is(Manner), // فكتابيه
exact(2420, 10).is(Manner), // فكريه
exact(10408, 6).is(Manner), // فكل
exact(10408, 8).is(Manner), // فكلي
exact(10408, 10).is(Manner), // فكليا
exact(10418, 10).is(Manner), // فمؤلف
exact(10428, 10).is(Material), // فماده
exact(10438, 10).is(Manner), // فمالك
exact(8060, 12).is(Print), // فمجلات
exact(10448, 10).is(Press), // فمجله
exact(2782, 16).is(Material), // فمحتوانا
exact(2798, 12).is(Material), // فمحتوي
exact(2798, 12).is(Press), // فمحتوي
exact(2798, 16).is(Material), // فمحتويات
exact(5274, 14).is(Manner), // فمحفوظه
exact(8072, 10).is(Manner), // فمحمي
exact(8072, 12).is(Manner), // فمحميه
exact(8084, 10).is(Manner), // فمسبق
exact(8084, 12).is(Manner), // فمسبقه
exact(5288, 14).is(Using), // فمشاركه
exact(10458, 10).is(Source), // فمصدر
exact(5302, 12).is(Print), // فمطبوع
exact(5302, 14).is(Print), // فمطبوعه
exact(2814, 16).is(Material), // فمعلومات
exact(1224, 10).is(Material), // فمقال
exact(1224, 14).is(Material), // فمقالات
exact(1224, 14).is(Press), // فمقالات
exact(1224, 18).is(Material), // فمقالاتنا
exact(1224, 18).is(Press), // فمقالاتنا
exact(1242, 16).is(Press), // فمقالاته
exact(1242, 18).is(Press), // فمقالاتها
exact(8096, 12).is(Manner), // فملكيه
exact(5316, 6).is(Manner), // فمن
exact(5316, 12).is(Manner), // فمنشور
exact(5316, 14).is(Manner), // فمنشوره
exact(10468, 10).is(Material), // فمواد
exact(5330, 14).is(Consent), // فموافقه
exact(8108, 12).is(Online), // فمواقع
exact(2830, 16).is(Material), // فموضوعات
exact(10478, 10).is(Press), // فموقع
exact(10488, 10).is(Press), // فناشر
exact(8120, 8).is(Use), // فنسخ
exact(8120, 10).is(Use), // فنسخه
exact(8120, 12).is(Use), // فنسخها
exact(8132, 8).is(Using), // فنشر
exact(8132, 12).is(Using), // فنشرها
exact(10498, 6).is(Material), // فنص
exact(10498, 10).is(Material), // فنصوص
exact(8144, 8).is(Use), // فنقل
exact(8144, 12).is(Use), // فنقلها
exact(11844, 8).is(Manner), // فهذا
exact(11852, 8).is(Manner), // فهذه
exact(10508, 10).is(Search), // فهرسه
exact(10518, 10).is(Press), // فهيئه
exact(10528, 10).is(Manner), // فواضح
exact(8156, 12).is(Manner), // فوسيله
exact(10538, 10).is(Link), // فوصله
exact(12311, 6).then(41, 1, Above), // فوق النص
exact(8168, 12).is(Press), // فوكاله
exact(2436, 4).is(Manner), // في
exact(2436, 4).then(56, 1, Above), // في العنوان
exact(2436, 4).then(57, 1, Percent), // في المئه
exact(2436, 4).then(58, 1, Start), // في بدايه
exact(2436, 4).then(59, 1, If), // في حال
exact(2436, 4).then(60, 1, Start), // في مقدمه
exact(2436, 4).then(61, 2, Below), // في موعد اقصاه
exact(2436, 10).is(Photo), // فيديو
exact(10548, 10).is(Oblige), // فيرجي
exact(11860, 8).then(63, 1, Active), // قابل للنقر
exact(2452, 10).is(Manner), // قانون
exact(12317, 6).then(41, 1, Above), // قبل النص
exact(10558, 8).is(Vague), // قصير
exact(10558, 10).is(Vague), // قصيره
exact(8180, 12).is(Manner), // كاجزاء
exact(8192, 12).is(Material), // كاخبار
exact(8192, 12).is(Press), // كاخبار
exact(10568, 8).is(Consent), // كاذن
exact(10568, 10).is(Consent), // كاذنا
exact(5344, 14).then(17, 1, Link), // كارتباط تشعبي
exact(2846, 16).is(Using), // كاستخدام
exact(2862, 16).is(Using), // كاستعمال
exact(2878, 16).is(Using), // كاستغلال
exact(2894, 16).is(Use), // كاستنساخ
exact(8204, 12).is(Manner), // كاشكال
exact(8216, 12).is(Manner), // كاعاده
exact(8216, 12).then(18, 1, Use), // كاعاده النشر
exact(8216, 12).then(19, 1, Use), // كاعاده انتاج
exact(8216, 12).then(20, 1, Use), // كاعاده توزيع
exact(8216, 12).then(21, 1, Use), // كاعاده طبع
exact(8216, 12).then(22, 1, Press), // كاعاده نشر
exact(8216, 12).then(22, 1, Use), // كاعاده نشر
exact(8216, 12).then(23, 1, Use), // كاعاده نشره
exact(8216, 12).then(24, 1, Use), // كاعاده نشرها
exact(2910, 16).is(Press), // كاعلاميه
exact(8228, 12).is(Manner), // كاغراض
exact(1260, 14).is(Press), // كاقتباس
exact(1260, 14).is(Quote), // كاقتباس
exact(1260, 14).is(Use), // كاقتباس
exact(1260, 18).is(Quote), // كاقتباسها
exact(1260, 18).is(Use), // كاقتباسها
exact(2926, 16).is(Manner), // كالاجزاء
exact(2942, 16).is(Material), // كالاخبار
exact(2942, 16).is(Press), // كالاخبار
exact(5358, 12).is(Consent), // كالاذن
exact(5358, 14).is(Consent), // كالاذنا
exact(1278, 18).then(17, 1, Link), // كالارتباط تشعبي
exact(512, 20).is(Using), // كالاستخدام
exact(532, 20).is(Using), // كالاستعمال
exact(552, 20).is(Using), // كالاستغلال
exact(572, 20).is(Use), // كالاستنساخ
exact(2958, 16).is(Manner), // كالاشكال
exact(2974, 16).is(Manner), // كالاعاده
exact(2974, 16).then(18, 1, Use), // كالاعاده النشر
exact(2974, 16).then(19, 1, Use), // كالاعاده انتاج
exact(2974, 16).then(20, 1, Use), // كالاعاده توزيع
exact(2974, 16).then(21, 1, Use), // كالاعاده طبع
exact(2974, 16).then(22, 1, Press), // كالاعاده نشر
exact(2974, 16).then(22, 1, Use), // كالاعاده نشر
exact(2974, 16).then(23, 1, Use), // كالاعاده نشره
exact(2974, 16).then(24, 1, Use), // كالاعاده نشرها
exact(592, 20).is(Press), // كالاعلاميه
exact(2990, 16).is(Manner), // كالاغراض
exact(138, 18).is(Press), // كالاقتباس
exact(138, 18).is(Quote), // كالاقتباس
exact(138, 18).is(Use), // كالاقتباس
exact(138, 22).is(Quote), // كالاقتباسها
exact(138, 22).is(Use), // كالاقتباسها
exact(24, 22).is(Online), // كالالكتروني
exact(24, 24).is(Online), // كالالكترونيه
exact(3006, 16).is(Manner), // كالاليها
exact(1296, 18).is(Online), // كالانترنت
exact(10578, 10).is(Manner), // كالاو
exact(5372, 10).is(Manner), // كالاي
exact(5372, 14).is(Manner), // كالايضا
exact(8240, 12).is(Manner), // كالايه
exact(5386, 14).is(Manner), // كالباتا
exact(3022, 16).is(Press), // كالبوابه
exact(8252, 12).is(Manner), // كالبيع
exact(1314, 16).is(Commercial), // كالتجاري
exact(1314, 18).is(Commercial), // كالتجاريه
exact(3038, 16).is(Press), // كالتحرير
exact(3054, 16).is(Manner), // كالتخزين
exact(3070, 16).is(Use), // كالتداول
exact(3086, 16).is(Manner), // كالتدريب
exact(3102, 16).is(Manner), // كالترجمه
exact(3118, 16).is(Consent), // كالترخيص
exact(3134, 16).is(Consent), // كالتصريح
exact(3150, 16).is(Manner), // كالتعديل
exact(10588, 10).is(Manner), // كالتم
exact(3166, 16).is(Use), // كالتوزيع
exact(3182, 16).is(Press), // كالجريده
exact(8264, 12).is(Manner), // كالجزء
exact(3198, 14).is(Manner), // كالجزئي
exact(3198, 16).is(Manner), // كالجزئيا
exact(5400, 14).is(Manner), // كالجميع
exact(5414, 14).is(Press), // كالحقوق
exact(8276, 12).is(Material), // كالخبر
exact(5428, 12).is(Manner), // كالخطي
exact(5428, 14).is(Manner), // كالخطيه
exact(3214, 16).is(Manner), // كالدائما
exact(8288, 12).is(Press), // كالدار
exact(3230, 14).is(Link), // كالرابط
exact(3230, 14).then(17, 1, Link), // كالرابط تشعبي
exact(3230, 16).is(Link), // كالرابطا
exact(5442, 14).is(Photo), // كالرسوم
exact(3246, 16).is(Link), // كالروابط
exact(8300, 12).is(Manner), // كالشكل
exact(5456, 14).is(Manner), // كالصاحب
exact(5470, 14).is(Manner), // كالصارم
exact(8312, 12).is(Print), // كالصحف
exact(3262, 16).is(Press), // كالصحيفه
exact(5484, 14).is(Manner), // كالصريح
exact(5498, 12).is(Photo), // كالصور
exact(5498, 14).is(Photo), // كالصوره
exact(8324, 12).is(Use), // كالطبع
exact(3278, 16).is(Manner), // كالطريقه
exact(3294, 12).is(Manner), // كالعلي
exact(3294, 16).is(Manner), // كالعليها
exact(5512, 14).is(Manner), // كالعنها
exact(8336, 12).is(Manner), // كالغرض
exact(3310, 16).is(Manner), // كالفكريه
exact(3326, 10).is(Manner), // كالفي
exact(3326, 16).is(Photo), // كالفيديو
exact(3342, 16).is(Manner), // كالقانون
exact(5526, 14).is(Manner), // كالكامل
exact(1332, 16).is(Manner), // كالكتابي
exact(1332, 18).is(Manner), // كالكتابيه
exact(612, 18).is(Online), // كالكتروني
exact(612, 20).is(Online), // كالكترونيه
exact(5540, 10).is(Manner), // كالكل
exact(5540, 12).is(Manner), // كالكلي
exact(5540, 14).is(Manner), // كالكليا
exact(5554, 14).is(Manner), // كالمؤلف
exact(5568, 14).is(Material), // كالماده
exact(5582, 14).is(Manner), // كالمالك
exact(3358, 16).is(Print), // كالمجلات
exact(5596, 14).is(Press), // كالمجله
exact(632, 20).is(Material), // كالمحتوانا
exact(652, 16).is(Material), // كالمحتوي
exact(652, 16).is(Press), // كالمحتوي
exact(652, 20).is(Material), // كالمحتويات
exact(1350, 18).is(Manner), // كالمحفوظه
exact(3374, 14).is(Manner), // كالمحمي
exact(3374, 16).is(Manner), // كالمحميه
exact(3390, 14).is(Manner), // كالمسبق
exact(3390, 16).is(Manner), // كالمسبقه
exact(1368, 18).is(Using), // كالمشاركه
exact(5610, 14).is(Source), // كالمصدر
exact(1386, 16).is(Print), // كالمطبوع
exact(1386, 18).is(Print), // كالمطبوعه
exact(672, 20).is(Material), // كالمعلومات
exact(160, 14).is(Material), // كالمقال
exact(160, 18).is(Material), // كالمقالات
exact(160, 18).is(Press), // كالمقالات
exact(160, 22).is(Material), // كالمقالاتنا
exact(160, 22).is(Press), // كالمقالاتنا
exact(182, 20).is(Press), // كالمقالاته
exact(182, 22).is(Press), // كالمقالاتها
exact(3406, 16).is(Manner), // كالملكيه
exact(1404, 10).is(Manner), // كالمن
exact(1404, 16).is(Manner), // كالمنشور
exact(1404, 18).is(Manner), // كالمنشوره
exact(5624, 14).is(Material), // كالمواد
exact(1422, 18).is(Consent), // كالموافقه
exact(3422, 16).is(Online), // كالمواقع
exact(692, 20).is(Material), // كالموضوعات
exact(5638, 14).is(Press), // كالموقع
exact(5652, 14).is(Press), // كالناشر
exact(3438, 12).is(Use), // كالنسخ
exact(3438, 14).is(Use), // كالنسخه
exact(3438, 16).is(Use), // كالنسخها
exact(3454, 12).is(Using), // كالنشر
exact(3454, 16).is(Using), // كالنشرها
exact(5666, 10).is(Material), // كالنص
exact(5666, 14).is(Material), // كالنصوص
exact(3470, 12).is(Use), // كالنقل
exact(3470, 16).is(Use), // كالنقلها
exact(8348, 12).is(Manner), // كالهذا
exact(8360, 12).is(Manner), // كالهذه
exact(5680, 14).is(Press), // كالهيئه
exact(5694, 14).is(Manner), // كالواضح
exact(3486, 16).is(Manner), // كالوسيله
exact(5708, 14).is(Link), // كالوصله
exact(3502, 16).is(Press), // كالوكاله
exact(8372, 12).is(Manner), // كاليها
exact(4860, 8).is(Manner), // كامل
exact(5722, 14).is(Online), // كانترنت
exact(12323, 6).is(Manner), // كاو
exact(10598, 6).is(Manner), // كاي
exact(10598, 10).is(Manner), // كايضا
exact(11868, 8).is(Manner), // كايه
exact(10608, 10).is(Manner), // كباتا
exact(8384, 12).is(Press), // كبوابه
exact(11876, 8).is(Manner), // كبيع
exact(1068, 10).is(Manner), // كتابي
exact(1068, 12).is(Manner), // كتابيه
exact(5736, 12).is(Commercial), // كتجاري
exact(5736, 14).is(Commercial), // كتجاريه
exact(8396, 12).is(Press), // كتحرير
exact(8408, 12).is(Manner), // كتخزين
exact(8420, 12).is(Use), // كتداول
exact(8432, 12).is(Manner), // كتدريب
exact(8444, 12).is(Manner), // كترجمه
exact(8456, 12).is(Consent), // كترخيص
exact(8468, 12).is(Consent), // كتصريح
exact(8480, 12).is(Manner), // كتعديل
exact(12329, 6).is(Manner), // كتم
exact(8492, 12).is(Use), // كتوزيع
exact(8504, 12).is(Press), // كجريده
exact(11884, 8).is(Manner), // كجزء
exact(8516, 10).is(Manner), // كجزئي
exact(8516, 12).is(Manner), // كجزئيا
exact(10618, 10).is(Manner), // كجميع
exact(12335, 6).then(64, 1, Limit), // كحد اقصي
exact(10628, 10).is(Press), // كحقوق
exact(11892, 8).is(Material), // كخبر
exact(10638, 8).is(Manner), // كخطي
exact(10638, 10).is(Manner), // كخطيه
exact(8528, 12).is(Manner), // كدائما
exact(11900, 8).is(Press), // كدار
exact(8540, 10).is(Link), // كرابط
exact(8540, 10).then(17, 1, Link), // كرابط تشعبي
exact(8540, 12).is(Link), // كرابطا
exact(10648, 10).is(Photo), // كرسوم
exact(8552, 12).is(Link), // كروابط
exact(11908, 8).is(Manner), // كشكل
exact(10658, 10).is(Manner), // كصاحب
exact(10668, 10).is(Manner), // كصارم
exact(11916, 8).is(Print), // كصحف
exact(8564, 12).is(Press), // كصحيفه
exact(10678, 10).is(Manner), // كصريح
exact(10688, 8).is(Photo), // كصور
exact(10688, 10).is(Photo), // كصوره
exact(11924, 8).is(Use), // كطبع
exact(8576, 12).is(Manner), // كطريقه
exact(8588, 8).is(Manner), // كعلي
exact(8588, 12).is(Manner), // كعليها
exact(10698, 10).is(Manner), // كعنها
exact(11932, 8).is(Manner), // كغرض
exact(8600, 12).is(Manner), // كفكريه
exact(8612, 6).is(Manner), // كفي
exact(8612, 12).is(Photo), // كفيديو
exact(8624, 12).is(Manner), // كقانون
exact(10708, 10).is(Manner), // ككامل
exact(5750, 12).is(Manner), // ككتابي
exact(5750, 14).is(Manner), // ككتابيه
exact(10718, 6).is(Manner), // ككل
exact(10718, 8).is(Manner), // ككلي
exact(10718, 10).is(Manner), // ككليا
exact(4874, 4).is(Manner), // كل
exact(10728, 10).is(Words), // كلمات
exact(11940, 8).is(Words), // كلمه
exact(11940, 8).then(65, 1, Unrelated), // كلمه السر
exact(11940, 8).then(66, 1, Unrelated), // كلمه المرور
exact(4874, 6).is(Manner), // كلي
exact(4874, 8).is(Manner), // كليا
exact(10738, 10).is(Manner), // كمؤلف
exact(10748, 10).is(Material), // كماده
exact(10758, 10).is(Manner), // كمالك
exact(8636, 12).is(Print), // كمجلات
exact(10768, 10).is(Press), // كمجله
exact(3518, 16).is(Material), // كمحتوانا
exact(3534, 12).is(Material), // كمحتوي
exact(3534, 12).is(Press), // كمحتوي
exact(3534, 16).is(Material), // كمحتويات
exact(5764, 14).is(Manner), // كمحفوظه
exact(8648, 10).is(Manner), // كمحمي
exact(8648, 12).is(Manner), // كمحميه
exact(8660, 10).is(Manner), // كمسبق
exact(8660, 12).is(Manner), // كمسبقه
exact(5778, 14).is(Using), // كمشاركه
exact(10778, 10).is(Source), // كمصدر
exact(5792, 12).is(Print), // كمطبوع
exact(5792, 14).is(Print), // كمطبوعه
exact(3550, 16).is(Material), // كمعلومات
exact(1440, 10).is(Material), // كمقال
exact(1440, 14).is(Material), // كمقالات
exact(1440, 14).is(Press), // كمقالات
exact(1440, 18).is(Material), // كمقالاتنا
exact(1440, 18).is(Press), // كمقالاتنا
exact(1458, 16).is(Press), // كمقالاته
exact(1458, 18).is(Press), // كمقالاتها
exact(8672, 12).is(Manner), // كملكيه
exact(5806, 6).is(Manner), // كمن
exact(5806, 12).is(Manner), // كمنشور
exact(5806, 14).is(Manner), // كمنشوره
exact(10788, 10).is(Material), // كمواد
exact(5820, 14).is(Consent), // كموافقه
exact(8684, 12).is(Online), // كمواقع
exact(3566, 16).is(Material), // كموضوعات
exact(10798, 10).is(Press), // كموقع
exact(10808, 10).is(Press), // كناشر
exact(8696, 8).is(Use), // كنسخ
exact(8696, 10).is(Use), // كنسخه
exact(8696, 12).is(Use), // كنسخها
exact(8708, 8).is(Using), // كنشر
exact(8708, 12).is(Using), // كنشرها
exact(10818, 6).is(Material), // كنص
exact(10818, 10).is(Material), // كنصوص
exact(8720, 8).is(Use), // كنقل
exact(8720, 12).is(Use), // كنقلها
exact(11948, 8).is(Manner), // كهذا
exact(11956, 8).is(Manner), // كهذه
exact(10828, 10).is(Press), // كهيئه
exact(10838, 10).is(Manner), // كواضح
exact(8732, 12).is(Manner), // كوسيله
exact(10848, 10).is(Link), // كوصله
exact(8744, 12).is(Press), // كوكاله
exact(4, 4).is(Not), // لا
exact(4, 4).then(67, 1, Limit), // لا تتجاوز
exact(4, 4).then(68, 1, Limit), // لا تزيد
exact(4, 4).then(69, 1, Optional), // لا حاجه
exact(4, 4).then(70, 1, Permit), // لا مانع
exact(4, 4).then(71, 1, Limit), // لا يتجاوز
exact(4, 4).then(72, 1, Optional), // لا يجب
exact(4, 4).then(73, 1, Forbid), // لا يجوز
exact(4, 4).then(74, 1, Forbid), // لا يحق
exact(4, 4).then(75, 1, Limit), // لا يزيد
exact(4, 4).then(76, 1, Forbid), // لا يسمح
exact(4, 4).then(77, 1, Optional), // لا يشترط
exact(4, 4).then(78, 1, Optional), // لا يلزم
exact(2034, 12).is(Manner), // لاجزاء
exact(2050, 12).is(Material), // لاخبار
exact(2050, 12).is(Press), // لاخبار
exact(4690, 8).is(Consent), // لاذن
exact(4690, 10).is(Consent), // لاذنا
exact(1012, 14).then(17, 1, Link), // لارتباط تشعبي
exact(296, 16).is(Using), // لاستخدام
exact(316, 16).is(Using), // لاستعمال
exact(336, 16).is(Using), // لاستغلال
exact(356, 16).is(Use), // لاستنساخ
exact(2066, 12).is(Manner), // لاشكال
exact(2082, 12).is(Manner), // لاعاده
exact(2082, 12).then(18, 1, Use), // لاعاده النشر
exact(2082, 12).then(19, 1, Use), // لاعاده انتاج
exact(2082, 12).then(20, 1, Use), // لاعاده توزيع
exact(2082, 12).then(21, 1, Use), // لاعاده طبع
exact(2082, 12).then(22, 1, Press), // لاعاده نشر
exact(2082, 12).then(22, 1, Use), // لاعاده نشر
exact(2082, 12).then(23, 1, Use), // لاعاده نشره
exact(2082, 12).then(24, 1, Use), // لاعاده نشرها
exact(376, 16).is(Press), // لاعلاميه
exact(2098, 12).is(Manner), // لاغراض
exact(76, 14).is(Press), // لاقتباس
exact(76, 14).is(Quote), // لاقتباس
exact(76, 14).is(Use), // لاقتباس
exact(76, 18).is(Quote), // لاقتباسها
exact(76, 18).is(Use), // لاقتباسها
exact(4, 18).is(Online), // لالكتروني
exact(4, 20).is(Online), // لالكترونيه
exact(2114, 12).is(Manner), // لاليها
exact(1030, 14).is(Online), // لانترنت
exact(6922, 6).is(Manner), // لاو
exact(4704, 6).is(Manner), // لاي
exact(4704, 10).is(Manner), // لايضا
exact(7140, 8).is(Manner), // لايه
exact(4718, 10).is(Manner), // لباتا
exact(2130, 12).is(Press), // لبوابه
exact(7152, 8).is(Manner), // لبيع
exact(1048, 12).is(Commercial), // لتجاري
exact(1048, 14).is(Commercial), // لتجاريه
exact(2146, 12).is(Press), // لتحرير
exact(2162, 12).is(Manner), // لتخزين
exact(2178, 12).is(Use), // لتداول
exact(2194, 12).is(Manner), // لتدريب
exact(2210, 12).is(Manner), // لترجمه
exact(2226, 12).is(Consent), // لترخيص
exact(2242, 12).is(Consent), // لتصريح
exact(2258, 12).is(Manner), // لتعديل
exact(9842, 6).is(Manner), // لتم
exact(2274, 12).is(Use), // لتوزيع
exact(2290, 12).is(Press), // لجريده
exact(7164, 8).is(Manner), // لجزء
exact(2306, 10).is(Manner), // لجزئي
exact(2306, 12).is(Manner), // لجزئيا
exact(4732, 10).is(Manner), // لجميع
exact(4746, 10).is(Press), // لحقوق
exact(7176, 8).is(Material), // لخبر
exact(4760, 8).is(Manner), // لخطي
exact(4760, 10).is(Manner), // لخطيه
exact(2322, 12).is(Manner), // لدائما
exact(7188, 8).is(Press), // لدار
exact(1942, 6).is(When), // لدي
exact(2338, 10).is(Link), // لرابط
exact(2338, 10).then(17, 1, Link), // لرابط تشعبي
exact(2338, 12).is(Link), // لرابطا
exact(4774, 10).is(Photo), // لرسوم
exact(2354, 12).is(Link), // لروابط
exact(11964, 8).is(Oblige), // لزوم
exact(7200, 8).is(Manner), // لشكل
exact(4788, 10).is(Manner), // لصاحب
exact(4802, 10).is(Manner), // لصارم
exact(7212, 8).is(Print), // لصحف
exact(2370, 12).is(Press), // لصحيفه
exact(4816, 10).is(Manner), // لصريح
exact(4830, 8).is(Photo), // لصور
exact(4830, 10).is(Photo), // لصوره
exact(7224, 8).is(Use), // لطبع
exact(2386, 12).is(Manner), // لطريقه
exact(2402, 8).is(Manner), // لعلي
exact(2402, 12).is(Manner), // لعليها
exact(4844, 10).is(Manner), // لعنها
exact(7236, 8).is(Manner), // لغرض
exact(4604, 12).is(Paragraph), // لفقرات
exact(2418, 12).is(Manner), // لفكريه
exact(2434, 6).is(Manner), // لفي
exact(2434, 12).is(Photo), // لفيديو
exact(2450, 12).is(Manner), // لقانون
exact(4858, 10).is(Manner), // لكامل
exact(1066, 12).is(Manner), // لكتابي
exact(1066, 14).is(Manner), // لكتابيه
exact(4872, 6).is(Manner), // لكل
exact(4872, 8).is(Manner), // لكلي
exact(4872, 10).is(Manner), // لكليا
exact(5834, 14).is(Manner), // للاجزاء
exact(5848, 14).is(Material), // للاخبار
exact(5848, 14).is(Press), // للاخبار
exact(8756, 10).is(Consent), // للاذن
exact(8756, 12).is(Consent), // للاذنا
exact(3582, 16).then(17, 1, Link), // للارتباط تشعبي
exact(1476, 18).is(Using), // للاستخدام
exact(1494, 18).is(Using), // للاستعمال
exact(1512, 18).is(Using), // للاستغلال
exact(1530, 18).is(Use), // للاستنساخ
exact(5862, 14).is(Manner), // للاشكال
exact(5876, 14).is(Manner), // للاعاده
exact(5876, 14).then(18, 1, Use), // للاعاده النشر
exact(5876, 14).then(19, 1, Use), // للاعاده انتاج
exact(5876, 14).then(20, 1, Use), // للاعاده توزيع
exact(5876, 14).then(21, 1, Use), // للاعاده طبع
exact(5876, 14).then(22, 1, Press), // للاعاده نشر
exact(5876, 14).then(22, 1, Use), // للاعاده نشر
exact(5876, 14).then(23, 1, Use), // للاعاده نشره
exact(5876, 14).then(24, 1, Use), // للاعاده نشرها
exact(1548, 18).is(Press), // للاعلاميه
exact(5890, 14).is(Manner), // للاغراض
exact(712, 16).is(Press), // للاقتباس
exact(712, 16).is(Quote), // للاقتباس
exact(712, 16).is(Use), // للاقتباس
exact(712, 20).is(Quote), // للاقتباسها
exact(712, 20).is(Use), // للاقتباسها
exact(204, 20).is(Online), // للالكتروني
exact(204, 22).is(Online), // للالكترونيه
exact(5904, 14).is(Manner), // للاليها
exact(3598, 16).is(Online), // للانترنت
exact(11972, 8).is(Manner), // للاو
exact(8768, 8).is(Manner), // للاي
exact(8768, 12).is(Manner), // للايضا
exact(10858, 10).is(Manner), // للايه
exact(8780, 12).is(Manner), // للباتا
exact(5918, 14).is(Press), // للبوابه
exact(10868, 10).is(Manner), // للبيع
exact(3614, 14).is(Commercial), // للتجاري
exact(3614, 16).is(Commercial), // للتجاريه
exact(5932, 14).is(Press), // للتحرير
exact(5946, 14).is(Manner), // للتخزين
exact(5960, 14).is(Use), // للتداول
exact(5974, 14).is(Manner), // للتدريب
exact(5988, 14).is(Manner), // للترجمه
exact(6002, 14).is(Consent), // للترخيص
exact(6016, 14).is(Consent), // للتصريح
exact(6030, 14).is(Manner), // للتعديل
exact(11980, 8).is(Manner), // للتم
exact(6044, 14).is(Use), // للتوزيع
exact(6058, 14).is(Press), // للجريده
exact(10878, 10).is(Manner), // للجزء
exact(6072, 12).is(Manner), // للجزئي
exact(6072, 14).is(Manner), // للجزئيا
exact(8792, 12).is(Manner), // للجميع
exact(8804, 12).is(Press), // للحقوق
exact(10888, 10).is(Material), // للخبر
exact(10888, 10).is(To), // للخبر
exact(8816, 10).is(Manner), // للخطي
exact(8816, 12).is(Manner), // للخطيه
exact(6086, 14).is(Manner), // للدائما
exact(10898, 10).is(Press), // للدار
exact(6100, 12).is(Link), // للرابط
exact(6100, 12).then(17, 1, Link), // للرابط تشعبي
exact(6100, 14).is(Link), // للرابطا
exact(8828, 12).is(Photo), // للرسوم
exact(6114, 14).is(Link), // للروابط
exact(10908, 10).is(Manner), // للشكل
exact(8840, 12).is(Manner), // للصاحب
exact(8852, 12).is(Manner), // للصارم
exact(10918, 10).is(Print), // للصحف
exact(6128, 14).is(Press), // للصحيفه
exact(8864, 12).is(Manner), // للصريح
exact(8876, 10).is(Photo), // للصور
exact(8876, 12).is(Photo), // للصوره
exact(10928, 10).is(Use), // للطبع
exact(6142, 14).is(Manner), // للطريقه
exact(6156, 10).is(Manner), // للعلي
exact(6156, 14).is(Manner), // للعليها
exact(8888, 12).is(Manner), // للعنها
exact(10938, 10).is(Manner), // للغرض
exact(6170, 14).is(Manner), // للفكريه
exact(6184, 8).is(Manner), // للفي
exact(6184, 14).is(Photo), // للفيديو
exact(6198, 14).is(Manner), // للقانون
exact(8900, 12).is(Manner), // للكامل
exact(3630, 14).is(Manner), // للكتابي
exact(3630, 16).is(Manner), // للكتابيه
exact(8912, 8).is(Manner), // للكل
exact(8912, 10).is(Manner), // للكلي
exact(8912, 12).is(Manner), // للكليا
exact(8924, 12).is(Manner), // للمؤلف
exact(8936, 12).is(Material), // للماده
exact(8948, 12).is(Manner), // للمالك
exact(6212, 14).is(Print), // للمجلات
exact(8960, 12).is(Press), // للمجله
exact(1566, 18).is(Material), // للمحتوانا
exact(1584, 14).is(Material), // للمحتوي
exact(1584, 14).is(Press), // للمحتوي
exact(1584, 18).is(Material), // للمحتويات
exact(3646, 16).is(Manner), // للمحفوظه
exact(6226, 12).is(Manner), // للمحمي
exact(6226, 14).is(Manner), // للمحميه
exact(6240, 12).is(Manner), // للمسبق
exact(6240, 14).is(Manner), // للمسبقه
exact(3662, 16).is(Using), // للمشاركه
exact(8972, 12).is(Source), // للمصدر
exact(3678, 14).is(Print), // للمطبوع
exact(3678, 16).is(Print), // للمطبوعه
exact(1602, 18).is(Material), // للمعلومات
exact(732, 12).is(Material), // للمقال
exact(732, 12).is(To), // للمقال
exact(732, 16).is(Material), // للمقالات
exact(732, 16).is(Press), // للمقالات
exact(732, 20).is(Material), // للمقالاتنا
exact(732, 20).is(Press), // للمقالاتنا
exact(752, 18).is(Press), // للمقالاته
exact(752, 20).is(Press), // للمقالاتها
exact(6254, 14).is(Manner), // للملكيه
exact(3694, 8).is(Manner), // للمن
exact(3694, 14).is(Manner), // للمنشور
exact(3694, 16).is(Manner), // للمنشوره
exact(8984, 12).is(Material), // للمواد
exact(3710, 16).is(Consent), // للموافقه
exact(6268, 14).is(Online), // للمواقع
exact(1620, 18).is(Material), // للموضوعات
exact(8996, 12).is(Press), // للموقع
exact(9008, 12).is(Press), // للناشر
exact(6282, 10).is(Use), // للنسخ
exact(6282, 12).is(Use), // للنسخه
exact(6282, 14).is(Use), // للنسخها
exact(6296, 10).is(Using), // للنشر
exact(6296, 14).is(Using), // للنشرها
exact(9020, 8).is(Material), // للنص
exact(9020, 12).is(Material), // للنصوص
exact(6310, 10).is(Use), // للنقل
exact(6310, 14).is(Use), // للنقلها
exact(10958, 10).is(Manner), // للهذا
exact(10968, 10).is(Manner), // للهذه
exact(9032, 12).is(Press), // للهيئه
exact(9044, 12).is(Manner), // للواضح
exact(6324, 14).is(Manner), // للوسيله
exact(9056, 12).is(Link), // للوصله
exact(6338, 14).is(Press), // للوكاله
exact(98, 4).is(Not), // لم
exact(4886, 10).is(Manner), // لمؤلف
exact(4914, 10).is(Material), // لماده
exact(4928, 10).is(Manner), // لمالك
exact(2466, 12).is(Print), // لمجلات
exact(4942, 10).is(Press), // لمجله
exact(416, 16).is(Material), // لمحتوانا
exact(436, 12).is(Material), // لمحتوي
exact(436, 12).is(Press), // لمحتوي
exact(436, 16).is(Material), // لمحتويات
exact(1084, 14).is(Manner), // لمحفوظه
exact(2482, 10).is(Manner), // لمحمي
exact(2482, 12).is(Manner), // لمحميه
exact(2498, 10).is(Manner), // لمسبق
exact(2498, 12).is(Manner), // لمسبقه
exact(1102, 14).is(Using), // لمشاركه
exact(4956, 10).is(Source), // لمصدر
exact(1120, 12).is(Print), // لمطبوع
exact(1120, 14).is(Print), // لمطبوعه
exact(456, 16).is(Material), // لمعلومات
exact(98, 10).is(Material), // لمقال
exact(98, 14).is(Material), // لمقالات
exact(98, 14).is(Press), // لمقالات
exact(98, 18).is(Material), // لمقالاتنا
exact(98, 18).is(Press), // لمقالاتنا
exact(120, 16).is(Press), // لمقالاته
exact(120, 18).is(Press), // لمقالاتها
exact(2514, 12).is(Manner), // لملكيه
exact(1138, 6).is(Manner), // لمن
exact(1138, 12).is(Manner), // لمنشور
exact(1138, 14).is(Manner), // لمنشوره
exact(4970, 10).is(Material), // لمواد
exact(1156, 14).is(Consent), // لموافقه
exact(2530, 12).is(Online), // لمواقع
exact(476, 16).is(Material), // لموضوعات
exact(4984, 10).is(Press), // لموقع
exact(6352, 14).is(Site), // لموقعنا
exact(4998, 10).is(Press), // لناشر
exact(2546, 8).is(Use), // لنسخ
exact(2546, 10).is(Use), // لنسخه
exact(2546, 12).is(Use), // لنسخها
exact(2562, 8).is(Using), // لنشر
exact(2562, 12).is(Using), // لنشرها
exact(5012, 6).is(Material), // لنص
exact(5012, 10).is(Material), // لنصوص
exact(2578, 8).is(Use), // لنقل
exact(2578, 12).is(Use), // لنقلها
exact(7260, 8).is(Manner), // لهذا
exact(7272, 8).is(Manner), // لهذه
exact(5026, 10).is(Press), // لهيئه
exact(5040, 10).is(Manner), // لواضح
exact(2594, 12).is(Manner), // لوسيله
exact(5054, 10).is(Link), // لوصله
exact(2610, 12).is(Press), // لوكاله
exact(12341, 6).is(Not), // ليس
exact(12341, 6).then(79, 1, Optional), // ليس ضروريا
exact(4888, 8).is(Manner), // مؤلف
exact(10978, 10).is(Number).worth(200), // مئتان
exact(11988, 8).is(Number).worth(200), // مئتي
exact(5198, 6).is(Number).worth(100), // مئه
exact(10988, 10).is(Number).worth(200), // مائتي
exact(2694, 8).is(Number).worth(100), // مائه
exact(4916, 8).is(Material), // ماده
exact(546, 8).is(Manner), // مالك
exact(9068, 10).is(Direct), // مباشر
exact(9068, 12).is(Direct), // مباشرا
exact(12004, 8).is(Permit), // متاح
exact(10998, 10).is(Unrelated), // متصفح
exact(9080, 12).is(With), // متضمنا
exact(2468, 10).is(Print), // مجلات
exact(4944, 8).is(Press), // مجله
exact(418, 14).is(Material), // محتوانا
exact(438, 10).is(Material), // محتوي
exact(438, 10).is(Press), // محتوي
exact(438, 14).is(Material), // محتويات
exact(9092, 10).is(Vague), // محدود
exact(9092, 12).is(Vague), // محدوده
exact(9104, 8).then(80, 1, Search), // محرك البحث
exact(9104, 12).then(80, 1, Search), // محركات البحث
exact(11008, 10).is(Forbid), // محظور
exact(1086, 12).is(Manner), // محفوظه
exact(1086, 12).is(Reserve), // محفوظه
exact(2484, 8).is(Manner), // محمي
exact(2484, 10).is(Manner), // محميه
exact(11018, 10).is(With), // مرفقا
exact(6366, 14).is(Unrelated), // مسؤوليه
exact(2500, 8).is(Manner), // مسبق
exact(2500, 10).is(Manner), // مسبقه
exact(11028, 10).is(Permit), // مسموح
exact(1104, 12).is(Using), // مشاركه
exact(4958, 8).is(Source), // مصدر
exact(1122, 10).is(Print), // مطبوع
exact(1122, 12).is(Print), // مطبوعه
exact(458, 4).is(With), // مع
exact(458, 14).is(Material), // معلومات
exact(100, 8).is(Material), // مقال
exact(100, 12).is(Material), // مقالات
exact(100, 12).is(Press), // مقالات
exact(100, 16).is(Material), // مقالاتنا
exact(100, 16).is(Press), // مقالاتنا
exact(122, 14).is(Press), // مقالاته
exact(122, 16).is(Press), // مقالاتها
exact(11058, 10).then(81, 1, Unrelated), // ملفات تعريف
exact(2516, 10).is(Manner), // ملكيه
exact(11068, 10).is(Forbid), // ممنوع
exact(1140, 4).is(Manner), // من
exact(1140, 4).then(82, 1, Without), // من دون
exact(1140, 10).is(Manner), // منشور
exact(1140, 12).is(Manner), // منشوره
exact(11432, 6).is(Forbid), // منع
exact(4972, 8).is(Material), // مواد
exact(1158, 12).is(Consent), // موافقه
exact(2532, 10).is(Online), // مواقع
exact(478, 14).is(Material), // موضوعات
exact(4986, 8).is(Filler), // موقع
exact(4986, 8).is(Press), // موقع
exact(6354, 12).is(Site), // موقعنا
exact(5000, 8).is(Press), // ناشر
exact(11078, 10).is(Reserve), // نحتفظ
exact(12347, 6).is(To), // نحو
exact(11088, 8).then(26, 2, Cite), // نسبه الي المصدر
exact(11088, 10).then(83, 1, Cite), // نسبها الي
exact(2548, 6).is(Use), // نسخ
exact(2548, 8).is(Use), // نسخه
exact(2548, 10).is(Use), // نسخها
exact(2564, 6).is(Using), // نشر
exact(2564, 6).then(84, 3, Given), // نشر باذن خاص من
exact(2564, 8).then(87, 1, Unrelated), // نشره بريديه
exact(2564, 10).is(Using), // نشرها
exact(12020, 6).is(Active), // نشط
exact(12020, 8).is(Active), // نشطا
exact(5014, 4).is(Material), // نص
exact(12353, 6).is(Fraction).worth(50), // نصف
exact(5014, 8).is(Material), // نصوص
exact(9128, 12).is(Material), // نصوصنا
exact(2580, 6).is(Use), // نقل
exact(2580, 10).is(Use), // نقلها
exact(11098, 10).is(Unrelated), // نموذج
exact(7262, 6).is(Manner), // هذا
exact(7262, 6).then(88, 1, Material), // هذا العمل
exact(7262, 6).then(89, 1, Material), // هذا المصنف
exact(7262, 6).then(90, 1, Site), // هذا الموقع
exact(7274, 6).is(Manner), // هذه
exact(5028, 8).is(Press), // هيئه
exact(9140, 12).is(Manner), // واجزاء
exact(11108, 8).is(Number).worth(1), // واحد
exact(11108, 10).is(Number).worth(1), // واحده
exact(9152, 12).is(Material), // واخبار
exact(9152, 12).is(Press), // واخبار
exact(11118, 8).is(Consent), // واذن
exact(11118, 10).is(Consent), // واذنا
exact(6380, 14).then(17, 1, Link), // وارتباط تشعبي
exact(3726, 16).is(Using), // واستخدام
exact(3742, 16).is(Using), // واستعمال
exact(3758, 16).is(Using), // واستغلال
exact(3774, 16).is(Use), // واستنساخ
exact(9164, 12).is(Manner), // واشكال
exact(5042, 8).is(Manner), // واضح
exact(9176, 12).is(Manner), // واعاده
exact(9176, 12).then(18, 1, Use), // واعاده النشر
exact(9176, 12).then(19, 1, Use), // واعاده انتاج
exact(9176, 12).then(20, 1, Use), // واعاده توزيع
exact(9176, 12).then(21, 1, Use), // واعاده طبع
exact(9176, 12).then(22, 1, Press), // واعاده نشر
exact(9176, 12).then(22, 1, Use), // واعاده نشر
exact(9176, 12).then(23, 1, Use), // واعاده نشره
exact(9176, 12).then(24, 1, Use), // واعاده نشرها
exact(3790, 16).is(Press), // واعلاميه
exact(9188, 12).is(Manner), // واغراض
exact(1638, 14).is(Press), // واقتباس
exact(1638, 14).is(Quote), // واقتباس
exact(1638, 14).is(Use), // واقتباس
exact(1638, 18).is(Quote), // واقتباسها
exact(1638, 18).is(Use), // واقتباسها
exact(3806, 16).is(Manner), // والاجزاء
exact(3822, 16).is(Material), // والاخبار
exact(3822, 16).is(Press), // والاخبار
exact(6394, 12).is(Consent), // والاذن
exact(6394, 14).is(Consent), // والاذنا
exact(1656, 18).then(17, 1, Link), // والارتباط تشعبي
exact(772, 20).is(Using), // والاستخدام
exact(792, 20).is(Using), // والاستعمال
exact(812, 20).is(Using), // والاستغلال
exact(832, 20).is(Use), // والاستنساخ
exact(3838, 16).is(Manner), // والاشكال
exact(3854, 16).is(Manner), // والاعاده
exact(3854, 16).then(18, 1, Use), // والاعاده النشر
exact(3854, 16).then(19, 1, Use), // والاعاده انتاج
exact(3854, 16).then(20, 1, Use), // والاعاده توزيع
exact(3854, 16).then(21, 1, Use), // والاعاده طبع
exact(3854, 16).then(22, 1, Press), // والاعاده نشر
exact(3854, 16).then(22, 1, Use), // والاعاده نشر
exact(3854, 16).then(23, 1, Use), // والاعاده نشره
exact(3854, 16).then(24, 1, Use), // والاعاده نشرها
exact(852, 20).is(Press), // والاعلاميه
exact(3870, 16).is(Manner), // والاغراض
exact(226, 18).is(Press), // والاقتباس
exact(226, 18).is(Quote), // والاقتباس
exact(226, 18).is(Use), // والاقتباس
exact(226, 22).is(Quote), // والاقتباسها
exact(226, 22).is(Use), // والاقتباسها
exact(48, 22).is(Online), // والالكتروني
exact(48, 24).is(Online), // والالكترونيه
exact(3886, 16).is(Manner), // والاليها
exact(1674, 18).is(Online), // والانترنت
exact(11128, 10).is(Manner), // والاو
exact(6408, 10).is(Manner), // والاي
exact(6408, 14).is(Manner), // والايضا
exact(9200, 12).is(Manner), // والايه
exact(6422, 14).is(Manner), // والباتا
exact(3902, 16).is(Press), // والبوابه
exact(9212, 12).is(Manner), // والبيع
exact(1692, 16).is(Commercial), // والتجاري
exact(1692, 18).is(Commercial), // والتجاريه
exact(3918, 16).is(Press), // والتحرير
exact(3934, 16).is(Manner), // والتخزين
exact(3950, 16).is(Use), // والتداول
exact(3966, 16).is(Manner), // والتدريب
exact(3982, 16).is(Manner), // والترجمه
exact(3998, 16).is(Consent), // والترخيص
exact(4014, 16).is(Consent), // والتصريح
exact(4030, 16).is(Manner), // والتعديل
exact(11138, 10).is(Manner), // والتم
exact(4046, 16).is(Use), // والتوزيع
exact(4062, 16).is(Press), // والجريده
exact(9224, 12).is(Manner), // والجزء
exact(4078, 14).is(Manner), // والجزئي
exact(4078, 16).is(Manner), // والجزئيا
exact(6436, 14).is(Manner), // والجميع
exact(6450, 14).is(Press), // والحقوق
exact(9236, 12).is(Material), // والخبر
exact(6464, 12).is(Manner), // والخطي
exact(6464, 14).is(Manner), // والخطيه
exact(4094, 16).is(Manner), // والدائما
exact(9248, 12).is(Press), // والدار
exact(4110, 14).is(Link), // والرابط
exact(4110, 14).then(17, 1, Link), // والرابط تشعبي
exact(4110, 16).is(Link), // والرابطا
exact(6478, 14).is(Photo), // والرسوم
exact(4126, 16).is(Link), // والروابط
exact(9260, 12).is(Manner), // والشكل
exact(6492, 14).is(Manner), // والصاحب
exact(6506, 14).is(Manner), // والصارم
exact(9272, 12).is(Print), // والصحف
exact(4142, 16).is(Press), // والصحيفه
exact(6520, 14).is(Manner), // والصريح
exact(6534, 12).is(Photo), // والصور
exact(6534, 14).is(Photo), // والصوره
exact(9284, 12).is(Use), // والطبع
exact(4158, 16).is(Manner), // والطريقه
exact(4174, 12).is(Manner), // والعلي
exact(4174, 16).is(Manner), // والعليها
exact(6548, 14).is(Manner), // والعنها
exact(9296, 12).is(Manner), // والغرض
exact(4190, 16).is(Manner), // والفكريه
exact(4206, 10).is(Manner), // والفي
exact(4206, 16).is(Photo), // والفيديو
exact(4222, 16).is(Manner), // والقانون
exact(6562, 14).is(Manner), // والكامل
exact(1710, 16).is(Manner), // والكتابي
exact(1710, 18).is(Manner), // والكتابيه
exact(872, 18).is(Online), // والكتروني
exact(872, 20).is(Online), // والكترونيه
exact(6576, 10).is(Manner), // والكل
exact(6576, 12).is(Manner), // والكلي
exact(6576, 14).is(Manner), // والكليا
exact(6590, 14).is(Manner), // والمؤلف
exact(6604, 14).is(Material), // والماده
exact(6618, 14).is(Manner), // والمالك
exact(4238, 16).is(Print), // والمجلات
exact(6632, 14).is(Press), // والمجله
exact(892, 20).is(Material), // والمحتوانا
exact(912, 16).is(Material), // والمحتوي
exact(912, 16).is(Press), // والمحتوي
exact(912, 20).is(Material), // والمحتويات
exact(1728, 18).is(Manner), // والمحفوظه
exact(4254, 14).is(Manner), // والمحمي
exact(4254, 16).is(Manner), // والمحميه
exact(4270, 14).is(Manner), // والمسبق
exact(4270, 16).is(Manner), // والمسبقه
exact(1746, 18).is(Using), // والمشاركه
exact(6646, 14).then(40, 1, Commons), // والمشاع الابداعي
exact(6660, 14).is(Source), // والمصدر
exact(1764, 16).is(Print), // والمطبوع
exact(1764, 18).is(Print), // والمطبوعه
exact(932, 20).is(Material), // والمعلومات
exact(248, 14).is(Material), // والمقال
exact(248, 18).is(Material), // والمقالات
exact(248, 18).is(Press), // والمقالات
exact(248, 22).is(Material), // والمقالاتنا
exact(248, 22).is(Press), // والمقالاتنا
exact(270, 20).is(Press), // والمقالاته
exact(270, 22).is(Press), // والمقالاتها
exact(4286, 16).is(Manner), // والملكيه
exact(1782, 10).is(Manner), // والمن
exact(1782, 16).is(Manner), // والمنشور
exact(1782, 18).is(Manner), // والمنشوره
exact(6674, 14).is(Material), // والمواد
exact(1800, 18).is(Consent), // والموافقه
exact(4302, 16).is(Online), // والمواقع
exact(952, 20).is(Material), // والموضوعات
exact(6688, 14).is(Press), // والموقع
exact(6702, 14).is(Press), // والناشر
exact(4318, 12).is(Use), // والنسخ
exact(4318, 14).is(Use), // والنسخه
exact(4318, 16).is(Use), // والنسخها
exact(4334, 12).is(Using), // والنشر
exact(4334, 16).is(Using), // والنشرها
exact(6716, 10).is(Material), // والنص
exact(6716, 14).is(Material), // والنصوص
exact(4350, 12).is(Use), // والنقل
exact(4350, 16).is(Use), // والنقلها
exact(9308, 12).is(Manner), // والهذا
exact(9320, 12).is(Manner), // والهذه
exact(6730, 14).is(Press), // والهيئه
exact(6744, 14).is(Manner), // والواضح
exact(4366, 16).is(Manner), // والوسيله
exact(6758, 14).is(Link), // والوصله
exact(4382, 16).is(Press), // والوكاله
exact(9332, 12).is(Manner), // واليها
exact(6772, 14).is(Online), // وانترنت
exact(12359, 6).is(Manner), // واو
exact(11148, 6).is(Manner), // واي
exact(11148, 10).is(Manner), // وايضا
exact(12028, 8).is(Manner), // وايه
exact(11158, 10).is(Manner), // وباتا
exact(9344, 12).is(Press), // وبوابه
exact(12036, 8).is(Manner), // وبيع
exact(6786, 12).is(Commercial), // وتجاري
exact(6786, 14).is(Commercial), // وتجاريه
exact(9356, 12).is(Press), // وتحرير
exact(9368, 12).is(Manner), // وتخزين
exact(9380, 12).is(Use), // وتداول
exact(9392, 12).is(Manner), // وتدريب
exact(9404, 12).is(Manner), // وترجمه
exact(9416, 12).is(Consent), // وترخيص
exact(9428, 12).is(Consent), // وتصريح
exact(9440, 12).is(Manner), // وتعديل
exact(12365, 6).is(Manner), // وتم
exact(9452, 12).is(Use), // وتوزيع
exact(9464, 12).is(Press), // وجريده
exact(12044, 8).is(Manner), // وجزء
exact(9476, 10).is(Manner), // وجزئي
exact(9476, 12).is(Manner), // وجزئيا
exact(11168, 10).is(Manner), // وجميع
exact(11178, 10).is(Press), // وحقوق
exact(12052, 8).is(Material), // وخبر
exact(11188, 8).is(Manner), // وخطي
exact(11188, 10).is(Manner), // وخطيه
exact(9488, 12).is(Manner), // ودائما
exact(12060, 8).is(Press), // ودار
exact(12068, 8).then(42, 1, Cite), // وذكر المصدر
exact(9500, 10).is(Link), // ورابط
exact(9500, 10).then(17, 1, Link), // ورابط تشعبي
exact(9500, 12).is(Link), // ورابطا
exact(11198, 10).is(Photo), // ورسوم
exact(9512, 12).is(Link), // وروابط
exact(11208, 10).is(Unrelated), // وزاره
exact(12076, 8).is(Unrelated), // وزير
exact(2596, 10).is(Manner), // وسيله
exact(12084, 8).is(Manner), // وشكل
exact(11218, 10).is(Manner), // وصاحب
exact(11228, 10).is(Manner), // وصارم
exact(12092, 8).is(Print), // وصحف
exact(9524, 12).is(Press), // وصحيفه
exact(11238, 10).is(Manner), // وصريح
exact(5056, 8).is(Link), // وصله
exact(11248, 8).is(Photo), // وصور
exact(11248, 10).is(Photo), // وصوره
exact(12371, 6).is(Mention), // وضع
exact(12100, 8).is(Use), // وطبع
exact(9536, 12).is(Manner), // وطريقه
exact(9548, 8).is(Manner), // وعلي
exact(9548, 12).is(Manner), // وعليها
exact(11258, 10).is(Manner), // وعنها
exact(12108, 8).is(Manner), // وغرض
exact(9560, 12).is(Manner), // وفكريه
exact(9572, 6).is(Manner), // وفي
exact(9572, 12).is(Photo), // وفيديو
exact(9584, 12).is(Manner), // وقانون
exact(2612, 10).is(Filler), // وكاله
exact(2612, 10).is(Press), // وكاله
exact(11268, 10).is(Manner), // وكامل
exact(6800, 12).is(Manner), // وكتابي
exact(6800, 14).is(Manner), // وكتابيه
exact(11278, 6).is(Manner), // وكل
exact(11278, 8).is(Manner), // وكلي
exact(11278, 10).is(Manner), // وكليا
exact(6952, 6).then(73, 1, Forbid), // ولا يجوز
exact(6952, 6).then(76, 1, Forbid), // ولا يسمح
exact(3962, 6).is(Even), // ولو
exact(11288, 10).is(Manner), // ومؤلف
exact(11298, 10).is(Material), // وماده
exact(11308, 10).is(Manner), // ومالك
exact(9596, 12).is(Print), // ومجلات
exact(11318, 10).is(Press), // ومجله
exact(4398, 16).is(Material), // ومحتوانا
exact(4414, 12).is(Material), // ومحتوي
exact(4414, 12).is(Press), // ومحتوي
exact(4414, 16).is(Material), // ومحتويات
exact(6814, 14).is(Manner), // ومحفوظه
exact(9608, 10).is(Manner), // ومحمي
exact(9608, 12).is(Manner), // ومحميه
exact(9620, 10).is(Manner), // ومسبق
exact(9620, 12).is(Manner), // ومسبقه
exact(6828, 14).is(Using), // ومشاركه
exact(11328, 10).is(Source), // ومصدر
exact(6842, 12).is(Print), // ومطبوع
exact(6842, 14).is(Print), // ومطبوعه
exact(4430, 16).is(Material), // ومعلومات
exact(1818, 10).is(Material), // ومقال
exact(1818, 14).is(Material), // ومقالات
exact(1818, 14).is(Press), // ومقالات
exact(1818, 18).is(Material), // ومقالاتنا
exact(1818, 18).is(Press), // ومقالاتنا
exact(1836, 16).is(Press), // ومقالاته
exact(1836, 18).is(Press), // ومقالاتها
exact(9632, 12).is(Manner), // وملكيه
exact(6856, 6).is(Manner), // ومن
exact(6856, 12).is(Manner), // ومنشور
exact(6856, 14).is(Manner), // ومنشوره
exact(11338, 10).is(Material), // ومواد
exact(6870, 14).is(Consent), // وموافقه
exact(9644, 12).is(Online), // ومواقع
exact(4446, 16).is(Material), // وموضوعات
exact(11348, 10).is(Press), // وموقع
exact(11358, 10).is(Press), // وناشر
exact(9656, 8).is(Use), // ونسخ
exact(9656, 10).is(Use), // ونسخه
exact(9656, 12).is(Use), // ونسخها
exact(9668, 8).is(Using), // ونشر
exact(9668, 12).is(Using), // ونشرها
exact(11368, 6).is(Material), // ونص
exact(11368, 10).is(Material), // ونصوص
exact(9680, 8).is(Use), // ونقل
exact(9680, 12).is(Use), // ونقلها
exact(12116, 8).is(Manner), // وهذا
exact(12124, 8).is(Manner), // وهذه
exact(11378, 10).is(Press), // وهيئه
exact(11388, 10).is(Manner), // وواضح
exact(9692, 12).is(Manner), // ووسيله
exact(11398, 10).is(Link), // ووصله
exact(9704, 12).is(Press), // ووكاله
exact(11408, 10).is(Forbid), // ويحظر
exact(11418, 10).is(Permit), // ويسمح
exact(11428, 10).is(Forbid), // ويمنع
exact(11438, 10).is(Oblige), // يتعين
exact(12377, 6).is(Oblige), // يجب
exact(12132, 8).is(Permit), // يجوز
exact(11410, 8).is(Forbid), // يحظر
exact(12267, 6).is(Permit), // يحق
exact(12140, 8).is(Mention), // يذكر
exact(12140, 8).then(42, 1, Cite), // يذكر المصدر
exact(10550, 8).is(Oblige), // يرجي
exact(11420, 8).is(Permit), // يسمح
exact(12156, 8).is(Mention), // يشار
exact(11448, 10).is(Oblige), // يشترط
exact(12164, 8).is(Optional), // يفضل
exact(12172, 8).is(Oblige), // يلزم
exact(12180, 8).is(Permit), // يمكن
exact(11430, 8).is(Forbid), // يمنع
exact(11458, 10).is(Oblige), // ينبغي
], more: &[
exact(11470, 2), // by
exact(11470, 2), // by
exact(11472, 2), // nc
exact(11470, 2), // by
exact(11474, 2), // nd
exact(11470, 2), // by
exact(11482, 2), // sa
exact(11470, 4), // bync
exact(11470, 6), // byncnd
exact(11478, 6), // byncsa
exact(12211, 4), // bynd
exact(12217, 4), // bysa
any(12188, 7), // commons*
exact(12221, 6), // mining
exact(12391, 3), // and
exact(12383, 4), // data
exact(12221, 6), // mining
exact(10138, 10), // تشعبي
exact(2560, 10), // النشر
exact(9808, 10), // انتاج
exact(2276, 10), // توزيع
exact(7226, 6), // طبع
exact(2564, 6), // نشر
exact(2564, 8), // نشره
exact(2564, 10), // نشرها
exact(1140, 4), // من
exact(2116, 6), // الي
exact(4954, 12), // المصدر
exact(2116, 8), // اليه
exact(8972, 12), // للمصدر
exact(4574, 14), // الشخصيه
exact(4592, 4), // عن
exact(1902, 16), // البيانات
exact(4592, 4), // عن
exact(5010, 12), // النصوص
exact(2436, 4), // في
exact(5010, 12), // النصوص
exact(4490, 12), // الاصلي
exact(972, 18), // الاصطناعي
exact(1918, 16), // الرئيسيه
exact(1870, 16), // الابداعي
exact(5010, 8), // النص
exact(4954, 12), // المصدر
exact(6944, 12), // الدخول
exact(9778, 10), // الاله
exact(1902, 16), // البيانات
exact(976, 14), // اصطناعي
exact(12233, 6), // اسم
exact(4954, 12), // المصدر
exact(9116, 10), // مصدره
exact(9116, 12), // مصدرها
exact(2576, 10), // النقل
exact(1046, 14), // التجاري
exact(1050, 10), // تجاري
exact(1050, 12), // تجاريه
exact(11038, 10), // مطلوب
exact(4588, 14), // العنوان
exact(7246, 10), // المئه
exact(9898, 10), // بدايه
exact(12257, 6), // حال
exact(11048, 10), // مقدمه
exact(12012, 8), // موعد
exact(9768, 10), // اقصاه
exact(10948, 10), // للنقر
exact(11524, 8), // اقصي
exact(11540, 8), // السر
exact(7040, 12), // المرور
exact(7676, 12), // تتجاوز
exact(11692, 8), // تزيد
exact(11724, 8), // حاجه
exact(11996, 8), // مانع
exact(9716, 12), // يتجاوز
exact(12377, 6), // يجب
exact(12132, 8), // يجوز
exact(12267, 6), // يحق
exact(12148, 8), // يزيد
exact(11420, 8), // يسمح
exact(11448, 10), // يشترط
exact(12172, 8), // يلزم
exact(7724, 12), // ضروريا
exact(9788, 10), // البحث
exact(10148, 10), // تعريف
exact(11598, 6), // دون
exact(2116, 6), // الي
exact(9818, 8), // باذن
exact(12281, 6), // خاص
exact(1140, 4), // من
exact(7472, 12), // بريديه
exact(9798, 10), // العمل
exact(7052, 12), // المصنف
exact(4982, 12), // الموقع
], sayings: Sayings {
above: "يجب أن يكون الرابط فوق النص.",
article: "ي\u{64f}سمح باستخدام المواد فقط مع رابط إلى المقال الأصلي.",
credit: "المصدر: {link}",
first: "يجب أن يكون الرابط في الفقرة الأولى.",
open: "يجب أن يكون الرابط مفتوحا أمام محركات البحث.",
site: "ي\u{64f}سمح باستخدام المواد فقط مع رابط إلى {site}.",
within: "يجب أن يكون الرابط في أول {n} فقرات.",
}, other_script: None };
