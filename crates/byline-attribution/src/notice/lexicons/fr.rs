// GENERATED from data/notices/fr.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "fr", target_first: false, capital_nouns: false, letters: "", stems: Stems("obligatoirementintellectuellerepresentationrigoureusementcorrespondantdintelligenceetablissementexcl\
usivementindispensablelautorisationreferencementartificiellecommentairesconsentementelectroniqueentr\
ainementformellementgouvernementillustrationinformationsintroductionpersonnellesreproductionattribut\
ionbibliographcontrefacondirectementfonctionnelindicationsmentionnantmoissonnagephotographepublicati\
onresponsablesouhaitablestrictementaccessiblecontrairesdisponibleformulairehypertexteindexationinfog\
raphimentionneementionnermentionneznavigateurnecessairenewsletterobligationoppositionparagraphepermi\
ssionprovenanceraisonnablredistribureproduireuniquementaccompagnactualitecanonicalcanoniquecaractere\
cinquantecinquiemecliquablecommerciacomporterconcedantconditionconnexioncopyrightcreditantdemandonsd\
iffusionentrainerexplicitefacultatihyperlienindexableindiquantlibrementmagazinesmecaniqueministeremo\
yennantnecessitenotammentnumeriqueparlementpartiellepermalienprealableproprietequatriemequotidienrec\
hercherecommandredactionrenvoyantreprenantreprendrereproduisreproduitreserveesretransmiretrolienseul\
ementtitulairetroisiemeviolationagrementarticlesaudessusautorisebacklienbacklinkccbyncndccbyncsacita\
tioncomptagecompteurconcerneconstitucontenusconvientcourrielcreationcreditercreditezdaccueildeuxieme\
diffusesdocumentdofollowdorigineelementsensembleexpresseexternesilliciteimperatiimprimeeindiqueeindi\
quezintegralinternetjournauxlaimablelectureslogiciellucratifmateriaumaterielmaximalementionsministre\
nofollownouvelleopposonsoriginalpassiblepatientspointantpossiblepourcentpoursuivpremierepremierspubl\
ieesquarantequestionrediffusreservesreutilissanctionscrapingsouhaitesystemestrackingtribunalveuillez\
activesadresseajoutezannonceappreciassortichapeaucommonscomprisconfirmcopiantcourtescreativcreditsde\
claredefendudemandedepechedessousdevrontdirectsdixiemedoiventdonneesdupliquediteurempruntexploitextr\
aitfouillegratuitinitialinserezinterdijournaljusticelegaleslicencelorsquemaximummineursmodelesmoteur\
snoindexnommantobtenirobtenueparentspeuventphrasesportailprocedeproscripubliesquelquerappelerelatifr\
epriserepublisauraitsecondesoumisesourcessupportaccordactifsagencealineaarchivaucuneaudelaauteurayan\
tsbalisebesoinccbyndccbysacelleschampscitantciteescookiecopiercopiescourtsdepassdevrezdroitsduplicec\
riteelevesemploienteteexamenindexeinscrijusqualigneslimitemoitienommeroeuvreopposepapierpartagpermet\
pourvupouvezpriereprohibprojetprotegquatrequellequinzerequisrobotssignalsignessyndiqtextestoleretota\
letoutestraductrentevisuelabonnaccusadaptadmisainsiautreavantblogsbrevecentscettechapocitercitescite\
zdebutdevezdevraentreexactexcedexigefigurimageleursmediamillemodifmoinsnotreouvrepagespassepetitpixe\
lplaceprintprivequartrevuesitesstocksuivitierstitreusagevideovingtavecbrefceuxcodedansdoitetrefautfi\
nshauthorsjugelogoloismememotsnestnouspeutplussanssaufsoitsonttardtousvers1erbascaslianossurtdmurlwe\
b2e"), entries: &[
exact(2874, 3).is(Ordinal).worth(1), // 1er
exact(2901, 2).is(Ordinal).worth(2), // 2e
exact(5, 1).is(To), // a
exact(5, 1).then(0, 1, Unrelated), // a annonce
exact(5, 1).then(1, 2, Commercial), // a but lucratif
exact(5, 1).then(3, 1, If), // a condition
exact(5, 1).then(4, 1, Unrelated), // a declare
exact(5, 1).then(5, 1, Unrelated), // a dit
exact(5, 1).then(6, 1, Unrelated), // a juge
exact(5, 1).then(7, 2, If), // a la condition
any(2526, 5).is(Unrelated), // abonn*
any(435, 10).is(Manner), // accessible*
any(655, 9).is(With), // accompagn*
exact(2148, 6).is(Consent), // accord
exact(2148, 6).then(9, 1, Consent), // accord prealable
exact(1285, 7).is(Site), // accueil
any(2531, 5).is(Unrelated), // accus*
exact(2154, 5).is(Active), // actif
exact(2154, 6).is(Active), // actifs
exact(1700, 6).is(Active), // active
exact(1700, 7).is(Active), // actives
any(664, 9).is(Material), // actualite*
any(2536, 5).is(Manner), // adapt*
any(2541, 5).is(Permit), // admis*
exact(1707, 7).is(Page), // adresse
exact(2160, 6).is(Filler), // agence
exact(2160, 6).is(Press), // agence
any(1132, 8).is(Consent), // agrement*
exact(2546, 5).is(Manner), // ainsi
exact(1714, 7).is(Oblige), // ajoutez
any(2166, 6).is(Paragraph), // alinea*
any(1728, 7).is(Optional), // appreci*
any(2172, 6).is(Manner), // archiv*
exact(1140, 7).is(Press), // article
exact(1140, 7).then(10, 2, Page), // article en question
exact(1140, 7).then(12, 1, Page), // article source
any(1140, 7).is(Material), // article*
exact(1140, 8).is(Press), // articles
any(1735, 7).is(With), // assorti*
any(292, 11).is(Cite), // attribution*
exact(123, 2).is(To), // au
exact(123, 2).then(13, 1, Start), // au debut
exact(123, 2).then(14, 1, Limit), // au maximum
exact(123, 2).then(15, 1, Limit), // au plus
exact(123, 2).then(16, 2, Below), // au plus tard
exact(2178, 5).is(Not), // aucun
exact(2178, 5).then(18, 1, Link), // aucun lien
exact(2178, 5).then(18, 1, Optional), // aucun lien
exact(2178, 6).is(Not), // aucune
exact(2184, 6).is(Limit), // audela
exact(2184, 6).is(Over), // audela
exact(1148, 8).then(19, 2, Above), // audessus du texte
any(2190, 6).is(Manner), // auteur*
any(123, 7).is(Permit), // autoris*
any(123, 12).is(Consent), // autorisation*
any(1156, 8).is(Permit), // autorise*
any(2551, 5).is(Manner), // autre*
exact(1425, 3).is(To), // aux
exact(2556, 5).then(21, 2, Below), // avant la fin
exact(2556, 5).then(23, 2, Above), // avant le texte
exact(2766, 4).is(Manner), // avec
exact(2766, 4).is(With), // avec
exact(2766, 4).then(25, 2, Given), // avec laimable autorisation
exact(2196, 5).then(27, 1, Manner), // ayant droit
exact(2196, 6).then(27, 1, Manner), // ayants droit
any(1164, 8).is(Link), // backlien*
any(1172, 8).is(Link), // backlink*
exact(2202, 6).then(28, 1, Canonical), // balise canonique
any(303, 11).is(Unrelated), // bibliograph*
exact(2561, 4).is(Press), // blog
exact(2561, 5).is(Online), // blogs
any(2770, 4).is(Vague), // bref*
any(2566, 5).is(Vague), // breve*
exact(297, 3).is(Manner), // but
exact(673, 9).is(Canonical), // canonical
any(691, 9).is(Chars), // caractere*
exact(436, 2).then(29, 1, Commons), // cc by
exact(436, 2).then(30, 2, Commons), // cc by nc
exact(436, 2).then(32, 2, Commons), // cc by nd
exact(436, 2).then(34, 2, Commons), // cc by sa
exact(436, 2).then(36, 1, Commons), // cc bync
exact(436, 2).then(37, 1, Commons), // cc byncnd
exact(436, 2).then(38, 1, Commons), // cc byncsa
exact(436, 2).then(39, 1, Commons), // cc bynd
exact(436, 2).then(40, 1, Commons), // cc bysa
exact(1180, 4).is(Commons), // ccby
exact(1180, 6).is(Commons), // ccbync
exact(1180, 8).is(Commons), // ccbyncnd
exact(1188, 8).is(Commons), // ccbyncsa
exact(2214, 6).is(Commons), // ccbynd
exact(2220, 6).is(Commons), // ccbysa
exact(2226, 6).is(Manner), // celles
exact(1568, 4).is(Number).worth(100), // cent
exact(2576, 5).is(Manner), // cette
exact(2774, 4).is(Manner), // ceux
exact(2232, 5).is(Unrelated), // champ
exact(2232, 6).is(Unrelated), // champs
exact(1742, 7).is(Start), // chapeau
exact(2581, 5).is(Start), // chapo
exact(700, 4).is(Number).worth(5), // cinq
exact(700, 4).then(41, 1, Number).worth(500), // cinq cents
exact(700, 9).is(Number).worth(50), // cinquante
exact(709, 9).then(42, 1, Fraction).worth(20), // cinquieme du
exact(2238, 6).is(Mention), // citant
exact(2238, 6).is(Quote), // citant
exact(2238, 6).is(Use), // citant
any(1196, 8).is(Quote), // citation*
any(1196, 8).is(Use), // citation*
exact(822, 4).is(Mention), // cite
exact(822, 4).is(Quote), // cite
exact(822, 4).is(Use), // cite
any(822, 4).is(Original), // cite*
exact(2244, 5).is(Mention), // citee
exact(2244, 5).is(Use), // citee
exact(2244, 6).is(Mention), // citees
exact(2244, 6).is(Use), // citees
exact(2586, 5).is(Mention), // citer
exact(2586, 5).is(Quote), // citer
exact(2586, 5).is(Use), // citer
exact(2591, 5).is(Quote), // cites
exact(2591, 5).is(Use), // cites
exact(2596, 5).is(Mention), // citez
exact(2596, 5).is(Oblige), // citez
exact(2596, 5).is(Quote), // citez
exact(2596, 5).is(Use), // citez
any(718, 9).is(Active), // cliquable*
exact(2778, 4).is(Manner), // code
exact(2778, 4).then(12, 1, Unrelated), // code source
exact(160, 12).is(Unrelated), // commentaires
any(727, 9).is(Commercial), // commercia*
exact(736, 9).is(With), // comporter
exact(1756, 7).is(Manner), // compris
exact(1212, 6).is(Unrelated), // compte
exact(1212, 8).then(43, 2, Pixel), // compteur de lectures
exact(1212, 8).then(45, 3, Pixel), // compteur de pages vues
exact(1212, 8).then(48, 2, Pixel), // compteur de vues
exact(745, 9).is(Unrelated), // concedant
any(1220, 8).is(Original), // concerne*
exact(754, 9).is(Oblige), // condition
any(1763, 7).is(Unrelated), // confirm*
exact(763, 9).is(Unrelated), // connexion
any(172, 12).is(Consent), // consentement*
any(1228, 8).is(Manner), // constitu*
any(1236, 7).is(Material), // contenu*
exact(1236, 8).is(Manner), // contenus
any(314, 11).is(Manner), // contrefacon*
any(2250, 6).is(Unrelated), // cookie*
exact(1770, 7).is(Use), // copiant
exact(2256, 5).is(Use), // copie
any(2256, 5).is(Manner), // copie*
any(2256, 5).is(Use), // copie*
exact(2256, 6).is(Use), // copier
exact(2262, 6).is(Use), // copies
any(772, 9).is(Press), // copyright*
any(57, 13).is(Original), // correspondant*
exact(1252, 4).then(50, 2, Unrelated), // cour de justice
any(1252, 8).is(Unrelated), // courriel*
exact(1777, 5).is(Vague), // court
exact(1777, 6).is(Vague), // courte
exact(1777, 7).is(Vague), // courtes
exact(2268, 6).is(Vague), // courts
exact(1260, 8).is(Manner), // creation
any(1784, 7).then(52, 1, Commons), // creativ* commons*
exact(781, 6).then(53, 1, Photo), // credit photo*
any(781, 6).is(Cite), // credit*
exact(781, 9).is(Cite), // creditant
exact(1268, 8).is(Cite), // crediter
exact(1276, 8).is(Cite), // creditez
exact(1791, 7).then(53, 1, Photo), // credits photo*
exact(2782, 4).is(Manner), // dans
exact(2782, 4).then(54, 2, Above), // dans le titre
exact(487, 2).is(Filler), // de
exact(487, 2).is(To), // de
exact(2601, 5).then(56, 1, Start), // debut de
exact(1798, 7).is(Unrelated), // declare
any(1805, 7).is(Forbid), // defendu*
any(1812, 7).is(Manner), // demande*
exact(790, 9).is(Oblige), // demandons
any(2274, 6).is(Limit), // depass*
any(1819, 7).is(Material), // depeche*
any(1819, 7).is(Press), // depeche*
exact(1150, 3).is(To), // des
exact(1292, 4).is(Number).worth(2), // deux
exact(1292, 4).then(41, 1, Number).worth(200), // deux cents
exact(1292, 8).is(Ordinal).worth(2), // deuxieme
exact(2606, 5).is(Oblige), // devez
exact(2611, 5).is(Oblige), // devra
exact(2280, 6).is(Oblige), // devrez
exact(1833, 7).is(Oblige), // devront
any(799, 6).is(Use), // diffus*
exact(1300, 8).is(Manner), // diffuses
exact(325, 6).is(Direct), // direct
exact(325, 7).is(Direct), // directe
exact(325, 11).is(Direct), // directement
exact(1840, 7).is(Direct), // directs
any(455, 10).is(Manner), // disponible*
exact(1847, 3).is(Number).worth(10), // dix
exact(1847, 7).is(Fraction).worth(10), // dixieme
any(1308, 8).is(Material), // document*
exact(1316, 8).is(Follow), // dofollow
exact(2786, 4).is(Oblige), // doit
exact(1854, 7).is(Oblige), // doivent
exact(1861, 7).then(57, 1, Unrelated), // donnees personnelles
exact(1324, 8).is(Original), // dorigine
exact(2286, 6).is(Manner), // droits
exact(2286, 6).then(58, 2, Use), // droits de reproduction
exact(2286, 6).then(60, 6, Forbid), // droits de reproduction et de diffusion reserves
exact(2286, 6).then(60, 6, Use), // droits de reproduction et de diffusion reserves
exact(2286, 6).then(66, 3, Forbid), // droits de reproduction reserves
exact(2286, 6).then(66, 3, Use), // droits de reproduction reserves
exact(261, 2).is(Filler), // du
exact(261, 2).is(To), // du
exact(261, 2).then(69, 1, Unrelated), // du logiciel
any(2292, 6).is(Use), // duplic*
any(1868, 7).is(Use), // dupliqu*
any(2298, 5).is(Manner), // ecrit*
any(1875, 7).is(Manner), // editeur*
any(184, 12).is(Manner), // electronique*
any(184, 12).is(Online), // electronique*
any(1332, 7).is(Manner), // element*
exact(1332, 8).is(Material), // elements
exact(2304, 6).is(Unrelated), // eleves
any(2310, 6).is(Using), // emploi*
any(1882, 7).is(Use), // emprunt*
exact(12, 2).then(70, 1, When), // en cas
exact(12, 2).then(71, 1, With), // en citant
exact(12, 2).then(13, 1, Start), // en debut
exact(12, 2).then(72, 1, Below), // en dessous
exact(12, 2).then(73, 1, With), // en indiquant
exact(12, 2).then(74, 1, Start), // en introduction
exact(12, 2).then(75, 1, Online), // en ligne
exact(12, 2).then(76, 1, With), // en mentionnant
exact(12, 2).then(77, 1, Original), // en question
exact(12, 2).then(78, 1, Follow), // en suivi
exact(12, 2).then(79, 1, Start), // en tete
exact(1340, 8).is(Manner), // ensemble
exact(2316, 6).is(Start), // entete
exact(196, 12).then(80, 2, Mining), // entrainement de lia
exact(196, 12).then(82, 4, Mining), // entrainement de systemes dintelligence artificielle
exact(196, 12).then(86, 2, Mining), // entrainement des modeles
exact(196, 12).then(88, 1, Mining), // entrainement dia
exact(196, 12).then(89, 2, Mining), // entrainement dintelligence* artificielle*
exact(808, 9).then(91, 2, Mining), // entrainer des ia
exact(808, 9).then(93, 2, Mining), // entrainer une ia
exact(423, 3).then(95, 1, Oblige), // est soumise
exact(83, 13).is(Manner), // etablissement
exact(2790, 4).is(Manner), // etre
any(2621, 5).is(Original), // exact*
any(2322, 6).is(Unrelated), // examen*
any(2626, 5).is(Limit), // exced*
exact(96, 13).is(Only), // exclusivement
any(2631, 4).is(Oblige), // exig*
any(817, 9).is(Manner), // explicite*
any(1889, 7).is(Using), // exploit*
any(1348, 6).is(Manner), // expres*
any(1348, 8).is(Manner), // expresse*
any(1896, 7).is(Use), // extrait*
any(826, 9).is(Optional), // facultati*
any(2636, 5).is(Manner), // figur*
exact(2798, 3).is(Manner), // fin
exact(2798, 4).is(Manner), // fins
any(336, 11).is(Active), // fonctionnel*
any(208, 5).is(Manner), // forme*
exact(208, 12).is(Manner), // formellement
any(465, 10).is(Unrelated), // formulaire*
exact(1903, 7).then(96, 2, Mining), // fouille de contenu*
exact(1903, 7).then(98, 2, Mining), // fouille de donnees
exact(1903, 7).then(100, 5, Mining), // fouille de texte et de donnees
exact(1903, 7).then(105, 2, Mining), // fouille de textes
exact(1903, 7).then(107, 5, Mining), // fouille de textes et de donnees
exact(220, 12).is(Unrelated), // gouvernement
any(1910, 7).is(Permit), // gratuit*
exact(2802, 4).then(56, 1, Start), // haut de
exact(2806, 4).is(Without), // hors
any(835, 9).is(Link), // hyperlien*
any(475, 10).is(Link), // hypertexte*
exact(232, 2).then(112, 1, Oblige), // il convient
exact(232, 2).then(113, 1, Oblige), // il faut
any(1364, 8).is(Forbid), // illicite*
any(232, 12).is(Photo), // illustration*
any(2641, 5).is(Manner), // image*
any(2641, 5).is(Photo), // image*
any(1372, 8).is(Oblige), // imperati*
any(1380, 7).is(Print), // imprime*
any(844, 9).is(Follow), // indexable*
exact(485, 10).is(Search), // indexation
any(2328, 6).is(Search), // indexe*
any(347, 10).is(Mention), // indication*
any(853, 6).is(Mention), // indiqu*
exact(1388, 8).is(Mention), // indiquee
exact(1396, 8).is(Oblige), // indiquez
any(109, 13).is(Oblige), // indispensable*
any(495, 10).is(Photo), // infographi*
any(244, 11).is(Material), // information*
exact(244, 12).then(57, 1, Unrelated), // informations personnelles
any(1917, 7).is(Original), // initial*
any(2334, 6).is(Unrelated), // inscri*
exact(1924, 7).is(Oblige), // inserez
any(1404, 8).is(Manner), // integral*
any(15, 12).is(Manner), // intellectuel*
exact(71, 12).then(114, 1, Mining), // intelligence artificielle
any(1931, 7).is(Forbid), // interdi*
exact(1412, 8).is(Filler), // internet
any(1412, 8).is(Online), // internet*
exact(1938, 7).is(Filler), // journal
exact(1938, 7).is(Press), // journal
exact(1420, 8).is(Print), // journaux
exact(2340, 6).is(Limit), // jusqua
exact(2, 1).is(Filler), // l
exact(122, 2).is(Filler), // la
exact(122, 2).then(115, 1, Unrelated), // la cour
exact(20, 2).is(Filler), // le
exact(20, 2).then(69, 1, Unrelated), // le logiciel
exact(20, 2).then(116, 1, Unrelated), // le tribunal
exact(277, 3).is(Filler), // les
any(2646, 4).is(Manner), // leur*
exact(2646, 5).is(Manner), // leurs
any(862, 5).is(Permit), // libre*
exact(862, 9).is(Permit), // librement
any(1959, 7).is(Consent), // licence*
exact(840, 4).is(Link), // lien
exact(840, 4).then(28, 1, Canonical), // lien canonique
exact(840, 4).then(117, 1, Unrelated), // lien entre
exact(1092, 5).is(Link), // liens
exact(1092, 5).then(118, 1, Unrelated), // liens externes
exact(2346, 5).is(Lines), // ligne
exact(2346, 6).is(Lines), // lignes
any(2352, 6).is(Limit), // limite*
any(2814, 4).is(Manner), // logo*
exact(1892, 3).is(Manner), // loi
exact(2818, 4).is(Manner), // lois
exact(1966, 4).is(When), // lors
exact(1966, 7).is(When), // lorsque
exact(871, 8).is(Filler), // magazine
any(871, 8).is(Press), // magazine*
exact(871, 9).is(Print), // magazines
any(1460, 8).is(Material), // materiau*
any(1468, 8).is(Material), // materiel*
any(1476, 8).is(Limit), // maximale*
exact(1973, 7).is(Limit), // maximum
any(880, 9).is(Manner), // mecanique*
exact(2651, 5).is(Filler), // media
exact(2822, 4).is(Even), // meme
exact(2822, 4).is(Manner), // meme
exact(2822, 4).is(Original), // meme
exact(358, 7).is(Mention), // mention
exact(358, 7).then(119, 3, Cite), // mention de la source
exact(358, 7).then(122, 2, Cite), // mention de source
exact(358, 7).then(124, 1, Cite), // mention obligatoire
any(358, 8).is(Mention), // mentionn*
exact(505, 10).is(Mention), // mentionnee
exact(515, 10).is(Mention), // mentionner
exact(525, 10).is(Oblige), // mentionnez
exact(1484, 8).is(Mention), // mentions
exact(1484, 8).then(125, 1, Press), // mentions legales
exact(730, 5).then(56, 1, Oblige), // merci de
exact(2656, 5).is(Number).worth(1000), // mille
exact(1980, 7).is(Unrelated), // mineurs
exact(889, 9).is(Unrelated), // ministere
any(1492, 8).is(Unrelated), // ministre*
exact(2130, 4).then(126, 2, Manner), // mise en place
exact(1987, 7).then(88, 1, Mining), // modeles dia
any(2661, 5).is(Manner), // modif*
exact(2666, 5).then(56, 1, Limit), // moins de
exact(369, 11).is(Mining), // moissonnage
exact(2358, 6).is(Fraction).worth(50), // moitie
exact(1994, 3).is(Words), // mot
exact(1994, 3).then(128, 2, Unrelated), // mot de passe
exact(1994, 6).then(130, 2, Search), // moteur de recherche
exact(1994, 7).then(130, 2, Search), // moteurs de recherche
exact(2826, 4).is(Words), // mots
any(898, 5).is(Manner), // moyen*
exact(898, 9).is(With), // moyennant
exact(13, 1).then(132, 3, Optional), // n est pas exige
any(535, 10).is(Unrelated), // navigateur*
exact(202, 2).is(Not), // ne
exact(202, 2).then(135, 1, Oblige), // ne doit
exact(202, 2).then(136, 1, Forbid), // ne peut
exact(202, 2).then(137, 1, Forbid), // ne peuvent
exact(202, 2).then(138, 2, Forbid), // ne peuvent etre
exact(202, 2).then(140, 1, Forbid), // ne saurait
any(545, 10).is(Oblige), // necessaire*
any(907, 9).is(Oblige), // necessite*
exact(2830, 4).then(141, 2, Forbid), // nest pas autoris*
exact(2830, 4).then(143, 2, Optional), // nest pas obligatoire
exact(2830, 4).then(145, 2, Optional), // nest pas requis
any(555, 10).is(Unrelated), // newsletter*
exact(191, 2).is(Not), // ni
exact(1500, 8).is(Follow), // nofollow
exact(2001, 7).is(Follow), // noindex
exact(2008, 7).is(Mention), // nommant
exact(2364, 6).is(Mention), // nommer
exact(675, 3).is(Not), // non
exact(675, 3).then(147, 1, Noncommercial), // non commercia*
exact(675, 3).then(148, 1, Noncommercial), // non lucratif
exact(2886, 3).is(Press), // nos
exact(2886, 3).then(149, 1, Site), // nos pages
exact(916, 9).is(Manner), // notamment
exact(2671, 5).is(Filler), // notre
exact(2671, 5).is(Press), // notre
exact(2671, 5).then(150, 1, Site), // notre page
exact(2671, 5).then(151, 1, Site), // notre site
exact(2834, 4).is(Press), // nous
exact(2834, 4).is(Site), // nous
any(1508, 8).is(Material), // nouvelle*
any(925, 9).is(Online), // numerique*
any(0, 5).is(Oblige), // oblig*
any(0, 11).is(Oblige), // obligatoire*
exact(0, 15).is(Oblige), // obligatoirement
exact(2015, 7).is(Manner), // obtenir
any(2022, 7).is(Manner), // obtenue*
exact(2370, 6).is(Material), // oeuvre
any(2370, 6).is(Material), // oeuvre*
exact(2376, 6).is(Reserve), // oppose
exact(575, 10).is(Reserve), // opposition
exact(1516, 8).is(Reserve), // opposons
exact(1524, 8).is(Page), // original
any(1524, 8).is(Original), // original*
exact(1325, 7).is(Original), // origine
exact(1325, 7).then(56, 1, Source), // origine de
exact(2676, 5).is(Material), // ouvre
any(2676, 5).is(Material), // ouvre*
exact(2681, 4).is(Filler), // page
exact(2681, 4).is(Page), // page
exact(2681, 4).is(Press), // page
exact(2681, 4).then(152, 1, Site), // page daccueil
any(2681, 4).is(Material), // page*
exact(2382, 6).is(Print), // papier
any(585, 10).is(Paragraph), // paragraphe*
exact(2029, 7).is(Unrelated), // parents
exact(934, 9).is(Unrelated), // parlement
any(943, 4).is(Manner), // part*
any(2388, 6).is(Using), // partag*
exact(943, 6).then(56, 1, Material), // partie de
any(943, 6).is(Manner), // partie*
any(943, 7).is(Manner), // partiel*
any(943, 9).is(Manner), // partielle*
exact(1532, 3).is(Not), // pas
exact(1532, 3).then(153, 1, Forbid), // pas autoris*
exact(1532, 3).then(154, 1, Optional), // pas besoin
exact(1532, 3).then(155, 2, Below), // pas en dessous
exact(1532, 3).then(157, 1, Optional), // pas exig*
exact(1532, 3).then(158, 1, Optional), // pas necessaire
exact(1532, 3).then(124, 1, Optional), // pas obligatoire
exact(1532, 3).then(159, 2, Below), // pas plus bas
exact(1532, 3).then(161, 2, Limit), // pas plus de
any(1532, 8).is(Manner), // passible*
exact(1540, 8).is(Unrelated), // patients
exact(952, 9).is(Page), // permalien
any(2394, 6).is(Permit), // permet*
any(595, 6).is(Permit), // permis*
any(595, 10).is(Consent), // permission*
any(268, 9).is(Noncommercial), // personnel*
any(2691, 5).is(Vague), // petit*
exact(2838, 4).is(Permit), // peut
exact(2036, 7).is(Permit), // peuvent
any(380, 5).is(Photo), // photo*
any(380, 11).is(Manner), // photographe*
exact(2043, 6).is(Sentences), // phrase
exact(2043, 7).is(Sentences), // phrases
exact(2696, 5).then(163, 2, Pixel), // pixel de comptage
exact(2842, 4).then(165, 2, Below), // plus bas que
exact(2842, 4).then(56, 1, Limit), // plus de
exact(2842, 4).then(56, 1, Over), // plus de
exact(1548, 8).is(To), // pointant
exact(2050, 7).is(Filler), // portail
any(2050, 7).is(Press), // portail*
any(1556, 8).is(Permit), // possible*
exact(1564, 4).is(Manner), // pour
exact(1564, 4).is(When), // pour
exact(1564, 4).then(167, 1, Percent), // pour cent
exact(1564, 4).then(168, 1, When), // pour toute
exact(1564, 8).is(Percent), // pourcent
any(1572, 8).is(Manner), // poursuiv*
exact(2400, 6).is(If), // pourvu
exact(2406, 6).is(Permit), // pouvez
any(961, 9).is(Manner), // prealable*
exact(1580, 7).is(Ordinal).worth(1), // premier
exact(1580, 8).is(Ordinal).worth(1), // premiere
exact(1588, 8).is(Ordinal).worth(1), // premiers
any(31, 7).is(Manner), // present*
exact(1350, 6).then(169, 1, Print), // presse ecrite
exact(1350, 6).then(170, 1, Print), // presse imprimee
exact(2412, 6).then(56, 1, Oblige), // priere de
exact(2706, 5).is(Print), // print
any(2711, 5).is(Noncommercial), // prive*
any(2057, 7).is(Manner), // procede*
any(2418, 6).is(Forbid), // prohib*
exact(2424, 6).then(171, 2, Unrelated), // projet de loi
exact(970, 9).is(Manner), // propriete
exact(970, 9).then(173, 1, Press), // propriete intellectuelle
any(2064, 7).is(Forbid), // proscri*
any(2430, 6).is(Manner), // proteg*
exact(605, 10).is(Source), // provenance
any(391, 5).is(Using), // publi*
any(391, 11).is(Manner), // publication*
any(391, 11).is(Material), // publication*
exact(1596, 8).is(Manner), // publiees
exact(2071, 7).is(Manner), // publies
exact(1604, 8).is(Number).worth(40), // quarante
exact(2716, 5).is(Fraction).worth(25), // quart
exact(2436, 6).is(Number).worth(4), // quatre
exact(979, 9).is(Ordinal).worth(4), // quatrieme
exact(193, 3).is(Only), // que
any(2442, 6).is(Manner), // quelle*
exact(2078, 7).is(Manner), // quelque
exact(2448, 6).is(Number).worth(15), // quinze
exact(988, 9).is(Filler), // quotidien
any(988, 9).is(Press), // quotidien*
any(615, 10).is(Vague), // raisonnabl*
exact(2085, 7).is(Unrelated), // rappele
any(1006, 9).is(Optional), // recommand*
exact(1015, 9).is(Filler), // redaction
any(1015, 9).is(Press), // redaction*
any(1620, 8).is(Press), // rediffus*
any(1620, 8).is(Use), // rediffus*
any(625, 10).is(Use), // redistribu*
exact(135, 9).then(174, 1, Mention), // reference a
exact(135, 13).is(Search), // referencement
exact(2092, 3).then(175, 1, Canonical), // rel canonical
any(2092, 7).is(Manner), // relatif*
exact(1024, 9).is(To), // renvoyant
exact(1033, 9).is(Use), // reprenant
any(1042, 7).is(Use), // reprend*
exact(1042, 9).is(Use), // reprendre
exact(29, 14).is(Manner), // representation
exact(29, 14).is(Use), // representation
exact(29, 14).then(176, 1, Forbid), // representation reserves
exact(2099, 6).is(Original), // repris
exact(2099, 6).is(Use), // repris
any(2099, 7).is(Press), // reprise*
any(2099, 7).is(Use), // reprise*
any(280, 8).is(Manner), // reproduc*
any(280, 8).is(Use), // reproduc*
exact(280, 12).then(177, 1, Forbid), // reproduction reservee
exact(280, 12).then(177, 1, Use), // reproduction reservee
exact(635, 10).is(Manner), // reproduire
exact(635, 10).is(Use), // reproduire
any(1051, 9).is(Use), // reproduis*
exact(1060, 9).then(178, 2, Given), // reproduit avec lautorisation
any(1060, 9).is(Manner), // reproduit*
any(1060, 9).is(Use), // reproduit*
any(2106, 7).is(Press), // republi*
any(2106, 7).is(Use), // republi*
any(2454, 6).is(Oblige), // requis*
any(1069, 6).is(Manner), // reserv*
exact(1069, 7).is(Reserve), // reserve
exact(1069, 8).is(Reserve), // reservee
exact(1069, 9).is(Reserve), // reservees
exact(1628, 8).is(Reserve), // reserves
any(402, 9).is(Unrelated), // responsab*
any(402, 11).is(Manner), // responsable*
any(1078, 9).is(Use), // retransmi*
any(1087, 9).is(Link), // retrolien*
any(1636, 8).is(Press), // reutilis*
any(1636, 8).is(Use), // reutilis*
exact(2721, 5).is(Press), // revue
exact(43, 14).is(Manner), // rigoureusement
exact(2460, 6).is(Search), // robots
any(1644, 8).is(Manner), // sanction*
exact(2846, 4).is(Manner), // sans
exact(2846, 4).is(Without), // sans
exact(2846, 4).then(180, 1, Optional), // sans obligation
exact(2850, 4).is(Without), // sauf
exact(2850, 4).then(181, 2, Manner), // sauf indication contraire
exact(2850, 4).then(183, 2, Manner), // sauf indications contraires
exact(2850, 4).then(185, 2, Manner), // sauf mention contraire
exact(2850, 4).then(187, 2, Manner), // sauf mentions contraires
exact(1652, 8).is(Mining), // scraping
exact(2120, 6).is(Ordinal).worth(2), // second
exact(2120, 7).is(Ordinal).worth(2), // seconde
exact(1096, 4).is(Only), // seul
exact(1096, 5).is(Only), // seule
exact(1096, 9).is(Only), // seulement
exact(101, 2).is(If), // si
any(2466, 6).is(Mention), // signal*
exact(2472, 5).is(Chars), // signe
exact(2472, 6).is(Chars), // signes
exact(912, 4).is(Filler), // site
exact(912, 4).is(Material), // site
exact(912, 4).is(Press), // site
exact(912, 4).is(Site), // site
exact(912, 4).then(189, 1, Online), // site internet
exact(2726, 5).is(Online), // sites
exact(2726, 5).is(Press), // sites
exact(2726, 5).then(190, 1, Unrelated), // sites tiers
exact(2854, 4).is(Manner), // soit
exact(2858, 4).is(Manner), // sont
any(413, 11).is(Optional), // souhaitable*
any(1660, 8).is(Optional), // souhaite*
any(2127, 6).is(Oblige), // soumis*
exact(2134, 6).is(Original), // source
exact(2134, 6).is(Source), // source
exact(2134, 7).is(Source), // sources
exact(1829, 4).is(Manner), // sous
exact(1829, 4).then(3, 1, If), // sous condition
exact(1829, 4).then(191, 1, If), // sous reserve
any(2731, 5).is(Manner), // stock*
exact(424, 11).is(Manner), // strictement
exact(2736, 5).then(192, 1, Follow), // suivi par
any(2141, 7).is(Manner), // support*
exact(2889, 3).is(To), // sur
any(2478, 6).is(Use), // syndiq*
exact(1668, 8).then(88, 1, Mining), // systemes dia
exact(2892, 3).is(Mining), // tdm
exact(1239, 4).then(56, 1, Oblige), // tenu de
exact(1239, 5).then(56, 1, Oblige), // tenus de
any(480, 5).is(Manner), // texte*
any(480, 5).is(Material), // texte*
exact(2741, 5).is(Fraction).worth(33), // tiers
exact(2746, 5).is(Above), // titre
any(1105, 9).is(Manner), // titulaire*
any(2490, 6).is(Permit), // tolere*
any(2496, 5).is(Manner), // total*
any(2496, 6).is(Manner), // totale*
exact(2866, 4).is(Manner), // tous
exact(2502, 4).is(Manner), // tout
exact(2502, 5).is(Manner), // toute
exact(2502, 6).is(Manner), // toutes
exact(1676, 8).then(193, 1, Pixel), // tracking pixel
any(2508, 6).is(Manner), // traduc*
exact(2514, 6).is(Number).worth(30), // trente
exact(1114, 5).is(Number).worth(3), // trois
exact(1114, 5).then(41, 1, Number).worth(300), // trois cents
exact(1114, 9).is(Ordinal).worth(3), // troisieme
exact(645, 2).is(Number).worth(1), // un
exact(645, 2).then(194, 1, Fraction).worth(20), // un cinquieme
exact(645, 2).then(195, 1, Fraction).worth(10), // un dixieme
exact(645, 2).then(196, 1, Fraction).worth(25), // un quart
exact(645, 2).then(190, 1, Fraction).worth(33), // un tiers
exact(2181, 3).is(Number).worth(1), // une
exact(645, 10).is(Only), // uniquement
exact(2895, 3).is(Page), // url
exact(2895, 3).then(28, 1, Canonical), // url canonique
exact(2751, 5).is(Using), // usage
any(2751, 5).is(Manner), // usage*
any(1638, 6).is(Using), // utilis*
exact(2870, 4).is(To), // vers
exact(1692, 8).is(Oblige), // veuillez
any(2756, 5).is(Photo), // video*
exact(2761, 5).is(Number).worth(20), // vingt
any(1123, 9).is(Manner), // violation*
any(2520, 6).is(Photo), // visuel*
exact(2898, 3).is(Filler), // web
exact(2898, 3).is(Online), // web
exact(2898, 3).then(197, 1, Mining), // web scraping
], more: &[
exact(1721, 7), // annonce
exact(297, 3), // but
exact(1452, 8), // lucratif
exact(754, 9), // condition
exact(1798, 7), // declare
exact(757, 3), // dit
exact(2810, 4), // juge
exact(122, 2), // la
exact(754, 9), // condition
exact(961, 9), // prealable
exact(12, 2), // en
exact(1612, 8), // question
exact(2134, 6), // source
exact(2601, 5), // debut
exact(1973, 7), // maximum
exact(2842, 4), // plus
exact(2842, 4), // plus
exact(2862, 4), // tard
exact(840, 4), // lien
exact(261, 2), // du
exact(480, 5), // texte
exact(122, 2), // la
exact(2798, 3), // fin
exact(20, 2), // le
exact(480, 5), // texte
exact(1428, 8), // laimable
exact(123, 12), // autorisation
exact(2286, 5), // droit
exact(682, 9), // canonique
exact(1182, 2), // by
exact(1182, 2), // by
exact(80, 2), // nc
exact(1182, 2), // by
exact(65, 2), // nd
exact(1182, 2), // by
exact(117, 2), // sa
exact(1182, 4), // bync
exact(1182, 6), // byncnd
exact(1190, 6), // byncsa
exact(2216, 4), // bynd
exact(2222, 4), // bysa
exact(2571, 5), // cents
exact(261, 2), // du
exact(487, 2), // de
exact(1436, 8), // lectures
exact(487, 2), // de
exact(2681, 5), // pages
exact(2723, 4), // vues
exact(487, 2), // de
exact(2723, 4), // vues
exact(487, 2), // de
exact(1945, 7), // justice
any(1749, 7), // commons*
any(380, 5), // photo*
exact(20, 2), // le
exact(2746, 5), // titre
exact(487, 2), // de
exact(268, 12), // personnelles
exact(487, 2), // de
exact(280, 12), // reproduction
exact(487, 2), // de
exact(280, 12), // reproduction
exact(83, 2), // et
exact(487, 2), // de
exact(799, 9), // diffusion
exact(1628, 8), // reserves
exact(487, 2), // de
exact(280, 12), // reproduction
exact(1628, 8), // reserves
exact(1444, 8), // logiciel
exact(2880, 3), // cas
exact(2238, 6), // citant
exact(1826, 7), // dessous
exact(853, 9), // indiquant
exact(256, 12), // introduction
exact(2346, 5), // ligne
exact(358, 11), // mentionnant
exact(1612, 8), // question
exact(2736, 5), // suivi
exact(2318, 4), // tete
exact(487, 2), // de
exact(2883, 3), // lia
exact(487, 2), // de
exact(1668, 8), // systemes
exact(70, 13), // dintelligence
exact(148, 12), // artificielle
exact(1150, 3), // des
exact(1987, 7), // modeles
exact(2653, 3), // dia
any(70, 13), // dintelligence*
any(148, 12), // artificielle*
exact(1150, 3), // des
exact(734, 2), // ia
exact(2181, 3), // une
exact(734, 2), // ia
exact(2127, 7), // soumise
exact(487, 2), // de
any(1236, 7), // contenu*
exact(487, 2), // de
exact(1861, 7), // donnees
exact(487, 2), // de
exact(480, 5), // texte
exact(83, 2), // et
exact(487, 2), // de
exact(1861, 7), // donnees
exact(487, 2), // de
exact(2484, 6), // textes
exact(487, 2), // de
exact(2484, 6), // textes
exact(83, 2), // et
exact(487, 2), // de
exact(1861, 7), // donnees
exact(1244, 8), // convient
exact(2794, 4), // faut
exact(148, 12), // artificielle
exact(1252, 4), // cour
exact(1684, 8), // tribunal
exact(2616, 5), // entre
exact(1356, 8), // externes
exact(487, 2), // de
exact(122, 2), // la
exact(2134, 6), // source
exact(487, 2), // de
exact(2134, 6), // source
exact(0, 11), // obligatoire
exact(1952, 7), // legales
exact(12, 2), // en
exact(2701, 5), // place
exact(487, 2), // de
exact(2686, 5), // passe
exact(487, 2), // de
exact(997, 9), // recherche
exact(423, 3), // est
exact(1532, 3), // pas
exact(2631, 5), // exige
exact(2786, 4), // doit
exact(2838, 4), // peut
exact(2036, 7), // peuvent
exact(2036, 7), // peuvent
exact(2790, 4), // etre
exact(2113, 7), // saurait
exact(1532, 3), // pas
any(123, 7), // autoris*
exact(1532, 3), // pas
exact(0, 11), // obligatoire
exact(1532, 3), // pas
exact(2454, 6), // requis
any(727, 9), // commercia*
exact(1452, 8), // lucratif
exact(2681, 5), // pages
exact(2681, 4), // page
exact(912, 4), // site
exact(1284, 8), // daccueil
any(123, 7), // autoris*
exact(2208, 6), // besoin
exact(12, 2), // en
exact(1826, 7), // dessous
any(2631, 4), // exig*
exact(545, 10), // necessaire
exact(2842, 4), // plus
exact(2877, 3), // bas
exact(2842, 4), // plus
exact(487, 2), // de
exact(487, 2), // de
exact(1204, 8), // comptage
exact(2877, 3), // bas
exact(193, 3), // que
exact(1568, 4), // cent
exact(2502, 5), // toute
exact(2298, 6), // ecrite
exact(1380, 8), // imprimee
exact(487, 2), // de
exact(1892, 3), // loi
exact(15, 14), // intellectuelle
exact(5, 1), // a
exact(673, 9), // canonical
exact(1628, 8), // reserves
exact(1069, 8), // reservee
exact(2766, 4), // avec
exact(122, 13), // lautorisation
exact(565, 10), // obligation
exact(347, 10), // indication
exact(445, 9), // contraire
exact(347, 11), // indications
exact(445, 10), // contraires
exact(358, 7), // mention
exact(445, 9), // contraire
exact(1484, 8), // mentions
exact(445, 10), // contraires
exact(1412, 8), // internet
exact(2741, 5), // tiers
exact(1069, 7), // reserve
exact(585, 3), // par
exact(2696, 5), // pixel
exact(709, 9), // cinquieme
exact(1847, 7), // dixieme
exact(2716, 5), // quart
exact(1652, 8), // scraping
], sayings: Sayings {
above: "Le lien doit figurer avant le texte.",
article: "Toute utilisation des contenus est autorisée uniquement avec un lien hypertexte vers l’article d’origine.",
credit: "Source : {link}",
first: "Le lien doit figurer dans le premier paragraphe.",
open: "Le lien doit être ouvert aux moteurs de recherche.",
site: "Toute utilisation des contenus est autorisée uniquement avec un lien hypertexte vers {site}.",
within: "Le lien doit figurer dans les {n} premiers paragraphes.",
}, other_script: None };
