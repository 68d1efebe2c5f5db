/** The bytes written as `base64`; not by Node's Buffer, which a browser does not have. */
export const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
