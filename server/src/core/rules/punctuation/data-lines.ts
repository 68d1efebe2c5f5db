/**
 * What of a paragraph is data or another's words, so that its marks are not the writer's: the values behind a key in Latin letters
 * (keywords: 入馆, 借阅), the title of a ticket behind its number (Bug 6961 - 购买(券)失败), a line of a log ([ERROR] 登录失败: 密码不对).
 */
import type { Reading } from '../../reading/reading';
import { type Span, span } from '../../text/span';

const FIELD = /^[\s>*+-]*([A-Za-z][a-z]*(?:[_-][a-z]+)*)\s?[:：]\s?([^\n]*)$/;
/** [WARNING] and other levels of a log open its lines. */
const LOGGED = /^[\s>*+-]*\[(?:DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|FATAL)\] /;
/** A value of a list is a word or a name. */
const LONGEST_VALUE = 14;
const MARKS_OF_SENTENCES = /[，。；！？：]/;
/** A key with a capital may open a sentence: Docker: 部署快, 占用少. Three values are a list. */
const LEAST_VALUES = 3;
const TICKET = /(?:[A-Z]{2,12}[ -]?#?|#)\d{2,}(?:\s+[-–—]\s+|\s?\[)/i;

/** The stretch of `reading`'s original that is data; undefined where all of it is the writer's. */
export function dataIn({ original }: Reading): Span | undefined {
  const isField = original.includes(':') || original.includes('：');
  const [, key = '', value = ''] = (isField && FIELD.exec(original)) || [];
  if (key !== '' && isList(value, /^[a-z]/.test(key) ? 2 : LEAST_VALUES)) return span(0, original.length);
  if (original.includes('] ') && LOGGED.test(original)) return span(0, original.length);
  const ticket = /\d[ [\t]/.test(original) ? TICKET.exec(original) : null;
  if (!ticket) return undefined;
  const end = original.indexOf('\n', ticket.index);
  return span(ticket.index, end < 0 ? original.length : end);
}

function isList(value: string, least: number): boolean {
  const items = value.split(',');
  return (
    items.length >= least &&
    items.every((item) => item.trim() !== '' && item.trim().length <= LONGEST_VALUE) &&
    !MARKS_OF_SENTENCES.test(value)
  );
}
