// What a period is about: the drugs, procedures and products named beside it.
import { agents } from '../terms/agents';
import type { Clauses } from './clauses';
import { Is, type Piece } from './pieces';

/** Agents in pieces [from, to), as the ids a finding carries, and the pieces that name the first and the last. */
export type Subject = { ids: string[]; from: number; to: number };

/** The id that a finding carries for a row of the catalogue. */
const reported = (row: number): string => agents[row]!.as ?? agents[row]!.id;

/**
 * The agents named in pieces [from, to). Examples of a class that leads ("any biologic, such as belimumab") and what is
 * excepted ("other than hydroxychloroquine") are left out. Null where none is named.
 */
export function subjectIn(list: readonly Piece[], clauses: Clauses, from: number, to: number): Subject | null {
  const ids: string[] = [];
  let first = -1;
  let last = -1;
  /** The class that leads a run of examples, and how the run was opened: by a word, or by a bracket at this depth. */
  let lead = -1;
  let leadDepth = 0;
  let byWord = false;
  let bracket = -1;
  let except = -1;
  /** The noun of a name by its target: "anti-TIGIT … antibody". */
  let headAt = -1;
  let genericLed = false;
  /** How many ids stood before the statement's own list. */
  let listStart = 0;
  for (let i = from; i < to; i++) {
    const p = list[i]!;
    const depth = clauses.depth[i]!;
    if (bracket >= 0 && depth <= bracket && p.word !== '(') bracket = -1;
    if (
      except >= 0 &&
      (depth < except ||
        (depth === except && (p.word === ')' || p.word === ';' || p.is & (Is.within | Is.before | Is.received))))
    )
      except = -1;
    if (p.word === '(' && permits(list, clauses, i, to)) {
      // "(hydroxyurea is permitted …)"
      const depthHere = depth;
      i++;
      while (i < to && clauses.depth[i]! > depthHere) i++;
      continue;
    }
    if (/^include$/i.test(p.text) && lead >= 0 && GENERIC.has(reported(lead))) {
      // "Excluded medications include …": the list says which
      ids.length = 0;
      first = -1;
      lead = -1;
      continue;
    }
    if (p.is & Is.except && !(p.is & Is.agent)) {
      // "for reasons other than asthma, …": an illness is excepted, the list goes on behind its comma
      const comma = illnessEnds(list, i, to);
      if (comma > 0) i = comma;
      else except = depth;
      continue;
    }
    // "P-gp inhibitors: amiodarone, clarithromycin, verapamil": the class leads
    if (p.word === ':' && lead >= 0 && last === i - 1 && BY_EFFECT.has(reported(lead)) && namesThree(list, i, to)) {
      byWord = true;
      continue;
    }
    if (isSuffix(list, i)) continue;
    if (p.is & Is.example && lead >= 0) {
      if (depth <= leadDepth) byWord = true;
      continue;
    }
    if (p.is & Is.received) listStart = ids.length;
    // "贝利尤单抗等生物制剂": examples first, their class behind
    if (p.word === '等' && classBehind(list, i, to)) ids.length = Math.min(ids.length, listStart);
    // another statement ends a run of examples: "… or other immunomodulators", "; …", "… or treated with …"
    if (
      byWord &&
      (p.word === ';' ||
        p.is & (Is.within | Is.period | Is.received) ||
        ((p.word === 'other' || p.word === 'any' || p.word === 'with') && depth <= leadDepth && isLink(list[i - 1])))
    )
      byWord = false;
    if (p.word === '(' && lead >= 0 && leadDepth === depth && list[i - 1]!.is & Is.agent) bracket = depth;
    // "anti-CCR8 drug", "CCR8 inhibitor": by a target that the catalogue does not know
    const anti = p.word === 'anti' && !(p.is & (Is.agent | Is.analyte));
    const target = anti
      ? antibodyAt(list, i, to)
      : i > last
        ? targetedAt(list, i, to, last >= 0 && i - last <= 4)
        : null;
    if (target && except < 0 && bracket < 0 && !byWord) {
      if (!ids.includes(target.id)) ids.push(target.id);
      if (first < 0) first = i;
      last = target.to - 1;
      headAt = last;
      continue;
    }
    if (except < 0 && bracket < 0 && !byWord && listedDrug(list, i, from, to)) {
      ids.push(p.text.toLowerCase());
      if (first < 0) first = i;
      last = i;
      continue;
    }
    if (!(p.is & Is.agent) || except >= 0 || NO_TREATMENT.has(reported(p.agents[0]!))) continue;
    if (i === headAt || isNoTreatment(list, i)) continue;
    // "aspirin or NSAID-related asthma": an illness by its cause
    if (causes(list, i)) {
      ids.length = Math.min(ids.length, listStart);
      if (!ids.length) first = -1;
      continue;
    }
    // "biologic immunomodulatory therapy": one treatment by two words
    if (
      last >= 0 &&
      last === i - 1 &&
      /^biologic(?:al)?$/i.test(list[last]!.text) &&
      p.agents.some((r) => agents[r]!.isClass)
    ) {
      last = i;
      continue;
    }
    if (p.is & Is.anchor && isAnchorUse(list, i)) continue;
    if (isScheduled(list, i)) continue;
    if (isOfEvent(list, i) && reported(p.agents[0]!) === 'investigational') continue;
    // "immunosuppressants after a transplant": what went before sets the scene
    if (ids.length && followsAfter(list, i)) continue;
    // "investigational vaccine": an adjective of what follows
    if (/^(?:investigational|experimental|study)$/i.test(p.text) && list[i + 1] && list[i + 1]!.is & Is.agent) continue;
    const row = p.agents[0]!;
    const id = reported(row);
    if ((byWord || bracket >= 0) && lead >= 0 && GENERIC.has(reported(lead))) genericLed = true;
    else if ((byWord || bracket >= 0) && lead >= 0 && (agents[lead]!.isClass || reported(lead) === id)) {
      last = i;
      continue;
    }
    const allergen =
      id === 'cancer-therapy' &&
      /^immunotherap/i.test(p.text) &&
      list.slice(Math.max(0, i - 12), i + 16).some((q) => ALLERGEN.test(q.word));
    const here = allergen ? ['allergen-immunotherapy'] : p.agents.map(reported);
    // "heroin, fentanyl, marijuana": what is named among drugs of abuse is one of them
    if (
      ABUSED.has(id) &&
      list.slice(Math.max(0, i - 12), i + 12).some((q) => q.agents.some((r) => NO_TREATMENT.has(reported(r))))
    )
      continue;
    if (id === 'investigational' && /\bbiologic/i.test(p.text) && marketedToo(list, i)) here.push('biologic');
    for (const each of here) if (!ids.includes(each) && !NO_TREATMENT.has(each)) ids.push(each);
    if (first < 0) first = i;
    last = i;
    lead = row;
    leadDepth = depth;
  }
  const specific = ids.filter((id) => !GENERIC.has(id));
  const named = specific.length && !genericLed ? specific : ids;
  return ids.length ? { ids: named, from: first, to: last + 1 } : null;
}

/** "marketed or investigational biologic agent": both of them. */
const marketedToo = (list: readonly Piece[], i: number): boolean =>
  isLink(list[i - 1]) &&
  /^(?:marketed|approved|licensed|registered|commercial|commercially)/i.test(list[i - 2]?.text ?? '');

/** "prior to the scheduled transplant": the event. */
function isScheduled(list: readonly Piece[], i: number): boolean {
  if (!/^(?:scheduled|planned)$/i.test(list[i - 1]?.text ?? '')) return false;
  const lead = /^(?:the|a|any)$/.test(list[i - 2]?.word ?? '') ? list[i - 3] : list[i - 2];
  return !!lead && (lead.is & Is.before) !== 0;
}

/** "reasons other than asthma,": the comma behind what is excepted, where it names no treatment; else -1. */
function illnessEnds(list: readonly Piece[], i: number, to: number): number {
  const reason = list
    .slice(Math.max(0, i - 3), i)
    .some((p) => /^(?:reason|indication|purpose|disease|condition)$/.test(p.word));
  if (!reason) return -1;
  for (let j = i + 1; j < Math.min(to, i + 10); j++) {
    if (list[j]!.word === ',') return j;
    if (list[j]!.is & (Is.agent | Is.period | Is.within) || list[j]!.word === ')') return -1;
  }
  return -1;
}

/** "antihistamine-like drugs", "an agent like rituximab" apart. */
const isSuffix = (list: readonly Piece[], i: number): boolean => list[i]!.word === 'like' && list[i - 1]?.word === '-';

/** A drug that the catalogue does not know, told by its ending, that stands in a list beside one that it knows. */
const DRUG =
  /^[a-z]{3,}(?:mab|mig|nib|cept|mycin|micin|limus|statin|prazole|parin|cillin|platin|rubicin|sartan|dipine|conazole|oxacin|cycline|zepam|triptan|gliptin|gliflozin|glutide|setron|coxib|fungin|lukast|tropium|phylline|mustine|tecan|parib|ciclib|citabine|trexate|purine|sporine|imod|kinra|leucel)$/i;

function listedDrug(list: readonly Piece[], i: number, from: number, to: number): boolean {
  const p = list[i]!;
  if (!(p.is & Is.word) || p.is & (Is.agent | Is.analyte | Is.anchor | Is.test) || !DRUG.test(p.text)) return false;
  // one of some examples
  if (list.slice(Math.max(from, i - 8), i).some((q) => q.is & Is.example)) return false;
  const known = (j: number) => j >= from && j < to && (list[j]!.is & Is.agent) !== 0;
  const before = isLink(list[i - 1]) && (known(i - 2) || (isLink(list[i - 2]) && known(i - 3)));
  const behind = isLink(list[i + 1]) && (known(i + 2) || (isLink(list[i + 2]) && known(i + 3)));
  return before || behind;
}

/** "non-steroid", "transplant patients", "medicine with anti-tumor indications": a treatment's name that means none. */
function isNoTreatment(list: readonly Piece[], i: number): boolean {
  const before = list[i - 1];
  // "azelastine (Astelin) nasal spray": how the drug before it is given
  if (/^nasal sprays?$/i.test(list[i]!.text) && before && (before.is & Is.agent || before.word === ')')) return true;
  // "surgery that required general anesthesia"
  if (/^(?:requir|under$)/.test(before?.word ?? '') && /an(?:a)?esthe/i.test(list[i]!.text)) return true;
  // "non-palliative radiotherapy" is radiotherapy, "non-steroid" no steroid
  if (/^(?:palliative|curative|systemic)\b/i.test(list[i]!.text)) return false;
  if (before?.word === 'non' || (before?.word === '-' && list[i - 2]?.word === 'non')) return true;
  // "contrast agent allergies"
  if (list[i + 1] && list[i + 1]!.is & Is.allergy) return true;
  const behind = list[i + 1]?.word ?? '';
  // "in the surgical region", "a surgical candidate"
  if (/^surgical$/i.test(list[i]!.text) && SURGICAL.test(behind)) return true;
  if (/^(?:patient|participant|subject)$/.test(behind)) return !/^(?:with|on|receiv)/.test(list[i + 2]?.word ?? '');
  return before?.word === 'with' && /^(?:indication|effect|activity|property|function|action)$/.test(behind);
}

const SURGICAL =
  /^(?:region|site|field|area|bed|margin|wound|cavity|candidate|risk|scar|menopause|complication|specimen|sample)$/;

/** "NSAID-related asthma", "(ASA)-induced bronchospasm" */
function causes(list: readonly Piece[], i: number): boolean {
  let j = i + 1;
  while (list[j]?.word === '(' || list[j]?.word === ')' || (list[j] && list[j - 1]?.word === '(')) j++;
  if (list[j]?.word === '-') j++;
  if (/^(?:treatment|therapy|drug|medication|agent|product)$/.test(list[j + 1]?.word ?? '')) return false;
  return /^(?:related|induced|associated|exacerbated)$/.test(list[j]?.word ?? '');
}

/** Classes by an effect that drugs of many kinds have. */
const BY_EFFECT = new Set(['cyp-modulator']);

/** A list of three single drugs or more behind `i`. */
function namesThree(list: readonly Piece[], i: number, to: number): boolean {
  let drugs = 0;
  for (let j = i + 1; j < to; j++) {
    const p = list[j]!;
    if (p.is & Is.agent && p.agents.every((row) => !agents[row]!.isClass)) drugs++;
    else if (!isLink(p)) break;
  }
  return drugs >= 3;
}

/** A class of treatments within a few pieces of "等". */
function classBehind(list: readonly Piece[], i: number, to: number): boolean {
  for (let j = i + 1; j < Math.min(to, i + 6); j++) {
    const p = list[j]!;
    if (p.is & Is.agent) return p.agents.some((row) => agents[row]!.isClass);
    if (p.is & (Is.punct | Is.period | Is.received) || p.word === 'or' || p.word === 'and') return false;
  }
  return false;
}

/** Names of treatments in general, which say nothing where a treatment is named. */
export const GENERIC: ReadonlySet<string> = new Set([
  'systemic-therapy',
  'standard-therapy',
  'medication',
  'treatment',
  'concomitant-medication',
  'prescription-medication',
]);

/** A bracket that allows what it names. */
function permits(list: readonly Piece[], clauses: Clauses, open: number, to: number): boolean {
  const depth = clauses.depth[open]!;
  for (let i = open + 1; i < to && clauses.depth[i]! > depth; i++) if (list[i]!.is & Is.allowed) return true;
  return false;
}

/** "anti-CCR8 treatment", "anti-BAFF antibodies": a slug of its target, or null. */
function antibodyAt(list: readonly Piece[], i: number, end: number): { id: string; to: number } | null {
  let name = '';
  let whole = false;
  for (let j = i + 1; j < Math.min(end, i + (whole ? 18 : 7)); j++) {
    const p = list[j]!;
    if (/^(?:antibody|drug|therapy|treatment|agent|inhibitor|mab)$/.test(p.word))
      return name ? { id: `anti-${name}`, to: j + 1 } : null;
    if (p.word === '-' || p.word === 'monoclonal') continue;
    // "anti-TIGIT or related targets … antibody"
    if (name && (p.word === 'or' || p.word === '/' || p.word === ',')) whole = true;
    if (whole) continue;
    if (!(p.is & (Is.word | Is.number)) || p.is & (Is.agent | Is.received | Is.within) || name.length > 14) return null;
    name += p.text.toLowerCase();
  }
  return null;
}

/** "CCR8 drugs", "WEE1 inhibitor", "IL-27-targeted antibody": a slug of a target or a code that the catalogue does not know, or null. */
function targetedAt(list: readonly Piece[], i: number, end: number, named: boolean): { id: string; to: number } | null {
  const p = list[i]!;
  if (!(p.is & Is.word) || p.is & Is.agent || !/^[A-Z]{2,6}[a-z]?$/.test(p.text) || NO_TARGET.test(p.text)) return null;
  if (list[i - 1]?.word === 'anti' || (list[i - 1]?.word === '-' && list[i - 2]?.word === 'anti')) return null;
  let name = p.text.toLowerCase();
  let j = i + 1;
  const dash = list[j]?.word === '-' ? 1 : 0;
  const number = list[j + dash];
  const numbered = !!number && (number.is & Is.number) !== 0 && number.unit === null && number.start === p.end + dash;
  if (numbered) {
    name += (dash ? '-' : '') + number.text;
    j += dash + 1;
    // "KMT2A"
    const tail = list[j];
    if (tail && tail.start === number.end && /^[A-Z]$/i.test(tail.text)) {
      name += tail.text.toLowerCase();
      j++;
    }
  } else if (p.is & Is.analyte) return null;
  // "omalizumab or UB-221": a drug by its code, in a list of drugs
  if (numbered && named && /^\d{3,5}$/.test(number.text) && isLink(list[i - 1])) return { id: name, to: j };
  while (j < end && /^(?:-|targeted|targeting|directed|specific)$/.test(list[j]!.word)) j++;
  const head = j < end ? list[j]!.word : '';
  const says = numbered
    ? /^(?:inhibitor|antagonist|agonist|blocker|antibody|drug|agent|therapy)$/
    : /^(?:inhibitor|antagonist|agonist|blocker)$/;
  return says.test(head) && !(list[j]!.is & Is.agent)
    ? { id: head === 'therapy' ? name : `${name}-${head}`, to: j + 1 }
    : null;
}
/** Capitals that are no target. */
const NO_TARGET =
  /^(?:HIV|HBV|HCV|CMV|EBV|COVID|SARS|FDA|EMA|OTC|IV|SC|US|EU|IM|CNS|MS|ICH|GCP|IMP|DNA|RNA|PCR|MRI|CT|ECG|F[IVX]+)$/;

const isLink = (p: Piece | undefined) => p?.word === 'or' || p?.word === 'and' || p?.word === ',';

/** What people take that is no treatment: its periods are look-backs. */
const NO_TREATMENT = new Set(['alcohol', 'drugs-of-abuse', 'smoking', 'nicotine', 'tobacco', 'caffeine']);

/** Medicines that are abused too. */
const ABUSED = new Set(['opioid', 'cannabis', 'stimulant', 'benzodiazepine', 'amphetamine', 'barbiturate']);

/** Words by which "immunotherapy" is one against an allergy. */
const ALLERGEN =
  /^(?:aeroallergen|allergen|allergy|allergic|pollen|mite|scit|slit|venom|dander|peanut|food|hyposensitization|desensitization)$/;

function followsAfter(list: readonly Piece[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
    if (list[j]!.is & Is.after && !(list[j]!.is & Is.before)) return true;
    if (!/^(?:a|an|the|-|organ|solid|cell|stem|hematopoietic|prior|previous|any|of)$/.test(list[j]!.word)) return false;
  }
  return false;
}

/** "the first use of the investigational drug": the study's own treatment. */
export function isOfEvent(list: readonly Piece[], i: number): boolean {
  let j = i - 1;
  while (j > 0 && /^(?:the|a|an|any|this)$/.test(list[j]!.word)) j--;
  const event = list[j - 1];
  return /^(?:of|with)$/.test(list[j]?.word ?? '') && (event?.anchor === 'first-dose' || event?.anchor === 'infusion');
}

/** "prior to lymphodepletion", "before leukapheresis": the event, not a treatment that must be over. */
export function isAnchorUse(list: readonly Piece[], i: number): boolean {
  // "回输前": the relation stands behind
  const behind = list[i + 1];
  if (behind && behind.is & (Is.before | Is.after) && /^[\u3041-\u9fff]/.test(behind.text)) return true;
  if (list[i]!.is & (Is.before | Is.after) && /[前后後]$/.test(list[i]!.text)) return true;
  for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
    const p = list[j]!;
    if (p.is & (Is.before | Is.after) && !(p.is & Is.ever && !/to$/i.test(p.text))) return true;
    if (
      p.word === 'of' ||
      p.word === 'the' ||
      p.word === 'to' ||
      p.word === 'from' ||
      p.word === 'at' ||
      p.word === 'start' ||
      p.word === 'planned' ||
      p.word === 'scheduled'
    )
      continue;
    return false;
  }
  return false;
}

/** Words that make a treatment of what they stand beside, though the catalogue does not know its name. */
const TREATMENT =
  /(?:mab|mig|nib|cept|mycin|tinib|limus|statin|prazole|parin|vir|cillin|zumab|ximab|leucel|stim|kinra|parib|taxel|platin|rubicin|therapy|treatment|inhibitor|agonist|antagonist|blocker|agent|drug|medication|injection|infusion|vaccine|antibody|supplement|transfusion|procedure|drainage|anesthesia|block|filler|graft|implant|implantation|stimulator|device|product|medicine|remedy)$/;

/**
 * Names of treatments that the catalogue does not know, as slugs: what "received", "treatment with", "use of" is said of
 * in pieces [from, to).
 */
export function unnamedIn(list: readonly Piece[], from: number, to: number): Subject | null {
  let start = -1;
  for (let i = to - 1; i >= from; i--) {
    if (
      list[i]!.is & Is.received &&
      !(list[i]!.is & Is.before) &&
      !/^(?:therapy|therapies|treatments?)$/i.test(list[i]!.text)
    ) {
      start = i + 1;
      if (!(list[i - 1] && list[i - 1]!.is & Is.received)) break;
    }
  }
  const names: string[] = [];
  let words: string[] = [];
  const flush = () => {
    const slug = words
      .join('-')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .replace(/-(?:administration|use|exposure)$/, '');
    if (slug.length > 2 && !/^non(?:-|$)/.test(slug)) names.push(slug);
    words = [];
  };
  const begin = start < 0 ? treatmentStart(list, from, to) : start;
  if (begin < 0) return null;
  let end = begin;
  for (let i = begin; i < to; i++) {
    const p = list[i]!;
    if (p.is & Is.agent) {
      // named, and set aside as no treatment
      flush();
      continue;
    }
    if (p.word === ',' || p.word === 'or' || p.word === 'and' || p.word === '/') {
      flush();
      continue;
    }
    if ((p.is & Is.received && !/^(?:therapy|therapies|treatments?)$/i.test(p.text)) || SKIP.has(p.word)) {
      if (words.length) flush();
      continue;
    }
    if (
      ENDS.has(p.word) ||
      p.is & (Is.within | Is.before | Is.example | Is.except | Is.period | Is.number) ||
      p.is & Is.punct
    ) {
      if (p.word === '-') continue;
      break;
    }
    words.push(p.text.toLowerCase());
    end = i + 1;
    if (words.length > 4) break;
  }
  flush();
  const treatments = names.filter((name) => !SCANS.test(name));
  return treatments.length ? { ids: [...new Set(treatments)], from: begin, to: Math.max(end, begin + 1) } : null;
}

function treatmentStart(list: readonly Piece[], from: number, to: number): number {
  for (let i = to - 1; i >= Math.max(from, to - 8); i--) {
    const p = list[i]!;
    if (p.is & Is.word && TREATMENT.test(p.word) && p.word.length > 5) {
      let j = i;
      while (
        j - 1 >= from &&
        list[j - 1]!.is & Is.word &&
        !ENDS.has(list[j - 1]!.word) &&
        !SKIP.has(list[j - 1]!.word) &&
        i - j < 3 &&
        list[j - 1]!.word !== 'or' &&
        list[j - 1]!.word !== 'and'
      )
        j--;
      return j;
    }
  }
  return -1;
}
/** Scans and what they show are no treatments. */
const SCANS = /^(?:mri|ct|pet|scan|imaging|x-ray|echo|ultrasound|progression|disease|evidence)\b|shows?\b/;
const SKIP = new Set([
  'kind',
  'type',
  'form',
  'currently',
  'current',
  'present',
  'presently',
  'any',
  'a',
  'an',
  'the',
  'of',
  'has',
  'have',
  'had',
  'other',
  'with',
  'been',
  'who',
  'subject',
  'patient',
  'participant',
  'such',
  'oral',
  'iv',
  'prior',
  'previous',
  'their',
  'systemic',
  'all',
  'concomitant',
  'known',
  'another',
]);
const ENDS = new Set([
  'at',
  'in',
  'for',
  'during',
  'within',
  'that',
  'which',
  'to',
  'is',
  'are',
  'was',
  'were',
  'from',
  'on',
  'by',
  'if',
  'unless',
  'whichever',
  'who',
  'not',
  'as',
  'due',
  'because',
  'where',
  'when',
  'after',
  'before',
  ':',
]);
