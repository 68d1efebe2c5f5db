/** Numbers that head nothing where they stand, since their line speaks of what bears them. */
import type { Marker } from '../reading/enumerations';
import type { Member } from '../report/series-kinship';

/** - 第三部分“风险分析”：写清…: an entry that speaks of a part by its name. ~~4. 旧条目~~ was struck out, and does not count. */
export const isSpokenOf = ({ marker, paragraph: { kind, reading } }: Member): boolean =>
  (kind === 'item' && '“「《'.includes(reading.text.charAt(marker.end) || '\n')) ||
  isSubject(marker, reading.text) ||
  (reading.original.includes('~~') && STRUCK_OUT.test(reading.original));
/** 第六部分必须回答用户的问题。: nothing parts the number from what is said of the part, up to a full stop. */
const isSubject = ({ style, end }: Marker, text: string): boolean =>
  style === 'part' &&
  text.charAt(end - 1) === '分' &&
  text.length > LONGEST_OF_A_PART &&
  text.endsWith('。') &&
  SAYS_ON.test(text.slice(end, end + 2));
/** A name in code may stand apart from the number. */
const SAYS_ON = /^(?:[^\s：:、，。—-]|\s?\ufffc)/;
const LONGEST_OF_A_PART = 20;
const STRUCK_OUT = /^\s*(?:[-*+]\s+)?~~/;
