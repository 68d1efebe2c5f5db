/** Names by what is left of them without one of their characters: those that differ by one lie together, and no pairs are tried. */

/** `names` by what is left of each, a _ where the character was; a name lies on as many shelves as it has characters. */
export function shelvesOf<T extends { readonly name: string }>(names: Iterable<T>): ReadonlyMap<string, readonly T[]> {
  const shelves = new Map<string, T[]>();
  for (const named of names)
    for (let at = 0; at < named.name.length; at++) {
      const key = `${named.name.slice(0, at)}_${named.name.slice(at + 1)}`;
      const shelf = shelves.get(key);
      if (shelf) shelf.push(named);
      else shelves.set(key, [named]);
    }
  return shelves;
}
