// GENERATED from data/notices/ko.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact, holding};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "ko", target_first: true, capital_nouns: false, letters: "", stems: Stems("크리에이티브커먼즈링크하하거나링크하하셔야링크하하시면링크하합니다명시하더라도문의바랍니다문의하하거나문의하하셔야문의하하시면문의하합니다문의해하거나문의해하셔야문의해하시면문의해합니다백링크하거나백\
링크하셔야백링크하시면백링크합니다스크랩하거나스크랩하셔야스크랩하시면스크랩합니다원출처하거나원출처하셔야원출처하시면원출처합니다인공지능학습재가공하거나재가공하셔야재가공하시면재가공합니다재배포하거\
나전재하하거나전재하하셔야전재하하시면전재하합니다크롤링하거나크롤링하셔야크롤링하시면크롤링합니다퍼가기하거나퍼가기하셔야퍼가기하시면퍼가기합니다퍼센트하거나퍼센트하셔야퍼센트하시면퍼센트합니다표시하\
더라도게재하거나게재하려면금지입니다기재하거나기재하셔야기재하시면기재합니다남겨주세요남겨주시기데이터이나링크하하고링크하하는링크하하면링크하하여링크하하지링크하해야마이닝이나명기하거나명기하셔야명기\
하시면명기합니다명시하거나명시하셔야명시하시면명시합니다문의하하고문의하하는문의하하면문의하하여문의하하지문의하해야문의해하고문의해하는문의해하면문의해하여문의해하지문의해해야밝혀주세요밝혀주시기밝히\
더라도밝히주세요밝히주시기밝힌주세요밝힌주시기백링크하고백링크하는백링크하면백링크하여백링크하지백링크해야보유합니다복사하거나복제하거나불가합니다불법하거나불법하셔야불법하시면불법합니다불허하거나불허\
하셔야불허하시면불허합니다사용하거나사용하려면소프트웨어스크랩하고스크랩하는스크랩하면스크랩하여스크랩하지스크랩해야언급하거나언급하셔야언급하시면언급합니다엄금하거나엄금하셔야엄금하시면엄금합니다원출\
처하고원출처하는원출처하면원출처하여원출처하지원출처해야위법하거나위법하셔야위법하시면위법합니다유보하거나유보하셔야유보하시면유보합니다이용하거나이용하려면인용하거나인용하려면인정합니다재가공하고재가\
공하는재가공하면재가공하여재가공하지재가공해야재배포금지재배포하는저작자표시전송하거나전재하거나전재하려면전재하하고전재하하는전재하하면전재하하여전재하하지전재하해야절반하거나절반하셔야절반하시면절반\
합니다처벌하거나처벌하셔야처벌하시면처벌합니다크롤링하고크롤링하는크롤링하면크롤링하여크롤링하지크롤링해야퍼가기하고퍼가기하는퍼가기하면퍼가기하여퍼가기하지퍼가기해야퍼센트하고퍼센트하는퍼센트하면퍼센\
트하여퍼센트하지퍼센트해야표기하거나표기하셔야표기하시면표기합니다표시하거나표시하셔야표시하시면표시합니다필요합니다하이퍼링크허용합니다개인정보검색엔진경우에는경우에도경우에만글자까지금지되며금지되어\
금지된다금지됩니금지하고금지하며금지한다금지합니기재하고기재하는기재하면기재하여기재하지기재해야남겨야만노팔로우다운로드단어까지데이터과데이터를데이터에데이터용데이터은데이터을데이터의두팔로우링크하가\
링크하과링크하나링크하도링크하로링크하를링크하와링크하은링크하을링크하의링크하이링크하한링크하할마이닝과마이닝를마이닝에마이닝용마이닝은마이닝을마이닝의명기하고명기하는명기하면명기하여명기하지명기해야\
명시하고명시하는명시하면명시하여명시하지명시해야모델이나무단게재무단도용무단배포무단복사무단복제무단사용무단으로무단이용무단전재문의하가문의하과문의하나문의하는문의하도문의하로문의하를문의하시문의하와\
문의하은문의하을문의하의문의하이문의하한문의하할문의해가문의해과문의해나문의해는문의해도문의해로문의해를문의해시문의해와문의해은문의해을문의해의문의해이문의해한문의해할받습니다받으므로밝혀야만밝히야만\
밝힌야만백링크가백링크과백링크나백링크는백링크도백링크로백링크를백링크시백링크와백링크은백링크을백링크의백링크이백링크한백링크할복사하는복제금지복제하는불법하고불법하는불법하면불법하여불법하지불법해야\
불허하고불허하는불허하면불허하여불허하지불허해야브라우저비밀번호비상업적사용하는사용하실사전동의사전협의서면동의소스코드스크래핑스크랩가스크랩과스크랩나스크랩는스크랩도스크랩로스크랩를스크랩시스크랩와\
스크랩은스크랩을스크랩의스크랩이스크랩한스크랩할아닙니다아래로는안됩니다언급하고언급하는언급하면언급하여언급하지언급해야엄금하고엄금하는엄금하면엄금하여엄금하지엄금해야없습니다원문링크원저작자원출처가\
원출처과원출처나원출처는원출처도원출처로원출처를원출처시원출처와원출처은원출처을원출처의원출처이원출처한원출처할웹사이트위법하고위법하는위법하면위법하여위법하지위법해야유보하고유보하는유보하면유보하여\
유보하지유보해야이용금지이용하는이용하실인용보도인용하는인용하실일러스트자유롭게작동하는재가공가재가공과재가공나재가공는재가공도재가공로재가공를재가공시재가공와재가공은재가공을재가공의재가공이재가공한\
재가공할재배포는재배포를재사용을저작권법저작권자전재금지전재하가전재하과전재하나전재하는전재하도전재하로전재하를전재하시전재하와전재하은전재하을전재하의전재하이전재하한전재하할절반하고절반하는절반하면\
절반하여절반하지절반해야제공받아제외하고조건으로주십시오주장했다처벌하고처벌하는처벌하면처벌하여처벌하지처벌해야출처기재출처명시출처표기출처표시커뮤니티크롤링가크롤링과크롤링나크롤링는크롤링도크롤링로\
크롤링를크롤링시크롤링와크롤링은크롤링을크롤링의크롤링이크롤링한크롤링할퍼가기가퍼가기과퍼가기나퍼가기는퍼가기도퍼가기로퍼가기를퍼가기시퍼가기와퍼가기은퍼가기을퍼가기의퍼가기이퍼가기한퍼가기할퍼센트가\
퍼센트과퍼센트나퍼센트는퍼센트도퍼센트로퍼센트를퍼센트시퍼센트와퍼센트은퍼센트을퍼센트의퍼센트이퍼센트한퍼센트할표기하고표기하는표기하면표기하여표기하지표기해야표시하고표시하는표시하면표시하여표시하지\
표시해야필요하며필요하지학습이나홈페이지활용금지활용하는가능한개인적게시물게재를게재할글머리글자를금하며금한다기재가기재과기재나기재는기재도기재로기재를기재시기재와기재은기재을기재의기재이기재한기재할\
남겨고남겨는남겨서단어를도용을동영상동의가동의를두번째때에는로그인명기가명기과명기나명기는명기도명기로명기를명기시명기와명기은명기을명기의명기이명기한명기할명시가명시과명시나명시는명시도명시로명시를명\
시시명시와명시은명시을명시의명시이명시한명시할모델과모델를모델에모델용모델은모델을모델의무료로민형사반드시받아야밝혀고밝혀는밝혀도밝혀서밝히고밝히는밝히면밝히서밝힌고밝힌는밝힌서배포나배포할보호를복사\
나복사를복제나복제는복제를복제와복제할불법가불법과불법나불법는불법도불법로불법를불법시불법와불법은불법을불법의불법이불법한불법할불허가불허과불허나불허는불허도불허로불허를불허시불허와불허은불허을불허의\
불허이불허한불허할블로그비영리사용시사용은사용할삼분의생성형세번째승낙을승인을승인이시에는않아도앞부분어떠한언급가언급과언급나언급는언급도언급로언급를언급시언급와언급은언급을언급의언급이언급한언급할얻\
어야엄격히엄금가엄금과엄금나엄금는엄금도엄금로엄금를엄금시엄금와엄금은엄금을엄금의엄금이엄금한엄금할온라인외에는원문을원문의위법가위법과위법나위법는위법도위법로위법를위법시위법와위법은위법을위법의위법\
이위법한위법할유보가유보과유보나유보는유보도유보로유보를유보시유보와유보은유보을유보의유보이유보한유보할의무가이메일이미지이용은이용을이용할인용시인용할인터넷있어야있으며자유로저작물전송을전재나전재는\
전재를전재와전재할절반가절반과절반나절반는절반도절반로절반를절반시절반와절반은절반을절반의절반이절반한절반할처벌가처벌과처벌나처벌는처벌도처벌로처벌를처벌시처벌와처벌은처벌을처벌의처벌이처벌한처벌할첫\
머리첫번째컨텐츠컨텐트콘텐츠크롤러텍스트퍼가실포함한표기가표기과표기나표기는표기도표기로표기를표기시표기와표기은표기을표기의표기이표기한표기할표시가표시과표시나표시는표시도표시로표시를표시시표시와표시\
은표시을표시의표시이표시한표시할필요없필요함하여야학습과학습를학습에학습용학습은학습을학습의한하여한해서허가가허가를허락을허락이협의가협의를활용을활용할ai이나ai학습ccbyncndccbyncsa\
3분의commonscreativccbyndccbysa가입것을결제공중구독국회권리권장그림글은글을글의금함기계기사기자내용뉴스단락달고당사대상대한둘째등을따라때는로봇모든목적문단문장받을발행방법번\
역법에법원법적변경본문본지부탁사진삽입상표색인서두서버선택셋째송신수정신문아니않고앞에앱을언론없는없이에게옮길요구요망우리원고원글원래원본위한위해음주이내이상이하인쇄일부일절일체자료잡지장관저자저희전\
부전체정부제목주차지면직접짧은책임초과촬영최대출입출판카페쿠키클릭통해판결편집프로필수함께해당행위형태활성회원흡연ai과ai를ai에ai용ai은ai을ai의넘못및줄"), entries: &[
exact(10160, 7).is(Fraction).worth(33), // 3분의
exact(10128, 2).then(0, 1, Mining), // ai 모델
exact(10128, 2).then(1, 1, Mining), // ai 모델과
exact(10128, 2).then(2, 1, Mining), // ai 모델를
exact(10128, 2).then(3, 1, Mining), // ai 모델에
exact(10128, 2).then(4, 1, Mining), // ai 모델용
exact(10128, 2).then(5, 1, Mining), // ai 모델은
exact(10128, 2).then(6, 1, Mining), // ai 모델을
exact(10128, 2).then(7, 2, Mining), // ai 모델을 위한
exact(10128, 2).then(9, 1, Mining), // ai 모델의
exact(10128, 2).then(10, 1, Mining), // ai 모델이나
exact(10128, 2).then(11, 1, Mining), // ai 학습
exact(10128, 2).then(12, 2, Forbid), // ai 학습 금지
exact(10128, 2).then(12, 2, Mining), // ai 학습 금지
exact(10128, 2).then(12, 2, Reserve), // ai 학습 금지
exact(10128, 2).then(14, 4, Forbid), // ai 학습 데이터 활용 금지
exact(10128, 2).then(14, 4, Mining), // ai 학습 데이터 활용 금지
exact(10128, 2).then(14, 4, Reserve), // ai 학습 데이터 활용 금지
exact(10128, 2).then(18, 4, Forbid), // ai 학습 및 이용 금지
exact(10128, 2).then(18, 4, Mining), // ai 학습 및 이용 금지
exact(10128, 2).then(18, 4, Reserve), // ai 학습 및 이용 금지
exact(10128, 2).then(22, 3, Forbid), // ai 학습 및 이용금지
exact(10128, 2).then(22, 3, Mining), // ai 학습 및 이용금지
exact(10128, 2).then(22, 3, Reserve), // ai 학습 및 이용금지
exact(10128, 2).then(25, 4, Forbid), // ai 학습 및 활용 금지
exact(10128, 2).then(25, 4, Mining), // ai 학습 및 활용 금지
exact(10128, 2).then(25, 4, Reserve), // ai 학습 및 활용 금지
exact(10128, 2).then(29, 3, Forbid), // ai 학습 및 활용금지
exact(10128, 2).then(29, 3, Mining), // ai 학습 및 활용금지
exact(10128, 2).then(29, 3, Reserve), // ai 학습 및 활용금지
exact(10128, 2).then(32, 3, Forbid), // ai 학습 이용 금지
exact(10128, 2).then(32, 3, Mining), // ai 학습 이용 금지
exact(10128, 2).then(32, 3, Reserve), // ai 학습 이용 금지
exact(10128, 2).then(35, 3, Forbid), // ai 학습 활용 금지
exact(10128, 2).then(35, 3, Mining), // ai 학습 활용 금지
exact(10128, 2).then(35, 3, Reserve), // ai 학습 활용 금지
exact(10128, 2).then(38, 1, Mining), // ai 학습과
exact(10128, 2).then(39, 1, Mining), // ai 학습를
exact(10128, 2).then(40, 1, Mining), // ai 학습에
exact(10128, 2).then(41, 1, Mining), // ai 학습용
exact(10128, 2).then(42, 1, Mining), // ai 학습은
exact(10128, 2).then(43, 1, Mining), // ai 학습을
exact(10128, 2).then(44, 2, Mining), // ai 학습을 위한
exact(10128, 2).then(46, 1, Mining), // ai 학습의
exact(10128, 2).then(47, 1, Mining), // ai 학습이나
exact(10136, 8).then(48, 1, Forbid), // ai학습 금지
exact(10136, 8).then(48, 1, Mining), // ai학습 금지
exact(10136, 8).then(48, 1, Reserve), // ai학습 금지
exact(10136, 8).then(49, 3, Forbid), // ai학습 및 이용 금지
exact(10136, 8).then(49, 3, Mining), // ai학습 및 이용 금지
exact(10136, 8).then(49, 3, Reserve), // ai학습 및 이용 금지
exact(10136, 8).then(52, 3, Forbid), // ai학습 및 활용 금지
exact(10136, 8).then(52, 3, Mining), // ai학습 및 활용 금지
exact(10136, 8).then(52, 3, Reserve), // ai학습 및 활용 금지
exact(10136, 8).then(55, 2, Forbid), // ai학습 이용 금지
exact(10136, 8).then(55, 2, Mining), // ai학습 이용 금지
exact(10136, 8).then(55, 2, Reserve), // ai학습 이용 금지
exact(10136, 8).then(57, 1, Forbid), // ai학습 이용금지
exact(10136, 8).then(57, 1, Mining), // ai학습 이용금지
exact(10136, 8).then(57, 1, Reserve), // ai학습 이용금지
any(10136, 8).is(Mining), // ai학습*
exact(10144, 2).then(58, 1, Commons), // cc by
exact(10144, 2).then(59, 2, Commons), // cc by nc
exact(10144, 2).then(61, 2, Commons), // cc by nd
exact(10144, 2).then(63, 2, Commons), // cc by sa
exact(10144, 2).then(65, 1, Commons), // cc bync
exact(10144, 2).then(66, 1, Commons), // cc byncnd
exact(10144, 2).then(67, 1, Commons), // cc byncsa
exact(10144, 2).then(68, 1, Commons), // cc bynd
exact(10144, 2).then(69, 1, Commons), // cc bysa
exact(10144, 4).is(Commons), // ccby
exact(10144, 6).is(Commons), // ccbync
exact(10144, 8).is(Commons), // ccbyncnd
exact(10152, 8).is(Commons), // ccbyncsa
exact(10181, 6).is(Commons), // ccbynd
exact(10187, 6).is(Commons), // ccbysa
any(10174, 7).then(70, 1, Commons), // creativ* commons*
any(516, 6).is(Manner), // 가공*
any(7284, 6).is(Permit), // 가능*
any(10193, 6).is(Unrelated), // 가입*
any(7293, 9).is(Noncommercial), // 개인적*
any(3204, 12).is(Unrelated), // 개인정보*
exact(3216, 6).then(71, 1, Search), // 검색 로봇*
exact(3216, 6).then(72, 1, Search), // 검색 엔진*
any(3216, 12).is(Search), // 검색엔진*
exact(10199, 6).is(Filler), // 것을
any(7302, 9).is(Material), // 게시물*
exact(909, 6).is(Use), // 게재
exact(7311, 9).is(Use), // 게재를
exact(909, 15).is(Use), // 게재하거나
exact(924, 15).is(Use), // 게재하려면
exact(7320, 9).is(Use), // 게재할
any(10205, 6).is(Unrelated), // 결제*
exact(3228, 6).is(If), // 경우
exact(3228, 6).is(When), // 경우
exact(3228, 12).is(If), // 경우에는
exact(3240, 12).is(Even), // 경우에도
exact(3252, 12).is(Only), // 경우에만
any(10211, 6).is(Manner), // 공중*
any(10217, 6).is(Unrelated), // 구독*
any(10223, 6).is(Unrelated), // 국회*
any(10229, 6).is(Manner), // 권리*
any(10235, 6).is(Optional), // 권장*
exact(7593, 3).is(Filler), // 그
any(10241, 6).is(Photo), // 그림*
exact(3264, 3).is(Material), // 글
any(7329, 9).is(Start), // 글머리*
exact(10247, 6).is(Material), // 글은
exact(10253, 6).is(Material), // 글을
exact(10259, 6).is(Material), // 글의
exact(3264, 6).is(Chars), // 글자
exact(3264, 12).is(Chars), // 글자까지
exact(7338, 9).is(Chars), // 글자를
exact(939, 6).is(Forbid), // 금지
exact(3276, 12).is(Forbid), // 금지되며
exact(3288, 12).is(Forbid), // 금지되어
exact(3300, 12).is(Forbid), // 금지된다
any(3312, 12).is(Forbid), // 금지됩니*
exact(939, 15).is(Forbid), // 금지입니다
exact(3324, 12).is(Forbid), // 금지하고
exact(3336, 12).is(Forbid), // 금지하며
any(3348, 12).is(Forbid), // 금지한다*
any(3360, 12).is(Forbid), // 금지합니*
exact(7347, 9).is(Forbid), // 금하며
exact(7356, 9).is(Forbid), // 금한다
exact(10265, 6).is(Forbid), // 금함
exact(2082, 12).is(Forbid), // 금합니다
exact(10271, 6).then(11, 1, Mining), // 기계 학습
exact(10271, 6).then(38, 1, Mining), // 기계 학습과
exact(10271, 6).then(39, 1, Mining), // 기계 학습를
exact(10271, 6).then(40, 1, Mining), // 기계 학습에
exact(10271, 6).then(41, 1, Mining), // 기계 학습용
exact(10271, 6).then(42, 1, Mining), // 기계 학습은
exact(10271, 6).then(43, 1, Mining), // 기계 학습을
exact(10271, 6).then(44, 2, Mining), // 기계 학습을 위한
exact(10271, 6).then(46, 1, Mining), // 기계 학습의
exact(10271, 6).then(47, 1, Mining), // 기계 학습이나
any(10277, 6).is(Material), // 기사*
any(10277, 6).is(Press), // 기사*
any(10283, 6).is(Press), // 기자*
exact(954, 6).is(Mention), // 기재
exact(7365, 9).is(Mention), // 기재가
exact(7374, 9).is(Mention), // 기재과
exact(7383, 9).is(Mention), // 기재나
exact(7392, 9).is(Mention), // 기재는
exact(7401, 9).is(Mention), // 기재도
exact(7410, 9).is(Mention), // 기재로
exact(7419, 9).is(Mention), // 기재를
exact(7428, 9).is(Mention), // 기재시
exact(7437, 9).is(Mention), // 기재와
exact(7446, 9).is(Mention), // 기재은
exact(7455, 9).is(Mention), // 기재을
exact(7464, 9).is(Mention), // 기재의
exact(7473, 9).is(Mention), // 기재이
exact(954, 15).is(Mention), // 기재하거나
exact(3372, 12).is(Mention), // 기재하고
exact(3384, 12).is(Mention), // 기재하는
exact(3396, 12).is(Mention), // 기재하면
exact(969, 15).is(Mention), // 기재하셔야
exact(984, 15).is(Mention), // 기재하시면
exact(3408, 12).is(Mention), // 기재하여
exact(3420, 12).is(Mention), // 기재하지
exact(7482, 9).is(Mention), // 기재한
exact(7491, 9).is(Mention), // 기재할
exact(999, 15).is(Mention), // 기재합니다
exact(3432, 9).is(Mention), // 기재해
exact(3432, 12).is(Mention), // 기재해야
any(3270, 6).is(Limit), // 까지*
exact(1014, 6).is(Mention), // 남겨
exact(7500, 9).is(Mention), // 남겨고
exact(7509, 9).is(Mention), // 남겨는
exact(7518, 9).is(Mention), // 남겨서
exact(3444, 9).is(Mention), // 남겨야
exact(3444, 9).then(73, 1, Mention), // 남겨야 합니다
exact(3444, 12).is(Mention), // 남겨야만
exact(1014, 15).is(Mention), // 남겨주세요
exact(1029, 15).is(Mention), // 남겨주시기
any(10289, 6).is(Material), // 내용*
any(10912, 3).is(Limit), // 넘*
any(10912, 3).is(Over), // 넘*
any(3456, 12).is(Follow), // 노팔로우*
any(10295, 6).is(Material), // 뉴스*
any(10295, 6).is(Press), // 뉴스*
any(3468, 12).is(Unrelated), // 다운로드*
any(10301, 6).is(Paragraph), // 단락*
exact(3480, 6).is(Words), // 단어
exact(3480, 12).is(Words), // 단어까지
exact(7527, 9).is(Words), // 단어를
exact(10307, 6).is(With), // 달고
exact(10313, 6).then(74, 1, Site), // 당사 사이트*
any(10313, 6).is(Press), // 당사*
any(10313, 6).is(Site), // 당사*
any(10319, 6).is(Manner), // 대상*
any(10325, 6).is(Manner), // 대한*
exact(108, 9).is(Even), // 더라도
exact(1044, 9).then(75, 1, Mining), // 데이터 마이닝
exact(1044, 9).then(76, 1, Mining), // 데이터 마이닝과
exact(1044, 9).then(77, 1, Mining), // 데이터 마이닝를
exact(1044, 9).then(78, 1, Mining), // 데이터 마이닝에
exact(1044, 9).then(79, 1, Mining), // 데이터 마이닝용
exact(1044, 9).then(80, 1, Mining), // 데이터 마이닝은
exact(1044, 9).then(81, 1, Mining), // 데이터 마이닝을
exact(1044, 9).then(82, 2, Mining), // 데이터 마이닝을 위한
exact(1044, 9).then(84, 1, Mining), // 데이터 마이닝의
exact(1044, 9).then(85, 1, Mining), // 데이터 마이닝이나
any(1044, 9).is(Material), // 데이터*
exact(4002, 6).is(Use), // 도용
exact(7536, 9).is(Use), // 도용을
any(7545, 9).is(Photo), // 동영상*
exact(4938, 6).is(Consent), // 동의
exact(7554, 9).is(Consent), // 동의가
exact(7563, 9).is(Consent), // 동의를
exact(3576, 3).then(86, 1, Number).worth(2), // 두 개
exact(3576, 3).then(87, 1, Ordinal).worth(2), // 두 번째
exact(7572, 9).is(Ordinal).worth(2), // 두번째
any(3576, 12).is(Follow), // 두팔로우*
exact(10331, 3).is(Number).worth(2), // 둘
exact(10331, 6).is(Ordinal).worth(2), // 둘째
exact(10337, 3).is(Filler), // 등
exact(10337, 6).is(Filler), // 등을
any(10343, 6).is(Manner), // 따라*
exact(7581, 3).is(When), // 때
exact(10349, 6).is(When), // 때는
exact(7581, 9).is(When), // 때에는
exact(3462, 3).is(To), // 로
any(7590, 9).is(Unrelated), // 로그인*
exact(27, 6).is(Link), // 링크
exact(4515, 9).is(Link), // 링크가
exact(4551, 9).is(Link), // 링크는
exact(4563, 9).is(Link), // 링크도
exact(4575, 9).is(Link), // 링크로
exact(4587, 9).is(Link), // 링크를
exact(4611, 9).is(Link), // 링크와
exact(27, 9).is(Link), // 링크하
exact(3588, 12).is(Link), // 링크하가
exact(3600, 12).is(Link), // 링크하과
exact(3612, 12).is(Link), // 링크하나
exact(1587, 12).is(Link), // 링크하는
exact(3624, 12).is(Link), // 링크하도
exact(3636, 12).is(Link), // 링크하로
exact(3648, 12).is(Link), // 링크하를
exact(318, 12).is(Link), // 링크하시
exact(1617, 12).is(Link), // 링크하여
exact(3660, 12).is(Link), // 링크하와
exact(3672, 12).is(Link), // 링크하은
exact(3684, 12).is(Link), // 링크하을
exact(3696, 12).is(Link), // 링크하의
exact(3708, 12).is(Link), // 링크하이
exact(27, 18).is(Link), // 링크하하거나
exact(1059, 15).is(Link), // 링크하하고
exact(1074, 15).is(Link), // 링크하하는
exact(1089, 15).is(Link), // 링크하하면
exact(45, 18).is(Link), // 링크하하셔야
exact(63, 18).is(Link), // 링크하하시면
exact(1104, 15).is(Link), // 링크하하여
exact(1119, 15).is(Link), // 링크하하지
exact(3720, 12).is(Link), // 링크하한
exact(3732, 12).is(Link), // 링크하할
exact(81, 18).is(Link), // 링크하합니다
exact(1134, 12).is(Link), // 링크하해
exact(1134, 15).is(Link), // 링크하해야
exact(1647, 12).is(Link), // 링크해야
exact(3261, 3).is(Only), // 만
exact(1164, 6).is(Mention), // 명기
exact(7599, 9).is(Mention), // 명기가
exact(7608, 9).is(Mention), // 명기과
exact(7617, 9).is(Mention), // 명기나
exact(7626, 9).is(Mention), // 명기는
exact(7635, 9).is(Mention), // 명기도
exact(7644, 9).is(Mention), // 명기로
exact(7653, 9).is(Mention), // 명기를
exact(7662, 9).is(Mention), // 명기시
exact(7671, 9).is(Mention), // 명기와
exact(7680, 9).is(Mention), // 명기은
exact(7689, 9).is(Mention), // 명기을
exact(7698, 9).is(Mention), // 명기의
exact(7707, 9).is(Mention), // 명기이
exact(1164, 15).is(Mention), // 명기하거나
exact(3828, 12).is(Mention), // 명기하고
exact(3840, 12).is(Mention), // 명기하는
exact(3852, 12).is(Mention), // 명기하면
exact(1179, 15).is(Mention), // 명기하셔야
exact(1194, 15).is(Mention), // 명기하시면
exact(3864, 12).is(Mention), // 명기하여
exact(3876, 12).is(Mention), // 명기하지
exact(7716, 9).is(Mention), // 명기한
exact(7725, 9).is(Mention), // 명기할
exact(1209, 15).is(Mention), // 명기합니다
exact(3888, 9).is(Mention), // 명기해
exact(3888, 12).is(Mention), // 명기해야
exact(99, 6).is(Mention), // 명시
exact(7734, 9).is(Mention), // 명시가
exact(7743, 9).is(Mention), // 명시과
exact(7752, 9).is(Mention), // 명시나
exact(7761, 9).is(Mention), // 명시는
exact(7770, 9).is(Mention), // 명시도
exact(7779, 9).is(Mention), // 명시로
exact(7788, 9).is(Mention), // 명시를
exact(7797, 9).is(Mention), // 명시시
exact(7806, 9).is(Mention), // 명시와
exact(7815, 9).is(Mention), // 명시은
exact(7824, 9).is(Mention), // 명시을
exact(7833, 9).is(Mention), // 명시의
exact(7842, 9).is(Mention), // 명시이
exact(1224, 15).is(Mention), // 명시하거나
exact(3900, 12).is(Mention), // 명시하고
exact(3912, 12).is(Mention), // 명시하는
exact(3924, 12).is(Mention), // 명시하면
exact(1239, 15).is(Mention), // 명시하셔야
exact(1254, 15).is(Mention), // 명시하시면
exact(3936, 12).is(Mention), // 명시하여
exact(3948, 12).is(Mention), // 명시하지
exact(7851, 9).is(Mention), // 명시한
exact(7860, 9).is(Mention), // 명시할
exact(1269, 15).is(Mention), // 명시합니다
exact(3960, 9).is(Mention), // 명시해
exact(3960, 12).is(Mention), // 명시해야
any(10361, 6).is(Manner), // 모든*
any(10367, 6).is(Manner), // 목적*
any(10915, 3).is(Not), // 못*
exact(3984, 6).is(Press), // 무단
any(3984, 12).is(Use), // 무단게재*
any(3996, 12).is(Use), // 무단도용*
any(4008, 12).is(Use), // 무단배포*
holding(4008, 12, "금지").is(Forbid), // 무단배포*금지*
holding(4008, 12, "금지").is(Use), // 무단배포*금지*
any(4020, 12).is(Use), // 무단복사*
any(4032, 12).is(Use), // 무단복제*
holding(4032, 12, "금지").is(Forbid), // 무단복제*금지*
holding(4032, 12, "금지").is(Use), // 무단복제*금지*
any(4044, 12).is(Use), // 무단사용*
exact(4056, 12).is(Press), // 무단으로
any(4068, 12).is(Use), // 무단이용*
any(4080, 12).is(Press), // 무단전재*
any(4080, 12).is(Use), // 무단전재*
holding(4080, 12, "금지").is(Forbid), // 무단전재*금지*
holding(4080, 12, "금지").is(Use), // 무단전재*금지*
exact(7932, 9).is(Permit), // 무료로
any(10373, 6).is(Paragraph), // 문단*
exact(117, 18).is(Consent), // 문의바랍니다
exact(135, 9).is(Consent), // 문의하
exact(4092, 12).is(Consent), // 문의하가
exact(4104, 12).is(Consent), // 문의하과
exact(4116, 12).is(Consent), // 문의하나
exact(4128, 12).is(Consent), // 문의하는
exact(4140, 12).is(Consent), // 문의하도
exact(4152, 12).is(Consent), // 문의하로
exact(4164, 12).is(Consent), // 문의하를
exact(4176, 12).is(Consent), // 문의하시
exact(4188, 12).is(Consent), // 문의하와
exact(4200, 12).is(Consent), // 문의하은
exact(4212, 12).is(Consent), // 문의하을
exact(4224, 12).is(Consent), // 문의하의
exact(4236, 12).is(Consent), // 문의하이
exact(135, 18).is(Consent), // 문의하하거나
exact(1284, 15).is(Consent), // 문의하하고
exact(1299, 15).is(Consent), // 문의하하는
exact(1314, 15).is(Consent), // 문의하하면
exact(153, 18).is(Consent), // 문의하하셔야
exact(171, 18).is(Consent), // 문의하하시면
exact(1329, 15).is(Consent), // 문의하하여
exact(1344, 15).is(Consent), // 문의하하지
exact(4248, 12).is(Consent), // 문의하한
exact(4260, 12).is(Consent), // 문의하할
exact(189, 18).is(Consent), // 문의하합니다
exact(1359, 12).is(Consent), // 문의하해
exact(1359, 15).is(Consent), // 문의하해야
exact(207, 9).is(Consent), // 문의해
exact(4272, 12).is(Consent), // 문의해가
exact(4284, 12).is(Consent), // 문의해과
exact(4296, 12).is(Consent), // 문의해나
exact(4308, 12).is(Consent), // 문의해는
exact(4320, 12).is(Consent), // 문의해도
exact(4332, 12).is(Consent), // 문의해로
exact(4344, 12).is(Consent), // 문의해를
exact(4356, 12).is(Consent), // 문의해시
exact(4368, 12).is(Consent), // 문의해와
exact(4380, 12).is(Consent), // 문의해은
exact(4392, 12).is(Consent), // 문의해을
exact(4404, 12).is(Consent), // 문의해의
exact(4416, 12).is(Consent), // 문의해이
exact(207, 18).is(Consent), // 문의해하거나
exact(1374, 15).is(Consent), // 문의해하고
exact(1389, 15).is(Consent), // 문의해하는
exact(1404, 15).is(Consent), // 문의해하면
exact(225, 18).is(Consent), // 문의해하셔야
exact(243, 18).is(Consent), // 문의해하시면
exact(1419, 15).is(Consent), // 문의해하여
exact(1434, 15).is(Consent), // 문의해하지
exact(4428, 12).is(Consent), // 문의해한
exact(4440, 12).is(Consent), // 문의해할
exact(261, 18).is(Consent), // 문의해합니다
exact(1449, 12).is(Consent), // 문의해해
exact(1449, 15).is(Consent), // 문의해해야
any(10379, 6).is(Sentences), // 문장*
any(7941, 9).is(Manner), // 민형사*
exact(10918, 3).is(Filler), // 및
exact(123, 12).is(Oblige), // 바랍니다
exact(7950, 9).is(Oblige), // 반드시
exact(4452, 12).is(Manner), // 받습니다
exact(7959, 9).is(Oblige), // 받아야
exact(4464, 12).is(Manner), // 받으므로
any(10385, 6).is(Manner), // 받을*
any(10391, 6).is(Press), // 발행*
exact(1464, 6).is(Mention), // 밝혀
exact(7968, 9).is(Mention), // 밝혀고
exact(7977, 9).is(Mention), // 밝혀는
exact(7995, 9).is(Mention), // 밝혀서
exact(4476, 9).is(Mention), // 밝혀야
exact(4476, 9).then(73, 1, Mention), // 밝혀야 합니다
exact(4476, 12).is(Mention), // 밝혀야만
exact(1464, 15).is(Mention), // 밝혀주세요
exact(1479, 15).is(Mention), // 밝혀주시기
exact(1494, 6).is(Mention), // 밝히
exact(8004, 9).is(Mention), // 밝히고
exact(8013, 9).is(Mention), // 밝히는
exact(8022, 9).is(If), // 밝히면
exact(8022, 9).is(Mention), // 밝히면
exact(8031, 9).is(Mention), // 밝히서
exact(4488, 9).is(Mention), // 밝히야
exact(4488, 9).then(73, 1, Mention), // 밝히야 합니다
exact(4488, 12).is(Mention), // 밝히야만
exact(1509, 15).is(Mention), // 밝히주세요
exact(1524, 15).is(Mention), // 밝히주시기
exact(1539, 6).is(Mention), // 밝힌
exact(8040, 9).is(Mention), // 밝힌고
exact(8049, 9).is(Mention), // 밝힌는
exact(8058, 9).is(Mention), // 밝힌서
exact(4500, 9).is(Mention), // 밝힌야
exact(4500, 9).then(73, 1, Mention), // 밝힌야 합니다
exact(4500, 12).is(Mention), // 밝힌야만
exact(1539, 15).is(Mention), // 밝힌주세요
exact(1554, 15).is(Mention), // 밝힌주시기
any(10397, 6).is(Manner), // 방법*
exact(588, 6).is(Use), // 배포
exact(2472, 12).is(Forbid), // 배포금지
exact(2472, 12).is(Use), // 배포금지
exact(8067, 9).is(Use), // 배포나
exact(6015, 9).is(Use), // 배포는
exact(6027, 9).is(Use), // 배포를
exact(588, 15).is(Use), // 배포하거나
exact(2487, 12).is(Use), // 배포하는
exact(8076, 9).is(Use), // 배포할
exact(279, 9).is(Link), // 백링크
exact(4512, 12).is(Link), // 백링크가
exact(4524, 12).is(Link), // 백링크과
exact(4536, 12).is(Link), // 백링크나
exact(4548, 12).is(Link), // 백링크는
exact(4560, 12).is(Link), // 백링크도
exact(4572, 12).is(Link), // 백링크로
exact(4584, 12).is(Link), // 백링크를
exact(4596, 12).is(Link), // 백링크시
exact(4608, 12).is(Link), // 백링크와
exact(4620, 12).is(Link), // 백링크은
exact(4632, 12).is(Link), // 백링크을
exact(4644, 12).is(Link), // 백링크의
exact(4656, 12).is(Link), // 백링크이
exact(279, 18).is(Link), // 백링크하거나
exact(1569, 15).is(Link), // 백링크하고
exact(1584, 15).is(Link), // 백링크하는
exact(1599, 15).is(Link), // 백링크하면
exact(297, 18).is(Link), // 백링크하셔야
exact(315, 18).is(Link), // 백링크하시면
exact(1614, 15).is(Link), // 백링크하여
exact(1629, 15).is(Link), // 백링크하지
exact(4668, 12).is(Link), // 백링크한
exact(4680, 12).is(Link), // 백링크할
exact(333, 18).is(Link), // 백링크합니다
exact(1644, 12).is(Link), // 백링크해
exact(1644, 15).is(Link), // 백링크해야
any(10403, 6).is(Manner), // 번역*
any(10409, 6).is(Manner), // 법에*
any(10415, 6).is(Unrelated), // 법원*
any(8259, 6).is(Manner), // 법의*
any(10421, 6).is(Manner), // 법적*
any(10427, 6).is(Manner), // 변경*
any(5766, 6).is(Material), // 보도*
exact(1659, 15).is(Reserve), // 보유합니다
any(8085, 6).is(Manner), // 보호*
exact(8085, 9).is(Manner), // 보호를
exact(1674, 6).is(Use), // 복사
exact(8094, 9).is(Use), // 복사나
exact(8103, 9).is(Use), // 복사를
exact(1674, 15).is(Use), // 복사하거나
exact(4692, 12).is(Use), // 복사하는
exact(1689, 6).is(Use), // 복제
exact(4704, 12).is(Forbid), // 복제금지
exact(4704, 12).is(Use), // 복제금지
exact(8112, 9).is(Use), // 복제나
exact(8121, 9).is(Use), // 복제는
exact(8130, 9).is(Use), // 복제를
exact(8139, 9).is(Use), // 복제와
exact(1689, 15).is(Use), // 복제하거나
exact(4716, 12).is(Use), // 복제하는
exact(8148, 9).is(Use), // 복제할
exact(10433, 3).is(Filler), // 본
exact(10433, 3).then(74, 1, Site), // 본 사이트*
exact(10433, 6).then(88, 1, Start), // 본문 앞부분*
exact(10433, 6).then(89, 1, Above), // 본문 앞에*
exact(10433, 6).then(90, 1, Above), // 본문 위*
any(10433, 6).is(Page), // 본문*
any(10439, 6).is(Press), // 본지*
any(10439, 6).is(Site), // 본지*
any(10445, 6).is(Oblige), // 부탁*
exact(1704, 15).is(Forbid), // 불가합니다
exact(1719, 6).is(Forbid), // 불법
exact(8157, 9).is(Forbid), // 불법가
exact(8166, 9).is(Forbid), // 불법과
exact(8175, 9).is(Forbid), // 불법나
exact(8184, 9).is(Forbid), // 불법는
exact(8193, 9).is(Forbid), // 불법도
exact(8202, 9).is(Forbid), // 불법로
exact(8211, 9).is(Forbid), // 불법를
exact(8220, 9).is(Forbid), // 불법시
exact(8229, 9).is(Forbid), // 불법와
exact(8238, 9).is(Forbid), // 불법은
exact(8247, 9).is(Forbid), // 불법을
exact(8256, 9).is(Forbid), // 불법의
exact(8265, 9).is(Forbid), // 불법이
exact(1719, 15).is(Forbid), // 불법하거나
exact(4728, 12).is(Forbid), // 불법하고
exact(4740, 12).is(Forbid), // 불법하는
exact(4752, 12).is(Forbid), // 불법하면
exact(1734, 15).is(Forbid), // 불법하셔야
exact(1749, 15).is(Forbid), // 불법하시면
exact(4764, 12).is(Forbid), // 불법하여
exact(4776, 12).is(Forbid), // 불법하지
exact(8274, 9).is(Forbid), // 불법한
exact(8283, 9).is(Forbid), // 불법할
exact(1764, 15).is(Forbid), // 불법합니다
exact(4788, 9).is(Forbid), // 불법해
exact(4788, 12).is(Forbid), // 불법해야
exact(1779, 6).is(Forbid), // 불허
exact(8292, 9).is(Forbid), // 불허가
exact(8301, 9).is(Forbid), // 불허과
exact(8310, 9).is(Forbid), // 불허나
exact(8319, 9).is(Forbid), // 불허는
exact(8328, 9).is(Forbid), // 불허도
exact(8337, 9).is(Forbid), // 불허로
exact(8346, 9).is(Forbid), // 불허를
exact(8355, 9).is(Forbid), // 불허시
exact(8364, 9).is(Forbid), // 불허와
exact(8373, 9).is(Forbid), // 불허은
exact(8382, 9).is(Forbid), // 불허을
exact(8391, 9).is(Forbid), // 불허의
exact(8400, 9).is(Forbid), // 불허이
exact(1779, 15).is(Forbid), // 불허하거나
exact(4800, 12).is(Forbid), // 불허하고
exact(4812, 12).is(Forbid), // 불허하는
exact(4824, 12).is(Forbid), // 불허하면
exact(1794, 15).is(Forbid), // 불허하셔야
exact(1809, 15).is(Forbid), // 불허하시면
exact(4836, 12).is(Forbid), // 불허하여
exact(4848, 12).is(Forbid), // 불허하지
exact(8409, 9).is(Forbid), // 불허한
exact(8418, 9).is(Forbid), // 불허할
exact(1824, 15).is(Forbid), // 불허합니다
exact(4860, 9).is(Forbid), // 불허해
exact(4860, 12).is(Forbid), // 불허해야
any(4872, 12).is(Unrelated), // 브라우저*
any(8427, 9).is(Online), // 블로그*
any(8427, 9).is(Press), // 블로그*
any(4884, 12).is(Unrelated), // 비밀번호*
any(4896, 12).is(Noncommercial), // 비상업적*
any(8436, 9).is(Noncommercial), // 비영리*
exact(1839, 6).is(Using), // 사용
exact(8445, 9).is(Using), // 사용시
exact(8454, 9).is(Using), // 사용은
exact(6039, 9).is(Using), // 사용을
exact(1839, 15).is(Using), // 사용하거나
exact(4908, 12).is(Using), // 사용하는
exact(1854, 15).is(Using), // 사용하려면
exact(4920, 12).is(Using), // 사용하실
exact(8463, 9).is(Using), // 사용할
any(5571, 9).is(Press), // 사이트*
any(5571, 9).is(Site), // 사이트*
any(4932, 6).is(Manner), // 사전*
any(4932, 12).is(Consent), // 사전동의*
any(4944, 12).is(Consent), // 사전협의*
any(10451, 6).is(Photo), // 사진*
exact(8472, 9).then(91, 1, Fraction).worth(33), // 삼분의 일
any(10457, 6).is(With), // 삽입*
any(4899, 6).is(Commercial), // 상업*
any(4899, 9).is(Commercial), // 상업적*
any(10463, 6).is(Manner), // 상표*
any(10469, 6).is(Search), // 색인*
exact(8481, 9).then(92, 1, Mining), // 생성형 ai
exact(8481, 9).then(93, 1, Mining), // 생성형 ai과
exact(8481, 9).then(94, 1, Mining), // 생성형 ai를
exact(8481, 9).then(95, 1, Mining), // 생성형 ai에
exact(8481, 9).then(96, 1, Mining), // 생성형 ai용
exact(8481, 9).then(97, 1, Mining), // 생성형 ai은
exact(8481, 9).then(98, 1, Mining), // 생성형 ai을
exact(8481, 9).then(99, 2, Mining), // 생성형 ai을 위한
exact(8481, 9).then(101, 1, Mining), // 생성형 ai의
exact(8481, 9).then(102, 1, Mining), // 생성형 ai이나
any(10475, 6).is(Start), // 서두*
any(4956, 6).is(Manner), // 서면*
any(4956, 12).is(Consent), // 서면동의*
any(10481, 6).is(Unrelated), // 서버*
any(10487, 6).is(Optional), // 선택*
exact(1023, 3).then(86, 1, Number).worth(3), // 세 개
exact(1023, 3).then(87, 1, Ordinal).worth(3), // 세 번째
exact(8490, 9).is(Ordinal).worth(3), // 세번째
exact(10493, 3).is(Number).worth(3), // 셋
exact(10493, 6).is(Ordinal).worth(3), // 셋째
any(4968, 12).is(Unrelated), // 소스코드*
any(1869, 15).is(Unrelated), // 소프트웨어*
any(10499, 6).is(Manner), // 송신*
exact(10505, 3).is(Filler), // 수
any(10505, 6).is(Manner), // 수정*
any(4980, 12).is(Mining), // 스크래핑*
exact(351, 9).is(Use), // 스크랩
exact(4992, 12).is(Use), // 스크랩가
exact(5004, 12).is(Use), // 스크랩과
exact(5016, 12).is(Use), // 스크랩나
exact(5028, 12).is(Use), // 스크랩는
exact(5040, 12).is(Use), // 스크랩도
exact(5052, 12).is(Use), // 스크랩로
exact(5064, 12).is(Use), // 스크랩를
exact(5076, 12).is(Use), // 스크랩시
exact(5088, 12).is(Use), // 스크랩와
exact(5100, 12).is(Use), // 스크랩은
exact(5112, 12).is(Use), // 스크랩을
exact(5124, 12).is(Use), // 스크랩의
exact(5136, 12).is(Use), // 스크랩이
exact(351, 18).is(Use), // 스크랩하거나
exact(1884, 15).is(Use), // 스크랩하고
exact(1899, 15).is(Use), // 스크랩하는
exact(1914, 15).is(Use), // 스크랩하면
exact(369, 18).is(Use), // 스크랩하셔야
exact(387, 18).is(Use), // 스크랩하시면
exact(1929, 15).is(Use), // 스크랩하여
exact(1944, 15).is(Use), // 스크랩하지
exact(5148, 12).is(Use), // 스크랩한
exact(5160, 12).is(Use), // 스크랩할
exact(405, 18).is(Use), // 스크랩합니다
exact(1959, 12).is(Use), // 스크랩해
exact(1959, 15).is(Use), // 스크랩해야
exact(8499, 6).is(Consent), // 승낙
exact(8499, 9).is(Consent), // 승낙을
exact(8508, 6).is(Consent), // 승인
exact(8508, 9).is(Consent), // 승인을
exact(8517, 9).is(Consent), // 승인이
exact(75, 3).is(Manner), // 시
exact(75, 3).is(When), // 시
exact(8526, 9).is(If), // 시에는
any(10511, 6).is(Press), // 신문*
any(10511, 6).is(Print), // 신문*
any(10517, 6).is(Not), // 아니*
exact(5184, 12).is(Below), // 아래로는
exact(5196, 3).then(103, 1, Optional), // 안 해도
exact(5196, 12).is(Forbid), // 안됩니다
any(8535, 3).is(Not), // 않*
exact(10523, 6).is(Without), // 않고
exact(8535, 9).then(104, 1, Optional), // 않아도 됩니다
exact(10535, 6).is(Unrelated), // 앱을
any(8553, 9).is(Manner), // 어떠한*
exact(1974, 6).is(Mention), // 언급
exact(8562, 9).is(Mention), // 언급가
exact(8571, 9).is(Mention), // 언급과
exact(8580, 9).is(Mention), // 언급나
exact(8589, 9).is(Mention), // 언급는
exact(8598, 9).is(Mention), // 언급도
exact(8607, 9).is(Mention), // 언급로
exact(8616, 9).is(Mention), // 언급를
exact(8625, 9).is(Mention), // 언급시
exact(8634, 9).is(Mention), // 언급와
exact(8643, 9).is(Mention), // 언급은
exact(8652, 9).is(Mention), // 언급을
exact(8661, 9).is(Mention), // 언급의
exact(8670, 9).is(Mention), // 언급이
exact(1974, 15).is(Mention), // 언급하거나
exact(5208, 12).is(Mention), // 언급하고
exact(5220, 12).is(Mention), // 언급하는
exact(5232, 12).is(Mention), // 언급하면
exact(1989, 15).is(Mention), // 언급하셔야
exact(2004, 15).is(Mention), // 언급하시면
exact(5244, 12).is(Mention), // 언급하여
exact(5256, 12).is(Mention), // 언급하지
exact(8679, 9).is(Mention), // 언급한
exact(8688, 9).is(Mention), // 언급할
exact(2019, 15).is(Mention), // 언급합니다
exact(5268, 9).is(Mention), // 언급해
exact(5268, 12).is(Mention), // 언급해야
any(10541, 6).is(Press), // 언론*
exact(8697, 9).is(Oblige), // 얻어야
exact(8706, 9).is(Manner), // 엄격히
exact(2034, 6).is(Forbid), // 엄금
exact(8715, 9).is(Forbid), // 엄금가
exact(8724, 9).is(Forbid), // 엄금과
exact(8733, 9).is(Forbid), // 엄금나
exact(8742, 9).is(Forbid), // 엄금는
exact(8751, 9).is(Forbid), // 엄금도
exact(8760, 9).is(Forbid), // 엄금로
exact(8769, 9).is(Forbid), // 엄금를
exact(8778, 9).is(Forbid), // 엄금시
exact(8787, 9).is(Forbid), // 엄금와
exact(8796, 9).is(Forbid), // 엄금은
exact(8805, 9).is(Forbid), // 엄금을
exact(8814, 9).is(Forbid), // 엄금의
exact(8823, 9).is(Forbid), // 엄금이
exact(2034, 15).is(Forbid), // 엄금하거나
exact(5280, 12).is(Forbid), // 엄금하고
exact(5292, 12).is(Forbid), // 엄금하는
exact(5304, 12).is(Forbid), // 엄금하면
exact(2049, 15).is(Forbid), // 엄금하셔야
exact(2064, 15).is(Forbid), // 엄금하시면
exact(5316, 12).is(Forbid), // 엄금하여
exact(5328, 12).is(Forbid), // 엄금하지
exact(8832, 9).is(Forbid), // 엄금한
exact(8841, 9).is(Forbid), // 엄금할
exact(2079, 15).is(Forbid), // 엄금합니다
exact(5340, 9).is(Forbid), // 엄금해
exact(5340, 12).is(Forbid), // 엄금해야
exact(10547, 6).is(Without), // 없는
exact(5352, 12).is(Forbid), // 없습니다
exact(10553, 6).is(Without), // 없이
exact(6, 3).is(To), // 에
exact(10559, 6).is(To), // 에게
any(8439, 6).is(Commercial), // 영리*
any(7548, 6).is(Photo), // 영상*
any(8850, 9).is(Online), // 온라인*
exact(10565, 6).is(Use), // 옮길
exact(8859, 9).is(Without), // 외에는
any(10571, 6).is(Oblige), // 요구*
any(10577, 6).is(Oblige), // 요망*
exact(10583, 6).then(74, 1, Site), // 우리 사이트*
any(10589, 6).is(Material), // 원고*
any(10595, 6).is(Page), // 원글*
any(10601, 6).is(Original), // 원래*
exact(5364, 6).is(Page), // 원문
any(5364, 6).is(Original), // 원문*
any(5364, 12).is(Link), // 원문링크*
exact(8868, 9).is(Page), // 원문을
exact(8877, 9).is(Page), // 원문의
any(10607, 6).is(Original), // 원본*
any(5376, 9).is(Original), // 원저작*
any(5376, 12).is(Source), // 원저작자*
exact(423, 9).is(Source), // 원출처
exact(5388, 12).is(Source), // 원출처가
exact(5400, 12).is(Source), // 원출처과
exact(5412, 12).is(Source), // 원출처나
exact(5424, 12).is(Source), // 원출처는
exact(5436, 12).is(Source), // 원출처도
exact(5448, 12).is(Source), // 원출처로
exact(5460, 12).is(Source), // 원출처를
exact(5472, 12).is(Source), // 원출처시
exact(5484, 12).is(Source), // 원출처와
exact(5496, 12).is(Source), // 원출처은
exact(5508, 12).is(Source), // 원출처을
exact(5520, 12).is(Source), // 원출처의
exact(5532, 12).is(Source), // 원출처이
exact(423, 18).is(Source), // 원출처하거나
exact(2094, 15).is(Source), // 원출처하고
exact(2109, 15).is(Source), // 원출처하는
exact(2124, 15).is(Source), // 원출처하면
exact(441, 18).is(Source), // 원출처하셔야
exact(459, 18).is(Source), // 원출처하시면
exact(2139, 15).is(Source), // 원출처하여
exact(2154, 15).is(Source), // 원출처하지
exact(5544, 12).is(Source), // 원출처한
exact(5556, 12).is(Source), // 원출처할
exact(477, 18).is(Source), // 원출처합니다
exact(2169, 12).is(Source), // 원출처해
exact(2169, 15).is(Source), // 원출처해야
any(5568, 12).is(Online), // 웹사이트*
any(5568, 12).is(Press), // 웹사이트*
exact(2184, 6).is(Forbid), // 위법
exact(8886, 9).is(Forbid), // 위법가
exact(8895, 9).is(Forbid), // 위법과
exact(8904, 9).is(Forbid), // 위법나
exact(8913, 9).is(Forbid), // 위법는
exact(8922, 9).is(Forbid), // 위법도
exact(8931, 9).is(Forbid), // 위법로
exact(8940, 9).is(Forbid), // 위법를
exact(8949, 9).is(Forbid), // 위법시
exact(8958, 9).is(Forbid), // 위법와
exact(8967, 9).is(Forbid), // 위법은
exact(8976, 9).is(Forbid), // 위법을
exact(8985, 9).is(Forbid), // 위법의
exact(8994, 9).is(Forbid), // 위법이
exact(2184, 15).is(Forbid), // 위법하거나
exact(5580, 12).is(Forbid), // 위법하고
exact(5592, 12).is(Forbid), // 위법하는
exact(5604, 12).is(Forbid), // 위법하면
exact(2199, 15).is(Forbid), // 위법하셔야
exact(2214, 15).is(Forbid), // 위법하시면
exact(5616, 12).is(Forbid), // 위법하여
exact(5628, 12).is(Forbid), // 위법하지
exact(9003, 9).is(Forbid), // 위법한
exact(9012, 9).is(Forbid), // 위법할
exact(2229, 15).is(Forbid), // 위법합니다
exact(5640, 9).is(Forbid), // 위법해
exact(5640, 12).is(Forbid), // 위법해야
exact(10619, 6).is(When), // 위해
exact(2244, 6).is(Reserve), // 유보
exact(9021, 9).is(Reserve), // 유보가
exact(9030, 9).is(Reserve), // 유보과
exact(9039, 9).is(Reserve), // 유보나
exact(9048, 9).is(Reserve), // 유보는
exact(9057, 9).is(Reserve), // 유보도
exact(9066, 9).is(Reserve), // 유보로
exact(9075, 9).is(Reserve), // 유보를
exact(9084, 9).is(Reserve), // 유보시
exact(9093, 9).is(Reserve), // 유보와
exact(9102, 9).is(Reserve), // 유보은
exact(9111, 9).is(Reserve), // 유보을
exact(9120, 9).is(Reserve), // 유보의
exact(9129, 9).is(Reserve), // 유보이
exact(2244, 15).is(Reserve), // 유보하거나
exact(5652, 12).is(Reserve), // 유보하고
exact(5664, 12).is(Reserve), // 유보하는
exact(5676, 12).is(Reserve), // 유보하면
exact(2259, 15).is(Reserve), // 유보하셔야
exact(2274, 15).is(Reserve), // 유보하시면
exact(5688, 12).is(Reserve), // 유보하여
exact(5700, 12).is(Reserve), // 유보하지
exact(9138, 9).is(Reserve), // 유보한
exact(9147, 9).is(Reserve), // 유보할
exact(2289, 15).is(Reserve), // 유보합니다
exact(5712, 9).is(Reserve), // 유보해
exact(5712, 12).is(Reserve), // 유보해야
exact(4062, 6).is(To), // 으로
any(10625, 6).is(Unrelated), // 음주*
exact(120, 3).is(To), // 의
any(7929, 6).is(Oblige), // 의무*
exact(9156, 9).then(105, 1, Optional), // 의무가 아닙니다
exact(9, 3).is(Filler), // 이
any(10631, 6).is(Limit), // 이내*
any(9165, 9).is(Unrelated), // 이메일*
any(9174, 9).is(Photo), // 이미지*
exact(10637, 6).is(Limit), // 이상
exact(10637, 6).is(Over), // 이상
exact(2304, 6).is(Using), // 이용
exact(9183, 9).is(Using), // 이용은
exact(9192, 9).is(Using), // 이용을
exact(2304, 15).is(Using), // 이용하거나
exact(5736, 12).is(Using), // 이용하는
exact(2319, 15).is(Using), // 이용하려면
exact(5748, 12).is(Using), // 이용하실
exact(9201, 9).is(Using), // 이용할
exact(10643, 6).is(Limit), // 이하
exact(495, 12).then(11, 1, Mining), // 인공지능 학습
exact(495, 12).then(38, 1, Mining), // 인공지능 학습과
exact(495, 12).then(39, 1, Mining), // 인공지능 학습를
exact(495, 12).then(40, 1, Mining), // 인공지능 학습에
exact(495, 12).then(41, 1, Mining), // 인공지능 학습용
exact(495, 12).then(42, 1, Mining), // 인공지능 학습은
exact(495, 12).then(43, 1, Mining), // 인공지능 학습을
exact(495, 12).then(44, 2, Mining), // 인공지능 학습을 위한
exact(495, 12).then(46, 1, Mining), // 인공지능 학습의
exact(495, 12).then(47, 1, Mining), // 인공지능 학습이나
any(495, 18).is(Mining), // 인공지능학습*
any(10649, 6).is(Print), // 인쇄*
exact(2334, 6).is(Quote), // 인용
exact(2334, 6).is(Use), // 인용
any(5760, 12).is(Quote), // 인용보도*
any(5760, 12).is(Use), // 인용보도*
exact(9210, 9).is(Quote), // 인용시
exact(9210, 9).is(Use), // 인용시
exact(2334, 15).is(Quote), // 인용하거나
exact(2334, 15).is(Use), // 인용하거나
exact(5772, 12).is(Quote), // 인용하는
exact(5772, 12).is(Use), // 인용하는
exact(2349, 15).is(Quote), // 인용하려면
exact(2349, 15).is(Use), // 인용하려면
exact(5784, 12).is(Quote), // 인용하실
exact(5784, 12).is(Use), // 인용하실
exact(9219, 9).is(Quote), // 인용할
exact(9219, 9).is(Use), // 인용할
exact(2364, 15).is(Permit), // 인정합니다
any(9228, 9).is(Online), // 인터넷*
any(5796, 12).is(Photo), // 일러스트*
any(10655, 6).is(Vague), // 일부*
exact(10661, 6).is(Manner), // 일절
any(10667, 6).is(Manner), // 일체*
exact(9237, 9).is(Oblige), // 있어야
exact(9246, 9).is(Manner), // 있으며
exact(3267, 9).is(Chars), // 자까지
any(10673, 6).is(Material), // 자료*
any(9255, 9).is(Permit), // 자유로*
exact(5808, 12).is(Manner), // 자유롭게
exact(5808, 12).is(Permit), // 자유롭게
exact(5820, 12).is(Active), // 작동하는
any(10679, 6).is(Print), // 잡지*
any(10685, 6).is(Unrelated), // 장관*
exact(513, 9).is(Use), // 재가공
exact(5832, 12).is(Use), // 재가공가
exact(5844, 12).is(Use), // 재가공과
exact(5856, 12).is(Use), // 재가공나
exact(5868, 12).is(Use), // 재가공는
exact(5880, 12).is(Use), // 재가공도
exact(5892, 12).is(Use), // 재가공로
exact(5904, 12).is(Use), // 재가공를
exact(5916, 12).is(Use), // 재가공시
exact(5928, 12).is(Use), // 재가공와
exact(5940, 12).is(Use), // 재가공은
exact(5952, 12).is(Use), // 재가공을
exact(5964, 12).is(Use), // 재가공의
exact(5976, 12).is(Use), // 재가공이
exact(513, 18).is(Use), // 재가공하거나
exact(2379, 15).is(Use), // 재가공하고
exact(2394, 15).is(Use), // 재가공하는
exact(2409, 15).is(Use), // 재가공하면
exact(531, 18).is(Use), // 재가공하셔야
exact(549, 18).is(Use), // 재가공하시면
exact(2424, 15).is(Use), // 재가공하여
exact(2439, 15).is(Use), // 재가공하지
exact(5988, 12).is(Use), // 재가공한
exact(6000, 12).is(Use), // 재가공할
exact(567, 18).is(Use), // 재가공합니다
exact(2454, 12).is(Use), // 재가공해
exact(2454, 15).is(Use), // 재가공해야
exact(585, 9).is(Use), // 재배포
any(585, 9).is(Press), // 재배포*
exact(2469, 15).is(Forbid), // 재배포금지
exact(2469, 15).is(Use), // 재배포금지
exact(6012, 12).is(Use), // 재배포는
exact(6024, 12).is(Use), // 재배포를
any(585, 12).is(Use), // 재배포하*
exact(585, 18).is(Use), // 재배포하거나
exact(2484, 15).is(Use), // 재배포하는
exact(6036, 9).is(Use), // 재사용
exact(6036, 12).is(Use), // 재사용을
any(10691, 6).is(Manner), // 저자*
any(2499, 6).is(Press), // 저작*
any(6048, 9).is(Press), // 저작권*
any(6048, 12).is(Manner), // 저작권법*
any(6060, 12).is(Press), // 저작권자*
any(9264, 9).is(Material), // 저작물*
any(9264, 9).is(Press), // 저작물*
any(2499, 9).is(Manner), // 저작자*
exact(2499, 15).then(106, 1, Commons), // 저작자표시 비영리*
any(2499, 15).is(Cite), // 저작자표시*
exact(10697, 6).is(Filler), // 저희
any(10703, 6).is(Manner), // 전부*
exact(2514, 6).is(Use), // 전송
exact(9273, 9).is(Use), // 전송을
exact(2514, 15).is(Use), // 전송하거나
exact(603, 6).is(Use), // 전재
exact(6072, 12).is(Forbid), // 전재금지
exact(6072, 12).is(Use), // 전재금지
exact(9282, 9).is(Use), // 전재나
exact(9291, 9).is(Use), // 전재는
exact(9300, 9).is(Use), // 전재를
exact(9309, 9).is(Use), // 전재와
exact(603, 9).is(Use), // 전재하
exact(6084, 12).is(Use), // 전재하가
exact(2529, 15).is(Use), // 전재하거나
exact(6096, 12).is(Use), // 전재하과
exact(6108, 12).is(Use), // 전재하나
exact(6120, 12).is(Use), // 전재하는
exact(6132, 12).is(Use), // 전재하도
exact(2544, 15).is(Use), // 전재하려면
exact(6144, 12).is(Use), // 전재하로
exact(6156, 12).is(Use), // 전재하를
exact(6168, 12).is(Use), // 전재하시
exact(6180, 12).is(Use), // 전재하와
exact(6192, 12).is(Use), // 전재하은
exact(6204, 12).is(Use), // 전재하을
exact(6216, 12).is(Use), // 전재하의
exact(6228, 12).is(Use), // 전재하이
exact(603, 18).is(Use), // 전재하하거나
exact(2559, 15).is(Use), // 전재하하고
exact(2574, 15).is(Use), // 전재하하는
exact(2589, 15).is(Use), // 전재하하면
exact(621, 18).is(Use), // 전재하하셔야
exact(639, 18).is(Use), // 전재하하시면
exact(2604, 15).is(Use), // 전재하하여
exact(2619, 15).is(Use), // 전재하하지
exact(6240, 12).is(Use), // 전재하한
exact(6252, 12).is(Use), // 전재하할
exact(657, 18).is(Use), // 전재하합니다
exact(2634, 12).is(Use), // 전재하해
exact(2634, 15).is(Use), // 전재하해야
exact(9318, 9).is(Use), // 전재할
any(10709, 6).is(Manner), // 전체*
exact(2649, 6).is(Fraction).worth(50), // 절반
exact(9327, 9).is(Fraction).worth(50), // 절반가
exact(9336, 9).is(Fraction).worth(50), // 절반과
exact(9345, 9).is(Fraction).worth(50), // 절반나
exact(9354, 9).is(Fraction).worth(50), // 절반는
exact(9363, 9).is(Fraction).worth(50), // 절반도
exact(9372, 9).is(Fraction).worth(50), // 절반로
exact(9381, 9).is(Fraction).worth(50), // 절반를
exact(9390, 9).is(Fraction).worth(50), // 절반시
exact(9399, 9).is(Fraction).worth(50), // 절반와
exact(9408, 9).is(Fraction).worth(50), // 절반은
exact(9417, 9).is(Fraction).worth(50), // 절반을
exact(9426, 9).is(Fraction).worth(50), // 절반의
exact(9435, 9).is(Fraction).worth(50), // 절반이
exact(2649, 15).is(Fraction).worth(50), // 절반하거나
exact(6264, 12).is(Fraction).worth(50), // 절반하고
exact(6276, 12).is(Fraction).worth(50), // 절반하는
exact(6288, 12).is(Fraction).worth(50), // 절반하면
exact(2664, 15).is(Fraction).worth(50), // 절반하셔야
exact(2679, 15).is(Fraction).worth(50), // 절반하시면
exact(6300, 12).is(Fraction).worth(50), // 절반하여
exact(6312, 12).is(Fraction).worth(50), // 절반하지
exact(9444, 9).is(Fraction).worth(50), // 절반한
exact(9453, 9).is(Fraction).worth(50), // 절반할
exact(2694, 15).is(Fraction).worth(50), // 절반합니다
exact(6324, 9).is(Fraction).worth(50), // 절반해
exact(6324, 12).is(Fraction).worth(50), // 절반해야
any(3210, 6).is(Material), // 정보*
any(10715, 6).is(Unrelated), // 정부*
any(6336, 12).is(Given), // 제공받아*
exact(10721, 6).then(107, 1, Above), // 제목 아래*
exact(6348, 12).is(Without), // 제외하고
exact(6360, 6).is(If), // 조건
exact(6360, 12).is(Only), // 조건으로
exact(1020, 9).is(Oblige), // 주세요
exact(6372, 12).is(Oblige), // 주십시오
exact(6384, 12).is(Unrelated), // 주장했다
any(10727, 6).is(Unrelated), // 주차*
any(10921, 3).is(Lines), // 줄*
any(10733, 6).is(Print), // 지면*
any(10739, 6).is(Direct), // 직접*
exact(10745, 6).is(Vague), // 짧은
any(10751, 6).is(Manner), // 책임*
exact(2709, 6).is(Forbid), // 처벌
exact(9462, 9).is(Forbid), // 처벌가
exact(9471, 9).is(Forbid), // 처벌과
exact(9480, 9).is(Forbid), // 처벌나
exact(9489, 9).is(Forbid), // 처벌는
exact(9498, 9).is(Forbid), // 처벌도
exact(9507, 9).is(Forbid), // 처벌로
exact(9516, 9).is(Forbid), // 처벌를
exact(9525, 9).is(Forbid), // 처벌시
exact(9534, 9).is(Forbid), // 처벌와
exact(9543, 9).is(Forbid), // 처벌은
exact(9552, 9).is(Forbid), // 처벌을
exact(9561, 9).is(Forbid), // 처벌의
exact(9570, 9).is(Forbid), // 처벌이
exact(2709, 15).is(Forbid), // 처벌하거나
exact(6396, 12).is(Forbid), // 처벌하고
exact(6408, 12).is(Forbid), // 처벌하는
exact(6420, 12).is(Forbid), // 처벌하면
exact(2724, 15).is(Forbid), // 처벌하셔야
exact(2739, 15).is(Forbid), // 처벌하시면
exact(6432, 12).is(Forbid), // 처벌하여
exact(6444, 12).is(Forbid), // 처벌하지
exact(9579, 9).is(Forbid), // 처벌한
exact(9588, 9).is(Forbid), // 처벌할
exact(2754, 15).is(Forbid), // 처벌합니다
exact(6456, 9).is(Forbid), // 처벌해
exact(6456, 12).is(Forbid), // 처벌해야
exact(9597, 3).is(Ordinal).worth(1), // 첫
exact(9597, 3).then(87, 1, Ordinal).worth(1), // 첫 번째
any(9597, 9).is(Start), // 첫머리*
exact(9606, 9).is(Ordinal).worth(1), // 첫번째
any(10757, 6).is(Limit), // 초과*
any(10757, 6).is(Over), // 초과*
any(10763, 6).is(Unrelated), // 촬영*
any(10769, 6).is(Limit), // 최대*
any(10775, 6).is(Unrelated), // 출입*
exact(426, 6).is(Source), // 출처
exact(5391, 9).is(Source), // 출처가
any(6468, 12).is(Cite), // 출처기재*
exact(5427, 9).is(Source), // 출처는
exact(5439, 9).is(Source), // 출처도
exact(5463, 9).is(Source), // 출처를
exact(5463, 9).then(108, 1, Manner), // 출처를 명시하더라도
exact(5463, 9).then(109, 1, Cite), // 출처를 밝혀
exact(5463, 9).then(110, 1, Manner), // 출처를 밝혀도
exact(5463, 9).then(111, 1, Cite), // 출처를 밝혀야
exact(5463, 9).then(112, 1, Cite), // 출처를 밝히고
exact(5463, 9).then(113, 1, Cite), // 출처를 밝히는
exact(5463, 9).then(114, 1, Manner), // 출처를 밝히더라도
exact(5463, 9).then(115, 1, Manner), // 출처를 표시하더라도
any(6480, 12).is(Cite), // 출처명시*
exact(5487, 9).is(Source), // 출처와
any(6492, 12).is(Cite), // 출처표기*
any(6504, 12).is(Cite), // 출처표시*
any(10781, 6).is(Print), // 출판*
any(10787, 6).is(Online), // 카페*
any(6516, 12).is(Online), // 커뮤니티*
any(9615, 9).is(Material), // 컨텐츠*
any(9615, 9).is(Press), // 컨텐츠*
any(9624, 9).is(Material), // 컨텐트*
any(9633, 9).is(Material), // 콘텐츠*
any(9633, 9).is(Press), // 콘텐츠*
any(10793, 6).is(Unrelated), // 쿠키*
any(9642, 9).is(Search), // 크롤러*
exact(675, 9).is(Mining), // 크롤링
exact(6528, 12).is(Mining), // 크롤링가
exact(6540, 12).is(Mining), // 크롤링과
exact(6552, 12).is(Mining), // 크롤링나
exact(6564, 12).is(Mining), // 크롤링는
exact(6576, 12).is(Mining), // 크롤링도
exact(6588, 12).is(Mining), // 크롤링로
exact(6600, 12).is(Mining), // 크롤링를
exact(6612, 12).is(Mining), // 크롤링시
exact(6624, 12).is(Mining), // 크롤링와
exact(6636, 12).is(Mining), // 크롤링은
exact(6648, 12).is(Mining), // 크롤링을
exact(6660, 12).is(Mining), // 크롤링의
exact(6672, 12).is(Mining), // 크롤링이
exact(675, 18).is(Mining), // 크롤링하거나
exact(2769, 15).is(Mining), // 크롤링하고
exact(2784, 15).is(Mining), // 크롤링하는
exact(2799, 15).is(Mining), // 크롤링하면
exact(693, 18).is(Mining), // 크롤링하셔야
exact(711, 18).is(Mining), // 크롤링하시면
exact(2814, 15).is(Mining), // 크롤링하여
exact(2829, 15).is(Mining), // 크롤링하지
exact(6684, 12).is(Mining), // 크롤링한
exact(6696, 12).is(Mining), // 크롤링할
exact(729, 18).is(Mining), // 크롤링합니다
exact(2844, 12).is(Mining), // 크롤링해
exact(2844, 15).is(Mining), // 크롤링해야
exact(0, 18).then(116, 1, Commons), // 크리에이티브 커먼즈*
any(0, 27).is(Commons), // 크리에이티브커먼즈*
exact(10799, 6).then(117, 1, Active), // 클릭 가능한
any(10799, 6).is(Unrelated), // 클릭*
exact(9651, 9).then(75, 1, Mining), // 텍스트 마이닝
exact(9651, 9).then(76, 1, Mining), // 텍스트 마이닝과
exact(9651, 9).then(77, 1, Mining), // 텍스트 마이닝를
exact(9651, 9).then(78, 1, Mining), // 텍스트 마이닝에
exact(9651, 9).then(79, 1, Mining), // 텍스트 마이닝용
exact(9651, 9).then(80, 1, Mining), // 텍스트 마이닝은
exact(9651, 9).then(81, 1, Mining), // 텍스트 마이닝을
exact(9651, 9).then(82, 2, Mining), // 텍스트 마이닝을 위한
exact(9651, 9).then(84, 1, Mining), // 텍스트 마이닝의
exact(9651, 9).then(85, 1, Mining), // 텍스트 마이닝이나
exact(9651, 9).then(118, 3, Mining), // 텍스트 및 데이터 마이닝
exact(9651, 9).then(121, 3, Mining), // 텍스트 및 데이터 마이닝과
exact(9651, 9).then(124, 3, Mining), // 텍스트 및 데이터 마이닝를
exact(9651, 9).then(127, 3, Mining), // 텍스트 및 데이터 마이닝에
exact(9651, 9).then(130, 3, Mining), // 텍스트 및 데이터 마이닝용
exact(9651, 9).then(133, 3, Mining), // 텍스트 및 데이터 마이닝은
exact(9651, 9).then(136, 3, Mining), // 텍스트 및 데이터 마이닝을
exact(9651, 9).then(139, 4, Mining), // 텍스트 및 데이터 마이닝을 위한
exact(9651, 9).then(143, 3, Mining), // 텍스트 및 데이터 마이닝의
exact(9651, 9).then(146, 3, Mining), // 텍스트 및 데이터 마이닝이나
any(9651, 9).is(Material), // 텍스트*
exact(10805, 6).is(With), // 통해
any(10811, 6).is(Unrelated), // 판결*
any(3459, 9).is(Follow), // 팔로우*
exact(747, 9).is(Use), // 퍼가기
exact(6708, 12).is(Use), // 퍼가기가
exact(6720, 12).is(Use), // 퍼가기과
exact(6732, 12).is(Use), // 퍼가기나
exact(6744, 12).is(Use), // 퍼가기는
exact(6756, 12).is(Use), // 퍼가기도
exact(6768, 12).is(Use), // 퍼가기로
exact(6780, 12).is(Use), // 퍼가기를
exact(6792, 12).is(Use), // 퍼가기시
exact(6804, 12).is(Use), // 퍼가기와
exact(6816, 12).is(Use), // 퍼가기은
exact(6828, 12).is(Use), // 퍼가기을
exact(6840, 12).is(Use), // 퍼가기의
exact(6852, 12).is(Use), // 퍼가기이
exact(747, 18).is(Use), // 퍼가기하거나
exact(2859, 15).is(Use), // 퍼가기하고
exact(2874, 15).is(Use), // 퍼가기하는
exact(2889, 15).is(Use), // 퍼가기하면
exact(765, 18).is(Use), // 퍼가기하셔야
exact(783, 18).is(Use), // 퍼가기하시면
exact(2904, 15).is(Use), // 퍼가기하여
exact(2919, 15).is(Use), // 퍼가기하지
exact(6864, 12).is(Use), // 퍼가기한
exact(6876, 12).is(Use), // 퍼가기할
exact(801, 18).is(Use), // 퍼가기합니다
exact(2934, 12).is(Use), // 퍼가기해
exact(2934, 15).is(Use), // 퍼가기해야
exact(9660, 9).is(Use), // 퍼가실
exact(819, 9).is(Percent), // 퍼센트
exact(6888, 12).is(Percent), // 퍼센트가
exact(6900, 12).is(Percent), // 퍼센트과
exact(6912, 12).is(Percent), // 퍼센트나
exact(6924, 12).is(Percent), // 퍼센트는
exact(6936, 12).is(Percent), // 퍼센트도
exact(6948, 12).is(Percent), // 퍼센트로
exact(6960, 12).is(Percent), // 퍼센트를
exact(6972, 12).is(Percent), // 퍼센트시
exact(6984, 12).is(Percent), // 퍼센트와
exact(6996, 12).is(Percent), // 퍼센트은
exact(7008, 12).is(Percent), // 퍼센트을
exact(7020, 12).is(Percent), // 퍼센트의
exact(7032, 12).is(Percent), // 퍼센트이
exact(819, 18).is(Percent), // 퍼센트하거나
exact(2949, 15).is(Percent), // 퍼센트하고
exact(2964, 15).is(Percent), // 퍼센트하는
exact(2979, 15).is(Percent), // 퍼센트하면
exact(837, 18).is(Percent), // 퍼센트하셔야
exact(855, 18).is(Percent), // 퍼센트하시면
exact(2994, 15).is(Percent), // 퍼센트하여
exact(3009, 15).is(Percent), // 퍼센트하지
exact(7044, 12).is(Percent), // 퍼센트한
exact(7056, 12).is(Percent), // 퍼센트할
exact(873, 18).is(Percent), // 퍼센트합니다
exact(3024, 12).is(Percent), // 퍼센트해
exact(3024, 15).is(Percent), // 퍼센트해야
any(7251, 9).is(Page), // 페이지*
any(10817, 6).is(Manner), // 편집*
any(10817, 6).is(Press), // 편집*
any(9669, 6).is(With), // 포함*
any(9669, 9).is(Manner), // 포함한*
exact(3039, 6).is(Mention), // 표기
exact(9678, 9).is(Mention), // 표기가
exact(9687, 9).is(Mention), // 표기과
exact(9696, 9).is(Mention), // 표기나
exact(9705, 9).is(Mention), // 표기는
exact(9714, 9).is(Mention), // 표기도
exact(9723, 9).is(Mention), // 표기로
exact(9732, 9).is(Mention), // 표기를
exact(9741, 9).is(Mention), // 표기시
exact(9750, 9).is(Mention), // 표기와
exact(9759, 9).is(Mention), // 표기은
exact(9768, 9).is(Mention), // 표기을
exact(9777, 9).is(Mention), // 표기의
exact(9786, 9).is(Mention), // 표기이
exact(3039, 15).is(Mention), // 표기하거나
exact(7068, 12).is(Mention), // 표기하고
exact(7080, 12).is(Mention), // 표기하는
exact(7092, 12).is(Mention), // 표기하면
exact(3054, 15).is(Mention), // 표기하셔야
exact(3069, 15).is(Mention), // 표기하시면
exact(7104, 12).is(Mention), // 표기하여
exact(7116, 12).is(Mention), // 표기하지
exact(9795, 9).is(Mention), // 표기한
exact(9804, 9).is(Mention), // 표기할
exact(3084, 15).is(Mention), // 표기합니다
exact(7128, 9).is(Mention), // 표기해
exact(7128, 12).is(Mention), // 표기해야
exact(891, 6).is(Mention), // 표시
exact(9813, 9).is(Mention), // 표시가
exact(9822, 9).is(Mention), // 표시과
exact(9831, 9).is(Mention), // 표시나
exact(9840, 9).is(Mention), // 표시는
exact(9849, 9).is(Mention), // 표시도
exact(9858, 9).is(Mention), // 표시로
exact(9867, 9).is(Mention), // 표시를
exact(9876, 9).is(Mention), // 표시시
exact(9885, 9).is(Mention), // 표시와
exact(9894, 9).is(Mention), // 표시은
exact(9903, 9).is(Mention), // 표시을
exact(9912, 9).is(Mention), // 표시의
exact(9921, 9).is(Mention), // 표시이
exact(3099, 15).is(Mention), // 표시하거나
exact(7140, 12).is(Mention), // 표시하고
exact(7152, 12).is(Mention), // 표시하는
exact(7164, 12).is(Mention), // 표시하면
exact(3114, 15).is(Mention), // 표시하셔야
exact(3129, 15).is(Mention), // 표시하시면
exact(7176, 12).is(Mention), // 표시하여
exact(7188, 12).is(Mention), // 표시하지
exact(9930, 9).is(Mention), // 표시한
exact(9939, 9).is(Mention), // 표시할
exact(3144, 15).is(Mention), // 표시합니다
exact(7200, 9).is(Mention), // 표시해
exact(7200, 12).is(Mention), // 표시해야
exact(10823, 6).is(Percent), // 프로
any(10829, 6).is(Oblige), // 필수*
exact(3159, 6).then(149, 1, Optional), // 필요 없*
any(9948, 9).is(Optional), // 필요없*
exact(7212, 12).is(Oblige), // 필요하며
exact(7224, 12).then(150, 1, Optional), // 필요하지 않*
exact(9957, 9).is(Oblige), // 필요함
exact(3159, 15).is(Oblige), // 필요합니다
exact(3618, 6).is(Number).worth(1), // 하나
exact(930, 9).is(When), // 하려면
exact(54, 9).is(Oblige), // 하셔야
exact(9966, 9).is(Oblige), // 하여야
any(3174, 15).is(Link), // 하이퍼링크*
exact(1128, 6).then(151, 1, Optional), // 하지 않아도
exact(507, 6).then(152, 1, Mining), // 학습 데이터
exact(507, 6).then(153, 1, Mining), // 학습 데이터과
exact(507, 6).then(154, 1, Mining), // 학습 데이터를
exact(507, 6).then(155, 1, Mining), // 학습 데이터에
exact(507, 6).then(156, 1, Mining), // 학습 데이터용
exact(507, 6).then(157, 1, Mining), // 학습 데이터은
exact(507, 6).then(158, 1, Mining), // 학습 데이터을
exact(507, 6).then(159, 2, Mining), // 학습 데이터을 위한
exact(507, 6).then(161, 1, Mining), // 학습 데이터의
exact(507, 6).then(162, 1, Mining), // 학습 데이터이나
exact(3354, 3).is(If), // 한
exact(3354, 3).then(86, 1, Number).worth(1), // 한 개
exact(10038, 9).is(Only), // 한하여
exact(10047, 6).is(Only), // 한해
exact(10047, 9).is(Only), // 한해서
exact(10835, 6).is(With), // 함께
exact(90, 9).is(Oblige), // 합니다
any(10841, 6).is(Original), // 해당*
exact(1143, 6).is(Oblige), // 해야
any(10847, 6).is(Manner), // 행위*
exact(8295, 6).is(Consent), // 허가
exact(10056, 9).is(Consent), // 허가가
exact(10065, 9).is(Consent), // 허가를
exact(10065, 9).then(163, 2, Given), // 허가를 받아 게재*
exact(10074, 6).is(Consent), // 허락
exact(10074, 9).is(Consent), // 허락을
exact(10074, 9).then(165, 1, Given), // 허락을 받아
exact(10083, 9).is(Consent), // 허락이
any(3189, 6).is(Permit), // 허용*
exact(3189, 15).is(Permit), // 허용합니다
exact(10092, 9).is(Consent), // 협의가
exact(10101, 9).is(Consent), // 협의를
any(10853, 6).is(Manner), // 형태*
any(7248, 12).is(Online), // 홈페이지*
any(10859, 6).is(Active), // 활성*
exact(7260, 6).is(Using), // 활용
exact(10110, 9).is(Using), // 활용을
exact(7272, 12).is(Using), // 활용하는
exact(10119, 9).is(Using), // 활용할
any(10865, 6).is(Unrelated), // 회원*
any(10871, 6).is(Unrelated), // 흡연*
], more: &[
exact(3972, 6), // 모델
exact(7869, 9), // 모델과
exact(7878, 9), // 모델를
exact(7887, 9), // 모델에
exact(7896, 9), // 모델용
exact(7905, 9), // 모델은
exact(7914, 9), // 모델을
exact(7914, 9), // 모델을
exact(10613, 6), // 위한
exact(7923, 9), // 모델의
exact(3972, 12), // 모델이나
exact(507, 6), // 학습
exact(507, 6), // 학습
exact(939, 6), // 금지
exact(507, 6), // 학습
exact(1044, 9), // 데이터
exact(7260, 6), // 활용
exact(939, 6), // 금지
exact(507, 6), // 학습
exact(10918, 3), // 및
exact(2304, 6), // 이용
exact(939, 6), // 금지
exact(507, 6), // 학습
exact(10918, 3), // 및
exact(5724, 12), // 이용금지
exact(507, 6), // 학습
exact(10918, 3), // 및
exact(7260, 6), // 활용
exact(939, 6), // 금지
exact(507, 6), // 학습
exact(10918, 3), // 및
exact(7260, 12), // 활용금지
exact(507, 6), // 학습
exact(2304, 6), // 이용
exact(939, 6), // 금지
exact(507, 6), // 학습
exact(7260, 6), // 활용
exact(939, 6), // 금지
exact(9975, 9), // 학습과
exact(9984, 9), // 학습를
exact(9993, 9), // 학습에
exact(10002, 9), // 학습용
exact(10011, 9), // 학습은
exact(10020, 9), // 학습을
exact(10020, 9), // 학습을
exact(10613, 6), // 위한
exact(10029, 9), // 학습의
exact(7236, 12), // 학습이나
exact(939, 6), // 금지
exact(10918, 3), // 및
exact(2304, 6), // 이용
exact(939, 6), // 금지
exact(10918, 3), // 및
exact(7260, 6), // 활용
exact(939, 6), // 금지
exact(2304, 6), // 이용
exact(939, 6), // 금지
exact(5724, 12), // 이용금지
exact(10146, 2), // by
exact(10146, 2), // by
exact(10148, 2), // nc
exact(10146, 2), // by
exact(10150, 2), // nd
exact(10146, 2), // by
exact(10158, 2), // sa
exact(10146, 4), // bync
exact(10146, 6), // byncnd
exact(10154, 6), // byncsa
exact(10183, 4), // bynd
exact(10189, 4), // bysa
any(10167, 7), // commons*
any(10355, 6), // 로봇*
any(3222, 6), // 엔진*
exact(90, 9), // 합니다
any(5571, 9), // 사이트*
exact(1149, 9), // 마이닝
exact(3744, 12), // 마이닝과
exact(3756, 12), // 마이닝를
exact(3768, 12), // 마이닝에
exact(3780, 12), // 마이닝용
exact(3792, 12), // 마이닝은
exact(3804, 12), // 마이닝을
exact(3804, 12), // 마이닝을
exact(10613, 6), // 위한
exact(3816, 12), // 마이닝의
exact(1149, 15), // 마이닝이나
exact(3204, 3), // 개
exact(7575, 6), // 번째
any(8544, 9), // 앞부분*
any(10529, 6), // 앞에*
any(2184, 3), // 위*
exact(5796, 3), // 일
exact(10128, 2), // ai
exact(10877, 5), // ai과
exact(10882, 5), // ai를
exact(10887, 5), // ai에
exact(10892, 5), // ai용
exact(10897, 5), // ai은
exact(10902, 5), // ai을
exact(10902, 5), // ai을
exact(10613, 6), // 위한
exact(10907, 5), // ai의
exact(10128, 8), // ai이나
exact(4326, 6), // 해도
exact(5199, 9), // 됩니다
exact(5172, 12), // 아닙니다
any(8436, 9), // 비영리*
any(5184, 6), // 아래*
exact(99, 18), // 명시하더라도
exact(1464, 6), // 밝혀
exact(7986, 9), // 밝혀도
exact(4476, 9), // 밝혀야
exact(8004, 9), // 밝히고
exact(8013, 9), // 밝히는
exact(1494, 15), // 밝히더라도
exact(891, 18), // 표시하더라도
any(18, 9), // 커먼즈*
exact(7284, 9), // 가능한
exact(10918, 3), // 및
exact(1044, 9), // 데이터
exact(1149, 9), // 마이닝
exact(10918, 3), // 및
exact(1044, 9), // 데이터
exact(3744, 12), // 마이닝과
exact(10918, 3), // 및
exact(1044, 9), // 데이터
exact(3756, 12), // 마이닝를
exact(10918, 3), // 및
exact(1044, 9), // 데이터
exact(3768, 12), // 마이닝에
exact(10918, 3), // 및
exact(1044, 9), // 데이터
exact(3780, 12), // 마이닝용
exact(10918, 3), // 및
exact(1044, 9), // 데이터
exact(3792, 12), // 마이닝은
exact(10918, 3), // 및
exact(1044, 9), // 데이터
exact(3804, 12), // 마이닝을
exact(10918, 3), // 및
exact(1044, 9), // 데이터
exact(3804, 12), // 마이닝을
exact(10613, 6), // 위한
exact(10918, 3), // 및
exact(1044, 9), // 데이터
exact(3816, 12), // 마이닝의
exact(10918, 3), // 및
exact(1044, 9), // 데이터
exact(1149, 15), // 마이닝이나
any(5352, 3), // 없*
any(8535, 3), // 않*
exact(8535, 9), // 않아도
exact(1044, 9), // 데이터
exact(3492, 12), // 데이터과
exact(3504, 12), // 데이터를
exact(3516, 12), // 데이터에
exact(3528, 12), // 데이터용
exact(3540, 12), // 데이터은
exact(3552, 12), // 데이터을
exact(3552, 12), // 데이터을
exact(10613, 6), // 위한
exact(3564, 12), // 데이터의
exact(1044, 15), // 데이터이나
exact(6342, 6), // 받아
any(909, 6), // 게재*
exact(6342, 6), // 받아
], sayings: Sayings {
above: "링크는 본문 위에 있어야 합니다.",
article: "원문 기사 링크를 표시하는 경우에만 자료의 사용을 허용합니다.",
credit: "출처: {link}",
first: "링크는 첫 번째 문단에 있어야 합니다.",
open: "링크는 검색 엔진에 공개되어 있어야 합니다.",
site: "{site} 링크를 표시하는 경우에만 자료의 사용을 허용합니다.",
within: "링크는 처음 {n}개 문단 안에 있어야 합니다.",
}, other_script: None };
