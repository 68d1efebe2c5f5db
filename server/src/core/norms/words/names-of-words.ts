/** What a word is called where it is spoken of: “困难户”一词, 困难户的提法. Source: 公文行文（惯例）. */
import { words } from '../lexicon';

/** They follow the word that is named. */
export const NAMES_OF_WORDS = words('一词 一语 二字 两字 三字 四字 字样 提法 说法 称呼 称谓 叫法 表述 旧称 名称');

/** What is named by a string of words before it: 安全生产信息化管理系统, 基础信息平台. */
export const SYSTEMS_WITH_NAMES = words('系统 平台');
/** Belong to the sentence and not to such a name: 的系统, 在平台. */
export const NO_PART_OF_A_SYSTEMS_NAME = words('的 在 等 和 与 及 将 对 由 为 了 该 本 各 是 或');

/** Words of a sentence that no name of a body or a work holds: 按项目, 通过公司, 人数大于医院. */
export const NO_PART_OF_A_NAME = words('按 按照 通过 大于 小于 高于 低于 依照 根据 仅有 没有');

/** Say in a sentence that words are spoken of, and how they are written: 误写作, 应为, 混用. Source: 校对用语（惯例）. */
export const SPEAK_OF_WRITING = words(`
  写作 写成 写为 写错 误写 错写 误作 误用 错用 误为 误将 误把 误成 错成 混用 混淆 错别字 错字 别字 错词 笔误 之误 应为 应作 应是 应改 应写 宜写 宜作 宜改 改为
  改作 改成 更正为 正确写法 规范写法 正确用法 不规范 用字 异形词 易错 书写错误 等错误 拼写 词形
`);
/** Right behind what is quoted they give what should stand there: “认真布署”改为“认真部署”. */
export const GIVE_WHAT_IS_RIGHT = words(
  '应为 应作 应是 应改 应写 宜写 宜作 宜改 须改 改为 改作 改成 改 更正为 订正为 修正为 换成 换为 系 是 为 →',
);
/** May stand in front of them: “渡假”一律改“度假”. */
export const HOW_WORDS_ARE_MENDED = words('统一 一律 全部 均 都 应 须 宜 当 建议 请');
/** What slips of the pen are called, behind the words that are examples of them: “布署”“帐本”一类的差错. */
export const NAMES_OF_SLIPS = words('差错 错误 讹误 讹字 错讹 误字 错字 别字 错别字 笔误 误植 毛病');
/** Say that words stand as their author left them: “布署”系原文如此, 依底本不改, 引用时照录. Source: 古籍整理、引文校勘（惯例）. */
export const LEFT_AS_WRITTEN = words(`
  原文如此 原文照录 照录原文 引用时照录 予以照录 照录 照引 依底本 据底本 从底本 底本作 底本如此 仍其旧 仍旧贯 一仍原文 保留原貌 保持原貌 保留原文 尊重原文 未予改动 不予改动 未作改动 不作改动
  未作修改 不作修改 原样引用 原样保留
`);
/** At the head of a line they say that what follows is wrong, or stood there before: 【错误】, 误：, 原文：. */
export const LABELS_OF_WHAT_IS_WRONG = words(`
  错误 错误示例 错误例句 错误写法 错误用法 错误表述 错误说法 错误原文 错 误 错例 误例 病句 反例 错别字 错字 常见错误 易错词 易错字 不规范 不规范写法 不规范表述 原文 原句
  原稿 原表述 修改前 改前 误写 误用 误作
`);
/** The same of what is right: 【正确】, 正：, 改为：. */
export const LABELS_OF_WHAT_IS_RIGHT = words(`
  正确 正确示例 正确例句 正确写法 正确用法 正确表述 正确说法 正 正例 规范 规范写法 规范表述 修改后 改后 改为 改正 修改为 建议改为 建议 改句 订正 应改为 宜改为
`);
/** Signs at the head of a line, or in brackets behind a word, that what they go with is wrong. */
export const SIGNS_OF_WHAT_IS_WRONG = '×✗✘❌╳✕✖';
/** Signs of what is right: 截止目前×，截至目前√. */
export const SIGNS_OF_WHAT_IS_RIGHT = '√✓✔';
/** Between a wrong word and its right one: 布署→部署, 帐（应为账）. */
export const PART_WRONG_FROM_RIGHT = '→⇒➝—-=＝/>＞（(';
/** Say behind the right word what is wrong: 部署（不是布署）, 部署误作布署. */
export const TELL_FROM_THE_WRONG = words('误 错 不是 不作 不写 非 勿 别写 ≠ ←');
