/** Where signature and date stand at the right, as GB/T 9704 7.3.5 has it: by characters, counted from the right edge. */
import type { PaperBlock, PaperParagraph } from '../../core/index';
import { widthOf } from './measure';
import { textOf } from './runs';

/** How far from the right edge each signature and date ends, in characters; and which of them opens its group. */
export interface SignOff {
  readonly right: number;
  readonly opens: boolean;
}

/** 右空二字, 右移二字: two characters from the edge, two to the right of the signature's first. */
const TWO = 2;
/** 有印章: the date ends four characters from the edge. */
const FOUR = 4;

/** The places of all signatures and dates among `blocks` on a line of `line` characters. */
export function signOffs(blocks: readonly PaperBlock[], line: number, seal: boolean): ReadonlyMap<PaperBlock, SignOff> {
  const places = new Map<PaperBlock, SignOff>();
  let group: PaperParagraph[] = [];
  const close = (): void => {
    for (const [i, [block, right]] of placed(group, seal).entries())
      places.set(block, { right: Math.max(0, Math.min(right, line - widthIn(block))), opens: i === 0 });
    group = [];
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph' && (block.role === 'signature' || block.role === 'date')) {
      if (group.at(-1)?.role === 'date') close();
      group.push(block);
    } else close();
  }
  close();
  return places;
}

const widthIn = ({ runs }: PaperParagraph): number => widthOf(textOf(runs).trim());

function placed(group: readonly PaperParagraph[], seal: boolean): (readonly [PaperParagraph, number])[] {
  const date = group.find(({ role }) => role === 'date');
  const signers = group.filter(({ role }) => role === 'signature');
  const signer = Math.max(0, ...signers.map(widthIn));
  if (!date || signer === 0) return group.map((block) => [block, date && seal ? FOUR : TWO]);
  const day = widthIn(date);
  const places = seal ? underSeal(signer, day) : unsealed(signer, day);
  return group.map((block) => [
    block,
    block === date ? places.date : places.signer + (seal ? (signer - widthIn(block)) / 2 : 0),
  ]);
}

interface Places {
  readonly signer: number;
  readonly date: number;
}

/** The date begins two characters to the right of the signature; where it is longer, it is the one that ends two from the edge. */
function unsealed(signer: number, day: number): Places {
  return day > signer ? { signer: TWO + day + TWO - signer, date: TWO } : { signer: TWO, date: signer - day };
}

/** The signature stands centred over the date. */
function underSeal(signer: number, day: number): Places {
  const right = FOUR + (day - signer) / 2;
  return right >= 0 ? { signer: right, date: FOUR } : { signer: 0, date: (signer - day) / 2 };
}
