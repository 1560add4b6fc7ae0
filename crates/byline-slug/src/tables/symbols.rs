// GENERATED from data/symbols.tsv (sources there) by `cargo xtask tables`. Do not edit.

/// Language, and a line for each symbol: the symbol and its word; sorted by language.
pub(crate) static SYMBOLS: &[(&str, &str)] = &[
    (
        "ar",
        "$دولار\n%بالمئة\n&و\n+زائد\n=يساوي\n@ات\n£جنيه\n¥ين\n°درجة\n֏درام\n؋أفغاني\n৳تاكا\n฿باخت\n៛رييال\n₡كولن\n₦نايرا\n₨روبية\n₩وون\n₪شيكل\n₫دونج\n€يورو\n₭كيب\n₮توغروغ\n₱بيزو\n₲غواراني\n₴هريفنيا\n₵سيدي\n₸تينغ\n₹روبية\n₺ليرة\n₼مانت\n₽روبل\n₾لاري\n№رقم\n∞لانهاية\n﷼ريال\n",
    ),
    (
        "az",
        "$dollar\n%faiz\n&və\n+üstəgəl\n=bərabər\n@et\n£funt\n¥yen\n°dərəcə\n֏dram\n؋əfqani\n৳taka\n฿bat\n៛riel\n₡kolon\n₦naira\n₨rupi\n₩von\n₪şekel\n₫donq\n€avro\n₭kip\n₮tuqrik\n₱peso\n₲quarani\n₴qrivna\n₵sedi\n₸tenge\n₹rupi\n₺lirə\n₼manat\n₽rubl\n₾lari\n№nömrə\n∞sonsuzluq\n﷼rial\n",
    ),
    (
        "be",
        "$долараў\n%працэнтаў\n&і\n+плюс\n=роўна\n@сабака\n£фунтаў\n¥іен\n°градусаў\n֏драмаў\n؋афгані\n৳так\n฿батаў\n៛рыеляў\n₡калонаў\n₦наір\n₨рупій\n₩вон\n₪шэкеляў\n₫донгаў\n€еўра\n₭кіпаў\n₮тугрыкаў\n₱песа\n₲гуарані\n₴грыўняў\n₵седзі\n₸тэнге\n₹рупій\n₺лір\n₼манатаў\n₽рублёў\n₾лары\n№нумар\n∞бясконцасць\n﷼рыялаў\n",
    ),
    (
        "bg",
        "$долара\n%процента\n&и\n+плюс\n=равно\n@кльомба\n£лири\n¥йени\n°градуса\n֏драма\n؋афгана\n৳таки\n฿бата\n៛риела\n₡колона\n₦найри\n₨рупии\n₩вона\n₪шекела\n₫донга\n€евро\n₭кипа\n₮тугрика\n₱песо\n₲гуарани\n₴гривни\n₵седи\n₸тенге\n₹рупии\n₺лири\n₼маната\n₽рубли\n₾лари\n№номер\n∞безкрайност\n﷼риала\n",
    ),
    (
        "bn",
        "$ডল\u{9be}র\n%শত\u{9be}ংশ\n&এবং\n+যোগ\n=সম\u{9be}ন\n@অ\u{9cd}য\u{9be}ট\n£প\u{9be}উন\u{9cd}ড\n¥ইয\u{9bc}েন\n°ডিগ\u{9cd}রি\n֏দ\u{9cd}র\u{9be}ম\n؋আফগ\u{9be}নি\n৳ট\u{9be}ক\u{9be}\n฿ব\u{9be}ত\n៛রিয\u{9bc}েল\n₡কোলোন\n₦ন\u{9be}য\u{9bc}র\u{9be}\n₨র\u{9c1}পি\n₩ওন\n₪শেকেল\n₫ডঙ\u{9cd}গ\n€ইউরো\n₭কিপ\n₮ত\u{9c1}গরিক\n₱পেসো\n₲গ\u{9c1}য\u{9bc}\u{9be}র\u{9be}নি\n₴হ\u{9c3}ভনিয\u{9bc}\u{9be}\n₵সেডি\n₸টেঙ\u{9cd}গে\n₹র\u{9c1}পি\n₺লির\u{9be}\n₼ম\u{9be}ন\u{9be}ত\n₽র\u{9c1}বেল\n₾ল\u{9be}রি\n№নম\u{9cd}বর\n∞অসীম\n﷼রিয\u{9bc}\u{9be}ল\n",
    ),
    (
        "ca",
        "$dòlars\n%per cent\n&i\n+més\n=igual\n@arrova\n£lliures\n¥iens\n°graus\n֏drams\n؋afganis\n৳taka\n฿bahts\n៛riels\n₡colons\n₦naires\n₨rupies\n₩wons\n₪xéquels\n₫dongs\n€euros\n₭kips\n₮tögrögs\n₱pesos\n₲guaranís\n₴hrívnies\n₵cedis\n₸tenges\n₹rupies\n₺lires\n₼manats\n₽rubles\n₾laris\n№número\n∞infinit\n﷼rials\n",
    ),
    (
        "cs",
        "$dolarů\n%procent\n&a\n+plus\n=rovná se\n@zavináč\n£liber\n¥jenů\n°stupňů\n֏dramů\n؋afghánů\n৳tak\n฿bahtů\n៛rielů\n₡colónů\n₦nair\n₨rupií\n₩wonů\n₪šekelů\n₫dongů\n€eur\n₭kipů\n₮tugriků\n₱pes\n₲guarani\n₴hřiven\n₵cedi\n₸tenge\n₹rupií\n₺lir\n₼manatů\n₽rublů\n₾lari\n№číslo\n∞nekonečno\n﷼rijálů\n",
    ),
    (
        "da",
        "$dollar\n%procent\n&og\n+plus\n=lig med\n@at\n£pund\n¥yen\n°grader\n֏dram\n؋afghani\n৳taka\n฿baht\n៛riel\n₡colón\n₦naira\n₨rupee\n₩won\n₪shekel\n₫dong\n€euro\n₭kip\n₮tugrik\n₱pesos\n₲guarani\n₴grynia\n₵cedi\n₸tenge\n₹rupees\n₺lira\n₼manat\n₽rubler\n₾lari\n№nummer\n∞uendelig\n﷼rialer\n",
    ),
    (
        "de",
        "$dollar\n%prozent\n&und\n+plus\n=gleich\n@at\n£pfund\n¥yen\n°grad\n֏dram\n؋afghani\n৳taka\n฿baht\n៛riel\n₡colon\n₦naira\n₨rupien\n₩won\n₪schekel\n₫dong\n€euro\n₭kip\n₮tögrög\n₱pesos\n₲guarani\n₴hrywnja\n₵cedi\n₸tenge\n₹rupien\n₺lira\n₼manat\n₽rubel\n₾lari\n№nummer\n∞unendlich\n﷼rial\n",
    ),
    (
        "el",
        "$δολάρια\n%τοις εκατό\n&και\n+συν\n=ίσον\n@παπάκι\n£λίρες\n¥γιεν\n°βαθμοί\n֏ντραμ\n؋αφγάνια\n৳τάκα\n฿μπατ\n៛ρίελ\n₡κολόν\n₦νάιρα\n₨ρουπίες\n₩γουόν\n₪σέκελ\n₫ντονγκ\n€ευρώ\n₭κιπ\n₮τουγκρίκ\n₱πέσο\n₲γκουαρανί\n₴γρίβνα\n₵σέντι\n₸τένγκε\n₹ρουπίες\n₺λίρες\n₼μανάτ\n₽ρούβλια\n₾λάρι\n№αριθμός\n∞άπειρο\n﷼ριάλ\n",
    ),
    (
        "en",
        "$dollar\n%percent\n&and\n+plus\n=equals\n@at\n£pound\n¥yen\n°degrees\n֏dram\n؋afghani\n৳taka\n฿baht\n៛riel\n₡colon\n₦naira\n₨rupee\n₩won\n₪shekel\n₫dong\n€euro\n₭kip\n₮tugrik\n₱peso\n₲guarani\n₴hryvnia\n₵cedi\n₸tenge\n₹rupee\n₺lira\n₼manat\n₽ruble\n₾lari\n№no\n∞infinity\n﷼rial\n",
    ),
    (
        "es",
        "$dolares\n%por ciento\n&y\n+mas\n=igual\n@arroba\n£libras\n¥yenes\n°grados\n֏drams\n؋afganis\n৳takas\n฿bats\n៛rieles\n₡colones\n₦nairas\n₨rupias\n₩wons\n₪shekels\n₫dongs\n€euros\n₭kips\n₮tugriks\n₱pesos\n₲guaraníes\n₴grivnas\n₵cedis\n₸tengues\n₹rupias\n₺liras\n₼manats\n₽rublos\n₾laris\n№numero\n∞infinito\n﷼riales\n",
    ),
    (
        "et",
        "$dollarit\n%protsenti\n&ja\n+pluss\n=võrdub\n@ät\n£naela\n¥jeeni\n°kraadi\n֏drammi\n؋afgaanit\n৳takat\n฿baati\n៛riaali\n₡kolooni\n₦nairat\n₨ruupiat\n₩vonni\n₪seeklit\n₫dongi\n€eurot\n₭kiipi\n₮tugrikut\n₱peesot\n₲guaraniid\n₴grivnat\n₵sedit\n₸tenget\n₹ruupiat\n₺liiri\n₼manatit\n₽rubla\n₾lari\n№number\n∞lõpmatus\n﷼riaali\n",
    ),
    (
        "fa",
        "$دلار\n%درصد\n&و\n+بعلاوه\n=مساوی\n@ات\n£پوند\n¥ین\n°درجه\n֏درام\n؋افغانی\n৳تاکا\n฿بات\n៛ری\u{200c}یل\n₡کولون\n₦نایرا\n₨روپیه\n₩وون\n₪ش\u{650}ک\u{650}ل\n₫دانگ\n€یورو\n₭کیپ\n₮توگریک\n₱پزو\n₲گوارانی\n₴هریونیا\n₵سدی\n₸تنگه\n₹روپیه\n₺لیره\n₼منات\n₽روبل\n₾لاری\n№شماره\n∞بینهایت\n﷼ریال\n",
    ),
    (
        "fi",
        "$dollaria\n%prosenttia\n&ja\n+plus\n=yhtä kuin\n@at\n£puntaa\n¥jeniä\n°astetta\n֏dramia\n؋afgaania\n৳takaa\n฿bahtia\n៛rieliä\n₡colónia\n₦nairaa\n₨rupiaa\n₩wonia\n₪sekeliä\n₫dongia\n€euroa\n₭kipiä\n₮tugrikia\n₱pesoa\n₲guarania\n₴hryvniaa\n₵cediä\n₸tengeä\n₹rupiaa\n₺liiraa\n₼manatia\n₽ruplaa\n₾laria\n№numero\n∞ääretön\n﷼rialia\n",
    ),
    (
        "fr",
        "$dollars\n%pour cent\n&et\n+plus\n=egale\n@arobase\n£livres\n¥yens\n°degres\n֏drams\n؋afghanis\n৳takas\n฿bahts\n៛riels\n₡colóns\n₦nairas\n₨roupies\n₩wons\n₪shekels\n₫dôngs\n€euros\n₭kips\n₮tugriks\n₱pesos\n₲guaranís\n₴hryvnias\n₵cédis\n₸tenges\n₹roupies\n₺livres turques\n₼manats\n₽roubles\n₾laris\n№numero\n∞infini\n﷼riyals\n",
    ),
    (
        "he",
        "$דולר\n%אחוז\n&ו\n+פלוס\n=שווה\n@שטרודל\n£לירה\n¥ין\n°מעלות\n֏דראם\n؋אפגני\n৳טאקה\n฿בהט\n៛ריל\n₡קולון\n₦נאירה\n₨רופי\n₩וון\n₪שקלים\n₫דונג\n€אירו\n₭קיפ\n₮טוגרוג\n₱פסו\n₲גוארני\n₴הריבנה\n₵סדי\n₸טנגה\n₹רופי\n₺לירות\n₼מאנאט\n₽רובל\n₾לארי\n№מספר\n∞אינסוף\n﷼ריאל\n",
    ),
    (
        "hi",
        "$डॉलर\n%प\u{94d}रतिशत\n&और\n+प\u{94d}लस\n=बराबर\n@ऐट\n£पाउ\u{902}ड\n¥य\u{947}न\n°डिग\u{94d}री\n֏द\u{94d}राम\n؋अफ\u{93c}गानी\n৳टका\n฿बहत\n៛रियाल\n₡कोलोन\n₦नाइरा\n₨र\u{941}पए\n₩वॉन\n₪श\u{947}क\u{947}ल\n₫डो\u{902}ग\n€य\u{942}रो\n₭किप\n₮टगरिक\n₱प\u{947}सो\n₲ग\u{941}आरानी\n₴रिव\u{94d}निया\n₵स\u{947}डी\n₸ट\u{947}\u{902}ज\u{93c}\n₹र\u{941}पए\n₺लीरा\n₼म\u{948}न\u{947}ट\n₽र\u{942}बल\n₾लारी\n№न\u{902}बर\n∞अन\u{902}त\n﷼रियाल\n",
    ),
    (
        "hr",
        "$dolara\n%posto\n&i\n+plus\n=jednako\n@at\n£funti\n¥jena\n°stupnjeva\n֏drama\n؋afgana\n৳taka\n฿bahta\n៛rijala\n₡kolona\n₦naira\n₨rupija\n₩wona\n₪šekela\n₫donga\n€eura\n₭kipa\n₮tugrika\n₱peza\n₲gvaranija\n₴hrivnji\n₵ceda\n₸tengea\n₹rupija\n₺lira\n₼manata\n₽rubalja\n₾lara\n№broj\n∞beskonačno\n﷼rijala\n",
    ),
    (
        "hu",
        "$dollár\n%százalék\n&és\n+plusz\n=egyenlő\n@kukac\n£font\n¥jen\n°fok\n֏dram\n؋afghani\n৳taka\n฿baht\n៛riel\n₡colon\n₦naira\n₨rúpia\n₩won\n₪sékel\n₫dong\n€euró\n₭kip\n₮tugrik\n₱peso\n₲guarani\n₴hrivnya\n₵cedi\n₸tenge\n₹rúpia\n₺líra\n₼manat\n₽rubel\n₾lari\n№szám\n∞végtelen\n﷼riál\n",
    ),
    (
        "hy",
        "$դոլար\n%տոկոս\n&և\n+գումարած\n=հավասար\n@շնիկ\n£ֆունտ\n¥իեն\n°աստիճան\n֏դրամ\n؋աֆղանի\n৳տակա\n฿բահտ\n៛ռիել\n₡կոլոն\n₦նայրա\n₨ռուփի\n₩վոն\n₪շեկել\n₫դոնգ\n€եվրո\n₭կիպ\n₮տուգրիկ\n₱պեսո\n₲գուարանի\n₴գրիվնա\n₵սեդի\n₸տենգե\n₹ռուփի\n₺լիրա\n₼մանաթ\n₽ռուբլի\n₾լարի\n№համար\n∞անվերջություն\n﷼ռիալ\n",
    ),
    (
        "id",
        "$dolar\n%persen\n&dan\n+plus\n=sama dengan\n@at\n£pound\n¥yen\n°derajat\n֏dram\n؋afgani\n৳taka\n฿baht\n៛riel\n₡colon\n₦naira\n₨rupee\n₩won\n₪shekel\n₫dong\n€euro\n₭kip\n₮tugrik\n₱peso\n₲guarani\n₴hryvnia\n₵cedi\n₸tenge\n₹rupee\n₺lira\n₼manat\n₽rubel\n₾lari\n№nomor\n∞tak hingga\n﷼rial\n",
    ),
    (
        "it",
        "$dollari\n%per cento\n&e\n+piu\n=uguale\n@chiocciola\n£sterline\n¥yen\n°gradi\n֏dram\n؋afghani\n৳taka\n฿baht\n៛riel\n₡colon\n₦naire\n₨rupie\n₩won\n₪shekel\n₫dong\n€euro\n₭kip\n₮tugrik\n₱pesos\n₲guarani\n₴grivnie\n₵cedi\n₸tenge\n₹rupie\n₺lire\n₼manat\n₽rubli\n₾lari\n№numero\n∞infinito\n﷼rial\n",
    ),
    (
        "ja",
        "$ドル\n%パーセント\n&アンド\n+プラス\n=イコール\n@アットマーク\n£ポンド\n¥えん\n°ど\n֏ドラム\n؋アフガニー\n৳タカ\n฿バーツ\n៛リエル\n₡コロン\n₦ナイラ\n₨ルピー\n₩ウォン\n₪シェケル\n₫ドン\n€ユーロ\n₭キープ\n₮トグログ\n₱ペソ\n₲グアラニ\n₴フリヴニャ\n₵セディ\n₸テンゲ\n₹ルピー\n₺リラ\n₼マナト\n₽ルーブル\n₾ラリ\n№ナンバー\n∞むげんだい\n﷼リアル\n",
    ),
    (
        "ka",
        "$დოლარი\n%პროცენტი\n&და\n+პლუს\n=უდრის\n@ეტ\n£ფუნტი\n¥იენი\n°გრადუსი\n֏დრამი\n؋ავღანი\n৳ტაკა\n฿ბატი\n៛რიელი\n₡კოლონი\n₦ნაირა\n₨რუპია\n₩ვონი\n₪შეკელი\n₫დონგი\n€ევრო\n₭კიპი\n₮ტუგრიკი\n₱პესო\n₲გუარანი\n₴გრივნა\n₵სედი\n₸ტენგე\n₹რუპია\n₺ლირა\n₼მანათი\n₽რუბლი\n₾ლარი\n№ნომერი\n∞უსასრულობა\n﷼რიალი\n",
    ),
    (
        "kk",
        "$доллар\n%пайыз\n&және\n+плюс\n=тең\n@ат\n£фунт\n¥иена\n°градус\n֏драм\n؋афгани\n৳така\n฿бат\n៛риель\n₡колон\n₦найра\n₨рупия\n₩вон\n₪шекель\n₫донг\n€еуро\n₭кип\n₮тугрик\n₱песо\n₲гуарани\n₴гривна\n₵седи\n₸теңге\n₹рупия\n₺лира\n₼манат\n₽рубль\n₾лари\n№нөмір\n∞шексіздік\n﷼риал\n",
    ),
    (
        "ko",
        "$달러\n%퍼센트\n&및\n+플러스\n=이퀄\n@골뱅이\n£파운드\n¥엔\n°도\n֏드람\n؋아프가니\n৳타카\n฿바트\n៛리엘\n₡콜론\n₦나이라\n₨루피\n₩원\n₪세켈\n₫동\n€유로\n₭키프\n₮투그릭\n₱페소\n₲과라니\n₴그리브나\n₵세디\n₸텡게\n₹루피\n₺리라\n₼마나트\n₽루블\n₾라리\n№번호\n∞무한대\n﷼리얄\n",
    ),
    (
        "ky",
        "$доллар\n%пайыз\n&жана\n+плюс\n=барабар\n@эт\n£фунт\n¥йен\n°градус\n֏драм\n؋афгани\n৳така\n฿бат\n៛риель\n₡колон\n₦найра\n₨рупия\n₩вон\n₪шекель\n₫донг\n€евро\n₭кип\n₮тугрик\n₱песо\n₲гуарани\n₴гривна\n₵седи\n₸теңге\n₹рупия\n₺лира\n₼манат\n₽рубль\n₾лари\n№номер\n∞чексиздик\n﷼риал\n",
    ),
    (
        "lt",
        "$dolerių\n%procentų\n&ir\n+plius\n=lygu\n@eta\n£svarų\n¥jenų\n°laipsnių\n֏dramų\n؋afganių\n৳takų\n฿batų\n៛rielių\n₡kolonų\n₦nairų\n₨rupijų\n₩vonų\n₪šekelių\n₫dongų\n€eurų\n₭kipų\n₮tugrikų\n₱pesų\n₲guaranių\n₴grivinų\n₵sedžių\n₸tengių\n₹rupijų\n₺lirų\n₼manatų\n₽rublių\n₾larių\n№numeris\n∞begalybė\n﷼rialų\n",
    ),
    (
        "lv",
        "$dolāri\n%procenti\n&un\n+plus\n=vienāds\n@et\n£mārciņas\n¥jenas\n°grādi\n֏drami\n؋afgāni\n৳takas\n฿bāti\n៛rieli\n₡koloni\n₦nairas\n₨rūpijas\n₩vonas\n₪šekeļi\n₫dongi\n€eiro\n₭kipi\n₮tugriki\n₱peso\n₲guarani\n₴grivnas\n₵sedi\n₸tenges\n₹rūpijas\n₺liras\n₼manati\n₽rubļi\n₾lari\n№numurs\n∞bezgalība\n﷼riāli\n",
    ),
    (
        "mk",
        "$долари\n%проценти\n&и\n+плус\n=еднакво\n@ет\n£фунти\n¥јени\n°степени\n֏драми\n؋авган\n৳таки\n฿бат\n៛рели\n₡колони\n₦наири\n₨рупии\n₩вони\n₪шекели\n₫донг\n€евра\n₭кипови\n₮тугрици\n₱пезоси\n₲гуарани\n₴хривнии\n₵седи\n₸тенги\n₹рупии\n₺лири\n₼манати\n₽рубљи\n₾лари\n№број\n∞бесконечност\n﷼ријали\n",
    ),
    (
        "nb",
        "$dollar\n%prosent\n&og\n+pluss\n=lik\n@at\n£pund\n¥yen\n°grader\n֏dram\n؋afghani\n৳taka\n฿baht\n៛riel\n₡colón\n₦naira\n₨rupier\n₩won\n₪shekler\n₫dong\n€euro\n₭kip\n₮tugrik\n₱pesos\n₲guarani\n₴hryvnia\n₵cedi\n₸tenge\n₹rupier\n₺lire\n₼manat\n₽rubler\n₾lari\n№nummer\n∞uendelig\n﷼rialer\n",
    ),
    (
        "nl",
        "$dollar\n%procent\n&en\n+plus\n=gelijk aan\n@at\n£pond\n¥yen\n°graden\n֏dram\n؋afghani\n৳taka\n฿baht\n៛riel\n₡colon\n₦naira\n₨roepie\n₩won\n₪shekel\n₫dong\n€euro\n₭kip\n₮tugrik\n₱peso\n₲guarani\n₴hryvnia\n₵cedi\n₸tenge\n₹roepie\n₺lira\n₼manat\n₽roebel\n₾lari\n№nummer\n∞oneindig\n﷼rial\n",
    ),
    (
        "pl",
        "$dolarow\n%procent\n&i\n+plus\n=rowna\n@malpa\n£funtow\n¥jenów\n°stopni\n֏dramow\n؋afgani\n৳taka\n฿bahtów\n៛rieli\n₡colonów\n₦nair\n₨rupii\n₩wonów\n₪szekli\n₫dongów\n€euro\n₭kipów\n₮tugrików\n₱peso\n₲guarani\n₴hrywien\n₵cedi\n₸tenge\n₹rupii\n₺lir\n₼manatow\n₽rubli\n₾lari\n№numer\n∞nieskonczonosc\n﷼riali\n",
    ),
    (
        "pt",
        "$dolares\n%por cento\n&e\n+mais\n=igual\n@arroba\n£libras\n¥ienes\n°graus\n֏drams\n؋afeganes\n৳takas\n฿bahts\n៛rieles\n₡colóns\n₦nairas\n₨rupias\n₩wons\n₪shekels\n₫dongs\n€euros\n₭kips\n₮tugriks\n₱pesos\n₲guaranis\n₴hryvnias\n₵cedis\n₸tenges\n₹rupias\n₺liras\n₼manats\n₽rublos\n₾laris\n№numero\n∞infinito\n﷼riales\n",
    ),
    (
        "ro",
        "$dolari\n%la sută\n&și\n+plus\n=egal\n@arond\n£lire\n¥yeni\n°grade\n֏drami\n؋afgani\n৳taka\n฿bahți\n៛rieli\n₡colóni\n₦naire\n₨rupii\n₩woni\n₪shekeli\n₫dongi\n€euro\n₭kipi\n₮tugrici\n₱pesos\n₲guarani\n₴grivne\n₵cedi\n₸tenge\n₹rupii\n₺lire\n₼manați\n₽ruble\n₾lari\n№numărul\n∞infinit\n﷼riali\n",
    ),
    (
        "ru",
        "$долларов\n%процентов\n&и\n+плюс\n=равно\n@собака\n£фунтов\n¥иен\n°градусов\n֏драмов\n؋афгани\n৳так\n฿батов\n៛риелей\n₡колонов\n₦найр\n₨рупий\n₩вон\n₪шекелей\n₫донгов\n€евро\n₭кипов\n₮тугриков\n₱песо\n₲гуарани\n₴гривен\n₵седи\n₸тенге\n₹рупий\n₺лир\n₼манатов\n₽рублей\n₾лари\n№номер\n∞бесконечность\n﷼риалов\n",
    ),
    (
        "sk",
        "$dolárov\n%percent\n&a\n+plus\n=rovná sa\n@zavináč\n£libier\n¥jenov\n°stupňov\n֏dramov\n؋afgání\n৳ták\n฿bahtov\n៛rielov\n₡colónov\n₦nair\n₨rupií\n₩wonov\n₪šekelov\n₫dongov\n€eur\n₭kipov\n₮tugrikov\n₱pesos\n₲guaraní\n₴hrivien\n₵cedi\n₸tenge\n₹rupií\n₺lír\n₼manatov\n₽rubľov\n₾lari\n№číslo\n∞nekonečno\n﷼rialov\n",
    ),
    (
        "sl",
        "$dolarjev\n%odstotkov\n&in\n+plus\n=je enako\n@afna\n£funtov\n¥jenov\n°stopinj\n֏dramov\n؋afganijev\n৳tak\n฿bahtov\n៛rielov\n₡kolonov\n₦nair\n₨rupij\n₩vonov\n₪šeklov\n₫dongov\n€evrov\n₭kipov\n₮tugrikov\n₱pesov\n₲gvaranijev\n₴grivn\n₵cedov\n₸tengov\n₹rupij\n₺lir\n₼manatov\n₽rubljev\n₾larijev\n№številka\n∞neskončno\n﷼rialov\n",
    ),
    (
        "sr",
        "$долара\n%посто\n&и\n+плус\n=једнако\n@ет\n£фунти\n¥јена\n°степени\n֏драма\n؋авгана\n৳така\n฿бата\n៛ријела\n₡колона\n₦наира\n₨рупија\n₩вона\n₪шекела\n₫донга\n€евра\n₭кипа\n₮тугрика\n₱пезоса\n₲гваранија\n₴хривњи\n₵седија\n₸тенгеа\n₹рупија\n₺лира\n₼маната\n₽рубљи\n₾ларија\n№број\n∞бесконачно\n﷼ријала\n",
    ),
    (
        "sv",
        "$dollar\n%procent\n&och\n+plus\n=lika med\n@at\n£pund\n¥yen\n°grader\n֏dram\n؋afghani\n৳taka\n฿baht\n៛riel\n₡colón\n₦naira\n₨rupier\n₩won\n₪shekel\n₫dong\n€euro\n₭kip\n₮tögrög\n₱pesos\n₲guarani\n₴hryvnia\n₵cedi\n₸tenge\n₹rupier\n₺lira\n₼manat\n₽rubel\n₾lari\n№nummer\n∞oändlighet\n﷼rial\n",
    ),
    (
        "tr",
        "$dolar\n%yüzde\n&ve\n+artı\n=eşittir\n@et\n£sterlin\n¥yen\n°derece\n֏dram\n؋afgani\n৳taka\n฿baht\n៛riel\n₡kolon\n₦naira\n₨rupi\n₩won\n₪şekel\n₫dong\n€avro\n₭kip\n₮tugrik\n₱peso\n₲guarani\n₴grivna\n₵sedi\n₸tenge\n₹rupi\n₺lira\n₼manat\n₽ruble\n₾lari\n№numara\n∞sonsuz\n﷼riyal\n",
    ),
    (
        "uk",
        "$доларів\n%відсотків\n&та\n+плюс\n=дорівнює\n@равлик\n£фунтів\n¥єн\n°градусів\n֏драмів\n؋афгані\n৳так\n฿батів\n៛рієлів\n₡колонів\n₦найр\n₨рупій\n₩вонів\n₪шекелів\n₫донгів\n€євро\n₭кіпів\n₮тугриків\n₱песо\n₲гуарані\n₴гривень\n₵седі\n₸тенге\n₹рупій\n₺лір\n₼манатів\n₽рублів\n₾ларі\n№номер\n∞нескінченність\n﷼ріалів\n",
    ),
    (
        "uz",
        "$dollar\n%foiz\n&va\n+plyus\n=teng\n@et\n£funt\n¥iyena\n°daraja\n֏dram\n؋afg‘oniy\n৳taka\n฿bat\n៛riel\n₡kolon\n₦nayra\n₨rupiya\n₩von\n₪shekel\n₫dong\n€yevro\n₭kip\n₮tugrik\n₱peso\n₲guarani\n₴grivna\n₵sedi\n₸tenge\n₹rupiya\n₺lira\n₼manat\n₽rubl\n₾lari\n№raqam\n∞cheksizlik\n﷼riyol\n",
    ),
    (
        "vi",
        "$đô la\n%phần trăm\n&và\n+cộng\n=bằng\n@a còng\n£bảng\n¥yên\n°độ\n֏dram\n؋afghani\n৳taka\n฿bạt\n៛riel\n₡colón\n₦naira\n₨rupee\n₩won\n₪sheqel\n₫đồng\n€euro\n₭kip\n₮tugrik\n₱peso\n₲guarani\n₴hryvnia\n₵cedi\n₸tenge\n₹rupee\n₺lia\n₼manat\n₽rúp\n₾lari\n№số\n∞vô cực\n﷼rial\n",
    ),
];
