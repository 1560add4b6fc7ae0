// GENERATED from data/notices/es.tsv (sources there) by `cargo xtask tables`. Do not edit.
//! What the words of the language mean for a notice.
use crate::notice::lexicon::{Class::*, Lexicon, Sayings, Stems, any, exact};
#[rustfmt::skip]
pub(super) static LEXICON: Lexicon = Lexicon {
tag: "es", target_first: false, capital_nouns: false, letters: "", stems: Stems("correspondienteautorizacionesconsentimientoexclusivamenteimprescindiblereconocimientoentrenamientoes\
trictamenteinformacionesprocedimientopublicacionesautomatizadocomunicacionexpresamentehipervinculoin\
teligenciahiperenlaceilustracionintelectuallicencianteprocedenciareproducidoseguimientoaprobacionart\
ificialatribucionbibliografcliqueablecontrasenaelectronicentradillaformularioincluyendoindexacionind\
icacionlibrementemencionadaministerioobligatoriparlamentoperiodicospersonalespropietariredistriburef\
erenciareproducirreproduzcareservadasreservadostraduccionunicamenteacreditarautorizadcanonicalcincue\
ntacomercialcondicioncontenidocontrariacontrariocopyrightcualquierdictaminodigitalesdisponibleditori\
alencabezadfotografofragmentofuncionalindexableinfografimencionenmodalidadnavegadornecesidadpaciente\
spermalinkpinchableporcientoprincipalprincipiopropiedadpublicadoredaccionrenglonesreportajerequisito\
responsabretransmisolamentetranscribtransformtrescientvoluntariagradecearticuloatribuirbacklinkbusca\
dorbusquedacabeceracanonicocaracterccbyncndccbyncsaclicablecomienzocontadorcopiandocortesiacreditosc\
uarentadebiendodenunciadenuncioderechosdeseabledifundirdifusiondofollowdoscientelementoentrenarestab\
lecetiquetaexamenesexplicitexternosextractogobiernoimpresosincluyanindiqueninternetlecturaslucrativm\
aterialmedianteministraministronecesarinofollownosotrosopcionaloriginalpermitidportalespresenteprohi\
bidprotegidproyectoquinientrastreadrazonablrecomendreimpresreimprimrepublicrequierereservanreutilizr\
evistasscrapingseguiblesiquierasistemassoftwaretercerostrackingtribunalutilicenutilizadacompanacuerd\
oagenciaalmacenalumnosanuncioatribuyautoriaboletincitadascitadoscitandocitarancitarsecommonscompartc\
oncretconfirmcopiadocreativdeberandeclaroduplicaempresaenlacesescritaescritoexceptofuentesgratuithac\
erseincluidinclusoindexadiniciarlinkearmecanicmenoresmineriamodelosmodificmotoresningunanoindexnotic\
ianuestranuestroobligadoracionpaginaspalabraparcialparrafopermisopermiteportadaposibleprecisoprimera\
primeroquienesrastreoredifusregistrrogamossegundasegundosiempresindicasolicitsoportetampocotercerati\
tulartreintavisitasactivaactivoafirmoalojadaparecaunquecamposccbyndccbysacodigocookiecopiarcopiascor\
reocortascortoscuandocuartacuartocuatrodebajodecimadiariodirectencimaexplotformasgraficidiomailegali\
mageniniciointegrlimitelineasmediosonlineorigenpadrespartespequenpodranprensaprevioprivadpuedenqueda\
nquincequintaquintosenalesesionsignossitiossuperesuscritardarterciotextostienentitulousandousarsevei\
nteabajoacusaacusoadaptanimoantesblogsbrevecincocitascitencopiedatosdebendesdedondeempleenlazestases\
tosexactexcedexigefaltafavorfinesfrasehabrahaciahastaleyeslinkslucromaximmayormismamismomitadmuchono\
mbrnotasoponepapelpixelrebotruegasalvosobretodastodostotalvideoallacomodiezdijoestejuezlogomodoobrao\
traparaseanserasidosolousenwebshaylasmilreltdmunourl"), entries: &[
exact(15, 1).is(To), // a
exact(15, 1).then(0, 1, If), // a condicion
exact(15, 1).then(1, 2, Below), // a mas tardar
any(1587, 7).is(With), // acompan*
any(567, 7).is(Cite), // acredit*
exact(567, 9).is(Cite), // acreditar
any(2119, 6).is(Active), // activa*
any(2125, 6).is(Active), // activo*
exact(1594, 7).then(3, 1, Consent), // acuerdo con
any(2508, 5).is(Unrelated), // acusa*
exact(2513, 5).is(Unrelated), // acuso
any(2518, 5).is(Manner), // adapt*
exact(2131, 6).is(Unrelated), // afirmo
exact(1601, 7).is(Filler), // agencia
any(1601, 7).is(Press), // agencia*
any(963, 7).is(Optional), // agradec*
exact(241, 2).is(To), // al
exact(241, 2).is(When), // al
exact(241, 2).then(4, 1, Start), // al inicio
exact(241, 2).then(5, 1, Start), // al principio
any(1608, 7).is(Manner), // almacen*
any(2137, 6).is(Manner), // alojad*
exact(1615, 7).is(Unrelated), // alumnos
exact(2528, 5).then(6, 2, Above), // antes del texto
exact(1622, 7).is(Unrelated), // anuncio
any(2143, 6).is(Manner), // aparec*
any(287, 10).is(Consent), // aprobacion*
exact(971, 8).then(8, 1, Page), // articulo original
any(971, 8).is(Material), // articulo*
any(971, 8).is(Press), // articulo*
any(307, 10).is(Cite), // atribucion*
any(979, 8).is(Cite), // atribuir*
any(1629, 7).is(Cite), // atribuy*
exact(2149, 3).is(Even), // aun
exact(2149, 6).is(Even), // aunque
exact(2149, 6).is(Manner), // aunque
any(15, 5).is(Manner), // autor*
exact(15, 8).is(Permit), // autoriza
exact(15, 12).is(Consent), // autorizacion
any(15, 12).is(Consent), // autorizacion*
exact(15, 14).is(Consent), // autorizaciones
any(576, 9).is(Permit), // autorizad*
any(987, 8).is(Link), // backlink*
exact(2241, 4).is(Manner), // bajo
exact(2241, 4).is(With), // bajo
exact(2241, 4).then(9, 2, If), // bajo la condicion
any(317, 10).is(Unrelated), // bibliograf*
exact(2533, 4).is(Press), // blog
exact(2533, 5).is(Online), // blogs
exact(1643, 7).is(Unrelated), // boletin
any(2538, 5).is(Vague), // breve*
any(995, 8).is(Search), // buscador*
exact(1011, 8).is(Start), // cabecera
exact(2155, 5).is(Unrelated), // campo
exact(2155, 6).is(Unrelated), // campos
exact(585, 9).is(Canonical), // canonical
any(1027, 8).is(Chars), // caracter*
exact(552, 2).then(11, 1, Commons), // cc by
exact(552, 2).then(12, 2, Commons), // cc by nc
exact(552, 2).then(14, 2, Commons), // cc by nd
exact(552, 2).then(16, 2, Commons), // cc by sa
exact(552, 2).then(18, 1, Commons), // cc bync
exact(552, 2).then(19, 1, Commons), // cc byncnd
exact(552, 2).then(20, 1, Commons), // cc byncsa
exact(552, 2).then(21, 1, Commons), // cc bynd
exact(552, 2).then(22, 1, Commons), // cc bysa
exact(1035, 4).is(Commons), // ccby
exact(1035, 6).is(Commons), // ccbync
exact(1035, 8).is(Commons), // ccbyncnd
exact(1043, 8).is(Commons), // ccbyncsa
exact(2161, 6).is(Commons), // ccbynd
exact(2167, 6).is(Commons), // ccbysa
exact(794, 4).is(Number).worth(100), // cien
exact(822, 6).is(Number).worth(100), // ciento
exact(2543, 5).is(Number).worth(5), // cinco
exact(594, 9).is(Number).worth(50), // cincuenta
exact(1650, 4).is(Mention), // cita
exact(1650, 4).is(Quote), // cita
exact(1650, 4).is(Use), // cita
any(1650, 5).is(Original), // citad*
exact(1650, 6).is(Mention), // citada
exact(1650, 6).is(Use), // citada
exact(1650, 7).is(Mention), // citadas
exact(1650, 7).is(Use), // citadas
exact(1657, 6).is(Mention), // citado
any(1657, 6).is(Quote), // citado*
any(1657, 6).is(Use), // citado*
exact(1657, 7).is(Mention), // citados
exact(1664, 7).is(Mention), // citando
exact(1664, 7).is(Quote), // citando
exact(1664, 7).is(Use), // citando
any(1664, 7).is(Mention), // citando*
exact(1671, 5).is(Mention), // citar
exact(1671, 5).is(Quote), // citar
exact(1671, 5).is(Use), // citar
exact(1671, 6).is(Mention), // citara
exact(1671, 7).is(Mention), // citaran
exact(1678, 7).is(Mention), // citarse
exact(1678, 7).is(Quote), // citarse
exact(1678, 7).is(Use), // citarse
exact(2548, 5).is(Quote), // citas
exact(2548, 5).is(Use), // citas
exact(1224, 4).is(Mention), // cite
exact(1224, 4).is(Oblige), // cite
exact(1224, 4).is(Quote), // cite
exact(1224, 4).is(Use), // cite
exact(2553, 5).is(Mention), // citen
exact(2553, 5).is(Oblige), // citen
exact(2553, 5).is(Quote), // citen
exact(2553, 5).is(Use), // citen
any(1051, 8).is(Active), // clicable*
any(327, 10).is(Active), // cliqueable*
exact(2173, 6).then(23, 2, Pixel), // codigo de seguimiento
exact(2173, 6).then(25, 1, Unrelated), // codigo fuente
any(603, 9).is(Commercial), // comercial*
exact(1059, 8).is(Start), // comienzo
exact(2767, 4).is(Manner), // como
exact(2767, 4).then(26, 1, Limit), // como mucho
any(1692, 7).is(Using), // compart*
any(162, 7).then(27, 1, Manner), // comunic* public*
exact(162, 12).is(Manner), // comunicacion
exact(29, 3).is(With), // con
exact(29, 3).then(9, 2, If), // con la condicion
any(1699, 7).is(Original), // concret*
exact(612, 9).is(Oblige), // condicion
any(1706, 7).is(Unrelated), // confirm*
any(29, 14).is(Consent), // consentimiento*
exact(1067, 8).then(28, 2, Pixel), // contador de lecturas
exact(1067, 8).then(30, 2, Pixel), // contador de paginas
exact(1067, 8).then(32, 3, Pixel), // contador de paginas vistas
exact(1067, 8).then(35, 2, Pixel), // contador de visitas
any(621, 6).is(Manner), // conten*
any(621, 8).is(Material), // contenid*
any(621, 9).is(Material), // contenido*
any(337, 10).is(Unrelated), // contrasena*
any(2179, 6).is(Unrelated), // cookie*
exact(1075, 5).is(Use), // copia
any(1713, 7).is(Use), // copiado*
exact(1075, 8).is(Use), // copiando
exact(2185, 6).is(Use), // copiar
exact(2191, 6).is(Use), // copias
exact(2558, 5).is(Use), // copie
any(648, 9).is(Press), // copyright*
exact(2197, 6).is(Unrelated), // correo
any(0, 14).is(Manner), // correspondient*
any(0, 15).is(Original), // correspondiente*
exact(2203, 5).is(Vague), // corta
exact(2203, 6).is(Vague), // cortas
exact(2209, 5).is(Vague), // corto
exact(2209, 6).is(Vague), // cortos
any(1720, 7).then(37, 1, Commons), // creativ* commons*
exact(1091, 7).is(Cite), // credito
exact(1091, 8).is(Cite), // creditos
exact(657, 9).then(38, 1, Use), // cualquier uso
any(657, 9).is(Manner), // cualquier*
exact(2215, 6).is(When), // cuando
exact(1099, 8).is(Number).worth(40), // cuarenta
exact(2221, 6).then(39, 1, Fraction).worth(25), // cuarta parte
exact(2227, 6).is(Ordinal).worth(4), // cuarto
exact(2233, 6).is(Number).worth(4), // cuatro
exact(597, 6).is(Unrelated), // cuenta
exact(2563, 5).is(Material), // datos
exact(2563, 5).then(40, 1, Unrelated), // datos personales
exact(259, 2).is(Filler), // de
exact(259, 2).is(To), // de
exact(1727, 4).is(Oblige), // debe
exact(2568, 5).is(Oblige), // deben
exact(1727, 6).is(Oblige), // debera
exact(1727, 7).is(Oblige), // deberan
exact(1107, 8).is(Oblige), // debiendo
exact(2245, 6).then(39, 1, Fraction).worth(10), // decima parte
exact(1734, 7).is(Unrelated), // declaro
exact(1862, 3).is(Filler), // del
exact(1862, 3).is(To), // del
exact(1862, 3).then(41, 1, Unrelated), // del software
exact(1115, 8).is(Unrelated), // denuncia
exact(1123, 8).is(Unrelated), // denuncio
exact(1131, 8).is(Manner), // derechos
exact(2573, 5).is(Manner), // desde
any(1139, 8).is(Optional), // deseable*
exact(2251, 6).is(Filler), // diario
exact(2251, 6).is(Press), // diario
exact(666, 9).is(Unrelated), // dictamino
exact(2771, 4).is(Number).worth(10), // diez
any(1147, 6).is(Use), // difund*
exact(1147, 8).is(Use), // difundir
exact(1155, 8).is(Use), // difusion
any(675, 7).is(Online), // digital*
exact(2775, 4).is(Unrelated), // dijo
any(2257, 6).is(Direct), // direct*
any(684, 9).is(Manner), // disponibl*
any(489, 8).is(Manner), // distribu*
any(489, 8).is(Use), // distribu*
exact(1163, 8).is(Follow), // dofollow
exact(274, 3).is(Number).worth(2), // dos
any(1171, 8).is(Number).worth(200), // doscient*
any(1741, 7).is(Use), // duplica*
any(693, 6).is(Manner), // editor*
any(693, 9).is(Press), // editorial*
exact(201, 2).is(Filler), // el
exact(201, 2).then(42, 1, Unrelated), // el juez
exact(201, 2).then(41, 1, Unrelated), // el software
any(347, 10).is(Manner), // electronic*
any(347, 10).is(Online), // electronic*
any(1179, 8).is(Manner), // elemento*
any(2583, 5).is(Using), // emple*
exact(1748, 7).is(Manner), // empresa
exact(11, 2).is(To), // en
exact(11, 2).then(43, 1, When), // en caso
exact(11, 2).then(44, 2, When), // en el caso
exact(11, 2).then(46, 2, Above), // en el titular
exact(11, 2).then(48, 1, Online), // en linea
exact(11, 2).then(49, 3, Above), // en su titular de
any(702, 9).is(Above), // encabezad*
exact(2263, 6).then(6, 2, Above), // encima del texto
any(215, 5).is(Link), // enlac*
exact(215, 6).then(52, 1, Canonical), // enlace canonico
any(215, 6).is(Link), // enlace*
exact(1755, 7).then(53, 1, Unrelated), // enlaces externos
any(2588, 5).is(Link), // enlaz*
exact(357, 10).is(Start), // entradilla
exact(85, 13).then(54, 2, Mining), // entrenamiento de ia
exact(85, 13).then(56, 3, Mining), // entrenamiento de inteligencia* artificial*
exact(85, 13).then(59, 2, Mining), // entrenamiento de modelos
exact(85, 13).then(61, 2, Mining), // entrenamiento de sistemas
exact(1187, 8).then(63, 1, Mining), // entrenar ia
exact(1187, 8).then(64, 2, Mining), // entrenar inteligencia* artificial*
exact(1187, 8).then(66, 1, Mining), // entrenar modelos
exact(1187, 8).then(67, 1, Mining), // entrenar sistemas
exact(1187, 8).then(68, 4, Mining), // entrenar sistemas de inteligencia artificial
exact(4, 2).then(72, 1, Oblige), // es preciso
any(1762, 6).is(Manner), // escrit*
exact(1762, 7).is(Manner), // escrita
exact(1769, 7).is(Manner), // escrito
exact(1195, 4).is(Manner), // esta
any(1195, 8).is(Manner), // establec*
exact(2593, 5).is(Manner), // estas
exact(2779, 4).is(Manner), // este
exact(2598, 5).is(Manner), // estos
exact(98, 13).is(Manner), // estrictamente
exact(1203, 8).then(73, 1, Canonical), // etiqueta canonica
any(2603, 5).is(Original), // exact*
exact(1211, 6).is(Unrelated), // examen
exact(1211, 8).is(Unrelated), // examenes
any(2608, 5).is(Limit), // exced*
exact(1776, 7).is(Without), // excepto
exact(1776, 7).then(74, 5, Manner), // excepto donde se indique lo contrario
exact(1776, 7).then(79, 5, Manner), // excepto si se indica lo contrario
exact(43, 14).is(Only), // exclusivamente
any(2613, 5).is(Oblige), // exige*
any(1219, 8).is(Manner), // explicit*
any(2269, 6).is(Using), // explot*
any(174, 6).is(Manner), // expres*
exact(174, 7).is(Manner), // expresa
exact(174, 12).is(Manner), // expresamente
any(1235, 8).is(Use), // extracto*
exact(2628, 5).is(Manner), // fines
exact(2628, 5).then(84, 2, Commercial), // fines de lucro
exact(1165, 6).is(Follow), // follow
exact(113, 5).is(Manner), // forma
exact(2275, 6).is(Manner), // formas
any(367, 10).is(Unrelated), // formulario*
any(711, 4).is(Photo), // foto*
any(711, 9).is(Manner), // fotografo*
any(720, 9).is(Use), // fragmento*
any(2633, 5).is(Sentences), // frase*
exact(1783, 6).is(Source), // fuente
exact(1783, 7).is(Source), // fuentes
any(729, 9).is(Active), // funcional*
exact(1243, 8).is(Unrelated), // gobierno
any(2281, 6).is(Photo), // grafic*
any(1790, 7).is(Permit), // gratuit*
exact(2638, 5).then(86, 1, Oblige), // habra de
exact(1797, 5).then(87, 1, Mention), // hacer referencia
exact(1797, 7).is(Manner), // hacerse
exact(2643, 5).is(To), // hacia
exact(2648, 5).is(Limit), // hasta
exact(2831, 3).then(88, 1, Oblige), // hay que
any(210, 11).is(Link), // hiperenlace*
any(186, 12).is(Link), // hipervinculo*
any(2287, 6).is(Manner), // idioma*
any(2293, 6).is(Forbid), // ilegal*
any(221, 11).is(Photo), // ilustracion*
any(2299, 6).is(Manner), // imagen*
any(2299, 6).is(Photo), // imagen*
any(57, 6).is(Print), // impres*
any(57, 14).is(Oblige), // imprescindible*
any(377, 5).is(Manner), // inclu*
any(1804, 7).is(Manner), // incluid*
exact(1811, 7).is(Even), // incluso
exact(1811, 7).is(Manner), // incluso
exact(1259, 7).is(Oblige), // incluya
exact(1259, 8).is(Oblige), // incluyan
exact(377, 10).is(With), // incluyendo
any(738, 9).is(Follow), // indexable*
exact(387, 10).is(Search), // indexacion
any(1818, 7).is(Search), // indexad*
any(397, 5).is(Mention), // indic*
exact(1267, 7).is(Mention), // indique
exact(1267, 7).is(Oblige), // indique
exact(1267, 8).is(Oblige), // indiquen
any(747, 9).is(Photo), // infografi*
exact(111, 11).is(Material), // informacion
exact(111, 11).then(89, 1, Unrelated), // informacion personal
exact(111, 13).is(Material), // informaciones
exact(1825, 7).then(90, 1, Unrelated), // iniciar sesion
exact(2305, 6).then(91, 1, Start), // inicio del
any(2311, 6).is(Manner), // integr*
any(232, 11).is(Manner), // intelectual*
exact(198, 12).then(92, 1, Mining), // inteligencia artificial
exact(1275, 8).is(Online), // internet
exact(217, 2).is(Filler), // la
exact(217, 2).then(93, 1, Unrelated), // la corte
exact(2834, 3).is(Filler), // las
any(2294, 5).is(Manner), // legal*
exact(2653, 3).is(Manner), // ley
exact(2653, 5).is(Manner), // leyes
any(407, 5).is(Permit), // libre*
exact(407, 10).is(Permit), // libremente
any(243, 8).is(Consent), // licencia*
exact(243, 11).is(Unrelated), // licenciante
any(2317, 5).is(Limit), // limit*
any(2317, 6).is(Limit), // limite*
exact(2323, 5).is(Lines), // linea
exact(2323, 6).is(Lines), // lineas
exact(806, 4).is(Link), // link
exact(1832, 7).is(Link), // linkear
exact(2658, 5).is(Link), // links
any(2787, 4).is(Manner), // logo*
exact(1864, 3).is(Filler), // los
any(1291, 8).is(Commercial), // lucrativ*
exact(1536, 3).then(94, 1, Below), // mas abajo
exact(1536, 3).then(86, 1, Limit), // mas de
exact(1536, 3).then(86, 1, Over), // mas de
any(1299, 8).is(Material), // material*
any(2668, 5).is(Limit), // maxim*
any(2673, 5).is(Limit), // mayor*
any(1839, 7).is(Manner), // mecanic*
exact(1307, 8).is(With), // mediante
exact(2329, 5).is(Filler), // medio
exact(2329, 5).is(Press), // medio
any(2329, 5).is(Manner), // medio*
exact(2329, 6).then(95, 1, Online), // medios digitales
exact(2329, 6).then(96, 1, Print), // medios impresos
exact(417, 7).is(Mention), // mencion
any(417, 7).is(Mention), // mencion*
exact(417, 10).is(Mention), // mencionada
exact(756, 8).is(Oblige), // mencione
exact(756, 9).is(Oblige), // mencionen
exact(1846, 7).is(Unrelated), // menores
exact(2837, 3).is(Number).worth(1000), // mil
exact(1853, 7).then(97, 2, Mining), // mineria de datos
exact(1853, 7).then(99, 4, Mining), // mineria de texto y datos
exact(1853, 7).then(103, 2, Mining), // mineria de textos
exact(1853, 7).then(105, 4, Mining), // mineria de textos y datos
any(427, 10).is(Unrelated), // ministerio*
exact(1315, 8).is(Unrelated), // ministra
exact(1323, 8).is(Unrelated), // ministro
exact(2678, 5).is(Original), // misma
exact(2683, 5).is(Original), // mismo
exact(2688, 5).is(Fraction).worth(50), // mitad
any(765, 9).is(Manner), // modalidad*
exact(1860, 7).then(54, 2, Mining), // modelos de ia
any(1867, 7).is(Manner), // modific*
exact(2791, 4).is(Manner), // modo
exact(1874, 5).then(109, 2, Search), // motor de busqueda
exact(1874, 7).then(109, 2, Search), // motores de busqueda
any(774, 9).is(Unrelated), // navegador*
any(1331, 8).is(Oblige), // necesari*
exact(166, 2).is(Not), // ni
exact(166, 2).then(111, 1, Even), // ni siquiera
exact(1881, 6).is(Not), // ningun
exact(1881, 6).then(112, 1, Link), // ningun enlace
exact(1881, 6).then(112, 1, Optional), // ningun enlace
exact(1881, 7).is(Not), // ninguna
exact(75, 2).is(Not), // no
exact(75, 2).then(113, 1, Noncommercial), // no comercial*
exact(75, 2).then(114, 2, Optional), // no es necesari*
exact(75, 2).then(116, 2, Optional), // no es obligatori*
exact(75, 2).then(118, 2, Optional), // no es preciso
exact(75, 2).then(120, 2, Optional), // no esta obligad*
exact(75, 2).then(122, 2, Forbid), // no esta permitid*
exact(75, 2).then(124, 2, Optional), // no hace falta
exact(75, 2).then(126, 2, Optional), // no hay que
exact(75, 2).then(128, 2, Below), // no mas abajo
exact(75, 2).then(130, 2, Below), // no mas alla
exact(75, 2).then(132, 2, Limit), // no mas de
exact(75, 2).then(134, 1, Forbid), // no podra
exact(75, 2).then(135, 1, Forbid), // no podran
exact(75, 2).then(136, 1, Forbid), // no puede
exact(75, 2).then(137, 1, Forbid), // no pueden
exact(75, 2).then(138, 2, Forbid), // no se autoriza
exact(75, 2).then(140, 2, Forbid), // no se permite
exact(75, 2).then(142, 2, Optional), // no se requiere
exact(75, 2).then(144, 2, Optional), // no tiene que
exact(75, 2).then(146, 2, Optional), // no tienen que
exact(1339, 8).is(Follow), // nofollow
exact(1888, 7).is(Follow), // noindex
any(2698, 5).is(Mention), // nombr*
exact(1347, 8).is(Press), // nosotros
exact(1347, 8).is(Site), // nosotros
exact(2703, 4).is(Material), // nota
exact(2703, 5).is(Material), // notas
exact(1895, 7).then(8, 1, Page), // noticia original
any(1895, 7).is(Material), // noticia*
any(1895, 7).is(Press), // noticia*
any(1902, 6).is(Press), // nuestr*
exact(1902, 7).is(Filler), // nuestra
exact(1902, 7).then(148, 1, Site), // nuestra pagina
exact(1902, 7).then(149, 1, Site), // nuestra web
exact(1909, 7).is(Filler), // nuestro
exact(1909, 7).then(150, 1, Site), // nuestro portal
exact(1909, 7).then(151, 1, Site), // nuestro sitio
any(1916, 7).is(Oblige), // obligad*
any(437, 10).is(Oblige), // obligatori*
any(2795, 4).is(Material), // obra*
exact(2335, 6).is(Online), // online
any(1355, 8).is(Optional), // opcional*
exact(2708, 5).is(Reserve), // opone
exact(1923, 7).is(Sentences), // oracion
any(1923, 7).is(Sentences), // oracion*
exact(2341, 6).is(Original), // origen
exact(1363, 8).is(Page), // original
any(1363, 8).is(Original), // original*
any(2799, 4).is(Manner), // otra*
any(1350, 4).is(Manner), // otro*
exact(792, 9).is(Unrelated), // pacientes
exact(2347, 6).is(Unrelated), // padres
exact(1930, 6).is(Filler), // pagina
exact(1930, 6).is(Page), // pagina
exact(1930, 6).then(152, 2, Site), // pagina de inicio
exact(1930, 6).then(154, 1, Site), // pagina principal
any(1930, 6).is(Material), // pagina*
any(1930, 6).is(Press), // pagina*
any(1937, 7).is(Words), // palabra*
exact(2713, 5).is(Print), // papel
exact(2803, 4).is(Manner), // para
exact(2803, 4).is(When), // para
exact(1944, 7).is(Manner), // parcial
any(1944, 7).is(Manner), // parcial*
exact(447, 10).is(Unrelated), // parlamento
any(1951, 7).is(Paragraph), // parrafo*
exact(2353, 5).is(Manner), // parte
exact(2353, 6).is(Manner), // partes
any(2359, 6).is(Vague), // pequen*
exact(457, 9).is(Filler), // periodico
any(457, 9).is(Press), // periodico*
exact(457, 10).is(Print), // periodicos
exact(801, 9).is(Page), // permalink
any(1958, 7).is(Consent), // permiso*
any(1371, 6).is(Permit), // permit*
any(1965, 7).is(Permit), // permite*
any(1371, 8).is(Permit), // permitid*
any(467, 8).is(Noncommercial), // personal*
any(810, 9).is(Active), // pinchable*
exact(2718, 5).then(23, 2, Pixel), // pixel de seguimiento
exact(2365, 5).is(Permit), // podra
exact(2365, 6).is(Permit), // podran
exact(819, 3).then(155, 1, Percent), // por ciento
exact(819, 3).then(156, 1, Given), // por cortesia
exact(819, 3).then(157, 1, Below), // por debajo
exact(819, 3).then(158, 1, Oblige), // por favor
exact(819, 9).is(Percent), // porciento
exact(1972, 7).is(Site), // portada
exact(1379, 6).is(Filler), // portal
any(1379, 6).is(Press), // portal*
exact(1379, 8).is(Online), // portales
exact(1979, 7).is(Permit), // posible
any(1986, 6).is(Oblige), // precis*
exact(2371, 6).then(159, 1, Print), // prensa escrita
any(1387, 7).is(Manner), // present*
any(1387, 8).is(Manner), // presente*
any(2377, 5).is(Manner), // previ*
exact(2377, 6).then(160, 1, Consent), // previo acuerdo
any(1993, 6).is(Ordinal).worth(1), // primer*
exact(1993, 7).is(Ordinal).worth(1), // primera
exact(2000, 7).is(Ordinal).worth(1), // primero
exact(837, 9).then(91, 1, Start), // principio del
any(2383, 6).is(Noncommercial), // privad*
exact(254, 11).is(Source), // procedencia
any(124, 13).is(Manner), // procedimiento*
any(1395, 6).is(Forbid), // prohib*
exact(846, 9).is(Manner), // propiedad
exact(846, 9).then(161, 1, Press), // propiedad intelectual
any(477, 10).is(Manner), // propietari*
any(1403, 8).is(Manner), // protegid*
exact(1411, 8).then(162, 2, Unrelated), // proyecto de ley
exact(137, 7).is(Manner), // publica
any(137, 7).is(Using), // publica*
any(137, 11).is(Manner), // publicacion*
any(137, 11).is(Material), // publicacion*
exact(137, 13).is(Manner), // publicaciones
any(855, 8).is(Manner), // publicad*
exact(855, 9).then(164, 2, Given), // publicado con permiso
exact(2389, 5).is(Permit), // puede
exact(2389, 6).is(Permit), // pueden
exact(1006, 5).is(Manner), // queda
exact(1006, 5).then(166, 1, Forbid), // queda prohibid*
exact(2395, 6).is(Manner), // quedan
exact(2007, 5).is(When), // quien
exact(2007, 7).is(When), // quienes
exact(2401, 6).is(Number).worth(15), // quince
any(1419, 8).is(Number).worth(500), // quinient*
exact(2407, 6).then(39, 1, Fraction).worth(20), // quinta parte
any(1427, 8).is(Search), // rastread*
exact(2014, 7).then(167, 1, Mining), // rastreo automatizado
any(1435, 8).is(Vague), // razonabl*
any(2723, 5).is(Use), // rebot*
any(1443, 8).is(Optional), // recomend*
exact(71, 14).then(168, 2, Cite), // reconocimiento de autoria
exact(864, 9).is(Press), // redaccion
any(2021, 7).is(Press), // redifus*
any(2021, 7).is(Use), // redifus*
any(487, 10).is(Use), // redistribu*
exact(497, 10).then(170, 1, Mention), // referencia a
any(2028, 7).is(Unrelated), // registr*
any(1451, 8).is(Use), // reimpres*
any(1459, 8).is(Use), // reimprim*
exact(2840, 3).then(171, 1, Canonical), // rel canonical
exact(873, 7).is(Lines), // renglon
exact(873, 9).is(Lines), // renglones
any(882, 9).is(Material), // reportaje*
any(265, 8).is(Manner), // reproduc*
any(265, 8).is(Use), // reproduc*
any(265, 10).is(Manner), // reproducid*
any(265, 10).is(Original), // reproducid*
exact(265, 11).then(172, 2, Given), // reproducido con autorizacion
exact(265, 11).then(164, 2, Given), // reproducido con permiso
exact(507, 10).is(Use), // reproducir
any(517, 10).is(Use), // reproduzca*
any(1467, 8).is(Press), // republic*
any(1467, 8).is(Use), // republic*
any(1475, 7).is(Oblige), // requier*
exact(1475, 8).is(Manner), // requiere
any(891, 9).is(Oblige), // requisito*
exact(527, 7).is(Reserve), // reserva
any(527, 8).is(Manner), // reservad*
exact(527, 9).is(Reserve), // reservada
exact(527, 10).is(Reserve), // reservadas
exact(537, 9).is(Reserve), // reservado
exact(537, 10).is(Reserve), // reservados
exact(1483, 8).is(Reserve), // reservan
any(900, 9).is(Unrelated), // responsab*
any(909, 9).is(Use), // retransmi*
any(1491, 8).is(Use), // reutiliz*
exact(1499, 7).is(Filler), // revista
any(1499, 7).is(Press), // revista*
exact(1499, 8).is(Print), // revistas
exact(2035, 7).is(Oblige), // rogamos
exact(2733, 5).is(Manner), // salvo
exact(2733, 5).is(Without), // salvo
exact(2733, 5).then(174, 4, Manner), // salvo donde indique lo contrario
exact(2733, 5).then(74, 5, Manner), // salvo donde se indique lo contrario
exact(2733, 5).then(178, 2, Manner), // salvo indicacion contraria
exact(2733, 5).then(180, 4, Manner), // salvo indicacion de lo contrario
exact(2733, 5).then(184, 5, Manner), // salvo que se indique lo contrario
exact(1507, 8).is(Mining), // scraping
exact(32, 2).then(189, 1, Optional), // se agradece*
exact(32, 2).then(190, 1, Permit), // se permite
exact(32, 2).then(191, 1, Oblige), // se ruega
exact(2807, 4).is(Manner), // sean
any(1515, 8).is(Follow), // seguible*
exact(2042, 7).is(Ordinal).worth(2), // segunda
exact(2049, 7).is(Ordinal).worth(2), // segundo
any(2419, 5).is(Mention), // senal*
exact(2419, 6).is(Oblige), // senale
exact(2811, 4).is(Manner), // sera
exact(48, 2).is(If), // si
exact(2815, 4).is(Manner), // sido
exact(2056, 7).then(88, 1, If), // siempre que
exact(2056, 7).then(192, 2, If), // siempre y cuando
exact(2431, 6).is(Chars), // signos
exact(1258, 3).is(Without), // sin
exact(1258, 3).then(194, 3, Noncommercial), // sin animo de lucro
exact(1258, 3).then(197, 3, Noncommercial), // sin fines de lucro
exact(1258, 3).then(200, 1, Optional), // sin necesidad
any(2063, 7).is(Use), // sindica*
exact(1531, 8).then(54, 2, Mining), // sistemas de ia
exact(1531, 8).then(201, 3, Mining), // sistemas de inteligencia artificial
exact(2437, 5).is(Filler), // sitio
exact(2437, 5).is(Material), // sitio
exact(2437, 5).is(Press), // sitio
exact(2437, 5).is(Site), // sitio
exact(2437, 5).then(149, 1, Site), // sitio web
exact(2437, 6).is(Online), // sitios
exact(2437, 6).is(Press), // sitios
exact(2738, 5).is(Manner), // sobre
exact(2738, 5).then(204, 2, Above), // sobre el texto
exact(918, 9).is(Only), // solamente
any(2070, 7).is(Oblige), // solicit*
exact(2819, 4).is(Manner), // solo
exact(2819, 4).is(Only), // solo
any(2077, 7).is(Manner), // soporte*
any(2443, 5).is(Limit), // super*
any(2443, 6).is(Limit), // supere*
any(2449, 6).is(Unrelated), // suscri*
exact(2084, 7).is(Not), // tampoco
exact(2843, 3).is(Mining), // tdm
any(1547, 6).is(Ordinal).worth(3), // tercer*
exact(2091, 7).is(Ordinal).worth(3), // tercera
exact(2091, 7).then(39, 1, Fraction).worth(33), // tercera parte
exact(1547, 8).is(Unrelated), // terceros
exact(2461, 6).is(Fraction).worth(33), // tercio
exact(2467, 5).is(Material), // texto
any(2467, 5).is(Manner), // texto*
exact(2467, 6).is(Material), // textos
exact(2473, 5).then(88, 1, Oblige), // tiene que
exact(2473, 6).then(88, 1, Oblige), // tienen que
any(2098, 7).is(Manner), // titular*
exact(2479, 6).is(Above), // titulo
exact(2743, 4).is(Manner), // toda
exact(2743, 5).is(Manner), // todas
exact(2748, 4).is(Manner), // todo
exact(2748, 5).is(Manner), // todos
exact(2753, 5).is(Manner), // total
any(2753, 5).is(Manner), // total*
exact(1555, 8).then(206, 1, Pixel), // tracking pixel
any(547, 6).is(Manner), // traduc*
any(547, 7).is(Manner), // traducc*
exact(547, 10).is(Manner), // traduccion
any(927, 9).is(Use), // transcrib*
any(936, 9).is(Manner), // transform*
any(911, 7).is(Manner), // transmi*
exact(2105, 7).is(Number).worth(30), // treinta
exact(945, 4).is(Number).worth(3), // tres
any(945, 9).is(Number).worth(300), // trescient*
any(1563, 8).is(Unrelated), // tribunal*
exact(165, 2).is(Number).worth(1), // un
exact(165, 2).then(207, 1, Fraction).worth(25), // un cuarto
exact(165, 2).then(208, 1, Fraction).worth(20), // un quinto
exact(165, 2).then(209, 1, Fraction).worth(33), // un tercio
exact(1567, 3).is(Number).worth(1), // una
exact(557, 10).is(Only), // unicamente
exact(2846, 3).is(Number).worth(1), // uno
exact(2849, 3).is(Page), // url
exact(2849, 3).then(73, 1, Canonical), // url canonica
exact(2485, 3).is(Using), // usa
exact(2485, 6).is(Using), // usando
exact(2491, 4).is(Using), // usar
exact(2491, 6).is(Using), // usarse
exact(2823, 4).is(Using), // usen
exact(1815, 3).is(Using), // uso
exact(1571, 8).is(Using), // utilicen
any(1493, 6).is(Using), // utiliz*
any(1579, 8).is(Original), // utilizad*
exact(2497, 6).is(Number).worth(20), // veinte
any(2758, 5).is(Photo), // video*
any(191, 7).is(Link), // vinculo*
any(954, 9).is(Optional), // voluntari*
exact(2827, 3).is(Filler), // web
exact(2827, 3).is(Online), // web
exact(2827, 3).is(Press), // web
exact(2827, 3).is(Site), // web
exact(2827, 4).is(Online), // webs
], more: &[
exact(612, 9), // condicion
exact(1536, 3), // mas
exact(2455, 6), // tardar
exact(29, 3), // con
exact(2305, 6), // inicio
exact(837, 9), // principio
exact(1862, 3), // del
exact(2467, 5), // texto
exact(1363, 8), // original
exact(217, 2), // la
exact(612, 9), // condicion
exact(1037, 2), // by
exact(1037, 2), // by
exact(193, 2), // nc
exact(1037, 2), // by
exact(8, 2), // nd
exact(1037, 2), // by
exact(149, 2), // sa
exact(1037, 4), // bync
exact(1037, 6), // byncnd
exact(1045, 6), // byncsa
exact(2163, 4), // bynd
exact(2169, 4), // bysa
exact(259, 2), // de
exact(276, 11), // seguimiento
exact(1783, 6), // fuente
exact(2693, 5), // mucho
any(137, 6), // public*
exact(259, 2), // de
exact(1283, 8), // lecturas
exact(259, 2), // de
exact(1930, 7), // paginas
exact(259, 2), // de
exact(1930, 7), // paginas
exact(1501, 6), // vistas
exact(259, 2), // de
exact(2112, 7), // visitas
any(1685, 7), // commons*
exact(1815, 3), // uso
exact(2353, 5), // parte
exact(467, 10), // personales
exact(1539, 8), // software
exact(2783, 4), // juez
exact(2068, 4), // caso
exact(201, 2), // el
exact(2068, 4), // caso
exact(201, 2), // el
exact(2098, 7), // titular
exact(2323, 5), // linea
exact(2443, 2), // su
exact(2098, 7), // titular
exact(259, 2), // de
exact(1019, 8), // canonico
exact(1227, 8), // externos
exact(259, 2), // de
exact(208, 2), // ia
exact(259, 2), // de
any(198, 12), // inteligencia*
any(297, 10), // artificial*
exact(259, 2), // de
exact(1860, 7), // modelos
exact(259, 2), // de
exact(1531, 8), // sistemas
exact(208, 2), // ia
any(198, 12), // inteligencia*
any(297, 10), // artificial*
exact(1860, 7), // modelos
exact(1531, 8), // sistemas
exact(1531, 8), // sistemas
exact(259, 2), // de
exact(198, 12), // inteligencia
exact(297, 10), // artificial
exact(1986, 7), // preciso
exact(585, 8), // canonica
exact(2578, 5), // donde
exact(32, 2), // se
exact(1267, 7), // indique
exact(196, 2), // lo
exact(639, 9), // contrario
exact(48, 2), // si
exact(32, 2), // se
exact(397, 6), // indica
exact(196, 2), // lo
exact(639, 9), // contrario
exact(259, 2), // de
exact(2663, 5), // lucro
exact(259, 2), // de
exact(497, 10), // referencia
exact(330, 3), // que
exact(467, 8), // personal
exact(2425, 6), // sesion
exact(1862, 3), // del
exact(297, 10), // artificial
exact(1083, 5), // corte
exact(2503, 5), // abajo
exact(675, 9), // digitales
exact(1251, 8), // impresos
exact(259, 2), // de
exact(2563, 5), // datos
exact(259, 2), // de
exact(2467, 5), // texto
exact(382, 1), // y
exact(2563, 5), // datos
exact(259, 2), // de
exact(2467, 6), // textos
exact(259, 2), // de
exact(2467, 6), // textos
exact(382, 1), // y
exact(2563, 5), // datos
exact(259, 2), // de
exact(1003, 8), // busqueda
exact(1523, 8), // siquiera
exact(215, 6), // enlace
any(603, 9), // comercial*
exact(4, 2), // es
any(1331, 8), // necesari*
exact(4, 2), // es
any(437, 10), // obligatori*
exact(4, 2), // es
exact(1986, 7), // preciso
exact(1195, 4), // esta
any(1916, 7), // obligad*
exact(1195, 4), // esta
any(1371, 8), // permitid*
exact(1797, 4), // hace
exact(2618, 5), // falta
exact(2831, 3), // hay
exact(330, 3), // que
exact(1536, 3), // mas
exact(2503, 5), // abajo
exact(1536, 3), // mas
exact(2763, 4), // alla
exact(1536, 3), // mas
exact(259, 2), // de
exact(2365, 5), // podra
exact(2365, 6), // podran
exact(2389, 5), // puede
exact(2389, 6), // pueden
exact(32, 2), // se
exact(15, 8), // autoriza
exact(32, 2), // se
exact(1965, 7), // permite
exact(32, 2), // se
exact(1475, 8), // requiere
exact(2473, 5), // tiene
exact(330, 3), // que
exact(2473, 6), // tienen
exact(330, 3), // que
exact(1930, 6), // pagina
exact(2827, 3), // web
exact(1379, 6), // portal
exact(2437, 5), // sitio
exact(259, 2), // de
exact(2305, 6), // inicio
exact(828, 9), // principal
exact(822, 6), // ciento
exact(1083, 8), // cortesia
exact(2239, 6), // debajo
exact(2623, 5), // favor
exact(1762, 7), // escrita
exact(1594, 7), // acuerdo
exact(232, 11), // intelectual
exact(259, 2), // de
exact(2653, 3), // ley
exact(29, 3), // con
exact(1958, 7), // permiso
any(1395, 8), // prohibid*
exact(150, 12), // automatizado
exact(259, 2), // de
exact(1636, 7), // autoria
exact(15, 1), // a
exact(585, 9), // canonical
exact(29, 3), // con
exact(15, 12), // autorizacion
exact(2578, 5), // donde
exact(1267, 7), // indique
exact(196, 2), // lo
exact(639, 9), // contrario
exact(397, 10), // indicacion
exact(630, 9), // contraria
exact(397, 10), // indicacion
exact(259, 2), // de
exact(196, 2), // lo
exact(639, 9), // contrario
exact(330, 3), // que
exact(32, 2), // se
exact(1267, 7), // indique
exact(196, 2), // lo
exact(639, 9), // contrario
any(963, 8), // agradece*
exact(1965, 7), // permite
exact(2728, 5), // ruega
exact(382, 1), // y
exact(2215, 6), // cuando
exact(2523, 5), // animo
exact(259, 2), // de
exact(2663, 5), // lucro
exact(2628, 5), // fines
exact(259, 2), // de
exact(2663, 5), // lucro
exact(783, 9), // necesidad
exact(259, 2), // de
exact(198, 12), // inteligencia
exact(297, 10), // artificial
exact(201, 2), // el
exact(2467, 5), // texto
exact(2718, 5), // pixel
exact(2227, 6), // cuarto
exact(2413, 6), // quinto
exact(2461, 6), // tercio
], sayings: Sayings {
above: "El enlace debe figurar antes del texto.",
article: "Se permite el uso de los contenidos únicamente con un enlace al artículo original.",
credit: "Fuente: {link}",
first: "El enlace debe figurar en el primer párrafo.",
open: "El enlace debe estar abierto a los buscadores.",
site: "Se permite el uso de los contenidos únicamente con un enlace a {site}.",
within: "El enlace debe figurar en los {n} primeros párrafos.",
}, other_script: None };
