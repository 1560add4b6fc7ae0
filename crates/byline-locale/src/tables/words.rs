// GENERATED from data/words.tsv (source and licence there) by `cargo xtask tables`. Do not edit.

use crate::words::{Relatives, WordList};

/// Groups of relatives among languages.
pub(crate) static RELATIVES: &[Relatives] = &[
    Relatives {
        tags: &["hr", "bs", "sr-Latn"],
        words: WordList {
            text: "advokatadvokatskeairakademijiakcenaaktaaktualneaktualni\
aktualnihaktualnoaktuelnaaktuelnikaktuelnoalbancialbumaaleks\
aleksandaraleksandraalkoholaalojzijeambasadeambasadorandangažovan\
angažovanjaangažovanjeantuantunaposleappleaprilaprila\
apriliaprilikeaprilikoaprilikuarhaariljearmijaarmije\
atanautocesavanjaavanjeavgustavgustabalkanabalunu\
bandbandidatbandićbanjbanjibanjojbataljonabačkog\
baštebedebehubelibeljabelobelogbeo\
beografbeografijubeogramibernabezbedibezbednobezbednogbezbednom\
bezbeđujebešebibliotekaobibliotekebiblioteklibijegbijelabijeli\
bijenabiljanabiljembillbiratibiskubiskupbiskupa\
biskupinabiskupinebiskustvabitbiznimnobiznisblagdanblagdana\
blizujebluebmwboljboljećabombarboxbožija\
božijebožijegbožijibračnebrijubriselubritanjabritanje\
britanjubritasabrojatnobrojekatbroncubruxellebruxellesubuduæi\
budžetabudžetubukvaliburzeburzibushbycariti\
carstvacelacelecelicelocelogcelomcelu\
cenacenamacenecenicenuceocestaceste\
cestocestucijecijelacijelicijelocijelucijena\
cijenecijenicijenjacijenjeciljevaciljeveciljevićcity\
cjelocjelomclintoncococacrkvcrnogocro\
croatiacupcvetcvetacvećecvijidakakodaljeg\
daljnjedaljnjidalmacijidamirdanastidanilodavordačić\
dcdecadecedecembardecembradecembrudecenidecenije\
deceniodecidecomdecudedadefiniradeladelatno\
delodelovadelovanjadeludelujedelujudeodesetljeća\
desidesilodetaladetaljnedetedetetadetidevoj\
devojadevojkadevojkedevojčicadevojčicedečacidečakdečaka\
dečijedečijidečjedečjegdečjidešavadešavanjadešavanje\
dijeladijeledijelidijelodijelomdijelovadijeludijeluje\
dijelujudijetediljemdinaradiodionicadionicidionika\
dionudirekcijadirektorkadivljadjecajdjecanjadjecanjedjece\
djecomdjecudjeldjeledjeljadjeljakdjeljedjeljom\
djeljudjelodjelogdjelojdjelomdjelovadjeludjeluje\
djelujudjetidjevojdjevozdječajdječjedječjegdječji\
dobijadobijajudobijanjedobiteljdobiteljadobiteljidobiteljimadobiva\
dobivajudobićedocnijedodeldodeladodelidodeljedodeljenja\
dodeljenjedodeludodikdodjeladogađanidoistadojamdoktobar\
doledomaæinidomaćemdoneladonelidoneodonetadoneti\
donijdoniodonositidorhdovršiodoæidođošedragan\
draganadrugdjedržatdržaćeduljedušandušanadve\
dvejudveridvestadvijedvijekdvijekomdvijestdvijesto\
dvijetdvijetadvijetudvijećadvijećedvijudvjestodžez\
džonendepiskopepiskoroererdoespbetnosti\
euraeuropaeuropeeuropieuropiseuropskaeuropskeeuropski\
europskiheuropskimeuropskoeuropskogeuropskogaeuropskojeuropskomeuropskrbi\
europskueuropuevanjaevanjeevraevroevropeevropi\
evropisevropskaevropskeevropskievropskihevropskimevropskoevropskog\
evropskojevropskomevropskuevropufabrikefacebookfacebookufažan\
februarfebruarafebruarufejsbukfifafinancifinancijafinancije\
financijifinancijufinancimafinansijafinansijefinansijskafinansijskefinansijski\
finansijskihfinansijskimfinansijskogfinansirafinansirajufinansiranjafinansiranjefirma\
fizičkoformisaofrafrancefranefranjafranjefranju\
fudbalfudbalugasagdegdjegeorgeglazbaglazbe\
glazbenaglazbeneglazbeniglazbenihglazbenikglazbenikaglazbenimglazbeno\
glazbenuglazbugodinalgodinalegodinalugodinaragodišnjavagodišnjega\
godišnjimagolubagooglegoogledgornjeggospegospodarskagospodarske\
gospodarskigospodarstvagospodarstvograbargradajugradnihgradnikgradnika\
gradujgrađangrehgrejagrijehgripegroblemhaagu\
hachajdehakhaoshavchazuhbkhbor\
hdzhemijehepherojhgkhiljadahiljadehiljadu\
hladhlebhnbhndhnkhnlhnshola\
holdingholdingaholuhorvatskehpbhrhramohrist\
hristahristehristihristuhrišćanihrišćenjahrišćenjehrt\
hrvojhslshsphsshthtelihtetihtio\
htjetihtvhudojhuphypohzzohžicv\
idsiiikeailijunailićimaćeimenovaindex\
informisaoinosinosiinostinostiinozeinozemstvoinozemstvu\
insisteinteresovainženjairineishraneiskopiskupiskupa\
ispitnoistakaoistaknuoistemaistopaistopadaistoristori\
istorijaistorijeistorijiistorimaistosistovremeisusovaisusovu\
isustvoivanjaivanjeizbegaoizbeglicaizbegliceizbjegaizbjeglice\
izdanizdvajuizmenaizmenjenizmeðuizmjenaizmjenuizneli\
izneoiznijeiznimiznimnoiznioizravnaizravnjaizravno\
izraziniizuzetnostizvedbiizvedbuizvesnoizveštajizveštavaizveštenje\
izvinjizvjezdaizvještajuizvješćaizvješćeizvješćuizvođenjaizvrše\
jadranjadrankajadrankejadranujamesjankovićjanuarjanuara\
januarujavnogajeanjedicajedinjejednjajednjejednji\
jelenajesijevajezinjezinajezinejezinijezinu\
johnjohnajosejosifjosipjosipajosipujova\
jovanjovanajovanejovanijovanihjovanojovanogjula\
julijulujunakajunijunujutrujučejučer\
kafukancelakaoskaradžićkaramakardinakatoličkekazališta\
kazatikaznenokažetekažnjukikindakinimakinokn\
knezkneževićkninakninuknjiževciknjiževnostknjižnicako\
kojemukolićkoliškolišakolovozakomitekomunijekomšije\
koncilkoncilakonkurskonkursakonkursikonkursnakonkursukontal\
konzumkonzumakorišćenjekosorkosovakosovokosovskakosovske\
kovekovićkoševakraljekraljevakraljevićkraljevokraljevu\
kraljukreiranjakrešokrivičnokrizmakrižkrižakriževci\
križevnokrižukrstkruhkruhakrunokršćanakršćane\
kršćanikršćanskakršćanskekršćanskikršćanskihkršćanskogkršćanskomkuna\
kunekunukupinakupinekupnokupnogkupovićkurs\
kuæelahkolanilanicalanjalazarlekleka\
lekarlepalepilepolepšeletnjeletoleva\
levelevilečenjalečenjelijeklijekomliječliječi\
linkovićlipanjlipnjalipnjulistnovilistomlistopadaliturgija\
ličnaličneličniličnihličnimličnoličnogličnosti\
ličnulišeljekaljepoljetiljetnikaljiljanaljubuški\
ljubuškomlngmadamajmajormaksimmamićman\
manasmanjumarijmarinmartamarticemartinmartina\
martumatikemaymašinamašinemedalamedalimedalju\
mejlmenjamenjajumerameramameremerimeru\
mesecmesecamesecimesecimomesecumesečnamestamestacije\
mestimestomestumetodmetohijemetohijimetohijumeðu\
međimameđunaramhzmihaelmihailamihailomihajlomilijardina\
milijumilijunmilijunamilionmilionamilionalnamilionalnemilionalni\
milionalnihmilionalnomilionalnogmilosrđamilošmiloševićmilutinminika\
minisamministministakaministakaoministaknuomirovinemisemisi\
misnomissmisumitrovićmišljenjumjermjeremjeri\
mjesecmjesecamjesecimjesecumjesečnomjestmjestamjesti\
mjestomjestommjestumlaðihmlekomljemnogometmojim\
molmomenamomčadmomčadimonahmonahamonašamoniti\
monitomonitormonsmoonmoravamorhmoskvumotovo\
moštimožešmuzikamuzikemuzikommuzikumuzičkihmuzičkog\
mynabavkanabavkenabavkinacionenacioninadbinadbiskup\
nadbiskustvanadležninajavljanajboljećanajlepšenajprenajzadnakla\
namenjennamenjenanamerinamijenamjenanapređenjenaravnjanaredne\
narednicinarednonarednognarednomnaročitonasinasijanasilje\
nasilonaslenasleđanasleđenasljedenastirnastupniknate\
natjecanatjecajnatjecanjanatjecanjenatjecanjunatjecatinatječajnatječaja\
natječenatječunatočnaucinaukanaukenaučninaučnih\
naučniknaučnimnaučnonaučnognaučnunavečernavečernjinavodine\
naèinaèinnebojšanedeljaknedeljenjanedeljenjenedeljnonedelju\
nedjelanedjeljanedjeljunedjelonedjeluneganegdenegotina\
nekolišanekoćnemacnemanjanemanjenemačkanemačkenemački\
nemačkihnemačkonemačkognemačkojnemačkomnemačkunemcinemcima\
neophodnaneophodneneophodnineophodnihneophodnoneovisnonetkonetkom\
newneæenigdenijelunijetnijetanikonikolama\
nikolinisinitkonitkomnivonivoanivoimanivou\
nizujenjegnjegaonjegovognjegunjemnjemačkunjenje\
njenojnjeziknjezikanjezikunjezinnjezinanjezinenjezini\
njezinonjezinomnjezinunjujorkunogomnogometnovembarnovembra\
novosadanužnostiobavezaobavezeobavezuobaveštajobeobele\
obeležavaobeležeobeleženobeleženaobeležiobezbediobezbednoobezbednom\
obezbeđujeobiljemobimobitobiteljobiteljaobiteljakobitelje\
obiteljiobiteljicaobiteljimaobitiobitoobjavljivaobjavljivanjaobjašnjava\
objašnjiobjedeobjekatoblastioblastimaoblastirobljaoblje\
obljuobranihobraćajobraćajaobraćoobrtaobrtniobuhvaća\
obvezaobvezeobvezniobvezuocenaoceneoceniocenjuje\
ocenuocijeocjenaocjeneocjenjaocjenjeodabirodbran\
odbranaodbraneodbraniodbranuodeljeodeljenjaodeljenjeodeljenju\
odeljuodećiodgojodgojaodgojuodgovaranjeodgovorilodjelu\
odlučilištaodlučitiodnošenjeodobnoodredaodređeodržatodržaće\
odsekodsjeodstooduvekoebsokeanaoktobaroktobra\
oktobruoktoraokupinaokupineomladeomladiondeondje\
onlajnopatiopgoporbeopskeoptužitiopćeopćila\
općinaopćineopćiniopćojopštaopšteopštegopštenja\
opštenjeopštenjuopštiopštinaopštineopštiniopštinskaopštinske\
opštinskiopštinskihopštinskogopštinuopštioorganiziraorganiziralaorganiziran\
organiziranjeorganiziraoorganiziratiorganizovanorganizovanaorganizovaneorganizovanjaorganizovanje\
organizovanjuorganizovaoorganizuorganizujeorganizujuoscaraoseteoseća\
osećajosećajuosećanjaosećanjeosećiosiguravaosigurnostosigurnosti\
osjetiosjetioosjećaosjećajosnovništaosnovuosobiteljosobitelja\
osobiteljiosobitoostootociotokotokaotokuotuda\
ovakogovciovdeovisiovisnoovisnostozbiljemozbiljna\
ozlijeočevočigledaožujkaožujkupalanpaljepapa\
papupareparolpartijepartypatrijapaulpavao\
pazinipbzpenzijapenzijepenzijupenzioneperiodupesama\
pesmapesmamapesmepesmupesnipesnicipesnikpesnika\
petkepetrovićpevapevajuphotopirotpisakpitanske\
pjesmepjesmompjesmupjevaplanetplasmanjeplaćeplej\
plenkoplinplinapljačkapobedapobedepobedipobedio\
pobednopobednompobedupobjepobjedanpobjedepobjedupobjeka\
pobjektpoboljipodapodarskapodarskepodarskipodarskopodarskoj\
podarstvapodarstvopodepodelapodelipodijepodijelapodijeli\
podnihpodnimpodruèjapodruèjupodsekpodsetiopodsećanjepodsjedna\
podsjednikpodsjednopodsjećapodstopoduzetpoduzetipoduzetnipoduzetnih\
poduzećapoduzećepoduzimapoezijupojedinjepojediopokazalištapokretara\
polahkopoljompoljoprinepoljstvopolovozapomenpomenapomene\
pomenipomenupomoæpomoæiponedeljakponedjelaponedjeljuponedjelo\
ponedjeluponovniciponovnikaponovnoponovnogponovnomporeklaporeska\
poreskeporezneporečporodiporodicaporodiceporodicuporodite\
poroditeljiposeposebiposebiceposedujeposetaposetakposete\
posetiposetihposetilaposetiliposetioposetuposjekuposjet\
posjetaposjetiposleposledposledeposledećeposledećiposledi\
posledicaposlednjaposlednjeposlednjemposlednjiposlednjihposlednjimposlenika\
posljedanposljedeposljedećeposljedećiposljediposljednaposljednicaposljednik\
posljednikaposljednoposljednomposlobodanposmatrapostavnicipostolapostolje\
postorijepostupanjapostupnikposveposvetposvetupotaknuopotica\
potokompotrebalipotrebaèkepotrebačkepotrebačkipotrebačkogpotrebačkojpouke\
poverapoverepoveripovijepovijekpovijekompovijestpovijesti\
povijestopovijetpovijetapovijetupovijipovjekpovjekapovjekom\
povjekupovodupoznatočpozorištapozorištepoèeopoèetkupoče\
počevpravnjapravoslavpraznikpraznikaprepredepredsedam\
predsednipredsednicapredsednicepredsednicipredsednicimapredsednihpredsednikpredsednika\
predsednikepredsednikupredsednimpredsjedanpredsjednapredsjednipredsjednicapredsjednice\
predsjednicipredsjednihpredsjednikpredsjednikapredsjednjepredsjednopredsjednompredsjednost\
predsjednupredsjedupredsjetipredsjećapredstopreduzetipreduzećapreduzeće\
preduzećupredškoleprehranepremaljapremijenapremitiprenipretnje\
prevacprevoprevodipribliotekepribojpridonijeprigodomprihvaća\
prihvaćeprijeciprijedprijediprijedlogprijeduprijekprijekom\
prijemeprijetaprijetuprijevapriječpriječimapriječnjapril\
priluprimprimenaprimeneprimenjujeprimenjujuprimenoprimenom\
primenuprimerprimeraprimereprimeruprimetiprimjenaprimjene\
primjenuprimjerprimjereprimjericeprimjeruprimjećuprineprinosti\
priopćepriopćenjepriopćinapriopćineprisustvaprisustvoprisustvomprisustvu\
pritomprivrednikapričampričarpričeteprištaprištuproblju\
procenaproceneproceniprocenuprocestaprocjenaprocjeneprocjenja\
procjenjeprocjenuprogradskeproizilaproizvodnproizvođenjaprojekatprojekt\
projevićprolećaprolećeproljepromenpromenapromenepromeni\
promenuprometneprometnoprometupromicapromijapromijepromjena\
promjenepromjenupronaukproračunproračunaprosečnaprosečnoprosinca\
prosincuprosjetiprosjećaprosvetuprosvećeproteklihprotojeprovesti\
provjekpročelapruženjaprvobitiprvomepulepulipulska\
pulskepulskipulskogpunkpusićputevaputeveputevima\
putneraberabiradnikeradnjihradujravnjaravnju\
razbirazbijerazdobljerazdobljurazilarazinrazinarazine\
razinirazinurazličirazmenarazmenerazmjenarazmjenerazmjenu\
razređrazumerazumevarazvijraškogrealizujerecimoredati\
redovimreduzećaregijiregionregionurekerekurepubličke\
republičkirepubličkorepubličkogresovaretkomrečrečereči\
rečimarešaorešavarešavajurešavanjarešavanjerešenrešenja\
rešenjerešenjemrešenjureširešiorhrijecirijed\
rijedanrijederijedirijedlogrijedurijekomrijemerijeta\
rijeturijevariječriječiriječimariječnjaričeričete\
rješanrješenrješenjarješenjerješenjurobexrockrodice\
rodicurovićrubricirujanrujnarujnusadusahranje\
sajtasajtusalisalusamoborsamoborasamoborcisamoborska\
samoborskesamoborskisamoborskihsamoborskosamoborskojsamoborusanadesanader\
sanusaobrasaopštesaopštinasaopštinesaopštinisaopštiosarad\
saradasaradesaradisaradnjasaradnjesaradnjisaradnjusarađuje\
savetsavetasavetesavetogsavetusavićsavjetisavreme\
savremenasaznanjasdpsebicesedisedištesedmicesedni\
sednicasednicesednicisednihsedniksednikasednimsekcija\
sekretsekretasekretarsekusemeseminaseptembarseptembra\
septembruseversećasećanjasećanjeshvaćasiguratisigurava\
sijesijeksijekomsiječsiječanjsimićsisaksisač\
sistesistemasistemisistemusistisjedištesjednicasjednice\
sjednicisjedniksjemesklopuskrbskrbeskrbiskupije\
skupinaskupineskupiniskupinuskupitiskupskeskupštiskupštinski\
skupštinskogsledsledesledećesledećisledislediceslednje\
slednjislednjihslijedomsliječsljedesljednaslužbenasman\
smanjasmanjinasmatrampsmesmehsmersmerasmere\
smeštajsmijesmisasmjeresnegsnežansnežanasnijeg\
snsdsomborsomborusopstvenospasavaspasenjespašavaspola\
spoljaspoljnespoljnispoljnihspoljnosprečisprovesprovoditi\
sredasredištasredištusrednjegsredsednicasredsedniksredsednikasredu\
sremasremskesremskisrijesrijemesriječsrpanjsrđan\
staknuostanovnostavljanjestefanstefanastepenstepenastepeni\
stepinastepincastevastjepanstjepanastoljestoljegstoljeća\
stopadastopadustotinstotinjastožerastragestrojstrump\
stručnjastubstudenostudenogstudenogastudenomstudijsubotice\
sucasucisudacsudacasudijasudijesudionicesudjela\
sudjelisudjeljasudjeljusudjelosudjelusujesuklasummit\
sumnjivosuradnisuradnihsuradniksuradnikasuradnjasuradnjesuradnji\
suradnjusustasustavsustavasustavisustaviosustavitisustavlja\
sustavnisustavusuvremenasućusuštinasuštinesvatkosvedoci\
svedoksvedočisvesnasvesnosvestsvetsvetitesvetišta\
svetištesvetištusvetlosvetlostsvetlostisvetlusvetskasvetske\
svetskisvetskihsvetskimsvetskosvetskogsvetskojsvetskomsvetu\
sveučilasveučilisveučilištasveučilištesveučilištusvećenisvećenikasveštaj\
svibanjsvibnjasvibnjusvijekomsvijekusvijestsvijestasvijesti\
svijestosvijestusvijetsvijetasvijetesvijetisvijetusvijezda\
svijećasvijećesvjedsvjedansvjedocisvjedoksvjedomsvjedoči\
svjetasvjetisvjetiosvjetlsvjetlasvjetlosvjetnisvjetske\
svjetskisvjetskimsvjetskojsvjetskomsvjetskusvjetusvladasvojević\
svojinesvrljigsvudatablitakaotakmicatakmicetakmici\
takmicutakmičartakmičaratakmičetakmičenjatakmičenjetakmičenjimatakmičenju\
takoðertaksatalihtalijitalimtanjugtaxitača\
tačitačkatačketačkitačkutačnitačnotebe\
telatelotelomtelutemeljuteratiteresovatero\
tečajthetijektijekatijeketijekomtijekutijela\
tijelitijelotijelutijevatiskatisuæatisućatisuće\
tisućutitetjedatjedantjednatjednetjednicetjednici\
tjedniktjednikatjednotjednomtjednutjeletkotokom\
tokutoličketomutourtočkatočketočnetočni\
točnotočnomtrailertramptravanjtravnatravnetravni\
travnjatravnjutravnotravnomtrebaltrebalitrebaèketrebačka\
trebačketrebačkihtrebačkogtrebačkojtrebačkomtreæetreæitrku\
trumptržnicetuneltuđmanatužiocatužititvojutvom\
tvrtatvrtaktvrtitvrtkatvrtkamatvrtketvrtkitvrtku\
twitterubojstvaubojstvoubojstvuudeoudioudjelaudom\
udrugaudrugeudrugiudrugihudrugimudrugoudrugojudrugom\
udruguudruženjaudruženjeudruženjuudžbeniugostiuhićenuhićena\
uhićenouključerukolićukupnjaukupnjuumeumejuumeo\
umestaumestoumestuumetneumetniumetniciumetnihumetnik\
umetnikaumetnimumetničkogumetnoumetnogumetnostumetnostiumetnu\
umjeseciumjestumjestiumjestoumjestuumjetneumjetniumjetnih\
umjetnikumjetnikaumjetnimumjetnogunaprijedunatounatočuniverzija\
univerzijeuniverziteuniverzitetuniverzitetauniverzitetuunutarnjiuopštinauopštine\
uporedupozornihupozornostupravnjauprkosuputstvouradeuradio\
urbanijeureduredaureduurošusavremeuskokuskrs\
usleduslednjiuslijeuslijeduslovuslovausloveuslovi\
uslovićusmerusmerauspuspehuspehauspehomuspela\
uspeliuspešnauspešneuspešnouspijeuspiouspjehuspjeha\
uspjeluspjelauspjeliuspješneuspješnousprkosustanovićustva\
usvajautakmičenjautakmičenjeutakmičenjuuticauticajuticajauticanje\
utisakutičeutičuutjecautjecajutjecanjautjecanjeutjecanju\
utrciutrkautrkeutrkuuvekuvereuvijekuvijekom\
uvijestouvijestuuvijetuuvijećauvjereuvjeruuvjetuvjeta\
uvjeteuvjetiuvjetskeuvjetskiuvjetskihuvjetskojučesniučesnici\
učesnicimaučesnihučesnikučesnikaučestiučestvoučestvuučestvuje\
učešćaučešćeučinkoučinkovićužicaužiceužicuval\
valjuvanjevanjuvanrednovaranjevarošvasićvaskrsenja\
vaspitvaspitanjavaspitivazduhvazduhavaživekveka\
vekovimavekuveljaveljakveljačeveomavereveri\
vernivernoveromverovaverovativerskeverskiveru\
verujeverujemverujemoverujuverzitetavestvestivestima\
vetarveæveæivečevečervečernjivečnoveštaj\
vežbamavežbevežbividelavidetividećevidiovidiš\
vidjetevidjetivijekavijekomvijestvijestivijestimavijesto\
vijestuvijetvijetivijetuvijećavijećevjerevjeren\
vjerenavjericevjernicavjernikvjernikavjerojavjerojatnovjerova\
vjerskivjerujuvjetarvladeživlahušićvlakvlakavlako\
vlastirvlastitivoditeljivodstvavodstvovolelavoletivolju\
vozvozitivođstvovranjavranjevranjskevranjuvrača\
vrbasvredavrednevrednikvrednikavrednogvrednomvreme\
vremenamavrećivrijecivrijedvrijedanvrijeduvrijekvrijekom\
vrijemevrijetavrijetuvrijevavriječvriječivršivulin\
vučićvučićavučićevučićuvwwallwebwho\
worldwwwxviyorkyorkuyouyoutubeuzabave\
zabavkazabavkezabavuzabilizabiljezabiozabluduzaboravi\
zadacizadatakazadaćazadaćuzadnjazadnjihzadnjuzadović\
zadužbizahtevzahtevazahtevezahtevizahtevimazahtevuzahtijek\
zahtjevzahvaljazajcazajednjezajednjizaključerzamenzamena\
zamenezamenizamijezamjenazamjenezanimljizanićzaposle\
zaradizaradnjezaradnjuzasnijezatočzatvoritizavetazavisi\
zavisnostzavisnostizaštizemalozemljivezemljivozemunzlati\
zlatkozloupotrebazločinjeznanostznanostiznanstvaznanstvenoznanstvo\
znanstvuzrakzrakomzrakoplovzračnezračnizrenjazvani\
zvanihzvanjazvanjezvezdazvezdeæeæemoèak\
èemuèetirièetvrtkeèijièlanćoriććutičakove\
časačasovačasovečasovičačakčačkačačkuče\
čestačestvočestvučetvečetvrtkečetvrtkičikačilišta\
činjučovekčovekačovekučovjekačovjekatačovjekomčovjere\
đacimađakađakeđavođorđađorđeđorđevićđukić\
đurićđurđevićšabacšapcašapcušeksšibeniškolaj\
školajašpanjšpanjašpanješpanjošpanjuštabštaba\
štampaštampanještampušvicaželeliželjemžidovažiti\
živelaživeliživetiživjelaživjeliživotinažupažupama\
županijažupaniježupanijižupanijužupanjažupanježupežupi\
župnažupnežupnižupnicižupnihžupnikžupnikažupno\
župnužupu",
            starts: &[
                0, 7, 17, 20, 29, 35, 39, 47, 55, 64, 72, 80, 89, 97, 104, 110, 115, 125, 135, 143,
                151, 159, 168, 171, 181, 193, 205, 209, 214, 220, 225, 230, 236, 242, 250, 258,
                266, 270, 276, 282, 288, 292, 299, 305, 311, 317, 324, 331, 337, 341, 349, 356,
                360, 365, 371, 380, 387, 393, 397, 401, 405, 410, 414, 419, 422, 429, 439, 447,
                452, 459, 467, 476, 485, 495, 500, 511, 521, 532, 537, 543, 549, 555, 562, 568,
                572, 578, 583, 589, 596, 605, 614, 623, 626, 634, 640, 647, 655, 662, 666, 669,
                673, 681, 687, 690, 697, 704, 712, 719, 726, 731, 738, 746, 754, 762, 769, 777,
                785, 791, 799, 809, 816, 824, 832, 839, 844, 849, 853, 855, 861, 868, 872, 876,
                880, 884, 889, 894, 898, 902, 908, 912, 916, 920, 923, 928, 933, 938, 943, 947,
                953, 959, 965, 971, 977, 983, 989, 996, 1003, 1010, 1017, 1026, 1030, 1035, 1041,
                1048, 1050, 1054, 1058, 1064, 1067, 1074, 1077, 1081, 1086, 1092, 1097, 1103, 1109,
                1116, 1123, 1132, 1137, 1144, 1150, 1155, 1162, 1164, 1168, 1172, 1180, 1188, 1196,
                1202, 1210, 1217, 1221, 1226, 1230, 1234, 1242, 1246, 1253, 1257, 1263, 1272, 1276,
                1282, 1288, 1291, 1302, 1306, 1312, 1318, 1326, 1330, 1336, 1340, 1345, 1351, 1358,
                1365, 1375, 1385, 1392, 1398, 1405, 1412, 1419, 1425, 1432, 1438, 1445, 1455, 1465,
                1471, 1477, 1483, 1489, 1496, 1504, 1510, 1518, 1526, 1532, 1538, 1544, 1547, 1554,
                1561, 1568, 1573, 1582, 1592, 1598, 1604, 1612, 1620, 1625, 1631, 1636, 1640, 1645,
                1651, 1658, 1664, 1671, 1677, 1682, 1688, 1694, 1700, 1707, 1712, 1719, 1726, 1731,
                1737, 1743, 1750, 1757, 1765, 1772, 1778, 1786, 1795, 1803, 1812, 1821, 1832, 1838,
                1846, 1853, 1860, 1865, 1871, 1877, 1884, 1894, 1904, 1910, 1915, 1922, 1931, 1937,
                1942, 1950, 1954, 1963, 1971, 1977, 1983, 1988, 1994, 2000, 2005, 2010, 2018, 2022,
                2030, 2035, 2043, 2049, 2056, 2063, 2069, 2077, 2082, 2088, 2095, 2098, 2103, 2108,
                2114, 2119, 2125, 2133, 2140, 2148, 2154, 2161, 2168, 2176, 2184, 2189, 2196, 2201,
                2206, 2209, 2216, 2224, 2226, 2230, 2234, 2241, 2245, 2251, 2257, 2263, 2270, 2278,
                2286, 2294, 2303, 2312, 2320, 2329, 2339, 2348, 2357, 2367, 2375, 2381, 2387, 2393,
                2397, 2401, 2407, 2413, 2420, 2428, 2436, 2444, 2453, 2462, 2470, 2479, 2488, 2497,
                2505, 2511, 2518, 2526, 2535, 2541, 2548, 2556, 2564, 2571, 2575, 2582, 2591, 2600,
                2609, 2618, 2627, 2636, 2645, 2656, 2667, 2678, 2690, 2702, 2714, 2723, 2734, 2746,
                2758, 2763, 2771, 2779, 2782, 2788, 2793, 2799, 2805, 2811, 2817, 2824, 2828, 2831,
                2835, 2841, 2847, 2853, 2861, 2869, 2877, 2886, 2895, 2905, 2914, 2922, 2930, 2936,
                2943, 2951, 2959, 2967, 2978, 2989, 3000, 3006, 3012, 3019, 3026, 3031, 3042, 3053,
                3064, 3076, 3088, 3094, 3101, 3108, 3115, 3123, 3129, 3136, 3140, 3145, 3151, 3156,
                3163, 3168, 3171, 3176, 3179, 3183, 3187, 3191, 3194, 3198, 3201, 3207, 3210, 3215,
                3218, 3225, 3232, 3239, 3243, 3247, 3250, 3253, 3256, 3259, 3262, 3266, 3273, 3281,
                3285, 3294, 3297, 3299, 3304, 3309, 3315, 3321, 3327, 3333, 3343, 3354, 3365, 3368,
                3373, 3377, 3380, 3383, 3385, 3390, 3395, 3399, 3405, 3408, 3413, 3416, 3420, 3424,
                3427, 3430, 3433, 3435, 3439, 3446, 3451, 3457, 3464, 3469, 3479, 3483, 3488, 3493,
                3499, 3504, 3514, 3524, 3531, 3541, 3549, 3554, 3561, 3566, 3571, 3577, 3584, 3591,
                3599, 3605, 3611, 3619, 3624, 3630, 3638, 3646, 3654, 3662, 3667, 3676, 3683, 3690,
                3697, 3703, 3709, 3716, 3725, 3734, 3741, 3751, 3756, 3763, 3769, 3777, 3784, 3791,
                3798, 3804, 3809, 3815, 3820, 3827, 3832, 3839, 3847, 3854, 3862, 3872, 3879, 3886,
                3893, 3902, 3912, 3923, 3929, 3937, 3948, 3958, 3968, 3978, 3988, 3995, 4001, 4009,
                4017, 4024, 4029, 4038, 4044, 4051, 4058, 4065, 4069, 4075, 4082, 4088, 4094, 4100,
                4106, 4110, 4114, 4119, 4125, 4131, 4137, 4143, 4147, 4152, 4156, 4161, 4166, 4172,
                4178, 4182, 4187, 4193, 4199, 4205, 4212, 4218, 4225, 4229, 4233, 4237, 4243, 4247,
                4251, 4256, 4261, 4267, 4271, 4278, 4282, 4292, 4298, 4305, 4315, 4325, 4331, 4338,
                4345, 4352, 4359, 4365, 4369, 4371, 4375, 4385, 4390, 4395, 4405, 4417, 4427, 4429,
                4435, 4441, 4447, 4454, 4462, 4468, 4476, 4484, 4490, 4497, 4504, 4512, 4520, 4529,
                4537, 4543, 4549, 4556, 4568, 4573, 4579, 4585, 4593, 4601, 4605, 4611, 4618, 4624,
                4632, 4642, 4650, 4658, 4664, 4673, 4679, 4688, 4694, 4699, 4705, 4714, 4723, 4729,
                4733, 4737, 4742, 4747, 4756, 4765, 4774, 4785, 4796, 4807, 4819, 4831, 4843, 4847,
                4851, 4855, 4861, 4867, 4872, 4878, 4886, 4890, 4895, 4900, 4904, 4910, 4915, 4920,
                4923, 4927, 4932, 4936, 4940, 4944, 4950, 4956, 4960, 4964, 4968, 4972, 4980, 4988,
                4993, 5000, 5006, 5013, 5022, 5028, 5034, 5040, 5048, 5054, 5063, 5072, 5078, 5084,
                5090, 5097, 5104, 5110, 5117, 5126, 5132, 5137, 5142, 5147, 5152, 5160, 5168, 5177,
                5187, 5190, 5194, 5197, 5202, 5208, 5214, 5217, 5222, 5227, 5232, 5237, 5242, 5249,
                5255, 5262, 5267, 5273, 5276, 5283, 5290, 5296, 5302, 5309, 5313, 5318, 5325, 5329,
                5335, 5339, 5343, 5347, 5352, 5358, 5364, 5372, 5378, 5386, 5391, 5400, 5405, 5410,
                5415, 5420, 5428, 5436, 5444, 5449, 5456, 5465, 5468, 5474, 5481, 5488, 5495, 5506,
                5512, 5519, 5527, 5533, 5540, 5550, 5560, 5570, 5581, 5591, 5602, 5611, 5617, 5628,
                5635, 5641, 5648, 5654, 5663, 5673, 5684, 5692, 5696, 5700, 5705, 5709, 5713, 5722,
                5732, 5736, 5741, 5746, 5752, 5759, 5766, 5773, 5782, 5787, 5793, 5799, 5805, 5812,
                5818, 5825, 5830, 5834, 5842, 5847, 5850, 5856, 5863, 5871, 5876, 5882, 5889, 5895,
                5901, 5908, 5912, 5916, 5922, 5926, 5932, 5938, 5944, 5951, 5957, 5963, 5970, 5976,
                5985, 5994, 5996, 6003, 6010, 6017, 6024, 6031, 6036, 6045, 6057, 6066, 6074, 6085,
                6094, 6100, 6106, 6111, 6119, 6128, 6134, 6140, 6147, 6158, 6166, 6173, 6182, 6189,
                6197, 6205, 6214, 6218, 6224, 6231, 6237, 6242, 6250, 6258, 6266, 6272, 6281, 6285,
                6292, 6300, 6310, 6320, 6330, 6339, 6348, 6358, 6366, 6374, 6380, 6385, 6390, 6395,
                6402, 6410, 6418, 6426, 6433, 6441, 6448, 6456, 6467, 6475, 6480, 6486, 6494, 6502,
                6512, 6522, 6530, 6537, 6544, 6552, 6560, 6567, 6574, 6578, 6583, 6591, 6600, 6606,
                6611, 6618, 6625, 6633, 6641, 6649, 6658, 6666, 6675, 6684, 6693, 6701, 6706, 6713,
                6722, 6731, 6740, 6750, 6759, 6767, 6772, 6778, 6781, 6786, 6791, 6797, 6802, 6808,
                6812, 6820, 6826, 6830, 6835, 6841, 6845, 6850, 6857, 6862, 6868, 6872, 6878, 6886,
                6891, 6895, 6904, 6910, 6916, 6922, 6929, 6936, 6942, 6949, 6956, 6963, 6970, 6978,
                6985, 6993, 6998, 7005, 7013, 7021, 7029, 7038, 7045, 7052, 7059, 7069, 7072, 7077,
                7087, 7095, 7104, 7114, 7122, 7130, 7139, 7149, 7160, 7167, 7171, 7175, 7182, 7190,
                7199, 7207, 7215, 7225, 7235, 7240, 7245, 7255, 7268, 7279, 7288, 7294, 7301, 7308,
                7317, 7325, 7330, 7335, 7340, 7347, 7355, 7364, 7371, 7376, 7382, 7391, 7397, 7403,
                7410, 7416, 7421, 7426, 7431, 7439, 7444, 7449, 7455, 7461, 7468, 7475, 7481, 7487,
                7494, 7501, 7508, 7515, 7521, 7530, 7539, 7548, 7554, 7560, 7565, 7571, 7577, 7588,
                7597, 7603, 7616, 7625, 7635, 7641, 7647, 7654, 7661, 7670, 7675, 7680, 7685, 7691,
                7695, 7701, 7708, 7715, 7722, 7728, 7735, 7742, 7748, 7754, 7758, 7763, 7769, 7774,
                7777, 7783, 7788, 7797, 7802, 7809, 7816, 7823, 7830, 7836, 7842, 7848, 7855, 7864,
                7873, 7882, 7888, 7896, 7904, 7912, 7922, 7932, 7942, 7953, 7964, 7972, 7979, 7989,
                8001, 8012, 8025, 8036, 8048, 8059, 8071, 8083, 8096, 8109, 8122, 8133, 8141, 8151,
                8161, 8167, 8172, 8178, 8185, 8193, 8202, 8211, 8217, 8226, 8236, 8247, 8253, 8260,
                8267, 8275, 8286, 8292, 8301, 8311, 8321, 8328, 8332, 8337, 8341, 8346, 8351, 8356,
                8362, 8366, 8370, 8375, 8381, 8389, 8397, 8405, 8411, 8416, 8425, 8432, 8439, 8444,
                8449, 8453, 8457, 8461, 8466, 8473, 8478, 8485, 8489, 8494, 8500, 8503, 8510, 8517,
                8524, 8532, 8539, 8545, 8550, 8557, 8562, 8567, 8572, 8579, 8585, 8592, 8597, 8606,
                8610, 8616, 8621, 8626, 8631, 8639, 8645, 8652, 8658, 8663, 8669, 8678, 8684, 8688,
                8694, 8698, 8703, 8711, 8717, 8723, 8729, 8736, 8743, 8751, 8757, 8762, 8770, 8777,
                8784, 8791, 8798, 8805, 8809, 8817, 8825, 8833, 8841, 8850, 8859, 8868, 8872, 8878,
                8884, 8890, 8898, 8906, 8912, 8918, 8927, 8936, 8942, 8950, 8961, 8970, 8980, 8989,
                8998, 9004, 9011, 9019, 9028, 9038, 9047, 9056, 9064, 9071, 9080, 9087, 9099, 9108,
                9115, 9121, 9131, 9139, 9147, 9152, 9158, 9164, 9170, 9176, 9182, 9189, 9199, 9208,
                9218, 9227, 9236, 9245, 9254, 9261, 9269, 9277, 9284, 9291, 9298, 9305, 9311, 9317,
                9325, 9333, 9341, 9349, 9360, 9364, 9370, 9378, 9386, 9392, 9399, 9405, 9411, 9418,
                9426, 9434, 9441, 9447, 9454, 9460, 9467, 9474, 9479, 9485, 9492, 9502, 9512, 9519,
                9528, 9537, 9546, 9556, 9565, 9575, 9585, 9594, 9603, 9611, 9622, 9633, 9641, 9650,
                9661, 9671, 9682, 9691, 9701, 9711, 9719, 9729, 9736, 9744, 9753, 9763, 9772, 9777,
                9783, 9790, 9798, 9804, 9811, 9820, 9831, 9842, 9853, 9865, 9877, 9882, 9888, 9894,
                9900, 9906, 9913, 9922, 9930, 9939, 9948, 9955, 9963, 9971, 9977, 9983, 9990, 9998,
                10005, 10011, 10020, 10030, 10040, 10046, 10054, 10059, 10065, 10072, 10081, 10088,
                10096, 10099, 10104, 10113, 10122, 10133, 10144, 10155, 10168, 10178, 10188, 10199,
                10210, 10221, 10231, 10241, 10251, 10261, 10273, 10285, 10297, 10308, 10319, 10331,
                10342, 10352, 10363, 10375, 10385, 10394, 10403, 10413, 10420, 10429, 10439, 10449,
                10459, 10469, 10477, 10485, 10494, 10501, 10506, 10513, 10519, 10524, 10531, 10542,
                10548, 10557, 10565, 10574, 10583, 10590, 10596, 10603, 10612, 10619, 10625, 10633,
                10640, 10647, 10654, 10661, 10668, 10678, 10688, 10692, 10697, 10701, 10708, 10715,
                10725, 10735, 10742, 10750, 10757, 10763, 10770, 10777, 10784, 10791, 10799, 10807,
                10815, 10822, 10830, 10840, 10848, 10857, 10862, 10870, 10878, 10889, 10899, 10909,
                10918, 10927, 10937, 10946, 10952, 10963, 10970, 10977, 10985, 10992, 10999, 11006,
                11013, 11020, 11027, 11034, 11042, 11050, 11058, 11067, 11076, 11084, 11094, 11102,
                11111, 11124, 11132, 11139, 11148, 11156, 11164, 11170, 11176, 11183, 11190, 11197,
                11204, 11212, 11220, 11227, 11234, 11241, 11248, 11256, 11264, 11272, 11279, 11288,
                11298, 11307, 11316, 11324, 11332, 11340, 11349, 11357, 11366, 11375, 11382, 11390,
                11397, 11405, 11414, 11422, 11428, 11432, 11436, 11442, 11448, 11454, 11461, 11465,
                11471, 11477, 11483, 11491, 11496, 11500, 11504, 11511, 11518, 11523, 11529, 11535,
                11540, 11547, 11556, 11565, 11571, 11576, 11582, 11588, 11594, 11600, 11608, 11615,
                11622, 11630, 11638, 11646, 11653, 11659, 11667, 11673, 11680, 11689, 11695, 11701,
                11708, 11717, 11723, 11729, 11736, 11740, 11744, 11755, 11766, 11777, 11789, 11795,
                11801, 11805, 11810, 11815, 11822, 11828, 11835, 11844, 11854, 11864, 11870, 11878,
                11886, 11895, 11903, 11908, 11914, 11916, 11922, 11927, 11934, 11940, 11946, 11954,
                11960, 11967, 11973, 11979, 11985, 11991, 11997, 12004, 12013, 12022, 12027, 12034,
                12041, 12048, 12057, 12066, 12075, 12080, 12084, 12090, 12096, 12102, 12109, 12114,
                12119, 12124, 12128, 12136, 12141, 12146, 12150, 12154, 12161, 12169, 12178, 12188,
                12198, 12208, 12219, 12229, 12240, 12248, 12254, 12261, 12265, 12271, 12279, 12289,
                12299, 12309, 12318, 12323, 12329, 12335, 12341, 12349, 12357, 12365, 12373, 12382,
                12387, 12393, 12399, 12406, 12412, 12418, 12425, 12432, 12441, 12449, 12452, 12458,
                12462, 12470, 12477, 12482, 12489, 12496, 12503, 12509, 12515, 12522, 12528, 12535,
                12541, 12548, 12556, 12560, 12564, 12570, 12579, 12588, 12597, 12602, 12607, 12615,
                12623, 12630, 12638, 12646, 12650, 12655, 12662, 12668, 12677, 12683, 12688, 12694,
                12699, 12706, 12713, 12720, 12725, 12734, 12742, 12750, 12758, 12765, 12770, 12776,
                12780, 12785, 12790, 12797, 12804, 12811, 12818, 12825, 12832, 12839, 12847, 12859,
                12872, 12876, 12881, 12889, 12897, 12902, 12909, 12916, 12923, 12931, 12939, 12946,
                12952, 12959, 12968, 12972, 12978, 12986, 12994, 12997, 13001, 13005, 13010, 13015,
                13023, 13028, 13033, 13039, 13043, 13050, 13058, 13064, 13068, 13074, 13081, 13090,
                13097, 13105, 13113, 13118, 13124, 13131, 13138, 13146, 13153, 13160, 13166, 13176,
                13181, 13190, 13199, 13207, 13218, 13228, 13239, 13244, 13249, 13256, 13263, 13268,
                13275, 13282, 13288, 13294, 13301, 13309, 13319, 13325, 13332, 13338, 13345, 13352,
                13359, 13367, 13372, 13379, 13387, 13393, 13400, 13409, 13416, 13423, 13429, 13437,
                13445, 13451, 13456, 13462, 13471, 13475, 13482, 13490, 13499, 13507, 13513, 13521,
                13525, 13529, 13534, 13540, 13546, 13552, 13561, 13568, 13575, 13583, 13591, 13598,
                13605, 13609, 13614, 13620, 13628, 13635, 13643, 13651, 13660, 13668, 13676, 13684,
                13692, 13697, 13703, 13710, 13717, 13725, 13734, 13743, 13751, 13758, 13767, 13772,
                13780, 13788, 13794, 13801, 13807, 13815, 13821, 13827, 13832, 13836, 13843, 13852,
                13861, 13870, 13876, 13884, 13893, 13899, 13906, 13913, 13920, 13928, 13936, 13943,
                13951, 13959, 13967, 13972, 13981, 13990, 14003, 14016, 14029, 14037, 14047, 14055,
                14062, 14069, 14076, 14084, 14091, 14098, 14106, 14114, 14122, 14130, 14136, 14143,
                14150, 14157, 14164, 14172, 14180, 14188, 14193, 14200, 14208, 14215, 14222, 14231,
                14237, 14243, 14250, 14256, 14263, 14270, 14277, 14285, 14293, 14302, 14311, 14320,
                14328, 14334, 14340, 14349, 14356, 14363, 14368, 14373, 14378, 14385, 14392, 14399,
                14406, 14415, 14425, 14433, 14444, 14455, 14468, 14479, 14487, 14492, 14497, 14503,
                14508, 14514, 14518, 14523, 14528, 14534, 14540, 14546, 14552, 14558, 14564, 14568,
                14572, 14576, 14581, 14585, 14592, 14598, 14606, 14610, 14616, 14619, 14624, 14630,
                14636, 14643, 14649, 14655, 14661, 14667, 14673, 14679, 14684, 14691, 14698, 14705,
                14712, 14716, 14721, 14727, 14733, 14739, 14747, 14755, 14762, 14770, 14776, 14783,
                14789, 14794, 14797, 14802, 14806, 14814, 14818, 14822, 14828, 14834, 14840, 14846,
                14852, 14859, 14866, 14871, 14878, 14884, 14890, 14896, 14903, 14910, 14916, 14923,
                14929, 14936, 14945, 14954, 14963, 14973, 14983, 14993, 15003, 15009, 15015, 15019,
                15024, 15032, 15037, 15045, 15053, 15060, 15065, 15069, 15074, 15080, 15085, 15091,
                15099, 15105, 15111, 15117, 15124, 15132, 15140, 15148, 15152, 15156, 15162, 15166,
                15172, 15178, 15184, 15191, 15198, 15204, 15211, 15218, 15224, 15234, 15244, 15254,
                15262, 15268, 15275, 15283, 15291, 15300, 15307, 15314, 15321, 15324, 15329, 15333,
                15339, 15345, 15351, 15357, 15363, 15371, 15378, 15385, 15393, 15400, 15411, 15417,
                15424, 15432, 15441, 15447, 15455, 15461, 15468, 15475, 15482, 15489, 15496, 15504,
                15512, 15521, 15529, 15537, 15546, 15551, 15558, 15568, 15578, 15588, 15599, 15611,
                15623, 15632, 15641, 15650, 15656, 15665, 15675, 15683, 15689, 15697, 15702, 15708,
                15716, 15720, 15725, 15730, 15735, 15743, 15748, 15753, 15758, 15766, 15772, 15779,
                15784, 15790, 15796, 15802, 15810, 15815, 15821, 15824, 15829, 15835, 15842, 15848,
                15854, 15862, 15870, 15878, 15884, 15889, 15895, 15902, 15908, 15915, 15922, 15931,
                15940, 15947, 15957, 15962, 15968, 15980, 15992, 16004, 16009, 16015, 16022, 16030,
                16036, 16042, 16048, 16054, 16061, 16070, 16079, 16088, 16093, 16098, 16103, 16108,
                16112, 16117, 16123, 16131, 16139, 16147, 16154, 16162, 16168, 16174, 16179, 16185,
                16191, 16197, 16205, 16213, 16222, 16231, 16238, 16247, 16258, 16266, 16274, 16283,
                16290, 16298, 16306, 16316, 16325, 16334, 16341, 16352, 16358, 16364, 16370, 16373,
                16378, 16383, 16388, 16396, 16403, 16409, 16415, 16425, 16431, 16441, 16448, 16454,
                16461, 16466, 16469, 16473, 16481, 16485, 16490, 16496, 16504, 16509, 16513, 16517,
                16522, 16527, 16532, 16538, 16546, 16552, 16558, 16562, 16568, 16575, 16583, 16589,
                16598, 16602, 16607, 16614, 16619, 16623, 16628, 16633, 16639, 16648, 16654, 16661,
                16669, 16675, 16681, 16687, 16693, 16700, 16705, 16711, 16718, 16725, 16731, 16738,
                16744, 16751, 16760, 16767, 16774, 16779, 16785, 16791, 16798, 16805, 16810, 16816,
                16823, 16830, 16838, 16845, 16853, 16860, 16870, 16877, 16884, 16891, 16897, 16905,
                16915, 16919, 16924, 16929, 16936, 16944, 16953, 16960, 16967, 16973, 16979, 16984,
                16987, 16993, 17001, 17007, 17013, 17021, 17027, 17033, 17038, 17043, 17049, 17056,
                17064, 17071, 17078, 17083, 17092, 17098, 17105, 17111, 17119, 17126, 17132, 17140,
                17147, 17154, 17161, 17168, 17175, 17183, 17188, 17193, 17200, 17208, 17216, 17224,
                17226, 17230, 17233, 17236, 17241, 17244, 17247, 17251, 17256, 17259, 17267, 17273,
                17280, 17287, 17293, 17299, 17306, 17311, 17318, 17326, 17332, 17340, 17347, 17354,
                17360, 17367, 17373, 17381, 17389, 17395, 17402, 17409, 17416, 17425, 17432, 17440,
                17447, 17455, 17460, 17468, 17476, 17486, 17491, 17497, 17503, 17509, 17515, 17522,
                17529, 17537, 17543, 17550, 17556, 17564, 17572, 17579, 17585, 17594, 17600, 17606,
                17615, 17625, 17631, 17637, 17645, 17653, 17658, 17663, 17669, 17680, 17689, 17696,
                17704, 17712, 17722, 17730, 17738, 17742, 17748, 17757, 17764, 17771, 17777, 17782,
                17788, 17794, 17800, 17806, 17812, 17815, 17820, 17824, 17829, 17836, 17845, 17850,
                17855, 17862, 17867, 17874, 17879, 17886, 17893, 17900, 17907, 17914, 17921, 17924,
                17930, 17937, 17944, 17950, 17959, 17968, 17973, 17982, 17988, 17994, 18001, 18008,
                18016, 18026, 18035, 18043, 18050, 18055, 18060, 18065, 18072, 18079, 18090, 18097,
                18104, 18115, 18121, 18127, 18133, 18138, 18145, 18152, 18160, 18166, 18173, 18180,
                18187, 18194, 18199, 18205, 18212, 18222, 18229, 18235, 18242, 18249, 18256, 18261,
                18268, 18275, 18282, 18290, 18298, 18307, 18312, 18319, 18328, 18337, 18346, 18355,
                18363, 18371, 18376, 18381, 18387, 18393, 18399, 18407, 18414, 18421, 18429, 18435,
                18441, 18446,
            ],
            users: &[
                6, 6, 1, 6, 6, 6, 1, 1, 1, 1, 6, 6, 6, 6, 1, 6, 6, 6, 1, 1, 6, 6, 3, 6, 6, 6, 1, 1,
                6, 1, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 1, 1, 1, 6, 6, 6, 1, 1, 1, 1, 1, 6, 6, 6, 6,
                6, 6, 6, 4, 1, 4, 6, 4, 6, 6, 6, 1, 6, 6, 6, 6, 6, 6, 6, 6, 6, 1, 3, 3, 1, 6, 1, 1,
                1, 1, 1, 1, 1, 1, 1, 3, 1, 6, 1, 1, 6, 1, 1, 3, 1, 6, 3, 6, 6, 6, 6, 1, 1, 6, 1, 1,
                1, 1, 1, 6, 1, 1, 1, 1, 6, 6, 6, 1, 1, 1, 3, 1, 6, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
                4, 4, 3, 1, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 3, 6, 6, 6, 1, 3, 3, 1, 1, 1, 4, 6, 1,
                1, 1, 6, 6, 6, 6, 1, 6, 1, 1, 1, 1, 6, 6, 1, 6, 1, 4, 4, 6, 6, 6, 6, 6, 6, 4, 4, 4,
                6, 1, 4, 4, 4, 4, 4, 4, 6, 4, 4, 1, 6, 6, 1, 6, 4, 6, 4, 4, 4, 4, 4, 4, 4, 6, 6, 6,
                6, 6, 6, 6, 4, 6, 6, 6, 3, 3, 3, 3, 3, 3, 3, 1, 3, 3, 1, 6, 3, 1, 1, 1, 1, 6, 6, 1,
                1, 1, 1, 3, 3, 3, 3, 3, 1, 1, 3, 1, 1, 3, 1, 1, 3, 3, 3, 1, 3, 3, 3, 1, 1, 1, 1, 3,
                6, 6, 6, 1, 1, 1, 1, 1, 1, 6, 6, 6, 4, 4, 6, 6, 6, 4, 6, 3, 1, 3, 1, 6, 6, 1, 1, 6,
                6, 6, 6, 6, 3, 3, 1, 1, 1, 1, 6, 6, 6, 3, 1, 6, 1, 6, 6, 4, 6, 6, 4, 3, 1, 1, 1, 1,
                1, 1, 1, 1, 1, 1, 3, 6, 6, 1, 6, 6, 4, 1, 6, 6, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                1, 1, 1, 1, 1, 1, 1, 1, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 1, 1, 1,
                6, 6, 6, 6, 1, 1, 1, 1, 1, 1, 1, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 1, 1,
                1, 1, 1, 1, 6, 6, 6, 4, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1,
                1, 6, 1, 1, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 6, 6, 6, 3, 1, 1, 1, 1, 6, 1, 6,
                1, 1, 1, 1, 1, 6, 1, 6, 1, 6, 6, 6, 4, 6, 1, 1, 1, 1, 1, 6, 1, 1, 6, 1, 1, 1, 6, 6,
                6, 6, 6, 6, 6, 6, 6, 1, 1, 1, 1, 1, 1, 4, 4, 3, 3, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                6, 6, 1, 1, 6, 6, 6, 6, 6, 1, 1, 1, 6, 6, 1, 6, 6, 6, 1, 1, 6, 6, 1, 6, 1, 1, 6, 6,
                6, 6, 6, 6, 6, 6, 1, 1, 6, 1, 3, 6, 4, 4, 1, 3, 1, 1, 4, 6, 1, 3, 3, 6, 6, 3, 1, 1,
                1, 1, 1, 1, 1, 6, 1, 1, 6, 4, 6, 6, 4, 1, 3, 1, 1, 1, 6, 6, 1, 1, 1, 1, 1, 6, 6, 6,
                6, 1, 1, 1, 1, 1, 1, 1, 6, 6, 6, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 6, 6, 6, 4, 6,
                6, 6, 6, 6, 2, 6, 6, 2, 6, 6, 4, 1, 6, 6, 1, 6, 1, 1, 1, 1, 1, 1, 6, 1, 6, 1, 3, 1,
                6, 6, 1, 1, 1, 6, 1, 6, 1, 6, 1, 1, 1, 6, 6, 6, 1, 1, 6, 6, 6, 6, 6, 6, 1, 1, 6, 1,
                6, 6, 6, 6, 6, 6, 1, 1, 6, 6, 6, 6, 6, 6, 1, 6, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1,
                1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 6, 1, 2, 1, 1, 1, 6, 4, 4, 6, 4, 4, 4,
                4, 6, 4, 4, 4, 4, 6, 6, 3, 3, 1, 1, 6, 1, 1, 1, 1, 1, 1, 6, 6, 6, 6, 6, 6, 6, 6, 6,
                6, 6, 3, 3, 3, 1, 6, 1, 1, 1, 6, 6, 6, 6, 1, 1, 6, 1, 1, 1, 6, 1, 1, 1, 6, 6, 3, 6,
                6, 1, 1, 6, 6, 6, 6, 4, 4, 4, 4, 4, 4, 4, 4, 6, 4, 4, 4, 6, 4, 4, 4, 6, 6, 6, 6, 1,
                1, 6, 1, 1, 6, 6, 6, 1, 1, 1, 1, 6, 6, 6, 6, 6, 6, 6, 6, 1, 6, 6, 6, 1, 6, 1, 6, 6,
                1, 1, 1, 1, 1, 1, 1, 6, 6, 1, 3, 3, 3, 3, 3, 3, 3, 1, 3, 3, 3, 3, 3, 1, 4, 1, 1, 6,
                1, 6, 1, 1, 6, 6, 6, 1, 1, 1, 1, 1, 6, 1, 6, 1, 6, 6, 6, 6, 6, 6, 6, 6, 1, 6, 6, 6,
                6, 6, 1, 1, 1, 6, 1, 1, 6, 4, 6, 1, 6, 6, 4, 1, 1, 6, 1, 6, 6, 6, 6, 6, 6, 6, 6, 6,
                1, 6, 6, 6, 1, 6, 1, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 6, 6, 6, 6, 6, 6, 6, 6,
                6, 1, 1, 6, 1, 1, 6, 4, 6, 6, 6, 4, 1, 3, 3, 1, 1, 4, 4, 6, 1, 1, 4, 6, 6, 4, 4, 4,
                4, 4, 4, 4, 4, 4, 6, 6, 6, 6, 6, 6, 6, 1, 1, 1, 3, 1, 4, 1, 1, 3, 6, 6, 6, 6, 1, 1,
                6, 6, 6, 6, 6, 1, 1, 6, 3, 3, 3, 1, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 6, 6,
                6, 1, 6, 6, 6, 6, 4, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 1, 6, 1, 3, 1, 1, 1, 3, 1, 1, 1,
                1, 6, 6, 6, 1, 1, 6, 6, 6, 6, 1, 1, 1, 1, 6, 6, 6, 1, 1, 1, 1, 1, 1, 1, 4, 4, 6, 6,
                4, 1, 3, 3, 1, 3, 1, 6, 6, 6, 6, 6, 6, 6, 6, 6, 4, 6, 1, 1, 1, 6, 4, 1, 1, 1, 6, 1,
                6, 6, 1, 6, 4, 3, 6, 6, 6, 6, 6, 6, 6, 6, 1, 1, 6, 6, 4, 1, 6, 1, 1, 1, 1, 1, 3, 1,
                3, 3, 1, 1, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 1, 1, 1, 1, 1, 1, 6,
                6, 6, 6, 6, 6, 6, 6, 6, 6, 1, 6, 4, 6, 4, 6, 6, 6, 1, 1, 1, 3, 3, 3, 3, 6, 6, 1, 1,
                1, 3, 1, 1, 3, 1, 1, 6, 6, 1, 4, 1, 1, 1, 1, 6, 1, 6, 6, 1, 1, 6, 3, 1, 1, 6, 6, 6,
                3, 6, 1, 1, 1, 1, 6, 6, 6, 6, 6, 4, 4, 4, 4, 4, 4, 6, 4, 4, 6, 6, 4, 4, 1, 6, 6, 1,
                3, 1, 3, 3, 1, 1, 1, 6, 1, 1, 1, 6, 4, 4, 4, 6, 4, 6, 4, 1, 1, 3, 3, 1, 1, 1, 6, 1,
                1, 1, 1, 1, 1, 1, 4, 4, 4, 3, 3, 3, 1, 1, 1, 1, 6, 6, 6, 1, 1, 1, 3, 6, 1, 1, 1, 1,
                1, 1, 1, 6, 1, 1, 1, 6, 2, 1, 6, 1, 1, 6, 6, 6, 6, 6, 1, 1, 6, 1, 3, 1, 1, 1, 1, 3,
                3, 3, 6, 6, 6, 1, 1, 6, 6, 6, 6, 6, 6, 1, 1, 1, 6, 4, 6, 4, 4, 6, 6, 4, 4, 4, 1, 1,
                3, 3, 4, 6, 4, 4, 4, 4, 6, 6, 6, 6, 4, 6, 6, 1, 1, 3, 3, 3, 3, 1, 1, 3, 1, 1, 1, 6,
                6, 6, 6, 1, 6, 6, 1, 1, 6, 6, 1, 1, 6, 1, 1, 1, 1, 1, 1, 6, 6, 4, 6, 3, 1, 1, 1, 3,
                1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 6, 1, 1, 6, 6, 1, 6, 6, 6, 4, 4, 6, 4, 4, 4, 4,
                4, 4, 4, 4, 6, 4, 4, 1, 1, 3, 3, 3, 3, 3, 3, 3, 3, 1, 1, 1, 3, 1, 1, 1, 6, 6, 6, 6,
                6, 6, 1, 1, 3, 1, 1, 6, 6, 6, 6, 6, 6, 1, 1, 1, 6, 3, 3, 3, 3, 3, 1, 3, 3, 3, 3, 3,
                1, 1, 1, 6, 6, 6, 4, 4, 6, 6, 6, 6, 4, 4, 4, 4, 4, 6, 3, 3, 3, 3, 3, 1, 3, 3, 6, 6,
                1, 1, 1, 1, 6, 6, 6, 6, 1, 6, 6, 6, 1, 6, 6, 1, 4, 4, 4, 4, 1, 3, 3, 1, 3, 3, 6, 6,
                1, 6, 6, 1, 6, 4, 6, 3, 6, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 3, 3, 3, 1, 1, 1, 6, 6, 1,
                1, 1, 1, 6, 6, 1, 6, 1, 1, 1, 6, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 6, 6, 6, 1, 1, 6,
                1, 6, 1, 1, 1, 6, 1, 1, 1, 1, 1, 1, 1, 1, 6, 4, 4, 3, 3, 3, 4, 6, 6, 4, 6, 6, 6, 1,
                1, 6, 1, 6, 6, 4, 4, 6, 6, 6, 6, 6, 6, 4, 4, 4, 4, 6, 4, 4, 6, 6, 4, 4, 6, 6, 4, 6,
                6, 1, 3, 3, 3, 1, 1, 1, 3, 1, 3, 1, 1, 1, 3, 3, 3, 1, 1, 1, 3, 3, 3, 3, 3, 1, 1, 6,
                6, 1, 1, 1, 1, 1, 6, 6, 6, 6, 6, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 6, 6, 6,
                6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 4, 4, 6, 6, 6, 6, 3, 6, 6, 6, 1, 1, 6, 6, 6, 6,
                4, 4, 4, 4, 4, 4, 6, 6, 6, 6, 6, 4, 4, 6, 6, 6, 6, 4, 4, 6, 6, 1, 1, 1, 3, 1, 1, 1,
                1, 6, 1, 1, 6, 6, 6, 6, 6, 3, 3, 3, 3, 3, 3, 3, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 6, 6,
                6, 6, 4, 4, 4, 4, 6, 6, 6, 6, 1, 1, 3, 1, 1, 1, 1, 6, 6, 4, 6, 4, 4, 4, 4, 3, 1, 3,
                6, 6, 6, 3, 6, 6, 6, 6, 6, 6, 1, 1, 6, 6, 6, 6, 6, 6, 6, 4, 6, 1, 1, 6, 6, 6, 6, 6,
                6, 6, 6, 1, 1, 1, 1, 6, 1, 1, 6, 6, 6, 6, 6, 6, 1, 1, 6, 1, 1, 1, 1, 1, 1, 1, 6, 1,
                1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 6, 6, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1,
                6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 6, 1, 4, 4, 4, 4, 4,
                4, 4, 4, 1, 1, 1, 4, 6, 6, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 6,
                1, 1, 1, 1, 1, 3, 1, 3, 1, 1, 3, 3, 3, 3, 3, 1, 3, 3, 1, 1, 3, 3, 1, 3, 3, 3, 3, 1,
                3, 3, 1, 3, 3, 3, 3, 3, 3, 3, 1, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6,
                1, 6, 1, 1, 1, 6, 3, 6, 6, 6, 6, 6, 6, 6, 6, 6, 4, 4, 4, 4, 3, 4, 6, 1, 1, 3, 3, 3,
                3, 1, 3, 3, 1, 3, 3, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 6,
                6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 1, 1, 1, 4, 3, 1, 1, 1, 1, 1, 1,
                1, 1, 1, 6, 1, 1, 3, 1, 6, 1, 6, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 3, 3, 1,
                1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 6, 6, 6, 1, 1, 1, 1, 1, 6, 1, 1, 4, 4, 4, 4, 4, 4, 4,
                4, 4, 4, 4, 4, 4, 6, 4, 4, 4, 4, 4, 1, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 1, 6,
                6, 6, 6, 6, 6, 1, 6, 6, 6, 1, 1, 1, 6, 6, 6, 6, 6, 3, 1, 1, 6, 6, 1, 1, 4, 6, 3, 2,
                6, 6, 6, 6, 6, 6, 6, 1, 4, 4, 4, 4, 4, 4, 4, 4, 3, 1, 3, 3, 1, 3, 3, 3, 3, 1, 6, 1,
                6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 1, 3, 1, 1, 1, 1, 3, 1, 1, 4, 4, 3, 1, 1, 1, 1, 3,
                3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 1, 1, 6, 6, 6, 3,
                1, 1, 1, 6, 1, 6, 6, 6, 6, 6, 6, 6, 6, 6, 4, 4, 4, 4, 1, 1, 1, 6, 4, 4, 4, 4, 4, 4,
                6, 4, 4, 4, 6, 6, 6, 4, 6, 4, 4, 4, 4, 1, 1, 6, 1, 1, 6, 6, 6, 4, 6, 4, 4, 6, 3, 6,
                1, 3, 3, 1, 3, 3, 3, 1, 1, 1, 1, 1, 3, 3, 3, 1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 1,
                1, 1, 1, 1, 6, 3, 1, 1, 1, 4, 4, 6, 6, 1, 6, 6, 6, 6, 6, 6, 6, 4, 6, 4, 6, 6, 6, 4,
                6, 1, 1, 1, 1, 3, 1, 1, 3, 1, 1, 1, 1, 1, 6, 6, 6, 6, 6, 6, 1, 1, 1, 1, 1, 3, 1, 1,
                1, 3, 1, 1, 6, 6, 1, 1, 3, 1, 6, 6, 6, 6, 1, 1, 3, 1, 1, 6, 6, 4, 4, 6, 6, 4, 4, 1,
                3, 1, 1, 1, 1, 1, 6, 4, 4, 6, 1, 3, 3, 1, 1, 4, 1, 6, 6, 6, 1, 1, 6, 6, 6, 6, 6, 1,
                1, 1, 6, 6, 1, 6, 3, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 3, 6, 6, 6, 6, 6, 6, 6, 1, 1, 1,
                1, 1, 1, 1, 1, 1, 6, 1, 6, 6, 6, 6, 6, 6, 6, 4, 1, 6, 6, 1, 1, 1, 6, 1, 1, 4, 4, 4,
                3, 1, 1, 1, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 1, 1, 6, 6, 1, 1, 1, 1, 1, 6, 6,
                6, 6, 6, 1, 4, 1, 1, 6, 4, 4, 4, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                1, 1, 1, 1, 1, 1,
            ],
        },
        beginnings: WordList {
            text: "advokataugustavgustavionazotbezbedbezbjbezbjed\
bijelbioskopbjegblagdanbudžetcelincelokupcenov\
cijelcijencjelcjencvetcvijetcvjetdecembr\
definisdelatndelimdelimičdelovdelovadelujdetet\
devojdečdijeldjecdjeldjelatnikdjetdjev\
dječdodeldodijeldodjeldosjedosljeddušikdužnosn\
entiteteuropevrejsevropfabrikfebruarfederacijfinancij\
finansijfudbalglazbgospodargriješhapšenhemijhercegovač\
hiljadhirurhistorijhlebhljebhtjelinostrinozem\
istorijitalijanizbegizbeglicizbjeizmenizmijenizmjen\
izravnizvanredizvešizveštizvijestizvješizvješćjamstv\
januarjevrkahvkantonkemijkiseonkiseonikkisik\
knjižnickolodvorkolovozkruhlahklekarlekovlepot\
lepšletnjlečelijeklijeplijevliječliječnik\
lipnjlistopadličnljekarljepljetmahalmašin\
mehkmenjamesecmeđimurmešamijenjamiješministark\
mirovinmjenjamjermjesecmjestmješmlekmlijek\
mljekmrkvmuziknakladnamernameštnaprinasled\
nasleđnaslijednasljednatjecnatječnatječajnauknazoč\
nedjeljnemačnemcneovisnnjemačnogometnovembrobavez\
obavešobavijesobavijestobavješobezbedobezbeđobezbijobim\
obiteljobrambeocenocjenodbranodeljenjodjelodvjet\
okeanoktobropskrbopćopćinopštopštinoseća\
osećajosjetosjećosnutostrvosvetlotprilovisn\
ovlaštenozlijožujpasošpenzijpesmpesnipeva\
pešakpeškpjesmpjevpješpobedpobegpobijed\
pobjedpodelpodijelpodjelpodrijetlpoduzećponedeljponedjelj\
poreklporijeklporodicposetposećposjetposjećposledic\
poslednjposljedposmatrpoverenpovijespovjerpozorištpredsedav\
predsednpredsjedpreduzećpremeštpremještprestonicpretnjprigod\
prijedlogprijelazprijenosprijetnjprijevozprimenprimerprimeć\
primjenprimjerprimjećpriopćpristojbprisusprocenprocent\
procijenprocjenpromenprometpromijenpromjenproračunprosin\
putovnicpučanstrajčicravnateljravnoprrazmenrazumeredatelj\
retkrečnrešavrešenreširijekrijetkriječ\
riješrječrješrujnsaobraćsaobraćajsaopćsaopštenj\
saradnisaradnjsarajevsarađsavetsavjetsavremensedišt\
sednicsekretarseptembrseversećasiječnjsistemsjed\
sjedišsjeversjećskladateljskladbskupinslavonijslede\
sledećslijedsljedsljedećsmešsmeštsmjersmješt\
snegsnijegsnježsopstvenspoljnsprečspriječsproved\
sprovodsrpnjstarešinstepenstoljećstožerstrojevsudc\
sudijsudjelsuradnisuradnjsurađsusedsusjedsustav\
svedosvesnsvetlsvetsksveučilisvibnjsvijestsvijet\
svijetlsvjedsvjesnsvjetsvjetltakmičtalijantačk\
tačntelesntijeltiskatiskovtisućtjedntjeles\
točktočntravnjtuzltvrtkubedubjeđudrug\
uhapšuhitiuhićenuljudumetnumjetnumjetničuniverzit\
uopštuporabuposlenuslovusmerusmjeruspehuspel\
uspešuspjeustrojuticajutičutjecuverenuvjer\
uvjerenuvjetuvrijučestvučešćvanjskvaspitvazduh\
vekovveleposlanveljačvenčverenvernikverovaveruj\
vetrvečnveštačvežbvijekvijećvjekovvjenč\
vjervjerodostvjetrvječnvještačvježbvlakovvlastit\
vodikvodonikvojarnvoljelvozovvrednvrijedvrijem\
zahtevzahtijevzahtjevzamenzamijenzamjenzasigzaslon\
zemljopiszenicznanosznanstzrakoplovzračnzvaničzvezd\
zvijezdzvjezdčimbenikčovekčoveččovjekčovječšpanij\
španjolštabštampaželezželjezživjelžupanij",
            starts: &[
                0, 7, 13, 19, 24, 28, 34, 39, 46, 51, 58, 62, 69, 76, 81, 88, 93, 98, 103, 107,
                111, 115, 121, 126, 133, 140, 146, 151, 159, 164, 170, 175, 180, 185, 189, 194,
                198, 202, 211, 215, 219, 224, 229, 236, 242, 247, 254, 260, 268, 275, 280, 286,
                291, 297, 304, 313, 321, 329, 335, 340, 348, 355, 362, 367, 378, 384, 389, 397,
                401, 406, 411, 417, 423, 430, 438, 443, 451, 456, 461, 468, 474, 480, 488, 494,
                501, 509, 516, 525, 531, 537, 541, 545, 551, 556, 562, 570, 575, 584, 592, 599,
                603, 607, 612, 617, 622, 627, 632, 637, 642, 647, 652, 658, 667, 672, 680, 685,
                691, 695, 699, 704, 710, 714, 719, 724, 732, 737, 744, 750, 759, 766, 772, 776,
                782, 787, 792, 796, 802, 807, 811, 816, 822, 827, 834, 839, 845, 852, 860, 867,
                873, 880, 889, 893, 899, 906, 912, 916, 923, 930, 937, 944, 950, 957, 965, 974,
                982, 989, 997, 1004, 1008, 1015, 1022, 1026, 1031, 1037, 1045, 1050, 1056, 1061,
                1067, 1073, 1077, 1083, 1088, 1095, 1101, 1108, 1113, 1119, 1124, 1129, 1135, 1141,
                1146, 1155, 1160, 1165, 1171, 1177, 1181, 1186, 1190, 1196, 1201, 1206, 1210, 1215,
                1220, 1225, 1232, 1238, 1243, 1250, 1256, 1265, 1273, 1281, 1290, 1296, 1304, 1311,
                1316, 1322, 1328, 1335, 1343, 1351, 1358, 1365, 1372, 1379, 1385, 1394, 1403, 1411,
                1419, 1428, 1436, 1445, 1454, 1460, 1466, 1475, 1483, 1491, 1499, 1507, 1513, 1519,
                1526, 1533, 1540, 1548, 1555, 1563, 1569, 1575, 1582, 1590, 1597, 1603, 1609, 1617,
                1624, 1633, 1639, 1647, 1655, 1662, 1671, 1678, 1684, 1690, 1698, 1702, 1707, 1713,
                1719, 1724, 1729, 1735, 1741, 1747, 1752, 1757, 1761, 1769, 1779, 1785, 1795, 1802,
                1809, 1816, 1822, 1827, 1833, 1841, 1848, 1854, 1862, 1870, 1875, 1880, 1888, 1894,
                1898, 1905, 1911, 1916, 1926, 1932, 1938, 1946, 1951, 1958, 1964, 1969, 1977, 1982,
                1988, 1993, 2000, 2004, 2010, 2016, 2024, 2030, 2036, 2044, 2051, 2058, 2063, 2072,
                2078, 2086, 2093, 2100, 2104, 2109, 2115, 2122, 2129, 2135, 2140, 2146, 2152, 2157,
                2162, 2167, 2173, 2182, 2188, 2195, 2201, 2208, 2213, 2219, 2224, 2230, 2237, 2244,
                2249, 2254, 2260, 2265, 2270, 2276, 2282, 2287, 2293, 2298, 2303, 2309, 2313, 2318,
                2322, 2328, 2333, 2339, 2344, 2351, 2356, 2361, 2367, 2376, 2385, 2391, 2397, 2404,
                2409, 2414, 2420, 2425, 2430, 2436, 2441, 2447, 2453, 2458, 2463, 2469, 2474, 2481,
                2486, 2491, 2498, 2506, 2512, 2518, 2524, 2529, 2539, 2546, 2551, 2556, 2562, 2568,
                2573, 2577, 2582, 2590, 2595, 2600, 2606, 2612, 2618, 2622, 2631, 2636, 2642, 2651,
                2657, 2663, 2670, 2675, 2682, 2688, 2694, 2699, 2704, 2710, 2716, 2722, 2730, 2737,
                2742, 2749, 2755, 2760, 2766, 2775, 2780, 2786, 2792, 2801, 2807, 2814, 2819, 2826,
                2832, 2841, 2847, 2854, 2861, 2869, 2876, 2884, 2889, 2896, 2902, 2909, 2916, 2924,
            ],
            users: &[
                6, 2, 4, 6, 6, 4, 6, 2, 3, 4, 3, 1, 6, 4, 4, 4, 3, 3, 3, 3, 4, 3, 3, 6, 2, 4, 4, 4,
                4, 4, 4, 4, 4, 4, 3, 3, 3, 1, 3, 3, 3, 4, 3, 3, 3, 1, 1, 1, 2, 1, 6, 6, 6, 6, 2, 1,
                6, 6, 1, 1, 3, 6, 6, 2, 6, 6, 2, 4, 2, 3, 6, 1, 4, 6, 4, 6, 3, 4, 3, 3, 1, 1, 4, 4,
                3, 3, 1, 1, 6, 6, 2, 2, 1, 6, 6, 1, 1, 1, 1, 1, 2, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 1,
                1, 1, 6, 2, 3, 3, 2, 6, 2, 4, 4, 1, 4, 3, 3, 4, 1, 3, 3, 3, 3, 3, 4, 3, 3, 1, 6, 1,
                4, 4, 3, 4, 4, 3, 3, 1, 1, 1, 6, 1, 3, 4, 4, 1, 3, 1, 6, 6, 4, 3, 3, 3, 4, 4, 2, 6,
                1, 1, 4, 3, 6, 4, 3, 1, 6, 6, 1, 3, 3, 4, 4, 4, 4, 3, 3, 1, 6, 4, 1, 1, 2, 3, 1, 6,
                6, 4, 4, 4, 4, 4, 3, 3, 3, 4, 4, 3, 3, 4, 3, 3, 3, 1, 4, 3, 4, 3, 6, 4, 4, 3, 3, 4,
                4, 3, 6, 4, 1, 3, 6, 4, 4, 3, 6, 4, 3, 4, 4, 1, 3, 3, 3, 3, 1, 4, 4, 4, 3, 3, 3, 1,
                1, 6, 4, 6, 3, 3, 4, 1, 3, 3, 1, 1, 1, 1, 1, 1, 3, 4, 4, 1, 4, 4, 4, 4, 4, 3, 3, 3,
                3, 3, 3, 1, 6, 6, 2, 6, 6, 6, 2, 6, 4, 3, 4, 4, 4, 6, 6, 4, 4, 1, 6, 3, 3, 3, 3, 1,
                1, 1, 1, 4, 4, 3, 3, 3, 4, 4, 3, 3, 4, 3, 3, 6, 6, 4, 3, 4, 4, 1, 4, 4, 3, 1, 1, 1,
                6, 1, 1, 1, 1, 4, 3, 1, 4, 4, 4, 4, 1, 1, 3, 3, 3, 3, 3, 3, 3, 6, 1, 6, 6, 4, 3, 1,
                1, 1, 1, 3, 1, 1, 1, 2, 1, 4, 6, 1, 6, 1, 1, 1, 4, 3, 1, 6, 4, 1, 2, 6, 4, 3, 4, 4,
                4, 3, 1, 6, 6, 3, 4, 3, 3, 1, 3, 6, 6, 3, 4, 4, 4, 1, 1, 4, 4, 4, 4, 4, 4, 4, 6, 4,
                3, 3, 3, 3, 3, 1, 3, 3, 6, 3, 1, 3, 1, 6, 1, 3, 6, 4, 3, 3, 4, 3, 3, 4, 3, 3, 1, 1,
                1, 2, 1, 1, 1, 1, 6, 4, 3, 3, 1, 4, 4, 3, 3, 6, 1, 6, 6, 4, 3, 3, 1,
            ],
        },
    },
    Relatives {
        tags: &["id", "ms", "und"],
        words: WordList {
            text: "acapadakahadoagensiagustusakaunakhbaraktivitas\
aktivitialpineamatangkasawanantarabangsaantukanuarak\
arasarkitekarnabaskarawakawamayabagaimanapun\
bahagibaharubahawabahawasanyabahwabaisibandarabanua\
basbasikalbelanjawanbelonberasapberbagaiberbandingberbasikal\
berbilangberbintikberbulatberdaunberekorberfikirbergandabergelung\
bergustiberjayaberkenaanberkerutberkilauanbermulabernoktahberombak\
berpakaianberpasanganberpeluhberpenjuruberpintalberputusberserbanbertarikh\
berwapbesokbetulkanbilikbilionbimbangbimbitbiri\
bisabiskutborangbudakbuhanbuletbuntingbutang\
butuhcakeracartacecaircendawanciekciliclaus\
cobacondongcubacumadakapdarabdaripadanyadarjah\
dekdeningdesemberdeungondiandaikandibenarkandidakwadigunting\
dihantardijalankandijangkadijumpaidimaklumkandimulaidinadinaikkan\
dipadamkandirinyadisemberditegahditentukanditukardiurutdokter\
doktordosendramdulangduplikasidwikepalaemelento\
epaleropahfailfelisiakfilemfilmfisikagalas\
garajgasangelangganggelongsorgelunggeometrikgerabakgeronggang\
geukheunglobgrafgratisgubernurhaiwanhalanganhanyar\
harushelmethendaklahhenteuhentianhishamhospitaliaitu\
ianyaideografikieuikuilmuwanindakinfinitiinformasi\
inginggerisinggihinggrisinggrisnyainternasionalinternasionalnyainya\
inyoipunisniniyarojafryjaksajambatanjambu\
jejaringjelangjepangjepunjeungjulaijulatjuli\
jumaatjumatjunjunijuruterbangjusterukabupatenkabus\
kadangkalakaedahkalaukalendarkamarkamirankamiskana\
kantakanthikantorkapadokarenakarenanyakarokasut\
katilkawalankebajikankebolehcapaiankebutuhankecamatankecelakaankecemasan\
kecondongankedaikediamankegembiraankejohanankekantakelabkelantangan\
kelawarkemalangankemarinkembarakemuliaankendaraankenderaankenyit\
kepolisiankerajaankeranakerapkerusikesatuankesehatankesemua\
kesihatankesukaranketaksamaankewangankewujudankhamiskhemahkhinzir\
kilangkolekomunitaskomunitikrismaskualitaskualitikumpulan\
kurunganlabahlaluanlanunlayananlazimnyalembulencongan\
lengkukletupanligalintanglocenglogiklémagik\
mahasiswamahkamahmahumaklumatmakmalmalaymanakalamangsa\
maretmariuszmarupokanmatematikmedalmelantunmelayumelencong\
memaklumkanmemalapmemandangkanmembolehkanmembutuhkanmenadahmencebikmencubit\
mendapatimenepukmenerusimengandungimengatakanmengekorimenghantarmenit\
menjelirmenjugelmenukarmenundukmenyusumerangkumimercunmesej\
mesyuaratmetodemiliarminitmiwahmobilmotosikalmuncung\
musikmuziknaibnaknangingnasabanasionalngajak\
ngaranngonnitunoktahnombornomornyannyaéta\
nyoeobatogosogéokeyolahragaolihora\
pabrikpadopainpaippangkahparlimenpartaipaun\
pautanpekakpelaburpelaburanpelakonpelanconganpelatihpelayanan\
pelbagaipeluhpeluncurpembahagianpembalutpembarispembekalpembezaan\
pemerintahpemilupendakianpendarabanpenelitianpengadilanpengerusipengesahan\
penghantaranpengundipengurusanpenjagaanpenjurupentadbiranpenukaranpenumbuk\
penunggangpenyepitpepenjurupepijatperatusperawatpercintaanpercuma\
perengganperengkuhperibadiperisianperisytiharanperiukperkahwinanperkhidmatan\
perlawananperniagaanperpuluhanpersenpersilanganpertubuhanpertuturanperubatan\
perusahaanpihaknyapikeunpilihanrayapilinpingatpolispolisi\
ponselprancisprovinsiproyekpunikapuntianakpuratarahsia\
raitrakamanralatrancanganrasmirebenrentetanrepublik\
resmirisauruangnamaruitrumahtanggarupiahsaatsabagai\
sabansabeesahajasahamsaintissakasakingsalji\
samadasamaratasamosanesapisaratosartasehinggalah\
sejagatsejuksekatansekiranyaseksyensekurangselagiselari\
selekohselepassemalamsemasasempadansempangsenaraisenegara\
sengkangseninsepanyolseparaseparuhsepatusepatutnyasepeda\
sepotongserampangserantauserbanekasesawangsesiapasesudahsetakat\
setiausahasiasatansiswasiswisitusskrusongsangsore\
sotongstesensudusukuansungguhpunsyarikattafakurtahniah\
tamattandastanggaltanglungtapaktapistapisantarikh\
teksitelefontelepontelevisitelevisyentembikaitenteraterapung\
terdakwaterngangatersangkatersengihtertuduhterujatiadatidaklah\
timtimbalantinationgkoktitisantokotrafiktriliun\
tropikatttttumpuantuturtéhuangubatuga\
ugamaujarujarnyaulihundiunggahuniversitasuniversiti\
urangureuengusaiutawavoltanwalhalwangwis\
yaituyakniéta",
            starts: &[
                0, 4, 10, 13, 19, 26, 31, 37, 46, 54, 60, 64, 74, 86, 91, 94, 98, 102, 109, 114,
                119, 123, 127, 130, 142, 148, 154, 160, 171, 176, 181, 188, 193, 196, 203, 213,
                218, 225, 233, 243, 253, 262, 271, 279, 286, 293, 301, 309, 318, 326, 333, 342,
                350, 360, 367, 376, 384, 394, 405, 413, 423, 432, 440, 449, 458, 464, 469, 477,
                482, 488, 495, 501, 505, 509, 515, 521, 526, 531, 536, 543, 549, 554, 560, 565,
                571, 579, 583, 587, 592, 596, 603, 607, 611, 616, 621, 632, 638, 641, 647, 655,
                662, 672, 682, 689, 698, 706, 716, 724, 732, 743, 750, 754, 763, 773, 780, 788,
                795, 805, 812, 818, 824, 830, 835, 839, 845, 854, 863, 867, 871, 875, 881, 885,
                893, 898, 902, 908, 913, 918, 923, 933, 942, 948, 957, 964, 974, 982, 986, 990,
                996, 1004, 1010, 1018, 1024, 1029, 1035, 1044, 1050, 1057, 1063, 1071, 1076, 1081,
                1091, 1094, 1097, 1104, 1109, 1117, 1126, 1129, 1137, 1143, 1150, 1160, 1173, 1189,
                1193, 1197, 1201, 1206, 1211, 1216, 1221, 1229, 1234, 1242, 1248, 1254, 1259, 1264,
                1269, 1274, 1278, 1284, 1289, 1292, 1296, 1307, 1314, 1323, 1328, 1338, 1344, 1349,
                1357, 1362, 1369, 1374, 1378, 1383, 1389, 1395, 1401, 1407, 1416, 1420, 1425, 1430,
                1437, 1446, 1460, 1469, 1478, 1488, 1497, 1508, 1513, 1521, 1532, 1541, 1548, 1553,
                1564, 1571, 1581, 1588, 1595, 1604, 1613, 1622, 1628, 1638, 1646, 1652, 1657, 1663,
                1671, 1680, 1687, 1696, 1705, 1716, 1724, 1733, 1739, 1745, 1752, 1758, 1762, 1771,
                1779, 1786, 1794, 1801, 1809, 1817, 1822, 1828, 1833, 1840, 1848, 1853, 1862, 1869,
                1876, 1880, 1887, 1893, 1898, 1901, 1906, 1915, 1923, 1927, 1935, 1941, 1946, 1954,
                1960, 1965, 1972, 1981, 1990, 1995, 2003, 2009, 2018, 2029, 2036, 2048, 2059, 2070,
                2077, 2085, 2093, 2102, 2109, 2117, 2128, 2138, 2147, 2157, 2162, 2170, 2178, 2185,
                2193, 2200, 2210, 2216, 2221, 2230, 2236, 2242, 2247, 2252, 2257, 2266, 2273, 2278,
                2283, 2287, 2290, 2297, 2303, 2311, 2317, 2323, 2327, 2331, 2337, 2343, 2348, 2352,
                2359, 2363, 2367, 2371, 2375, 2379, 2387, 2391, 2394, 2400, 2404, 2408, 2412, 2419,
                2427, 2433, 2437, 2443, 2448, 2455, 2464, 2471, 2482, 2489, 2498, 2506, 2511, 2519,
                2530, 2538, 2546, 2554, 2563, 2573, 2579, 2588, 2598, 2608, 2618, 2627, 2637, 2649,
                2657, 2667, 2676, 2683, 2694, 2703, 2711, 2721, 2729, 2738, 2745, 2752, 2759, 2769,
                2776, 2785, 2794, 2802, 2810, 2823, 2829, 2840, 2852, 2862, 2872, 2882, 2888, 2899,
                2909, 2919, 2928, 2938, 2946, 2952, 2963, 2968, 2974, 2979, 2985, 2991, 2998, 3006,
                3012, 3018, 3027, 3033, 3039, 3043, 3050, 3055, 3064, 3069, 3074, 3082, 3090, 3095,
                3100, 3109, 3113, 3124, 3130, 3134, 3141, 3146, 3151, 3157, 3162, 3169, 3173, 3179,
                3184, 3190, 3198, 3202, 3206, 3210, 3216, 3221, 3232, 3239, 3244, 3251, 3260, 3267,
                3275, 3281, 3287, 3294, 3301, 3308, 3314, 3322, 3329, 3336, 3344, 3352, 3357, 3365,
                3371, 3378, 3384, 3394, 3400, 3408, 3417, 3425, 3434, 3442, 3449, 3456, 3463, 3473,
                3481, 3486, 3491, 3496, 3500, 3508, 3512, 3518, 3524, 3528, 3534, 3544, 3552, 3559,
                3566, 3571, 3577, 3584, 3592, 3597, 3602, 3609, 3615, 3620, 3627, 3634, 3642, 3652,
                3660, 3667, 3675, 3683, 3692, 3701, 3710, 3718, 3724, 3729, 3737, 3740, 3748, 3752,
                3760, 3767, 3771, 3777, 3784, 3791, 3795, 3802, 3807, 3811, 3815, 3819, 3822, 3827,
                3831, 3838, 3842, 3846, 3852, 3863, 3873, 3878, 3885, 3889, 3894, 3900, 3906, 3910,
                3913, 3918, 3923, 3927,
            ],
            users: &[
                2, 2, 4, 2, 1, 2, 2, 1, 2, 2, 2, 2, 2, 4, 4, 2, 2, 2, 2, 2, 2, 2, 4, 2, 2, 2, 2, 2,
                1, 4, 1, 4, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
                2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 4, 2, 2, 2, 1, 2, 2, 2,
                2, 4, 2, 2, 1, 2, 2, 1, 2, 2, 2, 2, 4, 4, 1, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 4, 2,
                2, 1, 2, 2, 2, 2, 2, 1, 2, 1, 2, 2, 2, 2, 2, 4, 2, 2, 2, 2, 2, 1, 1, 2, 2, 4, 2, 2,
                2, 2, 2, 2, 4, 2, 2, 1, 1, 2, 2, 4, 1, 2, 2, 4, 2, 2, 2, 2, 2, 2, 4, 4, 1, 4, 2, 1,
                4, 2, 4, 1, 1, 1, 1, 4, 4, 4, 2, 4, 2, 1, 2, 2, 2, 1, 1, 2, 4, 2, 2, 1, 2, 1, 2, 1,
                2, 2, 1, 2, 2, 2, 1, 2, 1, 2, 1, 4, 2, 4, 1, 4, 1, 1, 4, 2, 2, 2, 2, 2, 1, 1, 1, 2,
                2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 2, 2, 1, 2, 2, 1, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2,
                2, 2, 2, 2, 2, 2, 1, 2, 2, 1, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 1, 2, 2, 2, 4, 2,
                1, 2, 2, 2, 2, 2, 2, 2, 1, 2, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2,
                1, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 2, 4, 1, 2, 2, 1, 2, 2, 2, 4, 4, 1, 4,
                4, 4, 4, 2, 2, 1, 4, 4, 4, 1, 2, 4, 2, 1, 4, 4, 1, 4, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2,
                2, 2, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 2, 2, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
                2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 1, 1, 4, 2,
                2, 2, 2, 1, 1, 1, 1, 1, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 2, 2, 2, 2, 1, 1, 4,
                4, 4, 2, 2, 2, 4, 4, 2, 2, 2, 4, 4, 1, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
                2, 2, 2, 2, 2, 1, 2, 2, 2, 1, 2, 1, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 1, 1, 1, 2, 2, 1,
                2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2, 1, 1, 2, 2, 2, 2, 1, 2, 1, 2,
                2, 2, 2, 2, 1, 2, 4, 1, 2, 1, 2, 1, 2, 2, 2, 1, 4, 1, 2, 4, 2, 1, 1, 4, 2, 1, 1, 2,
                4, 4, 1, 4, 2, 2, 2, 4, 1, 1, 4,
            ],
        },
        beginnings: WordList {
            text: "",
            starts: &[0],
            users: &[],
        },
    },
    Relatives {
        tags: &["nn", "nb", "da"],
        words: WordList {
            text: "aaaaenaalborgaarhusaarsaasabsolutad\
advardafafgøreafpafsløreraftaleaftaleraften\
aftenpostaftenpostenaftenposteneaftenposterafvisenagfahusakkurat\
aktieraktionaktoraldrialdrigalenallerødallige\
alligevelalltidaltidaltirsdagalvorleisalvorligerealvorligtambulansen\
anandanbefaledeanbefalederandenanderandredeandreptangreb\
angrepangrepetanleganlegeanleggeranmeldigannaannan\
annandeannanforannarannenannendeannetannonceransat\
ansattansvaraneansvarlegantallarbeidarbeidaarbeidarararbeidare\
arbeiddarbeidearbeidenarbeiderarbeiderearbeiderenarbeidetarbejde\
arbejdedearbejderarbejderearbejderesarbejdernearbejdetarsenartiene\
artiklaaskvollattattenaugoaukaaukarauke\
aukenaustenavavdelingaavgjeravgjereavgjøravgjøre\
avhengeravhøravhørtavisaavisenavistavistoravslutt\
avsluttaavslørteavtaleavtaletavvisenavvistbagbage\
bangebarcelonabarnabarnehagarbayernbedrebedstbedste\
beggesbegrensbegrunnbegyndebegynderbegyndtbegyndtebegynner\
begyntesbegåttbehandlarbehandlertidbehørbekendebekreftbekrefter\
bekreftetbekretbekretærbeløbbeløpigbenyttberbergen\
berreberrengbeslutningbestyrelsebesøgbesøkbetrebetyde\
betyrbetødbevarbevidstebevægelsebevæpnetbibliotekebidra\
bidrarbidregbidrobilarbildebildenebilderbildes\
bilerbiletabiletebiletetbilledebilligebilligtbilling\
bjergblandenblandetblandsblandtblantbleblei\
blevbleveblevelbleverblevetbliblirblitt\
blivblivebliverblivetblotbmcboasbodd\
boetbogbogenbokbokabokenboknbold\
boligboligtbomuldborborgerborgereborgerneborgmest\
bornbornabornholmbortelbortellerbosattbotnenbra\
brannbrannenbrannetbrannvesenbreibrexitbrianbrot\
brudbruddbrugbrugebrugerbrugerebrugesbruget\
brugtbrugtebrugtkøbbrukbrukabrukarbrukaranebrukarar\
brukastbrukebrukerbrukerebrukesbruktbruttbryter\
brækhusbrøtbubuddbuddebudgetbulbur\
busetbustadbutikbutikkbyanebydbydebydelig\
byderbyenebygdbygdabygdebygdenebyggingbyggja\
byggjebygningabygtbyrjabyrjarbyrjebåebåt\
båtarbåtenbåterbøbøgerbøkenebøkerbømlo\
børnbørnebørnenbørnenebørnscarstechefchelse\
chelsenchávezcirkaclauscontencykelcyklerdaa\
dagadaganedagardagbladdagbladetdagedagenedager\
dageredaglegdaglegedagligtdanieldanmarkdansardansk\
danskedanskeredatardattedbadebatdecdeg\
deimdeiradejligheddekkjedelardelegdelegedelta\
deltagdeltagedeltagetdeltakdemdengangdennemderefter\
deresdersdersonardersøkingderudoverdesembdesemberdesse\
dessendesserdessursardessutandessutendesudendesværredesvært\
dfdifordigdigtdiktdissedisseldistrid\
distriendistrikkedistriktigdistriktsnyhetendistriktsnyhetenedistriktsnyheterdjuptdjurs\
dkdkkdmdommerdopetdopingdortmunddr\
dradrammendrapdrapetdraumdregdreivdrejer\
drengdrengedreptdreptemberdriftadrivdriverdro\
dræbtdrøydrøyedrøytdukkadybtdygtigdykk\
dyradyrkadådårlegdårlegedårligedårligeredårligt\
dækdækkedødsfalldømedømesdøyddedøyreavis\
eaviserefterefterforefterneeftersefteråretegegedal\
egetegilegneegyptseieneiereiereeig\
eigaeigareigareeigeeigedomeigeneigentlegeigne\
einareeinasteeineeinereiningeiningaeittejen\
ejereksameeksemdeksempelvisekspereldraeldreeldrene\
elevaelevandeelevandreelevaneelevarelevetellemellereie\
ellerødellesenendendaenddaendnuendra\
endrarendreendringendringaendringarendringenendteendå\
eneenesenesteenganeengangengarenglarenhed\
enigenigeenklerennennomennåenserhver\
erkenerneespenetetaetappeetappenetapper\
etappeteteetneettetteettenetteneetter\
ettereetterenetterforetterligettermiddagettesetteteuropæisk\
europæiskeevaneevenefafaafacebookdelfactorfaga\
faglegfaldfalderfaldtfallfaltfandtfann\
fansenfantfantarfarlegfarumfarvefarvelfarver\
fastsettfaufedfedefedtfeedsfeilfeira\
fejlfellfellefellerfengselferdferdierferdig\
fergusonfikfikkfikkefilmarfilmerfinandetfinane\
findefindelsefindenfinderfindesfinnfinnafinnan\
finnefinnesfinnmarkfinstfitjarfjalerfjellfjella\
fjorfjordfjordalfjordanfjordanefleireflereflerede\
flerenfleretflestaflomfloraflotflygtningflygtningen\
flykterflyplassflyserflyttaflyttarfløyetfodfodbold\
foghfolketingfolketingetfolloforanforbenforbudetforeldra\
foreldreforeldreneforeløpetforeløpigforesforfattaforfattarforkant\
forkerforklarerforlotforløbformaformandformationfornøyd\
forpligtforskaraneforskararforskelforskelligeforskerforslaforstået\
forståingforsvantforsøgforsøgeforsøgerforsøgtforsøgteforsøke\
forsøkerforsøkingforsøktfortaldefortallfortefortelfortelje\
fortellefortellerfortellerefortenfortsatfortsattfortsattefortsetter\
fortsættefortsætterfortællefortællerfortællerefortællesforvaltforvet\
forældrefossenfotballfotballetfotosfrafraafragt\
fraktframframforframførtframifråframleframlegframleis\
framsynframtidafrancefrankrigfredagsfredrikfredrikkefrem\
fremdelenfremdelerfremdelesfremjefremofremskriverfrihedfriidret\
fritfroomefrpsfrugtfrygtfrygterfryktenfrykter\
fryktetfuldfuldefuldtfulgtfulhamfullefullt\
fundfunktfunnefunnetfuresøfusafxfyldt\
fyldtefylgjefylgjerfylkeskommunefylketfynfyrrfyrst\
fyrstefåetfåttfællefællerfællesfærfærd\
føddfølgjandefølgjefølgjennomfølgjerføremålførreførsta\
gadegadengaltgamalgamleggamleisgamletgamma\
gammengardgardengavngbgeargeirgengæld\
gennegennemgenneskergernegernesgettygikgikk\
girgittgivegivergivetgjegjekkgjeld\
gjeldagjeldandegjengjennegjennogjennomgjergjera\
gjerastgjeregjeringgjeringargjeringengjeringergjevgjevar\
gjevegjørgjøregjørelsegjørengjørergjøresgjøret\
gladsglederglsglædeglædergmtgodsetgong\
gongargongengongergrationgreiinggreittgrundgrunder\
grunngrunnagrunnegrønegrøttguldgutanguten\
guttgutterguttetgymnasiumgåetgåttgåvegæld\
gældegældergæstegæstengørgøregørelsegøren\
gøresgøyhahaddehafthaldhaldahalde\
haldethalvorlighamhamnhamnahandlahandlarhandlinga\
handlingarhardaghardanehardarhatthaughausthausten\
havdehaverhavnethedderhedreheikoheilheile\
heiltheimeheimenheitheiteheiterhejheldt\
helehelghelgahelgerhelgeshellemhelsehelsea\
helsetthelthenhendeshendighendinghennanhennar\
hennehenneshensynlighentahentarheradherjeherning\
hetenheterhevhevdahevdarhevderhevdethidtil\
hillehillerhinandenhinandethistordhjartehjelphjelpa\
hjelpehjemmehjemmerhjåhjælphjælpehjælperhjørundt\
hohodetholdeholderholdetholdtholsthordan\
hordanehovedhovedehovedethovedinnholdehovedmennhovedstadhovud\
hovudethovudsakhshugsahullhunhundreårethurtige\
hurtigthusahusehushovdhvahvadhvemhver\
hverandrehverkenhverthvertehvertidhvidhvidthvilke\
hvilkenhvilketinghvishvitehvorhvordalhvordanhvordane\
hvorforhvornårhåbhåberhåbethåkonhåndhåndte\
håparhåperhåpethårdhårdthændenhøghøgare\
høgastehøgdahøgdehøgehøgmohøgrehøgskulehøgskulen\
høgthøjhøjdehøjehøjerhøjerehøjrehøjt\
hønefosshørsholmhøsthøvehøverhøvethøyhøyde\
høyehøyerhøyerehøyesthøyestehøyrahøyrdehøyre\
høyrerhøyreshøyringhøyrthøytidearifraifrå\
ifølgeifølgerifølgingigenigendeigenneigennemigjen\
igjennomihtikkeikkelenikkenikkerikkerhedikkerhet\
ikkerheterikkertikketikkjerimidlerimidlertimidlertidimod\
imotindindeindenindenforinderindesindgå\
indlægindsatindstindtilinkclubinninnainnan\
innandeinnanforinnarinnbruddinneinnenforinnerinnfører\
innganeinnhaldinnhaldeinnholdeinnleginnleisinnrømmeinnrømmen\
innslaginnvikintervjuetinvesenisærivarjagtjakt\
jamnjamtjegjentjerjerejeresjesper\
jevntjobjobbjobbajobbarjobberjobbetjobs\
johaugjordajubiletejubilæumjustinjustiskjustiskejuul\
jönssonkaffikairokakerkaldeskallakallarkalles\
kaltekaløkamparkamperkannkanskekanskelegkanskelig\
kanskerkansketkaranekararkarrierenkarstekendekender\
kendtkendtekernekiggerkjekkkjektkjemkjema\
kjempakjemperkjendkjendekjennokjennomkjentkjærleg\
kjøpkjøpekjøptkjørekjørerkjøreskjøringenkjørt\
kjørteklagaklararklarterklartetklassklassaklassar\
kledeklikklokkaklubklubbeneklærknapknar\
knutknyttknyttakollikomakomekomenkommer\
kommerekommunanekommunarkommunernekomnekompetanekonakoncer\
konkurrencekorkorkjekorlegkorleikkorleikenkorleiskorteller\
kowalczykkravakrevkringkringakriposkritikkritter\
kropkrydskræftkræfterkræverkulturarkunnakunnar\
kutterkvakvarkvarakvarandrekvaranekvararkvard\
kvartkveldkveldigkveldingenkvenkviforkvindkvinde\
kvindenkvinderkvindeskvinnakvinnankvinnekvinnenkvinnes\
kyrkjakyrkjekårakæmpekæmperkærekærligkærlige\
kærligtkøbkøbekøberkøbeskøbtkøbtekød\
køkkekøkkenkønkørekørerkørtkørtekøyrde\
køyrerladladeladerlagalagarlagelagene\
lagenslagetlagetslagkamplagmannlandsenlandslaglandslaget\
landtlangsomtlarviklastetlaurdaglaurdagenlauslave\
lavedelavetleaguelederledeslegetlegglegger\
leggesleggjeleialeiarleiararleiarenleiingleiinga\
leikleikeleikenleilighetleiligheterlejlighedlejligtleker\
lengelengerleslesaleseleserleteleter\
lettlettalevanelevarleveralevetlidtlige\
ligerligereligesomliggliggerneliggjørliklikar\
likevellikevelselikhetliknaliknandelilledelistalita\
litelitenlitetarlittliverlodlokalavislokalavisen\
lokalavistlomlovalsklukkalyngbylysberglå\
låglågarelågtlåterlædelæderlæglæge\
lægerlæggelæggerlækkelækrelængelængerlængere\
læralærarlæraranelærararlærarelærarenlærdallæs\
læselæserlæstløbløbeløberløbetlød\
løkkenløpendeløpeneløperløpetlørdagløsløse\
løsningløyseløysingløysingaløyvemadmagtmai\
majmanmanageremanchenmanchestemandmandagmanden\
manglarmanglermannetmaritmarknadmarksmarsmarts\
matmavenmdrmemedanmedanformedarbejdemedfølge\
medicinmedienemediermediernemedlemmingmegmegetøjmeine\
meinermeinertmeiningmeiningameintmeintemeirmeiste\
meldingenmellemellemmellermellerødmellomellommene\
menermeneremeningmennmennemmeremerkamerkar\
merkemimidlarmidlermidlertidmigmilliardereminde\
mindenmindermindstminneminstminutminuttminutta\
minuttenminuttermiomistamittmjølkmjøndagmobilvert\
modmodtagemodtagermodtagetmogelegmogenmoglegmoglege\
moglegheitmohmohamedmorgeremorgernemorgonenmorsommorteller\
motmotionmotsattmotstanmottattmourinhomoyesmulig\
mulighedmulighedenmulighedermulighetmulighetenmulighetenemulighetermuligt\
muligvismursimusikmusikarmyemykjemyndighetmyndigheten\
myndighetermådemådermålamållagmåløymånadmånaden\
månadermåndagmånedmånedemånedermåskemåtarmåte\
måtenmåtermæmændmærkemærkermærketmærsk\
mødemødermødetmødtmødtemøremøtamøte\
møtermøtetmøttenaarnakennamnnamnanamnet\
namsosnarkotikanasjonnasjonarnasjonennatnationnatt\
naturlegnaturlignaturligtnaudsyntnaustnavnedannedbør\
nedrykkneinejnektennekternektetnemnemid\
nemlegnemleggnemlignemndnemndenemntnemtnest\
nestenestennetopnettnevntnevntenicolayniels\
nielsenielsennielsernilsennivernivåetnoenoen\
nogennogensnogetnoglenokonokonnokrenorddjurs\
nordførarnordlysnordmannetnoregnoregsnorgenorskenorthug\
nrksnsbnsrntbnunuværenuværetnyare\
nydenyhedennyhedernyhetennyhetenenyheternylegnynorsk\
nynorskenyprisnytnyttnyttanyttarnyttastnå\
nåedenåetnåværenæppenærarnærararnærarenærast\
nærhetnæringanæringarnærlegnærmerennæstenæstennæster\
nødtnøgdnørgaardnørreoddoddaodensoffentleg\
offentlegeoftastoilerolaolavolieoljeomfatta\
omfattaromgrepomkomomkringenomkringerområdaområdeneomsyn\
onsdagsopopdagenopeoperasjonoperasjonenopfordiopgave\
opgaveropgøropleveopleveroplevetoplyseoplyseroplysning\
opnaopnaropneopningopningaopnåoppoppdagar\
oppdagensoppdageroppdateoppdateroppdatertoppdragoppgaveoppgjør\
oppgjøreoppgåvaoppgåveoppgåveroppholdeopplevderopplevingopplyser\
opplysningopplæringopplæringaopplæringaropprøreropptekeopstodopstår\
optageordførerordnaorigoososboslooslos\
ossotteovergrepovergrepetovervåkingpaapalaceparar\
paretpartienepaspassarpaypalpctpekerpengane\
pengarpengerperiodarpersompersonarpersonerpigepiger\
pigerepladepladspladsenpladserplanarplaneplanleg\
plassplassaplassarplasseplassenplataplejepludsen\
plukkapluspoengpolitidigpolitifolkpolitikpolitikarpolitikel\
politikerpolitikerepolitikkpoulpoulsenpptpregapreget\
prespresidepresidenprivaprivarproblemerprocentproces\
produceretproduksjonarproduktionprogprojektprojekteprojektetprosenborg\
prosenborgeprosjekkprosjekkeprosjektpræcispræsidepræsidenprøva\
prøvetpsgpublikpubliserpublisertpådropågreppågrepet\
pågåendepåkjørepåmeldigpåpekerpåtalepåverpænpænt\
qaidaradradøyramtramteranenranetranheim\
rapportellerraskerrasketrasktrasmusrasmussenraudraude\
raudtrbkredagsregerregeriregeringregeringenregionar\
registriktsnyheterregjeringregjeringenregjeringerregjernereglarreisareise\
reitrejserejserrekdalrekketrekkjereknareknar\
reknerepresidenrestaresultataresultateneretretningarets\
rettrettarettarreutersrigerigtrigtigrigtige\
rigtigtrikkeriktsnyhetenriktsnyheterringenrolegromsdalromsdalen\
rooneyruderumrummerrygerrykterråkarække\
rækkenrækkerrødovrerødovresrøgrøksasad\
sagsagdesagensagersagvågsainsaksaken\
sakersakeresaketsalgsalgetsamansamandesamanheng\
samanhengigsamanliknasamarbeidetsamarbejdesambandsambandesamdsamde\
samensametingsamfundsamfundersamfunnesamlasamlagsamlar\
samlingasamlingarsammesammelsammensammendesammenersammer\
samstundsamstundersamtidensandbergsandesandtsarpsborgsarpsborge\
sattsaudascanpixscenascorascoretscoringense\
segseiseiaseieseierseiereseierenseierne\
seinaseinarseinareseinastseinasteseintsejrselge\
selgerseljeselskaperselvselvfølgeselvomselvsagtsenal\
senersenessenesteseptesessesongsesongenesetja\
setjesetjingsettsettesettersfsgushirt\
sisidasidansiddesiddersidstsidstesier\
sigsigesigersigeresigernesigtsikksikke\
sikrasikretærsiktensiktetsimpelsistsistesisten\
sistersisteresistetsitjesittsittensittersittet\
situasjonsituasjonersjeldersjovsjovesjovtsjusjuk\
sjukdomsjukesjukehusetsjåsjåastsjåførersjællandsjøen\
sjølvsjølvesjølvsagtsjølvstenskabskabeskaberskabet\
skadarskadeneskadetskapskapeneskaperskapetskat\
skautskeskersketsketeskiftaskildraskipa\
skjeskjedskjeddeskjemskjerskjåkskogskoler\
skovskreivskrevetskridtskriftaskriverskriverpoolskud\
skuddskulaneskularskuleskuleelevarskulenskuleåretskutt\
skyttaskærmsleppsletslikeslippsloslog\
slutsluttsluttasluttarslåetslåttsmagsmalt\
smuglersmuksmuktsnaksnakksnakkasnakkarsnowden\
snuddetsnøsocialsocialdersocialesocialtsofiesoga\
sognsogndalsolbakesolbergsoldasoldatertsolgtsomma\
sommarsommarensommerensonersongarsongensortsosiale\
sosialerspananespecieltspelspelaspelarspelararspele\
speletspeltspeltespennanspennarspesiellspesieltspil\
spillspillespilledespilleggspilleggespillerspilletspilt\
spiltespionsspissensportellersprespråkspråketspråkleg\
spurgtspurgtespurtenspændenspørgspørgespørgenspørger\
spørgsmålspørgsmåletspørrespørsmålspørsmålaspørsmåletstabækstader\
stadesstanestartastartarstatenestationstatligsted\
stedestederstedetstengtsterkaresterkerestifstik\
stiltaltstjåletstkstostofstordstordalstordane\
storleisstorsdagsstrstraffstrafikkstrandestrekerstriktsnyheter\
strynstrømsgodsetstudentastudentanestudentarstudiumstyrelseståande\
ståetståttstærkstærkestærktstøttastøvlersuarez\
successumarensundhedsuzannsvantsvaranesvaredesvarleg\
sveinsveiosvelgensvssværresydsyddjurssyg\
sygdomsygesygehussyksykdomsykdommersykesykehus\
sykehusetsykkensykkylvensynersyngsynlegsyntsyria\
syriassyriensyvsápmisådansådannesågsåkaldt\
såkallasåkaltsåkaltesåledesåledersåledessåleissåvel\
sæbøsælgsælgesælgersælgeresælgessærlegsærlege\
særleissærligsærligtsærssærskingsæsonsæsonersæt\
sættesættersødsødesøgesøgersøksøkelse\
søkelsensøkjasøkjesøkjersønsøndersønnsør\
sørendesørgettatabttabtetagtagetagelse\
tagertageretagestagettakatakktakkatala\
talartalltallentankartaptapteintartas\
tattteiknteiknatekteketekentekettekne\
telegtenetenestenestetenkertenkjatenkjetenkjer\
tenkttenktertettthomsenthutidatidlegtidlegar\
tidlegaretidlegetidleggtidligetidligerentidligerertidligttigger\
tilbagetilbaketilbehørtilbodtilbodatilbodettilbudettilbyde\
tilbydertilfellertilfredetilfældetilfældertilgjetilhøvatilhøve\
tillingatillionartillionertilsetttilsettetilsettertilskottiltak\
tiltaltetimartimenertimertirsdagstittjektok\
tonntopptoppatoretorsdagstottentourentradisjonar\
trafikktrandetrasstravlttrekertrekkjetrenartrene\
trenertrengtrengatrengertreningtreningatreningentriktsnyheter\
trotroddtroddetrodstroedetroligtromstromsø\
trortrosstrutruatruddetrugatrulegtrump\
trurtruslertryktrykktrykkentrætræktrække\
trænertræningtrættrøjetrøndelsetunetturarturleg\
tusentvivltvotwittentydelegtyfonentypartysdag\
tysnestænketænkertænkttæppetættøjtønsberg\
uciududdanneuddannelseudeudeblevudenudenfor\
udenrikudfordiudgangudgaveudgørudsatudsenudtale\
udtrykudvalgudvalgetudvalgtudvikleudviklenudviklerudviklet\
udviklingudviklingenugeugenugerugereukauke\
ukenukeneukerukereuldulikeulikevelulvik\
ulykkenumumuligundersonarundersonerundersøgelseundgåundt\
unganeuniveauunnauppusasututanutane\
utanforutanomutarutdannautdannetutdanningautdanningarute\
utelukketutenutenforutenformutenlagtutenlandutenrikutgang\
utgaveutgjerutgjørutgjøreutgåvautligutløstutover\
utrollutrulegutsattutsatteutslepputtauttaltutval\
utvaletutvalgetutvidareutviklautviklarutvikleutvikletutvikling\
utviklingautviklingarutøveruvanliguværuvêrvavaksen\
vaksnevalvaldevaletvalgetvalgtevaltvand\
vandtvanlegvanlegevanleggvanligvanligevanligerevanligvis\
vannvannetvanskelegvantvaranevarnishvarslervarslet\
vartvaryvatnvatnetvedtekevegveganevegare\
vegenvegsveiveienveiendeveieneveierveis\
veitvejvejevejenvejenevejrvekaveke\
vekenvekenevekervekkveksvektveldveldingen\
velgendevelgerveljevennemventaventarventenever\
veraverandeverdaverdasverdenverdensverdiarverdig\
vereveretverkverkaverkarverkelegverksemdverksemda\
vertavertarverteveslevestfoldvetvgvgtv\
vidavidarvidararvidarevidaregåandevidarenvidenvidere\
vidnervidstevifvigvigtigvigtigevigtigtviktig\
viktigastviktigasteviktigeviktigereviktigstviktigstevildtvillede\
vindevindenvindervinjevinnenvinnesvirkeligtvirksomhed\
virksomhedenvirksomhedervirksomhetvisertvisstvitnervogntogvokset\
vokstvoldavonarvorevoresvorestevortevortel\
vortenvossvålervålerevårvårevårenvårt\
vægtvækvækstvælgevælgervælgesvæpnetværd\
værdiværdigværeværkværrevêrvêretwed\
weekendeweekendtxlyderylvisymseynskjeynskjer\
yttetååbenåbenbartåbentåbneåbneråbnet\
åbningåleisåpenåpentåpneåpneneåpneråpnes\
åpnetåpningåpningenåraårenåreneårenerårhundrede\
århundredetårhusårigårigeåringenåringeneåringerårleg\
årlegeårsakaårsakenåtåtteægægteægter\
ældreændreændringéinénétògóg\
ødelerøgeøgetøjeøjeblikøjeblikkeøjneøjnene\
økeøkendeøkerøkningøkningenøktønskeligønsken\
ønskerønskjeønskjerønskteøresøstfoldøstlandøving\
øvingaøvrigtigøyeblikkøyeblikumøyneøynene",
            starts: &[
                0, 2, 6, 13, 19, 23, 26, 33, 35, 41, 43, 50, 53, 62, 68, 75, 80, 89, 100, 112, 123,
                130, 133, 137, 144, 150, 156, 161, 166, 172, 176, 184, 190, 199, 205, 210, 219,
                228, 239, 248, 258, 263, 273, 284, 289, 294, 301, 308, 314, 320, 328, 333, 339,
                347, 355, 359, 364, 371, 379, 384, 389, 396, 401, 409, 414, 420, 429, 438, 444,
                450, 457, 467, 476, 483, 490, 498, 506, 515, 525, 533, 540, 549, 557, 566, 576,
                586, 594, 599, 606, 613, 620, 623, 628, 632, 636, 641, 645, 650, 656, 658, 667,
                673, 680, 687, 695, 703, 709, 716, 721, 727, 732, 739, 746, 754, 763, 769, 776,
                783, 789, 792, 796, 801, 810, 815, 825, 831, 836, 841, 847, 853, 860, 867, 874,
                882, 889, 897, 905, 913, 920, 929, 941, 947, 954, 961, 970, 979, 985, 994, 1000,
                1008, 1014, 1017, 1023, 1028, 1035, 1045, 1055, 1061, 1067, 1072, 1078, 1083, 1089,
                1094, 1102, 1112, 1121, 1131, 1136, 1142, 1148, 1153, 1158, 1163, 1170, 1176, 1182,
                1187, 1193, 1199, 1206, 1213, 1220, 1227, 1234, 1239, 1246, 1253, 1259, 1265, 1270,
                1273, 1277, 1281, 1286, 1292, 1298, 1304, 1307, 1311, 1316, 1320, 1325, 1331, 1337,
                1341, 1344, 1348, 1352, 1356, 1359, 1364, 1367, 1371, 1376, 1380, 1384, 1389, 1395,
                1401, 1404, 1410, 1417, 1425, 1433, 1437, 1442, 1450, 1456, 1465, 1471, 1477, 1480,
                1485, 1492, 1499, 1509, 1513, 1519, 1524, 1528, 1532, 1537, 1541, 1546, 1552, 1559,
                1565, 1571, 1576, 1582, 1591, 1595, 1600, 1606, 1615, 1623, 1630, 1635, 1641, 1648,
                1654, 1659, 1664, 1670, 1678, 1683, 1685, 1689, 1694, 1700, 1703, 1706, 1711, 1717,
                1722, 1728, 1733, 1736, 1740, 1747, 1752, 1757, 1761, 1766, 1771, 1778, 1785, 1791,
                1797, 1805, 1809, 1814, 1820, 1825, 1829, 1833, 1839, 1845, 1851, 1854, 1860, 1867,
                1873, 1879, 1884, 1890, 1897, 1905, 1911, 1917, 1921, 1927, 1934, 1941, 1946, 1951,
                1957, 1962, 1968, 1971, 1975, 1981, 1986, 1993, 2002, 2006, 2012, 2017, 2023, 2029,
                2036, 2043, 2049, 2056, 2062, 2067, 2073, 2081, 2086, 2091, 2094, 2099, 2102, 2105,
                2109, 2114, 2123, 2129, 2134, 2139, 2145, 2150, 2156, 2163, 2171, 2177, 2180, 2187,
                2193, 2201, 2206, 2210, 2218, 2228, 2237, 2243, 2251, 2256, 2262, 2268, 2277, 2285,
                2293, 2300, 2309, 2317, 2319, 2324, 2327, 2331, 2335, 2340, 2346, 2353, 2361, 2370,
                2380, 2396, 2413, 2429, 2434, 2439, 2441, 2444, 2446, 2452, 2457, 2463, 2471, 2473,
                2476, 2483, 2487, 2493, 2498, 2502, 2507, 2513, 2518, 2524, 2529, 2539, 2545, 2549,
                2555, 2558, 2564, 2569, 2575, 2581, 2586, 2590, 2596, 2600, 2604, 2609, 2612, 2619,
                2627, 2635, 2645, 2653, 2657, 2663, 2672, 2677, 2683, 2690, 2695, 2700, 2707, 2712,
                2720, 2727, 2733, 2743, 2745, 2751, 2755, 2759, 2763, 2769, 2773, 2777, 2782, 2785,
                2789, 2794, 2800, 2804, 2811, 2816, 2825, 2830, 2836, 2843, 2847, 2852, 2858, 2865,
                2869, 2873, 2877, 2883, 2889, 2900, 2906, 2911, 2916, 2923, 2928, 2936, 2945, 2952,
                2958, 2964, 2969, 2977, 2985, 2990, 2992, 2995, 2999, 3004, 3009, 3014, 3020, 3025,
                3032, 3040, 3049, 3058, 3063, 3068, 3071, 3075, 3081, 3087, 3093, 3098, 3104, 3109,
                3113, 3118, 3124, 3127, 3132, 3137, 3140, 3146, 3151, 3155, 3160, 3162, 3165, 3171,
                3178, 3185, 3192, 3195, 3199, 3202, 3206, 3211, 3217, 3222, 3228, 3235, 3243, 3251,
                3262, 3267, 3272, 3282, 3293, 3298, 3303, 3305, 3308, 3319, 3325, 3329, 3335, 3339,
                3345, 3350, 3354, 3358, 3363, 3367, 3373, 3377, 3383, 3389, 3394, 3399, 3405, 3411,
                3419, 3422, 3425, 3429, 3433, 3438, 3442, 3447, 3451, 3455, 3460, 3466, 3473, 3477,
                3484, 3490, 3498, 3501, 3505, 3510, 3516, 3522, 3530, 3536, 3541, 3549, 3555, 3561,
                3567, 3571, 3576, 3582, 3587, 3593, 3601, 3606, 3612, 3618, 3623, 3629, 3633, 3638,
                3645, 3652, 3660, 3666, 3671, 3678, 3684, 3690, 3696, 3700, 3705, 3709, 3718, 3729,
                3736, 3744, 3750, 3756, 3763, 3770, 3773, 3780, 3784, 3793, 3804, 3809, 3814, 3820,
                3828, 3836, 3844, 3854, 3864, 3874, 3879, 3887, 3896, 3903, 3909, 3918, 3924, 3931,
                3936, 3943, 3952, 3960, 3968, 3978, 3987, 3994, 4005, 4012, 4018, 4027, 4037, 4045,
                4052, 4060, 4069, 4077, 4086, 4094, 4103, 4113, 4121, 4129, 4136, 4141, 4147, 4155,
                4163, 4172, 4182, 4188, 4195, 4203, 4212, 4222, 4232, 4243, 4252, 4262, 4273, 4283,
                4290, 4296, 4305, 4311, 4318, 4327, 4332, 4335, 4339, 4344, 4349, 4353, 4360, 4369,
                4378, 4384, 4391, 4399, 4406, 4414, 4420, 4428, 4435, 4442, 4451, 4455, 4464, 4473,
                4482, 4488, 4493, 4504, 4510, 4518, 4522, 4528, 4532, 4537, 4542, 4549, 4556, 4563,
                4570, 4574, 4579, 4584, 4589, 4595, 4600, 4605, 4609, 4614, 4619, 4625, 4632, 4636,
                4638, 4643, 4649, 4655, 4662, 4675, 4681, 4684, 4688, 4693, 4699, 4704, 4709, 4715,
                4722, 4729, 4733, 4738, 4743, 4753, 4760, 4771, 4779, 4788, 4794, 4801, 4805, 4810,
                4814, 4819, 4825, 4832, 4838, 4843, 4849, 4853, 4859, 4863, 4865, 4869, 4873, 4881,
                4886, 4892, 4901, 4906, 4912, 4917, 4920, 4924, 4927, 4931, 4935, 4940, 4945, 4948,
                4953, 4958, 4964, 4973, 4977, 4983, 4989, 4996, 5000, 5005, 5012, 5017, 5024, 5033,
                5042, 5051, 5055, 5061, 5066, 5071, 5077, 5086, 5093, 5100, 5107, 5114, 5119, 5125,
                5128, 5134, 5141, 5144, 5150, 5154, 5160, 5166, 5172, 5179, 5186, 5192, 5197, 5204,
                5209, 5215, 5221, 5227, 5233, 5237, 5242, 5247, 5251, 5257, 5263, 5272, 5277, 5282,
                5287, 5292, 5298, 5305, 5311, 5318, 5322, 5327, 5335, 5341, 5347, 5351, 5353, 5358,
                5362, 5366, 5371, 5376, 5382, 5391, 5394, 5398, 5403, 5409, 5416, 5425, 5435, 5441,
                5448, 5454, 5458, 5462, 5467, 5474, 5479, 5484, 5490, 5496, 5501, 5506, 5510, 5515,
                5520, 5525, 5531, 5535, 5540, 5546, 5549, 5554, 5558, 5562, 5567, 5573, 5579, 5585,
                5590, 5596, 5603, 5607, 5610, 5616, 5622, 5629, 5635, 5641, 5646, 5652, 5661, 5666,
                5672, 5677, 5682, 5689, 5694, 5699, 5702, 5707, 5713, 5719, 5725, 5731, 5736, 5742,
                5750, 5758, 5765, 5771, 5776, 5782, 5788, 5794, 5801, 5805, 5811, 5818, 5826, 5835,
                5837, 5842, 5847, 5853, 5859, 5864, 5869, 5875, 5882, 5887, 5893, 5900, 5913, 5922,
                5931, 5936, 5943, 5951, 5953, 5958, 5962, 5965, 5976, 5983, 5990, 5994, 5998, 6005,
                6008, 6012, 6016, 6020, 6029, 6036, 6041, 6047, 6054, 6058, 6063, 6069, 6076, 6086,
                6090, 6095, 6099, 6106, 6113, 6121, 6128, 6136, 6140, 6146, 6152, 6158, 6163, 6170,
                6176, 6182, 6188, 6193, 6199, 6206, 6210, 6217, 6225, 6231, 6237, 6242, 6248, 6254,
                6263, 6273, 6278, 6282, 6288, 6293, 6299, 6306, 6312, 6317, 6326, 6335, 6340, 6345,
                6351, 6357, 6361, 6367, 6372, 6378, 6385, 6392, 6400, 6406, 6413, 6419, 6426, 6433,
                6441, 6447, 6452, 6457, 6461, 6466, 6473, 6481, 6490, 6494, 6500, 6506, 6513, 6518,
                6526, 6529, 6533, 6540, 6545, 6550, 6558, 6566, 6576, 6582, 6587, 6593, 6600, 6608,
                6618, 6622, 6626, 6629, 6633, 6638, 6646, 6651, 6656, 6662, 6669, 6675, 6680, 6686,
                6693, 6696, 6700, 6705, 6712, 6720, 6725, 6733, 6737, 6745, 6750, 6759, 6766, 6773,
                6781, 6789, 6795, 6802, 6811, 6821, 6828, 6834, 6844, 6851, 6856, 6860, 6864, 6868,
                6872, 6876, 6879, 6883, 6886, 6890, 6895, 6901, 6906, 6909, 6913, 6918, 6924, 6930,
                6936, 6940, 6946, 6951, 6959, 6968, 6974, 6981, 6989, 6993, 7001, 7006, 7011, 7016,
                7022, 7027, 7033, 7039, 7044, 7049, 7055, 7061, 7065, 7071, 7080, 7089, 7096, 7103,
                7109, 7114, 7123, 7129, 7134, 7140, 7145, 7151, 7156, 7162, 7167, 7172, 7176, 7181,
                7187, 7194, 7199, 7205, 7211, 7218, 7223, 7231, 7236, 7242, 7248, 7254, 7261, 7268,
                7278, 7284, 7291, 7296, 7302, 7309, 7316, 7321, 7327, 7334, 7339, 7343, 7349, 7353,
                7361, 7366, 7370, 7374, 7378, 7383, 7389, 7394, 7398, 7402, 7407, 7413, 7420, 7429,
                7437, 7447, 7452, 7461, 7465, 7471, 7482, 7485, 7491, 7497, 7504, 7513, 7520, 7529,
                7538, 7543, 7547, 7552, 7558, 7564, 7570, 7577, 7581, 7586, 7592, 7600, 7607, 7615,
                7620, 7626, 7632, 7635, 7639, 7644, 7653, 7660, 7666, 7671, 7676, 7681, 7688, 7698,
                7702, 7708, 7713, 7719, 7726, 7733, 7740, 7746, 7753, 7759, 7766, 7773, 7779, 7785,
                7790, 7796, 7803, 7808, 7815, 7823, 7831, 7835, 7840, 7846, 7852, 7857, 7863, 7867,
                7873, 7880, 7884, 7889, 7895, 7900, 7906, 7913, 7920, 7923, 7927, 7932, 7936, 7941,
                7945, 7951, 7957, 7962, 7968, 7975, 7982, 7989, 7997, 8007, 8012, 8020, 8026, 8032,
                8039, 8048, 8052, 8056, 8062, 8067, 8073, 8078, 8083, 8088, 8092, 8098, 8104, 8110,
                8114, 8119, 8126, 8133, 8139, 8146, 8150, 8155, 8161, 8170, 8181, 8190, 8197, 8202,
                8207, 8213, 8216, 8220, 8224, 8229, 8233, 8238, 8242, 8247, 8253, 8258, 8264, 8269,
                8273, 8277, 8282, 8288, 8295, 8299, 8307, 8315, 8318, 8323, 8330, 8339, 8345, 8350,
                8358, 8365, 8370, 8374, 8378, 8383, 8390, 8394, 8399, 8402, 8411, 8422, 8432, 8435,
                8439, 8442, 8447, 8453, 8460, 8463, 8467, 8474, 8479, 8485, 8490, 8496, 8500, 8505,
                8511, 8517, 8524, 8530, 8536, 8542, 8549, 8557, 8562, 8568, 8577, 8585, 8592, 8600,
                8607, 8611, 8616, 8622, 8627, 8631, 8636, 8642, 8648, 8652, 8659, 8667, 8674, 8680,
                8686, 8693, 8697, 8702, 8710, 8716, 8724, 8733, 8739, 8742, 8746, 8749, 8752, 8755,
                8763, 8770, 8779, 8783, 8789, 8795, 8802, 8809, 8815, 8820, 8827, 8832, 8836, 8841,
                8844, 8849, 8852, 8854, 8859, 8867, 8877, 8886, 8893, 8900, 8906, 8914, 8924, 8927,
                8935, 8940, 8946, 8953, 8960, 8968, 8973, 8979, 8983, 8989, 8998, 9003, 9009, 9015,
                9024, 9029, 9035, 9039, 9044, 9050, 9056, 9060, 9066, 9070, 9075, 9081, 9086, 9088,
                9094, 9100, 9109, 9112, 9123, 9128, 9134, 9140, 9146, 9151, 9156, 9161, 9167, 9174,
                9182, 9190, 9193, 9198, 9202, 9208, 9216, 9225, 9228, 9235, 9243, 9251, 9258, 9263,
                9269, 9276, 9286, 9289, 9296, 9303, 9311, 9319, 9325, 9334, 9337, 9343, 9350, 9357,
                9364, 9372, 9377, 9382, 9390, 9400, 9410, 9418, 9428, 9439, 9449, 9455, 9463, 9468,
                9473, 9480, 9483, 9488, 9497, 9508, 9519, 9524, 9530, 9535, 9542, 9549, 9555, 9563,
                9571, 9578, 9584, 9591, 9599, 9605, 9611, 9616, 9622, 9628, 9631, 9636, 9642, 9649,
                9656, 9662, 9667, 9673, 9679, 9684, 9690, 9695, 9700, 9705, 9711, 9717, 9723, 9727,
                9732, 9736, 9741, 9747, 9753, 9762, 9768, 9776, 9784, 9787, 9793, 9797, 9805, 9813,
                9822, 9830, 9835, 9838, 9843, 9850, 9857, 9860, 9863, 9869, 9875, 9881, 9884, 9889,
                9895, 9902, 9908, 9913, 9919, 9924, 9928, 9932, 9937, 9943, 9948, 9952, 9957, 9963,
                9970, 9975, 9981, 9988, 9995, 10001, 10006, 10013, 10016, 10020, 10025, 10031,
                10036, 10041, 10045, 10050, 10055, 10064, 10074, 10081, 10091, 10096, 10102, 10107,
                10113, 10120, 10124, 10127, 10130, 10133, 10135, 10142, 10150, 10155, 10159, 10166,
                10173, 10180, 10188, 10195, 10200, 10207, 10215, 10221, 10224, 10228, 10233, 10239,
                10246, 10249, 10255, 10260, 10268, 10274, 10280, 10288, 10295, 10302, 10309, 10317,
                10326, 10333, 10342, 10348, 10355, 10362, 10367, 10372, 10381, 10387, 10390, 10394,
                10399, 10408, 10418, 10424, 10429, 10432, 10436, 10440, 10444, 10451, 10459, 10465,
                10470, 10479, 10488, 10495, 10504, 10509, 10516, 10518, 10525, 10528, 10537, 10548,
                10555, 10561, 10568, 10574, 10580, 10587, 10594, 10600, 10607, 10616, 10620, 10625,
                10629, 10635, 10642, 10647, 10650, 10658, 10667, 10675, 10682, 10690, 10699, 10706,
                10713, 10721, 10730, 10738, 10746, 10755, 10763, 10772, 10781, 10789, 10799, 10809,
                10820, 10832, 10841, 10848, 10854, 10861, 10867, 10876, 10881, 10886, 10888, 10891,
                10895, 10900, 10903, 10907, 10915, 10925, 10936, 10939, 10945, 10950, 10955, 10963,
                10966, 10972, 10978, 10981, 10986, 10993, 10999, 11005, 11013, 11019, 11027, 11035,
                11039, 11044, 11050, 11055, 11060, 11067, 11074, 11080, 11085, 11092, 11097, 11103,
                11110, 11116, 11123, 11128, 11133, 11140, 11146, 11150, 11155, 11164, 11174, 11181,
                11190, 11199, 11208, 11218, 11226, 11230, 11237, 11240, 11245, 11251, 11255, 11262,
                11270, 11275, 11281, 11290, 11297, 11303, 11313, 11325, 11335, 11339, 11346, 11354,
                11363, 11373, 11384, 11392, 11401, 11409, 11416, 11424, 11433, 11439, 11446, 11449,
                11455, 11463, 11472, 11478, 11485, 11494, 11504, 11513, 11522, 11530, 11537, 11543,
                11547, 11552, 11557, 11560, 11566, 11570, 11575, 11580, 11585, 11592, 11604, 11610,
                11616, 11621, 11627, 11636, 11640, 11645, 11650, 11653, 11659, 11664, 11670, 11678,
                11688, 11696, 11714, 11723, 11734, 11745, 11753, 11759, 11764, 11769, 11773, 11778,
                11784, 11790, 11796, 11802, 11807, 11813, 11818, 11828, 11833, 11842, 11853, 11856,
                11864, 11868, 11872, 11877, 11883, 11890, 11894, 11898, 11904, 11911, 11918, 11923,
                11935, 11947, 11953, 11958, 11965, 11974, 11980, 11984, 11987, 11993, 11998, 12004,
                12009, 12015, 12022, 12029, 12037, 12046, 12050, 12054, 12056, 12059, 12062, 12067,
                12072, 12077, 12084, 12088, 12091, 12096, 12101, 12107, 12112, 12116, 12122, 12127,
                12134, 12143, 12154, 12164, 12175, 12185, 12192, 12200, 12204, 12209, 12214, 12222,
                12229, 12238, 12246, 12251, 12257, 12263, 12271, 12280, 12285, 12291, 12297, 12305,
                12313, 12319, 12327, 12337, 12345, 12353, 12358, 12363, 12372, 12382, 12386, 12391,
                12398, 12403, 12408, 12414, 12423, 12425, 12428, 12431, 12435, 12439, 12444, 12450,
                12457, 12464, 12469, 12475, 12482, 12489, 12497, 12502, 12506, 12511, 12517, 12522,
                12531, 12535, 12545, 12551, 12559, 12564, 12569, 12574, 12581, 12586, 12589, 12595,
                12604, 12609, 12614, 12621, 12625, 12630, 12636, 12638, 12641, 12646, 12648, 12652,
                12657, 12662, 12668, 12673, 12679, 12683, 12686, 12690, 12695, 12701, 12708, 12712,
                12716, 12721, 12726, 12735, 12741, 12747, 12753, 12757, 12762, 12768, 12774, 12781,
                12787, 12792, 12796, 12802, 12808, 12814, 12823, 12834, 12841, 12845, 12850, 12855,
                12858, 12862, 12869, 12874, 12884, 12888, 12895, 12905, 12914, 12920, 12926, 12933,
                12943, 12953, 12957, 12962, 12968, 12974, 12980, 12987, 12993, 12997, 13004, 13010,
                13016, 13020, 13025, 13028, 13032, 13036, 13041, 13047, 13054, 13059, 13063, 13068,
                13075, 13080, 13085, 13091, 13095, 13101, 13105, 13111, 13118, 13124, 13131, 13138,
                13149, 13153, 13158, 13165, 13171, 13176, 13187, 13193, 13203, 13208, 13214, 13220,
                13225, 13229, 13234, 13239, 13242, 13246, 13250, 13255, 13261, 13268, 13274, 13280,
                13284, 13289, 13296, 13300, 13305, 13309, 13314, 13320, 13327, 13334, 13341, 13345,
                13351, 13360, 13367, 13374, 13379, 13383, 13387, 13394, 13401, 13408, 13413, 13422,
                13427, 13432, 13438, 13446, 13454, 13459, 13465, 13471, 13475, 13482, 13490, 13497,
                13505, 13509, 13514, 13520, 13528, 13533, 13539, 13544, 13550, 13557, 13564, 13572,
                13580, 13584, 13589, 13595, 13603, 13611, 13620, 13627, 13634, 13639, 13645, 13651,
                13658, 13668, 13672, 13678, 13686, 13695, 13701, 13708, 13715, 13723, 13729, 13736,
                13744, 13752, 13763, 13776, 13783, 13793, 13804, 13816, 13823, 13829, 13835, 13840,
                13846, 13853, 13860, 13867, 13874, 13878, 13883, 13889, 13895, 13901, 13909, 13917,
                13921, 13925, 13933, 13941, 13944, 13947, 13951, 13956, 13963, 13971, 13979, 13988,
                13991, 13997, 14005, 14012, 14019, 14033, 14038, 14051, 14059, 14069, 14078, 14085,
                14093, 14101, 14107, 14113, 14119, 14126, 14133, 14140, 14148, 14154, 14160, 14167,
                14174, 14180, 14185, 14192, 14199, 14206, 14211, 14216, 14223, 14226, 14233, 14236,
                14244, 14247, 14253, 14257, 14264, 14267, 14273, 14282, 14286, 14293, 14302, 14308,
                14317, 14322, 14326, 14332, 14336, 14341, 14347, 14353, 14356, 14362, 14368, 14376,
                14380, 14388, 14396, 14403, 14411, 14418, 14426, 14434, 14441, 14447, 14453, 14458,
                14464, 14471, 14479, 14486, 14493, 14501, 14509, 14516, 14524, 14529, 14538, 14544,
                14552, 14556, 14562, 14569, 14573, 14578, 14583, 14589, 14593, 14601, 14610, 14616,
                14622, 14629, 14633, 14640, 14645, 14649, 14657, 14664, 14666, 14670, 14675, 14678,
                14682, 14689, 14694, 14700, 14705, 14710, 14714, 14718, 14723, 14727, 14732, 14736,
                14742, 14748, 14751, 14758, 14761, 14764, 14768, 14773, 14779, 14782, 14786, 14791,
                14796, 14801, 14806, 14810, 14815, 14822, 14828, 14834, 14840, 14847, 14852, 14859,
                14863, 14870, 14873, 14877, 14883, 14891, 14900, 14907, 14914, 14921, 14931, 14941,
                14948, 14954, 14961, 14968, 14977, 14983, 14990, 14998, 15006, 15013, 15021, 15030,
                15038, 15047, 15057, 15063, 15071, 15079, 15087, 15096, 15105, 15112, 15120, 15129,
                15136, 15142, 15150, 15155, 15162, 15167, 15175, 15178, 15182, 15185, 15189, 15193,
                15198, 15202, 15210, 15216, 15222, 15233, 15240, 15246, 15251, 15257, 15263, 15270,
                15276, 15281, 15287, 15292, 15298, 15305, 15312, 15320, 15329, 15342, 15345, 15350,
                15356, 15361, 15367, 15373, 15378, 15385, 15389, 15394, 15397, 15401, 15407, 15412,
                15418, 15423, 15427, 15434, 15438, 15443, 15450, 15454, 15459, 15466, 15473, 15481,
                15486, 15492, 15502, 15507, 15512, 15518, 15523, 15528, 15531, 15538, 15545, 15552,
                15557, 15563, 15569, 15575, 15582, 15588, 15594, 15598, 15602, 15611, 15614, 15616,
                15623, 15633, 15636, 15643, 15647, 15654, 15661, 15668, 15674, 15680, 15686, 15691,
                15696, 15702, 15708, 15714, 15722, 15729, 15736, 15744, 15752, 15760, 15769, 15780,
                15783, 15787, 15791, 15796, 15799, 15802, 15806, 15811, 15815, 15820, 15823, 15828,
                15836, 15841, 15848, 15850, 15856, 15866, 15876, 15889, 15895, 15899, 15905, 15912,
                15916, 15919, 15923, 15925, 15929, 15934, 15941, 15947, 15951, 15958, 15966, 15976,
                15987, 15990, 15999, 16003, 16010, 16018, 16026, 16034, 16041, 16047, 16053, 16059,
                16066, 16074, 16081, 16086, 16093, 16099, 16105, 16112, 16118, 16125, 16132, 16136,
                16142, 16147, 16154, 16162, 16170, 16177, 16185, 16192, 16200, 16209, 16219, 16230,
                16237, 16244, 16249, 16254, 16256, 16262, 16268, 16271, 16276, 16281, 16287, 16293,
                16297, 16301, 16306, 16312, 16319, 16326, 16332, 16339, 16348, 16357, 16361, 16367,
                16376, 16380, 16386, 16393, 16400, 16407, 16411, 16415, 16419, 16425, 16432, 16435,
                16441, 16447, 16452, 16456, 16459, 16464, 16471, 16477, 16482, 16486, 16490, 16493,
                16497, 16502, 16508, 16512, 16516, 16520, 16525, 16531, 16536, 16540, 16544, 16548,
                16552, 16561, 16569, 16575, 16580, 16586, 16591, 16597, 16604, 16607, 16611, 16618,
                16623, 16629, 16635, 16642, 16649, 16655, 16659, 16664, 16668, 16673, 16679, 16687,
                16695, 16704, 16709, 16715, 16720, 16725, 16733, 16736, 16738, 16742, 16746, 16751,
                16758, 16764, 16777, 16784, 16789, 16795, 16801, 16807, 16810, 16813, 16819, 16826,
                16833, 16839, 16848, 16858, 16865, 16874, 16882, 16891, 16896, 16903, 16908, 16914,
                16920, 16925, 16931, 16937, 16946, 16956, 16968, 16980, 16990, 16996, 17001, 17007,
                17014, 17020, 17025, 17030, 17035, 17039, 17044, 17051, 17056, 17062, 17068, 17072,
                17078, 17085, 17089, 17094, 17100, 17105, 17110, 17114, 17120, 17126, 17133, 17140,
                17147, 17152, 17158, 17165, 17170, 17175, 17181, 17185, 17191, 17194, 17202, 17210,
                17212, 17216, 17221, 17225, 17231, 17238, 17243, 17245, 17250, 17259, 17265, 17270,
                17276, 17282, 17289, 17295, 17300, 17306, 17311, 17318, 17324, 17330, 17336, 17343,
                17352, 17356, 17361, 17367, 17374, 17385, 17397, 17403, 17408, 17414, 17422, 17431,
                17439, 17445, 17452, 17459, 17467, 17470, 17475, 17478, 17483, 17489, 17495, 17501,
                17509, 17513, 17516, 17519, 17522, 17525, 17532, 17536, 17541, 17545, 17553, 17563,
                17568, 17575, 17579, 17586, 17591, 17598, 17607, 17611, 17620, 17627, 17634, 17641,
                17649, 17656, 17661, 17669, 17677, 17683, 17690, 17699, 17708, 17718, 17723, 17730,
            ],
            users: &[
                1, 4, 4, 4, 4, 2, 4, 4, 2, 4, 4, 2, 4, 4, 4, 6, 2, 2, 2, 2, 4, 4, 2, 3, 4, 4, 2, 3,
                4, 6, 4, 4, 4, 3, 4, 4, 1, 2, 4, 2, 2, 4, 4, 4, 6, 4, 2, 4, 2, 2, 1, 1, 2, 2, 1, 1,
                1, 1, 1, 3, 2, 2, 4, 4, 2, 1, 1, 2, 3, 1, 1, 1, 1, 3, 2, 3, 2, 2, 3, 4, 4, 4, 4, 4,
                4, 4, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 2, 2, 2, 2, 2, 3, 6, 4, 4, 3,
                1, 2, 3, 1, 2, 2, 4, 4, 4, 2, 3, 1, 2, 6, 4, 4, 2, 2, 2, 4, 4, 4, 4, 2, 2, 2, 1, 2,
                4, 4, 2, 2, 2, 2, 2, 4, 2, 2, 3, 3, 1, 1, 4, 4, 4, 3, 1, 4, 3, 4, 1, 4, 4, 2, 1, 3,
                2, 1, 2, 1, 3, 2, 2, 2, 6, 1, 1, 1, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3, 2, 1, 4, 4, 4, 4,
                4, 3, 3, 3, 4, 4, 4, 4, 4, 2, 2, 2, 4, 4, 4, 3, 3, 2, 1, 4, 6, 4, 4, 6, 4, 4, 4, 4,
                1, 1, 4, 1, 2, 2, 1, 3, 3, 2, 2, 2, 1, 4, 4, 1, 4, 2, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3,
                1, 1, 1, 1, 1, 3, 3, 2, 2, 3, 2, 2, 2, 2, 1, 1, 1, 4, 1, 1, 1, 1, 4, 3, 1, 4, 4, 2,
                4, 2, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 3, 2, 3, 4, 1, 3, 1, 4, 4, 4, 4,
                4, 4, 4, 2, 2, 2, 6, 4, 1, 4, 4, 1, 1, 1, 1, 2, 2, 4, 2, 2, 2, 1, 1, 4, 3, 4, 1, 4,
                4, 4, 1, 6, 4, 4, 4, 3, 1, 1, 4, 1, 1, 1, 1, 3, 4, 4, 4, 3, 6, 4, 4, 4, 6, 3, 1, 1,
                4, 2, 3, 1, 1, 1, 1, 1, 2, 4, 4, 4, 4, 1, 4, 4, 1, 6, 2, 2, 2, 2, 2, 2, 2, 2, 1, 4,
                4, 4, 4, 6, 2, 2, 2, 4, 3, 2, 2, 2, 1, 1, 1, 4, 4, 4, 2, 2, 1, 1, 6, 2, 4, 2, 2, 2,
                1, 4, 4, 1, 1, 1, 1, 1, 1, 6, 2, 4, 4, 4, 2, 1, 1, 1, 1, 2, 2, 4, 4, 4, 4, 4, 1, 4,
                6, 3, 6, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 4, 1, 1, 4,
                4, 1, 3, 2, 1, 1, 1, 1, 1, 4, 4, 1, 4, 1, 6, 4, 3, 4, 4, 1, 1, 3, 3, 1, 1, 2, 6, 1,
                6, 6, 6, 1, 4, 1, 1, 4, 6, 6, 2, 3, 1, 2, 4, 4, 4, 4, 2, 6, 1, 2, 2, 2, 2, 1, 1, 2,
                3, 3, 2, 3, 2, 2, 2, 2, 2, 2, 3, 4, 4, 1, 2, 2, 1, 1, 4, 1, 1, 4, 4, 4, 3, 2, 4, 1,
                2, 2, 1, 1, 4, 4, 4, 4, 1, 1, 4, 4, 4, 2, 3, 1, 4, 1, 3, 3, 2, 3, 2, 3, 2, 4, 2, 2,
                1, 2, 4, 1, 4, 4, 4, 4, 4, 1, 1, 1, 3, 2, 2, 1, 1, 1, 3, 1, 3, 3, 1, 2, 1, 1, 6, 6,
                6, 4, 1, 2, 1, 4, 4, 4, 2, 2, 2, 1, 1, 2, 4, 4, 4, 4, 4, 2, 6, 4, 2, 1, 3, 2, 2, 2,
                4, 1, 1, 2, 4, 6, 2, 4, 1, 4, 4, 2, 4, 1, 1, 4, 4, 6, 1, 4, 1, 2, 4, 4, 4, 4, 4, 2,
                2, 1, 2, 1, 2, 3, 1, 1, 2, 2, 2, 3, 4, 2, 2, 2, 4, 4, 4, 4, 4, 4, 1, 4, 4, 1, 3, 2,
                4, 6, 1, 4, 2, 3, 1, 1, 1, 1, 1, 1, 1, 1, 2, 4, 4, 2, 2, 6, 2, 2, 2, 1, 2, 2, 4, 2,
                4, 2, 2, 4, 4, 4, 2, 2, 2, 4, 4, 4, 6, 2, 3, 3, 4, 4, 3, 2, 4, 1, 4, 4, 4, 1, 1, 1,
                3, 4, 1, 1, 1, 4, 3, 4, 4, 4, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 4, 4, 6, 1, 1, 1, 6, 1,
                6, 3, 1, 4, 4, 4, 3, 4, 4, 4, 4, 4, 4, 2, 4, 2, 3, 3, 4, 4, 4, 1, 1, 1, 1, 1, 3, 3,
                1, 3, 1, 1, 1, 1, 3, 1, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 4, 2, 4, 4, 4, 1, 2, 1,
                1, 1, 1, 4, 1, 1, 4, 4, 3, 1, 3, 1, 2, 4, 1, 1, 2, 2, 2, 4, 4, 3, 1, 4, 4, 4, 4, 4,
                4, 4, 4, 4, 4, 2, 3, 3, 4, 1, 1, 1, 1, 2, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 1, 1,
                4, 4, 2, 4, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 6, 3, 3, 2, 2, 4, 3, 2, 1, 6, 4, 4,
                1, 1, 1, 1, 3, 2, 2, 1, 1, 1, 2, 4, 2, 2, 1, 1, 1, 2, 2, 4, 4, 4, 4, 4, 1, 1, 3, 1,
                3, 6, 6, 1, 4, 4, 4, 1, 1, 2, 6, 6, 6, 6, 4, 2, 1, 4, 4, 4, 2, 2, 2, 1, 1, 1, 1, 1,
                2, 6, 1, 4, 4, 1, 4, 2, 2, 4, 6, 6, 2, 4, 6, 2, 2, 4, 4, 6, 6, 4, 6, 2, 6, 2, 6, 2,
                6, 4, 4, 4, 4, 3, 6, 6, 1, 2, 2, 4, 4, 4, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 4, 4, 4,
                4, 4, 4, 4, 2, 4, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 1, 1, 3, 1, 2, 1, 1, 2, 1, 2, 1,
                6, 6, 2, 4, 4, 4, 4, 3, 3, 4, 6, 2, 6, 6, 4, 2, 2, 6, 6, 1, 6, 2, 2, 4, 3, 4, 4, 4,
                4, 4, 4, 4, 4, 4, 4, 4, 2, 3, 1, 1, 1, 1, 1, 2, 3, 2, 3, 2, 1, 1, 1, 2, 1, 1, 2, 2,
                1, 1, 2, 2, 4, 3, 4, 3, 1, 1, 6, 3, 4, 4, 4, 4, 2, 4, 3, 1, 1, 2, 2, 4, 2, 1, 1, 4,
                2, 2, 2, 4, 2, 1, 2, 1, 4, 1, 1, 2, 2, 4, 1, 2, 1, 3, 1, 2, 2, 2, 1, 1, 2, 4, 4, 4,
                4, 4, 4, 4, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 3, 1, 3, 3, 3, 2, 2, 2, 2, 2, 2, 1, 1, 2,
                2, 3, 1, 1, 1, 4, 3, 4, 2, 2, 4, 1, 3, 3, 1, 2, 1, 1, 1, 6, 6, 1, 1, 4, 1, 1, 3, 4,
                4, 1, 1, 1, 1, 1, 1, 2, 2, 1, 3, 1, 1, 2, 4, 2, 4, 4, 4, 4, 4, 1, 1, 1, 2, 1, 1, 1,
                1, 1, 1, 1, 1, 3, 3, 2, 1, 1, 4, 4, 4, 4, 4, 1, 1, 3, 2, 2, 1, 1, 1, 4, 4, 4, 4, 4,
                4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 4, 4, 4, 1, 1, 3, 2, 2, 3, 2, 2,
                2, 2, 2, 2, 4, 4, 2, 2, 1, 1, 1, 4, 4, 4, 2, 6, 6, 4, 3, 2, 2, 1, 1, 1, 1, 1, 1, 1,
                1, 1, 1, 2, 2, 4, 4, 2, 3, 3, 3, 1, 3, 2, 2, 2, 3, 1, 1, 1, 1, 4, 4, 4, 4, 4, 4, 1,
                2, 2, 3, 1, 3, 2, 2, 1, 1, 4, 1, 1, 3, 3, 1, 3, 6, 4, 4, 4, 4, 1, 1, 2, 1, 4, 2, 6,
                1, 1, 1, 2, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 4, 4, 4, 4, 4,
                4, 4, 4, 4, 4, 2, 2, 2, 3, 6, 6, 6, 6, 1, 1, 1, 1, 4, 4, 3, 4, 6, 2, 2, 2, 4, 6, 4,
                1, 6, 2, 3, 1, 4, 3, 4, 3, 4, 4, 1, 1, 1, 4, 4, 4, 2, 6, 4, 4, 3, 4, 1, 1, 1, 1, 1,
                1, 1, 1, 1, 2, 4, 4, 4, 4, 2, 3, 6, 6, 6, 6, 3, 4, 4, 1, 1, 3, 1, 1, 6, 2, 4, 2, 4,
                4, 4, 4, 3, 3, 4, 3, 1, 2, 6, 4, 1, 3, 1, 2, 2, 4, 4, 4, 4, 1, 4, 1, 1, 1, 1, 2, 4,
                4, 1, 2, 2, 3, 4, 2, 2, 2, 2, 2, 2, 4, 4, 4, 2, 2, 2, 2, 4, 4, 2, 4, 1, 2, 1, 2, 2,
                2, 4, 4, 1, 1, 1, 1, 1, 1, 1, 6, 6, 6, 4, 1, 3, 3, 2, 1, 4, 4, 4, 4, 4, 4, 4, 4, 4,
                4, 3, 1, 3, 3, 3, 3, 1, 2, 1, 1, 1, 2, 2, 3, 1, 3, 4, 4, 3, 1, 6, 4, 1, 1, 3, 1, 3,
                2, 3, 4, 2, 2, 2, 4, 4, 1, 1, 6, 1, 1, 1, 4, 3, 3, 3, 4, 3, 2, 2, 2, 4, 4, 4, 4, 2,
                4, 3, 2, 2, 4, 4, 4, 4, 1, 1, 1, 4, 1, 2, 2, 1, 1, 3, 3, 2, 2, 2, 2, 2, 4, 4, 4, 1,
                4, 4, 4, 2, 2, 2, 1, 1, 1, 4, 4, 3, 1, 1, 1, 2, 4, 4, 2, 4, 1, 1, 1, 1, 2, 1, 1, 1,
                2, 4, 4, 4, 6, 1, 4, 4, 3, 1, 4, 1, 1, 1, 2, 3, 3, 4, 3, 1, 1, 1, 2, 4, 4, 1, 2, 1,
                4, 4, 4, 1, 2, 2, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 4, 3, 1, 2, 2, 1, 2,
                2, 3, 2, 2, 2, 1, 1, 1, 2, 2, 1, 2, 3, 1, 1, 1, 2, 1, 4, 4, 4, 2, 1, 1, 4, 1, 3, 2,
                3, 4, 2, 2, 2, 1, 2, 1, 2, 2, 4, 1, 4, 4, 2, 1, 1, 2, 1, 3, 1, 6, 4, 4, 4, 4, 4, 4,
                4, 1, 1, 1, 3, 1, 1, 3, 3, 1, 4, 4, 1, 4, 3, 2, 2, 4, 1, 4, 6, 6, 3, 4, 4, 1, 1, 2,
                4, 2, 2, 1, 1, 6, 4, 4, 4, 1, 4, 4, 4, 4, 4, 2, 2, 3, 2, 3, 4, 4, 4, 1, 4, 2, 4, 3,
                3, 2, 2, 2, 2, 2, 1, 2, 2, 1, 4, 4, 2, 3, 1, 4, 4, 2, 2, 2, 2, 2, 2, 3, 4, 4, 1, 1,
                1, 2, 4, 4, 4, 4, 4, 1, 2, 2, 2, 2, 2, 1, 1, 3, 2, 4, 4, 2, 2, 1, 1, 1, 1, 2, 1, 1,
                2, 4, 1, 4, 3, 1, 1, 2, 4, 4, 4, 4, 4, 4, 2, 2, 6, 1, 1, 1, 2, 4, 4, 4, 4, 2, 1, 4,
                4, 4, 4, 4, 4, 2, 3, 4, 4, 4, 4, 4, 1, 2, 3, 2, 3, 2, 2, 4, 6, 1, 1, 1, 1, 1, 3, 4,
                1, 1, 1, 1, 1, 2, 4, 4, 3, 1, 1, 1, 1, 1, 6, 6, 6, 6, 2, 6, 1, 1, 6, 2, 1, 4, 2, 2,
                3, 1, 2, 1, 1, 2, 2, 6, 3, 1, 1, 1, 3, 2, 2, 2, 1, 1, 1, 1, 1, 1, 4, 2, 2, 1, 2, 6,
                6, 4, 2, 2, 6, 4, 4, 2, 4, 3, 2, 1, 1, 1, 3, 3, 3, 4, 4, 4, 3, 1, 1, 4, 4, 4, 4, 2,
                4, 4, 4, 4, 4, 4, 3, 6, 1, 2, 2, 2, 4, 3, 3, 3, 3, 2, 2, 1, 3, 2, 2, 2, 3, 2, 2, 4,
                4, 4, 3, 1, 1, 1, 1, 1, 1, 2, 4, 3, 1, 1, 1, 1, 4, 4, 4, 4, 1, 2, 2, 3, 2, 2, 3, 4,
                1, 4, 4, 4, 4, 1, 1, 1, 3, 2, 2, 1, 3, 1, 3, 6, 4, 1, 6, 4, 1, 6, 2, 4, 2, 1, 1, 1,
                1, 1, 1, 2, 1, 4, 1, 6, 3, 2, 3, 4, 4, 3, 1, 1, 4, 3, 4, 2, 2, 4, 4, 4, 3, 1, 1, 2,
                2, 3, 4, 4, 4, 4, 4, 1, 1, 3, 2, 2, 1, 2, 6, 1, 1, 1, 2, 2, 1, 1, 4, 3, 2, 1, 4, 1,
                1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 4, 2, 6, 4, 2, 2, 6, 6, 2, 2, 2, 2, 2, 2, 3, 1, 1,
                4, 4, 2, 4, 4, 4, 4, 4, 4, 4, 2, 3, 1, 3, 2, 1, 1, 1, 1, 1, 2, 4, 2, 6, 6, 6, 6, 2,
                1, 2, 1, 4, 2, 6, 4, 3, 4, 1, 1, 1, 1, 4, 4, 2, 2, 1, 2, 2, 1, 2, 1, 1, 1, 1, 4, 1,
                4, 3, 4, 4, 4, 1, 4, 2, 4, 1, 4, 2, 2, 1, 4, 1, 3, 1, 1, 2, 4, 4, 4, 4, 4, 4, 4, 2,
                2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 2, 2, 4, 6, 2, 4, 4, 1, 4, 1, 2, 2, 4, 4, 4, 1, 4,
                1, 4, 4, 4, 4, 4, 1, 1, 1, 6, 4, 1, 1, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3, 2, 2, 1, 1, 1,
                4, 4, 2, 3, 4, 2, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 3, 1, 1, 1, 2, 2, 1, 3, 2, 3, 2,
                3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 2, 3, 4, 1, 3, 1, 1, 1, 1, 1, 6,
                2, 2, 4, 2, 4, 3, 4, 1, 1, 1, 2, 4, 4, 3, 4, 4, 4, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 3,
                2, 1, 2, 6, 4, 4, 4, 3, 3, 3, 1, 3, 4, 2, 2, 1, 2, 1, 1, 4, 2, 1, 1, 2, 2, 1, 2, 2,
                3, 1, 2, 2, 6, 2, 2, 4, 4, 2, 2, 2, 6, 2, 1, 1, 1, 1, 1, 4, 1, 2, 4, 3, 2, 4, 4, 4,
                4, 4, 4, 4, 2, 1, 1, 1, 3, 4, 1, 2, 1, 2, 1, 1, 1, 4, 4, 4, 4, 4, 4, 2, 2, 4, 4, 4,
                4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 2, 2,
                2, 2, 2, 2, 4, 3, 3, 1, 2, 1, 2, 1, 2, 4, 4, 4, 1, 4, 3, 1, 2, 3, 1, 1, 1, 1, 1, 1,
                2, 1, 1, 3, 2, 2, 2, 2, 2, 2, 2, 3, 2, 1, 2, 2, 1, 2, 2, 3, 2, 1, 2, 2, 1, 3, 2, 1,
                1, 2, 1, 1, 1, 3, 2, 3, 1, 1, 2, 2, 2, 1, 1, 1, 1, 3, 1, 1, 6, 6, 1, 4, 4, 1, 1, 1,
                2, 2, 2, 2, 3, 2, 1, 2, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2,
                1, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 3, 1, 3, 3, 2, 2, 2, 1, 4, 1, 1, 2, 1, 1, 1, 1, 1,
                6, 6, 1, 3, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 2, 1, 3, 1, 1, 1, 1, 4, 6,
                4, 4, 2, 4, 4, 4, 4, 3, 1, 1, 3, 2, 2, 2, 4, 4, 4, 4, 4, 1, 2, 2, 4, 4, 4, 4, 2, 3,
                3, 2, 2, 4, 2, 1, 1, 1, 4, 4, 1, 1, 1, 1, 2, 2, 3, 3, 1, 3, 4, 4, 4, 4, 4, 4, 2, 4,
                4, 4, 6, 4, 4, 1, 1, 1, 4, 4, 4, 4, 2, 1, 1, 1, 2, 3, 4, 4, 4, 4, 4, 4, 4, 1, 2, 2,
                2, 2, 2, 2, 2, 2, 2, 1, 2, 6, 2, 4, 4, 4, 4, 4, 2, 2, 2, 1, 1, 1, 2, 1, 3, 4, 4, 4,
                4, 4, 4, 1, 6, 4, 1, 1, 2, 4, 4, 4, 4, 4, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2, 6, 1, 1, 1,
                4, 2, 2, 1, 1, 4, 2, 2, 2, 2,
            ],
        },
        beginnings: WordList {
            text: "",
            starts: &[0],
            users: &[],
        },
    },
    Relatives {
        tags: &["gl", "pt", "es", "und"],
        words: WordList {
            text: "*iones*ións*çãoabaixoabanabeiroabertoabierno\
ableabogadoaboutaccesoaccessibleaccionesacciónaccións\
accountaccountsachoacidadeacimaacordoacrossactividade\
activitiesactivityactualesacuerdoacuerpoaddaddressademás\
afirmouafirmóagainagenciaagensagesagoraagregó\
agásagênciaahoraahorasahíaindaaireajuda\
ajudaralcaldealcanzaalemánalguienalgumalgumaalgumas\
algunaalgunasalgunhaalgunhasalgunoalgunosalgunsalguém\
alguénalgúnalgúnsalimenallowalláallíalso\
altofalantealugueiroalumnadoalunosalvoalwaysalémamanhã\
ambiénanimaciónsanimaisannualanoanosanotherantônio\
anuncionesanyaoaosaparcadoiroapesarapoiarapoio\
apoyoappearsapplicableappropriateaprendizaxeapresaaprovaapunto\
apósaquelloaquiaquíareasaroundaryas\
aseguirasegundoaseguridadasesasimismoaskasseassim\
assouassuntoasturiesasíataatenciaatendoatenção\
ativaativoatoatopaatopanatoparatualatuação\
atópaseaugaaugasaunaunqueautomóbilesavailableavei\
aviónaworaxenciaaxudaaxudarayerayudaayudar\
açãoaçõesaíndaañadióañosañuaúnbackground\
backgroundsbairrosbaixabaixobaleirabaleirobalónbarça\
basedbecomebeenbeingbelobembenvidabetter\
bienbilhõesboardbombonsbotónsbrasíliabuen\
buenasbuenobuildburatocabalocabezacabeçacadea\
cadeiracadradocaiucalescalidadcallescalqueracambio\
cambiéncaminhacamiñocampanhacampeãocampeóncampococanle\
caramcarroscasalcasicasióncategoriacatrocayó\
celebratecervexachairchangecharactercheachefechega\
chegouchildrenchoivachoosechámasechávezcidacidade\
cidadánscidadãoscidascienciaciendocientocieroncifra\
circleciudadciudadaciudadanosciudadescivilesclaróclase\
clavecloseclubecoacoascochecociñacoding\
coisacoisascolescolexiocollaboratecollaborativecollectcomarca\
comemcomenzócomezacomezarcomezoucomeçacomeçarcomeçou\
comientocomisocomissãocomiñascommentcommentscommittedcommunity\
companhacompañacompañíacompleocomplescomponentcomponentscomprobe\
computercomputingcomumcomunicípiocomunidadcomunidadecomérciocomún\
conconcelloconceyuconclusocondiciónscondiçõesconferencesconfirmou\
confirmóconhecerconnectconnoscoconoceconocerconomíaconsejo\
conselleiraconselleiroconsentconstruciónconstruçãocontascontececontedor\
continuedcontrasinalcontrolconténconxuntoscorcorazóncorazóns\
coraçãocorreucoscosacosascouldcountriescousas\
coñecidacoñecidocoñecidoscreacióncreaciónscrearcreatecreated\
creatingcreationscreativecreativelycreativitycrecentecreecriança\
criançascriarcriaçãocrimeiracrimeirocrisecrisióncual\
cualacualescualocualquiencualquiercuandocuartocuatro\
cubertacubertocuentecuerdocuiabácuidadecuncunca\
cunhacuyacuyocámaracâmaracómodadan\
dasdatadatodatosdañodañosdebedebemos\
deberíadecembrodecirdecisióndecisãodeclaródecíadefesa\
deixoudejadejardejódeldeladelasdele\
delesdelitodemásdepoisdeputadeputadodeputadosderecho\
derechosdereitadereitodereitosderesdesariodescoñecidodescrición\
desejadesenvolvementodeseodeseñadodeseñodesigneddespoisdespués\
dessadessedestedeudeudadeusdevedevelop\
developeddevelopmentdevemdeverádezdezembrodiadias\
dicedichodiciembrediezdiferendifferentdificultadedifício\
dijodilmadinerodinheirodiodiosdireccióndirector\
direitodiretodiretordireçãodiscapacidadediscussãodispoñibledispoñibles\
dissedissodixodizdizerdizeramdiáriodiñeiro\
dodobredocentesdoençadoesdoisdondedous\
duasdudadudasdundunhadunsdupladuran\
durançaduringdádébesedíadíasdóndedúas\
eeacheconomiaeconomíaeconômicaedadediçãoeducación\
educationaleducatorseducaçãoeeeeuuefeegiptoejecutivo\
ejemploejércitoelelaseleeleitoeleitoseleição\
eleiçõesellaellaselloellosemembarcaciónsembedded\
emerxenciaenenchementoenchidaenchidoenciaencoroencourage\
encuenteencóntraseenderezoenerenergiaenerxíaengadeengadir\
engageenquandoenquantoensinoenteiroentoncesentrolentão\
entósenvironmentequipeequipesequipoequitableequityequí\
erameranesescolaescolasescolleescollerescritorio\
esoesosespazoespaçoespaçosespañolespeciallyespeito\
esperaçãoessaessasesseessentialessesestabanestable\
estaciónestaciónsestacouestadioestadualestavaestavamestação\
esteaestoestoyestudanteestudiosestudoestuvoestádio\
estánestãoeuaeuropeoeuropeoseveryeveryoneexecutive\
executivoexemploexpandexperienceexperiencesexplicóextensiónsfacendo\
facerfaifalafalarfaloufamiliafamiliesfamília\
famíliasfatofatosfazfazemfazendofazerfeatures\
febreirofebrerofederamfeirasfeitafeitofeiturafernández\
ferrovíafevereirofezficaficadoficarficaçãofico\
ficoufilhafilhofilhosfillofillosfimfin\
finalesfindfirmófizerfoifollafollasfollow\
fondoforforamformformaçãoformaçõesformouformó\
foronforteforzaforçafossefounderfoundingfrecha\
frechasfriendlyfroitafromfrontfuefuegofuero\
fueronfuerzafuerzasfuerzofuncionesfunciónfunciónsfunção\
futbolfutebolféfútbolgadagalegagalegasgalego\
galegosgaliciagalicianganaganarganhaganógaram\
garcíagardagardargenergeneragenerogenerousgenes\
geraisgeralgeraçãogestãogobernogobieragobiernesgobierno\
gobiernosgobiertogoiásgolesgomesgonzálezgostogover\
governogovernosgracióngrantgravacióngrazasgrossogrowing\
guidelinesguindastregómezgüeihablarhabráhabríahabía\
habíanhacehacenhacerhacerlohaciahaciashacía\
hadhagahaihajahanhandhandshará\
hastahaveráhaviahayhayahayanheheart\
hechohechosheldhelphemoshendeherbaherido\
hetahijahijohijoshistoriahistóriahistóriohizo\
hojehombrehombreshomehomemhomenshomentohomes\
horáriohostedhouvehoxehoyhubiernohubohuma\
háibaidadeideaideasideiaidosiglesia\
igrejaigrexaimagemimaxeimaxesimpactimportantimprove\
inappropriateincludingincluyeincluíndoinclúeindicóinecuacióninflação\
informacióninformationinformaçãoinformaçõesinformouinformóinglésinitiative\
initiativesinstituiçãoinstruciónsinteractinginteractiveinterestsinterointerés\
inviteinícioiránisoissoistojaneirajaneiro\
janeirosjapónjardimjefejesusjesúsjogadojogo\
jogosjoinjornaljovemjovembrojovenjovensjoão\
juegojuegosjuevejuevesjuezjugadojugadorjugados\
jugarjuiciojuizjulhojuliojunhojuniojuros\
justicejusticiajustiçajájóvenesjúniorkeepkilómetros\
kukuallanguageslanzalançalapislaranxalas\
launchlaunchedlelearnlearnedlearnerslearningleer\
leileisleitolembrolengualerlesley\
leyesleónlhelheslibialibiolibrelibro\
libroslicenzaligazónlikelingualinguaxelinhalivre\
livrolivroslixeirolixoliñallamadollellega\
llegadollegarllególlesllevallevarllevóllingua\
lolocaleslocatedlogramalogrólongoloslucha\
luchasluegoluegosluizlulaluneslunsluta\
lálímitelínealíngualópezlúamacaumadre\
madresmaiomaiormaioriamaismanagersmaneramaneral\
manhãmaniamanymarzomarçomasaxematériomayo\
mayormayoresmayoríamañanameaningfulmeansmediomedo\
meiameiomejormejorarmejoresmelhomelhormelhores\
mellormelloresmembermembersmembromensaxementresmergullo\
mesmesmamesmomessagemeteoroloxíameumeusmg\
mimiedomiembremiembrosmientemientomientrasmilhão\
milhõesmillionsmillomillonesmillosmimminhaministério\
mismisiónmismamismomismosmissionmissãomiércoles\
miñamoimoitamoitasmoitomoitosmoscúmost\
movementomovimentomuchmuchamuchasmuchomuchosmudança\
mudarmuertemuertomuitamuitasmuitomuitosmujer\
mujeresmulhermulheresmullermulleresmunchesmunchosmunicípio\
municípiosmunidademuriómuseomuymáismásmãe\
mãomãosmédiamédiomércoresmêsmímóbil\
móvilnanacionesnaciónnaciónsnadienainas\
naçõesnecesnecessarynecessoasneednegociosnegócionegócios\
nemnenhumnenhumanenonenosnessanessenesta\
nestadonininningunaningunasningunhaninguémningún\
nivelniñosnochenoitenombrenomenomesnon\
nosanosonosotronosotrosnossanossasnossonossos\
notícianotíciasnovanovasnovenovemnoviembrenovo\
novosnuestonuestronuevanuevasnuevesnuevonuevos\
numanunnunhanãoníveisnívelnósobliga\
obxectoobxectosocasiochooctubreohóvaoikooito\
ojejapoojosolhaoliveiraolloollosondeonly\
ontemopciónopciónsoperaçãoopportunitiesopçãoordenorganización\
organizationorganizationsorganizaçãooroosothersotraotras\
otrootrosouourourooutraoutrasoutro\
outrosoutubropadrespalpanamápandemicparabénsparação\
parejaparellaparticipaisparticipaçãopartnersparíspasadapasado\
pasadospasarpasopasospassapassadopassadospassagem\
passarpassoupasópatinaxepaulistapaulopeaxepechar\
pedepediupeiraopelpelapelaspelospelículo\
pendellopeonilpeorpequenospequeñapequeñoperdiópero\
persoapersoalpersoaspersonapersonajepersonaspersonaxeperú\
pesepesospessopessoapessoaspessorpessorespessos\
peteĩpeçaspeónsphysicalpiarpidiópiepior\
planesplatformplayfulplazaplazopmdbpoblaciónpoboación\
pocapocopocospodepodempodenpoderiapoderá\
poderãopodespodidopodrápodránpodríapodríanpodríguez\
podíapoidapoispolapolaspoliciespolicypolicía\
policíaspolospolíciapolíciasponeponerpontaponto\
pontospontoupopulaçãoportoporémposibilidadposibleposición\
posiçãopossapossibilidadepossuipossíveispossívelpostopotábel\
poucospovoprpracticandopraiaprazapraçapreciso\
precisãoprefeitaprefeitoprefeitospreferencespremepremerprevisão\
prevêpreçopreçosprimeiraprimeirosprimenprimerprimera\
primerasprimeroprimerosprisisprisãoprivacyprivateprobar\
probleprocesoprocessprocessingprocessoprocessoasproductoproductos\
produjoprodutoprodutosproduçãoprofesionesprofesorprofessoprofessoas\
profissionalprogrammingprojectsprojetoprojetospropiapropiasprotect\
protectionprovaprovideprovidedprovidingproxectoproxectosproyecto\
proyectorpruebapruebaspráticapréprêmioprópriapróprio\
psbpsdbpsoeptpublicpudopueblopueda\
puedepuedenpuedespuedopuertepuertopuespuesto\
puidopuntapunteiropuntopuntospurposespusopáxina\
pépórpúblicouquaisqualqualidadequalquerquando\
quantoquantosquartaquasequatroquedanquedóquem\
quenquerequeremqueríaquestãoquienquienequier\
quieraquierequieronquintaquixoquizáquizásquién\
rajoyrazãorazónreachreaciónrealidadrealidaderealización\
realizaçãorebeldesrecebereceberrecebeureceiverecentrecio\
redereduçãorefeitorefuxioregiãoregiónregiõesrehe\
relacionesrelaciónrelaciónsrelaçãorelaçõesrelixiónreloxoreprodución\
requestresearchresourcesrespectresponsávelrespuésretorreunião\
reviewrexistrorightsriseirarocharodaxerodoviarodría\
ruasrusarádiorégimenríorúasabensacar\
safesairsaiusalidadsalirsaliósaludsalário\
sanguesaysaídasaúdeschoolsseansecretáriosecretários\
seeseguiuseguranzaseguridadseguridadesegurósegúnseja\
sejamseleçãosemsempresendeirismosendeirosenhosenón\
septiembreseremserieserversservicesservizoservizosserviço\
serviçosserãosesiónsetesetorseuseussexta\
señalaseñalósharesharedsharingsisieglusiempo\
siempresiendosietesiglosiguesiguensiguiensiguió\
simsinsiriasitesitiosituaciónsituaçãoskills\
soamentesobsociaciónsociaissocialessociaçãosociedadsociedade\
solosoluçãosombreirosomethingsonsonhosousoubo\
souzasoyspspacestartstartedstfstores\
storiesstudentstudentsstudiosusuasuassubrayó\
suchsueñosufriósulsumarsumidoirosupportsupported\
supporterssussuspeitosuxestiónssãosériesósólo\
súasúastabatataketambientambiotambiostambién\
tambémtamiéntaméntarxetatarxetasteacherstechnologytecnologia\
tecnologíatelecomunicaciónstelefoneteléfonotemtemostentendrá\
tenemostenerteneraltengatengotenhatenhotenido\
tenidosteníateníantertercerteriateriorterreo\
teráterãoterçatestesteteveteñenthan\
thankthanksthattheirthemselvesthesetheythings\
thinkingthirdthreethroughthroughouttiembretiempotiempre\
tientiendotienetienentienestimetimentotinha\
titoriaistodavíatogethertolestolostootoolstorneo\
trabajatrabajotrabajostrabalhatrabalhadotrabalhartrabalhotrabalhos\
traballadortraballotraballostrabantrastraxetraztrazer\
trazotrenstrestrytrátasetrânsitotrêstua\
tubaxetudoturnedtustutorialstuvotãoténtao\
têmtódolostúatúasumumaumasumi\
ununaunasunhaunidaduniqueunivelunião\
unounosupdatedupéiusedusersusingusted\
usuariousuariosuuvavagavagasvaivario\
variosvariousvariábelvayavevecesvecinosveciñas\
veciñosvehículoveiovejavemvenesvenresveo\
verdadvereadorvereadoresvermelloversiónversiónsverãovexetal\
vezesveículoveículosviaviagemviajevidadvidade\
videoviendovieneviernesviernovieronvioviolência\
visãovitóriavitórioviuvivirvocêvocêsvoda\
voltouvolumevolvervostedevotaciónvotaçãovouvoy\
vueltaváriaváriováriosvãovêvíavíctima\
víctimasvítimawaswayswentwerewherewhile\
workingwrongxaxaneiroxaponesaxaponésxardínxbello\
xentexeoxeralxestoxirarxogoxogosxornal\
xovesxulloxuntaxuntoxurdiuxustizaxuízoxuño\
xéneroyayeyearyearsyerayerenyo\
ªààságuaárboreééléste\
órgãoórgãosônibus",
            starts: &[
                0, 6, 12, 18, 24, 28, 34, 40, 47, 51, 58, 63, 69, 79, 87, 94, 102, 109, 117, 121,
                128, 133, 139, 145, 155, 165, 173, 181, 188, 195, 198, 205, 212, 219, 226, 231,
                238, 243, 247, 252, 259, 264, 272, 277, 283, 287, 292, 296, 301, 307, 314, 321,
                328, 335, 340, 346, 353, 359, 366, 373, 381, 387, 394, 400, 407, 414, 420, 427,
                433, 438, 443, 448, 452, 463, 472, 480, 486, 490, 496, 501, 508, 515, 526, 533,
                539, 542, 546, 553, 561, 571, 574, 576, 579, 590, 596, 602, 607, 612, 619, 629,
                640, 651, 657, 663, 669, 674, 681, 685, 690, 695, 701, 704, 706, 713, 721, 731,
                735, 743, 746, 750, 755, 760, 767, 775, 779, 782, 789, 795, 804, 809, 814, 817,
                822, 828, 834, 839, 848, 856, 860, 865, 868, 874, 886, 895, 899, 905, 909, 916,
                921, 927, 931, 936, 942, 948, 955, 961, 969, 974, 978, 982, 992, 1003, 1010, 1015,
                1020, 1027, 1034, 1040, 1046, 1051, 1057, 1061, 1066, 1070, 1073, 1080, 1086, 1090,
                1098, 1103, 1106, 1110, 1117, 1126, 1130, 1136, 1141, 1146, 1152, 1158, 1164, 1171,
                1176, 1183, 1190, 1194, 1199, 1206, 1212, 1220, 1226, 1234, 1241, 1248, 1256, 1264,
                1272, 1279, 1284, 1289, 1295, 1300, 1304, 1311, 1320, 1325, 1330, 1339, 1346, 1351,
                1357, 1366, 1370, 1375, 1380, 1386, 1394, 1400, 1406, 1414, 1421, 1425, 1431, 1440,
                1449, 1454, 1461, 1467, 1473, 1479, 1484, 1490, 1496, 1503, 1513, 1521, 1528, 1534,
                1539, 1544, 1549, 1554, 1557, 1561, 1566, 1573, 1579, 1584, 1590, 1595, 1602, 1613,
                1626, 1633, 1640, 1645, 1653, 1659, 1666, 1673, 1680, 1688, 1696, 1704, 1710, 1719,
                1727, 1734, 1742, 1751, 1760, 1768, 1776, 1786, 1793, 1800, 1809, 1819, 1827, 1835,
                1844, 1849, 1861, 1870, 1880, 1889, 1895, 1898, 1906, 1913, 1921, 1932, 1943, 1954,
                1963, 1972, 1980, 1987, 1995, 2001, 2008, 2016, 2023, 2034, 2045, 2052, 2064, 2076,
                2082, 2089, 2097, 2106, 2117, 2124, 2131, 2140, 2143, 2151, 2160, 2169, 2175, 2178,
                2182, 2187, 2192, 2201, 2207, 2216, 2225, 2235, 2244, 2254, 2259, 2265, 2272, 2280,
                2289, 2297, 2307, 2317, 2325, 2329, 2337, 2346, 2351, 2360, 2368, 2376, 2381, 2389,
                2393, 2398, 2404, 2409, 2418, 2427, 2433, 2439, 2445, 2452, 2459, 2465, 2471, 2478,
                2485, 2488, 2493, 2498, 2502, 2506, 2513, 2520, 2525, 2527, 2530, 2533, 2537, 2541,
                2546, 2551, 2557, 2561, 2568, 2576, 2584, 2589, 2598, 2606, 2614, 2620, 2626, 2632,
                2636, 2641, 2646, 2649, 2653, 2658, 2662, 2667, 2673, 2679, 2685, 2691, 2699, 2708,
                2715, 2723, 2730, 2737, 2745, 2750, 2757, 2769, 2780, 2786, 2801, 2806, 2815, 2822,
                2830, 2837, 2845, 2850, 2855, 2860, 2863, 2868, 2872, 2876, 2883, 2892, 2903, 2908,
                2915, 2918, 2926, 2929, 2933, 2937, 2942, 2951, 2955, 2962, 2971, 2982, 2990, 2994,
                2999, 3005, 3013, 3016, 3020, 3030, 3038, 3045, 3051, 3058, 3067, 3080, 3090, 3101,
                3113, 3118, 3123, 3127, 3130, 3135, 3142, 3149, 3157, 3159, 3164, 3172, 3179, 3183,
                3187, 3192, 3196, 3200, 3204, 3209, 3212, 3217, 3221, 3226, 3231, 3239, 3245, 3248,
                3255, 3259, 3264, 3270, 3275, 3276, 3280, 3288, 3297, 3307, 3311, 3319, 3329, 3340,
                3349, 3359, 3361, 3365, 3368, 3374, 3383, 3390, 3399, 3401, 3405, 3408, 3414, 3421,
                3430, 3440, 3444, 3449, 3453, 3458, 3460, 3473, 3481, 3491, 3493, 3503, 3510, 3517,
                3522, 3528, 3537, 3545, 3556, 3564, 3568, 3575, 3583, 3589, 3596, 3602, 3610, 3618,
                3624, 3631, 3639, 3645, 3651, 3657, 3668, 3674, 3681, 3687, 3696, 3702, 3707, 3711,
                3715, 3717, 3723, 3730, 3737, 3745, 3755, 3758, 3762, 3768, 3775, 3783, 3791, 3801,
                3808, 3819, 3823, 3828, 3832, 3841, 3846, 3853, 3860, 3869, 3879, 3886, 3893, 3901,
                3907, 3914, 3923, 3928, 3932, 3937, 3946, 3954, 3960, 3966, 3974, 3980, 3986, 3989,
                3996, 4004, 4009, 4017, 4026, 4035, 4042, 4048, 4058, 4069, 4077, 4088, 4095, 4100,
                4103, 4107, 4112, 4117, 4124, 4132, 4140, 4149, 4153, 4158, 4161, 4166, 4173, 4178,
                4186, 4194, 4201, 4208, 4214, 4219, 4224, 4231, 4241, 4250, 4259, 4262, 4266, 4272,
                4277, 4286, 4290, 4295, 4300, 4305, 4311, 4316, 4322, 4325, 4328, 4335, 4339, 4345,
                4350, 4353, 4358, 4364, 4370, 4375, 4378, 4383, 4387, 4397, 4408, 4414, 4420, 4425,
                4430, 4435, 4441, 4446, 4453, 4461, 4467, 4474, 4482, 4488, 4492, 4497, 4500, 4505,
                4510, 4516, 4522, 4529, 4535, 4544, 4552, 4561, 4569, 4575, 4582, 4585, 4592, 4596,
                4602, 4609, 4615, 4622, 4629, 4637, 4641, 4646, 4651, 4656, 4661, 4668, 4673, 4679,
                4684, 4690, 4696, 4704, 4709, 4715, 4720, 4729, 4736, 4743, 4750, 4759, 4767, 4776,
                4784, 4790, 4795, 4800, 4809, 4814, 4819, 4826, 4834, 4842, 4847, 4857, 4863, 4869,
                4876, 4886, 4896, 4902, 4907, 4913, 4919, 4926, 4932, 4939, 4943, 4948, 4953, 4960,
                4965, 4971, 4977, 4980, 4984, 4987, 4991, 4994, 4998, 5003, 5008, 5013, 5020, 5025,
                5028, 5032, 5037, 5039, 5044, 5049, 5055, 5059, 5063, 5068, 5073, 5078, 5084, 5088,
                5092, 5096, 5101, 5109, 5118, 5127, 5131, 5135, 5141, 5148, 5152, 5157, 5163, 5170,
                5175, 5183, 5189, 5194, 5198, 5201, 5209, 5213, 5217, 5220, 5223, 5228, 5232, 5237,
                5242, 5246, 5253, 5259, 5265, 5271, 5276, 5282, 5288, 5297, 5304, 5317, 5326, 5333,
                5343, 5350, 5357, 5368, 5378, 5390, 5401, 5413, 5426, 5434, 5442, 5449, 5459, 5470,
                5483, 5495, 5506, 5517, 5526, 5532, 5540, 5546, 5553, 5558, 5561, 5565, 5569, 5576,
                5583, 5591, 5597, 5603, 5607, 5612, 5618, 5624, 5628, 5633, 5637, 5643, 5648, 5656,
                5661, 5667, 5672, 5677, 5683, 5688, 5694, 5698, 5704, 5711, 5718, 5723, 5729, 5733,
                5738, 5743, 5748, 5753, 5758, 5765, 5773, 5781, 5784, 5792, 5799, 5803, 5814, 5816,
                5820, 5829, 5834, 5840, 5845, 5852, 5855, 5861, 5869, 5871, 5876, 5883, 5891, 5899,
                5903, 5906, 5910, 5915, 5921, 5927, 5930, 5933, 5936, 5941, 5946, 5949, 5953, 5958,
                5963, 5968, 5973, 5979, 5986, 5994, 5998, 6004, 6012, 6017, 6022, 6027, 6033, 6040,
                6044, 6049, 6056, 6059, 6064, 6071, 6077, 6083, 6087, 6092, 6098, 6104, 6111, 6113,
                6120, 6127, 6134, 6140, 6145, 6148, 6153, 6159, 6164, 6170, 6174, 6178, 6183, 6187,
                6191, 6194, 6201, 6207, 6214, 6220, 6224, 6229, 6234, 6240, 6244, 6249, 6256, 6260,
                6268, 6274, 6281, 6287, 6292, 6296, 6301, 6307, 6313, 6321, 6325, 6330, 6337, 6345,
                6352, 6362, 6367, 6372, 6376, 6380, 6384, 6389, 6396, 6403, 6408, 6414, 6422, 6428,
                6436, 6442, 6449, 6455, 6462, 6469, 6477, 6480, 6485, 6490, 6497, 6510, 6513, 6517,
                6519, 6521, 6526, 6533, 6541, 6547, 6553, 6561, 6568, 6576, 6584, 6589, 6597, 6603,
                6606, 6611, 6622, 6625, 6632, 6637, 6642, 6648, 6655, 6662, 6672, 6677, 6680, 6685,
                6691, 6696, 6702, 6708, 6712, 6721, 6730, 6734, 6739, 6745, 6750, 6756, 6764, 6769,
                6775, 6781, 6786, 6792, 6797, 6803, 6808, 6815, 6821, 6829, 6835, 6843, 6850, 6857,
                6867, 6878, 6886, 6892, 6897, 6900, 6905, 6909, 6913, 6917, 6922, 6928, 6934, 6943,
                6947, 6950, 6956, 6962, 6964, 6972, 6979, 6987, 6992, 6995, 6998, 7006, 7011, 7020,
                7029, 7033, 7041, 7049, 7058, 7061, 7067, 7074, 7078, 7083, 7088, 7093, 7098, 7105,
                7107, 7110, 7117, 7125, 7133, 7141, 7148, 7153, 7159, 7164, 7169, 7175, 7179, 7184,
                7187, 7191, 7195, 7202, 7210, 7215, 7221, 7226, 7232, 7240, 7249, 7253, 7258, 7262,
                7267, 7276, 7280, 7285, 7291, 7298, 7303, 7309, 7315, 7320, 7326, 7330, 7333, 7338,
                7342, 7349, 7355, 7359, 7365, 7372, 7380, 7385, 7389, 7396, 7402, 7406, 7410, 7417,
                7421, 7425, 7433, 7437, 7442, 7446, 7450, 7455, 7462, 7470, 7480, 7493, 7500, 7505,
                7518, 7530, 7543, 7556, 7559, 7561, 7567, 7571, 7576, 7580, 7585, 7587, 7590, 7594,
                7599, 7605, 7610, 7616, 7623, 7629, 7632, 7639, 7647, 7656, 7665, 7671, 7678, 7689,
                7703, 7711, 7717, 7723, 7729, 7736, 7741, 7745, 7750, 7755, 7762, 7770, 7778, 7784,
                7790, 7795, 7803, 7811, 7816, 7821, 7827, 7831, 7836, 7842, 7845, 7849, 7854, 7859,
                7868, 7876, 7882, 7886, 7894, 7902, 7910, 7917, 7921, 7927, 7934, 7941, 7948, 7957,
                7965, 7974, 7979, 7983, 7988, 7993, 7999, 8006, 8012, 8020, 8026, 8032, 8038, 8044,
                8052, 8056, 8062, 8065, 8069, 8075, 8083, 8090, 8095, 8100, 8104, 8114, 8124, 8128,
                8132, 8137, 8141, 8146, 8151, 8158, 8165, 8173, 8178, 8184, 8190, 8197, 8204, 8212,
                8222, 8228, 8233, 8237, 8241, 8246, 8254, 8260, 8268, 8277, 8282, 8290, 8299, 8303,
                8308, 8313, 8318, 8324, 8330, 8341, 8346, 8352, 8363, 8370, 8379, 8388, 8393, 8406,
                8412, 8422, 8431, 8436, 8444, 8450, 8454, 8456, 8467, 8472, 8477, 8483, 8490, 8499,
                8507, 8515, 8524, 8535, 8540, 8546, 8555, 8561, 8567, 8574, 8582, 8591, 8597, 8603,
                8610, 8618, 8625, 8633, 8639, 8646, 8653, 8660, 8666, 8672, 8679, 8686, 8696, 8704,
                8714, 8722, 8731, 8738, 8745, 8753, 8763, 8774, 8782, 8790, 8800, 8812, 8823, 8831,
                8838, 8846, 8852, 8859, 8866, 8876, 8881, 8888, 8896, 8905, 8913, 8922, 8930, 8939,
                8945, 8952, 8960, 8964, 8971, 8979, 8987, 8990, 8994, 8998, 9000, 9006, 9010, 9016,
                9021, 9026, 9032, 9038, 9043, 9049, 9055, 9059, 9065, 9070, 9075, 9083, 9088, 9094,
                9102, 9106, 9113, 9116, 9120, 9129, 9134, 9138, 9147, 9155, 9161, 9167, 9174, 9180,
                9185, 9191, 9197, 9203, 9207, 9211, 9216, 9222, 9229, 9237, 9242, 9248, 9253, 9259,
                9265, 9272, 9278, 9283, 9289, 9296, 9302, 9307, 9313, 9319, 9324, 9332, 9340, 9349,
                9361, 9373, 9381, 9387, 9394, 9401, 9408, 9414, 9419, 9423, 9432, 9439, 9446, 9453,
                9460, 9468, 9472, 9482, 9491, 9501, 9510, 9520, 9529, 9535, 9547, 9554, 9562, 9571,
                9578, 9590, 9598, 9603, 9611, 9617, 9625, 9631, 9638, 9643, 9649, 9656, 9663, 9667,
                9671, 9677, 9685, 9689, 9693, 9698, 9703, 9707, 9711, 9715, 9722, 9727, 9733, 9738,
                9746, 9752, 9755, 9761, 9767, 9774, 9778, 9789, 9801, 9804, 9810, 9819, 9828, 9838,
                9845, 9851, 9855, 9860, 9869, 9872, 9878, 9889, 9897, 9902, 9908, 9918, 9923, 9928,
                9935, 9943, 9950, 9958, 9966, 9975, 9981, 9988, 9992, 9997, 10000, 10004, 10009,
                10016, 10024, 10029, 10035, 10042, 10044, 10050, 10056, 10063, 10069, 10074, 10079,
                10084, 10090, 10097, 10104, 10107, 10110, 10115, 10119, 10124, 10134, 10144, 10150,
                10158, 10161, 10171, 10178, 10186, 10196, 10204, 10213, 10217, 10226, 10235, 10244,
                10247, 10252, 10255, 10260, 10265, 10268, 10270, 10275, 10280, 10287, 10290, 10296,
                10303, 10310, 10318, 10324, 10326, 10329, 10333, 10341, 10345, 10351, 10358, 10361,
                10366, 10375, 10382, 10391, 10401, 10404, 10412, 10423, 10427, 10433, 10436, 10441,
                10445, 10450, 10456, 10460, 10467, 10473, 10480, 10488, 10495, 10502, 10508, 10515,
                10523, 10531, 10541, 10551, 10562, 10580, 10588, 10597, 10600, 10605, 10608, 10615,
                10622, 10627, 10634, 10639, 10644, 10649, 10654, 10660, 10667, 10673, 10680, 10683,
                10689, 10694, 10700, 10706, 10711, 10717, 10723, 10726, 10731, 10735, 10741, 10745,
                10750, 10756, 10760, 10765, 10775, 10780, 10784, 10790, 10798, 10803, 10808, 10815,
                10825, 10832, 10838, 10845, 10849, 10855, 10860, 10866, 10872, 10876, 10883, 10888,
                10897, 10905, 10913, 10918, 10923, 10926, 10931, 10937, 10944, 10951, 10959, 10967,
                10977, 10986, 10994, 11003, 11014, 11022, 11031, 11037, 11041, 11046, 11050, 11056,
                11061, 11066, 11070, 11073, 11081, 11090, 11095, 11098, 11104, 11108, 11114, 11117,
                11126, 11130, 11134, 11141, 11145, 11153, 11157, 11162, 11164, 11167, 11171, 11174,
                11176, 11179, 11183, 11187, 11193, 11199, 11205, 11211, 11214, 11218, 11225, 11230,
                11234, 11239, 11244, 11249, 11256, 11264, 11266, 11268, 11272, 11277, 11280, 11285,
                11291, 11298, 11307, 11311, 11313, 11318, 11325, 11333, 11341, 11350, 11354, 11358,
                11361, 11366, 11372, 11375, 11381, 11389, 11399, 11407, 11415, 11424, 11430, 11437,
                11442, 11450, 11459, 11462, 11468, 11473, 11478, 11484, 11489, 11495, 11500, 11507,
                11513, 11519, 11522, 11532, 11538, 11546, 11554, 11557, 11562, 11567, 11573, 11577,
                11583, 11589, 11595, 11602, 11611, 11620, 11623, 11626, 11632, 11638, 11644, 11651,
                11655, 11658, 11662, 11670, 11679, 11686, 11689, 11693, 11697, 11701, 11706, 11711,
                11718, 11723, 11725, 11732, 11740, 11748, 11755, 11761, 11766, 11769, 11774, 11779,
                11784, 11788, 11793, 11799, 11804, 11809, 11814, 11819, 11825, 11832, 11838, 11843,
                11850, 11852, 11854, 11858, 11863, 11867, 11872, 11874, 11876, 11878, 11881, 11886,
                11893, 11895, 11898, 11903, 11910, 11918, 11925,
            ],
            users: &[
                4, 1, 2, 3, 4, 1, 3, 4, 1, 4, 1, 5, 1, 4, 5, 1, 1, 1, 2, 2, 2, 3, 1, 1, 1, 1, 4, 4,
                4, 1, 1, 4, 2, 4, 1, 4, 2, 1, 3, 4, 1, 2, 4, 4, 4, 2, 5, 2, 2, 4, 4, 5, 4, 2, 2, 2,
                4, 4, 1, 1, 4, 4, 2, 2, 1, 5, 1, 4, 1, 4, 4, 1, 1, 1, 1, 2, 2, 1, 2, 2, 4, 1, 3, 1,
                3, 3, 1, 2, 4, 1, 3, 3, 1, 2, 3, 3, 4, 1, 1, 1, 1, 2, 2, 4, 2, 4, 2, 5, 1, 1, 8, 3,
                4, 4, 4, 4, 4, 1, 2, 2, 2, 2, 8, 5, 1, 4, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 1, 1, 1, 4,
                4, 1, 1, 8, 5, 8, 1, 1, 1, 4, 4, 4, 2, 2, 1, 4, 4, 8, 4, 1, 1, 2, 3, 3, 1, 1, 5, 4,
                1, 1, 1, 1, 2, 2, 1, 1, 4, 2, 1, 2, 2, 1, 2, 4, 4, 4, 1, 1, 1, 5, 2, 1, 3, 1, 2, 5,
                4, 4, 1, 5, 4, 2, 1, 2, 2, 4, 4, 1, 2, 2, 2, 4, 4, 2, 1, 4, 1, 1, 1, 1, 1, 1, 2, 2,
                2, 1, 1, 1, 1, 4, 2, 3, 1, 2, 2, 5, 4, 4, 4, 4, 1, 4, 4, 4, 4, 4, 4, 5, 5, 1, 3, 1,
                1, 5, 1, 1, 2, 2, 4, 1, 1, 1, 1, 1, 2, 4, 1, 1, 1, 2, 2, 2, 4, 4, 2, 1, 1, 1, 1, 1,
                2, 4, 4, 4, 2, 1, 1, 1, 1, 1, 2, 2, 4, 3, 2, 5, 5, 1, 8, 4, 1, 2, 1, 2, 4, 2, 1, 1,
                4, 4, 4, 4, 1, 1, 1, 1, 2, 3, 2, 1, 1, 1, 5, 1, 1, 3, 5, 1, 2, 2, 1, 4, 4, 1, 1, 1,
                1, 1, 1, 5, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 4, 2, 2, 2, 2, 2, 2, 2, 4, 4, 8, 4, 8, 4,
                4, 4, 5, 4, 1, 1, 4, 4, 2, 2, 1, 1, 3, 4, 4, 5, 2, 4, 3, 4, 3, 3, 4, 5, 4, 4, 5, 4,
                5, 1, 4, 4, 2, 4, 4, 2, 2, 4, 4, 4, 4, 2, 2, 2, 2, 4, 4, 2, 2, 2, 2, 4, 4, 1, 1, 1,
                4, 4, 1, 1, 2, 1, 4, 1, 1, 1, 1, 4, 2, 2, 3, 2, 4, 2, 2, 1, 1, 1, 2, 2, 3, 2, 2, 2,
                4, 4, 4, 4, 4, 1, 1, 2, 4, 2, 4, 2, 4, 4, 5, 5, 2, 2, 2, 2, 1, 2, 1, 1, 2, 2, 1, 2,
                2, 2, 2, 1, 3, 1, 1, 2, 1, 2, 4, 1, 2, 4, 4, 1, 1, 1, 2, 4, 2, 1, 2, 1, 5, 5, 4, 1,
                3, 1, 2, 4, 2, 4, 2, 5, 1, 1, 2, 4, 4, 4, 4, 4, 4, 4, 4, 2, 2, 2, 2, 2, 2, 4, 4, 4,
                4, 2, 1, 1, 1, 5, 1, 1, 1, 4, 1, 1, 4, 1, 1, 4, 2, 1, 1, 1, 1, 2, 2, 3, 1, 4, 4, 2,
                8, 1, 2, 2, 5, 1, 1, 8, 2, 4, 5, 3, 3, 1, 1, 1, 4, 4, 1, 2, 2, 5, 1, 2, 2, 2, 2, 2,
                1, 2, 4, 4, 5, 1, 2, 5, 2, 2, 2, 2, 1, 4, 4, 3, 5, 3, 4, 2, 5, 2, 3, 4, 4, 1, 1, 1,
                2, 3, 1, 1, 1, 4, 1, 1, 1, 1, 3, 3, 2, 5, 1, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 4, 2, 2,
                2, 2, 2, 4, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 2, 5, 4, 1, 4, 2, 3, 1, 1, 1,
                5, 3, 2, 1, 2, 2, 2, 4, 1, 3, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 4, 4, 4, 4, 4, 4, 4,
                4, 5, 1, 2, 4, 2, 2, 5, 4, 1, 1, 1, 1, 1, 1, 4, 4, 2, 4, 2, 4, 1, 1, 4, 4, 4, 1, 4,
                2, 2, 2, 2, 1, 4, 4, 4, 4, 4, 2, 4, 2, 4, 2, 2, 2, 2, 4, 1, 1, 1, 2, 1, 1, 1, 4, 8,
                4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 4, 1, 2, 4, 1, 1, 4, 4, 2, 2, 4, 4, 4, 5, 1,
                4, 4, 1, 1, 4, 8, 1, 4, 8, 4, 4, 4, 5, 2, 2, 4, 2, 4, 4, 1, 2, 2, 2, 1, 2, 1, 2, 1,
                4, 4, 4, 2, 2, 4, 3, 5, 5, 2, 2, 4, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 4, 1, 2,
                5, 1, 2, 2, 2, 4, 5, 1, 1, 2, 1, 1, 1, 1, 4, 4, 1, 2, 4, 1, 2, 3, 2, 2, 2, 4, 2, 4,
                2, 4, 2, 2, 2, 1, 2, 2, 2, 4, 2, 2, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 2, 2, 4, 2, 4, 2,
                1, 4, 2, 2, 4, 2, 1, 4, 8, 8, 1, 4, 2, 1, 1, 4, 1, 1, 4, 1, 1, 1, 1, 4, 3, 3, 2, 2,
                4, 3, 4, 4, 4, 5, 2, 2, 4, 4, 5, 5, 5, 1, 1, 1, 1, 1, 2, 2, 2, 2, 1, 3, 1, 4, 1, 4,
                4, 4, 4, 1, 4, 4, 4, 8, 4, 4, 1, 4, 4, 3, 4, 4, 4, 4, 4, 2, 2, 4, 1, 2, 2, 5, 4, 2,
                4, 1, 2, 4, 4, 3, 3, 2, 3, 1, 4, 4, 2, 4, 1, 5, 2, 1, 2, 4, 4, 4, 4, 4, 1, 1, 5, 3,
                2, 2, 4, 4, 4, 2, 2, 2, 1, 1, 1, 1, 3, 1, 1, 1, 5, 3, 3, 1, 1, 3, 3, 2, 4, 4, 4, 4,
                4, 4, 4, 2, 2, 1, 5, 4, 4, 2, 2, 2, 4, 4, 4, 4, 4, 1, 2, 4, 1, 1, 1, 1, 1, 1, 4, 1,
                1, 2, 1, 4, 4, 4, 4, 2, 3, 4, 4, 2, 2, 2, 2, 4, 4, 2, 2, 1, 1, 8, 8, 2, 2, 2, 4, 5,
                4, 1, 4, 2, 2, 2, 2, 2, 1, 2, 4, 1, 4, 3, 4, 4, 1, 4, 1, 3, 2, 4, 1, 2, 1, 5, 2, 2,
                2, 2, 2, 1, 1, 2, 2, 3, 2, 4, 1, 4, 4, 1, 2, 5, 5, 4, 4, 3, 4, 3, 3, 1, 1, 1, 4, 4,
                2, 2, 2, 2, 2, 2, 3, 3, 3, 2, 4, 3, 3, 4, 4, 4, 4, 4, 4, 4, 2, 1, 1, 2, 2, 2, 3, 4,
                1, 1, 4, 4, 4, 8, 8, 3, 8, 4, 2, 2, 1, 1, 3, 1, 2, 5, 1, 2, 1, 2, 4, 5, 1, 1, 2, 4,
                3, 1, 4, 4, 4, 4, 3, 1, 3, 3, 3, 3, 3, 3, 4, 8, 4, 1, 3, 2, 4, 1, 2, 2, 1, 4, 4, 4,
                4, 5, 5, 5, 2, 2, 2, 2, 2, 2, 4, 1, 2, 2, 1, 1, 2, 2, 1, 1, 2, 2, 2, 4, 1, 1, 4, 3,
                4, 4, 4, 5, 1, 1, 1, 4, 4, 4, 1, 4, 4, 5, 2, 2, 2, 2, 2, 2, 8, 2, 1, 1, 1, 4, 4, 2,
                4, 1, 1, 4, 4, 2, 4, 1, 4, 4, 4, 3, 2, 1, 2, 3, 2, 1, 4, 4, 4, 4, 4, 4, 4, 1, 2, 1,
                1, 1, 1, 5, 4, 1, 2, 2, 4, 4, 2, 2, 2, 2, 2, 3, 2, 4, 5, 5, 2, 2, 2, 2, 2, 2, 3, 1,
                2, 2, 2, 1, 3, 1, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 4, 4, 4, 4, 4, 4,
                2, 1, 1, 5, 4, 5, 1, 1, 2, 2, 4, 4, 4, 3, 3, 2, 4, 5, 2, 2, 2, 1, 1, 2, 2, 5, 5, 1,
                1, 2, 1, 1, 1, 1, 1, 4, 4, 4, 4, 2, 2, 2, 2, 2, 2, 2, 4, 2, 1, 4, 4, 4, 4, 4, 4, 4,
                4, 4, 4, 4, 1, 5, 1, 5, 5, 1, 4, 1, 3, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 4, 4, 2,
                1, 1, 2, 4, 2, 4, 4, 4, 4, 4, 4, 2, 1, 4, 4, 4, 4, 2, 5, 1, 4, 4, 2, 4, 2, 4, 2, 2,
                2, 1, 1, 4, 3, 2, 2, 1, 2, 4, 2, 8, 4, 5, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 2, 4, 2, 2,
                1, 1, 1, 1, 3, 1, 2, 4, 2, 5, 2, 4, 5, 1, 4, 4, 1, 2, 2, 4, 4, 4, 4, 2, 3, 1, 3, 3,
                1, 4, 2, 2, 1, 2, 1, 4, 1, 4, 4, 2, 2, 2, 2, 3, 1, 1, 2, 1, 4, 2, 4, 1, 1, 1, 1, 2,
                2, 2, 5, 3, 2, 3, 3, 2, 4, 4, 1, 1, 1, 5, 8, 4, 4, 4, 4, 4, 5, 4, 4, 4, 2, 4, 4, 3,
                5, 5, 2, 1, 1, 2, 4, 3, 4, 2, 4, 3, 4, 2, 1, 1, 5, 2, 2, 1, 2, 4, 2, 1, 1, 1, 2, 1,
                1, 1, 1, 1, 4, 2, 2, 4, 1, 4, 4, 2, 5, 1, 1, 1, 1, 4, 2, 1, 2, 2, 3, 4, 1, 1, 8, 1,
                4, 4, 4, 4, 2, 8, 1, 1, 1, 1, 1, 2, 4, 1, 2, 5, 2, 3, 1, 4, 4, 4, 4, 4, 4, 2, 2, 4,
                4, 4, 4, 3, 4, 2, 2, 1, 3, 2, 2, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                1, 4, 4, 4, 8, 4, 4, 4, 4, 3, 2, 2, 1, 4, 1, 8, 8, 1, 1, 4, 4, 4, 4, 2, 2, 2, 2, 2,
                1, 1, 1, 4, 4, 1, 2, 2, 1, 1, 5, 1, 1, 2, 2, 2, 1, 2, 1, 4, 1, 4, 2, 1, 2, 1, 1, 1,
                2, 2, 2, 8, 5, 4, 4, 1, 4, 1, 4, 2, 4, 4, 1, 8, 1, 1, 1, 4, 5, 5, 4, 4, 2, 2, 3, 4,
                5, 1, 1, 4, 5, 5, 4, 1, 1, 5, 2, 2, 2, 4, 1, 5, 4, 2, 2, 1, 5, 1, 2, 1, 2, 2, 2, 3,
                2, 4, 4, 2, 5, 4, 4, 4, 4, 4, 4, 2, 2, 2, 2, 2, 4, 2, 2, 1, 2, 3, 5, 1, 5, 2, 2, 4,
                4, 2, 2, 2, 2, 2, 5, 4, 4, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 8, 1, 1, 8, 8, 4, 3, 2, 2, 2, 1, 3, 4, 4,
                2, 2, 2,
            ],
        },
        beginnings: WordList {
            text: "asturian",
            starts: &[0, 8],
            users: &[8],
        },
    },
    Relatives {
        tags: &["is", "und"],
        words: WordList {
            text: "berteisiniekkifyrihafaharhavahefur\
hesahesinhesumhettahevurhonhúnikki\
menmillumsemtaðteirteytittá\
tærtítúuttanveriðvitþarþau\
þaðþegarþeirþessþessaþessiþessumþetta\
þiðþvíþærþú",
            starts: &[
                0, 4, 10, 14, 18, 22, 25, 29, 34, 38, 43, 48, 53, 58, 61, 65, 69, 72, 78, 81, 85,
                89, 92, 95, 98, 102, 105, 108, 113, 119, 122, 126, 130, 135, 141, 146, 151, 157,
                163, 170, 176, 181, 186, 191, 195,
            ],
            users: &[
                2, 2, 1, 2, 1, 2, 2, 1, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2,
                1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
            ],
        },
        beginnings: WordList {
            text: "føroy",
            starts: &[0, 6],
            users: &[2],
        },
    },
    Relatives {
        tags: &["fil", "und"],
        words: WordList {
            text: "adunayamayaniaapagaaydagitidahildaytoy\
diaddiliditodoonetgikanhaganhin\
hindiidiayisangitiiyonkadagitikadakayokag\
kahumankanyangketkinikiningkungmanayamanen\
maomayroonmaysamulanaaningngunitniadtong\
pagkuhasaraysatantungodubosugupang",
            starts: &[
                0, 6, 10, 14, 19, 21, 27, 32, 38, 42, 46, 50, 54, 56, 61, 66, 69, 74, 79, 84, 87,
                91, 99, 107, 110, 117, 124, 127, 131, 137, 141, 147, 152, 155, 162, 167, 171, 176,
                178, 184, 192, 199, 204, 209, 215, 219, 221, 226,
            ],
            users: &[
                2, 2, 2, 2, 1, 2, 1, 2, 2, 2, 1, 1, 2, 2, 2, 2, 1, 2, 1, 2, 1, 2, 2, 2, 2, 1, 2, 2,
                2, 1, 2, 2, 2, 1, 2, 1, 2, 1, 1, 2, 2, 2, 2, 2, 2, 2, 1,
            ],
        },
        beginnings: WordList {
            text: "",
            starts: &[0],
            users: &[],
        },
    },
    Relatives {
        tags: &["tr", "und"],
        words: WordList {
            text: "başqabilgenbiñboldıdegendepdeñizedi\
ekendeekeniniekincieñiçünkelekerekolaraq\
oldıolğanolğanıqırımsoñsoñrasürgünlikyañı\
yoqçoqğayrışeerştatları",
            starts: &[
                0, 6, 12, 16, 22, 27, 30, 36, 39, 45, 52, 58, 61, 67, 71, 76, 82, 87, 93, 101, 108,
                112, 118, 129, 135, 138, 142, 149, 154, 164,
            ],
            users: &[
                2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
                2,
            ],
        },
        beginnings: WordList {
            text: "qaydqoşqırımtatar",
            starts: &[0, 4, 8, 20],
            users: &[2, 2, 2],
        },
    },
    Relatives {
        tags: &["pl", "und"],
        words: WordList {
            text: "abobołbydziebōłdwiucheliinokere\
kerokerykerychmiołmogeniypōłroka\
sōmtrzatyjtyżôbokôdśeżech\
żeś",
            starts: &[
                0, 3, 7, 13, 18, 24, 27, 30, 34, 38, 42, 48, 53, 57, 60, 65, 69, 73, 77, 80, 84,
                89, 92, 95, 100, 105,
            ],
            users: &[
                2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
            ],
        },
        beginnings: WordList {
            text: "gōrnôstołślōnsk",
            starts: &[0, 5, 12, 20],
            users: &[2, 2, 2],
        },
    },
    Relatives {
        tags: &["nl", "und"],
        words: WordList {
            text: "auchdaodeteuverganshaethoeëhöb\
höbbeiesjoarjoarelimburgsnaoneetoet\
ouchtössevanaafveurväölwaorweurtwoort\
zeenzoeóngeróngerein",
            starts: &[
                0, 4, 7, 10, 15, 19, 23, 28, 32, 38, 41, 45, 50, 58, 61, 65, 68, 72, 78, 84, 88,
                94, 98, 103, 108, 112, 115, 121, 130,
            ],
            users: &[
                2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
            ],
        },
        beginnings: WordList {
            text: "limbörg",
            starts: &[0, 8],
            users: &[2],
        },
    },
    Relatives {
        tags: &["de", "und"],
        words: WordList {
            text: "assauibimbärnchachanchunntchömed\
chönddassdatdattdäersecheinemeinen\
eineremalfirgaatgahtghaginngsi\
gëttgöndhathatthendhienhunnhuus\
händhäthütischischtluegematmängisch\
nednichtnidnëtnödondonoscho\
schwiizsichsindufemvillviuvumwaren\
werdenwirdwurdeziitzüriënneröisöpper\
öppisüs",
            starts: &[
                0, 3, 6, 9, 14, 17, 21, 27, 34, 40, 44, 47, 51, 57, 60, 65, 70, 75, 79, 82, 86, 90,
                93, 97, 100, 105, 110, 113, 117, 121, 125, 129, 133, 138, 142, 146, 150, 155, 160,
                163, 172, 175, 180, 183, 187, 191, 194, 197, 201, 208, 212, 216, 220, 224, 227,
                230, 235, 241, 245, 250, 254, 259, 265, 269, 275, 281, 284,
            ],
            users: &[
                2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 2,
                2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2, 1, 1, 2, 2, 2, 2, 1,
                1, 1, 1, 2, 2, 2, 2, 2, 2, 2,
            ],
        },
        beginnings: WordList {
            text: "lëtzebuerg",
            starts: &[0, 11],
            users: &[2],
        },
    },
    Relatives {
        tags: &["it", "und"],
        words: WordList {
            text: "ancaancjeatcchiùcitàcumunadiudû\
gagheghègàjejerentantô\
nóonasardignasardusassossunnuunu\
zeâłałe",
            starts: &[
                0, 4, 9, 11, 17, 22, 28, 31, 34, 36, 39, 43, 46, 48, 52, 55, 59, 62, 65, 73, 78,
                81, 84, 89, 92, 94, 96, 99, 102,
            ],
            users: &[
                2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
            ],
        },
        beginnings: WordList {
            text: "furlansicilian",
            starts: &[0, 6, 14],
            users: &[2, 2],
        },
    },
    Relatives {
        tags: &["ca", "und"],
        words: WordList {
            text: "aprèsaquesteaquòfoguèronfoguètfòrçaluòcmès\
nòstreoccitàniapendentpòblepòdonpòtsègletanben\
vòstreçòèraèsser",
            starts: &[
                0, 6, 13, 18, 27, 34, 41, 46, 50, 57, 67, 74, 80, 86, 90, 96, 102, 109, 113, 117,
                123,
            ],
            users: &[2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2],
        },
        beginnings: WordList {
            text: "occitan",
            starts: &[0, 7],
            users: &[2],
        },
    },
    Relatives {
        tags: &["lv", "und"],
        words: WordList {
            text: "breivuocidīnagodāiteiitysjeijis\
jūlelsleluosnūsolspyrmaispītei\
tuostysviņvoivolūdavolūdysvysavysi",
            starts: &[
                0, 7, 9, 14, 19, 23, 27, 30, 33, 36, 40, 46, 50, 53, 60, 63, 66, 70, 73, 77, 80,
                87, 95, 99, 103,
            ],
            users: &[
                2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
            ],
        },
        beginnings: WordList {
            text: "latgalīšlatgol",
            starts: &[0, 10, 16],
            users: &[2, 2],
        },
    },
    Relatives {
        tags: &["zu", "und"],
        words: WordList {
            text: "bantfuemaswatietindzawenifutsiintfokutekutfolakutsi\
kwatilelitsiletinyentilobekakolokutsingekutsingesikhatsingetinhlelo\
ngetulungobengulokutsitemitintfoumuntfu",
            starts: &[
                0, 6, 14, 25, 30, 35, 39, 46, 51, 56, 63, 73, 81, 88, 96, 107, 118, 125, 130, 140,
                144, 150, 157,
            ],
            users: &[
                2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
            ],
        },
        beginnings: WordList {
            text: "",
            starts: &[0],
            users: &[],
        },
    },
    Relatives {
        tags: &["hi", "und"],
        words: WordList {
            text: "अउअउरअओरअछिअत्रअप्पनअमिसअस्ति\
अहइअहैआउआउरआमुतआसीत्इतिइन\
इनकरइसईउनउसएकरएखरएगो\
एवंएहिओकरओकराओखरओसओहिऔर\
कइलकइलेकएलकथेकरथेकरथेंकरनेकरऽ\
करानकरेलाकरैकहाकाकिकियाकी\
केँकेहूकैकॊरकोखातिरगइलगई\
गएगयागेलचचुचुनछछथि\
छलछलाहछिछुछेछेहछैजवन\
जाताजेकरजेखरजोततमितवनतस\
तस्यतितिमनतॆतोहरथाथीथे\
दूगोनहींनास्तिनेप्यठबाबाटेबाटै\
बाड़नबाड़ीबाड़ेबानीभइलभवतिभीभेल\
मँमंजमंज़मायहयिमयिमनरहलें\
रहारहिसरहीरहैरिहिसलालिएलेल\
वहसँसःसकतासन्तिसभेसुंदसॖय\
हइहईहकइहथहथिनहम्मरहलहलइ\
हलईहलथिनहलाहवयहवेहवैहऽहावय\
हिंदिहुंदहुआहुईहुन्दहेहैहैं\
होइहोताहोतीहोतेहोथेहोथेंहोला",
            starts: &[
                0, 6, 15, 24, 33, 45, 60, 72, 87, 96, 105, 111, 120, 132, 147, 156, 162, 174, 180,
                183, 189, 195, 204, 213, 222, 231, 240, 249, 261, 270, 276, 285, 291, 300, 312,
                321, 330, 342, 357, 369, 378, 390, 405, 414, 423, 429, 435, 447, 453, 462, 474,
                480, 489, 495, 510, 519, 525, 531, 540, 549, 552, 558, 567, 570, 579, 585, 597,
                603, 609, 615, 624, 630, 639, 651, 663, 675, 681, 684, 693, 702, 708, 720, 726,
                738, 744, 756, 762, 768, 774, 786, 798, 816, 822, 834, 840, 852, 864, 879, 894,
                909, 921, 930, 942, 948, 957, 963, 972, 984, 990, 996, 1005, 1017, 1032, 1041,
                1053, 1062, 1071, 1086, 1092, 1101, 1110, 1116, 1122, 1128, 1140, 1155, 1164, 1176,
                1185, 1191, 1197, 1206, 1212, 1224, 1239, 1245, 1254, 1263, 1278, 1287, 1296, 1305,
                1314, 1320, 1332, 1347, 1359, 1368, 1377, 1392, 1398, 1404, 1413, 1422, 1434, 1446,
                1458, 1470, 1485, 1497,
            ],
            users: &[
                2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 2, 1, 2, 1, 1, 2, 2, 2, 2, 2, 2, 2,
                2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 1, 1, 1, 1, 1, 2, 2, 2, 2, 1, 2, 2, 1,
                1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2, 2,
                2, 1, 1, 1, 2, 1, 2, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 1, 2, 2, 2,
                1, 2, 1, 2, 2, 2, 1, 2, 1, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
                2, 2, 2, 2, 2, 2, 1, 1, 2, 2, 1, 1, 2, 1, 1, 1, 2, 2, 2,
            ],
        },
        beginnings: WordList {
            text: "",
            starts: &[0],
            users: &[],
        },
    },
    Relatives {
        tags: &["ur", "und"],
        words: WordList {
            text: "آسہأکھامہاوراوساکھبھیتمہ\
تھاتھیتھےتہجوستؠسندسۭتۍ\
منزنہیںنےوہپؠٹھچھنہچھہچھے\
چہژکاکشیرکوکہکۆرکی\
کیاکےگژھگیاہندہیںہےیم",
            starts: &[
                0, 6, 12, 18, 24, 30, 36, 42, 48, 54, 60, 66, 70, 74, 80, 86, 94, 100, 108, 112,
                116, 124, 132, 138, 144, 148, 150, 154, 162, 166, 170, 176, 180, 186, 190, 196,
                202, 208, 214, 218, 222,
            ],
            users: &[
                2, 2, 2, 1, 2, 2, 1, 2, 1, 1, 1, 2, 1, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 1, 2,
                1, 1, 2, 1, 1, 1, 2, 1, 2, 1, 1, 2,
            ],
        },
        beginnings: WordList {
            text: "",
            starts: &[0],
            users: &[],
        },
    },
    Relatives {
        tags: &["ar", "und"],
        words: WordList {
            text: "أنإلىالتيالذيحيثدذلكسرو\
علىعنفيقدكاتمكانكانتكر\
كروكورمننهذاهذهولاولم\
يم",
            starts: &[
                0, 4, 10, 18, 26, 32, 34, 40, 46, 52, 56, 60, 64, 72, 78, 86, 90, 96, 102, 106,
                108, 114, 120, 126, 132, 136,
            ],
            users: &[
                1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 2, 1, 1, 2, 2, 2, 1, 2, 1, 1, 1, 1, 2,
            ],
        },
        beginnings: WordList {
            text: "",
            starts: &[0],
            users: &[],
        },
    },
    Relatives {
        tags: &["bn", "und"],
        words: WordList {
            text: "অতোপ্পাঅদুঅদুগাঅদুদাঅদুবুঅনেকঅমদিঅমসুং\
অমসুঙঅমাঅসিঅসিগীঅহুমআছেআপনিআমাদের\
আমারআমিআরইংএইএকএকটাএকটি\
এখনএবংএরওওইনাওইবাওইরিকরতে\
করাকরারকরেকরেনকিকিছুকিন্তুকে\
কোনকোনোখুবঙসিচহিছিলছিলেনজন্য\
তখনতাতাঁরতাদেরতারতারাতিনিতৌবা\
তৌরিথবকথেকেদিয়েদেখানত্ত্রগানানিয়ে\
নেইপরপারেফংলিফাওবাবলেবলেনবা\
মখামখোয়মখোয়মতমদামতাংদামধ্যেমরক্তামসি\
মসিগীমহাকমীওইমীয়ামমীয়ামযখনয়াইয়াওই\
যাযেলমলৈলৈনালৈবালৈরিসঙ্গে\
সবসাথেসেসেইহচ্ছেহতেহবেহয়\
হয়েহয়েছেহলেহায়নাহায়বসিহায়নাহায়বসিহৌ\
হৌখিয়াইয়াওই",
            starts: &[
                0, 21, 30, 45, 60, 75, 87, 99, 114, 129, 138, 147, 162, 174, 183, 195, 213, 225,
                234, 240, 246, 252, 258, 270, 282, 291, 300, 306, 309, 321, 333, 345, 357, 366,
                378, 387, 399, 405, 417, 435, 441, 450, 462, 471, 480, 489, 498, 513, 525, 534,
                540, 552, 567, 576, 588, 600, 612, 624, 633, 645, 660, 672, 696, 702, 717, 726,
                732, 744, 756, 771, 780, 792, 798, 807, 822, 834, 849, 867, 882, 900, 909, 924,
                936, 948, 966, 981, 990, 1002, 1017, 1023, 1029, 1035, 1041, 1053, 1065, 1077,
                1092, 1098, 1110, 1116, 1125, 1140, 1149, 1158, 1167, 1179, 1197, 1206, 1224, 1245,
                1260, 1278, 1284, 1296, 1305, 1317,
            ],
            users: &[
                2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1,
                2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2,
                2, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2,
                2, 1, 2, 2, 1, 1, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2,
                2, 2, 2,
            ],
        },
        beginnings: WordList {
            text: "ইম্ফালমণিপুর",
            starts: &[0, 18, 36],
            users: &[2, 2],
        },
    },
    Relatives {
        tags: &["yi", "he"],
        words: WordList {
            text: "אאבעראדעראואויבאויךאויףאון\
אונדזאזאחריאיזאייןאיינעאיךאיר\
אלעאןאתביותרבייבשנתגאטגוט\
גםגעגעבןגעווארןגעוועןגעזאגטגעמאכטגרויסדא\
דאסדארטדורךדידעםדערהאבןהאט\
הואהזההיאהיההיינטהייסטהייתההיתה\
הםוואלטוואסוויוויילווייסןוויסןוועגן\
וועטוועלןווערטזאלזהזייןזיךזענען\
טאגיארידיישכדיכמולאלאחר\
להיותלפנימיטמירנאךנארניטנישט\
פארפארןפוןצוצווישןצוםקייןקען\
שויןשלשנת",
            starts: &[
                0, 2, 10, 18, 22, 30, 38, 46, 52, 62, 66, 74, 80, 88, 98, 104, 110, 116, 120, 124,
                134, 140, 148, 154, 160, 164, 176, 190, 202, 214, 226, 236, 240, 246, 254, 262,
                266, 272, 278, 286, 292, 298, 304, 310, 316, 326, 336, 346, 354, 358, 368, 376,
                382, 392, 404, 414, 424, 432, 442, 452, 458, 462, 470, 476, 486, 492, 498, 504,
                508, 514, 520, 524, 532, 542, 550, 556, 562, 568, 574, 580, 588, 594, 602, 608,
                612, 624, 630, 638, 644, 652, 656, 662,
            ],
            users: &[
                1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 2, 1, 1, 2, 1, 1, 1,
                1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1,
                1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 2, 1, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                1, 1, 1, 1, 1, 2, 2,
            ],
        },
        beginnings: WordList {
            text: "אידישגעיידיידישמענטש",
            starts: &[0, 10, 14, 20, 30, 40],
            users: &[1, 1, 1, 1, 1],
        },
    },
    Relatives {
        tags: &["fa", "und"],
        words: WordList {
            text: "آدیآنائتدیائدنائدیرازاستاوزره\
اولاراقاولاناوچونایدیایلدهایلهاینبؤلگه\
بؤیوکبابرایبهبوبودبیرتا\
دارددهدیرراسونراسینهشدشده\
شودلرلریمینیزهموارچوخ\
کردکهکیمیگؤرهیوخیک",
            starts: &[
                0, 6, 10, 20, 28, 38, 42, 48, 58, 72, 82, 92, 100, 110, 118, 124, 134, 144, 148,
                156, 160, 164, 170, 176, 180, 188, 192, 198, 202, 212, 220, 224, 230, 236, 240,
                246, 250, 256, 260, 266, 272, 278, 282, 290, 298, 304, 308,
            ],
            users: &[
                2, 1, 2, 2, 2, 1, 1, 2, 2, 2, 2, 2, 2, 2, 1, 2, 2, 1, 1, 1, 2, 1, 2, 1, 1, 2, 2, 1,
                2, 2, 1, 1, 1, 2, 2, 1, 1, 1, 2, 2, 1, 1, 2, 2, 2, 1,
            ],
        },
        beginnings: WordList {
            text: "",
            starts: &[0],
            users: &[],
        },
    },
    Relatives {
        tags: &["tt", "kk", "und"],
        words: WordList {
            text: "адамдараларданаларныңаныңарасындабарлыкбарлықбашка\
беләнбербереһеберсебесбикбишболады\
болдыболсаболыпболғанбубулганбулдыбулса\
булыпбулғанбылбындабізбірбүгенбүгін\
бұлбөгөнбөтенгенәдегендейдідипдүрт\
едіекіелдаелдіңелныңелыемесенді\
жаңажоқжәнезуридеиделәридемикән\
итепитәйылдакейінкечкенәкешекешеләркилә\
күнкөнләкинменәнмондыймөһимнемесенинди\
нисекничекнәрсәололароныңосыретінде\
солайтиештуралытураһындатурындатөртулуның\
уҡхәзерхәҙерчөнкишулшулайэшюк\
юҡякияңақазірқалайқандайҡалаүзе\
үлкенүшүшінһуңһәмһәрәгәрәйе\
әйттеәлегеәммаөсөнөтеөчөчен",
            starts: &[
                0, 14, 28, 42, 50, 66, 78, 90, 100, 110, 116, 128, 138, 144, 150, 156, 168, 178,
                188, 198, 210, 214, 226, 236, 246, 256, 268, 274, 284, 290, 296, 306, 316, 322,
                332, 342, 350, 360, 370, 376, 384, 390, 396, 404, 414, 424, 430, 438, 446, 454,
                460, 468, 474, 480, 492, 500, 508, 516, 522, 532, 542, 556, 564, 578, 586, 592,
                598, 608, 618, 630, 640, 652, 662, 672, 682, 692, 696, 704, 712, 718, 732, 742,
                750, 762, 780, 794, 802, 806, 814, 818, 828, 838, 848, 854, 864, 868, 872, 876,
                882, 888, 898, 908, 920, 928, 934, 944, 948, 956, 962, 968, 974, 982, 988, 998,
                1008, 1016, 1024, 1030, 1034, 1042,
            ],
            users: &[
                2, 1, 1, 1, 1, 1, 2, 1, 1, 5, 4, 1, 2, 5, 5, 2, 2, 2, 2, 2, 1, 1, 1, 1, 5, 4, 4, 4,
                2, 2, 1, 2, 2, 4, 1, 5, 2, 2, 1, 5, 2, 2, 1, 2, 1, 1, 2, 2, 2, 2, 2, 5, 1, 1, 1, 5,
                5, 5, 4, 2, 1, 5, 1, 5, 2, 5, 5, 4, 1, 5, 2, 1, 4, 1, 1, 2, 2, 2, 2, 2, 2, 5, 2, 4,
                1, 2, 5, 4, 4, 1, 4, 1, 5, 5, 5, 1, 4, 5, 5, 2, 2, 2, 4, 5, 2, 2, 2, 4, 5, 5, 5, 5,
                5, 5, 5, 4, 2, 5, 1,
            ],
        },
        beginnings: WordList {
            text: "башҡортжылтатарукучышәһәрқазақ",
            starts: &[0, 14, 20, 30, 40, 50, 60],
            users: &[4, 2, 5, 1, 1, 2],
        },
    },
    Relatives {
        tags: &["bo", "und"],
        words: WordList {
            text: "ཀྱངགངཅིནདགོདགོཔནུགབཅསབཟུམ\
བྱསབྱེདམནོཚོའིཞིགའབདའབདཝའོང\
ཡིནཡོངཡོདཔརེདལུཤིགཨིནཨིནམ\
ཨིནམས",
            starts: &[
                0, 9, 15, 24, 33, 45, 54, 63, 75, 84, 96, 105, 117, 126, 135, 147, 156, 165, 174,
                186, 195, 201, 210, 219, 231, 246,
            ],
            users: &[
                1, 1, 2, 2, 2, 2, 1, 2, 1, 1, 2, 1, 1, 2, 2, 2, 1, 1, 2, 1, 2, 1, 2, 2, 2,
            ],
        },
        beginnings: WordList {
            text: "",
            starts: &[0],
            users: &[],
        },
    },
];
