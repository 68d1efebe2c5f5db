/** Hover: what a figure says and what it was checked with, what a blank wants, why a finding is one. */
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import {
  type AboutFigure,
  aboutFigure,
  blankAt,
  equalBlanks,
  type Locale,
  overlaps,
  type Report,
  RULES,
  SLOT_NAMES,
  type Span,
} from '../core/index';
import { toRange } from './convert';
import { doubtsOf } from './doubts';
import type { Analysis } from './drafts';

/** Places named one by one before the rest is counted only. */
const SHOWN = 6;

/** What there is to say of the character behind the position of `params`; null where there is nothing. */
export function hover(analysis: Analysis, { position }: HoverParams): Hover | null {
  const { report, state, lines } = analysis;
  if (state !== 'judged' || !report) return null;
  const offset = lines.offsetAt(position);
  const about = aboutBlank(analysis, report, offset) ?? aboutOneFigure(analysis, report, offset);
  const reasons = reasonsAt(analysis, offset);
  const place = about?.span ?? reasons[0]?.span;
  const value = [...(about ? [about.text] : []), ...reasons.map(({ text }) => text)].join('\n\n---\n\n');
  return place ? { range: toRange(lines, place), contents: { kind: MarkupKind.Markdown, value } } : null;
}

/** Something to say, in Markdown, and of what. */
interface Said {
  readonly span: Span;
  readonly text: string;
}

function aboutOneFigure(analysis: Analysis, report: Report, offset: number): Said | undefined {
  const about = aboutFigure(report, offset);
  const text = about && offset < about.span.end && inWords(analysis, about);
  return text ? { span: about.span, text } : undefined;
}

/** Why a reader would mind what is found here, and what says so: what is wrong the editor shows itself. */
function reasonsAt({ findings, settings }: Analysis, offset: number): Said[] {
  const { locale } = settings.lint;
  const say = speaker(locale);
  const told = new Set<string>();
  return findings.flatMap(({ rule, places }): Said[] => {
    const place = places.find(({ start, end }) => start <= offset && offset < end);
    const meta = place && !told.has(rule) && RULES.find((one) => one.meta.id === rule)?.meta;
    if (!meta) return [];
    told.add(rule);
    const source = `${say('依据：', 'Source: ')}${plain(meta.source[locale])}`;
    return [{ span: place, text: `**${plain(meta.title[locale])}** · ${plain(meta.why[locale])}\n\n${source}` }];
  });
}

function aboutBlank({ settings }: Analysis, report: Report, offset: number): Said | undefined {
  const blank = blankAt(report, offset);
  if (!blank || offset >= blank.span.end) return undefined;
  const { locale } = settings.lint;
  const say = speaker(locale);
  const equal = equalBlanks(report, blank).length;
  const said = [`**${say('待填', 'To fill in')}${say('：', ': ')}${SLOT_NAMES[blank.category][locale]}**`];
  if (equal > 1)
    said.push(
      say(
        `本文相同的空共 ${equal} 处，可用“填写全部相同的空”一次填好。`,
        `There are ${equal} equal blanks; “Fill All Equal Blanks” fills them at once.`,
      ),
    );
  return { span: blank.span, text: said.join('\n\n') };
}

function inWords(analysis: Analysis, about: AboutFigure): string {
  const say = speaker(analysis.settings.lint.locale);
  const said: string[] = [];
  if (about.name !== '' || about.otherUnits.length > 0 || about.mentions.length > 0) {
    said.push(
      [`**${plain(about.written)}**`, ...about.otherUnits].join(' ') +
        (about.name === '' ? '' : ` · ${plain(about.name)}`),
    );
  }
  for (const { arithmetic } of about.verified.slice(0, SHOWN))
    said.push(`✓ ${say('已核对：', 'Checked: ')}${plain(arithmetic)}`);
  const places = about.mentions
    .slice(0, SHOWN)
    .map(
      ({ span, written, exact }) =>
        `${placeOf(analysis, span, say)} ${plain(written)}${exact ? '' : say('（舍入后一致）', ' (agrees by rounding)')}`,
    );
  if (places.length > 0) {
    const more = about.mentions.length > SHOWN ? say(' 等', ' …') : '';
    said.push(
      `${say(`本文另有 ${about.mentions.length} 处：`, `Stated again in ${about.mentions.length} place(s): `)}${places.join(say('、', ', '))}${more}`,
    );
  }
  // What is wrong with this very figure the editor shows itself; that another one was held against it, only we know.
  for (const doubt of doubtsOf(analysis)) {
    if (overlaps(doubt.span, about.span) || !doubt.related.some((other) => overlaps(other.span, about.span))) continue;
    said.push(`⚠ ${placeOf(analysis, doubt.span, say)}${say('：', ': ')}${plain(doubt.message)}`);
  }
  return said.join('\n\n');
}

type Say = (zh: string, en: string) => string;
const speaker =
  (locale: Locale): Say =>
  (zh, en) =>
    locale === 'en' ? en : zh;

/** A line of the draft as a link to it. */
function placeOf({ uri, lines }: Analysis, { start }: Span, say: Say): string {
  const { line, character } = lines.positionAt(start);
  return `[${say(`第 ${line + 1} 行`, `line ${line + 1}`)}](${uri}#L${line + 1},${character + 1})`;
}

/** Text of the draft with what Markdown would take for marks escaped. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
