/**
 * Function words typed for one another, each right in its place: 在 and 再, 以 and 已, 与 and 于, 者 and 着, 又 and 有, 一下 and 以下.
 * [written, meant, pattern that shows by the structure of the clause that it cannot be what is written], as in `context-words.ts`:
 * 不在 before a verb with no place behind it in the clause, 已 before a manner, 取决与, 者 before an object.
 *
 * Source: 现代汉语八百词, 现代汉语规范词典; how proof-readers decide (惯例).
 */
import type { GuardedWord } from './guarded-words';
import { anyOf } from './lexicon';
import {
  ACT_ON_SOMETHING,
  ACTED,
  AIMS_REACHED,
  BEFORE_基于,
  BEFORE_已_AT_THE_END,
  BEGINS_ANOTHER,
  BEHIND_如果,
  BEHIND_早已,
  BEHIND_难道,
  CLASSIFIERS_OF_OBJECTS,
  CLOSE_A_TOPIC,
  CLOSES_A_PLACE,
  CLOSES_WHERE_ONE_IS,
  COME_TO_BE_DONE,
  DONE_A_LITTLE,
  DONE_AGAIN,
  DONE_AGAIN_SHORT,
  DONE_AND_OVER,
  DONE_AT_ONCE,
  DONE_LATER,
  DONE_MORE_OF,
  DONE_ONCE_MORE,
  DONE_OVER_AND_OVER,
  DONE_TOGETHER,
  SAID_TWICE_FOR_A_LITTLE,
  DONE_WITH,
  DONE_WITH_THIS,
  ENDS_WITH_A_PLACE,
  GOES_ON_LONG,
  GONE_THROUGH,
  GOOD_AT,
  HAD,
  HAPPENS_SOMEWHERE,
  HARD_TO_DO,
  HELD_TOGETHER,
  HOW_IT_IS,
  HOWEVER,
  LEAD_TO_A_LIST,
  LEAD_TO_A_NOUN,
  LIKE_WHOM,
  LISTED,
  LISTED_ALONE,
  LISTED_BELOW,
  MADE_EASIER,
  MADE_FIRST,
  MAY_BE_DONE,
  MEANS,
  NAME_NOBODY,
  NEXT,
  OF_WEIGHT,
  ONE_OF_SEVERAL,
  ONE_OF_THEM,
  PUT_OFF,
  SET_FIRST,
  SO_MUCH,
  SORTS_OF_MEANS,
  TAKE_于,
  THE_OTHERS,
  TO_BE_BROUGHT,
  TO_BE_KEPT_FROM,
  UP_TO_NOW,
  WHAT_LIES_IN,
  WHERE_ONE_IS,
  WHERE_SOMEBODY_IS,
  WHOM_IT_CONCERNS,
} from './words/function-words';
import { WITH_WHAT_IT_AGREES } from './words/words-that-lead-on';

/** What goes on in a clause. */
const IN_CLAUSE = '[^，。；：！？\\n]';
const OPENS = '(?<=^|[，。；：！？“（、])';
const CLOSE = '(?:[，。；：！？）”]|$)';
const CLOSES = `(?=${CLOSE})`;
/** No place, time or field up to the end of the clause. */
const NO_PLACE = `(?!${IN_CLAUSE}{0,30}(?:${anyOf(CLOSES_A_PLACE)}|${anyOf(ENDS_WITH_A_PLACE)}${CLOSE}))`;
const A_NUMBER = '(?:[一两二三四五六七八九十几多]|好几|\\d{1,2})';
/** 现在, 存在: 在 ends a word. */
const NO_IN = '(?<![现存所正潜实内外好自健常还人在])';
const LATER = `(?<=(?:${anyOf(PUT_OFF)}))`;

const both = (written: readonly string[], right: (word: string) => GuardedWord): readonly GuardedWord[] =>
  written.map(right);

/** 在 for 再 and 再 for 在. */
const AGAIN: readonly GuardedWord[] = [
  ['不在', '不再', `不在(?!${anyOf(BEGINS_ANOTHER)})(?=${anyOf(DONE_AGAIN)})${NO_PLACE}`],
  ...['不会', '不能', '不要', '不想', '不可能', '不必', '不敢', '不愿', '绝不', '决不', '永不'].map(
    (modal): GuardedWord => [
      `${modal}在`,
      `${modal}再`,
      `${modal}在(?!${anyOf(BEGINS_ANOTHER)})(?=${anyOf(DONE_AGAIN, DONE_AGAIN_SHORT)})${NO_PLACE}`,
    ],
  ),
  [
    '别在',
    '别再',
    `(?<![分特区个级类性差识鉴告辨离派国组])别在(?!${anyOf(BEGINS_ANOTHER)})(?=${anyOf(DONE_AGAIN, DONE_AGAIN_SHORT)})${NO_PLACE}`,
  ],
  ['后在', '后再', `(?<=然|之|随|最)后在(?=${anyOf(NEXT)}(?![者题年户的]))${NO_PLACE}`],
  ['后在', '后再', `(?<![先今背前落])后在(?=${anyOf(DONE_AT_ONCE)}(?![的题]))${NO_PLACE}`],
  ...both(LEAD_TO_A_NOUN, (lead) => [
    `在${lead}`,
    `再${lead}`,
    `(?<=(?:(?<![首优领原事预争率])先(?![后生进行锋辈期前导])${IN_CLAUSE}{1,14}[，、]?|[，、])(?:然后|之后|接着|随后|最后))在${lead}(?![来握手关子军领度途户药法地])${NO_PLACE}`,
  ]),
  ...both(DONE_LATER, (done) => [`在${done}`, `再${done}`, `${LATER}在${done}(?=(?:吧|呗|也不迟)?${CLOSE})`]),
  ['在一次', '再一次', `(?<![现存所正潜实内外])在一次(?=${anyOf(DONE_ONCE_MORE)})${NO_PLACE}`],
  ['在三', '再三', `(?<![现存所正潜实内外])在三(?=${anyOf(DONE_OVER_AND_OVER)})`],
  ['一在', '一再', `(?<![之第统唯周期十初月\\d])一在(?=${anyOf(DONE_OVER_AND_OVER)})${NO_PLACE}`],
  // What is done a little or once through is not under way.
  ...both(SAID_TWICE_FOR_A_LITTLE, (done) => [`在${done}`, `再${done}`, `${NO_IN}在${done}(?!题)${NO_PLACE}`]),
  ...both(GONE_THROUGH, (done) => [`在${done}一`, `再${done}一`, `${NO_IN}在${done}一(?=[遍下](?!子))${NO_PLACE}`]),
  ...both(TO_BE_BROUGHT, (brought) => [
    `在${brought}`,
    `再${brought}`,
    `(?<![意旨重志力])在${brought}(?=[，。；！、”]|$)`,
  ]),
  ...both(HOWEVER, (much) => [`在${much}也`, `再${much}也`, `${NO_IN}在${much}也`]),
  ['在苦在累', '再苦再累'],
  ['在加上', '再加上', `(?<=^|[，。；])在加上${NO_PLACE}`],
  ['在比如', '再比如', '(?<=^|[。；，])在比如(?=说|，)'],
  ['在者', '再者', '(?<=^|[。；，])在者(?=，)'],
  ['在说', '再说', '(?<=^|[。；，])在说(?=了?，)'],
  ['再此', '在此', '(?<![一])再此(?![外次])'],
  ['再于', '在于', `(?<=${anyOf(WHAT_LIES_IN)})再于(?!\\d)`],
  ['再乎', '在乎'],
  ['再即', '在即', `(?<=[\\u4e00-\\u9fff]{2})再即(?=[，。；！]|$)`],
  ['再内', '在内', '(?<=(?:包括|包含|计算)[^，。；]{0,12})再内(?=[，。；的都]|$)'],
  ...Object.entries(WHERE_SOMEBODY_IS).map(
    ([where, behind]): GuardedWord => [`再${where}`, `在${where}`, `(?<!不)再${where}(?=${anyOf(behind)})`],
  ),
  ['不再少数', '不在少数'],
  ['不再话下', '不在话下'],
  ['无处不再', '无处不在'],
  ['无时不再', '无时不在'],
  ['再', '在', `${OPENS}再(?![创就次教生融造循学也而者])(?=${IN_CLAUSE}{2,12}的过程中)`],
  ['实再', '实在', '(?<![落核夯务真充现事确其史属])实再(?!次|生|造|到|以)'],
  ...both(WHERE_ONE_IS, (where) => [
    `再${where}`,
    `在${where}`,
    `${OPENS}再${where}(?=${IN_CLAUSE}{0,10}(?:${anyOf(CLOSES_WHERE_ONE_IS)})${CLOSE})`,
  ]),
];

/** 以 for 已 and 已 for 以. */
const ALREADY: readonly GuardedWord[] = [
  ...both(SORTS_OF_MEANS, (sort) => [`已${sort}`, `以${sort}`, `已${sort}(?=的?${anyOf(MEANS)}(?![已不都很]))`]),
  ...both(ONE_OF_THEM, (one) => [
    `已${one}`,
    `以${one}`,
    `已${one}(?=${IN_CLAUSE}{1,14}的${anyOf(MEANS)}|${IN_CLAUSE}{0,8}的心)`,
  ]),
  ...both(SET_FIRST, (first) => [
    `已${first}`,
    `以${first}`,
    `已${first}(?=${IN_CLAUSE}{0,6}(?<![成作列定确认改变转设视升])为${anyOf(MADE_FIRST)})`,
  ]),
  ['已此', '以此', `(?<!如)已此(?=${anyOf(DONE_WITH_THIS)})`],
  ['已达', '以达', `(?<=，)已达(?=到?(?!${anyOf(AIMS_REACHED)})${IN_CLAUSE}{5,20}的目的)`],
  ...both(DONE_WITH, (done) => [`以${done}了`, `已${done}了`, `(?<![可所难足得加予用给何是借据])以${done}了`]),
  ...both(DONE_AND_OVER, (done) => [
    `以${done}`,
    `已${done}`,
    `(?<=${anyOf(BEFORE_已_AT_THE_END)})以${done}(?=[，。；]|$)`,
  ]),
  // A classifier stands behind 一.
  ['以样', '一样', '(?<![可所])以样(?![本品板式机张片例方])'],
  ['以般', '一般'],
  ['以些', '一些', '(?<![可所])以些'],
  ['以定', '一定', '(?<![可所难足予加])以定(?=的|会|要|能|程度)'],
  ['以直', '一直', '(?<![可所])以直(?=在|以来|是|没|都|到)'],
  [
    '一直',
    '一致',
    `(?<=[${WITH_WHAT_IT_AGREES}]${IN_CLAUSE}{2,24}|(?:保持|意见|口径|标准)(?:高度|基本|完全)?)一直(?=[。；])`,
  ],
  ['以起', '一起', '(?<![可所难])以起(?=[，。来去]|讨论|学习|工作)'],
  ['一便', '以便', '(?<=^|[，；])一便'],
  ['一免', '以免', '(?<=^|[，；])一免'],
  ['以于', '已于', '(?<![可所难足得加予])以于(?=\\d|日前|近日|昨日|上月|上周|今年|去年)'],
  ['早以', '早已', `早以(?=${anyOf(BEHIND_早已)})`],
  ['而以', '而已', `而以${CLOSES}`],
  ['不得以', '不得已', `不得以(?=而|的|[，。]|$)`],
  ['可已', '可以', `(?<![认许])可已(?=${anyOf(MAY_BE_DONE)})`],
  ['难已', '难以', `难已(?=${anyOf(HARD_TO_DO)})`],
  ['得已', '得以', `(?<![不])得已(?=${anyOf(COME_TO_BE_DONE)})`],
  ['予已', '予以', '(?<!给)予已'],
  ['加已', '加以', `(?<![增参追添])加已(?=${anyOf(DONE_MORE_OF)})`],
  ['以久', '已久', `(?<=${anyOf(GOES_ON_LONG)})以久`],
  [
    '已及',
    '以及',
    `(?<=[\\u4e00-\\u9fff]{2})(?<![早均都也虽业不学恶成])已及(?![时格第早笄于腰膝半])(?=${IN_CLAUSE}{2,16}(?:等|的|情况|能力|问题)${CLOSE})`,
  ],
  ['已便', '以便', '(?<=，)已便(?=于|更|后|能|让|在|及时)'],
  ['已免', '以免', `(?<=，)已免(?=${anyOf(TO_BE_KEPT_FROM)})`],
  ['已期', '以期', '(?<=，)已期(?=达|能|实现|提高|为|通过)'],
  ['已后', '以后', `(?<=今|毕业|工作|入职|结束|从此|回来)已后(?=[，。的]|我|要|一定|会)`],
  ['已上', '以上', '(?<=\\d{1,6}[%万亿]?[个名人年岁元次篇条天项级分字米]?)已上(?=[，。、）的]|人员|职称|学历)'],
  [
    '已下',
    '以下',
    `(?<=\\d{1,6}[%万亿]?[个名人年岁元次篇条天项级分字米]?|如|存在|有|分为)已下(?=[，。、）的：]|${anyOf(LISTED_BELOW)})`,
  ],
  ['已来', '以来', `(?<=${anyOf(UP_TO_NOW)})已来(?=[，。的]|我|公司|学校|全)`],
];

/** 与 for 于 behind verbs and words that take 于, and 于 for 与. */
const WITH: readonly GuardedWord[] = [
  ...both(
    TAKE_于,
    (word): GuardedWord => [
      `${word}与`,
      `${word}于`,
      `${word}与(?!否|不利|有弊|有害|无益|${IN_CLAUSE}{0,12}(?:相|一致|之间|并|结合|两))`,
    ],
  ),
  ['局限与', '局限于', '(?<=不|仅|只|不再)局限与'],
  ['基与', '基于', `(?:${OPENS}|(?<=${anyOf(BEFORE_基于)}))基与`],
  ['由与', '由于', `${OPENS}由与(?!会|${IN_CLAUSE}{0,16}(?:[无有]|利害|相))`],
  [
    '对与',
    '对于',
    `${OPENS}对与(?!${IN_CLAUSE}{0,24}(?:${anyOf(HELD_TOGETHER)}))(?=${IN_CLAUSE}{1,14}${anyOf(CLOSE_A_TOPIC)}|${anyOf(WHOM_IT_CONCERNS)})`,
  ],
  ['关与', '关于', `(?:(?<=^|[，。；：《“]))关与(?!不关|否|${IN_CLAUSE}{0,16}(?:相|之间))`],
  ['至与', '至于', `(?<=^|[，。；])至与(?=${IN_CLAUSE}{0,12}，)`],
  ['鉴与', '鉴于', '(?<=^|[，。；])鉴与'],
  ['与是', '于是', '(?<=^|[，。；])与是(?!否|非)'],
  ['于此同时', '与此同时'],
  ['参于', '参与', '参于(?!\\d)'],
  ['区别与', '区别于', `区别与(?=${anyOf(THE_OTHERS)})(?!${IN_CLAUSE}{0,12}(?:联系|相|之间))`],
  ['不同与', '不同于', `(?<!相)不同与(?=${anyOf(THE_OTHERS)})(?!${IN_CLAUSE}{0,12}(?:联系|相|之间))`],
  ...['善', '敢', '勇', '勤', '乐', '忠', '擅长'].map(
    (word): GuardedWord => [
      `${word}与`,
      `${word}于`,
      `(?<![和友慈良改完勇果忠敢考出后值执内外全缺])${word}与(?=${anyOf(GOOD_AT)})(?!${IN_CLAUSE}{0,10}相)`,
    ],
  ),
  [
    '便与',
    '便于',
    `(?<![方简轻随顺即以])便与(?=${anyOf(MADE_EASIER)})(?!${IN_CLAUSE}{0,14}(?:${anyOf(DONE_TOGETHER)}))`,
  ],
  ['处与', '处于', `(?<![事办好之长短益用])处与(?=${IN_CLAUSE}{0,10}${anyOf(HOW_IT_IS)}${CLOSE})`],
];

/** 者 for 着 and 着 for 者. */
const GOING_ON: readonly GuardedWord[] = [
  ...both(NAME_NOBODY, (verb) => [`${verb}者`, `${verb}着`, `${verb}者(?![的们之，。、；）和与或是])`]),
  ...both(ACT_ON_SOMETHING, (verb) => [
    `${verb}者`,
    `${verb}着`,
    `(?<!发)${verb}者(?=${A_NUMBER}${anyOf(CLASSIFIERS_OF_OBJECTS)}(?![，。、；人是])|${anyOf(OF_WEIGHT)}的?${anyOf(ACTED)}|${anyOf(SO_MUCH)}[\\u4e00-\\u9fff]{2})`,
  ]),
  ['或着', '或者', '或着(?![眼手力重急实装色陆落])'],
  ...['个', '种', '次', '些', '样', '里', '就是', '让我', '使得', '段时间', '几年', '两年', '一切', '一年', '份'].map(
    (behind): GuardedWord => [`着${behind}`, `这${behind}`, `(?<=^|[，。；])着${behind}`],
  ),
  ['意味这', '意味着', '意味这(?![种个些是])'],
];

/** 有 for 又 and 又 for 有. */
const HAS: readonly GuardedWord[] = [
  ...['能', '可以', '能够', '会'].flatMap((modal): readonly GuardedWord[] =>
    ['但', '却', '而', '既'].map(
      (lead): GuardedWord => [
        `${lead}有${modal}`,
        `${lead}又${modal}`,
        `${lead}有${modal}(?=${IN_CLAUSE}{2}|不)(?![力量源动人者耐议员谈长计所被让证])(?!${IN_CLAUSE}{0,24}(?:的|者)${IN_CLAUSE}{0,6}${CLOSE})`,
      ],
    ),
  ),
  ...['要', '能', '可以', '是', '会'].map(
    (verb): GuardedWord => [
      `，有${verb}`,
      `，又${verb}`,
      `(?<=既${verb}${IN_CLAUSE}{1,16})，有${verb}(?![力求点素者议所])`,
    ],
  ),
  ['拥又', '拥有'],
  ['没又', '没有', '(?<![淹埋沉出覆吞])没又'],
  ['具又', '具有', `(?<![工器家用文玩道面餐农灯刀])具又(?=${anyOf(HAD)})`],
];

/** 一下 for 以下 and 以下 for 一下. */
const BELOW: readonly GuardedWord[] = [
  ...LEAD_TO_A_LIST.flatMap((lead) =>
    [lead, `${lead}了`].map(
      (led): GuardedWord => [
        `${led}一下`,
        `${led}以下`,
        `${led}一下(?=${A_NUMBER}(?:${anyOf(LISTED)}|方面|大)(?!月|子)|${anyOf(LISTED_ALONE)})`,
      ],
    ),
  ),
  ['一下几点', '以下几点', `一下几点(?=[：，。]|建议|要求|体会|内容|$)`],
  ...both(DONE_A_LITTLE, (done) => [`${done}以下`, `${done}一下`, `${done}以下(?=自己|我的|我(?!们?(?:几|两|三))|吧)`]),
];

/** 那 for 哪 and 哪 for 那. */
const WHICH: readonly GuardedWord[] = [
  ...['不管', '无论', '不论'].map(
    (lead): GuardedWord => [
      `${lead}那`,
      `${lead}哪`,
      `${lead}那(?=${anyOf(ONE_OF_SEVERAL)})(?=${IN_CLAUSE}{0,24}(?:[都也]|，[^。；]{0,16}[都也]))`,
    ],
  ),
  ...['不知道', '不知', '不清楚', '不明白'].map(
    (lead): GuardedWord => [
      `${lead}那里`,
      `${lead}哪里`,
      `${lead}那里(?=${anyOf(HAPPENS_SOMEWHERE)})(?!${IN_CLAUSE}{0,10}的)`,
    ],
  ),
  ['哪么', '那么'],
  ['哪就', '那就', '(?<=^|[，。；])哪就'],
  ['从哪以后', '从那以后'],
  ['从哪时起', '从那时起'],
];

/** Others of one sound, where the clause has no place for what is written. */
const OTHERS: readonly GuardedWord[] = [
  ['立既', '立即', '(?<![成建设确])立既(?!是|有|要|能)'],
  ['随既', '随即'],
  ['既日起', '即日起'],
  ['既可', '即可', `(?<=[\\u4e00-\\u9fff]{4})既可${CLOSES}`],
  ['既使', '即使', '既使(?!人)(?![^。；]{0,40}[又也]使)(?=[^，。]{1,20}，)'],
  ...['能', '要', '有', '可以', '会', '是'].map(
    (verb): GuardedWord => [
      `即${verb}`,
      `既${verb}`,
      `(?<![立当随亦也在迅旋])即${verb}(?=${IN_CLAUSE}{1,16}，?又${verb})`,
    ],
  ),
  ['不知到', '不知道'],
  ['知到', '知道', '(?<=[我你他她们才都就也想])知到(?![位场岗会])'],
  ['难到', '难道', `(?<=^|[，。；！？])难到(?=${anyOf(BEHIND_难道)})`],
  ['所须', '所需', '(?<!必)所须(?=的|时间|材料|费用|资金|要)'],
  ['更据', '根据', '更据(?!理)'],
  ['跟据', '根据'],
  ['跟加', '更加', '跟加(?![班入拿工盟])'],
  ['因次', '因此', '(?<=^|[，。；])因次(?!数)'],
  ['由其是', '尤其是'],
  ['有其是', '尤其是'],
  ['有于', '由于', '(?<=^|[，。；])有于'],
  ['尤于', '由于', '(?<=^|[，。；])尤于'],
  ['如过', '如果', `(?<=^|[，。；])如过(?=${anyOf(BEHIND_如果)})`],
  ['但时', '但是', '(?<=^|[，。；])但时(?=，|我|他|由于|这)'],
  ['于时', '于是', '(?<=^|[，。；])于时(?=，|我|他|就)'],
  ...both(LIKE_WHOM, (whom) => [`向${whom}一样`, `像${whom}一样`, `向${whom}一样(?!地?[发提作进转])`]),
  ...both(['，', '。', '！', '？'], (mark) => [
    `把${mark}`,
    `吧${mark}`,
    `(?<=[\\u4e00-\\u9fff]{3})(?<![一两几大小火拖刀车门手扎倒草个总数有成力])把${mark}`,
  ]),
];

/** Function words that the structure of their clause shows to be typed for others. */
export const FUNCTION_WORDS: readonly GuardedWord[] = [
  ...AGAIN,
  ...ALREADY,
  ...WITH,
  ...GOING_ON,
  ...HAS,
  ...BELOW,
  ...WHICH,
  ...OTHERS,
];
