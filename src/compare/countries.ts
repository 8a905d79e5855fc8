// Countries of a registry record, which names them in English, in the user's language.
import { byLanguage } from '../plain';
import { language } from '../words/words';

/** Registries' names that are not those of the Unicode CLDR. */
const otherNames: Record<string, string> = {
  'Brunei Darussalam': 'BN',
  Burma: 'MM',
  'Cabo Verde': 'CV',
  Congo: 'CG',
  'Congo, The Democratic Republic of the': 'CD',
  'The Democratic Republic of the Congo': 'CD',
  'Czech Republic': 'CZ',
  'Gambia, The': 'GM',
  'The Gambia': 'GM',
  'Holy See': 'VA',
  'Hong Kong': 'HK',
  'Iran, Islamic Republic of': 'IR',
  'Ivory Coast': 'CI',
  'Korea, Republic of': 'KR',
  "Lao People's Democratic Republic": 'LA',
  Macau: 'MO',
  'Macedonia, The Former Yugoslav Republic of': 'MK',
  'Moldova, Republic of': 'MD',
  Myanmar: 'MM',
  'Palestinian Territory': 'PS',
  'Palestinian Territory, occupied': 'PS',
  'Republic of Korea': 'KR',
  'Russian Federation': 'RU',
  'Slovak Republic': 'SK',
  'Syrian Arab Republic': 'SY',
  'Taiwan, Province of China': 'TW',
  'Tanzania, United Republic of': 'TZ',
  'The Netherlands': 'NL',
  Turkey: 'TR',
  'Turkey (Türkiye)': 'TR',
  Türkiye: 'TR',
  UK: 'GB',
  USA: 'US',
  'United States of America': 'US',
  'Viet Nam': 'VN',
};

/** One spelling for all: "Bosnia & Herzegovina" and "Bosnia and Herzegovina". */
const spelled = (name: string): string =>
  name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/\bst\. /g, 'saint ')
    .replace(/’/g, "'")
    .trim();

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
let codes: ReadonlyMap<string, string> | undefined;

/** English name → ISO 3166-1 code, from the browser's own names. */
function codeOf(english: string): string | undefined {
  if (!codes) {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const found = new Map<string, string>();
    for (const a of letters)
      for (const b of letters) {
        const name = names.of(a + b);
        // Former countries' codes (DD, SU) give the names of today's.
        const isFormer = Intl.getCanonicalLocales(`und-${a}${b}`)[0] !== `und-${a}${b}`;
        if (name !== undefined && !isFormer) found.set(spelled(name), a + b);
      }
    for (const [name, code] of Object.entries(otherNames)) found.set(spelled(name), code);
    codes = found;
  }
  return codes.get(spelled(english));
}

const namesShown = byLanguage((tag) => new Intl.DisplayNames(tag, { type: 'region' }));

/**
 * A country in the user's language: "Vereinigte Staaten" for "United States".
 * @param english as the registry names it
 * @returns the record's own words in English, and where the name is none that is known
 */
export function countryShown(english: string): string {
  if (/^en\b/.test(language())) return english;
  const code = codeOf(english);
  return (code === undefined ? undefined : namesShown().of(code)) ?? english;
}
