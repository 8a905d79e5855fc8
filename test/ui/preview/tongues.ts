// The words of a preview: English, a language of the interface, or one that is made up to see what gives way.
import { catalogue, type Tree } from '../../../src/words/catalogue';
import english from '../../../src/words/locales/en.json';
import { language, type Source, useWords } from '../../../src/words/words';

const en = catalogue(english);

/** Changes each form of an English sentence; what is filled in stays. */
export const changed =
  (change: (text: string) => string): Source =>
  (name, args) => {
    const text = en(
      name,
      args.map((_, i) => `\u{E010}${i}\u{E011}`),
    );
    if (name === 'language' || text === '') return text;
    return text
      .split(' | ')
      .map(change)
      .join(' | ')
      .replace(/\u{E010}(\d)\u{E011}/gu, (_, i: string) => args[Number(i)] ?? '');
  };

/** Words that are 40 % longer, as German ones are: "limits" → "limitsen". */
const longer = (text: string): string =>
  text.replace(/\p{L}{3,}/gu, (word) => word + 'ungenschaft'.slice(0, Math.ceil(word.length * 0.4)));

/** As many wide characters as a Chinese sentence has, without blanks. */
const wide = (text: string): string =>
  text
    .replace(/\p{L}+/gu, (word) => '临床试验排除标准'.slice(0, Math.max(1, Math.round(word.length / 3))))
    .replace(/ /g, '');

/** Sets the words: "en", "long", "wide", or a language's file ("de", "zh_CN"). */
export async function speakIn(tongue: string): Promise<void> {
  if (tongue === 'en') useWords(en);
  else if (tongue === 'long') useWords(changed(longer));
  else if (tongue === 'wide') useWords(changed(wide));
  else {
    const file = (await import(`../../../src/words/locales/${tongue}.json`)) as { default: Tree };
    useWords(catalogue(file.default, english));
  }
  document.documentElement.lang = language();
}
