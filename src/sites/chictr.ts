// ChiCTR: a label's cell and a text's cell, each in Chinese (p.cn) and English (p.en); full-width signs.
import { addressOf } from './address';
import { foldedText } from './elements';
import { pageIds, pageTitle } from './page-facts';
import type { Block, Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'chictr',
  name: 'ChiCTR',
  hosts: ['chictr.org.cn', 'www.chictr.org.cn'],
  insecure: true,
  trial: (url) =>
    /^\/showproj(?:en)?\.(?:html|aspx)$/i.test(url.pathname) && url.searchParams.get('proj') ? [] : null,
});

export const examples: Examples = {
  trial: [
    'https://www.chictr.org.cn/showproj.html?proj=201234',
    'https://www.chictr.org.cn/showprojEN.html?proj=201234',
    'http://www.chictr.org.cn/showproj.aspx?proj=12345',
  ],
  other: [
    'https://www.chictr.org.cn/',
    'https://www.chictr.org.cn/searchproj.html?title=lupus',
    'https://www.chictr.org.cn/showproj.html',
    'https://www.chictr.org.cn/historyversionpub.html?regno=ChiCTR2300071234',
  ],
};

const LABELS = {
  inclusion: /^(?:纳入标准|inclusion\s*criteria|纳入标准\s*(?:[:：]\s*)?inclusion\s*criteria)\s*[:：]?$/i,
  exclusion: /^(?:排除标准|exclusion\s*criteria|排除标准\s*(?:[:：]\s*)?exclusion\s*criteria)\s*[:：]?$/i,
  title: /^(?:注册题目|public\s*title|注册题目\s*(?:[:：]\s*)?public\s*title)\s*[:：]?$/i,
  id: /^(?:注册号|registration\s*number|注册号\s*(?:[:：]\s*)?registration\s*number)\s*[:：]?$/i,
};

export function read(doc: Document, url: string): SiteRead {
  const language = /showprojen/i.test(url) ? 'en' : 'cn';
  const cells = (label: RegExp): Element[] => cellsOf(doc, label, language);
  const title = cells(LABELS.title)[0];
  const id = cells(LABELS.id)[0];
  const blocks = (['inclusion', 'exclusion'] as const).flatMap((kind): Block[] =>
    cells(LABELS[kind]).map((root) => ({ root, kind })),
  );
  return {
    title: (title && foldedText(title)) || pageTitle(doc),
    ids: pageIds(doc, url, undefined, id ? foldedText(id) : ''),
    blocks,
  };
}

/** The texts beside a label in the page's language; those in the other where it has none. */
function cellsOf(doc: Document, label: RegExp, language: 'cn' | 'en'): Element[] {
  const found: { element: Element; language: string | null }[] = [];
  for (const cell of doc.querySelectorAll('td.left_title, td, th')) {
    if (cell.querySelector('td, th') || !label.test(foldedText(cell))) continue;
    const text = cell.nextElementSibling;
    if (!text) continue;
    const paragraphs = [...text.querySelectorAll('p.cn, p.en')].filter((p) => foldedText(p));
    if (paragraphs.length)
      for (const p of paragraphs) found.push({ element: p, language: p.classList.contains('en') ? 'en' : 'cn' });
    else found.push({ element: text, language: /[\u4e00-\u9fff]/.test(foldedText(cell)) ? 'cn' : 'en' });
  }
  const full = found.filter(({ element }) => foldedText(element));
  const own = full.filter((one) => one.language === language);
  const chosen = own.length ? own : full.length ? full : found.slice(0, 1);
  return chosen.map(({ element }) => element);
}
