/** What another text left in this one: marks of web pages and sample collections, damaged characters, passages said twice. */
import type { Report } from '../report/report';
import { brokenParagraphs } from './boilerplate-residue/broken';
import { copiedFile } from './boilerplate-residue/copied';
import { sentencesBrokenInside, sentencesBrokenOff } from './boilerplate-residue/broken-off';
import { damages, scan } from './boilerplate-residue/damage';
import { wordsToUser } from './boilerplate-residue/handed-over';
import { frames } from './boilerplate-residue/frame';
import { pageResidues } from './boilerplate-residue/page';
import { outlines } from './boilerplate-residue/outline';
import { remarks } from './boilerplate-residue/remarks';
import { repeats } from './boilerplate-residue/repeats';
import { isInClauses } from '../report/genre-by-body';
import { clausesSaidAgain } from './boilerplate-residue/said-again';
import { versions } from './boilerplate-residue/versions';
import type { Rule, RuleContext, RuleFinding } from './rule';

export const boilerplateResidue: Rule = {
  meta: {
    id: 'boilerplate-residue',
    title: { 'zh-CN': '范文、网页残留', en: 'Residue of a sample text or web page' },
    why: {
      'zh-CN': '带着“小编”“范文”“全文共××字”的稿子，一眼就看出是抄来的。',
      en: 'A draft that still carries marks of the page it was copied from discredits its writer.',
    },
    level: '事实',
    source: {
      'zh-CN': '网页、范文汇编、转换软件留下的痕迹，不属于公文内容',
      en: 'Traces of web pages, collections and converters are no content of a document',
    },
    defaultSeverity: 'warning',
    fixable: true,
  },
  // Markers show that there are several texts, and a passage may come back in the next one.
  wholeFile: true,
  *check(report: Report, context: RuleContext): Iterable<RuleFinding> {
    yield* copiedFile(report, context);
    yield* pageResidues(report, context);
    yield* wordsToUser(report, context);
    yield* frames(report, context);
    yield* outlines(report, context);
    yield* scan(report, context);
    yield* damages(report, context);
    yield* brokenParagraphs(report, context);
    yield* sentencesBrokenOff(report, context);
    yield* sentencesBrokenInside(report, context);
    yield* repeats(report, context);
    // A statute says the same of one case after another, word for word.
    if (!isInClauses(report.paragraphs)) {
      yield* clausesSaidAgain(report, context);
      yield* versions(report, context);
    }
    yield* remarks(report, context);
  },
};
