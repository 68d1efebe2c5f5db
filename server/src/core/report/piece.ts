/** Whether a draft is a piece that was taken out of a collection; such pieces are usually cut. */
import type { Report } from './report';

const NUMBER = '[一二三四五六七八九十]';
/** …计划（三）, …计划三, …总结篇二, …总结范文。 */
const PIECE = new RegExp(`(?:[（(]${NUMBER}{1,3}[）)]|${NUMBER}{1,2}|篇${NUMBER}{1,3}|范文.{0,4})$`);

/** Whether the title of `report` bears the number that a collection gives its pieces. */
export function isPiece({ title }: Pick<Report, 'title'>): boolean {
  return PIECE.test(title?.text ?? '');
}
