// The library of seed studies. The records are loaded when first asked for: 41 files, about 100 kB.
import type { Study } from '../model/study';

type Library = { all: readonly Study[]; byId: ReadonlyMap<string, Study> };

let library: Promise<Library> | undefined;

function load(): Promise<Library> {
  library ??= import('./seeds').then(({ seeds }) => ({
    all: seeds,
    byId: new Map(seeds.flatMap((study) => study.ids.map((id) => [id.toUpperCase(), study] as const))),
  }));
  return library;
}

/** Every study of the library, in the order of the ids. The records are shared: do not change them. */
export async function allStudies(): Promise<readonly Study[]> {
  return (await load()).all;
}

/** The library's study with this registry id (any of its ids, upper or lower case), or undefined. */
export async function studyById(id: string): Promise<Study | undefined> {
  return (await load()).byId.get(id.trim().toUpperCase());
}
