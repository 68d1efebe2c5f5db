/**
 * How often a part that was cut out of a complete draft is told, and what is told of the complete drafts. A draft counts as
 * complete when it has three or more main headings and one of them names problems or next steps. Each part that names
 * one is cut out twice: as it is, and with the headings behind it renumbered.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  applyEdits,
  type Finding,
  lint,
  readReport,
  ReadingCache,
  type Span,
  type TextEdit,
} from '../../server/src/core/index';
import { writeOrdinalNumber } from '../../server/src/core/reading/ordinals';
import type { Heading, Report } from '../../server/src/core/report/report';
import { sectionsOf } from '../../server/src/core/report/sections';
import { tailOf } from '../../server/src/core/report/tail';

/** Main headings that name problems or what comes next, as a reader would tell them; the rules' own lists are wider. */
const PART = /问题|不足|困难|短板|差距|下一?步|下一?阶段|下半年|明年|今后|未来|打算|计划|建议|对策|努力方向|整改/;
const LONGEST_NAME = 16;

const cache = new ReadingCache();
const reportOf = (text: string, fileName: string): Report =>
  readReport(text, {
    format: fileName.endsWith('.md') ? 'markdown' : 'plain',
    fileName,
    cache,
  });

interface Cut {
  readonly text: string;
  /** Where the part stood. */
  readonly at: number;
}

/** `report` without the part that `main[i]` heads. */
function cutOut(report: Report, main: readonly Heading[], i: number, renumbered: boolean): Cut | undefined {
  const heading = main[i];
  const own = heading && report.paragraphs[heading.paragraph];
  if (!own) return undefined;
  const end = report.paragraphs[Math.min(main[i + 1]?.paragraph ?? report.paragraphs.length, tailOf(report))];
  const gone: Span = {
    start: own.span.start,
    end: end?.span.start ?? report.text.length,
  };
  const edits: TextEdit[] = [{ span: gone, text: '' }];
  for (const { ordinal, paragraph } of renumbered ? main.slice(i + 1) : []) {
    const place = report.paragraphs[paragraph];
    if (!ordinal || !place) continue;
    const { numberStart, numberEnd, style, value } = ordinal;
    const { start, end: last } = place.reading.span(numberStart, numberEnd);
    const text = writeOrdinalNumber(style, value - 1, place.reading.written(numberStart, numberEnd));
    edits.push({
      span: { start: place.span.start + start, end: place.span.start + last },
      text,
    });
  }
  return { text: applyEdits(report.text, edits), at: gone.start };
}

/** Findings that speak of a part that is gone. */
const ofParts = (findings: readonly Finding[]): Finding[] =>
  findings.filter(
    ({ rule }) =>
      rule === 'missing-section' || rule === 'heading-sequence' || rule === 'missing-value' || rule === 'empty-section',
  );

const isLoud = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';
const outline = (report: Report): string =>
  sectionsOf(report)
    .main.map(({ ordinal }) => ordinal?.value ?? '-')
    .join(' ');

/** Whether `folder` itself holds texts. */
export const holdsDrafts = (folder: string): boolean =>
  readdirSync(folder).some((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md');

interface Score {
  drafts: number;
  disturbed: number;
  cuts: number;
  told: number;
  loud: number;
  fixed: number;
}

/** One line for the complete drafts of `folder`; with `shows`, a line for each part that is not told and each finding on a complete draft. */
export function scoreMissingParts(folder: string, shows = false): string[] {
  const score: Score = {
    drafts: 0,
    disturbed: 0,
    cuts: 0,
    told: 0,
    loud: 0,
    fixed: 0,
  };
  const lines: string[] = [];
  for (const name of readdirSync(folder)
    .filter((one) => /\.(?:txt|md)$/.test(one))
    .sort()) {
    const text = readFileSync(join(folder, name), 'utf8');
    const report = reportOf(text, name);
    const { main } = sectionsOf(report);
    const parts = main.flatMap((heading, i) =>
      PART.test(heading.text) && heading.text.length <= LONGEST_NAME ? [i] : [],
    );
    if (main.length < 3 || parts.length === 0) continue;
    score.drafts++;
    const before = ofParts(lint(report));
    const disturbing = before.filter(({ rule }) => rule === 'missing-section');
    if (disturbing.length > 0) score.disturbed++;
    for (const { severity, message } of disturbing) lines.push(`  complete ${name} ${severity} ${message}`);
    for (const i of parts) for (const renumbered of [false, true]) tellOf(i, renumbered);
    function tellOf(i: number, renumbered: boolean): void {
      const cut = cutOut(report, main, i, renumbered);
      if (!cut || (renumbered && i === main.length - 1)) return;
      score.cuts++;
      const said = new Set(before.map(({ rule, message }) => rule + message));
      const told = ofParts(lint(reportOf(cut.text, name))).filter(({ rule, message }) => !said.has(rule + message));
      if (told.length > 0) score.told++;
      if (told.some(isLoud)) score.loud++;
      const isRight = told.some(({ fixes }) =>
        fixes.some(
          ({ edits }) =>
            outline(reportOf(applyEdits(cut.text, edits), name)) === outline(report) &&
            edits.some(({ span, text: put }) => put.includes('××') && Math.abs(span.start - cut.at) <= 4),
        ),
      );
      if (isRight) score.fixed++;
      lines.push(
        `  ${told.some(isLoud) ? 'LOUD' : told.length > 0 ? 'told' : '----'} ${isRight ? 'fix' : '   '} ${renumbered ? 'renumbered' : 'as it is  '} ${name} ${report.genre.id} “${main[i]?.text}” ${told.map(({ rule, message }) => rule + ' ' + message.slice(0, 60)).join(' | ')}`,
      );
    }
  }
  const of = (n: number): string => `${n}/${score.cuts} ${((100 * n) / Math.max(1, score.cuts)).toFixed(0)} %`;
  return [
    `parts cut out of complete drafts: ${score.drafts} drafts; told ${of(score.told)}, loud ${of(score.loud)}, put back in place ${of(score.fixed)}; complete drafts with missing-section: ${score.disturbed}`,
    ...(shows ? lines : []),
  ];
}
