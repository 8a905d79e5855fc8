// What tells two washouts of one treatment apart: stem cells or an organ, red cells or platelets. In the page's own words.

/** Words of pages and records, by the treatment's id: a new kind is one more word here. */
const words: Readonly<Record<string, RegExp>> = {
  transplant:
    /(?:ha?ematopoietic |blood )?stem[- ]cells?|bone[- ]marrow|(?:solid[- ]|donor )?organs?|kidney|renal|liver|heart|lung|islet|cornea\w*|造血干细胞|骨髓|(?:实体)?器官|造血幹細胞|(?:固形)?臓器/giu,
  transfusion:
    /(?:packed )?red (?:blood )?cells?|RBCs?|platelets?|plasma|whole blood|granulocytes?|红细胞|血小板|血浆|全血|赤血球|血漿/giu,
  vaccine: /live(?:[- ]attenuated)?|inactivated|mRNA|COVID-19|influenza|减毒活|灭活|生ワクチン|不活化/giu,
};

/**
 * Which kind of a treatment a text is about, in its own words: "stem cell"; undefined where it does not tell, or names
 * more than one can say in a name.
 * @param agent the treatment's id
 * @param text the words of the finding, or what a record notes of it
 */
export function kindIn(agent: string, text: string): string | undefined {
  const all = [...new Set((text.match(words[agent] ?? /(?!)/u) ?? []).map((w) => w.toLowerCase()))];
  // "platelets" is "platelet".
  const found = all.filter((w) => !all.some((other) => other !== w && other.startsWith(w)));
  return found.length === 0 || found.length > 2 ? undefined : found.join(', ');
}
