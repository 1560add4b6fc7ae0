// GENERATED from data/notices/en.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "en", target_first: false, capital_nouns: false, letters: "", stems: Stems("authorisationauthorizationbibliographiccorrespondinginternationalnoncommercialrepublicationdissertat\
ionillustrationinfringementintellectualintelligencenotforprofitphotographerprofitmakingpublicationsr\
epublishingrightsholdersubscriptionunrestrictedaccompaniedapplicationappreciatedappropriateattributi\
oncertificateconstitutesdescriptiondevelopmentdynamicallyexaminationexclusivelyfunctioninginfographi\
cinformationjournalistsrebroadcastrecommendedredistributreferencingrepublishedtextanddataunsubscribe\
accordanceacknowledgactionableactivationadditionalapplicableartificialattributedauthorisedauthorized\
candidatescompletelycompulsoryconditionsderivativedispatchesdisseminatelectronicencouragedextraction\
followablefunctionalgenerativegovernmentindexationmanuscriptmechanicalnewsletternewspapersobligation\
obligatoryparagraphsparliamentpercentagepermissionprohibitedreadershipreasonablereferencesregardless\
reprintingreproducedrespectivestaticallysubheadingwhatsoeveraffidavitaffiliateagreementannouncedauto\
matedavailablebeginningcanonicalcharacterclickablecontainedcopyrightcrawlablecreditingdesirabledirec\
tiveeditorialexceedingexceptionexcludingfollowingforbiddenhyperlinkincludingindexableindicatedinsura\
nceinvisiblelawmakerslicensingmagazinesmandatorymaterialsnecessarynoindexednonprofitotherwisepasswor\
dspermalinkpermittedplacementpresentedprohibitsprotectedprovidingpublisherquotationrecipientrecordin\
greportersreprintedrequestedrequiringreservingresponsibretransmisentencesspecifiedtechnologunauthori\
webmasterapprovalarticlesbacklinkbinariesbloggersborrowedbuildingbulletinccbyncndccbyncsacitationcli\
ckingcomplaincontentscontrarycountingcourtesycrawlerscrediteddirectlydofollowdownloadduplicatexplici\
tfeaturedfollowedgraphicsheadlinehomepagehomeworkindexingintendedinternetlanguagelearninglicenceslic\
ensedlicenseelicenseslicensorlifetimelinkbackmastheadmerchantministerministrynewsroomnofollowobtaine\
doptionaloriginalpageviewpatientspersonalphotocoppossiblepreviousproperlypropertyproposedprosecutpro\
videdpubliclypurposespursuantrecordedrelevantrepostedrequiredrequiresreservedreservesreviewerscrapin\
gsoftwarespecificstraightstrictlystudentssyndicatthousandtrackingtrainingtranslatunlawfulverbatimweb\
siteswhateverwheneveraccountaccusedaccusesaddressadvanceallegedallegesallowedartworkbookingbrowserca\
ptchachangesclearlycommonscompanyconfirmconsentconsultcontactcopyingcountercreativcreditsdamagesdigi\
taldisplayeditionexcerptexploitexpressfailingfifteenfootagefurthergrantedhistoryhotlinkhundredideall\
yillegalincludeinsurerlawsuitlimitedlinkingmachinemailingmaximummeaningmentionobligedopeningoutletsp\
arentspartialperformpermitspictureportalspostingpoweredprivacypursuedquarterquotingrefereerelatedrem\
ovedretrievsamplesscholarsectionseventysharingsimilarsnippetsourcessponsorstatingstoriessubjectsymbo\
lssymlinksystemstowardstrackerversionwarrantwebpagewelcomewithoutworkingwritingwrittenaccessactiveag\
encyallowsanyoneappeararchivbannedbeforebinarybylinecannotccbyndccbysacitingclickscookiecopiedcopies\
deletedesigndoesnteitherengineensureentireextentfieldsfourthgrantshavinginsertlayoutliablelinkedlink\
erlongermannermediumminingminorsmodelsmodestnamingneededneedntnoticeonlineoptingothersownerspeoplepi\
ecesplacedpleasepolicepunishpupilsquotedquotesresoldretainrewritrobotsscrapesearchsecondsharedshould\
singlesolelyspokesstatedstoredthesisthirdsthirtytwentyunlessutilisutilizviolatwhollywithinaboveadapt\
alterapplybeingbelowblogsboardbriefcharscitedciteseightembedenroleveryexactexamsfewerfifthfiftyfiles\
firstformsfortyforumfoundfrontgivengroupguesthouseimagejudgekarmalargelaterleastlinesloginlowermeans\
mediamodifnamedneedsnotedoptedpartspixelpostspricepriorresetreuseruledrulesscoreshallshortsignssixty\
smallstartstriptakententhtermstextsthefttheirthesethosethreetitleunderusageusingvideowherewhichwhile\
wholeworkswouldalsobeenbillbodybothcardcasecodedonteachfairfivefreefromfullhalfhardhavehtmlintoisnti\
temkeepleadledelikelivelogomainmetamoremostmustnoneonlyontooptsourspullsaidsalesamespamsuchtagsthant\
hatthistolduponwillwireyouraskdoigethashowmaypcttaxtdmtopurl"), entries: &[
exact(0, 1).is(Filler), // a
exact(0, 1).then(0, 1, Fraction).worth(20), // a fifth
exact(0, 1).then(1, 1, Unrelated), // a form
exact(0, 1).then(2, 1, Number).worth(100), // a hundred
exact(0, 1).then(3, 2, Limit), // a maximum of
exact(0, 1).then(5, 1, Noindex), // a noindex
exact(0, 1).then(6, 1, Fraction).worth(25), // a quarter
exact(0, 1).then(7, 1, Fraction).worth(10), // a tenth
exact(0, 1).then(8, 1, Fraction).worth(33), // a third
exact(0, 1).then(9, 1, Number).worth(1000), // a thousand
exact(3390, 5).is(Limit), // above
exact(3390, 5).then(10, 2, Above), // above the text
exact(247, 11).is(With), // accompanied
exact(500, 10).is(Manner), // accordance
any(2228, 6).is(Unrelated), // accuse*
exact(2228, 7).is(Unrelated), // accused
exact(2235, 7).is(Unrelated), // accuses
any(510, 10).is(Cite), // acknowledg*
exact(520, 10).is(Manner), // actionable
exact(530, 10).then(12, 1, Unrelated), // activation link
exact(2892, 6).is(Active), // active
any(3395, 5).is(Manner), // adapt*
exact(540, 3).then(5, 1, Noindex), // add noindex
any(540, 10).is(Manner), // additional*
exact(2249, 7).is(Manner), // advance
any(960, 9).is(Unrelated), // affidavit*
exact(969, 9).then(13, 1, Unrelated), // affiliate link*
exact(2898, 6).is(Filler), // agency
exact(2898, 6).is(Press), // agency
exact(978, 9).is(Manner), // agreement
exact(978, 9).then(14, 1, Consent), // agreement with
exact(1007, 2).then(15, 1, Mining), // ai development
exact(1007, 2).then(16, 1, Mining), // ai model
exact(1007, 2).then(17, 1, Mining), // ai models
exact(1007, 2).then(18, 1, Mining), // ai purposes
exact(1007, 2).then(19, 1, Mining), // ai system
exact(1007, 2).then(20, 1, Mining), // ai systems
exact(1007, 2).then(21, 1, Mining), // ai training
any(2256, 7).is(Unrelated), // alleged*
exact(2263, 7).is(Unrelated), // alleges
exact(2270, 5).is(Permit), // allow
exact(2270, 7).is(Permit), // allowed
exact(2904, 6).is(Permit), // allows
exact(3815, 4).is(Manner), // also
any(3400, 5).is(Manner), // alter*
exact(253, 2).is(Filler), // an
exact(482, 3).is(Filler), // and
exact(987, 9).is(Unrelated), // announced
exact(2910, 6).then(14, 1, Unrelated), // anyone with
any(2916, 6).is(Manner), // appear*
exact(550, 10).is(Manner), // applicable
exact(3405, 5).is(Manner), // apply
exact(269, 10).is(Optional), // appreciate
exact(269, 11).is(Optional), // appreciated
any(280, 11).is(Manner), // appropriate*
any(1509, 8).is(Consent), // approval*
any(2922, 6).is(Manner), // archiv*
exact(2106, 3).then(22, 1, Link), // are linked
exact(2106, 3).then(23, 2, Optional), // are not required
exact(2106, 3).then(25, 1, Oblige), // are to
exact(1517, 7).is(Press), // article
exact(1517, 7).then(26, 1, Page), // article page
any(1517, 7).is(Material), // article*
exact(1517, 8).is(Press), // articles
any(2277, 7).is(Material), // artwork*
exact(431, 2).then(27, 2, If), // as long as
exact(431, 2).then(5, 1, Noindex), // as noindex
exact(4027, 3).is(Oblige), // ask
exact(8, 2).then(29, 1, Limit), // at most
exact(8, 2).then(30, 2, Start), // at the beginning
exact(8, 2).then(32, 2, Start), // at the start
exact(8, 2).then(34, 2, Start), // at the top
exact(570, 9).then(36, 1, Cite), // attribute all
exact(570, 9).then(37, 1, Cite), // attribute any
exact(570, 9).then(38, 1, Cite), // attribute it
exact(570, 9).then(39, 1, Cite), // attribute the
exact(570, 9).then(25, 1, Cite), // attribute to
exact(570, 9).then(40, 1, Cite), // attribute us
exact(570, 10).is(Cite), // attributed
exact(291, 11).is(Cite), // attribution
any(0, 6).is(Manner), // author*
exact(0, 13).is(Consent), // authorisation
exact(580, 10).is(Permit), // authorised
exact(580, 10).then(41, 1, Consent), // authorised by
exact(13, 13).is(Consent), // authorization
exact(590, 10).is(Permit), // authorized
exact(590, 10).then(41, 1, Consent), // authorized by
exact(996, 9).then(42, 1, Mining), // automated extraction
exact(1005, 9).is(Manner), // available
exact(1525, 4).then(25, 1, To), // back to
any(1525, 8).is(Link), // backlink*
exact(2928, 6).is(Forbid), // banned
exact(498, 2).then(22, 1, Link), // be linked
exact(498, 2).then(43, 1, Noindex), // be noindexed
exact(498, 2).then(44, 1, Oblige), // be sure
exact(3819, 4).is(Manner), // been
exact(2934, 6).then(45, 2, Above), // before the article
exact(2934, 6).then(47, 2, Above), // before the body
exact(2934, 6).then(10, 2, Above), // before the text
exact(1014, 9).then(49, 1, Start), // beginning of
exact(3410, 5).is(Manner), // being
exact(3415, 5).is(Below), // below
any(26, 11).is(Unrelated), // bibliograph*
exact(26, 13).is(Manner), // bibliographic
exact(3823, 4).is(Unrelated), // bill
exact(1533, 8).is(Unrelated), // binaries
exact(2940, 6).is(Unrelated), // binary
exact(1541, 4).is(Press), // blog
exact(1541, 8).is(Press), // bloggers
exact(3420, 5).is(Online), // blogs
exact(2284, 7).is(Unrelated), // booking
any(1549, 6).is(Use), // borrow*
exact(1549, 8).is(Unrelated), // borrowed
exact(3831, 4).is(Manner), // both
exact(3430, 5).is(Vague), // brief
any(425, 9).is(Press), // broadcast*
exact(2291, 7).is(Unrelated), // browser
exact(1565, 8).then(50, 1, Unrelated), // bulletin board
exact(1575, 2).is(With), // by
exact(1575, 2).then(51, 1, Consent), // by agreement
exact(1575, 2).then(52, 2, Given), // by kind permission
exact(2946, 6).is(Cite), // byline
exact(600, 3).is(Permit), // can
exact(600, 3).then(54, 2, Forbid), // can not be
exact(600, 10).is(Unrelated), // candidates
exact(2952, 6).then(56, 1, Forbid), // cannot be
exact(2952, 6).then(57, 2, Oblige), // cannot be removed
exact(1023, 9).then(59, 1, Canonical), // canonical address*
exact(1023, 9).then(12, 1, Manner), // canonical link
exact(1023, 9).then(13, 1, Canonical), // canonical link*
exact(1023, 9).then(60, 1, Manner), // canonical tag
exact(1023, 9).then(61, 1, Canonical), // canonical tag*
exact(1023, 9).then(62, 1, Manner), // canonical url
exact(1023, 9).then(63, 1, Canonical), // canonical url*
exact(1023, 9).then(64, 1, Canonical), // canonical version
exact(2298, 7).is(Unrelated), // captcha
exact(38, 2).then(41, 1, Commons), // cc by
exact(38, 2).then(65, 2, Commons), // cc by nc
exact(38, 2).then(67, 2, Commons), // cc by nd
exact(38, 2).then(69, 2, Commons), // cc by sa
exact(38, 2).then(71, 1, Commons), // cc bync
exact(38, 2).then(72, 1, Commons), // cc byncnd
exact(38, 2).then(73, 1, Commons), // cc byncsa
exact(38, 2).then(74, 1, Commons), // cc bynd
exact(38, 2).then(75, 1, Commons), // cc bysa
exact(1573, 4).is(Commons), // ccby
exact(1573, 6).is(Commons), // ccbync
exact(1573, 8).is(Commons), // ccbyncnd
exact(1581, 8).is(Commons), // ccbyncsa
exact(2958, 6).is(Commons), // ccbynd
exact(2964, 6).is(Commons), // ccbysa
any(302, 11).is(Unrelated), // certificate*
exact(2305, 6).is(Manner), // change
exact(2305, 7).is(Manner), // changes
any(1032, 9).is(Chars), // character*
exact(3435, 5).is(Chars), // chars
any(1589, 8).is(Quote), // citation*
any(1589, 8).is(Use), // citation*
exact(3440, 4).is(Mention), // cite
exact(3440, 4).is(Oblige), // cite
exact(3440, 4).is(Quote), // cite
exact(3440, 4).is(Use), // cite
exact(3440, 4).then(76, 1, Unrelated), // cite as
exact(3440, 4).then(77, 2, Cite), // cite the source
exact(3440, 4).then(79, 4, Cite), // cite us as the source
exact(3440, 5).is(Mention), // cited
exact(3440, 5).is(Original), // cited
exact(3440, 5).is(Quote), // cited
exact(3440, 5).is(Use), // cited
exact(3445, 5).is(Mention), // cites
exact(3445, 5).is(Quote), // cites
exact(3445, 5).is(Use), // cites
exact(2970, 6).is(Mention), // citing
exact(2970, 6).is(Quote), // citing
exact(2970, 6).is(Use), // citing
any(2312, 5).is(Manner), // clear*
exact(2312, 7).is(Manner), // clearly
exact(1041, 5).is(Unrelated), // click
exact(1041, 9).is(Active), // clickable
exact(1597, 8).is(Unrelated), // clicking
exact(2976, 6).is(Unrelated), // clicks
exact(3843, 4).is(Manner), // code
any(68, 10).is(Commercial), // commercial*
exact(2326, 7).is(Manner), // company
any(1605, 8).is(Unrelated), // complain*
exact(610, 8).is(Manner), // complete
any(610, 8).is(Manner), // complete*
exact(610, 10).is(Manner), // completely
exact(620, 10).is(Oblige), // compulsory
exact(630, 9).then(49, 1, Oblige), // condition of
exact(630, 10).is(Manner), // conditions
exact(2333, 7).then(83, 1, Unrelated), // confirm your
exact(2340, 7).then(84, 2, Unrelated), // consent to our
exact(2340, 7).then(86, 3, Unrelated), // consent to the terms
any(2340, 7).is(Consent), // consent*
exact(313, 10).then(89, 2, Forbid), // constitute an infringement
any(313, 10).is(Manner), // constitute*
exact(313, 11).then(89, 2, Forbid), // constitutes an infringement
any(2347, 7).is(Manner), // consult*
any(2354, 7).is(Manner), // contact*
exact(1050, 9).is(Manner), // contained
exact(1613, 7).is(Material), // content
exact(1613, 8).is(Manner), // contents
exact(1613, 8).is(Material), // contents
exact(1621, 8).is(Manner), // contrary
any(2982, 6).is(Unrelated), // cookie*
exact(2988, 6).is(Original), // copied
exact(2988, 6).is(Use), // copied
exact(2994, 6).is(Use), // copies
exact(1059, 4).is(Use), // copy
exact(2361, 7).is(Use), // copying
any(1059, 9).is(Material), // copyright*
any(1059, 9).is(Press), // copyright*
exact(39, 13).is(Original), // corresponding
exact(2368, 7).is(Manner), // counter
exact(2368, 7).then(91, 1, Pixel), // counter code*
exact(2368, 7).then(92, 1, Pixel), // counter pixel*
exact(2368, 7).then(93, 1, Pixel), // counter script*
exact(1629, 8).then(92, 1, Pixel), // counting pixel*
exact(1637, 5).is(Unrelated), // court
exact(1637, 5).then(94, 1, Unrelated), // court ruled
exact(1637, 8).then(49, 1, Given), // courtesy of
exact(1068, 9).is(Follow), // crawlable
exact(1645, 8).is(Search), // crawlers
any(2375, 7).then(95, 1, Commons), // creativ* commons*
exact(1077, 6).is(Cite), // credit
exact(1077, 6).is(Oblige), // credit
exact(1077, 6).then(96, 1, Unrelated), // credit application*
exact(1077, 6).then(97, 1, Unrelated), // credit card*
exact(1077, 6).then(98, 1, Unrelated), // credit history
exact(1077, 6).then(99, 1, Unrelated), // credit karma
exact(1077, 6).then(100, 1, Cite), // credit line*
exact(1077, 6).then(101, 1, Photo), // credit photo*
exact(1077, 6).then(102, 1, Unrelated), // credit report*
exact(1077, 6).then(103, 1, Unrelated), // credit score*
exact(1077, 6).then(40, 1, Cite), // credit us
exact(1077, 6).then(40, 1, Press), // credit us
exact(1653, 8).is(Cite), // credited
exact(1653, 8).is(Mention), // credited
exact(1077, 9).is(Cite), // crediting
exact(2382, 7).is(Cite), // credits
exact(2389, 7).is(Manner), // damages
exact(485, 4).is(Material), // data
exact(485, 4).then(104, 1, Mining), // data mining
exact(485, 4).then(105, 1, Mining), // data scraping
exact(485, 4).then(106, 1, Unrelated), // data source*
any(640, 10).is(Manner), // derivative*
exact(324, 11).then(107, 2, Unrelated), // description of your
exact(3006, 6).is(Manner), // design
exact(1086, 9).is(Optional), // desirable
exact(335, 11).then(109, 2, Mining), // development of ai
exact(2396, 7).then(111, 1, Online), // digital media
exact(1095, 6).is(Direct), // direct
exact(1095, 9).is(Manner), // directive
exact(1661, 8).is(Direct), // directly
exact(650, 10).is(Material), // dispatches
exact(650, 10).is(Press), // dispatches
any(2403, 7).is(Using), // display*
any(660, 10).is(Use), // disseminat*
any(91, 12).is(Unrelated), // dissertation*
any(447, 9).is(Use), // distribut*
exact(1669, 2).then(112, 2, Oblige), // do not delete
exact(1669, 2).then(114, 3, Optional), // do not have to
exact(1669, 2).then(117, 2, Optional), // do not need
exact(1669, 2).then(119, 2, Oblige), // do not remove
exact(1669, 2).then(121, 2, Optional), // do not require
exact(1669, 2).then(123, 2, Oblige), // do not strip
exact(3012, 4).then(114, 3, Optional), // does not have to
exact(3012, 4).then(117, 2, Optional), // does not need
exact(3012, 4).then(121, 2, Optional), // does not require
exact(3012, 6).then(125, 2, Optional), // doesnt have to
exact(3012, 6).then(127, 1, Optional), // doesnt need
exact(1669, 8).is(Follow), // dofollow
exact(4030, 3).is(Unrelated), // doi
exact(4030, 3).then(12, 1, Unrelated), // doi link
exact(3847, 4).then(125, 2, Optional), // dont have to
exact(3847, 4).then(127, 1, Optional), // dont need
exact(1677, 8).then(12, 1, Unrelated), // download link
any(1685, 8).is(Use), // duplicat*
exact(346, 7).then(13, 1, Unrelated), // dynamic link*
exact(346, 11).then(22, 1, Unrelated), // dynamically linked
exact(3851, 4).is(Manner), // each
exact(1079, 4).is(Manner), // edit
exact(1655, 6).is(Manner), // edited
exact(1655, 6).is(Unrelated), // edited
exact(1104, 6).then(128, 1, Unrelated), // editor said
any(1104, 6).is(Press), // editor*
exact(1104, 9).is(Material), // editorial
any(1104, 9).is(Press), // editorial*
exact(3450, 5).is(Number).worth(8), // eight
exact(3018, 6).is(Manner), // either
exact(670, 10).then(111, 1, Online), // electronic media
any(670, 10).is(Manner), // electronic*
any(2549, 5).is(Manner), // email*
any(3455, 5).is(Using), // embed*
exact(680, 10).is(Optional), // encouraged
exact(440, 3).then(129, 1, Unrelated), // end user*
any(3460, 5).is(Unrelated), // enrol*
exact(3030, 6).is(Oblige), // ensure
any(3036, 6).is(Manner), // entire*
exact(2733, 4).is(Even), // even
exact(3465, 5).is(Manner), // every
exact(3470, 5).is(Original), // exact
exact(357, 4).is(Unrelated), // exam
exact(357, 11).is(Unrelated), // examination
exact(3475, 5).is(Unrelated), // exams
any(1113, 6).is(Limit), // exceed*
exact(1113, 9).is(Over), // exceeding
exact(1122, 6).is(Manner), // except
exact(1122, 6).then(130, 3, Manner), // except as otherwise noted
exact(1122, 6).then(133, 3, Manner), // except where indicated otherwise
exact(1122, 6).then(136, 2, Manner), // except where noted
exact(1122, 6).then(138, 3, Manner), // except where otherwise noted
exact(1122, 6).then(141, 3, Manner), // except where otherwise stated
exact(1122, 6).then(14, 1, Without), // except with
exact(1122, 9).is(Manner), // exception
any(2417, 7).is(Use), // excerpt*
exact(1131, 9).is(Manner), // excluding
exact(368, 11).is(Only), // exclusively
any(1693, 8).is(Manner), // explicit*
any(2424, 7).is(Manner), // exploit*
any(2431, 7).is(Manner), // express*
exact(3042, 6).is(Manner), // extent
exact(2438, 7).is(Without), // failing
exact(3855, 4).then(144, 1, Unrelated), // fair use
exact(1701, 8).is(Manner), // featured
exact(3480, 5).then(145, 1, Limit), // fewer than
exact(3048, 5).is(Unrelated), // field
exact(3048, 6).is(Unrelated), // fields
exact(2445, 7).is(Number).worth(15), // fifteen
exact(3485, 5).is(Ordinal).worth(5), // fifth
exact(3490, 5).is(Number).worth(50), // fifty
exact(3500, 5).is(Manner), // first
exact(3500, 5).is(Ordinal).worth(1), // first
exact(3859, 4).is(Number).worth(5), // five
exact(3859, 4).then(2, 1, Number).worth(500), // five hundred
exact(700, 6).then(146, 2, Unrelated), // follow this link
exact(700, 10).is(Follow), // followable
exact(1709, 8).is(Follow), // followed
exact(1140, 9).then(12, 1, Unrelated), // following link
exact(2452, 7).is(Photo), // footage
exact(154, 3).is(When), // for
exact(154, 3).then(148, 1, Commercial), // for profit
exact(1149, 9).is(Forbid), // forbidden
exact(403, 4).is(Manner), // form
exact(403, 4).then(149, 1, Unrelated), // form is
any(403, 6).is(Manner), // format*
exact(3505, 5).is(Manner), // forms
exact(3510, 5).is(Number).worth(40), // forty
exact(3515, 5).then(150, 1, Unrelated), // forum rules
exact(3520, 5).is(Manner), // found
exact(3054, 4).is(Number).worth(4), // four
exact(3054, 6).is(Ordinal).worth(4), // fourth
exact(3863, 4).is(Permit), // free
exact(3863, 4).then(151, 1, Unrelated), // free quote*
exact(3867, 4).is(Manner), // from
exact(3525, 5).then(26, 1, Site), // front page
exact(3871, 4).is(Manner), // full
exact(710, 10).is(Active), // functional
exact(379, 11).is(Active), // functioning
exact(720, 10).then(152, 1, Mining), // generative ai
exact(720, 10).then(153, 2, Mining), // generative artificial intelligence
exact(4033, 3).then(155, 2, Unrelated), // get a quote
exact(4033, 3).then(151, 1, Unrelated), // get quote*
exact(3530, 4).then(157, 1, Cite), // give credit
exact(3530, 4).then(158, 2, Cite), // give us credit
exact(3530, 4).then(158, 2, Press), // give us credit
exact(3530, 5).is(Manner), // given
exact(730, 10).is(Unrelated), // government
exact(2466, 5).is(Permit), // grant
exact(2466, 5).then(160, 1, Permit), // grant permission
exact(2466, 5).then(40, 1, Unrelated), // grant us
exact(2466, 7).is(Permit), // granted
exact(3060, 6).then(40, 1, Unrelated), // grants us
any(32, 7).is(Photo), // graphic*
exact(1717, 8).is(Manner), // graphics
exact(3535, 5).is(Manner), // group
exact(3540, 5).then(161, 1, Unrelated), // guest post*
exact(3875, 4).is(Fraction).worth(50), // half
exact(3879, 4).then(162, 1, Unrelated), // hard copy
exact(4036, 3).then(25, 1, Oblige), // has to
exact(4036, 3).then(163, 2, Cite), // has to credit
exact(4036, 3).then(163, 2, Oblige), // has to credit
exact(3883, 4).is(Manner), // have
exact(3883, 4).then(25, 1, Oblige), // have to
exact(3883, 4).then(163, 2, Cite), // have to credit
exact(3883, 4).then(163, 2, Oblige), // have to credit
exact(172, 2).then(128, 1, Unrelated), // he said
exact(1725, 8).is(Above), // headline
exact(3021, 4).is(Manner), // here
any(217, 6).is(Manner), // holder*
exact(217, 7).is(Manner), // holders
exact(1733, 4).then(26, 1, Press), // home page
exact(1733, 4).then(26, 1, Site), // home page
exact(1733, 4).then(165, 2, Filler), // home page of
exact(1733, 8).is(Site), // homepage
exact(1741, 8).is(Unrelated), // homework
any(2480, 7).is(Link), // hotlink*
exact(4039, 3).then(167, 2, Unrelated), // how to cite
exact(3887, 4).is(Manner), // html
exact(2487, 7).is(Number).worth(100), // hundred
any(1158, 9).is(Link), // hyperlink*
exact(6, 1).then(169, 1, Unrelated), // i consent
exact(2494, 7).is(Manner), // ideally
exact(306, 2).is(If), // if
exact(2501, 7).is(Forbid), // illegal
any(103, 12).is(Photo), // illustration*
exact(3550, 5).then(170, 1, Photo), // image credit*
any(3550, 5).is(Photo), // image*
exact(49, 2).then(171, 1, When), // in case
exact(49, 2).then(172, 1, Print), // in print
exact(49, 2).then(173, 2, When), // in the case
exact(49, 2).then(175, 2, When), // in the event
exact(49, 2).then(177, 2, Above), // in the headline
exact(2508, 7).is(Oblige), // include
exact(1167, 9).is(Manner), // including
exact(1167, 9).is(With), // including
exact(1176, 9).is(Follow), // indexable
exact(740, 10).is(Search), // indexation
exact(1268, 7).is(Follow), // indexed
exact(1749, 8).is(Search), // indexing
any(1185, 7).is(Mention), // indicat*
exact(1185, 9).is(Manner), // indicated
any(390, 11).is(Photo), // infographic*
exact(401, 11).is(Manner), // information
exact(401, 11).is(Material), // information
any(115, 7).is(Manner), // infring*
any(115, 8).is(Manner), // infringe*
any(115, 12).is(Manner), // infringement*
exact(3072, 6).is(Oblige), // insert
exact(1194, 9).is(Unrelated), // insurance
any(2515, 7).is(Unrelated), // insurer*
exact(127, 12).then(179, 1, Press), // intellectual property
exact(52, 13).is(Manner), // international
exact(1765, 8).is(Online), // internet
exact(3891, 4).is(Manner), // into
exact(1203, 9).is(Manner), // invisible
exact(6, 2).then(89, 2, Forbid), // is an infringement
exact(6, 2).then(22, 1, Link), // is linked
exact(6, 2).then(180, 2, Forbid), // is not authorised
exact(6, 2).then(182, 2, Forbid), // is not authorized
exact(6, 2).then(23, 2, Optional), // is not required
exact(6, 2).then(184, 2, Oblige), // is only legal
exact(6, 2).then(25, 1, Oblige), // is to
exact(6, 2).then(186, 1, Optional), // is welcome
exact(3895, 4).then(187, 1, Optional), // isnt necessary
exact(3895, 4).then(188, 1, Optional), // isnt needed
exact(3895, 4).then(189, 1, Optional), // isnt required
any(3899, 4).is(Material), // item*
exact(1344, 3).is(Filler), // its
exact(412, 7).is(Press), // journal
exact(412, 11).is(Press), // journalists
exact(3903, 4).then(190, 2, Link), // keep all links
exact(3903, 4).then(190, 2, Oblige), // keep all links
exact(3903, 4).then(192, 2, Link), // keep our link
exact(3903, 4).then(192, 2, Oblige), // keep our link
exact(3903, 4).then(194, 2, Link), // keep the link
exact(3903, 4).then(194, 2, Oblige), // keep the link
exact(3903, 4).then(146, 2, Link), // keep this link
exact(3903, 4).then(146, 2, Oblige), // keep this link
exact(1748, 4).is(Manner), // kind
exact(3565, 5).then(196, 2, Mining), // large language models
exact(1212, 3).is(Manner), // law
exact(1212, 9).is(Unrelated), // lawmakers
exact(2522, 4).is(Manner), // laws
exact(2522, 7).is(Unrelated), // lawsuit
exact(3078, 6).is(Manner), // layout
exact(3907, 4).is(Start), // lead
exact(3575, 5).is(Manner), // least
exact(3911, 4).is(Start), // lede
any(2503, 5).is(Manner), // legal*
exact(896, 4).then(145, 1, Limit), // less than
any(3084, 4).is(Unrelated), // liab*
exact(3084, 6).is(Manner), // liable
exact(1789, 7).is(Consent), // licence
exact(1789, 7).is(Manner), // licence
exact(1789, 8).is(Manner), // licences
exact(1797, 7).is(Consent), // license
exact(1797, 7).is(Manner), // license
exact(1797, 8).is(Consent), // licensed
exact(1797, 8).is(Manner), // licensed
exact(1805, 8).is(Unrelated), // licensee
exact(1813, 8).is(Manner), // licenses
exact(1221, 9).is(Manner), // licensing
exact(1821, 8).is(Unrelated), // licensor
exact(1829, 8).is(Unrelated), // lifetime
exact(3915, 4).is(Manner), // like
any(2529, 5).is(Limit), // limit*
exact(2529, 7).is(Manner), // limited
exact(2529, 7).then(25, 1, Limit), // limited to
exact(1729, 4).is(Lines), // line
exact(3580, 5).is(Lines), // lines
exact(1163, 4).is(Link), // link
exact(1163, 4).then(198, 1, Unrelated), // link building
exact(1163, 4).then(199, 2, Unrelated), // link in your
exact(1163, 4).then(201, 1, Unrelated), // link placement*
exact(1163, 4).then(202, 2, Canonical), // link rel canonical
exact(1163, 4).then(204, 2, Unrelated), // link to your
exact(1163, 4).then(83, 1, Unrelated), // link your
any(1837, 8).is(Link), // linkback*
exact(3090, 6).is(Link), // linked
exact(3090, 6).then(206, 1, Link), // linked back
exact(3090, 6).then(207, 1, Link), // linked from
exact(3090, 6).then(25, 1, Link), // linked to
exact(3096, 6).is(Unrelated), // linker
exact(2536, 7).then(206, 1, Link), // linking back
exact(2536, 7).then(25, 1, Link), // linking to
exact(2805, 5).is(Link), // links
exact(2805, 5).then(26, 1, Unrelated), // links page
exact(2805, 5).then(204, 2, Unrelated), // links to your
exact(418, 4).then(208, 2, Unrelated), // list of references
exact(3919, 4).is(Active), // live
exact(1488, 3).then(210, 1, Unrelated), // log in
exact(3585, 5).is(Unrelated), // login
exact(3923, 4).then(170, 1, Photo), // logo credit*
any(3923, 4).is(Manner), // logo*
exact(3102, 6).then(145, 1, Limit), // longer than
exact(3102, 6).then(145, 1, Over), // longer than
exact(3590, 5).then(145, 1, Below), // lower than
exact(2543, 7).then(211, 2, Mining), // machine learning purposes
exact(1230, 8).is(Filler), // magazine
any(1230, 8).is(Press), // magazine*
exact(1230, 9).is(Print), // magazines
exact(2550, 7).then(213, 1, Unrelated), // mailing list
exact(3927, 4).then(26, 1, Site), // main page
exact(1215, 4).then(44, 1, Oblige), // make sure
exact(1239, 9).is(Oblige), // mandatory
exact(3108, 6).is(Manner), // manner
any(750, 10).is(Unrelated), // manuscript*
exact(1845, 8).is(Press), // masthead
any(1248, 8).is(Material), // material*
exact(1248, 9).is(Manner), // materials
exact(2557, 3).is(Limit), // max
exact(2557, 7).is(Limit), // maximum
exact(4042, 3).is(Permit), // may
exact(4042, 3).then(214, 1, Forbid), // may not
exact(4042, 3).then(215, 3, Oblige), // may not be removed
exact(4042, 3).then(119, 2, Oblige), // may not remove
exact(2564, 7).is(Manner), // meaning
exact(3595, 5).is(Manner), // means
any(760, 10).is(Manner), // mechanical*
exact(3600, 5).is(Manner), // media
exact(3114, 6).is(Manner), // medium
exact(2571, 7).then(77, 2, Cite), // mention the source
any(2571, 7).is(Mention), // mention*
any(1853, 8).is(Unrelated), // merchant*
exact(3931, 4).then(5, 1, Noindex), // meta noindex
exact(1861, 8).is(Unrelated), // minister
exact(1869, 8).is(Unrelated), // ministry
exact(3126, 6).is(Unrelated), // minors
exact(3138, 6).is(Vague), // modest
any(3605, 5).is(Manner), // modif*
exact(3935, 4).then(145, 1, Limit), // more than
exact(3935, 4).then(145, 1, Over), // more than
exact(3943, 4).is(Oblige), // must
exact(3943, 4).then(218, 1, Cite), // must attribute
exact(3943, 4).then(54, 2, Forbid), // must not be
exact(3943, 4).then(215, 3, Oblige), // must not be removed
exact(3943, 4).then(119, 2, Oblige), // must not remove
exact(3943, 4).then(219, 1, Oblige), // must retain
exact(3610, 4).is(Mention), // name
exact(3610, 4).then(77, 2, Cite), // name the source
exact(3610, 4).then(79, 4, Cite), // name us as the source
exact(3610, 5).is(Mention), // named
exact(3144, 6).is(Mention), // naming
exact(1257, 9).is(Oblige), // necessary
exact(3150, 4).is(Oblige), // need
exact(3150, 4).then(214, 1, Optional), // need not
exact(3150, 6).is(Oblige), // needed
exact(3156, 5).then(220, 1, Optional), // needn t
exact(3156, 6).is(Optional), // neednt
exact(3615, 5).is(Oblige), // needs
exact(2216, 5).is(Not), // never
exact(770, 4).is(Material), // news
exact(770, 4).is(Press), // news
exact(770, 4).then(221, 1, Filler), // news agency
exact(770, 4).then(221, 1, Press), // news agency
exact(770, 4).then(222, 1, Filler), // news site
exact(770, 10).is(Unrelated), // newsletter
exact(780, 9).is(Filler), // newspaper
any(780, 9).is(Press), // newspaper*
exact(780, 10).is(Print), // newspapers
exact(1877, 8).is(Press), // newsroom
exact(65, 2).is(Not), // no
exact(65, 2).then(223, 1, Optional), // no attribution
exact(65, 2).then(224, 2, Below), // no further than
exact(65, 2).then(226, 2, Below), // no later than
exact(65, 2).then(12, 1, Link), // no link
exact(65, 2).then(12, 1, Optional), // no link
exact(65, 2).then(228, 2, Limit), // no longer than
exact(65, 2).then(230, 2, Below), // no lower than
exact(65, 2).then(232, 2, Limit), // no more than
exact(65, 2).then(127, 1, Optional), // no need
exact(65, 2).then(234, 1, Optional), // no obligation
exact(65, 2).then(235, 1, Forbid), // no part
exact(1885, 8).is(Follow), // nofollow
exact(1266, 7).is(Follow), // noindex
exact(1266, 7).then(236, 1, Noindex), // noindex meta*
exact(1266, 7).then(61, 1, Noindex), // noindex tag*
exact(1266, 9).is(Noindex), // noindexed
any(65, 13).is(Noncommercial), // noncommercial*
exact(3947, 4).is(Not), // none
exact(1275, 9).is(Noncommercial), // nonprofit
exact(3128, 3).is(Not), // nor
exact(151, 3).is(Not), // not
exact(151, 3).then(237, 1, Forbid), // not allowed
exact(151, 3).then(238, 1, Below), // not below
exact(151, 3).then(224, 2, Below), // not further than
exact(151, 3).then(125, 2, Optional), // not have to
exact(151, 3).then(226, 2, Below), // not later than
exact(151, 3).then(230, 2, Below), // not lower than
exact(151, 3).then(239, 1, Optional), // not mandatory
exact(151, 3).then(232, 2, Limit), // not more than
exact(151, 3).then(187, 1, Optional), // not necessary
exact(151, 3).then(240, 2, Optional), // not need to
exact(151, 3).then(188, 1, Optional), // not needed
exact(151, 3).then(242, 1, Optional), // not obligatory
exact(151, 3).then(243, 1, Optional), // not oblige
exact(151, 3).then(244, 1, Optional), // not obliged
exact(151, 3).then(245, 1, Forbid), // not permitted
exact(151, 3).then(189, 1, Optional), // not required
exact(3620, 5).is(Manner), // noted
exact(151, 12).is(Noncommercial), // notforprofit
exact(3162, 6).is(Manner), // notice
exact(800, 10).is(Oblige), // obligatory
exact(2578, 7).is(Oblige), // obliged
any(1893, 6).is(Manner), // obtain*
exact(1893, 8).is(Manner), // obtained
exact(11, 2).then(246, 1, If), // on condition
exact(11, 2).then(247, 2, If), // on the condition
exact(11, 2).then(249, 2, To), // on the site
exact(11, 2).then(251, 2, To), // on the website
exact(366, 3).is(Number).worth(1), // one
exact(366, 3).then(0, 1, Fraction).worth(20), // one fifth
exact(366, 3).then(253, 1, Fraction).worth(50), // one half
exact(366, 3).then(2, 1, Number).worth(100), // one hundred
exact(366, 3).then(6, 1, Fraction).worth(25), // one quarter
exact(366, 3).then(7, 1, Fraction).worth(10), // one tenth
exact(366, 3).then(8, 1, Fraction).worth(33), // one third
exact(366, 3).then(9, 1, Number).worth(1000), // one thousand
exact(3168, 6).is(Online), // online
exact(3951, 4).is(Only), // only
exact(3955, 4).is(To), // onto
exact(2585, 4).then(254, 1, Manner), // open access
exact(2585, 4).then(255, 1, Unrelated), // open source
exact(2585, 7).is(Ordinal).worth(1), // opening
exact(1901, 3).then(256, 1, Reserve), // opt out
exact(3625, 5).then(256, 1, Reserve), // opted out
exact(3174, 6).then(256, 1, Reserve), // opting out
exact(1901, 8).is(Optional), // optional
exact(3959, 4).then(256, 1, Reserve), // opts out
exact(4, 2).then(257, 3, Manner), // or any later version
exact(1909, 8).is(Original), // original
exact(1909, 8).is(Page), // original
exact(1909, 8).then(260, 1, Material), // original content
exact(1284, 5).is(Manner), // other
exact(1284, 5).then(261, 1, Online), // other sites
exact(3180, 6).is(Manner), // others
exact(1284, 9).is(Manner), // otherwise
exact(413, 3).is(Filler), // our
exact(413, 3).is(Press), // our
exact(413, 3).then(262, 1, Pixel), // our counter
exact(413, 3).then(263, 2, Site), // our home page
exact(413, 3).then(265, 1, Site), // our homepage
exact(413, 3).then(266, 1, Pixel), // our pixel
exact(413, 3).then(222, 1, Site), // our site
exact(413, 3).then(267, 1, Site), // our website
exact(3963, 4).is(Press), // ours
exact(731, 4).is(Limit), // over
exact(731, 4).is(Over), // over
exact(3186, 5).is(Manner), // owner
exact(3186, 6).is(Manner), // owners
exact(1737, 4).is(Page), // page
exact(1737, 4).then(260, 1, Material), // page content
exact(1737, 4).then(268, 1, Pixel), // page counter*
exact(1737, 4).then(269, 2, Pixel), // page view counter*
exact(1917, 8).then(268, 1, Pixel), // pageview counter*
exact(784, 5).is(Print), // paper
exact(810, 3).is(Paragraph), // par
exact(810, 4).is(Paragraph), // para
exact(810, 9).is(Paragraph), // paragraph
exact(810, 10).is(Paragraph), // paragraphs
exact(2599, 7).is(Unrelated), // parents
exact(820, 10).is(Unrelated), // parliament
exact(2606, 4).is(Manner), // part
exact(2606, 4).then(271, 2, Material), // part of the
exact(2606, 4).then(273, 2, Material), // part of this
any(2606, 7).is(Manner), // partial*
exact(3630, 5).is(Manner), // parts
exact(3630, 5).then(49, 1, Material), // parts of
exact(1293, 8).is(Unrelated), // password
exact(1293, 9).is(Unrelated), // passwords
exact(1925, 8).is(Unrelated), // patients
exact(4045, 3).is(Percent), // pct
exact(3192, 6).then(14, 1, Unrelated), // people with
exact(786, 3).then(275, 1, Percent), // per cent
exact(830, 7).is(Percent), // percent
exact(830, 10).is(Percent), // percentage
exact(2613, 7).is(Manner), // perform
exact(1302, 9).is(Page), // permalink
exact(840, 10).then(276, 1, Permit), // permission granted
exact(840, 10).then(277, 2, Permit), // permission is given
exact(840, 10).then(279, 2, Permit), // permission is granted
any(840, 10).is(Consent), // permission*
exact(1311, 6).is(Permit), // permit
exact(2620, 7).is(Permit), // permits
exact(1311, 9).is(Permit), // permitted
exact(1933, 8).is(Noncommercial), // personal
exact(1933, 8).then(281, 1, Unrelated), // personal data
exact(1933, 8).then(282, 1, Unrelated), // personal information
exact(163, 5).then(170, 1, Photo), // photo credit*
any(163, 5).is(Photo), // photo*
any(1941, 8).is(Manner), // photocop*
any(163, 12).is(Manner), // photographer*
exact(2627, 7).then(170, 1, Photo), // picture credit*
any(2627, 7).is(Photo), // picture*
exact(3198, 5).is(Material), // piece
exact(3198, 6).is(Material), // pieces
exact(3635, 5).is(Manner), // pixel
exact(3635, 5).then(91, 1, Pixel), // pixel code*
exact(3635, 5).then(61, 1, Pixel), // pixel tag*
exact(3635, 5).then(283, 1, Pixel), // pixel tracker*
exact(3204, 6).is(Manner), // placed
exact(3210, 6).is(Oblige), // please
exact(3210, 6).then(218, 1, Cite), // please attribute
exact(3216, 6).is(Unrelated), // police
exact(2634, 6).is(Filler), // portal
any(2634, 6).is(Press), // portal*
exact(2634, 7).is(Online), // portals
exact(1949, 8).is(Permit), // possible
exact(2047, 4).is(Using), // post
exact(2047, 6).is(Manner), // posted
exact(2047, 6).is(Using), // posted
exact(2641, 7).is(Using), // posting
exact(3640, 5).then(284, 1, Unrelated), // posts edited
exact(2648, 7).then(41, 1, Unrelated), // powered by
exact(1329, 9).is(Manner), // presented
exact(1957, 8).is(Manner), // previous
exact(3645, 5).then(151, 1, Unrelated), // price quote*
exact(902, 5).is(Print), // print
exact(902, 5).then(285, 1, Print), // print edition*
exact(902, 5).then(111, 1, Print), // print media
exact(902, 5).then(286, 1, Print), // print outlets
exact(902, 5).then(287, 1, Print), // print publication*
exact(902, 5).then(288, 1, Print), // print reprint*
exact(902, 5).then(144, 1, Print), // print use
exact(1412, 7).is(Manner), // printed
exact(1412, 7).is(Print), // printed
exact(1412, 7).then(285, 1, Print), // printed edition*
exact(1412, 7).then(111, 1, Print), // printed media
exact(1412, 7).then(287, 1, Print), // printed publication*
exact(3650, 5).is(Manner), // prior
exact(3650, 5).then(51, 1, Consent), // prior agreement
exact(2655, 7).is(Unrelated), // privacy
exact(175, 12).is(Commercial), // profitmaking
exact(850, 8).is(Forbid), // prohibit
exact(850, 10).is(Forbid), // prohibited
exact(1338, 9).is(Forbid), // prohibits
exact(1965, 6).then(157, 1, Cite), // proper credit
any(1965, 6).is(Manner), // proper*
exact(1965, 8).is(Manner), // properly
any(1989, 8).is(Manner), // prosecut*
exact(1347, 9).is(Manner), // protected
exact(1997, 8).is(If), // provided
exact(1997, 8).is(Manner), // provided
exact(1356, 9).is(If), // providing
exact(80, 11).is(Manner), // publication
exact(80, 11).is(Material), // publication
exact(80, 11).then(49, 1, Using), // publication of
exact(187, 12).is(Material), // publications
exact(187, 12).is(Press), // publications
exact(2005, 8).is(Manner), // publicly
any(201, 7).is(Using), // publish*
exact(469, 9).is(Manner), // published
exact(469, 9).then(289, 2, Consent), // published with permission
exact(469, 9).then(289, 2, Given), // published with permission
exact(469, 9).then(289, 2, Use), // published with permission
any(1365, 9).is(Manner), // publisher*
exact(201, 10).then(291, 1, Press), // publishing house
exact(3967, 4).then(292, 1, Unrelated), // pull request
any(3222, 6).is(Manner), // punish*
exact(3228, 6).is(Unrelated), // pupils
any(2013, 7).is(Manner), // purpose*
exact(2021, 8).is(Manner), // pursuant
exact(2662, 7).is(Manner), // pursued
exact(2669, 7).is(Fraction).worth(25), // quarter
any(1374, 9).is(Quote), // quotation*
any(1374, 9).is(Use), // quotation*
exact(3234, 5).is(Quote), // quote
exact(3234, 5).is(Use), // quote
exact(3234, 5).then(293, 1, Unrelated), // quote online
exact(3234, 6).is(Original), // quoted
exact(3234, 6).is(Quote), // quoted
exact(3234, 6).is(Use), // quoted
exact(3240, 6).is(Quote), // quotes
exact(3240, 6).is(Use), // quotes
exact(2676, 7).is(Quote), // quoting
exact(2676, 7).is(Use), // quoting
exact(860, 10).is(Manner), // readership
exact(870, 10).is(Vague), // reasonable
any(423, 11).is(Press), // rebroadcast*
any(423, 11).is(Use), // rebroadcast*
any(1383, 9).is(Unrelated), // recipient*
exact(434, 11).is(Optional), // recommended
exact(2029, 8).is(Manner), // recorded
exact(1392, 9).is(Manner), // recording
any(445, 11).is(Use), // redistribut*
exact(456, 5).is(Mention), // refer
any(2683, 7).is(Unrelated), // referee*
exact(880, 9).is(Mention), // reference
exact(880, 9).then(213, 1, Unrelated), // reference list
exact(880, 10).is(Mention), // references
exact(880, 10).then(213, 1, Unrelated), // references list
exact(456, 11).is(Mention), // referencing
exact(890, 10).is(Manner), // regardless
exact(2037, 3).then(294, 1, Canonical), // rel canonical
exact(2690, 7).is(Manner), // related
exact(2037, 8).is(Original), // relevant
any(1401, 6).is(Material), // report*
any(2045, 6).is(Press), // repost*
any(2045, 6).is(Use), // repost*
exact(2045, 8).then(289, 2, Consent), // reposted with permission
exact(2045, 8).then(289, 2, Given), // reposted with permission
any(900, 7).is(Press), // reprint*
any(900, 7).is(Use), // reprint*
exact(1410, 9).is(Original), // reprinted
exact(1410, 9).is(Use), // reprinted
exact(1410, 9).then(295, 2, Consent), // reprinted by permission
exact(1410, 9).then(295, 2, Given), // reprinted by permission
exact(1410, 9).then(295, 2, Use), // reprinted by permission
exact(1410, 9).then(207, 1, Given), // reprinted from
exact(1410, 9).then(297, 3, Consent), // reprinted here by permission
exact(1410, 9).then(297, 3, Given), // reprinted here by permission
exact(1410, 9).then(300, 3, Consent), // reprinted here with permission
exact(1410, 9).then(300, 3, Given), // reprinted here with permission
exact(1410, 9).then(289, 2, Consent), // reprinted with permission
exact(1410, 9).then(289, 2, Given), // reprinted with permission
exact(1410, 9).then(289, 2, Use), // reprinted with permission
exact(900, 10).is(Use), // reprinting
any(910, 8).is(Press), // reproduc*
any(910, 8).is(Use), // reproduc*
exact(910, 10).then(295, 2, Consent), // reproduced by permission
exact(910, 10).then(295, 2, Given), // reproduced by permission
exact(910, 10).then(295, 2, Use), // reproduced by permission
exact(910, 10).then(300, 3, Consent), // reproduced here with permission
exact(910, 10).then(300, 3, Given), // reproduced here with permission
exact(910, 10).then(289, 2, Consent), // reproduced with permission
exact(910, 10).then(289, 2, Given), // reproduced with permission
exact(910, 10).then(289, 2, Use), // reproduced with permission
exact(910, 10).then(303, 3, Consent), // reproduced with the permission
exact(910, 10).then(303, 3, Given), // reproduced with the permission
exact(910, 10).then(303, 3, Use), // reproduced with the permission
any(78, 7).is(Press), // republi*
any(78, 7).is(Use), // republi*
exact(78, 13).then(92, 1, Pixel), // republication pixel*
exact(78, 13).then(283, 1, Pixel), // republication tracker*
exact(199, 9).then(266, 1, Pixel), // republish pixel
any(199, 9).is(Use), // republish*
exact(467, 11).is(Original), // republished
exact(467, 11).then(295, 2, Consent), // republished by permission
exact(467, 11).then(295, 2, Given), // republished by permission
exact(467, 11).then(295, 2, Use), // republished by permission
exact(467, 11).then(207, 1, Given), // republished from
exact(467, 11).then(300, 3, Consent), // republished here with permission
exact(467, 11).then(300, 3, Given), // republished here with permission
exact(467, 11).then(289, 2, Consent), // republished with permission
exact(467, 11).then(289, 2, Given), // republished with permission
exact(467, 11).then(289, 2, Use), // republished with permission
exact(199, 12).then(266, 1, Pixel), // republishing pixel
exact(1419, 7).is(Oblige), // request
exact(1419, 9).is(Oblige), // requested
exact(2053, 7).is(Oblige), // require
exact(2053, 8).is(Oblige), // required
exact(2061, 8).is(Oblige), // requires
exact(2069, 7).is(Reserve), // reserve
exact(2069, 8).is(Manner), // reserved
exact(2069, 8).is(Reserve), // reserved
exact(2077, 8).is(Reserve), // reserves
exact(1437, 9).is(Reserve), // reserving
exact(3655, 5).is(Unrelated), // reset
exact(3246, 6).is(Manner), // resold
exact(920, 10).is(Manner), // respective
any(1446, 9).is(Unrelated), // responsib*
exact(3252, 6).then(194, 2, Link), // retain the link
exact(3252, 6).then(194, 2, Oblige), // retain the link
any(3252, 6).is(Manner), // retain*
any(1455, 9).is(Press), // retransmi*
any(1455, 9).is(Use), // retransmi*
any(2704, 7).is(Manner), // retriev*
any(3660, 5).is(Use), // reuse*
any(2085, 8).is(Unrelated), // reviewer*
any(3258, 6).is(Use), // rewrit*
exact(211, 6).is(Manner), // rights
exact(211, 6).then(306, 1, Manner), // rights holder*
any(211, 12).is(Manner), // rightsholder*
exact(3264, 6).then(5, 1, Noindex), // robots noindex
exact(3665, 5).then(307, 1, Unrelated), // ruled that
exact(3971, 4).then(308, 2, Unrelated), // said in a
exact(3971, 4).then(307, 1, Unrelated), // said that
exact(3971, 4).then(39, 1, Unrelated), // said the
exact(3975, 4).is(Manner), // sale
exact(3979, 4).is(Manner), // same
exact(2711, 7).is(Manner), // samples
any(2718, 7).is(Unrelated), // scholar*
any(3270, 6).is(Mining), // scrape*
exact(2093, 8).is(Mining), // scraping
exact(3276, 6).then(310, 1, Search), // search bots
exact(3276, 6).then(311, 1, Search), // search engine*
exact(3276, 6).then(312, 1, Search), // search index*
exact(3276, 6).then(313, 1, Search), // search robot*
exact(3276, 6).then(314, 1, Search), // search system*
exact(3282, 6).is(Ordinal).worth(2), // second
exact(2725, 7).is(Manner), // section
exact(1464, 8).is(Sentences), // sentence
exact(1464, 9).is(Sentences), // sentences
exact(3657, 3).then(5, 1, Noindex), // set noindex
exact(2732, 7).is(Number).worth(70), // seventy
exact(3680, 5).is(Oblige), // shall
exact(3288, 5).is(Using), // share
exact(3288, 6).is(Using), // shared
exact(3288, 6).then(289, 2, Consent), // shared with permission
exact(3288, 6).then(289, 2, Given), // shared with permission
exact(2739, 7).is(Using), // sharing
exact(474, 3).then(128, 1, Unrelated), // she said
exact(3685, 5).is(Vague), // short
exact(3294, 6).is(Oblige), // should
exact(3294, 6).then(215, 3, Oblige), // should not be removed
exact(3008, 4).is(Chars), // sign
exact(3008, 4).then(210, 1, Unrelated), // sign in
exact(3690, 5).is(Chars), // signs
exact(2746, 7).is(Manner), // similar
exact(3300, 6).is(Number).worth(1), // single
exact(2200, 4).is(Press), // site
exact(2200, 4).is(Site), // site
exact(2200, 4).then(49, 1, Filler), // site of
exact(2200, 5).is(Online), // sites
exact(2200, 5).is(Press), // sites
exact(3695, 3).is(Number).worth(6), // six
exact(3695, 5).is(Number).worth(60), // sixty
exact(3700, 5).is(Vague), // small
any(2753, 7).is(Manner), // snippet*
exact(626, 2).then(27, 2, If), // so long as
exact(3248, 4).is(Manner), // sold
exact(3306, 4).is(Manner), // sole
exact(3306, 6).is(Only), // solely
exact(2760, 6).is(Original), // source
exact(2760, 6).is(Source), // source
exact(2760, 6).then(315, 1, Page), // source article
exact(2760, 6).then(316, 1, Unrelated), // source code
exact(2760, 6).then(157, 1, Cite), // source credit
exact(2760, 6).then(317, 1, Unrelated), // source file*
exact(2760, 6).then(318, 1, Unrelated), // source files
exact(2760, 6).then(26, 1, Page), // source page
exact(2760, 6).then(319, 1, Page), // source story
exact(2760, 7).is(Source), // sources
exact(3983, 4).is(Unrelated), // spam
exact(2109, 8).is(Manner), // specific
exact(2109, 8).is(Original), // specific
exact(2109, 8).then(320, 1, Unrelated), // specific quote
exact(1473, 9).is(Manner), // specified
any(3312, 6).is(Unrelated), // spokes*
any(2767, 7).is(Unrelated), // sponsor*
exact(3705, 5).then(49, 1, Start), // start of
exact(3318, 5).is(Mention), // state
exact(3318, 5).then(321, 1, Unrelated), // state law*
exact(3318, 5).then(77, 2, Cite), // state the source
exact(3318, 6).is(Manner), // stated
exact(3318, 6).is(Mention), // stated
exact(930, 10).is(Unrelated), // statically
exact(2774, 7).is(Mention), // stating
any(2475, 4).is(Manner), // stor*
exact(3324, 6).is(Using), // stored
exact(2781, 7).is(Material), // stories
exact(2781, 7).is(Press), // stories
exact(2475, 5).is(Material), // story
exact(2475, 5).is(Press), // story
exact(2117, 8).is(Direct), // straight
exact(2125, 8).is(Manner), // strictly
exact(2125, 8).then(322, 1, Forbid), // strictly forbidden
exact(2133, 8).is(Unrelated), // students
exact(940, 10).is(Above), // subheading
exact(2788, 7).is(Manner), // subject
exact(2788, 7).then(25, 1, If), // subject to
any(491, 9).is(Unrelated), // subscribe*
exact(223, 12).is(Unrelated), // subscription
exact(3987, 4).is(Manner), // such
exact(2665, 4).is(Unrelated), // sued
exact(2795, 7).is(Chars), // symbols
any(2802, 7).is(Unrelated), // symlink*
any(2141, 8).is(Press), // syndicat*
any(2141, 8).is(Use), // syndicat*
exact(2809, 6).is(Manner), // system
exact(3991, 4).is(Manner), // tags
exact(3715, 4).is(Using), // take
exact(3715, 5).is(Using), // taken
exact(4048, 3).then(323, 1, Unrelated), // tax form*
exact(4051, 3).is(Mining), // tdm
any(1482, 9).is(Manner), // technolog*
exact(1467, 3).is(Number).worth(10), // ten
exact(3725, 5).is(Manner), // terms
exact(3725, 5).then(324, 2, Unrelated), // terms and conditions
exact(478, 4).is(Manner), // text
exact(478, 4).is(Material), // text
exact(478, 4).then(326, 3, Mining), // text and data mining
exact(478, 4).then(329, 2, Mining), // text data mining
exact(478, 4).then(12, 1, Unrelated), // text link
exact(478, 11).then(104, 1, Mining), // textanddata mining
exact(3730, 5).is(Manner), // texts
exact(3730, 5).is(Material), // texts
exact(3999, 4).is(Manner), // that
exact(1285, 3).is(Filler), // the
exact(1285, 3).then(331, 2, Pixel), // the counter script
exact(1285, 3).then(333, 1, Unrelated), // the court
exact(1285, 3).then(1, 1, Unrelated), // the form
exact(1285, 3).then(334, 1, Unrelated), // the judge
exact(1285, 3).then(5, 1, Noindex), // the noindex
exact(1285, 3).then(266, 1, Pixel), // the pixel
exact(1285, 3).then(335, 1, Unrelated), // the software
exact(3735, 5).is(Forbid), // theft
exact(3735, 5).is(Manner), // theft
exact(3740, 5).is(Manner), // their
exact(3020, 5).is(Manner), // there
exact(3745, 5).is(Manner), // these
exact(3330, 6).is(Unrelated), // thesis
exact(3336, 5).is(Ordinal).worth(3), // third
exact(3342, 6).is(Number).worth(30), // thirty
exact(4003, 4).is(Manner), // this
exact(4003, 4).then(1, 1, Unrelated), // this form
exact(4003, 4).then(336, 1, Unrelated), // this licence
exact(4003, 4).then(337, 1, Unrelated), // this license
exact(4003, 4).then(26, 1, Press), // this page
exact(4003, 4).then(335, 1, Unrelated), // this software
exact(3750, 5).is(Manner), // those
exact(2149, 8).is(Number).worth(1000), // thousand
exact(3755, 5).is(Number).worth(3), // three
exact(3755, 5).then(2, 1, Number).worth(300), // three hundred
exact(3760, 5).is(Above), // title
exact(166, 2).is(To), // to
exact(166, 2).then(338, 2, Unrelated), // to cite this
exact(166, 2).then(5, 1, Noindex), // to noindex
exact(4007, 4).then(340, 1, Unrelated), // told reporters
exact(4007, 4).then(39, 1, Unrelated), // told the
exact(4054, 3).then(49, 1, Start), // top of
exact(2816, 7).is(To), // towards
exact(2823, 7).then(92, 1, Pixel), // tracker pixel*
exact(2157, 8).is(Manner), // tracking
exact(2157, 8).then(91, 1, Pixel), // tracking code*
exact(2157, 8).then(341, 1, Pixel), // tracking image*
exact(2157, 8).then(92, 1, Pixel), // tracking pixel*
exact(2157, 8).then(93, 1, Pixel), // tracking script*
exact(2157, 8).then(61, 1, Pixel), // tracking tag*
exact(2165, 5).then(342, 1, Mining), // train ai*
exact(2165, 5).then(343, 2, Mining), // train any ai
exact(2165, 5).then(153, 2, Mining), // train artificial intelligence
exact(2165, 5).then(345, 1, Mining), // train generative*
exact(2165, 5).then(196, 2, Mining), // train language models
exact(2165, 5).then(346, 2, Mining), // train large language*
exact(2165, 5).then(348, 2, Mining), // train machine learning
exact(2165, 5).then(17, 1, Mining), // train models
exact(2165, 8).then(342, 1, Mining), // training ai*
exact(2165, 8).then(343, 2, Mining), // training any ai
exact(2165, 8).then(153, 2, Mining), // training artificial intelligence
exact(2165, 8).then(345, 1, Mining), // training generative*
exact(2165, 8).then(196, 2, Mining), // training language models
exact(2165, 8).then(346, 2, Mining), // training large language*
exact(2165, 8).then(348, 2, Mining), // training machine learning
exact(2165, 8).then(17, 1, Mining), // training models
exact(2165, 8).then(350, 2, Mining), // training of ai*
exact(2165, 8).then(352, 3, Mining), // training of artificial intelligence
any(2173, 8).is(Manner), // translat*
any(1457, 7).is(Using), // transmi*
exact(3348, 6).is(Number).worth(20), // twenty
exact(2279, 3).is(Number).worth(2), // two
exact(2279, 3).then(2, 1, Number).worth(200), // two hundred
exact(2279, 3).then(355, 1, Fraction).worth(66), // two thirds
any(1491, 9).is(Manner), // unauthori*
exact(3765, 5).is(Manner), // under
exact(3765, 5).then(247, 2, If), // under the condition
exact(2181, 8).is(Forbid), // unlawful
exact(3354, 6).is(Manner), // unless
exact(3354, 6).is(Without), // unless
exact(3354, 6).then(356, 2, Manner), // unless otherwise indicated
exact(3354, 6).then(358, 2, Manner), // unless otherwise noted
exact(3354, 6).then(360, 2, Manner), // unless otherwise stated
exact(235, 12).is(Manner), // unrestricted
exact(489, 11).is(Unrelated), // unsubscribe
exact(1686, 2).then(25, 1, Limit), // up to
exact(4011, 4).is(When), // upon
exact(4057, 3).is(Page), // url
exact(106, 2).is(Press), // us
exact(106, 2).is(Site), // us
exact(3770, 5).is(Using), // usage
exact(2231, 3).is(Using), // use
exact(2231, 3).then(362, 2, Permit), // use is allowed
exact(2231, 3).then(362, 2, Use), // use is allowed
exact(2231, 3).then(364, 2, Permit), // use is permitted
exact(2231, 3).then(364, 2, Use), // use is permitted
exact(2231, 3).then(5, 1, Noindex), // use noindex
exact(2231, 4).is(Original), // used
exact(2231, 4).is(Using), // used
exact(2231, 4).then(295, 2, Consent), // used by permission
exact(2231, 4).then(295, 2, Given), // used by permission
exact(2231, 4).then(295, 2, Use), // used by permission
exact(2231, 4).then(289, 2, Consent), // used with permission
exact(2231, 4).then(289, 2, Given), // used with permission
exact(2231, 4).then(289, 2, Use), // used with permission
exact(2231, 4).then(303, 3, Consent), // used with the permission
exact(2231, 4).then(303, 3, Given), // used with the permission
exact(2231, 4).then(303, 3, Use), // used with the permission
exact(2238, 4).is(Using), // uses
exact(3775, 5).is(Using), // using
any(3360, 6).is(Using), // utilis*
any(3366, 6).is(Using), // utiliz*
exact(2189, 8).is(Manner), // verbatim
any(3780, 5).is(Photo), // video*
exact(1921, 4).then(268, 1, Pixel), // view counter*
any(3372, 6).is(Manner), // violat*
any(2837, 7).is(Unrelated), // warrant*
exact(1500, 3).is(Online), // web
exact(1500, 3).then(26, 1, Page), // web page
exact(1500, 3).then(366, 1, Press), // web page*
exact(1500, 3).then(105, 1, Mining), // web scraping
exact(1500, 3).then(222, 1, Press), // web site
exact(1500, 3).then(222, 1, Site), // web site
any(1500, 9).is(Press), // webmaster*
exact(2844, 7).is(Page), // webpage
any(2844, 7).is(Press), // webpage*
exact(2197, 7).is(Site), // website
exact(2197, 7).then(49, 1, Filler), // website of
any(2197, 7).is(Online), // website*
any(2197, 7).is(Press), // website*
exact(2197, 8).is(Online), // websites
exact(2851, 7).is(Permit), // welcome
exact(2205, 8).is(Manner), // whatever
exact(950, 10).is(Manner), // whatsoever
exact(2213, 4).is(When), // when
exact(2213, 8).is(When), // whenever
exact(3785, 5).is(Manner), // where
exact(3790, 5).is(Manner), // which
exact(3795, 5).is(When), // while
exact(3800, 5).is(Manner), // whole
exact(3378, 6).is(Manner), // wholly
exact(4015, 4).is(Manner), // will
exact(4019, 4).is(Material), // wire
exact(2858, 4).is(With), // with
exact(2858, 4).then(367, 3, Unrelated), // with a link can
exact(2858, 4).then(52, 2, Given), // with kind permission
exact(2858, 4).then(5, 1, Noindex), // with noindex
exact(2858, 4).then(370, 3, Unrelated), // with the link can
exact(3384, 6).is(Manner), // within
exact(2858, 7).is(Without), // without
exact(2858, 7).then(373, 2, Optional), // without any obligation
exact(2858, 7).then(375, 2, Optional), // without having to
exact(2858, 7).then(377, 1, Optional), // without requiring
exact(1297, 4).is(Words), // word
exact(1297, 5).is(Words), // words
exact(1745, 4).is(Material), // work
exact(2865, 7).is(Active), // working
exact(3805, 5).is(Material), // works
exact(3810, 5).is(Manner), // would
exact(2872, 7).is(Manner), // writing
exact(2879, 7).is(Manner), // written
exact(2879, 7).then(51, 1, Consent), // written agreement
exact(3080, 3).then(169, 1, Unrelated), // you consent
exact(3080, 3).then(378, 1, Unrelated), // you grant
exact(3080, 3).then(379, 2, Oblige), // you must keep
exact(4023, 4).then(381, 1, Unrelated), // your account
exact(4023, 4).then(382, 1, Unrelated), // your intended
exact(4023, 4).then(383, 1, Unrelated), // your proposed
], more: &[
exact(3485, 5), // fifth
exact(403, 4), // form
exact(2487, 7), // hundred
exact(2557, 7), // maximum
exact(159, 2), // of
exact(1266, 7), // noindex
exact(2669, 7), // quarter
exact(3720, 5), // tenth
exact(3336, 5), // third
exact(2149, 8), // thousand
exact(1285, 3), // the
exact(478, 4), // text
exact(1163, 4), // link
any(1163, 4), // link*
exact(2858, 4), // with
exact(335, 11), // development
exact(3132, 5), // model
exact(3132, 6), // models
exact(2013, 8), // purposes
exact(2809, 6), // system
exact(2809, 7), // systems
exact(2165, 8), // training
exact(3090, 6), // linked
exact(151, 3), // not
exact(2053, 8), // required
exact(166, 2), // to
exact(1737, 4), // page
exact(3102, 4), // long
exact(431, 2), // as
exact(3939, 4), // most
exact(1285, 3), // the
exact(1014, 9), // beginning
exact(1285, 3), // the
exact(3705, 5), // start
exact(1285, 3), // the
exact(4054, 3), // top
exact(353, 3), // all
exact(2330, 3), // any
exact(161, 2), // it
exact(1285, 3), // the
exact(106, 2), // us
exact(1575, 2), // by
exact(690, 10), // extraction
exact(1266, 9), // noindexed
exact(2517, 4), // sure
exact(1285, 3), // the
exact(1517, 7), // article
exact(1285, 3), // the
exact(3827, 4), // body
exact(159, 2), // of
exact(3425, 5), // board
exact(978, 9), // agreement
exact(1748, 4), // kind
exact(840, 10), // permission
exact(151, 3), // not
exact(498, 2), // be
exact(498, 2), // be
exact(498, 2), // be
exact(2697, 7), // removed
any(2242, 7), // address*
exact(836, 3), // tag
any(836, 3), // tag*
exact(4057, 3), // url
any(4057, 3), // url*
exact(2830, 7), // version
exact(1575, 2), // by
exact(67, 2), // nc
exact(1575, 2), // by
exact(47, 2), // nd
exact(1575, 2), // by
exact(7, 2), // sa
exact(1575, 4), // bync
exact(1575, 6), // byncnd
exact(1583, 6), // byncsa
exact(2960, 4), // bynd
exact(2966, 4), // bysa
exact(431, 2), // as
exact(1285, 3), // the
exact(2760, 6), // source
exact(106, 2), // us
exact(431, 2), // as
exact(1285, 3), // the
exact(2760, 6), // source
exact(4023, 4), // your
exact(166, 2), // to
exact(413, 3), // our
exact(166, 2), // to
exact(1285, 3), // the
exact(3725, 5), // terms
exact(253, 2), // an
exact(115, 12), // infringement
any(3843, 4), // code*
any(3635, 5), // pixel*
any(226, 6), // script*
exact(3665, 5), // ruled
any(2319, 7), // commons*
any(258, 11), // application*
any(3835, 4), // card*
exact(2473, 7), // history
exact(3560, 5), // karma
any(1729, 4), // line*
any(163, 5), // photo*
any(1401, 6), // report*
any(3675, 5), // score*
exact(3120, 6), // mining
exact(2093, 8), // scraping
any(2760, 6), // source*
exact(159, 2), // of
exact(4023, 4), // your
exact(159, 2), // of
exact(1007, 2), // ai
exact(3600, 5), // media
exact(151, 3), // not
exact(3000, 6), // delete
exact(151, 3), // not
exact(3883, 4), // have
exact(166, 2), // to
exact(151, 3), // not
exact(3150, 4), // need
exact(151, 3), // not
exact(2697, 6), // remove
exact(151, 3), // not
exact(2053, 7), // require
exact(151, 3), // not
exact(3710, 5), // strip
exact(3883, 4), // have
exact(166, 2), // to
exact(3150, 4), // need
exact(3971, 4), // said
any(3662, 4), // user*
exact(431, 2), // as
exact(1284, 9), // otherwise
exact(3620, 5), // noted
exact(3785, 5), // where
exact(1185, 9), // indicated
exact(1284, 9), // otherwise
exact(3785, 5), // where
exact(3620, 5), // noted
exact(3785, 5), // where
exact(1284, 9), // otherwise
exact(3620, 5), // noted
exact(3785, 5), // where
exact(1284, 9), // otherwise
exact(3318, 6), // stated
exact(2231, 3), // use
exact(3995, 4), // than
exact(4003, 4), // this
exact(1163, 4), // link
exact(157, 6), // profit
exact(6, 2), // is
exact(3670, 5), // rules
any(3234, 5), // quote*
exact(1007, 2), // ai
exact(560, 10), // artificial
exact(139, 12), // intelligence
exact(0, 1), // a
exact(3234, 5), // quote
exact(1077, 6), // credit
exact(106, 2), // us
exact(1077, 6), // credit
exact(840, 10), // permission
any(2047, 4), // post*
exact(1059, 4), // copy
exact(166, 2), // to
exact(1077, 6), // credit
exact(1737, 4), // page
exact(159, 2), // of
exact(166, 2), // to
exact(3440, 4), // cite
exact(2340, 7), // consent
any(1077, 6), // credit*
exact(3839, 4), // case
exact(902, 5), // print
exact(1285, 3), // the
exact(3839, 4), // case
exact(1285, 3), // the
exact(2733, 5), // event
exact(1285, 3), // the
exact(1725, 8), // headline
exact(1973, 8), // property
exact(151, 3), // not
exact(580, 10), // authorised
exact(151, 3), // not
exact(590, 10), // authorized
exact(3951, 4), // only
exact(2503, 5), // legal
exact(2851, 7), // welcome
exact(1257, 9), // necessary
exact(3150, 6), // needed
exact(2053, 8), // required
exact(353, 3), // all
exact(2805, 5), // links
exact(413, 3), // our
exact(1163, 4), // link
exact(1285, 3), // the
exact(1163, 4), // link
exact(1773, 8), // language
exact(3132, 6), // models
exact(1557, 8), // building
exact(49, 2), // in
exact(4023, 4), // your
any(1320, 9), // placement*
exact(2037, 3), // rel
exact(1023, 9), // canonical
exact(166, 2), // to
exact(4023, 4), // your
exact(1525, 4), // back
exact(3867, 4), // from
exact(159, 2), // of
exact(880, 10), // references
exact(49, 2), // in
exact(1781, 8), // learning
exact(2013, 8), // purposes
exact(418, 4), // list
exact(151, 3), // not
exact(151, 3), // not
exact(498, 2), // be
exact(2697, 7), // removed
exact(570, 9), // attribute
exact(3252, 6), // retain
exact(2, 1), // t
exact(2898, 6), // agency
exact(2200, 4), // site
exact(291, 11), // attribution
exact(2459, 7), // further
exact(3995, 4), // than
exact(3570, 5), // later
exact(3995, 4), // than
exact(3102, 6), // longer
exact(3995, 4), // than
exact(3590, 5), // lower
exact(3995, 4), // than
exact(3935, 4), // more
exact(3995, 4), // than
exact(790, 10), // obligation
exact(2606, 4), // part
any(3931, 4), // meta*
exact(2270, 7), // allowed
exact(3415, 5), // below
exact(1239, 9), // mandatory
exact(3150, 4), // need
exact(166, 2), // to
exact(800, 10), // obligatory
exact(2578, 6), // oblige
exact(2578, 7), // obliged
exact(1311, 9), // permitted
exact(630, 9), // condition
exact(1285, 3), // the
exact(630, 9), // condition
exact(1285, 3), // the
exact(2200, 4), // site
exact(1285, 3), // the
exact(2197, 7), // website
exact(3875, 4), // half
exact(2886, 6), // access
exact(2760, 6), // source
exact(2592, 3), // out
exact(2330, 3), // any
exact(3570, 5), // later
exact(2830, 7), // version
exact(1613, 7), // content
exact(2200, 5), // sites
exact(2368, 7), // counter
exact(1733, 4), // home
exact(1737, 4), // page
exact(1733, 8), // homepage
exact(3635, 5), // pixel
exact(2197, 7), // website
any(2368, 7), // counter*
exact(1921, 4), // view
any(2368, 7), // counter*
exact(159, 2), // of
exact(1285, 3), // the
exact(159, 2), // of
exact(4003, 4), // this
exact(833, 4), // cent
exact(2466, 7), // granted
exact(6, 2), // is
exact(3530, 5), // given
exact(6, 2), // is
exact(2466, 7), // granted
exact(485, 4), // data
exact(401, 11), // information
any(2823, 7), // tracker*
exact(1655, 6), // edited
any(2410, 7), // edition*
exact(2592, 7), // outlets
any(80, 11), // publication*
any(900, 7), // reprint*
exact(2858, 4), // with
exact(840, 10), // permission
exact(3545, 5), // house
exact(1419, 7), // request
exact(3168, 6), // online
exact(1023, 9), // canonical
exact(1575, 2), // by
exact(840, 10), // permission
exact(3021, 4), // here
exact(1575, 2), // by
exact(840, 10), // permission
exact(3021, 4), // here
exact(2858, 4), // with
exact(840, 10), // permission
exact(2858, 4), // with
exact(1285, 3), // the
exact(840, 10), // permission
any(217, 6), // holder*
exact(3999, 4), // that
exact(49, 2), // in
exact(0, 1), // a
exact(3266, 4), // bots
any(3024, 6), // engine*
any(740, 5), // index*
any(3264, 5), // robot*
any(2809, 6), // system*
exact(1517, 7), // article
exact(3843, 4), // code
any(3495, 4), // file*
exact(3495, 5), // files
exact(2475, 5), // story
exact(3234, 5), // quote
any(1212, 3), // law*
exact(1149, 9), // forbidden
any(403, 4), // form*
exact(482, 3), // and
exact(630, 10), // conditions
exact(482, 3), // and
exact(485, 4), // data
exact(3120, 6), // mining
exact(485, 4), // data
exact(3120, 6), // mining
exact(2368, 7), // counter
exact(226, 6), // script
exact(1637, 5), // court
exact(3555, 5), // judge
exact(2101, 8), // software
exact(1789, 7), // licence
exact(1797, 7), // license
exact(3440, 4), // cite
exact(4003, 4), // this
exact(1401, 9), // reporters
any(3550, 5), // image*
any(1007, 2), // ai*
exact(2330, 3), // any
exact(1007, 2), // ai
any(720, 10), // generative*
exact(3565, 5), // large
any(1773, 8), // language*
exact(2543, 7), // machine
exact(1781, 8), // learning
exact(159, 2), // of
any(1007, 2), // ai*
exact(159, 2), // of
exact(560, 10), // artificial
exact(139, 12), // intelligence
exact(3336, 6), // thirds
exact(1284, 9), // otherwise
exact(1185, 9), // indicated
exact(1284, 9), // otherwise
exact(3620, 5), // noted
exact(1284, 9), // otherwise
exact(3318, 6), // stated
exact(6, 2), // is
exact(2270, 7), // allowed
exact(6, 2), // is
exact(1311, 9), // permitted
any(1737, 4), // page*
exact(0, 1), // a
exact(1163, 4), // link
exact(600, 3), // can
exact(1285, 3), // the
exact(1163, 4), // link
exact(600, 3), // can
exact(2330, 3), // any
exact(790, 10), // obligation
exact(3066, 6), // having
exact(166, 2), // to
exact(1428, 9), // requiring
exact(2466, 5), // grant
exact(3943, 4), // must
exact(3903, 4), // keep
exact(2221, 7), // account
exact(1757, 8), // intended
exact(1981, 8), // proposed
], sayings: Sayings {
above: "The link must stand above the text.",
article: "Any use of materials is allowed only with a hyperlink to the original article.",
credit: "Source: {link}",
first: "The link must stand in the first paragraph.",
open: "The link must be open to search engines.",
site: "Any use of materials is allowed only with a hyperlink to {site}.",
within: "The link must stand in the first {n} paragraphs.",
}, other_script: None };
