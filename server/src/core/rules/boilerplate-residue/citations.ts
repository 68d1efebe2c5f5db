/** Marks by which a writing assistant points to its sources, which the copy does not have: [citation:3], 【12†source】. */
import { type Filled, type RuleContext, type RuleFinding, together } from '../rule';

/** One finding for all that `found` tells of, however often they stand, with one fix. */
export const marksOfCitation = (found: Filled<RuleFinding>, { say }: RuleContext): RuleFinding =>
  together(found, say('这里也是', 'Here too'), (told) => {
    const [{ message }] = told;
    return {
      message:
        told.length > 1
          ? message.replace(/[。.]$/, say(`，全文共${told.length}处。`, ` (${told.length} places).`))
          : message,
      fixes: [
        {
          title: say(`删去引文标记（${told.length}处）`, `Delete the marks (${told.length})`),
          edits: told.map(({ span }) => ({ span, text: '' })),
          safe: false,
        },
      ],
    };
  });
