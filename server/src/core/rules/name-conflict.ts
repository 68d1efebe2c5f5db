/**
 * Another unit's, place's or paper's name left in a draft: 我乡 beside 我镇, 清源县委 where 青河县 writes, a foreign signature, 本制度 in
 * an 办法; and one person written two ways.
 */
import { isGuideToWriting } from '../report/guide';
import type { Report } from '../report/report';
import { foreignBodies } from './name-conflict/bodies';
import { foreignNames } from './name-conflict/foreign-names';
import { inOwnPlace } from './name-conflict/in-own-place';
import { placeLevels } from './name-conflict/place-level';
import { namesInTheHead } from './name-conflict/in-the-head';
import { jointIssuers } from './name-conflict/joint-issuers';
import { ownKinds } from './name-conflict/own-kind';
import { persons } from './name-conflict/persons';
import { foreignPlaces } from './name-conflict/places';
import { plainSubjects } from './name-conflict/plain-subjects';
import { quotedNames } from './name-conflict/quoted';
import { renamedOffices } from './name-conflict/renamed';
import { selfPerson } from './name-conflict/self-person';
import { selfReferences } from './name-conflict/self';
import { shortNames } from './name-conflict/short-names';
import { signature } from './name-conflict/signature';
import { titlesTwice } from './name-conflict/titles-twice';
import { twins } from './name-conflict/twins';
import { writtenTwice } from './name-conflict/written-twice';
import type { Rule, RuleContext, RuleFinding } from './rule';

export const nameConflict: Rule = {
  meta: {
    id: 'name-conflict',
    title: { 'zh-CN': '单位、地名前后不一', en: 'Another unit’s or place’s name' },
    why: {
      'zh-CN': '套用别处的稿子，单位或地名没有改全，是最难看的差错。',
      en: 'A name left over from another unit’s text is among the most embarrassing of mistakes.',
    },
    level: '事实',
    source: {
      'zh-CN': '标题、正文、落款互证',
      en: 'Title, body and signature prove each other',
    },
    defaultSeverity: 'information',
    fixable: true,
  },
  *check(report: Report, context: RuleContext): Iterable<RuleFinding> {
    yield* persons(report, context);
    yield* writtenTwice(report, context);
    yield* quotedNames(report, context);
    yield* selfPerson(report, context);
    yield* foreignNames(report, context);
    yield* shortNames(report, context);
    yield* namesInTheHead(report, context);
    yield* titlesTwice(report, context);
    yield* jointIssuers(report, context);
    yield* renamedOffices(report, context);
    // What several hands sent in speaks for several units, though for one province, and so do the samples in a guide.
    const others = report.genre.id === 'jianbao' ? placeLevels : ofOtherUnits;
    for (const finding of others(report, context)) {
      if (isGuideToWriting(report)) return;
      yield finding;
    }
  },
};

/** What speaks for another unit than the draft's own. */
function* ofOtherUnits(report: Report, context: RuleContext): Iterable<RuleFinding> {
  yield* signature(report, context);
  yield* selfReferences(report, context);
  // One place is told once, by the first that knows it.
  const told = new Set<number>();
  for (const other of [foreignPlaces, foreignBodies, inOwnPlace, plainSubjects]) {
    const found = [...other(report, context)].filter(({ span }) => !told.has(span.start));
    for (const { span } of found) told.add(span.start);
    yield* found;
  }
  yield* placeLevels(report, context);
  yield* twins(report, context);
  yield* ownKinds(report, context);
}
