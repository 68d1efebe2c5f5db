/**
 * What web pages, sample collections and writing assistants leave in a text that was copied from them. All patterns match
 * clean, folded text of one line or one sentence and are linear: bounded repeats only.
 *
 * Source: none of it is part of an official document (GB/T 9704—2012 lists what is); the forms are collected from sample
 * sites, government web pages and answers of chat assistants (事实).
 */

import { anyOf } from './lexicon';
import {
  BEHIND_小编,
  BEHIND_小编_ALONE,
  BEHIND_文,
  BIDS_TO_READERS,
  BUTTONS,
  COMMENTS,
  COUNTED_BUTTONS,
  COUNTED_BUTTONS_BEHIND,
  CREDITS_IN_BRACKETS,
  DEEDS_ASKED_OF_AN_ASSISTANT,
  DEEDS_OF_AN_ASSISTANT,
  DEGREES_OF_LIKING,
  DONE_WITH_A_PAGE,
  EDITS_ASKED_OF_AN_ASSISTANT,
  GUIDES_OF_AN_ASSISTANT,
  KINDS_OF_SAMPLES,
  KINDS_WITHOUT_NUMBERS,
  LINKS_TO_OTHER_PAGES,
  NAMES_OF_ASSISTANTS,
  WORDS_FOR_SAMPLES,
  PARTICLES_OF_READERS,
  PLACES_IN_A_DRAFT,
  PRAISE_IN_FRONT,
  PRAISE_OF_SAMPLES,
  READERS_ADDRESSED,
  SCRIPTS_OF_SPEECHES,
  SECTIONS_OF_A_SITE,
  SOURCES_OF_PAGES,
  TEXTS_FOR_REFERENCE,
  TEXTS_MADE_UP,
  TEXTS_OF_AN_ASSISTANT,
  DONE_WITH_A_DRAFT,
  VERBS_OF_小编,
  VERDICTS_OF_READERS,
  WHAT_A_NOTE_TAKES_OUT,
  WISHES_OF_ITS_USER,
  WORDS_OF_RESIDUE_LINES,
  WORDS_SPLIT_BY_A_HYPHEN,
  WORK_LEFT_IN_A_LINE,
  WORK_LEFT_IN_A_NOTE,
  WORK_OF_AN_ASSISTANT,
} from './words/residue';

/** Where residue comes from; the message says so. */
export type ResidueKind =
  | 'filler'
  | 'lead'
  | 'assistant'
  | 'citation'
  | 'prompt'
  | 'paywall'
  | 'furniture'
  | 'page'
  | 'reader'
  | 'note'
  | 'marker'
  | 'sample'
  | 'number'
  | 'credit'
  | 'site';

export interface ResiduePattern {
  readonly kind: ResidueKind;
  /** What of the text is residue: the sentence that matches, the line that matches, or only the match. */
  readonly scope: 'sentence' | 'line' | 'match';
  readonly pattern: RegExp;
}

const of = (kind: ResidueKind, scope: ResiduePattern['scope'], ...sources: readonly string[]): ResiduePattern => ({
  kind,
  scope,
  pattern: new RegExp(sources.join('|'), scope === 'match' ? 'g' : ''),
});

const SAMPLES = `(?:${anyOf(KINDS_OF_SAMPLES)}|${anyOf(SCRIPTS_OF_SPEECHES)})`;
const NUMBERED = anyOf(KINDS_WITHOUT_NUMBERS);
const NUMBER = '[一二三四五六七八九十]{1,3}';
const TO_YOU = anyOf(READERS_ADDRESSED);
/** 为大家整理的……, 以下是……收集的……, before what the reader is welcome to do with it. */
const OFFERED = `(?:(?:为${TO_YOU}[^。]{0,10}|(?:下面|以下)[是为][^。]{0,30})(?:整理|收集|搜集)|范文|例文)`;
const PICK = anyOf(PRAISE_OF_SAMPLES);
/** What may follow 范文 in a heading: 范文大全, 范文三篇, 范文（通用版）. */
const BEHIND_SAMPLES = `(?:${PICK}|格式|欣赏|[一二三四五六七八九十]{1,2}篇?|\\d{1,4}[篇字]?|（[^）]{1,8}）)`;
const TAG = anyOf(WORDS_FOR_SAMPLES);
const BUTTON = anyOf(BUTTONS);
/** A note's opening bracket, and a character inside it. */
const BRACKET = '[（(【\\[]';
const INSIDE = '[^（）()【】\\[\\]。]';
const HANDING_IN = anyOf(DONE_WITH_A_DRAFT);

/** Tried in this order; what lies inside an earlier find is left out. */
export const RESIDUE_PATTERNS: readonly ResiduePattern[] = [
  of(
    'filler',
    'sentence',
    `小编${anyOf(BEHIND_小编)}{0,2}(?:为|给|替|帮|和|跟|与)${TO_YOU}`,
    `小编${anyOf(BEHIND_小编_ALONE)}{0,2}${anyOf(VERBS_OF_小编)}(?!了?群众|了?居民)`,
    '(?:^|，)(?:下面|以下|接下来|今天|那么)[^。，]{0,8}小编(?![制辑队组班])',
    `(?:^|，)(?:下面|以下|这里|本文|本站)[^。]{0,24}(?:为|给)${TO_YOU}(?:精心)?(?:整理|收集|搜集)`,
    `${OFFERED}[^。]{0,40}(?:仅?供${TO_YOU}|欢迎(?:${TO_YOU}|阅读|品鉴|借鉴|参考|收藏)|希望(?:能|可以|能够)?[对给帮]到?${TO_YOU})`,
    '，欢迎(?:大家)?(?:阅读|品鉴|借鉴|收藏)(?:[与和、及]?(?:阅读|品鉴|借鉴|参考|收藏|下载|分享)){0,3}[。！～]*$',
    `写(?:一|好一)?[份篇][^。，]{0,8}${SAMPLES}吧[。！]*$`,
    `以上(?:就)?是(?![^。]{0,6}[我本])[^。]{0,20}为${TO_YOU}(?:带来|分享|介绍|提供|推荐)的[^。]{0,12}(?:内容|篇|《|范文)`,
    '更多[^。，]{0,16}(?:范文|模板|文章)[^。，]{0,10}(?:尽在|请|欢迎)',
    `由[^。，]{0,12}(?:网|小编)(?:为您|为大家)?(?:整理|收集|搜集|编辑)`,
    '(?:大家)?一起来(?:看看|看一看|看一下|了解一下)吧[。！]*$',
    '希望(?:本文|这篇(?:文章|范文)|这些内容|以上(?:内容|范文))能?[^。]{0,16}(?:对您|良师益友|帮助到(?:您|你|大家))',
  ),
  of(
    'lead',
    'sentence',
    `(?:那么|你知道|究竟|到底|应该?)[^。]{0,12}(?:怎么|如何|怎样)(?:写|撰写|拟定|开头)[^。]{0,24}${SAMPLES}?[^。]{0,12}呢？$`,
    `${SAMPLES}(?:究竟|到底|应该?|该)?(?:怎么写|如何写|怎样写)[^。]{0,24}[呢？]{1,2}$`,
    `${SAMPLES}(?:有|要|该|应|需)[^。，]{0,6}(?:什么|哪些)(?:样的)?(?:格式|内容|特点)呢？$`,
    `${SAMPLES}(?:是|就是)[^。]{4,80}的(?:一种)?(?:书面材料|应用文|文体|事务文书)`,
    '相信(?:很多|许多|不少|大家)(?:朋友|人)?[^。，]{0,12}(?:感到|觉得)?[^。，]{0,3}(?:苦恼|头疼|困扰|烦恼)吧[？。！]',
    `(?:大家|相信很多人)[^。]{0,12}(?:都|对)[^。]{0,10}(?:写过|接触过|尝试过|见过)[^。]{0,12}(?:${SAMPLES}|写作)吧[？。！，]`,
  ),
  of(
    'assistant',
    'sentence',
    // 当然，如果您不清楚，以下是几点建议: there nobody says yes.
    '^(?:好的|当然(?![，,](?:如|若|要是|也|还))|当然可以|没问题|收到)[，！。：][^。]{0,30}(?:为您|给您|根据您|按(?:照)?您|以下是)',
    `(?:^|，)(?:以[下上]|下面|上面|上述)(?:内容|文本)?(?:就?是|即为)(?:我)?(?:为[您你]|根据[您你]|按照?[您你])[^。]{0,10}${anyOf(WORK_OF_AN_ASSISTANT)}`,
    '(?:^|，)(?:以下|下面)是(?:一份|一篇)[^。]{0,40}(?:范文|模板|示例|供您参考|您可以?)',
    `^这是一[份篇](?:为您|${anyOf(GUIDES_OF_AN_ASSISTANT)}[^。]{0,20}${anyOf(WISHES_OF_ITS_USER)})` +
      `[^。]{0,12}${anyOf(DEEDS_OF_AN_ASSISTANT)}的[^。]{0,16}(?:稿|${anyOf(TEXTS_OF_AN_ASSISTANT)})`,
    `^希望(?:这份|这篇|以上)${anyOf(TEXTS_OF_AN_ASSISTANT)}(?:能|能够|可以)?(?:对您|帮助您|帮到您|满足您|符合您)`,
    '如(?:果)?(?:您)?(?:还)?(?:需要|有)[^。]{0,30}(?:请(?:随时)?(?:告诉我|告知我)|我可以(?:继续|进一步|帮您|为您|再))',
    '^(?:是否)?需要我(?:再|进一步|[帮为][您你]|继续|[把将][^。，]{1,12})[^。]{0,30}[吗么]？$',
    `^(?:注：|备注：|说明：|（注：)?(?:以上|本)${anyOf(TEXTS_MADE_UP)}(?:仅|均)?(?:为|是)(?:示例|模板|范文|虚构|模拟)`,
    '^如果?[您你]?需要?我[^。]{0,40}，(?:请?(?:随时|直接|尽管)?(?:告诉|告知)我|欢迎随时告诉我)(?![\\u4e00-\\u9fff])',
    // What programs that write, and the windows they answer in, set under what they made.
    '^（?(?:注：)?(?:文档|本文|文中)(?:的?部分)?内容可能由 ?AI ?生成',
    '^(?:本回答|(?:以上|本|此)?(?:回答|内容))由 ?AI ?(?:大?模型)?生成，[^。]{0,12}(?:仅供参考|甄别|核实)',
    `^【?(?:以上|本|此)?(?:回答|内容|文档|文本)由 ?${anyOf(NAMES_OF_ASSISTANTS)}[^。，]{0,8}生成`,
    `^(?:注：|备注：|说明：)?(?:本|这[份篇]|以上)(?:内容|${anyOf(TEXTS_FOR_REFERENCE)})仅供[您你]?参考，(?:具体[^。]{0,6}|请[^。]{0,4})` +
      '根据[^。]{0,10}(?:实际|具体|自身)[^。]{0,8}(?:调整|修改|完善)',
    '作为(?:一个|一名)?(?:AI|人工智能)(?:语言)?(?:大)?(?:模型|助手)，我',
    '(?:您|你)可以?(?:根据|结合)[^。]{0,14}(?:实际|具体|自身|自己)[^。]{0,10}(?:修改|补充|完善|填充|替换|调整(?:和|与|、)(?:修改|补充|完善))[^。]{0,8}[。！]?$',
  ),
  // [citation:3], 【12†source】: what an answer points to, which its copy does not have.
  of(
    'citation',
    'match',
    '\\[citation：?:?\\d{1,3}\\]|【\\d{1,3}(?:[:：]\\d{1,3})?†[^】]{0,40}】|[:：]?contentReference\\[oaicite[:：]\\d{1,3}\\](?:\\{[^}]{0,24}\\})?',
  ),
  of(
    'prompt',
    'sentence',
    `^ ?请(?:[您你]|再)?帮我${anyOf(DEEDS_ASKED_OF_AN_ASSISTANT)}(?:一下|出)?(?:[一这]|以下|下面|上述|以上)[份篇个段]?`,
    // Who asks his readers for so many characters asks for a text of theirs: 请撰写一篇1000字的体会.
    `^ ?请(?:[您你]|协助我?)?${anyOf(EDITS_ASKED_OF_AN_ASSISTANT)}(?:一下)?(?:这|以下|下面|上述|以上)[份篇段](?![^。]*[上报]报|[^。]*报[送县市局办])[^。]{0,100}\\d{3,5}(?:[-—~～至到]\\d{3,5})?字`,
  ),
  of(
    'paywall',
    'match',
    '当前隐藏内容(?:免费查看|付费查看|登录后?查看|回复后?可见|需要?[^。，]{0,8}查看)?',
    '[（(]?…{0,2}(?:此处)?省略\\d{2,6}字(?:[，,][^）)。]{0,20})?[）)]?',
    '未完，?全文共\\d{2,6}字(?:，?(?:当前|目前)?仅?(?:显示|展示)\\d{1,6}字)?(?:，[^。，）]{0,20}(?:阅读|查看|下载|会员))?',
    '全文内容当前网页未完全显示(?:，剩余内容请[^。，]{0,12}查看)?|剩余内容请(?:访问|点击|登录|付费|前往)[^。，]{0,12}(?:查看|阅读)',
    '(?:正式|注册|付费|VIP)?会员(?:登录后)?(?:方)?可(?:完整|免费)?(?:阅读|查看|下载)(?:全文)?',
    '(?:点击|登录后?|付费后?|展开|开通(?:会员|VIP)后?)(?:即可|可)?(?:继续|免费)?(?:展开|查看|阅读|下载)(?:全文|剩余内容|剩余\\d+%|更多内容|完整内容|完整版)',
  ),
  of(
    'furniture',
    'line',
    '^(?:您|你)?(?:的|现在的?|当前的?|目前的?)?(?:所在)?位置[：是:][^。]{0,60}[>»›＞/][^。]{0,60}$',
    // The same page copied so that each of its words came on a line of its own.
    '^(?:[您你]的(?:当前|所在|现在的?)?|当前|所在|现在的?)位置[：:]$|^【字[号体](?:大小)?[：:]$|^分享(?:到|至)(?:微信|微博|朋友圈)?[：:]?$|^相关(?:文档|新闻)[：:]?$',
    // 首页/订单/猜你喜欢和一些组件的维护: things with / between them go on with the sentence.
    `^首页[ 　\\t]*(?:[>»›＞][^。]{1,60}|(?:/[^。/，.]{1,10}){0,5}/(?:关于[^。/，.]{4,60}|[^。/，.]{4,60}(?:公告|公示|的通知)|[^。/，.]{0,8}${anyOf(SECTIONS_OF_A_SITE)})|(?:[ 　]/[ 　]?[^。/]{1,40}){1,5}|[^。，；：]{2,16}范文)$`,
    '^【?本文(?:地址|链接|网址)[：:].{0,120}$',
    `^${anyOf(LINKS_TO_OTHER_PAGES)}(?:[：:].{0,80})?$`,
    '^.{0,80}【?字[号体](?:大小)?[：:][ 　]*[\\[【]?(?:加?大|特大|小|还原|默认)[\\]】]?[ 　|｜/]*[\\[【]?(?:加?大|还原|中|默认|减?小).{0,30}$',
    `^[【\\[]?${BUTTON}[】\\]]?(?:[ 　\\t|｜/·]*[【\\[]?${BUTTON}[】\\]]?){1,8}$`,
    '^[【\\[](?:打印|关闭|收藏)(?:本页|窗口|页面)?[】\\]]$|^(?:打印本页|关闭窗口|返回顶部|加入收藏)$',
    `^${anyOf(DONE_WITH_A_PAGE)}(?:时间|日期)[：:].{0,40}(?:\\d:\\d\\d|浏览|点击|阅读|来源|作者|字[号体])[^。]{0,60}$`,
    `^(?:来源|作者|发布者|发布人|编辑)[：:][^。]{0,40}${anyOf(DONE_WITH_A_PAGE)}?(?:时间|日期)[：:][^。]{0,40}(?:浏览|点击|阅读|字[号体]|\\d:\\d\\d)[^。]{0,40}$`,
    '^时间[：:][ ]?\\d{4}[-/]\\d{1,2}[-/]\\d{1,2} {0,3}\\d{1,2}:\\d\\d:\\d\\d.{0,40}$',
    '^(?:浏览|阅读|点击)(?:次数|量|数)[：:] ?\\d{1,9}次?$',
    `^(?:文章|本文)来源[：:][^。]{1,40}$|^来源[：:][^，。：]{0,24}${anyOf(SOURCES_OF_PAGES)}[^，。：]{0,20}$`,
    '^(?:HI|Hi|您好|你好)?[，,！!]?欢迎(?:来到|访问|光临)[^。]{0,30}(?:网|网站|文库|范文|股权代码)[^。]{0,30}$',
    '^(?:目录/提纲|提纲/目录)[：:].{0,200}$',
  ),
  of(
    'page',
    'line',
    '^第 {0,2}\\d{1,3} {0,2}页[，/ ]{0,3}共 {0,2}\\d{1,3} {0,2}页$',
    '^共\\d{1,3}页，当前第\\d{1,3}页\\d*$',
    '^[—－-]{1,2} ?\\d{1,3} ?[—－-]{1,2}$',
  ),
  of(
    'furniture',
    'match',
    '【字[号体][：:][^】]{1,24}】',
    '【?本文(?:地址|链接|网址)[：:]\ufffc{4,300}】?',
    '股权代码[：:]? ?\\d{6}',
  ),
  of(
    'furniture',
    'sentence',
    '转载(?:请|时请|须)?注明(?:出处|来源)',
    '(?:如有|若有|如涉及?)侵权[^。]{0,20}(?:删除|联系)',
    '版权归(?:原)?作者',
  ),
  of(
    'reader',
    'line',
    `^(?:楼主|作者|文章|这篇(?:文章)?|总结|这)?写[得的]${anyOf(DEGREES_OF_LIKING)}?是?${anyOf(VERDICTS_OF_READERS)}了?` +
      `${anyOf(PARTICLES_OF_READERS)}{0,2}[，！。～~]{0,3}(?:学习了|收藏了|赞一个|顶一?个?|支持(?:一下)?)?[！。～~]{0,3}$`,
    '^(?:感谢|谢谢)(?:您的|你的|大家的?|各位(?:的|朋友)?)?(?:阅读|分享|浏览|收看|关注本站)[哦啊呀！。～~]{0,3}$',
    `^${anyOf(COMMENTS)}(?:[，！。、～~ ]{1,2}(?:学习了|收藏了|谢谢(?:分享|楼主)?|感谢分享|支持一下|赞一个))?[哎哦啊呀呢嘛啦哈！～~]{1,4}$`,
    // 楼主辛苦了，谢谢分享，正好用得上。: whatever is thanked for behind it.
    '^(?:楼主|博主|作者)(?:辛苦了|好人|威武|太棒了|厉害)(?:[，！。～~ ][^。；]{0,24})?[！。～~]{0,3}$',
    `^${anyOf(COUNTED_BUTTONS)}[（(]?\\d{1,6}[）)]?` +
      `(?:[ 　|｜/]{1,4}${anyOf(COUNTED_BUTTONS_BEHIND)}[（(]?\\d{0,6}[）)]?){0,5}$`,
    '^(?:更多|精彩|欲知)[^。，]{0,12}(?:敬请(?:关注|期待)|请(?:关注|持续关注)|尽在)[^。]{0,16}[。！]?$',
    '^(?:敬请期待|下期(?:再见|预告[：:]?.{0,30}))[。！…]{0,2}$',
    '^(?=.*(?:页|…|\\.{3}|\\[|1[ 　|｜]+2[ 　|｜]+3))(?:共\\d{1,3}页[：: ]{0,2})?(?:(?:首页|上一页|下一页|尾页|末页|\\[?\\d{1,3}\\]?|…{1,2}|\\.{3})[ 　|｜]{0,3}){3,14}$',
    `^${anyOf(BIDS_TO_READERS)}(?:阅读原文|查看原文|上方|下方|二维码|图片|蓝字)[^。，；]{0,20}(?:关注|加入|订阅|了解更多|查看|分享)?[^。，；]{0,8}[。！～]?$`,
  ),
  of(
    'note',
    'match',
    `${BRACKET}(?:注：|备注：|提示：)?${INSIDE}{0,16}(?:请|记得|务必|需|待)${INSIDE}{0,12}${anyOf(WORK_LEFT_IN_A_NOTE)}` +
      `${INSIDE}{0,8}(?:后|再|之后)再?(?:${HANDING_IN}|交)${INSIDE}{0,6}[。！]?[）)】\\]]`,
    `${BRACKET}?(?:提交|报送|上报|印发|打印|定稿|发布)之?前(?:请|记得|务必|要)?(?:把|将)?[^（）()【】，。]{0,10}` +
      `(?:删除|删掉|删去)(?:本|此|这)?${anyOf(WHAT_A_NOTE_TAKES_OUT)}?[）)】\\]]?`,
  ),
  of(
    'note',
    'line',
    `^${anyOf(PLACES_IN_A_DRAFT)}?[^。，；：]{0,8}请${anyOf(WORK_LEFT_IN_A_LINE)}(?:数据|数字|内容|情况|完整)?` +
      `(?:后|之后)?再(?:${HANDING_IN}|发)[。！]?$`,
  ),
  of(
    'marker',
    'line',
    `^【?.{2,30}篇(?:${NUMBER}|\\d{1,2})】?[：。]?$`,
    `^【?第?篇?(?:${NUMBER}|\\d{1,2})篇】?[：。]?$`,
    `^【?篇(?:${NUMBER}|\\d{1,2})】?[：。]?$`,
  ),
  of('marker', 'match', `^【(?:第|篇)(?:${NUMBER}|\\d{1,2})篇?】(?=.)`, `^篇(?:${NUMBER}|\\d{1,2})[：:](?=.)`),
  of(
    'sample',
    'match',
    `^(?!${NUMBER}、|（|\\d|附件|附表)[^。，；：《》“”]{0,40}${SAMPLES}(?:的|优秀|最新|精选|简单|通用)?` +
      `范文(?!${anyOf(BEHIND_文)})${BEHIND_SAMPLES}{0,4}(?=[ 　：。]|$)`,
    `^[^。，；：]{2,40}${SAMPLES}(?:${TAG})?（${PICK}{0,2}\\d{1,3}篇）$`,
    `^[^。，；：]{2,40}${SAMPLES}${PICK}{1,3}(?:\\d{1,3}|${NUMBER})篇$`,
    `^【${anyOf(PRAISE_IN_FRONT)}】[^。，；：]{0,40}${SAMPLES}`,
    `^(?!附件|附表)[^。，；：《》]{2,40}${SAMPLES}(?:例文|大全|锦集|合集)(?:${PICK}|\\d{1,4}[篇字]?){0,3}$`,
    `^[^。，；：]{2,40}${SAMPLES}[^。，；：]{0,4}\\d{3,4}字(?:左右|以上)?$`,
  ),
  of('number', 'line', `^(?!附件)[^。，；：]{0,28}${NUMBERED}(?:（${NUMBER}）|${NUMBER}|（?\\d{1,2}）?)[。：]?$`),
  of(
    'site',
    'match',
    '(?:第一|中国|无忧|好|大|[\\u4e00-\\u9fff]{0,3})(?:范文网|文秘网|文秘资源网|公文写作网)',
    '道客巴巴|豆丁网|原创力文档|老秘网|百度文库',
  ),
  of('credit', 'match', `(?:（${anyOf(CREDITS_IN_BRACKETS)}[：:/ 　]?[^（）]{0,40}）){1,3}[。]?$`),
  of('credit', 'line', '^(?:责任编辑|责编|网络编辑|作者简介|通讯作者|收稿日期|基金项目)[：:/].{0,60}$'),
];

/** One look that tells most lines as short as those of a web page to be free of it. */
export const RESIDUE_LINE_HINT = new RegExp(
  String.raw`${anyOf(WORDS_OF_RESIDUE_LINES)}|省略\d|\d(?:[）)\]|｜ 字]| ?[—－-])`,
);

const HYPHENATED_WORDS = WORDS_SPLIT_BY_A_HYPHEN.map((word) => [...word].join('-'));
/** Words that are split by a hyphen; joined they are one word. */
export const HYPHENATED = new RegExp(
  String.raw`(?<![\u4e00-\u9fff]-)${anyOf(HYPHENATED_WORDS)}(?!-[\u4e00-\u9fff])`,
  'g',
);

/** Kana that programs which read letters from pictures take for 汉字 they look like, where no other is alike: 劳动カ. */
export const KANA_LIKE_HAN: ReadonlyMap<string, string> = new Map([
  ['カ', '力'],
  ['ニ', '二'],
  ['ロ', '口'],
  ['エ', '工'],
  ['タ', '夕'],
  ['ハ', '八'],
]);
