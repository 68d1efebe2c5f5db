/** Amounts that stand alone between two words: 使用亿元失业保险基金, 为万名残疾人, 完成公里架空线入地, 返还吴小秦元. */
import { anyOf } from '../norms/lexicon';
import { SIZES_IN_ROUND_NUMBERS, NAMES_OF_LENGTHS } from '../norms/words/after-a-number';
import {
  BEFORE_A_ROUND_NUMBER,
  ENDS_BEFORE_A_PRICE,
  KINDS_OF_PAYMENT,
  NAMES_A_LENGTH,
  SUMS_BEFORE_以上,
  VERBS_AND_HEADS_OF_A_SUM,
} from '../norms/words/before-a-number';
import { MEASURES_BEFORE_A_NOUN } from '../norms/words/classifiers';
import { ENDS_WORDS_WITH_元 } from '../norms/words/words-with-classifiers';
import { isHanCharacter } from './characters';
import { type Around, wantsCount } from './dropped-counts';

const MEASURES = new Set(MEASURES_BEFORE_A_NOUN);

/** Whether `unit`, which measures or has 万 or 亿 in front, stands alone; `left` ends with a Chinese character. */
export function amountStandsAlone(unit: string, around: Around): boolean {
  const { left, right } = around;
  if (unit.startsWith('万') || unit.startsWith('亿')) return greatStandsAlone(unit, around);
  if (unit === '元') return yuanStandsAlone(around);
  const next = right.charAt(0);
  return (
    MEASURES.has(unit) &&
    isHanCharacter(next) &&
    !NAMES_A_LENGTH.includes(left.charAt(left.length - 1)) &&
    !NAMES_OF_LENGTHS.includes(next)
  );
}

/** 超万名, 千家万户: with these 万 and 亿 are the number. */
const ROUND = new RegExp(`(?:${anyOf(BEFORE_A_ROUND_NUMBER)}|[成个企村乡家])$`);
const SIZE = new RegExp(`^${anyOf(SIZES_IN_ROUND_NUMBERS)}`);
const IS_A_LIMIT = new RegExp(`^以下(?:$|[^\\u4e00-\\u9fff]|[的者由参可应须]|${anyOf(KINDS_OF_PAYMENT)})`);
const SUM_ABOVE = new RegExp(`${anyOf(SUMS_BEFORE_以上)}$`);
/** 提高到16.9万吨/日, 新增产能3095万吨/年; 带动万名青年. */
const BEFORE_A_RATE = /[到为约力达高低能量]$/;

function greatStandsAlone(unit: string, { left, right }: Around): boolean {
  if (unit === '万家') return tenThousandStandAlone(left, right);
  if (ROUND.test(left)) return false;
  const isMoney = unit.endsWith('元');
  const next = right.charAt(0);
  if (next === '/') return BEFORE_A_RATE.test(left);
  // 收入万元以下农户: those below a size, and no sum.
  if (isMoney && right.startsWith('以下')) return IS_A_LIMIT.test(right) || SUM_ABOVE.test(left);
  if (isMoney && right.startsWith('以上')) return SUM_ABOVE.test(left);
  // 投资593亿元28个项目.
  if (!isHanCharacter(next)) return isMoney && next >= '0' && next <= '9';
  return !SIZE.test(right) && (isMoney || (unit !== '万人' && !left.endsWith('动')));
}

/** 上云企业2万家、, 覆盖21万家“四上”企业; not 走进万家, 点亮万家灯火. */
function tenThousandStandAlone(left: string, right: string): boolean {
  if (right === '' || '，。；、）（'.includes(right.charAt(0))) return /[业体司店户构到至达为]$/.test(left);
  return wantsCount(left) && !/^[灯喜团和]/.test(right);
}

const ENDS_WITH_元 = new Set(ENDS_WORDS_WITH_元);
const OF_MONEY = new RegExp(`${anyOf(VERBS_AND_HEADS_OF_A_SUM)}[^，。；\\d]{0,8}$`);
/** 每月最高6000元，; 返还吴小秦15元。. 固本培元 is no money. 约1000元/人; 个人救助1000元以内. */
function yuanStandsAlone({ left, right, before }: Around): boolean {
  const last = left.charAt(left.length - 1);
  if (ENDS_WITH_元.has(last)) return false;
  if (right.startsWith('/')) return ENDS_BEFORE_A_PRICE.includes(last);
  if (right.startsWith('以内')) return true;
  return (right === '' || '，。；、'.includes(right.charAt(0))) && OF_MONEY.test(before);
}
