/** What the writer is told of an export: what could not go out as it stands in the draft. */
import type { Bilingual, PaperLoss, Span } from '../../core/index';

export interface Told {
  /** Where in the draft, in UTF-16 offsets. */
  readonly span: Span;
  readonly message: Bilingual;
}

/** Why a picture is not in the paper. */
export type MissingPicture = 'missing' | 'remote' | 'unknown';

const PICTURES: Readonly<Record<MissingPicture, Bilingual>> = {
  missing: { 'zh-CN': '找不到这个图片文件', en: 'there is no such picture' },
  remote: { 'zh-CN': '图片在网上，笔正不联网', en: 'the picture is on the web, and Bizheng does not go there' },
  unknown: {
    'zh-CN': '不是 Word 能放的图片（可用 png、jpg、gif、bmp、svg）',
    en: 'this is no picture that Word shows (png, jpg, gif, bmp, svg)',
  },
};

const LOSSES: Readonly<Record<PaperLoss['kind'], Bilingual>> = {
  formula: {
    'zh-CN': '公式没有排版，按原样写了出来',
    en: 'The formula is not set; it stands as it was typed.',
  },
  html: { 'zh-CN': '这段 HTML 没有导出', en: 'This HTML is not exported.' },
  'note-missing': {
    'zh-CN': '脚注没有写内容，按原样留着',
    en: 'This footnote has no text; its mark was left as typed.',
  },
  'note-unused': {
    'zh-CN': '脚注在正文里没有引用，没有导出',
    en: 'Nothing refers to this footnote; it is not exported.',
  },
};

/** That a part of the draft did not go out as it is meant. */
export const toldLoss = ({ kind, span }: PaperLoss): Told => ({ span, message: LOSSES[kind] });

/** That the picture `target` is not in the paper. */
export const toldPicture = (target: string, why: MissingPicture, span: Span): Told => ({
  span,
  message: {
    'zh-CN': `图片 ${target} 没有放进去：${PICTURES[why]['zh-CN']}`,
    en: `The picture ${target} is left out: ${PICTURES[why].en}.`,
  },
});
