/** Words of the signature (署名) under a draft: what a body's name ends in, what stands before a signer's name. */
import { words } from '../lexicon';

/** Labels in front of who signs: 汇报人：张三. Source: 惯例. */
export const LABELS_OF_A_SIGNATURE = words('述职人 汇报人 报告人 总结人 倡议人 倡议单位 记录人 单位 部门 姓名 落款');

/** Words that the name of a body ends in, beside the syllables below: 云岭镇人民政府. Source: 惯例. */
export const LAST_WORDS_OF_A_BODY = words('政府 党组 专班 大学 中学 小学');

/**
 * Last syllables of the names of bodies, of 公司 and 支队 both: 市水利局, 某某街道, 服务中心. They stand for 委员会, 党委 and
 * 办公室 too. Source: 惯例.
 */
export const LAST_SYLLABLES_OF_A_BODY = words(
  '局 厅 部 委 办 院 校 站 馆 所 司 园 科 处 室 镇 乡 村 街 道 社 区 中 心 公 集 团 协 会 联 合 大 队 支 银 行',
);

/** What a person's name ends in where it is no name alone: 李先生. Source: 惯例. */
export const TITLES_OF_ADDRESS = words('先生 同志');

/** What stands in brackets behind the name of who signs: （盖章）. Source: 惯例. */
export const NOTES_OF_A_SEAL = words('盖章 签字 签名 公章');
