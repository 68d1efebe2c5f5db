/** What a slot is: what is missing there, and how the gap is written. */

/** What is missing in a slot. */
export type SlotCategory = 'date' | 'number' | 'place' | 'unit' | 'person' | 'other';

/** What is missing, as people are told. */
export const SLOT_NAMES: Readonly<Record<SlotCategory, { readonly 'zh-CN': string; readonly en: string }>> = {
  date: { 'zh-CN': '日期', en: 'date' },
  number: { 'zh-CN': '数字', en: 'number' },
  place: { 'zh-CN': '地名', en: 'place name' },
  unit: { 'zh-CN': '单位名称', en: 'name of the body' },
  person: { 'zh-CN': '人名', en: 'name of the person' },
  other: { 'zh-CN': '内容', en: 'content' },
};
/**
 * How a slot is written: `mask` xx ×× ** __ □, `gap` spaces in place of a value, `frame` empty brackets or quotes,
 * `variable` {{name}} or 【单位名称】, `note` （待补充） or TODO, `dummy` 张三 or 某县, `dots` ……
 */
export type SlotForm = 'mask' | 'gap' | 'frame' | 'variable' | 'note' | 'dummy' | 'dots';

/** A slot in clean text: `start` and `end` are clean offsets. */
export interface FoundSlot {
  readonly start: number;
  readonly end: number;
  readonly category: SlotCategory;
  readonly form: SlotForm;
  /** Set where what is written could also be meant as it stands: such a slot is told, and not insisted on. */
  readonly thin?: true;
}
