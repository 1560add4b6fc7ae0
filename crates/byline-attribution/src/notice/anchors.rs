// GENERATED from data/notices/*.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! The words that make a sentence worth reading, and a filter for their first letters.
use super::lexicon::{Anchor, Stems, Weight, any, exact, holding};
#[rustfmt::skip]
pub(crate) static ANCHORS: &[Anchor] = &[
Anchor::new(exact(8931, 10), 73), // النسخ
Anchor::new(exact(8931, 12), 73), // النسخه
Anchor::new(exact(8931, 14), 73), // النسخها
Anchor::new(any(9748, 15), 62), // uudelleenjulkai*
Anchor::new(any(16050, 13), 62), // uudelleenkayt*
Anchor::new(any(37770, 6), 139), // 明示*
Anchor::new(exact(24985, 8), 175), // sebutkan
Anchor::new(exact(20152, 6), 132), // 글자
Anchor::new(exact(2833, 20), 19), // разместить
Anchor::new(any(13458, 14), 19), // размеща*
Anchor::new(any(4338, 18), 19), // размещени*
Anchor::new(any(4356, 18), 1), // размяшчэн*
Anchor::new(exact(17884, 12), 75), // בשכפול
Anchor::new(exact(25133, 10), 86), // fotografen
Anchor::new(exact(8833, 16), 73), // بالتداول
Anchor::new(exact(8849, 16), 170), // بالترخيص
Anchor::new(exact(8865, 16), 170), // بالتصريح
Anchor::new(exact(8881, 16), 73), // بالتوزيع
Anchor::new(any(409, 27), 14), // განთავსებ*
Anchor::new(exact(23224, 12), 36), // 크롤링와
Anchor::new(exact(27183, 10), 172), // מציון
Anchor::new(exact(38935, 5), 20), // yapay
Anchor::new(any(39183, 4), 120), // yarm*
Anchor::new(exact(30054, 9), 132), // 불법나
Anchor::new(exact(17548, 12), 97), // նշմամբ
Anchor::new(exact(26673, 10), 97), // նշման
Anchor::new(exact(6102, 9), 132), // 퍼센트
Anchor::new(any(37518, 6), 44), // 发布*
Anchor::new(exact(5562, 18), 202), // 백링크하거나
Anchor::new(exact(10483, 15), 202), // 백링크하고
Anchor::new(exact(10498, 15), 202), // 백링크하는
Anchor::new(exact(10513, 15), 202), // 백링크하면
Anchor::new(exact(5580, 18), 202), // 백링크하셔야
Anchor::new(exact(5598, 18), 202), // 백링크하시면
Anchor::new(exact(10528, 15), 202), // 백링크하여
Anchor::new(exact(10543, 15), 202), // 백링크하지
Anchor::new(any(35542, 7), 65), // upotreb*
Anchor::new(any(37956, 6), 45), // 翻案*
Anchor::new(exact(39063, 4), 93), // mots
Anchor::new(exact(31098, 9), 132), // 절반은
Anchor::new(exact(26573, 6), 97), // բառ
Anchor::new(exact(38630, 5), 178), // nguon
Anchor::new(exact(26153, 8), 157), // πηγη
Anchor::new(exact(26153, 10), 157), // πηγησ
Anchor::new(any(37866, 6), 46), // 生成*
Anchor::new(exact(15684, 14), 170), // وموافقه
Anchor::new(exact(30855, 9), 132), // 유보와
Anchor::new(exact(13626, 14), 103), // төрттен
Anchor::new(exact(10633, 6), 132), // 불법
Anchor::new(exact(15152, 14), 73), // التنقيب
Anchor::new(any(37434, 6), 138), // 出处*
Anchor::new(exact(4916, 16), 73), // المشاركه
Anchor::new(exact(30108, 9), 132), // 불법와
Anchor::new(exact(12576, 14), 157), // ποσοστο
Anchor::new(exact(8947, 10), 73), // النشر
Anchor::new(exact(8947, 14), 73), // النشرها
Anchor::new(exact(21220, 12), 132), // 문의해은
Anchor::new(exact(29487, 9), 132), // 남겨서
Anchor::new(exact(5886, 6), 36), // 전재
Anchor::new(any(36954, 6), 104), // trzeci*
Anchor::new(exact(8305, 16), 172), // כמציינים
Anchor::new(exact(35031, 7), 175), // pelacak
Anchor::new(exact(28569, 9), 78), // pelatihan
Anchor::new(exact(12184, 14), 37), // gedistribueerd
Anchor::new(exact(38875, 5), 79), // trich
Anchor::new(exact(27283, 10), 172), // תווים
Anchor::new(any(26503, 10), 85), // частк*
Anchor::new(any(38820, 5), 76), // tanul*
Anchor::new(any(1644, 12), 116), // джерел*
Anchor::new(exact(37128, 6), 171), // نصف
Anchor::new(exact(29676, 9), 132), // 명시과
Anchor::new(exact(32687, 4), 163), // moze
Anchor::new(exact(19300, 12), 172), // שציינו
Anchor::new(any(38112, 6), 205), // 超鏈*
Anchor::new(any(26233, 10), 65), // дељењ*
Anchor::new(exact(5886, 18), 36), // 전재하하거나
Anchor::new(exact(11443, 15), 36), // 전재하하고
Anchor::new(exact(11458, 15), 36), // 전재하하는
Anchor::new(exact(11473, 15), 36), // 전재하하면
Anchor::new(exact(5904, 18), 36), // 전재하하셔야
Anchor::new(exact(5922, 18), 36), // 전재하하시면
Anchor::new(exact(11488, 15), 36), // 전재하하여
Anchor::new(exact(11503, 15), 36), // 전재하하지
Anchor::new(exact(29730, 9), 132), // 명시시
Anchor::new(exact(11428, 15), 36), // 전재하려면
Anchor::new(exact(14368, 14), 75), // ולהשתמש
Anchor::new(exact(22780, 12), 36), // 전재하나
Anchor::new(exact(27193, 10), 172), // שהיתר
Anchor::new(exact(28196, 4), 234), // lien
Anchor::new(exact(38555, 5), 185), // liens
Anchor::new(exact(34457, 7), 6), // fouille
Anchor::new(exact(5004, 18), 73), // كالمشاركه
Anchor::new(exact(15362, 14), 170), // كالمصدر
Anchor::new(exact(5022, 18), 170), // كالموافقه
Anchor::new(exact(20656, 12), 36), // 마이닝을
Anchor::new(exact(15124, 14), 172), // שרישיון
Anchor::new(exact(9898, 15), 132), // 기재하셔야
Anchor::new(exact(23740, 12), 132), // 표시하고
Anchor::new(exact(36726, 6), 175), // seijin
Anchor::new(exact(16727, 5), 214), // lenke
Anchor::new(exact(36264, 6), 214), // lenken
Anchor::new(exact(36270, 6), 214), // lenker
Anchor::new(exact(36276, 6), 214), // lenkes
Anchor::new(exact(15474, 14), 73), // للتوزيع
Anchor::new(exact(20128, 12), 102), // ასოს
Anchor::new(exact(33605, 6), 162), // реч
Anchor::new(exact(15068, 14), 75), // שלהשתמש
Anchor::new(any(37914, 6), 205), // 知识*
Anchor::new(exact(22372, 12), 132), // 위법해야
Anchor::new(any(33205, 8), 104), // sprzeciw*
Anchor::new(exact(38750, 5), 155), // sanaa
Anchor::new(exact(38755, 5), 155), // sanan
Anchor::new(any(36696, 6), 3), // rewrit*
Anchor::new(exact(39167, 4), 17), // uzul
Anchor::new(exact(8869, 12), 170), // لتصريح
Anchor::new(exact(14620, 14), 172), // לרישיון
Anchor::new(exact(16477, 4), 204), // lank
Anchor::new(exact(36246, 5), 204), // lanka
Anchor::new(exact(36246, 6), 204), // lankar
Anchor::new(exact(36252, 6), 204), // lankas
Anchor::new(exact(36258, 6), 204), // lanken
Anchor::new(any(32429, 8), 204), // lankning*
Anchor::new(exact(14246, 10), 75), // פרסום
Anchor::new(exact(19276, 12), 172), // שמצוין
Anchor::new(any(38960, 5), 2), // zitat*
Anchor::new(exact(14092, 10), 172), // הסכמה
Anchor::new(exact(14106, 10), 172), // הסכמת
Anchor::new(exact(3053, 20), 228), // בהיפרקישור
Anchor::new(exact(21184, 12), 132), // 문의해를
Anchor::new(exact(18424, 12), 172), // כציינו
Anchor::new(any(37968, 6), 138), // 联系*
Anchor::new(exact(25635, 7), 47), // uzivani
Anchor::new(exact(25635, 8), 48), // uzivanie
Anchor::new(exact(37008, 6), 47), // uzivat
Anchor::new(exact(10693, 6), 132), // 불허
Anchor::new(any(33309, 8), 76), // terjeszt*
Anchor::new(any(27813, 9), 88), // character*
Anchor::new(exact(38375, 5), 88), // chars
Anchor::new(exact(17476, 12), 97), // կարելի
Anchor::new(exact(33549, 8), 157), // μισο
Anchor::new(exact(26833, 10), 75), // והפצה
Anchor::new(exact(26843, 10), 75), // והפצת
Anchor::new(exact(29496, 9), 132), // 단어를
Anchor::new(exact(11533, 15), 132), // 절반하거나
Anchor::new(any(33253, 8), 3), // syndicat*
Anchor::new(any(36840, 6), 6), // syndiq*
Anchor::new(exact(19324, 10), 172), // שרשות
Anchor::new(exact(19324, 12), 172), // שרשותו
Anchor::new(exact(30207, 9), 132), // 불허도
Anchor::new(exact(36728, 4), 175), // ijin
Anchor::new(exact(3239, 14), 73), // استنساخ
Anchor::new(any(4536, 16), 85), // узгаднен*
Anchor::new(any(4536, 18), 85), // узгадненн*
Anchor::new(any(38214, 6), 138), // 追究*
Anchor::new(any(2002, 21), 102), // მეოთხედ*
Anchor::new(exact(9838, 15), 36), // 게재하거나
Anchor::new(any(2893, 20), 22), // розповсюдж*
Anchor::new(exact(19204, 12), 75), // שלהפיץ
Anchor::new(exact(15054, 14), 75), // שלהפיצם
Anchor::new(exact(30918, 9), 36), // 이용은
Anchor::new(any(2673, 20), 15), // орналастыр*
Anchor::new(any(38670, 4), 0), // olun*
Anchor::new(any(38670, 5), 83), // olunm*
Anchor::new(exact(958, 24), 112), // отслеживания
Anchor::new(exact(8195, 14), 75), // המצטטים
Anchor::new(exact(2353, 20), 103), // берілмеиді
Anchor::new(any(17272, 12), 103), // рұқсат*
Anchor::new(exact(14410, 14), 75), // ומצטטים
Anchor::new(exact(13990, 14), 228), // בלקישור
Anchor::new(any(39175, 4), 16), // uzyw*
Anchor::new(any(33045, 8), 6), // reutilis*
Anchor::new(any(33053, 8), 30), // reutiliz*
Anchor::new(exact(22972, 12), 132), // 절반하여
Anchor::new(exact(15110, 14), 75), // שמצטטים
Anchor::new(exact(23260, 12), 36), // 크롤링의
Anchor::new(exact(3179, 14), 73), // استخدام
Anchor::new(exact(8673, 14), 73), // استخدمت
Anchor::new(exact(8673, 16), 73), // استخدمتم
Anchor::new(exact(31152, 9), 132), // 처벌가
Anchor::new(exact(2149, 18), 102), // სიტყვა
Anchor::new(exact(2149, 21), 102), // სიტყვას
Anchor::new(any(1366, 24), 102), // სიტყვები*
Anchor::new(exact(2170, 21), 102), // სიტყვის
Anchor::new(any(544, 27), 14), // სარგებლობ*
Anchor::new(exact(26113, 10), 157), // εκατο
Anchor::new(exact(19876, 8), 73), // كنشر
Anchor::new(exact(19876, 12), 73), // كنشرها
Anchor::new(exact(21148, 12), 132), // 문의해는
Anchor::new(exact(24431, 11), 78), // penambangan
Anchor::new(exact(25543, 10), 78), // penayangan
Anchor::new(exact(18952, 12), 75), // מלעשות
Anchor::new(exact(36852, 6), 173), // szavak
Anchor::new(exact(27903, 9), 78), // digunakan
Anchor::new(exact(15544, 10), 73), // للنقل
Anchor::new(exact(15544, 14), 73), // للنقلها
Anchor::new(any(38094, 6), 138), // 谢绝*
Anchor::new(any(34240, 7), 105), // cuvinte*
Anchor::new(exact(24956, 4), 88), // part
Anchor::new(any(36546, 6), 6), // partag*
Anchor::new(any(24956, 7), 28), // partilh*
Anchor::new(any(37944, 6), 138), // 署名*
Anchor::new(exact(8163, 14), 228), // הלקישור
Anchor::new(exact(31404, 9), 132), // 표기이
Anchor::new(any(35409, 7), 16), // stosowa*
Anchor::new(exact(36012, 6), 113), // dortte
Anchor::new(exact(11383, 15), 202), // 저작자표시
Anchor::new(any(11383, 15), 132), // 저작자표시*
Anchor::new(exact(18208, 12), 75), // ושימוש
Anchor::new(any(33285, 8), 120), // taqiqlan*
Anchor::new(exact(30198, 9), 132), // 불허는
Anchor::new(exact(21532, 12), 36), // 복제하는
Anchor::new(any(16063, 13), 37), // verveelvoudig*
Anchor::new(any(6289, 13), 2), // vervielfaltig*
Anchor::new(exact(6289, 16), 87), // vervielfaltigung
Anchor::new(exact(26403, 6), 162), // сме
Anchor::new(exact(12646, 14), 116), // вказана
Anchor::new(exact(12660, 14), 116), // вказане
Anchor::new(exact(6561, 16), 116), // вказании
Anchor::new(any(6577, 14), 116), // вказанн*
Anchor::new(any(6577, 16), 116), // вказання*
Anchor::new(exact(12674, 14), 116), // вказано
Anchor::new(exact(12688, 14), 116), // вказані
Anchor::new(any(16948, 12), 116), // вказат*
Anchor::new(any(16960, 12), 116), // вказув*
Anchor::new(exact(6593, 16), 116), // вказуите
Anchor::new(any(12702, 14), 116), // вказівк*
Anchor::new(any(1960, 21), 14), // კოპირებ*
Anchor::new(any(37614, 6), 138), // 批准*
Anchor::new(exact(25583, 10), 78), // penyalinan
Anchor::new(exact(12296, 14), 78), // penyebarluasan
Anchor::new(exact(38765, 5), 105), // sfert
Anchor::new(any(38765, 5), 105), // sfert*
Anchor::new(exact(14274, 10), 172), // קרדיט
Anchor::new(any(38740, 5), 5), // rebot*
Anchor::new(exact(31530, 9), 132), // 표시의
Anchor::new(exact(20728, 12), 132), // 명기하지
Anchor::new(exact(20008, 12), 73), // والطبع
Anchor::new(exact(14330, 10), 75), // שכפול
Anchor::new(exact(33725, 8), 172), // ניתן
Anchor::new(any(37038, 6), 104), // wzbron*
Anchor::new(exact(30873, 9), 132), // 유보을
Anchor::new(exact(23980, 11), 173), // engedellyel
Anchor::new(exact(16312, 8), 173), // engedely
Anchor::new(any(16312, 8), 173), // engedely*
Anchor::new(exact(16312, 9), 173), // engedelye
Anchor::new(exact(16312, 12), 173), // engedelyevel
Anchor::new(any(25053, 10), 173), // engedelyez*
Anchor::new(exact(27957, 9), 173), // engedelyt
Anchor::new(exact(10678, 15), 132), // 불법합니다
Anchor::new(any(37620, 6), 139), // 承認*
Anchor::new(exact(17752, 12), 75), // בלעשות
Anchor::new(exact(11968, 15), 132), // 표기합니다
Anchor::new(exact(35766, 6), 88), // banned
Anchor::new(exact(13318, 14), 65), // поновно
Anchor::new(any(37794, 6), 138), // 来源*
Anchor::new(any(37926, 6), 139), // 禁じ*
Anchor::new(exact(25163, 10), 134), // geoorloofd
Anchor::new(exact(19900, 10), 170), // للاذن
Anchor::new(exact(19900, 12), 170), // للاذنا
Anchor::new(exact(18232, 12), 75), // ושכפול
Anchor::new(any(16365, 7), 184), // vinculo*
Anchor::new(exact(9409, 16), 73), // والتداول
Anchor::new(exact(9425, 16), 170), // والترخيص
Anchor::new(exact(9441, 16), 170), // والتصريح
Anchor::new(exact(9457, 16), 73), // والتوزيع
Anchor::new(exact(39067, 4), 88), // must
Anchor::new(any(37164, 6), 139), // でき*
Anchor::new(exact(22432, 12), 132), // 유보하지
Anchor::new(exact(29766, 9), 132), // 명시의
Anchor::new(exact(36936, 6), 105), // treime
Anchor::new(any(36936, 6), 105), // treime*
Anchor::new(exact(24706, 11), 28), // treinamento
Anchor::new(exact(35528, 7), 28), // treinar
Anchor::new(exact(36942, 6), 28), // treino
Anchor::new(exact(22072, 12), 132), // 엄금하지
Anchor::new(any(1622, 12), 85), // крыніц*
Anchor::new(exact(20584, 12), 202), // 링크하할
Anchor::new(exact(15182, 10), 170), // الاذن
Anchor::new(exact(15182, 12), 170), // الاذنا
Anchor::new(exact(8561, 16), 172), // ממציינים
Anchor::new(exact(22528, 12), 36), // 재가공가
Anchor::new(any(35535, 7), 153), // ulovlig*
Anchor::new(exact(18472, 12), 75), // כשיתוף
Anchor::new(exact(14634, 12), 172), // מאישור
Anchor::new(exact(14634, 14), 172), // מאישורו
Anchor::new(any(3528, 10), 86), // zustimmung*
Anchor::new(any(3528, 18), 86), // zustimmungspflicht*
Anchor::new(exact(28049, 4), 127), // cite
Anchor::new(any(35898, 6), 105), // citeaz*
Anchor::new(exact(38385, 5), 89), // cited
Anchor::new(exact(28049, 5), 94), // citee
Anchor::new(any(28049, 6), 37), // citeer*
Anchor::new(exact(35904, 6), 94), // citees
Anchor::new(exact(38390, 5), 122), // citem
Anchor::new(exact(38395, 5), 92), // citen
Anchor::new(exact(31901, 5), 94), // citer
Anchor::new(any(31901, 5), 51), // citer*
Anchor::new(any(34163, 6), 42), // citera*
Anchor::new(exact(34163, 7), 42), // citeras
Anchor::new(exact(34170, 7), 37), // citeren
Anchor::new(any(31901, 8), 42), // citering*
Anchor::new(exact(38400, 5), 90), // cites
Anchor::new(exact(38405, 5), 94), // citez
Anchor::new(any(38405, 5), 17), // citez*
Anchor::new(any(27993, 9), 173), // feltuntet*
Anchor::new(exact(36828, 6), 113), // suctur
Anchor::new(exact(21100, 12), 132), // 문의하할
Anchor::new(any(1939, 21), 102), // თანხმობ*
Anchor::new(any(4090, 12), 64), // ползва*
Anchor::new(any(7489, 16), 64), // ползване*
Anchor::new(any(33301, 8), 134), // telpixel*
Anchor::new(exact(16492, 5), 155), // lahde
Anchor::new(any(24222, 11), 155), // lahdemerkin*
Anchor::new(exact(32405, 8), 155), // lahdetta
Anchor::new(any(16492, 12), 155), // lahdeviittau*
Anchor::new(exact(22960, 12), 132), // 절반하면
Anchor::new(exact(20080, 12), 227), // وروابط
Anchor::new(any(33597, 8), 65), // обук*
Anchor::new(exact(33789, 8), 170), // حرفا
Anchor::new(any(4140, 18), 1), // капіраван*
Anchor::new(any(13502, 12), 1), // капіяв*
Anchor::new(exact(31611, 9), 36), // 학습을
Anchor::new(exact(11533, 6), 132), // 절반
Anchor::new(exact(33709, 8), 172), // מותר
Anchor::new(any(2913, 20), 162), // сагласност*
Anchor::new(exact(30045, 9), 132), // 불법과
Anchor::new(any(6977, 16), 162), // карактер*
Anchor::new(exact(36912, 6), 173), // tiltja
Anchor::new(exact(35486, 7), 173), // tiltott
Anchor::new(any(35868, 6), 113), // ceyreg*
Anchor::new(exact(34508, 4), 134), // noem
Anchor::new(exact(36462, 6), 134), // noemen
Anchor::new(any(38880, 5), 26), // ulash*
Anchor::new(exact(18064, 12), 172), // והציון
Anchor::new(exact(4734, 14), 75), // והציטוט
Anchor::new(exact(4734, 18), 75), // והציטוטים
Anchor::new(exact(14256, 14), 172), // והציינו
Anchor::new(any(768, 16), 112), // источник*
Anchor::new(any(217, 22), 19), // искусственн*
Anchor::new(exact(217, 28), 19), // искусственного
Anchor::new(any(37302, 6), 46), // 人工*
Anchor::new(exact(16768, 12), 86), // vereinbarung
Anchor::new(any(38920, 5), 122), // vetad*
Anchor::new(exact(33245, 7), 143), // svoleni
Anchor::new(exact(33245, 8), 143), // svolenim
Anchor::new(any(35946, 6), 0), // coxald*
Anchor::new(exact(28236, 8), 175), // karakter
Anchor::new(any(28236, 8), 174), // karakter*
Anchor::new(exact(28236, 9), 134), // karakters
Anchor::new(any(36780, 6), 113), // sozcug*
Anchor::new(any(36786, 6), 113), // sozcuk*
Anchor::new(exact(23824, 12), 133), // 활용금지
Anchor::new(exact(27623, 10), 169), // چهارم
Anchor::new(exact(20812, 9), 132), // 명시해
Anchor::new(exact(31341, 9), 132), // 표기로
Anchor::new(any(38142, 6), 45), // 転送*
Anchor::new(exact(25883, 10), 148), // tilladelse
Anchor::new(any(25883, 10), 148), // tilladelse*
Anchor::new(any(35472, 7), 148), // tilladt*
Anchor::new(exact(25893, 10), 151), // tillatelse
Anchor::new(any(25893, 10), 152), // tillatelse*
Anchor::new(exact(28525, 8), 137), // tillaten
Anchor::new(exact(28534, 8), 137), // tillatet
Anchor::new(any(35479, 7), 151), // tillatt*
Anchor::new(any(29037, 9), 137), // tillstand*
Anchor::new(any(758, 26), 112), // первоисточник*
Anchor::new(exact(21136, 12), 132), // 문의해나
Anchor::new(exact(28047, 9), 37), // geciteerd
Anchor::new(exact(27652, 6), 183), // credit
Anchor::new(any(27652, 6), 93), // credit*
Anchor::new(any(27652, 7), 122), // credita*
Anchor::new(exact(27867, 9), 93), // creditant
Anchor::new(exact(27652, 8), 122), // creditar
Anchor::new(any(27652, 8), 105), // creditar*
Anchor::new(exact(31981, 8), 88), // credited
Anchor::new(exact(31989, 8), 93), // crediter
Anchor::new(exact(31997, 8), 93), // creditez
Anchor::new(exact(27876, 7), 98), // crediti
Anchor::new(exact(27876, 9), 88), // crediting
Anchor::new(exact(32005, 7), 124), // credito
Anchor::new(exact(32005, 8), 124), // creditos
Anchor::new(exact(34226, 7), 88), // credits
Anchor::new(exact(24052, 5), 200), // silka
Anchor::new(any(38530, 5), 194), // kopru*
Anchor::new(exact(15142, 10), 169), // اشاره
Anchor::new(exact(20854, 6), 36), // 도용
Anchor::new(any(37350, 6), 138), // 個字*
Anchor::new(exact(20464, 12), 202), // 링크하나
Anchor::new(exact(25083, 10), 3), // extraction
Anchor::new(any(32093, 8), 5), // extracto*
Anchor::new(any(27984, 9), 17), // extragere*
Anchor::new(any(34422, 7), 6), // extrait*
Anchor::new(any(36042, 6), 17), // extras*
Anchor::new(exact(31368, 9), 132), // 표기와
Anchor::new(any(7697, 16), 1), // рэпублік*
Anchor::new(exact(6929, 16), 112), // защищены
Anchor::new(any(32757, 6), 20), // paylas*
Anchor::new(any(32757, 8), 0), // paylasil*
Anchor::new(holding(32757, 8, "maz"), 113), // paylasil*maz*
Anchor::new(any(35024, 7), 0), // paylasm*
Anchor::new(exact(20068, 10), 227), // ورابط
Anchor::new(exact(20068, 12), 227), // ورابطا
Anchor::new(exact(27423, 8), 170), // كاذن
Anchor::new(exact(27423, 10), 170), // كاذنا
Anchor::new(any(36918, 6), 28), // trecho*
Anchor::new(any(36924, 6), 162), // trecin*
Anchor::new(exact(22408, 12), 132), // 유보하면
Anchor::new(exact(34282, 7), 78), // disalin
Anchor::new(exact(27914, 4), 176), // izin
Anchor::new(any(34576, 7), 113), // izinsiz*
Anchor::new(exact(6199, 9), 86), // vorbehalt
Anchor::new(exact(24739, 11), 86), // vorbehalten
Anchor::new(exact(17948, 8), 75), // הפצה
Anchor::new(exact(5184, 18), 73), // والمشاركه
Anchor::new(exact(15642, 14), 170), // والمصدر
Anchor::new(exact(5202, 18), 170), // والموافقه
Anchor::new(any(3798, 18), 22), // відтворен*
Anchor::new(any(6673, 16), 22), // відтворю*
Anchor::new(any(34989, 7), 137), // olaglig*
Anchor::new(exact(24747, 3), 178), // ten
Anchor::new(exact(6849, 14), 158), // запазва
Anchor::new(exact(6849, 16), 158), // запазват
Anchor::new(any(6865, 14), 158), // запазен*
Anchor::new(exact(6865, 16), 158), // запазени
Anchor::new(exact(6881, 16), 158), // запазено
Anchor::new(exact(27363, 10), 72), // تكثير
Anchor::new(exact(21316, 9), 132), // 밝힌야
Anchor::new(any(16696, 12), 16), // rozpowszechn*
Anchor::new(any(25823, 10), 16), // rozprowadz*
Anchor::new(any(26103, 9), 48), // zverejnen*
Anchor::new(exact(26103, 10), 47), // zverejneni
Anchor::new(exact(29271, 9), 48), // zverejnit
Anchor::new(any(29280, 9), 49), // zverejnov*
Anchor::new(any(1612, 22), 85), // першакрыніц*
Anchor::new(any(1634, 22), 116), // першоджерел*
Anchor::new(exact(27493, 10), 171), // ممنوع
Anchor::new(exact(20560, 12), 202), // 링크하이
Anchor::new(exact(30909, 9), 132), // 유보할
Anchor::new(any(17620, 12), 97), // քառորդ*
Anchor::new(exact(34324, 7), 162), // dozvola
Anchor::new(exact(34331, 7), 162), // dozvole
Anchor::new(exact(34338, 7), 162), // dozvoli
Anchor::new(any(24367, 9), 162), // dozvoljen*
Anchor::new(exact(32053, 8), 162), // dozvolom
Anchor::new(exact(34345, 7), 162), // dozvolu
Anchor::new(exact(30621, 9), 132), // 엄금이
Anchor::new(exact(28668, 9), 93), // prealable
Anchor::new(any(982, 16), 22), // передрук*
Anchor::new(any(982, 20), 22), // передруков*
Anchor::new(any(982, 24), 19), // передруковыв*
Anchor::new(any(4266, 18), 19), // перепечат*
Anchor::new(any(7425, 16), 19), // перепост*
Anchor::new(any(1006, 20), 19), // перепублик*
Anchor::new(any(1006, 24), 19), // перепубликац*
Anchor::new(any(2753, 20), 22), // перепублік*
Anchor::new(any(2773, 20), 19), // переработк*
Anchor::new(any(7441, 16), 22), // переробк*
Anchor::new(exact(33605, 8), 162), // речи
Anchor::new(exact(9057, 16), 73), // كاستخدام
Anchor::new(exact(9073, 16), 73), // كاستعمال
Anchor::new(exact(9089, 16), 73), // كاستغلال
Anchor::new(exact(9105, 16), 73), // كاستنساخ
Anchor::new(exact(23248, 12), 36), // 크롤링을
Anchor::new(exact(23308, 12), 36), // 퍼가기가
Anchor::new(exact(2813, 14), 158), // посочва
Anchor::new(exact(2813, 20), 158), // посочваите
Anchor::new(any(4284, 16), 158), // посочван*
Anchor::new(exact(4284, 18), 158), // посочване
Anchor::new(any(13346, 14), 158), // посочен*
Anchor::new(exact(7537, 16), 158), // посочете
Anchor::new(exact(11923, 6), 132), // 표기
Anchor::new(any(3013, 20), 97), // անթույլատր*
Anchor::new(exact(35129, 7), 104), // powolac
Anchor::new(any(32869, 8), 104), // powolani*
Anchor::new(exact(28659, 9), 104), // powolujac
Anchor::new(exact(26763, 10), 75), // בהפצה
Anchor::new(exact(26773, 10), 75), // בהפצת
Anchor::new(any(25193, 10), 37), // hergebruik*
Anchor::new(any(1150, 24), 102), // აკრძალულ*
Anchor::new(any(17260, 12), 1), // рэпост*
Anchor::new(any(3478, 13), 2), // veroffentlich*
Anchor::new(exact(6273, 16), 87), // veroffentlichung
Anchor::new(exact(38328, 6), 36), // 옮길
Anchor::new(any(5220, 18), 14), // ასლები*
Anchor::new(any(2613, 20), 112), // обозначени*
Anchor::new(exact(31026, 9), 132), // 절반과
Anchor::new(any(33669, 8), 186), // հղել*
Anchor::new(any(24117, 5), 184), // enlac*
Anchor::new(exact(24117, 6), 184), // enlace
Anchor::new(any(24117, 6), 184), // enlace*
Anchor::new(any(38465, 5), 184), // enlaz*
Anchor::new(exact(33741, 8), 170), // احرف
Anchor::new(exact(6385, 14), 157), // εγγραφη
Anchor::new(exact(6385, 16), 157), // εγγραφησ
Anchor::new(exact(33613, 8), 85), // слоу
Anchor::new(exact(15026, 14), 75), // משתמשים
Anchor::new(exact(28389, 9), 28), // mineracao
Anchor::new(exact(34891, 7), 5), // mineria
Anchor::new(exact(30702, 9), 132), // 위법를
Anchor::new(any(37530, 6), 142), // 同意*
Anchor::new(any(1440, 18), 63), // αναδημοσι*
Anchor::new(exact(5391, 9), 132), // 합니다
Anchor::new(any(38455, 5), 3), // embed*
Anchor::new(exact(21964, 12), 132), // 언급하는
Anchor::new(exact(10378, 12), 132), // 문의해해
Anchor::new(exact(10378, 15), 132), // 문의해해야
Anchor::new(any(6260, 8), 69), // distribu*
Anchor::new(any(25013, 10), 17), // distribuir*
Anchor::new(any(24565, 9), 3), // distribut*
Anchor::new(exact(32749, 8), 88), // pageview
Anchor::new(exact(23936, 11), 3), // development
Anchor::new(exact(38810, 5), 105), // sursa
Anchor::new(exact(33237, 5), 105), // surse
Anchor::new(exact(36834, 6), 105), // sursei
Anchor::new(exact(35444, 7), 105), // sursele
Anchor::new(exact(33237, 8), 105), // surselor
Anchor::new(exact(15418, 14), 73), // للاعاده
Anchor::new(exact(30288, 9), 132), // 불허한
Anchor::new(exact(29325, 9), 132), // 금한다
Anchor::new(exact(17980, 12), 75), // והלצטט
Anchor::new(exact(14200, 14), 172), // והלציין
Anchor::new(exact(34527, 4), 88), // half
Anchor::new(exact(34527, 6), 86), // halfte
Anchor::new(exact(34527, 7), 137), // halften
Anchor::new(exact(6641, 12), 220), // връзка
Anchor::new(exact(6641, 16), 220), // връзката
Anchor::new(exact(16972, 12), 220), // връзки
Anchor::new(exact(29568, 9), 132), // 명기도
Anchor::new(any(24803, 10), 88), // acknowledg*
Anchor::new(any(37464, 6), 44), // 刊登*
Anchor::new(any(17200, 12), 197), // послат*
Anchor::new(any(38238, 6), 138), // 違者*
Anchor::new(any(38226, 6), 139), // 連絡*
Anchor::new(any(12870, 14), 85), // забаран*
Anchor::new(any(3942, 18), 85), // забаронен*
Anchor::new(exact(20824, 6), 36), // 모델
Anchor::new(exact(29361, 9), 132), // 기재는
Anchor::new(exact(36450, 6), 173), // nevezd
Anchor::new(exact(32701, 7), 173), // nevezze
Anchor::new(exact(32701, 8), 173), // nevezzek
Anchor::new(any(37428, 6), 139), // 出典*
Anchor::new(exact(30099, 9), 132), // 불법시
Anchor::new(exact(18796, 12), 75), // מההפצה
Anchor::new(exact(18808, 12), 75), // מההפצת
Anchor::new(exact(20692, 12), 132), // 명기하는
Anchor::new(exact(14328, 12), 75), // השכפול
Anchor::new(any(39015, 4), 83), // faiz*
Anchor::new(any(37758, 6), 44), // 文本*
Anchor::new(any(37824, 6), 44), // 模型*
Anchor::new(any(35213, 7), 93), // proscri*
Anchor::new(exact(35220, 7), 151), // prosent
Anchor::new(any(35220, 7), 155), // prosent*
Anchor::new(exact(28731, 9), 28), // prospecao
Anchor::new(exact(23068, 9), 132), // 처벌해
Anchor::new(exact(17164, 12), 85), // нельга
Anchor::new(exact(17176, 12), 112), // нельзя
Anchor::new(exact(18664, 12), 75), // לפרסום
Anchor::new(exact(14190, 10), 75), // לפרסם
Anchor::new(exact(27443, 10), 170), // كمصدر
Anchor::new(any(35633, 5), 16), // zacyt*
Anchor::new(any(35633, 7), 104), // zacytow*
Anchor::new(exact(3073, 20), 228), // והיפרקישור
Anchor::new(exact(18328, 12), 172), // כיצוין
Anchor::new(any(32157, 8), 51), // genudgiv*
Anchor::new(exact(34513, 7), 2), // genutzt
Anchor::new(any(4518, 18), 19), // тренировк*
Anchor::new(exact(24189, 11), 155), // kirjallinen
Anchor::new(exact(24200, 11), 155), // kirjallista
Anchor::new(exact(15236, 14), 73), // بمشاركه
Anchor::new(exact(16085, 3), 154), // ord
Anchor::new(any(1078, 16), 97), // համաձայն*
Anchor::new(any(1078, 24), 97), // համաձայնությ*
Anchor::new(exact(12408, 14), 2), // sprachmodellen
Anchor::new(exact(35838, 6), 88), // byline
Anchor::new(exact(14302, 10), 75), // שימוש
Anchor::new(exact(8993, 16), 73), // فاستخدام
Anchor::new(exact(9009, 16), 73), // فاستعمال
Anchor::new(exact(9025, 16), 73), // فاستغلال
Anchor::new(exact(9041, 16), 73), // فاستنساخ
Anchor::new(exact(15138, 14), 170), // الاشاره
Anchor::new(exact(23332, 12), 36), // 퍼가기나
Anchor::new(any(20872, 12), 36), // 무단복사*
Anchor::new(exact(8529, 16), 75), // מלאכותית
Anchor::new(any(25363, 10), 120), // litsenziya*
Anchor::new(any(7937, 14), 112), // четверт*
Anchor::new(exact(7937, 16), 112), // четверти
Anchor::new(exact(7953, 16), 112), // четверть
Anchor::new(any(7969, 16), 162), // четвртин*
Anchor::new(exact(13878, 14), 158), // четвърт
Anchor::new(any(12156, 10), 76), // felhasznal*
Anchor::new(any(12156, 14), 76), // felhasznalhato*
Anchor::new(any(32278, 7), 144), // menovan*
Anchor::new(exact(16900, 10), 63), // χρηση
Anchor::new(exact(16900, 12), 63), // χρησησ
Anchor::new(any(3726, 18), 63), // χρησιμοπο*
Anchor::new(any(37884, 6), 44), // 發表*
Anchor::new(any(26573, 10), 97), // բառեր*
Anchor::new(exact(28617, 6), 91), // ciento
Anchor::new(exact(33717, 8), 172), // מילה
Anchor::new(exact(22912, 12), 36), // 전재하한
Anchor::new(exact(14676, 14), 172), // מההסכמה
Anchor::new(exact(14690, 14), 172), // מההסכמת
Anchor::new(exact(20332, 9), 132), // 남겨야
Anchor::new(exact(25953, 10), 86), // untersagen
Anchor::new(exact(29127, 9), 86), // untersagt
Anchor::new(exact(11143, 6), 132), // 유보
Anchor::new(any(37392, 6), 45), // 再掲*
Anchor::new(any(38805, 5), 0), // suret*
Anchor::new(exact(36144, 6), 173), // jelold
Anchor::new(exact(32269, 7), 173), // jelolje
Anchor::new(exact(32269, 8), 173), // jeloljek
Anchor::new(exact(5634, 18), 36), // 스크랩하거나
Anchor::new(exact(10783, 15), 36), // 스크랩하고
Anchor::new(exact(10798, 15), 36), // 스크랩하는
Anchor::new(exact(10813, 15), 36), // 스크랩하면
Anchor::new(exact(5652, 18), 36), // 스크랩하셔야
Anchor::new(exact(5670, 18), 36), // 스크랩하시면
Anchor::new(exact(10828, 15), 36), // 스크랩하여
Anchor::new(exact(10843, 15), 36), // 스크랩하지
Anchor::new(exact(39200, 3), 178), // nua
Anchor::new(any(20200, 12), 132), // 금지됩니*
Anchor::new(any(38178, 6), 44), // 转摘*
Anchor::new(exact(34275, 7), 78), // dikutip
Anchor::new(exact(23068, 12), 132), // 처벌해야
Anchor::new(exact(15228, 8), 227), // وصله
Anchor::new(exact(36648, 6), 155), // puolet
Anchor::new(exact(36654, 6), 155), // puolta
Anchor::new(exact(35584, 5), 86), // worte
Anchor::new(exact(37032, 6), 86), // worten
Anchor::new(exact(35584, 6), 86), // worter
Anchor::new(exact(35584, 7), 86), // wortern
Anchor::new(any(33293, 7), 62), // tekoaly*
Anchor::new(exact(33293, 8), 62), // tekoalyn
Anchor::new(exact(34667, 7), 76), // kozolni
Anchor::new(any(36774, 5), 57), // sitat*
Anchor::new(any(36774, 6), 26), // sitata*
Anchor::new(exact(27393, 8), 170), // فاذن
Anchor::new(exact(27393, 10), 170), // فاذنا
Anchor::new(exact(6012, 18), 36), // 크롤링합니다
Anchor::new(exact(11518, 12), 36), // 전재하해
Anchor::new(exact(11518, 15), 36), // 전재하해야
Anchor::new(exact(8967, 6), 74), // نقل
Anchor::new(exact(38510, 5), 178), // khong
Anchor::new(exact(11953, 15), 132), // 표기하시면
Anchor::new(any(4662, 18), 97), // հինգերորդ*
Anchor::new(exact(22552, 12), 36), // 재가공나
Anchor::new(exact(35451, 7), 88), // symbols
Anchor::new(exact(19492, 12), 73), // بتداول
Anchor::new(exact(30459, 9), 132), // 언급은
Anchor::new(any(17428, 12), 15), // қолдан*
Anchor::new(any(6257, 16), 78), // mendistribusikan*
Anchor::new(exact(32421, 8), 3), // language
Anchor::new(any(32421, 8), 3), // language*
Anchor::new(exact(20356, 12), 36), // 데이터과
Anchor::new(any(28767, 9), 16), // redystryb*
Anchor::new(exact(4698, 16), 75), // והלהעתיק
Anchor::new(exact(4698, 18), 75), // והלהעתיקם
Anchor::new(exact(14158, 14), 75), // והלהפיץ
Anchor::new(exact(8129, 16), 75), // והלהפיצם
Anchor::new(exact(8145, 16), 75), // והלהשתמש
Anchor::new(any(35493, 7), 62), // toisint*
Anchor::new(exact(4936, 14), 170), // لموافقه
Anchor::new(exact(7809, 16), 103), // түпнұсқа
Anchor::new(exact(30612, 9), 132), // 엄금의
Anchor::new(any(934, 24), 85), // недапушчальн*
Anchor::new(exact(15881, 10), 229), // hivatkozas
Anchor::new(exact(15881, 13), 229), // hivatkozassal
Anchor::new(exact(24123, 11), 229), // hivatkozast
Anchor::new(exact(27642, 5), 105), // acord
Anchor::new(exact(35724, 6), 122), // acordo
Anchor::new(exact(27642, 7), 105), // acordul
Anchor::new(exact(27642, 9), 105), // acordului
Anchor::new(exact(22735, 9), 36), // 사용을
Anchor::new(exact(39197, 3), 178), // neu
Anchor::new(any(4412, 10), 65), // копир*
Anchor::new(exact(7009, 12), 64), // копира
Anchor::new(any(7009, 16), 193), // копираит*
Anchor::new(any(13010, 14), 64), // копиран*
Anchor::new(exact(13024, 14), 64), // копират
Anchor::new(any(4412, 16), 19), // копирова*
Anchor::new(exact(30144, 9), 132), // 불법이
Anchor::new(any(38190, 6), 44), // 转载*
Anchor::new(exact(5706, 18), 132), // 원출처하거나
Anchor::new(exact(10993, 15), 132), // 원출처하고
Anchor::new(exact(11008, 15), 132), // 원출처하는
Anchor::new(exact(11023, 15), 132), // 원출처하면
Anchor::new(exact(5724, 18), 132), // 원출처하셔야
Anchor::new(exact(5742, 18), 132), // 원출처하시면
Anchor::new(exact(11038, 15), 132), // 원출처하여
Anchor::new(exact(11053, 15), 132), // 원출처하지
Anchor::new(any(32101, 8), 20), // faydalan*
Anchor::new(exact(9233, 12), 73), // كالنسخ
Anchor::new(exact(9233, 14), 73), // كالنسخه
Anchor::new(exact(9233, 16), 73), // كالنسخها
Anchor::new(exact(9249, 12), 73), // كالنشر
Anchor::new(exact(9249, 16), 73), // كالنشرها
Anchor::new(exact(9265, 12), 73), // كالنقل
Anchor::new(exact(9265, 16), 73), // كالنقلها
Anchor::new(exact(8867, 14), 170), // التصريح
Anchor::new(exact(15186, 8), 170), // اذنا
Anchor::new(exact(12128, 14), 78), // disebarluaskan
Anchor::new(exact(24983, 10), 175), // disebutkan
Anchor::new(exact(24993, 10), 175), // disertakan
Anchor::new(exact(9742, 6), 86), // quelle
Anchor::new(exact(12310, 7), 86), // quellen
Anchor::new(any(15972, 13), 86), // quellenangabe*
Anchor::new(any(12310, 14), 86), // quellenhinweis*
Anchor::new(any(12324, 14), 86), // quellennennung*
Anchor::new(any(12338, 14), 86), // quellenvermerk*
Anchor::new(any(12352, 14), 86), // quellenverweis*
Anchor::new(any(15985, 13), 86), // quellnachweis*
Anchor::new(exact(33765, 8), 170), // تحظر
Anchor::new(any(38420, 5), 16), // cytat*
Anchor::new(exact(19636, 12), 73), // فاعاده
Anchor::new(exact(33837, 8), 169), // ماخذ
Anchor::new(exact(30675, 9), 132), // 위법는
Anchor::new(any(17452, 12), 8), // բազմաց*
Anchor::new(exact(21784, 12), 36), // 스크랩나
Anchor::new(any(37152, 6), 139), // お断*
Anchor::new(exact(31674, 9), 132), // 협의를
Anchor::new(exact(8897, 14), 227), // بالرابط
Anchor::new(exact(8897, 16), 227), // بالرابطا
Anchor::new(exact(8913, 16), 227), // بالروابط
Anchor::new(exact(29874, 9), 132), // 밝혀는
Anchor::new(any(33, 33), 102), // პირველწყარო*
Anchor::new(any(35010, 7), 91), // palabra*
Anchor::new(any(35017, 7), 122), // palavra*
Anchor::new(exact(26543, 10), 15), // қаита
Anchor::new(any(38016, 6), 46), // 複製*
Anchor::new(exact(30990, 9), 36), // 전재를
Anchor::new(exact(27333, 10), 170), // بمصدر
Anchor::new(exact(1744, 22), 97), // հեղինակային
Anchor::new(exact(17968, 12), 228), // והלינק
Anchor::new(any(38520, 5), 0), // kocur*
Anchor::new(exact(38535, 5), 134), // kwart
Anchor::new(any(37602, 6), 141), // 引用*
Anchor::new(exact(5940, 18), 36), // 전재하합니다
Anchor::new(exact(23200, 12), 36), // 크롤링를
Anchor::new(exact(23368, 12), 36), // 퍼가기로
Anchor::new(any(37962, 6), 44), // 翻版*
Anchor::new(exact(14298, 14), 75), // והשימוש
Anchor::new(exact(14312, 14), 75), // והשיתוף
Anchor::new(exact(34219, 7), 88), // counter
Anchor::new(any(34219, 7), 88), // counter*
Anchor::new(exact(31973, 8), 88), // counting
Anchor::new(exact(21892, 12), 36), // 스크랩의
Anchor::new(any(17416, 12), 103), // қаинар*
Anchor::new(any(7841, 16), 1), // узнаулен*
Anchor::new(exact(23800, 12), 132), // 표시해야
Anchor::new(exact(22204, 12), 132), // 원출처를
Anchor::new(exact(24948, 3), 79), // may
Anchor::new(any(38262, 6), 44), // 采集*
Anchor::new(any(37842, 6), 138), // 注明*
Anchor::new(exact(29802, 9), 36), // 모델과
Anchor::new(exact(30603, 9), 132), // 엄금을
Anchor::new(exact(20164, 12), 132), // 금지되며
Anchor::new(any(36108, 6), 26), // ishlat*
Anchor::new(exact(17704, 10), 75), // בהעתק
Anchor::new(exact(17704, 12), 75), // בהעתקה
Anchor::new(exact(17716, 12), 75), // בהעתקת
Anchor::new(exact(33373, 8), 5), // utilicen
Anchor::new(any(33047, 6), 7), // utilis*
Anchor::new(any(28940, 6), 33), // utiliz*
Anchor::new(any(28940, 7), 9), // utilizz*
Anchor::new(exact(15530, 10), 73), // للنشر
Anchor::new(exact(15530, 14), 73), // للنشرها
Anchor::new(exact(36858, 6), 173), // szonal
Anchor::new(exact(15214, 8), 170), // مصدر
Anchor::new(exact(19948, 10), 170), // مصدره
Anchor::new(exact(19948, 12), 170), // مصدرها
Anchor::new(exact(22864, 12), 36), // 전재하은
Anchor::new(exact(10108, 15), 132), // 명기하셔야
Anchor::new(any(1897, 21), 102), // დაიშვებ*
Anchor::new(any(7505, 16), 19), // пользова*
Anchor::new(exact(20344, 6), 132), // 단어
Anchor::new(any(37668, 6), 138), // 授权*
Anchor::new(any(26083, 10), 16), // zamieszcza*
Anchor::new(exact(20476, 12), 202), // 링크하도
Anchor::new(exact(11938, 15), 132), // 표기하셔야
Anchor::new(any(13304, 14), 168), // половин*
Anchor::new(exact(27133, 10), 75), // מכונה
Anchor::new(exact(10153, 6), 132), // 명시
Anchor::new(exact(14172, 14), 75), // והלעשות
Anchor::new(any(21748, 12), 36), // 스크래핑*
Anchor::new(any(33967, 7), 20), // aktaril*
Anchor::new(holding(33967, 7, "maz"), 113), // aktaril*maz*
Anchor::new(any(35742, 6), 20), // aktarm*
Anchor::new(exact(22168, 12), 132), // 원출처는
Anchor::new(exact(23020, 12), 132), // 처벌하는
Anchor::new(any(36984, 6), 143), // uvadej*
Anchor::new(any(36990, 6), 144), // uvadza*
Anchor::new(exact(3133, 20), 228), // מהיפרקישור
Anchor::new(any(28965, 9), 51), // skrabning*
Anchor::new(any(33181, 8), 56), // skraping*
Anchor::new(any(28974, 9), 42), // skrapning*
Anchor::new(any(24833, 9), 86), // anschlage*
Anchor::new(exact(24833, 10), 86), // anschlagen
Anchor::new(any(37752, 6), 139), // 文字*
Anchor::new(exact(10948, 15), 132), // 엄금하셔야
Anchor::new(exact(14032, 14), 172), // ברישיון
Anchor::new(any(37404, 6), 45), // 再発*
Anchor::new(exact(9727, 5), 137), // kalla
Anchor::new(exact(9727, 6), 137), // kallan
Anchor::new(any(15907, 13), 137), // kallangivelse*
Anchor::new(any(24178, 11), 137), // kallhanvisa*
Anchor::new(any(12198, 14), 137), // kallhanvisning*
Anchor::new(exact(36150, 6), 137), // kallor
Anchor::new(exact(23656, 12), 132), // 퍼센트할
Anchor::new(exact(23428, 12), 36), // 퍼가기을
Anchor::new(exact(22684, 12), 36), // 재가공한
Anchor::new(exact(10888, 15), 132), // 언급하셔야
Anchor::new(exact(16600, 12), 78), // pembelajaran
Anchor::new(exact(20824, 12), 36), // 모델이나
Anchor::new(exact(22396, 12), 132), // 유보하는
Anchor::new(any(16372, 12), 214), // hyperkobling*
Anchor::new(any(28182, 9), 204), // hyperlank*
Anchor::new(any(25243, 10), 214), // hyperlenke*
Anchor::new(any(28191, 9), 185), // hyperlien*
Anchor::new(exact(28200, 9), 235), // hyperlink
Anchor::new(any(28200, 9), 218), // hyperlink*
Anchor::new(any(25253, 10), 185), // hypertexte*
Anchor::new(any(24134, 11), 209), // hypertextov*
Anchor::new(exact(2313, 20), 157), // χαρακτηρεσ
Anchor::new(exact(2333, 20), 157), // χαρακτηρων
Anchor::new(any(24211, 8), 153), // krediter*
Anchor::new(any(24211, 11), 153), // kreditering*
Anchor::new(any(37398, 6), 44), // 再版*
Anchor::new(exact(8949, 8), 73), // لنشر
Anchor::new(exact(8949, 12), 73), // لنشرها
Anchor::new(exact(21544, 12), 132), // 불법하고
Anchor::new(exact(8481, 14), 75), // מהלשכפל
Anchor::new(exact(8481, 16), 75), // מהלשכפלם
Anchor::new(exact(14802, 14), 75), // מהלשעתק
Anchor::new(exact(18844, 12), 75), // מהלשתף
Anchor::new(any(37284, 6), 139), // 了承*
Anchor::new(any(7825, 16), 116), // узгоджен*
Anchor::new(exact(18088, 12), 75), // ולהפיץ
Anchor::new(exact(14354, 14), 75), // ולהפיצם
Anchor::new(any(3510, 17), 51), // eksemplarfremstil*
Anchor::new(any(3510, 18), 56), // eksemplarfremstill*
Anchor::new(any(35311, 6), 3), // scrape*
Anchor::new(exact(35311, 7), 37), // scrapen
Anchor::new(exact(33149, 8), 41), // scraping
Anchor::new(any(25833, 10), 162), // saglasnost*
Anchor::new(exact(30414, 9), 132), // 언급도
Anchor::new(exact(23500, 12), 132), // 퍼센트과
Anchor::new(any(35790, 6), 113), // bildir*
Anchor::new(any(17104, 12), 15), // көбеит*
Anchor::new(any(836, 16), 22), // інтелект*
Anchor::new(exact(836, 18), 22), // інтелекту
Anchor::new(any(836, 26), 22), // інтелектуальн*
Anchor::new(exact(18652, 12), 172), // למצוין
Anchor::new(exact(8963, 10), 73), // النقل
Anchor::new(exact(8963, 14), 73), // النقلها
Anchor::new(exact(15180, 12), 170), // بالاذن
Anchor::new(exact(15180, 14), 170), // بالاذنا
Anchor::new(exact(4896, 18), 227), // بالارتباط
Anchor::new(exact(3173, 20), 73), // بالاستخدام
Anchor::new(exact(3193, 20), 73), // بالاستعمال
Anchor::new(exact(3213, 20), 73), // بالاستغلال
Anchor::new(exact(3233, 20), 73), // بالاستنساخ
Anchor::new(exact(8817, 16), 73), // بالاعاده
Anchor::new(exact(1810, 18), 73), // بالاقتباس
Anchor::new(exact(1810, 22), 73), // بالاقتباسها
Anchor::new(any(38082, 6), 138), // 许可*
Anchor::new(exact(35748, 6), 148), // anslag
Anchor::new(exact(20284, 12), 132), // 기재하면
Anchor::new(exact(30774, 9), 132), // 위법할
Anchor::new(any(25813, 10), 9), // ridistribu*
Anchor::new(any(9808, 15), 102), // ნიშან*
Anchor::new(any(24365, 11), 162), // nedozvoljen*
Anchor::new(exact(31224, 9), 132), // 처벌와
Anchor::new(exact(27523, 10), 170), // نحتفظ
Anchor::new(exact(12226, 3), 120), // man
Anchor::new(exact(20440, 12), 202), // 링크하가
Anchor::new(exact(21604, 9), 132), // 불법해
Anchor::new(exact(36732, 6), 175), // seizin
Anchor::new(exact(26603, 8), 97), // կեսի
Anchor::new(exact(26603, 10), 97), // կեսից
Anchor::new(exact(16011, 7), 62), // tekstin
Anchor::new(any(16011, 13), 62), // tekstinlouhin*
Anchor::new(exact(31134, 9), 132), // 절반한
Anchor::new(exact(11233, 15), 36), // 인용하거나
Anchor::new(exact(24233, 11), 20), // madenciligi
Anchor::new(exact(29793, 9), 132), // 명시할
Anchor::new(exact(14774, 14), 75), // מהלפרסם
Anchor::new(exact(8113, 14), 172), // והאישור
Anchor::new(exact(8113, 16), 172), // והאישורו
Anchor::new(exact(34051, 7), 76), // atvenni
Anchor::new(any(34058, 6), 76), // atvete*
Anchor::new(any(34058, 7), 76), // atvetel*
Anchor::new(exact(35318, 7), 47), // sdileni
Anchor::new(exact(36720, 6), 47), // sdilet
Anchor::new(exact(23032, 12), 132), // 처벌하면
Anchor::new(exact(30738, 9), 132), // 위법을
Anchor::new(any(17188, 12), 112), // печатн*
Anchor::new(exact(26853, 10), 228), // ולינק
Anchor::new(exact(21088, 12), 132), // 문의하한
Anchor::new(any(38034, 6), 139), // 記載*
Anchor::new(any(35668, 7), 48), // zdieľa*
Anchor::new(exact(19312, 12), 172), // שקרדיט
Anchor::new(exact(20800, 12), 132), // 명시하지
Anchor::new(exact(19216, 12), 75), // שלעשות
Anchor::new(exact(4902, 12), 227), // ارتباط
Anchor::new(exact(30405, 9), 132), // 언급는
Anchor::new(exact(28011, 9), 148), // fjerdedel
Anchor::new(exact(14606, 14), 75), // למצטטים
Anchor::new(exact(8179, 12), 75), // הלשכפל
Anchor::new(exact(8179, 14), 75), // הלשכפלם
Anchor::new(exact(4900, 14), 227), // لارتباط
Anchor::new(any(12898, 14), 162), // задржав*
Anchor::new(any(12912, 14), 162), // задржан*
Anchor::new(exact(14230, 12), 172), // המצוין
Anchor::new(exact(27660, 9), 88), // agreement
Anchor::new(any(31709, 8), 93), // agrement*
Anchor::new(exact(26903, 10), 75), // חוזרת
Anchor::new(exact(31647, 6), 132), // 허락
Anchor::new(any(20236, 12), 132), // 금지한다*
Anchor::new(exact(17848, 10), 172), // ברשות
Anchor::new(exact(17848, 12), 172), // ברשותו
Anchor::new(exact(31629, 9), 132), // 허가가
Anchor::new(any(6545, 16), 22), // використ*
Anchor::new(any(35710, 6), 2), // zitier*
Anchor::new(exact(35710, 7), 86), // zitiert
Anchor::new(any(24404, 4), 122), // nome*
Anchor::new(any(37644, 6), 44), // 抓取*
Anchor::new(exact(19996, 12), 73), // واعاده
Anchor::new(any(2853, 16), 22), // ретрансл*
Anchor::new(any(2853, 20), 19), // ретранслир*
Anchor::new(any(2873, 20), 19), // ретрансляц*
Anchor::new(any(38268, 6), 44), // 重制*
Anchor::new(exact(7265, 16), 112), // называть
Anchor::new(any(33517, 8), 104), // zabrania*
Anchor::new(any(35626, 7), 162), // zabranj*
Anchor::new(any(37056, 6), 104), // zabron*
Anchor::new(any(38088, 6), 138), // 请勿*
Anchor::new(exact(7217, 16), 162), // наводите
Anchor::new(any(7233, 14), 162), // навођењ*
Anchor::new(exact(7233, 16), 162), // навођење
Anchor::new(exact(15821, 5), 175), // boleh
Anchor::new(any(39071, 4), 0), // nesr*
Anchor::new(exact(18124, 12), 172), // ולציין
Anchor::new(any(36420, 6), 62), // monist*
Anchor::new(any(24552, 11), 3), // rebroadcast*
Anchor::new(any(24040, 6), 200), // havola*
Anchor::new(exact(4702, 12), 75), // להעתיק
Anchor::new(exact(4702, 14), 75), // להעתיקם
Anchor::new(exact(18556, 10), 75), // להעתק
Anchor::new(exact(18556, 12), 75), // להעתקה
Anchor::new(exact(18568, 12), 75), // להעתקת
Anchor::new(exact(19732, 8), 73), // فنشر
Anchor::new(exact(19732, 12), 73), // فنشرها
Anchor::new(exact(20392, 12), 36), // 데이터용
Anchor::new(exact(17860, 12), 75), // בשימוש
Anchor::new(exact(30522, 9), 132), // 엄금과
Anchor::new(any(32069, 8), 16), // dystrybu*
Anchor::new(exact(28562, 3), 178), // luu
Anchor::new(exact(29532, 9), 132), // 명기가
Anchor::new(any(25984, 4), 104), // zgod*
Anchor::new(exact(31724, 3), 79), // lai
Anchor::new(any(3870, 16), 103), // дереккөз*
Anchor::new(any(3870, 18), 103), // дереккөзі*
Anchor::new(any(32205, 8), 93), // illicite*
Anchor::new(exact(5148, 14), 73), // واقتباس
Anchor::new(exact(5148, 18), 73), // واقتباسها
Anchor::new(exact(28992, 7), 143), // souhlas
Anchor::new(exact(28992, 9), 143), // souhlasem
Anchor::new(exact(33189, 8), 143), // souhlasu
Anchor::new(exact(36552, 6), 175), // persen
Anchor::new(exact(24475, 11), 175), // persetujuan
Anchor::new(exact(30306, 9), 36), // 사용시
Anchor::new(exact(36006, 6), 83), // dordde
Anchor::new(exact(26263, 10), 158), // знаци
Anchor::new(exact(18160, 12), 75), // ופרסום
Anchor::new(any(896, 14), 189), // сілтеме*
Anchor::new(exact(20608, 12), 36), // 마이닝를
Anchor::new(exact(22648, 12), 36), // 재가공을
Anchor::new(exact(17936, 8), 172), // היתר
Anchor::new(any(3816, 18), 189), // гиперлинк*
Anchor::new(any(3834, 18), 192), // гиперссыл*
Anchor::new(any(886, 24), 189), // гиперсілтеме*
Anchor::new(exact(11413, 15), 36), // 전재하거나
Anchor::new(exact(21652, 12), 132), // 불허하여
Anchor::new(any(37188, 6), 45), // コピ*
Anchor::new(exact(20524, 12), 202), // 링크하은
Anchor::new(exact(30531, 9), 132), // 엄금나
Anchor::new(exact(22135, 9), 132), // 출처가
Anchor::new(exact(15628, 12), 170), // والاذن
Anchor::new(exact(15628, 14), 170), // والاذنا
Anchor::new(exact(5166, 18), 227), // والارتباط
Anchor::new(exact(3373, 20), 73), // والاستخدام
Anchor::new(exact(3393, 20), 73), // والاستعمال
Anchor::new(exact(3413, 20), 73), // والاستغلال
Anchor::new(exact(3433, 20), 73), // والاستنساخ
Anchor::new(exact(9393, 16), 73), // والاعاده
Anchor::new(exact(1854, 18), 73), // والاقتباس
Anchor::new(exact(1854, 22), 73), // والاقتباسها
Anchor::new(exact(38700, 5), 104), // piata
Anchor::new(exact(36558, 6), 104), // piatej
Anchor::new(any(37500, 6), 138), // 原出*
Anchor::new(any(37212, 6), 206), // ハイ*
Anchor::new(exact(31575, 9), 36), // 학습를
Anchor::new(exact(13514, 8), 112), // слов
Anchor::new(exact(13514, 10), 118), // слова
Anchor::new(exact(13514, 14), 118), // словами
Anchor::new(exact(26383, 10), 112), // слово
Anchor::new(exact(26393, 10), 85), // словы
Anchor::new(exact(29541, 9), 132), // 명기과
Anchor::new(exact(35864, 4), 238), // bysa
Anchor::new(exact(30063, 9), 132), // 불법는
Anchor::new(exact(38825, 5), 88), // tenth
Anchor::new(exact(34751, 7), 201), // ligacao
Anchor::new(exact(26923, 10), 75), // כהפצה
Anchor::new(exact(26933, 10), 75), // כהפצת
Anchor::new(exact(12086, 4), 134), // bron
Anchor::new(exact(34086, 7), 134), // bronnen
Anchor::new(any(12086, 14), 134), // bronvermelding*
Anchor::new(any(12100, 14), 134), // bronverwijzing*
Anchor::new(exact(14162, 10), 75), // להפיץ
Anchor::new(exact(8133, 12), 75), // להפיצם
Anchor::new(exact(19252, 12), 75), // שלשעתק
Anchor::new(any(37656, 6), 138), // 拒绝*
Anchor::new(any(36528, 6), 26), // parcha*
Anchor::new(exact(14188, 12), 75), // הלפרסם
Anchor::new(exact(12786, 14), 162), // дозвола
Anchor::new(exact(3888, 14), 162), // дозволе
Anchor::new(any(3888, 16), 116), // дозволен*
Anchor::new(any(3888, 18), 112), // дозволени*
Anchor::new(exact(12800, 14), 162), // дозволи
Anchor::new(exact(6737, 16), 164), // дозволом
Anchor::new(exact(12814, 14), 164), // дозволу
Anchor::new(any(12828, 14), 116), // дозволя*
Anchor::new(any(2517, 16), 162), // дозвољен*
Anchor::new(exact(17008, 12), 116), // дозвіл
Anchor::new(exact(9564, 4), 237), // link
Anchor::new(any(9564, 4), 211), // link*
Anchor::new(exact(32509, 5), 222), // linka
Anchor::new(any(36300, 6), 201), // linkad*
Anchor::new(exact(32509, 8), 187), // linkando
Anchor::new(exact(34758, 6), 201), // linkar
Anchor::new(exact(34758, 7), 187), // linkare
Anchor::new(any(36306, 6), 187), // linkat*
Anchor::new(any(32517, 8), 182), // linkback*
Anchor::new(exact(29148, 5), 211), // linke
Anchor::new(exact(34765, 7), 184), // linkear
Anchor::new(exact(36312, 6), 182), // linked
Anchor::new(exact(36318, 6), 229), // linkek
Anchor::new(any(36324, 6), 229), // linkel*
Anchor::new(exact(29148, 6), 215), // linken
Anchor::new(exact(36330, 6), 214), // linker
Anchor::new(exact(36336, 6), 181), // linkes
Anchor::new(exact(36342, 6), 230), // linket
Anchor::new(exact(28205, 5), 196), // linki
Anchor::new(any(28205, 5), 200), // linki*
Anchor::new(exact(34772, 7), 190), // linkiem
Anchor::new(exact(32525, 8), 216), // linkilla
Anchor::new(exact(28205, 6), 217), // linkin
Anchor::new(exact(34779, 7), 182), // linking
Anchor::new(exact(32533, 7), 194), // linkini
Anchor::new(exact(32533, 8), 194), // linkinin
Anchor::new(exact(32541, 6), 216), // linkit
Anchor::new(any(32541, 8), 216), // linkitet*
Anchor::new(any(32549, 7), 216), // linkitt*
Anchor::new(any(32549, 8), 216), // linkitta*
Anchor::new(exact(32557, 8), 194), // linkiyle
Anchor::new(exact(36348, 6), 229), // linkje
Anchor::new(any(36348, 6), 229), // linkje*
Anchor::new(exact(34786, 7), 229), // linkkel
Anchor::new(exact(34793, 6), 216), // linkki
Anchor::new(exact(34793, 7), 216), // linkkia
Anchor::new(exact(34800, 6), 195), // linkle
Anchor::new(any(34800, 7), 195), // linkler*
Anchor::new(exact(36354, 6), 221), // linkom
Anchor::new(exact(34807, 7), 221), // linkova
Anchor::new(exact(34814, 7), 221), // linkove
Anchor::new(exact(34821, 7), 221), // linkovi
Anchor::new(exact(28608, 6), 190), // linkow
Anchor::new(any(28608, 6), 190), // linkow*
Anchor::new(exact(24658, 5), 212), // links
Anchor::new(exact(26006, 5), 190), // linku
Anchor::new(exact(32565, 8), 191), // linkuita
Anchor::new(exact(32573, 6), 191), // linkul
Anchor::new(exact(32573, 8), 191), // linkului
Anchor::new(any(34828, 7), 191), // linkuri*
Anchor::new(any(16076, 13), 42), // vidarebefordr*
Anchor::new(any(12450, 14), 42), // vidarepublicer*
Anchor::new(any(24728, 11), 42), // vidaresprid*
Anchor::new(any(12506, 14), 157), // επιτρεπ*
Anchor::new(any(28497, 8), 190), // odnosnik*
Anchor::new(exact(28497, 9), 190), // odnosniki
Anchor::new(any(12982, 14), 103), // келісім*
Anchor::new(exact(36972, 6), 11), // usando
Anchor::new(any(38076, 6), 44), // 训练*
Anchor::new(exact(15717, 4), 178), // tram
Anchor::new(exact(19540, 10), 227), // برابط
Anchor::new(exact(19540, 12), 227), // برابطا
Anchor::new(any(38415, 5), 49), // cituj*
Anchor::new(exact(32133, 8), 86), // freigabe
Anchor::new(exact(34296, 7), 98), // divieto
Anchor::new(any(37692, 6), 44), // 搬运*
Anchor::new(any(25003, 10), 3), // disseminat*
Anchor::new(exact(26893, 10), 172), // וציון
Anchor::new(any(12772, 14), 85), // дапуска*
Anchor::new(exact(35696, 7), 86), // zeichen
Anchor::new(any(23914, 11), 187), // collegament*
Anchor::new(exact(4864, 14), 73), // اصطناعي
Anchor::new(exact(8609, 14), 75), // שלהעתיק
Anchor::new(exact(8609, 16), 75), // שלהעתיקם
Anchor::new(exact(3564, 18), 63), // δεδομενων
Anchor::new(exact(31395, 9), 132), // 표기의
Anchor::new(any(32061, 6), 6), // duplic*
Anchor::new(any(32061, 7), 31), // duplica*
Anchor::new(any(32061, 8), 3), // duplicat*
Anchor::new(any(34359, 7), 6), // dupliqu*
Anchor::new(exact(3744, 18), 112), // авторства
Anchor::new(exact(5328, 18), 202), // 링크하하거나
Anchor::new(exact(9988, 15), 202), // 링크하하고
Anchor::new(exact(10003, 15), 202), // 링크하하는
Anchor::new(exact(10018, 15), 202), // 링크하하면
Anchor::new(exact(5346, 18), 202), // 링크하하셔야
Anchor::new(exact(5364, 18), 202), // 링크하하시면
Anchor::new(exact(10033, 15), 202), // 링크하하여
Anchor::new(exact(10048, 15), 202), // 링크하하지
Anchor::new(any(920, 14), 197), // посилан*
Anchor::new(any(13332, 14), 197), // посилат*
Anchor::new(exact(8417, 14), 172), // מהאישור
Anchor::new(exact(8417, 16), 172), // מהאישורו
Anchor::new(exact(27293, 10), 169), // ارجاع
Anchor::new(any(29210, 7), 16), // korzyst*
Anchor::new(any(5292, 18), 102), // მიუთით*
Anchor::new(exact(20260, 12), 132), // 기재하고
Anchor::new(exact(5709, 6), 132), // 출처
Anchor::new(exact(31539, 9), 132), // 표시이
Anchor::new(exact(9943, 6), 132), // 남겨
Anchor::new(exact(25693, 10), 120), // qoyilmaydi
Anchor::new(any(32605, 8), 173), // megnevez*
Anchor::new(exact(39047, 4), 175), // kata
Anchor::new(exact(15712, 13), 9), // addestramento
Anchor::new(exact(24813, 10), 9), // addestrare
Anchor::new(exact(33829, 8), 171), // كلمه
Anchor::new(any(17512, 8), 97), // նշել*
Anchor::new(exact(26663, 10), 97), // նշելը
Anchor::new(exact(17512, 12), 97), // նշելով
Anchor::new(exact(17524, 12), 97), // նշելու
Anchor::new(any(37836, 6), 45), // 機械*
Anchor::new(any(25403, 10), 137), // medgivande*
Anchor::new(exact(21676, 12), 132), // 불허해야
Anchor::new(exact(14272, 12), 172), // הקרדיט
Anchor::new(exact(5058, 18), 73), // للاستخدام
Anchor::new(exact(5076, 18), 73), // للاستعمال
Anchor::new(exact(5094, 18), 73), // للاستغلال
Anchor::new(exact(5112, 18), 73), // للاستنساخ
Anchor::new(exact(35760, 6), 151), // avtale
Anchor::new(any(2212, 21), 14), // ციტირებ*
Anchor::new(exact(29658, 9), 132), // 명기할
Anchor::new(exact(38870, 5), 56), // trene
Anchor::new(exact(28247, 7), 56), // trening
Anchor::new(any(29064, 8), 48), // trenovan*
Anchor::new(exact(29064, 9), 47), // trenovani
Anchor::new(any(29073, 9), 16), // trenowani*
Anchor::new(any(34268, 7), 9), // diffond*
Anchor::new(any(27894, 6), 12), // diffus*
Anchor::new(any(27894, 9), 9), // diffusion*
Anchor::new(exact(4920, 12), 73), // مشاركه
Anchor::new(exact(21172, 12), 132), // 문의해로
Anchor::new(any(35430, 7), 144), // stvrtin*
Anchor::new(exact(9928, 15), 132), // 기재합니다
Anchor::new(exact(19648, 12), 73), // فتداول
Anchor::new(exact(20452, 12), 202), // 링크하과
Anchor::new(any(7585, 16), 112), // преследу*
Anchor::new(exact(31323, 9), 132), // 표기는
Anchor::new(exact(11998, 15), 132), // 표시하셔야
Anchor::new(exact(28623, 9), 49), // pouzijete
Anchor::new(exact(32821, 6), 49), // pouzit
Anchor::new(exact(32821, 7), 47), // pouziti
Anchor::new(exact(32821, 8), 48), // pouzitia
Anchor::new(exact(32829, 8), 48), // pouzitie
Anchor::new(any(25633, 6), 47), // pouziv*
Anchor::new(any(25633, 7), 48), // pouziva*
Anchor::new(exact(25633, 9), 47), // pouzivani
Anchor::new(exact(25633, 10), 48), // pouzivanie
Anchor::new(any(6609, 16), 112), // возбраня*
Anchor::new(any(5274, 18), 102), // მიეთით*
Anchor::new(exact(20704, 12), 132), // 명기하면
Anchor::new(exact(20788, 12), 132), // 명시하여
Anchor::new(exact(8899, 12), 227), // الرابط
Anchor::new(exact(8899, 14), 227), // الرابطا
Anchor::new(any(26273, 10), 15), // көшір*
Anchor::new(exact(22840, 12), 36), // 전재하시
Anchor::new(exact(36816, 5), 88), // state
Anchor::new(exact(36816, 6), 88), // stated
Anchor::new(exact(35402, 7), 88), // stating
Anchor::new(exact(17872, 12), 75), // בשיתוף
Anchor::new(exact(794, 16), 158), // източник
Anchor::new(any(794, 16), 158), // източник*
Anchor::new(exact(4104, 18), 158), // източника
Anchor::new(exact(2473, 20), 158), // източникът
Anchor::new(exact(4122, 18), 158), // източници
Anchor::new(exact(33877, 8), 169), // واژه
Anchor::new(any(32401, 4), 113), // anil*
Anchor::new(any(34499, 7), 51), // genbrug*
Anchor::new(any(28704, 7), 48), // prevzat*
Anchor::new(exact(28704, 9), 48), // prevzatie
Anchor::new(exact(32901, 8), 47), // prevzeti
Anchor::new(exact(32909, 8), 48), // prevziat
Anchor::new(exact(35178, 7), 47), // prevzit
Anchor::new(exact(29631, 9), 132), // 명기의
Anchor::new(any(17248, 12), 24), // рераит*
Anchor::new(exact(30756, 9), 132), // 위법이
Anchor::new(exact(23812, 12), 36), // 학습이나
Anchor::new(exact(21316, 12), 132), // 밝힌야만
Anchor::new(any(640, 12), 188), // ბმულ*
Anchor::new(any(26473, 10), 65), // умнож*
Anchor::new(any(13780, 14), 70), // употреб*
Anchor::new(any(1174, 24), 102), // ატრიბუცი*
Anchor::new(any(1134, 16), 8), // հրապարակ*
Anchor::new(exact(23788, 12), 132), // 표시하지
Anchor::new(exact(20512, 12), 202), // 링크하와
Anchor::new(exact(17824, 12), 172), // בציינו
Anchor::new(exact(21304, 9), 132), // 밝히야
Anchor::new(exact(8917, 12), 227), // لروابط
Anchor::new(exact(17536, 12), 97), // նշեցեք
Anchor::new(any(24863, 10), 42), // ateranvand*
Anchor::new(exact(34030, 6), 42), // aterge
Anchor::new(exact(34030, 7), 42), // aterges
Anchor::new(any(34037, 7), 42), // atergiv*
Anchor::new(any(16192, 12), 42), // aterpublicer*
Anchor::new(exact(7249, 16), 116), // називати
Anchor::new(exact(8839, 10), 73), // تداول
Anchor::new(exact(4248, 18), 112), // оставляет
Anchor::new(exact(9598, 2), 148), // ma
Anchor::new(any(4644, 10), 65), // цитир*
Anchor::new(exact(4644, 12), 64), // цитира
Anchor::new(exact(4644, 18), 64), // цитираите
Anchor::new(any(13794, 14), 64), // цитиран*
Anchor::new(exact(13808, 14), 64), // цитират
Anchor::new(any(7905, 16), 19), // цитирова*
Anchor::new(any(13822, 14), 19), // цитируе*
Anchor::new(any(7921, 16), 19), // цитируют*
Anchor::new(exact(13836, 14), 19), // цитируя
Anchor::new(exact(32261, 5), 162), // izvor
Anchor::new(exact(36120, 6), 162), // izvora
Anchor::new(any(32261, 8), 162), // izvornik*
Anchor::new(exact(34583, 7), 162), // izvorom
Anchor::new(exact(36126, 6), 162), // izvoru
Anchor::new(exact(31188, 9), 132), // 처벌도
Anchor::new(exact(19624, 12), 72), // رونوشت
Anchor::new(exact(18364, 12), 75), // כלפרסם
Anchor::new(exact(22012, 12), 132), // 언급해야
Anchor::new(exact(4824, 14), 228), // מהקישור
Anchor::new(exact(4824, 18), 228), // מהקישורים
Anchor::new(any(38220, 6), 205), // 連結*
Anchor::new(any(24973, 10), 204), // direktlank*
Anchor::new(any(34961, 7), 65), // objavit*
Anchor::new(any(24376, 9), 65), // objavljiv*
Anchor::new(any(24376, 11), 65), // objavljivan*
Anchor::new(exact(33389, 4), 147), // uved
Anchor::new(exact(33389, 6), 143), // uveden
Anchor::new(any(33389, 6), 147), // uveden*
Anchor::new(exact(33389, 7), 143), // uvedeni
Anchor::new(any(33389, 7), 147), // uvedeni*
Anchor::new(exact(33389, 8), 144), // uvedenia
Anchor::new(exact(33397, 8), 144), // uvedenie
Anchor::new(exact(33405, 8), 147), // uvedenim
Anchor::new(exact(36996, 6), 147), // uvedte
Anchor::new(any(25873, 10), 162), // suglasnost*
Anchor::new(any(16612, 12), 86), // primarquelle*
Anchor::new(exact(21772, 12), 36), // 스크랩과
Anchor::new(any(38070, 6), 138), // 謝絕*
Anchor::new(any(37506, 6), 205), // 原文*
Anchor::new(exact(24266, 11), 78), // menerbitkan
Anchor::new(any(32589, 8), 16), // maszynow*
Anchor::new(any(36072, 6), 51), // gengiv*
Anchor::new(exact(33573, 8), 158), // думи
Anchor::new(exact(2953, 16), 158), // съгласие
Anchor::new(exact(2953, 20), 158), // съгласието
Anchor::new(exact(16624, 12), 122), // rastreamento
Anchor::new(exact(11563, 15), 132), // 절반하시면
Anchor::new(exact(21880, 12), 36), // 스크랩을
Anchor::new(exact(27163, 10), 75), // מלשתף
Anchor::new(exact(29640, 9), 132), // 명기이
Anchor::new(exact(23404, 12), 36), // 퍼가기와
Anchor::new(exact(12996, 14), 192), // коммонс
Anchor::new(exact(5634, 9), 36), // 스크랩
Anchor::new(any(35874, 6), 120), // chorak*
Anchor::new(exact(36504, 6), 98), // oppone
Anchor::new(exact(36510, 6), 93), // oppose
Anchor::new(exact(25513, 10), 93), // opposition
Anchor::new(exact(32725, 8), 93), // opposons
Anchor::new(any(25993, 10), 134), // vergunning*
Anchor::new(any(38470, 5), 120), // eslat*
Anchor::new(exact(32317, 6), 62), // kaytat
Anchor::new(exact(32317, 8), 62), // kaytatte
Anchor::new(any(34597, 7), 62), // kayteta*
Anchor::new(exact(36156, 6), 62), // kayton
Anchor::new(exact(34604, 7), 62), // kayttaa
Anchor::new(any(32325, 8), 62), // kayttami*
Anchor::new(exact(34611, 6), 62), // kaytto
Anchor::new(exact(34611, 7), 62), // kayttoa
Anchor::new(any(13416, 14), 162), // пристан*
Anchor::new(any(17368, 8), 112), // трет*
Anchor::new(exact(26433, 10), 158), // трета
Anchor::new(exact(17368, 10), 112), // трети
Anchor::new(any(17368, 12), 116), // третин*
Anchor::new(exact(26443, 10), 112), // треть
Anchor::new(any(24354, 4), 148), // navn*
Anchor::new(any(24354, 11), 151), // navngivelse*
Anchor::new(exact(5616, 18), 202), // 백링크합니다
Anchor::new(exact(19456, 12), 73), // باعاده
Anchor::new(any(38166, 6), 44), // 轉載*
Anchor::new(exact(29307, 9), 132), // 글자를
Anchor::new(exact(37002, 6), 144), // uviest
Anchor::new(exact(33773, 8), 170), // تذكر
Anchor::new(exact(12590, 14), 157), // τεταρτο
Anchor::new(exact(30315, 9), 36), // 사용은
Anchor::new(exact(38490, 5), 134), // helft
Anchor::new(exact(15725, 13), 88), // authorisation
Anchor::new(exact(24903, 10), 88), // authorised
Anchor::new(exact(15738, 13), 88), // authorization
Anchor::new(exact(24913, 10), 88), // authorized
Anchor::new(exact(17984, 8), 75), // לצטט
Anchor::new(exact(10603, 6), 36), // 복제
Anchor::new(exact(21403, 9), 202), // 링크를
Anchor::new(exact(22696, 12), 36), // 재가공할
Anchor::new(exact(6030, 18), 36), // 퍼가기하거나
Anchor::new(exact(11743, 15), 36), // 퍼가기하고
Anchor::new(exact(11758, 15), 36), // 퍼가기하는
Anchor::new(exact(11773, 15), 36), // 퍼가기하면
Anchor::new(exact(6048, 18), 36), // 퍼가기하셔야
Anchor::new(exact(6066, 18), 36), // 퍼가기하시면
Anchor::new(exact(11788, 15), 36), // 퍼가기하여
Anchor::new(exact(11803, 15), 36), // 퍼가기하지
Anchor::new(exact(30819, 9), 132), // 유보도
Anchor::new(any(1590, 16), 1), // перадрук*
Anchor::new(any(1590, 22), 1), // перадрукоув*
Anchor::new(any(2733, 20), 1), // перапублік*
Anchor::new(exact(19612, 8), 73), // بنقل
Anchor::new(exact(19612, 12), 73), // بنقلها
Anchor::new(any(328, 27), 14), // გავრცელებ*
Anchor::new(exact(19474, 6), 73), // طبع
Anchor::new(any(37512, 6), 139), // 厳禁*
Anchor::new(exact(29478, 9), 132), // 남겨는
Anchor::new(exact(34968, 5), 209), // odkaz
Anchor::new(any(34968, 5), 209), // odkaz*
Anchor::new(exact(34968, 7), 207), // odkazem
Anchor::new(exact(34975, 7), 208), // odkazom
Anchor::new(exact(34982, 7), 208), // odkazov
Anchor::new(exact(36480, 6), 209), // odkazu
Anchor::new(exact(36486, 6), 209), // odkazy
Anchor::new(exact(11578, 15), 132), // 절반합니다
Anchor::new(any(7281, 16), 160), // незаконн*
Anchor::new(any(13934, 14), 8), // քաղվածք*
Anchor::new(any(33381, 6), 56), // utnytt*
Anchor::new(any(33381, 8), 42), // utnyttja*
Anchor::new(exact(23800, 9), 132), // 표시해
Anchor::new(exact(34541, 7), 20), // iktibas
Anchor::new(any(34541, 7), 20), // iktibas*
Anchor::new(exact(26973, 10), 172), // כמקור
Anchor::new(exact(22504, 12), 36), // 인용하는
Anchor::new(any(37938, 6), 142), // 禁止*
Anchor::new(exact(27343, 10), 227), // بوصله
Anchor::new(exact(14438, 12), 172), // כאישור
Anchor::new(exact(14438, 14), 172), // כאישורו
Anchor::new(exact(5796, 18), 36), // 재가공하거나
Anchor::new(exact(11263, 15), 36), // 재가공하고
Anchor::new(exact(11278, 15), 36), // 재가공하는
Anchor::new(exact(11293, 15), 36), // 재가공하면
Anchor::new(exact(5814, 18), 36), // 재가공하셔야
Anchor::new(exact(5832, 18), 36), // 재가공하시면
Anchor::new(exact(11308, 15), 36), // 재가공하여
Anchor::new(exact(11323, 15), 36), // 재가공하지
Anchor::new(any(26703, 10), 8), // տարած*
Anchor::new(exact(29613, 9), 132), // 명기은
Anchor::new(exact(15166, 14), 227), // بارتباط
Anchor::new(exact(21331, 9), 202), // 링크가
Anchor::new(any(32661, 5), 162), // naved*
Anchor::new(exact(32661, 6), 162), // navede
Anchor::new(exact(34919, 7), 162), // naveden
Anchor::new(any(34919, 7), 162), // naveden*
Anchor::new(exact(32661, 8), 162), // navedete
Anchor::new(exact(32669, 8), 162), // navedite
Anchor::new(exact(34926, 7), 162), // navesti
Anchor::new(any(4374, 14), 112), // разреша*
Anchor::new(exact(4374, 18), 158), // разрешава
Anchor::new(any(1054, 16), 159), // разрешен*
Anchor::new(any(1054, 18), 112), // разрешени*
Anchor::new(exact(1054, 20), 158), // разрешение
Anchor::new(exact(1054, 24), 158), // разрешението
Anchor::new(any(4014, 18), 22), // запозичен*
Anchor::new(exact(14340, 14), 75), // והשעתוק
Anchor::new(any(37728, 6), 45), // 改変*
Anchor::new(exact(18352, 12), 75), // כלעשות
Anchor::new(any(20920, 12), 36), // 무단전재*
Anchor::new(holding(20920, 12, "금지"), 133), // 무단전재*금지*
Anchor::new(exact(19504, 12), 170), // بترخيص
Anchor::new(exact(18460, 12), 75), // כשימוש
Anchor::new(exact(13486, 14), 112), // санкции
Anchor::new(exact(20968, 12), 132), // 문의하는
Anchor::new(exact(31197, 9), 132), // 처벌로
Anchor::new(exact(25323, 10), 78), // kecerdasan
Anchor::new(any(26613, 10), 8), // կիրառ*
Anchor::new(exact(8929, 12), 73), // بالنسخ
Anchor::new(exact(8929, 14), 73), // بالنسخه
Anchor::new(exact(8929, 16), 73), // بالنسخها
Anchor::new(exact(8945, 12), 73), // بالنشر
Anchor::new(exact(8945, 16), 73), // بالنشرها
Anchor::new(exact(8961, 12), 73), // بالنقل
Anchor::new(exact(8961, 16), 73), // بالنقلها
Anchor::new(exact(18004, 12), 172), // והמקור
Anchor::new(exact(35736, 6), 148), // aftale
Anchor::new(exact(22624, 12), 36), // 재가공와
Anchor::new(any(37680, 6), 45), // 掲載*
Anchor::new(any(38118, 6), 205), // 超链*
Anchor::new(exact(26043, 10), 87), // weitergabe
Anchor::new(exact(16115, 13), 2), // weitergegeben
Anchor::new(any(6208, 14), 2), // weiterverbreit*
Anchor::new(exact(6208, 17), 87), // weiterverbreitung
Anchor::new(any(3472, 19), 2), // weiterveroffentlich*
Anchor::new(any(16128, 13), 2), // weiterverwend*
Anchor::new(any(16141, 13), 2), // weiterverwert*
Anchor::new(any(1480, 22), 219), // υπερσυνδεσμ*
Anchor::new(exact(18256, 12), 172), // כבציון
Anchor::new(any(37608, 6), 139), // 情報*
Anchor::new(any(38955, 5), 113), // zikre*
Anchor::new(exact(37134, 6), 170), // وضع
Anchor::new(exact(23836, 12), 36), // 활용하는
Anchor::new(exact(35395, 6), 42), // sprida
Anchor::new(exact(35395, 7), 42), // spridas
Anchor::new(any(29010, 9), 42), // spridning*
Anchor::new(exact(23644, 12), 132), // 퍼센트한
Anchor::new(exact(19372, 12), 75), // ששעתוק
Anchor::new(any(2253, 16), 63), // αναπαραγ*
Anchor::new(any(2253, 20), 63), // αναπαραγωγ*
Anchor::new(exact(5601, 12), 202), // 링크하시
Anchor::new(exact(35730, 5), 113), // adini
Anchor::new(exact(35730, 6), 83), // adinin
Anchor::new(exact(37026, 4), 88), // word
Anchor::new(exact(37026, 6), 134), // worden
Anchor::new(exact(38930, 5), 88), // words
Anchor::new(any(26533, 10), 15), // шығар*
Anchor::new(exact(14858, 14), 172), // מהקרדיט
Anchor::new(exact(22300, 12), 132), // 원출처할
Anchor::new(exact(36768, 6), 122), // sinais
Anchor::new(exact(30954, 9), 36), // 인용할
Anchor::new(exact(20308, 12), 132), // 기재하지
Anchor::new(exact(14316, 10), 75), // שיתוף
Anchor::new(exact(18376, 12), 172), // כלציין
Anchor::new(any(38052, 6), 138), // 註明*
Anchor::new(any(13276, 14), 85), // паказан*
Anchor::new(exact(2713, 20), 85), // паказваице
Anchor::new(any(25943, 7), 51), // udnytte*
Anchor::new(any(25943, 10), 51), // udnyttelse*
Anchor::new(exact(9201, 14), 227), // كالرابط
Anchor::new(exact(9201, 16), 227), // كالرابطا
Anchor::new(exact(9217, 16), 227), // كالروابط
Anchor::new(any(37890, 6), 138), // 百分*
Anchor::new(exact(32469, 8), 122), // leituras
Anchor::new(any(301, 27), 14), // გადმობეჭდ*
Anchor::new(any(1222, 24), 14), // გადმოტან*
Anchor::new(exact(26353, 10), 162), // посто
Anchor::new(exact(30351, 6), 132), // 승낙
Anchor::new(any(26183, 10), 103), // аталу*
Anchor::new(any(6481, 16), 63), // νοημοσυν*
Anchor::new(any(13542, 14), 180), // спаслац*
Anchor::new(any(1556, 12), 180), // спасыл*
Anchor::new(any(7761, 16), 180), // спасылац*
Anchor::new(exact(27463, 10), 73), // للطبع
Anchor::new(exact(9577, 6), 86), // angabe
Anchor::new(exact(10633, 15), 132), // 불법하거나
Anchor::new(any(31701, 8), 98), // accredit*
Anchor::new(any(7873, 16), 158), // упоменав*
Anchor::new(any(4572, 12), 112), // упомин*
Anchor::new(any(4572, 18), 112), // упоминани*
Anchor::new(any(7889, 12), 112), // упомян*
Anchor::new(any(7889, 16), 112), // упомянут*
Anchor::new(exact(19048, 10), 172), // מרשות
Anchor::new(exact(19048, 12), 172), // מרשותו
Anchor::new(exact(14662, 14), 75), // מההדפסה
Anchor::new(any(6625, 16), 112), // воспреща*
Anchor::new(any(3780, 18), 19), // воспроизв*
Anchor::new(exact(21052, 12), 132), // 문의하을
Anchor::new(exact(36894, 6), 21), // tekrar
Anchor::new(any(13108, 14), 65), // машинск*
Anchor::new(any(32381, 8), 76), // kozzeten*
Anchor::new(any(25343, 10), 76), // kozzetetel*
Anchor::new(exact(23488, 12), 132), // 퍼센트가
Anchor::new(any(9553, 6), 153), // henvis*
Anchor::new(any(9553, 15), 210), // henvisningslink*
Anchor::new(exact(14090, 12), 172), // ההסכמה
Anchor::new(exact(14104, 12), 172), // ההסכמת
Anchor::new(exact(23608, 12), 132), // 퍼센트을
Anchor::new(exact(31125, 9), 132), // 절반이
Anchor::new(exact(29829, 9), 36), // 모델용
Anchor::new(exact(9583, 5), 153), // kilde
Anchor::new(any(9583, 5), 153), // kilde*
Anchor::new(any(12212, 14), 153), // kildeangivelse*
Anchor::new(any(9583, 15), 153), // kildehenvisning*
Anchor::new(exact(36192, 6), 153), // kilden
Anchor::new(exact(36198, 6), 153), // kilder
Anchor::new(exact(30081, 9), 132), // 불법로
Anchor::new(exact(18940, 12), 75), // מלהפיץ
Anchor::new(exact(14942, 14), 75), // מלהפיצם
Anchor::new(any(37272, 6), 138), // 个字*
Anchor::new(exact(10453, 15), 132), // 밝힌주세요
Anchor::new(any(38575, 5), 120), // manba*
Anchor::new(exact(27885, 9), 5), // cualquier
Anchor::new(exact(34520, 7), 2), // geteilt
Anchor::new(exact(17644, 8), 172), // אסור
Anchor::new(exact(26743, 10), 172), // אסורה
Anchor::new(exact(17644, 12), 172), // אסורים
Anchor::new(any(37224, 6), 139), // パー*
Anchor::new(any(810, 22), 64), // разпростран*
Anchor::new(any(810, 26), 64), // разпространен*
Anchor::new(exact(31377, 9), 132), // 표기은
Anchor::new(exact(129, 30), 102), // მოიხსენიეთ
Anchor::new(exact(10981, 12), 132), // 금합니다
Anchor::new(exact(35241, 7), 83), // qorunur
Anchor::new(exact(21160, 12), 132), // 문의해도
Anchor::new(exact(8577, 12), 75), // מציטוט
Anchor::new(exact(8577, 16), 75), // מציטוטים
Anchor::new(exact(39163, 4), 5), // usen
Anchor::new(exact(5850, 18), 36), // 재가공합니다
Anchor::new(any(37536, 6), 139), // 問い*
Anchor::new(exact(18008, 8), 172), // מקור
Anchor::new(any(38910, 5), 16), // uzyci*
Anchor::new(any(32165, 8), 56), // gjenbruk*
Anchor::new(any(24057, 6), 56), // gjengi*
Anchor::new(any(24057, 11), 56), // gjengivelse*
Anchor::new(exact(32973, 8), 3), // purposes
Anchor::new(exact(21367, 9), 202), // 링크는
Anchor::new(exact(10918, 15), 132), // 언급합니다
Anchor::new(any(25973, 10), 104), // upowaznien*
Anchor::new(exact(14118, 10), 75), // ההעתק
Anchor::new(exact(14118, 12), 75), // ההעתקה
Anchor::new(exact(14132, 12), 75), // ההעתקת
Anchor::new(any(16708, 12), 62), // tiedonlouhin*
Anchor::new(exact(30369, 9), 132), // 승인이
Anchor::new(exact(38635, 5), 86), // nicht
Anchor::new(exact(38890, 5), 7), // usage
Anchor::new(exact(30648, 9), 132), // 위법가
Anchor::new(exact(11113, 15), 132), // 위법하시면
Anchor::new(exact(36414, 6), 93), // moitie
Anchor::new(any(24761, 9), 104), // zastrzega*
Anchor::new(exact(24761, 11), 104), // zastrzegamy
Anchor::new(any(26093, 10), 104), // zastrzezon*
Anchor::new(any(37746, 6), 44), // 数据*
Anchor::new(exact(27373, 10), 169), // رضايت
Anchor::new(exact(33853, 8), 169), // منبع
Anchor::new(exact(39043, 4), 113), // izne
Anchor::new(any(13906, 10), 186), // հիպեր*
Anchor::new(any(13906, 14), 186), // հիպերհղ*
Anchor::new(exact(18244, 12), 75), // ושעתוק
Anchor::new(exact(39103, 4), 178), // phan
Anchor::new(exact(22036, 12), 132), // 엄금하는
Anchor::new(exact(11593, 15), 132), // 처벌하거나
Anchor::new(any(28407, 9), 17), // multiplic*
Anchor::new(exact(22636, 12), 36), // 재가공은
Anchor::new(exact(14300, 12), 75), // השימוש
Anchor::new(any(35778, 6), 113), // belirt*
Anchor::new(exact(26863, 10), 75), // ולצטט
Anchor::new(exact(30423, 9), 132), // 언급로
Anchor::new(exact(10873, 6), 132), // 언급
Anchor::new(exact(27173, 10), 172), // ממקור
Anchor::new(exact(28467, 5), 104), // wolno
Anchor::new(any(20884, 12), 36), // 무단복제*
Anchor::new(holding(20884, 12, "금지"), 133), // 무단복제*금지*
Anchor::new(exact(19144, 12), 172), // שהסכמה
Anchor::new(exact(19156, 12), 172), // שהסכמת
Anchor::new(any(1030, 18), 158), // позоваван*
Anchor::new(exact(1030, 20), 158), // позоваване
Anchor::new(exact(1030, 24), 158), // позоваването
Anchor::new(exact(19840, 12), 227), // كروابط
Anchor::new(any(37734, 6), 44), // 散布*
Anchor::new(exact(8211, 14), 172), // הרישיון
Anchor::new(any(12534, 14), 63), // παραθεσ*
Anchor::new(any(12548, 14), 63), // παραθετ*
Anchor::new(any(12562, 14), 157), // παρανομ*
Anchor::new(exact(3636, 18), 157), // παραπομπη
Anchor::new(any(28632, 7), 147), // povolen*
Anchor::new(exact(28632, 8), 143), // povoleni
Anchor::new(exact(28632, 9), 144), // povolenia
Anchor::new(exact(28641, 9), 144), // povolenie
Anchor::new(exact(28650, 9), 144), // povolenim
Anchor::new(exact(32845, 8), 143), // povoleno
Anchor::new(exact(5328, 9), 202), // 링크하
Anchor::new(exact(29352, 9), 132), // 기재나
Anchor::new(any(32741, 8), 104), // oznaczen*
Anchor::new(any(2453, 20), 116), // застережен*
Anchor::new(any(6897, 16), 22), // застосув*
Anchor::new(exact(19684, 12), 73), // فتوزيع
Anchor::new(exact(29685, 9), 132), // 명시나
Anchor::new(any(8033, 16), 8), // օգտագործ*
Anchor::new(exact(26693, 10), 97), // նշված
Anchor::new(exact(36792, 6), 120), // sozdan
Anchor::new(any(36798, 5), 83), // sozde*
Anchor::new(exact(36798, 6), 83), // sozden
Anchor::new(any(12464, 14), 51), // videredistribu*
Anchor::new(any(16089, 13), 56), // videreformidl*
Anchor::new(any(29172, 9), 51), // videregiv*
Anchor::new(any(12478, 14), 51), // viderepublicer*
Anchor::new(any(12492, 14), 56), // viderepubliser*
Anchor::new(any(26023, 10), 59), // videresend*
Anchor::new(any(2513, 20), 162), // недозвољен*
Anchor::new(any(2533, 20), 112), // недопустим*
Anchor::new(exact(29856, 9), 36), // 모델의
Anchor::new(any(37716, 6), 44), // 摘编*
Anchor::new(exact(32613, 8), 175), // melarang
Anchor::new(exact(34863, 7), 78), // melatih
Anchor::new(exact(19000, 12), 172), // ממצוין
Anchor::new(exact(24343, 11), 6), // moissonnage
Anchor::new(any(35612, 7), 0), // yayilma*
Anchor::new(any(16804, 5), 21), // yayim*
Anchor::new(holding(33501, 8, "maz"), 113), // yayimlan*maz*
Anchor::new(any(16804, 12), 113), // yayimlayamaz*
Anchor::new(any(33509, 5), 20), // yayin*
Anchor::new(holding(33509, 8, "maz"), 113), // yayinlan*maz*
Anchor::new(exact(17764, 12), 75), // בלפרסם
Anchor::new(exact(22183, 9), 132), // 출처도
Anchor::new(exact(34072, 7), 134), // behoudt
Anchor::new(exact(18172, 12), 172), // וציינו
Anchor::new(exact(10723, 15), 132), // 불허하시면
Anchor::new(any(36288, 6), 62), // levitt*
Anchor::new(any(36294, 6), 62), // levity*
Anchor::new(any(16480, 7), 21), // kopyala*
Anchor::new(holding(32373, 8, "maz"), 113), // kopyalan*maz*
Anchor::new(any(16480, 12), 113), // kopyalayamaz*
Anchor::new(any(34660, 7), 20), // kopyasi*
Anchor::new(exact(10933, 15), 132), // 엄금하거나
Anchor::new(any(37818, 6), 138), // 標註*
Anchor::new(any(38010, 6), 45), // 複写*
Anchor::new(exact(2693, 20), 85), // пазначаице
Anchor::new(any(7345, 16), 85), // пазначац*
Anchor::new(exact(7361, 16), 85), // пазначце
Anchor::new(any(7377, 16), 85), // пазначыц*
Anchor::new(any(7393, 16), 85), // пазначэн*
Anchor::new(any(31773, 8), 88), // approval*
Anchor::new(exact(27822, 9), 93), // cinquieme
Anchor::new(exact(19804, 12), 170), // كتصريح
Anchor::new(exact(22480, 12), 36), // 이용하실
Anchor::new(exact(19468, 12), 73), // بالطبع
Anchor::new(exact(11593, 6), 132), // 처벌
Anchor::new(exact(31749, 8), 122), // anuencia
Anchor::new(exact(21796, 12), 36), // 스크랩는
Anchor::new(any(20248, 12), 132), // 금지합니*
Anchor::new(any(33701, 8), 8), // օգտվ*
Anchor::new(exact(2393, 20), 116), // зазначаите
Anchor::new(exact(3978, 18), 116), // зазначати
Anchor::new(any(2413, 16), 116), // зазначен*
Anchor::new(exact(2413, 20), 116), // зазначення
Anchor::new(exact(3996, 18), 116), // зазначити
Anchor::new(exact(6833, 16), 116), // зазначте
Anchor::new(any(26513, 10), 116), // чверт*
Anchor::new(exact(14326, 14), 75), // והשכפול
Anchor::new(exact(12842, 14), 158), // допуска
Anchor::new(any(12842, 14), 118), // допуска*
Anchor::new(any(2537, 16), 112), // допустим*
Anchor::new(any(6753, 16), 162), // допуштен*
Anchor::new(any(6769, 16), 162), // допуштењ*
Anchor::new(exact(14578, 14), 228), // ללקישור
Anchor::new(exact(22240, 12), 132), // 원출처은
Anchor::new(any(25233, 10), 173), // hozzajarul*
Anchor::new(exact(27413, 10), 227), // فوصله
Anchor::new(exact(18436, 12), 172), // כקרדיט
Anchor::new(exact(30018, 9), 36), // 복제와
Anchor::new(exact(21508, 12), 36), // 복사하는
Anchor::new(exact(30486, 9), 132), // 언급이
Anchor::new(any(37992, 6), 139), // 表示*
Anchor::new(exact(6102, 18), 132), // 퍼센트하거나
Anchor::new(exact(11833, 15), 132), // 퍼센트하고
Anchor::new(exact(11848, 15), 132), // 퍼센트하는
Anchor::new(exact(11863, 15), 132), // 퍼센트하면
Anchor::new(exact(6120, 18), 132), // 퍼센트하셔야
Anchor::new(exact(6138, 18), 132), // 퍼센트하시면
Anchor::new(exact(11878, 15), 132), // 퍼센트하여
Anchor::new(exact(11893, 15), 132), // 퍼센트하지
Anchor::new(exact(20212, 12), 132), // 금지하고
Anchor::new(exact(8823, 10), 73), // اعاده
Anchor::new(exact(24442, 11), 175), // pencantuman
Anchor::new(exact(15186, 6), 170), // اذن
Anchor::new(exact(20344, 12), 132), // 단어까지
Anchor::new(exact(6246, 3), 162), // sme
Anchor::new(exact(39191, 3), 178), // cam
Anchor::new(exact(30504, 9), 132), // 언급할
Anchor::new(any(37788, 6), 44), // 机器*
Anchor::new(any(25983, 10), 104), // uzgodnieni*
Anchor::new(exact(7985, 16), 19), // языковых
Anchor::new(any(31717, 7), 52), // aimodel*
Anchor::new(any(31717, 8), 42), // aimodell*
Anchor::new(exact(5472, 18), 132), // 문의하합니다
Anchor::new(exact(29334, 9), 132), // 기재가
Anchor::new(exact(11398, 15), 36), // 전송하거나
Anchor::new(exact(10963, 15), 132), // 엄금하시면
Anchor::new(any(33661, 8), 8), // կիսվ*
Anchor::new(exact(30135, 9), 132), // 불법의
Anchor::new(exact(4464, 18), 192), // сослаться
Anchor::new(exact(8197, 12), 75), // מצטטים
Anchor::new(any(37740, 6), 44), // 散播*
Anchor::new(exact(16732, 12), 98), // tracciamento
Anchor::new(exact(35507, 7), 88), // tracker
Anchor::new(any(35507, 7), 88), // tracker*
Anchor::new(exact(16024, 8), 136), // tracking
Anchor::new(any(16744, 12), 86), // trackingcode*
Anchor::new(any(16024, 13), 135), // trackingpixel*
Anchor::new(exact(14872, 12), 172), // מהרשות
Anchor::new(exact(14872, 14), 172), // מהרשותו
Anchor::new(exact(17970, 10), 228), // הלינק
Anchor::new(exact(37110, 6), 170), // ربع
Anchor::new(exact(28065, 9), 37), // geplaatst
Anchor::new(exact(23044, 12), 132), // 처벌하여
Anchor::new(exact(8985, 8), 72), // كاوي
Anchor::new(any(1436, 22), 63), // επαναδημοσι*
Anchor::new(exact(8915, 14), 227), // الروابط
Anchor::new(exact(31233, 9), 132), // 처벌은
Anchor::new(exact(36432, 6), 88), // naming
Anchor::new(exact(37140, 6), 170), // يحق
Anchor::new(exact(33653, 8), 97), // կեսը
Anchor::new(any(37932, 6), 139), // 禁ず*
Anchor::new(exact(22420, 12), 132), // 유보하여
Anchor::new(exact(33845, 8), 169), // مجوز
Anchor::new(any(12604, 14), 85), // атрыбуц*
Anchor::new(exact(26783, 10), 228), // בלינק
Anchor::new(any(37374, 6), 45), // 公開*
Anchor::new(exact(27053, 10), 75), // ללשתף
Anchor::new(exact(14116, 12), 75), // וההעתק
Anchor::new(exact(14116, 14), 75), // וההעתקה
Anchor::new(exact(14130, 14), 75), // וההעתקת
Anchor::new(exact(31143, 9), 132), // 절반할
Anchor::new(exact(14648, 14), 172), // מהבציון
Anchor::new(any(17584, 12), 97), // սիմվոլ*
Anchor::new(any(4392, 18), 1), // распаусюд*
Anchor::new(any(1700, 22), 19), // распростран*
Anchor::new(any(34835, 6), 156), // lisens*
Anchor::new(exact(34835, 7), 175), // lisensi
Anchor::new(any(28335, 9), 83), // lisenziya*
Anchor::new(exact(22192, 12), 132), // 원출처로
Anchor::new(exact(30450, 9), 132), // 언급와
Anchor::new(any(38256, 6), 44), // 采用*
Anchor::new(any(16780, 9), 37), // verspreid*
Anchor::new(exact(24717, 11), 37), // verspreiden
Anchor::new(exact(16780, 12), 37), // verspreiding
Anchor::new(exact(8657, 12), 228), // שקישור
Anchor::new(exact(8657, 16), 228), // שקישורים
Anchor::new(exact(25593, 7), 146), // percent
Anchor::new(exact(25593, 8), 144), // percenta
Anchor::new(exact(25593, 10), 88), // percentage
Anchor::new(exact(32765, 8), 145), // percento
Anchor::new(exact(23140, 12), 36), // 크롤링과
Anchor::new(exact(35332, 7), 175), // separuh
Anchor::new(exact(34093, 7), 105), // cincime
Anchor::new(any(32893, 7), 65), // preuzet*
Anchor::new(exact(32893, 8), 65), // preuzeti
Anchor::new(any(35171, 7), 65), // preuzim*
Anchor::new(exact(19528, 12), 73), // بتوزيع
Anchor::new(any(37974, 6), 138), // 聯絡*
Anchor::new(exact(9778, 12), 14), // ასლი
Anchor::new(exact(9778, 15), 14), // ასლის
Anchor::new(any(37470, 6), 205), // 创用*
Anchor::new(any(12254, 14), 104), // niedopuszczaln*
Anchor::new(any(28461, 9), 104), // niedozwol*
Anchor::new(exact(10648, 15), 132), // 불법하셔야
Anchor::new(exact(8081, 12), 75), // בציטוט
Anchor::new(exact(8081, 16), 75), // בציטוטים
Anchor::new(exact(31503, 9), 132), // 표시와
Anchor::new(any(12618, 14), 192), // бэклинк*
Anchor::new(exact(36930, 6), 151), // tredel
Anchor::new(exact(29055, 9), 149), // tredjedel
Anchor::new(exact(8149, 12), 75), // להשתמש
Anchor::new(exact(22732, 12), 36), // 재사용을
Anchor::new(exact(18832, 12), 75), // מהלצטט
Anchor::new(exact(14788, 14), 172), // מהלציין
Anchor::new(exact(9883, 6), 132), // 기재
Anchor::new(exact(30576, 9), 132), // 엄금시
Anchor::new(exact(10093, 15), 132), // 명기하거나
Anchor::new(exact(18700, 10), 172), // לרשות
Anchor::new(exact(18700, 12), 172), // לרשותו
Anchor::new(exact(25143, 10), 37), // gekopieerd
Anchor::new(exact(23584, 12), 132), // 퍼센트와
Anchor::new(exact(24684, 11), 3), // textanddata
Anchor::new(exact(6513, 16), 103), // бастапқы
Anchor::new(exact(22444, 12), 132), // 유보해야
Anchor::new(any(17572, 12), 8), // պատճեն*
Anchor::new(exact(15224, 12), 227), // الوصله
Anchor::new(exact(20296, 12), 132), // 기재하여
Anchor::new(any(4302, 16), 64), // препечат*
Anchor::new(any(4302, 18), 64), // препечатв*
Anchor::new(any(7569, 16), 220), // препратк*
Anchor::new(any(1656, 22), 64), // препредаван*
Anchor::new(any(1678, 22), 64), // препубликув*
Anchor::new(any(32597, 8), 173), // megemlit*
Anchor::new(exact(24244, 11), 173), // megengedett
Anchor::new(exact(22228, 12), 132), // 원출처와
Anchor::new(exact(29100, 9), 87), // ubernahme
Anchor::new(any(29100, 9), 2), // ubernahme*
Anchor::new(any(33333, 8), 2), // ubernehm*
Anchor::new(exact(29109, 9), 2), // ubernimmt
Anchor::new(exact(25933, 10), 2), // ubernommen
Anchor::new(exact(18760, 12), 172), // מבציון
Anchor::new(any(35703, 7), 104), // zezwole*
Anchor::new(any(32285, 8), 173), // jovahagy*
Anchor::new(any(35976, 6), 104), // czwart*
Anchor::new(exact(21676, 9), 132), // 불허해
Anchor::new(exact(19444, 12), 72), // بازپخش
Anchor::new(exact(33960, 7), 134), // akkoord
Anchor::new(any(28290, 9), 65), // koriscenj*
Anchor::new(any(28299, 8), 65), // koristen*
Anchor::new(any(28299, 9), 65), // koristenj*
Anchor::new(exact(28308, 7), 65), // koristi
Anchor::new(exact(28308, 9), 65), // koristite
Anchor::new(exact(28317, 9), 65), // koristiti
Anchor::new(exact(23969, 11), 78), // diperbanyak
Anchor::new(exact(15816, 13), 175), // diperbolehkan
Anchor::new(exact(17960, 8), 75), // הפצת
Anchor::new(exact(34352, 7), 86), // drittel
Anchor::new(any(34352, 7), 86), // drittel*
Anchor::new(exact(22012, 9), 132), // 언급해
Anchor::new(exact(27243, 10), 75), // שלשתף
Anchor::new(exact(13178, 12), 112), // назван
Anchor::new(exact(13178, 14), 112), // названа
Anchor::new(exact(13192, 14), 116), // названо
Anchor::new(exact(13206, 14), 112), // назвать
Anchor::new(exact(13220, 14), 116), // назвіть
Anchor::new(exact(21376, 12), 202), // 백링크도
Anchor::new(any(39187, 4), 143), // zmin*
Anchor::new(exact(25965, 8), 86), // zulassig
Anchor::new(exact(27975, 9), 120), // etilmaydi
Anchor::new(exact(8705, 16), 227), // الابداعي
Anchor::new(exact(20632, 12), 36), // 마이닝용
Anchor::new(exact(25218, 5), 179), // kecid
Anchor::new(exact(36168, 6), 179), // kecide
Anchor::new(exact(34618, 6), 179), // kecidi
Anchor::new(exact(34618, 7), 179), // kecidin
Anchor::new(exact(34625, 7), 179), // kecidle
Anchor::new(any(32333, 8), 179), // kecidsiz*
Anchor::new(any(38286, 6), 205), // 链接*
Anchor::new(exact(30801, 9), 132), // 유보나
Anchor::new(exact(38983, 4), 79), // chep
Anchor::new(exact(36402, 4), 98), // meta
Anchor::new(exact(36402, 6), 122), // metade
Anchor::new(exact(26803, 10), 75), // בלשתף
Anchor::new(any(16037, 13), 192), // urlадрес*
Anchor::new(any(32949, 8), 9), // pubblica*
Anchor::new(exact(6030, 9), 36), // 퍼가기
Anchor::new(exact(11143, 15), 132), // 유보하거나
Anchor::new(exact(20740, 9), 132), // 명기해
Anchor::new(any(7665, 16), 65), // репродук*
Anchor::new(any(31725, 8), 43), // aisystem*
Anchor::new(exact(24618, 11), 98), // riferimento
Anchor::new(any(28758, 9), 3), // quotation*
Anchor::new(exact(36678, 5), 3), // quote
Anchor::new(exact(36678, 6), 3), // quoted
Anchor::new(exact(36684, 6), 3), // quotes
Anchor::new(exact(35255, 7), 3), // quoting
Anchor::new(exact(10168, 15), 132), // 명시하셔야
Anchor::new(exact(3093, 20), 228), // כהיפרקישור
Anchor::new(exact(33125, 5), 113), // sakli
Anchor::new(exact(33125, 8), 113), // saklidir
Anchor::new(exact(21436, 12), 202), // 백링크은
Anchor::new(exact(5040, 18), 72), // كپيبرداري
Anchor::new(any(37710, 6), 44), // 摘編*
Anchor::new(exact(35227, 7), 86), // prozent
Anchor::new(exact(31683, 9), 36), // 활용을
Anchor::new(any(3017, 16), 97), // թույլատր*
Anchor::new(any(1722, 14), 97), // թույլտվ*
Anchor::new(any(1722, 22), 97), // թույլտվությ*
Anchor::new(any(20896, 12), 36), // 무단사용*
Anchor::new(exact(22060, 12), 132), // 엄금하여
Anchor::new(exact(16828, 10), 157), // αδεια
Anchor::new(exact(16828, 12), 157), // αδειασ
Anchor::new(exact(22723, 9), 36), // 배포를
Anchor::new(exact(14382, 14), 228), // ולקישור
Anchor::new(exact(13430, 8), 112), // проц
Anchor::new(any(13430, 12), 162), // процен*
Anchor::new(any(13430, 14), 161), // процент*
Anchor::new(exact(20020, 12), 73), // وتداول
Anchor::new(exact(39039, 4), 153), // ikke
Anchor::new(exact(29946, 9), 132), // 밝힌서
Anchor::new(exact(18448, 10), 172), // כרשות
Anchor::new(exact(18448, 12), 172), // כרשותו
Anchor::new(exact(15446, 14), 170), // للترخيص
Anchor::new(exact(8065, 16), 172), // במציינים
Anchor::new(any(5256, 18), 14), // იყენებ*
Anchor::new(exact(39139, 4), 79), // thac
Anchor::new(exact(10768, 15), 36), // 사용하려면
Anchor::new(any(37860, 6), 44), // 爬取*
Anchor::new(exact(33589, 8), 167), // може
Anchor::new(exact(38905, 5), 143), // uvest
Anchor::new(any(28524, 9), 137), // otillaten*
Anchor::new(exact(28533, 9), 137), // otillatet
Anchor::new(exact(14244, 12), 75), // הפרסום
Anchor::new(exact(5868, 9), 36), // 재배포
Anchor::new(any(17152, 12), 85), // ліцэнз*
Anchor::new(any(38425, 5), 16), // cytuj*
Anchor::new(any(36708, 6), 120), // ruxsat*
Anchor::new(exact(37020, 5), 98), // vieta
Anchor::new(any(37020, 6), 98), // vietat*
Anchor::new(exact(23008, 12), 132), // 처벌하고
Anchor::new(exact(10393, 15), 132), // 밝혀주세요
Anchor::new(any(35772, 6), 98), // battut*
Anchor::new(exact(20332, 12), 132), // 남겨야만
Anchor::new(exact(5958, 18), 36), // 크롤링하거나
Anchor::new(exact(11653, 15), 36), // 크롤링하고
Anchor::new(exact(11668, 15), 36), // 크롤링하는
Anchor::new(exact(11683, 15), 36), // 크롤링하면
Anchor::new(exact(5976, 18), 36), // 크롤링하셔야
Anchor::new(exact(5994, 18), 36), // 크롤링하시면
Anchor::new(exact(11698, 15), 36), // 크롤링하여
Anchor::new(exact(11713, 15), 36), // 크롤링하지
Anchor::new(exact(38815, 4), 3), // take
Anchor::new(exact(38815, 5), 3), // taken
Anchor::new(exact(23596, 12), 132), // 퍼센트은
Anchor::new(exact(22024, 12), 132), // 엄금하고
Anchor::new(exact(15222, 14), 227), // بالوصله
Anchor::new(exact(29757, 9), 132), // 명시을
Anchor::new(any(34394, 7), 3), // excerpt*
Anchor::new(any(34401, 7), 28), // excerto*
Anchor::new(exact(20104, 8), 73), // ونشر
Anchor::new(exact(20104, 12), 73), // ونشرها
Anchor::new(exact(27143, 10), 228), // מלינק
Anchor::new(exact(25963, 10), 86), // unzulassig
Anchor::new(exact(34023, 7), 98), // assenso
Anchor::new(exact(30387, 9), 132), // 언급과
Anchor::new(any(28560, 9), 216), // paluulink*
Anchor::new(exact(26053, 10), 87), // wiedergabe
Anchor::new(exact(16154, 13), 2), // wiedergegeben
Anchor::new(any(3491, 19), 2), // wiederveroffentlich*
Anchor::new(any(16167, 13), 2), // wiederverwend*
Anchor::new(exact(31548, 9), 132), // 표시한
Anchor::new(any(38028, 6), 139), // 記入*
Anchor::new(exact(14144, 14), 172), // והיצוין
Anchor::new(any(32301, 8), 105), // jumatate*
Anchor::new(exact(30243, 9), 132), // 불허와
Anchor::new(any(17032, 12), 112), // запрет*
Anchor::new(any(17044, 12), 112), // запрещ*
Anchor::new(exact(30783, 9), 132), // 유보가
Anchor::new(exact(30684, 9), 132), // 위법도
Anchor::new(exact(26133, 10), 157), // μνεια
Anchor::new(any(27939, 9), 173), // egyharmad*
Anchor::new(exact(17920, 12), 75), // והדפסה
Anchor::new(any(12520, 14), 63), // μηχανικ*
Anchor::new(any(28740, 9), 104), // przywolan*
Anchor::new(exact(24505, 3), 88), // out
Anchor::new(exact(26323, 10), 162), // одсто
Anchor::new(exact(9137, 16), 73), // كالتداول
Anchor::new(exact(9153, 16), 170), // كالترخيص
Anchor::new(exact(9169, 16), 170), // كالتصريح
Anchor::new(exact(9185, 16), 73), // كالتوزيع
Anchor::new(exact(22804, 12), 36), // 전재하도
Anchor::new(any(17236, 12), 19), // примен*
Anchor::new(exact(8753, 16), 73), // باستخدام
Anchor::new(exact(8769, 16), 73), // باستعمال
Anchor::new(exact(8785, 16), 73), // باستغلال
Anchor::new(exact(8801, 16), 73), // باستنساخ
Anchor::new(exact(26373, 10), 112), // пятую
Anchor::new(any(1981, 21), 102), // ლიცენზი*
Anchor::new(exact(27563, 10), 170), // ومصدر
Anchor::new(exact(27513, 10), 169), // نبايد
Anchor::new(exact(10753, 6), 36), // 사용
Anchor::new(exact(33565, 8), 158), // дума
Anchor::new(exact(30747, 9), 132), // 위법의
Anchor::new(any(3582, 16), 63), // δημοσιευ*
Anchor::new(any(3582, 18), 63), // δημοσιευσ*
Anchor::new(exact(32797, 8), 37), // plaatsen
Anchor::new(exact(31861, 4), 238), // ccby
Anchor::new(exact(31861, 6), 238), // ccbync
Anchor::new(exact(31861, 8), 238), // ccbyncnd
Anchor::new(exact(31869, 8), 238), // ccbyncsa
Anchor::new(exact(35856, 6), 238), // ccbynd
Anchor::new(exact(35862, 6), 238), // ccbysa
Anchor::new(any(2233, 20), 63), // αναμεταδοσ*
Anchor::new(exact(35970, 6), 104), // cwierc
Anchor::new(any(1126, 24), 8), // վերահրապարակ*
Anchor::new(any(17596, 12), 8), // վերատպ*
Anchor::new(any(4680, 18), 8), // վերարտադր*
Anchor::new(exact(30657, 9), 132), // 위법과
Anchor::new(exact(31350, 9), 132), // 표기를
Anchor::new(exact(30540, 9), 132), // 엄금는
Anchor::new(exact(15210, 12), 170), // المصدر
Anchor::new(any(34632, 7), 155), // kiellet*
Anchor::new(any(38515, 5), 155), // kielt*
Anchor::new(exact(27115, 6), 172), // חצי
Anchor::new(exact(36870, 6), 232), // tautan
Anchor::new(any(33525, 8), 86), // zahlcode*
Anchor::new(any(29235, 9), 86), // zahlmarke*
Anchor::new(any(29244, 9), 86), // zahlpixel*
Anchor::new(any(39031, 4), 113), // harf*
Anchor::new(exact(38445, 5), 233), // duong
Anchor::new(exact(35982, 6), 91), // decima
Anchor::new(exact(35988, 6), 128), // decimo
Anchor::new(exact(26173, 10), 157), // τριτο
Anchor::new(exact(4918, 14), 73), // لمشاركه
Anchor::new(exact(16984, 12), 116), // відома
Anchor::new(exact(30171, 9), 132), // 불허가
Anchor::new(any(38148, 6), 138), // 載明*
Anchor::new(exact(38560, 4), 155), // lupa
Anchor::new(exact(38560, 5), 155), // lupaa
Anchor::new(exact(30963, 9), 36), // 전송을
Anchor::new(any(37218, 6), 206), // バッ*
Anchor::new(exact(1788, 22), 228), // מההיפרקישור
Anchor::new(exact(18784, 12), 172), // מההיתר
Anchor::new(exact(19024, 12), 172), // מציינו
Anchor::new(exact(4720, 14), 172), // מציינים
Anchor::new(exact(39159, 4), 28), // usem
Anchor::new(exact(31733, 8), 133), // ai학습
Anchor::new(any(31733, 8), 36), // ai학습*
Anchor::new(any(36384, 5), 83), // menbe*
Anchor::new(any(36384, 6), 83), // menbey*
Anchor::new(exact(18496, 12), 75), // כשעתוק
Anchor::new(any(35605, 7), 83), // yaridan*
Anchor::new(any(37044, 6), 115), // yarisi*
Anchor::new(exact(15348, 12), 170), // كالاذن
Anchor::new(exact(15348, 14), 170), // كالاذنا
Anchor::new(exact(4986, 18), 227), // كالارتباط
Anchor::new(exact(3273, 20), 73), // كالاستخدام
Anchor::new(exact(3293, 20), 73), // كالاستعمال
Anchor::new(exact(3313, 20), 73), // كالاستغلال
Anchor::new(exact(3333, 20), 73), // كالاستنساخ
Anchor::new(exact(9121, 16), 73), // كالاعاده
Anchor::new(exact(1832, 18), 73), // كالاقتباس
Anchor::new(exact(1832, 22), 73), // كالاقتباسها
Anchor::new(exact(33637, 8), 97), // բառը
Anchor::new(exact(37098, 6), 170), // ثلث
Anchor::new(exact(29847, 9), 36), // 모델을
Anchor::new(exact(30441, 9), 132), // 언급시
Anchor::new(exact(21424, 12), 202), // 백링크와
Anchor::new(exact(30495, 9), 132), // 언급한
Anchor::new(exact(8919, 10), 227), // روابط
Anchor::new(exact(25793, 7), 124), // reserva
Anchor::new(exact(25793, 9), 124), // reservada
Anchor::new(exact(25793, 10), 124), // reservadas
Anchor::new(exact(25803, 9), 124), // reservado
Anchor::new(exact(25803, 10), 124), // reservados
Anchor::new(exact(33021, 8), 91), // reservan
Anchor::new(exact(28839, 7), 95), // reserve
Anchor::new(exact(33029, 8), 88), // reserved
Anchor::new(exact(28839, 8), 93), // reservee
Anchor::new(exact(28839, 9), 93), // reservees
Anchor::new(exact(33037, 8), 95), // reserves
Anchor::new(exact(28848, 9), 88), // reserving
Anchor::new(exact(14494, 12), 75), // כלשכפל
Anchor::new(exact(14494, 14), 75), // כלשכפלם
Anchor::new(exact(17740, 12), 75), // בלהפיץ
Anchor::new(exact(13962, 14), 75), // בלהפיצם
Anchor::new(any(2065, 21), 102), // ნახევარ*
Anchor::new(any(5310, 18), 102), // ნახევრ*
Anchor::new(any(28083, 6), 115), // goster*
Anchor::new(any(28083, 9), 83), // gosterilm*
Anchor::new(exact(28092, 9), 113), // gosterimi
Anchor::new(exact(25779, 3), 3), // use
Anchor::new(any(16852, 12), 63), // διανεμ*
Anchor::new(exact(6369, 14), 63), // διανομη
Anchor::new(exact(6369, 16), 63), // διανομησ
Anchor::new(exact(5544, 18), 132), // 문의해합니다
Anchor::new(exact(20380, 12), 36), // 데이터에
Anchor::new(exact(22144, 12), 132), // 원출처과
Anchor::new(exact(31593, 9), 36), // 학습용
Anchor::new(exact(14314, 12), 75), // השיתוף
Anchor::new(exact(18400, 12), 172), // כמצוין
Anchor::new(any(32653, 7), 98), // menzion*
Anchor::new(exact(32653, 8), 98), // menzione
Anchor::new(exact(27203, 10), 75), // שהפצה
Anchor::new(exact(27213, 10), 75), // שהפצת
Anchor::new(exact(8967, 10), 73), // نقلها
Anchor::new(exact(19864, 8), 73), // كنسخ
Anchor::new(exact(19864, 10), 73), // كنسخه
Anchor::new(exact(19864, 12), 73), // كنسخها
Anchor::new(exact(27063, 10), 172), // למקור
Anchor::new(exact(33061, 7), 105), // rezerva
Anchor::new(exact(33061, 8), 105), // rezervam
Anchor::new(any(33069, 8), 105), // rezervat*
Anchor::new(exact(30549, 9), 132), // 엄금도
Anchor::new(exact(27383, 10), 170), // فاذكر
Anchor::new(exact(28479, 9), 98), // nullaosta
Anchor::new(exact(1390, 24), 102), // შეიძლება
Anchor::new(any(37320, 6), 46), // 使用*
Anchor::new(exact(15292, 14), 73), // فمشاركه
Anchor::new(exact(32621, 8), 78), // mengcopy
Anchor::new(exact(16540, 12), 78), // menggandakan
Anchor::new(exact(24277, 11), 78), // menggunakan
Anchor::new(exact(32629, 8), 78), // mengutip
Anchor::new(exact(22828, 12), 36), // 전재하를
Anchor::new(any(3453, 8), 86), // genehmig*
Anchor::new(any(3453, 19), 86), // genehmigungspflicht*
Anchor::new(exact(24024, 11), 37), // generatieve
Anchor::new(exact(25153, 9), 42), // generativ
Anchor::new(exact(25153, 10), 4), // generative
Anchor::new(any(25153, 10), 3), // generative*
Anchor::new(any(12744, 14), 85), // дазваля*
Anchor::new(exact(6689, 12), 85), // дазвол
Anchor::new(exact(6689, 16), 85), // дазволам
Anchor::new(exact(12758, 14), 85), // дазволу
Anchor::new(any(38124, 6), 45), // 転用*
Anchor::new(exact(8147, 14), 75), // הלהשתמש
Anchor::new(any(37638, 6), 44), // 抄襲*
Anchor::new(any(37566, 6), 44), // 复印*
Anchor::new(exact(19192, 12), 172), // שיצוין
Anchor::new(exact(25263, 5), 83), // icaze
Anchor::new(exact(32189, 8), 83), // icazenin
Anchor::new(exact(25263, 7), 83), // icazesi
Anchor::new(exact(25263, 9), 83), // icazesini
Anchor::new(exact(25263, 10), 83), // icazesinin
Anchor::new(any(32197, 8), 83), // icazesiz*
Anchor::new(any(23080, 12), 132), // 출처기재*
Anchor::new(exact(22711, 9), 36), // 배포는
Anchor::new(exact(18616, 12), 75), // ללפרסם
Anchor::new(exact(6156, 18), 132), // 퍼센트합니다
Anchor::new(any(35297, 7), 9), // ristamp*
Anchor::new(exact(38991, 4), 26), // chop
Anchor::new(any(13500, 14), 1), // скапіяв*
Anchor::new(exact(31080, 9), 132), // 절반시
Anchor::new(any(35339, 7), 9), // sfrutta*
Anchor::new(exact(11923, 15), 132), // 표기하거나
Anchor::new(exact(19084, 12), 75), // משכפול
Anchor::new(exact(19792, 12), 170), // كترخيص
Anchor::new(any(6225, 9), 86), // erlaubnis*
Anchor::new(any(6225, 16), 86), // erlaubnispflicht*
Anchor::new(exact(34380, 7), 86), // erlaubt
Anchor::new(any(1414, 22), 63), // εκμεταλλευσ*
Anchor::new(any(7681, 16), 22), // розміщен*
Anchor::new(exact(9718, 15), 137), // ursprungskallan
Anchor::new(any(9733, 15), 86), // ursprungsquelle*
Anchor::new(exact(19816, 12), 73), // كتوزيع
Anchor::new(exact(20812, 12), 132), // 명시해야
Anchor::new(exact(15891, 5), 78), // salin
Anchor::new(exact(20176, 12), 132), // 금지되어
Anchor::new(exact(31692, 9), 36), // 활용할
Anchor::new(exact(4718, 16), 172), // המציינים
Anchor::new(exact(14970, 14), 228), // מלקישור
Anchor::new(any(33133, 8), 137), // samtycke*
Anchor::new(any(33141, 8), 153), // samtykke*
Anchor::new(exact(21076, 12), 132), // 문의하이
Anchor::new(any(37170, 6), 206), // クリ*
Anchor::new(exact(26983, 10), 172), // כציון
Anchor::new(exact(36426, 6), 120), // mumkin
Anchor::new(any(25313, 6), 113), // kaynag*
Anchor::new(exact(25313, 7), 113), // kaynagi
Anchor::new(exact(25313, 10), 113), // kaynaginin
Anchor::new(exact(32309, 6), 113), // kaynak
Anchor::new(any(32309, 8), 113), // kaynakla*
Anchor::new(exact(34317, 7), 6), // donnees
Anchor::new(exact(21568, 12), 132), // 불법하면
Anchor::new(exact(33693, 8), 97), // նշվի
Anchor::new(any(23848, 11), 76), // adatbanyasz*
Anchor::new(exact(23632, 12), 132), // 퍼센트이
Anchor::new(exact(16531, 9), 175), // cantumkan
Anchor::new(any(37896, 6), 46), // 盗用*
Anchor::new(any(33932, 7), 2), // abdruck*
Anchor::new(exact(30666, 9), 132), // 위법나
Anchor::new(any(37662, 6), 138), // 指明*
Anchor::new(any(6497, 16), 1), // аднаулен*
Anchor::new(exact(8883, 14), 73), // التوزيع
Anchor::new(exact(9868, 15), 132), // 금지입니다
Anchor::new(exact(13928, 6), 97), // նիշ
Anchor::new(exact(38900, 5), 3), // using
Anchor::new(exact(21328, 12), 202), // 백링크가
Anchor::new(exact(39099, 4), 93), // peut
Anchor::new(exact(31521, 9), 132), // 표시을
Anchor::new(exact(19828, 10), 227), // كرابط
Anchor::new(exact(19828, 12), 227), // كرابطا
Anchor::new(exact(18532, 12), 172), // להסכמה
Anchor::new(exact(18544, 12), 172), // להסכמת
Anchor::new(any(37422, 6), 138), // 准许*
Anchor::new(any(35689, 7), 86), // zehntel*
Anchor::new(any(38500, 5), 83), // isare*
Anchor::new(any(7025, 16), 198), // копіраит*
Anchor::new(any(17092, 12), 22), // копіюв*
Anchor::new(exact(7041, 16), 22), // копіюєте
Anchor::new(exact(16876, 12), 157), // λεξεισ
Anchor::new(exact(16888, 12), 157), // λεξεων
Anchor::new(exact(36054, 5), 128), // fonte
Anchor::new(exact(36054, 6), 122), // fontes
Anchor::new(exact(38480, 5), 98), // fonti
Anchor::new(exact(21604, 12), 132), // 불법해야
Anchor::new(exact(16032, 5), 88), // pixel
Anchor::new(any(38650, 5), 98), // nomin*
Anchor::new(exact(15698, 14), 72), // يادگيري
Anchor::new(exact(34842, 7), 155), // luvalla
Anchor::new(exact(38565, 5), 155), // luvan
Anchor::new(exact(28344, 7), 155), // luvaton
Anchor::new(exact(28344, 9), 155), // luvatonta
Anchor::new(any(12142, 14), 86), // einverstandnis*
Anchor::new(exact(12632, 14), 116), // вкажіть
Anchor::new(exact(10588, 6), 36), // 복사
Anchor::new(exact(37050, 6), 83), // yazili
Anchor::new(exact(32077, 8), 113), // edilemez
Anchor::new(any(32077, 8), 113), // edilemez*
Anchor::new(any(24423, 5), 84), // edilm*
Anchor::new(any(38760, 5), 91), // senal*
Anchor::new(any(20836, 12), 36), // 무단게재*
Anchor::new(exact(33953, 7), 91), // acuerdo
Anchor::new(exact(27403, 10), 170), // فمصدر
Anchor::new(any(28416, 9), 113), // muvafakat*
Anchor::new(any(35640, 7), 162), // zadrzan*
Anchor::new(any(35647, 7), 162), // zadrzav*
Anchor::new(exact(22792, 12), 36), // 전재하는
Anchor::new(any(36366, 6), 86), // lizenz*
Anchor::new(exact(30036, 9), 132), // 불법가
Anchor::new(exact(30594, 9), 132), // 엄금은
Anchor::new(any(7457, 16), 221), // повезниц*
Anchor::new(exact(35304, 7), 93), // saurait
Anchor::new(any(37236, 6), 138), // 一半*
Anchor::new(exact(9973, 9), 133), // 데이터
Anchor::new(exact(31485, 9), 132), // 표시를
Anchor::new(exact(12366, 14), 122), // reconhecimento
Anchor::new(exact(12380, 14), 91), // reconocimiento
Anchor::new(exact(20932, 12), 132), // 문의하가
Anchor::new(any(38058, 6), 139), // 認め*
Anchor::new(any(2653, 20), 19), // опубликова*
Anchor::new(any(1318, 24), 102), // იკრძალებ*
Anchor::new(exact(26033, 10), 47), // vytezovani
Anchor::new(any(7875, 10), 162), // помен*
Anchor::new(any(7521, 12), 112), // пометк*
Anchor::new(exact(7521, 16), 112), // пометкои
Anchor::new(exact(20956, 12), 132), // 문의하나
Anchor::new(exact(39127, 4), 120), // sozi
Anchor::new(exact(10573, 15), 132), // 보유합니다
Anchor::new(exact(31602, 9), 36), // 학습은
Anchor::new(exact(29811, 9), 36), // 모델를
Anchor::new(exact(22888, 12), 36), // 전재하의
Anchor::new(exact(31557, 9), 132), // 표시할
Anchor::new(exact(14998, 14), 75), // ממצטטים
Anchor::new(exact(31242, 9), 132), // 처벌을
Anchor::new(exact(14260, 10), 172), // ציינו
Anchor::new(exact(17908, 12), 172), // ובציון
Anchor::new(any(27750, 9), 204), // bakatlank*
Anchor::new(exact(10531, 12), 202), // 링크하여
Anchor::new(any(24497, 7), 47), // pretisk*
Anchor::new(exact(24497, 11), 47), // pretisknout
Anchor::new(any(32885, 8), 47), // pretiste*
Anchor::new(any(35164, 7), 48), // pretlac*
Anchor::new(exact(34464, 6), 91), // fuente
Anchor::new(exact(34464, 7), 91), // fuentes
Anchor::new(exact(29514, 9), 132), // 동의가
Anchor::new(exact(36906, 5), 88), // third
Anchor::new(exact(36906, 6), 88), // thirds
Anchor::new(exact(14062, 12), 172), // הבציון
Anchor::new(exact(27595, 8), 170), // يمنع
Anchor::new(exact(14344, 10), 75), // שעתוק
Anchor::new(any(12940, 8), 119), // знак*
Anchor::new(exact(26253, 10), 158), // знака
Anchor::new(exact(12940, 14), 162), // знакова
Anchor::new(any(17608, 12), 8), // տեղադր*
Anchor::new(any(39087, 4), 113), // onay*
Anchor::new(any(37332, 6), 138), // 侵权*
Anchor::new(any(24182, 7), 137), // hanvisa*
Anchor::new(any(12202, 10), 137), // hanvisning*
Anchor::new(any(15959, 13), 56), // offentliggjor*
Anchor::new(any(16576, 12), 51), // offentliggor*
Anchor::new(exact(25863, 10), 137), // skriftligt
Anchor::new(exact(20500, 12), 202), // 링크하를
Anchor::new(exact(27353, 10), 170), // تحتفظ
Anchor::new(any(37314, 6), 138), // 作者*
Anchor::new(exact(29415, 9), 132), // 기재은
Anchor::new(exact(38590, 5), 104), // mozna
Anchor::new(exact(38595, 5), 147), // mozne
Anchor::new(exact(11371, 12), 36), // 배포하는
Anchor::new(exact(15670, 14), 73), // ومشاركه
Anchor::new(exact(25145, 4), 59), // kopi
Anchor::new(exact(38525, 5), 42), // kopia
Anchor::new(exact(25145, 5), 38), // kopie
Anchor::new(exact(34639, 7), 37), // kopieen
Anchor::new(any(25145, 7), 37), // kopieer*
Anchor::new(exact(36210, 6), 2), // kopien
Anchor::new(any(28272, 6), 61), // kopier*
Anchor::new(exact(32365, 8), 37), // kopieren
Anchor::new(any(28272, 9), 59), // kopiering*
Anchor::new(any(28281, 6), 62), // kopioi*
Anchor::new(any(28281, 9), 62), // kopiointi*
Anchor::new(any(36216, 6), 62), // kopion*
Anchor::new(exact(36222, 6), 42), // kopior
Anchor::new(any(34646, 7), 16), // kopiowa*
Anchor::new(any(33174, 5), 65), // kopir*
Anchor::new(any(33174, 7), 49), // kopirov*
Anchor::new(any(34653, 7), 49), // kopiruj*
Anchor::new(any(36228, 6), 16), // kopiuj*
Anchor::new(exact(6417, 16), 63), // κειμενου
Anchor::new(any(6433, 16), 63), // κειμενων*
Anchor::new(any(34562, 7), 0), // iqtibas*
Anchor::new(any(34569, 7), 26), // iqtibos*
Anchor::new(any(38316, 6), 138), // 附有*
Anchor::new(exact(36534, 6), 98), // parola
Anchor::new(exact(36540, 6), 98), // parole
Anchor::new(any(36804, 6), 120), // sozlar*
Anchor::new(exact(29622, 9), 132), // 명기을
Anchor::new(exact(30351, 9), 132), // 승낙을
Anchor::new(any(1458, 20), 157), // συγκαταθεσ*
Anchor::new(exact(1458, 22), 157), // συγκαταθεση
Anchor::new(exact(4736, 12), 75), // הציטוט
Anchor::new(exact(4736, 16), 75), // הציטוטים
Anchor::new(exact(37086, 6), 172), // אין
Anchor::new(any(37554, 6), 139), // 固く*
Anchor::new(exact(39051, 4), 79), // lieu
Anchor::new(exact(14536, 12), 172), // לאישור
Anchor::new(exact(14536, 14), 172), // לאישורו
Anchor::new(exact(20320, 9), 132), // 기재해
Anchor::new(exact(21196, 12), 132), // 문의해시
Anchor::new(exact(14242, 14), 75), // והפרסום
Anchor::new(exact(15376, 14), 227), // كالوصله
Anchor::new(exact(5400, 18), 132), // 문의바랍니다
Anchor::new(exact(28470, 7), 88), // noindex
Anchor::new(exact(28470, 9), 88), // noindexed
Anchor::new(any(4068, 18), 64), // изкуствен*
Anchor::new(any(1198, 24), 14), // გადაბეჭდ*
Anchor::new(any(1112, 14), 97), // աղբյուր*
Anchor::new(exact(26303, 10), 158), // могат
Anchor::new(exact(14046, 12), 172), // ואישור
Anchor::new(exact(14046, 14), 172), // ואישורו
Anchor::new(exact(18136, 12), 75), // ולשעתק
Anchor::new(any(38655, 5), 26), // nusxa*
Anchor::new(exact(15488, 12), 227), // للرابط
Anchor::new(exact(15488, 14), 227), // للرابطا
Anchor::new(any(27759, 5), 20), // basil*
Anchor::new(any(27759, 9), 113), // basilamaz*
Anchor::new(exact(19060, 12), 75), // משימוש
Anchor::new(exact(19960, 12), 72), // مصنوعي
Anchor::new(exact(29604, 9), 132), // 명기와
Anchor::new(any(35185, 7), 162), // pristan*
Anchor::new(exact(21244, 12), 132), // 문의해의
Anchor::new(exact(38845, 5), 178), // thuan
Anchor::new(exact(29883, 9), 132), // 밝혀서
Anchor::new(exact(24673, 11), 91), // seguimiento
Anchor::new(exact(19588, 8), 73), // بنسخ
Anchor::new(exact(19588, 10), 73), // بنسخه
Anchor::new(exact(19588, 12), 73), // بنسخها
Anchor::new(exact(7137, 16), 220), // криеитив
Anchor::new(exact(9505, 12), 73), // والنسخ
Anchor::new(exact(9505, 14), 73), // والنسخه
Anchor::new(exact(9505, 16), 73), // والنسخها
Anchor::new(exact(9521, 12), 73), // والنشر
Anchor::new(exact(9521, 16), 73), // والنشرها
Anchor::new(exact(9537, 12), 73), // والنقل
Anchor::new(exact(9537, 16), 73), // والنقلها
Anchor::new(exact(22744, 12), 133), // 전재금지
Anchor::new(exact(30729, 9), 132), // 위법은
Anchor::new(exact(26363, 10), 112), // пятои
Anchor::new(any(37590, 6), 138), // 字符*
Anchor::new(exact(15502, 14), 227), // للروابط
Anchor::new(exact(23716, 12), 132), // 표기하지
Anchor::new(exact(4618, 8), 221), // везу
Anchor::new(any(37344, 6), 138), // 保留*
Anchor::new(exact(5958, 9), 36), // 크롤링
Anchor::new(exact(29991, 9), 36), // 복제나
Anchor::new(exact(22264, 12), 132), // 원출처의
Anchor::new(exact(31071, 9), 132), // 절반를
Anchor::new(any(66, 33), 14), // რეპუბლიკაცი*
Anchor::new(exact(11608, 15), 132), // 처벌하셔야
Anchor::new(any(28938, 9), 9), // riutilizz*
Anchor::new(exact(39079, 4), 79), // nhan
Anchor::new(exact(15460, 14), 170), // للتصريح
Anchor::new(any(36612, 6), 48), // preber*
Anchor::new(any(36618, 6), 47), // prebir*
Anchor::new(exact(35388, 6), 95), // source
Anchor::new(exact(35388, 7), 95), // sources
Anchor::new(any(35521, 7), 9), // trascri*
Anchor::new(exact(22708, 12), 36), // 재배포는
Anchor::new(exact(6401, 14), 157), // εγκριση
Anchor::new(any(6401, 14), 157), // εγκριση*
Anchor::new(exact(6401, 16), 157), // εγκρισησ
Anchor::new(exact(26883, 10), 172), // ומקור
Anchor::new(exact(23692, 12), 132), // 표기하면
Anchor::new(any(6705, 16), 65), // дистрибу*
Anchor::new(exact(29559, 9), 132), // 명기는
Anchor::new(any(31917, 6), 20), // cogalt*
Anchor::new(any(31917, 8), 20), // cogaltil*
Anchor::new(holding(31917, 8, "maz"), 113), // cogaltil*maz*
Anchor::new(exact(39019, 4), 173), // fele
Anchor::new(any(39019, 4), 173), // fele*
Anchor::new(exact(3353, 16), 73), // للاقتباس
Anchor::new(exact(3353, 20), 73), // للاقتباسها
Anchor::new(exact(29145, 9), 181), // verlinken
Anchor::new(exact(29154, 9), 181), // verlinkst
Anchor::new(exact(33437, 8), 181), // verlinkt
Anchor::new(exact(26003, 10), 181), // verlinkung
Anchor::new(any(26003, 10), 181), // verlinkung*
Anchor::new(exact(27483, 10), 170), // محظور
Anchor::new(exact(23356, 12), 36), // 퍼가기도
Anchor::new(exact(14064, 10), 172), // בציון
Anchor::new(exact(34471, 7), 86), // funftel
Anchor::new(any(34471, 7), 86), // funftel*
Anchor::new(exact(8097, 12), 228), // בקישור
Anchor::new(exact(8097, 16), 228), // בקישורים
Anchor::new(exact(3600, 18), 157), // επιφυλαξη
Anchor::new(any(3618, 18), 157), // επιφυλασσ*
Anchor::new(exact(18148, 12), 172), // ומצוין
Anchor::new(exact(21112, 12), 132), // 문의해가
Anchor::new(exact(10138, 15), 132), // 명기합니다
Anchor::new(exact(21976, 12), 132), // 언급하면
Anchor::new(exact(34079, 7), 86), // benannt
Anchor::new(exact(14914, 14), 75), // מהשכפול
Anchor::new(exact(39011, 4), 26), // elon
Anchor::new(exact(5238, 9), 102), // ასო
Anchor::new(exact(26813, 10), 172), // במקור
Anchor::new(any(6353, 16), 157), // απαγορευ*
Anchor::new(exact(23392, 12), 36), // 퍼가기시
Anchor::new(exact(9688, 15), 78), // pendistribusian
Anchor::new(any(38979, 4), 83), // biri*
Anchor::new(exact(4752, 14), 228), // והקישור
Anchor::new(exact(4752, 18), 228), // והקישורים
Anchor::new(any(38040, 6), 142), // 許可*
Anchor::new(any(37494, 6), 138), // 原作*
Anchor::new(exact(4934, 16), 170), // الموافقه
Anchor::new(exact(36378, 6), 78), // memuat
Anchor::new(exact(12240, 14), 78), // memublikasikan
Anchor::new(exact(14018, 14), 75), // במצטטים
Anchor::new(exact(18640, 12), 75), // ללשעתק
Anchor::new(exact(23236, 12), 36), // 크롤링은
Anchor::new(any(37524, 6), 44), // 发表*
Anchor::new(exact(27043, 10), 75), // ללצטט
Anchor::new(exact(29523, 9), 132), // 동의를
Anchor::new(exact(38640, 4), 134), // niet
Anchor::new(exact(38640, 5), 134), // niets
Anchor::new(any(31909, 5), 49), // citov*
Anchor::new(any(31909, 7), 49), // citovan*
Anchor::new(exact(31909, 8), 143), // citovani
Anchor::new(exact(11083, 15), 132), // 위법하거나
Anchor::new(exact(8935, 6), 73), // نسخ
Anchor::new(any(36948, 6), 147), // tretin*
Anchor::new(exact(14564, 14), 75), // ללהשתמש
Anchor::new(exact(10933, 6), 132), // 엄금
Anchor::new(exact(10753, 15), 36), // 사용하거나
Anchor::new(any(33093, 7), 120), // rozilig*
Anchor::new(any(33093, 8), 120), // roziligi*
Anchor::new(any(12856, 14), 103), // жартысы*
Anchor::new(exact(24967, 6), 81), // mining
Anchor::new(any(13262, 14), 162), // одобрењ*
Anchor::new(exact(9313, 16), 170), // للموافقه
Anchor::new(exact(28074, 9), 86), // gestattet
Anchor::new(exact(25173, 10), 86), // gestattung
Anchor::new(any(38130, 6), 45), // 転記*
Anchor::new(exact(18388, 12), 75), // כלשעתק
Anchor::new(exact(21208, 12), 132), // 문의해와
Anchor::new(exact(1778, 10), 228), // קישור
Anchor::new(exact(4756, 14), 228), // קישורים
Anchor::new(exact(9958, 15), 132), // 남겨주시기
Anchor::new(exact(22720, 12), 36), // 재배포를
Anchor::new(exact(33974, 7), 89), // allowed
Anchor::new(any(34289, 7), 3), // display*
Anchor::new(any(36138, 6), 62), // jaljen*
Anchor::new(any(16588, 12), 134), // paginateller*
Anchor::new(exact(31458, 9), 132), // 표시는
Anchor::new(any(13388, 14), 85), // працэнт*
Anchor::new(any(36078, 4), 76), // idez*
Anchor::new(any(36078, 6), 76), // idezet*
Anchor::new(exact(22540, 12), 36), // 재가공과
Anchor::new(exact(16516, 12), 78), // memperbanyak
Anchor::new(exact(9613, 15), 78), // mempublikasikan
Anchor::new(exact(17680, 12), 172), // בהסכמה
Anchor::new(exact(17692, 12), 172), // בהסכמת
Anchor::new(any(25643, 6), 96), // prohib*
Anchor::new(any(32933, 8), 91), // prohibid*
Anchor::new(exact(25643, 8), 88), // prohibit
Anchor::new(exact(25643, 10), 88), // prohibited
Anchor::new(exact(28713, 9), 88), // prohibits
Anchor::new(exact(4860, 18), 73), // الاصطناعي
Anchor::new(any(26683, 10), 97), // նշում*
Anchor::new(exact(23176, 12), 36), // 크롤링도
Anchor::new(exact(38950, 5), 113), // yuzde
Anchor::new(exact(22084, 9), 132), // 엄금해
Anchor::new(exact(15264, 14), 169), // غيرمجاز
Anchor::new(any(32341, 8), 2), // kimodell*
Anchor::new(exact(23728, 12), 132), // 표기해야
Anchor::new(exact(27033, 10), 228), // ללינק
Anchor::new(exact(23668, 12), 132), // 표기하고
Anchor::new(exact(36456, 6), 178), // nghiem
Anchor::new(exact(21592, 12), 132), // 불법하지
Anchor::new(exact(22084, 12), 132), // 엄금해야
Anchor::new(exact(20980, 12), 132), // 문의하도
Anchor::new(any(37704, 6), 44), // 摘录*
Anchor::new(any(39123, 4), 105), // semn*
Anchor::new(any(24101, 11), 134), // goedkeuring*
Anchor::new(exact(11818, 12), 36), // 퍼가기해
Anchor::new(exact(11818, 15), 36), // 퍼가기해야
Anchor::new(any(1270, 24), 14), // გამოიყენ*
Anchor::new(any(0, 33), 14), // გამოქვეყნებ*
Anchor::new(any(355, 27), 14), // გამოყენებ*
Anchor::new(exact(21496, 12), 202), // 백링크할
Anchor::new(exact(23536, 12), 132), // 퍼센트도
Anchor::new(any(37686, 6), 138), // 提及*
Anchor::new(exact(24574, 5), 88), // refer
Anchor::new(exact(25703, 9), 95), // reference
Anchor::new(exact(25703, 10), 88), // references
Anchor::new(exact(25713, 10), 124), // referencia
Anchor::new(exact(24574, 11), 88), // referencing
Anchor::new(any(27633, 9), 86), // absprache*
Anchor::new(exact(37092, 6), 172), // רבע
Anchor::new(exact(19360, 12), 75), // ששכפול
Anchor::new(any(22120, 12), 132), // 원저작자*
Anchor::new(any(25203, 10), 37), // heruitgave*
Anchor::new(exact(19408, 12), 170), // اشيروا
Anchor::new(any(6465, 16), 157), // μνημονευ*
Anchor::new(exact(16783, 4), 56), // spre
Anchor::new(exact(36810, 6), 51), // sprede
Anchor::new(any(29001, 9), 59), // spredning*
Anchor::new(exact(38800, 5), 56), // spres
Anchor::new(exact(8117, 10), 172), // אישור
Anchor::new(exact(8117, 12), 172), // אישורו
Anchor::new(any(38136, 6), 140), // 転載*
Anchor::new(exact(20776, 12), 132), // 명시하면
Anchor::new(any(2044, 21), 102), // მეხუთედ*
Anchor::new(any(38184, 6), 44), // 转贴*
Anchor::new(exact(16528, 12), 175), // mencantumkan
Anchor::new(exact(36390, 6), 122), // mencao
Anchor::new(exact(25423, 7), 91), // mencion
Anchor::new(any(25423, 7), 124), // mencion*
Anchor::new(exact(25423, 10), 91), // mencionada
Anchor::new(any(37626, 6), 139), // 承諾*
Anchor::new(exact(38360, 5), 83), // besde
Anchor::new(any(34590, 7), 26), // joylash*
Anchor::new(any(2933, 20), 162), // сугласност*
Anchor::new(exact(34492, 7), 86), // genannt
Anchor::new(exact(27912, 9), 175), // diizinkan
Anchor::new(any(27651, 7), 91), // acredit*
Anchor::new(exact(27651, 9), 91), // acreditar
Anchor::new(any(38004, 6), 206), // 被リ*
Anchor::new(any(36096, 6), 9), // impieg*
Anchor::new(exact(15764, 8), 124), // canonica
Anchor::new(exact(15764, 9), 177), // canonical
Anchor::new(any(15764, 13), 86), // canonicallink*
Anchor::new(any(16252, 12), 86), // canonicaltag*
Anchor::new(any(16264, 12), 86), // canonicalurl*
Anchor::new(exact(31845, 8), 101), // canonico
Anchor::new(exact(27795, 9), 93), // canonique
Anchor::new(any(16552, 12), 78), // mereproduksi*
Anchor::new(exact(17788, 12), 75), // בלשעתק
Anchor::new(exact(14270, 14), 172), // והקרדיט
Anchor::new(exact(18964, 12), 75), // מלפרסם
Anchor::new(exact(19396, 8), 170), // اذكر
Anchor::new(exact(19396, 12), 170), // اذكروا
Anchor::new(exact(31413, 9), 132), // 표기한
Anchor::new(exact(21916, 12), 36), // 스크랩한
Anchor::new(any(16468, 12), 173), // jogosulatlan*
Anchor::new(any(37632, 6), 44), // 抄袭*
Anchor::new(exact(31170, 9), 132), // 처벌나
Anchor::new(any(31813, 8), 185), // backlien*
Anchor::new(exact(31821, 8), 236), // backlink
Anchor::new(any(31821, 8), 213), // backlink*
Anchor::new(exact(31053, 9), 132), // 절반도
Anchor::new(exact(12317, 7), 86), // hinweis
Anchor::new(any(12884, 14), 116), // заборон*
Anchor::new(exact(31512, 9), 132), // 표시은
Anchor::new(any(38064, 6), 138), // 請勿*
Anchor::new(exact(32813, 8), 93), // pourcent
Anchor::new(any(35374, 7), 62), // siteera*
Anchor::new(any(38780, 5), 56), // siter*
Anchor::new(exact(30234, 9), 132), // 불허시
Anchor::new(exact(19120, 12), 172), // שבציון
Anchor::new(any(28128, 9), 37), // herplaats*
Anchor::new(any(28137, 9), 37), // herpublic*
Anchor::new(exact(21460, 12), 202), // 백링크의
Anchor::new(exact(39119, 4), 83), // qeyd
Anchor::new(exact(11068, 12), 132), // 원출처해
Anchor::new(exact(11068, 15), 132), // 원출처해야
Anchor::new(exact(10858, 12), 36), // 스크랩해
Anchor::new(exact(10858, 15), 36), // 스크랩해야
Anchor::new(exact(38710, 5), 104), // podac
Anchor::new(exact(32805, 5), 104), // podaj
Anchor::new(exact(35073, 7), 104), // podajac
Anchor::new(exact(32805, 8), 104), // podajcie
Anchor::new(exact(36570, 6), 104), // podana
Anchor::new(exact(36576, 6), 104), // podane
Anchor::new(any(35080, 6), 104), // podani*
Anchor::new(exact(35080, 7), 104), // podanie
Anchor::new(exact(36582, 6), 104), // podano
Anchor::new(exact(36588, 6), 104), // podany
Anchor::new(exact(27093, 10), 75), // מהפצה
Anchor::new(exact(27103, 10), 75), // מהפצת
Anchor::new(exact(30297, 9), 132), // 불허할
Anchor::new(exact(16792, 10), 134), // voorbehoud
Anchor::new(exact(16792, 12), 134), // voorbehouden
Anchor::new(exact(31620, 9), 36), // 학습의
Anchor::new(exact(20992, 12), 132), // 문의하로
Anchor::new(exact(27153, 10), 75), // מלצטט
Anchor::new(exact(16924, 12), 19), // берете
Anchor::new(any(1524, 22), 64), // възпроизвед*
Anchor::new(any(862, 24), 64), // възпроизвежд*
Anchor::new(exact(8951, 6), 74), // نشر
Anchor::new(exact(22288, 12), 132), // 원출처한
Anchor::new(exact(19972, 12), 169), // موافقت
Anchor::new(exact(4938, 12), 170), // موافقه
Anchor::new(any(2433, 20), 19), // заимствова*
Anchor::new(exact(8851, 14), 170), // الترخيص
Anchor::new(any(28515, 9), 16), // opublikow*
Anchor::new(exact(34870, 7), 78), // memakai
Anchor::new(exact(15516, 10), 73), // للنسخ
Anchor::new(exact(15516, 12), 73), // للنسخه
Anchor::new(exact(15516, 14), 73), // للنسخها
Anchor::new(any(463, 27), 102), // დაუშვებელ*
Anchor::new(any(13864, 12), 1), // цытава*
Anchor::new(any(13864, 14), 1), // цытаван*
Anchor::new(any(26493, 10), 1), // цытат*
Anchor::new(exact(29082, 9), 191), // trimitere
Anchor::new(exact(32169, 4), 56), // bruk
Anchor::new(exact(35820, 5), 56), // bruke
Anchor::new(exact(35820, 6), 56), // bruken
Anchor::new(exact(35826, 6), 56), // bruker
Anchor::new(exact(35832, 6), 56), // brukes
Anchor::new(exact(23296, 12), 36), // 크롤링할
Anchor::new(exact(33861, 8), 169), // نيست
Anchor::new(any(37698, 6), 44), // 搬運*
Anchor::new(exact(29442, 9), 132), // 기재이
Anchor::new(exact(12268, 8), 37), // openbaar
Anchor::new(exact(12268, 14), 37), // openbaarmaking
Anchor::new(any(25903, 10), 76), // tobbszoroz*
Anchor::new(exact(19482, 10), 170), // المئه
Anchor::new(any(17320, 12), 85), // сімвал*
Anchor::new(exact(29982, 9), 36), // 복사를
Anchor::new(any(6785, 10), 15), // дәиек*
Anchor::new(any(6785, 16), 15), // дәиексөз*
Anchor::new(exact(13976, 14), 75), // בלהשתמש
Anchor::new(exact(32461, 8), 191), // legatura
Anchor::new(exact(28326, 9), 191), // legaturii
Anchor::new(exact(6284, 3), 178), // chu
Anchor::new(exact(20368, 12), 36), // 데이터를
Anchor::new(any(5238, 18), 102), // ასოები*
Anchor::new(exact(14174, 12), 75), // הלעשות
Anchor::new(exact(31116, 9), 132), // 절반의
Anchor::new(exact(18988, 12), 75), // מלשעתק
Anchor::new(exact(20428, 12), 36), // 데이터의
Anchor::new(exact(38690, 5), 78), // paste
Anchor::new(exact(30180, 9), 132), // 불허과
Anchor::new(any(38975, 4), 113), // atif*
Anchor::new(exact(38450, 5), 155), // eivat
Anchor::new(exact(7153, 16), 197), // кріеитів
Anchor::new(any(37248, 6), 138), // 不允*
Anchor::new(exact(21904, 12), 36), // 스크랩이
Anchor::new(exact(22216, 12), 132), // 원출처시
Anchor::new(exact(8289, 14), 75), // כלהעתיק
Anchor::new(exact(8289, 16), 75), // כלהעתיקם
Anchor::new(exact(19480, 12), 170), // بالمئه
Anchor::new(exact(15194, 14), 170), // بالمائه
Anchor::new(exact(4914, 18), 73), // بالمشاركه
Anchor::new(exact(15208, 14), 170), // بالمصدر
Anchor::new(exact(4932, 18), 170), // بالموافقه
Anchor::new(exact(30333, 9), 132), // 삼분의
Anchor::new(exact(99, 30), 102), // დაასახელეთ
Anchor::new(exact(19768, 12), 73), // كالطبع
Anchor::new(exact(22048, 12), 132), // 엄금하면
Anchor::new(any(37182, 6), 45), // クロ*
Anchor::new(exact(15600, 14), 169), // نميباشد
Anchor::new(any(38106, 6), 205), // 超連*
Anchor::new(any(13360, 14), 22), // поширен*
Anchor::new(any(13374, 14), 22), // поширюв*
Anchor::new(exact(25913, 10), 134), // toegestaan
Anchor::new(any(34849, 7), 65), // masinsk*
Anchor::new(exact(22456, 12), 133), // 이용금지
Anchor::new(exact(30090, 9), 132), // 불법를
Anchor::new(exact(38995, 4), 79), // chup
Anchor::new(exact(23776, 12), 132), // 표시하여
Anchor::new(exact(14830, 14), 75), // מהפרסום
Anchor::new(exact(26553, 10), 103), // үштен
Anchor::new(exact(29091, 8), 173), // tuntesse
Anchor::new(exact(29091, 9), 173), // tuntessek
Anchor::new(exact(33325, 8), 173), // tuntetni
Anchor::new(exact(23680, 12), 132), // 표기하는
Anchor::new(exact(23548, 12), 132), // 퍼센트로
Anchor::new(any(37596, 6), 45), // 学習*
Anchor::new(exact(22900, 12), 36), // 전재하이
Anchor::new(exact(31035, 9), 132), // 절반나
Anchor::new(exact(28380, 9), 78), // menjiplak
Anchor::new(exact(29973, 9), 36), // 복사나
Anchor::new(exact(36018, 6), 86), // durfen
Anchor::new(exact(5706, 9), 132), // 원출처
Anchor::new(exact(14522, 14), 172), // כרישיון
Anchor::new(exact(27573, 10), 227), // ووصله
Anchor::new(exact(19096, 12), 75), // משעתוק
Anchor::new(exact(22000, 12), 132), // 언급하지
Anchor::new(exact(10618, 15), 132), // 불가합니다
Anchor::new(any(35353, 7), 30), // sindica*
Anchor::new(exact(15278, 14), 227), // فارتباط
Anchor::new(exact(8545, 14), 75), // מלהעתיק
Anchor::new(exact(8545, 16), 75), // מלהעתיקם
Anchor::new(exact(32685, 8), 144), // nemozete
Anchor::new(exact(34940, 7), 144), // nemozno
Anchor::new(exact(21232, 12), 132), // 문의해을
Anchor::new(exact(18892, 10), 75), // מהעתק
Anchor::new(exact(18892, 12), 75), // מהעתקה
Anchor::new(exact(18904, 12), 75), // מהעתקת
Anchor::new(exact(31269, 9), 132), // 처벌한
Anchor::new(any(6337, 16), 63), // αντιγραφ*
Anchor::new(exact(29397, 9), 132), // 기재시
Anchor::new(any(24541, 11), 181), // querverweis*
Anchor::new(exact(33757, 8), 73), // بطبع
Anchor::new(exact(38495, 5), 175), // huruf
Anchor::new(any(38202, 6), 138), // 违者*
Anchor::new(any(32717, 8), 190), // odsylacz*
Anchor::new(exact(39107, 4), 79), // phat
Anchor::new(any(27948, 9), 173), // egynegyed*
Anchor::new(any(29226, 9), 0), // yerlesdir*
Anchor::new(exact(19168, 10), 75), // שהעתק
Anchor::new(exact(19168, 12), 75), // שהעתקה
Anchor::new(exact(19180, 12), 75), // שהעתקת
Anchor::new(any(28263, 9), 62), // koneoppim*
Anchor::new(exact(22096, 12), 132), // 없습니다
Anchor::new(any(31949, 7), 98), // consens*
Anchor::new(exact(31949, 8), 98), // consenso
Anchor::new(any(12114, 7), 88), // consent*
Anchor::new(any(16276, 12), 93), // consentement*
Anchor::new(any(15777, 13), 122), // consentimento*
Anchor::new(any(12114, 14), 91), // consentimiento*
Anchor::new(any(27840, 9), 98), // consentit*
Anchor::new(any(16288, 12), 105), // consimtamant*
Anchor::new(exact(18112, 12), 75), // ולפרסם
Anchor::new(exact(32693, 5), 143), // nesmi
Anchor::new(exact(32693, 6), 144), // nesmie
Anchor::new(exact(32693, 8), 144), // nesmiete
Anchor::new(exact(34947, 7), 143), // nesmite
Anchor::new(exact(38625, 5), 144), // nesmu
Anchor::new(any(37848, 6), 45), // 流用*
Anchor::new(exact(8369, 16), 172), // למציינים
Anchor::new(exact(19132, 12), 75), // שהדפסה
Anchor::new(exact(30252, 9), 132), // 불허은
Anchor::new(exact(39059, 4), 162), // mogu
Anchor::new(exact(27263, 10), 172), // שמקור
Anchor::new(exact(34478, 7), 37), // gedeeld
Anchor::new(exact(9703, 3), 162), // rec
Anchor::new(exact(20668, 12), 36), // 마이닝의
Anchor::new(any(37872, 6), 139), // 留保*
Anchor::new(exact(11218, 15), 36), // 이용하려면
Anchor::new(exact(26993, 10), 75), // כריית
Anchor::new(exact(20056, 12), 73), // وتوزيع
Anchor::new(exact(35952, 6), 91), // cuarta
Anchor::new(exact(35958, 6), 91), // cuarto
Anchor::new(exact(38440, 5), 134), // derde
Anchor::new(exact(31467, 9), 132), // 표시도
Anchor::new(exact(8115, 12), 172), // האישור
Anchor::new(exact(8115, 14), 172), // האישורו
Anchor::new(exact(36084, 6), 122), // ilegal
Anchor::new(any(36084, 6), 107), // ilegal*
Anchor::new(any(21712, 12), 132), // 사전동의*
Anchor::new(exact(20644, 12), 36), // 마이닝은
Anchor::new(exact(34310, 7), 93), // dixieme
Anchor::new(exact(26653, 8), 97), // նիշի
Anchor::new(exact(26653, 10), 97), // նիշից
Anchor::new(any(38355, 5), 120), // belgi*
Anchor::new(any(22108, 12), 202), // 원문링크*
Anchor::new(any(28776, 8), 5), // reimpres*
Anchor::new(any(28776, 9), 28), // reimpress*
Anchor::new(any(33005, 8), 30), // reimprim*
Anchor::new(exact(31296, 9), 132), // 표기가
Anchor::new(exact(22156, 12), 132), // 원출처나
Anchor::new(exact(12013, 15), 132), // 표시하시면
Anchor::new(exact(39027, 4), 79), // hanh
Anchor::new(exact(8977, 16), 72), // دادهكاوي
Anchor::new(exact(33925, 7), 132), // 3분의
Anchor::new(exact(16840, 12), 157), // γραπτη
Anchor::new(exact(38322, 6), 132), // 금함
Anchor::new(exact(15933, 4), 88), // name
Anchor::new(exact(38600, 5), 88), // named
Anchor::new(any(15933, 13), 86), // namensnennung*
Anchor::new(any(38100, 6), 44), // 資料*
Anchor::new(exact(8641, 12), 75), // שציטוט
Anchor::new(exact(8641, 16), 75), // שציטוטים
Anchor::new(exact(5040, 6), 72), // كپي
Anchor::new(exact(12217, 4), 151), // angi
Anchor::new(exact(38345, 5), 151), // angis
Anchor::new(exact(12217, 5), 148), // angiv
Anchor::new(exact(27696, 9), 137), // angivande
Anchor::new(exact(12217, 6), 148), // angive
Anchor::new(exact(12217, 9), 153), // angivelse
Anchor::new(exact(33988, 7), 137), // angiven
Anchor::new(exact(33995, 7), 148), // angiver
Anchor::new(exact(34002, 7), 148), // angives
Anchor::new(exact(33781, 8), 170), // تمنع
Anchor::new(exact(6267, 3), 9), // usi
Anchor::new(exact(13948, 12), 172), // באישור
Anchor::new(exact(13948, 14), 172), // באישורו
Anchor::new(exact(36744, 4), 88), // sign
Anchor::new(any(36744, 6), 93), // signal*
Anchor::new(exact(36750, 5), 93), // signe
Anchor::new(exact(36750, 6), 93), // signes
Anchor::new(exact(36756, 6), 91), // signos
Anchor::new(exact(38770, 5), 88), // signs
Anchor::new(exact(27113, 10), 172), // מחצית
Anchor::new(exact(31332, 9), 132), // 표기도
Anchor::new(exact(21352, 12), 202), // 백링크나
Anchor::new(exact(38430, 5), 175), // dapat
Anchor::new(any(31941, 8), 9), // condivid*
Anchor::new(any(23925, 11), 9), // condivision*
Anchor::new(any(17404, 10), 71), // цитат*
Anchor::new(any(17404, 12), 15), // цитата*
Anchor::new(exact(10453, 6), 132), // 밝힌
Anchor::new(any(29262, 9), 104), // zaznaczen*
Anchor::new(any(28029, 8), 18), // fragment*
Anchor::new(any(28029, 9), 5), // fragmento*
Anchor::new(exact(27083, 10), 172), // מהיתר
Anchor::new(exact(23728, 9), 132), // 표기해
Anchor::new(any(35654, 5), 104), // zakaz*
Anchor::new(any(35654, 7), 147), // zakazan*
Anchor::new(any(35661, 7), 147), // zakazuj*
Anchor::new(exact(8965, 8), 73), // لنقل
Anchor::new(exact(8965, 12), 73), // لنقلها
Anchor::new(exact(8885, 12), 73), // لتوزيع
Anchor::new(exact(8951, 10), 73), // نشرها
Anchor::new(any(8001, 12), 97), // երրորդ*
Anchor::new(exact(8001, 16), 97), // երրորդից
Anchor::new(exact(32625, 4), 80), // copy
Anchor::new(exact(34212, 7), 3), // copying
Anchor::new(any(1342, 24), 14), // რეპროდუც*
Anchor::new(exact(34914, 3), 155), // saa
Anchor::new(any(34534, 7), 182), // hotlink*
Anchor::new(exact(19852, 12), 226), // كريتيو
Anchor::new(exact(11356, 12), 133), // 배포금지
Anchor::new(exact(18006, 10), 172), // המקור
Anchor::new(exact(14216, 12), 75), // הלשעתק
Anchor::new(exact(29820, 9), 36), // 모델에
Anchor::new(exact(7121, 16), 221), // креативе
Anchor::new(any(34716, 7), 76), // lemasol*
Anchor::new(exact(20944, 12), 132), // 문의하과
Anchor::new(exact(6795, 6), 103), // сөз
Anchor::new(exact(19288, 12), 75), // שפרסום
Anchor::new(exact(1812, 16), 73), // الاقتباس
Anchor::new(exact(1812, 20), 73), // الاقتباسها
Anchor::new(any(33365, 8), 76), // utankozl*
Anchor::new(exact(18040, 10), 75), // והעתק
Anchor::new(exact(18040, 12), 75), // והעתקה
Anchor::new(exact(18052, 12), 75), // והעתקת
Anchor::new(exact(30378, 9), 132), // 언급가
Anchor::new(any(24853, 10), 91), // aprobacion*
Anchor::new(any(34016, 7), 105), // aprobar*
Anchor::new(exact(27714, 9), 122), // aprovacao
Anchor::new(exact(679, 18), 202), // 크리에이티브
Anchor::new(any(679, 27), 202), // 크리에이티브커먼즈*
Anchor::new(any(6993, 16), 1), // карыстан*
Anchor::new(any(37488, 6), 139), // 半分*
Anchor::new(exact(4482, 18), 112), // сохраняет
Anchor::new(exact(36642, 5), 91), // puede
Anchor::new(exact(36642, 6), 91), // pueden
Anchor::new(exact(30270, 9), 132), // 불허의
Anchor::new(exact(39143, 4), 83), // ucde
Anchor::new(exact(35675, 5), 147), // zdroj
Anchor::new(exact(37062, 6), 144), // zdroja
Anchor::new(exact(35675, 6), 143), // zdroje
Anchor::new(exact(35675, 7), 143), // zdrojem
Anchor::new(exact(37068, 6), 147), // zdroji
Anchor::new(exact(35682, 7), 144), // zdrojom
Anchor::new(exact(37074, 6), 147), // zdroju
Anchor::new(exact(8321, 12), 75), // כציטוט
Anchor::new(exact(8321, 16), 75), // כציטוטים
Anchor::new(exact(19012, 12), 75), // מפרסום
Anchor::new(exact(30153, 9), 132), // 불법한
Anchor::new(exact(21340, 12), 202), // 백링크과
Anchor::new(any(33317, 8), 76), // tovabbad*
Anchor::new(any(37410, 6), 45), // 再配*
Anchor::new(exact(29892, 9), 132), // 밝히고
Anchor::new(exact(29577, 9), 132), // 명기로
Anchor::new(any(25043, 10), 16), // eksploracj*
Anchor::new(any(37476, 6), 46), // 利用*
Anchor::new(exact(31431, 9), 132), // 표시가
Anchor::new(any(38550, 5), 42), // lagra*
Anchor::new(any(33269, 8), 173), // szazalek*
Anchor::new(exact(30882, 9), 132), // 유보의
Anchor::new(any(22492, 12), 36), // 인용보도*
Anchor::new(exact(11983, 15), 132), // 표시하거나
Anchor::new(exact(33939, 6), 93), // accord
Anchor::new(exact(33939, 7), 98), // accordi
Anchor::new(exact(33946, 7), 98), // accordo
Anchor::new(any(16720, 12), 214), // tilbakelenke*
Anchor::new(exact(22660, 12), 36), // 재가공의
Anchor::new(exact(9838, 6), 36), // 게재
Anchor::new(any(24695, 11), 134), // toestemming*
Anchor::new(any(13892, 14), 97), // հիշատակ*
Anchor::new(exact(18820, 12), 228), // מהלינק
Anchor::new(any(34387, 7), 9), // estratt*
Anchor::new(exact(25063, 10), 9), // estrazione
Anchor::new(exact(27593, 10), 170), // ويمنع
Anchor::new(exact(20536, 12), 202), // 링크하을
Anchor::new(exact(11083, 6), 132), // 위법
Anchor::new(exact(14204, 10), 172), // לציין
Anchor::new(exact(18676, 12), 172), // לציינו
Anchor::new(exact(21628, 12), 132), // 불허하는
Anchor::new(exact(23272, 12), 36), // 크롤링이
Anchor::new(any(38274, 6), 44), // 重製*
Anchor::new(any(37452, 6), 44), // 分享*
Anchor::new(any(12926, 14), 85), // згадван*
Anchor::new(any(26243, 10), 117), // згадк*
Anchor::new(any(17056, 12), 116), // згадув*
Anchor::new(any(3762, 14), 118), // атрибуц*
Anchor::new(any(3762, 18), 103), // атрибуция*
Anchor::new(exact(12414, 5), 3), // model
Anchor::new(exact(28398, 9), 17), // modelelor
Anchor::new(exact(34898, 7), 6), // modeles
Anchor::new(exact(34905, 7), 30), // modelos
Anchor::new(exact(36408, 6), 3), // models
Anchor::new(exact(18066, 10), 172), // הציון
Anchor::new(exact(8819, 14), 73), // الاعاده
Anchor::new(exact(18604, 12), 75), // ללעשות
Anchor::new(exact(14956, 14), 75), // מלהשתמש
Anchor::new(any(36090, 6), 155), // ilmoit*
Anchor::new(any(35325, 7), 98), // segnala*
Anchor::new(exact(29451, 9), 132), // 기재한
Anchor::new(exact(35563, 7), 86), // viertel
Anchor::new(any(35563, 7), 86), // viertel*
Anchor::new(exact(29469, 9), 132), // 남겨고
Anchor::new(any(784, 26), 158), // първоизточник*
Anchor::new(exact(26753, 10), 172), // בהיתר
Anchor::new(exact(16522, 3), 79), // ban
Anchor::new(any(32125, 8), 26), // foydalan*
Anchor::new(exact(30027, 9), 36), // 복제할
Anchor::new(exact(36978, 4), 30), // usar
Anchor::new(exact(38895, 5), 9), // usare
Anchor::new(exact(36978, 6), 5), // usarse
Anchor::new(exact(10063, 12), 202), // 링크하해
Anchor::new(exact(10063, 15), 202), // 링크하해야
Anchor::new(exact(38435, 4), 42), // dela
Anchor::new(exact(38435, 5), 42), // delas
Anchor::new(exact(33805, 8), 169), // درصد
Anchor::new(exact(34913, 3), 11), // usa
Anchor::new(exact(29712, 9), 132), // 명시로
Anchor::new(exact(36822, 6), 3), // stored
Anchor::new(any(32357, 8), 26), // kopaytir*
Anchor::new(exact(4770, 16), 75), // מהלהעתיק
Anchor::new(exact(4770, 18), 75), // מהלהעתיקם
Anchor::new(exact(14746, 14), 75), // מהלהפיץ
Anchor::new(exact(8433, 16), 75), // מהלהפיצם
Anchor::new(exact(8449, 16), 75), // מהלהשתמש
Anchor::new(exact(22336, 12), 132), // 위법하면
Anchor::new(exact(27831, 4), 110), // cita
Anchor::new(exact(35880, 6), 37), // citaat
Anchor::new(any(31885, 5), 49), // citac*
Anchor::new(exact(34100, 7), 123), // citacao
Anchor::new(exact(31885, 8), 28), // citacoes
Anchor::new(any(34107, 5), 123), // citad*
Anchor::new(exact(34107, 6), 92), // citada
Anchor::new(exact(34107, 7), 92), // citadas
Anchor::new(exact(34114, 6), 91), // citado
Anchor::new(any(34114, 6), 5), // citado*
Anchor::new(exact(34114, 7), 91), // citados
Anchor::new(exact(34121, 6), 105), // citand
Anchor::new(exact(34121, 7), 130), // citando
Anchor::new(any(34121, 7), 91), // citando*
Anchor::new(exact(35886, 6), 94), // citant
Anchor::new(exact(34128, 5), 125), // citar
Anchor::new(any(34128, 5), 109), // citar*
Anchor::new(exact(34128, 6), 91), // citara
Anchor::new(exact(34128, 7), 91), // citaran
Anchor::new(exact(34135, 6), 99), // citare
Anchor::new(exact(34135, 7), 105), // citarea
Anchor::new(exact(34142, 7), 105), // citarii
Anchor::new(exact(34149, 7), 92), // citarse
Anchor::new(exact(38380, 5), 5), // citas
Anchor::new(exact(31893, 5), 105), // citat
Anchor::new(any(31893, 5), 100), // citat*
Anchor::new(exact(35892, 6), 106), // citata
Anchor::new(exact(34156, 7), 37), // citaten
Anchor::new(exact(31893, 6), 105), // citati
Anchor::new(any(31893, 8), 7), // citation*
Anchor::new(any(27831, 8), 9), // citazion*
Anchor::new(exact(27831, 9), 98), // citazione
Anchor::new(exact(39055, 4), 104), // moga
Anchor::new(any(26203, 10), 15), // бөліс*
Anchor::new(any(20848, 12), 36), // 무단도용*
Anchor::new(exact(29379, 9), 132), // 기재로
Anchor::new(any(37356, 6), 44), // 傳播*
Anchor::new(exact(23572, 12), 132), // 퍼센트시
Anchor::new(exact(27233, 10), 75), // שלצטט
Anchor::new(exact(21364, 12), 202), // 백링크는
Anchor::new(exact(33109, 8), 181), // rucklink
Anchor::new(any(24640, 11), 86), // rucksprache*
Anchor::new(any(24651, 11), 181), // ruckverlink*
Anchor::new(any(2553, 20), 22), // неиромереж*
Anchor::new(exact(4230, 18), 19), // неиронных
Anchor::new(any(7297, 16), 19), // неиросет*
Anchor::new(exact(20572, 12), 202), // 링크하한
Anchor::new(exact(15226, 10), 227), // لوصله
Anchor::new(exact(17668, 12), 75), // בהדפסה
Anchor::new(exact(38570, 5), 79), // luyen
Anchor::new(exact(17972, 8), 228), // לינק
Anchor::new(exact(34429, 7), 151), // firedel
Anchor::new(any(2086, 21), 102), // ნებართვ*
Anchor::new(any(24823, 10), 37), // aitraining*
Anchor::new(any(27669, 9), 54), // aitraning*
Anchor::new(exact(33901, 8), 170), // يذكر
Anchor::new(exact(28614, 9), 91), // porciento
Anchor::new(exact(21820, 12), 36), // 스크랩로
Anchor::new(exact(25653, 10), 93), // provenance
Anchor::new(any(24519, 11), 105), // provenienta*
Anchor::new(exact(24530, 11), 98), // provenienza
Anchor::new(exact(26873, 10), 75), // ולשתף
Anchor::new(any(34261, 7), 65), // deljenj*
Anchor::new(any(25483, 10), 162), // neovlascen*
Anchor::new(any(25493, 10), 162), // neovlasten*
Anchor::new(exact(22588, 12), 36), // 재가공로
Anchor::new(exact(30981, 9), 36), // 전재는
Anchor::new(any(37980, 6), 138), // 聯繫*
Anchor::new(exact(5140, 8), 226), // لينك
Anchor::new(exact(15558, 14), 226), // لينكدهي
Anchor::new(exact(27473, 10), 226), // لينكي
Anchor::new(any(24051, 6), 200), // ssilka*
Anchor::new(exact(17800, 12), 172), // במצוין
Anchor::new(any(12454, 7), 7), // republi*
Anchor::new(any(12454, 8), 32), // republic*
Anchor::new(exact(15998, 13), 88), // republication
Anchor::new(any(12454, 10), 51), // republicer*
Anchor::new(any(33013, 8), 66), // republik*
Anchor::new(any(12496, 10), 56), // republiser*
Anchor::new(exact(16684, 9), 88), // republish
Anchor::new(any(16684, 9), 3), // republish*
Anchor::new(exact(24607, 11), 89), // republished
Anchor::new(exact(16684, 12), 88), // republishing
Anchor::new(exact(14088, 14), 172), // וההסכמה
Anchor::new(exact(14102, 14), 172), // וההסכמת
Anchor::new(exact(27597, 6), 170), // منع
Anchor::new(any(28156, 8), 187), // iperlink*
Anchor::new(any(24167, 11), 187), // ipertestual*
Anchor::new(exact(3175, 18), 73), // الاستخدام
Anchor::new(exact(3195, 18), 73), // الاستعمال
Anchor::new(exact(3215, 18), 73), // الاستغلال
Anchor::new(exact(3235, 18), 73), // الاستنساخ
Anchor::new(exact(11398, 6), 36), // 전송
Anchor::new(exact(11098, 15), 132), // 위법하셔야
Anchor::new(any(36762, 6), 121), // simvol*
Anchor::new(any(26063, 6), 104), // wymien*
Anchor::new(exact(26063, 10), 104), // wymienione
Anchor::new(exact(26073, 10), 104), // wymieniony
Anchor::new(any(32253, 8), 0), // istifade*
Anchor::new(any(16353, 7), 83), // istinad*
Anchor::new(any(25303, 10), 83), // istinadsiz*
Anchor::new(exact(23764, 12), 132), // 표시하면
Anchor::new(exact(14146, 12), 172), // היצוין
Anchor::new(any(17380, 12), 162), // трећин*
Anchor::new(exact(1770, 18), 228), // היפרקישור
Anchor::new(exact(38665, 5), 83), // olmaz
Anchor::new(any(17212, 12), 65), // пренет*
Anchor::new(any(17224, 12), 65), // пренос*
Anchor::new(any(7553, 16), 65), // преношењ*
Anchor::new(exact(33813, 8), 73), // فطبع
Anchor::new(any(32349, 8), 2), // kisystem*
Anchor::new(exact(16102, 13), 122), // visualizacoes
Anchor::new(exact(9763, 15), 98), // visualizzazioni
Anchor::new(exact(36966, 5), 137), // uppge
Anchor::new(exact(36966, 6), 137), // uppges
Anchor::new(exact(9473, 14), 227), // والرابط
Anchor::new(exact(9473, 16), 227), // والرابطا
Anchor::new(exact(9489, 16), 227), // والروابط
Anchor::new(exact(16936, 12), 112), // ведома
Anchor::new(exact(34485, 7), 203), // gelinkt
Anchor::new(any(26563, 10), 97), // արգել*
Anchor::new(any(4428, 18), 19), // скреипинг*
Anchor::new(any(4446, 18), 22), // скреипінг*
Anchor::new(exact(8049, 14), 75), // בלהעתיק
Anchor::new(exact(8049, 16), 75), // בלהעתיקם
Anchor::new(any(26413, 10), 15), // тарат*
Anchor::new(exact(1766, 22), 228), // וההיפרקישור
Anchor::new(exact(17932, 12), 172), // וההיתר
Anchor::new(any(6801, 14), 15), // жарияла*
Anchor::new(any(6801, 16), 15), // жариялау*
Anchor::new(exact(22180, 12), 132), // 원출처도
Anchor::new(exact(4950, 14), 73), // فاقتباس
Anchor::new(exact(4950, 18), 73), // فاقتباسها
Anchor::new(exact(32389, 8), 221), // kriejtiv
Anchor::new(exact(8901, 10), 227), // لرابط
Anchor::new(exact(8901, 12), 227), // لرابطا
Anchor::new(any(37308, 6), 44), // 传播*
Anchor::new(exact(30000, 9), 36), // 복제는
Anchor::new(exact(30720, 9), 132), // 위법와
Anchor::new(any(28434, 8), 162), // navodenj*
Anchor::new(exact(28434, 9), 162), // navodenje
Anchor::new(exact(32677, 8), 162), // navodite
Anchor::new(exact(38680, 5), 91), // opone
Anchor::new(exact(16384, 12), 88), // infringement
Anchor::new(any(24662, 11), 86), // schriftlich*
Anchor::new(exact(30630, 9), 132), // 엄금한
Anchor::new(exact(20764, 12), 132), // 명시하는
Anchor::new(any(36864, 6), 26), // tarqat*
Anchor::new(any(32037, 8), 203), // doorlink*
Anchor::new(any(25023, 10), 37), // doorplaats*
Anchor::new(exact(10078, 9), 36), // 마이닝
Anchor::new(exact(27533, 10), 170), // نسبها
Anchor::new(exact(22672, 12), 36), // 재가공이
Anchor::new(exact(38840, 5), 88), // theft
Anchor::new(any(31837, 6), 56), // benytt*
Anchor::new(exact(31837, 7), 51), // benytte
Anchor::new(exact(31837, 8), 51), // benyttes
Anchor::new(exact(22852, 12), 36), // 전재하와
Anchor::new(exact(22516, 12), 36), // 인용하실
Anchor::new(exact(14466, 14), 75), // כלהשתמש
Anchor::new(exact(29928, 9), 132), // 밝힌고
Anchor::new(exact(29919, 9), 132), // 밝히서
Anchor::new(exact(33364, 4), 105), // suta
Anchor::new(exact(24420, 11), 0), // oyredilmesi
Anchor::new(exact(31215, 9), 132), // 처벌시
Anchor::new(exact(19600, 8), 73), // بنشر
Anchor::new(exact(19600, 12), 73), // بنشرها
Anchor::new(exact(10708, 15), 132), // 불허하셔야
Anchor::new(exact(38785, 4), 147), // slov
Anchor::new(exact(38785, 5), 147), // slova
Anchor::new(exact(21556, 12), 132), // 불법하는
Anchor::new(exact(31008, 9), 36), // 전재할
Anchor::new(any(3033, 12), 8), // արտատպ*
Anchor::new(exact(3033, 20), 8), // արտատպելիս
Anchor::new(exact(27503, 10), 169), // منابع
Anchor::new(any(37446, 6), 138), // 出處*
Anchor::new(any(2573, 20), 162), // неовлаштен*
Anchor::new(any(2593, 20), 162), // неовлашћен*
Anchor::new(exact(19756, 12), 73), // كاعاده
Anchor::new(exact(21280, 12), 132), // 문의해할
Anchor::new(exact(31359, 9), 132), // 표기시
Anchor::new(exact(19660, 12), 170), // فترخيص
Anchor::new(exact(19696, 10), 227), // فرابط
Anchor::new(exact(19696, 12), 227), // فرابطا
Anchor::new(exact(20224, 12), 132), // 금지하며
Anchor::new(exact(20548, 12), 202), // 링크하의
Anchor::new(exact(36888, 6), 134), // tekens
Anchor::new(exact(18772, 12), 75), // מהדפסה
Anchor::new(exact(8337, 12), 228), // כקישור
Anchor::new(exact(8337, 16), 228), // כקישורים
Anchor::new(any(23092, 12), 132), // 출처명시*
Anchor::new(any(5868, 12), 36), // 재배포하*
Anchor::new(exact(5868, 18), 36), // 재배포하거나
Anchor::new(exact(11368, 15), 36), // 재배포하는
Anchor::new(any(28884, 9), 9), // ripubblic*
Anchor::new(exact(21616, 12), 132), // 불허하고
Anchor::new(exact(20488, 12), 202), // 링크하로
Anchor::new(exact(15270, 8), 169), // مجاز
Anchor::new(exact(5871, 15), 36), // 배포하거나
Anchor::new(exact(10561, 12), 202), // 링크해야
Anchor::new(exact(26963, 10), 75), // כלשתף
Anchor::new(any(32141, 8), 2), // gebrauch*
Anchor::new(any(25196, 7), 37), // gebruik*
Anchor::new(exact(28038, 9), 37), // gebruiken
Anchor::new(exact(32149, 8), 37), // gebruikt
Anchor::new(exact(21844, 12), 36), // 스크랩시
Anchor::new(exact(14228, 14), 172), // והמצוין
Anchor::new(exact(8193, 16), 75), // והמצטטים
Anchor::new(exact(4716, 18), 172), // והמציינים
Anchor::new(exact(23464, 12), 36), // 퍼가기한
Anchor::new(exact(18868, 12), 172), // מהסכמה
Anchor::new(exact(18880, 12), 172), // מהסכמת
Anchor::new(exact(33581, 8), 162), // могу
Anchor::new(exact(4700, 14), 75), // הלהעתיק
Anchor::new(exact(4700, 16), 75), // הלהעתיקם
Anchor::new(any(37902, 6), 44), // 盜用*
Anchor::new(any(37146, 6), 139), // いた*
Anchor::new(any(37920, 6), 139), // 示し*
Anchor::new(any(37578, 6), 44), // 大语*
Anchor::new(any(37242, 6), 142), // 三分*
Anchor::new(any(39035, 4), 83), // herf*
Anchor::new(any(23881, 7), 98), // attribu*
Anchor::new(exact(24883, 9), 88), // attribute
Anchor::new(exact(24883, 10), 88), // attributed
Anchor::new(exact(24893, 10), 134), // attributie
Anchor::new(exact(23881, 11), 88), // attribution
Anchor::new(any(23881, 11), 93), // attribution*
Anchor::new(any(23892, 11), 98), // attribuzion*
Anchor::new(exact(21292, 12), 132), // 밝혀야만
Anchor::new(exact(4590, 18), 221), // хипервеза
Anchor::new(exact(4608, 18), 221), // хипервезу
Anchor::new(any(2993, 20), 220), // хипервръзк*
Anchor::new(any(4626, 18), 224), // хиперлинк*
Anchor::new(exact(17728, 12), 172), // ביצוין
Anchor::new(exact(33349, 8), 88), // unlawful
Anchor::new(exact(29505, 9), 36), // 도용을
Anchor::new(exact(37104, 6), 169), // درج
Anchor::new(exact(22207, 9), 132), // 출처를
Anchor::new(any(37278, 6), 138), // 书面*
Anchor::new(exact(19888, 8), 73), // كنقل
Anchor::new(exact(19888, 12), 73), // كنقلها
Anchor::new(exact(19576, 12), 226), // بكلينك
Anchor::new(exact(14076, 12), 75), // ההדפסה
Anchor::new(exact(6449, 16), 63), // μεταδοση
Anchor::new(exact(38735, 5), 26), // qayta
Anchor::new(exact(23128, 12), 36), // 크롤링가
Anchor::new(any(25333, 10), 2), // kitraining*
Anchor::new(any(28245, 9), 56), // kitrening*
Anchor::new(any(37206, 6), 45), // デー*
Anchor::new(exact(29586, 9), 132), // 명기를
Anchor::new(exact(19384, 10), 169), // اجازه
Anchor::new(exact(19384, 12), 169), // اجازهي
Anchor::new(exact(31107, 9), 132), // 절반을
Anchor::new(any(28983, 9), 76), // sokszoros*
Anchor::new(exact(14984, 12), 75), // מלשכפל
Anchor::new(exact(14984, 14), 75), // מלשכפלם
Anchor::new(exact(19708, 12), 227), // فروابط
Anchor::new(exact(22996, 9), 132), // 절반해
Anchor::new(any(51, 15), 102), // წყარო*
Anchor::new(exact(38365, 5), 113), // beste
Anchor::new(exact(39003, 4), 178), // dong
Anchor::new(exact(8161, 16), 228), // והלקישור
Anchor::new(exact(5418, 9), 132), // 문의하
Anchor::new(any(28605, 9), 190), // podlinkow*
Anchor::new(exact(30810, 9), 132), // 유보는
Anchor::new(exact(10153, 15), 132), // 명시하거나
Anchor::new(exact(37122, 6), 169), // قيد
Anchor::new(any(35635, 5), 16), // cytow*
Anchor::new(any(7473, 16), 116), // погоджен*
Anchor::new(exact(32853, 8), 16), // powielac
Anchor::new(any(32861, 8), 16), // powielan*
Anchor::new(any(37830, 6), 44), // 機器*
Anchor::new(exact(29406, 9), 132), // 기재와
Anchor::new(exact(24995, 8), 175), // sertakan
Anchor::new(exact(39155, 4), 3), // used
Anchor::new(exact(33917, 8), 170), // يشار
Anchor::new(exact(22360, 12), 132), // 위법하지
Anchor::new(exact(21388, 12), 202), // 백링크로
Anchor::new(exact(6084, 18), 36), // 퍼가기합니다
Anchor::new(any(667, 12), 188), // ლინკ*
Anchor::new(exact(9793, 15), 188), // ლინკი
Anchor::new(exact(23452, 12), 36), // 퍼가기이
Anchor::new(exact(18736, 12), 75), // לשכפול
Anchor::new(exact(8181, 10), 75), // לשכפל
Anchor::new(exact(8181, 12), 75), // לשכפלם
Anchor::new(exact(36522, 6), 122), // origem
Anchor::new(any(12282, 14), 86), // originalquelle*
Anchor::new(exact(34996, 7), 93), // origine
Anchor::new(any(6305, 16), 63), // ανατυπωσ*
Anchor::new(exact(17392, 12), 112), // указав
Anchor::new(exact(7857, 12), 112), // указан
Anchor::new(any(7857, 12), 85), // указан*
Anchor::new(exact(13682, 14), 112), // указана
Anchor::new(any(13696, 14), 112), // указани*
Anchor::new(any(7857, 14), 85), // указанн*
Anchor::new(exact(7857, 16), 85), // указанне
Anchor::new(exact(13710, 14), 112), // указано
Anchor::new(exact(13724, 14), 112), // указаны
Anchor::new(exact(13738, 14), 112), // указать
Anchor::new(exact(13752, 14), 85), // указаць
Anchor::new(exact(4554, 18), 85), // указваице
Anchor::new(any(13766, 14), 112), // указыва*
Anchor::new(any(37950, 6), 44), // 翻印*
Anchor::new(exact(32109, 8), 17), // folosesc
Anchor::new(any(36048, 6), 17), // folosi*
Anchor::new(exact(17488, 12), 186), // հղմամբ
Anchor::new(exact(26623, 10), 186), // հղման
Anchor::new(exact(29694, 9), 132), // 명시는
Anchor::new(exact(17836, 12), 172), // בקרדיט
Anchor::new(exact(18304, 10), 75), // כהעתק
Anchor::new(exact(18304, 12), 75), // כהעתקה
Anchor::new(exact(18316, 12), 75), // כהעתקת
Anchor::new(exact(17656, 12), 172), // בבציון
Anchor::new(exact(11173, 15), 132), // 유보하시면
Anchor::new(any(34254, 7), 93), // defendu*
Anchor::new(any(6817, 16), 158), // забранен*
Anchor::new(any(3960, 16), 158), // забраняв*
Anchor::new(exact(3960, 18), 158), // забранява
Anchor::new(any(17020, 12), 162), // забрањ*
Anchor::new(any(7745, 16), 19), // сообщени*
Anchor::new(any(38232, 6), 139), // 違法*
Anchor::new(exact(34065, 7), 2), // auszuge
Anchor::new(exact(16204, 12), 2), // auszugsweise
Anchor::new(any(38460, 5), 5), // emple*
Anchor::new(any(36024, 6), 6), // emploi*
Anchor::new(exact(24387, 11), 93), // obligatoire
Anchor::new(any(34718, 5), 76), // masol*
Anchor::new(exact(38835, 5), 98), // terzo
Anchor::new(exact(19036, 12), 172), // מקרדיט
Anchor::new(exact(21580, 12), 132), // 불법하여
Anchor::new(exact(39091, 4), 122), // opoe
Anchor::new(exact(29190, 9), 49), // vyuzijete
Anchor::new(exact(33477, 7), 47), // vyuziti
Anchor::new(exact(33477, 8), 48), // vyuzitie
Anchor::new(any(35570, 6), 47), // vyuziv*
Anchor::new(any(35570, 7), 48), // vyuziva*
Anchor::new(exact(29550, 9), 132), // 명기나
Anchor::new(exact(31494, 9), 132), // 표시시
Anchor::new(exact(27253, 10), 172), // שמורה
Anchor::new(exact(19264, 12), 172), // שמורות
Anchor::new(exact(33541, 8), 219), // λινκ
Anchor::new(exact(14284, 12), 172), // והרשות
Anchor::new(exact(14284, 14), 172), // והרשותו
Anchor::new(any(3654, 16), 157), // συναινεσ*
Anchor::new(exact(3654, 18), 157), // συναινεση
Anchor::new(exact(10603, 15), 36), // 복제하거나
Anchor::new(exact(29370, 9), 132), // 기재도
Anchor::new(exact(28893, 7), 98), // riserva
Anchor::new(exact(28893, 9), 98), // riservata
Anchor::new(exact(28902, 9), 98), // riservate
Anchor::new(exact(28911, 9), 98), // riservati
Anchor::new(exact(28920, 9), 98), // riservato
Anchor::new(any(38046, 6), 139), // 許諾*
Anchor::new(any(38298, 6), 44), // 镜像*
Anchor::new(exact(26313, 10), 116), // можна
Anchor::new(exact(21016, 12), 132), // 문의하시
Anchor::new(exact(24784, 4), 137), // ange
Anchor::new(exact(33981, 7), 86), // angeben
Anchor::new(exact(27687, 9), 86), // angegeben
Anchor::new(exact(38340, 5), 137), // anges
Anchor::new(exact(19108, 12), 75), // נתונים
Anchor::new(exact(10123, 15), 132), // 명기하시면
Anchor::new(exact(14704, 12), 75), // מההעתק
Anchor::new(exact(14704, 14), 75), // מההעתקה
Anchor::new(exact(14718, 14), 75), // מההעתקת
Anchor::new(exact(36648, 3), 98), // puo
Anchor::new(exact(5790, 6), 36), // 학습
Anchor::new(any(37800, 6), 138), // 标明*
Anchor::new(exact(18268, 12), 75), // כהדפסה
Anchor::new(exact(21664, 12), 132), // 불허하지
Anchor::new(exact(10468, 15), 132), // 밝힌주시기
Anchor::new(exact(10588, 15), 36), // 복사하거나
Anchor::new(any(2107, 21), 102), // პროცენტ*
Anchor::new(exact(11203, 15), 36), // 이용하거나
Anchor::new(any(26523, 10), 85), // чвэрц*
Anchor::new(exact(5760, 18), 132), // 원출처합니다
Anchor::new(exact(22768, 12), 36), // 전재하과
Anchor::new(exact(29298, 9), 36), // 게재할
Anchor::new(exact(29703, 9), 132), // 명시도
Anchor::new(exact(4968, 14), 73), // كاقتباس
Anchor::new(exact(4968, 18), 73), // كاقتباسها
Anchor::new(exact(16330, 5), 37), // nemen
Anchor::new(exact(11392, 6), 132), // 표시
Anchor::new(exact(20044, 12), 170), // وتصريح
Anchor::new(exact(33749, 8), 170), // بذكر
Anchor::new(exact(8935, 8), 73), // نسخه
Anchor::new(exact(8935, 10), 73), // نسخها
Anchor::new(exact(23164, 12), 36), // 크롤링는
Anchor::new(exact(8593, 12), 228), // מקישור
Anchor::new(exact(8593, 16), 228), // מקישורים
Anchor::new(any(25093, 8), 173), // fenntart*
Anchor::new(exact(25093, 10), 173), // fenntartva
Anchor::new(any(7313, 16), 116), // неможлив*
Anchor::new(exact(21379, 9), 202), // 링크도
Anchor::new(exact(31440, 9), 132), // 표시과
Anchor::new(any(38250, 6), 45), // 配布*
Anchor::new(exact(36882, 6), 2), // teilen
Anchor::new(any(37584, 6), 138), // 姓名*
Anchor::new(exact(17982, 10), 75), // הלצטט
Anchor::new(exact(36564, 6), 147), // pismen
Anchor::new(exact(38615, 5), 143), // nelze
Anchor::new(exact(17812, 12), 75), // בפרסום
Anchor::new(exact(15306, 14), 170), // فموافقه
Anchor::new(any(7185, 10), 162), // навед*
Anchor::new(exact(7185, 12), 162), // наведе
Anchor::new(exact(13136, 14), 162), // наведен
Anchor::new(any(13136, 14), 162), // наведен*
Anchor::new(exact(7185, 16), 162), // наведете
Anchor::new(exact(7201, 16), 162), // наведите
Anchor::new(exact(13150, 14), 162), // навести
Anchor::new(exact(9943, 15), 132), // 남겨주세요
Anchor::new(exact(4738, 10), 75), // ציטוט
Anchor::new(exact(4738, 14), 75), // ציטוטים
Anchor::new(any(37764, 6), 205), // 文章*
Anchor::new(any(37326, 6), 138), // 來源*
Anchor::new(exact(29964, 9), 36), // 배포할
Anchor::new(any(17464, 12), 97), // լիցենզ*
Anchor::new(exact(10663, 15), 132), // 불법하시면
Anchor::new(any(35964, 6), 105), // cuvant*
Anchor::new(exact(10501, 12), 202), // 링크하는
Anchor::new(exact(36780, 3), 121), // soz
Anchor::new(any(16864, 12), 63), // εξορυξ*
Anchor::new(exact(8257, 12), 75), // וציטוט
Anchor::new(exact(8257, 16), 75), // וציטוטים
Anchor::new(exact(5688, 18), 36), // 스크랩합니다
Anchor::new(exact(19984, 12), 72), // نقلقول
Anchor::new(any(37542, 6), 138), // 嚴禁*
Anchor::new(exact(8689, 14), 72), // استفاده
Anchor::new(exact(8689, 16), 72), // استفادهي
Anchor::new(any(37548, 6), 205), // 回链*
Anchor::new(exact(29955, 9), 36), // 배포나
Anchor::new(exact(15040, 12), 172), // שאישור
Anchor::new(exact(15040, 14), 172), // שאישורו
Anchor::new(exact(18184, 12), 172), // וקרדיט
Anchor::new(exact(22876, 12), 36), // 전재하을
Anchor::new(exact(31287, 9), 36), // 퍼가실
Anchor::new(exact(30765, 9), 132), // 위법한
Anchor::new(any(25033, 10), 42), // eftertryck*
Anchor::new(any(27930, 9), 51), // eftertryk*
Anchor::new(exact(18196, 10), 172), // ורשות
Anchor::new(exact(18196, 12), 172), // ורשותו
Anchor::new(any(32477, 6), 166), // licenc*
Anchor::new(exact(32477, 7), 122), // licenca
Anchor::new(exact(32477, 8), 122), // licencas
Anchor::new(exact(34723, 7), 88), // licence
Anchor::new(any(34723, 7), 93), // licence*
Anchor::new(any(32485, 8), 91), // licencia*
Anchor::new(any(34730, 7), 104), // licencj*
Anchor::new(any(32493, 6), 149), // licens*
Anchor::new(exact(32493, 7), 88), // license
Anchor::new(exact(32493, 8), 88), // licensed
Anchor::new(any(32501, 6), 105), // licent*
Anchor::new(any(32501, 8), 134), // licentie*
Anchor::new(exact(34737, 7), 98), // licenza
Anchor::new(exact(34744, 7), 98), // licenze
Anchor::new(any(39171, 4), 16), // uzyt*
Anchor::new(any(3906, 18), 19), // дублирова*
Anchor::new(any(13556, 14), 192), // ссылаит*
Anchor::new(exact(4500, 18), 192), // ссылаться
Anchor::new(exact(7777, 16), 192), // ссылаясь
Anchor::new(any(13570, 10), 192), // ссылк*
Anchor::new(exact(13570, 14), 192), // ссылкою
Anchor::new(exact(17308, 12), 192), // ссылок
Anchor::new(exact(11188, 15), 132), // 유보합니다
Anchor::new(any(37266, 6), 138), // 严禁*
Anchor::new(exact(38660, 5), 162), // odsto
Anchor::new(exact(29343, 9), 132), // 기재과
Anchor::new(exact(10408, 15), 132), // 밝혀주시기
Anchor::new(any(9703, 15), 86), // rechtevorbehalt*
Anchor::new(any(37338, 6), 138), // 侵權*
Anchor::new(exact(10423, 15), 132), // 밝히주세요
Anchor::new(exact(23416, 12), 36), // 퍼가기은
Anchor::new(exact(28105, 4), 59), // dele
Anchor::new(exact(28105, 5), 37), // delen
Anchor::new(exact(34900, 5), 59), // deles
Anchor::new(exact(8853, 12), 170), // لترخيص
Anchor::new(exact(34688, 7), 155), // lahteen
Anchor::new(exact(34695, 7), 155), // lahteet
Anchor::new(exact(21256, 12), 132), // 문의해이
Anchor::new(exact(35052, 7), 93), // peuvent
Anchor::new(any(1246, 24), 14), // გაზიარებ*
Anchor::new(exact(14480, 14), 228), // כלקישור
Anchor::new(exact(39209, 3), 31), // uso
Anchor::new(any(37254, 6), 138), // 不可*
Anchor::new(exact(159, 30), 102), // წერილობითი
Anchor::new(exact(19470, 10), 73), // الطبع
Anchor::new(exact(31278, 9), 132), // 처벌할
Anchor::new(exact(17632, 8), 172), // אחוז
Anchor::new(exact(17632, 12), 172), // אחוזים
Anchor::new(exact(22756, 12), 36), // 전재하가
Anchor::new(exact(31017, 9), 132), // 절반가
Anchor::new(any(24873, 10), 91), // atribucion*
Anchor::new(any(31781, 8), 122), // atribuic*
Anchor::new(exact(31789, 8), 122), // atribuir
Anchor::new(any(31789, 8), 107), // atribuir*
Anchor::new(exact(31797, 8), 175), // atribusi
Anchor::new(any(23870, 11), 120), // atributsiya*
Anchor::new(any(34044, 7), 91), // atribuy*
Anchor::new(exact(15012, 14), 172), // מרישיון
Anchor::new(exact(8385, 12), 75), // לציטוט
Anchor::new(exact(8385, 16), 75), // לציטוטים
Anchor::new(any(1102, 24), 97), // սկզբնաղբյուր*
Anchor::new(exact(38585, 5), 134), // mogen
Anchor::new(any(38280, 6), 205), // 鏈接*
Anchor::new(exact(25523, 10), 37), // overdracht
Anchor::new(any(9673, 15), 137), // overenskommelse*
Anchor::new(any(25533, 10), 42), // overforing*
Anchor::new(exact(24398, 11), 37), // overgenomen
Anchor::new(any(24409, 11), 42), // overlatelse*
Anchor::new(exact(35003, 7), 134), // overleg
Anchor::new(any(32733, 8), 37), // overname*
Anchor::new(any(28542, 8), 37), // overneem*
Anchor::new(exact(28542, 9), 37), // overneemt
Anchor::new(exact(28551, 9), 37), // overnemen
Anchor::new(any(23991, 9), 137), // forbehall*
Anchor::new(exact(23991, 11), 137), // forbehaller
Anchor::new(exact(25103, 10), 137), // forbehalls
Anchor::new(any(24002, 9), 153), // forbehold*
Anchor::new(exact(24002, 11), 153), // forbeholder
Anchor::new(exact(24013, 11), 153), // forbeholdes
Anchor::new(exact(25113, 10), 153), // forbeholdt
Anchor::new(exact(28020, 9), 88), // forbidden
Anchor::new(any(34436, 7), 137), // forbjud*
Anchor::new(any(36060, 6), 153), // forbud*
Anchor::new(any(36066, 5), 151), // forby*
Anchor::new(any(36066, 6), 148), // forbyd*
Anchor::new(exact(23320, 12), 36), // 퍼가기과
Anchor::new(any(36714, 6), 155), // sallit*
Anchor::new(exact(21700, 12), 36), // 사용하실
Anchor::new(any(35598, 7), 104), // wzmiank*
Anchor::new(exact(19432, 12), 72), // بازنشر
Anchor::new(exact(36516, 6), 88), // opting
Anchor::new(exact(25907, 3), 173), // szo
Anchor::new(exact(35465, 7), 91), // tercera
Anchor::new(exact(36900, 6), 91), // tercio
Anchor::new(exact(38830, 5), 122), // terco
Anchor::new(exact(30468, 9), 132), // 언급을
Anchor::new(exact(37116, 6), 169), // سوم
Anchor::new(exact(3261, 12), 72), // برداري
Anchor::new(exact(19552, 12), 72), // برداشت
Anchor::new(any(625, 27), 188), // ჰიპერბმულ*
Anchor::new(any(652, 27), 188), // ჰიპერლინკ*
Anchor::new(exact(35143, 7), 232), // pranala
Anchor::new(any(23104, 12), 132), // 출처표기*
Anchor::new(any(39023, 4), 120), // foiz*
Anchor::new(any(598, 27), 102), // შეთანხმებ*
Anchor::new(exact(4158, 14), 65), // користи
Anchor::new(exact(4158, 18), 65), // користите
Anchor::new(exact(4176, 18), 65), // користити
Anchor::new(any(7057, 16), 22), // користув*
Anchor::new(any(7073, 16), 65), // кориштен*
Anchor::new(any(7089, 16), 65), // кориштењ*
Anchor::new(any(7105, 16), 65), // коришћењ*
Anchor::new(any(31877, 8), 162), // cetvrtin*
Anchor::new(exact(17996, 8), 75), // לשתף
Anchor::new(exact(23152, 12), 36), // 크롤링나
Anchor::new(exact(31179, 9), 132), // 처벌는
Anchor::new(exact(22252, 12), 132), // 원출처을
Anchor::new(any(37230, 6), 206), // リン*
Anchor::new(exact(29460, 9), 132), // 기재할
Anchor::new(exact(27273, 10), 172), // שציון
Anchor::new(exact(28353, 9), 37), // machinaal
Anchor::new(any(25373, 10), 134), // machtiging*
Anchor::new(any(38022, 6), 139), // 記し*
Anchor::new(exact(20092, 8), 73), // ونسخ
Anchor::new(exact(20092, 10), 73), // ونسخه
Anchor::new(exact(20092, 12), 73), // ونسخها
Anchor::new(any(36630, 6), 65), // prenet*
Anchor::new(any(28695, 6), 65), // prenos*
Anchor::new(any(28695, 9), 65), // prenosenj*
Anchor::new(any(6657, 16), 1), // выкарыст*
Anchor::new(exact(15320, 14), 169), // كاراكتر
Anchor::new(any(20140, 12), 102), // ნიშნ*
Anchor::new(exact(27553, 8), 170), // واذن
Anchor::new(exact(27553, 10), 170), // واذنا
Anchor::new(any(13920, 14), 97), // տառանիշ*
Anchor::new(exact(14424, 14), 172), // ורישיון
Anchor::new(exact(19240, 12), 172), // שלציין
Anchor::new(exact(22171, 9), 132), // 출처는
Anchor::new(exact(22324, 12), 132), // 위법하는
Anchor::new(exact(10978, 15), 132), // 엄금합니다
Anchor::new(exact(30558, 9), 132), // 엄금로
Anchor::new(exact(16336, 12), 37), // gepubliceerd
Anchor::new(any(1876, 21), 102), // აღნიშვნ*
Anchor::new(exact(5418, 18), 132), // 문의하하거나
Anchor::new(exact(10213, 15), 132), // 문의하하고
Anchor::new(exact(10228, 15), 132), // 문의하하는
Anchor::new(exact(10243, 15), 132), // 문의하하면
Anchor::new(exact(5436, 18), 132), // 문의하하셔야
Anchor::new(exact(5454, 18), 132), // 문의하하시면
Anchor::new(exact(10258, 15), 132), // 문의하하여
Anchor::new(exact(10273, 15), 132), // 문의하하지
Anchor::new(exact(39194, 3), 137), // far
Anchor::new(exact(26123, 10), 157), // ημισυ
Anchor::new(exact(13038, 14), 221), // крејтив
Anchor::new(any(20860, 12), 36), // 무단배포*
Anchor::new(holding(20860, 12, "금지"), 133), // 무단배포*금지*
Anchor::new(any(28443, 7), 162), // naznaci*
Anchor::new(exact(28443, 9), 162), // naznaciti
Anchor::new(exact(34933, 7), 162), // naznaku
Anchor::new(any(28227, 8), 62), // julkaise*
Anchor::new(any(28227, 9), 62), // julkaisem*
Anchor::new(any(32293, 8), 62), // julkaist*
Anchor::new(any(39151, 4), 9), // usat*
Anchor::new(any(38745, 5), 3), // reuse*
Anchor::new(exact(31957, 8), 124), // contador
Anchor::new(exact(27849, 9), 98), // contatore
Anchor::new(any(34184, 7), 6), // contenu*
Anchor::new(exact(5871, 6), 36), // 배포
Anchor::new(exact(8213, 12), 172), // רישיון
Anchor::new(exact(15614, 14), 227), // وارتباط
Anchor::new(exact(19672, 12), 170), // فتصريح
Anchor::new(exact(8273, 12), 228), // וקישור
Anchor::new(exact(8273, 16), 228), // וקישורים
Anchor::new(exact(24793, 10), 2), // abgedruckt
Anchor::new(exact(33909, 8), 170), // يسمح
Anchor::new(exact(27858, 5), 31), // copia
Anchor::new(any(27858, 5), 17), // copia*
Anchor::new(any(34191, 6), 28), // copiad*
Anchor::new(any(34191, 7), 5), // copiado*
Anchor::new(exact(31965, 8), 5), // copiando
Anchor::new(exact(34198, 7), 6), // copiant
Anchor::new(exact(34205, 6), 30), // copiar
Anchor::new(exact(34205, 7), 9), // copiare
Anchor::new(exact(35916, 6), 30), // copias
Anchor::new(any(27858, 6), 9), // copiat*
Anchor::new(exact(27858, 9), 9), // copiatura
Anchor::new(any(35922, 6), 17), // copiaz*
Anchor::new(exact(35928, 5), 13), // copie
Anchor::new(any(35928, 5), 6), // copie*
Anchor::new(exact(35928, 6), 3), // copied
Anchor::new(exact(35934, 6), 6), // copier
Anchor::new(any(35934, 6), 17), // copier*
Anchor::new(exact(35940, 6), 7), // copies
Anchor::new(exact(30279, 9), 132), // 불허이
Anchor::new(exact(10693, 15), 132), // 불허하거나
Anchor::new(any(7329, 14), 19), // обучени*
Anchor::new(exact(7329, 16), 64), // обучение
Anchor::new(exact(30585, 9), 132), // 엄금와
Anchor::new(any(35059, 7), 155), // pidatet*
Anchor::new(any(35066, 7), 155), // pidatta*
Anchor::new(exact(18100, 12), 75), // ולעשות
Anchor::new(exact(8165, 12), 228), // לקישור
Anchor::new(exact(8401, 16), 228), // לקישורים
Anchor::new(exact(23344, 12), 36), // 퍼가기는
Anchor::new(exact(30864, 9), 132), // 유보은
Anchor::new(exact(17946, 10), 75), // ההפצה
Anchor::new(exact(17958, 10), 75), // ההפצת
Anchor::new(exact(8465, 16), 228), // מהלקישור
Anchor::new(any(38725, 5), 162), // pomen*
Anchor::new(any(38915, 5), 122), // vedad*
Anchor::new(exact(27543, 10), 169), // نويسه
Anchor::new(exact(31863, 4), 238), // bync
Anchor::new(exact(31863, 6), 238), // byncnd
Anchor::new(exact(31871, 6), 238), // byncsa
Anchor::new(exact(39206, 3), 82), // tdm
Anchor::new(exact(23512, 12), 132), // 퍼센트나
Anchor::new(any(35784, 6), 2), // benutz*
Anchor::new(any(36360, 6), 113), // lisans*
Anchor::new(any(4032, 18), 19), // извлечени*
Anchor::new(exact(4050, 18), 64), // извличане
Anchor::new(exact(36444, 6), 86), // nennen
Anchor::new(exact(38620, 5), 86), // nennt
Anchor::new(exact(12331, 7), 86), // nennung
Anchor::new(any(3862, 8), 199), // лінк*
Anchor::new(exact(26293, 10), 197), // лінку
Anchor::new(exact(23704, 12), 132), // 표기하여
Anchor::new(exact(18712, 12), 75), // לשימוש
Anchor::new(exact(3219, 14), 73), // استغلال
Anchor::new(exact(20116, 8), 73), // ونقل
Anchor::new(exact(20116, 12), 73), // ونقلها
Anchor::new(exact(31062, 9), 132), // 절반로
Anchor::new(exact(18016, 12), 172), // והסכמה
Anchor::new(exact(18028, 12), 172), // והסכמת
Anchor::new(any(28110, 9), 76), // hasznalat*
Anchor::new(any(12159, 11), 76), // hasznalhato*
Anchor::new(exact(15855, 13), 76), // hasznalhatoak
Anchor::new(exact(28119, 9), 76), // hasznalni
Anchor::new(exact(22816, 12), 36), // 전재하로
Anchor::new(exact(29388, 9), 132), // 기재를
Anchor::new(exact(28101, 9), 148), // halvdelen
Anchor::new(exact(25183, 10), 151), // halvparten
Anchor::new(any(4086, 14), 64), // използв*
Anchor::new(any(4086, 18), 64), // използван*
Anchor::new(any(13248, 14), 65), // објавит*
Anchor::new(any(2633, 16), 65), // објављив*
Anchor::new(any(2633, 20), 65), // објављиван*
Anchor::new(exact(30639, 9), 132), // 엄금할
Anchor::new(exact(30432, 9), 132), // 언급를
Anchor::new(exact(31638, 9), 132), // 허가를
Anchor::new(any(35796, 6), 3), // borrow*
Anchor::new(exact(35115, 7), 98), // possono
Anchor::new(exact(26453, 10), 85), // трэці
Anchor::new(exact(14060, 14), 172), // והבציון
Anchor::new(exact(6913, 16), 116), // захищені
Anchor::new(exact(31089, 9), 132), // 절반와
Anchor::new(exact(14760, 14), 75), // מהלעשות
Anchor::new(exact(6945, 16), 116), // зберігає
Anchor::new(exact(33893, 8), 170), // يجوز
Anchor::new(exact(10393, 6), 132), // 밝혀
Anchor::new(exact(5382, 18), 202), // 링크하합니다
Anchor::new(exact(19228, 12), 75), // שלפרסם
Anchor::new(exact(35604, 2), 178), // ky
Anchor::new(exact(36846, 6), 173), // szabad
Anchor::new(exact(20752, 12), 132), // 명시하고
Anchor::new(exact(6961, 10), 162), // извор
Anchor::new(exact(17068, 12), 162), // извора
Anchor::new(any(6961, 16), 162), // изворник*
Anchor::new(exact(12954, 14), 162), // извором
Anchor::new(exact(17080, 12), 162), // извору
Anchor::new(exact(29199, 5), 104), // wskaz
Anchor::new(exact(35591, 7), 104), // wskazac
Anchor::new(any(33485, 7), 104), // wskazan*
Anchor::new(any(33485, 8), 104), // wskazani*
Anchor::new(exact(33493, 8), 104), // wskazcie
Anchor::new(exact(29199, 9), 104), // wskazujac
Anchor::new(any(38160, 6), 44), // 轉貼*
Anchor::new(exact(30513, 9), 132), // 엄금가
Anchor::new(exact(31449, 9), 132), // 표시나
Anchor::new(exact(35577, 5), 134), // woord
Anchor::new(exact(35577, 7), 134), // woorden
Anchor::new(exact(30117, 9), 132), // 불법은
Anchor::new(exact(29289, 9), 36), // 게재를
Anchor::new(exact(14592, 12), 75), // ללשכפל
Anchor::new(exact(14592, 14), 75), // ללשכפלם
Anchor::new(exact(14074, 14), 75), // וההדפסה
Anchor::new(exact(38790, 4), 104), // slow
Anchor::new(exact(38790, 5), 104), // slowa
Anchor::new(exact(14114, 4), 172), // תו
Anchor::new(any(37176, 6), 139), // クレ*
Anchor::new(exact(29424, 9), 132), // 기재을
Anchor::new(exact(4842, 18), 228), // קריאייטיב
Anchor::new(exact(38705, 5), 105), // poate
Anchor::new(any(35556, 7), 134), // verbied*
Anchor::new(exact(29136, 9), 86), // verbieten
Anchor::new(exact(33413, 8), 134), // verboden
Anchor::new(exact(33421, 8), 86), // verboten
Anchor::new(any(6214, 8), 2), // verbreit*
Anchor::new(exact(6214, 11), 87), // verbreitung
Anchor::new(exact(23476, 12), 36), // 퍼가기할
Anchor::new(any(38370, 5), 83), // cekil*
Anchor::new(any(33341, 8), 76), // ujrakozl*
Anchor::new(any(16756, 12), 76), // ujrapublikal*
Anchor::new(exact(30189, 9), 132), // 불허나
Anchor::new(any(1010, 16), 67), // републик*
Anchor::new(any(2757, 16), 22), // републік*
Anchor::new(exact(1768, 20), 228), // ההיפרקישור
Anchor::new(any(35754, 6), 59), // anvend*
Anchor::new(exact(36738, 5), 3), // share
Anchor::new(exact(36738, 6), 3), // shared
Anchor::new(exact(35346, 7), 3), // sharing
Anchor::new(exact(10903, 15), 132), // 언급하시면
Anchor::new(exact(15432, 14), 73), // للتداول
Anchor::new(exact(21292, 9), 132), // 밝혀야
Anchor::new(exact(18508, 12), 172), // לבציון
Anchor::new(any(21736, 12), 132), // 서면동의*
Anchor::new(exact(16326, 5), 3), // train
Anchor::new(exact(35514, 7), 37), // trainen
Anchor::new(exact(25923, 10), 2), // trainieren
Anchor::new(exact(24825, 8), 39), // training
Anchor::new(exact(14886, 14), 75), // מהשימוש
Anchor::new(exact(14900, 14), 75), // מהשיתוף
Anchor::new(exact(35122, 4), 3), // post
Anchor::new(any(36600, 6), 17), // postar*
Anchor::new(exact(36606, 6), 3), // posted
Anchor::new(exact(35122, 7), 3), // posting
Anchor::new(exact(38730, 5), 162), // posto
Anchor::new(exact(30927, 9), 36), // 이용을
Anchor::new(exact(5886, 9), 36), // 전재하
Anchor::new(exact(36162, 6), 20), // kazima
Anchor::new(exact(21856, 12), 36), // 스크랩와
Anchor::new(exact(30846, 9), 132), // 유보시
Anchor::new(any(32773, 7), 98), // permess*
Anchor::new(exact(32773, 8), 98), // permessi
Anchor::new(exact(32781, 8), 98), // permesso
Anchor::new(any(25603, 6), 105), // permis*
Anchor::new(any(25603, 9), 105), // permisiun*
Anchor::new(any(25603, 10), 105), // permisiune*
Anchor::new(any(35038, 7), 91), // permiso*
Anchor::new(exact(28587, 9), 122), // permissao
Anchor::new(exact(25613, 10), 89), // permission
Anchor::new(any(25613, 10), 95), // permission*
Anchor::new(exact(25623, 10), 122), // permissoes
Anchor::new(exact(35045, 7), 91), // permite
Anchor::new(any(32789, 8), 124), // permitid*
Anchor::new(exact(28596, 9), 89), // permitted
Anchor::new(exact(38987, 4), 79), // chia
Anchor::new(any(517, 27), 102), // მოხსენიებ*
Anchor::new(exact(29739, 9), 132), // 명시와
Anchor::new(exact(33885, 8), 73), // وطبع
Anchor::new(exact(10558, 12), 202), // 백링크해
Anchor::new(exact(10558, 15), 202), // 백링크해야
Anchor::new(any(37998, 6), 139), // 表記*
Anchor::new(any(37812, 6), 138), // 標明*
Anchor::new(exact(30792, 9), 132), // 유보과
Anchor::new(exact(38334, 6), 132), // 프로
Anchor::new(exact(36960, 6), 120), // uchdan
Anchor::new(exact(33869, 8), 169), // نيمي
Anchor::new(exact(31476, 9), 132), // 표시로
Anchor::new(exact(23380, 12), 36), // 퍼가기를
Anchor::new(exact(28448, 4), 98), // citi
Anchor::new(exact(35910, 6), 89), // citing
Anchor::new(any(38410, 5), 65), // citir*
Anchor::new(exact(28002, 9), 137), // fjardedel
Anchor::new(exact(22372, 9), 132), // 위법해
Anchor::new(any(33429, 5), 20), // veril*
Anchor::new(any(33429, 6), 83), // verilm*
Anchor::new(exact(33429, 8), 113), // verilmez
Anchor::new(any(732, 26), 112), // договоренност*
Anchor::new(exact(6721, 16), 112), // договору
Anchor::new(any(436, 27), 102), // დასახელებ*
Anchor::new(exact(32445, 8), 91), // lecturas
Anchor::new(exact(32453, 8), 93), // lectures
Anchor::new(exact(20596, 12), 36), // 마이닝과
Anchor::new(exact(10288, 12), 132), // 문의하해
Anchor::new(exact(10288, 15), 132), // 문의하해야
Anchor::new(exact(31647, 9), 132), // 허락을
Anchor::new(any(37572, 6), 44), // 大模*
Anchor::new(exact(22348, 12), 132), // 위법하여
Anchor::new(exact(8513, 16), 172), // מהרישיון
Anchor::new(exact(38685, 5), 88), // opted
Anchor::new(exact(26403, 10), 162), // смеју
Anchor::new(any(6247, 8), 173), // megjelol*
Anchor::new(exact(14816, 14), 172), // מהמצוין
Anchor::new(exact(8497, 16), 75), // מהמצטטים
Anchor::new(exact(4788, 18), 172), // מהמציינים
Anchor::new(exact(14232, 10), 172), // מצוין
Anchor::new(any(7169, 12), 158), // лиценз*
Anchor::new(any(7169, 14), 112), // лицензи*
Anchor::new(any(7169, 16), 103), // лицензия*
Anchor::new(any(17140, 12), 162), // лиценц*
Anchor::new(exact(16735, 2), 238), // cc
Anchor::new(exact(20716, 12), 132), // 명기하여
Anchor::new(exact(38860, 5), 42), // trana
Anchor::new(exact(38865, 5), 51), // trane
Anchor::new(exact(27671, 7), 54), // traning
Anchor::new(any(29046, 8), 28), // transcri*
Anchor::new(any(29046, 9), 5), // transcrib*
Anchor::new(any(28859, 7), 3), // transmi*
Anchor::new(exact(18748, 12), 75), // לשעתוק
Anchor::new(exact(14218, 10), 75), // לשעתק
Anchor::new(exact(35500, 7), 120), // tortdan
Anchor::new(any(34177, 7), 238), // commons*
Anchor::new(exact(38795, 5), 162), // smeju
Anchor::new(exact(21448, 12), 202), // 백링크을
Anchor::new(exact(18280, 12), 172), // כהסכמה
Anchor::new(exact(18292, 12), 172), // כהסכמת
Anchor::new(exact(8933, 8), 73), // لنسخ
Anchor::new(exact(8933, 10), 73), // لنسخه
Anchor::new(exact(8933, 12), 73), // لنسخها
Anchor::new(any(36282, 6), 173), // leutes*
Anchor::new(any(4410, 18), 19), // скопирова*
Anchor::new(any(7713, 16), 22), // скопіиов*
Anchor::new(exact(19780, 12), 73), // كتداول
Anchor::new(exact(18520, 12), 75), // להדפסה
Anchor::new(any(34233, 7), 143), // ctvrtin*
Anchor::new(any(9598, 15), 42), // maskininlarning*
Anchor::new(any(16504, 12), 59), // maskinlaring*
Anchor::new(any(32997, 8), 6), // rediffus*
Anchor::new(any(35269, 7), 5), // redifus*
Anchor::new(any(35276, 7), 17), // redifuz*
Anchor::new(any(12468, 10), 35), // redistribu*
Anchor::new(any(24563, 11), 3), // redistribut*
Anchor::new(exact(14186, 14), 75), // והלפרסם
Anchor::new(any(24953, 7), 5), // compart*
Anchor::new(any(24953, 10), 28), // compartilh*
Anchor::new(exact(31925, 8), 93), // comptage
Anchor::new(exact(31933, 8), 93), // compteur
Anchor::new(any(12422, 14), 86), // urhebernennung*
Anchor::new(exact(33357, 8), 86), // urhebers
Anchor::new(any(2493, 20), 65), // интелигенц*
Anchor::new(any(189, 28), 19), // интеллектуальн*
Anchor::new(exact(39147, 4), 113), // ucte
Anchor::new(exact(8887, 10), 73), // توزيع
Anchor::new(exact(14342, 12), 75), // השעתוק
Anchor::new(exact(21988, 12), 132), // 언급하여
Anchor::new(any(35381, 7), 16), // skopiow*
Anchor::new(any(33173, 8), 48), // skopirov*
Anchor::new(exact(29937, 9), 132), // 밝힌는
Anchor::new(exact(15212, 10), 170), // لمصدر
Anchor::new(any(35423, 7), 49), // strojov*
Anchor::new(exact(27585, 8), 170), // يحظر
Anchor::new(exact(21124, 12), 132), // 문의해과
Anchor::new(exact(13640, 14), 112), // укажите
Anchor::new(exact(13654, 14), 85), // укажыце
Anchor::new(exact(13668, 14), 116), // укажіть
Anchor::new(exact(39135, 4), 153), // tegn
Anchor::new(any(15868, 5), 179), // hiper*
Anchor::new(any(24112, 11), 184), // hiperenlace*
Anchor::new(any(15868, 13), 229), // hiperhivatkoz*
Anchor::new(any(16348, 12), 179), // hiperistinad*
Anchor::new(any(25213, 10), 179), // hiperkecid*
Anchor::new(any(28146, 9), 190), // hiperlacz*
Anchor::new(any(25223, 10), 201), // hiperligac*
Anchor::new(any(28155, 9), 231), // hiperlink*
Anchor::new(exact(28164, 9), 221), // hiperveza
Anchor::new(exact(28173, 9), 221), // hipervezu
Anchor::new(any(16360, 12), 184), // hipervinculo*
Anchor::new(any(26193, 10), 103), // белгі*
Anchor::new(exact(19912, 12), 170), // للمصدر
Anchor::new(exact(34502, 4), 51), // brug
Anchor::new(exact(35802, 5), 51), // bruge
Anchor::new(exact(35802, 6), 51), // brugen
Anchor::new(exact(35808, 6), 51), // bruger
Anchor::new(exact(35814, 6), 51), // bruges
Anchor::new(exact(26143, 10), 157), // πηγεσ
Anchor::new(exact(21472, 12), 202), // 백링크이
Anchor::new(any(571, 27), 14), // ტირაჟირებ*
Anchor::new(any(29253, 9), 143), // zapovezen*
Anchor::new(any(37194, 6), 45), // スク*
Anchor::new(exact(28785, 9), 6), // reprenant
Anchor::new(any(28794, 7), 6), // reprend*
Anchor::new(exact(28794, 9), 6), // reprendre
Anchor::new(exact(12394, 14), 94), // representation
Anchor::new(any(24585, 11), 17), // reprezentar*
Anchor::new(any(25723, 7), 3), // reprint*
Anchor::new(exact(28803, 9), 3), // reprinted
Anchor::new(exact(25723, 10), 3), // reprinting
Anchor::new(exact(35283, 6), 6), // repris
Anchor::new(any(35283, 7), 6), // reprise*
Anchor::new(any(16554, 7), 28), // reprodu*
Anchor::new(any(16636, 8), 55), // reproduc*
Anchor::new(exact(16636, 12), 37), // reproduceren
Anchor::new(exact(25733, 10), 5), // reproducir
Anchor::new(any(24596, 11), 37), // reproductie*
Anchor::new(exact(16648, 12), 94), // reproduction
Anchor::new(exact(25743, 10), 6), // reproduire
Anchor::new(any(28812, 9), 6), // reproduis*
Anchor::new(any(28821, 9), 6), // reproduit*
Anchor::new(any(16554, 8), 77), // reproduk*
Anchor::new(any(28830, 9), 50), // reprodukc*
Anchor::new(any(25753, 10), 49), // reprodukov*
Anchor::new(any(25763, 10), 16), // reprodukow*
Anchor::new(exact(16554, 10), 78), // reproduksi
Anchor::new(any(16660, 12), 0), // reproduksiya*
Anchor::new(any(16672, 12), 56), // reproduksjon*
Anchor::new(any(25773, 8), 17), // reprodus*
Anchor::new(any(25773, 10), 56), // reproduser*
Anchor::new(any(25783, 8), 29), // reproduz*
Anchor::new(any(25783, 10), 5), // reproduzca*
Anchor::new(exact(29838, 9), 36), // 모델은
Anchor::new(exact(36876, 6), 137), // tecken
Anchor::new(exact(29865, 9), 132), // 밝혀고
Anchor::new(exact(10873, 15), 132), // 언급하거나
Anchor::new(exact(37080, 6), 104), // zrodel
Anchor::new(any(38970, 5), 104), // zrodl*
Anchor::new(exact(31584, 9), 36), // 학습에
Anchor::new(exact(8177, 14), 75), // והלשכפל
Anchor::new(exact(8177, 16), 75), // והלשכפלם
Anchor::new(exact(14214, 14), 75), // והלשעתק
Anchor::new(exact(17992, 12), 75), // והלשתף
Anchor::new(any(716, 16), 197), // покликан*
Anchor::new(any(9568, 15), 86), // herkunftsangabe*
Anchor::new(exact(36594, 5), 91), // podra
Anchor::new(exact(36594, 6), 91), // podran
Anchor::new(exact(20272, 12), 132), // 기재하는
Anchor::new(any(28488, 6), 42), // nyttja*
Anchor::new(any(28488, 9), 42), // nyttjande*
Anchor::new(exact(21808, 12), 36), // 스크랩도
Anchor::new(exact(32437, 8), 3), // learning
Anchor::new(exact(9883, 15), 132), // 기재하거나
Anchor::new(exact(21004, 12), 132), // 문의하를
Anchor::new(any(37482, 6), 205), // 創用*
Anchor::new(exact(10183, 15), 132), // 명시하시면
Anchor::new(exact(20416, 12), 36), // 데이터을
Anchor::new(exact(21400, 12), 202), // 백링크를
Anchor::new(exact(16324, 12), 6), // entrainement
Anchor::new(exact(27966, 9), 6), // entrainer
Anchor::new(exact(15829, 13), 5), // entrenamiento
Anchor::new(exact(32085, 8), 5), // entrenar
Anchor::new(any(38292, 6), 205), // 链结*
Anchor::new(exact(15404, 14), 170), // كموافقه
Anchor::new(exact(22732, 9), 36), // 재사용
Anchor::new(exact(28371, 9), 232), // menautkan
Anchor::new(exact(24255, 11), 78), // menayangkan
Anchor::new(exact(30936, 9), 36), // 이용할
Anchor::new(exact(26583, 8), 97), // բառի
Anchor::new(exact(26583, 10), 97), // բառից
Anchor::new(any(39083, 4), 65), // obuk*
Anchor::new(exact(21304, 12), 132), // 밝히야만
Anchor::new(exact(24943, 10), 120), // berilmaydi
Anchor::new(exact(11203, 6), 36), // 이용
Anchor::new(any(24068, 11), 137), // godkannande*
Anchor::new(any(24079, 11), 148), // godkendelse*
Anchor::new(any(24090, 11), 151), // godkjenning*
Anchor::new(exact(21868, 12), 36), // 스크랩은
Anchor::new(exact(31727, 6), 3), // system
Anchor::new(exact(33261, 8), 6), // systemes
Anchor::new(exact(35458, 7), 3), // systems
Anchor::new(any(9616, 5), 6), // publi*
Anchor::new(any(12456, 6), 17), // public*
Anchor::new(any(16000, 7), 32), // publica*
Anchor::new(exact(25673, 10), 37), // publicatie
Anchor::new(exact(16000, 11), 3), // publication
Anchor::new(any(12456, 8), 54), // publicer*
Anchor::new(exact(25683, 10), 37), // publiceren
Anchor::new(any(9616, 6), 16), // publik*
Anchor::new(any(32957, 8), 16), // publikac*
Anchor::new(any(16760, 8), 76), // publikal*
Anchor::new(any(32965, 8), 49), // publikov*
Anchor::new(any(12498, 8), 56), // publiser*
Anchor::new(any(16686, 7), 3), // publish*
Anchor::new(any(28749, 9), 2), // publizier*
Anchor::new(exact(30072, 9), 132), // 불법도
Anchor::new(any(26463, 10), 103), // тыиым*
Anchor::new(exact(5130, 18), 226), // هايپرلينك
Anchor::new(exact(30945, 9), 36), // 인용시
Anchor::new(exact(18916, 12), 172), // מהציון
Anchor::new(exact(4806, 14), 75), // מהציטוט
Anchor::new(exact(4806, 18), 75), // מהציטוטים
Anchor::new(exact(14844, 14), 172), // מהציינו
Anchor::new(exact(38475, 5), 88), // fifth
Anchor::new(exact(29028, 6), 175), // sumber
Anchor::new(exact(29028, 9), 175), // sumbernya
Anchor::new(exact(11338, 12), 36), // 재가공해
Anchor::new(exact(11338, 15), 36), // 재가공해야
Anchor::new(any(25393, 10), 42), // mangfaldig*
Anchor::new(any(12226, 10), 51), // mangfoldig*
Anchor::new(any(12226, 14), 56), // mangfoldiggjor*
Anchor::new(any(36174, 6), 113), // kelime*
Anchor::new(any(36180, 6), 120), // kelish*
Anchor::new(exact(32645, 8), 78), // menyalin
Anchor::new(exact(24310, 11), 78), // menyebarkan
Anchor::new(exact(9628, 15), 78), // menyebarluaskan
Anchor::new(exact(24321, 8), 175), // menyebut
Anchor::new(exact(24321, 11), 175), // menyebutkan
Anchor::new(exact(24332, 11), 175), // menyertakan
Anchor::new(any(36204, 6), 26), // kochir*
Anchor::new(any(29208, 9), 16), // wykorzyst*
Anchor::new(any(4194, 12), 103), // көрсет*
Anchor::new(any(4194, 18), 103), // көрсетілу*
Anchor::new(exact(35248, 5), 93), // quart
Anchor::new(exact(35248, 7), 88), // quarter
Anchor::new(exact(36660, 6), 128), // quarto
Anchor::new(exact(2191, 21), 102), // უფლების
Anchor::new(exact(22468, 12), 36), // 이용하는
Anchor::new(any(29217, 9), 113), // yapilamaz*
Anchor::new(any(20908, 12), 36), // 무단이용*
Anchor::new(any(33453, 8), 144), // vyhraden*
Anchor::new(any(29181, 9), 144), // vyhradzuj*
Anchor::new(any(33461, 8), 143), // vyhrazen*
Anchor::new(any(33469, 8), 143), // vyhrazuj*
Anchor::new(any(26633, 10), 186), // հղում*
Anchor::new(any(25293, 10), 134), // instemming*
Anchor::new(exact(22564, 12), 36), // 재가공는
Anchor::new(exact(5490, 9), 132), // 문의해
Anchor::new(any(27921, 8), 162), // dopusten*
Anchor::new(any(27921, 9), 162), // dopustenj*
Anchor::new(exact(31656, 9), 132), // 허락이
Anchor::new(exact(5562, 9), 202), // 백링크
Anchor::new(exact(5778, 12), 36), // 인공지능
Anchor::new(any(5778, 18), 36), // 인공지능학습*
Anchor::new(exact(11623, 15), 132), // 처벌하시면
Anchor::new(exact(20152, 12), 132), // 글자까지
Anchor::new(exact(30828, 9), 132), // 유보로
Anchor::new(exact(18412, 12), 75), // כפרסום
Anchor::new(exact(14202, 12), 172), // הלציין
Anchor::new(exact(9868, 6), 133), // 금지
Anchor::new(exact(39115, 4), 120), // qayd
Anchor::new(any(36690, 6), 27), // repost*
Anchor::new(exact(9913, 15), 132), // 기재하시면
Anchor::new(exact(9973, 15), 36), // 데이터이나
Anchor::new(exact(32823, 5), 47), // uziti
Anchor::new(exact(9853, 15), 36), // 게재하려면
Anchor::new(exact(5490, 18), 132), // 문의해하거나
Anchor::new(exact(10303, 15), 132), // 문의해하고
Anchor::new(exact(10318, 15), 132), // 문의해하는
Anchor::new(exact(10333, 15), 132), // 문의해하면
Anchor::new(exact(5508, 18), 132), // 문의해하셔야
Anchor::new(exact(5526, 18), 132), // 문의해하시면
Anchor::new(exact(10348, 15), 132), // 문의해하여
Anchor::new(exact(10363, 15), 132), // 문의해하지
Anchor::new(exact(28425, 9), 87), // nachdruck
Anchor::new(any(28425, 9), 2), // nachdruck*
Anchor::new(exact(16564, 12), 2), // nachgedruckt
Anchor::new(any(6174, 17), 2), // nachveroffentlich*
Anchor::new(exact(18592, 12), 75), // ללהפיץ
Anchor::new(exact(14550, 14), 75), // ללהפיצם
Anchor::new(exact(22231, 9), 132), // 출처와
Anchor::new(exact(29019, 9), 134), // strafbaar
Anchor::new(exact(33213, 8), 86), // strafbar
Anchor::new(exact(35416, 7), 9), // stralci
Anchor::new(any(37458, 6), 44), // 分发*
Anchor::new(exact(21832, 12), 36), // 스크랩를
Anchor::new(any(2973, 20), 19), // тиражирова*
Anchor::new(any(13612, 14), 22), // тиражув*
Anchor::new(exact(23947, 11), 175), // dicadangkan
Anchor::new(exact(23958, 11), 175), // dicantumkan
Anchor::new(any(28254, 9), 155), // kolmasosa*
Anchor::new(exact(24783, 10), 134), // aangegeven
Anchor::new(exact(22996, 12), 132), // 절반해야
Anchor::new(any(38925, 5), 113), // vurus*
Anchor::new(exact(35543, 3), 105), // pot
Anchor::new(exact(245, 28), 192), // приветствуется
Anchor::new(any(33117, 8), 65), // rudarenj*
Anchor::new(exact(29433, 9), 132), // 기재의
Anchor::new(any(12730, 14), 19), // глубинн*
Anchor::new(exact(21412, 12), 202), // 백링크시
Anchor::new(any(490, 21), 102), // მითითებ*
Anchor::new(any(490, 27), 102), // მითითებულ*
Anchor::new(exact(16996, 8), 65), // дели
Anchor::new(exact(16996, 12), 65), // делити
Anchor::new(any(9643, 15), 134), // naamsvermelding*
Anchor::new(exact(26793, 10), 75), // בלצטט
Anchor::new(any(38304, 6), 138), // 附上*
Anchor::new(any(382, 27), 14), // გამრავლებ*
Anchor::new(exact(28678, 4), 162), // reci
Anchor::new(exact(22612, 12), 36), // 재가공시
Anchor::new(any(2373, 20), 192), // гипперссыл*
Anchor::new(exact(27223, 10), 228), // שלינק
Anchor::new(any(38244, 6), 139), // 遠慮*
Anchor::new(exact(31665, 9), 132), // 협의가
Anchor::new(exact(28578, 9), 78), // pemakaian
Anchor::new(exact(38695, 5), 214), // peker
Anchor::new(any(35136, 7), 104), // pozwole*
Anchor::new(exact(38850, 5), 93), // tiers
Anchor::new(exact(29595, 9), 132), // 명기시
Anchor::new(exact(28178, 4), 221), // vezu
Anchor::new(exact(19336, 12), 75), // ששימוש
Anchor::new(any(34935, 4), 104), // znak*
Anchor::new(exact(35717, 6), 144), // znakov
Anchor::new(exact(35717, 7), 162), // znakova
Anchor::new(exact(34935, 5), 143), // znaku
Anchor::new(exact(38965, 5), 147), // znaky
Anchor::new(exact(22576, 12), 36), // 재가공도
Anchor::new(exact(30693, 9), 132), // 위법로
Anchor::new(exact(27603, 10), 226), // پيوند
Anchor::new(any(35360, 5), 49), // siren*
Anchor::new(exact(35360, 6), 47), // sireni
Anchor::new(exact(35360, 7), 48), // sirenie
Anchor::new(any(16300, 12), 86), // einwilligung*
Anchor::new(exact(10078, 15), 36), // 마이닝이나
Anchor::new(exact(18076, 12), 172), // ויצוין
Anchor::new(any(13094, 14), 116), // ліцензі*
Anchor::new(exact(14286, 10), 172), // הרשות
Anchor::new(exact(14286, 12), 172), // הרשותו
Anchor::new(any(29118, 9), 16), // udostepni*
Anchor::new(exact(19924, 12), 227), // للوصله
Anchor::new(any(1294, 24), 102), // დაშვებულ*
Anchor::new(any(13472, 14), 65), // рударењ*
Anchor::new(any(33557, 8), 103), // атап*
Anchor::new(exact(11248, 15), 36), // 인용하려면
Anchor::new(any(26423, 10), 103), // таңба*
Anchor::new(exact(20740, 12), 132), // 명기해야
Anchor::new(exact(22924, 12), 36), // 전재하할
Anchor::new(any(37386, 6), 45), // 再利*
Anchor::new(exact(14732, 14), 172), // מהיצוין
Anchor::new(exact(33797, 8), 170), // حروف
Anchor::new(exact(30360, 6), 132), // 승인
Anchor::new(exact(27705, 9), 86), // anzugeben
Anchor::new(any(3852, 18), 199), // гіперлінк*
Anchor::new(any(706, 26), 197), // гіперпокликан*
Anchor::new(any(910, 24), 197), // гіперпосилан*
Anchor::new(any(1546, 22), 180), // гіперспасыл*
Anchor::new(any(37260, 6), 138), // 不得*
Anchor::new(exact(6202, 6), 86), // behalt
Anchor::new(exact(24742, 8), 86), // behalten
Anchor::new(exact(21040, 12), 132), // 문의하은
Anchor::new(exact(38580, 5), 91), // mitad
Anchor::new(exact(18724, 12), 75), // לשיתוף
Anchor::new(any(37368, 6), 138), // 允许*
Anchor::new(exact(38505, 5), 62), // jakaa
Anchor::new(any(36132, 6), 62), // jakami*
Anchor::new(exact(24963, 10), 53), // datamining
Anchor::new(any(24963, 10), 51), // datamining*
Anchor::new(exact(15790, 13), 56), // datautvinning
Anchor::new(any(15790, 13), 58), // datautvinning*
Anchor::new(exact(29667, 9), 132), // 명시가
Anchor::new(any(38172, 6), 44), // 转发*
Anchor::new(exact(34954, 7), 93), // nommant
Anchor::new(exact(36468, 6), 93), // nommer
Anchor::new(exact(33221, 6), 144), // suhlas
Anchor::new(exact(33221, 8), 144), // suhlasom
Anchor::new(exact(35437, 7), 144), // suhlasu
Anchor::new(any(37878, 6), 44), // 發布*
Anchor::new(exact(21688, 12), 36), // 사용하는
Anchor::new(exact(8225, 14), 75), // ולהעתיק
Anchor::new(exact(8225, 16), 75), // ולהעתיקם
Anchor::new(exact(26163, 10), 157), // πηγων
Anchor::new(exact(26953, 10), 75), // כלצטט
Anchor::new(exact(23752, 12), 132), // 표시하는
Anchor::new(exact(32029, 8), 175), // dilarang
Anchor::new(exact(15586, 10), 169), // محفوظ
Anchor::new(exact(15586, 14), 169), // محفوظند
Anchor::new(exact(19936, 12), 170), // محفوظه
Anchor::new(any(28452, 9), 155), // neljasosa*
Anchor::new(exact(31314, 9), 132), // 표기나
Anchor::new(exact(39131, 4), 83), // sozu
Anchor::new(exact(2293, 16), 219), // συνδεσμο
Anchor::new(exact(3672, 18), 219), // συνδεσμοι
Anchor::new(exact(3690, 18), 219), // συνδεσμοσ
Anchor::new(exact(2293, 18), 219), // συνδεσμου
Anchor::new(exact(2293, 20), 219), // συνδεσμουσ
Anchor::new(exact(3708, 18), 219), // συνδεσμων
Anchor::new(exact(21064, 12), 132), // 문의하의
Anchor::new(any(1014, 16), 19), // публикац*
Anchor::new(any(1684, 14), 19), // публику*
Anchor::new(any(1684, 16), 64), // публикув*
Anchor::new(any(13444, 14), 19), // публичн*
Anchor::new(any(7617, 16), 1), // публікав*
Anchor::new(any(7633, 16), 23), // публікац*
Anchor::new(any(7649, 16), 22), // публікув*
Anchor::new(any(34674, 7), 56), // kunstig*
Anchor::new(any(17296, 12), 192), // сошлит*
Anchor::new(any(26723, 10), 8), // ցիտատ*
Anchor::new(any(1502, 14), 22), // видобув*
Anchor::new(exact(1502, 22), 22), // видобування
Anchor::new(exact(23056, 12), 132), // 처벌하지
Anchor::new(exact(11233, 6), 36), // 인용
Anchor::new(exact(23620, 12), 132), // 퍼센트의
Anchor::new(exact(26593, 10), 97), // կարող
Anchor::new(any(28857, 8), 16), // retransm*
Anchor::new(any(28857, 9), 34), // retransmi*
Anchor::new(any(28866, 9), 185), // retrolien*
Anchor::new(any(23859, 10), 17), // artificial*
Anchor::new(exact(23859, 11), 17), // artificiale
Anchor::new(exact(16180, 12), 6), // artificielle
Anchor::new(exact(8837, 12), 73), // لتداول
Anchor::new(exact(20032, 12), 170), // وترخيص
Anchor::new(exact(20155, 9), 132), // 자까지
Anchor::new(exact(11548, 15), 132), // 절반하셔야
Anchor::new(exact(11158, 15), 132), // 유보하셔야
Anchor::new(exact(20404, 12), 36), // 데이터은
Anchor::new(exact(19564, 12), 227), // بروابط
Anchor::new(exact(31260, 9), 132), // 처벌이
Anchor::new(exact(4754, 12), 228), // הקישור
Anchor::new(exact(4754, 16), 228), // הקישורים
Anchor::new(exact(33621, 8), 116), // слів
Anchor::new(any(24750, 9), 48), // vytazovan*
Anchor::new(exact(24750, 11), 48), // vytazovanie
Anchor::new(any(13290, 14), 24), // парсинг*
Anchor::new(any(38645, 5), 91), // nombr*
Anchor::new(any(17560, 12), 97), // նշվում*
Anchor::new(exact(38350, 5), 20), // aynen
Anchor::new(exact(29901, 9), 132), // 밝히는
Anchor::new(any(36114, 4), 113), // izni*
Anchor::new(exact(36114, 6), 113), // iznine
Anchor::new(exact(30972, 9), 36), // 전재나
Anchor::new(exact(15572, 14), 72), // متنكاوي
Anchor::new(any(15920, 5), 155), // maini*
Anchor::new(any(36372, 6), 155), // mainin*
Anchor::new(any(15920, 6), 155), // mainit*
Anchor::new(exact(28362, 9), 155), // mainitaan
Anchor::new(exact(32581, 8), 155), // mainiten
Anchor::new(exact(15920, 8), 155), // mainitse
Anchor::new(exact(15920, 13), 155), // mainitsemalla
Anchor::new(exact(25383, 10), 155), // mainittava
Anchor::new(exact(35858, 4), 238), // bynd
Anchor::new(any(26643, 10), 97), // նիշեր*
Anchor::new(exact(14258, 12), 172), // הציינו
Anchor::new(any(27768, 9), 173), // beleegyez*
Anchor::new(exact(30360, 9), 132), // 승인을
Anchor::new(exact(19990, 6), 72), // قول
Anchor::new(any(32709, 8), 162), // odobrenj*
Anchor::new(any(2793, 16), 158), // позволен*
Anchor::new(exact(2793, 20), 158), // позволение
Anchor::new(any(38196, 6), 138), // 载明*
Anchor::new(exact(39203, 3), 88), // pct
Anchor::new(any(37650, 6), 45), // 抜粋*
Anchor::new(exact(14508, 14), 75), // כמצטטים
Anchor::new(exact(3199, 14), 73), // استعمال
Anchor::new(exact(30216, 9), 132), // 불허로
Anchor::new(any(12076, 4), 113), // riza*
Anchor::new(any(37854, 6), 45), // 無断*
Anchor::new(exact(30837, 9), 132), // 유보를
Anchor::new(exact(27073, 10), 172), // לציון
Anchor::new(exact(30396, 9), 132), // 언급나
Anchor::new(exact(21640, 12), 132), // 불허하면
Anchor::new(exact(8835, 14), 73), // التداول
Anchor::new(exact(15334, 14), 227), // كارتباط
Anchor::new(exact(26733, 10), 172), // איסור
Anchor::new(exact(24867, 7), 42), // anvanda
Anchor::new(exact(31757, 8), 42), // anvandas
Anchor::new(exact(31765, 8), 42), // anvander
Anchor::new(any(24843, 10), 42), // anvandning*
Anchor::new(exact(34009, 7), 42), // anvands
Anchor::new(any(13164, 14), 22), // навчанн*
Anchor::new(any(32181, 8), 155), // hyvaksyn*
Anchor::new(exact(25503, 10), 37), // opgeslagen
Anchor::new(any(38999, 4), 0), // derc*
Anchor::new(exact(31251, 9), 132), // 처벌의
Anchor::new(any(31805, 8), 104), // atrybucj*
Anchor::new(exact(6241, 6), 173), // forras
Anchor::new(exact(34443, 7), 173), // forrasa
Anchor::new(any(12170, 14), 173), // forrashivatkoz*
Anchor::new(exact(25123, 10), 173), // forraskent
Anchor::new(any(6241, 14), 173), // forrasmegjelol*
Anchor::new(any(6241, 16), 173), // forrasmegjeloles*
Anchor::new(exact(32117, 8), 173), // forrasra
Anchor::new(exact(34450, 7), 173), // forrast
Anchor::new(exact(8721, 16), 73), // البيانات
Anchor::new(exact(17896, 12), 75), // בשעתוק
Anchor::new(any(37380, 6), 45), // 共有*
Anchor::new(exact(11908, 12), 132), // 퍼센트해
Anchor::new(exact(11908, 15), 132), // 퍼센트해야
Anchor::new(exact(14396, 12), 75), // ולשכפל
Anchor::new(exact(14396, 14), 75), // ולשכפלם
Anchor::new(exact(23440, 12), 36), // 퍼가기의
Anchor::new(exact(33677, 8), 97), // նիշը
Anchor::new(exact(33733, 8), 172), // שליש
Anchor::new(exact(9329, 16), 73), // واستخدام
Anchor::new(exact(9345, 16), 73), // واستعمال
Anchor::new(exact(9361, 16), 73), // واستغلال
Anchor::new(exact(9377, 16), 73), // واستنساخ
Anchor::new(exact(6529, 16), 103), // болмаиды
Anchor::new(exact(8855, 10), 170), // ترخيص
Anchor::new(exact(19516, 12), 170), // بتصريح
Anchor::new(exact(23824, 6), 36), // 활용
Anchor::new(any(32981, 8), 83), // razilasd*
Anchor::new(any(32989, 8), 83), // raziligi*
Anchor::new(any(35262, 7), 83), // raziliq*
Anchor::new(exact(22444, 9), 132), // 유보해
Anchor::new(exact(25575, 3), 178), // ngu
Anchor::new(any(32877, 8), 105), // precizar*
Anchor::new(exact(28677, 9), 105), // precizata
Anchor::new(exact(28686, 9), 105), // precizati
Anchor::new(any(7409, 16), 15), // паидалан*
Anchor::new(any(37200, 6), 45), // テキ*
Anchor::new(exact(27583, 10), 170), // ويحظر
Anchor::new(exact(15082, 14), 228), // שלקישור
Anchor::new(exact(21427, 9), 202), // 링크와
Anchor::new(any(38610, 5), 26), // nashr*
Anchor::new(exact(9658, 15), 134), // oorspronkelijke
Anchor::new(any(24486, 11), 104), // porozumieni*
Anchor::new(exact(22936, 12), 132), // 절반하고
Anchor::new(exact(8903, 8), 227), // رابط
Anchor::new(exact(8903, 10), 227), // رابطا
Anchor::new(exact(19420, 12), 72), // انتشار
Anchor::new(exact(22276, 12), 132), // 원출처이
Anchor::new(any(35094, 7), 144), // polovic*
Anchor::new(any(35101, 7), 165), // polovin*
Anchor::new(any(38720, 5), 104), // polow*
Anchor::new(exact(21028, 12), 132), // 문의하와
Anchor::new(exact(39111, 4), 178), // phep
Anchor::new(any(37674, 6), 138), // 授權*
Anchor::new(exact(37014, 6), 113), // vermek
Anchor::new(any(9648, 7), 134), // vermeld*
Anchor::new(exact(29163, 9), 134), // vermelden
Anchor::new(exact(9648, 10), 134), // vermelding
Anchor::new(any(12436, 14), 37), // vermenigvuldig*
Anchor::new(any(34912, 7), 113), // musaade*
Anchor::new(exact(30126, 9), 132), // 불법을
Anchor::new(exact(19472, 8), 73), // لطبع
Anchor::new(exact(8209, 16), 172), // והרישיון
Anchor::new(exact(19744, 8), 73), // فنقل
Anchor::new(exact(19744, 12), 73), // فنقلها
Anchor::new(exact(31566, 9), 36), // 학습과
Anchor::new(exact(26213, 10), 19), // взять
Anchor::new(any(17440, 12), 15), // үзінді*
Anchor::new(exact(15250, 14), 170), // بموافقه
Anchor::new(exact(19348, 12), 75), // ששיתוף
Anchor::new(exact(22132, 12), 132), // 원출처가
Anchor::new(any(31741, 8), 113), // alinamaz*
Anchor::new(any(27678, 6), 20), // alinti*
Anchor::new(holding(27678, 9, "maz"), 113), // alintilan*maz*
Anchor::new(any(9823, 15), 14), // ციტატ*
Anchor::new(exact(27587, 6), 170), // حظر
Anchor::new(exact(3253, 20), 72), // بهرهبرداري
Anchor::new(exact(24453, 11), 78), // penggandaan
Anchor::new(exact(25553, 10), 78), // penggunaan
Anchor::new(exact(25563, 10), 175), // penghitung
Anchor::new(exact(25573, 10), 78), // pengutipan
Anchor::new(exact(31206, 9), 132), // 처벌를
Anchor::new(exact(26943, 10), 228), // כלינק
Anchor::new(any(32837, 8), 221), // poveznic*
Anchor::new(any(25353, 6), 20), // kullan*
Anchor::new(any(25353, 10), 113), // kullanamaz*
Anchor::new(holding(32397, 8, "maz"), 114), // kullanil*maz*
Anchor::new(exact(18628, 12), 172), // ללציין
Anchor::new(any(37782, 6), 138), // 書面*
Anchor::new(any(33533, 8), 47), // zkopirov*
Anchor::new(exact(27433, 10), 170), // كلمات
Anchor::new(exact(21391, 9), 202), // 링크로
Anchor::new(exact(17934, 10), 172), // ההיתר
Anchor::new(exact(33157, 8), 175), // setengah
Anchor::new(exact(23951, 4), 79), // dang
Anchor::new(exact(19072, 12), 75), // משיתוף
Anchor::new(exact(8625, 16), 172), // שמציינים
Anchor::new(exact(5796, 9), 36), // 재가공
Anchor::new(exact(11353, 15), 133), // 재배포금지
Anchor::new(any(38885, 5), 65), // umnoz*
Anchor::new(exact(27804, 8), 122), // caracter
Anchor::new(any(27804, 8), 107), // caracter*
Anchor::new(any(27804, 9), 126), // caractere*
Anchor::new(any(31853, 8), 98), // caratter*
Anchor::new(any(38208, 6), 205), // 连结*
Anchor::new(exact(10093, 6), 132), // 명기
Anchor::new(exact(8241, 16), 172), // ומציינים
Anchor::new(any(38154, 6), 44), // 轉發*
Anchor::new(exact(23560, 12), 132), // 퍼센트를
Anchor::new(any(26483, 10), 22), // цитув*
Anchor::new(exact(13850, 14), 22), // цитуєте
Anchor::new(exact(18856, 12), 172), // מהמקור
Anchor::new(exact(27777, 9), 86), // benennung
Anchor::new(exact(27786, 9), 98), // benestare
Anchor::new(exact(20188, 12), 132), // 금지된다
Anchor::new(any(32173, 8), 62), // hyodynta*
Anchor::new(exact(18220, 12), 75), // ושיתוף
Anchor::new(exact(23212, 12), 36), // 크롤링시
Anchor::new(exact(18928, 12), 172), // מיצוין
Anchor::new(exact(36624, 5), 17), // preia
Anchor::new(exact(36624, 6), 17), // preiau
Anchor::new(exact(27313, 10), 73), // انتاج
Anchor::new(exact(4878, 14), 73), // باقتباس
Anchor::new(exact(4878, 18), 73), // باقتباسها
Anchor::new(any(38675, 5), 148), // oplys*
Anchor::new(any(35234, 6), 83), // qadaga*
Anchor::new(any(35234, 7), 83), // qadagan*
Anchor::new(exact(28532, 3), 88), // not
Anchor::new(exact(33629, 8), 103), // сөзі
Anchor::new(any(37908, 6), 205), // 知識*
Anchor::new(exact(30567, 9), 132), // 엄금를
Anchor::new(exact(17994, 10), 75), // הלשתף
Anchor::new(exact(12359, 7), 86), // verweis
Anchor::new(any(16134, 7), 2), // verwend*
Anchor::new(any(16147, 7), 2), // verwert*
Anchor::new(exact(26013, 10), 87), // verwertung
Anchor::new(exact(33445, 8), 134), // verwezen
Anchor::new(exact(12104, 10), 134), // verwijzing
Anchor::new(exact(34548, 7), 88), // illegal
Anchor::new(any(34548, 7), 98), // illegal*
Anchor::new(exact(12028, 15), 132), // 표시합니다
Anchor::new(exact(36636, 6), 122), // proibe
Anchor::new(exact(28722, 9), 122), // proibicao
Anchor::new(any(35192, 7), 122), // proibid*
Anchor::new(any(35199, 7), 98), // proibit*
Anchor::new(any(1918, 21), 14), // დაკოპირ*
Anchor::new(exact(33165, 8), 30), // sistemas
Anchor::new(exact(25853, 10), 17), // sistemelor
Anchor::new(exact(35367, 7), 9), // sistemi
Anchor::new(exact(25843, 10), 175), // seperempat
Anchor::new(exact(28956, 9), 175), // sepertiga
Anchor::new(any(23116, 12), 132), // 출처표시*
Anchor::new(exact(15656, 14), 227), // والوصله
Anchor::new(exact(27613, 10), 169), // پيگرد
Anchor::new(exact(13122, 14), 24), // моделеи
Anchor::new(exact(34506, 7), 134), // genoemd
Anchor::new(any(28056, 9), 51), // genoptryk*
Anchor::new(exact(30900, 9), 132), // 유보한
Anchor::new(exact(35850, 4), 0), // capi
Anchor::new(exact(35850, 6), 0), // capina
Anchor::new(exact(13584, 14), 19), // текстов
Anchor::new(exact(13598, 14), 22), // текстів
Anchor::new(any(32413, 6), 62), // lainaa*
Anchor::new(any(32413, 8), 62), // lainaami*
Anchor::new(any(34702, 6), 62), // lainat*
Anchor::new(exact(34702, 7), 62), // lainata
Anchor::new(any(34709, 7), 62), // lainaus*
Anchor::new(exact(29784, 9), 132), // 명시한
Anchor::new(any(37986, 6), 139), // 著作*
Anchor::new(exact(25596, 4), 95), // cent
Anchor::new(exact(32768, 5), 128), // cento
Anchor::new(exact(7793, 16), 112), // счетчика
Anchor::new(exact(29649, 9), 132), // 명기한
Anchor::new(exact(24227, 6), 155), // merkin
Anchor::new(any(36396, 6), 155), // merkit*
Anchor::new(any(34884, 6), 155), // merkki*
Anchor::new(exact(34884, 7), 155), // merkkia
Anchor::new(exact(36666, 6), 91), // quinta
Anchor::new(exact(36672, 6), 129), // quinto
Anchor::new(any(28947, 9), 49), // rozmnozov*
Anchor::new(exact(8737, 16), 72), // بازتوليد
Anchor::new(any(25473, 10), 147), // neopravnen*
Anchor::new(exact(9297, 16), 73), // للمشاركه
Anchor::new(exact(15946, 4), 137), // namn
Anchor::new(exact(15946, 5), 137), // namna
Anchor::new(any(15946, 13), 137), // namnangivelse*
Anchor::new(exact(36438, 6), 137), // namnas
Anchor::new(exact(38605, 5), 137), // namns
Anchor::new(exact(31044, 9), 132), // 절반는
Anchor::new(exact(36492, 5), 151), // oppgi
Anchor::new(exact(36492, 6), 151), // oppgir
Anchor::new(exact(36498, 6), 151), // oppgis
Anchor::new(exact(15803, 13), 6), // dintelligence
Anchor::new(any(15803, 13), 6), // dintelligence*
Anchor::new(exact(9281, 16), 227), // للارتباط
Anchor::new(any(16816, 12), 2), // zweitverwert*
Anchor::new(exact(30009, 9), 36), // 복제를
Anchor::new(exact(30324, 9), 36), // 사용할
Anchor::new(exact(34366, 7), 28), // emprego
Anchor::new(any(34373, 7), 6), // emprunt*
Anchor::new(any(7429, 12), 25), // репост*
Anchor::new(any(35150, 7), 208), // prelink*
Anchor::new(any(35157, 5), 17), // prelu*
Anchor::new(any(35157, 6), 17), // prelua*
Anchor::new(any(35157, 7), 17), // preluar*
Anchor::new(any(273, 28), 112), // трекингпиксель*
Anchor::new(exact(33685, 8), 97), // նշեք
Anchor::new(exact(13234, 14), 162), // назнаку
Anchor::new(any(4212, 14), 162), // назначи*
Anchor::new(exact(4212, 18), 162), // назначити
Anchor::new(any(16912, 12), 85), // адсотк*
Anchor::new(any(26343, 10), 85), // палов*
Anchor::new(any(37362, 6), 138), // 允許*
Anchor::new(exact(39095, 4), 88), // opts
Anchor::new(any(7601, 14), 65), // преузет*
Anchor::new(exact(7601, 16), 65), // преузети
Anchor::new(any(13402, 14), 65), // преузим*
Anchor::new(exact(14004, 12), 75), // בלשכפל
Anchor::new(exact(14004, 14), 75), // בלשכפלם
Anchor::new(any(35549, 7), 155), // varattu*
Anchor::new(any(34408, 7), 40), // exploit*
Anchor::new(any(34415, 7), 28), // explora*
Anchor::new(any(36036, 6), 5), // explot*
Anchor::new(exact(30891, 9), 132), // 유보이
Anchor::new(any(37296, 6), 46), // 二次*
Anchor::new(exact(23188, 12), 36), // 크롤링로
Anchor::new(exact(15804, 4), 137), // inte
Anchor::new(any(16396, 10), 68), // inteligenc*
Anchor::new(exact(24145, 11), 47), // inteligence
Anchor::new(exact(16396, 12), 30), // inteligencia
Anchor::new(any(16396, 12), 5), // inteligencia*
Anchor::new(exact(16408, 12), 48), // inteligencie
Anchor::new(exact(16420, 12), 48), // inteligenciu
Anchor::new(any(16432, 11), 16), // inteligencj*
Anchor::new(exact(16432, 12), 16), // inteligencji
Anchor::new(exact(16444, 12), 17), // inteligentei
Anchor::new(any(28218, 9), 0), // intellekt*
Anchor::new(any(15804, 11), 76), // intelligenc*
Anchor::new(exact(15804, 12), 3), // intelligence
Anchor::new(exact(24156, 11), 60), // intelligens
Anchor::new(exact(15894, 13), 37), // intelligentie
Anchor::new(any(16456, 11), 10), // intelligenz*
Anchor::new(exact(16456, 12), 9), // intelligenza
Anchor::new(any(34555, 7), 93), // interdi*
Anchor::new(any(32237, 8), 105), // interzic*
Anchor::new(any(32245, 8), 105), // interzis*
Anchor::new(any(33197, 8), 108), // specific*
Anchor::new(exact(21718, 6), 132), // 동의
Anchor::new(any(33277, 8), 16), // szkoleni*
Anchor::new(any(35206, 7), 207), // prolink*
Anchor::new(exact(4898, 16), 227), // الارتباط
Anchor::new(exact(24464, 11), 78), // perbanyakan
Anchor::new(exact(10438, 15), 132), // 밝히주시기
Anchor::new(exact(21484, 12), 202), // 백링크한
Anchor::new(any(37776, 6), 139), // 明記*
Anchor::new(exact(35619, 7), 21), // yeniden
Anchor::new(exact(29910, 9), 132), // 밝히면
Anchor::new(any(34856, 7), 173), // megadas*
Anchor::new(exact(8871, 10), 170), // تصريح
Anchor::new(exact(22948, 12), 132), // 절반하는
Anchor::new(exact(5328, 6), 202), // 링크
Anchor::new(exact(17332, 12), 103), // сөзден
Anchor::new(any(17344, 12), 103), // сөздер*
Anchor::new(exact(17356, 12), 103), // сөздің
Anchor::new(any(36030, 6), 86), // erwahn*
Anchor::new(exact(22312, 12), 132), // 위법하고
Anchor::new(exact(14148, 10), 172), // יצוין
Anchor::new(exact(30342, 9), 36), // 생성형
Anchor::new(exact(3113, 20), 228), // להיפרקישור
Anchor::new(exact(21952, 12), 132), // 언급하고
Anchor::new(exact(21520, 12), 133), // 복제금지
Anchor::new(any(28929, 9), 9), // ritrasmis*
Anchor::new(any(17500, 12), 8), // մեջբեր*
Anchor::new(exact(35844, 6), 88), // cannot
Anchor::new(exact(22384, 12), 132), // 유보하고
Anchor::new(exact(35994, 4), 65), // deli
Anchor::new(exact(35994, 6), 65), // deliti
Anchor::new(exact(14928, 14), 75), // מהשעתוק
Anchor::new(exact(28506, 9), 143), // opravneni
Anchor::new(any(28506, 9), 144), // opravneni*
Anchor::new(any(38310, 6), 138), // 附带*
Anchor::new(exact(15096, 12), 75), // שלשכפל
Anchor::new(exact(15096, 14), 75), // שלשכפלם
Anchor::new(exact(21268, 12), 132), // 문의해한
Anchor::new(exact(11638, 15), 132), // 처벌합니다
Anchor::new(exact(17944, 12), 75), // וההפצה
Anchor::new(exact(17956, 12), 75), // וההפצת
Anchor::new(exact(1814, 14), 73), // لاقتباس
Anchor::new(exact(1814, 18), 73), // لاقتباسها
Anchor::new(any(36240, 6), 76), // kozles*
Anchor::new(any(38940, 5), 113), // yasak*
Anchor::new(any(38945, 5), 83), // yasaq*
Anchor::new(any(17284, 12), 161), // символ*
Anchor::new(exact(31161, 9), 132), // 처벌과
Anchor::new(exact(27013, 10), 75), // להפצה
Anchor::new(exact(27023, 10), 75), // להפצת
Anchor::new(any(34303, 7), 28), // divulga*
Anchor::new(exact(12058, 14), 2), // automatisierte
Anchor::new(exact(16216, 12), 5), // automatizado
Anchor::new(any(16228, 7), 93), // autoris*
Anchor::new(any(16228, 12), 93), // autorisation*
Anchor::new(exact(12072, 8), 91), // autoriza
Anchor::new(exact(23903, 11), 122), // autorizacao
Anchor::new(exact(12072, 12), 91), // autorizacion
Anchor::new(any(12072, 12), 91), // autorizacion*
Anchor::new(exact(12072, 14), 91), // autorizaciones
Anchor::new(exact(16240, 12), 122), // autorizacoes
Anchor::new(any(27723, 9), 122), // autorizad*
Anchor::new(any(27732, 9), 105), // autorizar*
Anchor::new(any(24923, 10), 105), // autorizati*
Anchor::new(any(24933, 10), 98), // autorizzat*
Anchor::new(any(15751, 13), 98), // autorizzazion*
Anchor::new(exact(27741, 9), 104), // autorstwa
Anchor::new(exact(38855, 5), 173), // tilos
Anchor::new(exact(3924, 18), 103), // етілмеиді
Anchor::new(exact(24508, 4), 104), // proc
Anchor::new(exact(24508, 11), 91), // procedencia
Anchor::new(any(32917, 6), 162), // procen*
Anchor::new(exact(32917, 7), 150), // procent
Anchor::new(any(32917, 7), 111), // procent*
Anchor::new(exact(32917, 8), 143), // procenta
Anchor::new(exact(32925, 8), 143), // procento
Anchor::new(exact(23524, 12), 132), // 퍼센트는
Anchor::new(exact(36000, 6), 78), // dimuat
Anchor::new(exact(25283, 10), 104), // informacji
Anchor::new(any(31829, 8), 194), // baglanti*
Anchor::new(any(26713, 10), 97), // տոկոս*
Anchor::new(exact(3826, 8), 225), // линк
Anchor::new(any(3826, 8), 189), // линк*
Anchor::new(exact(26283, 10), 225), // линка
Anchor::new(exact(13052, 14), 221), // линкова
Anchor::new(exact(13066, 14), 224), // линкове
Anchor::new(exact(13080, 14), 221), // линкови
Anchor::new(exact(17116, 12), 223), // линком
Anchor::new(exact(17128, 12), 220), // линкът
Anchor::new(any(37416, 6), 138), // 写明*
Anchor::new(exact(21760, 12), 36), // 스크랩가
Anchor::new(exact(15184, 8), 170), // لاذن
Anchor::new(exact(15184, 10), 170), // لاذنا
Anchor::new(exact(18580, 12), 172), // ליצוין
Anchor::new(exact(10198, 15), 132), // 명시합니다
Anchor::new(exact(30225, 9), 132), // 불허를
Anchor::new(exact(11128, 15), 132), // 위법합니다
Anchor::new(exact(20620, 12), 36), // 마이닝에
Anchor::new(exact(27303, 10), 73), // الاله
Anchor::new(exact(20680, 12), 132), // 명기하고
Anchor::new(any(2023, 21), 102), // მესამედ*
Anchor::new(exact(18976, 12), 172), // מלציין
Anchor::new(any(37440, 6), 139), // 出所*
Anchor::new(any(33229, 8), 155), // suostumu*
Anchor::new(any(21724, 12), 132), // 사전협의*
Anchor::new(any(12716, 14), 116), // відсотк*
Anchor::new(exact(3177, 16), 73), // لاستخدام
Anchor::new(exact(3197, 16), 73), // لاستعمال
Anchor::new(exact(3217, 16), 73), // لاستغلال
Anchor::new(exact(3237, 16), 73), // لاستنساخ
Anchor::new(any(39075, 4), 151), // nevn*
Anchor::new(any(37560, 6), 44), // 复制*
Anchor::new(exact(25413, 10), 78), // membagikan
Anchor::new(exact(36474, 6), 2), // nutzen
Anchor::new(exact(34515, 5), 2), // nutzt
Anchor::new(exact(6191, 7), 87), // nutzung
Anchor::new(any(6191, 7), 2), // nutzung*
Anchor::new(exact(6191, 17), 86), // nutzungsvorbehalt
Anchor::new(any(33101, 8), 49), // rozsirov*
Anchor::new(any(37806, 6), 138), // 标注*
Anchor::new(exact(14066, 8), 172), // ציון
Anchor::new(any(32045, 7), 147), // dovolen*
Anchor::new(exact(32045, 8), 143), // dovoleno
Anchor::new(exact(38747, 4), 3), // uses
Anchor::new(any(2128, 21), 102), // სიმბოლო*
Anchor::new(exact(18340, 12), 75), // כלהפיץ
Anchor::new(exact(14452, 14), 75), // כלהפיצם
Anchor::new(exact(29748, 9), 132), // 명시은
Anchor::new(exact(19398, 6), 171), // ذكر
Anchor::new(any(25073, 10), 56), // ettertrykk*
Anchor::new(any(38485, 5), 113), // gecen*
Anchor::new(exact(38775, 5), 49), // sirit
Anchor::new(any(25273, 5), 91), // indic*
Anchor::new(any(25273, 6), 131), // indica*
Anchor::new(any(28209, 7), 105), // indicar*
Anchor::new(exact(28209, 9), 105), // indicarea
Anchor::new(any(25273, 7), 88), // indicat*
Anchor::new(exact(32213, 8), 105), // indicata
Anchor::new(any(25273, 10), 93), // indication*
Anchor::new(any(36102, 6), 98), // indich*
Anchor::new(any(32221, 6), 93), // indiqu*
Anchor::new(exact(32221, 7), 124), // indique
Anchor::new(exact(32221, 8), 93), // indiquee
Anchor::new(exact(32229, 8), 122), // indiquem
Anchor::new(any(37290, 6), 139), // 了解*
Anchor::new(exact(14160, 12), 75), // הלהפיץ
Anchor::new(exact(8131, 14), 75), // הלהפיצם
Anchor::new(any(24772, 11), 16), // zwielokrotn*
Anchor::new(any(12968, 14), 19), // использ*
Anchor::new(exact(35087, 4), 122), // pode
Anchor::new(exact(38715, 5), 122), // podem
Anchor::new(exact(35087, 6), 122), // podera
Anchor::new(exact(35087, 7), 122), // poderao
Anchor::new(any(34247, 5), 20), // dagit*
Anchor::new(holding(34247, 7, "maz"), 113), // dagitil*maz*
Anchor::new(exact(27003, 10), 172), // להיתר
Anchor::new(any(26223, 10), 112), // десят*
Anchor::new(exact(14288, 8), 172), // רשות
Anchor::new(exact(14288, 10), 172), // רשותו
Anchor::new(exact(17776, 12), 172), // בלציין
Anchor::new(any(1568, 22), 116), // неприпустим*
Anchor::new(any(36186, 6), 120), // keltir*
Anchor::new(any(32013, 6), 30), // difund*
Anchor::new(exact(32013, 8), 5), // difundir
Anchor::new(any(32021, 5), 28), // difus*
Anchor::new(exact(32021, 8), 5), // difusion
Anchor::new(any(35278, 5), 17), // difuz*
Anchor::new(exact(29721, 9), 132), // 명시를
Anchor::new(any(37722, 6), 44), // 摘錄*
Anchor::new(any(36234, 6), 120), // korsat*
Anchor::new(exact(31305, 9), 132), // 표기과
Anchor::new(exact(24288, 7), 95), // mention
Anchor::new(any(24288, 7), 88), // mention*
Anchor::new(any(24288, 8), 105), // mentiona*
Anchor::new(exact(25433, 10), 105), // mentionand
Anchor::new(any(24288, 9), 105), // mentionar*
Anchor::new(exact(24288, 11), 105), // mentionarea
Anchor::new(exact(25443, 9), 105), // mentionat
Anchor::new(exact(25443, 10), 105), // mentionata
Anchor::new(exact(24299, 11), 105), // mentioneaza
Anchor::new(any(25453, 8), 93), // mentionn*
Anchor::new(exact(25453, 10), 93), // mentionnee
Anchor::new(exact(25463, 10), 93), // mentionner
Anchor::new(exact(32637, 8), 93), // mentions
Anchor::new(any(34877, 7), 105), // mentiun*
Anchor::new(any(7827, 8), 117), // згод*
Anchor::new(exact(21928, 12), 36), // 스크랩할
Anchor::new(exact(10423, 6), 132), // 밝히
Anchor::new(any(24035, 11), 200), // giperhavola*
Anchor::new(any(15842, 13), 200), // gipermurojaat*
Anchor::new(any(24046, 11), 200), // giperssilka*
Anchor::new(exact(27323, 8), 170), // باذن
Anchor::new(exact(27323, 10), 170), // باذنا
Anchor::new(any(8017, 16), 8), // կրկնօրին*
Anchor::new(exact(21940, 12), 132), // 안됩니다
Anchor::new(exact(23284, 12), 36), // 크롤링한
Anchor::new(exact(8353, 14), 75), // ללהעתיק
Anchor::new(exact(8353, 16), 75), // ללהעתיקם
Anchor::new(exact(27123, 10), 172), // מילים
Anchor::new(any(35290, 7), 9), // riprend*
Anchor::new(any(36702, 6), 9), // ripres*
Anchor::new(any(28875, 9), 9), // riprodott*
Anchor::new(any(33077, 8), 9), // riproduc*
Anchor::new(any(33085, 8), 9), // riprodur*
Anchor::new(any(24629, 11), 9), // riproduzion*
Anchor::new(exact(39179, 4), 79), // xuat
Anchor::new(exact(30711, 9), 132), // 위법시
Anchor::new(exact(29316, 9), 132), // 금하며
Anchor::new(exact(10738, 15), 132), // 불허합니다
Anchor::new(any(25663, 8), 16), // przedruk*
Anchor::new(any(25663, 10), 16), // przedrukow*
Anchor::new(any(32941, 8), 16), // przejmow*
Anchor::new(exact(27453, 10), 227), // كوصله
Anchor::new(exact(31422, 9), 132), // 표기할
Anchor::new(exact(4320, 18), 112), // прочтении
Anchor::new(exact(14120, 8), 75), // העתק
Anchor::new(exact(14120, 10), 75), // העתקה
Anchor::new(exact(14134, 10), 75), // העתקת
Anchor::new(exact(20320, 12), 132), // 기재해야
Anchor::new(exact(26823, 10), 172), // והיתר
Anchor::new(any(13528, 14), 112), // согласи*
Anchor::new(any(7729, 16), 112), // согласов*
Anchor::new(exact(39007, 4), 79), // dung
Anchor::new(exact(770, 6), 158), // сто
Anchor::new(exact(30477, 9), 132), // 언급의
Anchor::new(any(37158, 6), 139), // ご遠*
Anchor::new(exact(22984, 12), 132), // 절반하지
Anchor::new(exact(29775, 9), 132), // 명시이
Anchor::new(exact(18688, 12), 172), // לקרדיט
Anchor::new(exact(39063, 3), 93), // mot
Anchor::new(exact(11728, 12), 36), // 크롤링해
Anchor::new(exact(11728, 15), 36), // 크롤링해야
Anchor::new(exact(34277, 5), 78), // kutip
Anchor::new(exact(34681, 7), 78), // kutipan
Anchor::new(any(33645, 8), 186), // լինք*
Anchor::new(exact(30174, 6), 132), // 허가
Anchor::new(exact(31386, 9), 132), // 표기을
Anchor::new(exact(15390, 14), 73), // كمشاركه
Anchor::new(any(32277, 8), 143), // jmenovan*
Anchor::new(exact(18484, 12), 75), // כשכפול
Anchor::new(any(12043, 15), 202), // 하이퍼링크*
Anchor::new(any(2273, 12), 157), // αναφερ*
Anchor::new(exact(2273, 20), 157), // αναφερεται
Anchor::new(exact(3546, 18), 157), // αναφερετε
Anchor::new(exact(6321, 14), 157), // αναφορα
Anchor::new(exact(6321, 16), 157), // αναφορασ
Anchor::new(exact(38540, 5), 190), // lacza
Anchor::new(exact(38545, 5), 190), // lacze
Anchor::new(exact(30999, 9), 36), // 전재와
Anchor::new(exact(26913, 10), 172), // כהיתר
Anchor::new(exact(19720, 8), 73), // فنسخ
Anchor::new(exact(19720, 10), 73), // فنسخه
Anchor::new(exact(19720, 12), 73), // فنسخها
Anchor::new(exact(8821, 12), 73), // لاعاده
Anchor::new(exact(24111, 3), 178), // ghi
Anchor::new(exact(3153, 20), 228), // שהיפרקישור
Anchor::new(exact(30261, 9), 132), // 불허을
Anchor::new(exact(22600, 12), 36), // 재가공를
Anchor::new(exact(30162, 9), 132), // 불법할
Anchor::new(exact(1816, 12), 74), // اقتباس
Anchor::new(exact(1816, 16), 73), // اقتباسها
Anchor::new(exact(33821, 8), 73), // كطبع
Anchor::new(any(26333, 10), 103), // паиыз*
Anchor::new(exact(35108, 7), 65), // ponovno
];
/// What anchors speak for.
#[rustfmt::skip]
pub(crate) static WEIGHTS: &[Weight] = &[
Weight::new(0x0, 0x0, 0x1),
Weight::new(0x0, 0x0, 0x2),
Weight::new(0x0, 0x0, 0x4),
Weight::new(0x0, 0x0, 0x8),
Weight::new(0x0, 0x0, 0xc),
Weight::new(0x0, 0x0, 0x10),
Weight::new(0x0, 0x0, 0x20),
Weight::new(0x0, 0x0, 0x28),
Weight::new(0x0, 0x0, 0x40),
Weight::new(0x0, 0x0, 0x80),
Weight::new(0x0, 0x0, 0x84),
Weight::new(0x0, 0x0, 0x90),
Weight::new(0x0, 0x0, 0xa0),
Weight::new(0x0, 0x0, 0xb0),
Weight::new(0x0, 0x0, 0x100),
Weight::new(0x0, 0x0, 0x200),
Weight::new(0x0, 0x0, 0x400),
Weight::new(0x0, 0x0, 0x800),
Weight::new(0x0, 0x0, 0xc00),
Weight::new(0x0, 0x0, 0x1000),
Weight::new(0x0, 0x0, 0x2000),
Weight::new(0x0, 0x0, 0x2001),
Weight::new(0x0, 0x0, 0x4000),
Weight::new(0x0, 0x0, 0x4002),
Weight::new(0x0, 0x0, 0x5000),
Weight::new(0x0, 0x0, 0x5200),
Weight::new(0x0, 0x0, 0x8000),
Weight::new(0x0, 0x0, 0x8008),
Weight::new(0x0, 0x0, 0x10000),
Weight::new(0x0, 0x0, 0x10004),
Weight::new(0x0, 0x0, 0x10010),
Weight::new(0x0, 0x0, 0x10090),
Weight::new(0x0, 0x0, 0x10810),
Weight::new(0x0, 0x0, 0x10818),
Weight::new(0x0, 0x0, 0x10838),
Weight::new(0x0, 0x0, 0x108b0),
Weight::new(0x0, 0x0, 0x20000),
Weight::new(0x0, 0x0, 0x40000),
Weight::new(0x0, 0x0, 0x40004),
Weight::new(0x0, 0x0, 0x4000c),
Weight::new(0x0, 0x0, 0x40020),
Weight::new(0x0, 0x0, 0x50cbc),
Weight::new(0x0, 0x0, 0x80000),
Weight::new(0x0, 0x0, 0xc0000),
Weight::new(0x0, 0x0, 0x100000),
Weight::new(0x0, 0x0, 0x200000),
Weight::new(0x0, 0x0, 0x300000),
Weight::new(0x0, 0x0, 0x400000),
Weight::new(0x0, 0x0, 0x800000),
Weight::new(0x0, 0x0, 0xc00000),
Weight::new(0x0, 0x0, 0xc00400),
Weight::new(0x0, 0x0, 0x1000000),
Weight::new(0x0, 0x0, 0x1040000),
Weight::new(0x0, 0x0, 0x1040004),
Weight::new(0x0, 0x0, 0x1080000),
Weight::new(0x0, 0x0, 0x10c0838),
Weight::new(0x0, 0x0, 0x2000000),
Weight::new(0x0, 0x0, 0x2000001),
Weight::new(0x0, 0x0, 0x2080000),
Weight::new(0x0, 0x0, 0x3000000),
Weight::new(0x0, 0x0, 0x3080000),
Weight::new(0x0, 0x0, 0x3080004),
Weight::new(0x0, 0x0, 0x4000000),
Weight::new(0x0, 0x0, 0x8000000),
Weight::new(0x0, 0x0, 0x10000000),
Weight::new(0x0, 0x0, 0x20000000),
Weight::new(0x0, 0x0, 0x20000404),
Weight::new(0x0, 0x0, 0x20001000),
Weight::new(0x0, 0x0, 0x20400000),
Weight::new(0x0, 0x0, 0x23cd0890),
Weight::new(0x0, 0x0, 0x30000000),
Weight::new(0x0, 0x0, 0x30005000),
Weight::new(0x0, 0x0, 0x40000000),
Weight::new(0x0, 0x0, 0x80000000),
Weight::new(0x0, 0x0, 0xc0000000),
Weight::new(0x0, 0x0, 0x100000000),
Weight::new(0x0, 0x0, 0x200000000),
Weight::new(0x0, 0x0, 0x220000004),
Weight::new(0x0, 0x0, 0x400000000),
Weight::new(0x0, 0x0, 0x800000000),
Weight::new(0x0, 0x0, 0x800000008),
Weight::new(0x0, 0x0, 0xfffcc008d),
Weight::new(0x0, 0x0, 0xfffcd0cbc),
Weight::new(0x0, 0x1, 0x0),
Weight::new(0x0, 0x1, 0x1),
Weight::new(0x0, 0x2, 0x0),
Weight::new(0x0, 0x4, 0x0),
Weight::new(0x0, 0x4, 0x4),
Weight::new(0x0, 0x8, 0x0),
Weight::new(0x0, 0x8, 0x8),
Weight::new(0x0, 0x8, 0x28),
Weight::new(0x0, 0x10, 0x0),
Weight::new(0x0, 0x10, 0x10),
Weight::new(0x0, 0x20, 0x0),
Weight::new(0x0, 0x20, 0x20),
Weight::new(0x0, 0x28, 0x0),
Weight::new(0x0, 0x30, 0x0),
Weight::new(0x0, 0x40, 0x0),
Weight::new(0x0, 0x80, 0x0),
Weight::new(0x0, 0x80, 0x80),
Weight::new(0x0, 0x80, 0x21080880),
Weight::new(0x0, 0x90, 0x0),
Weight::new(0x0, 0x100, 0x0),
Weight::new(0x0, 0x200, 0x0),
Weight::new(0x0, 0x400, 0x0),
Weight::new(0x0, 0x800, 0x0),
Weight::new(0x0, 0x800, 0x800),
Weight::new(0x0, 0x810, 0x0),
Weight::new(0x0, 0x880, 0x0),
Weight::new(0x0, 0x880, 0x800),
Weight::new(0x0, 0x890, 0x890),
Weight::new(0x0, 0xc00, 0x0),
Weight::new(0x0, 0x1000, 0x0),
Weight::new(0x0, 0x2000, 0x0),
Weight::new(0x0, 0x2000, 0x2000),
Weight::new(0x0, 0x2001, 0x0),
Weight::new(0x0, 0x4000, 0x0),
Weight::new(0x0, 0x4002, 0x0),
Weight::new(0x0, 0x5000, 0x0),
Weight::new(0x0, 0x5002, 0x0),
Weight::new(0x0, 0x8000, 0x0),
Weight::new(0x0, 0x8001, 0x0),
Weight::new(0x0, 0x10000, 0x0),
Weight::new(0x0, 0x10000, 0x10000),
Weight::new(0x0, 0x10010, 0x0),
Weight::new(0x0, 0x10010, 0x10010),
Weight::new(0x0, 0x10020, 0x0),
Weight::new(0x0, 0x10038, 0x38),
Weight::new(0x0, 0x10080, 0x0),
Weight::new(0x0, 0x10090, 0x0),
Weight::new(0x0, 0x10090, 0x10090),
Weight::new(0x0, 0x10880, 0x0),
Weight::new(0x0, 0x20000, 0x0),
Weight::new(0x0, 0x20000, 0x20000),
Weight::new(0x0, 0x40000, 0x0),
Weight::new(0x0, 0x40004, 0x0),
Weight::new(0x0, 0x500bc, 0x0),
Weight::new(0x0, 0x80000, 0x0),
Weight::new(0x0, 0x100000, 0x0),
Weight::new(0x0, 0x200000, 0x0),
Weight::new(0x0, 0x200000, 0x200000),
Weight::new(0x0, 0x200000, 0x300000),
Weight::new(0x0, 0x300000, 0x0),
Weight::new(0x0, 0x400000, 0x0),
Weight::new(0x0, 0x800000, 0x0),
Weight::new(0x0, 0x800080, 0x0),
Weight::new(0x0, 0x840008, 0x0),
Weight::new(0x0, 0xc00000, 0x0),
Weight::new(0x0, 0x1000000, 0x0),
Weight::new(0x0, 0x1080000, 0x0),
Weight::new(0x0, 0x14c0000, 0x0),
Weight::new(0x0, 0x2000000, 0x0),
Weight::new(0x0, 0x2080000, 0x0),
Weight::new(0x0, 0x3000000, 0x0),
Weight::new(0x0, 0x3080000, 0x0),
Weight::new(0x0, 0x4000000, 0x0),
Weight::new(0x0, 0x6000000, 0x0),
Weight::new(0x0, 0x8000000, 0x0),
Weight::new(0x0, 0x10000000, 0x0),
Weight::new(0x0, 0x10001000, 0x0),
Weight::new(0x0, 0x10005000, 0x0),
Weight::new(0x0, 0x10005200, 0x0),
Weight::new(0x0, 0x20000000, 0x0),
Weight::new(0x0, 0x20000400, 0x0),
Weight::new(0x0, 0x20004000, 0x0),
Weight::new(0x0, 0x20400000, 0x0),
Weight::new(0x0, 0x20c00000, 0x0),
Weight::new(0x0, 0x30000000, 0x0),
Weight::new(0x0, 0x30005000, 0x0),
Weight::new(0x0, 0x40000000, 0x0),
Weight::new(0x0, 0x80000000, 0x0),
Weight::new(0x0, 0xc0000000, 0x0),
Weight::new(0x0, 0x100000000, 0x0),
Weight::new(0x0, 0x200000000, 0x0),
Weight::new(0x0, 0x220002000, 0x0),
Weight::new(0x0, 0x400000000, 0x0),
Weight::new(0x0, 0x400002000, 0x0),
Weight::new(0x0, 0x4000574bc, 0x0),
Weight::new(0x0, 0x800000000, 0x0),
Weight::new(0x1, 0x0, 0x0),
Weight::new(0x2, 0x0, 0x0),
Weight::new(0x4, 0x0, 0x0),
Weight::new(0x8, 0x0, 0x0),
Weight::new(0x8, 0x8, 0x0),
Weight::new(0x10, 0x0, 0x0),
Weight::new(0x20, 0x0, 0x0),
Weight::new(0x40, 0x0, 0x0),
Weight::new(0x80, 0x0, 0x0),
Weight::new(0x100, 0x0, 0x0),
Weight::new(0x200, 0x0, 0x0),
Weight::new(0x400, 0x0, 0x0),
Weight::new(0x800, 0x0, 0x0),
Weight::new(0x1000, 0x0, 0x0),
Weight::new(0x1000, 0x1000, 0x0),
Weight::new(0x2000, 0x0, 0x0),
Weight::new(0x2001, 0x0, 0x0),
Weight::new(0x2401, 0x0, 0x0),
Weight::new(0x4000, 0x0, 0x0),
Weight::new(0x4000, 0x4000, 0x0),
Weight::new(0x4002, 0x0, 0x0),
Weight::new(0x8000, 0x0, 0x0),
Weight::new(0x10000, 0x0, 0x0),
Weight::new(0x20000, 0x0, 0x0),
Weight::new(0x40000, 0x0, 0x0),
Weight::new(0x80000, 0x0, 0x0),
Weight::new(0x100000, 0x0, 0x0),
Weight::new(0x200000, 0x0, 0x0),
Weight::new(0x400000, 0x0, 0x0),
Weight::new(0x800000, 0x0, 0x0),
Weight::new(0xc00000, 0x0, 0x0),
Weight::new(0x1000000, 0x0, 0x0),
Weight::new(0x1002001, 0x0, 0x0),
Weight::new(0x105001c, 0x0, 0x0),
Weight::new(0x10528bc, 0x0, 0x0),
Weight::new(0x2000000, 0x0, 0x0),
Weight::new(0x2040000, 0x0, 0x0),
Weight::new(0x4000000, 0x0, 0x0),
Weight::new(0x4002001, 0x0, 0x0),
Weight::new(0x5c4288c, 0x0, 0x0),
Weight::new(0x8000000, 0x0, 0x0),
Weight::new(0x10000000, 0x0, 0x0),
Weight::new(0x20000000, 0x0, 0x0),
Weight::new(0x20000400, 0x0, 0x0),
Weight::new(0x20001000, 0x0, 0x0),
Weight::new(0x30000000, 0x0, 0x0),
Weight::new(0x30001000, 0x0, 0x0),
Weight::new(0x40000000, 0x0, 0x0),
Weight::new(0x80000000, 0x0, 0x0),
Weight::new(0x100000000, 0x0, 0x0),
Weight::new(0x200000000, 0x0, 0x0),
Weight::new(0x201000000, 0x0, 0x0),
Weight::new(0x220012c01, 0x0, 0x0),
Weight::new(0x400000000, 0x0, 0x0),
Weight::new(0x800000000, 0x0, 0x0),
Weight::new(0x800000020, 0x0, 0x0),
Weight::new(0xc00000000, 0x0, 0x0),
Weight::new(0xc00000004, 0x0, 0x0),
Weight::new(0xe2b05ac9d, 0x0, 0x0),
Weight::new(0xfffffffff, 0x0, 0x0),
];
/// The words of the anchors.
#[rustfmt::skip]
pub(crate) static STEMS: Stems = Stems("გამოქვეყნებპირველწყარორეპუბლიკაციდაასახელეთმოიხსენიეთწერილობითიинтеллектуальнискусственногоприветств\
уетсятрекингпиксельგადმობეჭდგავრცელებგამოყენებგამრავლებგანთავსებდასახელებდაუშვებელმითითებულმოხსენიებ\
სარგებლობტირაჟირებშეთანხმებჰიპერბმულჰიპერლინკ크리에이티브커먼즈гіперпокликандоговоренностпервоисточникпървоиз\
точникразпространенінтелектуальнвъзпроизвеждгиперсілтемегіперпосиланнедапушчальнотслеживанияпередрук\
овывперепубликацпозоваванеторазрешениетоհամաձայնությսկզբնաղբյուրվերահրապարակაკრძალულატრიბუციგადაბეჭდ\
გადმოტანგაზიარებგამოიყენდაშვებულიკრძალებრეპროდუცსიტყვებიშეიძლებაεκμεταλλευσεπαναδημοσισυγκαταθεσηυπε\
ρσυνδεσμвидобуваннявъзпроизведгіперспасылнеприпустимперадрукоувпершакрыніцпершоджерелпрепредаванпреп\
убликувраспространթույլտվությհեղինակայինוההיפרקישורמההיפרקישורبالاقتباسهاكالاقتباسهاوالاقتباسهاაღნიშ\
ვნდაიშვებდაკოპირთანხმობკოპირებლიცენზიმეოთხედმესამედმეხუთედნახევარნებართვპროცენტსიმბოლოსიტყვასსიტყვის\
უფლებისციტირებαναμεταδοσαναπαραγωγαναφερεταισυνδεσμουσχαρακτηρεσχαρακτηρωνберілмеидігипперссылзазнач\
аитезазначеннязаимствовазастереженизточникътинтелигенцнедозвољеннедопустимнеиромережнеовлаштеннеовла\
шћенобозначениобјављиванопубликоваорналастырпазначаицепаказваицеперапублікперепублікпереработкпозвол\
ениепосочваитеразместитьретранслирретрансляцрозповсюджсагласностсугласностсъгласиетотиражировахиперв\
ръзкանթույլատրարտատպելիսבהיפרקישורוהיפרקישורכהיפרקישורלהיפרקישורמהיפרקישורשהיפרקישורبالاستخدامبالاست\
عمالبالاستغلالبالاستنساخبهرهبرداريكالاستخدامكالاستعمالكالاستغلالكالاستنساخللاقتباسهاوالاستخداموالاست\
عمالوالاستغلالوالاستنساخgenehmigungspflichtweiterveroffentlichwiederveroffentlicheksemplarfremstillz\
ustimmungspflichtαναφερετεδεδομενωνδημοσιευσεπιφυλαξηεπιφυλασσπαραπομπησυναινεσησυνδεσμοισυνδεσμοσσυ\
νδεσμωνχρησιμοποавторстваатрибуциявоспроизввідтворенгиперлинкгиперссылгіперлінкдереккөзідозволенидуб\
лироваетілмеидізабаронензабранявазазначатизазначитизапозиченизвлечениизвличанеизкуственизползванизто\
чникаизточницикапіраванкориститекориститикөрсетілуназначитинеиронныхоставляетперепечатпосочванепрепе\
чатвпрочтенииразмещениразмяшчэнразрешавараспаусюдскопироваскреипингскреипінгсослатьсясохраняетссылат\
ьсятренировкузгадненнуказваицеупоминанихипервезахипервезухиперлинкцитираитеհինգերորդվերարտադրוהלהעתי\
קםוהמצייניםוהציטוטיםוהקישוריםמהלהעתיקםמהמצייניםמהציטוטיםמהקישוריםקריאייטיבالاصطناعيباقتباسهابالارتبا\
طبالمشاركهبالموافقهفاقتباسهاكاقتباسهاكالارتباطكالمشاركهكالموافقهكپيبرداريللاستخدامللاستعمالللاستغلال\
للاستنساخهايپرلينكواقتباسهاوالارتباطوالمشاركهوالموافقهასლებიასოებიიყენებმიეთითმიუთითნახევრ링크하하거나링크하하\
셔야링크하하시면링크하합니다문의바랍니다문의하하거나문의하하셔야문의하하시면문의하합니다문의해하거나문의해하셔야문의해하시면문의해합니다백링크하거나백링크하셔야백링크하시면백링크합니다스크랩하거나스크\
랩하셔야스크랩하시면스크랩합니다원출처하거나원출처하셔야원출처하시면원출처합니다인공지능학습재가공하거나재가공하셔야재가공하시면재가공합니다재배포하거나전재하하거나전재하하셔야전재하하시면전재하합니다\
크롤링하거나크롤링하셔야크롤링하시면크롤링합니다퍼가기하거나퍼가기하셔야퍼가기하시면퍼가기합니다퍼센트하거나퍼센트하셔야퍼센트하시면퍼센트합니다nachveroffentlichnutzungsvor\
behaltweiterverbreitungerlaubnispflichtforrasmegjelolesmendistribusikanveroffentlichungvervielfaltig\
ungανατυπωσαναφορασαντιγραφαπαγορευδιανομησεγγραφησεγκρισησκειμενουκειμενωνμεταδοσημνημονευνοημοσυνа\
днауленбастапқыболмаидывикориствказаниивказаннявказуитевозбранявоспрещавръзкатавыкарыствідтворюдазво\
ламдистрибудоговорудозволомдопуштендопуштењдәиексөзжариялаузабранензазначтезапазватзапазенизапазеноз\
астосувзахищенізащищенызберігаєизворниккарактеркарыстанкопираиткопіраиткопіюєтекористувкориштенкориш\
тењкоришћењкреативекриеитивкріеитівлицензиянаведетенаведитенаводитенавођењеназиватиназыватьнезаконнн\
еиросетнеможливобучениепазначацпазначцепазначыцпазначэнпаидаланперепостпереробкповезницпогодженползв\
анепользовапометкоипосочетепреношењпрепраткпреследупреузетипублікавпублікацпублікуврепродукрозміщенр\
эпублікскопіиовсогласовсообщениспасылацссылаясьсчетчикатүпнұсқаузгодженузнауленуказаннеупоменавупомя\
нутцитировацитируютчетвертичетвертьчетвртинязыковыхերրորդիցկրկնօրինօգտագործבלהעתיקםבמצייניםבציטוטיםב\
קישוריםוהאישורווהלהפיצםוהלהשתמשוהלקישורוהלשכפלםוהמצטטיםוהרישיוןולהעתיקםומצייניםוציטוטיםוקישוריםכלהעת\
יקםכמצייניםכציטוטיםכקישוריםללהעתיקםלמצייניםלציטוטיםלקישוריםמהאישורומהלהפיצםמהלהשתמשמהלקישורמהלשכפלםמ\
המצטטיםמהרישיוןמלאכותיתמלהעתיקםממצייניםמציטוטיםמקישוריםשלהעתיקםשמצייניםשציטוטיםשקישוריםاستخدمتماستفا\
دهيالابداعيالبياناتبازتوليدباستخدامباستعمالباستغلالباستنساخبالاعادهبالتداولبالترخيصبالتصريحبالتوزيعب\
الرابطابالروابطبالنسخهابالنشرهابالنقلهادادهكاويفاستخدامفاستعمالفاستغلالفاستنساخكاستخدامكاستعمالكاستغ\
لالكاستنساخكالاعادهكالتداولكالترخيصكالتصريحكالتوزيعكالرابطاكالروابطكالنسخهاكالنشرهاكالنقلهاللارتباطل\
لمشاركهللموافقهواستخدامواستعمالواستغلالواستنساخوالاعادهوالتداولوالترخيصوالتصريحوالتوزيعوالرابطاوالرو\
ابطوالنسخهاوالنشرهاوالنقلهاhenvisningslinkherkunftsangabekildehenvisningmaskininlarningmempublikasik\
anmenyebarluaskannaamsvermeldingoorspronkelijkeoverenskommelsependistribusianrechtevorbehaltursprung\
skallanursprungsquelleuudelleenjulkaivisualizzazioniასლისლინკინიშანციტატ게재하거나게재하려면금지입니다기재하거나기재하셔야기재하\
시면기재합니다남겨주세요남겨주시기데이터이나링크하하고링크하하는링크하하면링크하하여링크하하지링크하해야마이닝이나명기하거나명기하셔야명기하시면명기합니다명시하거나명시하셔야명시하시면명시합니다문의하\
하고문의하하는문의하하면문의하하여문의하하지문의하해야문의해하고문의해하는문의해하면문의해하여문의해하지문의해해야밝혀주세요밝혀주시기밝히주세요밝히주시기밝힌주세요밝힌주시기백링크하고백링크하는백링크\
하면백링크하여백링크하지백링크해야보유합니다복사하거나복제하거나불가합니다불법하거나불법하셔야불법하시면불법합니다불허하거나불허하셔야불허하시면불허합니다사용하거나사용하려면스크랩하고스크랩하는스크랩\
하면스크랩하여스크랩하지스크랩해야언급하거나언급하셔야언급하시면언급합니다엄금하거나엄금하셔야엄금하시면엄금합니다원출처하고원출처하는원출처하면원출처하여원출처하지원출처해야위법하거나위법하셔야위법하\
시면위법합니다유보하거나유보하셔야유보하시면유보합니다이용하거나이용하려면인용하거나인용하려면재가공하고재가공하는재가공하면재가공하여재가공하지재가공해야재배포금지재배포하는저작자표시전송하거나전재하\
거나전재하려면전재하하고전재하하는전재하하면전재하하여전재하하지전재하해야절반하거나절반하셔야절반하시면절반합니다처벌하거나처벌하셔야처벌하시면처벌합니다크롤링하고크롤링하는크롤링하면크롤링하여크롤링\
하지크롤링해야퍼가기하고퍼가기하는퍼가기하면퍼가기하여퍼가기하지퍼가기해야퍼센트하고퍼센트하는퍼센트하면퍼센트하여퍼센트하지퍼센트해야표기하거나표기하셔야표기하시면표기합니다표시하거나표시하셔야표시하\
시면표시합니다하이퍼링크automatisierteautorizacionesbronvermeldingbronverwijzingconsentimientodisebarluaskaneinv\
erstandnisfelhasznalhatoforrashivatkozgedistribueerdkallhanvisningkildeangivelsemangfoldiggjormemubl\
ikasikanniedopuszczalnopenbaarmakingoriginalquellepenyebarluasanquellenhinweisquellennennungquellenv\
ermerkquellenverweisreconhecimentoreconocimientorepresentationsprachmodellenurhebernennungvermenigvu\
ldigvidarepublicervideredistribuviderepublicerviderepubliserεπιτρεπμηχανικπαραθεσπαραθετπαρανομποσοσ\
τοτεταρτοатрыбуцбэклинквкажітьвказанавказаневказановказанівказівквідсоткглубинндазвалядазволудапуска\
дозволадозволидозволудозволядопускажартысызабаранзаборонзадржавзадржанзгадванзнаковаизворомиспользке\
лісімкоммонскопиранкопираткрејтивлинковалинковелинковиліцензімашинскмоделеинаведеннавестинавчаннназв\
ананазваноназватьназвітьназнакуобјавитодобрењпаказанпарсингполовинпоновнопосилатпосоченпоширенпоширю\
впрацэнтпреузимпристанпроцентпубличнразмещарударењсанкциискапіявсловамисогласиспаслацссылаитссылкоют\
екстовтекстівтиражувтөрттенукажитеукажыцеукажітьуказанауказаниуказаноуказаныуказатьуказацьуказываупо\
требцитиранцитиратцитируецитируяцитуєтецытаванчетвъртհիշատակհիպերհղտառանիշքաղվածքבאישורובלהפיצםבלהשת\
משבלקישורבלשכפלםבמצטטיםברישיוןואישורווהבציוןוההדפסהוההסכמהוההסכמתוההעתקהוההעתקתוהיצויןוהלהפיץוהלעשות\
והלפרסםוהלצייןוהלשעתקוהמצויןוהפרסוםוהציינווהקרדיטוהרשותווהשימושוהשיתוףוהשכפולוהשעתוקולהפיצםולהשתמשול\
קישורולשכפלםומצטטיםורישיוןכאישורוכלהפיצםכלהשתמשכלקישורכלשכפלםכמצטטיםכרישיוןלאישורוללהפיצםללהשתמשללקי\
שורללשכפלםלמצטטיםלרישיוןמאישורומהבציוןמההדפסהמההסכמהמההסכמתמההעתקהמההעתקתמהיצויןמהלהפיץמהלעשותמהלפרס\
םמהלצייןמהלשעתקמהמצויןמהפרסוםמהציינומהקרדיטמהרשותומהשימושמהשיתוףמהשכפולמהשעתוקמלהפיצםמלהשתמשמלקישורמ\
לשכפלםממצטטיםמרישיוןמשתמשיםשאישורושלהפיצםשלהשתמששלקישורשלשכפלםשמצטטיםשרישיוןالاشارهالتنقيببارتباطبال\
اذنابالمائهبالمصدربالوصلهبمشاركهبموافقهغيرمجازفارتباطفمشاركهفموافقهكاراكتركارتباطكالاذناكالمصدركالوص\
لهكمشاركهكموافقهللاعادهللتداولللترخيصللتصريحللتوزيعللرابطاللروابطللنسخهاللنشرهاللنقلهالينكدهيمتنكاوي\
محفوظندنميباشدوارتباطوالاذناوالمصدروالوصلهومشاركهوموافقهيادگيريaddestramentoauthorisationauthorizati\
onautorizzazioncanonicallinkconsentimentodatautvinningdintelligencediperbolehkanentrenamientogipermu\
rojaathasznalhatoakhiperhivatkozhivatkozassalintelligentiekallangivelsemainitsemallanamensnennungnam\
nangivelseoffentliggjorquellenangabequellnachweisrepublicationtekstinlouhintrackingpixelurlадресuude\
lleenkaytverveelvoudigvidarebefordrvidereformidlvisualizacoesweitergegebenweiterverwendweiterverwert\
wiedergegebenwiederverwendartificielleaterpublicerauszugsweiseautomatizadoautorisationautorizacoesca\
nonicaltagcanonicalurlconsentementconsimtamanteinwilligungengedelyevelentrainementgepubliceerdhiperi\
stinadhipervinculohyperkoblinginfringementinteligenciainteligencieinteligenciuinteligencjiinteligent\
eiintelligenzajogosulatlankopyalayamazlahdeviittaumaskinlaringmemperbanyakmencantumkanmenggandakanme\
reproduksinachgedrucktoffentliggorpaginatellerpembelajaranprimarquellerastreamentoreproducerenreprod\
uctionreproduksiyareproduksjonrepublishingrozpowszechntiedonlouhintilbakelenketracciamentotrackingco\
deujrapublikalvereinbarungverspreidingvoorbehoudenyayimlayamazzweitverwertαδειασγραπτηδιανεμεξορυξλε\
ξεισλεξεωνχρησησадсоткберетеведомавказатвказуввръзкивідомаделитидозвілзабрањзапретзапрещзгадувизвора\
изворукопіювкөбеитлинкомлинкътлиценцліцэнзнельганельзяпечатнпослатпренетпреносприменрераитрэпострұқс\
атсимволсошлитссылоксімвалсөзденсөздерсөздіңтретинтрећинуказавцитатақаинарқолданүзіндіբազմացլիցենզկա\
րելիհղմամբմեջբերնշելովնշելունշեցեքնշմամբնշվումպատճենսիմվոլվերատպտեղադրքառորդאחוזיםאסוריםבבציוןבהדפסה\
בהסכמהבהסכמתבהעתקהבהעתקתביצויןבלהפיץבלעשותבלפרסםבלצייןבלשעתקבמצויןבפרסוםבציינובקרדיטברשותובשימושבשית\
וףבשכפולבשעתוקובציוןוהדפסהוההיתרוההפצהוההפצתוהלינקוהלצטטוהלשתףוהמקורוהסכמהוהסכמתוהעתקהוהעתקתוהציוןוי\
צויןולהפיץולעשותולפרסםולצייןולשעתקומצויןופרסוםוציינווקרדיטורשותוושימושושיתוףושכפולושעתוקכבציוןכהדפסה\
כהסכמהכהסכמתכהעתקהכהעתקתכיצויןכלהפיץכלעשותכלפרסםכלצייןכלשעתקכמצויןכפרסוםכציינוכקרדיטכרשותוכשימושכשית\
וףכשכפולכשעתוקלבציוןלהדפסהלהסכמהלהסכמתלהעתקהלהעתקתליצויןללהפיץללעשותללפרסםללצייןללשעתקלמצויןלפרסוםלצ\
יינולקרדיטלרשותולשימושלשיתוףלשכפוללשעתוקמבציוןמהדפסהמההיתרמההפצהמההפצתמהלינקמהלצטטמהלשתףמהמקורמהסכמה\
מהסכמתמהעתקהמהעתקתמהציוןמיצויןמלהפיץמלעשותמלפרסםמלצייןמלשעתקממצויןמפרסוםמציינומקרדיטמרשותומשימושמשית\
וףמשכפולמשעתוקנתוניםשבציוןשהדפסהשהסכמהשהסכמתשהעתקהשהעתקתשיצויןשלהפיץשלעשותשלפרסםשלצייןשלשעתקשמורותשמ\
צויןשפרסוםשציינושקרדיטשרשותוששימושששיתוףששכפולששעתוקاجازهياذكروااشيرواانتشاربازنشربازپخشباعادهبالطبع\
بالمئهبتداولبترخيصبتصريحبتوزيعبرابطابرداشتبروابطبكلينكبنسخهابنشرهابنقلهارونوشتفاعادهفتداولفترخيصفتصر\
يحفتوزيعفرابطافروابطفنسخهافنشرهافنقلهاكاعادهكالطبعكتداولكترخيصكتصريحكتوزيعكرابطاكروابطكريتيوكنسخهاكن\
شرهاكنقلهاللاذناللمصدرللوصلهمحفوظهمصدرهامصنوعيموافقتنقلقولواعادهوالطبعوتداولوترخيصوتصريحوتوزيعورابطا\
وروابطونسخهاونشرهاونقلهاასოსნიშნ글자까지금지되며금지되어금지된다금지됩니금지하고금지하며금지한다금지합니기재하고기재하는기재하면기재하여기재하지기재해야남겨야만단어까지\
데이터과데이터를데이터에데이터용데이터은데이터을데이터의링크하가링크하과링크하나링크하도링크하로링크하를링크하와링크하은링크하을링크하의링크하이링크하한링크하할마이닝과마이닝를마이닝에마이닝용마이닝은\
마이닝을마이닝의명기하고명기하는명기하면명기하여명기하지명기해야명시하고명시하는명시하면명시하여명시하지명시해야모델이나무단게재무단도용무단배포무단복사무단복제무단사용무단이용무단전재문의하가문의하과\
문의하나문의하는문의하도문의하로문의하를문의하시문의하와문의하은문의하을문의하의문의하이문의하한문의하할문의해가문의해과문의해나문의해는문의해도문의해로문의해를문의해시문의해와문의해은문의해을문의해의\
문의해이문의해한문의해할밝혀야만밝히야만밝힌야만백링크가백링크과백링크나백링크는백링크도백링크로백링크를백링크시백링크와백링크은백링크을백링크의백링크이백링크한백링크할복사하는복제금지복제하는불법하고\
불법하는불법하면불법하여불법하지불법해야불허하고불허하는불허하면불허하여불허하지불허해야사용하는사용하실사전동의사전협의서면동의스크래핑스크랩가스크랩과스크랩나스크랩는스크랩도스크랩로스크랩를스크랩시\
스크랩와스크랩은스크랩을스크랩의스크랩이스크랩한스크랩할안됩니다언급하고언급하는언급하면언급하여언급하지언급해야엄금하고엄금하는엄금하면엄금하여엄금하지엄금해야없습니다원문링크원저작자원출처가원출처과\
원출처나원출처는원출처도원출처로원출처를원출처시원출처와원출처은원출처을원출처의원출처이원출처한원출처할위법하고위법하는위법하면위법하여위법하지위법해야유보하고유보하는유보하면유보하여유보하지유보해야\
이용금지이용하는이용하실인용보도인용하는인용하실재가공가재가공과재가공나재가공는재가공도재가공로재가공를재가공시재가공와재가공은재가공을재가공의재가공이재가공한재가공할재배포는재배포를재사용을전재금지\
전재하가전재하과전재하나전재하는전재하도전재하로전재하를전재하시전재하와전재하은전재하을전재하의전재하이전재하한전재하할절반하고절반하는절반하면절반하여절반하지절반해야처벌하고처벌하는처벌하면처벌하여\
처벌하지처벌해야출처기재출처명시출처표기출처표시크롤링가크롤링과크롤링나크롤링는크롤링도크롤링로크롤링를크롤링시크롤링와크롤링은크롤링을크롤링의크롤링이크롤링한크롤링할퍼가기가퍼가기과퍼가기나퍼가기는\
퍼가기도퍼가기로퍼가기를퍼가기시퍼가기와퍼가기은퍼가기을퍼가기의퍼가기이퍼가기한퍼가기할퍼센트가퍼센트과퍼센트나퍼센트는퍼센트도퍼센트로퍼센트를퍼센트시퍼센트와퍼센트은퍼센트을퍼센트의퍼센트이퍼센트한\
퍼센트할표기하고표기하는표기하면표기하여표기하지표기해야표시하고표시하는표시하면표시하여표시하지표시해야학습이나활용금지활용하는adatbanyaszartificialeatributsiyaatt\
ributionattribuzionautorizacaocollegamentcondivisiondevelopmentdicadangkandicantumkandiperbanyakenge\
dellyelforbehallerforbeholderforbeholdesgeneratievegiperhavolagiperssilkagjengivelsegodkannandegodke\
ndelsegodkjenninggoedkeuringhiperenlacehivatkozasthypertextovinteligenceintelligensipertestualkallha\
nvisakirjallinenkirjallistakrediteringlahdemerkinmadenciligimegengedettmenayangkanmenerbitkanmenggun\
akanmentionareamentioneazamenyebarkanmenyebutkanmenyertakanmoissonnagenavngivelsenedozvoljenobjavlji\
vanobligatoireovergenomenoverlatelseoyredilmesipenambanganpencantumanpenggandaanperbanyakanpersetuju\
anporozumienipretisknoutprocedenciaprovenientaprovenienzaquerverweisrebroadcastredistributreferencin\
greprezentarreproductierepublishedriferimentoriproduzionruckspracheruckverlinkschriftlichseguimiento\
textanddatatoestemmingtreinamentoverspreidenvidarespridvorbehaltenvytazovaniezastrzegamyzwielokrotna\
angegevenabgedrucktacknowledgaddestrareaitraininganschlagenanvandningaprobacionateranvandatribuciona\
ttributedattributieauthorisedauthorizedautorizatiautorizzatberilmaydicompartilhdataminingdirektlankd\
isebutkandisertakandisseminatdistribuirdoorplaatseftertryckeksploracjengedelyezestrazioneettertrykke\
xtractionfenntartvaforbehallsforbeholdtforraskentfotografengekopieerdgenerativegeoorloofdgestattungh\
alvpartenhergebruikheruitgavehiperkecidhiperligachozzajarulhyperlenkehypertexteicazesininindicationi\
nformacjiinstemmingistinadsizkaynagininkecerdasankitrainingkozzetetelkullanamazlitsenziyamachtigingm\
ainittavamangfaldigmedgivandemembagikanmencionadamentionandmentionatamentionneementionnerneopravnenn\
eovlascenneovlastenopgeslagenoppositionoverdrachtoverforingpenayanganpenggunaanpenghitungpengutipanp\
enyalinanpercentagepermisiunepermissionpermissoespouzivanieprohibitedprovenanceprzedrukowpublicatiep\
ublicerenqoyilmaydireferencesreferenciareprintingreproducirreproduirereprodukovreprodukowreproduserr\
eproduzcareservadasreservadosridistriburozprowadzsaglasnostseperempatsistemelorskriftligtsuglasnostt\
illadelsetillatelsetobbszoroztoegestaantrainierenubernommenudnyttelseuntersagenunzulassigupowaznienu\
zgodnienivergunningverlinkungverwertungvideresendvytezovaniweitergabewiedergabewymienionewymienionyz\
amieszczazastrzezonzverejneniεκατοημισυμνειαπηγεσπηγησπηγωντριτοаталубелгібөлісвзятьдесятдељењзгадкз\
наказнацикөшірлинкалінкумогатможнаодстопаиызпаловпостопятоипятуюсловословысмејутараттаңбатретатретьт\
рэцітыиымумножцитувцытатчасткчвертчвэрцшығарқаитаүштенարգելբառերբառիցկարողկեսիցկիրառհղմանհղումնիշերն\
իշիցնշելընշմաննշումնշվածտարածտոկոսցիտատאיסוראסורהבהיתרבהפצהבהפצתבלינקבלצטטבלשתףבמקורוהיתרוהפצהוהפצתו\
לינקולצטטולשתףומקורוציוןחוזרתכהיתרכהפצהכהפצתכלינקכלצטטכלשתףכמקורכציוןכרייתלהיתרלהפצהלהפצתללינקללצטטל\
לשתףלמקורלציוןמהיתרמהפצהמהפצתמחציתמיליםמכונהמלינקמלצטטמלשתףממקורמציוןשהיתרשהפצהשהפצתשלינקשלצטטשלשתףש\
מורהשמקורשציוןתוויםارجاعالالهانتاجباذنابمصدربوصلهتحتفظتكثيررضايتفاذكرفاذنافمصدرفوصلهكاذناكلماتكمصدرك\
وصلهللطبعلينكيمحظورممنوعمنابعنبايدنحتفظنسبهانويسهواذناومصدرووصلهويحظرويمنعپيوندپيگردچهارمabspracheac\
orduluiacreditaragreementaitraningalintilanangegebenangivandeanzugebenaprovacaoautorizadautorizaraut\
orstwabakatlankbasilamazbeleegyezbenennungbenestarecanoniquecaracterecharactercinquiemecitazionecons\
entitcontatorecopiaturacreditantcreditingcualquierdiffusiondigunakandiizinkandopustenjeftertrykegyha\
rmadegynegyedengedelytentraineretilmaydiextragerefeltuntetfjardedelfjerdedelforbiddenfragmentogebrui\
kengeciteerdgenoptrykgeplaatstgestattetgosterilmgosterimihalvdelenhasznalathasznalniherplaatsherpubl\
ichiperlaczhiperlinkhipervezahipervezuhyperlankhyperlienhyperlinkindicareaintellektjulkaisemkarakter\
skitreningkolmasosakoneoppimkopieringkopiointikoriscenjkoristenjkoristitekoristitilegaturiilisenziya\
luvatontamachinaalmainitaanmenautkanmenjiplakmineracaomodelelormultiplicmuvafakatnachdrucknavodenjen\
aznacitineljasosaniedozwolnoindexednullaostanyttjandeodnosnikiopravneniopublikowotillatenotillatetov\
erneemtovernemenpaluulinkpelatihanpemakaianpermissaopermittedpodlinkowporcientopouzijetepovoleniapov\
oleniepovolenimpowolujacprealableprecizataprecizatiprenosenjprevzatieprohibitsproibicaoprospecaoprzy\
wolanpublizierquotationredystrybreimpressreprenantreprendrereprintedreproduisreproduitreprodukcreser\
veesreservingretransmiretrolienriprodottripubblicriservatariservateriservatiriservatoritrasmisriutil\
izzrozmnozovsepertigaskrabningskrapningsokszorossouhlasemspredningspridningstrafbaarsumbernyatillsta\
ndtranscribtredjedeltrenovanitrenowanitrimiteretuntessekubernahmeubernimmtudostepniuntersagtverbiete\
nverlinkenverlinkstvermeldenvideregivvyhradzujvyuzijetewskazujacwykorzystyapilamazyerlesdirzahlmarke\
zahlpixelzapovezenzaznaczenzverejnitzverejnov게재를게재할글자를금하며금한다기재가기재과기재나기재는기재도기재로기재를기재시기재와기재은기재을기재의기재이기\
재한기재할남겨고남겨는남겨서단어를도용을동의가동의를명기가명기과명기나명기는명기도명기로명기를명기시명기와명기은명기을명기의명기이명기한명기할명시가명시과명시나명시는명시도명시로명시를명시시명시와명시\
은명시을명시의명시이명시한명시할모델과모델를모델에모델용모델은모델을모델의밝혀고밝혀는밝혀서밝히고밝히는밝히면밝히서밝힌고밝힌는밝힌서배포나배포할복사나복사를복제나복제는복제를복제와복제할불법가불법과\
불법나불법는불법도불법로불법를불법시불법와불법은불법을불법의불법이불법한불법할불허가불허과불허나불허는불허도불허로불허를불허시불허와불허은불허을불허의불허이불허한불허할사용시사용은사용할삼분의생성형승\
낙을승인을승인이언급가언급과언급나언급는언급도언급로언급를언급시언급와언급은언급을언급의언급이언급한언급할엄금가엄금과엄금나엄금는엄금도엄금로엄금를엄금시엄금와엄금은엄금을엄금의엄금이엄금한엄금할위법\
가위법과위법나위법는위법도위법로위법를위법시위법와위법은위법을위법의위법이위법한위법할유보가유보과유보나유보는유보도유보로유보를유보시유보와유보은유보을유보의유보이유보한유보할이용은이용을이용할인용시\
인용할전송을전재나전재는전재를전재와전재할절반가절반과절반나절반는절반도절반로절반를절반시절반와절반은절반을절반의절반이절반한절반할처벌가처벌과처벌나처벌는처벌도처벌로처벌를처벌시처벌와처벌은처벌을처\
벌의처벌이처벌한처벌할퍼가실표기가표기과표기나표기는표기도표기로표기를표기시표기와표기은표기을표기의표기이표기한표기할표시가표시과표시나표시는표시도표시로표시를표시시표시와표시은표시을표시의표시이표시\
한표시할학습과학습를학습에학습용학습은학습을학습의허가가허가를허락을허락이협의가협의를활용을활용할accreditagrementaimodellaisystemai학습alinamazanuenci\
aanvandasanvanderapprovalatribuicatribuiratribusiatrybucjbacklienbacklinkbaglantibenyttescanonicocar\
atterccbyncndccbyncsacetvrtincitacoescitationciteringcitovanicogaltilcomptagecompteurcondividconsens\
ocontadorcopiandocountingcreditedcreditercreditezcreditosdifundirdifusiondilarangdoorlinkdovolenodoz\
volomduplicatdystrybuedilemezentrenarextractofaydalanfolosescforrasrafoydalanfreigabegebrauchgebruik\
tgenudgivgjenbrukhyodyntahyvaksynicazeninicazesizilliciteindicataindiqueeindiqueminterzicinterzisist\
ifadeizvornikjeloljekjmenovanjovahagyjulkaistjumatatekaynaklakaytattekayttamikecidsizkimodellkisyste\
mkopaytirkopierenkopyalankozzetenkriejtivkullanillahdettalainaamilanguagelankninglearninglecturaslec\
tureslegaturaleituraslicencaslicencialicensedlicentielinkandolinkbacklinkillalinkininlinkitetlinkitt\
alinkiylelinkuitalinkuluimainitenmaszynowmegemlitmegnevezmelarangmengcopymengutipmentionsmenyalinmen\
zionenavedetenaveditenavoditenemozetenesmietenevezzekodobrenjodsylaczopposonsovernameoznaczenpagevie\
wpaylasilpercentopermessipermessopermitidplaatsenpodajciepourcentpouzitiapouzitiepoveznicpovolenopow\
ielacpowielanpowolaniprecizarpretistepreuzetiprevzetiprevziatprocentaprocentoprohibidprzejmowpubblic\
apublikacpublikovpurposesrazilasdraziligirediffusreimprimrepublikreservanreservedreservesreutilisreu\
tilizrezervamrezervatriproducriprodurroziligirozsirovrucklinkrudarenjsaklidirsamtyckesamtykkescrapin\
gsetengahsistemasskopirovskrapingsouhlasuspecificsprzeciwstrafbarsuhlasomsuostumusurselorsvolenimsyn\
dicatsystemesszazalekszkolenitaqiqlantekoalyntelpixelterjeszttovabbadtuntetniubernehmujrakozlunlawfu\
lurhebersutankozlutilicenutnyttjauvedeniauvedenieuvedenimverbodenverbotenverilmezverlinktverwezenvyh\
radenvyhrazenvyhrazujvyuzitiewskazaniwskazcieyayimlanyayinlanzabraniazahlcodezkopirovλινκμισοатапдум\
адумимогуможеобукречислоуслівсөзіբառըլինքկեսըկիսվհղելնիշընշեքնշվիօգտվמותרמילהניתןשלישاحرفبذكربطبعتحظ\
رتذكرتمنعحرفاحروفدرصدفطبعكطبعكلمهماخذمجوزمنبعنيستنيميواژهوطبعيجوزيذكريسمحيشار3분의abdruckaccordiaccord\
oacuerdoakkoordaktarilallowedangebenangivenangiverangivesanvandsaprobarassensoatergesatergivatribuya\
tvenniatvetelauszugebehoudtbenanntbronnencincimecitacaocitadascitadoscitandocitarancitareacitariicit\
arsecitatenciterasciterencommonscontenucopiadocopiantcopiarecopyingcountercreditsctvrtincuvintedagit\
ildefendudeljenjdiffonddikutipdisalindisplaydivietodivulgadixiemedonneesdozvoladozvoledozvolidozvolu\
dritteldupliquempregoemprunterlaubtestrattexcerptexcertoexploitexploraextraitfiredelforbjudforrasafo\
rrastfouillefuentesfunftelgedeeldgelinktgenanntgenbruggenoemdgenutztgeteilthalftenhotlinkiktibasille\
galinterdiiqtibasiqtibosizinsizizvoromjoylashkaytetakayttaakayttoakecidinkecidlekielletkopieenkopiow\
akopirujkopyasikozolnikunstigkutipanlahteenlahteetlainatalainauslemasollicencelicencjlicenzalicenzel\
igacaolinkarelinkearlinkiemlinkinglinkkellinkkialinklerlinkovalinkovelinkovilinkurilisensiluvallamas\
inskmegadasmelatihmemakaimentiunmerkkiamineriamodelesmodelosmusaadenavedennavestinaznakunemoznonesmi\
tenommantobjavitodkazemodkazomodkazovolagligorigineoverlegpalabrapalavrapaylasmpelacakpermisopermite\
peuventpidatetpidattapodajacpodaniepoderaopolovicpolovinponovnopossonopostingpowolacpozwolepranalapr\
elinkpreluarpretlacpreuzimprevzitpristanproibidproibitprolinkproscriprosentprozentqadaganqorunurquar\
terquotingraziliqredifusredifuzrepriseriprendristampsauraitscrapensdilenisegnalaseparuhsfruttasharin\
gsindicasireniesistemisiteeraskopiowsourcesspridasstatingstosowastralcistrojovstvrtinsuhlasusurseles\
ymbolssystemsterceratilladttillatttiltotttoisinttortdantrackertrainentrascritreinarulovligupotrebvar\
attuverbiedviertelvyuzivawoordenworternwskazacwzmiankyaridanyayilmayenidenzabranjzacytowzadrzanzadrz\
avzakazanzakazujzdieľazdrojemzdrojomzehntelzeichenzezwolezitiertznakovaacordoadininaftaleaktarmansla\
ganvendavtalebannedbattutbelirtbenutzbildirborrowbrugenbrugerbrugesbrukenbrukerbrukesbylinecannotcap\
inaccbyndccbysaceyregchorakcitaatcitantcitataciteazciteescitingcopiascopiazcopiedcopiercopiescoxaldc\
uartacuartocuvantcwiercczwartdecimadecimodelitidimuatdorddedorttedurfenemploierwahnexplotextrasfolos\
ifontesforbudforbydgengividezetilegalilmoitimpiegindichishlatiznineizvoraizvorujakamijaljenjeloldkal\
lorkaytonkazimakecidekelimekelishkeltirkildenkilderkochirkopienkopionkopiorkopiujkorsatkozleslankarl\
ankaslankenlenkenlenkerlenkesleuteslevittlevitylinkadlinkatlinkedlinkeklinkellinkerlinkeslinketlinkj\
elinkomlisanslizenzmaininmemuatmenbeymencaomerkitmetademodelsmoitiemonistmumkinnamingnamnasnennennev\
ezdnghiemnoemennommernutzenodkazuodkazyoppgiroppgisopponeopposeoptingorigemparchaparolaparolepartagp\
ersenpiatejpismenpodanapodanepodanopodanypodranpostarpostedpreberprebirpreiauprenetproibepuedenpuole\
tpuoltaquartoquintaquintoquotedquotesrepostrewritripresruxsatsallitsdiletseijinseizinsharedsignalsig\
nessignossimvolsinaissitatasozcugsozcuksozdansozdensozlarspredestatedstoredsuctursurseisyndiqszabads\
zavakszonaltarqattautanteckenteilentekenstekrarterciothirdstiltjatrechotrecintredeltreimetreinotreti\
ntrzeciuchdanuppgesusandousarseuvadejuvadzauvedteuviestuzivatvermekvietatwordenwortenwzbronyarisiyaz\
ilizabronzdrojazdrojizdrojuzrodelאיןרבעثلثدرجربعسومقيدنصفوضعيحقいたお断ご遠できクリクレクロコピスクテキデーハイバッパーリン一半三分不允不\
可不得严禁个字书面了承了解二次人工传播作者使用來源侵权侵權保留個字傳播允許允许公開共有再利再掲再版再発再配写明准许出典出处出所出處分享分发刊登创用利用創用半分原作原出原文厳禁发布发表同意問い嚴禁回链固\
く复制复印大模大语姓名字符学習引用情報批准承認承諾抄袭抄襲抓取抜粋拒绝指明授权授權掲載提及搬运搬運摘录摘編摘编摘錄改変散布散播数据文字文本文章明示明記書面机器来源标明标注標明標註模型機器機械注明流用無\
断爬取生成留保發布發表百分盗用盜用知識知识示し禁じ禁ず禁止署名翻印翻案翻版联系聯絡聯繫著作表示表記被リ複写複製記し記入記載許可許諾註明認め請勿謝絕训练许可请勿谢绝資料超連超鏈超链転用転記転載転送載明轉\
發轉貼轉載转发转摘转贴转载载明违者连结追究連結連絡違法違者遠慮配布采用采集重制重製鏈接链接链结镜像附上附带附有금함옮길프로angesangisaynenbelgibesdebestecekilchar\
scitascitedcitemcitencitescitezcitircitujcytatcytujdapatdelasderdeduongeivatembedempleenlazeslatfift\
hfontigecenhelfthurufisarejakaakhongkieltkocurkopiakoprukwartlaczalaczelagralienslupaaluvanluyenmanb\
amitadmogenmoznamoznenamednamnsnashrnelzenenntnesmunguonnichtnietsnombrnominnusxaodstoolmazolunmoply\
soponeoptedpastepekerpiatapoatepodacpodempolowpomenpostoqaytarebotreusesanaasanansenalsfertsignssiri\
tsiterslovaslowasmejuspressuretsursatakentanultenthtercoterzotheftthuantierstilostranatranetrenetric\
hulashumnozusageusareusinguvestuzycivedadvetadvuruswordsyapayyasakyasaqyuzdezikrezitatznakyzrodlatif\
birichepchiachopchupdercdongdungelonfaizfelefoizhanhharfherfikkeiznekatalieumogamogumotsmustnesrnevn\
nhanobukonayopoeoptspeutphanphatphepqaydqeydsemnsozisozutegnthacucdeucteusatusedusemusenuzuluzytuzyw\
xuatyarmzmincamfarneunuapcttdmuso");
/// Which first letters may begin an anchor; see `fold::key`.
#[rustfmt::skip]
pub(crate) static FILTER: &[u64; 2048] = &[
0x2, 0x0, 0x80000000000, 0x8080000000, 0x2000000400000000, 0x4400800000800, 0x0, 0x0,
0x0, 0x1000000000000000, 0x0, 0x100000000000000, 0x400, 0x12000800080000, 0x800000000004, 0x100000000,
0x1090000000, 0x0, 0x0, 0x800000000, 0x4000000000000, 0x100000000, 0x100000, 0x800800000000080,
0x82000, 0x10000, 0x4000020200004, 0x0, 0x0, 0x4000, 0x0, 0x2000110,
0x100000000000, 0x8000000000000, 0x800000000008000, 0x80400000000, 0x8000000800000, 0x80080000000020, 0x40000000000000, 0x0,
0x0, 0x40, 0x0, 0x80000000, 0x80000002, 0x80000000, 0x200000, 0x1000,
0x1000000000000000, 0x20, 0x80004, 0x1000000000000, 0x0, 0x100000001000, 0x0, 0x4100000000000000,
0x100008000000, 0x1, 0x1804000001000, 0x0, 0x201000000000, 0x40000000, 0x8000, 0x40000,
0x1, 0x40, 0x100001800000000, 0x0, 0x1, 0x40001000, 0x100001006000, 0x0,
0x100000000000000, 0x0, 0x8000000200000000, 0x40008000000, 0x80000000000, 0x80, 0x1000004, 0x1000000000000000,
0x80000000400, 0x1000000001000, 0x10000000000000, 0x100000, 0x20004010000000, 0x0, 0x40000, 0x20000080000,
0x4, 0x8000000000010000, 0x200000008000000, 0x4000800, 0x0, 0x0, 0x0, 0x8008000000000,
0x8000000000100000, 0x10000000020, 0x80000220, 0x10000000000, 0x18000000010, 0x10000000, 0x100008010, 0x40,
0x4, 0x4000000000001, 0x480000, 0x0, 0x8000, 0x4000000000000, 0x0, 0x40000001000,
0x800000000002, 0x40000000000, 0x408000, 0x0, 0x24402000, 0x0, 0x100, 0x4000000,
0x100000000400, 0x100000008, 0x100000000000000, 0x80000000800000, 0x422000000, 0x4002000000000040, 0x0, 0x4000000000002000,
0x4000000020, 0x82000000a00, 0x1000004000, 0x0, 0x0, 0x41000000, 0x120040000000, 0x200040000800,
0x42, 0x400000, 0x0, 0x2000000000000, 0x1080004000080, 0x800000000000200, 0x200000, 0x800000,
0x0, 0x100000, 0x404200000000, 0x410040000000, 0x4000a0002000000, 0x0, 0x0, 0x210000000000,
0x1000000000040000, 0x20000001000000, 0x2000000005080, 0x0, 0x1, 0x0, 0x8000000, 0x1000000000,
0x100000000000000, 0x0, 0x4000000000000000, 0x80000000, 0x100000000, 0x1000000000000, 0x410, 0x120000000,
0x40000000, 0x20, 0x80000020, 0x2000000000, 0x4000000000000002, 0x401000000000, 0x100000000000000, 0x10001000,
0x200100000000000, 0x400001000000000, 0x4, 0x1000000000, 0x60000000, 0x1000000000000000, 0x80000, 0x0,
0x8000000000, 0x4000000040000080, 0x84000000000, 0x20000000000, 0x0, 0x0, 0x3000000000004, 0x2080100000000000,
0x400000020, 0x200000, 0x400000000000, 0x400000200000000, 0x20100000000000, 0x0, 0x2800008000000000, 0x200000002000000,
0x80000, 0x1000000, 0x80, 0x1000000020, 0x8080000800000, 0x0, 0x200000000, 0x202,
0x100, 0x8, 0x1000000000, 0x402100, 0x100000000000, 0x20002000000000, 0x1000000000000000, 0xc0200000000000,
0x40000000, 0x0, 0x4000000000800, 0x800000000104000, 0x0, 0x2000000000000, 0x200004000, 0x8000020000,
0x0, 0x100, 0x0, 0x20000020000, 0x0, 0x8000000000001000, 0x1000000000000, 0x2100000000,
0x2000000000000, 0x0, 0x40000000, 0x0, 0x20000000000000, 0x0, 0x2000000000000000, 0x0,
0x0, 0x1000040000, 0x20000208, 0x10000000000, 0x80000080100000, 0x0, 0x100000400000, 0x1,
0x200800044000, 0x2008000010, 0x100000000000, 0x4200008, 0x20000001080000, 0x0, 0x102080000000, 0x0,
0x2000000000000040, 0x200000020, 0x8000000000080, 0x100000000000, 0x0, 0x0, 0x4000800, 0x300000,
0x40000000, 0x0, 0x10000020000020, 0x800000000004, 0x0, 0x2000000000, 0x20000000080, 0x2080200,
0x10000000000000, 0x0, 0x100000010000000, 0x0, 0x4, 0x8000001002040800, 0x104000000000, 0x800010000000400,
0x100000000, 0x0, 0x40, 0x40000000000000, 0x1000100, 0x0, 0x800000000001, 0x200,
0x4010000000800090, 0x1, 0x0, 0x8000040000020000, 0x4000020400000000, 0x0, 0x0, 0x2,
0x40000000, 0x8, 0x0, 0x30000020000000, 0x1080000, 0x40000000000, 0x2000010800000000, 0x100000000000,
0x0, 0x200100000000, 0x1010000000000400, 0x8000000000, 0x20400000000000, 0x200000000410, 0x100000020, 0x0,
0x2, 0x2004000000, 0xc00400080000000, 0x0, 0x400004080010000, 0x0, 0x10000000000, 0x4,
0x400000000000, 0x1000000100, 0x400000000000000, 0x4000, 0x10020000, 0x100000800, 0x8000000000, 0x0,
0x8100000000000, 0x0, 0x2000000004020, 0x0, 0x10000000000, 0x4020001100, 0x400000000000000, 0x40000,
0x400400000000, 0x408000000000, 0x11000000, 0x100000010000200, 0x1000, 0x200001000000, 0x100400200000000, 0x8000,
0x44, 0x2000000000, 0x8000000000, 0x40000000000, 0x82000000004, 0x20000000001, 0x0, 0x0,
0x2000000000, 0x8200000000000, 0x0, 0x2000, 0x20000, 0x100000, 0x0, 0x0,
0x0, 0x88000000, 0x200000004000, 0x800200000000000, 0x4000000200, 0x20000000000, 0x30000000000, 0x8000000,
0x42040003000, 0x102200, 0x0, 0x0, 0x4000000000000, 0x400000000004, 0x400000, 0x0,
0x1000000000, 0x80002, 0x20000002000, 0x0, 0x200000800, 0x400000000, 0x4, 0x4000000,
0x400000000000080, 0x201000009000, 0x0, 0x8000000000000, 0x400, 0x1, 0x2, 0x10000000000000,
0x2000, 0x8000000000, 0x0, 0x1000000000, 0x200000100000110, 0x1020009000000, 0x20000112, 0x20000000,
0x2, 0x1, 0x8000000000000, 0x200000000, 0x4, 0x200000020008, 0x0, 0x4000,
0x100, 0x20000000000, 0x0, 0x44000000, 0x400800, 0x200, 0x0, 0x0,
0x80002, 0x0, 0x8000000100080000, 0x2000000000000, 0x3000000000000, 0x0, 0x0, 0x1000,
0x20000000, 0x10, 0x0, 0x0, 0x8000040200000000, 0x0, 0x100000000000000, 0x30001000,
0x14000000000, 0x8000040, 0x0, 0x0, 0x40000000000, 0x4000208000000000, 0x100000040000800, 0x2000000000,
0x3000000000002002, 0x0, 0x0, 0x200020000, 0x200000041, 0x800000200000000, 0x4000000100, 0x1200000000000,
0x0, 0x0, 0x2000000400000000, 0x800004010, 0x0, 0x40000, 0x0, 0x402000000000000,
0x40000000, 0x4000, 0x80000000000000, 0x40000000000, 0x408000000000, 0x2000000000, 0x0, 0x0,
0x4080800, 0x800, 0x200000000000000, 0x2000000080000, 0x4000000000, 0x1000000, 0x0, 0x0,
0x0, 0x4000000000040, 0x8000820000000, 0x10000000, 0x8008000200000, 0x4000000040000, 0x1200, 0x1000000000000000,
0x400000000000, 0x40001800, 0x310000000, 0x30000108, 0x0, 0x2000000000000, 0x4100000000000000, 0x4100000000,
0x0, 0x0, 0x4000180008000, 0x1000, 0x200000080000000, 0x40000, 0x0, 0x200000000000040,
0x40000020800000, 0x2000, 0x2200000000000, 0x0, 0x1000000000, 0x4000000000000000, 0x1000000, 0x2000000002000000,
0x2000, 0x8000000, 0x2000000000002, 0x400105010000000, 0x800000000, 0x0, 0x10, 0x44000000,
0x8000010000000000, 0x400000, 0x2000000480, 0x2, 0x800000000000000, 0x10000110, 0x200000000000000, 0x8000004000,
0x100000000000000, 0x0, 0x2100000000002, 0x40000000, 0x0, 0x200000000, 0x0, 0x100000000000800,
0x800000000020000, 0x100010100, 0x202, 0x2000100, 0x10, 0x400208000000, 0x204000000, 0x42000000000,
0x400, 0x0, 0x2000, 0x20, 0x8600000000000, 0x3800000, 0x1000000040000, 0x4008,
0x0, 0x4000, 0x2, 0x20000000, 0x0, 0x10000100, 0x0, 0x840000800000000,
0x400000000, 0x100000, 0x40000040, 0x10000000000000, 0x100010, 0x2010400, 0x0, 0x240000000800000,
0x4, 0x2400000000400000, 0x1000080, 0x4000000000000, 0x2000000000, 0x2000000, 0x400080, 0x2000008,
0x10000080, 0x800000000, 0x10000004000000, 0x0, 0xa, 0x44100000000, 0x0, 0x0,
0x2000000000000000, 0x40000000, 0x0, 0x88, 0x0, 0x800000000080000, 0x0, 0x1000004000,
0x800004000, 0x8, 0x1000000000000000, 0x0, 0x40, 0x80, 0x8000002010000, 0x0,
0x0, 0x2000000001, 0x0, 0x4000080000000, 0x0, 0x0, 0x1000000840000, 0x0,
0x2000000480000, 0x400000000, 0x0, 0x0, 0x8000000000001000, 0x404000, 0x100, 0x2400000000000000,
0x120000000000000, 0x1000000, 0x0, 0x1400000002000000, 0x40000000, 0x800000400, 0x200, 0x0,
0x20000000, 0x100, 0x200000400000002, 0x8, 0x80100000000000, 0x0, 0x10080, 0x400000000000000,
0x810002000, 0x2000000, 0x0, 0x100000000000, 0x1000000100, 0x88000000, 0x2000000008400004, 0x40000,
0x100004000000000, 0x200, 0x8000004000, 0x2400000040, 0x0, 0x20000010000, 0x0, 0x4000008000000008,
0x100040000, 0x5210000400, 0x2000000002000, 0x4000000000000000, 0x80000001000000, 0x200000000002, 0x20000000001040, 0x14000000,
0x20000800000000, 0x2000021000, 0x0, 0x0, 0x100000000000000, 0x4100000040, 0x80002000000, 0x8000000001000000,
0x0, 0x0, 0x80000, 0x0, 0x400000008, 0x80001000000, 0x800000000, 0x40001000,
0x0, 0x800000080000000, 0x0, 0x20000000000, 0x0, 0x40, 0x1000000000000, 0x4000000040000,
0x800001000, 0xa80001, 0xa0, 0x4000000000000000, 0x80000200, 0x80000000000, 0x2000000000, 0x0,
0x0, 0x200000000000000, 0x200000000000, 0x4000000000, 0x8000000000, 0x0, 0x4000000008, 0x5000000,
0x0, 0x8000000000000, 0x0, 0x100000220, 0x2000040000000000, 0x4000800000800000, 0x0, 0x0,
0x8000000020000, 0x20000000020000, 0x400000000000004, 0x80, 0x0, 0x0, 0x800004000004, 0x0,
0x4000, 0x400000, 0x4001000000000000, 0x2008000004200000, 0x0, 0x40080000, 0x0, 0x0,
0x100010000000000, 0x0, 0x40000000004000, 0x10000042000004, 0x20000000800000, 0x0, 0x20, 0x80008,
0x100, 0x8800, 0x4100, 0x0, 0x8000800, 0x8000080, 0x2000000000000001, 0x80000002000000,
0x800000000, 0x800004000, 0x1000, 0x200, 0x0, 0x2000000000020000, 0x0, 0x4000010000000,
0x0, 0x0, 0x10020000080000, 0x0, 0x0, 0x0, 0x20200000000, 0x0,
0x800000040000000, 0x0, 0x0, 0x4000000000, 0x800000402000, 0x200000000000, 0x800000000000, 0x20000000080,
0x100000, 0x0, 0x90000000000040, 0x4000000000000000, 0x4, 0x11001002, 0x0, 0x0,
0x4000, 0x20000080000, 0x0, 0x1000, 0x0, 0x800000008, 0x800000000000, 0x204000,
0x24000000000000, 0x8000000000, 0x8000000000000, 0x10000000000000, 0x802000000000, 0x2002000000000000, 0x40, 0x0,
0x1000, 0x8000000010000000, 0x0, 0x101000000000, 0x20000, 0x0, 0x400000000000000, 0x0,
0x0, 0x0, 0x2, 0x200400000, 0x0, 0x100000000020, 0x0, 0x20000000000,
0x8000, 0x0, 0x880000000008000, 0x80000000400000, 0x0, 0x40000000000, 0x0, 0x10000000000,
0x80000000000000, 0x100000000000080, 0x0, 0x800000020000, 0x0, 0x28200000000000, 0x1000000001020000, 0x8020040400000000,
0x200020004000, 0x0, 0x1000000000, 0x400000, 0x80000000000, 0x0, 0x20, 0x0,
0x0, 0x100000, 0x0, 0x800000100000000, 0x40000, 0x6000000000, 0x2000, 0x20002000,
0x0, 0x80000000000000, 0x200100840000, 0x20, 0x800000001, 0x200000000000000, 0x4810000042, 0x84000000,
0x1000000200000000, 0x400000040000020, 0x0, 0x200000000000, 0x8000100000000, 0x0, 0x80000000000, 0x200000000000000,
0x40, 0x88010, 0x8002210, 0x8, 0x2, 0x0, 0x0, 0x40000000000,
0x100000000, 0x440000800000400, 0x200, 0x1000000000000000, 0x0, 0x1200006000000000, 0x80000, 0x8000000000000000,
0x100800000, 0x30020000000000, 0x800000000000000, 0x40000000000, 0x408000000200000, 0x100000, 0x40100000000, 0x8,
0x0, 0x4000, 0x80, 0x0, 0x10000000000080, 0x800000000000, 0x404040000000000, 0xc0088000000400,
0x0, 0x4020000000800000, 0x800000000010, 0x42000000, 0x0, 0x8000, 0x400000000000, 0x100000000,
0x8000000000080, 0x10400000010000, 0x100, 0x10000000000000, 0x10000000000000, 0x880000000000, 0x10000040100, 0x400000000000,
0x20100080800, 0x0, 0x4100000800000, 0x800000400, 0x400, 0x0, 0x80000, 0x0,
0x0, 0x0, 0x800, 0x8000000000000040, 0x8000000000000000, 0x200010000, 0x0, 0x1000040000000,
0x800, 0x100002040000000, 0x4880000000000, 0x100000, 0x2000000, 0x4000000000041, 0x0, 0x2000000,
0x2000, 0x2000, 0x0, 0x0, 0x80000000, 0x0, 0x200000000800, 0x80000002000,
0x200000000000, 0x408000000000000, 0x200040000000000, 0x0, 0x2104000420000, 0x4000, 0x20000, 0x8000000,
0x8001000000000, 0x120000000000080, 0x208, 0x100000000020000, 0x800018, 0x2, 0x0, 0x40000010040000,
0x8000, 0x10000000000, 0x4000000000100006, 0x0, 0x0, 0x8000000, 0x4000000, 0x40000004000000,
0x100, 0x0, 0x10000400, 0x4000000, 0x40, 0x10000000000, 0x0, 0x1000020000000400,
0x1000, 0x104000, 0x101280, 0xc0001000000, 0x1800000000000000, 0x20, 0x80020900000, 0x1000000000000,
0x8, 0x8000000, 0x0, 0x1000, 0x40000000000000, 0x40000004, 0x804, 0x0,
0x0, 0x12, 0x3, 0x22, 0x200000008, 0x0, 0x40000000000, 0x100800000,
0x2000000002001, 0x402, 0x20000, 0x200000000000400, 0x0, 0x100010000000000, 0x400000000, 0x4000000000000,
0x200000000000000, 0x200000000000000, 0x80000000, 0x4004800002000000, 0x100800000000000, 0x80000000, 0x4000, 0x800080000800000,
0x0, 0x8000000, 0x0, 0x100000000000, 0x2000000, 0x202200000800, 0x8400000000000000, 0x202000000,
0x0, 0x1000000000000040, 0x1000000, 0x8, 0x0, 0x1020008000000000, 0x800000000000, 0x0,
0x100000, 0x4000100000000001, 0x800000000000000, 0x80000000, 0x402000000000000, 0x200, 0x100000000000100, 0x10040000000000,
0x4000000000000, 0x200000000000, 0x402000840000000, 0x0, 0x10000000000, 0x400000000000003, 0x8000000000000000, 0x8,
0x0, 0x80000000000000, 0x100002000000000, 0x40000200082000, 0x0, 0x2000000000000, 0x4000000000000000, 0x400000000000000,
0x600000400000, 0x0, 0x200000000000000, 0x8040000400002, 0x80800000000000, 0x2000000000000000, 0x200, 0x1000000020,
0x10800000000, 0x0, 0x1002000000000000, 0x0, 0x100020000, 0x400000000010, 0x800, 0x0,
0x8100000000000, 0x2000000000002, 0x0, 0x0, 0x2000000000080000, 0x20000000000000, 0x88000000000000, 0x1000000000000000,
0x2000000, 0x4000000002000000, 0x0, 0x200200000000000, 0x40, 0x0, 0x8000000000000000, 0x0,
0x40080000200000, 0x8001000, 0x0, 0x4000000000000, 0x10000400000000, 0x800000080100000, 0x200000000400040, 0x0,
0xc0, 0x4000000000, 0x80000000, 0x800100050000, 0x0, 0x0, 0x0, 0x1000100000000000,
0x4, 0x80, 0x4000000000, 0x0, 0x4000000000001, 0x12, 0x1000000, 0x0,
0x200400020000, 0x100, 0x0, 0x2, 0x0, 0x10000100000000, 0x0, 0x1000000000000,
0x100200400000, 0x40200, 0x80000000000, 0x0, 0x2000000000000000, 0x90000, 0x0, 0x80000000000002,
0x1000000000000, 0x400000000000, 0x204000000000, 0x80000040, 0x20000, 0x2000000000000000, 0x10000, 0x10000000000000,
0x800010, 0x800000000, 0x108, 0x40012000001000, 0x0, 0x2000000000000000, 0x400, 0x1100800,
0x200001000, 0x0, 0x800000000, 0x1000008, 0x4000000001000000, 0x10000000000, 0x90000000000, 0x1000000000,
0x40000000, 0x0, 0x8000000000000, 0x1000000000000, 0x56000000000100, 0x6000000, 0x4002000000040, 0x0,
0x0, 0x0, 0x0, 0x0, 0x20000000000000, 0x0, 0x0, 0x1000000000000200,
0x0, 0x400000080000000, 0x4000000, 0x200000000000080, 0x800000000, 0x800000000, 0x20000000000, 0x3000000000000,
0x0, 0x240000000200000, 0x0, 0x0, 0x100000040000000, 0x8010000000000, 0x0, 0x1000010,
0x200001000000000, 0x0, 0x8000000000000, 0x4000000000, 0x410, 0x10, 0x0, 0x0,
0x0, 0x6a10004000000000, 0x0, 0x400000000, 0x0, 0x80000000, 0x801000000010, 0x4000,
0x2000000000000000, 0x800000000020, 0x0, 0x0, 0x200000000, 0x0, 0x0, 0x400001000000,
0x0, 0x0, 0x0, 0x4000200000, 0x1042000000000000, 0x0, 0x10800000, 0x1000000008,
0x40001000000000, 0x0, 0x2000000100, 0x102000000, 0x200002008000000, 0x200000000, 0x800000000200000, 0x800000,
0x1000000000000, 0x2000000, 0x100000000000, 0x110200400000, 0x800000000, 0x20800, 0x4000000000000000, 0x0,
0x4000000000, 0x800000000, 0x0, 0x0, 0x4000000008010, 0x2000000, 0x100000010, 0x0,
0x2000020200000000, 0x8, 0x410000000000004, 0x400040800000, 0x0, 0x1400000000040, 0x4000000000080010, 0x880010000400,
0x800000000, 0x800, 0x80000000080, 0x0, 0x30000, 0x8000, 0x4000, 0x100,
0x4000000000010, 0x0, 0x8000000, 0x100000000, 0x801000800, 0x100000000000000, 0x800, 0x0,
0x40000000, 0x40000000002, 0x8080000, 0x4000000000000000, 0x0, 0x81000, 0x0, 0x400000000000800,
0x0, 0x200000000000000, 0x8000000100008, 0x100000002, 0x10000000000, 0x200000000000000, 0x800000000000000, 0x40000,
0x2000020000008000, 0x2000000000000, 0x80, 0x880, 0x400080000, 0x8000000000000, 0x108000000000000, 0x8000000000000000,
0x600000000000, 0x8002, 0x2000000000000000, 0x0, 0x200000002000400, 0x8400000000000000, 0x1000000000, 0x100000,
0x40, 0x2040000000000000, 0x2200800, 0x1000000000000000, 0x2000000000, 0x8000012000000, 0x800000010001, 0x100000,
0x200000, 0x1040040000000000, 0x8012080000, 0x80, 0x250, 0x100000200, 0x200004000000, 0x1000000400800000,
0x200000000, 0x0, 0x80000000001000, 0x1000000000000000, 0x1000000000000000, 0x142, 0x0, 0x40000000,
0x40, 0x8000001000000, 0x0, 0x104002000001000, 0x2a0000002020, 0x2000000000000000, 0xc000000000000, 0x0,
0x1000000000, 0x40000000000802, 0x200, 0x4000000001, 0x0, 0x1000000, 0x400000000040, 0x0,
0x0, 0x0, 0x88004000, 0x0, 0x0, 0x40000000000, 0x8000000000000, 0x20000,
0x0, 0x2000000, 0x40000008000000, 0x100400020480, 0x401200000000, 0x2000000000040000, 0x0, 0x2000000000000000,
0x20002000000000, 0x40000000000000, 0x1800000000000, 0x40000000000000, 0x0, 0x0, 0x4000000000000008, 0x0,
0x4020000000004, 0x1000004, 0x0, 0x0, 0x8000000, 0x4000, 0x400000000000, 0x2180000200,
0x400000000000000, 0x400, 0x2, 0x1000008080, 0x2000000, 0x10, 0x1000000100000000, 0x0,
0x2, 0x80000001, 0x10002000000000, 0x0, 0x880000000000, 0x842, 0x2000100000, 0x20000000,
0x2000000000001, 0x0, 0x1000204000000000, 0x0, 0x2000000, 0x202000, 0x0, 0x100000000000000,
0x1000000, 0x808010, 0xc08020000008000, 0x400000000008000, 0x0, 0x24040008000000, 0x0, 0x1000,
0x200000000000000, 0x100020000000000, 0x100000000000100, 0x8, 0x100004000000, 0x100, 0x1010000000000000, 0x0,
0x0, 0x10000000000020, 0x4000000000000000, 0x200000, 0x400000000, 0x200000, 0x1000000020000, 0x401000000,
0x4000, 0x0, 0x1000080, 0x200, 0x3400000000, 0x10000, 0x40000, 0x800000,
0x40100000000000, 0x20800, 0x0, 0x2004000004000000, 0x4000000100, 0x0, 0x1004, 0x0,
0x8000200000000, 0x0, 0x1, 0x4000800000, 0x200000000000, 0x10000000000100, 0x2, 0x40400000000,
0x0, 0x10001001, 0x0, 0x0, 0x200000000400048, 0x8000000, 0x0, 0x100000000010,
0x1000000001, 0x1000010004000800, 0x400000000000, 0x8000000000000000, 0x100000000, 0x0, 0x14000000000400, 0x4000000000080,
0x0, 0x200, 0x100000000008100, 0x0, 0x0, 0x1000002200000000, 0x4a0000200004010, 0x4000000000000000,
0x0, 0x0, 0x8000000000, 0x1800000000040000, 0x200000000000000, 0x8400000000000000, 0x20000000000, 0x0,
0x40002000, 0x4002000, 0x600010000000, 0x2000000000000, 0x0, 0x0, 0x10000810000000, 0x800000000000000,
0x1400040002000, 0x200000000000400, 0x48008080040, 0x0, 0x20000001, 0x80000000200000, 0x0, 0x1000000000000000,
0x4000080, 0x0, 0x300000000000020, 0x0, 0x2000000040000, 0x800400000000000, 0x1, 0x8000,
0x201, 0x201, 0x1000000002000, 0x0, 0x40020, 0x0, 0x0, 0x8000000000000000,
0x1020000004000, 0x0, 0x2000200000, 0x1010, 0x8000008000, 0x2000000000, 0x200, 0x0,
0x0, 0x0, 0x200, 0x400100000000, 0x100000000000000, 0x1200000010, 0x201, 0x0,
0x80000000, 0x200000000000, 0x20000000000000, 0x1010, 0x2000, 0x8000000000000020, 0x0, 0x400,
0x10000, 0x80000000000000, 0x8000200000, 0x1004080000000100, 0x200000020000000, 0x0, 0x0, 0x10000000000000,
0x40, 0x0, 0x0, 0x400000080000, 0x10000, 0x20400000000, 0x1000000800000200, 0x100000000000000,
0x0, 0x80000, 0x40000000000000, 0x4200004, 0x1000000000, 0x800000000104000, 0x10002200000000, 0x1000040000000,
0x8000000000, 0x200000000000, 0x2000010000, 0x44200000000, 0x0, 0x4000800000000000, 0x0, 0x0,
0x200000000000000, 0x40000000000000, 0x200040060000, 0x8000000080080000, 0x9004, 0x80020000000000, 0x0, 0x0,
0x80400000000, 0x20000800000, 0x0, 0xc0010000000, 0x80000000000, 0x20, 0x800008000080000, 0x40000000000004,
0x1000000008200, 0x10000, 0x120800000000000, 0x0, 0x0, 0x10000, 0x80204, 0x4000020000000340,
0x400000000, 0x400200, 0x0, 0x0, 0x0, 0x100200000, 0x4000000000, 0x80000000000004,
0x2000000000000000, 0x0, 0x108010000, 0x200000000010, 0x2800000000004, 0x80000000000, 0x400000000000000, 0x10000000000000,
0x200, 0x0, 0x0, 0x8020000004000000, 0x8000000000800000, 0x11000000000, 0x8000000080000000, 0x80080000000000,
0x0, 0x10000000000, 0x4000000, 0x4000001, 0x100200080000080, 0x20000400000, 0x4000, 0x4000000000,
0x10000000000000, 0x0, 0x1100000000, 0x0, 0x800000, 0x40, 0x8000000, 0x40000000000000,
0x8, 0x4000000000000000, 0x0, 0x1, 0x0, 0x104, 0x0, 0x8000000000,
0x2000100000000, 0x0, 0x40, 0x8000100101080, 0x401000000000000, 0x2000010100000, 0x28004000000, 0x0,
0x400, 0x480000000008000, 0x0, 0x20000200, 0x10000000001, 0x80001000000, 0x4040000000000, 0x40100080,
0x8, 0x1000000000, 0x100000000000000, 0x2000000000, 0x10000000000000, 0x200000000, 0x200840008000, 0x0,
0x0, 0x800000009000000, 0x400, 0x0, 0x80008402008000, 0x20010000000, 0x800000000100000, 0x40000,
0x8000, 0x0, 0x44, 0x40000000000000, 0x400000000000000, 0x0, 0x20000000000, 0x2000000000000000,
0x480000800000, 0x0, 0x800000000000000, 0x800, 0x4000000000000000, 0x18400, 0x4000200000000000, 0x14000200,
0x100000002000, 0x10000000c0040000, 0x0, 0x800080000100, 0x100000000000000, 0x80010000, 0x200050000000, 0x1000,
0x1000008000004010, 0x4100, 0x400010000, 0x80000, 0x0, 0x0, 0x81000000000, 0x0,
0x8200000, 0x1, 0x0, 0x10, 0x0, 0xa000000000, 0x80000000, 0x10,
0x200000000000500, 0x0, 0x100000000, 0x0, 0x100000000, 0x220000000000000, 0x2000000000000, 0x0,
0x40000002800000c0, 0x200000000000000, 0x80010000, 0x0, 0x1000000000000000, 0x100000, 0x20001000000002, 0x80002020000,
0x0, 0x200000, 0x2, 0x400000100000, 0x8090000, 0x4000002000, 0x1000000002000000, 0x200000000020,
0x800000, 0x24000000, 0x10000000000a00, 0x2010, 0x2, 0x80008000000, 0x0, 0x1000000000000000,
0x40002000, 0x0, 0x2400, 0x400000000000000, 0x1000000084008000, 0x1080020000000, 0x800000004, 0x0,
0x80, 0x0, 0x0, 0x10, 0x0, 0x1000000000000, 0x102000020, 0x4000000000000000,
0x1, 0x2000000000000004, 0x40000002000, 0x800000100, 0x4200, 0x100000020, 0x8000020810000, 0x100000400000,
0x101000002080000, 0x100, 0x0, 0x0, 0x400000000000000, 0x0, 0x200000000000000, 0x0,
0x0, 0x200000000000, 0x1040000800000, 0x0, 0x2000000000400, 0x0, 0x2000020400000000, 0x0,
0x1000002000, 0x0, 0x2000000001, 0x0, 0x400000000, 0x100000000080000, 0x800000000000000, 0x900000800000000,
0x0, 0x20000000, 0x100000000, 0x0, 0x0, 0x40080000, 0x400000000000000, 0x4000000,
0x4080000000000002, 0x80, 0x40000000000000, 0x100004, 0x8000000000, 0x0, 0x2000000000000000, 0x0,
0x20000000000, 0x10000000000000, 0x8000000000000, 0x4000000000020000, 0x800, 0x1000, 0x1080000000000, 0x10,
0x2005000, 0x801000000000004, 0x20000000000000, 0x400000000040, 0x400000000, 0x8000000000100000, 0x40000, 0x800400001000000,
0x400, 0x200000004000, 0x0, 0x10200000040000, 0x1000000, 0x8000000000040, 0x880000, 0x10000000400,
0x200, 0x200, 0x0, 0x40040000000000, 0x0, 0x40000002000, 0x200000, 0x10000000000000,
0x4000000800000000, 0x20000, 0x40000000000000, 0x5010000000, 0x1000000000000, 0x80000, 0x0, 0x11000a000,
0xa00000, 0x280000, 0x40000080, 0x808000040000, 0x800000, 0x800000002000000, 0x40000000100, 0x40,
0x200, 0x1000000000000000, 0x40008000, 0x2000000040000, 0x0, 0x200000000000, 0x200008000000008, 0x400008,
0x800000000000, 0x8000000000, 0x0, 0x1000000000000820, 0x1400000000000040, 0x0, 0x0, 0x40000,
0x2000, 0x80, 0x4000000000802, 0x0, 0x800, 0x4800000000, 0x0, 0x1000000000000,
0x0, 0x4020048000, 0x1000, 0x800000000, 0x10000000800000, 0x0, 0x2000000000000000, 0x2000000000000,
0x8008000000000, 0x8100008000c00408, 0x0, 0x400400000000000, 0x2, 0x200000000, 0x80020000000240, 0x800000000000001,
0x800008080000000, 0x2008000001000000, 0x4000000000000, 0x400000800000, 0x0, 0x80010000000, 0x28, 0x1,
0x10000000000, 0x8000000000, 0x1000000000000, 0x900000000000000, 0x1000000000000000, 0x440000008800000, 0x20000000000, 0x100000,
0x0, 0x0, 0x800000000000000, 0x8080000000000000, 0x400, 0x0, 0x40001000000, 0x0,
0x0, 0x0, 0x0, 0x0, 0x4000010, 0x800000000100000, 0x403000000, 0x400000000000,
0x500008000000000, 0x20040000004000, 0x10000000080, 0x2000000000000000, 0x0, 0x800000000008800, 0x40000000000000, 0x10000200,
0x4000008000000000, 0x0, 0x2800000000000, 0x20000000000000, 0x4000000, 0x800000080, 0x2000000000000000, 0x0,
0x800000003000000, 0x800000000, 0x2, 0x4000000000010, 0x0, 0x4040000000, 0x0, 0x4400001,
0x0, 0x1, 0x80, 0x1000000002000000, 0x100000040200000, 0x82000004001, 0x100100000000, 0x8000000000000,
0x800000000, 0x20016000, 0x802000000, 0x200000000400, 0x1000000000400010, 0x2000000000020002, 0x100, 0x400010002000,
0x201001000002020, 0x100000000000, 0x40000, 0x0, 0x20000000001, 0x1, 0x4001000900000, 0x0,
0x400800000000000, 0x48000000000, 0x8020000000, 0x2002000000012, 0x400000000000, 0x4000000400000000, 0x20020100008, 0x400000000,
0x800000000000010, 0x8010001000000, 0xa00000000000, 0x4000, 0x200000000, 0x10000000000000, 0x1000000, 0x100000000,
0x0, 0x2000001000, 0x10000000000, 0x0, 0x2000000, 0x800, 0x0, 0x80000000000,
0x202000000001, 0x8000, 0x1000000200000, 0x8000000000000000, 0x8000000020008000, 0x8000000, 0x0, 0x0,
0x0, 0x24000, 0x4080000000000, 0x440000400000, 0x200000000000, 0x10000000000, 0x4000000020008000, 0x18000,
0x80, 0x22000000000000, 0x8000000080040000, 0x0, 0x20000000000, 0x10000, 0x0, 0x4002000000000,
0x80000, 0x100000, 0x40000, 0x80000000000, 0x1000002, 0x80000, 0x400049000, 0x4000002102,
0x0, 0x0, 0x10000000000, 0x0, 0x8000000000000, 0x1400000000, 0x400000, 0x8000080000020,
0x2000000000000, 0x200020, 0x24000800000000, 0x400000000000, 0x12080, 0x400020, 0x100000000100000, 0x10000400,
0x90, 0x8000000000, 0x100000010, 0x9000010, 0x10000000000, 0x4000020, 0x0, 0x8000000100,
0x0, 0x8000000000, 0x8000, 0x1000008200008, 0x8000080, 0x0, 0x1000800000000000, 0x10000000000000,
0x0, 0x40000008, 0x1000, 0x400000, 0x8000000000000, 0x100000, 0x810, 0x0,
0x802000400000022, 0x200000000000, 0x0, 0x80, 0x400000, 0x0, 0x8000000002000040, 0x2000800000,
];
/// How many bits of the filter are set before each 64.
#[rustfmt::skip]
pub(crate) static RANKS: &[u16; 2048] = &[
0, 1, 1, 2, 4, 6, 10, 10,
10, 10, 11, 11, 12, 13, 17, 19,
20, 23, 23, 23, 24, 25, 26, 27,
30, 32, 33, 37, 37, 37, 38, 38,
41, 42, 43, 45, 47, 49, 52, 53,
53, 53, 54, 54, 55, 57, 58, 59,
60, 61, 62, 64, 65, 65, 67, 67,
69, 71, 72, 76, 76, 78, 79, 80,
81, 82, 83, 86, 86, 87, 89, 93,
93, 94, 94, 96, 98, 99, 100, 102,
103, 105, 107, 108, 109, 112, 112, 113,
115, 116, 118, 120, 122, 122, 122, 122,
124, 126, 128, 131, 132, 135, 136, 139,
140, 141, 143, 145, 145, 146, 147, 147,
149, 151, 152, 154, 154, 158, 158, 159,
160, 162, 164, 165, 167, 170, 173, 173,
175, 177, 181, 183, 183, 183, 185, 188,
191, 193, 194, 194, 195, 199, 201, 202,
203, 203, 204, 207, 210, 214, 214, 214,
216, 218, 220, 224, 224, 225, 225, 226,
227, 228, 228, 229, 230, 231, 232, 234,
236, 237, 238, 240, 241, 243, 245, 246,
248, 250, 252, 253, 254, 256, 257, 258,
258, 259, 262, 264, 265, 265, 265, 268,
271, 273, 274, 275, 277, 279, 279, 282,
284, 285, 286, 287, 289, 292, 292, 293,
295, 296, 297, 298, 301, 302, 304, 305,
308, 309, 309, 311, 314, 314, 315, 317,
319, 319, 320, 320, 322, 322, 324, 325,
327, 328, 328, 329, 329, 330, 330, 331,
331, 331, 333, 336, 337, 340, 340, 342,
343, 347, 350, 351, 354, 357, 357, 360,
360, 362, 364, 366, 367, 367, 367, 369,
371, 372, 372, 375, 377, 377, 378, 380,
383, 384, 384, 386, 386, 387, 392, 394,
397, 398, 398, 399, 400, 402, 402, 404,
405, 410, 411, 411, 414, 417, 417, 417,
418, 419, 420, 420, 423, 425, 426, 429,
430, 430, 432, 435, 436, 438, 441, 443,
443, 444, 446, 450, 450, 454, 454, 455,
456, 457, 459, 460, 461, 463, 465, 466,
466, 468, 468, 471, 471, 472, 476, 477,
478, 480, 482, 484, 487, 488, 490, 493,
494, 496, 497, 498, 499, 502, 504, 504,
504, 505, 507, 507, 508, 509, 510, 510,
510, 510, 512, 514, 516, 518, 519, 521,
522, 527, 530, 530, 530, 531, 533, 534,
534, 535, 537, 539, 539, 541, 542, 543,
544, 546, 550, 550, 551, 552, 553, 554,
555, 556, 557, 557, 558, 562, 566, 570,
571, 572, 573, 574, 575, 576, 579, 579,
580, 581, 582, 582, 584, 586, 587, 587,
587, 589, 589, 592, 593, 595, 595, 595,
596, 597, 598, 598, 598, 601, 601, 602,
605, 607, 609, 609, 609, 610, 613, 616,
617, 621, 621, 621, 623, 626, 628, 630,
632, 632, 632, 634, 637, 637, 638, 638,
640, 641, 642, 643, 644, 646, 647, 647,
647, 650, 651, 652, 654, 655, 656, 656,
656, 656, 658, 661, 662, 665, 667, 669,
670, 671, 674, 677, 681, 681, 682, 684,
686, 686, 686, 690, 691, 693, 694, 694,
696, 699, 700, 702, 702, 703, 704, 705,
707, 708, 709, 711, 716, 717, 717, 718,
720, 722, 723, 726, 727, 728, 731, 732,
734, 735, 735, 738, 739, 739, 740, 740,
742, 744, 747, 749, 751, 752, 755, 757,
759, 760, 760, 761, 762, 765, 768, 770,
772, 772, 773, 774, 775, 775, 777, 777,
780, 781, 782, 784, 785, 787, 790, 790,
793, 794, 797, 799, 800, 801, 802, 804,
806, 808, 809, 811, 811, 813, 816, 816,
816, 817, 818, 818, 820, 820, 822, 822,
824, 826, 827, 828, 828, 829, 830, 833,
833, 833, 835, 835, 837, 837, 837, 840,
840, 843, 844, 844, 844, 846, 848, 849,
851, 853, 854, 854, 857, 858, 860, 861,
861, 862, 863, 866, 867, 869, 869, 871,
872, 875, 876, 876, 877, 879, 881, 885,
886, 888, 889, 891, 894, 894, 896, 896,
899, 901, 906, 908, 909, 911, 913, 916,
918, 920, 923, 923, 923, 924, 927, 929,
931, 931, 931, 932, 932, 934, 936, 937,
939, 939, 941, 941, 942, 942, 943, 944,
946, 948, 952, 954, 955, 957, 958, 959,
959, 959, 960, 961, 962, 963, 963, 965,
967, 967, 968, 968, 971, 973, 976, 976,
976, 978, 980, 982, 983, 983, 983, 986,
986, 987, 988, 990, 994, 994, 996, 996,
996, 998, 998, 1000, 1004, 1006, 1006, 1007,
1009, 1010, 1012, 1014, 1014, 1016, 1018, 1020,
1022, 1023, 1025, 1026, 1027, 1027, 1029, 1029,
1031, 1031, 1031, 1034, 1034, 1034, 1034, 1036,
1036, 1038, 1038, 1038, 1039, 1042, 1043, 1044,
1046, 1047, 1047, 1050, 1051, 1052, 1056, 1056,
1056, 1057, 1059, 1059, 1060, 1060, 1062, 1063,
1065, 1067, 1068, 1069, 1070, 1072, 1074, 1075,
1075, 1076, 1078, 1078, 1080, 1081, 1081, 1082,
1082, 1082, 1082, 1083, 1085, 1085, 1087, 1087,
1088, 1089, 1089, 1092, 1094, 1094, 1095, 1095,
1096, 1097, 1099, 1099, 1101, 1101, 1104, 1107,
1111, 1114, 1114, 1115, 1116, 1117, 1117, 1118,
1118, 1118, 1119, 1119, 1121, 1122, 1124, 1125,
1127, 1127, 1128, 1132, 1133, 1135, 1136, 1141,
1143, 1145, 1148, 1148, 1149, 1151, 1151, 1152,
1153, 1154, 1157, 1161, 1162, 1163, 1163, 1163,
1164, 1165, 1169, 1170, 1171, 1171, 1175, 1176,
1177, 1179, 1182, 1183, 1184, 1187, 1188, 1190,
1191, 1191, 1192, 1193, 1193, 1195, 1196, 1199,
1204, 1204, 1207, 1209, 1211, 1211, 1212, 1213,
1214, 1216, 1219, 1220, 1221, 1222, 1224, 1227,
1228, 1232, 1232, 1235, 1237, 1238, 1238, 1239,
1239, 1239, 1239, 1240, 1242, 1243, 1245, 1245,
1247, 1248, 1251, 1254, 1255, 1256, 1259, 1259,
1260, 1261, 1262, 1262, 1262, 1263, 1263, 1265,
1267, 1268, 1270, 1272, 1272, 1277, 1278, 1279,
1280, 1282, 1285, 1287, 1289, 1292, 1293, 1293,
1296, 1297, 1298, 1302, 1302, 1302, 1303, 1304,
1306, 1307, 1307, 1309, 1310, 1311, 1312, 1312,
1315, 1316, 1318, 1322, 1325, 1327, 1328, 1332,
1333, 1334, 1335, 1335, 1336, 1337, 1339, 1341,
1341, 1341, 1343, 1345, 1347, 1349, 1349, 1350,
1352, 1355, 1357, 1358, 1360, 1360, 1362, 1363,
1364, 1365, 1366, 1367, 1371, 1373, 1374, 1375,
1378, 1378, 1379, 1379, 1380, 1381, 1385, 1387,
1389, 1389, 1391, 1392, 1393, 1393, 1396, 1397,
1397, 1398, 1401, 1402, 1403, 1405, 1406, 1408,
1410, 1411, 1412, 1416, 1416, 1417, 1420, 1421,
1422, 1422, 1423, 1425, 1429, 1429, 1430, 1431,
1432, 1435, 1435, 1436, 1440, 1442, 1443, 1444,
1446, 1448, 1448, 1450, 1450, 1452, 1454, 1455,
1455, 1457, 1459, 1459, 1459, 1461, 1462, 1464,
1465, 1466, 1468, 1468, 1470, 1471, 1471, 1472,
1472, 1475, 1477, 1477, 1478, 1480, 1483, 1486,
1486, 1488, 1489, 1490, 1494, 1494, 1494, 1494,
1496, 1497, 1498, 1499, 1499, 1501, 1503, 1504,
1504, 1507, 1508, 1508, 1509, 1509, 1511, 1511,
1512, 1515, 1517, 1518, 1518, 1519, 1521, 1521,
1523, 1524, 1525, 1527, 1529, 1530, 1531, 1532,
1533, 1535, 1536, 1538, 1542, 1542, 1543, 1544,
1547, 1549, 1549, 1550, 1552, 1554, 1555, 1557,
1558, 1559, 1559, 1560, 1561, 1566, 1568, 1571,
1571, 1571, 1571, 1571, 1571, 1572, 1572, 1572,
1574, 1574, 1576, 1577, 1579, 1580, 1581, 1582,
1584, 1584, 1587, 1587, 1587, 1589, 1591, 1591,
1593, 1595, 1595, 1596, 1597, 1599, 1600, 1600,
1600, 1600, 1606, 1606, 1607, 1607, 1608, 1611,
1612, 1613, 1615, 1615, 1615, 1616, 1616, 1616,
1618, 1618, 1618, 1618, 1620, 1623, 1623, 1625,
1627, 1629, 1629, 1631, 1633, 1636, 1637, 1639,
1640, 1641, 1642, 1643, 1647, 1648, 1650, 1651,
1651, 1652, 1653, 1653, 1653, 1656, 1657, 1659,
1659, 1662, 1663, 1666, 1669, 1669, 1672, 1675,
1679, 1680, 1681, 1683, 1683, 1685, 1686, 1687,
1688, 1690, 1690, 1691, 1692, 1695, 1696, 1697,
1697, 1698, 1700, 1702, 1703, 1703, 1705, 1705,
1707, 1707, 1708, 1711, 1713, 1714, 1715, 1716,
1717, 1720, 1721, 1722, 1724, 1726, 1727, 1729,
1730, 1732, 1734, 1735, 1735, 1738, 1740, 1741,
1742, 1743, 1745, 1748, 1749, 1750, 1753, 1756,
1757, 1758, 1761, 1765, 1766, 1769, 1771, 1773,
1776, 1777, 1777, 1779, 1780, 1781, 1784, 1784,
1785, 1786, 1788, 1788, 1792, 1797, 1798, 1800,
1800, 1801, 1804, 1805, 1807, 1807, 1808, 1810,
1810, 1810, 1810, 1813, 1813, 1813, 1814, 1815,
1816, 1816, 1817, 1819, 1824, 1827, 1829, 1829,
1830, 1832, 1833, 1835, 1836, 1836, 1836, 1838,
1838, 1841, 1843, 1843, 1843, 1844, 1845, 1846,
1850, 1851, 1852, 1853, 1856, 1857, 1858, 1860,
1860, 1861, 1863, 1865, 1865, 1867, 1870, 1872,
1873, 1875, 1875, 1878, 1878, 1879, 1881, 1881,
1882, 1883, 1886, 1891, 1893, 1893, 1897, 1897,
1898, 1899, 1901, 1903, 1904, 1906, 1907, 1909,
1909, 1909, 1911, 1912, 1913, 1914, 1915, 1917,
1919, 1920, 1920, 1922, 1923, 1926, 1927, 1928,
1929, 1931, 1933, 1933, 1936, 1938, 1938, 1940,
1940, 1942, 1942, 1943, 1945, 1946, 1948, 1949,
1951, 1951, 1954, 1954, 1954, 1958, 1959, 1959,
1961, 1963, 1967, 1968, 1969, 1970, 1970, 1973,
1975, 1975, 1976, 1979, 1979, 1979, 1982, 1988,
1989, 1989, 1989, 1990, 1993, 1994, 1996, 1997,
1997, 1999, 2001, 2004, 2005, 2005, 2005, 2008,
2009, 2013, 2015, 2020, 2020, 2022, 2024, 2024,
2025, 2027, 2027, 2030, 2030, 2032, 2034, 2035,
2036, 2038, 2040, 2042, 2042, 2044, 2044, 2044,
2045, 2048, 2048, 2050, 2052, 2054, 2055, 2056,
2056, 2056, 2056, 2057, 2059, 2060, 2063, 2065,
2065, 2066, 2067, 2068, 2070, 2071, 2073, 2073,
2074, 2075, 2076, 2078, 2082, 2084, 2084, 2084,
2085, 2086, 2086, 2086, 2088, 2089, 2091, 2094,
2095, 2095, 2096, 2097, 2100, 2101, 2104, 2107,
2109, 2110, 2111, 2113, 2116, 2116, 2118, 2118,
2118, 2119, 2120, 2124, 2127, 2130, 2132, 2132,
2132, 2134, 2136, 2136, 2139, 2140, 2141, 2144,
2146, 2149, 2150, 2153, 2153, 2153, 2154, 2157,
2162, 2163, 2165, 2165, 2165, 2165, 2167, 2168,
2170, 2171, 2171, 2174, 2176, 2179, 2180, 2181,
2182, 2183, 2183, 2183, 2186, 2188, 2190, 2192,
2194, 2194, 2195, 2196, 2198, 2202, 2204, 2205,
2206, 2207, 2207, 2209, 2209, 2210, 2211, 2212,
2213, 2214, 2215, 2215, 2216, 2216, 2218, 2218,
2219, 2221, 2221, 2222, 2227, 2229, 2232, 2235,
2235, 2236, 2239, 2239, 2241, 2243, 2245, 2247,
2250, 2251, 2252, 2253, 2254, 2255, 2256, 2260,
2260, 2260, 2263, 2264, 2264, 2269, 2271, 2273,
2274, 2275, 2275, 2277, 2278, 2279, 2279, 2280,
2281, 2284, 2284, 2285, 2286, 2287, 2290, 2292,
2295, 2297, 2301, 2301, 2304, 2305, 2307, 2310,
2311, 2315, 2317, 2319, 2320, 2320, 2320, 2322,
2322, 2324, 2325, 2325, 2326, 2326, 2328, 2329,
2330, 2333, 2333, 2334, 2334, 2335, 2337, 2338,
2338, 2343, 2344, 2346, 2346, 2347, 2348, 2351,
2354, 2354, 2355, 2356, 2358, 2361, 2363, 2365,
2367, 2368, 2370, 2373, 2375, 2376, 2378, 2378,
2379, 2381, 2381, 2383, 2384, 2388, 2391, 2393,
2393, 2394, 2394, 2394, 2395, 2395, 2396, 2399,
2400, 2401, 2403, 2405, 2407, 2409, 2411, 2415,
2417, 2421, 2422, 2422, 2422, 2423, 2423, 2424,
2424, 2424, 2425, 2428, 2428, 2430, 2430, 2433,
2433, 2435, 2435, 2437, 2437, 2438, 2440, 2441,
2444, 2444, 2445, 2446, 2446, 2446, 2448, 2449,
2450, 2453, 2454, 2455, 2457, 2458, 2458, 2459,
2459, 2460, 2461, 2462, 2464, 2465, 2466, 2468,
2469, 2472, 2475, 2476, 2478, 2479, 2481, 2482,
2485, 2486, 2488, 2488, 2491, 2492, 2494, 2496,
2498, 2499, 2500, 2500, 2502, 2502, 2504, 2505,
2506, 2508, 2509, 2510, 2513, 2514, 2515, 2515,
2519, 2521, 2523, 2525, 2528, 2529, 2531, 2533,
2534, 2535, 2536, 2538, 2540, 2540, 2541, 2544,
2546, 2547, 2548, 2548, 2551, 2554, 2554, 2554,
2555, 2556, 2557, 2560, 2560, 2561, 2563, 2563,
2564, 2564, 2568, 2569, 2570, 2572, 2572, 2573,
2574, 2576, 2583, 2583, 2585, 2586, 2587, 2591,
2593, 2596, 2599, 2600, 2602, 2602, 2604, 2606,
2607, 2608, 2609, 2610, 2612, 2613, 2617, 2618,
2619, 2619, 2619, 2620, 2622, 2623, 2623, 2625,
2625, 2625, 2625, 2625, 2625, 2627, 2629, 2632,
2633, 2636, 2639, 2641, 2642, 2642, 2645, 2646,
2648, 2650, 2650, 2652, 2653, 2654, 2656, 2657,
2657, 2660, 2661, 2662, 2664, 2664, 2666, 2666,
2669, 2669, 2670, 2671, 2673, 2676, 2680, 2682,
2683, 2684, 2688, 2690, 2692, 2695, 2698, 2699,
2702, 2707, 2708, 2709, 2709, 2711, 2712, 2716,
2716, 2718, 2720, 2722, 2726, 2727, 2729, 2733,
2734, 2736, 2739, 2741, 2742, 2743, 2744, 2745,
2746, 2746, 2748, 2749, 2749, 2750, 2751, 2751,
2752, 2755, 2756, 2758, 2759, 2762, 2763, 2763,
2763, 2763, 2765, 2767, 2770, 2771, 2772, 2775,
2777, 2778, 2780, 2783, 2783, 2784, 2785, 2785,
2787, 2788, 2789, 2790, 2791, 2793, 2794, 2798,
2802, 2802, 2802, 2803, 2803, 2804, 2806, 2807,
2810, 2811, 2813, 2816, 2817, 2820, 2822, 2824,
2826, 2828, 2829, 2831, 2834, 2835, 2837, 2837,
2839, 2839, 2840, 2841, 2845, 2847, 2847, 2849,
2850, 2850, 2852, 2853, 2854, 2855, 2856, 2858,
2858, 2863, 2864, 2864, 2865, 2866, 2866, 2869,
];
/// Where the anchors of each set bit begin.
#[rustfmt::skip]
pub(crate) static STARTS: &[u16; 2872] = &[
0, 3, 5, 6, 7, 8, 12, 13,
18, 19, 20, 21, 22, 23, 24, 26,
27, 28, 36, 37, 38, 39, 40, 41,
44, 45, 46, 47, 48, 49, 50, 51,
52, 53, 54, 56, 57, 58, 59, 60,
61, 63, 64, 65, 66, 67, 68, 69,
70, 71, 72, 73, 74, 75, 83, 84,
85, 86, 87, 88, 90, 91, 94, 95,
96, 97, 98, 99, 103, 104, 105, 106,
107, 108, 109, 110, 112, 113, 114, 115,
116, 122, 123, 124, 125, 127, 128, 129,
130, 131, 134, 135, 136, 138, 139, 140,
142, 143, 144, 146, 148, 149, 150, 151,
153, 154, 155, 156, 157, 159, 160, 161,
163, 164, 165, 166, 167, 168, 169, 170,
172, 173, 174, 175, 178, 179, 183, 184,
185, 187, 188, 190, 191, 192, 193, 195,
196, 197, 200, 201, 202, 203, 204, 205,
207, 208, 209, 210, 211, 214, 215, 226,
227, 228, 230, 232, 233, 235, 236, 237,
238, 239, 240, 241, 248, 249, 250, 251,
252, 253, 254, 255, 256, 257, 259, 260,
261, 265, 266, 267, 268, 269, 274, 275,
276, 277, 279, 280, 281, 282, 283, 285,
287, 304, 305, 306, 307, 308, 310, 311,
315, 316, 317, 318, 319, 321, 322, 323,
324, 325, 326, 327, 329, 330, 332, 333,
337, 338, 340, 341, 342, 343, 345, 346,
349, 351, 352, 353, 354, 355, 356, 365,
366, 367, 368, 382, 383, 384, 385, 386,
387, 388, 393, 394, 395, 396, 400, 402,
404, 406, 407, 408, 410, 412, 413, 416,
418, 419, 420, 425, 426, 427, 429, 433,
435, 436, 437, 438, 439, 445, 446, 447,
457, 458, 462, 463, 464, 470, 471, 472,
475, 477, 478, 479, 480, 482, 483, 484,
485, 486, 487, 491, 492, 494, 496, 498,
499, 500, 501, 502, 503, 504, 506, 509,
510, 511, 516, 517, 518, 519, 521, 524,
527, 528, 529, 530, 531, 532, 533, 535,
536, 537, 540, 541, 542, 544, 545, 546,
547, 548, 549, 553, 554, 556, 558, 559,
561, 562, 563, 565, 566, 568, 569, 570,
572, 573, 574, 575, 579, 580, 581, 582,
583, 584, 589, 591, 592, 595, 596, 597,
598, 599, 600, 602, 603, 605, 606, 607,
608, 611, 619, 620, 621, 622, 623, 624,
625, 627, 631, 633, 634, 636, 638, 639,
641, 642, 643, 644, 645, 646, 647, 648,
649, 650, 651, 653, 654, 655, 660, 661,
662, 664, 665, 668, 672, 673, 674, 680,
681, 682, 690, 691, 698, 699, 700, 703,
711, 712, 714, 715, 716, 717, 718, 719,
720, 723, 724, 725, 727, 728, 729, 730,
731, 732, 733, 734, 735, 736, 737, 738,
739, 740, 742, 745, 746, 747, 748, 749,
750, 751, 752, 753, 754, 755, 756, 757,
760, 764, 766, 767, 770, 771, 772, 773,
774, 775, 776, 777, 778, 779, 780, 781,
782, 783, 784, 787, 788, 789, 791, 792,
795, 797, 798, 799, 800, 801, 807, 808,
809, 810, 811, 812, 813, 814, 822, 824,
826, 827, 829, 830, 834, 835, 836, 838,
840, 843, 844, 845, 846, 847, 848, 851,
852, 854, 864, 865, 866, 867, 868, 869,
870, 871, 872, 873, 874, 875, 876, 877,
879, 881, 882, 883, 884, 885, 886, 888,
891, 893, 894, 895, 896, 897, 898, 899,
900, 901, 902, 903, 904, 905, 906, 907,
909, 910, 912, 913, 915, 916, 917, 918,
920, 921, 922, 924, 925, 926, 927, 930,
931, 932, 935, 936, 939, 940, 941, 942,
943, 944, 945, 950, 952, 953, 954, 955,
957, 958, 959, 960, 962, 963, 965, 968,
970, 971, 972, 973, 974, 975, 976, 977,
978, 981, 982, 983, 984, 985, 986, 987,
997, 999, 1000, 1001, 1002, 1007, 1008, 1009,
1010, 1011, 1012, 1014, 1018, 1020, 1022, 1023,
1024, 1034, 1084, 1087, 1088, 1090, 1091, 1092,
1093, 1094, 1096, 1097, 1098, 1099, 1100, 1101,
1102, 1103, 1104, 1105, 1106, 1108, 1110, 1114,
1115, 1123, 1125, 1127, 1128, 1129, 1130, 1131,
1132, 1133, 1134, 1135, 1136, 1137, 1139, 1140,
1144, 1145, 1146, 1147, 1148, 1152, 1153, 1154,
1155, 1160, 1163, 1164, 1165, 1166, 1167, 1168,
1169, 1170, 1171, 1172, 1181, 1182, 1183, 1184,
1185, 1187, 1188, 1189, 1192, 1193, 1198, 1199,
1200, 1201, 1207, 1208, 1209, 1210, 1211, 1212,
1213, 1214, 1215, 1216, 1217, 1218, 1219, 1220,
1221, 1222, 1227, 1228, 1229, 1230, 1231, 1240,
1245, 1246, 1247, 1248, 1249, 1251, 1252, 1253,
1256, 1265, 1266, 1267, 1268, 1269, 1270, 1271,
1272, 1273, 1274, 1276, 1277, 1278, 1279, 1280,
1281, 1282, 1283, 1284, 1285, 1289, 1290, 1291,
1299, 1300, 1305, 1307, 1308, 1309, 1310, 1311,
1312, 1313, 1315, 1316, 1320, 1321, 1322, 1323,
1324, 1332, 1333, 1336, 1338, 1339, 1340, 1341,
1342, 1349, 1350, 1351, 1352, 1354, 1355, 1357,
1358, 1359, 1360, 1361, 1363, 1371, 1372, 1373,
1374, 1375, 1382, 1388, 1389, 1390, 1391, 1392,
1394, 1395, 1396, 1398, 1399, 1400, 1401, 1408,
1409, 1410, 1411, 1412, 1413, 1420, 1421, 1422,
1423, 1424, 1425, 1426, 1429, 1430, 1431, 1433,
1434, 1436, 1439, 1440, 1441, 1442, 1443, 1444,
1445, 1446, 1448, 1450, 1452, 1455, 1456, 1457,
1459, 1460, 1461, 1462, 1463, 1466, 1467, 1468,
1469, 1470, 1475, 1477, 1478, 1480, 1481, 1482,
1483, 1485, 1486, 1488, 1490, 1491, 1492, 1493,
1499, 1500, 1502, 1503, 1504, 1505, 1506, 1507,
1510, 1511, 1513, 1514, 1515, 1516, 1517, 1518,
1520, 1521, 1522, 1523, 1524, 1525, 1528, 1529,
1530, 1531, 1532, 1535, 1536, 1537, 1538, 1539,
1540, 1541, 1542, 1545, 1546, 1547, 1548, 1549,
1551, 1552, 1553, 1554, 1555, 1556, 1557, 1558,
1559, 1560, 1561, 1562, 1563, 1564, 1566, 1568,
1571, 1572, 1573, 1574, 1578, 1584, 1585, 1586,
1587, 1589, 1590, 1591, 1592, 1593, 1596, 1602,
1604, 1605, 1606, 1608, 1609, 1610, 1616, 1617,
1618, 1619, 1620, 1621, 1623, 1627, 1628, 1629,
1630, 1635, 1636, 1637, 1638, 1639, 1640, 1641,
1642, 1643, 1644, 1645, 1651, 1652, 1653, 1658,
1659, 1660, 1661, 1662, 1663, 1664, 1665, 1666,
1667, 1675, 1676, 1677, 1678, 1679, 1680, 1681,
1682, 1683, 1684, 1685, 1686, 1688, 1689, 1691,
1692, 1693, 1694, 1695, 1696, 1697, 1703, 1705,
1706, 1707, 1708, 1709, 1710, 1711, 1712, 1713,
1714, 1715, 1716, 1717, 1718, 1719, 1720, 1721,
1722, 1723, 1726, 1727, 1728, 1729, 1731, 1734,
1735, 1736, 1737, 1740, 1742, 1746, 1747, 1748,
1749, 1752, 1753, 1754, 1756, 1757, 1759, 1760,
1762, 1763, 1764, 1766, 1767, 1768, 1770, 1771,
1772, 1773, 1775, 1776, 1777, 1778, 1779, 1780,
1781, 1782, 1783, 1788, 1790, 1791, 1796, 1797,
1798, 1799, 1800, 1801, 1802, 1803, 1809, 1811,
1812, 1814, 1815, 1816, 1821, 1822, 1823, 1824,
1825, 1827, 1833, 1834, 1835, 1836, 1838, 1839,
1840, 1841, 1842, 1843, 1844, 1845, 1846, 1847,
1852, 1853, 1854, 1856, 1857, 1858, 1859, 1860,
1861, 1864, 1865, 1866, 1868, 1869, 1870, 1873,
1874, 1875, 1876, 1878, 1879, 1880, 1881, 1882,
1883, 1884, 1885, 1886, 1888, 1889, 1890, 1891,
1892, 1893, 1895, 1896, 1897, 1898, 1899, 1907,
1909, 1910, 1911, 1912, 1913, 1915, 1917, 1918,
1919, 1920, 1921, 1922, 1926, 1927, 1928, 1929,
1930, 1931, 1933, 1934, 1935, 1936, 1937, 1938,
1939, 1940, 1941, 1942, 1946, 1947, 1948, 1952,
1953, 1954, 1955, 1956, 1957, 1958, 1959, 1961,
1962, 1968, 1969, 1970, 1973, 1974, 1975, 1976,
1977, 1979, 1980, 1981, 1984, 1985, 1986, 1988,
1989, 1990, 1991, 1992, 1993, 1995, 1996, 1997,
1999, 2001, 2002, 2004, 2006, 2007, 2009, 2019,
2020, 2021, 2022, 2023, 2024, 2025, 2026, 2038,
2040, 2042, 2044, 2047, 2048, 2051, 2052, 2053,
2054, 2055, 2056, 2057, 2059, 2061, 2062, 2065,
2066, 2069, 2070, 2071, 2072, 2073, 2074, 2075,
2079, 2080, 2086, 2090, 2091, 2092, 2093, 2094,
2095, 2101, 2102, 2103, 2104, 2105, 2106, 2107,
2108, 2109, 2110, 2111, 2112, 2113, 2116, 2117,
2118, 2120, 2121, 2122, 2123, 2124, 2125, 2126,
2127, 2129, 2130, 2131, 2132, 2133, 2138, 2139,
2140, 2141, 2142, 2143, 2144, 2145, 2146, 2147,
2148, 2149, 2150, 2151, 2152, 2153, 2154, 2155,
2156, 2158, 2160, 2161, 2162, 2163, 2166, 2168,
2171, 2172, 2173, 2174, 2175, 2179, 2180, 2181,
2182, 2183, 2186, 2187, 2188, 2189, 2190, 2191,
2193, 2194, 2195, 2196, 2197, 2198, 2199, 2200,
2201, 2202, 2204, 2205, 2206, 2207, 2208, 2209,
2212, 2213, 2214, 2215, 2216, 2217, 2218, 2219,
2220, 2221, 2222, 2223, 2224, 2225, 2229, 2231,
2232, 2234, 2235, 2236, 2237, 2240, 2241, 2242,
2243, 2245, 2247, 2248, 2249, 2250, 2251, 2252,
2254, 2255, 2256, 2274, 2276, 2278, 2279, 2281,
2282, 2283, 2284, 2286, 2288, 2289, 2290, 2291,
2293, 2294, 2295, 2296, 2297, 2298, 2300, 2301,
2302, 2303, 2304, 2306, 2307, 2308, 2310, 2312,
2313, 2314, 2315, 2316, 2317, 2318, 2319, 2320,
2323, 2324, 2331, 2332, 2333, 2334, 2335, 2337,
2338, 2339, 2340, 2341, 2342, 2343, 2344, 2345,
2346, 2347, 2348, 2350, 2352, 2353, 2354, 2357,
2358, 2359, 2360, 2361, 2364, 2366, 2368, 2373,
2374, 2375, 2376, 2378, 2380, 2382, 2383, 2384,
2385, 2386, 2387, 2388, 2389, 2390, 2391, 2392,
2393, 2394, 2395, 2397, 2398, 2399, 2400, 2402,
2403, 2404, 2405, 2406, 2407, 2408, 2410, 2413,
2414, 2415, 2416, 2417, 2418, 2419, 2421, 2422,
2423, 2424, 2425, 2427, 2428, 2429, 2430, 2432,
2433, 2434, 2435, 2436, 2437, 2438, 2439, 2440,
2442, 2443, 2445, 2447, 2452, 2453, 2454, 2455,
2456, 2457, 2458, 2459, 2460, 2461, 2462, 2463,
2464, 2465, 2466, 2467, 2468, 2469, 2471, 2474,
2475, 2476, 2477, 2482, 2483, 2484, 2485, 2486,
2487, 2488, 2489, 2493, 2495, 2496, 2497, 2498,
2499, 2504, 2505, 2506, 2507, 2508, 2509, 2510,
2512, 2513, 2514, 2521, 2522, 2523, 2524, 2525,
2527, 2528, 2529, 2530, 2531, 2532, 2535, 2536,
2537, 2538, 2539, 2540, 2541, 2543, 2544, 2545,
2547, 2548, 2549, 2551, 2553, 2563, 2565, 2566,
2568, 2569, 2570, 2571, 2572, 2575, 2576, 2578,
2579, 2580, 2581, 2582, 2585, 2586, 2589, 2590,
2595, 2596, 2597, 2598, 2599, 2601, 2602, 2603,
2604, 2605, 2607, 2608, 2610, 2612, 2613, 2614,
2615, 2616, 2617, 2618, 2619, 2620, 2621, 2622,
2623, 2624, 2625, 2627, 2632, 2633, 2634, 2635,
2636, 2637, 2638, 2639, 2641, 2642, 2643, 2644,
2645, 2646, 2647, 2648, 2649, 2652, 2653, 2654,
2655, 2656, 2657, 2658, 2659, 2660, 2661, 2662,
2663, 2664, 2665, 2666, 2667, 2668, 2670, 2672,
2673, 2676, 2677, 2678, 2679, 2680, 2681, 2682,
2683, 2684, 2685, 2686, 2687, 2690, 2691, 2692,
2700, 2701, 2706, 2707, 2708, 2709, 2710, 2711,
2712, 2713, 2714, 2715, 2716, 2717, 2718, 2719,
2721, 2722, 2723, 2725, 2727, 2728, 2729, 2730,
2732, 2733, 2734, 2737, 2738, 2739, 2740, 2741,
2742, 2743, 2744, 2745, 2748, 2749, 2751, 2752,
2761, 2762, 2763, 2765, 2771, 2772, 2773, 2774,
2775, 2777, 2779, 2780, 2781, 2783, 2784, 2785,
2788, 2790, 2791, 2792, 2794, 2796, 2797, 2798,
2799, 2800, 2801, 2802, 2803, 2804, 2805, 2806,
2807, 2808, 2809, 2811, 2812, 2815, 2816, 2819,
2821, 2822, 2823, 2824, 2826, 2827, 2828, 2835,
2837, 2838, 2839, 2840, 2841, 2842, 2843, 2844,
2845, 2846, 2847, 2848, 2849, 2850, 2851, 2852,
2855, 2856, 2857, 2858, 2859, 2861, 2863, 2864,
2865, 2866, 2868, 2869, 2870, 2871, 2872, 2875,
2877, 2882, 2883, 2884, 2885, 2886, 2887, 2888,
2889, 2891, 2892, 2893, 2894, 2895, 2896, 2897,
2900, 2902, 2904, 2905, 2906, 2907, 2908, 2909,
2914, 2915, 2947, 2948, 2949, 2950, 2951, 2952,
2953, 2954, 2955, 2958, 2961, 2962, 2963, 2964,
2965, 2966, 2967, 2968, 2970, 2971, 2972, 2973,
2976, 2977, 2978, 2980, 2981, 2982, 2983, 2986,
2987, 2988, 2998, 3000, 3001, 3003, 3007, 3008,
3009, 3010, 3013, 3016, 3017, 3018, 3019, 3020,
3021, 3025, 3026, 3028, 3030, 3033, 3034, 3035,
3036, 3040, 3041, 3043, 3045, 3046, 3048, 3049,
3051, 3052, 3053, 3054, 3057, 3058, 3059, 3060,
3061, 3062, 3063, 3065, 3066, 3067, 3068, 3069,
3072, 3073, 3074, 3075, 3076, 3077, 3078, 3079,
3080, 3082, 3083, 3085, 3086, 3087, 3089, 3090,
3091, 3093, 3094, 3095, 3096, 3097, 3099, 3100,
3101, 3102, 3103, 3105, 3106, 3109, 3110, 3111,
3112, 3113, 3114, 3115, 3116, 3120, 3121, 3124,
3125, 3127, 3128, 3130, 3131, 3132, 3133, 3134,
3135, 3136, 3143, 3144, 3148, 3149, 3150, 3151,
3152, 3153, 3154, 3156, 3157, 3158, 3159, 3160,
3161, 3163, 3164, 3165, 3167, 3168, 3169, 3171,
3172, 3173, 3174, 3175, 3176, 3177, 3178, 3179,
3180, 3181, 3182, 3183, 3184, 3186, 3187, 3188,
3189, 3190, 3191, 3192, 3193, 3194, 3196, 3197,
3200, 3203, 3204, 3217, 3218, 3220, 3222, 3223,
3224, 3227, 3228, 3229, 3230, 3234, 3235, 3236,
3238, 3240, 3241, 3242, 3243, 3244, 3245, 3246,
3251, 3252, 3253, 3255, 3256, 3258, 3260, 3261,
3262, 3267, 3268, 3269, 3270, 3271, 3275, 3276,
3277, 3280, 3282, 3283, 3284, 3285, 3286, 3287,
3288, 3289, 3290, 3291, 3292, 3293, 3294, 3296,
3297, 3298, 3299, 3300, 3302, 3303, 3305, 3307,
3308, 3309, 3310, 3311, 3312, 3313, 3314, 3315,
3316, 3317, 3318, 3325, 3326, 3328, 3329, 3330,
3331, 3332, 3333, 3334, 3335, 3336, 3337, 3339,
3340, 3341, 3342, 3344, 3345, 3346, 3348, 3349,
3350, 3351, 3352, 3354, 3356, 3370, 3371, 3372,
3378, 3379, 3380, 3381, 3382, 3383, 3384, 3385,
3386, 3387, 3390, 3391, 3393, 3394, 3395, 3396,
3397, 3399, 3400, 3401, 3402, 3404, 3405, 3406,
3413, 3414, 3416, 3417, 3418, 3419, 3429, 3441,
3442, 3443, 3444, 3445, 3446, 3447, 3448, 3451,
3452, 3453, 3455, 3457, 3458, 3459, 3460, 3461,
3468, 3469, 3470, 3471, 3472, 3473, 3474, 3475,
3476, 3478, 3479, 3482, 3485, 3486, 3487, 3488,
3490, 3491, 3492, 3493, 3494, 3495, 3496, 3497,
3498, 3499, 3507, 3508, 3509, 3510, 3512, 3515,
3519, 3520, 3523, 3524, 3525, 3526, 3527, 3529,
3530, 3531, 3549, 3550, 3551, 3553, 3554, 3556,
3557, 3559, 3560, 3561, 3563, 3564, 3565, 3566,
3567, 3570, 3571, 3572, 3573, 3574, 3576, 3579,
3581, 3582, 3583, 3584, 3586, 3587, 3589, 3593,
3594, 3595, 3597, 3599, 3602, 3603, 3604, 3605,
3606, 3607, 3608, 3609, 3610, 3611, 3612, 3613,
3614, 3615, 3616, 3617, 3618, 3619, 3620, 3625,
3631, 3632, 3633, 3634, 3636, 3637, 3638, 3640,
3641, 3643, 3644, 3645, 3646, 3647, 3648, 3654,
3655, 3656, 3658, 3659, 3661, 3662, 3663, 3666,
3667, 3668, 3669, 3670, 3671, 3675, 3677, 3682,
3683, 3684, 3685, 3686, 3687, 3701, 3702, 3703,
3704, 3707, 3708, 3709, 3710, 3711, 3712, 3713,
3714, 3715, 3718, 3719, 3720, 3723, 3725, 3726,
3728, 3729, 3731, 3732, 3733, 3734, 3735, 3736,
3737, 3738, 3741, 3742, 3746, 3747, 3748, 3754,
3756, 3757, 3758, 3760, 3762, 3765, 3766, 3768,
3769, 3770, 3771, 3773, 3778, 3779, 3783, 3785,
3787, 3788, 3789, 3790, 3791, 3793, 3794, 3795,
3796, 3797, 3798, 3801, 3802, 3813, 3814, 3815,
3820, 3821, 3822, 3823, 3824, 3825, 3855, 3856,
3857, 3858, 3859, 3861, 3862, 3866, 3867, 3868,
3870, 3871, 3873, 3874, 3875, 3876, 3877, 3878,
3879, 3880, 3881, 3885, 3886, 3887, 3888, 3890,
3891, 3893, 3894, 3895, 3896, 3897, 3900, 3901,
3904, 3918, 3919, 3920, 3921, 3922, 3926, 3929,
3931, 3934, 3936, 3942, 3943, 3944, 3946, 3949,
3950, 3951, 3952, 3953, 3957, 3958, 3959, 3960,
3961, 3963, 3964, 3965, 3967, 3968, 3969, 3970,
3971, 3972, 3973, 3974, 3975, 3976, 3977, 3978,
3979, 3987, 3991, 3993, 3994, 3997, 3998, 3999,
4001, 4003, 4004, 4005, 4006, 4007, 4008, 4009,
4010, 4011, 4012, 4013, 4015, 4017, 4018, 4019,
4020, 4021, 4022, 4023, 4024, 4025, 4026, 4027,
4028, 4029, 4030, 4031, 4032, 4033, 4034, 4039,
4040, 4041, 4042, 4045, 4046, 4047, 4048, 4049,
4051, 4052, 4053, 4054, 4055, 4056, 4057, 4058,
4059, 4060, 4061, 4062, 4063, 4064, 4065, 4069,
4070, 4072, 4073, 4074, 4075, 4076, 4078, 4082,
4083, 4084, 4086, 4089, 4090, 4091, 4093, 4094,
4095, 4096, 4097, 4100, 4101, 4102, 4103, 4109,
4110, 4117, 4118, 4119, 4120, 4122, 4123, 4124,
4125, 4126, 4129, 4132, 4133, 4134, 4135, 4136,
4137, 4138, 4139, 4140, 4142, 4143, 4145, 4146,
4147, 4148, 4149, 4150, 4152, 4153, 4154, 4162,
4163, 4165, 4166, 4167, 4168, 4169, 4171, 4172,
4173, 4174, 4175, 4176, 4177, 4178, 4179, 4180,
4181, 4182, 4183, 4184, 4185, 4186, 4191, 4192,
4193, 4194, 4195, 4196, 4197, 4205, 4206, 4207,
4208, 4210, 4212, 4213, 4214, 4215, 4219, 4220,
4221, 4222, 4223, 4226, 4227, 4228, 4231, 4232,
4233, 4234, 4235, 4236, 4237, 4238, 4239, 4240,
4242, 4243, 4244, 4247, 4248, 4249, 4250, 4255,
4256, 4257, 4258, 4259, 4261, 4262, 4263, 4264,
4265, 4266, 4267, 4270, 4271, 4272, 4273, 4277,
4278, 4279, 4280, 4283, 4284, 4285, 4286, 4287,
4288, 4289, 4290, 4291, 4292, 4293, 4294, 4295,
4296, 4300, 4301, 4302, 4303, 4304, 4305, 4307,
4308, 4310, 4311, 4312, 4313, 4314, 4315, 4317,
4318, 4320, 4321, 4323, 4324, 4325, 4326, 4327,
4328, 4334, 4336, 4337, 4341, 4342, 4345, 4347,
4348, 4349, 4350, 4351, 4353, 4354, 4356, 4358,
4363, 4364, 4365, 4367, 4368, 4369, 4373, 4375,
4376, 4377, 4378, 4379, 4384, 4385, 4388, 4390,
4391, 4392, 4394, 4396, 4397, 4401, 4402, 4403,
4406, 4407, 4408, 4409, 4410, 4413, 4415, 4416,
4419, 4420, 4421, 4422, 4442, 4443, 4444, 4445,
4446, 4447, 4448, 4449, 4450, 4451, 4452, 4453,
4455, 4456, 4457, 4460, 4461, 4462, 4463, 4464,
4465, 4466, 4467, 4468, 4469, 4470, 4471, 4473,
4474, 4476, 4477, 4479, 4480, 4481, 4483, 4485,
4488, 4490, 4492, 4493, 4509, 4510, 4511, 4518,
4519, 4520, 4521, 4522, 4523, 4531, 4532, 4533,
4535, 4536, 4537, 4538, 4539, 4540, 4541, 4542,
4543, 4544, 4545, 4546, 4547, 4548, 4552, 4553,
4554, 4555, 4560, 4561, 4562, 4563, 4565, 4566,
4567, 4569, 4570, 4571, 4572, 4573, 4574, 4586,
4587, 4589, 4590, 4591, 4595, 4597, 4598, 4599,
4601, 4602, 4603, 4604, 4609, 4610, 4611, 4612,
4613, 4627, 4628, 4629, 4630, 4633, 4635, 4637,
4638, 4640, 4641, 4647, 4648, 4649, 4650, 4651,
4654, 4655, 4656, 4657, 4660, 4661, 4662, 4664,
4665, 4666, 4667, 4668, 4669, 4670, 4671, 4672,
4674, 4676, 4677, 4678, 4679, 4680, 4681, 4682,
4683, 4688, 4690, 4691, 4692, 4695, 4696, 4697,
4698, 4699, 4700, 4701, 4703, 4704, 4705, 4706,
];
/// What each character folds to: 0 where a word ends, 0xFFFF for nothing; see `Letter`.
#[rustfmt::skip]
pub(crate) static FOLDED: &[u16; 1792] = &[
0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0xffff,
0x0, 0x0, 0x0, 0x0, 0x0, 0xffff, 0x0, 0x0,
0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37,
0x38, 0x39, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
0x0, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67,
0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f,
0x70, 0x71, 0x72, 0x73, 0x74, 0x75, 0x76, 0x77,
0x78, 0x79, 0x7a, 0x0, 0x0, 0x0, 0x0, 0x0,
0xffff, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67,
0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f,
0x70, 0x71, 0x72, 0x73, 0x74, 0x75, 0x76, 0x77,
0x78, 0x79, 0x7a, 0x0, 0x0, 0x0, 0x0, 0x0,
0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
0x0, 0x0, 0xaa, 0x0, 0x0, 0xffff, 0x0, 0x0,
0x0, 0x0, 0x0, 0x0, 0x0, 0xb5, 0x0, 0x0,
0x0, 0x0, 0xba, 0x0, 0x0, 0x0, 0x0, 0x0,
0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x63,
0x65, 0x65, 0x65, 0x65, 0x69, 0x69, 0x69, 0x69,
0xf0, 0x6e, 0x6f, 0x6f, 0x6f, 0x6f, 0x6f, 0x0,
0x6f, 0x75, 0x75, 0x75, 0x75, 0x79, 0xfe, 0x73,
0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x63,
0x65, 0x65, 0x65, 0x65, 0x69, 0x69, 0x69, 0x69,
0xf0, 0x6e, 0x6f, 0x6f, 0x6f, 0x6f, 0x6f, 0x0,
0x6f, 0x75, 0x75, 0x75, 0x75, 0x79, 0xfe, 0x79,
0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x63, 0x63,
0x109, 0x109, 0x10b, 0x10b, 0x63, 0x63, 0x64, 0x64,
0x64, 0x64, 0x65, 0x65, 0x115, 0x115, 0x65, 0x65,
0x65, 0x65, 0x65, 0x65, 0x11d, 0x11d, 0x67, 0x67,
0x121, 0x121, 0x67, 0x67, 0x125, 0x125, 0x127, 0x127,
0x69, 0x69, 0x69, 0x69, 0x12d, 0x12d, 0x69, 0x69,
0x69, 0x69, 0x133, 0x133, 0x135, 0x135, 0x137, 0x137,
0x138, 0x13a, 0x13a, 0x6c, 0x6c, 0x13e, 0x13e, 0x140,
0x140, 0x6c, 0x6c, 0x6e, 0x6e, 0x6e, 0x6e, 0x6e,
0x6e, 0x149, 0x14b, 0x14b, 0x6f, 0x6f, 0x14f, 0x14f,
0x6f, 0x6f, 0x6f, 0x6f, 0x155, 0x155, 0x157, 0x157,
0x72, 0x72, 0x73, 0x73, 0x15d, 0x15d, 0x73, 0x73,
0x73, 0x73, 0x74, 0x74, 0x74, 0x74, 0x167, 0x167,
0x75, 0x75, 0x75, 0x75, 0x16d, 0x16d, 0x75, 0x75,
0x75, 0x75, 0x75, 0x75, 0x175, 0x175, 0x177, 0x177,
0x79, 0x7a, 0x7a, 0x7a, 0x7a, 0x7a, 0x7a, 0x17f,
0x180, 0x253, 0x183, 0x183, 0x185, 0x185, 0x254, 0x188,
0x188, 0x256, 0x257, 0x18c, 0x18c, 0x18d, 0x1dd, 0x65,
0x25b, 0x192, 0x192, 0x260, 0x263, 0x195, 0x269, 0x268,
0x199, 0x199, 0x19a, 0x19b, 0x26f, 0x272, 0x19e, 0x275,
0x6f, 0x6f, 0x1a3, 0x1a3, 0x1a5, 0x1a5, 0x280, 0x1a8,
0x1a8, 0x283, 0x1aa, 0x1ab, 0x1ad, 0x1ad, 0x288, 0x75,
0x75, 0x28a, 0x28b, 0x1b4, 0x1b4, 0x1b6, 0x1b6, 0x292,
0x1b9, 0x1b9, 0x1ba, 0x1bb, 0x1bd, 0x1bd, 0x1be, 0x1bf,
0x1c0, 0x1c1, 0x1c2, 0x1c3, 0x1c6, 0x1c6, 0x1c6, 0x1c9,
0x1c9, 0x1c9, 0x1cc, 0x1cc, 0x1cc, 0x1ce, 0x1ce, 0x1d0,
0x1d0, 0x1d2, 0x1d2, 0x1d4, 0x1d4, 0x1d6, 0x1d6, 0x1d8,
0x1d8, 0x1da, 0x1da, 0x1dc, 0x1dc, 0x1dd, 0x1df, 0x1df,
0x1e1, 0x1e1, 0x1e3, 0x1e3, 0x1e5, 0x1e5, 0x1e7, 0x1e7,
0x1e9, 0x1e9, 0x1eb, 0x1eb, 0x1ed, 0x1ed, 0x1ef, 0x1ef,
0x1f0, 0x1f3, 0x1f3, 0x1f3, 0x1f5, 0x1f5, 0x195, 0x1bf,
0x1f9, 0x1f9, 0x1fb, 0x1fb, 0x1fd, 0x1fd, 0x1ff, 0x1ff,
0x201, 0x201, 0x203, 0x203, 0x205, 0x205, 0x207, 0x207,
0x209, 0x209, 0x20b, 0x20b, 0x20d, 0x20d, 0x20f, 0x20f,
0x211, 0x211, 0x213, 0x213, 0x215, 0x215, 0x217, 0x217,
0x73, 0x73, 0x74, 0x74, 0x21d, 0x21d, 0x21f, 0x21f,
0x19e, 0x221, 0x223, 0x223, 0x225, 0x225, 0x227, 0x227,
0x229, 0x229, 0x22b, 0x22b, 0x22d, 0x22d, 0x22f, 0x22f,
0x231, 0x231, 0x233, 0x233, 0x234, 0x235, 0x236, 0x237,
0x238, 0x239, 0x2c65, 0x23c, 0x23c, 0x19a, 0x2c66, 0x23f,
0x240, 0x242, 0x242, 0x180, 0x289, 0x28c, 0x247, 0x247,
0x249, 0x249, 0x24b, 0x24b, 0x24d, 0x24d, 0x24f, 0x24f,
0x250, 0x251, 0x252, 0x253, 0x254, 0x255, 0x256, 0x257,
0x258, 0x65, 0x25a, 0x25b, 0x25c, 0x25d, 0x25e, 0x25f,
0x260, 0x261, 0x262, 0x263, 0x264, 0x265, 0x266, 0x267,
0x268, 0x269, 0x26a, 0x26b, 0x26c, 0x26d, 0x26e, 0x26f,
0x270, 0x271, 0x272, 0x273, 0x274, 0x275, 0x276, 0x277,
0x278, 0x279, 0x27a, 0x27b, 0x27c, 0x27d, 0x27e, 0x27f,
0x280, 0x281, 0x282, 0x283, 0x284, 0x285, 0x286, 0x287,
0x288, 0x289, 0x28a, 0x28b, 0x28c, 0x28d, 0x28e, 0x28f,
0x290, 0x291, 0x292, 0x293, 0x294, 0x295, 0x296, 0x297,
0x298, 0x299, 0x29a, 0x29b, 0x29c, 0x29d, 0x29e, 0x29f,
0x2a0, 0x2a1, 0x2a2, 0x2a3, 0x2a4, 0x2a5, 0x2a6, 0x2a7,
0x2a8, 0x2a9, 0x2aa, 0x2ab, 0x2ac, 0x2ad, 0x2ae, 0x2af,
0x2b0, 0x2b1, 0x2b2, 0x2b3, 0x2b4, 0x2b5, 0x2b6, 0x2b7,
0x2b8, 0xffff, 0x2ba, 0xffff, 0xffff, 0x2bd, 0x2be, 0x2bf,
0x2c0, 0x2c1, 0x2c2, 0x2c3, 0x2c4, 0x2c5, 0x2c6, 0x2c7,
0x2c8, 0x2c9, 0x2ca, 0x2cb, 0x2cc, 0x2cd, 0x2ce, 0x2cf,
0x2d0, 0x2d1, 0x2d2, 0x2d3, 0x2d4, 0x2d5, 0x2d6, 0x2d7,
0x2d8, 0x2d9, 0x2da, 0x2db, 0x2dc, 0x2dd, 0x2de, 0x2df,
0x2e0, 0x2e1, 0x2e2, 0x2e3, 0x2e4, 0x2e5, 0x2e6, 0x2e7,
0x2e8, 0x2e9, 0x2ea, 0x2eb, 0x2ec, 0x2ed, 0x2ee, 0x2ef,
0x2f0, 0x2f1, 0x2f2, 0x2f3, 0x2f4, 0x2f5, 0x2f6, 0x2f7,
0x2f8, 0x2f9, 0x2fa, 0x2fb, 0x2fc, 0x2fd, 0x2fe, 0x2ff,
0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff,
0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff,
0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff,
0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff,
0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff,
0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff,
0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff,
0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff,
0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff,
0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff,
0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff,
0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff,
0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff,
0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff,
0x371, 0x371, 0x373, 0x373, 0x374, 0x375, 0x377, 0x377,
0x378, 0x379, 0x37a, 0x37b, 0x37c, 0x37d, 0x37e, 0x3f3,
0x380, 0x381, 0x382, 0x383, 0x384, 0x385, 0x3b1, 0x387,
0x3b5, 0x3b7, 0x3b9, 0x38b, 0x3bf, 0x38d, 0x3c5, 0x3c9,
0x3b9, 0x3b1, 0x3b2, 0x3b3, 0x3b4, 0x3b5, 0x3b6, 0x3b7,
0x3b8, 0x3b9, 0x3ba, 0x3bb, 0x3bc, 0x3bd, 0x3be, 0x3bf,
0x3c0, 0x3c1, 0x3a2, 0x3c3, 0x3c4, 0x3c5, 0x3c6, 0x3c7,
0x3c8, 0x3c9, 0x3b9, 0x3c5, 0x3b1, 0x3b5, 0x3b7, 0x3b9,
0x3c5, 0x3b1, 0x3b2, 0x3b3, 0x3b4, 0x3b5, 0x3b6, 0x3b7,
0x3b8, 0x3b9, 0x3ba, 0x3bb, 0x3bc, 0x3bd, 0x3be, 0x3bf,
0x3c0, 0x3c1, 0x3c3, 0x3c3, 0x3c4, 0x3c5, 0x3c6, 0x3c7,
0x3c8, 0x3c9, 0x3b9, 0x3c5, 0x3bf, 0x3c5, 0x3c9, 0x3d7,
0x3d0, 0x3d1, 0x3d2, 0x3d3, 0x3d4, 0x3d5, 0x3d6, 0x3d7,
0x3d9, 0x3d9, 0x3db, 0x3db, 0x3dd, 0x3dd, 0x3df, 0x3df,
0x3e1, 0x3e1, 0x3e3, 0x3e3, 0x3e5, 0x3e5, 0x3e7, 0x3e7,
0x3e9, 0x3e9, 0x3eb, 0x3eb, 0x3ed, 0x3ed, 0x3ef, 0x3ef,
0x3f0, 0x3f1, 0x3f2, 0x3f3, 0x3b8, 0x3f5, 0x3f6, 0x3f8,
0x3f8, 0x3f2, 0x3fb, 0x3fb, 0x3fc, 0x37b, 0x37c, 0x37d,
0x450, 0x435, 0x452, 0x453, 0x454, 0x455, 0x456, 0x456,
0x458, 0x459, 0x45a, 0x45b, 0x45c, 0x45d, 0x443, 0x45f,
0x430, 0x431, 0x432, 0x433, 0x434, 0x435, 0x436, 0x437,
0x438, 0x438, 0x43a, 0x43b, 0x43c, 0x43d, 0x43e, 0x43f,
0x440, 0x441, 0x442, 0x443, 0x444, 0x445, 0x446, 0x447,
0x448, 0x449, 0x44a, 0x44b, 0x44c, 0x44d, 0x44e, 0x44f,
0x430, 0x431, 0x432, 0x433, 0x434, 0x435, 0x436, 0x437,
0x438, 0x438, 0x43a, 0x43b, 0x43c, 0x43d, 0x43e, 0x43f,
0x440, 0x441, 0x442, 0x443, 0x444, 0x445, 0x446, 0x447,
0x448, 0x449, 0x44a, 0x44b, 0x44c, 0x44d, 0x44e, 0x44f,
0x450, 0x435, 0x452, 0x453, 0x454, 0x455, 0x456, 0x456,
0x458, 0x459, 0x45a, 0x45b, 0x45c, 0x45d, 0x443, 0x45f,
0x461, 0x461, 0x463, 0x463, 0x465, 0x465, 0x467, 0x467,
0x469, 0x469, 0x46b, 0x46b, 0x46d, 0x46d, 0x46f, 0x46f,
0x471, 0x471, 0x473, 0x473, 0x475, 0x475, 0x477, 0x477,
0x479, 0x479, 0x47b, 0x47b, 0x47d, 0x47d, 0x47f, 0x47f,
0x481, 0x481, 0x482, 0x483, 0x484, 0x485, 0x486, 0x487,
0x488, 0x489, 0x48b, 0x48b, 0x48d, 0x48d, 0x48f, 0x48f,
0x433, 0x433, 0x493, 0x493, 0x495, 0x495, 0x497, 0x497,
0x499, 0x499, 0x49b, 0x49b, 0x49d, 0x49d, 0x49f, 0x49f,
0x4a1, 0x4a1, 0x4a3, 0x4a3, 0x4a5, 0x4a5, 0x4a7, 0x4a7,
0x4a9, 0x4a9, 0x4ab, 0x4ab, 0x4ad, 0x4ad, 0x4af, 0x4af,
0x4b1, 0x4b1, 0x4b3, 0x4b3, 0x4b5, 0x4b5, 0x4b7, 0x4b7,
0x4b9, 0x4b9, 0x4bb, 0x4bb, 0x4bd, 0x4bd, 0x4bf, 0x4bf,
0x4cf, 0x4c2, 0x4c2, 0x4c4, 0x4c4, 0x4c6, 0x4c6, 0x4c8,
0x4c8, 0x4ca, 0x4ca, 0x4cc, 0x4cc, 0x4ce, 0x4ce, 0x4cf,
0x4d1, 0x4d1, 0x4d3, 0x4d3, 0x4d5, 0x4d5, 0x4d7, 0x4d7,
0x4d9, 0x4d9, 0x4db, 0x4db, 0x4dd, 0x4dd, 0x4df, 0x4df,
0x4e1, 0x4e1, 0x4e3, 0x4e3, 0x4e5, 0x4e5, 0x4e7, 0x4e7,
0x4e9, 0x4e9, 0x4eb, 0x4eb, 0x4ed, 0x4ed, 0x4ef, 0x4ef,
0x4f1, 0x4f1, 0x4f3, 0x4f3, 0x4f5, 0x4f5, 0x4f7, 0x4f7,
0x4f9, 0x4f9, 0x4fb, 0x4fb, 0x4fd, 0x4fd, 0x4ff, 0x4ff,
0x501, 0x501, 0x503, 0x503, 0x505, 0x505, 0x507, 0x507,
0x509, 0x509, 0x50b, 0x50b, 0x50d, 0x50d, 0x50f, 0x50f,
0x511, 0x511, 0x513, 0x513, 0x515, 0x515, 0x517, 0x517,
0x519, 0x519, 0x51b, 0x51b, 0x51d, 0x51d, 0x51f, 0x51f,
0x521, 0x521, 0x523, 0x523, 0x525, 0x525, 0x527, 0x527,
0x529, 0x529, 0x52b, 0x52b, 0x52d, 0x52d, 0x52f, 0x52f,
0x530, 0x561, 0x562, 0x563, 0x564, 0x565, 0x566, 0x567,
0x568, 0x569, 0x56a, 0x56b, 0x56c, 0x56d, 0x56e, 0x56f,
0x570, 0x571, 0x572, 0x573, 0x574, 0x575, 0x576, 0x577,
0x578, 0x579, 0x57a, 0x57b, 0x57c, 0x57d, 0x57e, 0x57f,
0x580, 0x581, 0x582, 0x583, 0x584, 0x585, 0x586, 0x557,
0x558, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
0x560, 0x561, 0x562, 0x563, 0x564, 0x565, 0x566, 0x567,
0x568, 0x569, 0x56a, 0x56b, 0x56c, 0x56d, 0x56e, 0x56f,
0x570, 0x571, 0x572, 0x573, 0x574, 0x575, 0x576, 0x577,
0x578, 0x579, 0x57a, 0x57b, 0x57c, 0x57d, 0x57e, 0x57f,
0x580, 0x581, 0x582, 0x583, 0x584, 0x585, 0x586, 0x587,
0x588, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
0x590, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff,
0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff,
0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff,
0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff,
0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff,
0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0x0, 0xffff,
0x5c0, 0xffff, 0xffff, 0x5c3, 0xffff, 0xffff, 0x5c6, 0xffff,
0x5c8, 0x5c9, 0x5ca, 0x5cb, 0x5cc, 0x5cd, 0x5ce, 0x5cf,
0x5d0, 0x5d1, 0x5d2, 0x5d3, 0x5d4, 0x5d5, 0x5d6, 0x5d7,
0x5d8, 0x5d9, 0x5da, 0x5db, 0x5dc, 0x5dd, 0x5de, 0x5df,
0x5e0, 0x5e1, 0x5e2, 0x5e3, 0x5e4, 0x5e5, 0x5e6, 0x5e7,
0x5e8, 0x5e9, 0x5ea, 0x5eb, 0x5ec, 0x5ed, 0x5ee, 0x5ef,
0x5f0, 0x5f1, 0x5f2, 0xffff, 0xffff, 0x5f5, 0x5f6, 0x5f7,
0x5f8, 0x5f9, 0x5fa, 0x5fb, 0x5fc, 0x5fd, 0x5fe, 0x5ff,
0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
0x620, 0x621, 0x627, 0x627, 0x624, 0x627, 0x626, 0x627,
0x628, 0x647, 0x62a, 0x62b, 0x62c, 0x62d, 0x62e, 0x62f,
0x630, 0x631, 0x632, 0x633, 0x634, 0x635, 0x636, 0x637,
0x638, 0x639, 0x63a, 0x63b, 0x63c, 0x63d, 0x63e, 0x63f,
0xffff, 0x641, 0x642, 0x643, 0x644, 0x645, 0x646, 0x647,
0x648, 0x64a, 0x64a, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff,
0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff,
0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff,
0x660, 0x661, 0x662, 0x663, 0x664, 0x665, 0x666, 0x667,
0x668, 0x669, 0x0, 0x0, 0x0, 0x0, 0x66e, 0x66f,
0xffff, 0x627, 0x672, 0x673, 0x674, 0x675, 0x676, 0x677,
0x678, 0x679, 0x67a, 0x67b, 0x67c, 0x67d, 0x67e, 0x67f,
0x680, 0x681, 0x682, 0x683, 0x684, 0x685, 0x686, 0x687,
0x688, 0x689, 0x68a, 0x68b, 0x68c, 0x68d, 0x68e, 0x68f,
0x690, 0x691, 0x692, 0x693, 0x694, 0x695, 0x696, 0x697,
0x698, 0x699, 0x69a, 0x69b, 0x69c, 0x69d, 0x69e, 0x69f,
0x6a0, 0x6a1, 0x6a2, 0x6a3, 0x6a4, 0x6a5, 0x6a6, 0x6a7,
0x6a8, 0x643, 0x6aa, 0x6ab, 0x6ac, 0x6ad, 0x6ae, 0x6af,
0x6b0, 0x6b1, 0x6b2, 0x6b3, 0x6b4, 0x6b5, 0x6b6, 0x6b7,
0x6b8, 0x6b9, 0x6ba, 0x6bb, 0x6bc, 0x6bd, 0x6be, 0x6bf,
0x647, 0x6c1, 0x647, 0x6c3, 0x6c4, 0x6c5, 0x6c6, 0x6c7,
0x6c8, 0x6c9, 0x6ca, 0x6cb, 0x64a, 0x6cd, 0x6ce, 0x6cf,
0x6d0, 0x6d1, 0x6d2, 0x6d3, 0x0, 0x6d5, 0x6d6, 0x6d7,
0x6d8, 0x6d9, 0x6da, 0x6db, 0x6dc, 0x6dd, 0x6de, 0x6df,
0x6e0, 0x6e1, 0x6e2, 0x6e3, 0x6e4, 0x6e5, 0x6e6, 0x6e7,
0x6e8, 0x6e9, 0x6ea, 0x6eb, 0x6ec, 0x6ed, 0x6ee, 0x6ef,
0x6f0, 0x6f1, 0x6f2, 0x6f3, 0x6f4, 0x6f5, 0x6f6, 0x6f7,
0x6f8, 0x6f9, 0x6fa, 0x6fb, 0x6fc, 0x6fd, 0x6fe, 0x6ff,
];
