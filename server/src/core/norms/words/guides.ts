/**
 * Words of texts that tell others how to write: rules for theses, handbooks of official writing, comments on samples, orders to programs.
 *
 * Source: titles of universities' rules for theses and of handbooks of official writing (惯例).
 */
import { words } from '../lexicon';

/** Name writing: 论文撰写规范, 公文写作指南. */
export const WRITING_IN_TITLES = words('撰写 书写 写作 编写 创作 行文 排版 著录 写法');
/** What a guide to it calls itself. 说明 is not among them: 起草说明 and 编制说明 are documents. */
export const SORTS_OF_GUIDES = words(
  '规范 指南 指引 要求 细则 技巧 教程 须知 规则 规定 标准 格式 方法 手册 要点 要领 常识 大全 宝典 攻略 入门',
);
/** Name what a text teaches, whatever else its title says: 公文写作的标准化及注意事项. */
export const ARTS_OF_WRITING = words('公文写作 应用文写作 材料写作 论文写作');
/** Papers of which only a writer gives 技巧 or a comment. */
export const PAPERS_GUIDES_ARE_ABOUT = words(
  '公文 论文 纪要 总结 报告 通知 通报 请示 批复 函 讲话稿 演讲稿 材料 信息 简报 申论 说明书 毕业设计',
);
/** Sorts of text about writing that need no further word: 公文评析, 会议纪要技巧. A 范文 is copied and filled in, so it is none. */
export const GUIDES_TO_WRITING = words('技巧 写法 评析 点评 评改 病例 病文');
/** Define a kind of paper: 通报适用于表彰先进. Source: 党政机关公文处理工作条例第八条. */
export const DEFINE_A_PAPER = words('适用于 是指 时使用 时用 用于');
/** Say to a program who it is, which no paper says to its reader: 你是一位经验丰富的编辑. 惯例 of prompts. */
export const ROLES_GIVEN_TO_PROGRAMS = words(
  '一名 一位 一个 一款 专业的 资深 专家 助手 助理 生成器 机器人 工程师 编辑',
);
/** Head what a program is told, in brackets: [任务说明]. */
export const HEADS_OF_A_PROMPT = words('任务说明 核心任务 任务描述 角色任务');
export const WORDS_FOR_A_ROLE = words('角色 角色设定 角色定义 Role role');
