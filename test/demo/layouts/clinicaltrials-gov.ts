// A study's page at ClinicalTrials.gov. Verified in public sources: the path from #participation-criteria to the
// criteria's paragraphs and lists, the age and sex elements, navigation in place. Not verified: the rest of the markup.
import { escapeHtml, htmlDocument, markdownAsHtml } from './html';
import type { TrialRecord } from './record';

const CSS = `
body { font: 16px/1.6 "Source Sans 3", "Noto Sans", system-ui, sans-serif; color: #1b1b1b; background: #fff; }
.gov { background: #f0f0f0; font-size: 12px; padding: 4px 32px; color: #444; }
header { background: #112f4e; color: #fff; padding: 14px 32px; display: flex; gap: 32px; align-items: baseline; }
header b { font-size: 20px; } header nav { display: flex; gap: 24px; font-size: 15px; } header a { color: #fff; text-decoration: none; }
main { max-width: 1040px; margin: 0 auto; padding: 24px 32px 64px; }
.status { display: inline-block; background: #d9f0e1; color: #0b5a34; font-weight: 600; border-radius: 3px; padding: 1px 10px; font-size: 14px; }
h1 { font-size: 28px; line-height: 1.25; margin: 12px 0 6px; font-weight: 700; } h2 { font-size: 22px; border-bottom: 2px solid #dfe1e2; padding-bottom: 6px; margin: 32px 0 12px; } h3 { font-size: 18px; margin: 20px 0 4px; }
.ids { color: #565c65; font-size: 14px; } .cols { display: grid; grid-template-columns: repeat(4, 1fr); gap: 8px 24px; margin-top: 16px; }
.cols div { border-left: 3px solid #dfe1e2; padding-left: 12px; font-size: 15px; } .cols small { display: block; color: #565c65; }
.crit { display: grid; grid-template-columns: 1fr 240px; gap: 40px; } .side { font-size: 15px; background: #f5f8fa; border-radius: 6px; padding: 12px 16px; align-self: start; }
li { margin-bottom: 7px; } footer { background: #f0f0f0; padding: 20px 32px; font-size: 13px; color: #565c65; }
`;

/** `others` are studies that the page links to; a click on one navigates in place, as the site's app does. */
export function clinicalTrialsGovPage(record: TrialRecord, others: readonly TrialRecord[] = []): string {
  const fact = (label: string, value?: string) =>
    value ? `<div><small>${label}</small>${escapeHtml(value)}</div>` : '';
  const body = `
<div class="gov">An official website of the United States government</div>
<header><b>ClinicalTrials.gov</b><nav><a href="/search">Find studies</a><a href="/about-site">About</a><a href="/data-api">Data</a></nav></header>
<ctg-root><main>
<span class="status">${escapeHtml(words(record.status ?? 'Status not stated'))}</span>
<h1 class="title">${escapeHtml(record.title)}</h1>
<div class="ids">ClinicalTrials.gov ID <span>${record.id}</span>${record.sponsor ? ` · Sponsor ${escapeHtml(record.sponsor)}` : ''}${record.updated ? ` · Last update posted ${escapeHtml(record.updated)}` : ''}</div>
<div class="cols">${fact('Phase', record.phase?.replace('PHASE', 'Phase '))}${fact('Enrollment', record.enrollment)}${fact('Study start', record.start)}${fact('Completion', record.completion)}</div>
${record.summary ? `<section id="study-overview"><h2>Study Overview</h2><h3>Brief Summary</h3><ctg-long-text><p>${escapeHtml(record.summary)}</p></ctg-long-text></section>` : ''}
<section id="participation-criteria"><h2>Participation Criteria</h2>
<p>Researchers look for people who fit a certain description, called eligibility criteria.</p>
<ctg-participation-criteria><div class="crit"><div><h3>Eligibility Criteria</h3>
<div id="eligibility-criteria-description"><div><div>
${markdownAsHtml(record.criteria)}
</div></div></div></div>
<div class="side"><b>Ages Eligible for Study</b><br><ctg-standard-age>${escapeHtml([record.minimumAge, record.maximumAge].filter(Boolean).join(' to ') || 'Not stated')}</ctg-standard-age><br><br><b>Sexes Eligible for Study</b><br><span path="protocolSection.eligibilityModule.sex">All</span><br><br><b>Accepts Healthy Volunteers</b><br>No</div></div></ctg-participation-criteria></section>
${others.length ? `<section><h2>Similar studies</h2><ul class="others">${others.map((other) => `<li><a data-study href="/study/${other.id}">${escapeHtml(other.title)}</a></li>`).join('')}</ul></section>` : ''}
</main></ctg-root>
<footer>A service of the National Library of Medicine. (Sample page of Lupus Trial Lens; not the registry's.)</footer>
<script>
async function show(address) {
  const next = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  document.querySelector('ctg-root').replaceChildren();
  setTimeout(() => {
    document.title = next.title;
    document.querySelector('ctg-root').replaceChildren(...next.querySelector('ctg-root').childNodes);
  }, 150);
}
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[data-study]');
  if (!link) return;
  event.preventDefault();
  history.pushState({}, '', link.href);
  scrollTo(0, 0);
  show(link.href);
});
addEventListener('popstate', () => show(location.href));
</script>`;
  return htmlDocument({
    title: `Study Details | ${record.title} | ClinicalTrials.gov`,
    address: `https://clinicaltrials.gov/study/${record.id}`,
    css: CSS,
    body,
  });
}

/** "NOT_YET_RECRUITING" → "Not yet recruiting". */
const words = (code: string) =>
  /^[A-Z_]+$/.test(code) ? code[0] + code.slice(1).toLowerCase().replaceAll('_', ' ') : code;
