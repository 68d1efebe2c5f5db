/** Items of a list that begin with the same word, as those of one list do: 抓好春耕, 抓好防汛. */
import type { Marker } from '../reading/enumerations';
import type { Paragraph } from './report';

interface Item {
  readonly paragraph: Paragraph;
  readonly marker: Marker;
}

const WORD = 2;
/** What is alike so far is one heading on two pages: （5）担保合同和承诺, （5）担保合同和承诺（续）. */
const SAME_HEADING = 6;

/** Whether two items begin with one word and go on with others. */
export function beginAlike(one: Item, other: Item): boolean {
  const [first, second] = [said(one), said(other)];
  return (
    first.slice(0, WORD) === second.slice(0, WORD) && first.slice(0, SAME_HEADING) !== second.slice(0, SAME_HEADING)
  );
}

const said = ({ paragraph, marker }: Item): string => paragraph.reading.text.slice(marker.end).trim();
