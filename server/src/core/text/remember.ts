/** So much is remembered of what each edit asks again about short texts, such as headings. */
const MOST = 4096;

/** `make`, which must depend on what it is given alone, remembering what it made of the last texts or numbers. */
export function remembered<K extends string | number, T>(make: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const old = known.get(key);
    if (old !== undefined || known.has(key)) return old as T;
    const made = make(key);
    if (known.size >= MOST) known.clear();
    known.set(key, made);
    return made;
  };
}
