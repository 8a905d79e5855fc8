// Chinese criteria as ChiCTR prints them: the same findings as from English. The sentences are the project's own.
import { describe, expect, it } from 'vitest';
import { readCriteria } from '../../src/criteria/read';
import { resultsOf, thresholdsOf, windowsOf } from './say';

type Rows = [text: string, ...found: string[]][];

const INCLUSION: Record<string, Rows> = {
  'blood counts': [
    ['中性粒细胞绝对值≥1.0×10^9/L', 'neutrophils >= 1 10*9/L'],
    ['血小板计数≥50×10⁹/L', 'platelets >= 50 10*9/L'],
    ['血红蛋白不低于80 g/L', 'hemoglobin >= 80 g/L'],
    ['淋巴细胞绝对计数大于0.3×10^9/L', 'lymphocytes > 0.3 10*9/L'],
    [
      '白细胞计数（WBC）≥2.5×109/L，血小板≥60×109/L，血红蛋白≥90g/L（筛选前14天内未输血）',
      'hemoglobin >= 90 g/L',
      'leukocytes >= 2.5 10*9/L',
      'platelets >= 60 10*9/L',
      'washout transfusion 14 d @screening',
    ],
    ['血小板至少7.5万/μL', 'platelets >= 75000 /uL'],
  ],
  'limits of normal': [
    ['ALT和AST≤3倍正常值上限(ULN)', 'alt <= 3 [ULN]', 'ast <= 3 [ULN]'],
    ['谷丙转氨酶（ALT）、谷草转氨酶（AST）均不超过正常值上限的2.5倍', 'alt <= 2.5 [ULN]', 'ast <= 2.5 [ULN]'],
    [
      '总胆红素≤1.5×ULN（Gilbert综合征者≤3×ULN）',
      'bilirubin-total <= 1.5 [ULN]',
      'bilirubin-total <= 3 [ULN] if Gilbert综合征',
    ],
    ['血清肌酐≤1.5倍ULN，或肌酐清除率≥60 mL/min', 'crcl >= 60 mL/min', 'creatinine <= 1.5 [ULN]'],
    ['碱性磷酸酶小于或等于2.5倍正常上限', 'alp <= 2.5 [ULN]'],
    ['凝血酶原时间或活化部分凝血活酶时间≤1.5×正常值上限', 'aptt <= 1.5 [ULN]', 'pt <= 1.5 [ULN]'],
    ['国际标准化比值（INR）≤1.5', 'inr <= 1.5'],
    ['肌钙蛋白不高于正常上限', 'troponin <= 1 [ULN]'],
  ],
  'kidney, heart and lung': [
    ['肌酐清除率≥60 mL/min', 'crcl >= 60 mL/min'],
    ['估算肾小球滤过率（eGFR）≥30 mL/min/1.73m²', 'egfr >= 30 mL/min/{1.73_m2}'],
    ['左室射血分数≥50%', 'lvef >= 50 %'],
    ['经超声心动图测得的左心室射血分数（LVEF）在45%以上', 'lvef >= 45 %'],
    ['未吸氧状态下血氧饱和度≥92%', 'spo2 >= 92 %'],
    ['24小时尿蛋白定量≥0.5g', 'urine-protein-24h >= 0.5 g/(24.h)'],
    ['尿蛋白肌酐比≥500 mg/g', 'upcr >= 500 mg/g'],
    ['体重不低于40公斤', 'weight >= 40 kg'],
  ],
  ages: [
    ['年龄18~65周岁（含界值），性别不限', 'age <= 65 a', 'age >= 18 a'],
    ['18-70岁，男女均可', 'age <= 70 a', 'age >= 18 a'],
    ['年龄在18周岁至60周岁之间', 'age <= 60 a', 'age >= 18 a'],
    ['18岁≤年龄≤65岁', 'age <= 65 a', 'age >= 18 a'],
    ['签署知情同意书时年满18周岁', 'age >= 18 a'],
    ['年龄18岁及以上、70岁及以下', 'age <= 70 a', 'age >= 18 a'],
    ['年齡介於20至65歲', 'age <= 65 a', 'age >= 20 a'],
  ],
  'scores and titres': [
    ['SLEDAI-2K评分≥8分', 'sledai >= 8 {score}'],
    ['筛选时系统性红斑狼疮疾病活动指数（SLEDAI-2000）总分至少为6分', 'sledai >= 6 {score}'],
    ['抗核抗体滴度≥1:80', 'ana >= 80 {titer}'],
    ['抗核抗体（ANA）≥1∶80或抗dsDNA抗体阳性', 'ana >= 80 {titer}', 'anti-dsdna positive'],
    ['ECOG评分0-1分', 'ecog <= 1 {score}'],
    ['ECOG体能状态评分为0～2分', 'ecog <= 2 {score}'],
    ['医生总体评估（PGA）评分≥1.0分', 'pga >= 1 {score}'],
    ['NYHA心功能分级为Ⅰ级或Ⅱ级', 'nyha <= 2 {score}'],
  ],
  'survival, treatment kept, contraception': [
    ['预计生存期≥3个月', 'life-expectancy >= 3 mo'],
    ['预期生存时间超过12周', 'life-expectancy > 12 wk'],
    ['筛选前口服糖皮质激素稳定剂量≥4周', 'stable glucocorticoid 4 wk @screening'],
    ['首次给药前接受稳定剂量的羟氯喹至少12周', 'stable antimalarial 12 wk @first-dose'],
    ['同意在研究期间及末次给药后6个月内避孕', 'after 6 mo @last-dose'],
    ['细胞回输后1年内必须采取有效避孕措施', 'after 1 a @infusion'],
    ['筛选前7天内血清妊娠试验阴性', 'pregnancy negative', 'test 7 d @screening'],
    ['入组前已停用免疫抑制剂至少2周', 'washout immunosuppressant 2 wk @enrollment'],
    ['单采前2周内未使用环磷酰胺', 'washout cyclophosphamide 2 wk @leukapheresis'],
    ['首次给药前至少停用生物制剂12周', 'washout biologic 12 wk @first-dose'],
    ['羟氯喹在首次给药前已稳定使用12周以上', 'stable antimalarial 12 wk @first-dose'],
    ['检查前7天内未接受输血', 'washout transfusion 7 d @assessment'],
    ['狼疮肾炎活动指数≥2', 'ln-activity-index >= 2 {score}'],
  ],
};

const EXCLUSION: Record<string, Rows> = {
  'periods before an event': [
    ['筛选前4周内接受过大手术', 'washout surgery 4 wk @screening'],
    [
      '首次给药前4周或5个半衰期（以较长者为准）内使用过生物制剂',
      'washout biologic 4 wk or 5 half-lives longer @first-dose',
    ],
    ['清淋前2周内使用过免疫抑制剂', 'washout immunosuppressant 2 wk @lymphodepletion'],
    ['细胞回输前6周内接种活疫苗', 'washout live-vaccine 6 wk @infusion'],
    ['回输前72小时内需要使用糖皮质激素', 'washout glucocorticoid 72 h @infusion'],
    ['单采前12周内接受过利妥昔单抗治疗', 'washout b-cell-depletion 12 wk @leukapheresis'],
    ['签署知情同意书前30天内参加过其他临床试验', 'washout investigational 30 d @consent'],
    ['随机前三个月内接受过静脉注射免疫球蛋白或血浆置换', 'washout ivig+plasma-exchange 3 mo @randomization'],
    ['入组前半年内曾用贝利尤单抗', 'washout belimumab 0.5 a @enrollment'],
    ['近3个月内使用过环磷酰胺', 'washout cyclophosphamide 3 mo'],
    ['过去6个月内接受过器官移植', 'washout transplant 6 mo'],
    ['在研究药物首次给药前的28天之内使用过中药', 'washout herbal 28 d @first-dose'],
    ['首次使用研究药物前两周内接受全身抗感染治疗', 'washout anti-infective 2 wk @first-dose'],
    ['利妥昔单抗：筛选前24周内', 'washout b-cell-depletion 24 wk @screening'],
    [
      '接受过下列治疗：利妥昔单抗（筛选前6个月内）、环磷酰胺（筛选前4周内）',
      'washout b-cell-depletion 6 mo @screening',
      'washout cyclophosphamide 4 wk @screening',
    ],
    [
      '筛选前4周内接受过活疫苗接种，或筛选前3个月内接受过他克莫司',
      'washout calcineurin-inhibitor 3 mo @screening',
      'washout live-vaccine 4 wk @screening',
    ],
    ['末次使用JAK抑制剂距首次给药不足2周', 'washout jak-inhibitor 2 wk @first-dose'],
    ['筛选前2周内使用泼尼松>20 mg/天', 'glucocorticoid-dose > 20 mg/d', 'washout glucocorticoid 2 wk @screening'],
    ['篩選前4週內接受過減毒活疫苗', 'washout live-vaccine 4 wk @screening'],
    ['首次給藥前3個月內曾參加其他臨床試驗', 'washout investigational 3 mo @first-dose'],
    ['筛选前6个月内发生过心肌梗死', 'lookback 6 mo @screening'],
    ['5年内患有恶性肿瘤', 'lookback 5 a'],
    ['利妥昔单抗治疗后6个月内', 'washout b-cell-depletion 6 mo'],
    ['受试者近期（4周内）使用过他克莫司', 'washout calcineurin-inhibitor 4 wk'],
    ['开始清淋预处理前7天内使用JAK抑制剂', 'washout jak-inhibitor 7 d @lymphodepletion'],
    ['筛选前1个月内行血浆置换、免疫吸附', 'washout plasma-exchange 1 mo @screening'],
    ['回输前72小时使用过＞10mg/d泼尼松', 'glucocorticoid-dose > 10 mg/d', 'washout glucocorticoid 72 h @infusion'],
    ['筛选前4周内使用过贝利尤单抗、泰它西普等生物制剂', 'washout biologic 4 wk @screening'],
  ],
  'any earlier use': [
    ['既往接受过CAR-T治疗', 'washout cell-therapy ever'],
    ['曾接受器官移植', 'washout transplant ever'],
    ['接受过CAR-NK细胞治疗或基因治疗者', 'washout cell-therapy+gene-therapy ever'],
    ['有造血干细胞移植史', 'washout transplant ever'],
    ['既往有结核病史并接受抗结核治疗'],
    ['器官移植史或基因治疗史', 'washout gene-therapy+transplant ever'],
    ['接受过CD19靶向治疗', 'washout b-cell-depletion ever'],
    ['既往对利妥昔单抗过敏'],
  ],
  limits: [
    ['收缩压≥160 mmHg和/或舒张压≥100 mmHg', 'dbp >= 100 mm[Hg]', 'sbp >= 160 mm[Hg]'],
    ['血压控制不佳（≥160/100 mmHg）', 'dbp >= 100 mm[Hg]', 'sbp >= 160 mm[Hg]'],
    ['QTc间期>480 ms', 'qtc > 480 ms'],
    ['男性QTcF＞450毫秒，女性QTcF＞470毫秒', 'qtc > 450 ms', 'qtc > 470 ms'],
    ['NYHA心功能分级Ⅲ级及以上', 'nyha >= 3 {score}'],
    ['纽约心脏病协会（NYHA）心功能Ⅲ～Ⅳ级', 'nyha >= 3 {score}'],
    ['中性粒细胞低于0.5×10^9/L', 'neutrophils < 0.5 10*9/L'],
    ['转氨酶高于正常值上限3倍', 'alt > 3 [ULN]', 'ast > 3 [ULN]'],
    ['ALT或AST>正常值上限（ULN）的3倍', 'alt > 3 [ULN]', 'ast > 3 [ULN]'],
    ['心率<50次/分或>120次/分', 'heart-rate < 50 /min', 'heart-rate > 120 /min'],
    ['HBV DNA大于正常参考值范围', 'hbv-dna > 1 [ULN]'],
    ['肌酐清除率小于30毫升/分', 'crcl < 30 mL/min'],
    ['血清IgG<4 g/L', 'igg < 4 g/L'],
    ['糖化血红蛋白超过8%', 'hba1c > 8 %'],
  ],
  infection: [
    ['HBV-DNA≥1×10³拷贝/mL', 'hbv-dna >= 1000 {copies}/mL'],
    ['HBsAg阳性且HBV-DNA≥2000 IU/mL', 'hbsag positive', 'hbv-dna >= 2000 [IU]/mL'],
    ['乙肝核心抗体（HBcAb）阳性且HBV DNA高于检测下限', 'anti-hbc positive', 'hbv-dna detectable'],
    ['HIV抗体阳性', 'hiv positive'],
    ['丙肝抗体（HCV-Ab）检测结果为阳性，且HCV RNA阳性', 'anti-hcv positive', 'hcv-rna positive'],
    ['梅毒螺旋体抗体阳性或HIV抗体阳性', 'hiv positive', 'syphilis positive'],
    ['血妊娠试验阳性的女性', 'pregnancy positive'],
  ],
  'what is no finding': [
    ['符合2019年EULAR/ACR分类标准'],
    ['病程超过6个月的患者'],
    ['研究者认为不适合参加本试验的其他情况'],
    ['回输剂量为1×10^8个细胞'],
  ],
};

const findings = (text: string, kind: 'inclusion' | 'exclusion') =>
  [...thresholdsOf(text, kind), ...resultsOf(text, kind), ...windowsOf(text, kind)].sort();

describe.each(Object.entries(INCLUSION))('inclusion: %s', (_, rows) => {
  it.each(rows)('%s', (text, ...found) => expect(findings(text, 'inclusion')).toEqual(found.sort()));
});

describe.each(Object.entries(EXCLUSION))('exclusion: %s', (_, rows) => {
  it.each(rows)('%s', (text, ...found) => expect(findings(text, 'exclusion')).toEqual(found.sort()));
});

/** "inclusion 0 text", one an item. */
const itemsOf = (text: string) => readCriteria(text).map((c) => `${c.kind} ${c.level} ${c.text}`);

describe('outline', () => {
  it('reads numbered lines under headings', () => {
    const text =
      '入选标准：\n1、年龄18至65岁；\n2、SLEDAI-2K评分≥8分。\n排除标准：\n1、妊娠或哺乳期女性；\n2、HIV抗体阳性。';
    expect(itemsOf(text)).toEqual([
      'inclusion 0 年龄18至65岁；',
      'inclusion 0 SLEDAI-2K评分≥8分。',
      'exclusion 0 妊娠或哺乳期女性；',
      'exclusion 0 HIV抗体阳性。',
    ]);
  });

  it('takes off full-width numbers of every form', () => {
    for (const [one, two, three] of [
      ['（1）', '（2）', '（3）'],
      ['１．', '２．', '３．'],
      ['①', '②', '③'],
      ['(1)', '(2)', '(3)'],
      ['1）', '2）', '3）'],
      ['一、', '二、', '三、'],
      ['（一）', '（二）', '（三）'],
    ]) {
      const text = `纳入标准\n${one}确诊系统性红斑狼疮\n${two}18岁以上\n排除标准\n${three}活动性感染`;
      expect(itemsOf(text)).toEqual([
        'inclusion 0 确诊系统性红斑狼疮',
        'inclusion 0 18岁以上',
        'exclusion 0 活动性感染',
      ]);
    }
  });

  it('parts items in one paragraph', () => {
    for (const [one, two, three] of [
      ['1.', '2.', '3.'],
      ['1、', '2、', '3、'],
      ['（1）', '（2）', '（3）'],
      ['①', '②', '③'],
    ]) {
      const text = `纳入标准：${one}年龄18-65岁，性别不限；${two}血小板计数≥50×10^9/L；${three}左室射血分数≥50%。排除标准：${one}筛选前4周内接受过大手术；${two}既往接受过CAR-T治疗。`;
      const read = readCriteria(text);
      expect(read.map((c) => `${c.kind} ${c.text}`)).toEqual([
        'inclusion 年龄18-65岁，性别不限；',
        'inclusion 血小板计数≥50×10^9/L；',
        'inclusion 左室射血分数≥50%。',
        'exclusion 筛选前4周内接受过大手术；',
        'exclusion 既往接受过CAR-T治疗。',
      ]);
      for (const c of read)
        for (const f of [...c.thresholds, ...c.windows]) expect(c.text.slice(f.start, f.end)).toBe(f.quote);
    }
  });

  it('tells an item number from the age behind it', () => {
    for (const one of ['1.', '1、', '1．', '1)', '1）'])
      expect(itemsOf(`入选标准\n${one}18-65岁；`)).toEqual(['inclusion 0 18-65岁；']);
  });

  it('takes no sentence for a heading', () => {
    expect(itemsOf('排除标准：\n1. HIV抗体阳性；\n2. 研究者认为不符合入选标准的其他情况。')).toEqual([
      'exclusion 0 HIV抗体阳性；',
      'exclusion 0 研究者认为不符合入选标准的其他情况。',
    ]);
  });

  it('keeps an enumeration inside an item whole', () => {
    const text = '纳入标准：\n1. 符合以下任一项：①抗核抗体滴度≥1:80；②抗dsDNA抗体阳性；\n2. 18岁以上。';
    expect(itemsOf(text)).toEqual([
      'inclusion 0 符合以下任一项：①抗核抗体滴度≥1:80；②抗dsDNA抗体阳性；',
      'inclusion 0 18岁以上。',
    ]);
  });

  it('knows the headings of other registers and scripts', () => {
    for (const [inclusion, exclusion] of [
      ['纳入标准', '排除标准'],
      ['主要入选标准：', '主要排除标准：'],
      ['一、纳入标准', '二、排除标准'],
      ['納入條件', '排除條件'],
      ['【入组标准】', '【排除标准】'],
      ['受试者入选标准', '受试者排除标准'],
    ])
      expect(itemsOf(`${inclusion}\n年龄18岁以上\n${exclusion}\n妊娠女性`)).toEqual([
        'inclusion 0 年龄18岁以上',
        'exclusion 0 妊娠女性',
      ]);
  });

  it.each(['数周内使用过激素', '才', '年', '最近几个月'])('reads a unit of time without a number: %s', (text) => {
    expect(readCriteria(text, { kind: 'exclusion' }).map((c) => c.text)).toEqual([text]);
  });

  it('leaves the kind open where nothing says it', () => {
    expect(itemsOf('年龄18岁以上\n妊娠女性')).toEqual(['unknown 0 年龄18岁以上', 'unknown 0 妊娠女性']);
  });
});
