/** The snippet files of VS Code, written from the same phrases and skeletons that completion offers. */
import { GENRES, type Locale, PHRASES, PLACE_NAMES, pinyinOf, SKELETONS, skeletonFor, snippetText } from '../../server/src/core/index';

interface VsCodeSnippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

const PLACE: Locale = 'zh-CN';

/** The text of snippets/`format`.json: skeletons first, then phrases by place. Each is found by its first 汉字 and by initials. */
export function snippetsFor(format: 'plain' | 'markdown'): string {
  const snippets: Record<string, VsCodeSnippet> = {};
  for (const { id, genre, name } of SKELETONS) {
    const zh = name['zh-CN'];
    const kind = GENRES.find((one) => one.id === genre)!.name[PLACE];
    snippets[`提纲：${zh}`] = { prefix: prefixes(zh), body: snippetText(skeletonFor(id, format)!).split('\n'), description: `文稿提纲（${kind}） · skeleton: ${name.en}` };
  }
  for (const { place, parts, words, example } of PHRASES) {
    const { 'zh-CN': zh, en } = PLACE_NAMES[place];
    snippets[`${zh}：${words}`] = { prefix: prefixes(words), body: [snippetText(parts)], description: `${zh} · ${en}\n${example}` };
  }
  return `${JSON.stringify(snippets, null, 2)}\n`;
}

/** Longer ones nobody types. */
const LONGEST = 8;

function prefixes(words: string): string[] {
  const head = words.slice(0, LONGEST);
  return [head, pinyinOf(words).initials.slice(0, LONGEST)];
}
