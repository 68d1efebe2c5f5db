/** Bodies by their class: two of a class may be each other’s neighbours, and none is the other. Source: 机构名称惯例. */
import { words } from '../lexicon';

/** What the names of bodies end in; those of one row are of one class. Example: 育英学校 区实验幼儿园. */
export const CLASSES_OF_BODIES: readonly (readonly string[])[] = [
  words('中学 小学 学校 幼儿园 中心校 高中 职中 职校'),
  words('大学 学院'),
  words('医院 卫生院 保健院 卫生服务中心'),
  words('协会 学会 商会 联合会 促进会'),
  words('集团 公司'),
  words('内科 外科 妇产科 儿科 急诊科 眼科 口腔科 康复科 骨科 检验科 放射科'),
  words('图书馆'),
  words('博物馆'),
  words('文化馆'),
  words('档案馆'),
  words('支行 分行'),
  words('派出所'),
  words('供电所'),
  words('司法所'),
  words('法院'),
  words('检察院'),
  words('敬老院 养老院 福利院'),
];

/** They stand in no name: the words of a sentence. */
export const IN_NO_NAME_OF_A_BODY = '的了和与及在对为由向从到是把将让被给使各全本我该其贵某两几多每等所有关类';

/** Behind the name of a body they make it one of several, or another word; or what is told is what it gave or got. */
export const NO_SUBJECT_BEHIND_A_BODY = '、和与及等的对向，。；：）”》长域级民来发致函给为是在—·/（( 所里内外附下';

/** In the sentence of another body they tell what it has to do with the writer’s. */
export const TIES_TO_ANOTHER_BODY = words(
  '来函 来电 来文 来信 发来 转来 移送 函告 函请 商请 协查 抽调 交叉检查 派员 邀请 ' +
    '我 与 赴 前来 来到 来校 来园 来院 向我 为例 学习 考察 借鉴 经验 协作 帮扶 对口 结对 合作 共建 毗邻 交界 联合 兄弟 签订 交流 支援 会同 对比 相比 先进 通报 分别 ' +
    '捐赠 捐款 赠送 受邀 应邀 邀请 派出 获得 荣获 获评 评为 授予 中标 承建 承办 承接 分包 供货 租赁 收购 参股 控股 子公司 下属 所属 旗下 隶属 牵头 配合 代表队 试点 ' +
    '率先 典型 位于 位列 排名 例如 比如 其中 邻近 附近 周边 上级 主管 前身 更名 合并 毕业 任教 就读 调任 调入 案例 举报 投诉 起诉 涉嫌 违规 一案 同比 高于 低于',
);

/** They open the clause in which a body is named that acts, or is meant as the writer’s own: 由沙河镇纪委牵头, 我们清源县. */
export const BEFORE_WHO_ACTS = words('我们 我 由 让 使 为 作为 身为');

/** Verbs that a body may stand behind: 委托县建筑设计院 names no 委托县, 结合学校实际 no 结合学校. Source: 现代汉语常用动词. */
export const VERBS_BEFORE_A_BODY = words(`
  委托 授权 报请 商请 提请 敦促 督促 配合 协同 邀请 组织 协调 指导 支持 覆盖 辐射 涉及 遍布 走遍 深入 延伸 扎根 服务 联系 包保 下派 选派 推荐 表彰 评选
  结合 根据 按照 围绕 依托 立足 针对 面向 借助 利用 通过 依据 遵照 遵守 违反 维护 代表 了解 熟悉 热爱 走进 进入 离开 加入 创建 建立 创办 开办 举办 完善 健全
  落实 执行 贯彻 符合 适应 满足 促进 推动 推进 加强 提升 提高 增强 优化 规范 强化 严格 落户 入驻 参观 调研 走访 慰问 检查 督查 引领 引导 带领 鼓励 号召 要求
  监督 管理 经营 运营 建设 改造 新建 扩建 美化 净化 绿化 清理 整治 承担 担任 负责 接受 服从 听取 公布 公开 发挥 发展 保障 确保 确定 明确 制定 修订 出台 印发
  完成 实现 开展 实施 召开 讨论 研究 分析 总结 反映 体现 展示 宣传 弘扬 传承 丰富 拓展 扩大 打造 构建 形成 整合 统筹 考虑 关心 关爱 关注 重视 尊重 感谢 祝愿
  欢迎 成立 设立 组建 破获 依靠 凝聚 激发 唱响 擦亮 树立 塑造 传递 守护 筑牢 做强 做大 夯实 聚焦 紧扣 突出 坚持 选择 收购 入职 就职 任职 毕业
`);
