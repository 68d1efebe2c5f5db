/**
 * The kind of a text whose title names none, by its form: a title that runs on into the text, the words of whoever hands it
 * over, who speaks to whom, the lead of news.
 */
import type { GenreId } from '../norms/genres';
import { GENRES } from '../norms/genres';
import { anyOf } from '../norms/lexicon';
import {
  ANSWERS_TO_A_LETTER,
  CLASSIFIERS_OF_PAPERS,
  LAST_LINES_OF_A_LETTER,
  COURTESIES_OF_A_SALUTATION,
  DISTINCTIONS,
  DOINGS_OF_A_SPEAKER,
  GATHERINGS_SPOKEN_OF,
  OPENERS_OF_AN_ASSISTANT,
  PERSONS_GREETED,
  SHAPES_OF_A_PAPER,
  THANKS_OF_A_LETTER,
  TIMES_OF_A_GREETING,
  TIMES_ONE_LOOKS_AHEAD_TO,
  TIMES_ONE_LOOKS_BACK_ON,
  VERBS_OF_WRITING,
  WISHES_OF_AN_APPLICANT,
  WORDS_FOR_MANY,
  WORDS_OF_HANDING_OVER,
} from '../norms/words/kinds-by-form';
import { LAST_WORDS_OF_A_TITLE } from '../norms/words/titles';
import type { Reading } from '../reading/reading';
import { isIn, isInPart } from '../reading/seek';
import { MYSELF, myselfIn } from './first-person';
import { kindBySigns } from './kind-by-signs';
import { isNews } from './news';
import { paragraphsWith } from './paragraphs-with';
import type { Paragraph, Report } from './report';
import { tailLine } from './tail';

type Draft = Pick<Report, 'paragraphs' | 'title' | 'format'>;

/** How far down a text says whom it speaks to, and how far from its end it takes leave. */
const HEAD = 10;
const FOOT = 8;
/** So much of a paragraph is a line that may hold a salutation and a greeting. */
const LINE = 120;

const COURTESY = anyOf(COURTESIES_OF_A_SALUTATION);
const MANY = anyOf(WORDS_FOR_MANY);
const SALUTATION = new RegExp(`^(?:[^\\u4e00-\\u9fff]{0,12}${COURTESY}|致|${MANY})[^。；！？]{0,60}(?:[：:，,！!]|$)`);
const TO_MANY = new RegExp(MANY);
/** 大家好！, 各位老师下午好。 But 请大家按要求做好。 greets nobody. */
const GREETING = new RegExp(`${MANY}(?:[^。；]{0,12}?${anyOf(TIMES_OF_A_GREETING, PERSONS_GREETED)})?好[！!，,。~]`);
/** 今天，我们在这里欢聚一堂; 今天我非常荣幸能与大家相聚; 现在开会。: who speaks says where he stands. */
const SPOKEN_HERE = new RegExp(`^(?:今天|今晚|此刻)[^。]{0,40}${anyOf(GATHERINGS_SPOKEN_OF)}|^现在开会[。！]`);
/** 谢谢大家！ alone: nobody ends a letter to one reader like that. */
const THANKS_TO_ALL = /^谢谢(?:大家|各位)[！!。~]*$/;
const THANKS = /(?:谢谢|感谢)(?:大家|各位|你们|聆听|倾听)?[^，。；]{0,12}[！!。~]*\s*(?:<[^>]{1,8}>)?$/;
const LEAVE = new RegExp(
  `^${anyOf(LAST_LINES_OF_A_LETTER)}|期待[^。]{0,16}${anyOf(ANSWERS_TO_A_LETTER)}|感谢您的?[^。]{0,8}${anyOf(THANKS_OF_A_LETTER)}`,
);
const APPLIES = new RegExp(`申请${anyOf(WISHES_OF_AN_APPLICANT)}|^申请人[：:]`);
const applies = ({ text }: Reading): boolean => isIn(APPLIES, text);

/** Among so many paragraphs at either end are the lines that count. */
const ENDS = 40;
const isSaid = ({ kind, reading }: Paragraph): boolean =>
  kind !== 'code' && kind !== 'front-matter' && reading.text.trim() !== '';
const headOf = ({ paragraphs }: Draft): readonly Paragraph[] => paragraphs.slice(0, ENDS).filter(isSaid).slice(0, HEAD);
const footOf = ({ paragraphs }: Draft): readonly Paragraph[] => paragraphs.slice(-ENDS).filter(isSaid).slice(-FOOT);

/**
 * The kind that the form of `report` shows, or undefined: a speech is spoken to many, a letter has a salutation and takes
 * leave, news says at once when who did what.
 */
export function kindByForm(report: Draft): GenreId | undefined {
  const head = headOf(report).map(({ reading }) => reading.text);
  const foot = footOf(report).map(({ reading }) => reading.text.trim());
  const spoken = kindOfAddress(report, head, foot);
  if (spoken) return spoken;
  if (report.format !== 'plain') return undefined;
  if (isNews(report)) return 'xinwen';
  if (tellsOfOne(report, head)) return 'shiji';
  return kindBySigns(report, head) ?? (givesAccount(head, foot) ? 'zongjie' : undefined);
}

function kindOfAddress(report: Draft, head: readonly string[], foot: readonly string[]): GenreId | undefined {
  const salutation = head.find((text) => isInPart(SALUTATION, text.slice(0, LINE), text));
  const greets = head.some((text) => isInPart(GREETING, text.slice(0, LINE * 2), text));
  const thanks = foot.slice(-FOOT / 2).some((text) => isInPart(THANKS, text.slice(-40), text));
  const leaves = foot.some((text) => isIn(LEAVE, text)) || isSigned(report);
  const isToMany = salutation !== undefined && TO_MANY.test(salutation.slice(0, LINE));
  if (greets && (thanks || (!leaves && report.format === 'plain'))) return 'jianghua';
  if (salutation !== undefined && !isSigned(report)) {
    const isSpoken =
      foot.slice(-1).some((text) => THANKS_TO_ALL.test(text)) ||
      (isToMany &&
        (thanks || head.some((text) => speaksHere(text)) || (!leaves && isSpokenTo(report, salutation, head))));
    if (isSpoken) return 'jianghua';
  }
  if (salutation === undefined || !(leaves || thanks)) return undefined;
  return paragraphsWith(report, applies).length > 0 ? 'shenqingshu' : 'shuxin';
}

const speaksHere = (text: string): boolean =>
  text
    .slice(0, LINE * 2)
    .split(/(?<=。)/)
    .some((sentence) => isInPart(SPOKEN_HERE, sentence.trim(), text));

/** 感谢这次培训给了我交流的机会, 下面我就……向大家作一汇报: what is said where one stands. */
const SAYS_THAT_HE_SPEAKS = new RegExp(
  `感谢[^。]{0,24}我[^。]{0,16}机会|(?:^|[，。])下面，?(?:请|由|就)?我[^。]{0,60}${anyOf(DOINGS_OF_A_SPEAKER)}|` +
    `向(?:大家|各位)[^。]{0,16}${anyOf(DOINGS_OF_A_SPEAKER)}`,
);
/** 各位领导、同仁们： and 各位领导、同仁们，虽然……: so much of the salutation comes again. */
const AGAIN = 4;
/** 各位领导： as it is spoken, and nothing of whom a sentence tells: 同学们对此很感兴趣，. */
const CALLS = new RegExp(`^[^，。；]{2,40}(?:，(?:${COURTESY}|${MANY}|女士)[^，。；]{0,16}){0,3}[：:！!]`);
/** Who reports to a congress calls on 各位代表 again and again. */
const REPORTED_TO = /代表/;

/** Whether those whom `salutation` names are called upon once more, or are told that somebody speaks to them. */
function isSpokenTo({ paragraphs }: Draft, salutation: string, head: readonly string[]): boolean {
  const line = salutation.slice(0, LINE);
  if (!CALLS.test(line) || REPORTED_TO.test(line)) return false;
  const called = salutation.trim().slice(0, AGAIN);
  const calls = paragraphs.filter(({ reading }) => reading.text.trimStart().startsWith(called));
  return calls.length > 1 || head.some((text) => isInPart(SAYS_THAT_HE_SPEAKS, text.slice(0, 2 * LINE), text));
}

/** Whether the last lines are a name and a date. */
const isSigned = ({ paragraphs }: Draft): boolean => {
  const last = paragraphs.slice(-4).map(({ reading }) => tailLine(reading));
  return last.includes('date') && last.includes('signature');
};

/** 周明，男，1980年生, 周明同志立足本职: the deeds of a person, told by others. */
const OF_A_PERSON = /^[\u4e00-\u9fff]{2,4}(?:同志(?![们：:、])|(?:同志)?，[男女][，、])/;
const DISTINCTION = new RegExp(`${anyOf(DISTINCTIONS)}|[男女]，`);

/** Whether a distinction stands where the person is named: another's stands in what that person wrote. */
const isHonoured = (head: readonly string[]): boolean => {
  const names = head.filter((text) => isIn(OF_A_PERSON, text)).map((text) => text.slice(0, 2));
  return head.some((text) => isIn(DISTINCTION, text) && names.some((name) => text.includes(name)));
};

function tellsOfOne(report: Draft, head: readonly string[]): boolean {
  return (
    head.some((text) => isIn(OF_A_PERSON, text)) && isHonoured(head) && paragraphsWith(report, myselfIn).length === 0
  );
}

/** 在过去的一年里，我……: what a person looks back on. */
const LOOKS_BACK = new RegExp(`^[^。]{0,16}${anyOf(TIMES_ONE_LOOKS_BACK_ON)}[^。]{0,30}${MYSELF.source}`);
const LOOKS_AHEAD = new RegExp(anyOf(TIMES_ONE_LOOKS_AHEAD_TO));

const givesAccount = (head: readonly string[], foot: readonly string[]): boolean =>
  head.slice(0, 2).some((text) => isInPart(LOOKS_BACK, text.slice(0, LINE), text)) &&
  foot.some((text) => isIn(LOOKS_AHEAD, text));

/**
 * The subject of a mail, which stands first, or below a name with the label of a mail, and somebody is addressed below it;
 * undefined where a page is none.
 */
export function subjectOfMail(report: Draft): string | undefined {
  const lines = headOf(report).map(({ reading }) => reading.text);
  const at = lines
    .slice(0, LINES_TO_A_SUBJECT)
    .findIndex((text, i) => isIn(i === 0 ? SUBJECT : LABELLED_SUBJECT, text));
  if (at < 0 || !lines.slice(at + 1).some((text) => isInPart(SALUTATION, text.slice(0, LINE), text))) return undefined;
  return lines[at]?.replace(SUBJECT, '').trim();
}
const LINES_TO_A_SUBJECT = 3;
const SUBJECT = /^(?:邮件)?主题：/;
/** 主题： alone stands in minutes, too. */
const LABELLED_SUBJECT = /^邮件主题：/;

/** How long a name is by which a text is handed over, or that runs on into it. */
const LONGEST_NAME = 60;
const HANDS_OVER = new RegExp(`${anyOf(WORDS_OF_HANDING_OVER)}([^。：:，！!]{2,${LONGEST_NAME}})(?:[：:，。]|$)`);
const COUNTED = new RegExp(`${anyOf(CLASSIFIERS_OF_PAPERS)}|参考答案`);
/** 以下是为您撰写的工作总结： */
const FOR_YOU = /^我?为[您你]/;
const OPENER = new RegExp(`^${anyOf(OPENERS_OF_AN_ASSISTANT)}`);
const SHAPE_BEHIND = new RegExp(`(?:的?${anyOf(SHAPES_OF_A_PAPER)}){1,3}$`);
const IN_BRACKETS = /[（(][^（）()]{1,20}[）)]$/;

/**
 * What a text is called by whoever hands it over in its first paragraph: 以下是一份……的提纲：, 好的，以下是……倡议书：; undefined
 * where nobody does. 一封 with nothing behind it is a letter.
 */
export function handedOverAs(report: Draft): string | undefined {
  const [first, second] = headOf(report);
  const text = first?.reading.text.slice(0, LINE * 2) ?? '';
  const name = first && isInPart(HANDS_OVER, text, first.reading.text) ? HANDS_OVER.exec(text)?.[1] : undefined;
  // 好的，我为您梳理了……。 and the title below it.
  if (name === undefined && OPENER.test(text)) return titleBelow(second);
  if (name === undefined || !(COUNTED.test(text) || OPENER.test(text) || FOR_YOU.test(name))) return undefined;
  const bare = name.replace(IN_BRACKETS, '').replace(SHAPE_BEHIND, '');
  return /一封/.test(name) && !/[信函]$/.test(bare) ? '一封公开信' : bare;
}

/** What stands below an assistant's words, where it is a line and no sentence. */
function titleBelow(line: Paragraph | undefined): string | undefined {
  const text = line?.reading.text.trim() ?? '';
  return text.length <= LONGEST_NAME && !/[。；！？：，]/.test(text) && text !== '' ? text : undefined;
}

/** 为新办的比赛撰写一则公告，包括……; 请写一份周报: what was asked of an assistant, with the kind that it was to write. */
const ASKED = new RegExp(
  `(?:${anyOf(VERBS_OF_WRITING)}(?:${anyOf(CLASSIFIERS_OF_PAPERS)})?|写(?:${anyOf(CLASSIFIERS_OF_PAPERS)}))([^，。：；！？]{2,${LONGEST_NAME}})`,
);

/** What `request` asks to be written, as a title; undefined where it asks for nothing. A file may bear such words as its name. */
export const askedFor = (request: string): string | undefined =>
  isIn(ASKED, request) ? ASKED.exec(request)?.[1] : undefined;

/** Below this a paragraph is a line that may be a title, and no text with one at its head. */
const SHORTEST_TEXT = 60;
const ANSWER = /^(?:参考)?答案\s?[一二三四五六七八九十\d]{0,2}[：:\s]?|^【[^】]{1,12}】/;
const NAMES = GENRES.flatMap(({ name, aliases }) => [name['zh-CN'], ...aliases]).filter((name) =>
  /^[\u4e00-\u9fff]{2,8}$/.test(name),
);
/** ……的通知青政办发〔2024〕3号各乡镇人民政府：: a copy that lost its line ends. */
const NUMBERED_BEHIND = new RegExp(
  String.raw`^(.{4,${LONGEST_NAME}}?${anyOf(LAST_WORDS_OF_A_TITLE)})[\u4e00-\u9fff]{2,8}[〔[（(](?:19|20)\d{2}[〕\]）)]\s?第?\d{1,4}号`,
);
/** 关于……的工作简报某某局 2024年5月8日: who signs is written close behind. */
const SIGNED_BEHIND = new RegExp(
  `^([^，。；]{0,12}关于[^，。；]{2,60}的[^，。；的]{0,8}?(?:${NAMES.join('|')}|汇报材料|汇报提纲))[^，。；\\s的]{2,24}$`,
);

/** ——云岭县试点工作交流发言云岭县位于……: the text begins with the name that the title began with. */
const NAME_AGAIN = new RegExp(
  `^(?:——)?(([\\u4e00-\\u9fff]{2,4})[\\u4e00-\\u9fff]{2,${LONGEST_NAME}}?(?:${NAMES.join('|')}))\\2`,
);

/** A title that runs on into its text, parted from it by a blank: 关于……的汇报材料 我区从……; undefined where there is none. */
export function titleRunOn(report: Draft): string | undefined {
  const [first] = report.title ? [] : headOf(report);
  if (!first || first.kind !== 'prose') return undefined;
  const numbered = NUMBERED_BEHIND.exec(first.reading.text.slice(0, LONGEST_NAME + LINE / 2))?.[1];
  if (numbered !== undefined || first.reading.text.length < SHORTEST_TEXT) return numbered;
  const repeated = NAME_AGAIN.exec(first.reading.text.slice(0, LONGEST_NAME + LINE / 2))?.[1];
  if (repeated !== undefined) return repeated;
  // As written: the clean text has no blank before a year.
  const text = first.reading.raw.trim();
  const head = text.slice(0, LONGEST_NAME + LINE / 2).replace(ANSWER, '');
  const [line = ''] = head.split(/\s/, 1);
  if (line.length < 6 || line.length > LONGEST_NAME || line.length === head.length || /[，。；：！？]/.test(line))
    return undefined;
  return SIGNED_BEHIND.exec(line)?.[1] ?? line;
}
