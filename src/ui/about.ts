// What a period without a treatment is about, in the page's own words: "Serious infection" in "Serious infection within 4
// weeks before screening".
import { cutFrom, cutTo, textWidth } from './text-width';

/** The most room that such a name takes, in letters of the Latin alphabet. */
const most = 48;

/** How far it is looked for words, in UTF-16 units: an item may be a whole page. */
const reach = 400;

/** Where a statement ends and another begins. */
const ends = /[.!?;:](?:\s|$)|[。；：！？\n]/;

/** What does not stand at the ends of a name. */
const edges = /^[\s,;:.)\]–—-]+|[\s,;:([–—-]+$/g;

/** Words that name nothing by themselves. */
const empty =
  /^(?:(?:any|a|an|the|of|in|or|and|with|who|that|must|not|no|have|has|had|having|been|history|following|these|participants?|subjects?|patients?)(?:\s+|$))*$/i;

const isName = (words: string): boolean => !empty.test(words) && textWidth(words.replace(/\P{L}/gu, '')) > 2;

/**
 * The few words nearest to a place in a criterion: those before it in its statement, else those behind it.
 * @returns undefined where nothing but the place itself is said
 */
export function wordsAround(text: string, { start, end }: { start: number; end: number }): string | undefined {
  const before = (
    text
      .slice(Math.max(0, start - reach), start)
      .split(ends)
      .at(-1) ?? ''
  ).replace(edges, '');
  if (isName(before)) return cutFrom(before, most);
  const after = text
    .slice(end, end + reach)
    .split(ends)
    .map((part) => part.replace(edges, ''))
    .find(isName);
  return after === undefined ? undefined : cutTo(after, most);
}
