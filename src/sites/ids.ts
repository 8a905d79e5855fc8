// Registry ids: what they look like in a text, and each registry's own way of writing them.

type IdForm = { registry: string; pattern: RegExp; write?: (match: string) => string };

const upper = (id: string) => id.toUpperCase();

/** One row a registry; the patterns match anywhere in a text, in any case. */
const FORMS: readonly IdForm[] = [
  { registry: 'ClinicalTrials.gov', pattern: /NCT0\d{7}(?!\d)/gi, write: upper },
  { registry: 'ISRCTN', pattern: /ISRCTN\s?\d{8}(?!\d)/gi, write: (id) => upper(id).replace(/\s/, '') },
  { registry: 'CTIS', pattern: /(?<![\d-])20\d\d-5\d{5}-\d\d-\d\d(?!\d)/g },
  { registry: 'EudraCT', pattern: /(?<![\d-])20\d\d-0\d{5}-\d\d(?!-?\d)/g },
  {
    registry: 'ChiCTR',
    pattern: /ChiCTR(?:\d{8,10}|-[a-z]{3}-\d{8})(?!\d)/gi,
    write: (id) => `ChiCTR${upper(id.slice(6))}`,
  },
  { registry: 'ANZCTR', pattern: /ACTRN126\d{11}(?!\d)/gi, write: upper },
  { registry: 'DRKS', pattern: /DRKS000\d{5}(?!\d)/gi, write: upper },
  { registry: 'jRCT', pattern: /jRCT[a-z]?\d{9,10}(?!\d)/gi, write: (id) => `jRCT${id.slice(4).toLowerCase()}` },
  { registry: 'UMIN', pattern: /UMIN0000\d{5}(?!\d)/gi, write: upper },
  { registry: 'CTRI', pattern: /CTRI\/20\d\d\/\d{2,3}\/0\d{5}(?!\d)/gi, write: upper },
  { registry: 'CRIS', pattern: /KCT00\d{5}(?!\d)/gi, write: upper },
  { registry: 'IRCT', pattern: /IRCT20\d{10,12}N\d{1,3}(?!\d)/gi, write: upper },
  { registry: 'PACTR', pattern: /PACTR20\d{13,14}(?!\d)/gi, write: upper },
  { registry: 'ReBEC', pattern: /RBR-[a-z0-9]{6,8}(?![a-z0-9])/gi, write: (id) => `RBR-${id.slice(4).toLowerCase()}` },
  { registry: 'TCTR', pattern: /TCTR20\d{9}(?!\d)/gi, write: upper },
];

/** The registry ids in a text, in the order they stand, each once, as their registry writes them. */
export function findIds(text: string): string[] {
  const found: { at: number; id: string }[] = [];
  for (const { pattern, write } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      if (/[a-z]/i.test(match[0][0]!) && /[a-z0-9]/i.test(text[match.index - 1] ?? '')) continue; // inside a word
      found.push({ at: match.index, id: write ? write(match[0]) : match[0] });
    }
  }
  found.sort((a, b) => a.at - b.at);
  return [...new Set(found.map(({ id }) => id))];
}

/** The registry whose ids look like this one, or the id itself where none does. */
export function registryOf(id: string): string {
  return FORMS.find(({ pattern }) => id.replace(pattern, '') === '')?.registry ?? id;
}

/** The first id of each registry: a trial has no second one there. */
export function oneOfEach(ids: readonly string[]): string[] {
  const registries = new Set<string>();
  return ids.filter((id) => {
    const registry = registryOf(id);
    return !registries.has(registry) && registries.add(registry);
  });
}
