// How long the drugs of a washout stay in the body, each figure with where it was read. They only decide which of two
// periods is longer where one is stated in half-lives.

export type HalfLife = {
  drug: string;
  /** The id that it is reported as. */
  agent: string;
  /** The least and the greatest mean or median that the source gives for adults, in days. */
  days: readonly [least: number, most: number];
  source: string;
};

/**
 * A class has bounds only where its drugs are few and known. "Biologics", JAK inhibitors (an hour for ritlecitinib, days for
 * fedratinib) and IL-6 inhibitors have none: a period in their half-lives can't be set against one in weeks.
 * B-cell depletion stands for the antibodies below. Antibodies with a radioactive isotope and those that were never
 * marketed are left out.
 */
export const halfLives: readonly HalfLife[] = [
  {
    drug: 'rituximab',
    agent: 'b-cell-depletion',
    days: [18, 22],
    // Mean in rheumatoid arthritis, median in lymphoma; single patients 5 to 78.
    source: 'Rituxan, US prescribing information 12.3, DailyMed b172773b-3905-4a1c-ad95-bab4b6126563',
  },
  {
    drug: 'obinutuzumab',
    agent: 'b-cell-depletion',
    days: [25.5, 35.3],
    source: 'Gazyva, US prescribing information 12.3, as in https://www.drugs.com/ppa/obinutuzumab.html',
  },
  {
    drug: 'ocrelizumab',
    agent: 'b-cell-depletion',
    days: [26, 26],
    source: 'Gibiansky 2021, Br J Clin Pharmacol 87:2511–2520, https://doi.org/10.1111/bcp.14658',
  },
  {
    drug: 'ofatumumab',
    agent: 'b-cell-depletion',
    days: [11.5, 15.8],
    // Means from the fourth infusion on; the first is bound by the B cells and gone sooner.
    source: 'Arzerra, summary of product characteristics 5.2',
  },
  {
    drug: 'belimumab',
    agent: 'belimumab',
    days: [19.4, 19.8],
    // Into a vein in lupus; under the skin in healthy people (Yapa and Struemper, two phase 1 studies).
    source: 'Benlysta, US prescribing information 12.3; Struemper 2013, J Clin Pharmacol 53:711–720',
  },
  {
    drug: 'adalimumab',
    agent: 'tnf-inhibitor',
    days: [10, 20],
    source: 'Idacio, US prescribing information 12.3, DailyMed 08dbaffe-9d05-43cf-b24b-b44ade8685fc',
  },
  {
    drug: 'etanercept',
    agent: 'tnf-inhibitor',
    days: [3, 5],
    // The label: 102 hours, give or take 30.
    source: 'Enbrel, US prescribing information 12.3, DailyMed a002b40c-097d-47a5-957f-7a7b1807af7f',
  },
  {
    drug: 'infliximab',
    agent: 'tnf-inhibitor',
    days: [8, 15.7],
    source: 'Expert Rev Clin Pharmacol 2017, 10:899–910, table 3, https://doi.org/10.1080/17512433.2017.1329009',
  },
  {
    drug: 'golimumab',
    agent: 'tnf-inhibitor',
    days: [12.5, 14],
    source: 'Expert Rev Clin Pharmacol 2017, 10:899–910, table 3, https://doi.org/10.1080/17512433.2017.1329009',
  },
  {
    drug: 'certolizumab pegol',
    agent: 'tnf-inhibitor',
    days: [14, 14],
    source: 'Expert Rev Clin Pharmacol 2017, 10:899–910, table 3, https://doi.org/10.1080/17512433.2017.1329009',
  },
];

/** The half-lives that a treatment may have, in days; without bounds where they are not known. */
export function halfLifeOf(agent: string): readonly [least: number, most: number] {
  const known = halfLives.filter((h) => h.agent === agent);
  if (known.length === 0) return [0, Number.POSITIVE_INFINITY];
  return [Math.min(...known.map((h) => h.days[0])), Math.max(...known.map((h) => h.days[1]))];
}
