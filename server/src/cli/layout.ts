/** The work of `bizheng layout`: the layout of a model Word file, printed as it goes into bizheng.json. */
import { resolve } from 'node:path';
import { CONFIG_FILE } from '../config/config';
import { type Bilingual, type LayoutPart, layoutWith } from '../core/index';
import { readBytes } from '../disk';
import { type Arguments, UsageError } from './options';
import type { ExitCode, World } from './run';

/** Prints what the model that `args` names does otherwise than the standard. Throws UsageError where nothing can be read. */
export async function readLayout(
  { paths: [name = ''], locale }: Arguments,
  { cwd, out, err }: World,
): Promise<ExitCode> {
  const isEnglish = locale === 'en';
  const file = await readBytes(resolve(cwd, name));
  const refused = (why: Bilingual): UsageError => new UsageError(`${name}${isEnglish ? ': ' : '：'}${why[locale]}`);
  if (!file.ok) throw refused(file.message);
  const { layoutOf } = await import('../docx/layout/layout');
  const read = layoutOf(file.bytes, layoutWith);
  if (!('layout' in read)) throw refused(read);
  const { layout, unseen } = read;
  if (unseen.length > 0) {
    const parts = unseen.map((part) => PARTS[part][locale]);
    err(
      isEnglish
        ? `Not in the model, so as in the standard: ${parts.join(', ')}.\n`
        : `样板里没有，按标准：${parts.join('、')}。\n`,
    );
  }
  if (Object.keys(layout).length === 0)
    err(isEnglish ? 'The model is set as in GB/T 9704.\n' : '这份样板的版式和 GB/T 9704 一致。\n');
  else err(isEnglish ? `Put this into ${CONFIG_FILE}:\n` : `把下面这些放进 ${CONFIG_FILE}：\n`);
  out(`${JSON.stringify({ layout }, undefined, 2)}\n`);
  return 0;
}

const PARTS: Readonly<Record<LayoutPart, Bilingual>> = {
  title: { 'zh-CN': '标题', en: 'title' },
  heading1: { 'zh-CN': '“一、”', en: 'headings 一、' },
  heading2: { 'zh-CN': '“（一）”', en: 'headings （一）' },
  heading3: { 'zh-CN': '“1.”', en: 'headings 1.' },
  heading4: { 'zh-CN': '“（1）”', en: 'headings （1）' },
  body: { 'zh-CN': '正文', en: 'body' },
  table: { 'zh-CN': '表格', en: 'tables' },
  note: { 'zh-CN': '脚注', en: 'notes' },
  pageNumber: { 'zh-CN': '页码', en: 'page numbers' },
  sign: { 'zh-CN': '发文机关标志', en: 'letterhead' },
};
