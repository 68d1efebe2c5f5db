/** Why a call gets no answer, said in both languages; the server makes a tool error of it. */
import type { Bilingual, Locale } from '../core/index';

export class Refusal extends Error {
  constructor(readonly told: Bilingual) {
    super(told.en);
  }
}

/** A refusal with its message in Chinese and English. */
export function refuse(zh: string, en: string): Refusal {
  return new Refusal({ 'zh-CN': zh, en });
}

/**
 * What a refusal says; undefined for any other error. By its shape, since what throws and what catches are in different bundles
 * and each has a class of its own.
 */
export function toldBy(error: unknown, locale: Locale): string | undefined {
  const told = error instanceof Error && 'told' in error ? (error as Refusal).told : undefined;
  return told?.[locale];
}
