// npm run new-case -- SITE CASE [FILE ADDRESS]   makes a case from a saved page, or writes an existing one's reading anew
// npm run new-case -- --all                      writes all readings anew; look at the difference before you commit it
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { CASES, cases, readCase } from './cases';

const [site, name, file, address] = process.argv.slice(2);

function writeReading(folder: string): void {
  const { expected } = readCase(folder);
  writeFileSync(`${folder}reading.json`, `${JSON.stringify(expected, null, 2)}\n`);
  const findings = expected.criteria.reduce((sum, c) => sum + c.thresholds.length + c.windows.length, 0);
  console.log(`${folder}: ${expected.ids.join(' ')}: ${expected.criteria.length} criteria, ${findings} findings`);
}

if (site === '--all') for (const one of cases()) writeReading(one.folder);
else if (!site || !name || (file && !address)) {
  console.error('usage: npm run new-case -- SITE CASE [FILE ADDRESS], or npm run new-case -- --all');
  process.exitCode = 2;
} else {
  const folder = `${CASES}${site}/${name}/`;
  if (file) {
    mkdirSync(folder, { recursive: true });
    const scriptless = readFileSync(file, 'utf8').replace(/<script\b[\s\S]*?<\/script>/gi, '');
    writeFileSync(`${folder}page.html`, `<!-- address: ${address} -->\n${scriptless}`);
  }
  if (existsSync(`${folder}page.html`)) writeReading(folder);
  else {
    console.error(`no ${folder}page.html: name a saved page and its address`);
    process.exitCode = 1;
  }
}
