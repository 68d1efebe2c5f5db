/** How two spellings of one name are told, whichever part of the rule finds them. */
import type { Paragraph } from '../../report/report';
import { shift, type Span } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';

/** A name where it is written, in clean text of its paragraph. */
export interface NamePlace {
  readonly name: string;
  readonly start: number;
  readonly paragraph: Paragraph;
}

const spanOf = ({ name, start, paragraph: { reading, span } }: NamePlace): Span =>
  shift(reading.span(start, start + name.length), span.start);

/** One name, two spellings: the odd one is told, and the usual one offered. */
export function twoSpellings(odd: NamePlace, usual: NamePlace, { say }: RuleContext): RuleFinding {
  const span = spanOf(odd);
  return {
    span,
    severity: 'information',
    message: say(
      `这里写“${odd.name}”，别处写“${usual.name}”；是同一个，请统一。`,
      `“${odd.name}” here and “${usual.name}” elsewhere. If they are one, write it in one way.`,
    ),
    related: [{ span: spanOf(usual), message: say('别处这样写', 'Elsewhere it is so') }],
    fixes: [
      {
        title: say(`改为“${usual.name}”`, `Change to “${usual.name}”`),
        edits: [{ span, text: usual.name }],
        safe: false,
      },
    ],
  };
}
