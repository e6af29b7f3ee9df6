// What a stage works out of a gazetteer once: made where it is first asked for, kept as long as the gazetteer is.
import type { Gazetteer } from './gazetteer.ts';

export function keptBeside<T extends object>(make: (gazetteer: Gazetteer) => T): (gazetteer: Gazetteer) => T {
  const kept = new WeakMap<Gazetteer, T>();
  return (gazetteer) => {
    let made = kept.get(gazetteer);
    if (!made) {
      made = make(gazetteer);
      kept.set(gazetteer, made);
    }
    return made;
  };
}
