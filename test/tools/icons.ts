// Draws the toolbar's icons from public/icon/icon.svg: `npx tsx test/tools/icons.ts`, after the drawing was changed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './browsers';

const SIZES = [16, 32, 48, 96, 128];

async function drawIcons(folder: string): Promise<void> {
  const found = ensureBrowser('chromium');
  if (!found.browser) throw new Error(found.why);
  const drawing = readFileSync(join(folder, 'icon.svg'), 'utf8');
  const browser = await puppeteer.launch({ executablePath: found.browser.path, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    for (const size of SIZES) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
      await page.screenshot({ path: join(folder, `${size}.png`) as `${string}.png`, omitBackground: true });
    }
  } finally {
    await browser.close();
  }
}

await drawIcons(fileURLToPath(new URL('../../public/icon', import.meta.url)));
