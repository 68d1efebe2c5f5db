// For which kinds of machine a native addon was built, read from its first bytes: ELF (Linux), Mach-O (macOS), PE (Windows).

/** Machine numbers by format: e_machine of ELF, cputype of Mach-O, Machine of PE. */
const ELF = new Map([
  [0x3e, 'x64'],
  [0xb7, 'arm64'],
  [0x28, 'armhf'],
]);
const MACH = new Map([
  [0x01000007, 'x64'],
  [0x0100000c, 'arm64'],
]);
const PE = new Map([
  [0x8664, 'x64'],
  [0xaa64, 'arm64'],
]);

/**
 * Targets of VS Code (`linux-x64`, …) that can load the addon of these bytes; several for a universal binary of macOS, none for
 * what is no addon.
 * @param {Uint8Array} bytes
 * @returns {string[]}
 */
export function kindOfAddon(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 64) return [];
  const named = (system, machine) => (machine === undefined ? [] : [`${system}-${machine}`]);
  switch (view.getUint32(0)) {
    case 0x7f454c46: // \x7fELF, little-endian on all that VS Code knows.
      return named('linux', ELF.get(view.getUint16(18, true)));
    case 0xcffaedfe: // Mach-O of 64 bits.
      return named('darwin', MACH.get(view.getUint32(4, true)));
    case 0xcafebabe: // Several Mach-O in one.
      return Array.from({ length: Math.min(view.getUint32(4), 8) }, (_, i) => view.getUint32(8 + 20 * i)).flatMap(
        (type) => named('darwin', MACH.get(type)),
      );
  }
  const header = view.getUint16(0) === 0x4d5a ? view.getUint32(60, true) : Infinity; // MZ, then where PE begins.
  if (header + 6 > view.byteLength || view.getUint32(header) !== 0x50450000) return [];
  return named('win32', PE.get(view.getUint16(header + 4, true)));
}
