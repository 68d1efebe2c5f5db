/** Words in and round 发文字号, by what they show. Source: GB/T 9704—2012 7.2.5；发文机关代字惯例. */
import { words } from '../lexicon';

/** Ends of the codes of courts and arbitrators, whose numbers have round brackets: （2019）京01民终1号. */
export const ENDS_OF_COURT_CODES = words('民 刑 行 执 破 再 申 终 初 审 裁 判 仲');

/** Ends of the codes of certificates, tests and registers, which have forms of their own: 国械注准字. */
export const ENDS_OF_REGISTER_CODES = words('证 械 检 鉴 验 土 备 注 登 标 质 准字 专字 图 图审');

/** What a number may also be of: 采购合同（2023）5号. */
export const NUMBERED_PAPERS = words('合同 协议 许可 评报 房权 产权 国用 专利 案件 批次 资质');

/** Ends of the code of an office, each enough by itself: 国发, 国办函, 财办, 主席令. */
export const ENDS_OF_OFFICE_CODES = words('发 函 办 电 令 字');

/** Characters that stand for an office in its code, with the kind of paper behind them: 市政字, 组干字, 交建批. */
export const OFFICES_IN_CODES = words('党 政 委 组 宣 纪 工 财 教 卫 人 民 交 建 农 水 林 环 国 府 厅 院 校 局');

/** Kinds of paper that end such a code. */
export const PAPERS_IN_CODES = words('文 通 批 复 议 呈 报 告 干 任');

/** Offices whose codes end in the name of a section: 财预, 国税征, 银监. */
export const OFFICES_WITH_SECTIONS = words('财 国 税 银 保 证 监');
