/** The ledger of a draft's figures: what each counts, its value, the time it speaks of and whether it was checked. */
import { doubtsAmong, type LedgerFigure, ledgerOf } from '../core/index';
import { type Answer, type Judged, leftOut, MOST, placed, quoted, type Quoted, sayer } from './judged';

export interface ToldFigure extends Quoted {
  /** Number and unit as written. */
  readonly written: string;
  /** What it counts; empty when its clause does not say. */
  readonly name: string;
  /** Heading of the section it stands in; empty before the first. */
  readonly section: string;
  readonly value: string;
  readonly unit: string;
  readonly dimension: string;
  readonly period: string;
  readonly state: LedgerFigure['state'];
  /** The arithmetic that it was checked with, or what is wrong. */
  readonly note: string;
  /** In how many places the draft states it. */
  readonly places: number;
}

export interface ListedFigures {
  readonly total: number;
  readonly doubtful: number;
  readonly verified: number;
  readonly figures: readonly ToldFigure[];
  readonly omitted: number;
}

/** The figures of `judged` in order of place. */
export function figuresAnswer(judged: Judged): Answer<ListedFigures> {
  const { report, findings, locale } = judged;
  const { sections } = ledgerOf(report, doubtsAmong(findings));
  const all = sections.flatMap(({ title, figures }) => figures.map((figure) => ({ title, figure })));
  const shown = all.slice(0, MOST).map(({ title, figure }) => told(judged, title, figure));
  const count = (state: LedgerFigure['state']): number => all.filter(({ figure }) => figure.state === state).length;
  const data: ListedFigures = {
    total: all.length,
    doubtful: count('doubtful'),
    verified: count('verified'),
    figures: shown,
    omitted: all.length - shown.length,
  };
  const say = sayer(locale);
  const head = say(
    `共 ${data.total} 个数据：核对相符 ${data.verified}，有疑问 ${data.doubtful}。`,
    `${data.total} figures: ${data.verified} verified, ${data.doubtful} in doubt.`,
  );
  return { data, text: [head, ...lines(shown, judged), ...leftOut(data.omitted, locale)].join('\n') };
}

function told(
  judged: Judged,
  section: string,
  { span, written, name, state, note, places, worth }: LedgerFigure,
): ToldFigure {
  const { value = '', unit = '', dimension = '', period = '' } = worth ?? {};
  return { ...quoted(judged, span), written, name, section, value, unit, dimension, period, state, note, places };
}

function lines(figures: readonly ToldFigure[], { locale }: Judged): string[] {
  const say = sayer(locale);
  const marks = { doubtful: say('有疑问', 'in doubt'), verified: say('相符', 'verified'), plain: '' };
  let section: string | undefined;
  return figures.flatMap((figure) => {
    const heading = figure.section === section || figure.section === '' ? [] : [`## ${figure.section}`];
    section = figure.section;
    const notes = [
      figure.period,
      marks[figure.state] && `${marks[figure.state]}${figure.note && say(`：${figure.note}`, `: ${figure.note}`)}`,
    ];
    const more = notes.filter(Boolean).join(say('；', '; '));
    return [...heading, `- ${placed(figure, locale)} ${figure.name}${more && say(`（${more}）`, ` (${more})`)}`];
  });
}
