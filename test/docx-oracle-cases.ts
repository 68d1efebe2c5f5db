/**
 * Word files made for comparing with LibreOffice: lists of the kinds that Chinese papers use, put together in many ways.
 * `npm run docx-oracle` writes them out, has LibreOffice turn each into text and records what it says.
 */
import { level, lists, numbered, paragraph, type Parts, run } from './docx-file';

/** Numbers that look random and are the same each time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % sides;
  };
}

const FORMATS = [
  'chineseCounting',
  'chineseCountingThousand',
  'japaneseCounting',
  'ideographDigital',
  'decimal',
  'decimalZero',
  'decimalEnclosedCircle',
  'upperLetter',
  'lowerLetter',
  'upperRoman',
  'lowerRoman',
  'ideographTraditional',
  'chineseLegalSimplified',
];
const WORDS = ['加强领导', '完善机制', '压实责任', '督促检查', '资金保障', '队伍建设', '宣传引导', '总结提高'];
const wordsOf = (i: number): string => `${WORDS[i % WORDS.length] ?? ''}第${String.fromCharCode(97 + (i % 26))}项`;

const OFFICIAL =
  level(0, 'chineseCounting', '%1、') +
  level(1, 'chineseCounting', '（%2）') +
  level(2, 'decimal', '%3.') +
  level(3, 'decimal', '（%4）') +
  level(4, 'decimalEnclosedCircle', '%5');
const DECIMAL =
  level(0, 'decimal', '%1') +
  level(1, 'decimal', '%1.%2') +
  level(2, 'decimal', '%1.%2.%3') +
  level(3, 'lowerLetter', '%4)');
const CHAPTERS =
  level(0, 'chineseCountingThousand', '第%1章') +
  level(1, 'chineseCountingThousand', '第%2条', '<w:lvlRestart w:val="0"/>') +
  level(2, 'chineseCounting', '（%3）');

/** A walk through the levels of a list, as headings go: never more than one down at a time. */
function walk(seed: number, deepest: number, length: number): number[] {
  const roll = dice(seed);
  const way = [0];
  while (way.length < length) way.push(Math.min(deepest, roll((way.at(-1) ?? 0) + 2)));
  return way;
}

const walked = (seed: number, deepest: number, id = 1, length = 40): string =>
  walk(seed, deepest, length)
    .map((at, i) => paragraph(wordsOf(i), numbered(id, at)))
    .join('');

const heading = (n: number, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="H${n}"><w:name w:val="heading ${n}"/><w:pPr>${more}<w:outlineLvl w:val="${n - 1}"/></w:pPr></w:style>`;

const cases: Record<string, Parts> = {};
FORMATS.forEach((format, i) => {
  cases[`format-${format}`] = {
    numbering: lists(level(0, format, '%1、') + level(1, format, '（%2）')),
    body: walked(i + 1, 1, 1, 32),
  };
});
for (let i = 0; i < 6; i++) cases[`official-${i}`] = { numbering: lists(OFFICIAL), body: walked(100 + i, 4, 1, 60) };
for (let i = 0; i < 3; i++) cases[`decimal-${i}`] = { numbering: lists(DECIMAL), body: walked(200 + i, 3, 1, 50) };
for (let i = 0; i < 2; i++) cases[`chapters-${i}`] = { numbering: lists(CHAPTERS), body: walked(300 + i, 2, 1, 50) };
// Two lists that take turns, each with its own count.
for (let i = 0; i < 3; i++) {
  const roll = dice(400 + i);
  cases[`two-lists-${i}`] = {
    numbering: lists(OFFICIAL, DECIMAL),
    body: Array.from({ length: 40 }, (_, at) => paragraph(wordsOf(at), numbered(1 + roll(2), roll(2)))).join(''),
  };
}
// Lists of one kind: one goes on, one starts anew.
for (let i = 0; i < 3; i++) {
  const roll = dice(500 + i);
  const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  cases[`restarts-${i}`] = {
    numbering: `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${OFFICIAL}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/>${anew}</w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/>${anew}</w:num>`,
    body: [1, 2, 3]
      .flatMap((id) =>
        Array.from({ length: 10 }, (_, at) => paragraph(wordsOf(at), numbered(id, at === 0 ? 0 : roll(2)))),
      )
      .join(''),
  };
}
// By style alone, with body text in between and headings out of the list.
for (let i = 0; i < 3; i++) {
  const roll = dice(600 + i);
  const tied = (n: number, format: string, text: string): string =>
    level(n - 1, format, text, `<w:pStyle w:val="H${n}"/>`);
  cases[`styles-${i}`] = {
    styles: [1, 2, 3]
      .map((n) => heading(n, `<w:numPr><w:ilvl w:val="${n - 1}"/><w:numId w:val="1"/></w:numPr>`))
      .join(''),
    numbering: `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${tied(1, 'chineseCounting', '%1、')}${tied(2, 'chineseCounting', '（%2）')}${tied(3, 'decimal', '%3.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    body: walk(600 + i, 2, 30)
      .map(
        (at, k) =>
          paragraph(
            wordsOf(k),
            `<w:pStyle w:val="H${at + 1}"/>${roll(6) === 0 ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>' : ''}`,
          ) + (roll(2) === 0 ? paragraph('一段正文。') : ''),
      )
      .join(''),
  };
}
cases['legal'] = {
  numbering: lists(
    level(0, 'chineseCounting', '第%1章') +
      level(1, 'decimal', '%1.%2', '<w:isLgl/>') +
      level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>'),
  ),
  body: walked(700, 2),
};
cases['starts'] = {
  numbering: lists(level(0, 'decimal', '%1.', '', 7) + level(1, 'lowerLetter', '%2)', '', 3)),
  body: walked(701, 1),
};
cases['style-link'] = {
  styles:
    '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
  numbering: `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:numStyleLink w:val="L"/></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/><w:styleLink w:val="L"/>${OFFICIAL}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`,
  body: walked(702, 2),
};
cases['replaced-level'] = {
  numbering: `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${OFFICIAL}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1)', '', 4)}</w:lvlOverride></w:num>`,
  body: walked(703, 1, 1, 12) + walked(704, 1, 2, 12),
};
cases['in-cells'] = {
  numbering: lists(OFFICIAL),
  body: `${walked(705, 1, 1, 6)}<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>${[
    0, 1, 2,
  ]
    .map(
      (i) =>
        `<w:tr><w:tc><w:tcPr/>${paragraph(wordsOf(i), numbered(1, 1))}</w:tc><w:tc><w:tcPr/>${paragraph(`${i}项`)}</w:tc></w:tr>`,
    )
    .join('')}</w:tbl>${walked(706, 1, 1, 6)}`,
};
cases['split-runs'] = {
  numbering: lists(OFFICIAL),
  body: walk(707, 2, 30)
    .map((at, i) =>
      paragraph(Array.from(wordsOf(i), (character) => run(character, '<w:b/>')).join(''), numbered(1, at)),
    )
    .join(''),
};

/** The files by name. */
export const ORACLE_CASES: Readonly<Record<string, Parts>> = cases;
