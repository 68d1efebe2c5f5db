/** Headings to offer, by the part (slot) they name, each part with what is written under it. 惯例. */
import type { SlotId } from '../sections';

export interface HeadingSource {
  readonly slot: SlotId;
  readonly headings: string;
  /** What might stand under such a heading. */
  readonly sample: string;
}

export const HEADING_PHRASES: readonly HeadingSource[] = [
  {
    slot: 'back',
    headings: '调研背景｜背景和意义｜项目建设背景和必要性｜请示缘由',
    sample: '我镇现有供水管网建于2003年，老化严重，亟需改造。',
  },
  {
    slot: 'basic',
    headings: '基本情况｜总体情况｜整体情况｜调研基本情况｜督查基本情况｜现状分析｜项目概况｜自查工作组织情况',
    sample: '全镇辖12个村、2个社区，总人口2.6万人。',
  },
  {
    slot: 'goal',
    headings: '指导思想｜总体要求｜总体思路｜总体目标｜工作目标｜基本原则｜主要目标｜目标任务｜总体要求和主要目标',
    sample: '到2025年底，全镇生活污水治理率达到60%以上。',
  },
  {
    slot: 'work',
    headings:
      '工作开展情况｜工作推进情况｜工作进展情况｜工作完成情况｜主要工作｜主要工作情况｜主要工作及成效｜重点工作完成情况｜工作回顾｜过去一年工作回顾',
    sample: '全年召开专题会议6次，完成改造320户。',
  },
  {
    slot: 'task',
    headings: '主要任务｜重点任务｜工作任务｜工作内容｜工作重点｜活动内容｜实施范围｜重点工作｜会议主要内容',
    sample: '（一）全面排查。对辖区企业逐户检查，建立台账。',
  },
  {
    slot: 'measure',
    headings: '主要做法｜主要做法及成效｜主要措施｜具体做法｜主要举措｜典型做法｜主要经验和做法',
    sample: '一是加强领导。镇党委专题研究3次。二是强化宣传。发放资料5000份。',
  },
  {
    slot: 'rect',
    headings: '整改工作开展情况｜整改落实情况｜整改任务完成情况｜整改措施｜问题整改情况',
    sample: '（一）关于制度不健全的问题。已修订制度4项，整改到位。',
  },
  {
    slot: 'org',
    headings: '组织领导｜组织机构｜整改工作组织领导｜责任分工｜职责分工',
    sample: '成立由镇长任组长的领导小组，办公室设在党政办公室。',
  },
  {
    slot: 'duty',
    headings: '履职情况｜岗位职责｜思想政治和业务学习情况｜主要工作实绩',
    sample: '本人分管农业农村工作，全年组织培训8场次。',
  },
  { slot: 'clean', headings: '廉洁自律情况｜党风廉政建设情况', sample: '严格遵守中央八项规定精神，没有发生违纪行为。' },
  {
    slot: 'result',
    headings: '取得的成效｜取得成效｜主要成效｜工作成效｜阶段性成效｜整改成效｜亮点工作｜特色亮点',
    sample: '隐患整改率达到100%，群众满意率明显提高。',
  },
  {
    slot: 'exper',
    headings: '主要经验｜经验做法｜工作体会｜几点体会｜几点启示',
    sample: '领导重视是前提，群众参与是关键。',
  },
  {
    slot: 'problem',
    headings:
      '存在的问题｜存在问题｜存在的主要问题｜存在问题及不足｜存在的困难和问题｜困难和问题｜问题和不足｜主要不足｜短板和差距｜存在问题及原因分析｜自查发现的问题｜督查发现的主要问题',
    sample: '一是专业人员不足。二是部分设施老化。',
  },
  { slot: 'cause', headings: '原因分析｜主要原因', sample: '一是资金投入不足。二是责任落实不到位。' },
  {
    slot: 'next',
    headings:
      '下一步工作打算｜下一步工作计划｜下一步工作安排｜下一步工作重点｜下一步工作措施｜下步工作打算｜下步打算｜下一阶段工作安排｜今后工作思路｜今后工作打算｜努力方向｜下一步改进措施',
    sample: '一是加强培训。二是加大投入，更新老旧设施。',
  },
  {
    slot: 'suggest',
    headings: '对策建议｜意见建议｜几点建议｜有关建议｜下一步工作建议｜存在的问题和建议',
    sample: '建议统筹县级资金，支持村级养老服务点建设。',
  },
  {
    slot: 'schedule',
    headings: '实施步骤｜方法步骤｜工作步骤｜时间安排｜阶段安排｜进度安排',
    sample: '（一）动员部署阶段（3月1日至3月15日）。',
  },
  { slot: 'guar', headings: '保障措施｜组织保障｜经费保障', sample: '（一）加强组织领导。（二）强化督导检查。' },
  {
    slot: 'req',
    headings: '工作要求｜有关要求｜纪律要求｜注意事项｜有关事项',
    sample: '各单位要高度重视，明确专人负责。',
  },
  { slot: 'resolve', headings: '议定事项｜会议决定事项', sample: '由财政所安排资金5万元，用于购置防汛物资。' },
  { slot: 'ask', headings: '请示事项｜申请事项', sample: '拟申请防汛物资经费8万元。' },
  { slot: 'effect', headings: '项目影响效果分析｜效益分析', sample: '项目建成后，年供水能力达到120万立方米。' },
];

/** Headings that tell a theme, two halves of equal weight: for measures, tasks and next steps. */
export const THEMED_HEADINGS =
  '加强组织领导，落实工作责任｜强化宣传引导，营造浓厚氛围｜完善制度机制，规范工作流程｜聚焦重点任务，狠抓工作落实｜坚持问题导向，抓好整改落实｜突出工作重点，提升工作质效｜加强队伍建设，提升能力素质｜强化督导检查，确保取得实效｜深化改革创新，激发发展活力｜夯实基层基础，提升治理水平｜坚持党建引领，凝聚工作合力｜优化服务举措，增进民生福祉｜统筹协调推进，形成工作合力｜压实主体责任，守牢安全底线';
