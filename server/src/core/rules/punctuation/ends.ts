/** What ends without a mark: a title, a signature, the date under it. */
import { anyOf } from '../../norms/lexicon';
import { KINDS_THAT_END_A_TITLE } from '../../norms/words/punctuation';
import { LAST_SYLLABLES_OF_A_BODY, LAST_WORDS_OF_A_BODY } from '../../norms/words/signatures';
import type { Report } from '../../report/report';
import { isSaidOfATime } from '../../report/tail';
import { shift } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';
import { isIn } from '../../reading/seek';

/** The title is among the first paragraphs of a draft. */
const HEAD = 4;
const ENDED_TITLE = new RegExp(`^[^，。；：]{0,30}关于[^。；：]{2,60}的${anyOf(KINDS_THAT_END_A_TITLE)}[。，；：、]$`);

/** 关于开展安全检查的通知。: no mark ends a title. */
export function* titleEnd({ paragraphs }: Report, { say }: RuleContext): Iterable<RuleFinding> {
  for (const {
    reading,
    span: { start },
  } of paragraphs.slice(0, HEAD)) {
    const end = reading.text.length;
    if (!isIn(ENDED_TITLE, reading.text)) continue;
    const place = shift(reading.span(end - 1, end), start);
    yield {
      span: place,
      message: say(`标题末尾不加“${reading.text[end - 1]}”。`, `A title ends without “${reading.text[end - 1]}”.`),
      severity: 'information',
      fixes: [
        {
          title: say('删去标题末尾的标点', 'Delete the mark at the end of the title'),
          edits: [{ span: place, text: '' }],
          safe: true,
        },
      ],
    };
  }
}

/** Who signs and when are the last paragraphs of a draft. */
const TAIL = 10;
const SIGNED_WITH_STOP = new RegExp(`^[^，。；：、]{2,24}${anyOf(LAST_WORDS_OF_A_BODY, LAST_SYLLABLES_OF_A_BODY)}。$`);
const DATE_LINE =
  /^(?:(?:19|20)\d\d|二[〇○零一二三四五六七八九]{3})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日。?$/;

/** 柳河县人民政府。 and 2025年1月8日。: no stop ends a signature or the date under it. */
export function* signatureEnd({ paragraphs }: Report, { say }: RuleContext): Iterable<RuleFinding> {
  const tail = paragraphs.slice(-TAIL);
  for (const [i, { reading, span }] of tail.entries()) {
    const { text } = reading;
    if (!text.endsWith('。')) continue;
    const isDate = isIn(DATE_LINE, text);
    if (isDate && isSaidOfATime(paragraphs[paragraphs.length - tail.length + i - 1])) continue;
    if (!isDate && !(isIn(SIGNED_WITH_STOP, text) && DATE_LINE.test(tail[i + 1]?.reading.text ?? ''))) continue;
    const stop = shift(reading.span(text.length - 1, text.length), span.start);
    yield {
      span: shift(reading.span(0, text.length), span.start),
      message: isDate
        ? say('成文日期后面不加句号。', 'No full stop follows the date of a document.')
        : say('署名后面不加句号。', 'No full stop follows a signature.'),
      severity: 'information',
      fixes: [{ title: say('删去句号', 'Delete the stop'), edits: [{ span: stop, text: '' }], safe: true }],
    };
  }
}
