// What a line says as a heading: where inclusion and exclusion criteria begin, and where they are over.

export type Heading =
  | 'inclusion'
  | 'exclusion'
  /** Both kinds, or either, follow ("Eligibility criteria", "Inclusion and exclusion criteria"). */
  | 'eligibility'
  /** Another part of the record begins. */
  | 'other'
  /** A word that heads another part of the record, but also a group of criteria ("Age", "Treatment"). */
  | 'perhaps'
  /** Other trials begin. */
  | 'related';

/** What may stand before a heading: bullets, Markdown marks, section numbers, circled numbers. */
const LEAD = /^(?:[\s*#•·▪●■►▼▲✓✔✅❌✗+\-–—_|>]|\d{1,2}(?:\.\d{1,2})*[.)]?\s|[①-⓿]|\(?[a-z]\)\s|[A-Z]\.\d{1,2}\s)+/;
const TAIL = /(?<![\s*:：_#.;,。…▾▼▲+\-–—|])[\s*:：_#.;,。…▾▼▲+\-–—|]+$/;

/** A line without the marks around its words, white space folded. */
const bare = (line: string) =>
  line
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(LEAD, '')
    .replace(TAIL, '');

// A heading may be qualified ("Key", "Additional … for Sub-Study A Phase 2 only"), but it is no sentence.
const SENTENCE =
  /\b(?:will|may|might|must|shall|should|can|could|appl(?:y|ies|ied)|assessed|fulfil(?:l(?:ed|ing)?)?|satisf(?:y|ied)|see|note|refer|described|listed|according|per protocol|another|in a |not met)\b/i;
const INCLUSION_WORDS = /^(?:[\w'’/&(),.-]+\s){0,8}?inclusion(?:\s(?:criteri(?:a|on)|requirements?))\b(.*)$/i;
const EXCLUSION_WORDS = /^(?:[\w'’/&(),.-]+\s){0,8}?exclusion(?:s|ary)?(?:\s(?:criteri(?:a|on)))\b(.*)$/i;
const BOTH_WORDS =
  /\b(?:inclusion\s*(?:criteria\s*)?(?:and|&|\/|or|,)\s*(?:the\s)?exclusion|in-?\s?\/\s?exclusion|exclusion\s*(?:criteria\s*)?(?:and|&|\/|or)\s*inclusion)\b/i;

/** Whole headings, in lower case. */
const WHOLE: readonly [Heading, RegExp][] = [
  [
    'inclusion',
    /^(?:inclusions?|includes?|included|who (?:can|may) (?:join|participate|take part)\??|you (?:can|may) (?:join|participate|take part)(?: if)?|you may (?:be able to join|be eligible|qualify)(?: for this trial)?(?: if(?: you)?)?|eligible if|participants? must|(?:main |key |principal )?eligibility requirements|criteria for inclusion|critères? d['’]inclusion|einschlusskriterien|criterios de inclusión|criteri di inclusione|(?:主要|关键)?(?:纳入|入选|入組|入组)标准|(?:主たる|主な)?(?:選択|適格|組入れ?)基準|(?:대상자\s?)?(?:포함|선정)\s?기준)$/,
  ],
  [
    'exclusion',
    /^(?:exclusions?|excludes?|excluded|who (?:can['’]?t|cannot|can not|should not|may not) (?:join|participate|take part)\??|you (?:can['’]?t|cannot|can not|may not|won['’]t be able to) (?:join|participate|take part)(?: if)?|you (?:may not be|are not|won['’]t be) eligible(?: for this trial)?(?: if(?: you)?)?|not eligible if|criteria for exclusion|(?:key )?reasons for exclusion|critères? d['’](?:exclusion|non[- ]inclusion)|ausschlusskriterien|criterios de exclusión|criteri di esclusione|(?:主要|关键)?排除标准|(?:主たる|主な)?除外基準|(?:대상자\s?)?제외\s?기준)$/,
  ],
  [
    'eligibility',
    /^(?:(?:study |trial |participant |patient |full |detailed |key |main )*eligibility(?: (?:criteria|details|information|and exclusion))?|participation criteria|criteria|am i eligible\??|who is eligible\??|participant (?:inclusion|eligibility)|入排标准|適格性)$/,
  ],
];

/** Labels and headings of a record's other parts; a line that is one of these ends the criteria. */
const OTHER =
  /^(?:(?:minimum|maximum|min|max|lower|upper)(?:\.| eligible)? ?age(?: limit)?|age (?:range|limits?|group|eligibility|minimum|maximum)|ages?|ages eligible(?: for study)?|eligible (?:ages?|sex|gender)|sex(?:es)?(?: eligible(?: for study)?)?|gender|genders?(?: eligible(?: for study)?)?|(?:accepts )?healthy volunteers?(?: (?:accepted|allowed))?|standard ages?|sampling method|study population|target (?:number|sample size)[\w ]*|(?:study |trial |research )?(?:contacts?|locations?|sites?|centers?|centres?)(?: (?:and|&|\/) (?:contacts?|locations?|sites?))?(?: information)?|contacts? (?:details|information|us|the study team)|connect with a study cent(?:er|re)|where (?:to|you can) (?:participate|take part|join)|recruit(?:ment|ing) (?:locations?|sites?|status|cent(?:er|re)s?|countries)|central contact|overall (?:contact|official|status)|principal investigator|investigators?|sponsors?(?: (?:and|&) collaborators?| information)?|lead sponsor|collaborators?|responsible party|(?:primary|secondary|other|main|key|expected)?\s?(?:outcomes?|end ?points?)(?: (?:measures?|results?))?(?: ?\((?:s|primary|secondary)\))?|outcome\(s\)|what (?:is|are) (?:the study|being|we) measur\w*|time ?frames?|study (?:design|details|overview|description|arms?|groups?|plan|type|dates?|documents?|results?|record dates|information|status|summary|objectives?)|trial (?:design|details|information|locations?|status|summary)|design(?: details)?|arms?(?: (?:and|&) interventions?|s? groups?)?|interventions?(?: (?:and|&) arms?| details)?|treatments?(?: (?:plan|details|groups?|\(s\)|arms?))?|(?:brief |detailed |study |trial |lay |plain[- ]language )?(?:summary|description|synopsis|overview)|conditions?(?: or (?:disease|focus).*)?|(?:health )?conditions? (?:and|or|&) (?:diseases?|problems?|keywords?)|keywords?|phases?|enrol?lment|publications?|references?|results?|more information|additional information|other (?:identifiers?|study ids?|ids?|information|details)|identifiers?|secondary ids?|(?:key |important |study )?dates?|first (?:posted|submitted|received)|last (?:updated?|posted|verified|modified|refreshed)|history(?: of changes)?|locations? (?:and|&) contacts?|documents?|data sharing|ipd(?: sharing)?(?: statement)?|ethics(?: (?:approval|committee|review))?|funding|source|disclaimer|about(?: (?:us|this (?:study|trial|page|site)))?|not the study for you\??|get (?:in touch|started|notified|updates)|apply(?: now)?|share(?: this (?:study|trial|page))?|faqs?|frequently asked questions|questions to ask.*|see this in plain english\??|find (?:a|your) (?:site|study cent(?:er|re)|trial|location).*|sign up.*|subscribe.*|newsletter|footer|terms.{0,30}|privacy.{0,20}|cookies?(?: .{0,30})?|copyright.{0,80}|©.{0,100}|(?:年龄|年齢|연령)(?:范围|下限|上限)?|性别|性別|성별|主要アウトカム.*|主要结局.*|测量指标|研究设计|干预措施|样本量|목표.{0,6})$/i;
const PERHAPS =
  /^(?:ages?|sex|gender|genders|conditions?|treatments?|phases?|results?|interventions?|arms?|design|summary|description|overview|source|documents?|dates?|study population|study groups?|locations?|sites?|contacts?|keywords?|references?|other information|additional information|investigators?|target .*|history|about|publications?|time ?frames?)$/i;
const RELATED =
  /^(?:(?:more |other |view |see |explore |browse )*(?:related|similar|recommended|nearby|matching|comparable|suggested|additional|other|more)(?: (?:clinical|recruiting|active|lupus|open))* (?:trials?|stud(?:y|ies)|research|listings?)(?: .{0,60})?|you (?:may|might) also (?:like|be interested in).*|people also (?:viewed|looked at).*|trials? (?:near you|like this)|相关试验|関連試験)$/i;

/**
 * What a line says as a heading, or null where it is none.
 * @param line one line of a page's text, without what stands in other cells or blocks
 */
export function headingOf(line: string): Heading | null {
  if (line.length > 200) return null;
  const text = bare(line);
  if (!text || text.length > 130) return null;
  const lower = text.toLowerCase();
  if (BOTH_WORDS.test(lower)) return text.length < 60 && !SENTENCE.test(lower) ? 'eligibility' : null;
  for (const [heading, whole] of WHOLE) if (whole.test(lower)) return heading;
  if (RELATED.test(text)) return 'related';
  if (PERHAPS.test(text)) return 'perhaps';
  if (OTHER.test(text)) return 'other';
  if (kindByWords(text, INCLUSION_WORDS)) return 'inclusion';
  if (kindByWords(text, EXCLUSION_WORDS)) return 'exclusion';
  return bilingual(text);
}

function kindByWords(text: string, words: RegExp): boolean {
  const match = words.exec(text);
  if (!match) return false;
  const rest = match[1] ?? '';
  if (SENTENCE.test(text) && !/[:：]\s*\S/.test(rest)) return false;
  return rest.length <= 70 && !/^\s*(?:is|are|was|were|has|have|of the|#)\b/i.test(rest);
}

/** "選択基準/Key inclusion criteria", "纳入标准 Inclusion criteria": two languages in one label. */
function bilingual(text: string): Heading | null {
  const parts = text.split(
    /(?<!\s)\s*[/／|（(]\s*|(?<!\s)\s+(?=[A-Z])|(?<=[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af])\s+/,
  );
  if (parts.length < 2 || parts.length > 6 || !/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(text)) return null;
  for (const part of parts) {
    const lower = bare(part).toLowerCase();
    for (const [heading, whole] of WHOLE) if (heading !== 'eligibility' && whole.test(lower)) return heading;
  }
  return null;
}

/** Where a heading stands inside a running text. */
const RUN_IN =
  /(?<![\w/-])(?:(?:key|main|major|principal|general|additional)\s)?(?:in|ex)clusion\scriteria(?:\s\([^)]{1,30}\)|\s(?:for|specific\sto)\s[^.:;]{1,50}?)?(?:\s?[:：]|\.?\s(?=(?:[*•·-]|\d{1,2}[.)])\s\S))|(?:纳入|入选|排除)标准\s?[:：]|(?:選択|除外)基準\s?[:：]/gi;
/** At the beginning of a line a shorter form will do. */
const RUN_IN_FIRST =
  /^[\s*#•-]*(?:(?:key|main|major)\s)?(?:in|ex)clusion(?:s|\scriteria)?(?:\s\([^)]{1,30}\))?\s?(?:[:：]|[-–]\s|\.\s(?=\d)|(?=(?:[*•·]|\d{1,2}[.)])\s\S))/i;
/** Without a colon: in title case, after the end of a sentence, before a capital. */
const RUN_IN_TITLE = /(?<=(?:^|[.;:)])\s?)(?:Inclusion|Exclusion) Criteria(?=\s(?:[A-Z][a-z]|≥))/g;
const CONTINUES = /\b(?:the|all|any|of|meets?|these|no|other|following|and|or|above|below|study|with)\s$/i;

/** The offsets at which a heading begins inside a line of running text ("… Inclusion Criteria: 1. …"). */
export function runInHeadings(line: string): { at: number; end: number; kind: 'inclusion' | 'exclusion' }[] {
  const first = RUN_IN_FIRST.exec(line);
  const plain = [...line.matchAll(RUN_IN)];
  const titles = [...line.matchAll(RUN_IN_TITLE)].filter(({ index }) => !plain.some((one) => one.index === index));
  const matches = [...plain, ...titles].filter(({ 0: words, index }) => {
    if (first && index < first[0].length) return false;
    const before = line.slice(Math.max(0, index - 12), index);
    return !CONTINUES.test(before) && (/^[^a-z]/.test(words) || /(?:^|[.;:)。；]\s?)$/.test(before));
  });
  const found = [...(first ? [{ 0: first[0], index: 0 }] : []), ...matches.sort((a, b) => a.index - b.index)];
  return found.map(({ 0: words, index }) => ({
    at: index,
    end: index + words.length,
    kind: /inclusion|纳入|入选|選択/i.test(words) ? 'inclusion' : 'exclusion',
  }));
}

/** Labels with their value on one line, which a criterion does not begin with. */
const FIRST_OTHER =
  /^(?:(?:(?:For (?:more|further) information,? )?contacts?(?: (?:person|information|us|name|phone|email))?|(?:study |trial )?locations?|lead sponsor|sponsors?|phone|e-?mail|last (?:updated?|verified)|(?:study )?start date|(?:estimated )?enrol?lment|study type|principal investigator)\s?[:：]|For (?:more|further) information\b)/i;

const RUN_IN_OTHER =
  /(?:(?:Minimum|Maximum)(?: Eligible)? Age|Eligible Sex|Sexes Eligible for Study|Gender Eligibility|Accepts Healthy Volunteers|Healthy Volunteers(?: Accepted)?|Ages Eligible for Study|Contacts and Locations|Primary Outcomes?(?: Measures?)?|Secondary Outcomes?(?: Measures?)?|Study Locations?)\s?[:：]|(?<=[.;)\s])(?:Minimum|Maximum) Eligible Age\b|^(?:Minimum Eligible Age|Maximum Eligible Age|Eligible Sex|Accepts Healthy Volunteers)(?=(?:\d|N\/A|ALL|All|FE?MALE|Fe?male|YES|NO|Yes|No))/;

/** The offset at which another part of the record begins inside a line of running text, or its length. */
export function runInEnd(line: string): number {
  if (FIRST_OTHER.test(line)) return 0;
  const at = line.search(RUN_IN_OTHER);
  return at < 0 ? line.length : at;
}
