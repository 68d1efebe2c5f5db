/**
 * The letterhead (版头) over a paper and the printing note (版记) at its foot, from what the draft names: nothing is put there
 * that its writer did not write. Places and sizes are those of GB/T 9704 7.2 and 7.4.
 */
import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  type ITableBordersOptions,
  type ITableFloatOptions,
  Paragraph,
  RelativeHorizontalPosition,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  WidthType,
} from 'docx';
import type { PaperBlock, PaperFields, PaperParagraph, Run } from '../../core/index';
import { mm, pt, widthOf } from './measure';
import { type Setting, textOf, textRun, wordRuns } from './runs';
import { STYLE } from './styles';

type Role = PaperParagraph['role'];
interface Line {
  readonly role: Role;
  readonly runs: readonly Run[];
}

/** The upper edge of the sign is 35 mm below that of the type area. */
const SIGN_BELOW = 35;
/** The red line is 4 mm below the number, in points; it is as long as the type area is wide. */
const RULE_BELOW = 11;
const RULE: IBorderOptions = { style: BorderStyle.SINGLE, size: 12, color: 'FF0000', space: RULE_BELOW };
/** From line to line of a sign, in its characters. */
const SIGN_LINE = 1.2;
/** Two lines stay free between sign and number. */
const LINES_UNDER_SIGN = 2;
/** A sign has no larger characters than its line holds; between two of joint senders stands 、. */
const SENDERS = /[、,，;；]/;

const LETTERHEAD: ReadonlySet<Role> = new Set(['sign', 'number', 'signer', 'secrecy', 'urgency', 'copy-number']);
const IMPRINT: ReadonlySet<Role> = new Set(['copies', 'printing']);

const line = (role: Role, text: string | undefined): Line[] =>
  text === undefined || text === '' ? [] : [{ role, runs: [{ kind: 'text', text, look: {} }] }];

/** Whether a block is set by `letterhead` or `imprint`, and not where it stands. */
export const isLetterhead = (block: PaperBlock): block is PaperParagraph =>
  block.kind === 'paragraph' && LETTERHEAD.has(block.role);
export const isImprint = (block: PaperBlock): block is PaperParagraph =>
  block.kind === 'paragraph' && IMPRINT.has(block.role);

/** The letterhead of a paper whose draft has `fields` in its front matter and `typed` above its title; empty for none. */
export function letterhead(fields: PaperFields, typed: readonly Line[], setting: Setting): Paragraph[] {
  const { layout, page } = setting;
  const named = fields.sign ?? (fields.number === undefined ? undefined : layout.sign);
  const lines: readonly Line[] = [
    ...line('copy-number', fields.copyNumber),
    ...line('secrecy', fields.secrecy),
    ...line('urgency', fields.urgency),
    ...(named ?? '').split(SENDERS).flatMap((sender) => line('sign', sender.trim())),
    ...line('number', fields.number),
    ...line('signer', fields.signer && `签发人：${fields.signer.replace(/^签发人[：:]\s*/, '')}`),
    ...typed,
  ];
  const of = (...roles: Role[]): readonly Line[] => lines.filter(({ role }) => roles.includes(role));
  const signs = of('sign');
  const above = of('copy-number', 'secrecy', 'urgency');
  const free = Math.max(0, mm(SIGN_BELOW) - above.length * page.linePitch);
  const bold = above.map(
    ({ role, runs }) =>
      new Paragraph({
        style: STYLE.addressee,
        children: wordRuns(role === 'copy-number' ? runs : runs.map(asLead), setting, { lead: 'heading1' }),
      }),
  );
  const size = signSize(signs, setting);
  return [
    ...bold,
    ...signs.map(
      ({ runs }, i) =>
        new Paragraph({
          style: STYLE.sign,
          spacing: { ...(i === 0 && { before: free }), line: pt(size * SIGN_LINE), lineRule: 'exact' },
          children: wordRuns(runs, setting, { plain: true, ...(size !== layout.sizes.sign && { size }) }),
        }),
    ),
    ...numberLine(of('number'), of('signer'), signs.length > 0, setting),
  ];
}

const asLead = (run: Run): Run => (run.kind === 'text' ? { ...run, lead: true } : run);

/** The largest size, in whole points, at which every sender stands on one line. */
function signSize(signs: readonly Line[], { layout, page }: Setting): number {
  const widest = Math.max(1, ...signs.map(({ runs }) => widthOf(textOf(runs))));
  return Math.min(layout.sizes.sign, Math.floor(page.textWidth / 20 / widest));
}

/** 文号 in the middle; with a 签发人 it stands left and he right, each one character in. Under both the red line. */
function numberLine(
  numbers: readonly Line[],
  signers: readonly Line[],
  isUnderSign: boolean,
  setting: Setting,
): Paragraph[] {
  const { page, layout } = setting;
  const under = isUnderSign && { spacing: { before: LINES_UNDER_SIGN * page.linePitch } };
  const ruled = isUnderSign && { border: { bottom: RULE } };
  const [number] = numbers;
  const [signer] = signers;
  if (!number && !signer) return isUnderSign ? [new Paragraph({ style: STYLE.number, border: { bottom: RULE } })] : [];
  if (!signer || !number)
    return [
      new Paragraph({
        style: STYLE.number,
        ...under,
        ...ruled,
        children: wordRuns((number ?? signer)?.runs ?? [], setting),
      }),
    ];
  const [, label = '', name = ''] = /^(签发人[：:])(.*)$/.exec(textOf(signer.runs)) ?? [];
  return [
    new Paragraph({
      style: STYLE.number,
      alignment: AlignmentType.LEFT,
      ...under,
      ...ruled,
      tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth - page.cell }],
      children: [
        textRun('　', setting),
        ...wordRuns(number.runs, setting),
        textRun(`\t${label}`, setting),
        textRun(name.trim(), { layout }, {}, { lead: 'heading2' }),
      ],
    }),
  ];
}

/** 首条和末条分隔线 0.35 mm, between them 0.25 mm; in eighths of a point. */
const THICK: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: 'auto', space: 0 };
const THIN: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: 'auto', space: 0 };
const NONE: IBorderOptions = { style: BorderStyle.NIL };
const LINES_OF_IMPRINT: ITableBordersOptions = {
  top: THICK,
  bottom: THICK,
  left: NONE,
  right: NONE,
  insideHorizontal: THIN,
  insideVertical: NONE,
};
/** The least line that Word sets, in twips. */
const LOWEST_LINE = 14;
const NO_MARGINS = { left: 0, right: 0 };
const AT_FOOT: ITableFloatOptions = {
  horizontalAnchor: TableAnchorType.MARGIN,
  verticalAnchor: TableAnchorType.MARGIN,
  relativeHorizontalPosition: RelativeHorizontalPosition.LEFT,
  relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
  leftFromText: 0,
  rightFromText: 0,
};

/**
 * The printing note of a paper, at the foot of its last page; empty where the draft names none. It is a table that floats at the
 * lower edge of the type area: a program that does not float what is as wide as the page sets it under the text.
 */
export function imprint(fields: PaperFields, typed: readonly Line[], setting: Setting): (Table | Paragraph)[] {
  const { page, layout } = setting;
  const cell = pt(Math.min(14, layout.sizes.body));
  const copies = fields.copies && `抄送：${fields.copies.replace(/^抄送[：:]\s*/, '').replace(/。?$/, '。')}`;
  const printed = fields.printed && fields.printed.replace(/(?:印发)?$/, '印发');
  const printing = fields.printer || printed ? `${fields.printer ?? ''}\t${printed ?? ''}` : undefined;
  const lines: readonly Line[] = [...line('copies', copies), ...line('printing', printing), ...typed];
  if (lines.length === 0) return [];
  const rows = lines.map(({ role, runs }) => {
    const isCopies = role === 'copies';
    const paragraph = new Paragraph({
      style: STYLE.imprint,
      // One character free at either side; further names stand under the first.
      indent: isCopies ? { left: 4 * cell, hanging: 3 * cell, right: cell } : { left: cell, right: cell },
      ...(!isCopies && { tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth - cell }] }),
      children: wordRuns(isCopies ? runs : runs.map(atTab), setting),
    });
    const width = { size: page.textWidth, type: WidthType.DXA };
    return new TableRow({
      cantSplit: true,
      children: [new TableCell({ width, margins: NO_MARGINS, children: [paragraph] })],
    });
  });
  const table = new Table({
    columnWidths: [page.textWidth],
    width: { size: page.textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: LINES_OF_IMPRINT,
    float: AT_FOOT,
    rows,
  });
  // The page ends with a paragraph, whatever stands before it; this one fits under 22 lines.
  return [table, new Paragraph({ style: STYLE.imprint, spacing: { line: LOWEST_LINE, lineRule: 'exact' } })];
}

/** ××办公室　2025年1月6日印发, as it is typed: the date goes to the right. */
const PRINTED = /^(.*\S)[ \u3000]+(\d{4}年.*)$/;
const atTab = (run: Run): Run => (run.kind === 'text' ? { ...run, text: run.text.replace(PRINTED, '$1\t$2') } : run);
