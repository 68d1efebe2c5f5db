/** Units behind a blank, as far as the words behind them can tell: in ××人 the blank is a number, in ××人民政府 it is not. */
import { anyOf } from '../../norms/lexicon';
import { UNITS_IN_LETTERS, unitsFor } from '../../norms/units';
import type { UnitReader } from '../../norms/unit-exceptions';
import { COMPOUNDS_BEHIND_A_UNIT, UNITS_ONLY_AT_A_STOP } from '../../norms/words/compounds-with-classifiers';
import { unlessFollowed } from '../../norms/guards';

const AT_A_STOP = '(?=$|[，。；：、！？）”】\\s]|左右|以[上内下])';

/** The source of an expression that matches a unit `reader` reads, beside those of `more`. */
export function unitBehind(reader: UnitReader, more: readonly string[] = []): string {
  const names = new Set([...unitsFor(reader), ...more]);
  const take = (list: readonly string[]): string[] => list.filter((name) => names.delete(name));
  const letters = `${anyOf(take(UNITS_IN_LETTERS))}(?![A-Za-z\\d])`;
  const alone = anyOf(take(UNITS_ONLY_AT_A_STOP)) + AT_A_STOP;
  return `(?:${unlessFollowed([...names], COMPOUNDS_BEHIND_A_UNIT)}|${letters}|${alone})`;
}
