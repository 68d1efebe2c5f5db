/** Bytes as text, for what travels as JSON; with what Node and a browser have alike. */

/** So many bytes at once are few enough to be arguments. */
const CHUNK = 8192;

/** `bytes` in base64. */
export function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
