/** A half-open stretch of text. Every offset in the core is a UTF-16 code unit of the document, as in a JS string. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span from `start` up to, not including, `end`. */
export function span(start: number, end: number): Span {
  return { start, end };
}

/** Whether two spans share at least one code unit; an empty span touches what it stands in or borders on. */
export function overlaps(a: Span, b: Span): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** `s` moved by `by` code units. */
export function shift(s: Span, by: number): Span {
  return { start: s.start + by, end: s.end + by };
}

/**
 * Tells of stretches that are asked about in order whether they overlap any of `taken`, which are in order, too, and
 * apart. Every one of `taken` is looked at once in all, however many are asked about.
 */
export function overlapsAny(taken: readonly Span[]): (start: number, end: number) => boolean {
  let next = 0;
  return (start, end) => {
    while ((taken[next]?.end ?? Infinity) <= start) next++;
    return (taken[next]?.start ?? Infinity) < end;
  };
}
