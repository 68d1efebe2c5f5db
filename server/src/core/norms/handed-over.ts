/**
 * What a writing assistant, or a template, says round the draft that it hands over. These forms are too loose for a draft's own
 * text, where someone may well offer to adjust a plan; they count only where nothing of an official document can stand: above
 * its title, and below its date or a line drawn under it (GB/T 9704—2012 lists the parts of a document).
 *
 * All patterns match clean, folded text of one sentence and are linear. Source: answers of chat assistants (事实).
 */
import { anyOf } from './lexicon';
import {
  ASKS_A_USER,
  ASSENTS,
  DEEDS_FOR_A_USER,
  DEEDS_OF_A_USER,
  DEEDS_WITH_BLANKS,
  DONE_TO_A_TEXT,
  INVITES_A_USER,
  NAMES_OF_BLANKS,
  TEXTS_HANDED_OVER,
} from './words/handed-over';

/** An office says 我们. */
const I = '我(?:还|也)?';
const YOU = '[您你]';
const DO = anyOf(DEEDS_FOR_A_USER);
/** 已替换为占位符 tells what was done. */
const FILL = `(?<!已)${anyOf(DEEDS_WITH_BLANKS)}`;
const BLANKS = anyOf(NAMES_OF_BLANKS);
const MUST = anyOf(ASKS_A_USER);
const TEXT = anyOf(TEXTS_HANDED_OVER);
const DONE = anyOf(DONE_TO_A_TEXT);

/** It offers to go on: 我可以帮您调整语气, 需要我再写一份复函吗？, 请告诉我. */
export const OFFER = new RegExp(
  [
    `${I}(?:可以|能|来|会)?(?:再|继续|进一步|随时){0,2}[帮为给替]${YOU}`,
    `${I}可以?(?:再|继续|进一步|随时){0,2}(?:根据|按照?|把|将|就)?[^。，；]{0,12}${DO}`,
    // 反馈给我中心, 告诉我司: there an office speaks; 大家把想法告诉我，: so does who tells what happened.
    '(?:告诉|告知|联系|反馈给|提供给|发给)我(?:即可|吧|哦|哈|呢)(?![\\u4e00-\\u9fff])',
    `${anyOf(INVITES_A_USER)}[^。；]{0,20}(?:告诉|告知|联系|反馈给|提供给|发给)我(?![\\u4e00-\\u9fff])`,
    `${YOU}(?:看|觉得|认为)[^。；]{0,24}(?:合适|可以|如何|怎么样|满意)[^。；]{0,4}[？?]`,
    `(?:满足|符合|按照?|根据)${YOU}的?(?:要求|需求|需要)`,
    `需要我(?!们)(?:再|来|继续|进一步|帮忙)?[^。，；？]{0,6}${DO}`,
    '要不要我[^。；]{1,40}[？?]$',
    // 如需红头版本，请告诉我文号，我来调整: an office that is told something says 我局.
    // 告诉我先，我再提意见 is said by who reads a draft of another's.
    '(?<=[请如若需您你把将][^。；]{0,24})(?:告诉|发给|提供给)我[^。；，]{1,24}，我(?:来|会|可以|再|将|就|帮)',
    `如果?${YOU}[^。；]{0,30}，请[^。；]{0,24}，我(?:会|可以|来|将)`,
  ].join('|'),
);

/** It introduces the text: 以下是一份符合要求的通知，供您参考：. */
export const INTRODUCTION = new RegExp(
  [
    `^${anyOf(ASSENTS)}[，！。,]`,
    `(?:以下|下面|这)[^。；]{0,6}[是为](?:我)?(?:为|给|帮|根据|按照?)?[^。；]{0,40}${TEXT}[^。；]{0,24}[：:]?$`,
    `^(?:根据|按照?|应)${YOU}的?(?:要求|需求|需要|描述|提供)`,
    // 这是一份基于你提供的笔记扩充撰写的倡议书, 以下是对你的内容进一步修改.
    `^(?:以下|下面|这)[^。；，]{0,6}[是为][^。；，]{0,12}(?:基于|根据|按照?|对|结合)${YOU}(?:所?(?:提供|给出|上传|发来?|描述)的|的(?:内容|原稿|初稿|草稿|${TEXT}))`,
    `供${YOU}参考`,
    // 以下为应急预案，已按总则、职责的次序编写，可直接使用; 我已将录音内容整理为会议纪要：
    `^(?:以下|下面)[是为][^。；，]{2,40}，[已可][^。；]{0,40}(?:${DONE}|使用)`,
    `^我已经?[^。；，]{0,30}${DONE}[为成了]`,
    `^为${YOU}(?:撰写|起草|拟|准备|生成|提供|整理)`,
  ].join('|'),
);

/** It says how to use the text, or praises it: 以上方案可直接使用，也可根据实际情况增删; 以上公文格式规范，符合题目要求. */
export const USE = new RegExp(
  `^${YOU}可以?直接${anyOf(DEEDS_OF_A_USER)}|(?:以上|上述|这[份篇个])${TEXT}[^。；]{0,80}符合(?:题目|题干|写作|任务)的?要求|` +
    `(?:以上|上述|本|此|这[份篇个])${TEXT}(?:内容|初?稿)?[^。；，]{0,8}` +
    `(?:供${YOU}参考|可以?直接${anyOf(DEEDS_OF_A_USER)}|(?:可以?|请|需要?|应)${YOU}?(?:根据|结合|按照?)[^。；]{0,16}${FILL})`,
);

/** It says what is to be filled in: 方括号内容请替换为实际数据, 文中带[X]的部分需根据台账填写. */
export const ABOUT_BLANKS = new RegExp(
  `(?:文中|${BLANKS})[^。；]{0,30}${MUST}[^。；]{0,20}${FILL}` +
    `|${MUST}(?:将|把)?[^。；，]{0,8}${BLANKS}[^。；]{0,24}${FILL}`,
);
