/**
 * What a figure counts, in the draft's own words: 养老服务网络 of 建成养老服务网络12个. Taken from the clause it stands in, so
 * that the name is the same whichever word segmenter runs, or none.
 */
import type { Figure } from '../figures/figures';
import { type Fact, factsOf } from '../figures/quantities/facts';

/** Longer names are cut: they head a line of a list. */
const LONGEST = 18;

/** The name of what `figure` states; empty when its clause names nothing. */
export function nameOf({ fact, paragraph }: Figure): string {
  if (!fact) return '';
  const own = ownName(fact);
  if (own !== '') return cut(own);
  // 实现地区生产总值186亿元、增长6.2%: of what, the figure before it tells.
  const facts = factsOf(paragraph.reading);
  for (let i = facts.indexOf(fact) - 1; i >= 0 && facts[i]!.sentence === fact.sentence; i--) {
    const before = ownName(facts[i]!);
    if (before !== '') return cut(before + change(fact));
  }
  return cut(trimmed(fact.subject()) + change(fact) || noun(fact.right));
}

/** What the words next to the figure name; empty when they only say how it changed. */
function ownName(fact: Fact): string {
  const left = trimmed(fact.left);
  const right = noun(fact.right);
  if (fact.row) return left || right;
  // 改造12个老旧小区: the verb before and the thing behind.
  const counts = /^(?:count:|persons|person-times)/.test(fact.quantity.dimension);
  if (counts && right !== '' && (left.length < 4 || VERB_ONLY.test(left))) return left + right;
  return NAMES_NOTHING.test(left) ? '' : left;
}

const change = ({ left }: Fact): string =>
  /增加|增长|减少|下降|提高|降低|上升|回落|占比?|比重|增幅|增速/.exec(left)?.[0] ?? '';

const VERB_ONLY =
  /^(?:新?建成?|改造|整治|培训|培育|组织|开展|举办|发放|新增|办结|排查|整改|化解|引进|签约|实施|打造|创建|评选|表彰|慰问|走访|帮扶|资助|完善|修订|制定|出台|印发|召开|接待|受理|救助|安置){1,2}$/;
/** A change, a share: of what, the words before tell. */
const NAMES_NOTHING =
  /^(?:[比较](?=$|[增减提下升])|同比|环比|比上[年月]|较上[年月]|实际|名义|分别|其中|新增|净增|增加|增长|减少|下降|提高|降低|上升|回落|增幅|增速|占比?|比重|合计|共计|总计|平均|年均|人均|户均|超额|[约和及与等、])*$/;

const JOINING =
  /^(?:其中|包括|另有|虽然|尽管|但是|但|同时|此外|另外|特别是|尤其是|一方面|另一方面|近年来|今年以来|与此同时)+/;

/** Without what only joins it to the words before. */
function trimmed(words: string): string {
  return words
    .replace(JOINING, '')
    .replace(/^[和及与等、对向为给被把将让由从在于以按并且而又也还先后共计：；，。（）“”]+/, '')
    .replace(/[、（“：；，。比较占]+$/, '');
}

/** The thing behind the unit, up to where a verb goes on with the sentence. */
function noun(right: string): string {
  return trimmed(
    right.replace(
      /(?:签订|全部|完成|通过|达到|实现|参加|参与|得到|获得|受到|进行|纳入|落实|建立|开展|已经|正在|按期|如期|顺利|投入|占).*$/,
      '',
    ),
  );
}

const cut = (name: string): string => (name.length > LONGEST ? `…${name.slice(-LONGEST)}` : name);
