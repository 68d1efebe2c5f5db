/** What of a draft is no running text and still goes to print: code as it is typed, formulas as they are typed and told. */
import type { Paragraph } from '../report/report';
import type { PaperLoss, PaperParagraph } from './paper';

const FENCE = /^[ \t]*(?:`{3}|~{3})/;
const LOST = /^\s*<(?:table|svg|iframe|video|audio|pre)\b/i;
const LINE_END = /\r\n|\n|\r/;

/** Code line by line; markup that shows nothing is left out, and what would have shown something is told among `losses`. */
export function codeBlocks({ reading, span }: Paragraph, losses: PaperLoss[]): PaperParagraph[] {
  const { original } = reading;
  const line = (text: string, formula: boolean): PaperParagraph => ({
    kind: 'paragraph',
    role: 'code',
    runs: text === '' ? [] : [{ kind: 'text', text, look: {}, ...(formula && { formula }) }],
    span,
  });
  const whole = original.trim();
  if (whole.startsWith('$$') && whole.endsWith('$$') && whole.length > 4) {
    const lines = whole.slice(2, -2).split(LINE_END);
    return [
      line(
        lines
          .map((one) => one.trim())
          .join(' ')
          .trim(),
        true,
      ),
    ];
  }
  if (FENCE.test(original)) {
    const [, ...lines] = original.split(LINE_END);
    if (FENCE.test(lines.at(-1) ?? '')) lines.pop();
    return lines.map((text) => line(text, false));
  }
  if (LOST.test(original)) losses.push({ kind: 'html', span });
  return [];
}
