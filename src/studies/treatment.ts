// What a study treats with, read from its title, interventions, descriptions and criteria by rules with names.
import type { Criterion } from '../model/reading';
import type { CellSource, Dose, Modality } from '../model/study';
import { normalize } from '../text/normalize';
import { readDoses } from './doses';
import { lymphodepletionInWords, readLymphodepletion } from './lymphodepletion';
import { type Product, productsIn } from './products';
import { isCellTherapy } from './profile';

export type TreatmentText = {
  title?: string | null | undefined;
  /** Names (and other names) of the interventions. */
  interventions?: readonly string[] | undefined;
  /** Descriptions: of arms, of interventions, of the study. */
  descriptions?: readonly string[] | undefined;
  criteria?: readonly Pick<Criterion, 'kind' | 'text'>[] | undefined;
};

/** `rule` names what made the finding and where ("title: CAR-NK", "criteria: product NKX019"). */
export type Found<T> = { value: T; rule: string };

export type Treatment = {
  modality?: Found<Modality>;
  targets?: Found<string[]>;
  cellSource?: Found<CellSource[]>;
  doses?: Found<Dose[]>;
  lymphodepletion?: Found<string>;
  combination?: Found<string>;
};

type ModalityRule = { name: string; modality: Modality; pattern: RegExp };

/** Tried in this order: a CAR-NK is also an NK, a CAR-Treg also a CAR-T. */
const MODALITY_RULES: readonly ModalityRule[] = [
  {
    name: 'CAR-Treg',
    modality: 'CAR-Treg',
    pattern: /(?<![A-Za-z])CAR[- .]?(?:modified |engineered )?T[- ]?regs?\b|(?<![A-Za-z])CAR[^.;]{0,20}regulatory T/i,
  },
  {
    name: 'CAR-NK',
    modality: 'CAR-NK',
    pattern: /(?<![A-Za-z])CAR[- ]?(?:modified |engineered |transduced |expressing )?i?NK(?![A-Za-z0-9])/i,
  },
  {
    name: 'CAR-NK in full',
    modality: 'CAR-NK',
    pattern:
      /(?:chimeric antigen receptor|(?<![A-Za-z])CAR)\b[^.;]{0,40}(?:natural killer|\bNK\b)|(?:natural killer|\bNK\b)[^.;]{0,40}chimeric antigen receptor/i,
  },
  {
    name: 'T-cell engager',
    modality: 'TCE',
    pattern:
      /T[- ]?cell[- ]engag|\bTCE\b|\bBiTE\b|bispecific|trispecific|CD\d+ ?[x×/*] ?CD3(?!\d)|CD3 ?[x×/*] ?CD\d+|(?:blinatumo|teclista|mosunetuzu|epcorita|glofita|elranata|talqueta)mab/i,
  },
  {
    name: 'CAR-T',
    modality: 'CAR-T',
    pattern:
      /(?<![A-Za-z])U?CAR[-. ]?Ts?(?![A-Za-z])|(?<![A-Za-z])CAR[- ]?T[- ]?cells?|(?<![A-Za-z])U?CAR(?:[- ]T)?[- ]T?(?:19|BCMA)|(?:chimeric antigen receptor|(?<![A-Za-z])CAR)[^.;]{0,40}\bT\b[- ]?(?:cells?|lymphocytes?)?|\b[\w-]{0,20}cabtagene\b|\b\w{0,20}leucel\b/i,
  },
  {
    name: 'NK cells',
    modality: 'NK',
    pattern:
      /[Nn]atural [Kk]iller(?! ?(?:T\b|cell (?:leuk|lymph)))|\bi?NK[- ]?cells?\b(?! (?:leuk|lymph))|\bNK\d{3,}\b|\b[A-Z]{2,}[- ]NK\d*\b/,
  },
  { name: 'antibody', modality: 'antibody', pattern: /\b[a-z]{3,}mab\b|monoclonal antibod|\bmAbs?\b/i },
];

/** Antigens a cell or an engager is aimed at. */
const TARGET =
  /(?<![A-Za-z])(?:anti-?)?(CD ?19|CD ?20|CD ?22|CD ?38|CD ?70|CD ?7|BCMA|BAFF-?R|APRIL|GPRC5D|CD ?138|B7-?H3|CD ?276|GD2|PSMA|CD ?123|CLL-?1|HER2|mesothelin|NKG2D)(?!\d)(?![- ]?(?:positiv|\+|negativ))/gi;

const SOURCE_RULES: readonly { name: CellSource; pattern: RegExp }[] = [
  {
    name: 'autologous',
    pattern:
      /\bautologous\b(?!\s?(?:or|and|\/)\s?allogen)(?! (?:h(?:a)?ematopoietic|stem|bone|HSCT|transplant))|autoleucel|(?:patient|participant|subject)s?(?:'s|')? own (?:T |blood |immune )?(?:cells|peripheral|lymphocytes)/i,
  },
  {
    name: 'allogeneic',
    pattern:
      /\ballogen(?:e)?ic\b(?! (?:h(?:a)?ematopoietic|stem|bone|HSCT|transplant))|\buniversal\b|\bUCAR|off[- ]the[- ]shelf|(?:healthy|unrelated|haploidentical)[- ]donors?\b/i,
  },
  { name: 'cord blood', pattern: /\bcord[- ]blood\b|umbilical cord(?!.{0,20}mesenchym)/i },
  { name: 'iPSC', pattern: /\biPSCs?\b|induced pluripotent/i },
];

const PARTNERS: readonly { name: string; pattern: RegExp }[] = [
  { name: 'Rituximab', pattern: /\brituximab\b|\bRTX\b/i },
  { name: 'Obinutuzumab', pattern: /\bobinutuzumab\b/i },
  { name: 'Tafasitamab', pattern: /\btafasitamab\b/i },
  { name: 'Belimumab', pattern: /\bbelimumab\b/i },
  { name: 'Daratumumab', pattern: /\bdaratumumab\b/i },
  { name: 'Telitacicept', pattern: /\btelitacicept\b/i },
  { name: 'IL-2', pattern: /\bIL-?2\b|\binterleukin-2\b|\baldesleukin\b/i },
];

/**
 * What criteria say of the study's own product: "prior to anti-CD19 CAR NK cells infusion", "during NK510 treatment".
 * Earlier therapies, which exclude, are not among them.
 */
function ownPassages(criteria: TreatmentText['criteria']): string {
  const out: string[] = [];
  for (const { text } of criteria ?? []) {
    const own =
      /(?:prior to|before|after|following|prevent(?:s|ing)?|during|allerg\w+ to|hypersensitiv\w+ to|contraindications? to)\s(?:the\s)?(?:period of\s|administration of\s)?((?:[^\s.;,]+\s){1,7}?)(?:cell )?(?:infusion|administration|injection|treatment|reinfusion|therapy)\b/gi;
    for (const match of text.matchAll(own))
      if (!/\b(?:prior|previous|history|any|other)\b/i.test(match[1] ?? '')) out.push(match[1] ?? '');
    for (const match of text.matchAll(/administration of ([^.;,]{3,60})/gi)) out.push(match[1] ?? '');
  }
  return out.join('; ');
}

const targetId = (name: string) => {
  const id = name.toUpperCase().replace(/\s/g, '');
  if (id === 'MESOTHELIN') return 'mesothelin';
  return /^B7-?H3$|^CD276$/.test(id) ? 'B7-H3' : id.replace(/^BAFF-?R$/, 'BAFF-R').replace(/^CLL-?1$/, 'CLL-1');
};

/** One value where all products agree. */
function agreed<T>(products: readonly Product[], pick: (product: Product) => T | undefined): T | undefined {
  const values = products.map(pick);
  const [first] = values;
  return first !== undefined && values.every((v) => JSON.stringify(v) === JSON.stringify(first)) ? first : undefined;
}

/**
 * Reads modality, targets, cell source, doses, lymphodepletion and combination. Title and interventions are asked
 * first, then descriptions, then what the criteria say of the study's own product. What is not found stays out.
 */
export function readTreatment(text: TreatmentText): Treatment {
  const places = [
    { place: 'title', words: normalize(text.title ?? '').text },
    { place: 'interventions', words: normalize((text.interventions ?? []).join('; ')).text },
    { place: 'descriptions', words: normalize((text.descriptions ?? []).join('; ')).text },
    { place: 'criteria', words: normalize(ownPassages(text.criteria)).text },
  ].filter(({ words }) => words !== '');
  const result: Treatment = {};

  let known: Product[] = [];
  for (const { place, words } of places) {
    const named = productsIn(words);
    const product = agreed(named, (p) => p.modality);
    const rule = MODALITY_RULES.find(({ pattern }) => pattern.test(words));
    const value = product ?? rule?.modality;
    // An antibody counts where it is the trial's subject, not where a description or a criterion mentions one.
    if (!value || (value === 'antibody' && (result.modality || place === 'descriptions' || place === 'criteria')))
      continue;
    if (result.modality && place !== 'interventions') break;
    if (product) known = named;
    result.modality = {
      value,
      rule: `${place}: ${product ? `product ${named.map((p) => p.names[0]).join(', ')}` : rule?.name}`,
    };
    // Cells may still be named among the interventions where the title names only the antibody given with them.
    if (value !== 'antibody') break;
  }
  const modality = result.modality?.value;

  if (modality && modality !== 'NK') {
    for (const { place, words } of places) {
      const hits = [...words.matchAll(TARGET)].map((m) => targetId(m[1] ?? ''));
      const targets = [...new Set(hits)];
      if (targets.length === 0) continue;
      result.targets = { value: targets, rule: `${place}: named target` };
      break;
    }
    const fromProduct = agreed(known, (p) => p.targets);
    if (!result.targets && fromProduct)
      result.targets = { value: [...fromProduct], rule: `product ${known[0]?.names[0]}` };
  }

  if (isCellTherapy(modality)) {
    for (const { place, words } of places) {
      const sources = SOURCE_RULES.filter(({ pattern }) => pattern.test(words)).map(({ name }) => name);
      if (sources.length === 0 || (sources.includes('autologous') && sources.includes('allogeneic'))) continue;
      result.cellSource = { value: sources, rule: `${place}: ${sources.join(', ')}` };
      break;
    }
    const fromProduct = agreed(known, (p) => p.cellSource);
    if (!result.cellSource && fromProduct)
      result.cellSource = { value: [...fromProduct], rule: `product ${known[0]?.names[0]}` };

    for (const { place, words } of places.filter(({ place }) => place !== 'criteria')) {
      const doses = readDoses(words);
      if (doses.length === 0) continue;
      result.doses = { value: doses, rule: `${place}: cell dose` };
      break;
    }

    const partners = PARTNERS.filter(({ pattern }) =>
      places.some(({ place, words }) => (place === 'title' || place === 'interventions') && pattern.test(words)),
    ).map(({ name }) => name);
    if (partners.length > 0)
      result.combination = { value: partners.join(', '), rule: 'title or interventions: partner' };

    const criteria = normalize((text.criteria ?? []).map((c) => c.text).join('\n')).text;
    for (const { place, words } of [
      ...places.filter(({ place }) => place !== 'criteria'),
      { place: 'criteria', words: criteria },
    ]) {
      const depletion = readLymphodepletion(place === 'criteria' ? depletionLines(words) : words);
      if (!depletion) continue;
      result.lymphodepletion = { value: lymphodepletionInWords(depletion), rule: `${place}: lymphodepletion` };
      break;
    }
  }
  return result;
}

/** The lines of criteria that speak of lymphodepletion, or of reactions to fludarabine as one of the study's drugs. */
const depletionLines = (criteria: string): string =>
  criteria
    .split('\n')
    .filter(
      (line) =>
        /lympho-?\s?deplet|pre-?conditioning/i.test(line) || /(?:allerg|sensitiv|contraindic).*fludarabine/i.test(line),
    )
    .join('\n');
