// The real library of studies behind the previews and the tests of the panel.
import type { Study } from '../../../src/model/study';
import { studyFromReading } from '../../../src/studies/from-reading';
import { allStudies } from '../../../src/studies/library';
import { similarStudies } from '../../../src/studies/similar';
import type { Library } from '../../../src/ui/state';

export async function previewLibrary(): Promise<Library> {
  const all = await allStudies();
  const byId = (id: string): Study | undefined => all.find((s) => s.ids.includes(id));
  return {
    all: () => all,
    byId,
    subject: (reading, readAt, url) =>
      studyFromReading(reading, { known: reading.ids.map(byId).find((s) => s !== undefined), readAt, url }),
    similar: (self, also = []) => {
      const { studies, field } = similarStudies(self, [...all, ...also]);
      return { studies: studies.map(({ study, line }) => ({ study, why: line })), outside: field === 'outside' };
    },
  };
}
