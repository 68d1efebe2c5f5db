/** Whether a draft tells others how to write, so that what looks like a blank in it is a specimen: 学位论文撰写规范, 会议纪要写作技巧. */
import { anyOf } from '../norms/lexicon';
import {
  ARTS_OF_WRITING,
  GUIDES_TO_WRITING,
  PAPERS_GUIDES_ARE_ABOUT,
  SORTS_OF_GUIDES,
  WRITING_IN_TITLES,
} from '../norms/words/guides';
import type { Reading } from '../reading/reading';
import { isIn } from '../reading/seek';
import type { Report } from './report';

const END = '(?:[（(][^（）()]{0,20}[）)]|[^的，。；：]{0,8})$';
/** 论文书写规范及打印要求: writing is named before the sort of guide. */
const OF_WRITING = new RegExp(`${anyOf(WRITING_IN_TITLES)}[^的，。；：]{0,12}${anyOf(SORTS_OF_GUIDES)}${END}`);
/** 会议纪要技巧, 公文评析: the paper is named before a sort of guide that only writers have. */
const OF_PAPERS = new RegExp(`${anyOf(PAPERS_GUIDES_ARE_ABOUT)}[^的，。；：]{0,6}${anyOf(GUIDES_TO_WRITING)}${END}`);

/** A title may stand under the name of the institution, and on two lines. */
const HEAD = 6;
const LONGEST_NAME = 48;

/** 贯彻执行（公文写作）; 公文写作培训班的通知 announces a course. */
const OF_THE_ART = new RegExp(`${anyOf(ARTS_OF_WRITING)}[^训班赛]{0,12}$`);

const namesGuide = (name: string): boolean =>
  OF_WRITING.test(name) || OF_PAPERS.test(name) || (name.includes('写作') && OF_THE_ART.test(name));

const isHeadOfGuide = ({ text }: Reading): boolean =>
  text.length <= LONGEST_NAME && (isIn(OF_WRITING, text) || isIn(OF_PAPERS, text));

/** Whether the title of `report`, the name of its file or one of its first lines says that it explains how to write. */
export function isGuideToWriting(report: Report): boolean {
  const { title, fileName, paragraphs } = report;
  const names = [title?.text ?? '', fileName.replace(/\.[A-Za-z.]{1,12}$/, '')].map((name) =>
    name.replace(/[《》\s]/g, ''),
  );
  return names.some(namesGuide) || paragraphs.slice(0, HEAD).some(({ reading }) => reading.derive(isHeadOfGuide));
}
