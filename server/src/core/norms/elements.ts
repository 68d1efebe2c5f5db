/**
 * Elements (要素) outside the body: who a document is addressed to, who signs it and when. Statutory kinds owe them to
 * 条例 art. 9 and 15; GB/T 9704—2012 says how they are written.
 */
import type { GenreId } from './genres';

export type ElementId =
  | 'title'
  | 'addressee'
  | 'signature'
  | 'date'
  | 'closing'
  | 'contact'
  | 'time'
  | 'place'
  | 'people'
  | 'attachment'
  | 'author';

export interface Element {
  readonly name: { readonly 'zh-CN': string; readonly en: string };
  readonly level: '法规' | '国标' | '惯例';
  readonly source: string;
}

export const ELEMENTS: Readonly<Record<ElementId, Element>> = {
  title: {
    name: { 'zh-CN': '标题', en: 'title' },
    level: '法规',
    source: '《党政机关公文处理工作条例》第九条（七）',
  },
  addressee: {
    name: { 'zh-CN': '主送机关', en: 'addressee' },
    level: '法规',
    source: '《党政机关公文处理工作条例》第九条（八）',
  },
  signature: {
    name: { 'zh-CN': '发文机关署名', en: 'signature of the issuing body' },
    level: '法规',
    source: '《党政机关公文处理工作条例》第九条（十一）',
  },
  date: {
    name: { 'zh-CN': '成文日期', en: 'date of adoption' },
    level: '法规',
    source: '《党政机关公文处理工作条例》第九条（十二）',
  },
  closing: { name: { 'zh-CN': '结语', en: 'closing formula' }, level: '惯例', source: '公文写作惯例' },
  contact: {
    name: { 'zh-CN': '附注（联系人及电话）', en: 'note with contact person' },
    level: '惯例',
    source: '公文写作惯例',
  },
  time: { name: { 'zh-CN': '时间', en: 'time' }, level: '惯例', source: '会议文书写作惯例' },
  place: { name: { 'zh-CN': '地点', en: 'place' }, level: '惯例', source: '会议文书写作惯例' },
  people: { name: { 'zh-CN': '参加人员', en: 'attendance' }, level: '惯例', source: '会议文书写作惯例' },
  author: { name: { 'zh-CN': '署名和日期', en: 'name and date' }, level: '惯例', source: '总结、汇报写作惯例' },
  attachment: { name: { 'zh-CN': '附件说明', en: 'attachment note' }, level: '国标', source: 'GB/T 9704—2012 7.3.4' },
};

/** Kinds that go to a named body and so carry an addressee; announcements to all do not. */
export const ADDRESSED: ReadonlySet<GenreId> = new Set<GenreId>([
  'qingshi',
  'baogao',
  'tongzhi',
  'han',
  'pifu',
  'yian',
]);
/** Kinds that end in a date and a signature when there is no letterhead. */
export const SIGNED: ReadonlySet<GenreId> = new Set<GenreId>([
  'qingshi',
  'baogao',
  'tongzhi',
  'han',
  'pifu',
  'tongbao',
  'gonggao',
  'tonggao',
]);
