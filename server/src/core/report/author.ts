/** The unit that writes a draft, as its title and its signature name it. */
import { HALF_OF_A_YEAR, QUARTER } from '../reading/dates/patterns';
import { type Place, placesAtHead } from '../reading/places';
import type { Paragraph, Report } from './report';
import { tailLines } from './tail';

/** A unit where it is named. Offsets of its places are those of `text`, which stands at `start` of the document. */
export interface Author {
  readonly text: string;
  readonly places: readonly Place[];
  readonly paragraph: Paragraph;
  /** Where `text` begins in the clean text of the paragraph. */
  readonly at: number;
}

/** What follows the writing unit in a title. */
const TITLE_REST = new RegExp(String.raw`关于|(?:19|20)\d\d|二〇|[（(]|${HALF_OF_A_YEAR}|${QUARTER}`);
const LONGEST_UNIT = 24;
/** 2024年柳河镇工作总结, 关于2024年度柳河镇……: the year stands first, and only the places behind it are sure to be the unit's. */
const YEAR_FIRST = new RegExp(
  String.raw`^(?:关于)?(?:(?:19|20)\d\d|二〇[〇一二三四五六七八九]{2})年(?:度|${HALF_OF_A_YEAR}|${QUARTER})?`,
);

/**
 * The unit that opens the title: 柳河镇人民政府关于……, 柳河镇2024年工作总结, 2024年柳河镇工作总结. Where the title has none, that of
 * its subtitle: ——桂花社区推进协商议事的做法.
 */
export const unitOfTitle = (report: Report): Author | undefined => report.derive(readUnitOfTitle);

function readUnitOfTitle(report: Report): Author | undefined {
  const { title } = report;
  const paragraph = title && report.paragraphs[title.paragraphs[0]];
  if (!paragraph || paragraph.kind === 'front-matter') return undefined;
  const next = report.paragraphs[title.paragraphs[0] + 1];
  return unitAtHead(paragraph, 0) ?? (next?.reading.text.startsWith('——') ? unitAtHead(next, 2) : undefined);
}

function unitAtHead(paragraph: Paragraph, from: number): Author | undefined {
  const at = from + (YEAR_FIRST.exec(paragraph.reading.text.slice(from))?.[0].length ?? 0);
  const text = paragraph.reading.text.slice(at);
  const rest = at > from ? 0 : text.search(TITLE_REST);
  const places = placesAtHead(text);
  const last = places[places.length - 1];
  // Without 关于 or a year, only the places are sure to be the unit's.
  const end = rest > 0 ? rest : (last?.end ?? 0);
  const name = text.slice(0, end);
  return end > 1 && end <= LONGEST_UNIT && !/[、，\s]/.test(name) ? { text: name, places, paragraph, at } : undefined;
}

/** The unit that signs; undefined where none or several do. */
export const unitOfSignature = (report: Report): Author | undefined => report.derive(readUnitOfSignature);

function readUnitOfSignature(report: Report): Author | undefined {
  const signed = tailLines(report).filter((line) => line.kind === 'signature');
  const [line] = signed;
  if (!line || signed.length > 1) return undefined;
  const { text } = line.paragraph.reading;
  if (text.length > LONGEST_UNIT || /[、，：\sx×*＿_]/i.test(text)) return undefined;
  return { text, places: placesAtHead(text), paragraph: line.paragraph, at: 0 };
}
