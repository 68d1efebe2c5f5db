/**
 * Sentences in running text that do the work of a part, so that it needs no heading: the grammar; their words stand in
 * `words/section-sentences.ts`. They may only keep a report silent, never make one. Practice, not regulation.
 */
import { anyOf } from './lexicon';
import type { SlotId } from './sections';
import {
  BEFORE_AN_AIM,
  BEHIND_不够,
  BODIES_SET_UP,
  BODIES_THAT_SECURE,
  DEMANDS_ON_ALL,
  LACKS_THAT_REMAIN,
  LAST_CHARACTERS_OF_BODIES,
  NAMES_OF_AN_AIM,
  OPENINGS_OF_A_REQUEST,
  PARTS_OF_A_MONTH,
  RECOMMENDED_ACTIONS,
  REMEDIES_STILL_WANTED,
  RESOURCES_OF_WORK,
  SAFEGUARDS,
  SIGNS_OF_LEADERSHIP,
  TIMES_AHEAD_IN_SENTENCES,
  TIMES_OF_A_SCHEDULE,
  TROUBLE_THAT_EXISTS,
  UNITS_OF_BASIC_FIGURES,
  VERBS_BEFORE_TROUBLE_UNTOLD,
  VERBS_OF_A_MEETING,
  VERBS_OF_PLANNING,
  VERBS_OF_WORK_COUNTED,
  VERBS_OF_WORK_DONE,
  WAYS_OF_GOING_ON,
  WEAKNESSES,
  WORDS_BEFORE_A_BASIC_FIGURE,
  WORDS_BEHIND_A_NAMED_TROUBLE,
  WORDS_THAT_ASK_PARDON,
} from './words/section-sentences';

/** A sentence that any of `sources` finds something in. */
const sentence = (...sources: readonly string[]): RegExp => new RegExp(sources.join('|'));
/** The same where Latin letters stand for a blank, in either case: 20XX年, xx月. */
const withBlanks = (...sources: readonly string[]): RegExp => new RegExp(sources.join('|'), 'i');

const NOT_UNTOLD = String.raw`(?<!${anyOf(VERBS_BEFORE_TROUBLE_UNTOLD)}[^，。；：\n]{0,16})`;
/** 不足之处, and not 不足之处，敬请批评指正. */
export const WHERE_IT_LACKS = `不足之处(?![^。；]{0,6}${anyOf(WORDS_THAT_ASK_PARDON)})`;
const GOING_ON = anyOf(WAYS_OF_GOING_ON);
const A_BODY = `(?:我们?|${anyOf(LAST_CHARACTERS_OF_BODIES)})`;

export const SENTENCES: Readonly<Partial<Record<SlotId, RegExp>>> = {
  basic: sentence(
    String.raw`${anyOf(WORDS_BEFORE_A_BASIC_FIGURE)}[^。\n]{0,60}\d`,
    String.raw`\d[^。\n]{0,20}${anyOf(UNITS_OF_BASIC_FIGURES)}`,
  ),
  work: sentence(`${anyOf(VERBS_OF_WORK_DONE)}了`, `(?:先后|共|累计|已)计?${anyOf(VERBS_OF_WORK_COUNTED)}`),
  measure: /一是[^。；\n]{4,}[。；]|采取了?[^。\n]{0,20}(?:措施|办法|方式)/,
  result: /取得了?[^。\n]{0,16}(?:成绩|成效|效果|进展|成果)|效果(?:明显|显著)/,
  exper: /(?:经验|体会|启示)(?:主要)?(?:是|有)|(?:我们|使我)(?:深刻)?(?:体会|认识)到/,
  problem: sentence(
    // 目前还存在一些不足, 不足主要表现在……, 与先进地区相比还有差距
    String.raw`${NOT_UNTOLD}存在(?!感|主义)[^。\n]{0,60}${anyOf(TROUBLE_THAT_EXISTS)}`,
    String.raw`(?<!(?:解决|针对|整改)[^，。；\n]{0,10})(?:问题|困难|不足|短板|差距)(?:主要)?` +
      anyOf(WORDS_BEHIND_A_NAMED_TROUBLE),
    String.raw`与[^。\n]{2,40}(?:相比|比)?[^。\n]{0,12}差距|还有(?:一定|很大|较大|不小)?的?差距`,
    `美中不足|${WHERE_IT_LACKS}|问题和困难`,
    // 还面临……, 仍不到位, 有待进一步加强, 不够深入
    '[还仍尚也]然?(?:存在|面临)',
    `[还仍尚]${anyOf(LACKS_THAT_REMAIN)}`,
    `(?:有待|亟待|亟需|尚需)(?:进一步)?${anyOf(REMEDIES_STILL_WANTED)}`,
    `(?<!不)不够${anyOf(BEHIND_不够)}`,
    // 专业人才较为紧缺, 防控压力较大, 融资难的问题仍然突出
    String.raw`${anyOf(RESOURCES_OF_WORK)}[^，。；\n]{0,12}(?:[偏较还仍尚]|比较|相对)?${anyOf(WEAKNESSES)}`,
    '(?:难度|矛盾|压力|缺口)(?:[较仍还很]|比较|相当)?(?:大|突出)',
    String.raw`[难慢差](?:[、，仍较]|的问题)[^。\n]{0,30}(?:突出|明显|普遍)`,
    String.raw`未发现[^。\n]{0,24}(?:问题|现象|行为|情况)`,
  ),
  cause: /(?:究其|主要|根本)原因|原因(?:主要)?(?:是|有|在于)|归结起来/,
  next: withBlanks(
    String.raw`${anyOf(TIMES_AHEAD_IN_SENTENCES)}[^。\n]{0,60}${anyOf(VERBS_OF_PLANNING)}`,
    String.raw`${A_BODY}(?:全体[^，。]{0,8})?(?:将|要)[^，。\n]{0,12}${GOING_ON}`,
    `(?:将|还需|仍需|还要)(?:${GOING_ON}|持续)`,
    '再接再厉|努力方向',
    String.raw`(?:20\d\d|20[x×*]{2})年，?[^。，\n]{0,16}(?:将(?![近军其])|计划(?!完成|投资))`,
    '(?:打算|拟)(?:从|在|采取|开展)',
  ),
  suggest: sentence(
    String.raw`建议[^。\n]{4,}|(?:如下|以下|几点)(?:建议|对策|思考)`,
    '(?:对策|解决(?:办法|途径|措施))(?:[是有：]|主要)',
    `(?:应|应当|应该)${anyOf(RECOMMENDED_ACTIONS)}`,
  ),
  goal: sentence(
    String.raw`(?:以|为)[^。\n]{2,60}${anyOf(NAMES_OF_AN_AIM)}[，。；、]`,
    `${anyOf(BEFORE_AN_AIM)}(?:目标|要求|思路)`,
    '目标[是为：]|目的(?:是|在于)',
    String.raw`力争[^。\n]{0,40}\d|(?:[要将拟]|计划)[^。\n]{0,30}达到\d|到20\d\d年`,
    String.raw`(?:实现|确保)[^。\n]{2,60}(?:[%率零]|目标|全覆盖)`,
  ),
  schedule: withBlanks(
    anyOf(TIMES_OF_A_SCHEDULE),
    String.raw`\d{1,2}[月日]|×月|[x*]{1,2}月`,
    `[一二三四五六七八九十]月${anyOf(PARTS_OF_A_MONTH)}`,
    '每(?:[月周年季天日]|学期)|周[一二三四五六日]',
  ),
  org: sentence(
    String.raw`(?:成立|组建|调整)[^。\n]{0,80}${anyOf(BODIES_SET_UP)}`,
    String.raw`(?:召开|组织)[^。\n]{0,30}会议?`,
    anyOf(SIGNS_OF_LEADERSHIP),
  ),
  guar: sentence(
    String.raw`(?:加强|强化)[^。，\n]{0,8}${anyOf(SAFEGUARDS)}`,
    '(?:资金|经费)(?:来源|保障|由)',
    `(?:[要须应]|必须)${anyOf(DEMANDS_ON_ALL)}`,
    String.raw`纳入[^。\n]{0,20}考核`,
    String.raw`成立[^。\n]{0,60}${anyOf(BODIES_THAT_SECURE)}`,
  ),
  back: /(?:背景|必要性|意义)/,
  duty: /(?:负责|分管|主持|协助|主抓|任职)[^。\n]{1,60}|(?:开展|组织|完成|推进|落实|参加|抓好)了?/,
  clean: /(?:廉洁|廉政|中央八项规定|党风)(?![^。\n]{0,24}如下)/,
  rect: /关于[^。\n]{2,40}的?问题[。，：]|整改(?:措施|结果|情况)：|(?:已|立即|全部)[^。\n]{0,4}整改(?:到位|完毕|完成)|未发现[^。\n]{0,30}(?:问题|行为|现象)/,
  review:
    /过去的?[一二三四五两几]年|回顾|[一五]年来|去年|(?:会议|召开|成立)以来[^。\n]{0,60}(?:取得|增长|完成|提高)|(?:取得|获得)[^。\n]{0,16}(?:成就|成绩|胜利|进展)/,
  agenda: /(?:今年|明年|今后|新的一年|要)[^。\n]{0,30}(?:重点|做好|抓好|着力|推进|坚持)/,
  resolve: sentence(`会议${anyOf(VERBS_OF_A_MEETING)}`, '决议|议定|表决|同意|一致|散会'),
  effect: /效益|影响/,
  call: /号召|让我们|而(?:努力)?(?:共同)?奋斗|！\s*$|为[^。\n]{4,40}(?:奋斗|贡献|前进)|团结|努力|胜利/m,
  ask: sentence(String.raw`${anyOf(OPENINGS_OF_A_REQUEST)}[^。\n]{2,}`),
};
