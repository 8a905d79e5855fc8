// Single drugs, by what they are reported as. ATC codes (https://atcddd.fhi.no) stand only where they are sure.
import type { Agent } from './shapes';
import { words } from './words';

/** Name (generic, singular), ATC code or '', further names as a `words` cell. */
type Row = readonly [name: string, atc: string, others?: string];

type Group = {
  /** Id that these drugs are reported as; absent where each keeps its own. */
  as?: string;
  /** Ids of the classes they belong to. */
  classes?: readonly string[];
  rows: readonly Row[];
};

const groups: readonly Group[] = [
  {
    as: 'b-cell-depletion',
    classes: ['b-cell-depletion', 'biologic'],
    rows: [
      [
        'rituximab',
        'L01FA01',
        'rituxan; mabthera; truxima; rituximab biosimilar; ripertamab; 利妥昔单抗; 利妥昔單抗; リツキシマブ; 瑞帕妥单抗',
      ],
      ['obinutuzumab', 'L01FA03', 'gazyva; gazyvaro; ga101; 奥妥珠单抗; 奥比妥珠单抗; オビヌツズマブ'],
      ['ocrelizumab', 'L04AG08', 'ocrevus; 奥瑞珠单抗; 奥瑞利珠单抗'],
      ['ofatumumab', 'L04AG12', 'arzerra; kesimpta; 奥法妥木单抗; 奥法木单抗; オファツムマブ'],
      ['ublituximab', 'L04AG14', 'briumvi'],
      ['inebilizumab', 'L04AG10', 'uplizna; 伊奈利珠单抗; イネビリズマブ'],
      ['veltuzumab', ''],
      ['ocaratuzumab', ''],
      ['ibritumomab', '', 'ibritumomab tiuxetan; zevalin'],
      ['tositumomab', '', 'bexxar'],
      ['tafasitamab', 'L01FX12', 'monjuvi'],
      ['epratuzumab', ''],
      ['ianalumab', '', 'vay736'],
      ['obexelimab', '', 'xmab5871'],
      ['mosunetuzumab', 'L01FX25', 'lunsumio'],
    ],
  },
  {
    classes: ['biologic'],
    rows: [
      [
        'belimumab',
        'L04AG04',
        `
        benlysta; lymphostat b; anti blys antibody; anti baff antibody
        贝利尤单抗; 贝利木单抗; 倍力腾; ベリムマブ; 貝利單抗
      `,
      ],
      ['anifrolumab', 'L04AG11', 'saphnelo; medi 546; 阿尼鲁单抗; 阿伏利尤单抗; アニフロルマブ'],
      ['telitacicept', '', 'tai ai; rc18; 泰它西普; 泰爱; 泰它西普治疗; テリタシセプト'],
      ['abatacept', 'L04AA24', 'orencia; ctla4 ig; 阿巴西普; アバタセプト'],
      ['atacicept', '', 'taci ig; tacl ig; 阿塞西普; アタシセプト'],
      ['tabalumab', ''],
      ['blisibimod', ''],
      ['povetacicept', ''],
      ['sibeprenlimab', ''],
      ['dapirolizumab', '', 'dapirolizumab pegol'],
      ['litifilimab', '', 'biib059'],
      ['daxdilimab', ''],
      ['iscalimab', ''],
      ['sifalimumab', ''],
      ['rontalizumab', ''],
      ['anakinra', 'L04AC03', 'kineret; アナキンラ'],
      ['canakinumab', 'L04AC08', 'ilaris; カナキヌマブ'],
      ['rilonacept', 'L04AC04', 'arcalyst'],
      ['ustekinumab', 'L04AC05', 'stelara; 乌司奴单抗; ウステキヌマブ'],
      ['guselkumab', 'L04AC16', 'tremfya; グセルクマブ'],
      ['risankizumab', 'L04AC18', 'skyrizi; リサンキズマブ'],
      ['tildrakizumab', 'L04AC17', 'ilumya'],
      ['mirikizumab', 'L04AC24'],
      ['secukinumab', 'L04AC10', 'cosentyx; 司库奇尤单抗; セクキヌマブ'],
      ['ixekizumab', 'L04AC13', 'taltz; 依奇珠单抗; イキセキズマブ'],
      ['brodalumab', 'L04AC12', 'siliq'],
      ['bimekizumab', 'L04AC21', 'bimzelx'],
      ['spesolimab', 'L04AC22', 'spevigo'],
      ['basiliximab', 'L04AC02', 'simulect'],
      ['daclizumab', 'L04AC01', 'zinbryta; zenapax'],
      ['natalizumab', 'L04AG03', 'tysabri; 那他珠单抗; ナタリズマブ'],
      ['alemtuzumab', 'L04AG06', 'campath; lemtrada; 阿仑单抗'],
      ['vedolizumab', 'L04AG05', 'entyvio; 维得利珠单抗; ベドリズマブ'],
      ['efalizumab', '', 'raptiva'],
      ['alefacept', '', 'amevive'],
      ['eculizumab', 'L04AJ01', 'soliris; 依库珠单抗; エクリズマブ'],
      ['ravulizumab', 'L04AJ02', 'ultomiris'],
      ['zilucoplan', 'L04AJ06', 'zilbrysq'],
      ['efgartigimod', 'L04AG13', 'efgartigimod alfa; vyvgart; 艾加莫德; エフガルチギモド'],
      ['rozanolixizumab', 'L04AG16', 'rystiggo'],
      ['batoclimab', ''],
      ['nipocalimab', ''],
      [
        'omalizumab',
        'R03DX05',
        `
        xolair
        奥马珠单抗; オマリズマブ
      `,
      ],
      ['ligelizumab', ''],
      ['mepolizumab', 'R03DX09', 'nucala; 美泊利珠单抗; メポリズマブ'],
      ['reslizumab', 'R03DX08', 'cinqair'],
      ['benralizumab', 'R03DX10', 'fasenra; 本瑞利珠单抗; ベンラリズマブ'],
      ['tezepelumab', 'R03DX11', 'tezspire'],
      ['dupilumab', 'D11AH05', 'dupixent; dupiliumab; 度普利尤单抗; デュピルマブ'],
      ['tralokinumab', 'D11AH07', 'adbry'],
      ['lebrikizumab', 'D11AH10', 'ebglyss'],
      ['nemolizumab', 'D11AH12'],
      ['itepekimab', ''],
      ['denosumab', 'M05BX04', 'prolia; xgeva; 地舒单抗; 地诺单抗; デノスマブ'],
      ['romosozumab', 'M05BX06', 'evenity'],
      ['teprotumumab', '', 'tepezza'],
      ['teplizumab', 'A10XX01', 'tzield'],
      ['emapalumab', 'L04AG09', 'gamifant'],
      ['crizanlizumab', 'B06AX01', 'adakveo'],
      ['emicizumab', 'B02BX06', 'hemlibra'],
      ['erenumab', 'N02CD01', 'aimovig'],
      ['fremanezumab', 'N02CD03', 'ajovy'],
      ['galcanezumab', 'N02CD02', 'emgality'],
      ['lecanemab', 'N06DX04', 'leqembi'],
      ['aducanumab', 'N06DX03', 'aduhelm'],
      ['donanemab', 'N06DX05'],
      ['evolocumab', 'C10AX13', 'repatha'],
      ['alirocumab', 'C10AX14', 'praluent'],
      ['palivizumab', 'J06BD01', 'synagis'],
      ['daratumumab', 'L01FC01', 'darzalex; 达雷妥尤单抗; ダラツムマブ'],
      ['blinatumomab', 'L01FX07', 'blincyto; 贝林妥欧单抗; ブリナツモマブ'],
      ['teclistamab', 'L01FX24', 'tecvayli; 特立妥单抗'],
    ],
  },
  {
    as: 'tnf-inhibitor',
    classes: ['tnf-inhibitor', 'biologic'],
    rows: [
      ['adalimumab', 'L04AB04', 'humira; 阿达木单抗; 修美乐; アダリムマブ'],
      ['etanercept', 'L04AB01', 'enbrel; 依那西普; 益赛普; エタネルセプト'],
      ['infliximab', 'L04AB02', 'remicade; 英夫利昔单抗; 英夫利西单抗; インフリキシマブ'],
      ['certolizumab', 'L04AB05', 'certolizumab pegol; cimzia; 培塞利珠单抗; 赛妥珠单抗'],
      ['golimumab', 'L04AB06', 'simponi; 戈利木单抗; ゴリムマブ'],
    ],
  },
  {
    as: 'il6-inhibitor',
    classes: ['il6-inhibitor', 'biologic'],
    rows: [
      ['tocilizumab', 'L04AC07', 'actemra; roactemra; 托珠单抗; トシリズマブ'],
      ['sarilumab', 'L04AC14', 'kevzara; サリルマブ'],
      ['satralizumab', 'L04AC19', 'enspryng; 萨特利珠单抗; サトラリズマブ'],
      ['siltuximab', 'L04AC11', 'sylvant; 司妥昔单抗'],
      ['sirukumab', ''],
      ['olokizumab', ''],
    ],
  },
  {
    as: 'jak-inhibitor',
    classes: ['jak-inhibitor', 'immunosuppressant'],
    rows: [
      ['tofacitinib', 'L04AF01', 'xeljanz; 托法替布; 托法替尼; トファシチニブ'],
      ['baricitinib', 'L04AF02', 'olumiant; 巴瑞替尼; 巴瑞克替尼; バリシチニブ'],
      ['upadacitinib', 'L04AF03', 'rinvoq; 乌帕替尼; ウパダシチニブ'],
      ['filgotinib', 'L04AF04', 'jyseleca; フィルゴチニブ'],
      ['peficitinib', 'L04AF06', 'asp015k; ペフィシチニブ'],
      ['ruxolitinib', 'L01EJ01', 'jakafi; jakavi; 芦可替尼; 鲁索替尼; ルキソリチニブ'],
      ['fedratinib', 'L01EJ02'],
      ['abrocitinib', 'D11AH08', 'cibinqo; 阿布昔替尼'],
      ['ritlecitinib', 'L04AF08', 'litfulo'],
      ['delgocitinib', 'D11AH11'],
      ['ivarmacitinib', '', '艾玛昔替尼'],
      ['jaktinib', '', '杰克替尼'],
    ],
  },
  {
    classes: ['immunosuppressant'],
    rows: [
      [
        'cyclophosphamide',
        'L01AA01',
        `
        cytoxan; endoxan; ctx; cyclophosphamid; iv cyclophosphamide; oral cyclophosphamide
        环磷酰胺; 環磷醯胺; シクロホスファミド; エンドキサン
      `,
      ],
      [
        'methotrexate',
        'L01BA01',
        'methotrexate dose; dose of methotrexate; mtx dose; mtx; methotrexat; amethopterin; 甲氨蝶呤; 甲氨喋呤; メトトレキサート',
      ],
      [
        'azathioprine',
        'L04AX01',
        'azathioprine dose; dose of azathioprine; imuran; azathioprin; azathropine; 硫唑嘌呤; アザチオプリン',
      ],
      ['leflunomide', 'L04AK01', 'arava; 来氟米特; レフルノミド'],
      ['voclosporin', 'L04AD03', 'lupkynis; 伏环孢素; ボクロスポリン'],
      ['teriflunomide', 'L04AK02', 'aubagio; 特立氟胺'],
      ['sirolimus', 'L04AH01', 'rapamycin; rapamune; 西罗莫司; 雷帕霉素; シロリムス'],
      ['everolimus', 'L04AH02', 'afinitor; certican; zortress; 依维莫司; エベロリムス'],
      ['mizoribine', '', 'bredinin; 咪唑立宾; ミゾリビン'],
      ['iguratimod', '', '艾拉莫德; イグラチモド'],
      [
        'sulfasalazine',
        'A07EC01',
        'sulphasalazine; salazosulfapyridine; azulfidine; 柳氮磺吡啶; 柳氮磺胺吡啶; サラゾスルファピリジン',
      ],
      [
        'tripterygium',
        '',
        `
        tripterygium wilfordii; tripterygium glycoside; tripterygium wilfordii hook f
        雷公藤; 雷公藤多苷; 雷公藤制剂
      `,
      ],
      ['thalidomide', 'L04AX02', '沙利度胺; サリドマイド'],
      ['deucravacitinib', 'L04AF07', 'sotyktu; 氘可来昔替尼; デュークラバシチニブ'],
      ['apremilast', 'L04AA32', 'otezla; 阿普米司特; アプレミラスト'],
      ['fingolimod', 'L04AE01', 'gilenya; 芬戈莫德; フィンゴリモド'],
      ['siponimod', 'L04AE03', 'mayzent'],
      ['ozanimod', 'L04AE02', 'zeposia'],
      ['ponesimod', 'L04AE04', 'ponvory'],
      ['etrasimod', 'L04AE05', 'velsipity'],
      ['cenerimod', ''],
      ['dimethyl fumarate', 'L04AX07', 'tecfidera; fumaric acid; fumaric acid ester; diroximel fumarate'],
      ['glatiramer', 'L03AX13', 'glatiramer acetate; copaxone'],
      ['fostamatinib', 'B02BX09', 'tavalisse'],
      ['rilzabrutinib', ''],
      ['evobrutinib', ''],
      ['tolebrutinib', ''],
      ['penicillamine', 'M01CC01', 'd penicillamine; 青霉胺'],
      [
        'gold salt',
        '',
        `
        auranofin; gold therapy; injectable gold; parenteral gold; oral gold; gold compound; aurothioglucose
      `,
      ],
      ['minocycline', 'J01AA08', 'ミノサイクリン'],
      ['dapsone', 'J04BA02', '氨苯砜; ジアフェニルスルホン'],
      ['colchicine', 'M04AC01', '秋水仙碱; コルヒチン'],
      ['lenalidomide', 'L04AX04', 'revlimid; 来那度胺; レナリドミド'],
      ['pomalidomide', 'L04AX06', 'pomalyst; 泊马度胺; ポマリドミド'],
      ['iberdomide', ''],
      ['bortezomib', 'L01XG01', 'velcade; 硼替佐米; ボルテゾミブ'],
      ['carfilzomib', 'L01XG02', 'kyprolis; 卡非佐米'],
      ['ixazomib', 'L01XG03', 'ninlaro; 伊沙佐米'],
      ['zetomipzomib', ''],
      ['avacopan', 'L04AJ05', 'tavneos; 阿伐可泮; アバコパン'],
      ['iptacopan', 'L04AJ08', 'fabhalta'],
      [
        'antithymocyte globulin',
        'L04AA04',
        `
        anti thymocyte globulin; thymoglobulin; atgam; anti human t lymphocyte globulin; antilymphocyte globulin
        anti lymphocyte globulin; antilymphocyte antibody; antithymocyte antibody
        抗胸腺细胞球蛋白; 抗胸腺細胞グロブリン
      `,
      ],
    ],
  },
  {
    classes: ['immunosuppressant'],
    rows: [
      [
        'mycophenolate',
        'L04AA06',
        `
        mycophenolate dose; mycophenolate mofetil dose; dose of mycophenolate; dose of mycophenolate mofetil; mmf dose
        mycophenolate mofetil; mycophenolic acid; mycophenolate sodium; mycophenolate acid
        enteric coated mycophenolate sodium; cellcept; myfortic; mmf
        吗替麦考酚酯; 霉酚酸酯; 麦考酚钠; 麦考酚酸; 骁悉; ミコフェノール酸モフェチル; ミコフェノール酸
      `,
      ],
    ],
  },
  {
    as: 'calcineurin-inhibitor',
    classes: ['calcineurin-inhibitor', 'immunosuppressant'],
    rows: [
      [
        'tacrolimus',
        'L04AD02',
        'fk506; prograf; protopic; tacrolimus ointment; topical tacrolimus; 他克莫司; タクロリムス',
      ],
      [
        'cyclosporine',
        'L04AD01',
        `
        cyclosporin; ciclosporin; ciclosporine; cyclosporine a; cyclosporin a; neoral; sandimmune; csa
        环孢素; 环孢霉素; 环孢菌素; シクロスポリン
      `,
      ],
      ['pimecrolimus', 'D11AH02', 'elidel; 吡美莫司'],
    ],
  },
  {
    as: 'antimalarial',
    classes: ['antimalarial'],
    rows: [
      [
        'hydroxychloroquine',
        'P01BA02',
        'hydroxychloroquine dose; dose of hydroxychloroquine; plaquenil; hydroxychloroquine sulfate; hcq; 羟氯喹; 硫酸羟氯喹; ヒドロキシクロロキン',
      ],
      ['chloroquine', 'P01BA01', 'chloroquin; chloroquine phosphate; 氯喹; クロロキン'],
      ['quinacrine', 'P01AX05', 'mepacrine; atabrine'],
      ['primaquine', 'P01BA03'],
      ['mefloquine', 'P01BC02'],
      ['artesunate', 'P01BE03', 'artemisinin; artemether'],
    ],
  },
  {
    as: 'glucocorticoid',
    classes: ['glucocorticoid', 'immunosuppressant'],
    rows: [
      [
        'prednisone',
        'H02AB07',
        `
        prednison; prednisone equivalent; prednisone or equivalent; equivalent of prednisone; prednisone acetate
        泼尼松; 强的松; 醋酸泼尼松; プレドニゾン
      `,
      ],
      [
        'prednisolone',
        'H02AB06',
        'prednisolone equivalent; prednisolone or equivalent; 泼尼松龙; 强的松龙; プレドニゾロン; プレドニン',
      ],
      [
        'methylprednisolone',
        'H02AB04',
        `
        methyl prednisolone; methylprednisolon; methylprednisone; medrol; depo medrol; solu medrol
        pulse methylprednisolone; iv methylprednisolone; methylprednisolone pulse
        甲泼尼龙; 甲基强的松龙; 甲强龙; メチルプレドニゾロン
      `,
      ],
      ['dexamethasone', 'H02AB02', 'decadron; 地塞米松; デキサメタゾン'],
      ['betamethasone', 'H02AB01', '倍他米松; ベタメタゾン'],
      ['hydrocortisone', 'H02AB09', 'cortisol replacement; 氢化可的松; ヒドロコルチゾン'],
      ['cortisone', 'H02AB10', 'cortisone acetate'],
      ['triamcinolone', 'H02AB08', 'triamcinolone acetonide; kenalog'],
      ['deflazacort', 'H02AB13'],
      ['budesonide', 'R03BA02', 'pulmicort; 布地奈德'],
      ['fluticasone', 'R03BA05', 'fluticasone propionate; flovent; flonase'],
      ['beclomethasone', 'R03BA01', 'beclometasone'],
      ['mometasone', 'R03BA07', 'mometasone furoate'],
      ['ciclesonide', 'R03BA08'],
      ['clobetasol', 'D07AD01'],
      [
        'acthar',
        'H01AA01',
        `
        acth; acthar gel; acth gel; adrenocorticotropic hormone; corticotropin; repository corticotropin
      `,
      ],
    ],
  },
  {
    as: 'chemotherapy',
    classes: ['chemotherapy', 'cancer-therapy'],
    rows: [
      ['fludarabine', 'L01BB05', '氟达拉滨; フルダラビン'],
      ['cladribine', 'L01BB04', '克拉屈滨'],
      ['clofarabine', 'L01BB06'],
      ['nelarabine', 'L01BB07'],
      ['cytarabine', 'L01BC01', 'ara c; cytosine arabinoside; 阿糖胞苷; シタラビン'],
      ['gemcitabine', 'L01BC05', '吉西他滨'],
      ['capecitabine', 'L01BC06', '卡培他滨'],
      ['fluorouracil', 'L01BC02', '5 fluorouracil; 5 fu; 氟尿嘧啶'],
      ['azacitidine', 'L01BC07', 'azacytidine; 阿扎胞苷'],
      ['decitabine', 'L01BC08', '地西他滨'],
      ['mercaptopurine', 'L01BB02', '6 mercaptopurine; 6 mp; 巯嘌呤; メルカプトプリン'],
      ['thioguanine', 'L01BB03', '6 thioguanine; tioguanine'],
      ['pemetrexed', 'L01BA04', '培美曲塞'],
      ['pralatrexate', 'L01BA05'],
      ['chlorambucil', 'L01AA02', '苯丁酸氮芥'],
      ['melphalan', 'L01AA03', '美法仑; メルファラン'],
      ['bendamustine', 'L01AA09', '苯达莫司汀; ベンダムスチン'],
      ['ifosfamide', 'L01AA06', '异环磷酰胺'],
      ['busulfan', 'L01AB01', '白消安; ブスルファン'],
      ['treosulfan', 'L01AB02'],
      ['thiotepa', 'L01AC01', '噻替哌'],
      [
        'carmustine',
        'L01AD01',
        `
        bcnu; carmustine wafer; gliadel; gliadel wafer; carmustine implant; carmustine extended release implantation
        卡莫司汀
      `,
      ],
      ['lomustine', 'L01AD02', 'ccnu; 洛莫司汀'],
      ['nitrosourea', '', '亚硝基脲; 亚硝脲; ニトロソウレア'],
      ['temozolomide', 'L01AX03', 'temodar; 替莫唑胺'],
      ['dacarbazine', 'L01AX04'],
      ['procarbazine', 'L01XB01'],
      ['vincristine', 'L01CA02', '长春新碱; ビンクリスチン'],
      ['vinblastine', 'L01CA01'],
      ['vinorelbine', 'L01CA04'],
      ['etoposide', 'L01CB01', 'vp 16; 依托泊苷; エトポシド'],
      ['paclitaxel', 'L01CD01', 'nab paclitaxel; taxol; 紫杉醇'],
      ['docetaxel', 'L01CD02', 'taxotere; 多西他赛'],
      ['cabazitaxel', 'L01CD04'],
      ['topotecan', 'L01CE01', '拓扑替康'],
      ['irinotecan', 'L01CE02', '伊立替康'],
      ['doxorubicin', 'L01DB01', 'adriamycin; liposomal doxorubicin; 多柔比星; 阿霉素'],
      ['daunorubicin', 'L01DB02'],
      ['epirubicin', 'L01DB03'],
      ['idarubicin', 'L01DB06'],
      ['mitoxantrone', 'L01DB07', '米托蒽醌'],
      ['bleomycin', 'L01DC01'],
      ['mitomycin', 'L01DC03', 'mitomycin c; 丝裂霉素'],
      ['cisplatin', 'L01XA01', '顺铂; シスプラチン'],
      ['carboplatin', 'L01XA02', '卡铂'],
      ['oxaliplatin', 'L01XA03', '奥沙利铂'],
      ['hydroxyurea', 'L01XX05', 'hydroxycarbamide; 羟基脲'],
      ['asparaginase', 'L01XX02', 'l asparaginase; peg asparaginase; pegaspargase; 门冬酰胺酶; 培门冬酶'],
      ['eribulin', 'L01XX41'],
      ['trabectedin', 'L01CX01'],
      ['pentostatin', 'L01XX08'],
    ],
  },
  {
    as: 'cancer-therapy',
    classes: ['cancer-therapy'],
    rows: [
      ['imatinib', 'L01EA01', 'gleevec; 伊马替尼; イマチニブ'],
      ['dasatinib', 'L01EA02', '达沙替尼; ダサチニブ'],
      ['nilotinib', 'L01EA03'],
      ['ponatinib', 'L01EA05'],
      ['gefitinib', 'L01EB01'],
      ['erlotinib', 'L01EB02'],
      ['osimertinib', 'L01EB04'],
      ['ibrutinib', 'L01EL01', '伊布替尼; イブルチニブ'],
      ['acalabrutinib', 'L01EL02'],
      ['zanubrutinib', 'L01EL03', '泽布替尼'],
      ['orelabrutinib', '', '奥布替尼'],
      ['idelalisib', 'L01EM01'],
      ['venetoclax', 'L01XX52', '维奈克拉; 维奈托克; ベネトクラクス'],
      ['sorafenib', 'L01EX02', '索拉非尼'],
      ['sunitinib', 'L01EX01'],
      ['pazopanib', 'L01EX03'],
      ['regorafenib', 'L01EX05'],
      ['cabozantinib', 'L01EX07'],
      ['lenvatinib', 'L01EX08', '仑伐替尼'],
      ['nintedanib', 'L01EX09', 'ofev; 尼达尼布; ニンテダニブ'],
      ['crizotinib', 'L01ED01'],
      ['trastuzumab', 'L01FD01', 'herceptin; 曲妥珠单抗'],
      ['pertuzumab', 'L01FD02'],
      ['trastuzumab emtansine', 'L01FD03'],
      ['trastuzumab deruxtecan', 'L01FD04', 'enhertu; t dxd; 德曲妥珠单抗'],
      ['cetuximab', 'L01FE01', '西妥昔单抗'],
      ['panitumumab', 'L01FE02'],
      ['bevacizumab', 'L01FG01', 'avastin; 贝伐珠单抗; 贝伐单抗; ベバシズマブ'],
      ['ramucirumab', 'L01FG02'],
      ['pembrolizumab', 'L01FF02', 'keytruda; 帕博利珠单抗; ペムブロリズマブ'],
      ['nivolumab', 'L01FF01', 'opdivo; 纳武利尤单抗; ニボルマブ'],
      ['durvalumab', 'L01FF03'],
      ['avelumab', 'L01FF04'],
      ['atezolizumab', 'L01FF05', '阿替利珠单抗'],
      ['cemiplimab', 'L01FF06'],
      ['ipilimumab', 'L01FX04', 'yervoy; 伊匹木单抗; イピリムマブ'],
      ['tremelimumab', 'L01FX20'],
      ['brentuximab', 'L01FX05', 'brentuximab vedotin; 维布妥昔单抗'],
      ['gemtuzumab', 'L01FX02', 'gemtuzumab ozogamicin'],
      ['inotuzumab', 'L01FB01', 'inotuzumab ozogamicin; 奥加伊妥珠单抗'],
      ['polatuzumab', 'L01FX14', 'polatuzumab vedotin'],
      ['enfortumab', 'L01FX13', 'enfortumab vedotin'],
      ['sacituzumab', 'L01FX17', 'sacituzumab govitecan'],
      ['isatuximab', 'L01FC02', '艾沙妥昔单抗'],
      ['elotuzumab', 'L01FX08'],
      ['dinutuximab', 'L01FX06', 'naxitamab; anti gd2 antibody; anti gd2 therapy; dinutuximab beta'],
      ['vorinostat', 'L01XH01'],
      ['selinexor', 'L01XX66'],
      ['midostaurin', 'L01EX10'],
      ['gilteritinib', 'L01EX13'],
      ['tazemetostat', 'L01XX72'],
      ['tretinoin', 'L01XF01', 'all trans retinoic acid; 维甲酸'],
      ['arsenic trioxide', 'L01XX27', '三氧化二砷'],
      ['tagraxofusp', 'L01XX67'],
      ['dabrafenib', 'L01EC02'],
      ['vemurafenib', 'L01EC01'],
      ['trametinib', 'L01EE01'],
      ['cobimetinib', 'L01EE02'],
      ['binimetinib', 'L01EE03'],
      ['palbociclib', 'L01EF01'],
      ['ribociclib', 'L01EF02'],
      ['abemaciclib', 'L01EF03'],
    ],
  },
  {
    as: 'parp-inhibitor',
    classes: ['parp-inhibitor', 'cancer-therapy'],
    rows: [
      ['olaparib', 'L01XK01', '奥拉帕利'],
      ['niraparib', 'L01XK02', '尼拉帕利'],
      ['rucaparib', 'L01XK03'],
      ['talazoparib', 'L01XK04'],
      ['saruparib', '', 'azd5305'],
      ['azd9574', ''],
    ],
  },
  {
    as: 'growth-factor',
    classes: ['growth-factor'],
    rows: [
      ['filgrastim', 'L03AA02', 'neupogen; tbo filgrastim; 非格司亭; フィルグラスチム'],
      ['pegfilgrastim', 'L03AA13', 'neulasta; peg filgrastim; 聚乙二醇化重组人粒细胞刺激因子; ペグフィルグラスチム'],
      ['lenograstim', 'L03AA10'],
      ['sargramostim', 'L03AA09', 'leukine; molgramostim'],
      [
        'erythropoietin',
        'B03XA01',
        `
        epoetin; epoetin alfa; recombinant erythropoietin; recombinant human erythropoietin
        erythropoiesis stimulating agent; erythropoiesis stimulator; erythropoietic growth factor; epogen; procrit
        促红细胞生成素; 重组人促红素; エリスロポエチン
      `,
      ],
      ['darbepoetin', 'B03XA02', 'darbepoetin alfa; aranesp; ダルベポエチン'],
      ['plerixafor', 'L03AX16', 'mozobil'],
      ['luspatercept', 'B03XA06'],
      ['thrombopoietin', '', 'recombinant human thrombopoietin; rhtpo; 重组人血小板生成素; 血小板生成素'],
    ],
  },
  {
    as: 'tpo-receptor-agonist',
    rows: [
      ['romiplostim', 'B02BX04', 'nplate; 罗普司亭; ロミプロスチム'],
      ['eltrombopag', 'B02BX05', 'promacta; revolade; 艾曲泊帕; エルトロンボパグ'],
      ['avatrombopag', 'B02BX08', '阿伐曲泊帕'],
      ['hetrombopag', '', '海曲泊帕'],
    ],
  },
  {
    as: 'anticoagulant',
    classes: ['anticoagulant'],
    rows: [
      ['warfarin', 'B01AA03', 'coumadin; coumarin; vitamin k antagonist; 华法林; ワルファリン'],
      ['heparin', 'B01AB01', 'unfractionated heparin; low molecular weight heparin; lmwh; 肝素; 低分子肝素; ヘパリン'],
      ['enoxaparin', 'B01AB05', 'lovenox'],
      ['dalteparin', 'B01AB04'],
      ['fondaparinux', 'B01AX05'],
      ['rivaroxaban', 'B01AF01', 'xarelto; 利伐沙班'],
      ['apixaban', 'B01AF02', 'eliquis; 阿哌沙班'],
      ['edoxaban', 'B01AF03', 'エドキサバン'],
      ['dabigatran', 'B01AE07', 'pradaxa; 达比加群'],
      ['argatroban', 'B01AE03'],
      [
        'direct oral anticoagulant',
        '',
        `
        novel oral anticoagulant; non vitamin k antagonist oral anticoagulant; factor xa inhibitor
        direct thrombin inhibitor; doac; noac
      `,
      ],
    ],
  },
  {
    as: 'antiplatelet',
    classes: ['antiplatelet'],
    rows: [
      [
        'aspirin',
        'B01AC06',
        'acetylsalicylic acid; low dose aspirin; baby aspirin; prophylactic aspirin; 阿司匹林; アスピリン',
      ],
      ['clopidogrel', 'B01AC04', 'plavix; 氯吡格雷; クロピドグレル'],
      ['prasugrel', 'B01AC22'],
      ['ticagrelor', 'B01AC24', '替格瑞洛'],
      ['ticlopidine', 'B01AC05'],
      ['dipyridamole', 'B01AC07'],
      ['cilostazol', 'B01AC23'],
    ],
  },
  {
    as: 'anti-infective',
    classes: ['anti-infective'],
    rows: [
      ['tetracycline', 'J01AA07', '四环素; テトラサイクリン'],
      ['doxycycline', 'J01AA02', '多西环素'],
      ['penicillin', 'J01CE01', '青霉素'],
      ['amoxicillin', 'J01CA04'],
      ['ciprofloxacin', 'J01MA02'],
      ['levofloxacin', 'J01MA12', '左氧氟沙星'],
      ['azithromycin', 'J01FA10', '阿奇霉素'],
      ['clarithromycin', 'J01FA09', '克拉霉素'],
      ['erythromycin', 'J01FA01'],
      ['macrolide', '', 'macrolide antibiotic'],
      [
        'trimethoprim sulfamethoxazole',
        'J01EE01',
        'sulfamethoxazole; cotrimoxazole; co trimoxazole; bactrim; 复方磺胺甲噁唑',
      ],
      ['vancomycin', 'J01XA01'],
      ['gentamicin', 'J01GB03', 'aminoglycoside'],
      ['metronidazole', 'J01XD01'],
      ['rifampin', 'J04AB02', 'rifampicin; 利福平'],
      ['rifabutin', 'J04AB04'],
      ['rifaximin', 'A07AA11'],
      ['isoniazid', 'J04AC01', '异烟肼; イソニアジド'],
      ['fluconazole', 'J02AC01', '氟康唑'],
      ['itraconazole', 'J02AC02', '伊曲康唑; イトラコナゾール'],
      ['voriconazole', 'J02AC03', '伏立康唑'],
      ['posaconazole', 'J02AC04'],
      ['ketoconazole', 'J02AB02', '酮康唑'],
      ['amphotericin', 'J02AA01', 'amphotericin b'],
      ['caspofungin', 'J02AX04'],
      ['acyclovir', 'J05AB01', 'aciclovir; 阿昔洛韦'],
      ['valacyclovir', 'J05AB11', 'valaciclovir'],
      ['ganciclovir', 'J05AB06', 'valganciclovir; 更昔洛韦'],
      ['oseltamivir', 'J05AH02', 'tamiflu; 奥司他韦'],
      ['remdesivir', 'J05AB16', 'paxlovid; nirmatrelvir; molnupiravir'],
      ['entecavir', 'J05AF10', '恩替卡韦'],
      ['tenofovir', 'J05AF07', '替诺福韦'],
      ['lamivudine', 'J05AF05', '拉米夫定'],
      ['ribavirin', 'J05AP01'],
      ['sofosbuvir', 'J05AP08'],
      ['ivermectin', 'P02CF01'],
    ],
  },
  {
    as: 'hormone-therapy',
    classes: ['hormone-therapy'],
    rows: [
      ['estrogen', '', 'estradiol; conjugated estrogen; estrogen replacement; 雌激素; エストロゲン'],
      ['progesterone', 'G03DA04', 'progestin; progestogen; 孕激素; 黄体酮'],
      ['testosterone', 'G03BA03', 'testosterone replacement; anabolic steroid; androgen; 雄激素; 睾酮'],
      ['tamoxifen', 'L02BA01', '他莫昔芬'],
      ['letrozole', 'L02BG04', 'aromatase inhibitor; anastrozole; exemestane; 来曲唑'],
      ['fulvestrant', 'L02BA03'],
      [
        'leuprolide',
        'L02AE02',
        `
        leuprorelin; goserelin; gnrh agonist; lhrh agonist; gnrh analog; gnrh antagonist; lhrh analog; degarelix
        戈舍瑞林; 亮丙瑞林
      `,
      ],
      [
        'enzalutamide',
        'L02BB04',
        `
        abiraterone; apalutamide; bicalutamide; flutamide; antiandrogen; anti androgen; androgen deprivation therapy
        阿比特龙
      `,
      ],
      ['danazol', 'G03XA01', '达那唑'],
      ['dehydroepiandrosterone', 'A14AA07', 'dhea; prasterone'],
      ['growth hormone', 'H01AC01', 'somatropin; human growth hormone; 生长激素'],
      ['raloxifene', 'G03XC01'],
    ],
  },
  {
    as: 'nsaid',
    classes: ['nsaid'],
    rows: [
      ['ibuprofen', 'M01AE01', '布洛芬'],
      ['naproxen', 'M01AE02'],
      ['celecoxib', 'M01AH01', '塞来昔布'],
      ['diclofenac', 'M01AB05', '双氯芬酸'],
      ['indomethacin', 'M01AB01', '吲哚美辛'],
      ['meloxicam', 'M01AC06'],
      ['ketorolac', 'M01AB15'],
      ['etoricoxib', 'M01AH05', '依托考昔'],
    ],
  },
  {
    as: 'statin',
    rows: [
      ['atorvastatin', 'C10AA05', '阿托伐他汀'],
      ['simvastatin', 'C10AA01'],
      ['rosuvastatin', 'C10AA07'],
      ['pravastatin', 'C10AA03'],
      ['lovastatin', 'C10AA02'],
    ],
  },
  {
    as: 'bisphosphonate',
    rows: [
      ['zoledronic acid', 'M05BA08', 'zoledronate; 唑来膦酸'],
      ['alendronate', 'M05BA04', 'alendronic acid; fosamax'],
      ['risedronate', 'M05BA07'],
      ['ibandronate', 'M05BA06'],
      ['pamidronate', 'M05BA03'],
    ],
  },
  {
    as: 'antihistamine',
    rows: [
      ['azelastine', 'R06AX19', 'astelin'],
      ['cetirizine', 'R06AE07', 'levocetirizine; 西替利嗪'],
      ['loratadine', 'R06AX13', 'desloratadine; claritin; 氯雷他定'],
      ['fexofenadine', 'R06AX26', 'allegra'],
      ['diphenhydramine', 'R06AA02', 'benadryl'],
      ['hydroxyzine', 'N05BB01', 'atarax'],
      ['astemizole', 'R06AX11', 'hismanal'],
      ['terfenadine', 'R06AX12', 'seldane'],
      ['ketotifen', 'R06AX17'],
      ['chlorpheniramine', 'R06AB04'],
    ],
  },
  {
    as: 'leukotriene-modifier',
    rows: [
      ['montelukast', 'R03DC03', 'singulair; 孟鲁司特'],
      ['zafirlukast', 'R03DC01', 'accolate'],
      ['zileuton', '', 'zyflo'],
    ],
  },
  {
    as: 'bronchodilator',
    rows: [
      [
        'albuterol',
        'R03AC02',
        `
        salbutamol; short acting beta agonist; short acting beta 2 agonist; short acting β2 agonist; saba
        rescue bronchodilator
      `,
      ],
      [
        'salmeterol',
        'R03AC12',
        `
        long acting beta agonist; long acting beta 2 agonist; long acting β2 agonist; laba; formoterol
      `,
      ],
      ['tiotropium', 'R03BB04', 'long acting muscarinic antagonist; lama; anticholinergic; ipratropium'],
      ['theophylline', 'R03DA04', 'aminophylline; methylxanthine; xanthine; 茶碱'],
    ],
  },
  {
    as: 'mast-cell-stabilizer',
    rows: [
      [
        'cromolyn',
        'R03BC01',
        'cromolyn sodium; sodium cromolyn; cromoglycate; sodium cromoglycate; disodium cromoglycate; cromoglicic acid; intal; nasal cromolyn',
      ],
      ['nedocromil', 'R03BC03', 'nedocromil sodium; tilade'],
    ],
  },
  {
    rows: [['sapropterin', 'A16AX07', 'sapropterin dihydrochloride; kuvan; tetrahydrobiopterin; bh4']],
  },
  {
    as: 'interferon',
    rows: [
      [
        'interferon alfa',
        'L03AB05',
        `
        interferon alpha; interferon α; ifn alpha; peginterferon; pegylated interferon; peginterferon alfa
        干扰素α
      `,
      ],
      [
        'interferon beta',
        'L03AB07',
        'interferon β; ifn beta; interferon beta 1a; interferon beta 1b; avonex; betaseron; rebif',
      ],
    ],
  },
  {
    as: 'interleukin',
    rows: [
      [
        'aldesleukin',
        'L03AC01',
        `
        interleukin 2; il 2; recombinant interleukin 2; low dose interleukin 2; low dose il 2
        白介素2; 白细胞介素2; 低剂量白介素2
      `,
      ],
      [
        'oprelvekin',
        'L03AC02',
        'interleukin 11; il 11; recombinant human interleukin 11; 白介素11; 重组人白介素11; 重组人白细胞介素11',
      ],
    ],
  },
  {
    as: 'opioid',
    rows: [
      [
        'morphine',
        'N02AA01',
        'oral morphine; morphine equivalent; oral morphine equivalent; morphine milligram equivalent; morphine equivalent dose; oral morphine or equivalent; opioid dose; 吗啡',
      ],
      ['oxycodone', 'N02AA05', 'hydrocodone; hydromorphone'],
      ['fentanyl', 'N02AB03'],
      ['tramadol', 'N02AX02', '曲马多'],
      ['methadone', 'N07BC02', 'buprenorphine'],
      ['codeine', 'R05DA04'],
    ],
  },
  {
    as: 'antidepressant',
    rows: [
      [
        'fluoxetine',
        'N06AB03',
        `
        ssri; selective serotonin reuptake inhibitor; sertraline; paroxetine; citalopram; escitalopram; fluvoxamine
      `,
      ],
      ['duloxetine', 'N06AX21', 'snri; serotonin norepinephrine reuptake inhibitor; venlafaxine'],
      ['amitriptyline', 'N06AA09', 'tricyclic antidepressant; tricyclic; doxepin; nortriptyline'],
      ['monoamine oxidase inhibitor', '', 'mao inhibitor; maoi; selegiline; rasagiline; phenelzine'],
      ['bupropion', 'N06AX12'],
      ['ketamine', 'N01AX03', 'esketamine'],
    ],
  },
  {
    as: 'antiepileptic',
    rows: [
      ['phenytoin', 'N03AB02', '苯妥英钠'],
      ['carbamazepine', 'N03AF01', '卡马西平'],
      ['valproate', 'N03AG01', 'valproic acid; 丙戊酸'],
      ['phenobarbital', 'N03AA02', 'phenobarbitone; barbiturate; 苯巴比妥'],
      ['gabapentin', 'N02BF01', 'pregabalin'],
      ['levetiracetam', 'N03AX14'],
    ],
  },
  {
    as: 'glp1-agonist',
    rows: [
      ['semaglutide', 'A10BJ06', 'ozempic; wegovy; 司美格鲁肽'],
      ['liraglutide', 'A10BJ02', '利拉鲁肽'],
      ['exenatide', 'A10BJ01'],
      ['dulaglutide', 'A10BJ05'],
      ['tirzepatide', 'A10BX16'],
    ],
  },
  {
    classes: ['cancer-therapy'],
    rows: [
      ['rilvegostomig', ''],
      ['volrustomig', ''],
    ],
  },
  {
    rows: [
      ['bacterial lysate', '', 'polyvalent mechanical bacterial lysate; ismigen'],
      ['zolmitriptan', 'N02CC03', 'triptan; sumatriptan; 佐米曲普坦'],
      ['acetaminophen', 'N02BE01', 'paracetamol; 对乙酰氨基酚'],
      ['metformin', 'A10BA02', '二甲双胍'],
      ['insulin', 'A10AB01', 'insulin therapy; 胰岛素'],
      ['pirfenidone', 'L04AX05', 'esbriet; 吡非尼酮'],
      ['allopurinol', 'M04AA01', 'febuxostat; xanthine oxidase inhibitor; 别嘌醇'],
      ['rasburicase', 'V03AF07'],
      ['mesalamine', 'A07EC02', 'mesalazine; 5 aminosalicylic acid; 5 asa; aminosalicylate; 美沙拉嗪'],
      ['isotretinoin', 'D10BA01', 'oral retinoid; retinoid; acitretin; systemic retinoid'],
      ['amiodarone', 'C01BD01', '胺碘酮'],
      ['digoxin', 'C01AA05', '地高辛'],
      ['lithium', 'N05AN01'],
      ['riluzole', 'N07XX02', 'edaravone'],
      ['memantine', 'N06DX01'],
      [
        'donepezil',
        'N06DA02',
        'cholinesterase inhibitor; acetylcholinesterase inhibitor; pyridostigmine; rivastigmine',
      ],
      ['levodopa', 'N04BA02', 'dopamine agonist'],
      ['bosentan', 'C02KX01', 'endothelin receptor antagonist; ambrisentan; macitentan; sparsentan; atrasentan'],
      ['sildenafil', 'G04BE03', 'pde5 inhibitor; phosphodiesterase 5 inhibitor; tadalafil'],
      ['iloprost', 'B01AC11', 'prostacyclin; epoprostenol; treprostinil; prostanoid'],
      ['epinephrine', 'C01CA24', 'adrenaline'],
      ['tranexamic acid', 'B02AA02'],
      ['dornase alfa', 'R05CB13'],
      ['finerenone', 'C03DA05', 'spironolactone; mineralocorticoid receptor antagonist; eplerenone'],
      ['tolvaptan', 'C03XA01'],
      ['botulinum toxin', 'M03AX01', 'botox'],
      ['nicotine', 'N07BA01', 'nicotine replacement'],
      ['cannabis', '', 'marijuana; cannabinoid; cannabidiol; cbd; thc; soft drug; 大麻'],
      ['total glucosides of paeony', '', 'paeony glucoside; 白芍总苷'],
      ['grapefruit', '', 'grapefruit juice; seville orange; pomelo; 葡萄柚; 西柚'],
    ],
  },
];

const slug = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** One row a drug, in the shape of the catalogue. */
export const drugs: readonly Agent[] = groups.flatMap(({ as, classes, rows }) =>
  rows.map(([name, atc, others]) => ({
    id: slug(name),
    name,
    names: [name, ...words(others ?? '')],
    ...(as && as !== slug(name) && { as }),
    ...(classes && { classes }),
    ...(atc && { atc }),
  })),
);
