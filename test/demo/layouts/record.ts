// The fields of a trial that the sample texts state, read from the two full layouts (meddatax, centerwatch).

/** What a layout that is made from another site's text needs. Absent fields were not in the text. */
export type TrialRecord = {
  id: string;
  title: string;
  /** Eligibility text as ClinicalTrials.gov publishes it. */
  criteria: string;
  status?: string;
  phase?: string;
  enrollment?: string;
  sponsor?: string;
  summary?: string;
  start?: string;
  completion?: string;
  updated?: string;
  minimumAge?: string;
  maximumAge?: string;
};

/** Reads a record from a text in meddatax's layout. */
export function recordOfMeddatax(text: string): TrialRecord {
  const after = (label: string) => new RegExp(`^${label}\\n\\n(.+)$`, 'm').exec(text)?.[1];
  const afterHint = (label: string) => new RegExp(`^${label}\\n\\n.+\\n\\n(.+)$`, 'm').exec(text)?.[1];
  return {
    id: /NCT\d{8}/.exec(text)?.[0] ?? '',
    title: text.trimStart().split('\n')[0]!,
    criteria: `Inclusion Criteria:\n${between(text, '\nInclusion Criteria\n', '\nMinimum Eligible Age').replace('\nExclusion Criteria\n', '\nExclusion Criteria:\n')}`,
    status: after('Recruitment Status'),
    phase: after('Clinical Phase'),
    enrollment: after('Total Enrollment'),
    sponsor: /^(.+)\n\n[A-Z_]+\n\nSponsor Role lead$/m.exec(text)?.[1],
    summary: afterHint('Brief Summary'),
    start: after('Study Start Date'),
    completion: after('Study Completion Date'),
    updated: /^Last Updated: (.+)$/m.exec(text)?.[1],
    minimumAge: after('Minimum Eligible Age'),
    maximumAge: after('Maximum Eligible Age'),
  };
}

/** Reads a record from a text in centerwatch's layout. */
export function recordOfCenterwatch(text: string): TrialRecord {
  const ages = /Ages (\d+)-(\d+)/.exec(text);
  return {
    id: /NCT\d{8}/.exec(text)?.[0] ?? '',
    title: text.trimStart().split('\n')[0]!,
    criteria: between(text, '\nInclusion\n', '\nStudy Design\n').replace('\nExclusion\n', '\n'),
    status: /^Overall Status: (.+)$/m.exec(text)?.[1],
    phase: /^Phase: (.+)$/m.exec(text)?.[1],
    enrollment: /^Total Participants: (.+)$/m.exec(text)?.[1],
    sponsor: /^Sponsor: (.+)$/m.exec(text)?.[1],
    summary: between(text, '\nStudy Summary\n', '\nEligibility Criteria\n').trim(),
    updated: /^Last updated: (.+)$/m.exec(text)?.[1],
    minimumAge: ages ? `${ages[1]} Years` : undefined,
    maximumAge: ages ? `${ages[2]} Years` : undefined,
  };
}

/** The part of a text between two marks, without them; from the start or to the end where a mark is missing. */
export function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  const rest = start < 0 ? text : text.slice(start + from.length);
  const end = rest.indexOf(to);
  return end < 0 ? rest : rest.slice(0, end);
}
