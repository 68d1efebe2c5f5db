/** A folder of its own for each case of the command line, and what a case says. */
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const FLAWED =
  '青河县2024年工作总结\n\n一、工作情况\n各项工作有序推进，任务全面完成。。\n三、下一步打算\n继续抓好落实，确保见效。\n';
export const SOUND = FLAWED.replace('三、', '二、').replace('。。', '。');

let cwd = '';
/** Makes a folder and works in it from now on. */
export function enter(): string {
  cwd = mkdtempSync(join(tmpdir(), 'bizheng-faults-'));
  return cwd;
}
export const leave = (): void => rmSync(cwd, { recursive: true, force: true });
/** The folder of the case that runs. */
export const here = (): string => cwd;

export const at = (name: string): string => join(cwd, name);
export function put(name: string, content: string | Uint8Array = FLAWED): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
}
export const settings = (text: string | Uint8Array): void => {
  put('a.txt');
  put('bizheng.json', text);
};

/** All files below, with what is in them; what is no plain file by its kind. */
export function contents(folder = here()): string[] {
  return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })
    .flatMap((entry) => {
      const path = Buffer.concat([Buffer.from(`${folder}/`), entry.name as unknown as Buffer]);
      const stats = lstatSync(path);
      if (stats.isDirectory()) return contents(path.toString());
      const held = stats.isFile() ? readFileSync(path).subarray(0, 200).toString('hex') : 'special';
      return [`${path.toString()} ${stats.mode} ${stats.size} ${held}`];
    })
    .sort();
}

export interface Case {
  readonly name: string;
  readonly make?: () => void;
  readonly argv: readonly string[];
  /** The exit code; 0 to 2 when left out. */
  readonly code?: number;
  readonly says?: RegExp;
  /** The files that may be there anew or have changed. */
  readonly writes?: RegExp;
  readonly environment?: NodeJS.ProcessEnv;
}

export const bad = (name: string, argv: readonly string[], says?: RegExp, make?: () => void): Case => ({
  name,
  argv,
  code: 2,
  ...(says && { says }),
  ...(make && { make }),
});
export const draft = (): void => put('a.txt');
