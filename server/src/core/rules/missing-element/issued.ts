/** A paper that the notice hands out and its note of attachments does not name, or names otherwise. */
import { issuedPapers, type NamedPaper } from '../../report/issued-papers';
import type { Report } from '../../report/report';
import { sharedEnding } from '../../text/shared-ending';
import type { RuleContext, RuleFinding } from '../rule';

export function* issuedAndAttached(report: Report, { say }: RuleContext): Generator<RuleFinding> {
  const { issued = [], attached = [] } = issuedPapers(report) ?? {};
  if (issued.length === 0 || attached.length === 0 || attached.length > issued.length) return;
  const lost = issued.filter(({ name }) => !attached.some((paper) => isOne(paper.name, name)));
  const strange = attached.filter(({ name }) => !issued.some((paper) => isOne(paper.name, name)));
  const [paper, another] = lost;
  const [other, more] = strange;
  if (!paper || another || more) return;
  const related = [{ span: paper.at, message: say('正文印发的文件', 'What the text hands out') }];
  if (other && attached.length === issued.length && areLike(paper, other))
    yield {
      span: other.at,
      severity: 'information',
      message: say(
        `正文印发的是《${paper.name}》，附件写的却是“${other.name}”，名称对不上。请核对。`,
        `The text hands out 《${paper.name}》, the attachment is called “${other.name}”. Check the names.`,
      ),
      related,
    };
  else if (!other && attached.length === issued.length - 1)
    yield {
      span: paper.at,
      severity: 'information',
      message: say(
        `正文说印发《${paper.name}》，附件里却没有列它。请核对是否漏列。`,
        `The text hands out 《${paper.name}》, the note of attachments does not name it. Was it left out?`,
      ),
      related: attached.map(({ at }) => ({ span: at, message: say('附件列到这里', 'What is attached') })),
    };
}

const bare = (name: string): string => name.replace(/[^\u4e00-\u9fff]/g, '').replace(/^关于/, '');
const isOne = (one: string, other: string): boolean =>
  bare(one).includes(bare(other)) || bare(other).includes(bare(one));

/** 会议费管理办法 and 培训费管理办法: alike but for what they are on, so that one was meant. */
function areLike({ name }: NamedPaper, { name: other }: NamedPaper): boolean {
  const [a, b] = [bare(name), bare(other)];
  return a !== b && sharedEnding(a, b) >= 4 && Math.abs(a.length - b.length) <= 2;
}
