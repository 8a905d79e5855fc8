// jRCT: rows of a label (Japanese and English) and a cell.
import { addressOf, idsInPath } from './address';
import { findIds } from './ids';
import { type Labels, readLabelled } from './labelled';
import type { Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'jrct',
  name: 'jRCT',
  hosts: ['jrct.mhlw.go.jp', 'jrct.niph.go.jp'],
  trial: (url) => idsInPath(url, /^\/(?:en-)?latest-detail\/(jRCT\w?\d{9,10})\/?$/i)?.flatMap(findIds) ?? null,
});

export const examples: Examples = {
  trial: [
    'https://jrct.mhlw.go.jp/en-latest-detail/jRCT2031230123',
    'https://jrct.mhlw.go.jp/latest-detail/jRCTs051230045',
    'https://jrct.niph.go.jp/latest-detail/jRCT2031230123',
  ],
  other: [
    'https://jrct.mhlw.go.jp/',
    'https://jrct.mhlw.go.jp/search?searched=1',
    'https://jrct.mhlw.go.jp/history/jRCT2031230123',
  ],
};

const LABELS: Labels = {
  inclusion:
    /^(?:主たる)?選択基準(?:\s*(?:[/／]\s*)?(?:key |main )?inclusion criteria)?$|^(?:key |main )?inclusion criteria$/i,
  exclusion:
    /^(?:主たる)?除外基準(?:\s*(?:[/／]\s*)?(?:key |main )?exclusion criteria)?$|^(?:key |main )?exclusion criteria$/i,
  title: /^(?:研究の名称|平易な研究名称|scientific title|public title)(?:\s*[/／].*)?$/i,
  ids: /^(?:臨床研究実施計画番号|jrct(?:番号| number| id)|(?:study |trial )?id(?: number)?)(?:\s*[/／].*)?$/i,
};

export function read(doc: Document, url: string): SiteRead {
  return readLabelled(doc, url, LABELS);
}
