/** The words of an old .doc, by word-extractor; loaded when the first one comes. */
// @ts-expect-error: it has no types.
import WordExtractor from 'word-extractor';

interface Extractor {
  extract(bytes: Buffer): Promise<{ getBody(): string; getFootnotes(): string; getEndnotes(): string }>;
}

/** The text of the .doc `bytes`: no automatic numbers, tables as lines with tabs. Throws where it cannot be read. */
export async function textOfOld(bytes: Uint8Array): Promise<string> {
  const extractor = new (WordExtractor as new () => Extractor)();
  const document = await extractor.extract(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const notes = [document.getFootnotes(), document.getEndnotes()].filter((text) => text.trim() !== '');
  return [document.getBody(), ...notes].join('\n').replace(/\r\n?/g, '\n');
}
