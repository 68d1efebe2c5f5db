/** All that needs the core, loaded in one go when a draft is first asked about: the server itself must be there at once. */
import { type Answer, ANSWERS, type Question } from '../answers/index';
import { Drafts, type Reader, type Wanted } from './drafts';

export { pageOf, ruleIds, rulePages } from './pages';

const drafts = new Drafts();

/** The answer to `question` about the draft that is `wanted`. Throws a Refusal where there is none. */
export async function ask(
  question: Question,
  wanted: Wanted,
  roots: readonly string[],
  reader: Reader,
): Promise<Answer<Record<string, unknown>>> {
  const opened = await drafts.open(wanted, roots, reader);
  const { data, text } = ANSWERS[question](opened);
  const { path, encoding, settingsProblem } = opened;
  const source = {
    ...(path !== undefined && { path }),
    ...(encoding && { encoding }),
    ...(settingsProblem !== undefined && { settingsProblem }),
  };
  return { data: { ...source, ...data }, text: settingsProblem === undefined ? text : `${settingsProblem}\n${text}` };
}
