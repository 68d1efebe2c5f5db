/**
 * Words that web pages, sample collections and writing assistants leave in a text that was copied from them. How they stand
 * is in `../residue.ts`. Source: sample sites, government web pages and answers of chat assistants (事实).
 */
import { NAMES_OF_SAMPLES } from './sample-marks';
import { words } from '../lexicon';

/** Behind a tag they say that the text speaks of it: <b>标签. */
export const NAMES_OF_MARKUP = words('标签 标记 元素 的代码 的属性');

// ——— sites of samples
/** Kinds of text that such sites offer: 工作总结范文, 心得体会3篇. */
export const KINDS_OF_SAMPLES = words(`
  总结 小结 计划 打算 报告 汇报 方案 体会 感想 材料 讲话 发言 演讲稿 简报 通知 规划 要点 倡议书
  读后感 观后感 检讨书 述职 请示 申请 申请书 事迹`);
/** The same as scripts, of which 讲话 and 发言 are enough where nothing need follow: 国旗下讲话稿范文. */
export const SCRIPTS_OF_SPEECHES = words('讲话稿 发言稿');
/** Kinds that only a collection numbers, 个人总结（三）; 方案 and 简报 number themselves rightly. */
export const KINDS_WITHOUT_NUMBERS = words(`
  工作计划 工作总结 个人总结 年终总结 年度总结 学习总结 活动总结 总结报告 心得体会 学习体会 述职报告 自查报告 发言稿
  演讲稿 读后感`);
/** How they praise their samples: 工作总结精选, 优秀范文汇编. */
export const PRAISE_OF_SAMPLES = words(`
  精选 通用 优秀 推荐 实用 最新 合集 热门 必备 集合 汇总 锦集 汇编 模板 范文 例文 整理 集锦 常用 精品 大全 荐 共 优质`);
/** The same in 【】 in front of a title: 【精品】工作总结. */
export const PRAISE_IN_FRONT = words('精品 必备 热门 推荐 实用 精华 荐 精选 热 优 最新 优质');
/** What they call a sample: 范文, 例文. */
export const WORDS_FOR_SAMPLES: readonly string[] = [...NAMES_OF_SAMPLES, ...words('模板 样本 样板')];
/** Behind 范文 they begin another word, so that it is none of theirs: 示范文明, 规范文件. */
export const BEHIND_文 = words('明 化 件 字 书 本 艺 旅 教 体 卫 物 秘 职 澜 程');
/** Whom they speak to: 为大家整理, 供您参考. */
export const READERS_ADDRESSED = words('大家 您 你 各位 朋友 朋友们 读者');

/** Between 小编 and what it does for whom: 小编今天特意为大家……. */
export const BEHIND_小编 = words('们 就 将 今天 特意 特地 专门 精心 在此 这里 也 还 团队');
/** The same where nobody is named: 小编精心整理了. */
export const BEHIND_小编_ALONE = words('们 为您 今天 精心 特意 特地 专门');
/** What 小编 does: 小编整理的, 小编分享. */
export const VERBS_OF_小编 = words('整理 收集 搜集 分享 推荐 准备 汇总 带来');

// ——— writing assistants
/** What an assistant has done, or was given: 以下是为您撰写的, 以下是根据您的要求. */
export const WORK_OF_AN_ASSISTANT = words('撰写 生成 起草 拟写 拟定 整理 准备 修改 润色 提供 要求 需求');
/** Names that such programs go by: 以上内容由豆包生成. Source: their own pages (事实). */
export const NAMES_OF_ASSISTANTS = words(
  '豆包 DeepSeek Kimi ChatGPT GPT 文心一言 通义千问 通义 元宝 讯飞星火 智谱清言 Copilot Claude Gemini',
);
/** What it is asked to do: 请帮我写一份通知. */
export const DEEDS_ASKED_OF_AN_ASSISTANT = words(
  '修改 润色 撰写 起草 草拟 拟写 拟 生成 扩写 缩写 续写 改写 仿写 完善 优化 整理 总结 写',
);
/** What it is asked to do to a text that it is given: 请协助修改这份方案，……2000-3000字. */
export const EDITS_ASKED_OF_AN_ASSISTANT = words('修改 润色 扩写 缩写 续写 改写 仿写 完善 优化 精简');
/** What it hopes will help: 希望这份报告能帮助您. */
export const TEXTS_OF_AN_ASSISTANT = words('报告 总结 方案 范文 模板 内容 材料 计划 汇报 通知 讲话稿 发言稿');
/** What it did to the text that it hands over: 这是一份为您修订的汇报稿. */
export const DEEDS_OF_AN_ASSISTANT = words('撰写 编写 准备 修订 整理 生成 润色 改写');
/** By what: 这是一份严格按照客观陈述风格编写的汇报稿. */
export const GUIDES_OF_AN_ASSISTANT = words('严格 完全 按 按照 根据 基于');
/** What it was asked for. A report may be written by data, but nobody else says of his own that it is in a style. */
export const WISHES_OF_ITS_USER = words('您 风格 口吻 语气');
/** What it says is only an example: 以上内容仅为示例. */
export const TEXTS_MADE_UP = words('内容 数据 报告 方案 总结 范文 模板 文');
/** What it says is only for reference: 本方案仅供参考，请根据实际情况调整. */
export const TEXTS_FOR_REFERENCE = words('文 报告 方案 总结 计划 范文 模板 汇报');

// ——— the page round a text
/** Buttons: 【打印本页】【关闭窗口】. */
export const BUTTONS = words(`
  打印 打印本页 打印文章 打印此页 关闭 关闭窗口 关闭本页 关闭页面 收藏 收藏本页 加入收藏 加入收藏本页 下载 全屏
  返回顶部 返回首页 返回列表 返回上页 复制链接 分享 分享到 我要纠错 放大 缩小`);
/** What a page sets over links to its others, and a writer over what he tells his readers to read: 延伸阅读, 相关文章. */
export const NAMES_OF_FURTHER_READING = words('相关文章 相关阅读 推荐阅读 推荐文章 延伸阅读 扩展阅读');
/** Lines that lead to other pages: 上一篇：……, 猜你喜欢. */
export const LINKS_TO_OTHER_PAGES = [
  ...NAMES_OF_FURTHER_READING,
  ...words('上一篇 下一篇 上一页 下一页 猜你喜欢 相关推荐 热门文章 热门推荐 精彩推荐 文章搜索'),
];
/** Sections of a site behind 首页/: 首页/政务公开. 首页/订单页 is a part of a program. */
export const SECTIONS_OF_A_SITE = words('新闻 公告 动态 政务 公开 资讯 文章 正文 要闻 通知公告');

/** Where a page says that it comes from: 来源：某某网, 来源：百度文库. */
export const SOURCES_OF_PAGES = words('网 公众号 文库 百科 博客 知乎 论坛 客户端');
/** Who wrote or edited, in brackets: （责任编辑：某某）, （作者系……）. */
export const CREDITS_IN_BRACKETS = words('作者单位 作者系 作者为 作者 本文作者 编辑 责编 责任编辑');

// ——— readers' comments
/** How much a reader likes a text: 写得真不错. */
export const DEGREES_OF_LIKING = words('真 很 太 好 非常 挺 蛮 相当 还');
/** What a reader finds it: 写得很全面. */
export const VERDICTS_OF_READERS = words('不错 好 棒 精彩 到位 全面 详细 实用 深刻');
/** Particles that end such a line: 写得真好啊. */
export const PARTICLES_OF_READERS = words('哎 哦 啊 呀 呢 嘛 啦 哈 耶 喔 诶 的 吧');
/** What else readers leave: 学习了！, 太有用了. */
export const COMMENTS = words(`
  学习了 收藏了 受教了 受益匪浅 值得学习 值得收藏 值得一看 很有用 太有用了 非常有用 很实用 太实用了 不错不错
  顶 顶个 顶下 顶一 顶一个 顶一下 支持一下 赞一个 沙发 路过`);
/** The buttons under a text, with a count: 点赞(12) 收藏(3). */
export const COUNTED_BUTTONS = words('有用 赞 踩 点赞 顶 喜欢 分享 收藏 评论 举报 打赏 好评 差评');
/** Those that come after another: 有用(12) 没用(1). */
export const COUNTED_BUTTONS_BEHIND = words('没用 踩 点赞 喜欢 分享 收藏 评论 举报 差评');

// ——— notes of the writer to himself
/** What is still to be done to the draft: （请核实后提交）. */
export const WORK_LEFT_IN_A_NOTE = words('补齐 补充 完善 核实 核对 修改 更新 替换 删除 确认');
/** The same in a line without brackets: 此处请补充完整数据后再报送. */
export const WORK_LEFT_IN_A_LINE = words('补齐 补充 补充完整 完善 核实 核对 修改 更新 替换');
/** What is done with the draft then: （请核实后上报）. */
export const DONE_WITH_A_DRAFT = words('提交 报送 上报 上交 印发 发布 打印');
/** What is to be taken out before: 提交前请删除本段提示. */
export const WHAT_A_NOTE_TAKES_OUT = words('行 段 条 句 提示 说明 批注 备注 文字');
/** Where it is to be done: 此处请补充, 本段数据请核实. */
export const PLACES_IN_A_DRAFT = words('此处 这里 本段 本节 本部分 以上 以下 数据 数字 内容');

// ——— looking for all of it
/** Words without which no paragraph of some length holds residue: one look-up a character. */
export const RESIDUE_WORDS = words(`
  帮我 帮忙 请协助 请修改 请润色   小编 整理 收集 搜集 范文 例文 欢迎 一起来 良师益友 尽在 书面材料 应用文 文体 文书 您 你可以 如果 需要我 告诉我
  人工智能 AI 隐藏内容 省略 全文 剩余内容 会员 点击 登录 付费 展开阅读 展开查看 本文 字号： 字体： 股权代码 注明 侵权
  版权 文秘 公文写作 道客 豆丁 原创力 老秘 文库 作者 编辑 责编 呢？ 吧？ 吧。 吧！ 吧， 仅供 为大家 给大家 为你 给你 这是一
  citation † oaicite 写一 写份 写好 【第 【篇 篇一 篇二 【精 【必 【热 【推 【实 【荐 【优 【最`);
/** Words of which a line as short as those of a web page holds one if it is residue. */
export const WORDS_OF_RESIDUE_LINES = words(`
  小编 写得 写的 感谢 谢谢 哎 哦 啊 呀 呢 嘛 啦 哈 ～ ~ 辛苦 威武 敬请 待续 下期 二维码 请 前 后 整理 更多 以上
  页 吧 您 你 篇 稿 收集 搜集 欢迎 一起来 希望 怎么写 如何写 怎样写 什么样的 写作 书面 应用文 文体 文书 仅供 需要我
  人工智能 AI 隐藏内容 全文 剩余内容 会员 位置 首页 本文 上一 下一 猜你 相关 推荐 分享 延伸 扩展 热门 精彩 文章 字号 字体
  打印 关闭 收藏 下载 返回 发布 发表 更新 来源 作者 编辑 时间 浏览 阅读 点击 提纲 股权 注明 侵权 版权 范文 例文 大全
  citation † oaicite 锦集 合集 总结 计划 体会 报告 读后感 文秘 公文 道客 豆丁 原创力 老秘 文库 责编 简介 收稿 基金`);

/** Words of two characters that are split by a hyphen to slip past word filters: 和-谐, 书-记. */
export const WORDS_SPLIT_BY_A_HYPHEN = words(`
  和谐 交班 书记 党委 党组 政府 领导 群众 社会 思想 主席 总理 干部 纪委 腐败 执法 国家 上访 信访 维稳 民主 法律 警察
  稳定 改革 革命 组织 政治 反腐 贪污 受贿 拆迁 官员 省委 市委 县委 中央 选举 管理`);

/** Name whoever a text is from, and stand in a byline as well as in the line of a page. Source: 惯例. */
export const NAMES_OF_BYLINES = words('作者 来源 编辑 发布者 发布人 发布单位 供稿 撰稿 通讯员 记者');
/** Names of the fields in the head of a page: what stands behind 作者： is no author when it is one of them. */
export const FIELDS_OF_A_PAGE = words('作者 来源 编辑 时间 日期 发布 更新 点击 浏览 阅读 加入');

/** Name a part of an official document and are written on none: 主送单位 over the addressee, 落款 over the signature. Source: GB/T 9704—2012. */
export const NAMES_OF_PARTS_NEVER_WRITTEN = words(`
  主送单位 主送机关 发文单位 发文机关 发文字号 落款 成文日期 抄送机关 抄送单位 署名 版记 附注`);
/** End or open the names of settings that a program for writing is given: length_hint, must_include, word_count. Source: 惯例. */
export const WORDS_OF_WRITING_SETTINGS = words('hint prompt must include tone tokens word length style temperature');

// ——— remarks on the draft itself
/** Open a remark on the passage it stands at: （这一段仅供参考）. */
export const POINTS_AT_A_PASSAGE = words('这一 这 此 该 以上 以下 上面 下面 本');
/** What of a draft is pointed at; 数据 and 表 are its contents, which may well be 仅供参考. */
export const PASSAGES = words('段落 段话 段 条款 条 小节 节 句话 句 部分 处 块 内容');
/** What is said of it to whoever finishes the draft. */
export const SAID_OF_A_PASSAGE = words(`
  仅供参考 供参考 可删 删掉 删除 去掉 待补 待定 待改 待写 待确认 待核实 再改 再补 没写完 未写完 先空着 写得不好 需要修改 要改 备用 备选`);
/** Say that something is there for a demonstration only: 仅用于当前通知样例演示. */
export const ONLY_FOR = words('仅用于 只用于 仅供 仅作为 仅为');
/** What a thing is held against a sample for, so that 样例 names that and no example of a text: 仅供与样例比对使用. */
export const HELD_AGAINST_A_SAMPLE = words('比对 对照 核对 比较 参照 检验 校验 检测 鉴定 校准');
/** Drafts of a passage in the line that hands them over: 以上是第二条的扩充内容. */
export const VERSIONS_OF_A_PASSAGE = words('扩充 扩写 改写 润色 备选 草稿 精简版 修改版');
/** Codes of fields that a word processor shows as text: HYPERLINK "mailto:…". Source: Office Open XML (ISO/IEC 29500-1) 17.16. */
export const FIELD_CODES = words('HYPERLINK PAGEREF MERGEFORMAT MERGEFIELD');
/** Parts of addresses that stand for one: name@example.com. Source: RFC 2606. */
export const SAMPLE_ADDRESSES = words('@xxx. @yourcompany.');

/** Whoever writes posts of his own speaks of his page so: 可以在评论区留言. Source: closings of posts (惯例). */
export const PAGES_OF_A_BLOGGER = words('评论区 我的主页 我的公众号');
/** And of himself, beside whose the text is: 如有侵权，请与本人联系. */
export const SIGNS_OF_A_BLOGGER: readonly string[] = [...PAGES_OF_A_BLOGGER, ...words('本人 联系我 私信我')];

/** A page bids its readers so: 点击阅读原文, 扫描下方二维码. */
export const BIDS_TO_READERS = words('点击 长按 扫描 识别');
/** What a page says of itself, in front of 时间 or 日期: 发布时间：. */
export const DONE_WITH_A_PAGE = words('发布 发表 更新');
