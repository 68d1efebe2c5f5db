/** Types of release.mjs, a script without a build. */
export const SUMS: string;
export function notesOf(changelog: string, version: string): string | undefined;
export function isPreRelease(version: string): boolean;
export function problemsOf(release: {
  readonly tag: string;
  readonly manifest: { readonly version: string; readonly repository?: unknown };
  readonly lock: { readonly version: string };
  readonly changelog: string;
  readonly today: string;
}): string[];
export function withAddresses(manifest: object, url: string): Record<string, unknown>;
export function vsixName(bytes: Uint8Array, version: string): string;
export function sumsOf(folder: string): string;
