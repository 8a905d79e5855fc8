// One line that says why a study is similar: what is the same, what both exclude, what differs.
import type { Aspect, Reason } from './similar';

/** How each aspect is called in a list of what is the same. */
const NAME: Readonly<Record<Aspect, string>> = {
  modality: 'modality',
  target: 'target',
  disease: 'disease',
  cellSource: 'cell source',
  lymphodepletion: 'lymphodepletion',
  refractory: 'refractory disease',
  combination: 'combination',
  population: 'ages',
  phase: 'phase',
  nephritis: 'nephritis rule',
  priorCellTherapy: 'prior cell therapy',
};

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** A sentence of its own where two studies agree on something that "same …" would not say well. */
function alike({ aspect, self }: Reason): string | undefined {
  if (aspect === 'priorCellTherapy')
    return self === 'excluded' ? 'also excludes prior cell therapy' : 'also has a washout for prior cell therapy';
  if (aspect === 'nephritis') return `lupus nephritis ${self} in both`;
  if (aspect === 'refractory') return 'also for refractory disease';
  if (aspect === 'combination')
    return self === 'other' ? undefined : `also with ${self === 'antibody' ? 'an' : 'a'} ${self}`;
  return undefined;
}

function unlike({ aspect, self, other }: Reason): string | undefined {
  if (self === undefined || other === undefined) return undefined;
  switch (aspect) {
    case 'modality':
    case 'target':
    case 'cellSource':
      return `${self} here, ${other} there`;
    case 'disease':
      return `${self === 'other' ? 'another disease' : self} here, ${other === 'other' ? 'another disease' : other} there`;
    case 'nephritis':
      return `lupus nephritis ${self} here, ${other} there`;
    case 'lymphodepletion':
      // "given" names no drugs: it may be the same.
      if (self === 'given' || other === 'given')
        return self === 'none' || other === 'none' ? `lymphodepletion ${self} here, ${other} there` : undefined;
      return `lymphodepletion: ${self} here, ${other} there`;
    case 'population':
      return `${self} here, ${other} there`;
    case 'priorCellTherapy':
      return `prior cell therapy: ${self} here, ${other} there`;
    case 'combination':
      return `with ${self} here, with ${other} there`;
    default:
      return undefined;
  }
}

const HEAD: readonly Aspect[] = ['modality', 'target', 'disease', 'cellSource', 'lymphodepletion'];
const MOST_DIFFERENCES = 3;

/** "Same modality and target; also excludes prior cell therapy; lupus nephritis excluded here, allowed there". */
export function reasonsInWords(reasons: readonly Reason[]): string {
  const same = reasons.filter((r) => r.sign === 'same');
  const head = HEAD.filter((aspect) => same.some((r) => r.aspect === aspect));
  const parts = [
    head.length > 0 ? `same ${list(head.map((aspect) => NAME[aspect]))}` : '',
    ...same.map(alike),
    ...[...reasons.filter((r) => r.sign === 'different'), ...reasons.filter((r) => r.sign === 'near')]
      .map(unlike)
      .filter((part) => part !== undefined)
      .slice(0, MOST_DIFFERENCES),
  ].filter((part) => part);
  const line = parts.length > 0 ? parts.join('; ') : 'little is known of one of the two';
  return line.charAt(0).toUpperCase() + line.slice(1);
}
