/** A new document: which kinds there are to choose from, and the skeleton of one with what the writer said of it. */
import { genre } from '../norms/genres';
import { type Skeleton, SKELETONS } from '../norms/skeletons';
import type { Gap, Template } from '../norms/template';
import { GAPS_OF_THE_SUBJECT } from '../norms/words/gap-names';
import type { Facts } from '../report/known-facts';
import type { Format } from '../reading/paragraphs';
import { knownGaps } from './facts';
import { asMarkdown, type Known } from './write-template';

export interface SkeletonGroup {
  readonly name: { readonly 'zh-CN': string; readonly en: string };
  readonly skeletons: readonly Skeleton[];
}

/** All skeletons: working kinds first, since they are written most, then the statutory ones. */
export function skeletonGroups(): SkeletonGroup[] {
  const of = (level: '法规' | '惯例'): Skeleton[] =>
    SKELETONS.filter((skeleton) => genre(skeleton.genre).level === level);
  return [
    { name: { 'zh-CN': '事务文书', en: 'Working documents' }, skeletons: of('惯例') },
    { name: { 'zh-CN': '法定公文', en: 'Statutory documents' }, skeletons: of('法规') },
  ];
}

/**
 * What else a writer may call `skeleton`: the other names of its kind (年终总结, 月报). They are those of the usual one, whose
 * variants have names of their own.
 */
export function otherNamesOf({ id, genre: kind, name }: Skeleton): string[] {
  if (id !== kind) return [];
  const { name: usual, aliases } = genre(kind);
  return [usual['zh-CN'], ...aliases].filter((one) => one !== name['zh-CN']);
}

/** What the writer of a new document said of it; anything may be left out. */
export interface Asked {
  readonly unit?: string;
  /** 2024年, 2024, 2024年上半年. */
  readonly period?: string;
  readonly subject?: string;
}

/** What stands in the gaps of `parts` from the start: what was asked, else what is known. */
export function knownFor(parts: Template, { unit, period, subject }: Asked, facts?: Facts): Known {
  const known: Record<string, string> = { ...(facts && knownGaps(facts)) };
  const filled = (text: string | undefined): string => text?.trim() ?? '';
  const [, year = '', rest = ''] = /^(\d{4})年?(.*)$/.exec(filled(period)) ?? ['', '', filled(period)];
  if (filled(unit)) known['单位'] = filled(unit);
  if (year) known['年'] = year;
  // What was offered and taken out is to be filled in later.
  if (unit?.trim() === '') delete known['单位'];
  if (period?.trim() === '') delete known['年'];
  // 上半年 has no gap of its own: 2024年上半年防汛工作总结.
  const about = rest + filled(subject);
  const gap = subjectGap(parts);
  if (about && gap) known[gap.name] = about;
  const { 年: first } = known;
  if (first && /^\d{4}$/.test(first)) known['下一年'] = String(Number(first) + 1);
  return known;
}

const subjectGap = (parts: Template): Gap | undefined =>
  parts.find((part): part is Gap => typeof part !== 'string' && GAPS_OF_THE_SUBJECT.includes(part.name));

/** What the writer of such a document can be asked: what would stand in none of its gaps is not. */
export function askedFor(parts: Template): (keyof Asked)[] {
  const has = (name: string): boolean => parts.some((part) => typeof part !== 'string' && part.name === name);
  const subject = subjectGap(parts) !== undefined;
  return [
    ...(has('单位') ? (['unit'] as const) : []),
    ...(has('年') || subject ? (['period'] as const) : []),
    ...(subject ? (['subject'] as const) : []),
  ];
}

/** The skeleton with this id, as the format writes it. */
export function skeletonFor(id: string, format: Format): Template | undefined {
  const parts = SKELETONS.find((skeleton) => skeleton.id === id)?.parts;
  return parts && (format === 'markdown' ? asMarkdown(parts) : parts);
}
