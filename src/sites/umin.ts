// UMIN-CTR: rows of a label, a Japanese cell and, in the bilingual page, an English one.
import { addressOf } from './address';
import { type Labels, readLabelled } from './labelled';
import type { Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'umin-ctr',
  name: 'UMIN-CTR',
  hosts: ['center6.umin.ac.jp', 'upload.umin.ac.jp'],
  insecure: true,
  trial: (url) =>
    /^\/cgi-open-bin\/ctr(?:_e)?\/(?:ctr_)?view\.cgi$/.test(url.pathname) &&
    /^R\d{9}$/.test(url.searchParams.get('recptno') ?? '')
      ? []
      : null,
});

export const examples: Examples = {
  trial: [
    'https://center6.umin.ac.jp/cgi-open-bin/ctr_e/ctr_view.cgi?recptno=R000012345',
    'https://center6.umin.ac.jp/cgi-open-bin/ctr/ctr_view.cgi?recptno=R000012345',
  ],
  other: [
    'https://center6.umin.ac.jp/cgi-open-bin/ctr_e/index.cgi?function=02',
    'https://center6.umin.ac.jp/cgi-open-bin/ctr_e/ctr_his_list.cgi?recptno=R000012345',
    'https://center6.umin.ac.jp/cgi-open-bin/ctr_e/ctr_view.cgi',
  ],
};

const LABELS: Labels = {
  inclusion: /^選択基準(?:\s*(?:[/／]\s*)?key inclusion criteria)?$|^key inclusion criteria$/i,
  exclusion: /^除外基準(?:\s*(?:[/／]\s*)?key exclusion criteria)?$|^key exclusion criteria$/i,
  title: /^(?:一般向け試験名|public title|一般向け試験名\s*[/／]\s*public title|試験名)$/i,
  ids: /^(?:umin試験id|umin trial id|unique id issued by umin|umin試験id\s*[/／].*|.*\/unique (?:trial )?(?:id|number).*)$/i,
};

export function read(doc: Document, url: string): SiteRead {
  return readLabelled(doc, url, { ...LABELS, column: url.includes('/ctr/') ? 'first' : 'last' });
}
