/**
 * Blanks of texts that show nothing official which stand for anything of their kind, and notes that are none: 第X个用例, XXX(城市名),
 * （念名字）, （这里我写到一半）.
 */
import { guarded } from '../norms/guards';
import { anyOf } from '../norms/lexicon';
import { ENDS_OF_FIELDS } from '../norms/words/blanks';
import { DEEDS_ON_A_STAGE } from '../norms/words/spoken-of';
import type { Slot } from '../reading/placeholders';
import type { Reading } from '../reading/reading';
import { isOfficial } from './genre';
import type { Report } from './report';

/** 第X个, 第x步: one of a series that the text goes through, whichever it is. 第X届 and 第X期 have a number of their own. */
const ONE_OF_A_SERIES = /^[个步行列位层轮]/;
/** XXX(城市名)支持……, 访问XXX（你的名字）: at the head, or to whoever reads, the bracket says what others put in the mask's place. 由XXX（姓名）主持 waits for it. */
const SAYS_WHAT = new RegExp(`^ ?[（(](?:[你您]的?)?[\\u4e00-\\u9fff]{0,6}(?:${anyOf(ENDS_OF_FIELDS)}|名)[）)]`);
const TO_READER = /^ ?[（(][你您]/;
const LONGEST_FIELD = 16;
const MASK_BEFORE = /[xX×]{2} ?$/;

/** Whether the blank may be anything of its kind. */
export function isForAny({ form, start, end }: Slot, { text }: Reading, report: Report): boolean {
  const isOne =
    form === 'mask' &&
    /^x$/i.test(text.slice(start, end)) &&
    text.charAt(start - 1) === '第' &&
    ONE_OF_A_SERIES.test(text.charAt(end));
  const isExplained =
    (form === 'mask' &&
      end - start > 1 &&
      (start === 0 || TO_READER.test(text.slice(end, end + 3))) &&
      SAYS_WHAT.test(text.slice(end, end + LONGEST_FIELD))) ||
    (form === 'variable' && MASK_BEFORE.test(text.slice(Math.max(0, start - 3), start)));
  return (isOne || isExplained) && !isOfficial(report);
}

/** （念战友名字）: what is done on the stage. */
const ON_STAGE = new RegExp(`^[（(]${guarded(DEEDS_ON_A_STAGE)}`);
/** （这里伏笔了，我写到……）, 【在此引用我说过的……】: somebody speaks of himself. 我单位 and 我县 are fields of a form. */
const SPEAKS_OF_ONESELF = /^[（(【[](?:这里|此处|在此)[^（）【】]*我(?![单公司局校院厂区市县镇乡村省])/;

/** Whether a note or a field in brackets asks for nothing. */
export const isRemark = ({ form, start, end }: Slot, { text }: Reading, report: Report): boolean =>
  (form === 'note' || form === 'variable') &&
  (SPEAKS_OF_ONESELF.test(text.slice(start, end)) || ON_STAGE.test(text.slice(start, end))) &&
  !isOfficial(report);
