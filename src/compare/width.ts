// How wide a text is where every character has a place: Chinese and Japanese ones take two.
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/;

/** Whether a character is as wide as it is high: Chinese, Japanese, Korean, and their punctuation. */
export const isWide = (character: string): boolean => wide.test(character);

/** The columns that a text takes in a terminal, and about in a cell. */
export const widthOf = (text: string): number => [...text].reduce((n, c) => n + (isWide(c) ? 2 : 1), 0);
