// Analytes, scores and personal attributes that a limit can be on, and how they are written.
// LOINC codes are those of the usual specimen (blood, serum or plasma) and stand only where they are sure.
import type { Analyte } from './shapes';
import { words } from './words';

/** A name that stands for several analytes at once ("transaminases" for ALT and AST), with their ids. */
export type Combined = { names: readonly string[]; abbr?: readonly string[]; analytes: readonly string[] };

/** Names that mean more than one analyte. A number beside one is a limit on each; "120/80" gives each its own. */
export const combined: readonly Combined[] = [
  {
    names: [
      'aminotransferase',
      'transaminase',
      'liver transaminase',
      'hepatic transaminase',
      'serum transaminase',
      'liver aminotransferase',
      'serum aminotransferase',
      'hepatic aminotransferase',
      'liver enzyme',
      'hepatic enzyme',
      'transaminase level',
      'aminotransferase level',
      'transferase',
      'lft',
      'liver function test',
      'liver function test value',
      'liver function test result',
      '转氨酶',
      '肝酶',
      '血清转氨酶',
      'トランスアミナーゼ',
      '肝酵素',
    ],
    analytes: ['alt', 'ast'],
  },
  {
    names: [
      'blood pressure',
      'arterial blood pressure',
      'arterial pressure',
      'resting blood pressure',
      'sitting blood pressure',
      'seated blood pressure',
      'supine blood pressure',
      '血压',
      '血壓',
      '血圧',
    ],
    abbr: ['BP'],
    analytes: ['sbp', 'dbp'],
  },
];

/** One row an analyte. */
export const analytes: readonly Analyte[] = [
  // blood counts
  {
    id: 'neutrophils',
    name: 'Neutrophils',
    group: 'hematology',
    names: words(`
      neutropenia; granulocytopenia
      neutrophil; neutrophil count; absolute neutrophil count; absolute neutrophil; absolute number of neutrophil
      absolute value of neutrophil; neutrophil absolute value; neutrophil absolute count
      absolute count of neutrophil; number of neutrophil; neutrophil number; blood neutrophil
      peripheral blood neutrophil; peripheral neutrophil count; blood neutrophil count; neutrophil granulocyte
      neutrophil granulocyte count; neutrophilic granulocyte; granulocyte; granulocyte count
      absolute granulocyte count; polymorphonuclear leukocyte; polymorphonuclear neutrophil; segmented neutrophil
      absolute neutrophile count; neutrophile; anc
      中性粒细胞; 中性粒细胞绝对值; 中性粒细胞计数; 中性粒细胞绝对计数; 中性粒细胞数; 绝对中性粒细胞计数
      嗜中性粒细胞; 中性球; 嗜中性白血球; 好中球; 好中球数; 好中球絶対数
    `),
    abbr: ['NEUT', 'Neut', 'NE', 'PMN', 'AGC', 'NEU', 'NEUT#'],
    loinc: '751-8',
    units: { conventional: '10*3/uL', si: '10*9/L', factor: 1 },
    plain: 'a type of white blood cell that fights bacteria',
  },
  {
    id: 'lymphocytes',
    name: 'Lymphocytes',
    group: 'hematology',
    names: words(`
      lymphopenia; lymphocytopenia
      lymphocyte; lymphocyte count; absolute lymphocyte count; absolute lymphocyte; absolute number of lymphocyte
      absolute value of lymphocyte; lymphocyte absolute value; lymphocyte absolute count; total lymphocyte count
      number of lymphocyte; peripheral blood lymphocyte; peripheral blood lymphocyte count; blood lymphocyte
      blood lymphocyte count; peripheral lymphocyte count; peripheral absolute lymphocyte count; alc
      淋巴细胞; 淋巴细胞绝对值; 淋巴细胞计数; 淋巴细胞绝对计数; 淋巴细胞数; 淋巴球; リンパ球; リンパ球数
      リンパ球絶対数
    `),
    abbr: ['LYM', 'LYMPH', 'Lymph', 'LY'],
    loinc: '731-0',
    units: { conventional: '10*3/uL', si: '10*9/L', factor: 1 },
    plain: 'white blood cells that steer the immune response',
  },
  {
    id: 'leukocytes',
    name: 'White blood cells',
    group: 'hematology',
    names: words(`
      leukopenia; leukocytopenia; leukocytosis
      leukocyte; leukocyte count; white blood cell; white blood cell count; white blood count; white cell
      white cell count; white blood corpuscle; total white blood cell; total white blood cell count
      total white cell count; total leukocyte count; total leukocyte; wbc; wbc count; total wbc; total wbc count; wcc
      blood leukocyte; peripheral white blood cell count; peripheral blood white blood cell
      peripheral blood leukocyte; number of leukocyte; number of white blood cell
      白细胞; 白细胞计数; 白细胞数; 白细胞总数; 白血球; 白血球数
    `),
    abbr: ['WBC', 'WBCs', 'WCC', 'WCB'],
    loinc: '6690-2',
    units: { conventional: '10*3/uL', si: '10*9/L', factor: 1 },
    plain: 'all white blood cells together',
  },
  {
    id: 'platelets',
    name: 'Platelets',
    group: 'hematology',
    names: words(`
      thrombocytopenia; thrombocytosis
      platelet; platelet count; blood platelet; blood platelet count; peripheral blood platelet
      peripheral platelet count; thrombocyte; thrombocyte count; number of platelet; platelet number
      absolute platelet count; plt; plt count
      血小板; 血小板计数; 血小板数; 血小板計數
    `),
    abbr: ['PLT', 'Plt', 'PLTs'],
    loinc: '777-3',
    units: { conventional: '10*3/uL', si: '10*9/L', factor: 1 },
    plain: 'small cells that stop bleeding',
  },
  {
    id: 'hemoglobin',
    name: 'Hemoglobin',
    group: 'hematology',
    names: words(`
      hemoglobin; hemoglobin level; hemoglobin concentration; hemoglobin value; hemoglobin count; blood hemoglobin
      hgb
      血红蛋白; 血红蛋白浓度; 血色素; 血紅素; ヘモグロビン; ヘモグロビン値; ヘモグロビン濃度; 血色素量
    `),
    abbr: ['Hb', 'HB', 'HGB', 'Hgb'],
    loinc: '718-7',
    units: { conventional: 'g/dL', si: 'g/L', factor: 10 },
    plain: 'the protein in red blood cells that carries oxygen',
  },
  {
    id: 'hematocrit',
    name: 'Hematocrit',
    group: 'hematology',
    names: words('hematocrit; packed cell volume; 红细胞压积; ヘマトクリット'),
    abbr: ['HCT', 'Hct', 'PCV'],
    loinc: '4544-3',
    plain: 'how much of the blood is red cells',
  },
  {
    id: 'erythrocytes',
    name: 'Red blood cells',
    group: 'hematology',
    names: words(`
      erythrocyte; erythrocyte count; red blood cell count; red cell count; rbc count
      红细胞; 红细胞计数; 红细胞数; 赤血球; 赤血球数
    `),
    abbr: ['RBC'],
    loinc: '789-8',
    units: { conventional: '10*6/uL', si: '10*12/L', factor: 1 },
    plain: 'the cells that carry oxygen',
  },
  {
    id: 'mcv',
    name: 'Mean corpuscular volume',
    group: 'hematology',
    names: words('mean corpuscular volume; mean cell volume'),
    abbr: ['MCV'],
    loinc: '787-2',
    plain: 'the average size of red blood cells',
  },
  {
    id: 'monocytes',
    name: 'Monocytes',
    group: 'hematology',
    names: words(`
      monocyte; monocyte count; absolute monocyte count; absolute monocyte
      单核细胞; 单核细胞计数; 単球; 単球数
    `),
    abbr: ['AMC'],
    loinc: '742-7',
    units: { conventional: '10*3/uL', si: '10*9/L', factor: 1 },
    plain: 'a type of white blood cell that cleans up',
  },
  {
    id: 'eosinophils',
    name: 'Eosinophils',
    group: 'hematology',
    names: words(`
      eosinophilia; blood eosinophilia; peripheral eosinophilia
      eosinophil; eosinophil count; absolute eosinophil count; absolute eosinophil; blood eosinophil
      blood eosinophil count; peripheral blood eosinophil; peripheral blood eosinophil count
      peripheral eosinophil count; peripheral eosinophil; eosinophilic granulocyte
      嗜酸性粒细胞; 嗜酸性粒细胞计数; 嗜酸粒细胞; 好酸球; 好酸球数
    `),
    abbr: ['AEC', 'EOS', 'Eos'],
    loinc: '711-2',
    units: { conventional: '/uL', si: '10*9/L', factor: 0.001 },
    plain: 'white blood cells active in allergy',
  },
  {
    id: 'basophils',
    name: 'Basophils',
    group: 'hematology',
    names: words('basophil; basophil count; absolute basophil count; 嗜碱性粒细胞; 好塩基球'),
    loinc: '704-7',
    units: { conventional: '/uL', si: '10*9/L', factor: 0.001 },
    plain: 'white blood cells active in allergy',
  },
  {
    id: 'reticulocytes',
    name: 'Reticulocytes',
    group: 'hematology',
    names: words(`
      reticulocyte; reticulocyte count; absolute reticulocyte count
      网织红细胞; 网织红细胞计数; 網状赤血球; 網赤血球
    `),
    loinc: '14196-0',
    units: { conventional: '/uL', si: '10*9/L', factor: 0.001 },
    plain: 'young red blood cells',
  },
  {
    id: 'cd4',
    name: 'CD4 T cells',
    group: 'hematology',
    names: words(`
      cd4; cd4 count; cd4 cell; cd4 cell count; cd4 t cell; cd4 t cell count; cd4 lymphocyte; cd4 lymphocyte count
      cd4 t lymphocyte; cd4 t lymphocyte count; cd4+; cd4+ cell; cd4+ cell count; cd4+ count; cd4+ t cell
      cd4+ t cell count; cd4+ t lymphocyte; cd4+ t lymphocyte count; cd4 positive t cell; cd4 positive cell
      t helper cell
      cd4阳性t细胞; cd4+t细胞; cd4+t淋巴细胞; cd4陽性リンパ球; cd4陽性t細胞
    `),
    loinc: '24467-3',
    units: { conventional: '/uL', si: '10*9/L', factor: 0.001 },
    plain: 'T cells that help the immune response',
  },
  {
    id: 'cd3',
    name: 'CD3 T cells',
    group: 'hematology',
    names: words(`
      cd3; cd3 count; cd3 cell; cd3 cell count; cd3 t cell; cd3 t cell count; cd3+; cd3+ cell; cd3+ cell count
      cd3+ t cell; cd3+ t cell count; cd3+ t lymphocyte; cd3 positive t cell; t cell count; t lymphocyte count
      absolute t cell count
      cd3+t细胞
    `),
    units: { conventional: '/uL', si: '10*9/L', factor: 0.001 },
    plain: 'all T cells',
  },
  {
    id: 'cd8',
    name: 'CD8 T cells',
    group: 'hematology',
    names: words(`
      cd8 count; cd8 cell count; cd8 t cell; cd8 t cell count; cd8+ t cell; cd8+ t cell count; cd8+ cell count
    `),
    units: { conventional: '/uL', si: '10*9/L', factor: 0.001 },
    plain: 'T cells that kill infected cells',
  },
  {
    id: 'cd19-b-cells',
    name: 'CD19 B cells',
    group: 'hematology',
    names: words(`
      cd19 b cell; cd19 b cell count; cd19 cell; cd19 cell count; cd19 count; cd19+ b cell; cd19+ b cell count
      cd19+ cell; cd19+ cell count; cd19+ b lymphocyte; cd19 b lymphocyte; cd19 positive b cell; cd19 positive cell
      b cell count; b lymphocyte count; absolute b cell count; peripheral b cell; peripheral b cell count
      peripheral blood b cell; circulating b cell; cd20 b cell; cd20+ b cell; cd20+ b cell count
      cd19+b细胞; cd19阳性b细胞; cd19陽性b細胞; b细胞计数
    `),
    loinc: '8116-6',
    units: { conventional: '/uL', si: '10*9/L', factor: 0.001 },
    plain: 'the cells that make antibodies',
  },
  {
    id: 'nk-cells',
    name: 'NK cells',
    group: 'hematology',
    names: words(`
      nk cell count; natural killer cell count; cd56 count; cd56+ cell count; cd56+ nk cell count
    `),
    plain: 'natural killer cells',
  },
  {
    id: 'cd34-cells',
    name: 'CD34 cells',
    group: 'hematology',
    names: words(`
      cd34; cd34+; cd34 cell; cd34+ cell; cd34 cell count; cd34+ cell count; cd34+ cell dose; cd34 cell dose
    `),
    plain: 'blood-forming stem cells',
  },
  {
    id: 'blasts',
    name: 'Blasts',
    group: 'hematology',
    names: words(`
      blast; blast cell; blast count; bone marrow blast; marrow blast; blast in bone marrow; blast in the bone marrow
      leukemic blast; peripheral blast; peripheral blood blast; circulating blast; lymphoblast
      leukemia cell in bone marrow
      原始细胞; 骨髓原始细胞; 芽球
    `),
    bareUnit: '%',
    plain: 'very young cells that should be rare in the marrow',
  },
  {
    id: 'plasma-cells',
    name: 'Plasma cells',
    group: 'hematology',
    names: words(`
      plasma cell; bone marrow plasma cell; clonal plasma cell; clonal bone marrow plasma cell; marrow plasma cell
      plasma cell infiltration
      浆细胞; 形質細胞
    `),
    bareUnit: '%',
    plain: 'cells that make antibodies',
  },
  {
    id: 'mrd',
    name: 'Residual disease',
    group: 'hematology',
    names: words('minimal residual disease; measurable residual disease; 微小残留病'),
    abbr: ['MRD'],
    plain: 'cancer cells left after treatment',
  },
  {
    id: 'm-protein',
    name: 'M-protein',
    group: 'hematology',
    names: words(`
      m protein; serum m protein; monoclonal protein; serum monoclonal protein; monoclonal paraprotein; paraprotein
      serum paraprotein; m spike; monoclonal component; m component; monoclonal immunoglobulin
    `),
    abbr: ['SPEP'],
    units: { conventional: 'g/dL', si: 'g/L', factor: 10 },
    plain: 'an abnormal antibody made by one clone of cells',
  },
  {
    id: 'urine-m-protein',
    name: 'M-protein in urine',
    group: 'hematology',
    names: words(`
      urine m protein; urinary m protein; urine monoclonal protein; urine paraprotein; urine light chain
      urinary light chain
    `),
    abbr: ['UPEP'],
    plain: 'an abnormal antibody part in the urine',
  },
  {
    id: 'free-light-chains',
    name: 'Free light chains',
    group: 'hematology',
    names: words(`
      free light chain; serum free light chain; involved free light chain; involved serum free light chain
      involved light chain; free light chain level; involved flc
    `),
    abbr: ['FLC', 'sFLC', 'iFLC'],
    plain: 'small antibody parts in the blood',
  },
  {
    id: 'flc-ratio',
    name: 'Free light chain ratio',
    group: 'hematology',
    names: words(`
      free light chain ratio; serum free light chain ratio; kappa lambda ratio; kappa lambda free light chain ratio
      flc ratio
    `),
    plain: 'balance of the two kinds of light chains',
  },
  {
    id: 'haptoglobin',
    name: 'Haptoglobin',
    group: 'hematology',
    names: words('haptoglobin; serum haptoglobin; 结合珠蛋白; ハプトグロビン'),
    loinc: '4542-7',
    units: { conventional: 'mg/dL', si: 'g/L', factor: 0.01 },
    plain: 'low when red cells break down',
  },
  {
    id: 'hemoglobin-f',
    name: 'Fetal hemoglobin',
    group: 'hematology',
    names: words('fetal hemoglobin; hemoglobin f'),
    abbr: ['HbF'],
    plain: 'hemoglobin of the time before birth',
  },
  {
    id: 'methemoglobin',
    name: 'Methemoglobin',
    group: 'hematology',
    names: words('methemoglobin'),
    abbr: ['MetHb'],
    plain: 'hemoglobin that cannot carry oxygen',
  },
  {
    id: 'g6pd',
    name: 'G6PD',
    group: 'hematology',
    names: words('g6pd; glucose 6 phosphate dehydrogenase'),
    plain: 'an enzyme that protects red cells',
  },
  // liver
  {
    id: 'alt',
    name: 'ALT',
    group: 'liver',
    names: words(`
      alanine aminotransferase; alanine transaminase; alanine amino transferase; alanine aminotransaminase
      alanine transferase; alanine amino transaminase; alanine transpeptidase; serum alanine aminotransferase; sgpt
      glutamic pyruvic transaminase; glutamate pyruvate transaminase; serum glutamic pyruvic transaminase
      glutamic pyruvate transaminase; glutamic pyruvic aminotransferase; glutamyl pyruvic transaminase; serum alt
      alt level
      谷丙转氨酶; 丙氨酸氨基转移酶; 丙氨酸转氨酶; 血清谷丙转氨酶; 丙胺酸轉胺酶; アラニンアミノトランスフェラーゼ
    `),
    abbr: ['ALT', 'ALAT', 'SGPT', 'GPT', 'Alt', 'ALT/SGPT'],
    loinc: '1742-6',
    plain: 'a liver enzyme; high when liver cells are hurt',
  },
  {
    id: 'ast',
    name: 'AST',
    group: 'liver',
    names: words(`
      aspartate aminotransferase; aspartate transaminase; aspartate amino transferase; aspartate aminotransaminase
      aspartate transferase; aspartic aminotransferase; aspartic transaminase; aspartate amino transaminase
      asparate aminotransferase; aspartase aminotransferase; asparagine aminotransferase
      serum aspartate aminotransferase; sgot; glutamic oxaloacetic transaminase; glutamate oxaloacetate transaminase
      glutamic oxalacetic transaminase; glutamic oxaloacetic aminotransferase; glutamyl oxaloacetic transaminase
      serum glutamic oxaloacetic transaminase; oxaloacetic transaminase; serum ast; ast level
      谷草转氨酶; 天门冬氨酸氨基转移酶; 天冬氨酸氨基转移酶; 天冬氨酸转氨酶; 门冬氨酸氨基转移酶; 天門冬胺酸轉胺酶
      アスパラギン酸アミノトランスフェラーゼ
    `),
    abbr: ['AST', 'ASAT', 'SGOT', 'GOT', 'Ast'],
    loinc: '1920-8',
    plain: 'a liver and muscle enzyme; high when these are hurt',
  },
  {
    id: 'bilirubin-total',
    name: 'Total bilirubin',
    group: 'liver',
    names: words(`
      bilirubin; total bilirubin; serum bilirubin; serum total bilirubin; total serum bilirubin; blood bilirubin
      blood total bilirubin; bilirubin level; bilirubin total; plasma bilirubin; total bilirubin level
      总胆红素; 血清总胆红素; 胆红素; 血清胆红素; 總膽紅素; 総ビリルビン; 血清総ビリルビン; ビリルビン
    `),
    abbr: ['TBIL', 'TBil', 'TBili', 'TBL', 'TB', 'T-Bil', 'T-BIL', 'TBILI', 'T.Bil', 'STB', 'Tbil'],
    loinc: '1975-2',
    units: { conventional: 'mg/dL', si: 'umol/L', factor: 17.104 },
    plain: 'a yellow pigment that the liver clears',
  },
  {
    id: 'bilirubin-direct',
    name: 'Direct bilirubin',
    group: 'liver',
    names: words(`
      direct bilirubin; conjugated bilirubin; serum direct bilirubin; bilirubin direct; serum conjugated bilirubin
      直接胆红素; 结合胆红素; 直接ビリルビン
    `),
    abbr: ['DBIL', 'DBil', 'D-Bil', 'DB'],
    loinc: '1968-7',
    units: { conventional: 'mg/dL', si: 'umol/L', factor: 17.104 },
    plain: 'the part of bilirubin that the liver has worked on',
  },
  {
    id: 'bilirubin-indirect',
    name: 'Indirect bilirubin',
    group: 'liver',
    names: words('indirect bilirubin; unconjugated bilirubin; 间接胆红素; 間接ビリルビン'),
    loinc: '1971-1',
    units: { conventional: 'mg/dL', si: 'umol/L', factor: 17.104 },
    plain: 'the part of bilirubin that has not reached the liver',
  },
  {
    id: 'alp',
    name: 'Alkaline phosphatase',
    group: 'liver',
    names: words(`
      alkaline phosphatase; serum alkaline phosphatase; alkaline phosphatase level; alkphos; alk phos
      alk phosphatase
      碱性磷酸酶; アルカリホスファターゼ; アルカリフォスファターゼ
    `),
    abbr: ['ALP', 'AlkP', 'AKP'],
    loinc: '6768-6',
    plain: 'a liver and bone enzyme',
  },
  {
    id: 'ggt',
    name: 'GGT',
    group: 'liver',
    names: words(`
      gamma glutamyl transferase; gamma glutamyl transpeptidase; gamma glutamyltransferase
      gamma glutamyltranspeptidase; γ glutamyl transferase; γ glutamyl transpeptidase; glutamyl transferase
      glutamyl transpeptidase; gamma gt; γ gt; γ gtp
      谷氨酰转肽酶; 谷氨酰转移酶; γ-谷氨酰转移酶
    `),
    abbr: ['GGT', 'GGTP', 'γ-GT', 'γ-GTP'],
    loinc: '2324-2',
    plain: 'a liver enzyme',
  },
  {
    id: 'albumin',
    name: 'Albumin',
    group: 'liver',
    names: words(`
      albumin; serum albumin; blood albumin; plasma albumin; albumin level; serum albumin level
      白蛋白; 血清白蛋白; アルブミン; 血清アルブミン; 血清アルブミン値
    `),
    abbr: ['ALB', 'Alb'],
    loinc: '1751-7',
    units: { conventional: 'g/dL', si: 'g/L', factor: 10 },
    plain: 'the main protein of the blood',
  },
  {
    id: 'total-protein',
    name: 'Total protein',
    group: 'liver',
    names: words('total protein; serum total protein; 总蛋白; 総蛋白'),
    loinc: '2885-2',
    units: { conventional: 'g/dL', si: 'g/L', factor: 10 },
    plain: 'all proteins of the blood',
  },
  {
    id: 'ammonia',
    name: 'Ammonia',
    group: 'liver',
    names: words('ammonia; blood ammonia; serum ammonia; plasma ammonia'),
    loinc: '16362-6',
    units: { conventional: 'ug/dL', si: 'umol/L', factor: 0.5872 },
    plain: 'a waste product that the liver clears',
  },
  {
    id: 'child-pugh',
    name: 'Child-Pugh score',
    group: 'liver',
    names: words(`
      child pugh; child pugh score; child pugh class; child pugh classification; child pugh grade; child pugh stage
      child pugh liver function; child turcotte pugh; child turcotte pugh score; child turcotte pugh class
      child pughb
      child pugh分级; チャイルドピュー
    `),
    abbr: ['CTP'],
    bareUnit: '{score}',
    plain: 'how well a scarred liver works',
  },
  {
    id: 'meld',
    name: 'MELD score',
    group: 'liver',
    names: words(`
      model for end stage liver disease; model of end stage liver disease; meld; meld score; meld na
    `),
    abbr: ['MELD'],
    bareUnit: '{score}',
    plain: 'how urgent a liver disease is',
  },
  {
    id: 'fibroscan',
    name: 'Liver stiffness',
    group: 'liver',
    names: words('liver stiffness; liver stiffness measurement; fibroscan; transient elastography'),
    abbr: ['LSM'],
    plain: 'how stiff the liver is',
  },
  {
    id: 'bile-acids',
    name: 'Bile acids',
    group: 'liver',
    names: words('bile acid; serum bile acid; total bile acid; 总胆汁酸'),
    abbr: ['TBA'],
    plain: 'substances that the liver makes from cholesterol',
  },
  // kidney
  {
    id: 'creatinine',
    name: 'Creatinine',
    group: 'kidney',
    names: words(`
      creatinine; serum creatinine; serum creatinine level; blood creatinine; plasma creatinine; creatinine level
      creatinine concentration; serum creatinine concentration; serum creatinine value; serum cr; creatinine serum
      s creatinine
      血肌酐; 肌酐; 血清肌酐; 肌酸酐; 血清肌酸酐; クレアチニン; 血清クレアチニン; 血清クレアチニン値; クレアチニン値
    `),
    abbr: ['Cr', 'Scr', 'SCr', 'SCR', 'CREA', 'CRE', 'sCr', 'Crea'],
    loinc: '2160-0',
    units: { conventional: 'mg/dL', si: 'umol/L', factor: 88.42 },
    plain: 'a waste product that the kidneys clear',
  },
  {
    id: 'egfr',
    name: 'eGFR',
    group: 'kidney',
    names: words(`
      estimated glomerular filtration rate; estimated glomerular filtration; glomerular filtration rate
      glomerular filtration; egfr; estimated gfr; calculated gfr; gfr; measured gfr
      measured glomerular filtration rate; calculated glomerular filtration rate; renal glomerular filtration rate
      glomerular filtrate rate; glomerular filter rate; estimated creatinine glomerular filtration rate
      radioisotope gfr; radioisotope glomerular filtration rate; nuclear gfr
      估算肾小球滤过率; 估计肾小球滤过率; 肾小球滤过率; 腎絲球過濾率; 推算糸球体濾過量; 推定糸球体濾過量
      糸球体濾過量; 糸球体ろ過量
    `),
    abbr: ['eGFR', 'EGFR', 'GFR', 'TFG', 'mGFR', 'cGFR'],
    loinc: '62238-1',
    plain: 'how much blood the kidneys filter',
  },
  {
    id: 'crcl',
    name: 'Creatinine clearance',
    group: 'kidney',
    names: words(`
      cr clearance
      creatinine clearance; creatinine clearance rate; estimated creatinine clearance
      estimated creatinine clearance rate; calculated creatinine clearance; measured creatinine clearance
      serum creatinine clearance; serum creatinine clearance rate; endogenous creatinine clearance
      endogenous creatinine clearance rate; creatine clearance; creatine clearance rate; clearance of creatinine
      creatinine clearing rate; creatinine clear rate; renal creatinine clearance; urine creatinine clearance
      24 hour creatinine clearance; crcl; clcr
      肌酐清除率; 内生肌酐清除率; 估算肌酐清除率; 肌酐廓清率; クレアチニンクリアランス
    `),
    abbr: [
      'CrCl',
      'CRCL',
      'CrCL',
      'CrCI',
      'Crcl',
      'Ccr',
      'CCr',
      'CCR',
      'CLcr',
      'ClCr',
      'CLCR',
      'CLCr',
      'Clcr',
      'CCL',
      'ACr',
      'CrC',
    ],
    loinc: '2164-2',
    plain: 'how much blood the kidneys clear of creatinine',
  },
  {
    id: 'upcr',
    name: 'Urine protein/creatinine ratio',
    group: 'kidney',
    names: words(`
      urine protein creatinine ratio; urine protein to creatinine ratio; urine protein to urine creatinine ratio
      urinary protein creatinine ratio; urinary protein to creatinine ratio
      urinary protein to urinary creatinine ratio; protein creatinine ratio; protein to creatinine ratio
      urine total protein creatinine ratio; urine protein creatinine; urine protein urine creatinine ratio
      urinary protein excretion ratio; spot urine protein creatinine ratio; spot urine protein to creatinine ratio
      spot protein creatinine ratio; random urine protein creatinine ratio; 24 hour urine protein to creatinine ratio
      24 hour urine protein creatinine ratio; ratio of urine protein to creatinine; ratio of protein to creatinine
      gram urine protein per gram urine creatinine; urine protein per gram urine creatinine
      protein creatinine quotient; upcr; upc ratio
      尿蛋白肌酐比; 尿蛋白/肌酐比值; 尿蛋白与肌酐比值; 尿蛋白/尿肌酐; 尿蛋白クレアチニン比
    `),
    abbr: ['UPCR', 'uPCR', 'UPC', 'UPr/Cr', 'PCR ratio', 'P/C ratio', 'UP/C', 'UP/CR'],
    loinc: '2890-2',
    units: { conventional: 'mg/mg', si: 'mg/mmol', factor: 113.12 },
    plain: 'protein lost in the urine',
  },
  {
    id: 'uacr',
    name: 'Urine albumin/creatinine ratio',
    group: 'kidney',
    names: words(`
      urine albumin creatinine ratio; urine albumin to creatinine ratio; urinary albumin creatinine ratio
      urinary albumin to creatinine ratio; albumin creatinine ratio; albumin to creatinine ratio
      microalbumin creatinine ratio; uacr
      尿白蛋白肌酐比; 尿白蛋白/肌酐比值; 尿アルブミン/クレアチニン比
    `),
    abbr: ['UACR', 'uACR'],
    loinc: '9318-7',
    units: { conventional: 'mg/g', si: 'mg/mmol', factor: 0.11312 },
    plain: 'albumin lost in the urine',
  },
  {
    id: 'urine-protein-24h',
    name: 'Protein in 24-hour urine',
    group: 'kidney',
    names: words(`
      24 hour urine protein; 24 h urine protein; 24 hr urine protein; 24 hour urinary protein; 24 h urinary protein
      24 hour proteinuria; 24 h proteinuria; 24 hour urine protein excretion; 24 hour urinary protein excretion
      24 hour urine protein quantification; 24 h urine protein quantification; 24 hour urine protein quantity
      24 hour urinary protein quantification; 24 hour protein quantification; 24 hour urine total protein
      24 hour protein; 24 hour quantitative urine protein; 24 hour quantification of urine protein
      24 hour urine protein level; urine protein excretion; urinary protein excretion; proteinuria; urine protein
      urinary protein; protein in urine; protein in the urine; urine protein quantification; urine protein level
      urinary protein level; uprot
      24小时尿蛋白; 24小时尿蛋白定量; 24h尿蛋白; 24h尿蛋白定量; 尿蛋白; 尿蛋白定量; 蛋白尿; 24時間尿蛋白; 尿タンパク
      尿蛋白排泄量; 1日尿蛋白量
    `),
    abbr: ['UTP', '24hUP', '24hUTP', 'UTP24h'],
    loinc: '2889-4',
    plain: 'protein lost in the urine in a day',
  },
  {
    id: 'urine-dipstick-protein',
    name: 'Protein on a urine dipstick',
    group: 'kidney',
    names: words(`
      urine dipstick protein; dipstick protein; dipstick proteinuria; protein on dipstick; protein on urine dipstick
      urine dipstick; dipstick; urine protein qualitative
    `),
    plain: 'protein seen on a urine test strip',
  },
  {
    id: 'bun',
    name: 'Blood urea nitrogen',
    group: 'kidney',
    names: words(`
      blood urea nitrogen; urea nitrogen; serum urea nitrogen; blood urea; serum urea; urea
      尿素氮; 血尿素氮; 尿素; 尿素窒素
    `),
    abbr: ['BUN', 'UREA', 'UN'],
    loinc: '3094-0',
    units: { conventional: 'mg/dL', si: 'mmol/L', factor: 0.357 },
    plain: 'a waste product that the kidneys clear',
  },
  {
    id: 'cystatin-c',
    name: 'Cystatin C',
    group: 'kidney',
    names: words('cystatin c; serum cystatin c; 胱抑素c; シスタチンc'),
    abbr: ['CysC'],
    loinc: '33863-2',
    plain: 'a protein that shows how the kidneys filter',
  },
  {
    id: 'hematuria',
    name: 'Red cells in urine',
    group: 'kidney',
    names: words(`
      hematuria; microscopic hematuria; red blood cell in urine; urine red blood cell; urinary red blood cell
      urine rbc; urinary rbc; urine erythrocyte; urinary red cell; rbc high power field
      red cell per high power field; red blood cell per high power field
      血尿; 尿红细胞; 尿潜血
    `),
    abbr: ['RBC/HPF'],
    plain: 'red blood cells in the urine',
  },
  {
    id: 'pyuria',
    name: 'White cells in urine',
    group: 'kidney',
    names: words(`
      pyuria; urine white blood cell; urinary white blood cell; urine wbc; urinary leukocyte; urine leukocyte
      脓尿
    `),
    abbr: ['WBC/HPF'],
    plain: 'white blood cells in the urine',
  },
  {
    id: 'urinary-casts',
    name: 'Casts in urine',
    group: 'kidney',
    names: words(`
      urinary cast; urine cast; cellular cast; red blood cell cast; rbc cast; granular cast
      管型尿
    `),
    plain: 'clumps of cells in the urine',
  },
  {
    id: 'ckd-stage',
    name: 'Stage of kidney disease',
    group: 'kidney',
    names: words('ckd stage; chronic kidney disease stage; stage of chronic kidney disease; kdigo stage'),
    bareUnit: '{score}',
    plain: 'how far a kidney disease has gone',
  },
  {
    id: 'urine-specific-gravity',
    name: 'Urine specific gravity',
    group: 'kidney',
    names: words('urine specific gravity; specific gravity'),
    plain: 'how concentrated the urine is',
  },
  {
    id: 'urine-output',
    name: 'Urine output',
    group: 'kidney',
    names: words('urine output; urine volume; 尿量'),
    plain: 'how much urine is made',
  },
  // clotting
  {
    id: 'inr',
    name: 'INR',
    group: 'coagulation',
    names: words(`
      international normalized ratio of prothrombin; international normalized ratio of prothrombin time
      international normalized ratio; international standardized ratio; international standard ratio
      international normal ratio; international normalization ratio; international standardization ratio
      internationalized normalized ratio; international normalized rate; inr
      prothrombin time international normalized ratio; prothrombin international normalized ratio; prothrombin ratio
      国际标准化比值; 国际标准化比率; 凝血酶原时间国际标准化比值; 國際標準化比值; プロトロンビン時間国際標準比
      国際標準化比
    `),
    abbr: ['INR', 'PT-INR', 'PTINR'],
    loinc: '6301-6',
    plain: 'how long blood takes to clot, against a standard',
  },
  {
    id: 'pt',
    name: 'Prothrombin time',
    group: 'coagulation',
    names: words(`
      prothrombin time; plasma prothrombin time; prothrombin; prothrombin level; prothrombin activity; protime
      凝血酶原时间; 血浆凝血酶原时间; 凝血酶原時間; プロトロンビン時間
    `),
    abbr: ['PT'],
    loinc: '5902-2',
    plain: 'how long blood takes to clot',
  },
  {
    id: 'aptt',
    name: 'aPTT',
    group: 'coagulation',
    names: words(`
      activated partial thromboplastin time; activated partial prothrombin time; activated partial thromboplastin
      activated partial thromboplastin clotting time; activated thromboplastin time; partial thromboplastin time
      partial thrombin time; activated partial thrombin time; activated partial thromboplast time
      activated partial prothrombin; aptt; ptt
      活化部分凝血活酶时间; 活化部分凝血酶时间; 活化部分凝血活酶時間; 部分凝血活酶时间; 部分凝血酶原时间
      活性化部分トロンボプラスチン時間
    `),
    abbr: ['APTT', 'aPTT', 'PTT', 'APPT', 'aPPT'],
    loinc: '14979-9',
    plain: 'how long blood takes to clot, by another path',
  },
  {
    id: 'thrombin-time',
    name: 'Thrombin time',
    group: 'coagulation',
    names: words('thrombin time; plasma thrombin time; 凝血酶时间'),
    abbr: ['TT'],
    loinc: '3243-3',
    plain: 'how long blood takes to clot, last step',
  },
  {
    id: 'fibrinogen',
    name: 'Fibrinogen',
    group: 'coagulation',
    names: words(`
      fibrinogen; plasma fibrinogen; serum fibrinogen; fibrinogen level
      纤维蛋白原; 血浆纤维蛋白原; フィブリノゲン
    `),
    abbr: ['FIB', 'FBG'],
    loinc: '3255-7',
    units: { conventional: 'mg/dL', si: 'g/L', factor: 0.01 },
    plain: 'the protein that clots are made of',
  },
  {
    id: 'd-dimer',
    name: 'D-dimer',
    group: 'coagulation',
    names: words('d dimer; d dimer level; ddimer; d二聚体; dダイマー'),
    units: { conventional: 'ng/mL', si: 'mg/L', factor: 0.001 },
    plain: 'a sign of clots',
  },
  {
    id: 'antithrombin',
    name: 'Antithrombin',
    group: 'coagulation',
    names: words('antithrombin; antithrombin iii; antithrombin activity'),
    abbr: ['ATIII'],
    plain: 'a protein that holds clotting back',
  },
  // heart and lung
  {
    id: 'lvef',
    name: 'Left ventricular ejection fraction',
    group: 'heart-lung',
    names: words(`
      left ventricular ejection fraction; left ventricle ejection fraction; left ventricular ejection
      ejection fraction; cardiac ejection fraction; heart ejection fraction; echocardiographic ejection fraction
      resting ejection fraction; resting left ventricular ejection fraction; left heart ejection fraction
      left ventricular systolic ejection fraction; ventricular ejection fraction; left ventricular ejection score
      left ventricular injection fraction; lvef
      左室射血分数; 左心室射血分数; 射血分数; 左心室射出分率; 左室駆出率; 左室駆出分画
    `),
    abbr: ['LVEF', 'EF', 'EF%'],
    loinc: '10230-1',
    bareUnit: '%',
    plain: 'how much blood the heart pumps out with a beat',
  },
  {
    id: 'shortening-fraction',
    name: 'Shortening fraction',
    group: 'heart-lung',
    names: words(`
      shortening fraction; fractional shortening; left ventricular shortening fraction
      left ventricular fractional shortening
    `),
    abbr: ['LVSF', 'FS'],
    bareUnit: '%',
    plain: 'how much the heart muscle shortens with a beat',
  },
  {
    id: 'qtc',
    name: 'QTc interval',
    group: 'heart-lung',
    names: words(`
      qtc; qtc interval; qtcf; qtcf interval; qtcb; qt interval; qt; corrected qt; corrected qt interval
      qt interval corrected; qt corrected; qt interval corrected for heart rate; corrected qt interval by fridericia
      corrected qt interval qtc; qt interval corrected using fridericia formula
      qt interval corrected by fridericia formula; heart rate corrected qt interval; heart rate corrected qt
      fridericia corrected qt interval; fridericia corrected qt; fridericia qtc; bazett corrected qt interval
      mean qtc; mean qtcf; mean resting qtc; mean resting qtcf; mean resting corrected qt interval; resting qtc
      resting qtcf; mean qt interval corrected; average qtc; average qtcf; qtc prolongation; qt prolongation
      prolonged qtc; prolonged qt interval; prolonged qtc interval
      qtc间期; qt间期; 校正qt间期; 心率校正qt间期; qtcf间期; qtc間隔; qt間隔; 補正qt間隔
    `),
    abbr: ['QTc', 'QTcF', 'QTcB', 'QTC', 'QTCF', 'QTcf', 'QT'],
    loinc: '8636-3',
    plain: 'a time on the ECG that shows the risk of a dangerous rhythm',
  },
  {
    id: 'pr-interval',
    name: 'PR interval',
    group: 'heart-lung',
    names: words('pr interval'),
    loinc: '8625-6',
    plain: 'a time on the ECG',
  },
  {
    id: 'qrs',
    name: 'QRS duration',
    group: 'heart-lung',
    names: words('qrs; qrs duration; qrs interval; qrs complex'),
    loinc: '8633-0',
    plain: 'a time on the ECG',
  },
  {
    id: 'heart-rate',
    name: 'Heart rate',
    group: 'heart-lung',
    names: words(`
      heart rate; resting heart rate; pulse rate; rate of pulse; ventricular rate; resting pulse
      resting pulse rate; heart beat; heartbeat; heart frequency; pulse frequency; sinus bradycardia with heart rate
      心率; 静息心率; 脉搏; 心拍数; 脈拍; 脈拍数
    `),
    abbr: ['HR', 'bpm'],
    loinc: '8867-4',
    bareUnit: '/min',
    plain: 'beats of the heart in a minute',
  },
  {
    id: 'sbp',
    name: 'Systolic blood pressure',
    group: 'heart-lung',
    names: words(`
      systolic blood pressure; systolic pressure; systolic; systolic bp; sitting systolic blood pressure
      seated systolic blood pressure; supine systolic blood pressure; resting systolic blood pressure
      mean systolic blood pressure; systolic arterial pressure; systolic blood presure
      收缩压; 收縮壓; 収縮期血圧
    `),
    abbr: ['SBP', 'sBP'],
    loinc: '8480-6',
    bareUnit: 'mm[Hg]',
    plain: 'upper value of blood pressure',
  },
  {
    id: 'dbp',
    name: 'Diastolic blood pressure',
    group: 'heart-lung',
    names: words(`
      diastolic blood pressure; diastolic pressure; diastolic; diastolic bp; sitting diastolic blood pressure
      seated diastolic blood pressure; supine diastolic blood pressure; resting diastolic blood pressure
      mean diastolic blood pressure; diastolic arterial pressure
      舒张压; 舒張壓; 拡張期血圧
    `),
    abbr: ['DBP', 'dBP'],
    loinc: '8462-4',
    bareUnit: 'mm[Hg]',
    plain: 'lower value of blood pressure',
  },
  {
    id: 'map',
    name: 'Mean arterial pressure',
    group: 'heart-lung',
    names: words('mean arterial pressure; mean arterial blood pressure'),
    loinc: '8478-0',
    bareUnit: 'mm[Hg]',
    plain: 'average blood pressure',
  },
  {
    id: 'nyha',
    name: 'NYHA class',
    group: 'heart-lung',
    names: words(`
      new york heart association; new york heart association class; new york heart association functional class
      new york heart association functional classification
      new york heart association functional classification class; new york heart association classification
      new york heart association classification class; new york heart association cardiac function class
      new york heart association cardiac function classification; new york heart association heart failure
      new york heart association cardiac function; new york heart association cardiac class
      new york heart association heart function class; new york heart association grade
      new york heart association score; new york heart association criteria
      new york heart association congestive heart failure; new york heart association cardiac function grade
      new york heart association class congestive heart failure; new york cardiology association
      new york heart disease association; new york heart society; nyha; nyha class; nyha classification
      nyha classification class; nyha functional class; nyha functional classification
      nyha functional classification class; nyha cardiac function class; nyha cardiac function classification
      nyha cardiac function; nyha cardiac function grade; nyha heart failure class; nyha heart function class
      nyha grade; nyha stage; nyha score; nyha heart failure; nyha cardiac class
      纽约心脏病协会; 纽约心脏病学会; 纽约心脏协会; 纽约心脏协会分级; nyha分级; nyha心功能分级; 紐約心臟協會
      心功能; 心功能分级; nyha心功能; 纽约心脏病协会心功能分级; 纽约心脏病学会心功能分级; 心機能分類; nyha心機能
      ニューヨーク心臓協会; nyha分類; nyhaクラス; nyha心機能分類
    `),
    abbr: ['NYHA'],
    loinc: '88020-3',
    bareUnit: '{score}',
    plain: 'how much a weak heart limits a person, from I to IV',
  },
  {
    id: 'troponin',
    name: 'Troponin',
    group: 'heart-lung',
    names: words(`
      troponin; cardiac troponin; serum troponin; troponin level; troponin i; troponin t; cardiac troponin i
      cardiac troponin t; high sensitivity troponin; high sensitivity troponin t; high sensitivity troponin i
      high sensitivity cardiac troponin; hypersensitive troponin; hypersensitive troponin t; ctni; ctnt; hs ctnt
      hs ctni
      肌钙蛋白; 肌钙蛋白i; 肌钙蛋白t; トロポニン; トロポニンt; トロポニンi
    `),
    abbr: ['cTn', 'cTnI', 'cTnT', 'TnI', 'TnT', 'hs-TnT', 'hs-cTn', 'hsTn'],
    loinc: '10839-9',
    units: { conventional: 'ng/mL', si: 'ng/L', factor: 1000 },
    plain: 'a protein of heart muscle; high when it is hurt',
  },
  {
    id: 'bnp',
    name: 'BNP',
    group: 'heart-lung',
    names: words(`
      brain natriuretic peptide; b type natriuretic peptide; bnp
      b型利钠肽; 脑钠肽; 脳性ナトリウム利尿ペプチド
    `),
    abbr: ['BNP'],
    loinc: '30934-4',
    units: { conventional: 'pg/mL', si: 'ng/L', factor: 1 },
    plain: 'a hormone that rises when the heart is strained',
  },
  {
    id: 'nt-probnp',
    name: 'NT-proBNP',
    group: 'heart-lung',
    names: words(`
      nt probnp; nt pro bnp; ntprobnp; n terminal probnp; n terminal pro bnp
      n terminal pro brain natriuretic peptide; n terminal pro b type natriuretic peptide
      n terminal prohormone of brain natriuretic peptide; pro bnp; probnp
      nt-前脑钠肽; n末端b型利钠肽原; n末端脑钠肽前体; nt-probnp值
    `),
    loinc: '33762-6',
    units: { conventional: 'pg/mL', si: 'ng/L', factor: 1 },
    plain: 'a hormone part that rises when the heart is strained',
  },
  {
    id: 'spo2',
    name: 'Oxygen saturation',
    group: 'heart-lung',
    names: words(`
      oxygen (o2) saturation; oxygen saturation (o2)
      oxygen saturation; blood oxygen saturation; pulse oximetry; pulse oximeter; arterial oxygen saturation
      peripheral oxygen saturation; oxygen saturation of blood; fingertip oxygen saturation; finger oxygen saturation
      finger pulse oxygen saturation; fingertip blood oxygen saturation; finger blood oxygen saturation
      percutaneous oxygen saturation; transcutaneous oxygen saturation; capillary oxygen saturation; blood oxygen
      blood oxygen level; baseline oxygen saturation; resting oxygen saturation; room air oxygen saturation
      pulse oxygen saturation; pulse oxygen; oxygen saturation level; baseline peripheral oxygen saturation
      baseline blood oxygen saturation; indoor oxygen saturation; indoor air oxygen saturation; o2 saturation; o2 sat
      oxygen sat; oximetry; spo2; sp o2; sao2; sa o2; s po2
      血氧饱和度; 指脉氧; 指脉氧饱和度; 指氧饱和度; 氧饱和度; 动脉血氧饱和度; 外周血氧饱和度; 經皮氧饱和度
      血氧飽和度; 酸素飽和度; 経皮的酸素飽和度; 動脈血酸素飽和度
    `),
    abbr: ['SpO2', 'SPO2', 'SaO2', 'SAO2', 'Sa02', 'Sp02', 'SPO₂'],
    loinc: '59408-5',
    bareUnit: '%',
    plain: 'oxygen in the blood',
  },
  {
    id: 'pao2',
    name: 'Oxygen pressure',
    group: 'heart-lung',
    names: words(`
      partial pressure of oxygen; arterial partial pressure of oxygen; arterial oxygen partial pressure
      partial pressure of arterial oxygen; pao2; pa o2; po2
    `),
    abbr: ['PaO2', 'PO2'],
    loinc: '2703-7',
    plain: 'oxygen pressure in the arteries',
  },
  {
    id: 'paco2',
    name: 'Carbon dioxide pressure',
    group: 'heart-lung',
    names: words(`
      partial pressure of carbon dioxide; arterial partial pressure of carbon dioxide; paco2; pco2
    `),
    abbr: ['PaCO2', 'PCO2'],
    loinc: '2019-8',
    plain: 'carbon dioxide pressure in the arteries',
  },
  {
    id: 'oxygenation-index',
    name: 'Oxygenation index',
    group: 'heart-lung',
    names: words('oxygenation index; pao2 fio2; pao2 fio2 ratio; p f ratio; spo2 fio2'),
    abbr: ['PaO2/FiO2'],
    plain: 'oxygen in the blood against oxygen breathed in',
  },
  {
    id: 'fio2',
    name: 'Inspired oxygen',
    group: 'heart-lung',
    names: words('fraction of inspired oxygen; fio2; supplemental oxygen flow'),
    abbr: ['FiO2'],
    plain: 'oxygen in the air breathed in',
  },
  {
    id: 'fev1',
    name: 'FEV1',
    group: 'heart-lung',
    names: words(`
      forced expiratory volume; forced expiratory volume in 1 second; forced expiratory volume in one second
      forced expiratory volume in the first second; forced expiratory volume in first second
      forced expiratory volume in 1 s; forced expiratory volume at one second; forced expiratory volume 1
      forced expiratory volume at 1 second; forced expired volume in one second; forced exhalation volume in 1 second
      fev1; fev 1; pre bronchodilator fev1; prebronchodilator fev1; post bronchodilator fev1; postbronchodilator fev1
      baseline fev1; vef1
      第一秒用力呼气容积; 第一秒用力呼气量; 一秒用力呼气容积; 1秒量
    `),
    abbr: ['FEV1', 'FEV', 'FEV-1', 'VEF1'],
    loinc: '20150-9',
    bareUnit: '%',
    plain: 'air blown out in one second',
  },
  {
    id: 'fvc',
    name: 'FVC',
    group: 'heart-lung',
    names: words(`
      forced vital capacity; fvc; vital capacity; slow vital capacity
      用力肺活量; 努力肺活量
    `),
    abbr: ['FVC', 'SVC'],
    loinc: '19868-9',
    bareUnit: '%',
    plain: 'air blown out after a deep breath',
  },
  {
    id: 'fev1-fvc',
    name: 'FEV1/FVC',
    group: 'heart-lung',
    names: words(`
      fev1 fvc; fev1 fvc ratio; fev1 forced vital capacity; fev1 to fvc ratio; ratio of fev1 to fvc
      forced expiratory volume in 1 second forced vital capacity
      forced expiratory volume in one second forced vital capacity; tiffeneau index
    `),
    loinc: '19926-5',
    plain: 'share of the air blown out in the first second',
  },
  {
    id: 'dlco',
    name: 'DLCO',
    group: 'heart-lung',
    names: words(`
      
      dlco; diffusing capacity; diffusion capacity; diffusing capacity for carbon monoxide
      diffusing capacity of carbon monoxide; diffusing capacity of the lung for carbon monoxide
      diffusing capacity of lung for carbon monoxide; diffusion capacity for carbon monoxide
      diffusion capacity of the lung for carbon monoxide; diffusion capacity of carbon monoxide
      diffusing capacity of lung carbon monoxide; lung diffusion capacity; carbon monoxide diffusing capacity
      carbon monoxide diffusion capacity; diffusing lung capacity of carbon monoxide
      transfer factor for carbon monoxide; tlco
      一氧化碳弥散量; 肺一氧化碳弥散量; 弥散功能
    `),
    abbr: ['DLCO', 'DLco', 'DLCOc', 'TLCO', 'DLCO-SB'],
    bareUnit: '%',
    plain: 'how well oxygen passes from the lungs into the blood',
  },
  {
    id: 'tlc-lung',
    name: 'Total lung capacity',
    group: 'heart-lung',
    names: words('total lung capacity'),
    abbr: ['TLC'],
    bareUnit: '%',
    plain: 'all air in the lungs',
  },
  {
    id: 'pef',
    name: 'Peak flow',
    group: 'heart-lung',
    names: words('peak expiratory flow; peak flow; peak expiratory flow rate'),
    abbr: ['PEF', 'PEFR'],
    plain: 'fastest breath out',
  },
  {
    id: 'feno',
    name: 'Exhaled nitric oxide',
    group: 'heart-lung',
    names: words('fractional exhaled nitric oxide; exhaled nitric oxide; feno'),
    abbr: ['FeNO'],
    plain: 'a sign of inflamed airways',
  },
  {
    id: 'gold-stage',
    name: 'GOLD stage',
    group: 'heart-lung',
    names: words(`
      gold stage; gold copd stage; global initiative for chronic obstructive lung disease stage
    `),
    bareUnit: '{score}',
    plain: 'how severe a lung disease is',
  },
  {
    id: 'six-minute-walk',
    name: 'Six-minute walk',
    group: 'heart-lung',
    names: words(`
      6 minute walk distance; 6 minute walk test; six minute walk distance; six minute walk test; 6 min walk distance
      6 minute walking distance
    `),
    abbr: ['6MWD', '6MWT'],
    plain: 'how far somebody walks in six minutes',
  },
  {
    id: 'mpap',
    name: 'Pulmonary artery pressure',
    group: 'heart-lung',
    names: words(`
      mean pulmonary arterial pressure; mean pulmonary artery pressure; pulmonary artery systolic pressure
      pulmonary arterial systolic pressure; pulmonary artery pressure; right ventricular systolic pressure
      肺动脉压; 肺动脉收缩压; 平均肺动脉压
    `),
    abbr: ['mPAP', 'PASP', 'RVSP'],
    bareUnit: 'mm[Hg]',
    plain: "pressure in the lung's arteries",
  },
  {
    id: 'pvr',
    name: 'Pulmonary vascular resistance',
    group: 'heart-lung',
    names: words('pulmonary vascular resistance'),
    abbr: ['PVR'],
    plain: 'how hard blood flows through the lungs',
  },
  {
    id: 'respiratory-rate',
    name: 'Breathing rate',
    group: 'heart-lung',
    names: words(`
      respiratory rate; respiration rate; breathing rate; respiratory frequency
      呼吸频率; 呼吸数
    `),
    abbr: ['RR'],
    loinc: '9279-1',
    bareUnit: '/min',
    plain: 'breaths in a minute',
  },
  {
    id: 'kco',
    name: 'KCO',
    group: 'heart-lung',
    names: words('transfer coefficient; carbon monoxide transfer coefficient; kco; dlco va; dlco alveolar volume'),
    abbr: ['KCO', 'KcO'],
    bareUnit: '%',
    plain: 'gas transfer for each litre of lung',
  },
  {
    id: 'mvv',
    name: 'Maximal voluntary ventilation',
    group: 'heart-lung',
    names: words('maximal voluntary ventilation; maximum voluntary ventilation'),
    abbr: ['MVV'],
    bareUnit: '%',
    plain: 'air breathed by force in a minute',
  },
  {
    id: 'intraocular-pressure',
    name: 'Eye pressure',
    group: 'heart-lung',
    names: words('intraocular pressure; eye pressure; 眼压; 眼圧'),
    abbr: ['IOP'],
    bareUnit: 'mm[Hg]',
    plain: 'pressure inside the eye',
  },
  {
    id: 'ccs-angina',
    name: 'CCS angina class',
    group: 'heart-lung',
    names: words(`
      canadian cardiovascular society class; canadian cardiovascular society angina class
      canadian cardiovascular society; ccs class
    `),
    bareUnit: '{score}',
    plain: 'how much chest pain limits a person',
  },
  // activity, function, severity: scores and classes
  {
    id: 'sledai',
    name: 'SLEDAI',
    group: 'activity',
    names: words(`
      sledai; sledai score; sledai total score; sledai 2k; sledai 2k score; sledai 2k total score; sledai2k
      sledai2k score; sledai 2000; sledai 2000 score; sledai 2000 total score; total sledai 2k score
      total sledai score; sle disease activity index; sle disease activity index 2000; sle disease activity index 2k
      sle disease activity index score; sle disease activity index 2000 score
      systemic lupus erythematosus disease activity index; systemic lupus erythematosus disease activity index score
      systemic lupus erythematosus disease activity index 2000
      systemic lupus erythematosus disease activity index 2k
      systemic lupus erythematosus disease activity index 2000 score
      systemic lupus erythematosus disease activity index 2k score
      systemic lupus erythematosus disease activity score; systemic lupus disease activity index
      lupus disease activity index; lupus erythematosus disease activity index; selena sledai; selena sledai score
      selena sledai disease activity score; selena sledai disease activity index; s sledai
      safety of estrogen in lupus erythematosus national assessment sledai
      safety of estrogens in lupus erythematosus national assessment systemic lupus erythematosus disease activity index
      hybrid sledai; hybrid sledai score; hybrid selena sledai; modified sledai; modified sledai 2k; msledai 2k
      msledai; sledai 2k responder; systemic lupus erythematosus disease activity index selena modification
      mexican sledai; mex sledai; non renal sledai; extra renal sledai; extrarenal sledai
      sledai评分; sledai-2k评分; sledai-2000评分; 系统性红斑狼疮疾病活动指数; 系统性红斑狼疮疾病活动度指数
      系统性红斑狼疮疾病活动度评分; sle疾病活动指数; 狼疮疾病活动指数; 全身性紅斑狼瘡疾病活動指數; sledaiスコア
      全身性エリテマトーデス疾患活動性指数
    `),
    abbr: ['SLEDAI', 'mSLEDAI'],
    bareUnit: '{score}',
    plain: 'how active lupus is',
  },
  {
    id: 'clinical-sledai',
    name: 'Clinical SLEDAI',
    group: 'activity',
    names: words(`
      clinical sledai; clinical sledai score; clinical sledai 2k; clinical sledai 2k score; clinical sledai 2000
      clinical hybrid sledai; clinical hybrid sledai score; clinical hsledai; clinical hsledai score
      clinical selena sledai; csledai; csledai 2k; csledai score; csledai 2k score
      sledai 2k clinical score; sledai clinical score; clinical score of sledai; clinical score of sledai 2k
      clinical systemic lupus erythematosus disease activity index
      clinical systemic lupus erythematosus disease activity index 2000; clinical sle disease activity index
      clinical component of sledai
      临床sledai; 临床sledai-2k
    `),
    abbr: ['cSLEDAI'],
    bareUnit: '{score}',
    plain: 'how active lupus is, laboratory results left out',
  },
  {
    id: 'bilag-a',
    name: 'BILAG A systems',
    group: 'activity',
    names: words(`
      bilag a; bilag a score; bilag a grade; bilag a organ domain; bilag a domain; bilag a organ system; bilag a item
      bilag a organ domain score; bilag grade a; bilag grade a score; bilag category a; bilag class a; bilag level a
      bilag score a; bilag score of a; bilag 2004 a; bilag 2004 grade a; bilag 2004 class a; bilag 2004 category a
      bilag 2004 level a; bilag 2004 score a; bilag 2004 a score; bilag 2004 index a; bilag 2004 index grade a
      bilag 2004 index level a; bilag 2004 level a disease; british isles lupus assessment group a
      british isles lupus assessment group grade a; british isles lupus assessment group 2004 grade a
      british isles lupus assessment group 2004 a; british isles lupus assessment group index 2004 grade a
      british isles lupus assessment group category a; british isles lupus assessment group index a
      bilag-2004 a级; bilag a级
    `),
    bareUnit: '{score}',
    plain: 'organ systems with severely active lupus',
  },
  {
    id: 'bilag-b',
    name: 'BILAG B systems',
    group: 'activity',
    names: words(`
      bilag b; bilag b score; bilag b grade; bilag b organ domain; bilag b domain; bilag b organ system; bilag b item
      bilag b organ domain score; bilag grade b; bilag grade b score; bilag category b; bilag class b; bilag level b
      bilag score b; bilag score of b; bilag 2004 b; bilag 2004 grade b; bilag 2004 class b; bilag 2004 category b
      bilag 2004 level b; bilag 2004 score b; bilag 2004 b score; bilag 2004 index b; bilag 2004 index grade b
      bilag 2004 index level b; bilag 2004 level b disease; british isles lupus assessment group b
      british isles lupus assessment group grade b; british isles lupus assessment group 2004 grade b
      british isles lupus assessment group 2004 b; british isles lupus assessment group index 2004 grade b
      british isles lupus assessment group category b; british isles lupus assessment group index b
      bilag-2004 b级; bilag b级
    `),
    bareUnit: '{score}',
    plain: 'organ systems with moderately active lupus',
  },
  {
    id: 'bilag',
    name: 'BILAG',
    group: 'activity',
    names: words(`
      bilag; bilag score; bilag index; bilag 2004; bilag 2004 score; bilag 2004 index; bilag total score
      british isles lupus assessment group; british isles lupus assessment group index
      british isles lupus assessment group 2004; british isles lupus assessment group 2004 index
      british isles lupus assessment group index 2004
    `),
    abbr: ['BILAG'],
    bareUnit: '{score}',
    plain: 'how active lupus is, organ by organ',
  },
  {
    id: 'pga',
    name: "Physician's global assessment",
    group: 'activity',
    names: words(`
      physician global assessment; physician global assessment score; physician global assessment of disease activity
      physician global assessment of disease; physician global score; physician global visual analog scale
      physician global vas; physician global disease activity; physician global disease activity score
      physician global evaluation; global physician assessment; global assessment by physician
      global assessment by the physician; physician assessment of disease activity; physician global assessment index
      investigator global assessment of disease activity; mdga; phga; pga score
      医生总体评估; 医生整体评估; 医师总体评价; 医师整体评估; 医師全般評価; 医師による全般評価
    `),
    abbr: ['PGA', 'PhGA', 'MDGA', 'PGA-VAS', 'sPGA'],
    bareUnit: '{score}',
    plain: "the doctor's view of how active the disease is",
  },
  {
    id: 'patient-global-assessment',
    name: "Patient's global assessment",
    group: 'activity',
    names: words(`
      patient global assessment; patient global assessment of disease activity; patient global
      patient global disease activity; subject global assessment
    `),
    abbr: ['PtGA', 'PaGA', 'PtGADA'],
    bareUnit: '{score}',
    plain: "the patient's view of how active the disease is",
  },
  {
    id: 'cdai',
    name: 'CDAI',
    group: 'activity',
    names: words('clinical disease activity index; cdai; cdai score; crohn disease activity index'),
    abbr: ['CDAI'],
    bareUnit: '{score}',
    plain: "how active arthritis or Crohn's disease is",
  },
  {
    id: 'sdai',
    name: 'SDAI',
    group: 'activity',
    names: words('simplified disease activity index; simple disease activity index'),
    abbr: ['SDAI'],
    bareUnit: '{score}',
    plain: 'how active arthritis is',
  },
  {
    id: 'das28',
    name: 'DAS28',
    group: 'activity',
    names: words(`
      disease activity score 28; disease activity score; disease activity score in 28 joint
      disease activity score based on 28 joint; das28; das28 score; das28 crp; das28 crp score; das28 esr
      das28 esr score; das 28; 28 joint disease activity score; disease activity score using 28 joint
    `),
    abbr: ['DAS28', 'DAS', 'DAS-28'],
    bareUnit: '{score}',
    plain: 'how active rheumatoid arthritis is',
  },
  {
    id: 'sli-damage',
    name: 'SLICC damage index',
    group: 'activity',
    names: words(`
      slicc damage index; slicc acr damage index; slicc damage score; slicc acr damage index score
      systemic lupus international collaborating clinic damage index
      systemic lupus international collaborating clinic acr damage index
      systemic lupus international collaborating clinic american college of rheumatology damage index
      systemic lupus erythematosus damage index; sle damage index; sdi score; slicc sdi
    `),
    abbr: ['SDI'],
    bareUnit: '{score}',
    plain: 'lasting damage from lupus',
  },
  {
    id: 'sri',
    name: 'SRI',
    group: 'activity',
    names: words('sle responder index; systemic lupus erythematosus responder index; sri 4'),
    abbr: ['SRI-4'],
    bareUnit: '{score}',
    plain: 'whether lupus got better',
  },
  {
    id: 'lupus-low-disease-activity',
    name: 'Low disease activity state',
    group: 'activity',
    names: words('lupus low disease activity state'),
    abbr: ['LLDAS'],
    bareUnit: '{score}',
    plain: 'lupus that is nearly quiet',
  },
  {
    id: 'clasi',
    name: 'CLASI',
    group: 'activity',
    names: words(`
      clasi; clasi score; clasi activity; clasi activity score; clasi a; clasi a score; clasi activity subscore
      total clasi activity; cutaneous lupus erythematosus disease area and severity index
      cutaneous lupus erythematosus disease area and severity index activity
      cutaneous lupus erythematosus disease area and severity index activity score
      cutaneous lupus area and severity index; cutaneous lupus disease area and severity index
    `),
    abbr: ['CLASI', 'CLASI-A'],
    bareUnit: '{score}',
    plain: 'how active lupus of the skin is',
  },
  {
    id: 'ln-activity-index',
    name: 'Lupus nephritis activity index',
    group: 'activity',
    names: words(`
      lupus nephritis activity index; activity index; nih activity index; renal activity index; nih activity score
      histologic activity index; histological activity index; renal biopsy activity index; biopsy activity index
      活动指数; 活动性指数
    `),
    abbr: ['AI'],
    bareUnit: '{score}',
    plain: 'how active the kidney inflammation is under the microscope',
  },
  {
    id: 'ln-chronicity-index',
    name: 'Lupus nephritis chronicity index',
    group: 'activity',
    names: words(`
      lupus nephritis chronicity index; chronicity index; chronic index; nih chronicity index; renal chronicity index
      nih chronicity score; histologic chronicity index; renal biopsy chronicity index; biopsy chronicity index
      慢性指数; 慢性化指数
    `),
    abbr: ['CI'],
    bareUnit: '{score}',
    plain: 'how much lasting scarring the kidney has',
  },
  {
    id: 'ln-class',
    name: 'Class of lupus nephritis',
    group: 'activity',
    names: words(`
      isn rps class; isn rps lupus nephritis class; isn rps 2003 class; isn rps 2003 lupus nephritis class
      international society of nephrology renal pathology society class
      international society of nephrology renal pathology society lupus nephritis class; lupus nephritis class
      class of lupus nephritis; who class lupus nephritis; who class
    `),
    bareUnit: '{score}',
    plain: 'kind of kidney inflammation under the microscope',
  },
  {
    id: 'ecog',
    name: 'ECOG performance status',
    group: 'activity',
    names: words(`
      eastern cooperative oncology group; eastern cooperative oncology group performance status
      eastern cooperative oncology group performance status score
      eastern cooperative oncology group performance score; eastern cooperative oncology group performance
      eastern cooperative oncology group score; eastern cooperative oncology group scale
      eastern cooperative oncology group status; eastern cooperative oncology group physical status
      eastern cooperative oncology group performance scale
      eastern cooperative oncology group performance status scale
      eastern cooperative oncology group physical condition score; eastern cancer cooperative group
      eastern oncology cooperative group; eastern oncology collaborative group; eastern tumor cooperative group
      eastern cooperative group; ecog; ecog performance status; ecog performance status score; ecog performance score
      ecog performance; ecog score; ecog status; ecog ps; ecog ps score; ecog scale; ecog performance scale
      ecog physical status; ecog physical condition; ecog physical status score; ecog physical strength score
      ecog zubrod; zubrod; zubrod performance status; zubrod score; who performance status
      who performance status score; who ps; who ecog; world health organization performance status
      performance status; performance status score
      ecog评分; ecog体能状态评分; ecog体力状态评分; ecog ps评分; 体能状态评分; 体力状况评分; 東部腫瘤合作小組
      美国东部肿瘤协作组; 东部肿瘤协作组; パフォーマンスステータス
    `),
    abbr: ['ECOG', 'ECoG', 'PS', 'ECOG-PS', 'WHO PS'],
    loinc: '89247-1',
    bareUnit: '{score}',
    plain: 'how well somebody manages daily life, from 0 (fully) on',
  },
  {
    id: 'karnofsky',
    name: 'Karnofsky score',
    group: 'activity',
    names: words(`
      karnofsky; karnofsky performance status; karnofsky performance status score; karnofsky performance score
      karnofsky performance; karnofsky score; karnofsky scale; karnofsky index; karnofsky status
      karnofsky performance index; karnofsky performance scale; karnofsky performance status scale
      karnofsky functional status; karnofsky functional status score; karnofsky physical status; karnofsky ps
      karnofski; karnofski performance status; kps; kps score
      karnofsky评分; 卡氏评分; 卡氏功能状态评分; 卡诺夫斯基评分; カルノフスキー
    `),
    abbr: ['KPS'],
    loinc: '89243-0',
    bareUnit: '{score}',
    plain: 'how well somebody manages daily life, from 100 (fully) down',
  },
  {
    id: 'lansky',
    name: 'Lansky score',
    group: 'activity',
    names: words(`
      lansky; lansky performance status; lansky performance status score; lansky performance score; lansky score
      lansky index; lansky scale; lansky play performance score; lansky play performance scale
      lansky play performance; lansky performance
    `),
    bareUnit: '{score}',
    plain: 'how well a child plays, from 100 (fully) down',
  },
  {
    id: 'basdai',
    name: 'BASDAI',
    group: 'activity',
    names: words('bath ankylosing spondylitis disease activity index; basdai; basdai score'),
    abbr: ['BASDAI'],
    bareUnit: '{score}',
    plain: 'how active spinal arthritis is',
  },
  {
    id: 'basfi',
    name: 'BASFI',
    group: 'activity',
    names: words('bath ankylosing spondylitis functional index; basfi'),
    abbr: ['BASFI'],
    bareUnit: '{score}',
    plain: 'how much spinal arthritis limits a person',
  },
  {
    id: 'asdas',
    name: 'ASDAS',
    group: 'activity',
    names: words('ankylosing spondylitis disease activity score; asdas; asdas crp'),
    abbr: ['ASDAS'],
    bareUnit: '{score}',
    plain: 'how active spinal arthritis is',
  },
  {
    id: 'tender-joint-count',
    name: 'Tender joints',
    group: 'activity',
    names: words(`
      tender joint; tender joint count; tender painful joint; tender and swollen joint; painful joint
      painful joint count; joint tender; tender joint count in 68 joint; tender joint count 68; tender joint count 28
      压痛关节; 压痛关节数; 圧痛関節数
    `),
    abbr: ['TJC', 'TJC28', 'TJC68'],
    plain: 'joints that hurt when pressed',
  },
  {
    id: 'swollen-joint-count',
    name: 'Swollen joints',
    group: 'activity',
    names: words(`
      swollen joint; swollen joint count; joint swollen; swollen joint count in 66 joint; swollen joint count 66
      swollen joint count 28
      肿胀关节; 肿胀关节数; 腫脹関節数
    `),
    abbr: ['SJC', 'SJC28', 'SJC66'],
    plain: 'joints that are swollen',
  },
  {
    id: 'haq',
    name: 'HAQ',
    group: 'activity',
    names: words(`
      health assessment questionnaire; health assessment questionnaire disability index; haq di; haq
    `),
    abbr: ['HAQ', 'HAQ-DI'],
    bareUnit: '{score}',
    plain: 'how much arthritis limits daily life',
  },
  {
    id: 'mrss',
    name: 'Modified Rodnan skin score',
    group: 'activity',
    names: words(`
      modified rodnan skin score; modified rodnan skin thickness score; rodnan skin score; mrss
    `),
    abbr: ['mRSS', 'MRSS'],
    bareUnit: '{score}',
    plain: 'how thick the skin is in scleroderma',
  },
  {
    id: 'essdai',
    name: 'ESSDAI',
    group: 'activity',
    names: words(`
      eular sjogren syndrome disease activity index; eular sjögren syndrome disease activity index
      eular sjogren disease activity index; eular sjögren disease activity index; clinical essdai; clinessdai; essdai
      essdai score
    `),
    abbr: ['ESSDAI', 'ClinESSDAI'],
    bareUnit: '{score}',
    plain: "how active Sjögren's disease is",
  },
  {
    id: 'esspri',
    name: 'ESSPRI',
    group: 'activity',
    names: words(`
      eular sjogren syndrome patient reported index; eular sjögren syndrome patient reported index; esspri
    `),
    abbr: ['ESSPRI'],
    bareUnit: '{score}',
    plain: "how Sjögren's disease feels",
  },
  {
    id: 'bvas',
    name: 'BVAS',
    group: 'activity',
    names: words('birmingham vasculitis activity score; bvas; bvas wg; bvas score'),
    abbr: ['BVAS'],
    bareUnit: '{score}',
    plain: 'how active vasculitis is',
  },
  {
    id: 'igg4-rd-responder-index',
    name: 'IgG4-RD responder index',
    group: 'activity',
    names: words('igg4 rd responder index; igg4 related disease responder index; igg4 rd ri'),
    abbr: ['IgG4-RD RI'],
    bareUnit: '{score}',
    plain: 'how active IgG4-related disease is',
  },
  {
    id: 'mmt8',
    name: 'Manual muscle test',
    group: 'activity',
    names: words(`
      manual muscle test; manual muscle testing; manual muscle testing 8; mmt 8; mmt8; mmt8 score
    `),
    abbr: ['MMT', 'MMT-8'],
    bareUnit: '{score}',
    plain: 'muscle strength',
  },
  {
    id: 'cdasi',
    name: 'CDASI',
    group: 'activity',
    names: words(`
      cutaneous dermatomyositis disease area and severity index; cutaneous dermatomyositis area and severity index
      cdasi; cdasi activity; cdasi score
    `),
    abbr: ['CDASI', 'CDASI-A'],
    bareUnit: '{score}',
    plain: 'how active dermatomyositis of the skin is',
  },
  {
    id: 'easi',
    name: 'EASI',
    group: 'activity',
    names: words('eczema area and severity index; easi; easi score'),
    abbr: ['EASI'],
    bareUnit: '{score}',
    plain: 'how severe eczema is',
  },
  {
    id: 'scorad',
    name: 'SCORAD',
    group: 'activity',
    names: words('scoring atopic dermatitis; scorad; scorad score; objective scorad'),
    abbr: ['SCORAD'],
    bareUnit: '{score}',
    plain: 'how severe eczema is',
  },
  {
    id: 'iga-score',
    name: "Investigator's global assessment",
    group: 'activity',
    names: words(`
      investigator global assessment; investigator global assessment score; validated investigator global assessment
      static investigator global assessment; viga ad; viga
    `),
    abbr: ['IGA', 'IGA score', 'vIGA-AD', 'vIGA'],
    bareUnit: '{score}',
    plain: "the doctor's view of a skin disease",
  },
  {
    id: 'pasi',
    name: 'PASI',
    group: 'activity',
    names: words('psoriasis area and severity index; psoriasis area severity index; pasi; pasi score'),
    abbr: ['PASI'],
    bareUnit: '{score}',
    plain: 'how severe psoriasis is',
  },
  {
    id: 'bsa',
    name: 'Body surface area',
    group: 'activity',
    names: words(`
      body surface area; affected body surface area; body surface area involvement
      体表面积
    `),
    abbr: ['BSA'],
    bareUnit: '%',
    plain: 'how much skin is affected',
  },
  {
    id: 'dlqi',
    name: 'DLQI',
    group: 'activity',
    names: words('dermatology life quality index; dlqi'),
    abbr: ['DLQI'],
    bareUnit: '{score}',
    plain: 'how a skin disease affects life',
  },
  {
    id: 'uas',
    name: 'Urticaria activity score, of a day',
    group: 'activity',
    names: words('urticaria activity score; daily urticaria activity score'),
    abbr: ['UAS'],
    bareUnit: '{score}',
    plain: 'how active hives are on one day',
  },
  {
    id: 'uas7',
    name: 'Urticaria activity score',
    group: 'activity',
    names: words('weekly urticaria activity score; urticaria activity score over 7 days; uas7'),
    abbr: ['UAS7'],
    bareUnit: '{score}',
    plain: 'how active hives are',
  },
  {
    id: 'hss7',
    name: 'Hives severity score',
    group: 'activity',
    names: words('hives severity score; weekly hives severity score; hss7'),
    abbr: ['HSS7'],
    bareUnit: '{score}',
    plain: 'how severe hives are',
  },
  {
    id: 'fitzpatrick',
    name: 'Fitzpatrick skin type',
    group: 'activity',
    names: words(
      'fitzpatrick skin type; fitzpatrick type; fitzpatrick phototype; fitzpatrick skin phototype; fitzpatrick scale; fitzpatrick',
    ),
    bareUnit: '{score}',
    plain: 'how easily the skin burns in the sun',
  },
  {
    id: 'histamine-release',
    name: 'Histamine release',
    group: 'serology',
    names: words(
      'histamine release; in vitro histamine release; basophil histamine release; basophil responsiveness; leukocyte histamine release',
    ),
    bareUnit: '%',
    plain: 'how strongly allergy cells react in a test',
  },
  {
    id: 'pc20',
    name: 'PC20 (airway challenge)',
    group: 'heart-lung',
    names: words(`
      pc20; methacholine pc20; pc20 methacholine; pc20 fev1; pc20 fev1 methacholine; methacholine pc20 fev1; pc20 to methacholine
      provocative concentration of methacholine; provocation concentration of methacholine; pc20 histamine; histamine pc20
    `),
    units: { conventional: 'mg/mL', si: 'g/L', factor: 1 },
    plain: 'how easily the airways narrow when challenged',
  },
  {
    id: 'iss7',
    name: 'Itch severity score',
    group: 'activity',
    names: words('itch severity score; weekly itch severity score; iss7'),
    abbr: ['ISS7'],
    bareUnit: '{score}',
    plain: 'how strong itching is',
  },
  {
    id: 'nrs',
    name: 'Numeric rating scale',
    group: 'activity',
    names: words(`
      numeric rating scale; numerical rating scale; numeric pain rating scale; numeric rating scale score
      peak pruritus numeric rating scale; pruritus numeric rating scale; itch numeric rating scale
      worst itch numeric rating scale; pp nrs
    `),
    abbr: ['NRS', 'PP-NRS', 'NPRS'],
    bareUnit: '{score}',
    plain: 'a symptom rated from 0 to 10',
  },
  {
    id: 'vas',
    name: 'Visual analogue scale',
    group: 'activity',
    names: words(`
      visual analog scale; visual analogue scale; visual analog score; visual analogue score; pain vas
      pain visual analog scale; vas score; vas pain score
    `),
    abbr: ['VAS'],
    bareUnit: '{score}',
    plain: 'a symptom marked on a line',
  },
  {
    id: 'edss',
    name: 'EDSS',
    group: 'activity',
    names: words(`
      expanded disability status scale; expanded disability status score; expanded disability status scale score
      edss; edss score
    `),
    abbr: ['EDSS'],
    bareUnit: '{score}',
    plain: 'disability in multiple sclerosis',
  },
  {
    id: 'mg-adl',
    name: 'MG-ADL',
    group: 'activity',
    names: words(`
      myasthenia gravis activity of daily living; mg adl; mg adl score; mg adl total score
      myasthenia gravis activity of daily living score
    `),
    abbr: ['MG-ADL'],
    bareUnit: '{score}',
    plain: 'how myasthenia limits daily life',
  },
  {
    id: 'qmg',
    name: 'QMG',
    group: 'activity',
    names: words('quantitative myasthenia gravis; quantitative myasthenia gravis score; qmg; qmg score'),
    abbr: ['QMG'],
    bareUnit: '{score}',
    plain: 'muscle strength in myasthenia',
  },
  {
    id: 'mgfa',
    name: 'MGFA class',
    group: 'activity',
    names: words(`
      myasthenia gravis foundation of america; myasthenia gravis foundation of america class
      myasthenia gravis foundation of america clinical classification; mgfa class; mgfa clinical classification; mgfa
    `),
    abbr: ['MGFA'],
    bareUnit: '{score}',
    plain: 'how severe myasthenia is',
  },
  {
    id: 'incat',
    name: 'INCAT',
    group: 'activity',
    names: words(`
      inflammatory neuropathy cause and treatment; inflammatory neuropathy cause and treatment score
      inflammatory neuropathy cause and treatment disability score; incat disability score; adjusted incat; incat
      incat score
    `),
    abbr: ['INCAT'],
    bareUnit: '{score}',
    plain: 'disability from nerve inflammation',
  },
  {
    id: 'mrs-rankin',
    name: 'Modified Rankin scale',
    group: 'activity',
    names: words(`
      modified rankin scale; modified rankin score; modified rankin scale score; modified rankin
    `),
    abbr: ['mRS', 'MRS'],
    bareUnit: '{score}',
    plain: 'how independent somebody is',
  },
  {
    id: 'nihss',
    name: 'NIHSS',
    group: 'activity',
    names: words('nih stroke scale; national institutes of health stroke scale; nihss; nihss score'),
    abbr: ['NIHSS'],
    bareUnit: '{score}',
    plain: 'how severe a stroke is',
  },
  {
    id: 'alsfrs',
    name: 'ALSFRS-R',
    group: 'activity',
    names: words(`
      als functional rating scale; als functional rating scale revised
      amyotrophic lateral sclerosis functional rating scale
      amyotrophic lateral sclerosis functional rating scale revised; alsfrs; alsfrs r; alsfrs r score
    `),
    abbr: ['ALSFRS', 'ALSFRS-R'],
    bareUnit: '{score}',
    plain: 'how ALS limits daily life',
  },
  {
    id: 'updrs',
    name: 'UPDRS',
    group: 'activity',
    names: words('unified parkinson disease rating scale; mds updrs; updrs; updrs iii'),
    abbr: ['UPDRS', 'MDS-UPDRS'],
    bareUnit: '{score}',
    plain: "how severe Parkinson's disease is",
  },
  {
    id: 'hoehn-yahr',
    name: 'Hoehn and Yahr stage',
    group: 'activity',
    names: words(`
      hoehn and yahr; hoehn and yahr stage; hoehn yahr; hoehn & yahr; hoehn & yahr stage; hoehn yahr stage
    `),
    bareUnit: '{score}',
    plain: "how far Parkinson's disease has gone",
  },
  {
    id: 'vaf',
    name: 'Variant allele frequency',
    group: 'hematology',
    names: words(`
      variant allele frequency; variant allele fraction; variant allelic frequency; mutant allele frequency
      mutation allele frequency; allele burden; mutant allele burden
    `),
    abbr: ['VAF'],
    bareUnit: '%',
    plain: 'how many copies of the gene carry the change',
  },
  {
    id: 'mmse',
    name: 'MMSE',
    group: 'activity',
    names: words(`
      mini mental state examination; mini mental status examination; mini mental state exam; mini mental status exam
      mini mental state; folstein mini mental state examination; mmse; mmse score
    `),
    abbr: ['MMSE'],
    bareUnit: '{score}',
    plain: 'memory and thinking',
  },
  {
    id: 'moca',
    name: 'MoCA',
    group: 'activity',
    names: words('montreal cognitive assessment; montreal cognitive assessment score; moca score'),
    abbr: ['MoCA', 'MOCA'],
    bareUnit: '{score}',
    plain: 'memory and thinking',
  },
  {
    id: 'cdr',
    name: 'Clinical dementia rating',
    group: 'activity',
    names: words(`
      clinical dementia rating; clinical dementia rating global score; cdr global score; cdr score
    `),
    abbr: ['CDR', 'CDR-GS', 'CDR-SB'],
    bareUnit: '{score}',
    plain: 'how severe dementia is',
  },
  {
    id: 'hamd',
    name: 'Hamilton depression scale',
    group: 'activity',
    names: words(`
      hamilton depression rating scale; hamilton depression scale; hamilton rating scale for depression; ham d; hamd
      hdrs
    `),
    abbr: ['HAM-D', 'HDRS'],
    bareUnit: '{score}',
    plain: 'how severe depression is',
  },
  {
    id: 'madrs',
    name: 'MADRS',
    group: 'activity',
    names: words(`
      montgomery asberg depression rating scale; montgomery åsberg depression rating scale; madrs
    `),
    abbr: ['MADRS'],
    bareUnit: '{score}',
    plain: 'how severe depression is',
  },
  {
    id: 'phq9',
    name: 'PHQ-9',
    group: 'activity',
    names: words('patient health questionnaire 9; phq 9; phq9'),
    abbr: ['PHQ-9'],
    bareUnit: '{score}',
    plain: 'how severe depression is',
  },
  {
    id: 'bdi',
    name: 'Beck depression inventory',
    group: 'activity',
    names: words('beck depression inventory; bdi ii'),
    abbr: ['BDI'],
    bareUnit: '{score}',
    plain: 'how severe depression is',
  },
  {
    id: 'panss',
    name: 'PANSS',
    group: 'activity',
    names: words('positive and negative syndrome scale; panss; panss total score'),
    abbr: ['PANSS'],
    bareUnit: '{score}',
    plain: 'how severe schizophrenia is',
  },
  {
    id: 'glasgow-coma',
    name: 'Glasgow coma scale',
    group: 'activity',
    names: words('glasgow coma scale; glasgow coma score; glasgow coma scale score'),
    abbr: ['GCS'],
    bareUnit: '{score}',
    plain: 'how awake somebody is',
  },
  {
    id: 'mayo-score',
    name: 'Mayo score',
    group: 'activity',
    names: words(`
      mayo score; total mayo score; modified mayo score; full mayo score; adapted mayo score; partial mayo score
      mayo endoscopic subscore; mayo endoscopic score
    `),
    bareUnit: '{score}',
    plain: 'how active colitis is',
  },
  {
    id: 'harvey-bradshaw',
    name: 'Harvey-Bradshaw index',
    group: 'activity',
    names: words('harvey bradshaw index; harvey bradshaw'),
    abbr: ['HBI'],
    bareUnit: '{score}',
    plain: "how active Crohn's disease is",
  },
  {
    id: 'acq',
    name: 'Asthma control questionnaire',
    group: 'activity',
    names: words(`
      asthma control questionnaire; asthma control questionnaire score; acq 6; acq 5; acq 7; acq score
    `),
    abbr: ['ACQ', 'ACQ-6', 'ACQ-5', 'ACQ-7'],
    bareUnit: '{score}',
    plain: 'how well asthma is controlled',
  },
  {
    id: 'asthma-control-test',
    name: 'Asthma control test',
    group: 'activity',
    names: words(`
      asthma control test; asthma control test score; act score; childhood asthma control test; c-act score
    `),
    abbr: ['ACT', 'C-ACT', 'cACT'],
    bareUnit: '{score}',
    plain: 'how well asthma is controlled',
  },
  {
    id: 'tnss',
    name: 'Nasal symptom score',
    group: 'activity',
    names: words(`
      total nasal symptom score; nasal symptom score; reflective total nasal symptom score; rtnss; tnss; itnss
    `),
    abbr: ['TNSS', 'rTNSS', 'iTNSS'],
    bareUnit: '{score}',
    plain: 'how strong hay fever is',
  },
  {
    id: 'nasal-congestion-score',
    name: 'Nasal congestion score',
    group: 'activity',
    names: words('nasal congestion score; nasal congestion severity score'),
    abbr: ['NCS'],
    bareUnit: '{score}',
    plain: 'how blocked the nose is',
  },
  {
    id: 'snot22',
    name: 'SNOT-22',
    group: 'activity',
    names: words(`
      sino nasal outcome test; sinonasal outcome test; sino nasal outcome test 22; snot 22; snot22
    `),
    abbr: ['SNOT-22'],
    bareUnit: '{score}',
    plain: 'how nose and sinus trouble affects life',
  },
  {
    id: 'nasal-polyp-score',
    name: 'Nasal polyp score',
    group: 'activity',
    names: words('nasal polyp score; endoscopic nasal polyp score; bilateral nasal polyp score'),
    abbr: ['NPS'],
    bareUnit: '{score}',
    plain: 'how large nasal polyps are',
  },
  {
    id: 'ctcae-neurotoxicity',
    name: 'Immune effector cell encephalopathy',
    group: 'activity',
    names: words('immune effector cell encephalopathy score'),
    abbr: ['ICE'],
    bareUnit: '{score}',
    plain: 'confusion after cell therapy',
  },
  {
    id: 'asa-class',
    name: 'ASA class',
    group: 'activity',
    names: words(`
      american society of anesthesiologists class; american society of anesthesiologists physical status
      american society of anesthesiology class; asa class; asa physical status; asa grade; asa score
    `),
    bareUnit: '{score}',
    plain: 'how risky an operation is',
  },
  {
    id: 'apache',
    name: 'APACHE II',
    group: 'activity',
    names: words('apache ii; apache ii score; acute physiology and chronic health evaluation ii'),
    abbr: ['APACHE'],
    bareUnit: '{score}',
    plain: 'how ill somebody in intensive care is',
  },
  {
    id: 'sofa',
    name: 'SOFA',
    group: 'activity',
    names: words(`
      sequential organ failure assessment; sequential organ failure assessment score; sofa score
    `),
    abbr: ['SOFA'],
    bareUnit: '{score}',
    plain: 'how many organs fail',
  },
  {
    id: 'hct-ci',
    name: 'HCT comorbidity index',
    group: 'activity',
    names: words(`
      hematopoietic cell transplantation comorbidity index; hct comorbidity index; hct ci; hct ci score; sorror score
    `),
    abbr: ['HCT-CI'],
    bareUnit: '{score}',
    plain: 'other diseases before a stem cell transplant',
  },
  {
    id: 'charlson',
    name: 'Charlson index',
    group: 'activity',
    names: words('charlson comorbidity index; charlson index'),
    abbr: ['CCI'],
    bareUnit: '{score}',
    plain: 'how many other diseases somebody has',
  },
  {
    id: 'ipss',
    name: 'Prognostic score',
    group: 'activity',
    names: words(`
      international prognostic index; international prognostic scoring system
      revised international prognostic scoring system; ipss r; international staging system
    `),
    abbr: ['IPI', 'IPSS', 'IPSS-R'],
    bareUnit: '{score}',
    plain: 'how a blood cancer is likely to go',
  },
  {
    id: 'gleason',
    name: 'Gleason score',
    group: 'activity',
    names: words('gleason score; gleason'),
    bareUnit: '{score}',
    plain: 'how aggressive a prostate cancer looks',
  },
  {
    id: 'deauville',
    name: 'Deauville score',
    group: 'activity',
    names: words('deauville score; deauville'),
    bareUnit: '{score}',
    plain: 'how active a lymphoma looks on a scan',
  },
  {
    id: 'acr-functional-class',
    name: 'ACR functional class',
    group: 'activity',
    names: words(`
      acr functional class; acr global functional status; acr functional status; global functional status
      functional class; steinbrocker
    `),
    bareUnit: '{score}',
    plain: 'how much arthritis limits daily life',
  },
  {
    id: 'gvhd-grade',
    name: 'Grade of graft-versus-host disease',
    group: 'activity',
    names: words('gvhd grade; grade of gvhd; acute gvhd grade'),
    bareUnit: '{score}',
    plain: 'how strongly donor cells attack the body',
  },
  // antibodies, complement, inflammation
  {
    id: 'ana',
    name: 'Antinuclear antibodies',
    group: 'serology',
    names: words(`
      antinuclear antibody; anti nuclear antibody; antinuclear antibody titer; antinuclear antibody test
      antinuclear factor; anti nuclear antibody titer; fluorescent antinuclear antibody; ana titer
      抗核抗体; 抗核抗体滴度; 抗核抗體
    `),
    abbr: ['ANA', 'ANAs', 'ANF'],
    loinc: '5048-4',
    bareUnit: '{titer}',
    plain: "antibodies against the body's own cell nuclei",
  },
  {
    id: 'anti-dsdna',
    name: 'Anti-dsDNA',
    group: 'serology',
    names: words(`
      anti dsdna; anti ds dna; anti dsdna antibody; anti ds dna antibody; anti double stranded dna
      anti double stranded dna antibody; anti double strand dna; anti double strand dna antibody; antidsdna; anti dna
      anti dna antibody; dsdna; ds dna; dsdna antibody; ds dna antibody; double stranded dna
      double stranded dna antibody; anti native dna; anti native dna antibody; antibody to double stranded dna
      antibody to dsdna; antibody to native dna; ige anti dsdna
      抗双链dna; 抗双链dna抗体; 抗dsdna; 抗dsdna抗体; 抗ds-dna抗体; 抗二本鎖dna抗体; 抗雙股dna抗體
    `),
    abbr: ['dsDNA', 'ds-DNA'],
    loinc: '11013-0',
    plain: "antibodies against the body's own DNA",
  },
  {
    id: 'anti-sm',
    name: 'Anti-Sm',
    group: 'serology',
    names: words(`
      anti sm; anti sm antibody; anti smith; anti smith antibody; antibody to sm; antibody to smith; smith antibody
      sm antibody; antismith antibody; anti smith antigen antibody; ige anti sm
      抗sm; 抗sm抗体; 抗史密斯抗体; 抗smith抗体
    `),
    abbr: ['anti-Sm'],
    loinc: '11090-8',
    plain: 'antibodies typical of lupus',
  },
  {
    id: 'anti-ro',
    name: 'Anti-Ro/SSA',
    group: 'serology',
    names: words(`
      anti ro; anti ro antibody; anti ro ssa; anti ssa; anti ssa antibody; anti ssa ro; anti ssa ro antibody
      anti ro ssa antibody; anti ro 60; anti ro52; anti ss a; anti ss a antibody; ssa antibody; ro antibody; ro ssa
      ssa ro; ssa; antibody to ro; antibody to ssa; antibody to ro ssa; ige anti ssa
      抗ssa; 抗ssa抗体; 抗ro抗体; 抗ro/ssa抗体; 抗ss-a抗体
    `),
    abbr: ['SSA', 'SS-A'],
    plain: "antibodies seen in lupus and Sjögren's disease",
  },
  {
    id: 'anti-la',
    name: 'Anti-La/SSB',
    group: 'serology',
    names: words(`
      anti la; anti la antibody; anti la ssb; anti ssb; anti ssb antibody; anti ssb la; anti ss b; anti ss b antibody
      ssb antibody
      抗ssb抗体; 抗la抗体; 抗ssb; 抗ss-b抗体
    `),
    abbr: ['SSB', 'SS-B'],
    plain: "antibodies seen in lupus and Sjögren's disease",
  },
  {
    id: 'anti-rnp',
    name: 'Anti-RNP',
    group: 'serology',
    names: words(`
      anti rnp; anti rnp antibody; anti u1 rnp; anti u1 rnp antibody; rnp antibody; antiribonucleoprotein
      anti ribonucleoprotein antibody
      抗rnp抗体; 抗u1-rnp抗体
    `),
    plain: 'antibodies seen in lupus and mixed connective tissue disease',
  },
  {
    id: 'anti-c1q',
    name: 'Anti-C1q',
    group: 'serology',
    names: words('anti c1q; anti c1q antibody; antibody to c1q; 抗c1q; 抗c1q抗体'),
    plain: 'antibodies seen in lupus nephritis',
  },
  {
    id: 'anti-histone',
    name: 'Anti-histone',
    group: 'serology',
    names: words('anti histone; anti histone antibody; antihistone antibody; 抗组蛋白抗体'),
    plain: 'antibodies seen in lupus from drugs',
  },
  {
    id: 'anti-nucleosome',
    name: 'Anti-nucleosome',
    group: 'serology',
    names: words('anti nucleosome; anti nucleosome antibody; antinucleosome antibody; 抗核小体抗体'),
    plain: 'antibodies seen in lupus',
  },
  {
    id: 'anti-scl70',
    name: 'Anti-Scl-70',
    group: 'serology',
    names: words(`
      anti scl 70; anti scl 70 antibody; anti topoisomerase i; anti topoisomerase i antibody
      anti topoisomerase antibody; anti topoisomerase 1 antibody
      抗scl-70抗体
    `),
    plain: 'antibodies seen in scleroderma',
  },
  {
    id: 'anti-centromere',
    name: 'Anti-centromere',
    group: 'serology',
    names: words('anti centromere; anti centromere antibody; anticentromere antibody'),
    abbr: ['ACA'],
    plain: 'antibodies seen in scleroderma',
  },
  {
    id: 'anti-jo1',
    name: 'Anti-Jo-1',
    group: 'serology',
    names: words(`
      anti jo 1; anti jo 1 antibody; anti synthetase antibody; antisynthetase antibody; anti mda5; anti mda5 antibody
      myositis specific antibody; myositis specific autoantibody
      抗mda5抗体; 抗jo-1抗体
    `),
    plain: 'antibodies seen in muscle inflammation',
  },
  {
    id: 'antiphospholipid',
    name: 'Antiphospholipid antibodies',
    group: 'serology',
    names: words(`
      antiphospholipid; antiphospholipid antibody; anti phospholipid; anti phospholipid antibody; lupus anticoagulant
      anticardiolipin; anticardiolipin antibody; anti cardiolipin; anti cardiolipin antibody
      anti beta 2 glycoprotein; anti beta 2 glycoprotein i; anti beta 2 glycoprotein 1
      anti beta 2 glycoprotein antibody; anti β2 glycoprotein i; anti β2 glycoprotein 1; anti β2gpi
      beta 2 glycoprotein i
      抗磷脂抗体; 抗心磷脂抗体; 狼疮抗凝物; 抗β2糖蛋白i抗体; 抗リン脂質抗体; ループスアンチコアグラント
    `),
    abbr: ['aPL', 'aCL', 'LAC'],
    plain: 'antibodies that can cause clots',
  },
  {
    id: 'rf',
    name: 'Rheumatoid factor',
    group: 'serology',
    names: words(`
      rheumatoid factor; rheumatoid factor level
      类风湿因子; 類風濕因子; リウマトイド因子; リウマチ因子
    `),
    abbr: ['RF'],
    loinc: '11572-5',
    plain: 'an antibody seen in rheumatoid arthritis',
  },
  {
    id: 'anti-ccp',
    name: 'Anti-CCP',
    group: 'serology',
    names: words(`
      anti ccp; anti ccp antibody; ccp antibody; anti cyclic citrullinated peptide
      anti cyclic citrullinated peptide antibody; anti cyclic citrullinated protein
      anti cyclic citrullinated protein antibody; cyclic citrullinated peptide antibody
      anti citrullinated protein antibody; anti citrullinated peptide antibody; anti citrullinated protein
      anti citrullinated antibody; anti cyclic citrullinated polypeptide antibody; acpa
      抗ccp抗体; 抗环瓜氨酸肽抗体; 抗環状シトルリン化ペプチド抗体
    `),
    abbr: ['ACPA', 'CCP', 'anti-CCP2'],
    loinc: '32218-0',
    plain: 'an antibody seen in rheumatoid arthritis',
  },
  {
    id: 'anca',
    name: 'ANCA',
    group: 'serology',
    names: words(`
      antineutrophil cytoplasmic antibody; anti neutrophil cytoplasmic antibody; antineutrophil cytoplasm antibody
      antineutrophil cytoplasmic autoantibody; anti neutrophil cytoplasmic autoantibody; anca; p anca; c anca
      myeloperoxidase anca; pr3 anca; mpo anca; anti myeloperoxidase; anti mpo; anti pr3; anti proteinase 3
      anti mpo antibody; anti pr3 antibody
      抗中性粒细胞胞浆抗体; 抗中性粒细胞胞质抗体; 抗好中球細胞質抗体
    `),
    abbr: ['ANCA', 'MPO-ANCA', 'PR3-ANCA', 'c-ANCA', 'p-ANCA'],
    plain: 'antibodies seen in vasculitis',
  },
  {
    id: 'anti-gbm',
    name: 'Anti-GBM',
    group: 'serology',
    names: words(`
      anti gbm; anti gbm antibody; anti glomerular basement membrane; anti glomerular basement membrane antibody
      抗gbm抗体; 抗肾小球基底膜抗体
    `),
    plain: "antibodies against the kidney's filter",
  },
  {
    id: 'anti-achr',
    name: 'Anti-acetylcholine receptor',
    group: 'serology',
    names: words(`
      anti acetylcholine receptor; anti acetylcholine receptor antibody; anti achr; anti achr antibody
      acetylcholine receptor antibody; achr antibody
    `),
    abbr: ['AChR'],
    plain: 'antibodies seen in myasthenia',
  },
  {
    id: 'anti-musk',
    name: 'Anti-MuSK',
    group: 'serology',
    names: words(`
      anti musk; anti musk antibody; musk antibody; anti muscle specific kinase; anti muscle specific kinase antibody
      anti muscle specific tyrosine kinase antibody
    `),
    abbr: ['MuSK'],
    plain: 'antibodies seen in myasthenia',
  },
  {
    id: 'anti-aqp4',
    name: 'Anti-AQP4',
    group: 'serology',
    names: words(`
      anti aqp4; anti aqp4 antibody; aqp4 igg; aqp4 antibody; anti aquaporin 4; anti aquaporin 4 antibody
      aquaporin 4 antibody; nmo igg
    `),
    abbr: ['AQP4'],
    plain: 'antibodies seen in neuromyelitis optica',
  },
  {
    id: 'anti-mog',
    name: 'Anti-MOG',
    group: 'serology',
    names: words(`
      anti mog; anti mog antibody; mog antibody; mog igg; myelin oligodendrocyte glycoprotein antibody
    `),
    abbr: ['MOG'],
    plain: 'antibodies seen in nerve inflammation',
  },
  {
    id: 'anti-tpo',
    name: 'Thyroid antibodies',
    group: 'serology',
    names: words(`
      anti tpo; anti tpo antibody; anti thyroid peroxidase; anti thyroid peroxidase antibody
      thyroid peroxidase antibody; anti thyroglobulin antibody; thyroglobulin antibody; thyrotropin receptor antibody
      tsh receptor antibody; trab
    `),
    abbr: ['TPOAb', 'TRAb', 'TgAb'],
    plain: 'antibodies against the thyroid',
  },
  {
    id: 'anti-gad',
    name: 'Islet antibodies',
    group: 'serology',
    names: words(`
      anti gad; anti gad antibody; gad antibody; gad65 antibody; gad65; glutamic acid decarboxylase antibody
      anti glutamic acid decarboxylase; islet autoantibody; islet cell antibody; ia 2 antibody; znt8 antibody
    `),
    abbr: ['GAD', 'GADA'],
    plain: 'antibodies seen in type 1 diabetes',
  },
  {
    id: 'donor-specific-antibody',
    name: 'Donor-specific antibodies',
    group: 'serology',
    names: words(`
      donor specific antibody; donor specific hla antibody; donor specific anti hla antibody; anti hla antibody
      panel reactive antibody; calculated panel reactive antibody
    `),
    abbr: ['DSA', 'PRA', 'cPRA', 'MFI'],
    plain: "antibodies against a donor's tissue",
  },
  {
    id: 'autoantibody',
    name: 'Autoantibodies',
    group: 'serology',
    names: words('autoantibody; auto antibody; autoantibody level; 自身抗体; 自己抗体'),
    plain: 'antibodies against the body itself',
  },
  {
    id: 'c3',
    name: 'Complement C3',
    group: 'serology',
    names: words(`
      complement c3; c3 complement; serum c3; c3 level; c3 complement level; serum complement c3
      complement component 3; complement component c3
      补体c3; 補体c3; c3补体
    `),
    abbr: ['C3'],
    loinc: '4485-9',
    units: { conventional: 'mg/dL', si: 'g/L', factor: 0.01 },
    plain: 'a blood protein that active lupus uses up',
  },
  {
    id: 'c4',
    name: 'Complement C4',
    group: 'serology',
    names: words(`
      complement c4; c4 complement; serum c4; c4 level; c4 complement level; serum complement c4
      complement component 4; complement component c4
      补体c4; 補体c4; c4补体
    `),
    abbr: ['C4'],
    loinc: '4498-2',
    units: { conventional: 'mg/dL', si: 'g/L', factor: 0.01 },
    plain: 'a blood protein that active lupus uses up',
  },
  {
    id: 'ch50',
    name: 'Total complement',
    group: 'serology',
    names: words(`
      ch50; total complement; total hemolytic complement; total complement activity; 50 hemolytic complement
      补体ch50; 補体価
    `),
    abbr: ['CH50'],
    plain: 'how well the complement proteins work',
  },
  {
    id: 'complement',
    name: 'Complement',
    group: 'serology',
    names: words(`
      complement; complement level; serum complement; hypocomplementemia; low complement
      补体; 補体
    `),
    plain: 'blood proteins that active lupus uses up',
  },
  {
    id: 'igg',
    name: 'IgG',
    group: 'serology',
    names: words(`
      igg; igg level; serum igg; serum igg level; total igg; total serum igg; immunoglobulin g
      immunoglobulin g level; serum immunoglobulin g; serum immunoglobulin g level; immune globulin g
      total immunoglobulin g; hypogammaglobulinemia with igg
      免疫球蛋白g; 血清igg; 免疫グロブリンg
    `),
    abbr: ['IgG', 'IGG'],
    loinc: '2465-3',
    units: { conventional: 'mg/dL', si: 'g/L', factor: 0.01 },
    plain: 'the most common kind of antibody',
  },
  {
    id: 'igm',
    name: 'IgM',
    group: 'serology',
    names: words(`
      igm level; serum igm; serum igm level; total igm; immunoglobulin m; immunoglobulin m level
      serum immunoglobulin m
      免疫球蛋白m; 血清igm; 免疫グロブリンm
    `),
    abbr: ['IgM', 'IGM'],
    loinc: '2472-9',
    units: { conventional: 'mg/dL', si: 'g/L', factor: 0.01 },
    plain: 'the first kind of antibody in an infection',
  },
  {
    id: 'iga',
    name: 'IgA',
    group: 'serology',
    names: words(`
      iga level; serum iga; serum iga level; total iga; immunoglobulin a; immunoglobulin a level
      serum immunoglobulin a
      免疫球蛋白a; 血清iga; 免疫グロブリンa
    `),
    abbr: ['IgA'],
    loinc: '2458-8',
    units: { conventional: 'mg/dL', si: 'g/L', factor: 0.01 },
    plain: 'antibodies of the mucous membranes',
  },
  {
    id: 'immunoglobulins',
    name: 'Immunoglobulins',
    group: 'serology',
    names: words(`
      immunoglobulin level; serum immunoglobulin; total immunoglobulin; serum immunoglobulin level
      免疫球蛋白水平
    `),
    units: { conventional: 'mg/dL', si: 'g/L', factor: 0.01 },
    plain: 'all antibodies together',
  },
  {
    id: 'ige',
    name: 'Total IgE',
    group: 'serology',
    names: words(`
      ige; ige level; total ige; total ige level; serum ige; serum ige level; total serum ige; total serum ige level
      serum total ige; serum total ige level; immunoglobulin e; serum immunoglobulin e; total immunoglobulin e
      serum total immunoglobulin e
      血清总ige; 总ige; 血清総ige
    `),
    abbr: ['IgE'],
    loinc: '19113-0',
    plain: 'antibodies of allergy',
  },
  {
    id: 'specific-ige',
    name: 'Specific IgE',
    group: 'serology',
    names: words(`
      specific ige; allergen specific ige; serum specific ige; peanut specific ige; food specific ige
      specific immunoglobulin e; peanut ige; milk specific ige; egg specific ige; milk ige; egg ige
      egg white specific ige; cat specific ige; house dust mite specific ige; specific serum ige
      serum allergen specific ige; ara h 2; peanut specific immunoglobulin e; cow milk specific ige
      wheat specific ige; soy specific ige; sesame specific ige; rast; cap rast; rast test; immunocap; unicap
      radioallergosorbent test; specific ige rast; cap feia
    `),
    abbr: ['sIgE', 'psIgE', 'ps-IgE', 'PN-IgE'],
    bareUnit: 'k[IU]/L',
    plain: 'antibodies against one allergen',
  },
  {
    id: 'wheal',
    name: 'Skin prick wheal',
    group: 'serology',
    names: words(`
      weal; weal size; weal diameter; wheal reaction; puncture skin test; skin puncture test
      wheal; wheal diameter; mean wheal diameter; wheal size; skin prick test; skin prick test wheal; prick skin test
      skin prick test wheal diameter; skin prick test result
    `),
    abbr: ['SPT', 'PST'],
    plain: 'size of the weal on a skin test',
  },
  {
    id: 'crp',
    name: 'CRP',
    group: 'serology',
    names: words(`
      c reactive protein; c reactive protein level; high sensitivity c reactive protein
      high sensitive c reactive protein; hypersensitive c reactive protein; serum crp; serum c reactive protein
      crp level; hs crp; hscrp
      c反应蛋白; 超敏c反应蛋白; c反應蛋白; c反応性蛋白; c反応性タンパク
    `),
    abbr: ['CRP', 'hsCRP', 'hs-CRP'],
    loinc: '1988-5',
    units: { conventional: 'mg/dL', si: 'mg/L', factor: 10 },
    plain: 'a sign of inflammation',
  },
  {
    id: 'esr',
    name: 'ESR',
    group: 'serology',
    names: words(`
      erythrocyte sedimentation rate; sedimentation rate; westergren erythrocyte sedimentation rate; sed rate
      blood sedimentation
      红细胞沉降率; 血沉; 赤血球沈降速度; 赤沈
    `),
    abbr: ['ESR'],
    loinc: '30341-2',
    plain: 'a sign of inflammation',
  },
  {
    id: 'ferritin',
    name: 'Ferritin',
    group: 'serology',
    names: words(`
      ferritin; serum ferritin; ferritin level; serum ferritin level
      铁蛋白; 血清铁蛋白; フェリチン; 血清フェリチン
    `),
    loinc: '2276-4',
    units: { conventional: 'ng/mL', si: 'ug/L', factor: 1 },
    plain: 'stored iron; also a sign of inflammation',
  },
  {
    id: 'procalcitonin',
    name: 'Procalcitonin',
    group: 'serology',
    names: words('procalcitonin; serum procalcitonin; 降钙素原; プロカルシトニン'),
    abbr: ['PCT'],
    loinc: '33959-8',
    units: { conventional: 'ng/mL', si: 'ug/L', factor: 1 },
    plain: 'a sign of bacterial infection',
  },
  {
    id: 'il6',
    name: 'Interleukin 6',
    group: 'serology',
    names: words('interleukin 6; il 6; il 6 level; serum il 6; 白细胞介素6'),
    abbr: ['IL-6'],
    loinc: '26881-3',
    units: { conventional: 'pg/mL', si: 'ng/L', factor: 1 },
    plain: 'a messenger of inflammation',
  },
  {
    id: 'calprotectin',
    name: 'Faecal calprotectin',
    group: 'serology',
    names: words('fecal calprotectin; faecal calprotectin; calprotectin; stool calprotectin'),
    plain: 'a sign of an inflamed bowel',
  },
  {
    id: 'ace-level',
    name: 'Angiotensin-converting enzyme',
    group: 'serology',
    names: words('serum angiotensin converting enzyme; angiotensin converting enzyme level; serum ace'),
    plain: 'a blood sign of sarcoidosis',
  },
  {
    id: 'tryptase',
    name: 'Tryptase',
    group: 'serology',
    names: words(`
      tryptase; serum tryptase; baseline serum tryptase; baseline tryptase; serum tryptase level
    `),
    loinc: '21582-2',
    plain: 'a sign of mast cells',
  },
  {
    id: 'beta2-microglobulin',
    name: 'Beta-2 microglobulin',
    group: 'serology',
    names: words('beta 2 microglobulin; β2 microglobulin; β2微球蛋白'),
    abbr: ['B2M', 'β2M'],
    loinc: '1952-1',
    plain: 'a protein that rises in some blood cancers',
  },
  // infection
  {
    id: 'beta-d-glucan',
    name: 'Beta-D-glucan',
    group: 'infection',
    names: words(`
      beta d glucan; β d glucan; 1 3 beta d glucan; 1 3 β d glucan; b d glucan; fungal g test
      βdグルカン
    `),
    abbr: ['BDG'],
    plain: 'a sign of fungal infection',
  },
  {
    id: 'hbv-dna',
    name: 'HBV DNA',
    group: 'infection',
    names: words(`
      hbv dna; hbv dna level; hbv dna titer; hbv dna copy number; hbv dna quantification; hbv dna test; hbv dna load
      hbv dna viral load; hbv deoxyribonucleic acid; hepatitis b dna; hepatitis b virus dna
      hepatitis b virus hbv dna; hepatitis b viral dna; hepatitis b viral load; hepatitis b virus viral load
      hepatitis b virus load; hepatitis b virus dna titer; hepatitis b virus dna level
      hepatitis b virus deoxyribonucleic acid; peripheral blood hbv dna; peripheral blood hepatitis b virus dna
      hepatitis b dna titer; hepatitis b pcr; hbv pcr; hbv viral load
      乙肝病毒dna; 乙型肝炎病毒dna; 乙肝dna; 外周血hbv dna; hbv dna滴度; hbv-dna定量; b型肝炎ウイルスdna
    `),
    abbr: ['HBV-DNA'],
    loinc: '42595-9',
    plain: 'hepatitis B virus in the blood',
  },
  {
    id: 'hcv-rna',
    name: 'HCV RNA',
    group: 'infection',
    names: words(`
      hcv rna; hcv rna level; hcv rna titer; hcv rna copy number; hcv rna test; hcv ribonucleic acid; hepatitis c rna
      hepatitis c virus rna; hepatitis c viral rna; hepatitis c viral load; hepatitis c virus hcv rna
      hepatitis c virus viral load; hepatitis c virus ribonucleic acid; peripheral blood hcv rna
      peripheral blood hepatitis c virus rna; hepatitis c pcr; hcv pcr; hcv viral load
      丙肝病毒rna; 丙型肝炎病毒rna; 丙肝rna; 外周血hcv rna; hcv-rna定量; c型肝炎ウイルスrna
    `),
    abbr: ['HCV-RNA'],
    loinc: '11011-4',
    plain: 'hepatitis C virus in the blood',
  },
  {
    id: 'hiv-rna',
    name: 'HIV RNA',
    group: 'infection',
    names: words(`
      virologically suppressed; virological suppression; virologic suppression; plasma viral load
      hiv rna; hiv 1 rna; hiv viral load; hiv 1 viral load; hiv load; plasma hiv rna; plasma hiv 1 rna
      plasma hiv 1 rna level; hiv rna level; human immunodeficiency virus rna
      human immunodeficiency virus viral load; hiv pcr; plasma hiv viral load
      hiv病毒载量
    `),
    abbr: ['HIV-RNA'],
    loinc: '20447-9',
    plain: 'HIV in the blood',
  },
  {
    id: 'cmv-dna',
    name: 'CMV DNA',
    group: 'infection',
    names: words(`
      cmv dna; cytomegalovirus dna; cytomegalovirus cmv dna; cmv viral load; cytomegalovirus viral load; cmv pcr
      cytomegalovirus pcr; cmv dna level; cmv dna titer; cmv viremia
      巨细胞病毒dna; サイトメガロウイルスdna
    `),
    abbr: ['CMV-DNA'],
    plain: 'cytomegalovirus in the blood',
  },
  {
    id: 'ebv-dna',
    name: 'EBV DNA',
    group: 'infection',
    names: words(`
      ebv dna; epstein barr virus dna; epstein barr virus ebv dna; ebv viral load; epstein barr viral load; ebv pcr
      epstein barr virus pcr; ebv dna level; ebv dna titer; ebv viremia; eb virus dna
      eb病毒dna; ebウイルスdna
    `),
    abbr: ['EBV-DNA'],
    plain: 'Epstein-Barr virus in the blood',
  },
  {
    id: 'hdv-rna',
    name: 'HDV RNA',
    group: 'infection',
    names: words('hdv rna; hepatitis d virus rna; hepatitis d rna'),
    plain: 'hepatitis D virus in the blood',
  },
  {
    id: 'quantiferon',
    name: 'Interferon-gamma release test',
    group: 'infection',
    names: words(`
      quantiferon; quantiferon tb; quantiferon gold; quantiferon tb gold; quantiferon tb gold test; quantiferon test
      quantiferon tb test; quantiferon tb gold plus; quantiferon tb gold in tube; quantiferon tb gold in tube test
      quantiferon gold test; interferon gamma release assay; interferon gamma release test
      gamma interferon release test; gamma interferon release assay; interferon γ release assay
      interferon γ release test; γ interferon release test; ifn gamma release assay; ifn γ release assay
      ifn gamma release test; t spot; t spot tb; t spot tb test; tspot; tb quantiferon
      γ-干扰素释放试验; 干扰素释放试验; 结核感染t细胞斑点试验; クォンティフェロン; インターフェロンγ遊離試験
    `),
    abbr: ['QFT', 'IGRA', 'IGRAs', 'QFT-G', 'QFT-GIT', 'QFT-Plus', 'QuantiFERON', 'T-SPOT.TB'],
    plain: 'a blood test for tuberculosis',
  },
  {
    id: 'ppd',
    name: 'Tuberculin skin test',
    group: 'infection',
    names: words(`
      tuberculin skin test; tuberculosis skin test; tuberculin test; ppd skin test; ppd test; ppd
      purified protein derivative; purified protein derivative skin test; purified protein derivative test; mantoux
      mantoux test; tb skin test
      结核菌素试验; 结核菌素皮肤试验; ppd试验; ツベルクリン反応
    `),
    abbr: ['PPD', 'TST'],
    plain: 'a skin test for tuberculosis',
  },
  {
    id: 'anti-hbs',
    name: 'Hepatitis B surface antibody',
    group: 'infection',
    names: words(`
      hepatitis b surface antibody; hepatitis b virus surface antibody; anti hbs; anti hbs antibody; hbs antibody
      hbsab; hepatitis b surface ab
      乙肝表面抗体; 乙型肝炎表面抗体; hbs抗体
    `),
    abbr: ['HBsAb', 'anti-HBs'],
    plain: 'protection against hepatitis B',
  },
  {
    id: 'hbeag',
    name: 'Hepatitis B e antigen',
    group: 'infection',
    names: words('hepatitis b e antigen; hbeag; hbe antigen; 乙肝e抗原; hbe抗原'),
    abbr: ['HBeAg'],
    plain: 'a sign of hepatitis B that multiplies',
  },
  {
    id: 'htlv',
    name: 'HTLV',
    group: 'infection',
    names: words(`
      human t lymphotropic virus; human t cell lymphotropic virus; human t cell leukemia virus
      human t lymphotropic virus type 1; htlv; htlv 1; htlv 2
    `),
    abbr: ['HTLV', 'HTLV-1'],
    plain: 'a virus of T cells',
  },
  // metabolism, hormones, enzymes, tumour markers
  {
    id: 'hba1c',
    name: 'HbA1c',
    group: 'metabolic',
    names: words(`
      hba1c; hemoglobin a1c; hemoglobin a1c level; glycated hemoglobin; glycosylated hemoglobin; glycohemoglobin
      glycosylated hemoglobin a1c; glycated hemoglobin a1c; hb a1c; hgba1c; a1c
      糖化血红蛋白; 糖化ヘモグロビン
    `),
    abbr: ['HbA1c', 'HbA1C', 'HBA1C', 'HgbA1c', 'A1C', 'HbAlc'],
    loinc: '4548-4',
    bareUnit: '%',
    plain: 'average blood sugar of the last months',
  },
  {
    id: 'glucose',
    name: 'Glucose',
    group: 'metabolic',
    names: words(`
      glucose; blood glucose; plasma glucose; serum glucose; fasting glucose; fasting blood glucose
      fasting plasma glucose; fasting serum glucose; blood sugar; fasting blood sugar; random blood glucose
      random glucose; blood glucose level; glucose level; random plasma glucose
      血糖; 空腹血糖; 葡萄糖; 空腹時血糖
    `),
    abbr: ['FPG', 'FBG level', 'FBS'],
    loinc: '2345-7',
    units: { conventional: 'mg/dL', si: 'mmol/L', factor: 0.05551 },
    plain: 'sugar in the blood',
  },
  {
    id: 'c-peptide',
    name: 'C-peptide',
    group: 'metabolic',
    names: words(`
      c peptide; stimulated c peptide; fasting c peptide; serum c peptide; c peptide level; peak c peptide
      c肽; cペプチド
    `),
    loinc: '1986-9',
    units: { conventional: 'ng/mL', si: 'nmol/L', factor: 0.331 },
    plain: 'shows how much insulin the body makes',
  },
  {
    id: 'homa-ir',
    name: 'HOMA',
    group: 'metabolic',
    names: words(`
      homa; homa ir; homeostatic model assessment; homeostatic model assessment of insulin resistance
      homeostasis model assessment
    `),
    abbr: ['HOMA', 'HOMA-IR'],
    plain: 'how well insulin works',
  },
  {
    id: 'insulin',
    name: 'Insulin level',
    group: 'metabolic',
    names: words('insulin level; fasting insulin; serum insulin; plasma insulin; fasting plasma insulin'),
    plain: 'the hormone that lowers blood sugar',
  },
  {
    id: 'ldl',
    name: 'LDL cholesterol',
    group: 'metabolic',
    names: words(`
      ldl; ldl c; ldl cholesterol; low density lipoprotein; low density lipoprotein cholesterol; fasting ldl
      fasting ldl cholesterol
      低密度脂蛋白; 低密度脂蛋白胆固醇; 低密度脂蛋白膽固醇; ldlコレステロール
    `),
    abbr: ['LDL', 'LDL-C'],
    loinc: '13457-7',
    units: { conventional: 'mg/dL', si: 'mmol/L', factor: 0.02586 },
    plain: 'blood fat that harms arteries',
  },
  {
    id: 'hdl',
    name: 'HDL cholesterol',
    group: 'metabolic',
    names: words(`
      hdl; hdl c; hdl cholesterol; high density lipoprotein; high density lipoprotein cholesterol
      高密度脂蛋白; 高密度脂蛋白胆固醇
    `),
    abbr: ['HDL', 'HDL-C'],
    loinc: '2085-9',
    units: { conventional: 'mg/dL', si: 'mmol/L', factor: 0.02586 },
    plain: 'blood fat that protects arteries',
  },
  {
    id: 'non-hdl',
    name: 'Non-HDL cholesterol',
    group: 'metabolic',
    names: words('non hdl; non hdl c; non hdl cholesterol'),
    loinc: '43396-1',
    units: { conventional: 'mg/dL', si: 'mmol/L', factor: 0.02586 },
    plain: 'all blood fats that harm arteries',
  },
  {
    id: 'lipoprotein-a',
    name: 'Lipoprotein(a)',
    group: 'metabolic',
    names: words('lipoprotein a; lp a; lp(a); lipoprotein(a)'),
    plain: 'an inherited blood fat',
  },
  {
    id: 'apob',
    name: 'Apolipoprotein B',
    group: 'metabolic',
    names: words('apolipoprotein b; apob; apo b'),
    loinc: '1884-6',
    units: { conventional: 'mg/dL', si: 'g/L', factor: 0.01 },
    plain: 'a protein of blood fats',
  },
  {
    id: 'triglycerides',
    name: 'Triglycerides',
    group: 'metabolic',
    names: words(`
      triglyceride; serum triglyceride; fasting triglyceride; triglyceride level; triacylglycerol
      fasting serum triglyceride; plasma triglyceride
      甘油三酯; 三酰甘油; 中性脂肪; トリグリセリド
    `),
    abbr: ['TG', 'TRIG'],
    loinc: '2571-8',
    units: { conventional: 'mg/dL', si: 'mmol/L', factor: 0.01129 },
    plain: 'a blood fat',
  },
  {
    id: 'cholesterol',
    name: 'Cholesterol',
    group: 'metabolic',
    names: words(`
      cholesterol; total cholesterol; serum cholesterol; serum total cholesterol; fasting cholesterol
      cholesterol level; fasting total cholesterol; blood cholesterol
      总胆固醇; 胆固醇; 総コレステロール
    `),
    abbr: ['TC', 'CHOL'],
    loinc: '2093-3',
    units: { conventional: 'mg/dL', si: 'mmol/L', factor: 0.02586 },
    plain: 'a blood fat',
  },
  {
    id: 'potassium',
    name: 'Potassium',
    group: 'metabolic',
    names: words(`
      potassium; serum potassium; potassium level; blood potassium; plasma potassium; serum potassium level
      血钾; 钾; 血清钾; カリウム; 血清カリウム
    `),
    abbr: ['K+'],
    loinc: '2823-3',
    units: { conventional: 'meq/L', si: 'mmol/L', factor: 1 },
    plain: "a salt that keeps the heart's rhythm",
  },
  {
    id: 'sodium',
    name: 'Sodium',
    group: 'metabolic',
    names: words(`
      sodium; serum sodium; sodium level; blood sodium; plasma sodium
      血钠; 血清钠; ナトリウム; 血清ナトリウム
    `),
    abbr: ['Na+'],
    loinc: '2951-2',
    units: { conventional: 'meq/L', si: 'mmol/L', factor: 1 },
    plain: "a salt that keeps the body's water",
  },
  {
    id: 'chloride',
    name: 'Chloride',
    group: 'metabolic',
    names: words('chloride; serum chloride'),
    loinc: '2075-0',
    units: { conventional: 'meq/L', si: 'mmol/L', factor: 1 },
    plain: 'a salt of the blood',
  },
  {
    id: 'bicarbonate',
    name: 'Bicarbonate',
    group: 'metabolic',
    names: words('bicarbonate; serum bicarbonate; plasma bicarbonate; total co2; carbon dioxide content'),
    abbr: ['HCO3'],
    loinc: '1963-8',
    units: { conventional: 'meq/L', si: 'mmol/L', factor: 1 },
    plain: 'keeps the blood from turning acid',
  },
  {
    id: 'calcium',
    name: 'Calcium',
    group: 'metabolic',
    names: words(`
      calcium; serum calcium; corrected calcium; corrected serum calcium; albumin corrected calcium
      albumin corrected serum calcium; total calcium; total serum calcium; calcium level; blood calcium
      serum calcium level; adjusted serum calcium
      血钙; 血清钙; 校正血钙; カルシウム; 血清カルシウム; 補正カルシウム
    `),
    abbr: ['Ca2+', 'Ca++'],
    loinc: '17861-6',
    units: { conventional: 'mg/dL', si: 'mmol/L', factor: 0.2495 },
    plain: 'a mineral of bone, nerve and muscle',
  },
  {
    id: 'ionized-calcium',
    name: 'Ionized calcium',
    group: 'metabolic',
    names: words('ionized calcium; free calcium; serum ionized calcium'),
    loinc: '1995-0',
    units: { conventional: 'mg/dL', si: 'mmol/L', factor: 0.2495 },
    plain: 'the active part of calcium',
  },
  {
    id: 'magnesium',
    name: 'Magnesium',
    group: 'metabolic',
    names: words(`
      magnesium; serum magnesium; magnesium level; blood magnesium
      血镁; 血清镁; マグネシウム
    `),
    abbr: ['Mg2+', 'Mg++'],
    loinc: '19123-9',
    units: { conventional: 'mg/dL', si: 'mmol/L', factor: 0.4114 },
    plain: 'a mineral of nerve and muscle',
  },
  {
    id: 'phosphate',
    name: 'Phosphate',
    group: 'metabolic',
    names: words(`
      phosphate; serum phosphate; phosphorus; serum phosphorus; blood phosphorus; inorganic phosphate
      inorganic phosphorus; phosphate level
      血磷; 血清磷; 磷; リン酸
    `),
    loinc: '2777-1',
    units: { conventional: 'mg/dL', si: 'mmol/L', factor: 0.3229 },
    plain: 'a mineral of bone',
  },
  {
    id: 'uric-acid',
    name: 'Uric acid',
    group: 'metabolic',
    names: words(`
      uric acid; serum uric acid; serum urate; urate; blood uric acid; uric acid level; serum uric acid level
      血尿酸; 尿酸; 血清尿酸
    `),
    abbr: ['SUA', 'sUA'],
    loinc: '3084-1',
    units: { conventional: 'mg/dL', si: 'umol/L', factor: 59.48 },
    plain: 'a waste product that causes gout',
  },
  {
    id: 'tsh',
    name: 'TSH',
    group: 'metabolic',
    names: words(`
      thyroid stimulating hormone; thyrotropin; thyrotrophin; thyrotropic hormone; serum tsh; tsh level
      促甲状腺激素; 促甲状腺素; 甲状腺刺激ホルモン
    `),
    abbr: ['TSH'],
    loinc: '3016-3',
    plain: 'the hormone that steers the thyroid',
  },
  {
    id: 'free-t4',
    name: 'Free T4',
    group: 'metabolic',
    names: words('free t4; free thyroxine; ft4; thyroxine; 游离t4; 游离甲状腺素'),
    abbr: ['FT4', 'fT4'],
    loinc: '3024-7',
    units: { conventional: 'ng/dL', si: 'pmol/L', factor: 12.87 },
    plain: 'a thyroid hormone',
  },
  {
    id: 'free-t3',
    name: 'Free T3',
    group: 'metabolic',
    names: words('free t3; free triiodothyronine; ft3; triiodothyronine'),
    abbr: ['FT3', 'fT3'],
    loinc: '3051-0',
    units: { conventional: 'pg/mL', si: 'pmol/L', factor: 1.536 },
    plain: 'a thyroid hormone',
  },
  {
    id: 'ldh',
    name: 'LDH',
    group: 'metabolic',
    names: words(`
      lactate dehydrogenase; lactic dehydrogenase; lactic acid dehydrogenase; serum lactate dehydrogenase; serum ldh
      ldh level
      乳酸脱氢酶; 乳酸脱水素酵素
    `),
    abbr: ['LDH'],
    loinc: '2532-0',
    plain: 'an enzyme that rises when cells break down',
  },
  {
    id: 'lipase',
    name: 'Lipase',
    group: 'metabolic',
    names: words('lipase; serum lipase; pancreatic lipase; 脂肪酶; リパーゼ'),
    loinc: '3040-3',
    plain: 'an enzyme of the pancreas',
  },
  {
    id: 'amylase',
    name: 'Amylase',
    group: 'metabolic',
    names: words(`
      amylase; serum amylase; pancreatic amylase; blood amylase
      淀粉酶; 血淀粉酶; アミラーゼ
    `),
    loinc: '1798-8',
    plain: 'an enzyme of the pancreas',
  },
  {
    id: 'ck',
    name: 'Creatine kinase',
    group: 'metabolic',
    names: words(`
      creatine kinase; creatine phosphokinase; creatinine kinase; creatinine phosphokinase; serum creatine kinase
      serum ck; cpk; ck level; creatine phosphate kinase
      肌酸激酶; 肌酸磷酸激酶; クレアチンキナーゼ
    `),
    abbr: ['CK', 'CPK'],
    loinc: '2157-6',
    plain: 'a muscle enzyme; high when muscle is hurt',
  },
  {
    id: 'ck-mb',
    name: 'CK-MB',
    group: 'metabolic',
    names: words('creatine kinase mb; creatine kinase isoenzyme mb; ck mb; 肌酸激酶同工酶'),
    abbr: ['CKMB', 'CK-MB'],
    plain: 'a heart muscle enzyme',
  },
  {
    id: 'lactate',
    name: 'Lactate',
    group: 'metabolic',
    names: words('lactate; lactic acid; serum lactate; blood lactate; plasma lactate; 乳酸'),
    abbr: ['Lac'],
    loinc: '2524-7',
    units: { conventional: 'mg/dL', si: 'mmol/L', factor: 0.111 },
    plain: 'a sign that tissue lacks oxygen',
  },
  {
    id: 'phenylalanine',
    name: 'Phenylalanine',
    group: 'metabolic',
    names: words(
      'phenylalanine; blood phenylalanine; plasma phenylalanine; phenylalanine level; blood phe; phe concentration; blood phe concentration; blood phe level; plasma phe',
    ),
    abbr: ['Phe'],
    plain: 'an amino acid that builds up in phenylketonuria',
  },
  {
    id: 'uracil',
    name: 'Uracil',
    group: 'metabolic',
    names: words('uracil; uracilemia; uracil level; uracilemia level; blood uracil; blood uracil level; plasma uracil'),
    plain: 'shows how fast the body clears fluorouracil',
  },
  {
    id: 'blood-ph',
    name: 'Blood pH',
    group: 'metabolic',
    names: words('blood ph; arterial ph; serum ph; arterial blood ph; venous ph'),
    plain: 'how acid the blood is',
  },
  {
    id: 'iron',
    name: 'Serum iron',
    group: 'metabolic',
    names: words('serum iron; iron level; 血清铁'),
    abbr: ['SI'],
    loinc: '2498-4',
    units: { conventional: 'ug/dL', si: 'umol/L', factor: 0.1791 },
    plain: 'iron in the blood',
  },
  {
    id: 'transferrin-saturation',
    name: 'Transferrin saturation',
    group: 'metabolic',
    names: words('transferrin saturation; tsat'),
    abbr: ['TSAT'],
    loinc: '2502-3',
    bareUnit: '%',
    plain: 'how much iron the blood carries',
  },
  {
    id: 'vitamin-d',
    name: 'Vitamin D',
    group: 'metabolic',
    names: words(`
      25 hydroxyvitamin d; 25 oh vitamin d; 25 hydroxy vitamin d; serum 25 hydroxyvitamin d; vitamin d level
      serum vitamin d; serum 25 oh vitamin d; 25 oh d
    `),
    units: { conventional: 'ng/mL', si: 'nmol/L', factor: 2.496 },
    plain: 'a vitamin for bone',
  },
  {
    id: 'vitamin-b12',
    name: 'Vitamin B12',
    group: 'metabolic',
    names: words('vitamin b12 level; serum vitamin b12; vitamin b12; serum b12; cobalamin level'),
    loinc: '2132-9',
    units: { conventional: 'pg/mL', si: 'pmol/L', factor: 0.7378 },
    plain: 'a vitamin for blood and nerves',
  },
  {
    id: 'folate',
    name: 'Folate',
    group: 'metabolic',
    names: words('folate level; serum folate'),
    loinc: '2284-8',
    units: { conventional: 'ng/mL', si: 'nmol/L', factor: 2.266 },
    plain: 'a vitamin for blood',
  },
  {
    id: 'homocysteine',
    name: 'Homocysteine',
    group: 'metabolic',
    names: words('homocysteine; plasma homocysteine; serum homocysteine'),
    plain: 'a risk for arteries',
  },
  {
    id: 'pth',
    name: 'Parathyroid hormone',
    group: 'metabolic',
    names: words(`
      parathyroid hormone; intact parathyroid hormone; ipth; parathormone
      甲状旁腺激素; 副甲状腺ホルモン
    `),
    abbr: ['PTH', 'iPTH'],
    loinc: '2731-8',
    units: { conventional: 'pg/mL', si: 'ng/L', factor: 1 },
    plain: 'the hormone that steers calcium',
  },
  {
    id: 'cortisol',
    name: 'Cortisol',
    group: 'metabolic',
    names: words(`
      cortisol; serum cortisol; morning cortisol; morning serum cortisol; plasma cortisol; am cortisol
      皮质醇
    `),
    loinc: '2143-6',
    units: { conventional: 'ug/dL', si: 'nmol/L', factor: 27.59 },
    plain: 'a stress hormone',
  },
  {
    id: 'acth',
    name: 'ACTH',
    group: 'metabolic',
    names: words('adrenocorticotropic hormone; adrenocorticotrophic hormone; plasma acth'),
    abbr: ['ACTH'],
    loinc: '2141-0',
    plain: 'the hormone that steers cortisol',
  },
  {
    id: 'testosterone',
    name: 'Testosterone',
    group: 'metabolic',
    names: words(`
      testosterone level; serum testosterone; total testosterone; testosterone; serum testosterone level
      serum total testosterone; castrate level of testosterone; castrate testosterone level
      睾酮; 血清睾酮
    `),
    loinc: '2986-8',
    units: { conventional: 'ng/dL', si: 'nmol/L', factor: 0.03467 },
    plain: 'the male sex hormone',
  },
  {
    id: 'estradiol',
    name: 'Estradiol',
    group: 'metabolic',
    names: words('estradiol level; serum estradiol; estradiol'),
    abbr: ['E2'],
    loinc: '2243-4',
    units: { conventional: 'pg/mL', si: 'pmol/L', factor: 3.671 },
    plain: 'a female sex hormone',
  },
  {
    id: 'fsh',
    name: 'FSH',
    group: 'metabolic',
    names: words(`
      follicle stimulating hormone; follicle stimulating hormone level; serum fsh; fsh level
      serum follicle stimulating hormone
      促卵泡激素; 卵泡刺激素; 卵胞刺激ホルモン
    `),
    abbr: ['FSH'],
    loinc: '15067-2',
    plain: 'a hormone that is high after menopause',
  },
  {
    id: 'lh',
    name: 'LH',
    group: 'metabolic',
    names: words('luteinizing hormone; 黄体生成素'),
    abbr: ['LH'],
    loinc: '10501-5',
    plain: 'a hormone of ovaries and testes',
  },
  {
    id: 'amh',
    name: 'AMH',
    group: 'metabolic',
    names: words('anti mullerian hormone; antimullerian hormone; anti müllerian hormone'),
    abbr: ['AMH'],
    plain: 'shows the reserve of eggs',
  },
  {
    id: 'prolactin',
    name: 'Prolactin',
    group: 'metabolic',
    names: words('prolactin; serum prolactin'),
    abbr: ['PRL'],
    loinc: '2842-3',
    plain: 'a hormone of the pituitary',
  },
  {
    id: 'igf-1',
    name: 'IGF-1',
    group: 'metabolic',
    names: words('insulin like growth factor 1; insulin like growth factor i; igf 1'),
    abbr: ['IGF-1', 'IGF1'],
    plain: "a growth hormone's messenger",
  },
  {
    id: 'bone-density',
    name: 'Bone density T-score',
    group: 'metabolic',
    names: words(`
      t score; bone mineral density t score; bone mineral density; bmd t score; dexa t score
    `),
    abbr: ['BMD'],
    bareUnit: '{score}',
    plain: 'how dense the bones are',
  },
  {
    id: 'psa',
    name: 'PSA',
    group: 'metabolic',
    names: words('prostate specific antigen; psa level; serum psa; 前列腺特异性抗原'),
    abbr: ['PSA'],
    loinc: '2857-1',
    plain: 'a sign of prostate disease',
  },
  {
    id: 'cea',
    name: 'CEA',
    group: 'metabolic',
    names: words('carcinoembryonic antigen; 癌胚抗原'),
    abbr: ['CEA'],
    loinc: '2039-6',
    plain: 'a tumour marker',
  },
  {
    id: 'afp',
    name: 'AFP',
    group: 'metabolic',
    names: words(`
      alpha fetoprotein; alpha fetoprotein level; α fetoprotein; serum alpha fetoprotein
      甲胎蛋白
    `),
    abbr: ['AFP'],
    loinc: '1834-1',
    plain: 'a tumour marker',
  },
  {
    id: 'ca125',
    name: 'CA-125',
    group: 'metabolic',
    names: words('ca 125; ca125; cancer antigen 125; 糖类抗原125'),
    abbr: ['CA125', 'CA-125'],
    loinc: '10334-1',
    plain: 'a tumour marker',
  },
  {
    id: 'ca19-9',
    name: 'CA 19-9',
    group: 'metabolic',
    names: words('ca 19 9; ca19 9; carbohydrate antigen 19 9; 糖类抗原19-9'),
    abbr: ['CA19-9', 'CA199'],
    loinc: '24108-3',
    plain: 'a tumour marker',
  },
  {
    id: 'chromogranin-a',
    name: 'Chromogranin A',
    group: 'metabolic',
    names: words('chromogranin a'),
    abbr: ['CgA'],
    plain: 'a tumour marker',
  },
  {
    id: 'ki67',
    name: 'Ki-67',
    group: 'metabolic',
    names: words('ki 67; ki67; ki 67 index; ki67 index; ki 67 proliferation index; ki 67 labeling index'),
    abbr: ['Ki-67', 'Ki67'],
    bareUnit: '%',
    plain: 'how fast a tumour grows',
  },
  {
    id: 'pd-l1',
    name: 'PD-L1 expression',
    group: 'metabolic',
    names: words(`
      pd l1; pd l1 expression; pdl1; pd l1 tumor proportion score; pd l1 combined positive score
      tumor proportion score; combined positive score; pd l1 tps; pd l1 cps
    `),
    abbr: ['PD-L1', 'TPS', 'CPS'],
    bareUnit: '%',
    plain: 'a marker on a tumour',
  },
  {
    id: 'b7-h3',
    name: 'B7-H3 expression',
    group: 'metabolic',
    names: words(`
      b7 h3; b7h3; b7 h3 expression; b7h3 expression; b7 h3 positive; b7h3 positive; b7 h3 positive rate
      b7 h3 tumor expression; b7 h3 antigen expression; b7h3 antigen expression; b7h3 antigen expression rate; cd276
      cd276 expression; cd276 positive; cd276 positive rate; positive rate of cd276 expression
      positive rate of cd276; positive rate of b7 h3
    `),
    abbr: ['B7-H3', 'CD276'],
    bareUnit: '%',
    plain: 'a marker on a tumour',
  },
  {
    id: 'antigen-expression',
    name: 'Antigen expression',
    group: 'metabolic',
    names: words(`
      antigen expression; antigen expression rate; target antigen expression; tumor antigen expression
      antigen positive rate
    `),
    bareUnit: '%',
    plain: 'a marker on a tumour',
  },
  {
    id: 'cd19-expression',
    name: 'CD19 expression',
    group: 'metabolic',
    names: words('cd19 expression; cd19 positive expression; cd19 positive rate; cd19 positivity'),
    bareUnit: '%',
    plain: 'a marker on a tumour',
  },
  {
    id: 'bcma-expression',
    name: 'BCMA expression',
    group: 'metabolic',
    names: words('bcma expression; bcma positive rate; bcma expression level'),
    bareUnit: '%',
    plain: 'a marker on a tumour',
  },
  {
    id: 'her2',
    name: 'HER2',
    group: 'metabolic',
    names: words('her2; her2 expression; her 2 neu; her2 ihc'),
    abbr: ['HER2', 'HER-2'],
    bareUnit: '{score}',
    plain: 'a marker on a tumour',
  },
  {
    id: 'mesothelin-expression',
    name: 'Mesothelin expression',
    group: 'metabolic',
    names: words('mesothelin expression; mesothelin; msln expression'),
    abbr: ['MSLN'],
    bareUnit: '%',
    plain: 'a marker on a tumour',
  },
  {
    id: 'gpc3-expression',
    name: 'GPC3 expression',
    group: 'metabolic',
    names: words('gpc3 expression; glypican 3 expression'),
    bareUnit: '%',
    plain: 'a marker on a tumour',
  },
  {
    id: 'claudin-expression',
    name: 'Claudin 18.2 expression',
    group: 'metabolic',
    names: words('claudin 18 2 expression; cldn18 2 expression; cldn18 2'),
    bareUnit: '%',
    plain: 'a marker on a tumour',
  },
  {
    id: 'gd2-expression',
    name: 'GD2 expression',
    group: 'metabolic',
    names: words('gd2 expression; gd2 positive'),
    bareUnit: '%',
    plain: 'a marker on a tumour',
  },
  {
    id: 'h-score',
    name: 'H-score',
    group: 'metabolic',
    names: words('h score; ihc h score'),
    bareUnit: '{score}',
    plain: 'how strongly a tumour stains',
  },
  {
    id: 'who-grade',
    name: 'Tumour grade',
    group: 'metabolic',
    names: words(`
      who grade; cns who grade; who cns grade; tumor grade; histologic grade; histological grade
    `),
    bareUnit: '{score}',
    plain: 'how aggressive a tumour looks',
  },
  {
    id: 'lesion-size',
    name: 'Size of a lesion',
    group: 'metabolic',
    names: words(`
      perpendicular diameter
      longest diameter; longest dimension; short axis; long axis; short diameter; long diameter; shortest diameter
      maximum diameter; lesion diameter; tumor diameter; tumor size; lesion size; greatest dimension
      largest diameter
      最长径; 长径; 短径; 腫瘍径
    `),
    plain: 'how large a tumour or a lymph node is',
  },
  {
    id: 'spleen-size',
    name: 'Spleen size',
    group: 'metabolic',
    names: words('spleen length; spleen size; spleen volume; palpable spleen'),
    plain: 'how large the spleen is',
  },
  // the person
  {
    id: 'z-score',
    name: 'Z-score',
    group: 'person',
    names: words('z score'),
    plain: 'how far from the average of the same age',
  },
  {
    id: 'age',
    name: 'Age',
    group: 'person',
    names: words(`
      age; aged; patient age; subject age
      participant age; chronological age
      年龄; 年齡; 年齢
    `),
    loinc: '30525-0',
    bareUnit: 'a',
    plain: 'age',
  },
  {
    id: 'age-at-onset',
    name: 'Age when the disease began',
    group: 'person',
    names: words(`
      age at onset; age at diagnosis; age of onset; age at disease onset; age at symptom onset
      
      发病年龄; 発症年齢
    `),
    bareUnit: 'a',
    plain: 'age when the disease began',
  },
  {
    id: 'gestational-age',
    name: 'Gestational age',
    group: 'person',
    names: words('gestational age; week of gestation; weeks gestation; gestation'),
    abbr: ['GA'],
    bareUnit: 'wk',
    plain: 'weeks of pregnancy',
  },
  {
    id: 'weight',
    name: 'Body weight',
    group: 'person',
    names: words(`
      weight; body weight; bodyweight; body mass; minimum body weight; weighing; weigh; total body weight
      体重; 體重
    `),
    abbr: ['BW'],
    loinc: '29463-7',
    bareUnit: 'kg',
    plain: 'body weight',
  },
  {
    id: 'height',
    name: 'Height',
    group: 'person',
    names: words('body height; standing height; 身高; 身長'),
    loinc: '8302-2',
    plain: 'height',
  },
  {
    id: 'bmi',
    name: 'Body mass index',
    group: 'person',
    names: words(`
      body mass index; bmi; quetelet index
      体重指数; 体质量指数; 体质指数; 身体质量指数; 身體質量指數; 体格指数
    `),
    abbr: ['BMI'],
    loinc: '39156-5',
    bareUnit: 'kg/m2',
    plain: 'weight against height',
  },
  {
    id: 'waist',
    name: 'Waist',
    group: 'person',
    names: words('waist circumference; waist; 腰围'),
    loinc: '8280-0',
    plain: 'size of the waist',
  },
  {
    id: 'temperature',
    name: 'Body temperature',
    group: 'person',
    names: words(`
      body temperature; temperature; ear temperature; oral temperature; axillary temperature; tympanic temperature
      armpit temperature; fever; fever of
      体温; 體溫; 腋温; 耳温
    `),
    loinc: '8310-5',
    bareUnit: 'Cel',
    plain: 'body temperature',
  },
  {
    id: 'life-expectancy',
    name: 'Life expectancy',
    group: 'person',
    names: words(`
      life expectancy; estimated life expectancy; expected survival; expected survival time; estimated survival
      estimated survival time; survival expectancy; anticipated survival; anticipated life expectancy
      predicted survival; predicted survival time; expected survival period; predicted life expectancy
      projected life expectancy; survival time; expected lifetime; life span; expected life span; lifespan
      expected life expectancy; estimated survival period; predicted survival period; prognosis of survival
      minimum life expectancy; estimated lifespan
      预计生存期; 预期生存期; 预计生存时间; 预期生存时间; 预期寿命; 生存期; 期待生存期間; 予後; 预计生存; 预期生存
      预计存活期; 预估生存期; 預期壽命; 預期存活期; 預期存活時間; 生存が期待; 生存が見込; 余命; 生命予後
    `),
    plain: 'how long somebody is likely to live',
  },
  {
    id: 'disease-duration',
    name: 'Duration of disease',
    group: 'person',
    names: words(`
      disease duration; duration of disease; duration of illness; course of disease; disease course
      病程; 罹病期間
    `),
    plain: 'time since the disease began',
  },
  {
    id: 'alcohol',
    name: 'Alcohol',
    group: 'person',
    names: words(`
      alcohol intake; alcohol consumption; unit of alcohol; alcohol per week; alcohol unit; drink per day
      drink per week; 
      饮酒量; 飲酒
    `),
    plain: 'alcohol a week',
  },
  {
    id: 'cigarettes',
    name: 'Smoking',
    group: 'person',
    names: words(`
      cigarette; cigarette per day; pack year; smoking history; pack year smoking history; pack year history
      吸烟
    `),
    plain: 'cigarettes',
  },
  {
    id: 'lesion-count',
    name: 'Number of lesions',
    group: 'person',
    names: words(`
      measurable lesion; evaluable lesion; target lesion; number of lesion; active lesion; discoid lesion
      
    `),
    plain: 'how many lesions there are',
  },
  {
    id: 'prior-lines',
    name: 'Earlier lines of treatment',
    group: 'person',
    names: words(`
      prior line of therapy; prior line of treatment; line of prior therapy; prior line; previous line of therapy
      previous line of treatment; line of therapy; line of treatment; line of systemic therapy
      prior systemic regimen; prior regimen; prior therapy line
    `),
    plain: 'how many treatments came before',
  },
  // doses that decide
  {
    id: 'puffs',
    name: 'Reliever puffs',
    group: 'dose',
    names: words('puff of albuterol; puff of salbutamol; puff per day; puff of rescue medication; puff'),
    plain: 'uses of a reliever inhaler',
  },
  {
    id: 'glucocorticoid-dose',
    name: 'Steroid dose',
    group: 'dose',
    names: words(`
      glucocorticoid dose; corticosteroid dose; steroid dose; prednisone dose; prednisolone dose
      daily dose of prednisone; daily prednisone dose; daily dose of glucocorticoid; daily dose of corticosteroid
      daily corticosteroid dose; daily glucocorticoid dose; oral corticosteroid dose; oral glucocorticoid dose
      dose of prednisone; dose of prednisolone; dose of glucocorticoid; dose of corticosteroid; dose of steroid
      dose of oral corticosteroid; dose of oral glucocorticoid; ocs dose; gc dose; prednisone equivalent dose
      prednisone equivalent daily dose; prednisolone equivalent dose; dose of prednisone or equivalent
      糖皮质激素剂量; 泼尼松剂量; 激素剂量; 泼尼松用量; プレドニゾロン換算量; ステロイド投与量
    `),
    bareUnit: 'mg/d',
    plain: 'daily steroid, counted as prednisone',
  },
  {
    id: 'azathioprine-dose',
    name: 'Azathioprine dose',
    group: 'dose',
    names: words('azathioprine dose; dose of azathioprine'),
    bareUnit: 'mg/d',
    plain: 'daily azathioprine',
  },
  {
    id: 'mycophenolate-dose',
    name: 'Mycophenolate dose',
    group: 'dose',
    names: words(`
      mycophenolate dose; mycophenolate mofetil dose; dose of mycophenolate; dose of mycophenolate mofetil; mmf dose
    `),
    bareUnit: 'g/d',
    plain: 'daily mycophenolate',
  },
  {
    id: 'methotrexate-dose',
    name: 'Methotrexate dose',
    group: 'dose',
    names: words('methotrexate dose; dose of methotrexate; mtx dose'),
    bareUnit: 'mg/wk',
    plain: 'weekly methotrexate',
  },
  {
    id: 'antimalarial-dose',
    name: 'Antimalarial dose',
    group: 'dose',
    names: words(`
      hydroxychloroquine dose; dose of hydroxychloroquine; antimalarial dose; dose of antimalarial
    `),
    bareUnit: 'mg/d',
    plain: 'daily antimalarial',
  },
  {
    id: 'opioid-dose',
    name: 'Opioid dose',
    group: 'dose',
    names: words(`
      opioid dose; morphine equivalent; oral morphine equivalent; morphine milligram equivalent
      morphine equivalent dose; oral morphine or equivalent
    `),
    abbr: ['MME'],
    plain: 'daily opioid, counted as morphine',
  },
];
