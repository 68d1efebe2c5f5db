/**
 * Opens the best word segmenter that this machine can run: nodejieba (native), else jieba-wasm, else Intl.Segmenter.
 * Nothing is loaded before it is asked for: the first finding must not wait for a dictionary.
 */
import { join } from 'node:path';
import type { Bilingual, Locale, Segmenter } from '../core/index';
import { isThere } from '../disk';
import { openIntl } from './intl';
import { openJiebaWasm } from './jieba-wasm';
import { openNodejieba } from './nodejieba';

export interface SegmenterStatus {
  readonly name: Segmenter['name'];
  /** Why the better ones do not run, in the order they were tried; empty when the best does. */
  readonly passedOver: readonly { readonly name: Segmenter['name']; readonly reason: string }[];
}

export interface OpenedSegmenter {
  readonly segmenter: Segmenter;
  readonly status: SegmenterStatus;
}

const opened = new Map<string, OpenedSegmenter>();

/** The folder that the build fills, beside the bundle. */
const BESIDE_BUNDLE = typeof __dirname === 'string' ? join(__dirname, 'words') : '';

/**
 * The segmenter with its parts from `folder`; loaded on the first call, which takes up to a second, and kept. Never
 * throws: Intl.Segmenter is always there.
 */
export function openSegmenter(folder: string = BESIDE_BUNDLE): OpenedSegmenter {
  let known = opened.get(folder);
  if (!known) opened.set(folder, (known = open(folder)));
  return known;
}

/** The segmenter itself, as the core asks for it. */
export const segmenter = (): Segmenter => openSegmenter().segmenter;

function open(folder: string): OpenedSegmenter {
  const passedOver: { name: Segmenter['name']; reason: string }[] = [];
  // Made without any (the npm package): nothing is missing.
  if (folder === BESIDE_BUNDLE && !isThere(folder))
    return { segmenter: openIntl(), status: { name: 'intl', passedOver } };
  for (const [name, load] of [
    ['nodejieba', openNodejieba],
    ['jieba-wasm', openJiebaWasm],
  ] as const) {
    try {
      return { segmenter: proved(load(folder)), status: { name, passedOver } };
    } catch (error) {
      const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      passedOver.push({ name, reason });
    }
  }
  return { segmenter: openIntl(), status: { name: 'intl', passedOver } };
}

/** `segmenter`, once it has shown that it cuts without losing anything. */
function proved(segmenter: Segmenter): Segmenter {
  const probe = '全县完成投资12.5亿元，同比增长8%。𠮷';
  if (segmenter.cut(probe).join('') !== probe) throw new Error('it does not give back the text it was given');
  return segmenter;
}

const NAMES: Readonly<Record<Segmenter['name'], Bilingual>> = {
  nodejieba: { 'zh-CN': 'nodejieba（本机）', en: 'nodejieba (native)' },
  'jieba-wasm': { 'zh-CN': 'jieba-wasm', en: 'jieba-wasm' },
  intl: { 'zh-CN': 'Intl.Segmenter（系统自带）', en: 'Intl.Segmenter (built in)' },
};

/** One line for people: which segmenter runs, and why not a better one. */
export function statusText({ name, passedOver }: SegmenterStatus, locale: Locale): string {
  const why = passedOver.map((better) => `${better.name}: ${better.reason}`).join('; ');
  if (locale === 'en') return `word segmenter: ${NAMES[name].en}${why && ` (not used: ${why})`}`;
  return `分词：${NAMES[name]['zh-CN']}${why && `（未用 ${why}）`}`;
}
