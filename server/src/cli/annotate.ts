/** `bizheng check 稿.docx --annotate 批注稿.docx`: findings into a copy of a Word file, as comments. */
import { extname, resolve } from 'node:path';
import { identityOf, isThere, isWordName, VANISHED } from '../disk';
import { writeBytes, WriteRefused } from '../disk-write';
import { type Arguments, UsageError } from './options';
import { remarkOf, SIGNED } from '../word-remarks';
import type { FileResult } from './results';

/** Throws UsageError when the copy cannot be asked for so: of anything but one .docx, over it, over what is there. */
export async function mustBeAnnotable(args: Arguments, cwd: string): Promise<void> {
  const { annotate, paths, force, locale } = args;
  if (annotate === undefined) return;
  const say = (zh: string, en: string): string => (locale === 'en' ? en : zh);
  const [source, ...others] = paths;
  if (source === undefined || others.length > 0 || !isWordName(source))
    throw new UsageError(say('--annotate 一次只批注一份 .docx。', '--annotate is for one .docx at a time.'));
  if (extname(annotate).toLowerCase() !== '.docx')
    throw new UsageError(say('--annotate 后面要写一个 .docx 文件名。', '--annotate needs the name of a .docx file.'));
  const [from, to] = [resolve(cwd, source), resolve(cwd, annotate)];
  const known = await identityOf(to);
  if (from === to || (known !== undefined && known === (await identityOf(from))))
    throw new UsageError(
      say(
        '批注只写进副本，不写原稿；请换个文件名。',
        'Comments go into a copy, never into the file itself; name another one.',
      ),
    );
  if (isThere(to) && !force)
    throw new UsageError(
      say(`${annotate} 已经有了；要盖掉它，请加 --force。`, `${annotate} is there already; --force writes over it.`),
    );
}

/** Writes the copy of the file of `result`; what to tell of it. Throws UsageError when it cannot be written. */
export async function writeAnnotated(result: FileResult, args: Arguments, cwd: string, now: Date): Promise<string> {
  const { locale, annotate: output = '' } = args;
  const { word } = result;
  const say = (zh: string, en: string): string => (locale === 'en' ? en : zh);
  if (!word) {
    const why = result.error?.message ?? VANISHED.message[locale];
    return say(`没有写出 ${output}：${why}\n`, `${output} was not written: ${why}\n`);
  }
  const { annotate } = await import('../docx/index');
  const date = now.toISOString().replace(/\.\d+Z$/, 'Z');
  const remarks = result.findings.map((finding) => remarkOf(finding, word.text, result.locale, args.fix));
  const { bytes, comments, changes } = annotate(word, remarks, { ...SIGNED, date });
  try {
    await writeBytes(resolve(cwd, output), bytes);
  } catch (error) {
    const told = error instanceof WriteRefused ? error.told[locale] : undefined;
    const reason = told ?? (error instanceof Error ? error.message : String(error));
    throw new UsageError(say(`写不进 ${output}（${reason}）。`, `Cannot write ${output} (${reason}).`));
  }
  const tracked =
    changes > 0 ? say(`，其中 ${changes} 处用修订改好了`, `, ${changes} of them mended as tracked changes`) : '';
  return say(
    `已写出 ${output}：${comments} 处批注${tracked}；原稿没有动。\n`,
    `${output} written: ${comments} comments${tracked}; the file itself is as it was.\n`,
  );
}
