/** Words with which a writing assistant or a template speaks of the text that it hands over. How they stand is in `../handed-over.ts`. */
import { words } from '../lexicon';

/** What it offers to do: 我可以再调整. */
export const DEEDS_FOR_A_USER = words(`
  调整 修改 补充 优化 完善 润色 精简 扩写 扩充 扩展 缩写 缩短 压缩 改写 改成 改为 提供 设计 制作 生成 撰写 起草 拟 写一 出一 细化 展开
  丰富 整理 转成 转为 换成 翻译`);
/** What it says it has done to what it was given: 我已将录音整理为纪要. */
export const DONE_TO_A_TEXT = words('编写 撰写 整理 改写 润色 调整 修改 扩写 精简 翻译');
/** What it says its user can do with the text: 可直接使用. */
export const DEEDS_OF_A_USER = words('使用 套用 采用 复制 引用 提交 打印 印发');
/** What is to be done with a blank or with the text: 请替换为实际数据. */
export const DEEDS_WITH_BLANKS = words(`
  替换 填写 填入 填充 填上 补充 补齐 补全 修改 更换 换成 改为 改成 核实 核对 核定 调整 完善 增删 删减 更新`);
/** How it names blanks. */
export const NAMES_OF_BLANKS = words(`
  方括号 中括号 圆括号 括号 尖括号 占位符 占位 标红 标黄 标注处 【】 [] xx XX ×× XXX`);
/** What it hands over. */
export const TEXTS_HANDED_OVER = words(`
  公文 报告 总结 方案 计划 通知 请示 函 纪要 简报 汇报 讲话稿 发言稿 致辞 主持词 倡议书 申请书 建议书 策划书 规划 制度 办法 提纲 大纲 框架
  范文 范本 模板 样稿 初稿 草稿 底稿 文稿 稿件 文本 文案 内容 材料 版本 示例 样例 公告 启事 邀请函 感谢信 慰问信 贺信 信`);
/** With what it says yes: 好的，……. */
export const ASSENTS = words('好的 好呀 好嘞 当然可以 当然 没问题 收到 可以 可以的 明白 明白了');
/** With what it asks its user to do something. */
export const ASKS_A_USER = words('请 需 可 应 须 待 记得 务必');

/** Before 告诉我, 发给我 they make it an invitation: 请告诉我, 随时发给我. */
export const INVITES_A_USER = words('请 随时 直接 欢迎 尽管 只需 可 需要 调整 修改 如 你 您 什么');

/** Behind them stands where somebody is found, which an assistant is nowhere: 请联系我，微信号：……. */
export const WAYS_TO_REACH_SOMEBODY = words('微信 邮箱 电话 手机 QQ 信箱 传真');

/** A sentence with one of them tells how to run a program, and not how to use the text. */
export const WORDS_OF_PROGRAMS = words('运行 代码 脚本 程序 编译 部署环境');

/** Rules say so of themselves at their end: 以上内容可根据情况更新，最终解释权归学会所有. Source: 惯例. */
export const SAYS_WHO_INTERPRETS = words('解释权');
