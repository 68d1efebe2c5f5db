/** How Word writes a number in a list: the formats of ECMA-376 (17.18.59) that Chinese papers use, and their neighbours. */
import { writeChinese } from './chinese-number';

type Write = (n: number) => string;

const decimal: Write = (n) => String(n);

/** Characters of one row of Unicode from `first` on; plain figures beyond the last. */
const row =
  (first: number, count: number): Write =>
  (n) =>
    n >= 1 && n <= count ? String.fromCodePoint(first + n - 1) : String(n);

/** The characters of `all` in turn; after the last it begins anew when `again`, else with plain figures. */
const among =
  (all: string, again = false): Write =>
  (n) => {
    if (n < 1) return String(n);
    return (again ? all[(n - 1) % all.length] : all[n - 1]) ?? String(n);
  };

/** A, B … Z, AA, BB … ZZ, AAA. */
const letters =
  (a: string): Write =>
  (n) =>
    n < 1 ? String(n) : String.fromCharCode(a.charCodeAt(0) + ((n - 1) % 26)).repeat(Math.min(20, Math.ceil(n / 26)));

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

const roman: Write = (n) => {
  if (n < 1 || n > 4999) return String(n);
  let text = '';
  let left = n;
  for (const [value, written] of ROMAN)
    while (left >= value) {
      text += written;
      left -= value;
    }
  return text;
};

const circled: Write = (n) => {
  if (n === 0) return '⓪';
  if (n <= 20) return row(0x2460, 20)(n);
  if (n <= 35) return String.fromCodePoint(0x3251 + n - 21);
  return n <= 50 ? String.fromCodePoint(0x32b1 + n - 36) : String(n);
};

const wide: Write = (n) => String(n).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const digits =
  (ten: string): Write =>
  (n) =>
    String(n).replace(/\d/g, (digit) => ten[Number(digit)] ?? digit);

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

const english: Write = (n) => {
  const tail = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${tail}`;
};

const FORMATS: Readonly<Record<string, Write>> = {
  decimal,
  none: () => '',
  bullet: () => '',
  decimalZero: (n) => (n < 10 ? `0${n}` : String(n)),
  // Newer than the standard: w:numFmt w:val="custom" w:format="001, 002, …".
  '001, 002, 003, ...': (n) => String(n).padStart(3, '0'),
  '0001, 0002, 0003, ...': (n) => String(n).padStart(4, '0'),
  '00001, 00002, 00003, ...': (n) => String(n).padStart(5, '0'),
  decimalFullWidth: wide,
  decimalFullWidth2: wide,
  decimalHalfWidth: decimal,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: row(0x2474, 20),
  decimalEnclosedFullstop: row(0x2488, 20),
  ideographEnclosedCircle: row(0x3280, 10),
  upperLetter: letters('A'),
  lowerLetter: letters('a'),
  upperRoman: (n) => roman(n).toUpperCase(),
  lowerRoman: roman,
  ordinal: english,
  numberInDash: (n) => `- ${n} -`,
  chineseCounting: (n) => writeChinese(n, 'counting'),
  chineseCountingThousand: (n) => writeChinese(n, 'thousand'),
  japaneseCounting: (n) => writeChinese(n, 'thousand'),
  taiwaneseCountingThousand: (n) => writeChinese(n, 'thousand'),
  taiwaneseCounting: (n) => writeChinese(n, 'counting'),
  koreanCounting: (n) => writeChinese(n, 'thousand'),
  chineseLegalSimplified: (n) => writeChinese(n, 'legal'),
  ideographLegalTraditional: (n) => writeChinese(n, 'legal-traditional'),
  japaneseLegal: (n) => writeChinese(n, 'legal-traditional'),
  ideographDigital: digits('〇一二三四五六七八九'),
  taiwaneseDigital: digits('○一二三四五六七八九'),
  japaneseDigitalTenThousand: digits('〇一二三四五六七八九'),
  ideographTraditional: among(STEMS),
  ideographZodiac: among(BRANCHES),
  ideographZodiacTraditional: (n) =>
    n >= 1 && n <= 60 ? `${STEMS[(n - 1) % 10] ?? ''}${BRANCHES[(n - 1) % 12] ?? ''}` : String(n),
  aiueo: among('ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ', true),
  aiueoFullWidth: among(
    'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
    true,
  ),
  iroha: among('ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ', true),
  irohaFullWidth: among(
    'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン',
    true,
  ),
  russianLower: among('абвгдежзиклмнопрстуфхцчшщыэюя', true),
  russianUpper: among('АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ', true),
};

/** The number `n` in the format `format` of w:numFmt; plain figures where the format is not known. */
export function writeNumber(n: number, format: string): string {
  return (FORMATS[format] ?? decimal)(n);
}
