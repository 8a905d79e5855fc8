// @vitest-environment jsdom
// DOMPurify gives unsafe output under happy-dom, so this runs under jsdom.
import purify from 'dompurify';
import { h, render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { allowed, hasMarkup, Rich } from '../../src/ui/rich';

async function shown(text: string): Promise<string> {
  const root = document.createElement('div');
  document.body.append(root);
  render(h(Rich, { text }), root);
  const span = root.querySelector('.rich');
  if (!span) throw new Error('nothing was shown');
  expect(span.textContent).toBe(text);
  await vi.waitFor(() => expect(span.innerHTML).not.toBe(new Option(text).innerHTML));
  const html = span.innerHTML;
  render(null, root);
  root.remove();
  return html;
}

describe('text with mark-up of its own', () => {
  it('is told from text with a bare less-than sign', () => {
    expect(hasMarkup('2 × 10<sup>9</sup>/L')).toBe(true);
    expect(hasMarkup('first<br/>second')).toBe(true);
    expect(hasMarkup('LVEF <50% or p<0.05 and b > 3')).toBe(false);
    expect(hasMarkup('a <b c')).toBe(false);
  });

  it('keeps raised numbers and line breaks', async () => {
    expect(await shown('2 × 10<sup>9</sup>/L<br>again')).toBe('2 × 10<sup>9</sup>/L<br>again');
  });

  it.each([
    ['<b>x</b><script>alert(1)</script>', '<b>x</b>'],
    ['<b onclick="alert(1)">x</b>', '<b>x</b>'],
    ['<b>x</b><img src=x onerror=alert(1)>', '<b>x</b>'],
    ['<b>x</b><a href="javascript:alert(1)">y</a>', '<b>x</b>y'],
    ['<b style="position:fixed" class="btn" id="app" data-x="1" aria-label="y">x</b>', '<b>x</b>'],
    ['<b>x</b><svg><style><img src=x onerror=alert(1)></style></svg>', '<b>x</b>'],
    ['<b>x</b><iframe src="https://example.org"></iframe>', '<b>x</b>'],
    ['<b>x</b><form action="https://example.org"><input name=a></form>', '<b>x</b>'],
    ['<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">', ''],
  ])('%s becomes %s', (text, html) => {
    expect(purify.sanitize(text, allowed)).toBe(html);
  });

  it('leaves nothing that runs in the page', async () => {
    const html = await shown('<p>a</p><img src=x onerror="window.hacked=1"><p>b</p>');
    expect(html).toBe('<p>a</p><p>b</p>');
    expect('hacked' in window).toBe(false);
  });
});
