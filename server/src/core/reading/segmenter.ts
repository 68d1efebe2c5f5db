/** Word segmentation as the core sees it; which one stands behind it is the doors' affair (server/src/words/). */
export interface Segmenter {
  readonly name: 'nodejieba' | 'jieba-wasm' | 'intl';
  /** `text` cut into words that a dictionary has, what it has not into characters; joined again they are `text`. */
  cut(text: string): string[];
}
