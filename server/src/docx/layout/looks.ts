/** What a run and a paragraph of a model look like, once their own properties, styles and defaults are put together. */
import { child, type Element, isOn, number, within } from './parts';

export interface RunLook {
  readonly font?: string;
  readonly latin?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  /** Added to each character, in points. */
  readonly spacing?: number;
  readonly colour?: string;
}

export interface ParagraphLook {
  readonly alignment?: string;
  /** In points where it is exact, else in lines. */
  readonly line?: { readonly exact: boolean; readonly value: number };
}

interface StyleLook {
  readonly run: RunLook;
  readonly paragraph: ParagraphLook;
}

/** Styles based on each other in a circle end here. */
const LONGEST_CHAIN = 20;

export class Looks {
  readonly #styles = new Map<string, Element>();
  readonly #defaults: StyleLook;
  readonly #usual: string | undefined;
  readonly #theme: (name: string) => string | undefined;

  constructor(parts: ReadonlyMap<string, Element>) {
    this.#theme = themeFonts([...parts].find(([name]) => name.startsWith('word/theme/'))?.[1]);
    const styles = child(parts.get('word/styles.xml'), 'w:styles');
    for (const style of styles?.children ?? []) {
      const id = style.attributes['w:styleId'];
      if (style.name === 'w:style' && id !== undefined) this.#styles.set(id, style);
    }
    this.#usual = [...this.#styles].find(
      ([, { attributes }]) => attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1',
    )?.[0];
    this.#defaults = {
      run: this.#run(child(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr')),
      paragraph: paragraphLook(child(styles, 'w:docDefaults', 'w:pPrDefault', 'w:pPr')),
    };
  }

  /** How `paragraph` looks. */
  paragraph(paragraph: Element): ParagraphLook {
    return { ...this.#styled(paragraph).paragraph, ...paragraphLook(child(paragraph, 'w:pPr')) };
  }

  /** How `run`, which stands in `paragraph`, looks. */
  run(run: Element, paragraph: Element): RunLook {
    const properties = child(run, 'w:rPr');
    const own = this.#chain(child(properties, 'w:rStyle')?.attributes['w:val']);
    return { ...this.#styled(paragraph).run, ...own.run, ...this.#run(properties) };
  }

  #styled(paragraph: Element): StyleLook {
    const named = child(paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val'] ?? this.#usual;
    const { run, paragraph: look } = this.#chain(named);
    return {
      run: { ...this.#defaults.run, ...run },
      paragraph: { ...this.#defaults.paragraph, ...look },
    };
  }

  #chain(id: string | undefined): StyleLook {
    const chain: Element[] = [];
    for (let at = id; at !== undefined && chain.length < LONGEST_CHAIN; ) {
      const style = this.#styles.get(at);
      if (!style) break;
      chain.unshift(style);
      at = child(style, 'w:basedOn')?.attributes['w:val'];
    }
    return {
      run: Object.assign({}, ...chain.map((style) => this.#run(child(style, 'w:rPr')))) as RunLook,
      paragraph: Object.assign({}, ...chain.map((style) => paragraphLook(child(style, 'w:pPr')))) as ParagraphLook,
    };
  }

  #run(properties: Element | undefined): RunLook {
    const fonts = child(properties, 'w:rFonts')?.attributes ?? {};
    const font = this.#theme(fonts['w:eastAsiaTheme'] ?? '') ?? fonts['w:eastAsia'];
    const latin = this.#theme(fonts['w:asciiTheme'] ?? '') ?? fonts['w:ascii'];
    const half = number(child(properties, 'w:sz'), 'w:val');
    const bold = isOn(child(properties, 'w:b'));
    const spacing = number(child(properties, 'w:spacing'), 'w:val');
    const colour = child(properties, 'w:color')?.attributes['w:val'];
    return {
      ...(font && { font }),
      ...(latin && { latin }),
      ...(half !== undefined && { size: half / 2 }),
      ...(bold !== undefined && { bold }),
      ...(spacing !== undefined && { spacing: spacing / 20 }),
      ...(colour !== undefined && { colour }),
    };
  }
}

function paragraphLook(properties: Element | undefined): ParagraphLook {
  const alignment = child(properties, 'w:jc')?.attributes['w:val'];
  const spacing = child(properties, 'w:spacing');
  const line = number(spacing, 'w:line');
  const rule = spacing?.attributes['w:lineRule'];
  const exact = rule === 'exact' || rule === 'atLeast';
  return {
    ...(alignment !== undefined && { alignment }),
    ...(line !== undefined && { line: { exact, value: exact ? line / 20 : line / 240 } }),
  };
}

/** Fonts of the theme by the names that runs call them: minorEastAsia, majorHAnsi. */
function themeFonts(theme: Element | undefined): (name: string) => string | undefined {
  const [scheme] = theme ? within(theme, 'a:fontScheme') : [];
  return (name) => {
    if (!scheme || name === '') return undefined;
    const fonts = child(scheme, name.startsWith('major') ? 'a:majorFont' : 'a:minorFont');
    if (!/EastAsia$/.test(name)) return child(fonts, 'a:latin')?.attributes['typeface'] || undefined;
    const chinese = fonts?.children.find(({ attributes }) => attributes['script'] === 'Hans');
    return child(fonts, 'a:ea')?.attributes['typeface'] || chinese?.attributes['typeface'] || undefined;
  };
}
