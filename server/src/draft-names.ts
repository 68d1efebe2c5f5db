/** What a file is by its name: asked by who reads a disk and by who reads through an editor. */
import { extname } from 'node:path';

const DRAFT = new Set(['.md', '.markdown', '.txt', '.gongwen', '.gw']);

/** Whether a folder check takes the file: Markdown, plain text, our own extensions and Word files. */
export function isDraftName(name: string): boolean {
  return DRAFT.has(extname(name).toLowerCase()) || (isWordName(name) && !name.startsWith('~$'));
}

/** Whether the name is that of a Word file of today. */
export function isWordName(name: string): boolean {
  return extname(name).toLowerCase() === '.docx';
}

/** Whether the name is that of a file of the old Word or of WPS: of these no more than the words could be read. */
export function isOldWordName(name: string): boolean {
  return ['.doc', '.wps'].includes(extname(name).toLowerCase()) && !name.startsWith('~$');
}

/** Whether the name says outright that this is official writing. */
export function isOurs(name: string): boolean {
  return ['.gongwen', '.gw'].includes(extname(name).toLowerCase());
}
