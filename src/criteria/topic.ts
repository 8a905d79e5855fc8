// What a trial is about, where one word means different treatments: "immunotherapy" is one thing against an allergy,
// another against a cancer.
import { agents } from '../terms/agents';
import { Is, type Piece, type Pieces } from './pieces';

const ALLERGY = /\b(?:allerg|asthma|rhinitis|rhinoconjunctivitis|pollen|dust mite|skin prick|food challenge|wheal)/gi;
const CANCER =
  /\b(?:cancer|carcinoma|tumou?r|metasta|lymphoma|leuk(?:a)?emia|myeloma|melanoma|sarcoma|glioma|chemotherap|oncolog|neoplas|malignan|anti-?PD)/gi;

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

/** True where criteria that name an immunotherapy speak of allergies, and of cancer at most in passing. */
export function onAllergy(text: string): boolean {
  if (!/immunotherap/i.test(text)) return false;
  const allergy = count(text, ALLERGY);
  return allergy >= 3 && allergy > 2 * count(text, CANCER);
}

const ALLERGEN = [agents.findIndex((a) => a.id === 'allergen-immunotherapy')];
const meansAllergen = (p: Piece): boolean => (p.is & Is.agent) !== 0 && /^immunotherap(?:y|ies)\b/i.test(p.text);

/** The pieces as a trial on allergies means them. */
export function amongAllergies(pieces: Pieces): Pieces {
  if (!pieces.list.some(meansAllergen)) return pieces;
  return { ...pieces, list: pieces.list.map((p) => (meansAllergen(p) ? { ...p, agents: ALLERGEN } : p)) };
}
