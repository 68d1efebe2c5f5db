/** Words round a writer's own name where he speaks of himself in closing. Source: 公文行文（惯例）. */
import { words } from '../lexicon';

/** Kinds of which a writer has one, with a name before each: 三河镇, 幸福里社区. */
export const KINDS_OF_OWN_NAMES = words(
  '镇 乡 街道 社区 村 县 区 市 学校 中学 小学 学院 大学 幼儿园 医院 卫生院 协会 商会 学会 公司 集团 局',
);

/** They stand in words before a kind that are no name: 全镇, 城区, 示范区, 恳请县, 推动学校. */
export const NO_NAME_BEFORE_A_KIND =
  '全各我本该贵某两几多每乡城镇县市省区辖郊园片农特强名重心范发经开技产社街道村校院所有关等级类型属直公办国内外示一二三四五六七八九十百的地得了和与及在对为由向从到是把将让以于之其他她它们个家座位职业实验教行总子建设立造成左右恳请求望推动进促助引领导现保障服务支持努加快提给使按报送呈交赴往来去回至年度月日';
/** They are no name's last character, but may be its first: 大王镇, 新河镇. */
export const NO_LAST_OF_A_NAME = '老新旧小大中东西南北前后上下分';
/** 平安社区, 书香校园: such a kind, and none of its own. */
export const WORDS_BEFORE_A_KIND = words(
  '美丽 幸福 和谐 宜居 平安 智慧 品牌 现代 文明 先进 优秀 兄弟 生态 高等 完整 绿色 零碳 低碳 书香 清廉 红色 数字 未来 海绵 温馨 无废 健康 法治 民主 诚信 活力 魅力 人民 医学 专科 综合 富裕 和美 创新 安全 卫生 老年 少年 青年 商业 金融 文化 科学 体育',
);

/** The paragraph may well speak of others. */
export const OF_ANOTHER_IN_CLOSINGS = words(
  '学习 考察 借鉴 兄弟 合作 协作 帮扶 对口 结对 毗邻 隔壁 相邻 邻近 周边 交界 交流 感谢 联系',
);

/** They ask whom a letter is to, right before his name: 请省博物馆……. Source: 函件惯例. */
export const ASK_BY_NAME = words('望 请 恳请 敬请 商请 特请 希望 恳望 现请');
/** Kinds of offices of one character, which one slip turns into another: 博物院 for 博物馆. */
export const KINDS_OF_ONE_CHARACTER = '局厅委院馆所';

/** What is called by a name in quotation marks: “暖阳陪伴”项目. */
export const KINDS_OF_QUOTED_NAMES = words(
  '项目 工程 计划 活动 行动 品牌 平台 志愿服务 服务队 志愿 工作室 驿站 课堂 讲堂 专项 系统 模式 小程序 基地 队 站',
);

/** Surnames that behind 我 mostly begin another word: 我郑重, 我谢谢. */
export const BEHIND_我_NO_SURNAME = '郑谢曾陈罗任付严于方万向陆顾史江金石钱周程段许高时常成何和马安左文平路单通';
/** They open what one does, right behind his name: 我李卫东始终牢记. */
export const OPENINGS_OF_WHAT_ONE_DOES = words(
  '始终 一直 坚持 坚决 将 愿 会 能 能够 认真 积极 主动 深知 深刻 牢记 郑重 在此 严格 切实 自 作为 感到 没有 从未 也 都 就 还 要 定 必 必将 保证 承诺 立志 时刻 不忘 不负 忠于 努力 带领 带头 于',
);
