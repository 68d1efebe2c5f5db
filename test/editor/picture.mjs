// Pictures that ship: screenshots in at most 96 colours, a third of the bytes and to the eye the same (text and flat areas).
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Takes a picture of `page` into the PNG file `path`. Needs ImageMagick (Debian: imagemagick); says so where it is missing. */
export async function takePicture(page, path) {
  await page.screenshot({ path });
  const toPalette = [
    '+dither',
    '-colors',
    '96',
    '-define',
    'png:compression-level=9',
    '-define',
    'png:exclude-chunk=all',
  ];
  try {
    await promisify(execFile)('convert', [path, ...toPalette, `PNG8:${path}`]);
  } catch (error) {
    throw new Error(`${path} stays large: ImageMagick's “convert” is needed`, { cause: error });
  }
}
