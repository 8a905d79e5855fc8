// What a page says of its trial beside the criteria: read under clear labels, in the trial's own record, or not at all.
import { existsSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { PageFacts } from '../../src/model/reading';
import { readPage } from '../../src/page/read-page';
import { readFacts } from '../../src/sites/facts';
import { labelOf, ROWS } from '../../src/sites/facts-labels';
import {
  readCount,
  readCountries,
  readDate,
  readNames,
  readPeriod,
  readPhases,
  readSponsor,
  readStatus,
} from '../../src/sites/facts-values';
import { cases, readCase } from '../tools/cases';

type Plain = { [K in keyof PageFacts]?: NonNullable<PageFacts[K]>['value'] };

/** The facts without the words they were read from. */
const plain = (facts: PageFacts | undefined): Plain =>
  Object.fromEntries(Object.entries(facts ?? {}).map(([name, { value }]) => [name, value]));

const ADDRESS = 'https://clinicaltrials.gov/study/NCT06999999';

function factsOf(html: string, url = ADDRESS): Plain {
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  return plain(readPage(document, url).reading.facts);
}
const ofBody = (body: string, url?: string) => factsOf(`<!DOCTYPE html><body><main>${body}</main>`, url);

describe('the cases of the sites', () => {
  const all = cases();
  const factsIn = (site: string, name: string) => {
    const one = all.find((c) => c.site === site && c.name === name);
    return plain(readCase(one!.folder).expected.facts);
  };

  // Some facts of each; all of them stand in the cases' reading.json.
  const EXPECTED: [string, Plain][] = [
    [
      'clinicaltrials.gov/study',
      {
        overallStatus: 'RECRUITING',
        phases: ['PHASE1', 'PHASE2'],
        enrollmentCount: 36,
        enrollmentType: 'ESTIMATED',
        leadSponsor: 'Example Hospital of Shanghai',
        conditions: ['Systemic Lupus Erythematosus', 'Lupus Nephritis'],
        interventions: ['KX-12', 'Fludarabine', 'Cyclophosphamide'],
        startDate: '2026-01-15',
        completionDate: '2028-12',
        lastUpdatePostDate: '2026-03-14',
      },
    ],
    [
      'clinicaltrials.gov/old-address',
      {
        overallStatus: 'ACTIVE_NOT_RECRUITING',
        phases: ['EARLY_PHASE1'],
        enrollmentCount: 24,
        interventions: ['KX-12'],
      },
    ],
    ['anzctr/review', { overallStatus: 'NOT_YET_RECRUITING', leadSponsor: 'Example Hospital of Perth' }],
    ['centerwatch/listing', { overallStatus: 'RECRUITING', conditions: ['Systemic Lupus Erythematosus', 'Lupus'] }],
    ['chictr/chinese', { overallStatus: 'NOT_YET_RECRUITING', leadSponsor: '示例医院', startDate: '2026-01-01' }],
    ['chictr/english', { phases: ['PHASE1', 'PHASE2'], leadSponsor: 'Example Hospital of Shanghai' }],
    ['cris/new', { overallStatus: 'RECRUITING', enrollmentCount: 20, leadSponsor: '보기대학교병원' }],
    ['ctis/view', { overallStatus: 'RECRUITING', phases: ['PHASE1', 'PHASE2'], startDate: '2026-04-03' }],
    ['ctri/pmaindet2', { enrollmentCount: 30, countries: ['India'], phases: ['PHASE2', 'PHASE3'] }],
    ['drks/details', { enrollmentCount: 38, enrollmentType: 'ACTUAL', countries: ['Germany', 'Austria'] }],
    ['eu-ctr/trial', { phases: ['PHASE1', 'PHASE2'], enrollmentCount: 48, leadSponsor: 'Example Pharma Ltd' }],
    ['ictrp/trial2', { enrollmentCount: 36, countries: ['China'], startDate: '2026-04-03' }],
    [
      'isrctn/record',
      { overallStatus: 'RECRUITING', leadSponsor: 'University of Example', countries: ['United Kingdom'] },
    ],
    [
      'jrct/english',
      { leadSponsor: 'Example Pharma K.K.', countries: ['Japan', 'South Korea'], startDate: '2026-03-14' },
    ],
    ['jrct/japanese', { overallStatus: 'RECRUITING', lastUpdatePostDate: '2026-04-03', phases: ['PHASE1', 'PHASE2'] }],
    ['larvol/trial', { overallStatus: 'SUSPENDED', enrollmentCount: 1024, enrollmentType: 'ACTUAL' }],
    ['meddatax/record', { overallStatus: 'RECRUITING', leadSponsor: 'Example Hospital of Shanghai' }],
    ['stellatrials/trial', { overallStatus: 'ENROLLING_BY_INVITATION', countries: ['France'] }],
    ['trial.medpath.com/trial', { phases: ['PHASE2'], leadSponsor: 'Example Pharma AG' }],
    ['umin-ctr/english', { overallStatus: 'ENROLLING_BY_INVITATION', leadSponsor: 'Example University' }],
    ['umin-ctr/japanese', { leadSponsor: '見本大学', enrollmentCount: 20 }],
  ];
  test.each(EXPECTED)('%s', (name, facts) => {
    const [site = '', one = ''] = name.split('/');
    expect(factsIn(site, one)).toMatchObject(facts);
  });

  test('what is not clear stays out', () => {
    expect(factsIn('ictrp', 'trial2').overallStatus).toBeUndefined(); // "Not Recruiting" says not why
    expect(factsIn('eu-ctr', 'trial').overallStatus).toBeUndefined(); // "Ongoing" says not whether it recruits
    expect(factsIn('larvol', 'trial').lastUpdatePostDate).toBeUndefined(); // 03/04/2026: which is the month?
    expect(factsIn('anzctr', 'review').interventions).toBeUndefined(); // "Treatment: Other"
    expect(factsIn('trial.medpath.com', 'trial').overallStatus).toBeUndefined(); // the sites' own
    expect(factsIn('trial.medpath.com', 'trial').enrollmentCount).toBeUndefined(); // another trial's
  });

  test('filters, related trials and pages of no trial give none', () => {
    for (const name of ['bepartofresearch/trial', 'clinconnect/trial', 'withpower/trial', 'generic/no-trial']) {
      const [site = '', one = ''] = name.split('/');
      expect([name, factsIn(site, one)]).toEqual([name, {}]);
    }
  });

  test('no fact is one of the noise', () => {
    for (const { folder, site, name } of all) {
      const words = JSON.stringify(readCase(folder).expected.facts ?? {});
      expect([site, name, words]).toEqual([
        site,
        name,
        expect.not.stringMatching(/9321|777|Another Example|PHASE4|Fund\b/),
      ]);
    }
  });

  test('each fact has the words it was read from', () => {
    for (const { folder } of all) {
      const { expected, document } = readCase(folder);
      const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
      const page = letters(document.documentElement.outerHTML.replace(/<[^>]+>/g, ' ').replace(/&\w+;/g, ' '));
      for (const [name, { words }] of Object.entries(expected.facts ?? {})) {
        if (/^(?:status|phase|sponsor|healthCondition|addressCountry): /.test(words)) continue; // for machines
        for (const part of words.split(/; |, |: /)) expect([name, page.includes(letters(part))]).toEqual([name, true]);
      }
    }
  });
});

describe('layouts', () => {
  test.each([
    ['a definition list', '<dl><dt>Phase</dt><dd>Phase 2</dd></dl>'],
    ['a definition list with boxes', '<dl><div><dt>Phase:</dt><dd>Phase 2</dd></div></dl>'],
    ['a row of a table', '<table><tr><th>Study phase</th><td>II</td></tr></table>'],
    ['a row of plain cells', '<table><tr><td>Phase</td><td>Phase2</td></tr></table>'],
    [
      'a head and one row',
      '<table><tr><th>Condition</th><th>Phase</th></tr><tr><td>Lupus</td><td>Phase 2</td></tr></table>',
    ],
    ['a line', '<p>Phase: Phase 2</p>'],
    ['a line after a bold label', '<p><b>Phase:</b> 2</p>'],
    ['several on a line', '<p><b>Sex:</b> All <b>Phase:</b> 2 <b>Age:</b> 18+</p>'],
    ['a line below', '<p><strong>Phase</strong><br>Phase 2<br>All ages</p>'],
    ['boxes', '<div><div class="label">Phase</div><div>Phase 2</div></div>'],
    ['spans', '<div><span class="label">Phase</span><span>Phase 2</span></div>'],
    ['a heading', '<h3>Phase</h3><p>Phase 2</p>'],
    [
      'a heading and its explanation',
      '<h3>Clinical phase</h3><p>Tells how far the research has come.</p><p>PHASE2</p>',
    ],
    ['an item', '<ul><li><strong>Phase</strong> Phase 2</li></ul>'],
    ['in the margin', '<aside><h4>Phase</h4><p>Phase 2</p></aside>'],
    [
      'a form around all of the page',
      `<form id="aspnetForm"><input><p>${'Words. '.repeat(40)}</p><p>Phase: 2</p></form>`,
    ],
    ['a tab that is not shown', '<div role="tabpanel" hidden><p>Phase: 2</p></div>'],
  ])('%s', (_name, html) => {
    expect(ofBody(`<h1>A study of cells in lupus</h1>${html}`)).toMatchObject({ phases: ['PHASE2'] });
  });

  test.each([
    ['a sentence', '<p>The phase: 2 weeks before the first visit.</p><p>In this phase: patients rest.</p>'],
    ['a word in a sentence', '<p>The <b>Phase</b> 2 part began in May.</p>'],
    ['a menu', '<nav><p>Phase: 2</p></nav><ul class="menu"><li>Phase: 2</li></ul>'],
    ['a table of contents', '<ul><li><a href="#p">Phase</a></li><li><a href="#s">Status</a></li></ul>'],
    ['a filter', '<div class="search-filters"><h4>Phase</h4><ul><li>Phase 2</li></ul></div>'],
    ['a form', `<p>${'Words. '.repeat(40)}</p><form><h4>Phase</h4><input><p>Phase 2</p></form>`],
    ['a box to tick', '<fieldset><legend>Phase</legend><label><input type="checkbox">Phase 2</label></fieldset>'],
    [
      'a table of several trials',
      '<table><tr><th>Title</th><th>Phase</th></tr><tr><td>One</td><td>2</td></tr><tr><td>Two</td><td>3</td></tr></table>',
    ],
    ['related trials', '<h2>Related trials</h2><div><p>Cells in the kidney</p><p>Phase: 2</p></div>'],
    ['another trial’s card', '<div class="row"><b>NCT09990001</b> Cells<p>Phase: 2</p></div>'],
    ['a footer', '<footer>Phase: 2</footer>'],
    ['two labels and no value', '<h3>Phase</h3><h3>Status</h3>'],
    ['what stands below the record', '</main><div>Phase: 2</div>'],
    ['the next trial’s card', '<div class="next-trial"><p>Phase: 2</p></div>'],
    [
      'a table of sites',
      '<table><tr><th>Site</th><th>Status</th></tr><tr><td>A Hospital</td><td>Recruiting</td></tr></table>',
    ],
    ['a glossary', '<dl><dt>Phase</dt><dd>The stage of research.</dd><dt>Phase 2</dt><dd>3</dd></dl>'],
    ['a cookie bar', '<div class="cookie-banner">Phase: 2</div>'],
  ])('none in %s', (_name, html) => {
    expect(ofBody(`<h1>A study of cells in lupus</h1><p>NCT06999999</p>${html}`)).toEqual({});
  });

  test('the record’s own comes before a list further down', () => {
    const card = (phase: number) =>
      `<article><h3>Another study of other cells in kidneys</h3><p>Phase: ${phase}</p></article>`;
    expect(ofBody(`<p>Phase: 1</p>${card(3)}${card(4)}`)).toEqual({ phases: ['PHASE1'] });
    expect(ofBody(`<h1>Lupus</h1>${card(3)}${card(4)}`)).toEqual({});
  });

  test('a copy for small screens counts only where nothing is shown', () => {
    const html = '<div style="display:none"><p>Status: Completed</p></div><p>Status: Recruiting</p>';
    expect(ofBody(html)).toEqual({ overallStatus: 'RECRUITING' });
  });

  test('the trial’s status comes before that of a site or of recruitment, and what is not understood decides', () => {
    expect(ofBody('<p>Status: Completed</p><p>Overall status: Recruiting</p>').overallStatus).toBe('RECRUITING');
    expect(ofBody('<p>Overall status: Ongoing</p><p>Status: Recruiting</p>').overallStatus).toBeUndefined();
    expect(ofBody('<h2>Locations</h2><p>Example Hospital</p><p>Status: Recruiting</p>')).toEqual({});
  });

  test('a sponsor’s name below its heading, not a funder’s or a contact’s', () => {
    const html =
      '<h3>Source of funding</h3><p>Name</p><p>A Fund</p><h3>Sponsor information</h3><p>Name</p><p>A Hospital of Nowhere</p>';
    expect(ofBody(html)).toEqual({ leadSponsor: 'A Hospital of Nowhere' });
    expect(ofBody('<h3>Contact</h3><p>Name: Jane Doe</p>')).toEqual({});
  });

  test('a list whose end is not known, or that is half understood, says nothing', () => {
    expect(ofBody('<h3>Conditions</h3><ul><li>Lupus</li><li>Nephritis</li></ul>')).toEqual({
      conditions: ['Lupus', 'Nephritis'],
    });
    expect(ofBody('<p>Countries</p><p>China</p><p>Call us.</p>').countries).toBeUndefined();
    expect(ofBody('<dl><dt>Countries</dt><dd>China, Atlantis</dd></dl>').countries).toBeUndefined();
  });

  test('a status without a label counts where its element is named for it, and only one is', () => {
    const chip = (words: string) => `<span class="chip trial-status">${words}</span>`;
    expect(ofBody(`<h1>Cells in lupus</h1>${chip('Recruiting')}`)).toEqual({ overallStatus: 'RECRUITING' });
    expect(ofBody(`${chip('Recruiting')}<p>Overall status: Completed</p>`)).toEqual({ overallStatus: 'COMPLETED' });
    expect(ofBody(`${chip('Recruiting')}<div>${chip('Completed')}</div>`)).toEqual({});
    expect(ofBody('<span class="status">Completed</span><span class="order-status">Recruiting</span>')).toEqual({});
    expect(ofBody(`<div class="filters">${chip('Recruiting')}</div><h2>Sites</h2>${chip('Recruiting')}`)).toEqual({});
  });

  test('markup for machines stands in where nothing is shown', () => {
    const script = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const trial = { '@type': 'MedicalTrial', status: 'ActiveNotRecruiting', phase: '2' };
    expect(ofBody(script(trial))).toEqual({ overallStatus: 'ACTIVE_NOT_RECRUITING', phases: ['PHASE2'] });
    expect(ofBody(`${script(trial)}<p>Phase: 3</p>`).phases).toEqual(['PHASE3']);
    expect(ofBody(script({ ...trial, identifier: 'NCT09990001' }))).toEqual({});
    expect(ofBody(script([trial, { ...trial, status: 'Completed' }]))).toEqual({});
    expect(ofBody(script({ '@type': 'ItemList', itemListElement: [trial] }))).toEqual({});
    expect(ofBody('<script type="application/ld+json">{"@type":"MedicalTrial",</script>')).toEqual({});
    const item =
      '<div itemscope itemtype="https://schema.org/MedicalStudy"><meta itemprop="status" content="Suspended"></div>';
    expect(ofBody(item)).toEqual({ overallStatus: 'SUSPENDED' });
  });

  test('an address of a search or a list gives no facts', () => {
    const html = '<p>Status: Recruiting</p><p>Phase: 2</p>';
    expect(ofBody(html, 'https://clinicaltrials.gov/search?cond=lupus')).toEqual({});
    expect(ofBody(html, 'https://example.org/news')).toEqual({});
  });

  test('a page of thousands of texts is read in steps', () => {
    const { document } = new JSDOM(`<p>Phase: 2</p>${'<p>Some words</p>'.repeat(5000)}`).window;
    const steps = readFacts(document, 'clinicaltrials.gov', []);
    let count = 1;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    expect(count).toBeGreaterThan(1);
    expect(plain(step.value)).toEqual({ phases: ['PHASE2'] });
  });
});

describe('labels', () => {
  test.each([
    ['Study Start (Actual)', 'startDate'],
    ['Enrollment (Estimated)', 'enrollmentCount'],
    ['7. Phase', 'phases'],
    ['F.4.2.2 In the whole clinical trial', 'enrollmentCount'],
    ['Recruitment Status :', 'overallStatus'],
    ['征募研究对象情况：', 'overallStatus'],
    ['目標参加者数/Target sample size', 'enrollmentCount'],
    ['対象疾患名 / Health Condition(s) or Problem(s) Studied', 'conditions'],
    ['Rekrutierungsstatus', 'overallStatus'],
    ['Promoteur', 'leadSponsor'],
    ['Tamaño de la muestra', 'enrollmentCount'],
    ['임상시험단계', 'phases'],
  ])('%s', (text, fact) => expect(labelOf(text)?.fact).toBe(fact));

  test('each of the table is found, and stands there once', () => {
    const names = ROWS.flatMap(([label, list]) => list.split('|').map((name) => [name, label] as const));
    expect(names.filter(([name, label]) => labelOf(name) !== label).map(([name]) => name)).toEqual([]);
    expect(names.length).toBeGreaterThan(400);
  });

  test.each([
    'Phase 1',
    'Phases of the moon',
    'Sponsor a child',
    'Status quo',
    'Conditions of use',
    'Start date of your pass',
  ])('%s is none', (text) => expect(labelOf(text)).toBeNull());
});

describe('values', () => {
  test.each([
    ['Recruiting', 'RECRUITING'],
    ['NOT_YET_RECRUITING', 'NOT_YET_RECRUITING'],
    ['Active, not recruiting', 'ACTIVE_NOT_RECRUITING'],
    ['Active - Recruiting', 'RECRUITING'],
    ['Ongoing, recruiting', 'RECRUITING'],
    ['尚未开始 Not yet recruiting', 'NOT_YET_RECRUITING'],
    ['進行中', null],
    ['募集中 / Recruiting', 'RECRUITING'],
    ['参加者募集終了‐試験継続中/No longer recruiting', 'ACTIVE_NOT_RECRUITING'],
    ['연구대상자 모집 중(Recruiting)', 'RECRUITING'],
    ['모집완료(Completed)', null],
    ['Rekrutierung abgeschlossen, Studie wird fortgeführt', 'ACTIVE_NOT_RECRUITING'],
    ['Recruiting (as of 2026-03)', 'RECRUITING'],
    ['Prematurely Ended', 'TERMINATED'],
    ['Recruiting / Completed', null],
    ['Not recruiting', null],
    ['No longer recruiting', null],
    ['Ongoing', null],
    ['Recruiting healthy volunteers only', null],
    ['Recruiting (not in your country)', null],
  ])('status: %s', (text, code) => expect(readStatus(text)).toBe(code));

  test.each([
    ['Phase 1', ['PHASE1']],
    ['PHASE1/PHASE2', ['PHASE1', 'PHASE2']],
    ['Phase I/II', ['PHASE1', 'PHASE2']],
    ['Phase IIa', ['PHASE2']],
    ['1-2', ['PHASE1', 'PHASE2']],
    ['Early Phase 1', ['EARLY_PHASE1']],
    ['EARLY_PHASE1', ['EARLY_PHASE1']],
    ['Phase 0', ['EARLY_PHASE1']],
    ['N/A', ['NA']],
    ['Not Applicable', ['NA']],
    ['Ⅰ期临床试验', ['PHASE1']],
    ['第Ⅰ相/Phase I', ['PHASE1']],
    ['1상', ['PHASE1']],
    ['Phase2, Phase3', ['PHASE2', 'PHASE3']],
    ['Therapeutic exploratory (Phase II)', ['PHASE2']],
    ['Phase I and Phase II (Integrated)- First administration to humans', ['PHASE1', 'PHASE2']],
    ['Phase 1 - 4', null],
    ['Phase 5', null],
    ['Exploratory research', null],
    ['2 weeks', null],
    ['Phase', null],
  ])('phase: %s', (text, phases) => expect(readPhases(text)).toEqual(phases));

  test.each([
    ['18 participants', { count: 18 }],
    ['2,062', { count: 2062 }],
    ['36 (Estimated)', { count: 36, type: 'ESTIMATED' }],
    ['1,024 [Actual]', { count: 1024, type: 'ACTUAL' }],
    ['Planned Sample Size: 30; UK Sample Size: 30', null],
    ['120例', { count: 120 }],
    ['20 명', { count: 20 }],
    ['Total Sample Size="30" Sample Size from India="20"', { count: 30 }],
    ['20-40', null],
    ['0', null],
    ['9999999', null],
    ['2026-03-14', null],
    ['3.5', null],
    ['18 years', null],
  ])('size: %s', (text, count) => expect(readCount(text)).toEqual(count));

  test.each([
    ['2026-03-14', '2026-03-14'],
    ['2009-05-14 , Actual', '2009-05-14'],
    ['2026/03/14 9:05:00', '2026-03-14'],
    ['2026-03-14T09:05:00Z', '2026-03-14'],
    ['March 14, 2026', '2026-03-14'],
    ['March. 14, 2026', '2026-03-14'],
    ['14 March 2026', '2026-03-14'],
    ['14-Mar-2026', '2026-03-14'],
    ['March 2026 (Anticipated)', '2026-03'],
    ['14.03.2026', '2026-03-14'],
    ['14. März 2026', '2026-03-14'],
    ['14 mars 2026', '2026-03-14'],
    ['14 de marzo de 2026', '2026-03-14'],
    ['2026年3月14日', '2026-03-14'],
    ['令和8年3月14日', '2026-03-14'],
    ['2026년 3월 14일', '2026-03-14'],
    ['14/03/2026', '2026-03-14'],
    ['03/14/2026', '2026-03-14'],
    ['03/04/2026', null],
    ['30 February 2026', null],
    ['2 years ago', null],
    ['12 months', null],
    ['2026', null],
  ])('date: %s', (text, day) => expect(readDate(text)).toBe(day));

  test('a date of a site that writes the day first', () => {
    expect(readDate('03/04/2026', true)).toBe('2026-04-03');
    expect(readPeriod('从 2026-01-01 至 2028-01-01')).toEqual({ start: '2026-01-01', end: '2028-01-01' });
    expect(readPeriod('From 2026-01-01 To')).toBeNull();
  });

  test.each([
    ['Base Therapeutics (Shanghai) Co., Ltd.', true],
    ['St. Mary’s Hospital', true],
    ['Meet the organizations funding the study.', false],
    ['The sponsor is responsible for this study', false],
    ['Commercial', false],
    ['N/A', false],
    ['https://example.org', false],
    ['x'.repeat(201), false],
  ])('sponsor: %s', (text, isName) => expect(readSponsor(text) !== null).toBe(isName));

  test('a sponsor’s name ends where a link to its other trials begins', () =>
    expect(readSponsor('Example Inc. See all trials')).toBe('Example Inc.'));

  test('names and countries', () => {
    expect(readNames(['* Lupus', 'Drug: KX-12; Lupus'])).toEqual(['Lupus', 'KX-12']);
    expect(readNames(['Lupus', 'Participants are asked to come again. They are seen for a year.'])).toBeNull();
    expect(readCountries(['Korea, Republic of', 'USA; England'])).toEqual([
      'South Korea',
      'United States',
      'United Kingdom',
    ]);
    expect(readCountries(['中国', 'Deutschland', '日本', 'USA'], 'de-DE')).toEqual([
      'China',
      'Germany',
      'Japan',
      'United States',
    ]);
    expect(readCountries(['Asia (except Japan)'])).toBeNull();
    expect(readCountries(['China, France and Germany'])).toEqual(['China', 'France', 'Germany']);
  });
});

const PAGES = '../shared/pages';
describe.skipIf(!existsSync(PAGES))('real saved pages (of ../shared, skipped without it)', () => {
  const read = (name: string, url: string) => factsOf(readFileSync(`${PAGES}/${name}`, 'utf8'), url);

  test('EU Clinical Trials Register', () => {
    const url = 'https://www.clinicaltrialsregister.eu/ctr-search/trial/2009-016529-32/EE';
    expect(read('euctr_2009-016529-32_EE.html', url)).toEqual({
      overallStatus: 'TERMINATED',
      phases: ['PHASE3'],
      enrollmentCount: 800,
      enrollmentType: 'ESTIMATED',
      leadSponsor: 'GW Pharma Ltd',
      interventions: ['Sativex Oromucosal Spray'],
    });
  });

  test('CRIS', () => {
    const url = 'https://cris.nih.go.kr/cris/en/search/search_result_st01.jsp?seq=911';
    expect(read('cris_seq911_old.html', url)).toEqual({
      overallStatus: 'RECRUITING',
      phases: ['PHASE3'],
      enrollmentCount: 2062,
      enrollmentType: 'ESTIMATED',
      leadSponsor: 'Korea Centers for Disease Control and Prevention',
      conditions: ['Diseases of the circulatory system'],
      startDate: '2009-05-14',
    });
  });
});

const TEXTS = '../shared/source-documents';
describe.skipIf(!existsSync(TEXTS))(
  'the text of real pages, a paragraph a line (of ../shared, skipped without it)',
  () => {
    const read = (name: string, url: string) => {
      const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const lines = readFileSync(`${TEXTS}/${name}.txt`, 'utf8').split('\n');
      return ofBody(
        lines
          .filter((line) => line.trim())
          .map((line) => `<p>${escaped(line)}</p>`)
          .join('\n'),
        url,
      );
    };

    test('ClinicalTrialCompass says none of them', () => {
      expect(read('000_677c5e6b01b7b936', 'https://clinicaltrialcompass.org/trial/NCT06676631')).toEqual({});
    });
    test('MedDataX, two trials: the lead sponsor, not the collaborator above it', () => {
      expect(read('001_21481ec61a0692c5', 'https://meddatax.com/clinical-trials/NCT06676631')).toMatchObject({
        overallStatus: 'RECRUITING',
        phases: ['PHASE1'],
        enrollmentCount: 18,
        startDate: '2025-02-19',
        completionDate: '2027-12-31',
        lastUpdatePostDate: '2025-05-29',
      });
      const other = read('003_ef1f6fb0c02e20a1', 'https://meddatax.com/clinical-trials/NCT07083349');
      expect(other).toMatchObject({
        overallStatus: 'NOT_YET_RECRUITING',
        phases: ['NA'],
        enrollmentCount: 9,
        leadSponsor: 'Base Therapeutics (Shanghai) Co., Ltd.',
      });
      expect(other.interventions).toBeUndefined(); // names and descriptions in turn
    });
    test('Crick', () => {
      expect(read('002_2db1fa28e3a11877', 'https://crick.ai/trials/NCT07083349')).toEqual({ enrollmentCount: 9 });
    });
    test('CenterWatch', () => {
      expect(
        read('004_48e7caf3e356c5be', 'https://www.centerwatch.com/clinical-trials/listings/NCT06010472/x'),
      ).toEqual({
        overallStatus: 'RECRUITING',
        phases: ['PHASE1'],
        enrollmentCount: 36,
        leadSponsor: 'Changhai Hospital',
        conditions: ['Systemic Lupus Erythematosus', 'Cutaneous Lupus Erythematosus', 'Lupus'],
        interventions: ['anti-CD19 CAR NK cells (KN5501)'],
        startDate: '2023-08-20',
        completionDate: '2027-08-25',
        lastUpdatePostDate: '2025-04-26',
      });
    });
  },
);
