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

type Draft = Pick<Report, 'paragraphs'>;

/** 实习总结, 毕业实习个人小结; 实习指导总结 is of whoever had trainees. */
const SUMMED_UP_BY_A_TRAINEE = new RegExp(
  `${anyOf(TIMES_SUMMED_UP_BY_A_TRAINEE)}(?:个人|学习|工作|期间)?(?:总结|小结)(?:报告)?(?:[与和及](?:心得)?(?:体会|感想))?$`,
);
/** A unit that sums up the time of its trainees says 我们, or nothing of itself. */
const OWN_WORDS = 2;
const BRIEF = new RegExp(`${anyOf(BRIEFS_OF_NEWS)}$`);

/** The kind of `report`, whose title `written` names `named`. */
export function kindBehindTitle(report: Draft, named: GenreId, written: string): GenreId {
  if (named === 'zongjie' && isIn(SUMMED_UP_BY_A_TRAINEE, written))
    return paragraphsWith(report, myselfIn).length >= OWN_WORDS || kindByHeadings(report) === 'shixi' ? 'shixi' : named;
  // 简讯 of one event; a bulletin has several.
  if (named === 'jianbao' && isIn(BRIEF, written)) return isNews(report) ? 'xinwen' : named;
  return named;
}
