// GENERATED from data/notices/el.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "el", target_first: false, capital_nouns: false, letters: "", stems: Stems("συμπεριλαμβανομενουαποκλειστικαεπιτρεπονταιοποιονδηποτεοποιοσδηποτεπεριεχομενουαπαιτουνταιδημοσιογρα\
φεκμεταλλευσεπαναδημοσιεπιτρεπεταιιστοσελιδασιστοσελιδεσμνημονευετεοποιαδηποτεοποιοδηποτεπαραγραφουσ\
περιορισμενπερισσοτεροσυγκαταθεσηυπερσυνδεσμφυλλομετρηταναζητησησαναμεταδοσαναπαραγωγαναφερεταιαπαιτ\
ειταιβιβλιογραφδημοσιευμαδημοσιευσηεγγραφειτεευρετηριασεφημεριδασεφημεριδεσηλεκτρονικπαραγραφοιπαραγ\
ραφοσπαραγραφωνπροαιρετικπροηγουμενπρουποθεσησυνδεθειτεσυνδεσμουστροποποιησυποχρεωτικχαρακτηρεσχαρακ\
τηρωνχρειαζεταιαναφερατεαναφερετεαπαραιτηταπευθειασαποθηκευσδεδομενωνδιαδικτυοδικαστηριεπιφυλαξηεπιφ\
υλασσιδιοκτησιιστοτοποσκερδοσκοπλογαριασμπαραπομπηπεντακοσιπεριοδικαπληροφοριπνευματικπροστατευπροτα\
σεισπροτασεωνπρωτοτυποσυναινεσησυνδεσμοισυνδεσμοσσυνδεσμωνσυντακτικχρησιμοποανατυπωσαναφορασαντιγραφ\
απαγορευαργοτεροδημιουργδιανομησδικαιωμαεγγραφησεγκρισησεισαγωγηελευθεραελευθερηευγενικηιστολογικαπν\
ισμακειμενουκειμενωνκυβερνησλογισμικμεταδοσημεταφρασμπορειτενοημοσυνπροσωπικσταθμευστεσσεριστμηματοσ\
τριακοσιφωτογραφαρχικουγραμμεσγραμμωνδευτερηδευτεροδιακοσιδιασκευεικονεσεικονωνεκδοτησεκδοτικεμπορικ\
ενεργοιενεργοσενεργουεξορυξηεφαρμογιδιωτικκατεβασκατηγορκειμενακινητωνμηχανεσμηχανικμηχανωνολοκληρπα\
ραθεσπαραθετπαρακαλπαρανομπατηστεπενηνταπηγαιοσποσοστοπρωτουσσελιδωνσκοπουσσυνδρομσχολειατεσσερατετα\
ρτοτριαντααδειασαμεσοσαρθρουαρθρωναρχικηαυστηρβιντεογονεισγραπτηγραφικδιανεμειδησεεικοναεικοσιεπισησ\
ευθυνηεφοσονλεξεισλεξεωνμερικημερουσπρεπειπρωτεσπρωτωνπωλησηρυπανσσυνταξσυντομτεχνητυλικουυλικωνυπου\
ργχρησησψηφιακακομαακομηαρθραασθεναυτησαυτουβουληδιχωσδυνατειναιεκατοεντυπημισυκαμιακατοχκωδικμαθησμ\
αθητμεροσμεχριμνειαμονονμορφηολικηοφειλπανταπεδιοπεντεπηγεσπηγησπηγωνπρωτητιτλοτρειστριτητριτοφορμαχ\
ωρισcopyrightccbyncndccbyncsadofollownofollowανευαρχηδεκαεμασεστωκαθεκατωκλικλινκμαζιμικρμισονομοολω\
νοτανπανωπολυπρινσαφηστηνστοντοισcommonscreativnoindexccbyndccbysacookieminingγιαδενδυοεωσολαοροοχιv\
ideodatalinksitetextandtdm"), entries: &[
exact(3417, 2).then(0, 1, Commons), // cc by
exact(3417, 2).then(1, 2, Commons), // cc by nc
exact(3417, 2).then(3, 2, Commons), // cc by nd
exact(3417, 2).then(5, 2, Commons), // cc by sa
exact(3417, 2).then(7, 1, Commons), // cc bync
exact(3417, 2).then(8, 1, Commons), // cc byncnd
exact(3417, 2).then(9, 1, Commons), // cc byncsa
exact(3417, 2).then(10, 1, Commons), // cc bynd
exact(3417, 2).then(11, 1, Commons), // cc bysa
exact(3417, 4).is(Commons), // ccby
exact(3417, 6).is(Commons), // ccbync
exact(3417, 8).is(Commons), // ccbyncnd
exact(3425, 8).is(Commons), // ccbyncsa
exact(3646, 6).is(Commons), // ccbynd
exact(3652, 6).is(Commons), // ccbysa
any(3658, 6).is(Unrelated), // cookie*
exact(3408, 9).is(Press), // copyright
any(3632, 7).then(12, 1, Commons), // creativ* commons*
exact(3717, 4).then(13, 1, Mining), // data mining
exact(3433, 8).is(Follow), // dofollow
exact(3721, 4).is(Link), // link
exact(3441, 8).is(Follow), // nofollow
exact(3639, 7).is(Follow), // noindex
exact(3725, 4).is(Site), // site
exact(3736, 3).is(Mining), // tdm
exact(3729, 4).then(14, 3, Mining), // text and data mining
exact(3712, 5).is(Photo), // video
exact(2620, 10).is(Consent), // αδεια
exact(2620, 12).is(Consent), // αδειασ
exact(3028, 10).then(17, 1, Even), // ακομα και
exact(3038, 10).then(17, 1, Even), // ακομη και
any(212, 6).is(Manner), // αλλ*
exact(2632, 10).is(Direct), // αμεσο
exact(2632, 12).is(Direct), // αμεσοσ
exact(22, 4).is(If), // αν
any(228, 18).is(Press), // αναδημοσι*
any(228, 18).is(Use), // αναδημοσι*
exact(510, 20).is(Search), // αναζητησησ
any(530, 20).is(Use), // αναμεταδοσ*
any(550, 16).is(Use), // αναπαραγ*
any(550, 20).is(Use), // αναπαραγωγ*
any(1552, 16).is(Use), // ανατυπωσ*
any(570, 12).is(Mention), // αναφερ*
exact(1030, 18).is(Oblige), // αναφερατε
exact(570, 20).then(18, 2, Cite), // αναφερεται η πηγη
exact(1048, 18).is(Oblige), // αναφερετε
exact(1048, 18).then(20, 2, Cite), // αναφερετε την πηγη
exact(1568, 14).is(Mention), // αναφορα
exact(1568, 14).then(22, 1, Cite), // αναφορα πηγησ
exact(1568, 14).then(23, 2, Cite), // αναφορα στην πηγη
exact(1568, 14).then(25, 2, Cite), // αναφορα τησ πηγη
exact(1568, 14).then(27, 2, Cite), // αναφορα τησ πηγησ
exact(1568, 16).is(Mention), // αναφορασ
exact(3449, 8).is(Without), // ανευ
any(1584, 16).is(Use), // αντιγραφ*
exact(2374, 6).then(29, 1, Limit), // ανω του
exact(2374, 6).then(29, 1, Over), // ανω του
any(1600, 16).is(Forbid), // απαγορευ*
exact(590, 14).is(Oblige), // απαιτει
exact(590, 20).is(Oblige), // απαιτειται
any(1066, 18).is(Oblige), // απαραιτητ*
exact(1084, 18).is(Direct), // απευθειασ
exact(38, 6).is(Manner), // απο
any(1102, 18).is(Manner), // αποθηκευσ*
exact(38, 24).is(Only), // αποκλειστικα
exact(3048, 10).is(Material), // αρθρα
exact(2644, 10).is(Material), // αρθρο
exact(2644, 12).is(Material), // αρθρου
exact(2644, 12).is(Press), // αρθρου
exact(2656, 12).is(Material), // αρθρων
exact(2656, 12).is(Press), // αρθρων
any(2032, 10).is(Original), // αρχικ*
exact(2668, 12).then(30, 1, Page), // αρχικη δημοσιευση
exact(2668, 12).then(31, 1, Site), // αρχικη σελιδα
exact(2032, 12).is(Original), // αρχικο
exact(2032, 12).then(32, 1, Page), // αρχικο αρθρο
exact(2032, 14).then(33, 1, Page), // αρχικου αρθρου
any(3058, 10).is(Unrelated), // ασθεν*
any(2680, 12).is(Manner), // αυστηρ*
exact(3068, 10).is(Manner), // αυτησ
exact(3078, 10).is(Manner), // αυτου
any(610, 20).is(Unrelated), // βιβλιογραφ*
exact(2692, 12).is(Photo), // βιντεο
exact(3088, 10).is(Unrelated), // βουλη
exact(3670, 6).is(When), // για
exact(2704, 12).is(Unrelated), // γονεισ
exact(2046, 14).is(Lines), // γραμμεσ
exact(2060, 14).is(Lines), // γραμμων
any(2716, 10).is(Manner), // γραπτ*
exact(2716, 12).then(34, 1, Consent), // γραπτη αδεια
any(2728, 12).is(Photo), // γραφικ*
exact(3465, 8).is(Number).worth(10), // δεκα
exact(3676, 6).is(Not), // δεν
exact(3676, 6).then(35, 1, Optional), // δεν απαιτειται
exact(3676, 6).then(36, 1, Optional), // δεν απαιτουνται
exact(3676, 6).then(37, 2, Optional), // δεν ειναι απαραιτητ*
exact(3676, 6).then(39, 2, Optional), // δεν ειναι υποχρεωτικ*
exact(3676, 6).then(41, 1, Forbid), // δεν επιτρεπ*
exact(3676, 6).then(42, 1, Optional), // δεν χρειαζεται
exact(2074, 14).is(Ordinal).worth(2), // δευτερη
exact(2088, 14).is(Ordinal).worth(2), // δευτερο
any(1632, 16).is(Manner), // δημιουργ*
any(630, 16).is(Using), // δημοσιευ*
any(630, 20).is(Material), // δημοσιευμα*
any(650, 18).is(Using), // δημοσιευσ*
any(180, 22).is(Press), // δημοσιογραφ*
any(1138, 16).is(Online), // διαδικτυ*
exact(1138, 18).is(Online), // διαδικτυο
any(2102, 14).is(Number).worth(200), // διακοσι*
any(2740, 12).is(Use), // διανεμ*
exact(1648, 14).is(Use), // διανομη
exact(1648, 16).is(Use), // διανομησ
any(2116, 14).is(Manner), // διασκευ*
any(1664, 16).is(Manner), // δικαιωμα*
any(1156, 18).is(Unrelated), // δικαστηρι*
exact(3098, 10).is(Without), // διχωσ
any(3108, 10).is(Permit), // δυνατ*
exact(3682, 6).is(Number).worth(2), // δυο
exact(1046, 6).is(If), // εαν
any(670, 12).is(Manner), // εγγραφ*
exact(670, 20).is(Unrelated), // εγγραφειτε
exact(1680, 14).is(Unrelated), // εγγραφη
exact(1680, 14).then(34, 1, Consent), // εγγραφη αδεια
exact(1680, 14).then(43, 1, Consent), // εγγραφη εγκριση
exact(1680, 14).then(44, 1, Consent), // εγγραφη συγκαταθεση
exact(1680, 14).then(45, 1, Consent), // εγγραφη συναινεση
exact(1680, 16).then(46, 1, Consent), // εγγραφησ αδειασ
any(1696, 14).is(Consent), // εγκριση*
exact(1696, 16).is(Consent), // εγκρισησ
any(2752, 12).is(Material), // ειδησε*
any(2752, 12).is(Press), // ειδησε*
exact(2764, 12).is(Photo), // εικονα
exact(2130, 14).is(Photo), // εικονεσ
exact(2144, 14).is(Photo), // εικονων
exact(2776, 12).is(Number).worth(20), // εικοσι
exact(3118, 10).is(Manner), // ειναι
exact(3128, 10).is(Number).worth(100), // εκατο
any(2158, 12).is(Press), // εκδοτη*
exact(2158, 14).is(Press), // εκδοτησ
any(2172, 14).is(Press), // εκδοτικ*
any(202, 22).is(Using), // εκμεταλλευσ*
exact(1728, 16).is(Permit), // ελευθερα
exact(1744, 16).is(Permit), // ελευθερη
exact(3473, 8).is(Site), // εμασ
any(2186, 14).is(Commercial), // εμπορικ*
exact(2320, 6).is(Number).worth(1), // ενα
exact(2200, 12).is(Active), // ενεργο
any(2200, 12).is(Active), // ενεργο*
exact(2200, 14).is(Active), // ενεργοι
exact(2214, 14).is(Active), // ενεργοσ
exact(2228, 14).is(Active), // ενεργου
any(3138, 10).is(Print), // εντυπ*
any(2242, 12).is(Mining), // εξορυξ*
exact(2242, 14).then(47, 1, Mining), // εξορυξη δεδομενων
exact(2242, 14).then(48, 1, Mining), // εξορυξη κειμενου
exact(2242, 14).then(49, 1, Mining), // εξορυξη κειμενων*
any(224, 22).is(Use), // επαναδημοσι*
exact(2788, 12).is(Manner), // επισησ
any(62, 14).is(Permit), // επιτρεπ*
exact(246, 22).is(Permit), // επιτρεπεται
exact(62, 24).is(Permit), // επιτρεπονται
any(1174, 14).is(Manner), // επιφυλα*
any(1192, 18).is(Reserve), // επιφυλασσ*
exact(2204, 8).is(Material), // εργο
exact(3481, 8).is(Even), // εστω
exact(2800, 12).is(Unrelated), // ευθυνη
any(690, 20).is(Search), // ευρετηριασ*
any(2256, 14).is(Manner), // εφαρμογ*
exact(710, 18).is(Filler), // εφημεριδα
any(710, 18).is(Press), // εφημεριδα*
exact(710, 20).is(Press), // εφημεριδασ
exact(730, 20).is(Print), // εφημεριδεσ
exact(2812, 12).is(If), // εφοσον
exact(3688, 6).is(Limit), // εωσ
exact(100, 2).is(Filler), // η
exact(100, 2).is(Manner), // η
any(750, 20).is(Online), // ηλεκτρονικ*
any(1210, 14).is(Manner), // ιδιοκτη*
any(1210, 18).is(Manner), // ιδιοκτησι*
any(2270, 14).is(Noncommercial), // ιδιωτικ*
any(1776, 16).is(Online), // ιστολογι*
exact(268, 20).is(Site), // ιστοσελιδα
exact(268, 20).then(50, 1, Site), // ιστοσελιδα μασ
any(268, 20).is(Press), // ιστοσελιδα*
exact(268, 22).is(Site), // ιστοσελιδασ
exact(290, 22).is(Online), // ιστοσελιδεσ
any(1228, 14).is(Press), // ιστοτοπ*
exact(1228, 16).is(Site), // ιστοτοπο
exact(1228, 16).then(50, 1, Site), // ιστοτοπο μασ
exact(1228, 18).is(Site), // ιστοτοποσ
exact(3489, 8).is(Manner), // καθε
exact(1668, 6).is(Manner), // και
exact(3158, 10).is(Not), // καμια
exact(1792, 16).is(Unrelated), // καπνισμα
exact(450, 8).is(When), // κατα
any(2284, 14).is(Unrelated), // κατεβασ*
any(2298, 14).is(Unrelated), // κατηγορ*
any(3168, 10).is(Manner), // κατοχ*
exact(2312, 14).is(Material), // κειμενα
exact(1808, 14).is(Material), // κειμενο
exact(1808, 16).is(Material), // κειμενου
exact(1824, 16).is(Material), // κειμενων
exact(1824, 16).is(Press), // κειμενων
any(1246, 18).is(Commercial), // κερδοσκοπ*
exact(2326, 14).is(Unrelated), // κινητων
exact(3505, 8).is(Unrelated), // κλικ
any(1840, 16).is(Unrelated), // κυβερνησ*
any(3178, 10).is(Unrelated), // κωδικ*
exact(2824, 12).is(Words), // λεξεισ
exact(2836, 12).is(Words), // λεξεων
exact(3513, 8).is(Link), // λινκ
any(1264, 18).is(Unrelated), // λογαριασμ*
any(1856, 16).is(Unrelated), // λογισμικ*
exact(3521, 8).is(With), // μαζι
any(3198, 10).is(Unrelated), // μαθητ*
exact(3475, 6).is(Press), // μασ
exact(28, 4).is(With), // με
exact(28, 4).then(51, 2, Given), // με αδεια απο
exact(28, 4).then(53, 1, Reserve), // με επιφυλαξη
exact(28, 4).then(54, 3, Given), // με την ευγενικη αδεια
exact(28, 4).then(57, 2, If), // με την προυποθεση
any(2848, 10).is(Manner), // μερικ*
exact(2848, 12).is(Manner), // μερικη
exact(3208, 10).is(Manner), // μεροσ
exact(2860, 12).is(Manner), // μερουσ
exact(1872, 16).is(Use), // μεταδοση
any(1888, 16).is(Manner), // μεταφρασ*
exact(3218, 10).is(Limit), // μεχρι
exact(1658, 4).is(Not), // μη
exact(1658, 4).then(59, 1, Noncommercial), // μη εμπορικ*
exact(2340, 14).then(60, 1, Search), // μηχανεσ αναζητησησ
any(2354, 14).then(61, 1, Mining), // μηχανικ* μαθησ*
exact(2368, 14).then(60, 1, Search), // μηχανων αναζητησησ
exact(3162, 6).is(Number).worth(1), // μια
any(3529, 8).is(Vague), // μικρ*
exact(3228, 10).is(Mention), // μνεια
exact(3228, 10).then(27, 2, Cite), // μνεια τησ πηγησ
any(312, 16).is(Mention), // μνημονευ*
exact(312, 22).is(Oblige), // μνημονευετε
exact(3238, 8).is(Only), // μονο
exact(3238, 10).is(Only), // μονον
exact(3248, 10).is(Manner), // μορφη
exact(1904, 12).is(Permit), // μπορει
exact(1904, 16).is(Permit), // μπορειτε
any(3545, 8).is(Manner), // νομο*
exact(26, 2).is(Filler), // ο
exact(3694, 6).is(Manner), // ολα
any(3258, 8).is(Manner), // ολικ*
exact(3258, 10).is(Manner), // ολικη
exact(1782, 6).is(Manner), // ολο
any(2382, 14).is(Manner), // ολοκληρ*
exact(3553, 8).is(Manner), // ολων
exact(334, 22).is(Manner), // οποιαδηποτε
exact(356, 22).is(Manner), // οποιοδηποτε
exact(86, 24).is(Manner), // οποιονδηποτε
exact(110, 24).is(Manner), // οποιοσδηποτε
exact(3561, 8).is(When), // οταν
any(3268, 10).is(Oblige), // οφειλ*
exact(3706, 6).is(Not), // οχι
exact(3706, 6).then(62, 1, Below), // οχι κατω
exact(3278, 10).is(Manner), // παντα
exact(3569, 8).then(63, 3, Above), // πανω απο το κειμενο
exact(378, 18).is(Paragraph), // παραγραφο
exact(770, 20).is(Paragraph), // παραγραφοι
exact(790, 20).is(Paragraph), // παραγραφοσ
exact(378, 20).is(Paragraph), // παραγραφου
exact(378, 22).is(Paragraph), // παραγραφουσ
exact(810, 20).is(Paragraph), // παραγραφων
any(2396, 14).is(Quote), // παραθεσ*
any(2396, 14).is(Use), // παραθεσ*
any(2410, 14).is(Quote), // παραθετ*
any(2410, 14).is(Use), // παραθετ*
any(2424, 14).is(Oblige), // παρακαλ*
any(2438, 14).is(Forbid), // παρανομ*
exact(1282, 18).then(23, 2, Cite), // παραπομπη στην πηγη
exact(2452, 14).is(Unrelated), // πατηστε
exact(3288, 10).is(Unrelated), // πεδιο
exact(2466, 14).is(Number).worth(50), // πενηντα
any(1300, 18).is(Number).worth(500), // πεντακοσι*
exact(3298, 10).is(Number).worth(5), // πεντε
any(134, 20).is(Material), // περιεχομεν*
exact(134, 22).is(Material), // περιεχομενο
exact(134, 24).is(Press), // περιεχομενου
exact(1318, 18).is(Print), // περιοδικα
any(400, 22).is(Vague), // περιορισμεν*
exact(422, 22).then(66, 1, Limit), // περισσοτερο απο
exact(422, 22).then(66, 1, Over), // περισσοτερο απο
any(2480, 12).then(67, 1, Unrelated), // πηγαιο* κωδικ*
exact(2480, 14).is(Unrelated), // πηγαιοσ
exact(3308, 10).is(Source), // πηγεσ
exact(3318, 8).is(Source), // πηγη
exact(3318, 10).is(Source), // πηγησ
exact(3328, 10).is(Source), // πηγων
any(1336, 18).is(Material), // πληροφορι*
any(1354, 18).is(Press), // πνευματικ*
exact(2494, 14).is(Percent), // ποσοστο
exact(2872, 12).is(Oblige), // πρεπει
exact(3585, 8).then(63, 3, Above), // πριν απο το κειμενο
any(830, 20).is(Optional), // προαιρετικ*
any(850, 20).is(Manner), // προηγουμεν*
exact(1372, 8).is(To), // προσ
any(1372, 18).is(Manner), // προστατευ*
any(1936, 16).is(Noncommercial), // προσωπικ*
any(1936, 16).then(68, 1, Unrelated), // προσωπικ* δεδομεν*
exact(1390, 18).is(Sentences), // προτασεισ
exact(1408, 18).is(Sentences), // προτασεων
any(870, 18).is(Oblige), // προυποθεσ*
exact(2884, 12).is(Ordinal).worth(1), // πρωτεσ
exact(3338, 10).is(Ordinal).worth(1), // πρωτη
exact(1426, 10).is(Ordinal).worth(1), // πρωτο
any(1426, 16).is(Original), // πρωτοτυπ*
exact(1426, 18).is(Original), // πρωτοτυπο
exact(1426, 18).then(32, 1, Page), // πρωτοτυπο αρθρο
exact(2508, 14).is(Ordinal).worth(1), // πρωτουσ
exact(2896, 12).is(Ordinal).worth(1), // πρωτων
exact(2908, 12).is(Manner), // πωληση
any(504, 6).is(Manner), // ρητ*
any(2920, 12).is(Unrelated), // ρυπανσ*
any(3593, 6).is(Manner), // σαφ*
exact(3593, 8).is(Manner), // σαφη
exact(222, 4).is(To), // σε
exact(298, 14).is(Manner), // σελιδεσ
exact(2522, 14).is(Manner), // σελιδων
exact(2536, 10).is(Manner), // σκοπο
exact(2536, 14).is(Manner), // σκοπουσ
any(1952, 16).is(Unrelated), // σταθμευσ*
exact(3601, 8).is(To), // στην
exact(3601, 8).then(69, 1, Start), // στην αρχη
exact(3601, 8).then(70, 1, Start), // στην εισαγωγη
exact(270, 6).is(To), // στο
exact(3609, 8).is(To), // στον
exact(3609, 8).then(71, 1, Above), // στον τιτλο
any(444, 20).is(Consent), // συγκαταθεσ*
exact(0, 38).is(With), // συμπεριλαμβανομενου
any(1444, 16).is(Consent), // συναινεσ*
exact(890, 20).is(Unrelated), // συνδεθειτε
exact(910, 16).is(Link), // συνδεσμο
exact(1462, 18).is(Link), // συνδεσμοι
exact(1480, 18).is(Link), // συνδεσμοσ
exact(910, 18).is(Link), // συνδεσμου
exact(910, 20).is(Link), // συνδεσμουσ
exact(1498, 18).is(Link), // συνδεσμων
any(2550, 14).is(Unrelated), // συνδρομ*
any(1516, 18).is(Press), // συντακτικ*
any(2932, 12).is(Press), // συνταξ*
any(2944, 12).is(Vague), // συντομ*
exact(2564, 14).is(Unrelated), // σχολεια
exact(2578, 14).is(Number).worth(4), // τεσσερα
exact(1968, 16).is(Number).worth(4), // τεσσερισ
any(2956, 12).then(72, 1, Mining), // τεχνητ* νοημοσυν*
exact(3603, 6).is(Filler), // την
exact(520, 6).is(Filler), // τησ
any(1984, 10).is(Manner), // τμημα*
exact(1984, 16).is(Manner), // τμηματοσ
exact(166, 4).is(Filler), // το
exact(166, 4).then(73, 1, Below), // το αργοτερο
exact(166, 4).then(74, 2, Fraction).worth(25), // το ενα τεταρτο
exact(166, 4).then(76, 2, Fraction).worth(33), // το ενα τριτο
exact(166, 4).then(78, 1, Fraction).worth(50), // το ημισυ
exact(166, 4).then(79, 1, Fraction).worth(50), // το μισο
exact(166, 4).then(80, 1, Limit), // το πολυ
exact(3617, 8).then(81, 1, Percent), // τοισ εκατο
exact(3611, 6).is(Filler), // τον
exact(166, 6).is(Filler), // του
exact(3358, 10).is(Number).worth(3), // τρεισ
exact(2000, 8).is(Number).worth(3), // τρια
any(2000, 16).is(Number).worth(300), // τριακοσι*
exact(2606, 14).is(Number).worth(30), // τριαντα
exact(3368, 10).is(Ordinal).worth(3), // τριτη
exact(3378, 10).is(Ordinal).worth(3), // τριτο
exact(930, 10).is(Manner), // τροπο
any(930, 20).is(Manner), // τροποποιησ*
exact(2968, 10).is(Material), // υλικο
exact(2968, 12).is(Material), // υλικου
exact(2980, 12).is(Material), // υλικων
any(466, 22).is(Link), // υπερσυνδεσμ*
exact(876, 6).then(82, 2, If), // υπο τον ορο
any(2992, 12).is(Unrelated), // υπουργ*
any(950, 20).is(Oblige), // υποχρεωτικ*
any(3388, 10).is(Unrelated), // φορμα*
any(488, 22).is(Unrelated), // φυλλομετρητ*
any(2016, 16).is(Photo), // φωτογραφ*
exact(970, 20).is(Chars), // χαρακτηρεσ
exact(990, 20).is(Chars), // χαρακτηρων
exact(3004, 10).is(Using), // χρηση
exact(3004, 12).is(Using), // χρησησ
any(1534, 18).is(Using), // χρησιμοπο*
exact(3398, 10).is(Without), // χωρισ
any(3016, 12).is(Online), // ψηφιακ*
], more: &[
exact(3419, 2), // by
exact(3419, 2), // by
exact(3421, 2), // nc
exact(3419, 2), // by
exact(3423, 2), // nd
exact(3419, 2), // by
exact(3431, 2), // sa
exact(3419, 4), // bync
exact(3419, 6), // byncnd
exact(3427, 6), // byncsa
exact(3648, 4), // bynd
exact(3654, 4), // bysa
any(3625, 7), // commons*
exact(3664, 6), // mining
exact(3733, 3), // and
exact(3717, 4), // data
exact(3664, 6), // mining
exact(1668, 6), // και
exact(100, 2), // η
exact(3318, 8), // πηγη
exact(3603, 6), // την
exact(3318, 8), // πηγη
exact(3318, 10), // πηγησ
exact(3601, 8), // στην
exact(3318, 8), // πηγη
exact(520, 6), // τησ
exact(3318, 8), // πηγη
exact(520, 6), // τησ
exact(3318, 10), // πηγησ
exact(166, 6), // του
exact(650, 20), // δημοσιευση
exact(276, 12), // σελιδα
exact(2644, 10), // αρθρο
exact(2644, 12), // αρθρου
exact(2620, 10), // αδεια
exact(590, 20), // απαιτειται
exact(158, 22), // απαιτουνται
exact(3118, 10), // ειναι
any(1066, 18), // απαραιτητ*
exact(3118, 10), // ειναι
any(950, 20), // υποχρεωτικ*
any(62, 14), // επιτρεπ*
exact(1010, 20), // χρειαζεται
exact(1696, 14), // εγκριση
exact(444, 22), // συγκαταθεση
exact(1444, 18), // συναινεση
exact(2620, 12), // αδειασ
exact(1120, 18), // δεδομενων
exact(1808, 16), // κειμενου
any(1824, 16), // κειμενων*
exact(3475, 6), // μασ
exact(2620, 10), // αδεια
exact(38, 6), // απο
exact(1174, 18), // επιφυλαξη
exact(3603, 6), // την
exact(1760, 16), // ευγενικη
exact(2620, 10), // αδεια
exact(3603, 6), // την
exact(870, 20), // προυποθεση
any(2186, 14), // εμπορικ*
exact(510, 20), // αναζητησησ
any(3188, 10), // μαθησ*
exact(3497, 8), // κατω
exact(38, 6), // απο
exact(166, 4), // το
exact(1808, 14), // κειμενο
exact(38, 6), // απο
any(3178, 10), // κωδικ*
any(1120, 14), // δεδομεν*
exact(3457, 8), // αρχη
exact(1712, 16), // εισαγωγη
exact(3348, 10), // τιτλο
any(1920, 16), // νοημοσυν*
exact(1616, 16), // αργοτερο
exact(2320, 6), // ενα
exact(2592, 14), // τεταρτο
exact(2320, 6), // ενα
exact(3378, 10), // τριτο
exact(3148, 10), // ημισυ
exact(3537, 8), // μισο
exact(3577, 8), // πολυ
exact(3128, 10), // εκατο
exact(3611, 6), // τον
exact(3700, 6), // ορο
], sayings: Sayings {
above: "Ο σύνδεσμος πρέπει να βρίσκεται πάνω από το κείμενο.",
article: "Η χρήση του υλικού επιτρέπεται μόνο με σύνδεσμο προς το αρχικό άρθρο.",
credit: "Πηγή: {link}",
first: "Ο σύνδεσμος πρέπει να βρίσκεται στην πρώτη παράγραφο.",
open: "Ο σύνδεσμος πρέπει να είναι ανοιχτός στις μηχανές αναζήτησης.",
site: "Η χρήση του υλικού επιτρέπεται μόνο με σύνδεσμο προς {site}.",
within: "Ο σύνδεσμος πρέπει να βρίσκεται στις πρώτες {n} παραγράφους.",
}, other_script: None };
