// What registries and other sites call the facts of a trial, in their languages.
import type { PageFacts } from '../model/reading';

export type FactName = keyof PageFacts;

/** What a label announces. `rank`: of two labels on a page the lower one is believed, the upper place where both are equal. */
export type Label =
  | { fact: Exclude<FactName, 'enrollmentType'>; rank: number; type?: 'ESTIMATED' | 'ACTUAL' }
  /** "Human pharmacology (Phase I)", which a "Yes" beside it confirms. */
  | { fact: 'phases'; rank: number; confirms: string }
  /** Start and end in one value. */
  | { fact: 'period'; rank: number }
  /** "Name", "Organisation": the sponsor's, right below a label of the sponsor. */
  | { fact: 'name'; rank: number }
  /** Whose name comes next: the sponsor's, or somebody else's. */
  | { fact: 'sponsor-group' | 'other-group'; rank: number }
  /** Something else: a label all the same, and no value. */
  | { fact: 'another'; rank: number };

type Row = readonly [Label, string];

/** Labels as `plain` leaves them (a test looks), parted by "|". */
export const ROWS: readonly Row[] = [
  [
    { fact: 'overallStatus', rank: 0 },
    "overall status|overall trial status|overall study status|overall recruitment status|trial status|study status|status of trial|status of the trial|status of study|recruitment status of trial (global)|estado del estudio|estado del ensayo|statut de l'étude|statut de l'essai|studienstatus|试验状态|전체연구모집현황|전체 연구모집현황|전체모집현황",
  ],
  [
    { fact: 'overallStatus', rank: 1 },
    'recruitment status|recruiting status|current recruitment status|enrollment status|enrolment status|recruitment status of trial (india)|participant recruitment status|rekrutierungsstatus|statut du recrutement|statut de recrutement|état du recrutement|estado de reclutamiento|estado del reclutamiento|situación de reclutamiento|stato del reclutamento|征募研究对象情况|招募状态|试验招募状态|募集状況|進捗状況|試験進捗状況|모집현황|모집상태|연구대상자 모집현황|end of trial status',
  ],
  [{ fact: 'overallStatus', rank: 2 }, 'status|statut|estado|状态|状態|상태'],
  [
    { fact: 'phases', rank: 0 },
    "phase|phases|trial phase|study phase|clinical phase|clinical trial phase|development phase|developmental phase|phase of trial|phase of study|phase of the trial|phase of the study|phase/stage|phase of development|studienphase|phase der studie|phase de l'essai|phase de l'étude|fase|fase del estudio|fase del ensayo|fase clínica|研究所处阶段|试验分期|研究阶段|临床分期|试验阶段|試験のフェーズ|フェーズ|開発の相|試験の相|임상시험단계|임상단계|연구단계|단계",
  ],
  [
    { fact: 'enrollmentCount', rank: 0, type: 'ACTUAL' },
    'actual enrollment|actual enrolment|actual sample size|actual number of participants|actual number of participants enrolled|final sample size|total final enrolment|total final enrollment|final enrolment|final number of participants|number of participants enrolled|实际入组总人数|实际入组人数|実施被験者数|実際の参加者数|실제 대상자 수|실제 연구대상자 수|tatsächliche fallzahl|finale fallzahl',
  ],
  [
    { fact: 'enrollmentCount', rank: 1, type: 'ESTIMATED' },
    'target sample size|target sample size at registration|target number of participants|target number of participant|target number of subjects|target enrollment|target enrolment|planned sample size|planned enrollment|planned enrolment|planned number of participants|planned number of subjects|planned number of subjects to be included|anticipated enrollment|anticipated enrolment|estimated enrollment|estimated enrolment|expected enrollment|expected enrolment|in the whole clinical trial|geplante fallzahl|geplante teilnehmerzahl|geplante anzahl der teilnehmer|geplante studienteilnehmer|effectif prévu|nombre de participants prévu|nombre de sujets prévus|tamaño de muestra previsto|número previsto de participantes|目标样本量|目标入组人数|计划入组人数|目標参加者数|目標症例数|予定症例数|実施予定被験者数|予定参加者数|목표대상자 수|목표 대상자 수|목표대상자수|목표 연구대상자 수|예상 대상자 수',
  ],
  [
    { fact: 'enrollmentCount', rank: 1 },
    'enrollment|enrolment|total enrollment|total enrolment|study enrollment|enrollment count|sample size|total sample size|number of participants|total participants|total number of participants|number of subjects|number of patients|participants enrolled|fallzahl|teilnehmerzahl|anzahl der teilnehmer|nombre de participants|effectif|nombre de sujets|número de participantes|tamaño de la muestra|tamaño muestral|样本总量|总样本量|入组人数|参加人数|参加者数|被験者数|症例数|대상자 수|연구대상자 수',
  ],
  [
    { fact: 'leadSponsor', rank: 0 },
    'lead sponsor|primary sponsor|main sponsor|sponsor name|name of sponsor|name of the sponsor|name of primary sponsor|study sponsor|trial sponsor|primärer sponsor|hauptsponsor|promoteur principal|promotor principal|patrocinador principal|研究实施负责(组长)单位|研究实施负责单位|申办者名称|申办者|申办方|申办单位|主要申办者|主要スポンサー|研究責任組織|의뢰자|의뢰기관',
  ],
  [
    { fact: 'leadSponsor', rank: 1 },
    'sponsor|sponsored by|promoteur|promotor|patrocinador|sponsor/promoter|responsible organization|スポンサー|依頼者|스폰서',
  ],
  [
    { fact: 'conditions', rank: 0 },
    'condition|conditions|condition or disease|conditions or diseases|condition or focus of study|condition/disease|condition(s)/problem(s)|health condition|health conditions|medical condition|medical conditions|medical condition being investigated|medical conditions being investigated|medical condition(s) being investigated|health condition(s) or problem(s) studied|health conditions or problems studied|health condition or problem studied|health condition/problem studied|health condition/problems studied|condition studied|conditions studied|condition being studied|disease studied|disease under study|target disease|indication|indications|therapeutic indication|diagnosis studied|untersuchte krankheit|indikation|erkrankung|krankheitsbild|pathologie|pathologies|pathologie étudiée|maladie étudiée|maladie|indication thérapeutique|enfermedad|enfermedad estudiada|enfermedad o condición|condición|patología|研究疾病|适应症|目标疾病|研究疾病名称|疾病|対象疾患|対象疾患名|疾患名|疾患|対象の疾患|대상질환|대상질환명|연구대상질환|질환',
  ],
  [
    { fact: 'interventions', rank: 0 },
    "intervention|interventions|intervention/treatment|interventions/treatments|intervention name|intervention name(s)|intervention(s)|drug/intervention|drug name|drug name(s)|drug names|drug/device/biological/vaccine name(s)|study drug|study drugs|investigational product|investigational products|investigational medicinal product|treatment|treatments|primary treatment|name of intervention|prüfpräparat|intervention(en)|médicament|médicaments à l'étude|traitement à l'étude|medicamento|medicamento en estudio|intervención|intervenciones|干预措施|试验药|试验药物|药物名称|药品名称|介入|介入の内容|被験薬|試験薬|중재|중재명|시험약",
  ],
  [{ fact: 'interventions', rank: 1 }, 'product name|trade name'],
  [
    { fact: 'countries', rank: 0 },
    'countries of recruitment|country of recruitment|recruitment countries|recruiting countries|listed location countries|location countries|countries where the trial is run|countries of the trial|participating countries|study countries|trial countries|countries|member states concerned|countries of recruitment and research settings|rekrutierungsländer|länder|teilnehmende länder|pays|pays participants|pays de recrutement|países|países de reclutamiento|países participantes|招募国家|国家和地区|参与国家|実施国|参加国|試験を実施する国|試験実施国|참여국가',
  ],
  [
    { fact: 'startDate', rank: 0 },
    "study start|study start date|trial start date|start date|start of trial|start of the trial|start of study|date of study start|actual study start date|estimated study start date|actual start date|anticipated start date|anticipated trial start date|estimated start date|overall study start date|overall trial start date|actual study start|studienbeginn|studienstart|beginn der studie|date de début|date de début de l'étude|début de l'étude|fecha de inicio|inicio del estudio|fecha de inicio del estudio|研究开始日期|研究开始时间|试验开始日期|試験開始日|研究開始日|연구시작일|연구 시작일",
  ],
  [
    { fact: 'startDate', rank: 1 },
    'date of first enrolment|date of first enrollment|first enrolment|first enrollment|date of first participant enrolment|date of first participant enrollment|anticipated date of first participant enrolment|actual date of first participant enrolment|date of first enrollment (global)|date of first enrolment (global)|date of first enrollment (india)|第一例受试者入组日期|第1症例登録日|参加者組み入れ開始(予定)日|첫 연구대상자 등록일|첫연구대상자 등록일|첫 대상자 등록일',
  ],
  [
    { fact: 'completionDate', rank: 0 },
    "study completion|study completion date|estimated study completion date|actual study completion date|estimated study completion|actual study completion|trial completion date|study end date|overall study end date|overall trial end date|end of trial|end of study|date of study completion|estimated completion of the study|studienende|ende der studie|date de fin|date de fin de l'étude|fin de l'étude|fecha de finalización|fecha de finalización del estudio|fecha de fin|研究结束日期|研究结束时间|试验结束日期|试验终止日期|試験終了日|研究終了日|実施期間終了日|연구종료일|연구 종료일",
  ],
  [
    { fact: 'completionDate', rank: 1 },
    'completion date|estimated completion date|actual completion date|anticipated completion date|end date|estimated end date|completion',
  ],
  [{ fact: 'period', rank: 0 }, 'study execute time|研究实施时间'],
  [
    { fact: 'lastUpdatePostDate', rank: 0 },
    'last update posted|last update posted date|last updated|last update|record last updated|date last updated|date of last update|last updated on|last modified|last modified on|last modification|last edited|last refreshed|last refreshed on|date of last refreshed on|date last refreshed|last update in drks|most recent update|latest update|letzte aktualisierung|letzte aktualisierung im drks|letzte änderung|zuletzt aktualisiert|dernière mise à jour|dernière modification|date de dernière mise à jour|última actualización|última modificación|最近更新日期|最后更新日期|最近更新|更新日期|最終更新日|最終更新日時|最終公表日|最終情報更新日|최종갱신일|최근갱신일|최종수정일|최근 수정일',
  ],
  [{ fact: 'lastUpdatePostDate', rank: 1 }, 'last update submitted|updated|updated on|date updated|更新日'],
  [
    { fact: 'sponsor-group', rank: 0 },
    'sponsor information|sponsor details|sponsor organization|sponsor organisation|sponsor institution|primary sponsor type|primary sponsor details|primary sponsor information|sponsor or person|sponsor(s)|sponsorinformation|責任組織|의뢰기관 정보|연구책임기관|연구책임기관 정보',
  ],
  [
    { fact: 'other-group', rank: 0 },
    'secondary sponsor|secondary sponsors|secondary sponsor(s)|collaborator|collaborators|co-sponsor|co-sponsors|other sponsors|funding source|funding sources|source of funding|sources of funding|funder|funders|funder name|source of monetary/material support|source(s) of monetary or material support|contact|contacts|contact person|principal investigator|public contact|scientific contact|共同実施組織|研究費提供組織|secondary sponsor category|other collaborator',
  ],
  [
    { fact: 'name', rank: 1 },
    '- organization name|- name|- 기관명|name|organisation|organization|organization name|organisation name|institute|institution|institution name|name of organization|名称|組織名|機関名|기관명|単位|institutsname',
  ],
  [
    { fact: 'another', rank: 0 },
    'masking|blinding|blinding strategy|blinding/masking|allocation|allocation method|intervention model|primary purpose|primary study purpose|purpose|study purpose|study type|study classification|study design|study groups|type of study|gender|sex|sexes eligible for study|age|ages|age range|ages eligible for study|minimum age|maximum age|eligibility|eligibility criteria|healthy volunteers|accepts healthy volunteers|keywords|mesh terms|other intervention names|other names|arms|arm|study arms|group type|intervention type|outcome measures|primary outcome|primary outcomes|secondary outcomes|locations|location|study locations|region|regions|country|city|results|study results|results first posted|documents|first posted|first submitted|registration date|date of registration|primary completion|primary completion date|estimated primary completion date|actual primary completion date|verified|last verified|brief summary|summary|detailed description|description|overview|acronym|official title|public title|scientific title|brief title|nct id|trial id|id|identifier|other identifiers|clinical study id|responsible party|sponsors|cohorts|endpoints|share|save|ethics review|性别|年龄|研究类型|研究设计|纳入标准|排除标准|性別|年齢|성별|연령|geschlecht|alter|sexe|âge|sexo|edad',
  ],
  [{ fact: 'phases', rank: 1, confirms: 'PHASE1' }, 'human pharmacology (phase i)'],
  [{ fact: 'phases', rank: 1, confirms: 'PHASE2' }, 'therapeutic exploratory (phase ii)'],
  [{ fact: 'phases', rank: 1, confirms: 'PHASE3' }, 'therapeutic confirmatory (phase iii)'],
  [{ fact: 'phases', rank: 1, confirms: 'PHASE4' }, 'therapeutic use (phase iv)'],
];

type Table = { rows: ReadonlyMap<string, Label>; beginnings: ReadonlySet<string> };
let table: Table | undefined;

/** The rows by label, and how labels begin: most texts of a page are told by their beginning to be none. */
function labels(): Table {
  if (!table) {
    const rows = new Map<string, Label>();
    for (const [label, names] of ROWS) for (const name of names.split('|')) rows.set(name, label);
    table = { rows, beginnings: new Set([...rows.keys()].map(beginning)) };
  }
  return table;
}

const beginning = (text: string) => text.slice(0, 3);

/** No label is longer. */
export const LONGEST_LABEL = 80;

const CJK = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;
/** What a label says of its number or date, in brackets or before it. */
const QUALIFIER = / ?[([](actual|estimated|anticipated|expected|planned|target|projected|予定|实际|预计)[)\]]/g;

/** One spelling for all: lower case, half-width signs, without numbering, marks of an obligatory field and the final colon. */
function plain(text: string): string {
  let label = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
  let end = label.length;
  while (end > 0 && ' :*#?•·'.includes(label[end - 1]!)) end--;
  label = label.slice(0, end).trimStart();
  return label
    .replace(/^(?:[a-z]\.)?\d{1,2}(?:\.\d{1,2})*[.)]? (?=\p{L})/u, '')
    .replace(/\[\d{1,2}\]$|(?<=^sponsor organi[sz]ation|정보|기관) ?\d{1,2}$/, '')
    .replace(/’/g, "'")
    .replace(/ ?\/ ?/g, '/')
    .trim();
}

/** What a short text says as a label, or null where it is none. A label in two languages counts where one of both is known. */
export function labelOf(text: string): (Label & { actual?: boolean | undefined }) | null {
  if (text.length > LONGEST_LABEL || text.length < 2) return null;
  const { rows, beginnings } = labels();
  const isNumbered = text[1] === '.'; // "F.4.2.2 In the whole clinical trial"
  if (/^[A-Za-z]/.test(text) && !isNumbered && !beginnings.has(beginning(text).toLowerCase())) return null;
  const whole = plain(text);
  const found = rows.get(whole);
  if (found) return found;
  if (/[([]/.test(whole)) {
    const bare = whole.replace(QUALIFIER, '').trim();
    const label = bare === whole ? undefined : rows.get(bare);
    if (label) return { ...label, actual: /[([](?:actual|实际)[)\]]/.test(whole) };
  }
  if (!CJK.test(whole)) return null;
  for (const part of whole.split(/\/|(?<=[\u3040-\u9fff\uac00-\ud7af)])\s+(?=[a-z])|\(([a-z][^)]*)\)$/)) {
    const label = part === undefined ? undefined : rows.get(part.trim());
    if (label) return label;
  }
  return null;
}
