/** What looks like residue and stands rightly where it does: it is not told. */
import { anyOf } from '../../norms/lexicon';
import { SAY_THAT_MORE_IS_TO_COME } from '../../norms/words/headings';
import { BIDS_TO_READERS } from '../../norms/words/residue';
import { type Residue, residuesOf } from '../../reading/residue';
import { isIn } from '../../reading/seek';
import { CHAPTER } from '../../report/collection';
import type { Paragraph, Report } from '../../report/report';
import { isAmongFields, saysWhenItWasKept } from './own-fields';

/** Credits belong under a brief; parts belong in a book that has chapters; a source is named in a survey. */
export function isProper(
  report: Report,
  paragraph: Paragraph,
  { kind, start, end }: Residue,
  several: boolean,
): boolean {
  if (kind === 'credit') return report.genre.id === 'jianbao';
  // A lecture on writing may well ask how a summary is written.
  if (kind === 'lead') return report.genre.id === 'jianghua' || paragraph.index > 5;
  if (kind === 'number') return paragraph.index > 6 && !several;
  if (kind === 'assistant') return goesOn(report, paragraph, end);
  if (
    kind === 'furniture' &&
    (isAmongFields(report, paragraph) || isAmongItems(report, paragraph) || saysWhenItWasKept(report, paragraph))
  )
    return true;
  // Readers comment under a text; above it somebody else speaks.
  if (kind === 'reader')
    return (
      paragraph.index * 2 < report.paragraphs.length ||
      bringsWhatItPointsTo(report, paragraph) ||
      isAllOfAPart(report, paragraph)
    );
  if (kind !== 'marker') return false;
  const said = paragraph.reading.text.slice(start, end);
  return (
    /^第[一二三四五六七八九十]{1,3}篇[。：]?$/.test(said) &&
    report.paragraphs.some(({ reading }) => isIn(CHAPTER, reading.text))
  );
}

/** ## 列表视图, and 敬请期待 alone below it: a part that is still to be written, which empty-section tells. */
const isAllOfAPart = ({ paragraphs }: Report, { index, reading: { text } }: Paragraph): boolean =>
  paragraphs[index - 1]?.kind === 'heading' && SAY_THAT_MORE_IS_TO_COME.some((words) => text.includes(words));

/**
 * 如有需要澄清的地方请告诉我。随着我们的成长，……: in the middle of a text the writer bids his reader and goes on, while an assistant has done
 * with it: it speaks above a text and behind it.
 */
const goesOn = ({ paragraphs }: Report, { index, reading: { text } }: Paragraph, end: number): boolean =>
  text.length - end > LONGEST_FAREWELL && index > 1 && index < paragraphs.length - 2 && OFFERS.test(text.slice(0, end));
const OFFERS = /如果?[^。]{0,40}(?:告诉|告知)我。?$/;
const LONGEST_FAREWELL = 30;

/** - 评论区, - 收藏分享, - 相关推荐: an item of a list in Markdown, over or under one that no page would set: what a program is to have. */
const isAmongItems = ({ format, paragraphs }: Report, { index, kind }: Paragraph): boolean =>
  format === 'markdown' &&
  kind === 'item' &&
  [index - 1, index + 1].some((at) => {
    const other = paragraphs[at];
    return other?.kind === 'item' && other.reading.text !== '' && residuesOf(other.reading).length === 0;
  });

/** So near below the words stands what they point to. */
const POINTED_TO = 3;
const HAS_LINK = /!\[|\]\(|<img\b|https?:\/\//i;
/** 点击…, 扫描…: how a page, and who posts on one, bids its readers. */
export const POINTS = new RegExp(`^${anyOf(BIDS_TO_READERS)}`);

/** 扫描下方二维码报名： over the picture, 点击阅读原文 over the link: the writer's own call, for what he points to came along. */
function bringsWhatItPointsTo({ paragraphs }: Report, { index, reading }: Paragraph): boolean {
  return (
    POINTS.test(reading.text) &&
    paragraphs.slice(index, index + POINTED_TO).some((next) => isIn(HAS_LINK, next.reading.original))
  );
}
