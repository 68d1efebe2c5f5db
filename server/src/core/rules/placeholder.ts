/** A slot nobody filled: xx镇, 20××年x月x日, ____, 【单位名称】, （待补充）, 张三 … One finding a paragraph. */
import { IS_OPEN } from '../reading/placeholders/words';
import type { Paragraph, Report } from '../report/report';
import type { Reading } from '../reading/reading';
import { type Slot, SLOT_NAMES } from '../reading/placeholders';
import { type Span, shift } from '../text/span';
import { factFixes } from './placeholder-facts';
import { type Blank, type BlankGroup, blanksTold } from './placeholder-groups';
import { bracketsTogether, crossesTogether, realAmongMasks } from './placeholder-together';
import { type Bilingual, type Fix, type Rule, type RuleContext, type RuleFinding, together } from './rule';

export const placeholder: Rule = {
  meta: {
    id: 'placeholder',
    title: { 'zh-CN': '占位符未填', en: 'Placeholder left unfilled' },
    why: {
      'zh-CN': '带着空格、“xx”或模板字样的文稿不能印发。',
      en: 'A draft with blanks or dummy text in it cannot go out.',
    },
    level: '惯例',
    source: {
      'zh-CN': '公文校核惯例：定稿不得有空缺',
      en: 'Practice of proofreading: a final text has no gaps',
    },
    defaultSeverity: 'error',
    fixable: true,
  },
  /** Of the whole draft: a blank in a template, a contract or an example is not what it is in a report. */
  *check(report: Report, context: RuleContext): Iterable<RuleFinding> {
    const also = context.say('这里也没有填。', 'Not filled in either.');
    for (const { standing, kind, blanks } of blanksTold(report)) {
      yield together(
        blanks,
        also,
        (told) => ({
          message:
            isAlone(told) && kind !== 'draft' ? messageOfOne(told[0], context) : messageOfMany(told, kind, context),
          byStructure: told.every(({ slot }) => LEFT_BY_A_SIGN.has(slot.form)),
          ...(standing !== 'due' && { severity: standing === 'unsure' ? 'information' : 'warning' }),
          fixes: told.flatMap((blank) =>
            fixesOf(report, blank, context).map((fix) => (isAlone(told) ? fix : { ...fix, at: blank.span })),
          ),
        }),
        MOST_NAMED,
      );
    }
    yield* crossesTogether(report, context);
    yield* bracketsTogether(report, context);
    yield* realAmongMasks(report, context);
  },
};

/** Blanks that are nothing but room: a sign that was lost in copying leaves the same. */
const LEFT_BY_A_SIGN: ReadonlySet<Slot['form']> = new Set(['gap', 'frame']);

/** So many places are named with the first: filling in is work done one by one. */
const MOST_NAMED = 200;

const isAlone = (blanks: readonly Blank[]): boolean => blanks.length === 1;

function messageOfOne({ slot, paragraph, standing }: Blank, context: RuleContext): string {
  return message(paragraph.reading, slot, context) + (standing === 'due' ? '' : leave(context));
}

const leave = (context: RuleContext): string =>
  context.say('如果是有意留空的，可以不改。', ' If it is left open on purpose, leave it.');

/** So many different blanks are quoted. */
const MOST_QUOTED = 4;
const LONGEST_QUOTED = 16;
const WHERE: Readonly<Record<BlankGroup['kind'], Bilingual>> = {
  paragraph: { 'zh-CN': '这一段', en: 'This paragraph' },
  table: { 'zh-CN': '这张表', en: 'This table' },
  lines: { 'zh-CN': '这几行', en: 'These lines' },
  names: { 'zh-CN': '全文', en: 'The draft' },
  draft: { 'zh-CN': '全文', en: 'The draft' },
  guide: { 'zh-CN': '全文', en: 'The draft' },
  any: { 'zh-CN': '全文', en: 'The text' },
};

function messageOfMany(blanks: readonly Blank[], kind: BlankGroup['kind'], context: RuleContext): string {
  const written = new Set(blanks.map(writtenOf));
  const quoted = [...written].slice(0, MOST_QUOTED).map((one) => `“${one}”`);
  const more = written.size > MOST_QUOTED;
  const zh = `${WHERE[kind]['zh-CN']}有${blanks.length}处没有填：${quoted.join('')}${more ? '等' : ''}。`;
  const en = `${WHERE[kind].en} has ${blanks.length} blanks: ${quoted.join(', ')}${more ? ' and others' : ''}. `;
  if (kind === 'names')
    return context.say(
      `${zh}如果是有意隐去名称，可以不改；要印发，请换成实际名称。`,
      `${en}If names are hidden on purpose, leave them; before it goes out, write the real ones.`,
    );
  if (kind === 'guide')
    return context.say(
      `${zh}像是讲写法时举的样子：是就不改；用来行文，请逐处填好。`,
      `${en}They look like specimens of a text on writing: as such, leave them; in a draft, fill them in.`,
    );
  if (kind === 'any')
    return context.say(
      `${zh}多半是泛指、举例或程序里的名字：是就不改；要填的，请逐处填好。`,
      `${en}They probably stand for anything, show an example or are names of programs: as such, leave them; what is owed, fill in.`,
    );
  if (kind === 'draft')
    return context.say(
      `${zh}像是模板或刚搭的骨架：留作模板可以不改，用来行文请逐处填好（命令“下一处待填”可以逐处走）。`,
      `${en}It looks like a template: as one, leave it; as a draft, fill them in (the command “Next Blank” walks through them).`,
    );
  const isDue = blanks.some(({ standing }) => standing === 'due');
  return isDue ? context.say(`${zh}请逐处换成实际内容。`, `${en}Fill them in.`) : context.say(zh, en) + leave(context);
}

/** 电话：。: where a mark stands in the place of a value, the label says what is meant. */
const LABEL = /[\u4e00-\u9fff]{1,8}[：:为]$/;

function writtenOf({ slot, paragraph }: Blank): string {
  const { original } = paragraph.reading;
  const { start, end } = slot.span;
  const label = slot.form === 'gap' ? LABEL.exec(original.slice(Math.max(0, start - 9), start))?.[0] : undefined;
  const written = (label ?? '') + original.slice(start, end).replace(/\s+/g, '　');
  return written.length > LONGEST_QUOTED ? `${written.slice(0, LONGEST_QUOTED)}…` : written;
}

function fixesOf(report: Report, { slot, paragraph: { reading, span } }: Blank, context: RuleContext): Fix[] {
  if (isYear(reading, slot)) return yearFixes(report, reading, slot, span, context);
  return [...factFixes(reading, slot, context), ...ownFixes(slot, context)].map((fix) => placed(fix, span));
}

/** A fix of a paragraph as one of the document. */
const placed = (fix: Fix, { start }: Span): Fix => ({
  ...fix,
  edits: fix.edits.map(({ span, text }) => ({ span: shift(span, start), text })),
});

/** What a masked year should be may be read from the rest of the draft. */
function yearFixes(report: Report, reading: Reading, slot: Slot, { start }: Span, context: RuleContext): Fix[] {
  const year = report.derive(statedYear) ?? context.facts?.year;
  if (year === undefined) return [];
  const text = `${year}${reading.original.slice(slot.span.start, slot.span.end).replace(/^[^年\u3000 ]*/, '')}`;
  const title = context.say(
    `改为“${text}”（标题、落款或设置所写的年份）`,
    `Write “${text}” (the year of the title, the date line or the settings)`,
  );
  return [{ title, edits: [{ span: shift(slot.span, start), text }], safe: false }];
}

/** Whether the slot is a year and nothing else: 20xx年, 20**. */
function isYear(reading: Reading, slot: Slot): boolean {
  return (
    slot.category === 'date' &&
    slot.form === 'mask' &&
    /^(?:19|20)\d?[^\d年A-Za-wyz月日]{1,4} ?年?$/.test(reading.text.slice(slot.start, slot.end))
  );
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?=年)/g;
const DATE_LINE = /^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$/;

/** The year that the title and the date lines name, where they name one and do not differ. */
function statedYear(report: Report): string | undefined {
  const sources: string[] = report.title ? [report.title.text] : [];
  const dated = (paragraph: Paragraph): boolean => DATE_LINE.test(paragraph.reading.text.replace(/ /g, ''));
  for (const paragraph of report.paragraphs) if (dated(paragraph)) sources.push(paragraph.reading.text);
  const years = new Set(sources.flatMap((text) => text.match(YEAR) ?? []));
  return years.size === 1 ? [...years][0] : undefined;
}

const TIME: Bilingual = { 'zh-CN': '时间', en: 'time' };
/** 供餐时间：（待补充）, XX:00, ××时: a time of day, and no date. */
const isTimeOfDay = ({ text }: Reading, { category, start, end }: Slot): boolean =>
  category === 'date' &&
  !/[年月日YyMm/]/.test(text.slice(start, end)) &&
  (/(?:时间|时刻|时段)[：:]?\s?$/.test(text.slice(Math.max(0, start - 5), start)) ||
    /^\s?(?:[时点](?![间代期])|[:：]\d)/.test(text.slice(end, end + 3)));

function message(reading: Reading, slot: Slot, context: RuleContext): string {
  const { 'zh-CN': zh, en } = isTimeOfDay(reading, slot) ? TIME : SLOT_NAMES[slot.category];
  const written = reading.original.slice(slot.span.start, slot.span.end).replace(/\s+/g, '　');
  switch (slot.form) {
    case 'gap':
      return context.say(
        `这里留了空没有填，缺${zh}。请补上实际${zh}。`,
        `A blank was left here: the ${en} is missing. Fill it in.`,
      );
    case 'frame':
      return context.say(
        `“${written}”里是空的，缺${zh}。请补上，或者连符号一并删去。`,
        `Nothing stands inside ${written}: the ${en} is missing. Fill it in, or delete the marks.`,
      );
    case 'variable':
      return context.say(
        `“${written}”是模板里的变量，还没有换成实际${zh}。`,
        `${written} is a template variable that was not replaced by the ${en}.`,
      );
    case 'note':
      if (IS_OPEN.test(written))
        return context.say(
          `“${written}”：这一项还没有定。定了请补上；要印发而确实未定的，可以保留。`,
          `“${written}”: this is still open. Fill it in once it is settled.`,
        );
      if (/^[？?]/.test(written))
        return context.say(
          `“${written}”：这里的字或图标丢了，或者还没有写。请补上。`,
          `“${written}”: characters or a sign were lost here, or never written. Put them back.`,
        );
      return context.say(
        `“${written}”是写给起草人的提示，不是正文。请按提示补上${zh}后删去。`,
        `${written} is a note to the writer, not text. Supply the ${en} and delete the note.`,
      );
    case 'dummy':
      if (/\d{4}$/.test(written))
        return context.say(
          `“${written}”是示例里的号码，请换成实际号码。`,
          `${written} is a number from a sample. Replace it by the real one.`,
        );
      return context.say(
        `“${written}”像是范文里的代称，请换成实际${zh}。`,
        `${written} looks like a dummy from a sample text. Replace it by the real ${en}.`,
      );
    case 'dots':
      return context.say(
        `“${written}”后面没有下文，缺${zh}。请补上。`,
        `Only dots stand here: the ${en} is missing. Fill it in.`,
      );
    case 'mask':
      return context.say(
        `“${written}”是占位符，还没有填${zh}。请换成实际${zh}。`,
        `“${written}” is a placeholder; the ${en} was never filled in. Replace it.`,
      );
  }
}

/** Empty marks may also go; what belongs into any other slot only the writer knows. */
function ownFixes(slot: Slot, context: RuleContext): Fix[] {
  if (slot.form !== 'frame') return [];
  return [
    {
      title: context.say('删去空的标点', 'Delete the empty marks'),
      edits: [{ span: slot.span, text: '' }],
      safe: false,
    },
  ];
}
