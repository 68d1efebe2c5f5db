/** Whether a file holds several reports copied one after the other (篇一 … 篇二 …): it is then no single report. */
import type { Report } from './report';

const MARKER = /^【?(?:.{0,24}篇[一二三四五六七八九十\d]{1,3}|.{2,24}范文[（(]?[一二三四五六七八九十\d]{1,2}[）)]?|第[一二三四五六七八九十\d]{1,3}篇)】?[：:。]?$|^【篇?[一二三四五六七八九十\d]{1,3}篇?】/;
const NUMBERED_TITLE = /^(.{4,28}(?:总结|计划|方案|汇报|报告|简报|材料|体会))(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)]?)$/;

/** True when two or more part markers, or two or more numbered titles of one name, stand on lines of their own. */
export function isCollection(report: Pick<Report, 'paragraphs'>): boolean {
  let markers = 0;
  const titles = new Map<string, number>();
  for (const { reading } of report.paragraphs) {
    const { text } = reading;
    if (text.length > 36 || text.length < 3) continue;
    if (MARKER.test(text) && ++markers > 1) return true;
    const name = NUMBERED_TITLE.exec(text)?.[1];
    if (name) {
      const times = (titles.get(name) ?? 0) + 1;
      if (times > 1) return true;
      titles.set(name, times);
    }
  }
  return false;
}
