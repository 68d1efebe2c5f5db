/** Types of addon.mjs. */
export declare function kindOfAddon(bytes: Uint8Array): string[];
