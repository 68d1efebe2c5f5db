/** Chinese numbers as Word counts with them. */

interface Signs {
  readonly digits: string;
  readonly units: readonly string[];
  readonly tenThousand: string;
  /** Written where places are skipped: 一百零一. */
  readonly zero: string;
  /** Whether a ten that comes first goes without its one: 十五, but 壹拾伍. */
  readonly bareTen: boolean;
}

const ORDINARY: Signs = {
  digits: '〇一二三四五六七八九',
  units: ['', '十', '百', '千'],
  tenThousand: '万',
  zero: '零',
  bareTen: true,
};
const LEGAL: Signs = {
  digits: '零壹贰叁肆伍陆柒捌玖',
  units: ['', '拾', '佰', '仟'],
  tenThousand: '万',
  zero: '零',
  bareTen: false,
};
const LEGAL_TRADITIONAL: Signs = { ...LEGAL, digits: '零壹貳參肆伍陸柒捌玖', tenThousand: '萬' };

/**
 * `counting`: 十, 十一, 二十 up to 99, then digit by digit (一〇〇); `thousand`: 一百, 一百零一; `legal`: 壹拾, 壹佰.
 */
export type ChineseStyle = 'counting' | 'thousand' | 'legal' | 'legal-traditional';

const SIGNS: Readonly<Record<ChineseStyle, Signs>> = {
  counting: ORDINARY,
  thousand: ORDINARY,
  legal: LEGAL,
  'legal-traditional': LEGAL_TRADITIONAL,
};

/** The whole number `n` (0 … 99,999) in Chinese; figures where it is larger. */
export function writeChinese(n: number, style: ChineseStyle): string {
  if (!Number.isInteger(n) || n < 0 || n > 99_999) return String(n);
  const signs = SIGNS[style];
  const digit = (d: number): string => signs.digits[d] ?? '';
  if (n === 0) return digit(0);
  if (style === 'counting' && n > 99) return Array.from(String(n), (d) => digit(Number(d))).join('');
  const tenThousands = Math.floor(n / 10_000);
  return thousands(n % 10_000, tenThousands > 0 ? digit(tenThousands) + signs.tenThousand : '', signs);
}

/** `text` with the four last places of a number, `n`, behind it. */
function thousands(n: number, text: string, { digits, units, zero, bareTen }: Signs): string {
  let skipped = false;
  for (let place = 3; place >= 0; place--) {
    const d = Math.floor(n / 10 ** place) % 10;
    if (d === 0) {
      skipped ||= text !== '';
      continue;
    }
    if (skipped) text += zero;
    skipped = false;
    const isBareTen = bareTen && place === 1 && d === 1 && text === '';
    text += `${isBareTen ? '' : (digits[d] ?? '')}${units[place] ?? ''}`;
  }
  return text;
}
