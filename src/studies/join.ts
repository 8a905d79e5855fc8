// One library out of the built-in studies, the fetched and the visited ones. Pure.
import type { Study } from '../model/study';
import { combined } from './overlay';
import type { Stored } from './store';

/**
 * The built-in studies with fetched facts over them, then the other fetched ones, then visited trials that are neither.
 * Two records are of one study where they share an id. A study that nothing was fetched of is the same object as before.
 */
export function joined(seeds: readonly Study[], { fetched, visited }: Stored): Study[] {
  const all: Study[] = [...seeds];
  const places = new Map<string, number>();
  const enter = (study: Study, place: number) => {
    for (const id of study.ids) places.set(id.toUpperCase(), place);
  };
  const placeOf = ({ ids }: Study) => {
    for (const id of ids) {
      const place = places.get(id.toUpperCase());
      if (place !== undefined) return place;
    }
    return undefined;
  };
  seeds.forEach(enter);
  for (const study of fetched) {
    const place = placeOf(study) ?? all.length;
    const before = all[place];
    const one = before ? combined(before, study) : study;
    all[place] = one;
    enter(one, place);
  }
  for (const study of visited) {
    if (placeOf(study) !== undefined) continue;
    enter(study, all.length);
    all.push(study);
  }
  return all;
}
