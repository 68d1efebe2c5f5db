/**
 * Words by which a text says that others say or write something, so that a blank in it is none of the text's own.
 *
 * Source: guides to writing, manuals and answers to questions (惯例).
 */
import type { Guarded } from '../guards';
import { words } from '../lexicon';

/** Lead to what is said or to be written, beside 说 and 问: 写上“申请人×××”. */
export const LEAD_TO_WHAT_IS_SAID = words(`
  说明 提问 询问 追问 反问 问道 回答 回复 答复 答 喊 写上 写着 写有 印着 刻着 标着 写道 写成 写作 写明 备注 标注 标记 标上 表述为 表述成 措辞为 写的 提取 匹配
`);
/** 小说, 据说: what stands before 说 where nobody speaks. */
export const BEFORE_说_IN_OTHER_WORDS = words('小 据 传 学 解 演 评 游 虽 再 照');
/** 顾问, 访问. */
export const BEFORE_问_IN_OTHER_WORDS = words('顾 访 慰 学 疑 过 设');
/** Say that something may be done, and not that it is: 可以作出《……》. */
export const SAY_WHAT_MAY_BE = words('可以 可 应当 无法 不能 不宜 不得 另行 也可 还可以');
/** In front of 标 as a word of its own: 若有标[待核查]. 投标 and 目标 are others. */
export const BEFORE_标_ALONE = words('有 未 已 须 应 别 均 都 全 可 才 则 要');
/** The same without a verb of marking: 多处【待补】. */
export const SAY_WHERE_NOTES_STAND = words('多处 几处 各处 处处 遍布 残留 出现 保留');
/** What a writer puts into a draft: （插入图表）. In 树的更新（插入时未满） something else is put in. */
export const WHAT_A_WRITER_PUTS_IN = words(`
  图 照片 表 数据 内容 文字 公式 二维码 截图 附件 视频 音频 案例 页码 目录 标题 名称 姓名 日期 时间 签名 印章 链接 编号 数字 材料 素材 联系方式 地址 单位
`);
/** Open a stage direction, and what makes another word of them: （念名字）, not （读者姓名）. */
export const DEEDS_ON_A_STAGE: Guarded = {
  念: '头',
  读: '者 数 音 后 物',
  唱: '片 段 词',
  喊: '',
  宣读: '',
  朗读: '者',
};

/** Behind a bracket that never closes they say in what mood something is said among people online: 大学就那样了（笑，, 上头了（doge。 惯例 of the net. */
export const MOODS_BEHIND_A_BRACKET = words(
  '笑 笑哭 哭 悲 误 逃 确信 迫真 大雾 划掉 狗头 不是 doge dog × x 雾 bushi 呸 汗',
);

/** Open a line that says what a program shows, with what it shows below: 显示以下指标：, 响应包含：. 惯例 of tests and manuals. */
export const SAY_WHAT_IS_SHOWN = words('显示 展示 响应包含 返回 返回值 输出 打印 弹出 界面上有');
/** What a program fills in is called so: 一个动态填充项（{name}）. */
export const NAMES_OF_A_VARIABLE = words('变量 参数 占位符 填充项 填充位 动态字段');
/** The same as a heading of its own. */
export const HEADINGS_OF_RESULTS = words('预期结果 期望结果 预期输出 期望输出 返回结果 返回示例 显示效果');
