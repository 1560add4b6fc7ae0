// GENERATED from data/notices/ka.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "ka", target_first: true, capital_nouns: false, letters: "", stems: Stems("გამოქვეყნებისასარასრულწლოვანგადაბეჭდვისასგავრცელებისასგამოქვეყნებულგამოყენებისასხელმისაწვდომიარააუცი\
ლებელარაკომერციულგაზიარებისასინდექსირებადკატეგორიულადპუბლიკაციაზერეკომენდებულსავალდებულოასაინფორმაცი\
ოარაუგვიანესგამოსახულებგამოყენებულგანთავსებულდაადანაშაულთავდაპირველკოპირებისასპასუხისმგებპირველწყარო\
რეპუბლიკაციუზრუნველყოფშემთხვევაშიციტირებისასჰიპერბმულითაუცილებელიბიბლიოგრაფდაასახელეთდადასტურებდაკლი\
კებადელექტრონულკანონმდებლმოიხსენიეთნაწილობრივნებადართულორიგინალზეორმოცდაათიპროგრამულირეგისტრაცისამინ\
ისტროსასამართლოშესაძლებელწერილობითიარაუმეტესგადმობეჭდგამრავლებდასახელებდაუშვებელთანხმობითილუსტრაციინ\
დექსაციკონკრეტულლიტერატურმითითებითმითითებულმოხსენიებნებართვითნებისმიერპარლამენტსაკუთრებასარგებლობტექ\
სტამდეტირაჟირებშეგიძლიათშეთანხმებშესაბამისციტირებულწინადადებჰიპერლინკაკრძალულატრიბუციაღემატებგადმოტა\
ნგამოიყენგამომცემგანაცხადგონივრულდასაშვებდასაწყისდაშვებულვებგვერდიკრძალებინტერნეტმასალაზემაქსიმუმმთა\
ვრობამთლიანადმიუთითეთმოსწავლეპარაგრაფპირდაპირრეპროდუცსააგენტოსაავტოროსასურველსიტყვებისოციალურსტატიაზ\
ეშეიძლებაშესავსებწინასწარანგარიშარსებულაღნიშვნბეჭდვითბრაუზერგამოცდაგამოცემგამოწერგვერდზეგვერდისდაიშვ\
ებდაკოპირვებსაიტთავისუფკონტენტლიცენზიმეოთხედმესამედმეხუთედმკაცრადმოითხოვმონაცემმოცულობმფლობელნახევარ\
პაციენტპირობითპროცენტრედაქცისამუშაოსაძიებოსიმბოლოსიტყვასსიტყვისსტრიქონტექსტისუფლებისშინაარსხელახლაას\
ლებიასოებიაქტიურბეჭდურგარეშეგთხოვთდაცულიელფოსტთუნდაციყენებმთავარმიეთითმოქმედმხოლოდნახევრონლაინპირადი\
პირობაპორტალჟურნალსათაურსაიტებსაიტზესაიტისსაჭიროსრულადუფლებაუშუალოფორმითფორმისქვემოთშევსებჩვენზეაბზა\
ცათასიამბავასევეასლისახალიგაზეთდაბლაერთადველისვიდეოზღვართავშილინკიმეორემეტისმოკლემშობლმცირენიშანპარო\
ლრაიმესახითსიახლსურათყველაჩვენიჩვენსციტატარისასოსდროსერთიმათიმიზნნიშნსხვაფოტოქუქიცნობხუთიარცccbyncnd\
ccbyncsadofollownofollowcommonscreativnoindexccbyndccbysa"), entries: &[
exact(5076, 2).then(0, 1, Commons), // cc by
exact(5076, 2).then(1, 2, Commons), // cc by nc
exact(5076, 2).then(3, 2, Commons), // cc by nd
exact(5076, 2).then(5, 2, Commons), // cc by sa
exact(5076, 2).then(7, 1, Commons), // cc bync
exact(5076, 2).then(8, 1, Commons), // cc byncnd
exact(5076, 2).then(9, 1, Commons), // cc byncsa
exact(5076, 2).then(10, 1, Commons), // cc bynd
exact(5076, 2).then(11, 1, Commons), // cc bysa
exact(5076, 4).is(Commons), // ccby
exact(5076, 6).is(Commons), // ccbync
exact(5076, 8).is(Commons), // ccbyncnd
exact(5084, 8).is(Commons), // ccbyncsa
exact(5129, 6).is(Commons), // ccbynd
exact(5135, 6).is(Commons), // ccbysa
any(5115, 7).then(12, 1, Commons), // creativ* commons*
exact(5092, 8).is(Follow), // dofollow
exact(5100, 8).is(Follow), // nofollow
exact(5122, 7).is(Follow), // noindex
any(4488, 15).is(Paragraph), // აბზაც*
any(2889, 15).is(Manner), // ავტორ*
exact(4503, 15).is(Number).worth(1000), // ათასი
exact(1416, 9).is(Number).worth(10), // ათი
any(2307, 24).is(Forbid), // აკრძალულ*
any(4518, 15).is(Material), // ამბავ*
exact(78, 6).is(Manner), // ან
any(3075, 21).is(Unrelated), // ანგარიშ*
exact(45, 6).is(Manner), // არ
exact(45, 6).is(Not), // არ
exact(45, 6).then(13, 2, Optional), // არ არის აუცილებელი
exact(45, 6).then(15, 2, Forbid), // არ არის დაშვებულ*
exact(45, 6).then(17, 2, Optional), // არ არის სავალდებულო
exact(45, 6).then(19, 2, Optional), // არ არის საჭირო
exact(45, 6).then(21, 1, Forbid), // არ დაიშვებ*
exact(45, 6).then(22, 1, Optional), // არ მოითხოვ*
exact(45, 6).then(23, 1, Forbid), // არ შეიძლება
exact(279, 12).then(24, 1, Optional), // არაა სავალდებულო
any(279, 36).is(Optional), // არააუცილებელ*
any(315, 36).is(Noncommercial), // არაკომერციულ*
any(45, 39).is(Unrelated), // არასრულწლოვან*
exact(603, 33).is(Below), // არაუგვიანეს
exact(1605, 27).is(Limit), // არაუმეტეს
exact(4923, 12).is(Manner), // არის
any(3096, 21).is(Manner), // არსებულ*
exact(5067, 9).is(Not), // არც
exact(4533, 15).is(Manner), // ასევე
exact(381, 9).is(Number).worth(100), // ასი
any(3894, 18).is(Use), // ასლები*
exact(4548, 12).is(Use), // ასლი
exact(4548, 15).is(Use), // ასლის
exact(3912, 9).is(Chars), // ასო
any(3912, 18).is(Chars), // ასოები*
exact(4935, 12).is(Chars), // ასოს
any(2331, 24).is(Cite), // ატრიბუცი*
any(288, 27).is(Oblige), // აუცილებელ*
any(3930, 18).is(Active), // აქტიურ*
any(2355, 24).is(Limit), // აღემატებ*
any(3117, 21).is(Mention), // აღნიშვნ*
exact(4563, 15).then(25, 1, Material), // ახალი ამბ*
any(3138, 21).is(Print), // ბეჭდვით*
any(3948, 18).is(Print), // ბეჭდურ*
any(1095, 30).is(Unrelated), // ბიბლიოგრაფ*
any(1047, 12).is(Link), // ბმულ*
exact(1047, 18).is(With), // ბმულით
any(3159, 21).is(Unrelated), // ბრაუზერ*
any(84, 24).is(Press), // გადაბეჭდ*
any(84, 24).is(Use), // გადაბეჭდ*
exact(84, 39).is(When), // გადაბეჭდვისას
any(1632, 27).is(Use), // გადმობეჭდ*
any(2379, 24).is(Use), // გადმოტან*
any(123, 27).is(Use), // გავრცელებ*
exact(123, 39).is(When), // გავრცელებისას
any(4578, 15).is(Filler), // გაზეთ*
any(4578, 15).is(Press), // გაზეთ*
any(4578, 15).is(Print), // გაზეთ*
any(351, 24).is(Use), // გაზიარებ*
exact(351, 36).is(When), // გაზიარებისას
any(2403, 24).is(Using), // გამოიყენ*
any(2427, 24).is(Press), // გამომცემ*
any(636, 33).is(Photo), // გამოსახულებ*
any(0, 33).is(Using), // გამოქვეყნებ*
exact(0, 45).is(When), // გამოქვეყნებისას
any(162, 39).is(Manner), // გამოქვეყნებულ*
any(201, 27).is(Using), // გამოყენებ*
exact(201, 39).is(When), // გამოყენებისას
any(669, 33).is(Original), // გამოყენებულ*
any(3180, 21).is(Unrelated), // გამოცდა*
any(3201, 21).is(Filler), // გამოცემ*
any(3201, 21).is(Manner), // გამოცემ*
any(3222, 21).is(Unrelated), // გამოწერ*
any(1659, 27).is(Use), // გამრავლებ*
any(2451, 24).is(Unrelated), // განაცხად*
any(702, 27).is(Using), // განთავსებ*
any(702, 33).is(Manner), // განთავსებულ*
exact(3966, 18).is(Manner), // გარეშე
exact(3966, 18).is(Without), // გარეშე
exact(3243, 21).is(Page), // გვერდზე
exact(3264, 21).is(Page), // გვერდის
exact(3984, 18).is(Oblige), // გთხოვთ
any(2475, 24).is(Vague), // გონივრულ*
exact(90, 6).is(Manner), // და
any(735, 33).is(Unrelated), // დაადანაშაულ*
exact(1125, 30).is(Mention), // დაასახელეთ
exact(1125, 30).is(Oblige), // დაასახელეთ
exact(4593, 15).is(Below), // დაბლა
any(1155, 30).is(Unrelated), // დადასტურებ*
any(1185, 30).is(Active), // დაკლიკებად*
any(3306, 21).is(Use), // დაკოპირ*
any(2499, 24).is(Permit), // დასაშვებ*
any(2523, 24).is(Start), // დასაწყის*
any(1686, 27).is(Mention), // დასახელებ*
any(1713, 27).is(Forbid), // დაუშვებელ*
any(2547, 24).is(Permit), // დაშვებულ*
any(4002, 18).is(Manner), // დაცული*
exact(4947, 12).is(When), // დროს
any(1215, 30).is(Online), // ელექტრონულ*
any(4020, 18).is(Unrelated), // ელფოსტ*
exact(4608, 9).is(Number).worth(1), // ერთ
exact(4608, 15).is(With), // ერთად
exact(4959, 12).is(Number).worth(1), // ერთი
any(537, 24).is(Oblige), // ვალდებულ*
any(1725, 9).is(Online), // ვებ*
any(2571, 24).is(Filler), // ვებგვერდ*
any(2571, 24).is(Press), // ვებგვერდ*
any(2571, 24).is(Site), // ვებგვერდ*
any(3327, 21).is(Filler), // ვებსაიტ*
any(3327, 21).is(Press), // ვებსაიტ*
any(3327, 21).is(Site), // ვებსაიტ*
exact(4623, 12).is(Unrelated), // ველი
exact(4623, 15).is(Unrelated), // ველის
exact(2583, 9).is(Not), // ვერ
any(4638, 15).is(Photo), // ვიდეო*
any(4653, 15).is(Limit), // ზღვარ*
any(768, 33).is(Original), // თავდაპირველ*
any(3348, 21).is(Permit), // თავისუფ*
exact(4668, 15).is(Start), // თავში
any(1740, 21).is(Consent), // თანხმობ*
exact(1740, 27).is(With), // თანხმობით
exact(1356, 6).is(If), // თუ
exact(4038, 18).is(Even), // თუნდაც
any(2595, 24).is(Forbid), // იკრძალებ*
any(1767, 27).is(Photo), // ილუსტრაცი*
any(387, 18).is(Search), // ინდექს*
any(1794, 27).is(Search), // ინდექსაცი*
any(387, 30).is(Search), // ინდექსირებ*
any(387, 36).is(Follow), // ინდექსირებად*
any(2619, 24).is(Online), // ინტერნეტ*
any(573, 27).is(Material), // ინფორმაცი*
any(4056, 18).is(Using), // იყენებ*
any(1245, 15).is(Manner), // კანონ*
any(1245, 30).is(Manner), // კანონმდებლ*
exact(423, 36).is(Manner), // კატეგორიულად
any(324, 27).is(Commercial), // კომერციულ*
any(1821, 27).is(Original), // კონკრეტულ*
any(3369, 21).is(Material), // კონტენტ*
any(3369, 21).is(Press), // კონტენტ*
any(801, 21).is(Use), // კოპირებ*
exact(801, 33).is(When), // კოპირებისას
any(2295, 12).is(Link), // ლინკ*
exact(4683, 15).is(Link), // ლინკი
any(1848, 27).is(Unrelated), // ლიტერატურ*
any(3390, 21).is(Consent), // ლიცენზი*
exact(4971, 12).is(Manner), // მათი
any(2643, 15).is(Material), // მასალ*
exact(2643, 24).is(Page), // მასალაზე
any(2667, 24).is(Limit), // მაქსიმუმ*
exact(1260, 9).is(Limit), // მდე
any(3411, 18).is(Ordinal).worth(4), // მეოთხე*
any(3411, 21).is(Fraction).worth(25), // მეოთხედ*
any(4698, 15).is(Ordinal).worth(2), // მეორე*
any(3432, 18).is(Ordinal).worth(3), // მესამე*
any(3432, 21).is(Fraction).worth(33), // მესამედ*
exact(4713, 12).is(Limit), // მეტი
exact(4713, 12).is(Over), // მეტი
exact(4713, 15).is(Limit), // მეტის
exact(4713, 15).is(Over), // მეტის
any(3453, 21).is(Fraction).worth(20), // მეხუთედ*
exact(4074, 18).then(26, 1, Site), // მთავარ გვერდ*
any(2691, 24).is(Unrelated), // მთავრობა*
exact(2715, 24).is(Manner), // მთლიანად
any(4092, 18).is(Mention), // მიეთით*
any(4983, 12).is(Manner), // მიზნ*
any(1875, 21).is(Mention), // მითითებ*
exact(1875, 27).is(With), // მითითებით
any(1902, 27).is(Mention), // მითითებულ*
any(1491, 21).is(Unrelated), // მინისტრ*
any(2739, 18).is(Mention), // მიუთით*
exact(2739, 21).is(Oblige), // მიუთითე
exact(2739, 24).is(Oblige), // მიუთითეთ
exact(3474, 21).is(Manner), // მკაცრად
any(3495, 21).is(Oblige), // მოითხოვ*
exact(1275, 30).is(Mention), // მოიხსენიეთ
exact(1275, 30).is(Oblige), // მოიხსენიეთ
exact(4728, 15).is(Vague), // მოკლე
any(2763, 24).is(Unrelated), // მოსწავლე*
any(4110, 18).is(Active), // მოქმედ*
any(3537, 21).is(Limit), // მოცულობ*
any(1929, 27).is(Mention), // მოხსენიებ*
any(3558, 21).is(Manner), // მფლობელ*
any(4743, 15).is(Unrelated), // მშობლ*
exact(4758, 15).is(Vague), // მცირე
exact(4128, 18).is(Manner), // მხოლოდ
exact(4128, 18).is(Only), // მხოლოდ
any(1305, 15).is(Manner), // ნაწილ*
any(1305, 30).is(Manner), // ნაწილობრივ*
any(3579, 21).is(Fraction).worth(50), // ნახევარ*
any(4146, 18).is(Fraction).worth(50), // ნახევრ*
any(1335, 30).is(Permit), // ნებადართულ*
any(1956, 21).is(Consent), // ნებართვ*
exact(1956, 27).is(With), // ნებართვით
any(1983, 27).is(Manner), // ნებისმიერ*
any(4773, 15).is(Chars), // ნიშან*
any(4995, 12).is(Chars), // ნიშნ*
any(4164, 18).is(Online), // ონლაინ*
exact(438, 6).is(Number).worth(2), // ორ
exact(438, 9).is(Number).worth(2), // ორი
any(1365, 24).is(Original), // ორიგინალ*
exact(1365, 30).is(Page), // ორიგინალზე
exact(1395, 30).is(Number).worth(50), // ორმოცდაათი
exact(1404, 18).is(Number).worth(30), // ოცდაათ
exact(1404, 21).is(Number).worth(30), // ოცდაათი
exact(2958, 9).is(Number).worth(20), // ოცი
any(2787, 24).is(Paragraph), // პარაგრაფ*
any(2010, 27).is(Unrelated), // პარლამენტ*
any(4788, 15).is(Unrelated), // პაროლ*
any(834, 33).is(Unrelated), // პასუხისმგებ*
any(3600, 21).is(Unrelated), // პაციენტ*
exact(4182, 18).then(27, 1, Unrelated), // პირადი ინფორმაცი*
exact(4182, 18).then(28, 1, Unrelated), // პირადი მონაცემ*
any(2811, 24).is(Direct), // პირდაპირ*
any(783, 18).is(Ordinal).worth(1), // პირველ*
any(867, 33).is(Source), // პირველწყარო*
any(4200, 18).is(If), // პირობა*
exact(3621, 21).is(If), // პირობით
any(4218, 18).is(Filler), // პორტალ*
any(4218, 18).is(Press), // პორტალ*
any(4218, 18).is(Site), // პორტალ*
exact(1425, 30).then(29, 1, Unrelated), // პროგრამული უზრუნველყოფ*
any(3642, 21).is(Percent), // პროცენტ*
any(459, 27).is(Manner), // პუბლიკაცი*
any(459, 27).is(Material), // პუბლიკაცი*
exact(459, 36).is(Page), // პუბლიკაციაზე
any(4236, 18).is(Press), // ჟურნალ*
any(4236, 18).is(Print), // ჟურნალ*
exact(4803, 15).is(Manner), // რაიმე
any(1455, 30).is(Unrelated), // რეგისტრაცი*
any(3663, 21).is(Press), // რედაქცი*
any(495, 36).is(Optional), // რეკომენდებულ*
any(2835, 24).is(Use), // რეპროდუც*
any(900, 33).is(Use), // რეპუბლიკაცი*
any(2859, 24).is(Filler), // სააგენტო*
any(2859, 24).is(Press), // სააგენტო*
any(2883, 24).is(Press), // საავტორო*
any(531, 33).is(Oblige), // სავალდებულო*
exact(531, 36).is(Oblige), // სავალდებულოა
any(4254, 18).is(Above), // სათაურ*
exact(567, 36).is(Filler), // საინფორმაციო
any(3336, 12).is(Press), // საიტ*
any(4272, 18).is(Online), // საიტებ*
exact(4290, 18).is(Filler), // საიტზე
exact(4290, 18).is(Site), // საიტზე
exact(4308, 15).is(Site), // საიტი
exact(4308, 18).is(Filler), // საიტის
exact(4308, 18).is(Site), // საიტის
any(2037, 27).is(Manner), // საკუთრება*
exact(1485, 9).is(Number).worth(3), // სამ
exact(1485, 12).is(Number).worth(3), // სამი
any(1485, 30).is(Unrelated), // სამინისტრო*
exact(3684, 21).is(Active), // სამუშაო
any(2064, 27).is(Using), // სარგებლობ*
any(1515, 30).is(Unrelated), // სასამართლო*
any(2907, 24).is(Optional), // სასურველ*
any(3705, 21).is(Search), // საძიებო*
exact(4326, 18).then(30, 2, Optional), // საჭირო არ არის
any(4326, 18).is(Oblige), // საჭირო*
exact(4818, 15).is(Manner), // სახით
any(4833, 15).is(Material), // სიახლ*
any(4833, 15).is(Press), // სიახლ*
any(3726, 21).is(Chars), // სიმბოლო*
exact(3747, 18).is(Words), // სიტყვა
exact(3747, 21).is(Words), // სიტყვას
any(2931, 24).is(Words), // სიტყვები*
exact(3768, 21).is(Words), // სიტყვის
any(2955, 24).is(Online), // სოციალურ*
any(54, 12).is(Manner), // სრულ*
exact(4344, 18).is(Manner), // სრულად
any(2979, 15).is(Material), // სტატი*
any(2979, 15).is(Press), // სტატი*
exact(2979, 24).is(Page), // სტატიაზე
any(3789, 21).is(Lines), // სტრიქონ*
any(4848, 15).is(Photo), // სურათ*
exact(5007, 12).is(Manner), // სხვა
any(2091, 15).is(Manner), // ტექსტ*
any(2091, 15).is(Material), // ტექსტ*
exact(2091, 27).is(Above), // ტექსტამდე
exact(3810, 21).then(32, 1, Above), // ტექსტის წინ
any(2118, 27).is(Use), // ტირაჟირებ*
exact(1614, 18).is(Limit), // უმეტეს
exact(4041, 12).is(Oblige), // უნდა
any(3831, 15).is(Manner), // უფლებ*
exact(4362, 18).is(Permit), // უფლება
exact(3831, 21).is(Consent), // უფლების
any(4380, 18).is(Direct), // უშუალო*
exact(579, 15).is(Unrelated), // ფორმა
exact(4398, 18).is(Manner), // ფორმით
exact(4416, 18).is(Unrelated), // ფორმის
any(5019, 12).is(Photo), // ფოტო*
exact(4434, 18).is(Below), // ქვემოთ
any(5031, 12).is(Unrelated), // ქუქი*
exact(4863, 15).is(Manner), // ყველა
exact(2145, 27).is(Permit), // შეგიძლიათ
any(4452, 18).is(Unrelated), // შევსებ*
any(2172, 27).is(Consent), // შეთანხმებ*
exact(3003, 24).is(Permit), // შეიძლება
exact(966, 33).is(If), // შემთხვევაში
any(2199, 27).is(Original), // შესაბამის*
any(3027, 24).is(Unrelated), // შესავსებ*
any(1545, 30).is(Permit), // შესაძლებელ*
any(3852, 21).is(Material), // შინაარს*
any(4470, 12).is(Press), // ჩვენ*
exact(4470, 18).is(Site), // ჩვენზე
exact(4878, 15).then(33, 1, Site), // ჩვენი საიტ*
exact(4893, 15).is(Site), // ჩვენს
exact(4893, 15).then(33, 1, Site), // ჩვენს საიტ*
any(4908, 15).is(Quote), // ციტატ*
any(4908, 15).is(Use), // ციტატ*
any(999, 21).is(Press), // ციტირებ*
any(999, 21).is(Quote), // ციტირებ*
any(999, 21).is(Use), // ციტირებ*
exact(999, 33).is(When), // ციტირებისას
any(2226, 27).is(Original), // ციტირებულ*
any(5043, 12).is(Material), // ცნობ*
any(1575, 27).is(Manner), // წერილობით*
exact(1575, 30).then(34, 1, Consent), // წერილობითი ნება*
any(2253, 27).is(Sentences), // წინადადებ*
any(3051, 24).is(Manner), // წინასწარ*
any(885, 15).is(Source), // წყარო*
exact(3873, 21).then(35, 1, Use), // ხელახლა გამოქვეყნებ*
any(240, 39).is(Manner), // ხელმისაწვდომი*
exact(3459, 9).is(Number).worth(5), // ხუთ
exact(5055, 12).is(Number).worth(5), // ხუთი
any(1032, 27).is(Link), // ჰიპერბმულ*
exact(1032, 33).is(With), // ჰიპერბმულით
any(2280, 27).is(Link), // ჰიპერლინკ*
], more: &[
exact(5078, 2), // by
exact(5078, 2), // by
exact(5080, 2), // nc
exact(5078, 2), // by
exact(5082, 2), // nd
exact(5078, 2), // by
exact(5090, 2), // sa
exact(5078, 4), // bync
exact(5078, 6), // byncnd
exact(5086, 6), // byncsa
exact(5131, 4), // bynd
exact(5137, 4), // bysa
any(5108, 7), // commons*
exact(4923, 12), // არის
exact(1065, 30), // აუცილებელი
exact(4923, 12), // არის
any(2547, 24), // დაშვებულ*
exact(4923, 12), // არის
exact(531, 33), // სავალდებულო
exact(4923, 12), // არის
exact(4326, 18), // საჭირო
any(3285, 21), // დაიშვებ*
any(3495, 21), // მოითხოვ*
exact(3003, 24), // შეიძლება
exact(531, 33), // სავალდებულო
any(4518, 9), // ამბ*
any(2580, 15), // გვერდ*
any(573, 27), // ინფორმაცი*
any(3516, 21), // მონაცემ*
any(933, 33), // უზრუნველყოფ*
exact(45, 6), // არ
exact(4923, 12), // არის
exact(2253, 9), // წინ
any(3336, 12), // საიტ*
any(1335, 12), // ნება*
any(0, 33), // გამოქვეყნებ*
], sayings: Sayings {
above: "ბმული უნდა იყოს ტექსტის წინ.",
article: "მასალების გამოყენებისას აუცილებელია ჰიპერბმული ორიგინალ სტატიაზე.",
credit: "წყარო: {link}",
first: "ბმული უნდა იყოს პირველ აბზაცში.",
open: "ბმული უნდა იყოს ღია საძიებო სისტემებისთვის.",
site: "მასალების გამოყენებისას აუცილებელია ჰიპერბმული საიტზე {site}.",
within: "ბმული უნდა იყოს პირველ {n} აბზაცში.",
}, other_script: None };
