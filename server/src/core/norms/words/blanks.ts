/**
 * Words of blanks that say what they are: 【单位名称】, （待补充）, 请填写, and words in front of a blank that want an answer.
 *
 * Source: forms and templates of official writing (惯例).
 */
import { words } from "../lexicon";
import type { Guarded } from "./guards";

/** Whose or which field a form means: 【发文单位】, 【开始时间】, 【我单位】. */
export const WHOSE_FIELD = words(`
  发文 主送 报送 填报 所在 承办 主办 会议 活动 项目 企业 公司 学校 具体 开始 结束 截止 联系 甲方 乙方 我 本 贵
`);
/** What a field of a form asks for: 【单位】, 【姓名】, 【日期】. */
export const FIELDS = words(`
  单位 机关 部门 公司 企业 学校 医院 姓名 人名 人员 日期 时间 地点 地址 标题 事由 文号 数字 数据 数值 数量 金额 比例 名称
  职务 电话 联系人 负责人 联系方式 年份 月份 年度 年 月 日 届次 编号
`);
/** What of it: 【单位名称】, 【企业数量】. */
export const WHAT_OF_THE_FIELD = words("名称 姓名 全称 简称 数量 数");
/** A field in brackets that has one of these is no label of a paragraph: 【时间】 is one, 【会议名称】 and 【具体时间】 are not. */
export const NEVER_IN_A_LABEL = words("名称 姓名 全称 具体 我 本 贵");

/** Say where the writer is to write: 此处填写数据. */
export const HERE = words("此处 这里 在此");
/** Say what the writer is to do here: 此处插入图片. */
export const TO_BE_DONE_HERE = words("填 插入 补 写 输入 添加 替换 加");
/** Ask the writer to do it: 请填写, 请自行补充. 请于5月1日前报送 asks the reader. */
export const ASKED_OF_THE_WRITER = words("填 在此 输入 插入 补充 替换 修改 完善 自行");
/** Say that something needs doing: 需补充, 需核实. */
export const NEEDED = words("填 补充 确认 核实 修改 完善 替换");
/** Say that something has yet to be done: 待补, 待确认. */
export const YET_TO_DO = words("补 填 定 核 续 完善 确认 更新 明确");
/** Orders to the writer in one word, and what makes another word of them: 填写说明, 插入语. */
export const ORDERS_TO_THE_WRITER: Guarded = { 填写: "说明 要求 规范 时 示例", 填入: "", 插入: "语" };
/** What is to be added: （补充数据）. 补充协议 and 补充说明 are documents. */
export const TO_BE_ADDED = words("数据 具体 内容 完整");
/** Alone in brackets these are orders, too: 【补】, 【核实】. */
export const ORDERS_ALONE_IN_BRACKETS = words("补 核 核实 核对");
/** Say that what goes before them in brackets has yet to be done: （数据待核实）. */
export const YET_TO_DO_IN_BRACKETS = words("补充 更新 填 填写 核实 核定 确认 完善");
/** The same where the whole clause is 待补充. */
export const YET_TO_DO_AS_A_CLAUSE = words("补充 填 填写 完善 核实 核定 定 确认 写");
/** The same behind words: 数据待补充。 */
export const YET_TO_DO_BEHIND_WORDS = words("补充 填 填写");
/** What goes before 待 where somebody else is to do it: 有待完善, 尚待, 亟待. */
export const BEFORE_待_IN_OTHER_WORDS = words("有 尚 还 亟");
/** Marks of developers for what is not done yet. */
export const MARKS_OF_DEVELOPERS = words("TODO TBD FIXME TBC");
/** Behind such a mark they make the name of a thing of it: TODO清单, a program. */
export const MAKES_A_WORD_WITH_TODO = words("清单 列表 功能 应用 事项 任务 项目 管理 工具 小程序 App List list");

/** Want an answer, so that dots behind them are a blank: 位于……, 包括……. */
export const WANT_AN_ANSWER = words("位于 坐落于 地处 如下 包括 包含 分别是 分别为 主要有 共有 达到");

/** What stands behind brackets and quotation marks that the text speaks of and nobody left empty: 〔　〕内为累计数. */
export const BEHIND_MARKS_SPOKEN_OF = words("内 里为 里的 里是 中为 中的 中是");
/** What stands in front of such marks: 用括号（）, 引号“”. */
export const BEFORE_MARKS_SPOKEN_OF = words("括号 引号 书名号 符号");
