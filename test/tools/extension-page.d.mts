/** Types of extension-page.mjs, which a script without a build imports too. */
export function pageOf(readme: string, read: (path: string) => Buffer): string;
