/** Where the picture that a draft names may lie. */

/** ?v=2 and #anchor behind a name. */
const BEHIND_NAME = /[?#]/;

/** Paths to try for `target` in turn, relative to the draft's folder unless absolute: decoded, as written, from the top. */
export function pathsOf(target: string): readonly string[] {
  const written = target.replace(/^file:\/{2}/i, '');
  const [bare = ''] = written.split(BEHIND_NAME, 1);
  const decoded = tryDecode(bare);
  // Pages of the web write /img/a.png from the top of their site, which is often the draft's folder.
  const inFolder = /^[/\\][^/\\]/.test(decoded) ? [`.${decoded}`] : [];
  return [...new Set([decoded, bare, written, ...inFolder])].filter((path) => path !== '' && !path.includes('\0'));
}

function tryDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
