/** How a document number (发文字号) is written, as the source of an expression: 云政〔2024〕18号. */

/** A digit, or a mask that stands for one: 云政〔20××〕×号. The expression that holds it needs the flag `i`. */
export const DIGIT_OR_MASK = String.raw`[\dx×*＿_]`;

/** A document number with what stands for its office (云政), its year (2024) and its number (18) as sources. */
export function documentNumber(office: string, year: string, number: string): string {
  return String.raw`${office}[〔[（【]${year}[〕\]）】]第?${number}号`;
}
