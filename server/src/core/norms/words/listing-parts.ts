/** Words by which a draft names its own parts in one place: a table of contents, 本报告分三个部分. Source: 机关文书写作惯例. */
import { words } from '../lexicon';

/** A line that is one of them stands over the entries of a table of contents: 目录, 本文结构. */
export const TITLES_OF_CONTENTS = words('目录 目次 提纲 内容提要 本文结构 文档结构 内容结构 内容目录 文章目录');

/** They lead in the parts that a draft goes on to tell, or sum them up: 分为……, 就……作说明, 包括……四个部分. */
export const VERBS_BEFORE_NAMES_OF_PARTS = words('从 就 围绕 分 分为 分成 包括 包含 由 将 将从 分别从 分别就');

/** What parts of a paper are called, behind their number: 三个部分, 四个方面. */
export const PARTS_OF_A_PAPER = words('部分 方面 章 章节 板块 内容');

/** What headings count, behind a number: 第3页, 第二讲. Weeks and months may be passed over, and are not among them. */
export const NOUNS_COUNTED_BY_HEADINGS = words('页 讲 课 步 阶段 部分 板块 环节 模块 单元 件 篇 幕');

/** In front of an entry of the list they are not its name: 主要, 以及. */
export const WORDS_BEFORE_A_NAME_OF_A_PART = words('主要 以及 有关 相关 本年度 当前 我们的 其');

/** They send the reader to another part: 详见第五部分, 参见第5章. */
export const VERBS_THAT_SEND_ELSEWHERE = words('见 详见 参见 另见 请见');

/** A line that is one of them stands over the columns of a bulletin: 本期导读. Source: 简报写作惯例. */
export const GUIDES_OF_A_BULLETIN = words('导读 本期要目 本期看点 本期内容 本期提要 内容导览');

/** A line that is one of them stands over what a meeting was to talk about … */
export const AGENDAS_OF_A_MEETING = words('会议议题 会议议程 议题 议程 主要议题 会议主要议题');
/** … and one of them behind the last of its matters. */
export const NAMES_BEHIND_AN_AGENDA = words('会议内容 会议记录 会议纪要 会议正文 会议过程 讨论内容 会议讨论 会议详情');
