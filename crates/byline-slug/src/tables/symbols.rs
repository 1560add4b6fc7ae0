// GENERATED from data/symbols.tsv (sources there) by `cargo xtask tables`. Do not edit.

/// Language, and a line for each symbol: the symbol and its word; sorted by language.
pub(crate) static SYMBOLS: &[(&str, &str)] = &[
    (
        "af",
        "$dollar\n%persent\n&en\n+plus\n=gelyk aan\n£pond\n¥jen\n°graad\n֏dram\n؋afgani\n৳taka\n฿baht\n៛riel\n₡colón\n₦naira\n₨roepee\n₩won\n₪sikkel\n₫dong\n€euro\n₭kip\n₮toegrik\n₱peso\n₲guarani\n₴hriwna\n₵cedi\n₸tenge\n₹roepee\n₺lira\n₼manat\n₽roebel\n₾lari\n﷼rial\n",
    ),
    (
        "am",
        "$ዶላር\n%ፐርሰንት\n&እና\n+ደመር\n=እኩል\n£ፓውንድ\n¥የን\n°ዲግሪ\n֏ድራም\n؋አፍጋኒ\n৳ታካ\n฿ባህት\n៛ሬል\n₡ኮሎን\n₦ናይራ\n₨ሩፒ\n₩ዎን\n₪የእስራኤል\n₫ዶንግ\n€ዩሮ\n₭ኪፕ\n₮ቱግሪክ\n₱ፔሶ\n₲ጉአራኒ\n₴ሀሪይቭኒአ\n₵ሲዲ\n₸ተንጌ\n₹ሩፒ\n₺ሊራ\n₼ማናት\n₽ሩብል\n₾ላሪ\n﷼ሪአል\n",
    ),
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
        "bs",
        "$dolara\n%procenat\n&i\n+plus\n=jednako\n£funti\n¥jena\n°stepen\n֏drama\n؋afganija\n৳taka\n฿bahta\n៛rijela\n₡kolona\n₦naira\n₨rupija\n₩vona\n₪šekela\n₫donga\n€eura\n₭kipa\n₮tugrika\n₱pezosa\n₲gvaranija\n₴hrivnji\n₵cedija\n₸tenga\n₹rupija\n₺lira\n₼manata\n₽rubalja\n₾larija\n﷼rijala\n",
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
        "cy",
        "$doler\n%y cant\n&a\n+plws\n=cyfartal\n£punt\n¥yen\n°gradd\n֏dram\n؋afghani\n৳taka\n฿baht\n៛riel\n₡colón\n₦naira\n₨rwpî\n₩won\n₪shegel\n₫dong\n€ewro\n₭kip\n₮tugrik\n₱peso\n₲guarani\n₴hryvnia\n₵cedi\n₸tenge\n₹rwpî\n₺lira\n₼manat\n₽rwbl\n₾lari\n﷼rial\n",
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
        "eo",
        "$dolaroj\n%procento\n&kaj\n+plus\n£pundoj\n¥enoj\n֏dramoj\n؋afganioj\n৳takoj\n฿bahtoj\n៛rieloj\n₡kolumboj\n₦najroj\n₨rupioj\n₩vonoj\n₪sikloj\n₫dongoj\n€eŭroj\n₭kipoj\n₮tugrikoj\n₱pesoj\n₲gvaranioj\n₴hrivnoj\n₵cedioj\n₸tengoj\n₹rupioj\n₺liroj\n₼manatoj\n₽rubloj\n₾larioj\n﷼rialoj\n",
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
        "eu",
        "$dolar\n%ehuneko\n&eta\n+plus\n=berdin\n£libera\n¥yen\n°gradu\n֏dram\n؋afgani\n৳taka\n฿baht\n៛riel\n₡colon\n₦naira\n₨errupia\n₩won\n₪shekel\n₫dong\n€euro\n₭kip\n₮tugrik\n₱peso\n₲guarani\n₴hryvnia\n₵cedi\n₸tenge\n₹errupia\n₺lira\n₼manat\n₽errublo\n₾lari\n﷼rial\n",
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
        "fil",
        "$dolyar\n%porsiyento\n&at\n+plus\n=katumbas\n£pounds\n¥yen\n°degree\n֏drams\n؋afghani\n৳takas\n฿baht\n៛riels\n₡colóns\n₦nairas\n₨rupees\n₩won\n₪shekels\n₫dong\n€euros\n₭kips\n₮tugriks\n₱piso\n₲guaranis\n₴hryvnias\n₵cedis\n₸tenges\n₹rupees\n₺lira\n₼manats\n₽rubles\n₾laris\n﷼rials\n",
    ),
    (
        "fr",
        "$dollars\n%pour cent\n&et\n+plus\n=egale\n@arobase\n£livres\n¥yens\n°degres\n֏drams\n؋afghanis\n৳takas\n฿bahts\n៛riels\n₡colóns\n₦nairas\n₨roupies\n₩wons\n₪shekels\n₫dôngs\n€euros\n₭kips\n₮tugriks\n₱pesos\n₲guaranís\n₴hryvnias\n₵cédis\n₸tenges\n₹roupies\n₺livres turques\n₼manats\n₽roubles\n₾laris\n№numero\n∞infini\n﷼riyals\n",
    ),
    (
        "ga",
        "$dollar\n%céatadán\n&agus\n+plus\n=cothrom le\n£punt\n¥yen\n°céim\n֏dram\n؋hafganastáine\n৳taka\n฿baht\n៛riel\n₡colón\n₦naira\n₨rúipí\n₩won\n₪seiceal\n₫dong\n€euro\n₭kip\n₮tugrik\n₱peso\n₲guaraní\n₴hryvnia\n₵cedi\n₸tenge\n₹rúipí\n₺lira\n₼manat\n₽rúbal\n₾lari\n﷼rial\n",
    ),
    (
        "gl",
        "$dólares\n%por cento\n&e\n+máis\n=igual\n£libras\n¥iens\n°grao\n֏drams\n؋afganis\n৳takas\n฿bahts\n៛rieis\n₡colóns\n₦nairas\n₨rupias\n₩wons\n₪shequeis\n₫dongs\n€euros\n₭kips\n₮tugriks\n₱pesos\n₲guaranís\n₴hrivnas\n₵cedis\n₸tenges\n₹rupias\n₺liras\n₼manats\n₽rublos\n₾laris\n﷼riales\n",
    ),
    (
        "gu",
        "$ડૉલર\n%ટકા\n&અન\u{ac7}\n+વત\u{acd}તા\n=બરાબર\n£પાઉન\u{acd}ડ\u{acd}સ\n¥ય\u{ac7}ન\n°માત\u{acd}રા\n֏ડ\u{acd}ર\u{ac7}મ\n؋અફ\u{acd}ગાની\n৳ટાકા\n฿બાહ\u{acd}ત\n៛રીઅલ\n₡કોલોન\n₦ન\u{ac8}રા\n₨ર\u{ac2}પી\n₩વન\n₪ન\u{acd}ય\u{ac1}\n₫ડો\u{a82}ગ\n€ય\u{ac1}રો\n₭કિપ\n₮ટગરિક\n₱પ\u{ac7}સો\n₲ગ\u{ac1}આરાની\n₴હ\u{acd}રિવિનિયા\n₵સ\u{ac7}ડી\n₸ટ\u{ac7}\u{a82}ગ\n₹ર\u{ac2}પિયા\n₺લિરા\n₼મનાત\n₽ર\u{ac2}બલ\u{acd}સ\n₾લારી\n﷼રિયાલ\n",
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
        "is",
        "$dalir\n%prósent\n&og\n+plús\n=jafnt\n£pund\n¥jen\n°gráða\n֏drömm\n؋afganar\n৳tökur\n฿böt\n៛ríöl\n₡kólon\n₦nærur\n₨rúpíur\n₩vonn\n₪siklar\n₫dong\n€evrur\n₭kip\n₮túríkar\n₱pesar\n₲gvaraní\n₴hrinjur\n₵sedar\n₸tengi\n₹rúpíur\n₺lírur\n₼manöt\n₽rúblur\n₾larar\n﷼ríöl\n",
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
        "kn",
        "$ಡಾಲರ\u{ccd}ಗಳು\n%ಶ\u{cc7}ಕಡಾ\n&ಮತ\u{ccd}ತು\n+ಅಧ\u{cbf}ಕ\n=ಸಮ\n£ಪ\u{ccc}ಂಡ\u{ccd}ಗಳು\n¥ಯ\u{cc6}ನ\u{ccd}\n°ಕ\u{ccb}ನ\n֏ಡ\u{ccd}ರಾಮ\u{ccd}ಗಳು\n؋ಅಫ\u{ccd}ಘನ\u{ccd}\n৳ಟಾಕಾಗಳು\n฿ಬಹ\u{ccd}ತ\u{ccd}\n៛ರ\u{cbf}ಯಲ\u{ccd}ಗಳು\n₡ಕ\u{cca}ಲ\u{cca}ನ\u{ccd}ಗಳು\n₦ನ\u{cc7}ರಾಗಳು\n₨ರುಪ\u{cc0}ಗಳು\n₩ವ\u{ccb}ನ\u{ccd}\n₪ಶ\u{cc7}ಖಲ\u{ccd}ಗಳು\n₫ಡಾಂಗ\u{ccd}\n€ಯ\u{cc2}ರ\u{cca}ಗಳು\n₭ಕ\u{cbf}ಪ\u{ccd}ಗಳು\n₮ತುಗ\u{ccd}ರ\u{cbf}ಕ\u{ccd}ಗಳು\n₱ಪ\u{cbf}ಸ\u{cca}ಗಳು\n₲ಗ\u{ccd}ವಾರನ\u{cc0}ಗಳು\n₴ಹ\u{ccd}ರ\u{cbf}ವ\u{ccd}ನ\u{cc0}ಯಗಳು\n₵ಸ\u{cc6}ದ\u{cbf}ಗಳು\n₸ತ\u{cc6}ಂಗ\u{cc6}ಗಳು\n₹ರ\u{cc2}ಪಾಯ\u{cbf}ಗಳು\n₺ಲ\u{cbf}ರಾ\n₼ಮನಾತ\u{ccd}ಗಳು\n₽ರ\u{cc2}ಬಲ\u{ccd}ಗಳು\n₾ಲಾರ\u{cbf}ಗಳು\n﷼ರ\u{cbf}ಯಲ\u{ccd}ಗಳು\n",
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
        "lb",
        "$dollar\n%prozent\n&an\n+plus\n£pond\n¥yen\n֏dram\n؋afghani\n৳taka\n฿baht\n៛riel\n₡colones\n₦naira\n₨rupien\n₩won\n₪schekel\n₫dong\n€euro\n₭kip\n₮tögrög\n₱pesos\n₲guaraníes\n₴hrywen\n₵cedi\n₸tenge\n₹rupien\n₺lira\n₼manat\n₽rubel\n₾lari\n﷼rial\n",
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
        "ml",
        "$ഡോളർ\n%ശതമ\u{d3e}നം\n&ക\u{d42}ട\u{d3e}തെ\n+അധികം\n=ത\u{d41}ല\u{d4d}യം\n£പ\u{d57}ണ\u{d4d}ട\u{d4d}\n¥യെൻ\n°ഡിഗ\u{d4d}രി\n֏ഡ\u{d4d}ര\u{d3e}ം\n؋അഫ\u{d4d}ഗ\u{d3e}നി\n৳ട\u{d3e}ക\u{d4d}ക\n฿ബട\u{d4d}ട\u{d4d}\n៛റീൽ\n₡കോളൻ\n₦നൈറ\n₨റ\u{d41}പ\u{d4d}പീ\n₩വോൺ\n₪ഷെക\u{d4d}കെൽ\n₫ഡോങ\u{d4d}\n€യ\u{d42}റോ\n₭കിപ\u{d4d}\n₮ത\u{d41}ഗ\u{d4d}രിക\u{d4d}\n₱പെസോ\n₲ഗ\u{d4d}വരനീ\n₴ഹ\u{d4d}രിവ\u{d4d}നിയ\n₵കെഡി\n₸ടെംഗെ\n₹ര\u{d42}പ\n₺ലിറ\n₼മനത\u{d4d}\n₽റ\u{d42}ബിൾ\n₾ല\u{d3e}റിസ\u{d4d}\n﷼റിയ\u{d3e}ൽ\n",
    ),
    (
        "mn",
        "$доллар\n%хувь\n&ба\n+нэмэх\n=тэнцүү\n£фунт\n¥иен\n°градус\n֏драм\n؋афгани\n৳така\n฿бат\n៛риел\n₡колон\n₦найра\n₨рупи\n₩вон\n₪шекел\n₫донг\n€евро\n₭кип\n₮төгрөг\n₱песо\n₲гуарани\n₴гривна\n₵седи\n₸тэнгэ\n₹рупи\n₺лира\n₼манат\n₽рубль\n₾лари\n﷼риял\n",
    ),
    (
        "mr",
        "$डॉलर\u{94d}स\n%टक\u{94d}क\u{947}\n&आणि\n+अधिक\n=बरोबर\n£पाऊ\u{902}ड\u{94d}स\n¥य\u{947}न\n°डिग\u{94d}री\n֏द\u{94d}र\u{945}म\n؋अफगाणी\n৳टका\n฿बाहत\n៛रिय\u{947}ल\n₡कोलोन\u{94d}स\n₦नायराज\n₨र\u{941}पय\u{947}\n₩वॉन\n₪ईस\u{94d}त\u{94d}रायली\n₫डो\u{902}ग\n€य\u{941}रो\n₭किप\n₮ट\u{941}ग\u{94d}रिक\u{94d}स\n₱प\u{947}सोज\n₲ग\u{94d}वारानीज\n₴रिवनियाज\n₵स\u{947}डीस\n₸त\u{947}\u{902}ग\u{947}\n₹र\u{941}पय\u{947}\n₺लिरा\n₼मानाट\n₽र\u{941}बल\u{94d}स\n₾लारी\n﷼रियाल\n",
    ),
    (
        "ms",
        "$dolar\n%peratus\n&dan\n+tambah\n=sama dengan\n£paun\n¥yen\n°darjah\n֏dram\n؋afghani\n৳taka\n฿baht\n៛riel\n₡colon\n₦naira\n₨rupee\n₩won\n₪syekel\n₫dong\n€euro\n₭kip\n₮tugrik\n₱peso\n₲guarani\n₴hryvnia\n₵cedi\n₸tenge\n₹rupee\n₺lira\n₼manat\n₽rubel\n₾lari\n﷼rial\n",
    ),
    (
        "nb",
        "$dollar\n%prosent\n&og\n+pluss\n=lik\n@at\n£pund\n¥yen\n°grader\n֏dram\n؋afghani\n৳taka\n฿baht\n៛riel\n₡colón\n₦naira\n₨rupier\n₩won\n₪shekler\n₫dong\n€euro\n₭kip\n₮tugrik\n₱pesos\n₲guarani\n₴hryvnia\n₵cedi\n₸tenge\n₹rupier\n₺lire\n₼manat\n₽rubler\n₾lari\n№nummer\n∞uendelig\n﷼rialer\n",
    ),
    (
        "ne",
        "$डलर\n%प\u{94d}रतिशत\n&र\n+जोड\n=बराबर\n£पाउण\u{94d}ड\n¥य\u{947}न\n°डिग\u{94d}री\n֏ड\u{94d}राम\n؋अफ\u{94d}गानी\n৳टाका\n฿भाट\n៛रियल\n₡कोलोनहर\u{942}\n₦नाइरा\n₨र\u{942}पिया\u{901}\n₩वन\n₪श\u{947}क\u{947}ल\n₫डङ\u{94d}\n€य\u{941}रो\n₭किप\n₮ट\u{941}ग\u{94d}रिक\n₱प\u{947}सो\n₲ग\u{941}रानी\n₴हिर\u{94d}भिनिया\n₵स\u{947}डी\n₸ट\u{947}न\u{94d}ज\n₹र\u{942}पि\u{901}या\n₺लिरा\n₼मानात\n₽र\u{942}बल\n₾लारी\n﷼रियाल\n",
    ),
    (
        "nl",
        "$dollar\n%procent\n&en\n+plus\n=gelijk aan\n@at\n£pond\n¥yen\n°graden\n֏dram\n؋afghani\n৳taka\n฿baht\n៛riel\n₡colon\n₦naira\n₨roepie\n₩won\n₪shekel\n₫dong\n€euro\n₭kip\n₮tugrik\n₱peso\n₲guarani\n₴hryvnia\n₵cedi\n₸tenge\n₹roepie\n₺lira\n₼manat\n₽roebel\n₾lari\n№nummer\n∞oneindig\n﷼rial\n",
    ),
    (
        "pa",
        "$ਡਾਲਰ\n%ਫ\u{a3c}ੀਸਦੀ\n&ਅਤ\u{a47}\n+ਜ\u{a4b}ੜ\n=ਬਰਾਬਰ\n£ਪ\u{a4c}\u{a02}ਡ\n¥ਯ\u{a47}ਨ\n°ਡਿਗਰੀ\n֏ਦਰਾਮ\n؋ਅਫ\u{a3c}ਗਾਨੀ\n৳ਟਕਾ\n฿ਬਾਹਤ\n៛ਰੀਅਲ\n₡ਕ\u{a4b}ਲਨ\n₦ਨਾਇਰਾ\n₨ਰ\u{a41}ਪਏ\n₩ਵ\u{a4b}ਨ\n₪ਸ\u{a3c}\u{a47}ਕ\u{a47}ਲ\n₫ਡ\u{a4b}\u{a02}ਗ\n€ਯ\u{a42}ਰ\u{a4b}\n₭ਕਿਪ\n₮ਤ\u{a41}ਗਰਿਕ\n₱ਪ\u{a47}ਸ\u{a4b}\n₲ਗ\u{a41}ਆਰਾਨੀ\n₴ਰਿਵਨਿਆ\n₵ਸ\u{a47}ਡੀ\n₸ਤ\u{a47}\u{a02}ਗ\u{a47}\n₹ਰ\u{a41}ਪਏ\n₺ਲੀਰਾ\n₼ਮਾਨਤ\n₽ਰ\u{a42}ਬਲ\n₾ਲਾਰੀ\n﷼ਰਿਆਲ\n",
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
        "si",
        "$ඩොලර\u{dca}\n%ස\u{dd2}යයට\n&සහ\n+එකත\u{dd4}\n=සම\u{dcf}න\n£පව\u{dd4}ම\u{dca}\n¥යෙන\u{dca}\n°අංශකය\n֏ඩ\u{dca}\u{200d}රෑම\u{dca}\n؋ඇෆ\u{dca}ගන\u{dd2}\n৳ටක\u{dcf}\n฿බ\u{dcf}ත\u{dca}\n៛ර\u{dd2}යේල\u{dca}\n₡කොලෝන\u{dca}\n₦නය\u{dd2}ර\u{dcf}\n₨ර\u{dd4}ප\u{dd2}යල\u{dca}\n₩වොන\u{dca}\n₪ශෙකල\u{dca}\n₫ඩොන\u{dca}\n€ය\u{dd4}රෝ\n₭ක\u{dd2}ප\u{dca}\n₮ටග\u{dca}\u{200d}ර\u{dd2}ක\u{dca}\n₱පෙසෝ\n₲ග\u{dd4}වර\u{dcf}න\u{dd2}\n₴හ\u{dca}\u{200d}ර\u{dd2}ව\u{dca}න\u{dd2}ය\u{dcf}\n₵සෙඩ\u{dd2}\n₸ටෙන\u{dca}ග\n₹ර\u{dd4}ප\u{dd2}යල\u{dca}\n₺ල\u{dd2}ර\u{dcf}\n₼මන\u{dcf}ට\u{dca}\n₽ර\u{dd6}බල\u{dca}\n₾ලැර\u{dd3}\n﷼ර\u{dd2}ය\u{dcf}ල\u{dca}\n",
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
        "sq",
        "$dollarë\n%përqind\n&dhe\n+plus\n=baras\n£sterlina\n¥jenë\n°gradë\n֏drami\n؋afganë\n৳taka\n฿bata\n៛rialë\n₡kolonë\n₦naira\n₨rupi\n₩uonë\n₪shekelë\n₫donga\n€euro\n₭kipa\n₮tugrika\n₱peso\n₲guaranë\n₴rivni\n₵sejda\n₸tenga\n₹rupi\n₺lira\n₼manata\n₽rubla\n₾lari\n﷼rialë\n",
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
        "sw",
        "$dola\n%asilimia\n&na\n+jumlisha\n=lingana\n£pauni\n¥yen\n°digrii\n֏dram\n؋afghani\n৳taka\n฿baht\n៛riel\n₡colon\n₦naira\n₨rupia\n₩won\n₪shekeli\n₫dong\n€yuro\n₭kip\n₮tugrik\n₱peso\n₲guarani\n₴hryvnia\n₵cedi\n₸tenge\n₹rupia\n₺lira\n₼manat\n₽ruble\n₾lari\n﷼rial\n",
    ),
    (
        "ta",
        "$ட\u{bbe}லர\u{bcd}கள\u{bcd}\n%சதவ\u{bc0}தம\u{bcd}\n&மற\u{bcd}றும\u{bcd}\n+கூட\u{bcd}டல\u{bcd}\n=சமம\u{bcd}\n£பவுண\u{bcd}டுகள\u{bcd}\n¥யென\u{bcd}\n°டிகிரி\n֏ட\u{bcd}ர\u{bbe}ம\u{bcd}கள\u{bcd}\n؋ஆஃப\u{bcd}க\u{bbe}னிகள\u{bcd}\n৳ட\u{bbe}க\u{bbe}க\u{bcd}கள\u{bcd}\n฿ப\u{bbe}ட\u{bcd}\n៛ரியெல\u{bcd}கள\u{bcd}\n₡கொலோன\u{bcd}கள\u{bcd}\n₦நைர\u{bbe}க\u{bcd}கள\u{bcd}\n₨ரூப\u{bbe}ய\u{bcd}கள\u{bcd}\n₩வ\u{bbe}ன\u{bcd}\n₪ஷிகேல\u{bcd}கள\u{bcd}\n₫ட\u{bbe}ங\u{bcd}\n€யூரோக\u{bcd}கள\u{bcd}\n₭கிப\u{bcd}கள\u{bcd}\n₮டுக\u{bcd}ரிக\u{bcd}குகள\u{bcd}\n₱பெசோக\u{bcd}கள\u{bcd}\n₲குவ\u{bbe}ர\u{bbe}னிகள\u{bcd}\n₴ஹிரைவ\u{bcd}னிய\u{bbe}க\u{bcd}கள\u{bcd}\n₵சேடிகள\u{bcd}\n₸டென\u{bcd}கேக\u{bcd}கள\u{bcd}\n₹ரூப\u{bbe}ய\u{bcd}கள\u{bcd}\n₺ல\u{bc0}ர\u{bbe}\n₼மனத\u{bcd}கள\u{bcd}\n₽ரூபிள\u{bcd}கள\u{bcd}\n₾ல\u{bbe}ரிகள\u{bcd}\n﷼ரிய\u{bbe}ல\u{bcd}கள\u{bcd}\n",
    ),
    (
        "te",
        "$డ\u{c3e}లర\u{c4d}లు\n%శ\u{c3e}తం\n&మర\u{c3f}యు\n+కూడ\u{c3f}క\n=సమ\u{c3e}నం\n£ప\u{c4c}ండ\u{c4d}లు\n¥య\u{c46}న\u{c4d}\n°డ\u{c3f}గ\u{c4d}ర\u{c40}\n֏డ\u{c4d}ర\u{c3e}మ\u{c4d}లు\n؋ఆఫ\u{c4d}ఘ\u{c3e}న\u{c40}లు\n৳ట\u{c3e}క\u{c3e}లు\n฿బ\u{c3e}ట\u{c4d}\n៛ర\u{c40}ల\u{c4d}లు\n₡క\u{c4b}ల\u{c4b}న\u{c4d}లు\n₦న\u{c48}ర\u{c3e}లు\n₨రూప\u{c3e}యలు\n₩వ\u{c4b}న\u{c4d}\n₪ష\u{c46}క\u{c46}ల\u{c4d}\n₫డ\u{c3e}ంగ\u{c4d}\n€యూర\u{c4b}లు\n₭క\u{c3f}ప\u{c4d}లు\n₮టుగ\u{c4d}ర\u{c3f}క\u{c4d}లు\n₱ప\u{c46}స\u{c4b}లు\n₲గ\u{c4d}వ\u{c3e}రన\u{c40}లు\n₴హ\u{c4d}ర\u{c3f}వ\u{c4d}న\u{c3f}య\u{c3e}లు\n₵స\u{c46}డ\u{c3f}లు\n₸ట\u{c46}ంగ\u{c47}లు\n₹రూప\u{c3e}యలు\n₺ల\u{c40}ర\u{c3e}\n₼మ\u{c3e}నట\u{c4d}లు\n₽రూబల\u{c4d}లు\n₾ల\u{c3e}ర\u{c40}లు\n﷼ర\u{c40}యల\u{c4d}లు\n",
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
        "ur",
        "$ڈالر\n%فیصد\n&اور\n+جمع\n=مساوی\n£پاؤنڈ\n¥ین\n°ڈگری\n֏ڈرم\n؋افغانی\n৳ٹکا\n฿باہت\n៛ریئل\n₡کولن\n₦نائرا\n₨روپیہ\n₩وون\n₪شیکلز\n₫ڈانگ\n€یورو\n₭ک\u{650}پ\n₮ٹگرک\n₱پیسو\n₲گوآرنی\n₴ہریونیا\n₵سیڈی\n₸ٹینگ\n₹روپے\n₺لیرا\n₼منات\n₽روبل\n₾لاری\n﷼ریال\n",
    ),
    (
        "uz",
        "$dollar\n%foiz\n&va\n+plyus\n=teng\n@et\n£funt\n¥iyena\n°daraja\n֏dram\n؋afg‘oniy\n৳taka\n฿bat\n៛riel\n₡kolon\n₦nayra\n₨rupiya\n₩von\n₪shekel\n₫dong\n€yevro\n₭kip\n₮tugrik\n₱peso\n₲guarani\n₴grivna\n₵sedi\n₸tenge\n₹rupiya\n₺lira\n₼manat\n₽rubl\n₾lari\n№raqam\n∞cheksizlik\n﷼riyol\n",
    ),
    (
        "uz-Cyrl",
        "$доллари\n%фоиз\n&ва\n+плюс\n£фунт\n¥йена\n₡колон\n€евро\n₲гуарани\n₹рупия\n₽рубль\n",
    ),
    (
        "vi",
        "$đô la\n%phần trăm\n&và\n+cộng\n=bằng\n@a còng\n£bảng\n¥yên\n°độ\n֏dram\n؋afghani\n৳taka\n฿bạt\n៛riel\n₡colón\n₦naira\n₨rupee\n₩won\n₪sheqel\n₫đồng\n€euro\n₭kip\n₮tugrik\n₱peso\n₲guarani\n₴hryvnia\n₵cedi\n₸tenge\n₹rupee\n₺lia\n₼manat\n₽rúp\n₾lari\n№số\n∞vô cực\n﷼rial\n",
    ),
    (
        "zh",
        "$美元\n%百分之\n&和\n+加\n=等于\n£英镑\n¥元\n°度\n֏德拉姆\n؋阿富汗尼\n৳塔卡\n฿泰铢\n៛瑞尔\n₡科朗\n₦奈拉\n₨卢比\n₩韩元\n₪谢克尔\n₫盾\n€欧元\n₭基普\n₮图格里克\n₱比索\n₲瓜拉尼\n₴格里夫纳\n₵塞地\n₸坚戈\n₹卢比\n₺里拉\n₼马纳特\n₽卢布\n₾拉里\n﷼里亚尔\n",
    ),
];

/// Language, and its words for powers of ten behind an amount, with a space between; sorted by language.
pub(crate) static MAGNITUDES: &[(&str, &str)] = &[
    ("af", "biljoen duisend miljard miljoen mjd"),
    ("am", "ሚሊዮን ቢሊዮን ትሪሊዮን"),
    ("ar", "آلاف ألف ترليون ملايين مليار مليون"),
    ("az", "milyard milyon min mln mlrd trilyon trln"),
    (
        "be",
        "млн млрд мільярд мільярда мільярдаў мільярды мільён мільёна мільёнаў мільёны трлн трыльён трыльёна трыльёнаў трыльёны тыс тысяч тысяча тысячы",
    ),
    (
        "bg",
        "милиард милиарда милион милиона млн млрд трилион трилиона трлн хил хиляди",
    ),
    (
        "bn",
        "কো কোটি ল\u{9be} ল\u{9be}.কো ল\u{9be}খ হ\u{9be} হ\u{9be}জ\u{9be}র",
    ),
    (
        "bs",
        "bil bilion biliona hilj hiljada hiljade mil milijarda milijarde milijardi milion miliona mlrd",
    ),
    ("ca", "bilions bilió miler milers milions milió"),
    (
        "cs",
        "bil bilion bilionu biliony bilionů mil miliard miliarda miliardy milion milionu miliony milionů mld tis tisíc tisíce",
    ),
    ("cy", "biliwn mil miliwn triliwn"),
    (
        "da",
        "billion billioner bio mia milliard milliarder million millioner mio tusind",
    ),
    (
        "de",
        "billion billionen bio milliarde milliarden million millionen mio mrd tausend",
    ),
    (
        "el",
        "δισ δισεκατομμύρια δισεκατομμύριο εκ εκατομμύρια εκατομμύριο τρισ τρισεκατομμύρια τρισεκατομμύριο χιλ χιλιάδα χιλιάδες",
    ),
    (
        "en",
        "billion bn crore crores hundred lakh lakhs million mn thousand tn trillion",
    ),
    (
        "eo",
        "duiliono duilionoj mil miliardo miliardoj miliono milionoj",
    ),
    ("es", "billones billón mil millones millón"),
    (
        "et",
        "miljard miljardit miljon miljonit mld mln triljon triljonit trln tuh tuhat",
    ),
    ("eu", "bilioi milioi"),
    ("fa", "تریلیون میلیارد میلیون هزار هزارمیلیارد"),
    (
        "fi",
        "bilj biljoona biljoonaa milj miljardi miljardia miljoona miljoonaa mrd tuhat tuhatta",
    ),
    ("fil", "bilyon libo milyon trilyon"),
    (
        "fr",
        "billion billions mille milliard milliards millier million millions",
    ),
    (
        "ga",
        "bhilliún billiún dtrilliún mbilliún mhilliún mhíle milliún míle thrilliún trilliún",
    ),
    ("gl", "billón billóns millón millóns"),
    (
        "gu",
        "અબજ કરોડ જલધિ નિખર\u{acd}વ મહાપદ\u{acd}મ લાખ શ\u{a82}ક\u{ac1} હજાર",
    ),
    ("he", "אלף טריליון מיליארד מיליון"),
    ("hi", "अरब अ॰ करोड\u{93c} क॰ खरब ख॰ नील लाख हज\u{93c}ार"),
    (
        "hr",
        "bil bilijun bilijuna mil milijarda milijarde milijardi milijun milijuna mlr tis tisuća tisuće",
    ),
    ("hu", "billió ezer milliárd millió mrd"),
    ("hy", "հազար հզր միլիարդ միլիոն մլն մլրդ տրիլիոն տրլն"),
    ("id", "juta miliar ribu triliun"),
    (
        "is",
        "billjón billjónir milljarðar milljarður milljón milljónir þúsund",
    ),
    (
        "it",
        "bln mila miliardi miliardo milione milioni mille mld mln",
    ),
    ("ja", "万 京 億 兆"),
    ("ka", "ათ ათასი მილიარდი მილიონი მლნ მლრ მლრდ ტრილიონი ტრლ"),
    ("kk", "миллиард миллион млн млрд мың триллион трлн"),
    (
        "kn",
        "ಟ\u{ccd}ರ\u{cbf} ಟ\u{ccd}ರ\u{cbf}ಲ\u{cbf}ಯನ\u{ccd} ಬ\u{cbf} ಬ\u{cbf}ಲ\u{cbf}ಯನ\u{ccd} ಮ\u{cbf} ಮ\u{cbf}ಲ\u{cbf}ಯನ\u{ccd} ಸಾ ಸಾವ\u{cbf}ರ",
    ),
    ("ko", "만 억 조 천"),
    ("ky", "миллиард миллион миң млд млн триллион трлн"),
    (
        "lb",
        "billioun billiounen bio dausend dsd milliard milliarden millioun milliounen mio mrd",
    ),
    (
        "lt",
        "milijardai milijardas milijardo milijardų milijonai milijonas milijono milijonų mln mlrd trilijonai trilijonas trilijono trilijonų trln tūkst tūkstantis tūkstančiai tūkstančio tūkstančių",
    ),
    (
        "lv",
        "milj miljardi miljards miljardu miljoni miljons miljonu mljrd trilj triljoni triljons triljonu tūkst tūkstotis tūkstoši tūkstošu",
    ),
    (
        "mk",
        "бил билион билиони илј илјада илјади ми мил милион милиони милијарда милијарди милј мј",
    ),
    (
        "ml",
        "ആയിരം ട\u{d4d}രില\u{d4d}യൺ ദശലക\u{d4d}ഷം ബില\u{d4d}യൺ",
    ),
    ("mn", "ин мян мянга сая тэрбум"),
    ("mr", "अब\u{94d}ज कोटी खर\u{94d}व पद\u{94d}म लाख हजार"),
    ("ms", "bilion juta ribu trilion"),
    (
        "nb",
        "bill billion billioner mill milliard milliarder million millioner mrd tusen",
    ),
    ("ne", "अरब करोड खरब लाख श\u{902}ख हजार"),
    ("nl", "biljoen bln duizend miljard miljoen mld mln"),
    ("pa", "ਅਰਬ ਕਰ\u{a4b}ੜ ਖਰਬ ਨੀਲ ਲ\u{a71}ਖ ਹਜ\u{a3c}ਾਰ"),
    (
        "pl",
        "bilion biliona biliony bilionów bln miliard miliarda miliardy miliardów milion miliona miliony milionów mld mln tys tysiąc tysiąca tysiące tysięcy",
    ),
    (
        "pt",
        "bilhão bilhões mil milhão milhões tri trilhão trilhões",
    ),
    (
        "ro",
        "mie mii mil miliard miliarde milioane milion mld tril trilioane trilion",
    ),
    (
        "ru",
        "миллиард миллиарда миллиардов миллион миллиона миллионов млн млрд триллион триллиона триллионов трлн тыс тысяч тысяча тысячи",
    ),
    (
        "si",
        "ට\u{dca}\u{200d}ර\u{dd2} ට\u{dca}\u{200d}ර\u{dd2}ල\u{dd2}යන දහස බ\u{dd2} බ\u{dd2}ල\u{dd2}යන ම\u{dd2} ම\u{dd2}ල\u{dd2}යන",
    ),
    (
        "sk",
        "bil bilión bilióna biliónov bilióny mil miliarda miliardy miliárd milión milióna miliónov milióny mld tis tisíc tisíca tisíce",
    ),
    (
        "sl",
        "bil bilijon bilijona bilijoni bilijonov milijard milijarda milijarde milijardi milijon milijona milijoni milijonov mio mrd tis tisoč",
    ),
    ("sq", "bilion bln mijë miliard milion mld mln"),
    (
        "sr",
        "бил билион билиона мил милион милиона милијарда милијарде милијарди млрд хиљ хиљада хиљаде",
    ),
    (
        "sv",
        "biljon biljoner miljard miljarder miljon miljoner tusen",
    ),
    ("sw", "bilioni elfu milioni trilioni"),
    (
        "ta",
        "ஆயிரம\u{bcd} டி டிரில\u{bcd}லியன\u{bcd} பி பில\u{bcd}லியன\u{bcd} மி மில\u{bcd}லியன\u{bcd}",
    ),
    (
        "te",
        "ట\u{c4d}ర\u{c3f} ట\u{c4d}ర\u{c3f}ల\u{c3f}యన\u{c4d} ట\u{c4d}ర\u{c3f}ల\u{c3f}యన\u{c4d}లు బ\u{c3f} బ\u{c3f}ల\u{c3f}యన\u{c4d} బ\u{c3f}ల\u{c3f}యన\u{c4d}లు మ\u{c3f} మ\u{c3f}ల\u{c3f}యన\u{c4d} మ\u{c3f}ల\u{c3f}యన\u{c4d}లు వ\u{c47} వ\u{c47}య\u{c3f} వ\u{c47}లు",
    ),
    ("tr", "bin milyar milyon trilyon"),
    (
        "uk",
        "млн млрд мільйон мільйона мільйони мільйонів мільярд мільярда мільярди мільярдів тис тисяч тисяча тисячі трильйон трильйона трильйони трильйонів трлн",
    ),
    ("ur", "ارب لاکھ ٹریلین کروڑ کھرب ہزار"),
    ("uz", "milliard million ming mln mlrd trillion trln"),
    ("uz-Cyrl", "миллиард миллион минг млн млрд трилион трлн"),
    ("vi", "nghìn triệu tỷ"),
    ("zh", "万 万亿 亿"),
];
