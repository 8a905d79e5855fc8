// The values that stand beside the labels of facts, read strictly: what is not wholly understood gives nothing.
import { findIds } from './ids';

const folded = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** What sites print where they know nothing. */
const NOTHING =
  /^(?:[-–—.…?*\s]*|n\.?\/?a\.?|none|null|undefined|nil|unknown|not (?:available|applicable|provided|specified|stated|reported|entered|selected|yet determined)|information not present in eudract|no (?:data|information|entry|results?)(?: .{0,30})?|to be (?:determined|confirmed|announced)|tbd|loading.*|keine? angaben?|non (?:précisé|renseigné)|no (?:disponible|especificado)|无|暂无|未提供|なし|該当なし|未定|없음|해당없음|yes|no)$/i;

/** True for a value that says nothing. */
export const saysNothing = (text: string): boolean => NOTHING.test(folded(text));

/** True for a "Yes" beside a statement. */
export const isYes = (text: string): boolean => /^(?:yes|ja|oui|sí|是|はい|예)\.?$/i.test(folded(text));

// ---- status

const STATUSES: readonly (readonly [string, string])[] = [
  [
    'RECRUITING',
    'recruiting|currently recruiting|actively recruiting|now recruiting|still recruiting|active recruiting|ongoing recruiting|recruiting ongoing|recruitment ongoing|recruitment open|open to recruitment|open for recruitment|open public recruiting|open to enrollment|open to enrolment|open for enrollment|open for enrolment|enrolling|currently enrolling|now enrolling|actively enrolling|authorised recruiting|authorized recruiting|rekrutierend|rekrutiert|rekrutierung laufend|rekrutierung läuft|in rekrutierung|en recrutement|recrutement en cours|en cours de recrutement|recrutement ouvert|reclutando|en reclutamiento|reclutamiento abierto|activo reclutando|in reclutamento|招募中|正在招募|正在进行|进行中 招募中|募集中|一般募集中|参加者募集中|모집중|모집 중|대상자 모집중|대상자 모집 중|연구대상자 모집중|연구대상자 모집 중',
  ],
  [
    'NOT_YET_RECRUITING',
    'not yet recruiting|not yet open|not yet enrolling|not yet started|not yet open for recruitment|not yet open to recruitment|pending|preinitiation|recruiting planned|recruitment planned|recruitment pending|authorised recruitment pending|authorised recruiting pending|authorized recruitment pending|noch nicht rekrutierend|rekrutierung geplant|pas encore en recrutement|recrutement à venir|pas encore ouvert au recrutement|aún no recluta|todavía no recluta|aún no está reclutando|aún no reclutando|pendiente de reclutamiento|尚未开始|尚未招募|进行中 尚未招募|募集前|開始前|募集開始前|모집전|모집 전|모집예정|대상자 모집전|대상자 모집 전|연구대상자 모집전|연구대상자 모집 전',
  ],
  [
    'ENROLLING_BY_INVITATION',
    'enrolling by invitation|by invitation|recruiting by invitation|rekrutierung auf einladung|sur invitation|por invitación|按邀请入组|限定募集中',
  ],
  [
    'ACTIVE_NOT_RECRUITING',
    'active not recruiting|active no longer recruiting|active closed to recruitment|ongoing not recruiting|ongoing no longer recruiting|ongoing recruitment ended|recruitment ended ongoing|closed follow up continuing|closed to recruitment follow up continuing|closed to recruitment in follow up|recruiting complete study continuing|recruitment complete study continuing|recruitment completed study continuing|rekrutierung abgeschlossen studie wird fortgeführt|aktiv nicht rekrutierend|actif pas de recrutement|en cours recrutement terminé|activo no recluta|activo sin reclutar|进行中 招募完成|募集終了|参加者募集終了-試験継続中|参加者募集終了‐試験継続中|参加者募集終了―試験継続中|모집완료|모집 완료|모집종료|모집 종료',
  ],
  [
    'COMPLETED',
    'completed|complete|study completed|trial completed|study complete|recruiting complete study complete|recruitment complete study complete|recruitment completed study completed|ended|finished|closed follow up complete|rekrutierung abgeschlossen studie abgeschlossen|abgeschlossen|beendet|studie abgeschlossen|étude terminée|essai terminé|complété|completado|completada|finalizado|finalizada|estudio finalizado|completato|结束|已完成|已结束|试验完成|試験終了|研究終了|終了|완료|연구종료|연구 종료|연구종결|연구 종결|연구완료|연구 완료',
  ],
  [
    'SUSPENDED',
    'suspended|suspending|temporarily halted|on hold|temporarily suspended|temporarily not available for recruitment|recruiting suspended on temporary hold|recruitment suspended on temporary hold|rekrutierung unterbrochen|rekrutierung vorübergehend ausgesetzt|ausgesetzt|suspendu|suspendue|suspendido|suspendida|sospeso|暂停|暂停或中断|暂停招募|募集中断|参加者募集中断|모집중단|모집 중단|일시중단',
  ],
  [
    'TERMINATED',
    'terminated|prematurely ended|stopped early|stopped|terminated early|early terminated|ended prematurely|halted prematurely|recruiting stopped after recruiting started|recruitment stopped after recruitment started|vorzeitig beendet|abgebrochen|rekrutierung abgebrochen|arrêté prématurément|arrêtée prématurément|interrompu|终止|提前终止|主动终止|試験中止|中止|조기종료|연구중단|연구 중단',
  ],
  [
    'WITHDRAWN',
    'withdrawn|recruiting withdrawn before recruiting started|recruitment withdrawn before recruitment started|zurückgezogen|retiré|retirada|retirado|撤销|撤回|取り下げ|연구철회|연구 철회',
  ],
  ['UNKNOWN', 'unknown status'],
];

let statuses: ReadonlyMap<string, string> | undefined;

const words = (text: string) =>
  folded(text)
    .toLowerCase()
    .replace(/[_,;:.()[\]–—!*•●■◉○]|(?<!\p{L})-|-(?=[^\p{L}])/gu, ' ')
    .replace(/(?<=[a-z])-(?=[a-z])/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function statusOfWords(text: string): string | undefined {
  if (!statuses) {
    const rows = new Map<string, string>();
    for (const [code, names] of STATUSES) for (const name of names.split('|')) rows.set(words(name), code);
    statuses = rows;
  }
  return statuses.get(words(text));
}

/** API v2's code of a status; where a value says it twice ("募集中/Recruiting") both must agree. */
export function readStatus(value: string): string | null {
  if (value.length > 120) return null;
  const text = folded(value);
  const whole = statusOfWords(text);
  if (whole) return whole;
  const parts = text
    .split(
      /\/|\||[()]|(?<=[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af])\s+(?=[A-Za-z])|(?<=[a-z])\s+(?=[\u3040-\u9fff\uac00-\ud7af])/,
    )
    .map((part) => part.trim())
    .filter(Boolean);
  const isDated = (part: string) => /^(?:as of|since|last|updated)\b|^\d{4}-\d\d/i.test(part);
  const codes = parts.map((part) => (isDated(part) ? undefined : statusOfWords(part)));
  const read = [...new Set(codes.filter((code) => code !== undefined))];
  // Words that are not understood beside those that are may say the contrary; those of the other language are its translation.
  const isTranslated = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(text) && /[a-z]/i.test(text);
  const understood = parts.every((part, i) => codes[i] !== undefined || isDated(part));
  return read.length === 1 && (understood || isTranslated) ? read[0]! : null;
}

// ---- phase

const ROMAN: Record<string, number> = { '0': 0, '1': 1, '2': 2, '3': 3, '4': 4, i: 1, ii: 2, iii: 3, iv: 4 };
const PHASE_WORDS = /\b(?:clinical trial|clinical|trial|study|phases?|fase)\b|临床试验|临床研究|期|第|相|상|阶段|試験/g;

/** API v2's codes of a phase: "Phase I/II" → PHASE1, PHASE2; "Not applicable" → NA; null for words that are no phase. */
export function readPhases(value: string): string[] | null {
  let text = folded(value).toLowerCase();
  if (text.length > 120) return null;
  if (
    /^(?:n\/?a|not applicable|phase n\/?a|no phase|no aplica|non applicable|nicht zutreffend|entfällt|不适用|該当せず|해당사항없음|해당없음)$/.test(
      text,
    )
  )
    return ['NA'];
  const parts = text.split(/(?<=[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af])\s*\/\s*(?=[a-z])/);
  if (parts.length === 2) {
    const both = parts.map((part) => readPhases(part)).filter((phases) => phases !== null);
    return both.length === 1 || JSON.stringify(both[0]) === JSON.stringify(both[1]) ? (both[0] ?? null) : null;
  }
  const named = /^[a-z ]+\((phases? [^)]+)\)/.exec(text);
  if (named) text = named[1]!;
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(')) {
    const close = text.indexOf(')', open);
    text = `${text.slice(0, open)} ${close < 0 ? '' : text.slice(close + 1)}`;
  }
  const more = text.search(/[\s\d][-–—:] [a-z]/);
  if (more > 0 && !/^.[-–—:] (?:phase|[iv]+\b)/.test(text.slice(more))) text = text.slice(0, more + 1);
  text = text.replace(/(?<=[a-z])_?(?=\d)|_/g, ' ');
  const isEarly = /\bearly\b/.test(text);
  text = text
    .replace(/\bearly\b/g, ' ')
    .replace(PHASE_WORDS, ' ')
    .replace(/\b(?:and|und|et|y|or|to)\b|[/+&,;|、・~-]|–|—/g, ' ')
    .trim();
  if (!text) return null;
  const numbers: number[] = [];
  for (const token of text.split(/\s+/)) {
    const number = ROMAN[/^(\d|i{1,3}|iv)[abc]?$/.exec(token)?.[1] ?? ''];
    if (number === undefined) return null;
    if (!numbers.includes(number)) numbers.push(number);
  }
  if (numbers.length > 2 || (numbers.length === 2 && numbers[1]! - numbers[0]! !== 1)) return null;
  if (numbers.length === 1 && (numbers[0] === 0 || (isEarly && numbers[0] === 1))) return ['EARLY_PHASE1'];
  return isEarly || numbers.includes(0) ? null : numbers.map((number) => `PHASE${number}`);
}

// ---- how many

const NUMBER = String.raw`(\d{1,3}(?:[,.'’ \u202f]\d{3})+|\d{1,6})`;
const PEOPLE = String.raw`(?:\s*(?:participants?|patients?|subjects?|people|persons?|individuals|volunteers|adults|children|teilnehmer(?:innen)?|patienten|probanden|sujets?|participantes|pacientes|sujetos|人|名|例|명|개|례)(?:\s+(?:planned|expected|enrolled|in total))?)?`;
const KIND = String.raw`(?:[\s,;]*[([]?\s*(actual|estimated|anticipated|expected|planned|target|实际|预计|予定)\s*[)\]]?)?`;
const COUNT = new RegExp(
  String.raw`^(?:(?:n|total|total sample size|sample size|estimated|planned|target|actual|approximately|about|约|約|計|合計)\s*[:=]?\s*)?["“]?${NUMBER}["”]?${PEOPLE}${KIND}(?:\.|;\s*\D.*)?$`,
  'i',
);
/** CTRI's cell of several numbers begins with the one for all countries. */
const CTRI_COUNT = /^Total Sample Size\s*=\s*"(\d{1,6})"/i;

export type Count = { count: number; type?: 'ESTIMATED' | 'ACTUAL' };

/** How many people, and whether that is said to be planned or actual. */
export function readCount(value: string): Count | null {
  const text = folded(value);
  const match = COUNT.exec(text) ?? CTRI_COUNT.exec(text);
  const count = Number(match?.[1]?.replace(/\D/g, ''));
  if (!match || !(count >= 1 && count <= 500_000)) return null;
  const kind = match[2]?.toLowerCase();
  return { count, ...(kind ? { type: kind === 'actual' || kind === '实际' ? 'ACTUAL' : 'ESTIMATED' } : {}) };
}

// ---- when

const MONTHS =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec;januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember;janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre;enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre;january|february|march|april|may|june|july|august|september|october|november|december;jän|feb|mär|apr|mai|jun|jul|aug|sept|okt|nov|dez';
let months: ReadonlyMap<string, number> | undefined;

function monthOf(name: string): number | undefined {
  months ??= new Map(MONTHS.split(';').flatMap((list) => list.split('|').map((month, i) => [month, i + 1] as const)));
  return months.get(name.toLowerCase().replace(/\.$/, ''));
}

const two = (number: number) => String(number).padStart(2, '0');

function iso(year: number, month: number | undefined, day?: number): string | null {
  if (month === undefined || month < 1 || month > 12 || year < 1980 || year > 2060) return null;
  if (day === undefined) return `${year}-${two(month)}`;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && day >= 1 ? `${year}-${two(month)}-${two(day)}` : null;
}

const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988 };

/**
 * YYYY-MM-DD or YYYY-MM of a date in one of the forms that sites use; null where it is none.
 * @param dayFirst whether the site is known to write 03/04/2025 for the third of April; without it such a date gives nothing
 */
export function readDate(value: string, dayFirst = false): string | null {
  const text = folded(value)
    .replace(/(?:예정|실제)?[([]?\b(?:actual|estimated|anticipated|expected|planned|projected)\b[)\]]?$/i, '')
    .trimEnd()
    .replace(/ ?[,;]$/, '')
    .replace(/^(?:actual|estimated|anticipated|expected|planned|on)\s*[:-]?\s+/i, '')
    .replace(/[T ]\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?(?: ?[ap]m)?(?: ?(?:Z|UTC|GMT|CET|CEST|[+-]\d\d:?\d\d))?$/i, '')
    .replace(/[.,;]$/, '')
    .trim();
  if (text.length < 6 || text.length > 40) return null;
  let match = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text);
  if (match) return iso(Number(match[1]), Number(match[3]), match[4] ? Number(match[4]) : undefined);
  match = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日일])?$/.exec(text);
  if (match) return iso(Number(match[1]), Number(match[2]), match[3] ? Number(match[3]) : undefined);
  match = /^(令和|平成) ?(\d{1,2}|元) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日$/.exec(text);
  if (match)
    return iso(ERAS[match[1]!]! + (match[2] === '元' ? 1 : Number(match[2])), Number(match[3]), Number(match[4]));
  match = /^(\d{4}) year (\d{1,2}) month (\d{1,2}) day$/i.exec(text); // UMIN
  if (match) return iso(Number(match[1]), Number(match[2]), Number(match[3]));
  match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (match) return iso(Number(match[3]), Number(match[2]), Number(match[1]));
  match = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (match) {
    const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    if (dayFirst || first > 12) return iso(year, second, first);
    return second > 12 || first === second ? iso(year, first, second) : null;
  }
  match = /^(\d{1,2})(?:st|nd|rd|th|er|\.)?[ -](?:de )?(\p{L}+)\.?,?[ -](?:de )?(\d{4})$/iu.exec(text);
  if (match) return iso(Number(match[3]), monthOf(match[2]!), Number(match[1]));
  match = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(text);
  if (match) return iso(Number(match[3]), monthOf(match[1]!), Number(match[2]));
  match = /^(\p{L}+)\.?,?[ -](?:de )?(\d{4})$/iu.exec(text);
  return match ? iso(Number(match[2]), monthOf(match[1]!)) : null;
}

/** The two dates of "From 2026-01-01 To 2028-01-01". */
export function readPeriod(value: string): { start: string; end: string } | null {
  const match = /^(?:from|从) ?(\d{4}-\d\d-\d\d) ?(?:to|至) ?(\d{4}-\d\d-\d\d)$/i.exec(folded(value));
  const start = match && readDate(match[1]!);
  const end = match && readDate(match[2]!);
  return start && end ? { start, end } : null;
}

// ---- names

const ABBREVIATED =
  /\b(?:inc|ltd|co|corp|llc|l\.?p|s\.?a|s\.?p\.?a|s\.?r\.?l|b\.?v|n\.?v|plc|e\.?v|dr|prof|st|univ|dept|hosp|no|gmbh & co|k\.?g|a\.?g|u\.?s|jr)\.$/i;

/** True for words that tell something instead of naming it. */
function isSentence(text: string): boolean {
  if (/[。！？!?]/.test(text)) return true;
  if (text.endsWith('.') && !ABBREVIATED.test(text) && !/(?:^|[\s,])\p{Lu}[\p{L}.]{0,5}\.$/u.test(text)) return true;
  if (/[a-z)]\. [A-Z]/.test(text) && !/\b(?:Inc|Ltd|Co|Corp|St|Dr|Prof|Univ|Dept)\. [A-Z]/.test(text)) return true;
  return /\b(?:is|are|was|were|will|has|have|please|click|learn|this|these|you|your|we)\b/i.test(text);
}

/** A sponsor's name; null for sentences, addresses of the web, and what says nothing. */
export function readSponsor(value: string): string | null {
  const [own = ''] = value.split(/ (?:see|view|show|browse) (?:all|more|details|other)\b/i, 1);
  const text = own
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(/^[-–:：•]\s*/, '')
    .replace(/[;,]$/, '');
  if (text.length < 2 || text.length > 200 || !/\p{L}{2}/u.test(text) || saysNothing(text)) return null;
  if (isSentence(text) || /https?:|www\.|@/.test(text) || text.split(' ').length > 25) return null;
  if (
    /^(?:commercial|non-?commercial|industry|other|government|self|hospital|university|sponsor|lead|individual|investigator|information|details?|view .*|show .*|see .*)$/i.test(
      text,
    )
  )
    return null;
  return text;
}

const BULLET = /^(?:[*•·▪◦●■–-]|\(?\d{1,2}[.)])\s*/;
/** What registries print before an intervention's name. */
const TYPE =
  /^(?:drug|biological|biological\/vaccine|device|procedure|genetic|radiation|behavioral|behavioural|dietary supplement|combination product|diagnostic test|other)\s?(?:[:：-])\s*/i;

const KIND_OF_TREATMENT =
  /^(?:other|drugs?|biologicals?|treatment|device|procedure|interventional|experimental|prevention|diagnosis)$/i;

/** The names of a list, each once; null where one of them is a sentence or too long to be a name. */
export function readNames(lines: readonly string[]): string[] | null {
  const names: string[] = [];
  for (const line of lines) {
    for (const part of line.split(/[;；|]|\s{2,}/)) {
      const name = part
        .replace(/[\s\u00a0]+/g, ' ')
        .trim()
        .replace(BULLET, '')
        .replace(TYPE, '')
        .trim();
      if (!name || saysNothing(name) || KIND_OF_TREATMENT.test(name)) continue;
      if (name.length > 120 || name.split(' ').length > 14 || isSentence(name) || findIds(name).length > 0) return null;
      if (!/\p{L}{2}/u.test(name) || /[:：]$/.test(name)) return null;
      if (!names.includes(name)) names.push(name);
    }
  }
  return names.length > 0 && names.length <= 20 ? names : null;
}

// ---- where

/** ISO 3166-1 codes, and their English names in the same order: asking the browser for all of them takes longer than the page. */
const CODES =
  'ADAEAFAGAIALAMAOARATAUAWAZBABBBDBEBFBGBHBIBJBMBNBOBRBSBTBWBYBZCACDCFCGCHCICLCMCNCOCRCUCVCYCZDEDJDKDMDODZECEEEGERESETFIFJFMFRGAGBGDGEGFGHGLGMGNGPGQGRGTGUGWGYHKHNHRHTHUIDIEILINIQIRISITJMJOJPKEKGKHKIKMKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMGMKMLMMMNMOMQMRMTMUMVMWMXMYMZNANCNENGNINLNONPNZOMPAPEPFPGPHPKPLPRPSPTPYQARERORSRURWSASBSCSDSESGSISKSLSMSNSOSRSSSTSVSYSZTDTGTHTJTLTMTNTRTTTWTZUAUGUSUYUZVCVEVNVUWSXKYEZAZMZW';
const ENGLISH =
  'Andorra|United Arab Emirates|Afghanistan|Antigua & Barbuda|Anguilla|Albania|Armenia|Angola|Argentina|Austria|Australia|Aruba|Azerbaijan|Bosnia & Herzegovina|Barbados|Bangladesh|Belgium|Burkina Faso|Bulgaria|Bahrain|Burundi|Benin|Bermuda|Brunei|Bolivia|Brazil|Bahamas|Bhutan|Botswana|Belarus|Belize|Canada|Congo - Kinshasa|Central African Republic|Congo - Brazzaville|Switzerland|Côte d’Ivoire|Chile|Cameroon|China|Colombia|Costa Rica|Cuba|Cape Verde|Cyprus|Czechia|Germany|Djibouti|Denmark|Dominica|Dominican Republic|Algeria|Ecuador|Estonia|Egypt|Eritrea|Spain|Ethiopia|Finland|Fiji|Micronesia|France|Gabon|United Kingdom|Grenada|Georgia|French Guiana|Ghana|Greenland|Gambia|Guinea|Guadeloupe|Equatorial Guinea|Greece|Guatemala|Guam|Guinea-Bissau|Guyana|Hong Kong SAR China|Honduras|Croatia|Haiti|Hungary|Indonesia|Ireland|Israel|India|Iraq|Iran|Iceland|Italy|Jamaica|Jordan|Japan|Kenya|Kyrgyzstan|Cambodia|Kiribati|Comoros|North Korea|South Korea|Kuwait|Cayman Islands|Kazakhstan|Laos|Lebanon|St. Lucia|Liechtenstein|Sri Lanka|Liberia|Lesotho|Lithuania|Luxembourg|Latvia|Libya|Morocco|Monaco|Moldova|Montenegro|Madagascar|North Macedonia|Mali|Myanmar (Burma)|Mongolia|Macao SAR China|Martinique|Mauritania|Malta|Mauritius|Maldives|Malawi|Mexico|Malaysia|Mozambique|Namibia|New Caledonia|Niger|Nigeria|Nicaragua|Netherlands|Norway|Nepal|New Zealand|Oman|Panama|Peru|French Polynesia|Papua New Guinea|Philippines|Pakistan|Poland|Puerto Rico|Palestinian Territories|Portugal|Paraguay|Qatar|Réunion|Romania|Serbia|Russia|Rwanda|Saudi Arabia|Solomon Islands|Seychelles|Sudan|Sweden|Singapore|Slovenia|Slovakia|Sierra Leone|San Marino|Senegal|Somalia|Suriname|South Sudan|São Tomé & Príncipe|El Salvador|Syria|Eswatini|Chad|Togo|Thailand|Tajikistan|Timor-Leste|Turkmenistan|Tunisia|Türkiye|Trinidad & Tobago|Taiwan|Tanzania|Ukraine|Uganda|United States|Uruguay|Uzbekistan|St. Vincent & Grenadines|Venezuela|Vietnam|Vanuatu|Samoa|Kosovo|Yemen|South Africa|Zambia|Zimbabwe';
const OTHER_NAMES =
  "usa=US|u.s.a.=US|u.s.=US|us=US|the united states of america=US|united states of america=US|the united states=US|uk=GB|england=GB|scotland=GB|wales=GB|northern ireland=GB|great britain=GB|korea, republic of=KR|republic of korea=KR|korea=KR|korea, south=KR|russian federation=RU|viet nam=VN|the netherlands=NL|holland=NL|czech republic=CZ|slovak republic=SK|turkey=TR|türkiye=TR|turkey (türkiye)=TR|turkiye=TR|iran, islamic republic of=IR|iran (islamic republic of)=IR|hong kong=HK|macau=MO|taiwan, province of china=TW|taiwan, china=TW|moldova, republic of=MD|republic of moldova=MD|syrian arab republic=SY|tanzania, united republic of=TZ|ivory coast=CI|macedonia=MK|palestine=PS|p.r. china=CN|pr china=CN|china (mainland)=CN|mainland china=CN|people's republic of china=CN|united arab emirates=AE|美国=US|英国=GB|한국=KR|韩国=KR|中国大陆=CN";

const countries = new Map<string, ReadonlyMap<string, string>>();

/** Names of countries in a language, in lower case → the English one. */
function countriesIn(language: string): ReadonlyMap<string, string> {
  const known = countries.get(language);
  if (known) return known;
  const english = ENGLISH.split('|');
  const codes = CODES.match(/../g)!;
  const found = new Map<string, string>();
  if (language === 'en') {
    for (const name of english) found.set(name.toLowerCase(), name);
    for (const pair of OTHER_NAMES.split('|')) {
      const [name = '', code = ''] = pair.split('=');
      found.set(name, english[codes.indexOf(code)]!);
    }
  } else {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const [i, code] of codes.entries()) found.set(names.of(code)?.toLowerCase() ?? code, english[i]!);
  }
  countries.set(language, found);
  return found;
}

/** The languages that a name may be in: English, those of its writing, and the page's own. */
function languagesOf(name: string, page: string): string[] {
  if (/[\u3040-\u30ff]/.test(name)) return ['ja'];
  if (/[\uac00-\ud7af]/.test(name)) return ['ko'];
  if (/[\u4e00-\u9fff]/.test(name)) return /^ja/i.test(page) ? ['ja', 'zh'] : ['zh', 'ja'];
  const own = /^(?:de|fr|es|it|pt|nl|pl)/i.exec(page)?.[0]?.toLowerCase();
  return own ? ['en', own] : ['en'];
}

function countryOf(name: string, page: string): string | undefined {
  const text = folded(name).toLowerCase().replace(BULLET, '').replace(/\.$/, '');
  if (text.length < 2 || text.length > 60) return undefined;
  for (const language of languagesOf(text, page)) {
    const found = countriesIn(language).get(text) ?? countriesIn('en').get(text);
    if (found) return found;
  }
  return undefined;
}

/**
 * English names of the countries of a list; null unless all of it are countries.
 * @param page the page's language: countries may be named in it
 */
export function readCountries(lines: readonly string[], page = 'en'): string[] | null {
  const found: string[] = [];
  for (const line of lines) {
    const parts = line.split(/[;；|、\n]|\s{2,}|(?<=\p{L}) ?\/ ?(?=\p{L})/u).map((part) => part.trim());
    for (const part of parts.filter(Boolean)) {
      const whole = countryOf(part, page);
      const each = whole ? [whole] : part.split(/[,，]| and /).map((one) => countryOf(one, page));
      for (const country of each) {
        if (!country) return null;
        if (!found.includes(country)) found.push(country);
      }
    }
  }
  return found.length > 0 && found.length <= 80 ? found : null;
}
