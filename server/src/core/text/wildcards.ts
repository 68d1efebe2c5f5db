/**
 * Patterns with wildcards, matched in time that grows with pattern times text: settings files come from anyone, and no
 * pattern of theirs may keep the editor busy. Regular expressions, and globs compiled to them, cannot promise that.
 */

/** One place of a pattern: what one element of the text must be, or any number of elements. */
export type Place<T> = 'any number' | ((element: T) => boolean);

/**
 * Whether `places` fit all of `elements`. Only the last `any number` is ever widened, which is enough, since every other
 * place takes exactly one element.
 */
export function fits<T>(places: readonly Place<T>[], elements: ArrayLike<T>): boolean {
  let place = 0;
  let element = 0;
  let wideAt = -1;
  let widened = 0;
  while (element < elements.length) {
    const wanted = places[place];
    if (wanted === 'any number') {
      wideAt = place++;
      widened = element;
    } else if (wanted?.(elements[element] as T)) {
      place++;
      element++;
    } else if (wideAt >= 0) {
      place = wideAt + 1;
      element = ++widened;
    } else return false;
  }
  while (places[place] === 'any number') place++;
  return place === places.length;
}

/** `pattern`, in which `*` stands for any words, as a function that says whether a whole text fits it. */
export function wildcard(pattern: string): (text: string) => boolean {
  const places = [...pattern].map((character) => (character === '*' ? 'any number' : is(character)));
  return (text) => fits(places, [...text]);
}

/** Whether an element is `one`. */
export function is<T>(one: T): Place<T> {
  return (element) => element === one;
}
