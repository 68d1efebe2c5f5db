/** 第二条【适用范围】, 第八条〔时间〕 本活动于…: the title of an article, in whatever brackets statutes and contracts set it, is no blank. */
import { anyOf } from '../../norms/lexicon';
import { DEEDS_BEHIND_A_BRACKET, NEVER_IN_A_LABEL } from '../../norms/words/blanks';
import type { Span } from '../../text/span';

/** 第二条, 第二十条之一 at the head of a paragraph. */
const ARTICLE = String.raw`第[一二三四五六七八九十百零〇\d]{1,6}条(?:之[一二三四五六七八九十]{1,2})?`;
const BEHIND_ITS_NUMBER = new RegExp(String.raw`^\s*${ARTICLE}[\s：]{0,4}$`);
const NUMBER_ALONE = new RegExp(String.raw`^\s*${ARTICLE}\s*$`);
const LONGEST_NUMBER = 20;
const BRACKETED = /^[【[〔（][^【】[\]〔〕（）]{2,30}[】\]〕）]$/;
const OWED = new RegExp(anyOf(NEVER_IN_A_LABEL));
/** 第三条【甲方名称】负责…: the sentence needs what the bracket stands for. */
const GOES_ON = new RegExp(`^(?:[的于在，。、：）》”]|${anyOf(DEEDS_BEHIND_A_BRACKET)})`);

/** Whether the bracket at `slot`, in clean `text`, is all of an article's title: alone behind its number, or set off from the sentence behind. */
export function isTitleOfArticle({ start, end }: Span, text: string): boolean {
  if (start > LONGEST_NUMBER || !text.includes('条') || !BEHIND_ITS_NUMBER.test(text.slice(0, start))) return false;
  const written = text.slice(start, end);
  if (!BRACKETED.test(written)) return false;
  const behind = text.slice(end, end + LONGEST_NUMBER);
  return behind.trim() === '' || (!OWED.test(written) && !GOES_ON.test(behind));
}

/** 第二条 as all that a line says: its title may stand on the next. */
export const isNumberOfArticle = (text: string): boolean => text.length <= LONGEST_NUMBER && NUMBER_ALONE.test(text);
