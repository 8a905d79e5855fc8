// CRIS (Korea): a label over several rows, the text in the one named "Description".
import { addressOf } from './address';
import { type Labels, readLabelled } from './labelled';
import type { Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'cris',
  name: 'CRIS',
  hosts: ['cris.nih.go.kr'],
  trial: (url) => {
    if (/^\/cris\/(?:en\/)?search\/detailSearch\.do\/\d+\/?$/.test(url.pathname)) return [];
    const isPage = /^\/cris\/(?:en\/)?search\/(?:detailSearch\.do|search_result_st01(?:_[a-z]+)?\.jsp)$/.test(
      url.pathname,
    );
    return isPage && /^\d+$/.test(url.searchParams.get('seq') ?? '') ? [] : null;
  },
});

export const examples: Examples = {
  trial: [
    'https://cris.nih.go.kr/cris/en/search/search_result_st01.jsp?seq=911',
    'https://cris.nih.go.kr/cris/search/detailSearch.do?seq=24567&search_page=L',
    'https://cris.nih.go.kr/cris/search/detailSearch.do/24567',
  ],
  other: [
    'https://cris.nih.go.kr/cris/index/index.do',
    'https://cris.nih.go.kr/cris/search/listDetail.do?searchWord=lupus',
    'https://cris.nih.go.kr/cris/en/search/search_result_st02.jsp?seq=911',
  ],
};

const LABELS: Labels = {
  inclusion: /^(?:inclusion\s*criteria|(?:대상자\s*)?(?:포함|선정)\s*기준)$/i,
  exclusion: /^(?:exclusion\s*criteria|(?:대상자\s*)?제외\s*기준)$/i,
  inner: /^(?:description|설명|내용|상세내용)$/i,
  title: /^(?:public\/brief title|scientific title|연구제목|연구명)$/i,
  ids: /^(?:cris registration number|cris\s*등록번호|등록번호)$/i,
};

export function read(doc: Document, url: string): SiteRead {
  return readLabelled(doc, url, LABELS);
}
