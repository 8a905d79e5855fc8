// For whom another limit holds: "≤ 3 × ULN with Gilbert's syndrome".
import type { Piece } from './pieces';

/** Words that name a group for which a limit of its own is stated. */
const GROUPS =
  /\b(?!gilbert\s?[综綜症])(gilbert(?:'s|’s)?(?:[- ]meulengracht)?(?: (?:syndrome|disease))?|(?:liver|hepatic|bone)(?: or (?:bone|liver))? (?:metastas[ei]s|involvement|lesions?)|cholestatic[a-z ]{0,20}|lupus nephritis|anticoagula(?:nt|tion)[a-z ]{0,12}|hemoly(?:sis|tic)[a-z ]{0,10}|immune thrombocytopenia|bone marrow involvement)|((?:gilbert|吉尔伯特|吉伯特)\s?(?:氏)?(?:综合征|综合症|綜合徵|症候群)|[肝骨]转移|[肝骨]轉移|[肝骨]転移|肝脏受累|狼疮性?肾炎|ループス腎炎|抗凝治疗|抗凝固療法|溶血)/i;

type Limit = { analyte: string; from: number; to: number; exception?: string };

/**
 * Names the exception of each limit that is not the item's general one. Changes `found` in place: where an analyte has
 * two limits in an item and a group stands beside one of them, that one gets the group as its exception.
 */
export function nameExceptions(list: readonly Piece[], found: Limit[], text: string): void {
  const byAnalyte = new Map<string, Limit[]>();
  for (const f of found) {
    const same = byAnalyte.get(f.analyte);
    if (same) same.push(f);
    else byAnalyte.set(f.analyte, [f]);
  }
  for (const limits of byAnalyte.values()) {
    if (limits.length < 2) continue;
    limits.sort((a, b) => a.from - b.from);
    for (let k = 1; k < limits.length; k++) {
      const at = limits[k]!;
      const last = limits[k - 1]!;
      const between = text.slice(list[last.to - 1]!.end, list[at.from]!.start);
      const inside = text.slice(list[at.from]!.start, list[at.to - 1]!.end);
      const next = limits[k + 1];
      const behind = text.slice(
        list[at.to - 1]!.end,
        next ? list[next.from]!.start : Math.min(text.length, list[at.to - 1]!.end + 120),
      );
      const group = GROUPS.exec(between) ?? GROUPS.exec(inside) ?? GROUPS.exec(behind);
      if (group) at.exception = group[0].trim();
    }
  }
}
