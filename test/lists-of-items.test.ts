/** Lists of words are looked for from 、 to both sides; an expression for the same says what is right. */
import { expect, it } from 'vitest';
import { listsIn } from '../server/src/core/reading/repeated-items';

const LIST = /[^，。；：！？、（）()《》\n\ufffc]{2,40}(?:、[^，。；：！？、（）()《》\n\ufffc]{2,40})+/g;
const LENGTHS = [1, 1, 2, 3, 39, 40, 41, 80, 81];

it('finds the lists of words that the expression finds', () => {
  let state = 5;
  const random = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  for (let i = 0; i < 5000; i++) {
    const text = Array.from({ length: 1 + random(14) }, () => {
      const kind = random(8);
      if (kind < 3) return '、';
      return kind === 3 ? '，' : '好的1a'.charAt(random(4)).repeat(LENGTHS[random(LENGTHS.length)] ?? 1);
    }).join('');
    const right = [...text.matchAll(LIST)].map(({ index, 0: list }) => ({ start: index, end: index + list.length }));
    expect(listsIn(text), text).toEqual(right);
  }
});
