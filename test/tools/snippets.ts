/** The snippet file of VS Code, written from the same phrases and skeletons that completion offers. */
import {
  GENRES,
  type Locale,
  PHRASES,
  PLACE_NAMES,
  pinyinOf,
  SKELETONS,
  skeletonFor,
  snippetText,
} from '../../server/src/core/index';

interface VsCodeSnippet {
  readonly prefix: string;
  readonly isFileTemplate?: true;
  readonly body: readonly string[];
  readonly description: string;
}

const PLACE: Locale = 'zh-CN';

/**
 * The text of snippets/gongwen.json: skeletons first, then phrases by place. Each is found by v and its initials. For our own
 * language alone: VS Code offers static snippets in every file of a language, and requirements.txt is plain text.
 */
export function snippetsFile(): string {
  const snippets: Record<string, VsCodeSnippet> = {};
  for (const { id, genre, name } of SKELETONS) {
    const zh = name['zh-CN'];
    const kind = GENRES.find((one) => one.id === genre)!.name[PLACE];
    snippets[`提纲：${zh}`] = {
      prefix: prefix(zh),
      isFileTemplate: true,
      body: snippetText(skeletonFor(id, 'plain')!).split('\n'),
      description: `文稿提纲（${kind}） · skeleton: ${name.en}`,
    };
  }
  for (const { place, parts, words, example } of PHRASES) {
    const { 'zh-CN': zh, en } = PLACE_NAMES[place];
    snippets[`${zh}：${words}`] = {
      prefix: prefix(words),
      body: [snippetText(parts)],
      description: `${zh} · ${en}\n${example}`,
    };
  }
  return `${JSON.stringify(snippets, null, 2)}\n`;
}

/** Longer ones nobody types. */
const LONGEST = 8;

/** vxybgzds: no syllable begins with v, so these never stand beside the same entries of completion. */
const prefix = (words: string): string => `v${pinyinOf(words).initials.slice(0, LONGEST)}`;
