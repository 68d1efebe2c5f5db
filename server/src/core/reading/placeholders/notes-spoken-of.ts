/** Notes to the writer that a text speaks of and does not bear: 均已标注【待补充】, 多处【待补】, 所有文件中的“（请填写姓名）”, 应写“金额待定”. */
import { anyOf } from '../../norms/lexicon';
import { HOW_WORDS_ARE_MENDED } from '../../norms/words/names-of-words';
import { BEFORE_标_ALONE, SAY_WHERE_NOTES_STAND } from '../../norms/words/spoken-of';
import type { Span } from '../../text/span';

/** 若有标[待核查]; 投标 and 目标 are other words. */
const MARKED_AS = new RegExp(
  `(?:标注|标记|标明|${anyOf(SAY_WHERE_NOTES_STAND)})[为了有]?\\s?[“"]?$|(?:^|[，。；（、]|${anyOf(HOW_WORDS_ARE_MENDED, BEFORE_标_ALONE)})标[有上为]?\\s?[“"]?$`,
);
const LONGEST_VERB = 7;
/** 注明（待核）, 写为待补充. Behind 写明, 【补充具体原因】 is what is to be written there. */
const WRITTEN_AS = /(?:注明|[写填标记]明?[为作成])[为“]?$/;
/** In front of a quotation: its words are what is to be written. */
const TO_BE_WRITTEN = /(?:[写填标记注]|标注|注明|写明|[写填标记]明?[为作成])：?“[^“”]{0,20}$/;
const LONGEST_WRITTEN = 28;

/** Whether the words in front of the note at `start` say that it is written, or is to be. */
export const isNoteSpokenOf = ({ start, end }: Span, text: string): boolean =>
  MARKED_AS.test(text.slice(Math.max(0, start - LONGEST_VERB), start)) ||
  (text.slice(start, end).includes('待') && WRITTEN_AS.test(text.slice(Math.max(0, start - LONGEST_VERB), start))) ||
  TO_BE_WRITTEN.test(text.slice(Math.max(0, start - LONGEST_WRITTEN), start)) ||
  (AS_A_MARK.test(text.slice(end, end + LONGEST_VERB)) && USED.test(text.slice(Math.max(0, start - 3), start)));

/** 可以用 [待补充：xxx] 标记缺失的部分. */
const USED = /[用以]\s?[“"`]?$/;
const AS_A_MARK = /^[”"`]?\s?来?(?:标记|标注|标出|标示|占位|代替)/;

/** 文件中的“（请填写姓名）”: a note that is all of a quotation is named. In 主题为“（待补充）” the quotation waits for it. */
export const isNoteQuoted = ({ start, end }: Span, text: string): boolean =>
  '“"'.includes(text.charAt(start - 1) || '\n') &&
  '”"'.includes(text.charAt(end) || '\n') &&
  !IS_OWED.test(text.slice(Math.max(0, start - 4), start - 1));
const IS_OWED = /(?<!前)[为是名叫]\s?$|[：:]\s?$/;
