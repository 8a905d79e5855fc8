import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { pageText, rangeAt } from '../../src/page/text';

const { document } = new JSDOM('<!DOCTYPE html><body></body>').window;

function root(html: string, attributes = ''): Element {
  document.body.innerHTML = `<div id="root" ${attributes}>${html}</div>`;
  return document.querySelector('#root')!;
}
const text = (html: string, attributes?: string) => pageText(root(html, attributes)).text;

describe('lists', () => {
  test('items, nested by indent, as the registry prints them', () => {
    expect(
      text('<p>Inclusion:</p><ul><li>One</li><li><p>Two:</p><ul><li>a</li><li>b</li></ul></li><li>Three</li></ul>'),
    ).toBe('Inclusion:\n\n* One\n* Two:\n\n  * a\n  * b\n* Three');
  });
  test('numbers are counted, from start and value, as digits, letters and Roman numerals', () => {
    expect(text('<ol start="3"><li>c</li><li value="7">g</li><li>h</li></ol>')).toBe('3. c\n7. g\n8. h');
    expect(text('<ol type="a"><li>x</li><li>y</li></ol>')).toBe('a. x\nb. y');
    expect(text('<ol type="I"><li>x</li><li>y</li><li>z</li><li>w</li></ol>')).toBe('I. x\nII. y\nIII. z\nIV. w');
  });
  test('an item that brings its own mark gets no second one', () => {
    expect(text('<ul><li>1. One</li><li>• Two</li><li>(a) Three</li><li>① Four</li></ul>')).toBe(
      '1. One\n• Two\n(a) Three\n① Four',
    );
  });
  test('an item that begins with a number is no numbered item', () => {
    expect(text('<ul><li>18 years or more</li><li>1.5 × ULN</li></ul>')).toBe('* 18 years or more\n* 1.5 × ULN');
  });
  test('a paragraph within an item stands below its text; an empty item disappears', () => {
    expect(text('<ul><li><p>One</p><p>more of it</p></li><li> </li><li>Two</li></ul>')).toBe(
      '* One\n\n  more of it\n\n* Two',
    );
  });
  test('a list that stands in a list without an item is a level deeper', () => {
    expect(text('<ul><li>One</li><ul><li>below</li></ul><li>Two</li></ul>')).toBe('* One\n\n  * below\n* Two');
  });
});

describe('lines', () => {
  test('white space folds, <br> breaks, paragraphs stand apart', () => {
    expect(text('<p>a\n   b&nbsp; c</p>\n<p>d<br>e</p>f')).toBe('a b c\n\nd\ne\n\nf');
  });
  test('hard blanks at a line’s beginning show nesting', () => {
    expect(text('1. One<br>\n&nbsp;&nbsp;&nbsp;- below<br>2. Two')).toBe('1. One\n   - below\n2. Two');
  });
  test.each([
    ['an inline style', '<div style="white-space: pre-line">* a\n  * b\n\nc</div>', ''],
    ['pre', '<pre>* a\n  * b\n\nc</pre>', ''],
    ['a known class', '<p class="withLineBreak">* a\n  * b\n\nc</p>', ''],
    ['the root’s own style', '* a\n  * b\n\nc', 'style="white-space: pre-wrap"'],
  ])('newlines are kept by %s', (_, html, attributes) => expect(text(html, attributes)).toBe('* a\n  * b\n\nc'));
  test('newlines that make a list are kept without any style, others fold', () => {
    expect(text('<div>Inclusion\n* a\n* b</div>')).toBe('Inclusion\n* a\n* b');
    expect(text('<div>one\ntwo\nthree</div>')).toBe('one two three');
  });
  test('style sheets of a saved page count', () => {
    document.head.innerHTML = '<style>.gone { display: none } .raw { white-space: pre-line }</style>';
    expect(text('<p class="raw">a\nb</p><p class="gone">c</p>')).toBe('a\nb');
    document.head.innerHTML = '';
  });
  test('cells stand on lines of their own, but numbers join their text and limits their label', () => {
    expect(text('<table><tr><th>Label</th><td>words</td></tr></table>')).toBe('Label\nwords');
    expect(text('<table><tr><td>1</td><td>One</td></tr><tr><td>2.</td><td>Two</td></tr></table>')).toBe(
      '1. One\n2. Two',
    );
    expect(text('<table><tr><td>Platelets</td><td>≥ 50 × 10<sup>9</sup>/L</td></tr></table>')).toBe(
      'Platelets ≥ 50 × 10^9/L',
    );
  });
  test('a number and its text in two boxes are one line', () => {
    expect(text('<div><div>1.</div><div>One</div></div>')).toBe('1. One');
  });
});

describe('characters', () => {
  test('raised numbers: powers, units, charges, notes', () => {
    expect(text('5 × 10<sup>9</sup>/L')).toBe('5 × 10^9/L');
    expect(text('10 <sup>-3</sup>')).toBe('10^-3');
    expect(text('1.73 m<sup>2</sup>')).toBe('1.73 m^2');
    expect(text('10<span style="vertical-align: super">6</span>')).toBe('10^6');
    expect(text('CD19<sup>+</sup> cells')).toBe('CD19+ cells');
    expect(text('protocol<sup>1</sup> says')).toBe('protocol[1] says');
    expect(text('SpO<sub>2</sub>')).toBe('SpO2');
  });
  test('soft hyphens, zero-width and direction marks are dropped', () => {
    expect(text('rituxi\u00admab\u200b \u200ewithin\u2060')).toBe('rituximab within');
  });
  test('right-to-left text keeps its order', () => expect(text('<p dir="rtl">גיל ≥ 18</p>')).toBe('גיל ≥ 18'));
  test('a sign given as a picture', () => expect(text('ANC <img alt="≥" src="x"> 1 <img alt="logo">')).toBe('ANC ≥ 1'));
});

describe('what is not shown', () => {
  test.each([
    '<p hidden>x</p>',
    '<p style="display:none">x</p>',
    '<p style="visibility: hidden">x</p>',
    '<div aria-hidden="true">x</div>',
    '<script>x</script>',
    '<style>x</style>',
    '<template>x</template>',
    '<noscript>x</noscript>',
    '<select><option>x</option></select>',
    '<button>Show more</button>',
  ])('%s', (html) => expect(text(`a ${html} b`).replace(/\s+/g, ' ')).toBe('a b'));
  test('a hidden root is read all the same (a tab not yet opened)', () => {
    expect(text('<ul><li>a</li></ul>', 'hidden')).toBe('* a');
  });
});

describe('bounds', () => {
  test('from a place to a place', () => {
    const element = root('<p>before</p><ul><li>one</li><li>two</li></ul><p>after more</p>');
    const [first, , third] = [...element.querySelectorAll('li'), element.lastElementChild!];
    const until = { node: third!.firstChild!, offset: 5 };
    expect(pageText(element, { start: { node: first! }, end: until }).text).toBe('* one\n* two\n\nafter');
    expect(pageText(element, { end: { node: first! } }).text).toBe('before');
  });
});

/** Trees of elements with texts of awkward characters. */
const words = fc.string({
  unit: fc.constantFrom(
    'a',
    'Z',
    '9',
    '≥',
    '.',
    ' ',
    '\n',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '中',
    '😀',
    '-',
    '1',
    '*',
    ')',
  ),
  maxLength: 14,
});
const { tree } = fc.letrec<{ tree: string; element: string }>((tie) => ({
  tree: fc.array(fc.oneof({ maxDepth: 4 }, words, tie('element')), { maxLength: 4 }).map((parts) => parts.join('')),
  element: fc
    .tuple(
      fc.constantFrom(
        'p',
        'div',
        'ul',
        'ol',
        'li',
        'span',
        'b',
        'sup',
        'sub',
        'br',
        'pre',
        'table',
        'h3',
        'dl',
        'dt',
        'dd',
        'div hidden',
        'button',
      ),
      tie('tree'),
    )
    .map(([tag, inside]) =>
      tag === 'br'
        ? '<br>'
        : tag === 'table'
          ? `<table><tr><td>${inside}</td><td>b</td></tr></table>`
          : `<${tag}>${inside}</${tag.split(' ')[0]}>`,
    ),
}));
const bare = (value: string) => value.replace(/[\s\u00a0\u00ad\u200b]/g, '');

describe('text → range → text', () => {
  test('every stretch leads to its own characters, in any tree', () => {
    fc.assert(
      fc.property(tree, fc.nat(), fc.nat(), (html, a, b) => {
        const page = pageText(root(html));
        const start = a % (page.text.length + 1);
        const end = start + (b % (page.text.length - start + 1));
        const range = rangeAt(page, start, end);
        const onPage = [...Array(end - start).keys()].map((i) => start + i).filter((at) => page.node[at]! >= 0);
        expect(range === null).toBe(onPage.length === 0);
        if (!range) return;
        expect(range.startContainer.textContent![range.startOffset]!.replace(/\s/, ' ')).toBe(page.text[onPage[0]!]);
        const wanted = bare(onPage.map((at) => page.text[at]).join(''));
        // What is hidden or a switch stands in the range too, but not in the text.
        if (!/hidden|button/.test(html)) expect(bare(range.toString())).toBe(wanted);
      }),
      { numRuns: 400 },
    );
  });
  test('the page is not changed by reading', () => {
    fc.assert(
      fc.property(tree, (html) => {
        const element = root(html);
        const before = element.outerHTML;
        pageText(element);
        return element.outerHTML === before;
      }),
      { numRuns: 100 },
    );
  });
  test('a place that changed since gives no range', () => {
    const element = root('<p>platelets</p>');
    const page = pageText(element);
    element.querySelector('p')!.firstChild!.nodeValue = 'other';
    expect(rangeAt(page, 0, 9)).toBeNull();
    element.querySelector('p')!.remove();
    expect(rangeAt(page, 0, 9)).toBeNull();
  });
  test('two megabytes in a few seconds', () => {
    const element = root('<p></p>');
    element.firstElementChild!.textContent = 'platelets ≥ 50 and '.repeat(110_000);
    const start = performance.now();
    expect(pageText(element).text.length).toBeGreaterThan(2_000_000);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
