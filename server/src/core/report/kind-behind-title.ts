/** What a text is whose title names one kind and whose body shows that it is of a nearer one: what a trainee sums up, a brief that is news. */
import type { GenreId } from '../norms/genres';
import { anyOf } from '../norms/lexicon';
import { BRIEFS_OF_NEWS } from '../norms/words/news';
import { TIMES_SUMMED_UP_BY_A_TRAINEE } from '../norms/words/papers';
import { isIn } from '../reading/seek';
import { myselfIn } from './first-person';
import { kindByHeadings } from './kind-by-headings';
import { isNews } from './news';
import { paragraphsWith } from './paragraphs-with';
import type { Report } from './report';
import { lengthOf } from './signs';
import { hasPartsOfTender } from './tender';

type Draft = Pick<Report, 'paragraphs' | 'text'>;

/** 实习总结, 毕业实习个人小结; 实习指导总结 is of whoever had trainees. */
const SUMMED_UP_BY_A_TRAINEE = new RegExp(
  `${anyOf(TIMES_SUMMED_UP_BY_A_TRAINEE)}(?:个人|学习|工作|期间)?(?:总结|小结)(?:报告)?(?:[与和及](?:心得)?(?:体会|感想))?$`,
);
/** A unit that sums up the time of its trainees says 我们, or nothing of itself. */
const OWN_WORDS = 2;
/** A longer one is the file of the tender. */
const LONGEST_NOTICE_OF_A_TENDER = 8000;
const TENDER = /(?:招标|采购|磋商|谈判|询价|比选)公告$/;
const BRIEF = new RegExp(`${anyOf(BRIEFS_OF_NEWS)}$`);

/** 舅舅的一封信: a story is called so as often as a letter; 致业主的一封信 says whom it speaks to. */
const OF_SOMEBODY = /^(?!.{0,12}(?:致|写?给|来自)).{2,40}的一封信$/;
/** So far down a letter says whom it speaks to. */
const HEAD = 6;
const ADDRESSES = /^[^。；！？]{2,40}[：:！!]$|^[^。；]{0,40}[你您]们?好/;
const addressesSomebody = ({ paragraphs }: Draft): boolean =>
  paragraphs.slice(0, HEAD).some(({ reading }) => isIn(ADDRESSES, reading.text.trim()));

/** The kind of `report`, whose title `written` names `named`; undefined where its body has nothing of that kind. */
export function kindBehindTitle(report: Draft, named: GenreId, written: string): GenreId | undefined {
  if (named === 'shuxin' && isIn(OF_SOMEBODY, written)) return addressesSomebody(report) ? named : undefined;
  // The notice is the first chapter of the file.
  if (named === 'gonggao' && isIn(TENDER, written))
    return lengthOf(report.paragraphs) > LONGEST_NOTICE_OF_A_TENDER && hasPartsOfTender(report) ? 'zhaobiao' : named;
  if (named === 'zongjie' && isIn(SUMMED_UP_BY_A_TRAINEE, written))
    return paragraphsWith(report, myselfIn).length >= OWN_WORDS || kindByHeadings(report) === 'shixi' ? 'shixi' : named;
  // 简讯 of one event; a bulletin has several.
  if (named === 'jianbao' && isIn(BRIEF, written)) return isNews(report) ? 'xinwen' : named;
  return named;
}
