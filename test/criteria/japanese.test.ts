// Japanese criteria as jRCT and UMIN print them: the same findings as from English. The sentences are the project's own.
import { describe, expect, it } from 'vitest';
import { readCriteria } from '../../src/criteria/read';
import { resultsOf, thresholdsOf, windowsOf } from './say';

type Rows = [text: string, ...found: string[]][];

const INCLUSION: Record<string, Rows> = {
  ages: [
    ['同意取得時の年齢が18歳以上65歳以下の患者', 'age <= 65 a', 'age >= 18 a'],
    ['20歳以上75歳未満の男女', 'age < 75 a', 'age >= 20 a'],
    ['年齢18歳から70歳までの者', 'age <= 70 a', 'age >= 18 a'],
    ['満18歳以上の患者', 'age >= 18 a'],
  ],
  limits: [
    ['好中球数が1,500/mm³以上', 'neutrophils >= 1500 /mm3'],
    ['血小板数7.5万/μL以上', 'platelets >= 75000 /uL'],
    ['血小板数が10万／mm3以上の者', 'platelets >= 100000 /mm3'],
    ['リンパ球数が500/μLより多い', 'lymphocytes > 500 /uL'],
    ['AST又はALTが基準値上限の3倍以下', 'alt <= 3 [ULN]', 'ast <= 3 [ULN]'],
    ['ASTおよびALTが施設基準値上限の2.5倍以下であること', 'alt <= 2.5 [ULN]', 'ast <= 2.5 [ULN]'],
    ['左室駆出率50％以上', 'lvef >= 50 %'],
    ['経皮的酸素飽和度（SpO2）が92%以上（室内気）', 'spo2 >= 92 %'],
    ['推算糸球体濾過量が45 mL/min/1.73 m2以上', 'egfr >= 45 mL/min/{1.73_m2}'],
    ['SLEDAI-2Kスコアが8点以上の患者', 'sledai >= 8 {score}'],
    ['ECOG Performance Statusが0～1', 'ecog <= 1 {score}'],
    ['抗核抗体が80倍以上又は抗dsDNA抗体陽性', 'ana >= 80 {titer}', 'anti-dsdna positive'],
    ['3か月以上の生存が期待できる患者', 'life-expectancy >= 3 mo'],
    ['ヘモグロビンが8.0 g/dLを下回らないこと', 'hemoglobin >= 8 g/dL'],
  ],
  periods: [
    [
      'スクリーニング前4週間以上、一定用量の副腎皮質ステロイドを使用している患者',
      'stable glucocorticoid 4 wk @screening',
    ],
    [
      '7.5 mg/日以上の経口ステロイドを4週間以上一定用量で使用している患者',
      'glucocorticoid-dose >= 7.5 mg/d',
      'stable glucocorticoid 4 wk',
    ],
    ['治験薬最終投与後6か月間の避妊に同意する者', 'after 6 mo @last-dose'],
    ['登録前7日以内の妊娠検査が陰性', 'pregnancy negative', 'test 7 d @enrollment'],
  ],
};

const EXCLUSION: Record<string, Rows> = {
  periods: [
    ['スクリーニング前4週間以内に免疫抑制薬を使用した患者', 'washout immunosuppressant 4 wk @screening'],
    ['登録前12週間以内に生ワクチンを接種した患者', 'washout live-vaccine 12 wk @enrollment'],
    ['治験薬投与前28日以内に他の治験に参加した者', 'washout investigational 28 d @first-dose'],
    ['スクリーニング前24週間以内にリツキシマブの投与を受けた患者', 'washout b-cell-depletion 24 wk @screening'],
    ['シクロホスファミドを登録前4週間以内に投与された患者', 'washout cyclophosphamide 4 wk @enrollment'],
    [
      '同意取得前30日又は半減期の5倍のいずれか長い期間内に他の治験薬の投与を受けた患者',
      'washout investigational 30 d or 5 half-lives longer @consent',
    ],
    ['登録の2週間前から抗菌薬を使用している患者', 'washout anti-infective 2 wk @enrollment'],
    ['初回投与前3ヶ月以内に血漿交換療法を施行した患者', 'washout plasma-exchange 3 mo @first-dose'],
    ['リツキシマブ投与後6か月以内の患者', 'washout b-cell-depletion 6 mo'],
    ['スクリーニングの6ヶ月前以内に輸血を受けた患者', 'washout transfusion 6 mo @screening'],
    ['臨床試験参加前3か月以内に他の臨床試験に参加していた者', 'washout investigational 3 mo @enrollment'],
    ['初回投与前28日以内に手術を受けた、又は治験期間中に手術を予定している患者', 'washout surgery 28 d @first-dose'],
    ['リンパ球除去化学療法開始前30日以内に生ワクチンを接種した患者', 'washout live-vaccine 30 d @lymphodepletion'],
    ['過去6か月以内に心筋梗塞を発症した患者', 'lookback 6 mo'],
    ['過去5年以内に悪性腫瘍の既往がある患者', 'lookback 5 a'],
    ['治験薬の初回投与前８週間以内に大手術を受けた患者', 'washout surgery 8 wk @first-dose'],
    ['リンパ球除去化学療法前2週間以内にアザチオプリンを服用した患者', 'washout azathioprine 2 wk @lymphodepletion'],
  ],
  'any earlier use': [
    ['過去にCAR-T細胞療法を受けた患者', 'washout cell-therapy ever'],
    ['造血幹細胞移植の既往がある患者', 'washout transplant ever'],
    ['遺伝子治療を受けたことがある患者', 'washout gene-therapy ever'],
    ['リツキシマブに対し過敏症の既往がある患者'],
  ],
  limits: [
    ['ヘモグロビン8.0 g/dL未満', 'hemoglobin < 8 g/dL'],
    ['総ビリルビンが基準値上限の1.5倍を超える患者', 'bilirubin-total > 1.5 [ULN]'],
    ['クレアチニンクリアランス30 mL/min未満', 'crcl < 30 mL/min'],
    ['収縮期血圧が160 mmHg以上、または拡張期血圧が100 mmHg以上', 'dbp >= 100 mm[Hg]', 'sbp >= 160 mm[Hg]'],
    ['QTcF間隔が男性で450 msec、女性で470 msecを超える患者', 'qtc > 450 ms', 'qtc > 470 ms'],
    ['eGFRが30 mL/分/1.73 m²未満', 'egfr < 30 mL/min/{1.73_m2}'],
    [
      '総ビリルビンが基準値上限の2倍超（Gilbert症候群では3倍超）',
      'bilirubin-total > 2 [ULN]',
      'bilirubin-total > 3 [ULN] if Gilbert症候群',
    ],
    ['補正QT間隔が480 msecを超える', 'qtc > 480 ms'],
    ['NYHA心機能分類Ⅲ度以上の心不全', 'nyha >= 3 {score}'],
    [
      'スクリーニング検査で好中球数1000/μL未満又は血小板数5万/μL未満',
      'neutrophils < 1000 /uL',
      'platelets < 50000 /uL',
    ],
    [
      '登録前2週間以内にプレドニゾロン換算で20 mg/日を超えるステロイドを使用した患者',
      'glucocorticoid-dose > 20 mg/d',
      'washout glucocorticoid 2 wk @enrollment',
    ],
  ],
  results: [
    ['HBs抗原陽性', 'hbsag positive'],
    ['HBs抗原が陽性、またはHBV-DNAが検出される患者', 'hbsag positive', 'hbv-dna detectable'],
    ['HIV抗体又はHCV抗体が陽性の患者', 'anti-hcv positive', 'hiv positive'],
    ['梅毒血清反応陽性の者', 'syphilis positive'],
    ['妊娠検査陽性の女性', 'pregnancy positive'],
    ['梅毒検査の結果が陽性である患者', 'syphilis positive'],
  ],
  'what is no finding': [['2019年EULAR/ACR分類基準を満たさない患者'], ['その他、治験責任医師が不適当と判断した患者']],
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
    for (const [inclusion, exclusion] of [
      ['選択基準', '除外基準'],
      ['主な選択基準：', '主な除外基準：'],
      ['＜選択基準＞', '＜除外基準＞'],
      ['適格基準', '除外基準'],
      ['【選択基準】', '【除外基準】'],
    ])
      for (const [one, two] of [
        ['1）', '2）'],
        ['（１）', '（２）'],
        ['１．', '２．'],
        ['①', '②'],
        ['・', '・'],
      ])
        expect(
          itemsOf(
            `${inclusion}\n${one}同意取得時に18歳以上の患者\n${two}SLEと診断された患者\n${exclusion}\n${one}妊娠中の女性`,
          ),
        ).toEqual([
          'inclusion 0 同意取得時に18歳以上の患者',
          'inclusion 0 SLEと診断された患者',
          'exclusion 0 妊娠中の女性',
        ]);
  });

  it('parts items in one paragraph', () => {
    const text =
      '選択基準 1) 同意取得時の年齢が18歳以上65歳以下の患者 2) SLEDAI-2Kスコアが8以上の患者 3) 血小板数5万/μL以上の患者 除外基準 1) HBs抗原陽性の患者 2) 登録前12週間以内に生ワクチンを接種した患者';
    expect(itemsOf(text)).toEqual([
      'inclusion 0 同意取得時の年齢が18歳以上65歳以下の患者',
      'inclusion 0 SLEDAI-2Kスコアが8以上の患者',
      'inclusion 0 血小板数5万/μL以上の患者',
      'exclusion 0 HBs抗原陽性の患者',
      'exclusion 0 登録前12週間以内に生ワクチンを接種した患者',
    ]);
  });
});
