/** How loud the rules of figures are, case by case: contradictions, rates, sums. */
import type { Grades } from './severity-cases';
import { NOTES } from './severity-cases-marks';

export const FIGURES: Readonly<Record<string, Grades>> = {
  'missing-value': {
    default: 'error',
    cases: [
      ['a figure alone in notes', `${NOTES}我看到建筑⟦面积㎡⟧{hint}。`],
      ['figures in notes', `${NOTES}我看到建筑⟦面积㎡⟧{information}，总⟦投资亿元⟧{information}。`],
      ['figures', '建筑⟦面积㎡⟧{error}，总⟦投资亿元⟧{error}。'],
      ['one figure alone in a draft', '建筑⟦面积㎡⟧{information}，总投资2亿元。'],
      ['two sums of one name', '整合项目⟦资金万元⟧{error}，落实项目⟦资金万元⟧{error}。'],
      ['a rate alone in a draft', '全年⟦增长%⟧{error}。'],
      [
        'as one speaks',
        '为群众⟦办了件⟧{information}实事。全县⟦共有家⟧{error}企业，⟦拥有所⟧{error}学校，总⟦投资亿元⟧{error}。',
      ],
    ],
  },
  'number-conflict': {
    default: 'warning',
    cases: [
      ['in a summary', '全年建成高标准农田3.2万亩。\n综合上述情况，全年建成高标准农田⟦2.3万亩⟧{warning}。'],
      ['a slip of the pen', '全年建成高标准农田38012亩。\n\n全年建成高标准农田⟦38021亩⟧{warning}，全部投用。'],
      [
        'each value said more than once',
        '全年建成高标准农田3.2万亩。\n\n全年建成高标准农田3.2万亩，资金到位。\n综合上述情况，全年建成高标准农田⟦2.3万亩⟧{information}。\n\n全年建成高标准农田⟦2.3万亩⟧{information}，全部投用。',
      ],
      ['like words alone, in notes', `${NOTES}我们全年跑步1200公里。\n\n我们全年跑步⟦1350公里⟧{hint}，我很高兴。`],
      ['like words alone', '全年建成高标准农田3.2万亩。\n\n全年建成高标准农田⟦4.7万亩⟧{information}，全部投用。'],
      ['a slip of the pen by a power of ten', '每年节约水费3700万元。\n\n每年节约水费⟦37000万元⟧{warning}，成效明显。'],
      [
        'a long number in other words',
        '研发中心建设项目13213.25万元。\n\n研发中心建设项目总投资⟦15213.25万元⟧{warning}，分两期。',
      ],
      [
        'two short numbers, which differ in one digit often',
        '窗口办件补贴1000元。\n\n窗口办件补贴⟦1500元⟧{information}。',
      ],
      [
        'a passage told twice, one slip apart in a figure without a name',
        '全县发放便民卡20.66万张，增长14.8%，其中老年卡1.86万张。\n\n全县发放便民卡20.66万张，增长⟦14.2%⟧{information}，其中老年卡1.86万张，使用便利。',
      ],
      [
        'a passage told twice with another value in it',
        '全县发放便民卡20.66万张，增长14.8%，其中老年卡1.86万张。\n\n全县发放便民卡20.66万张，增长⟦16.5%⟧{information}，其中老年卡1.86万张，使用便利。',
      ],
      [
        'a sentence said again in the same words',
        '要点：特色种植从零起步，基地辐射各村，农户参与面扩大，今年又增长16.5%，农民在家门口有活干。\n\n招商小组赴外地考察，形成了项目清单。\n\n特色种植从零起步，基地辐射各村，农户参与面扩大，今年又增长⟦15.6%⟧{information}，农民在家门口有活干。',
      ],
      [
        'a cell whose unit stands in the head, one slip apart',
        '全年建成农村公路526公里。\n\n| 指标 | 数量（公里） |\n| --- | --- |\n| 建成农村公路 | ⟦562⟧{information} |',
        { format: 'markdown' },
      ],
      [
        'a cell with another value',
        '全年建成农村公路526公里。\n\n| 指标 | 数量（公里） |\n| --- | --- |\n| 建成农村公路 | ⟦571⟧{information} |',
        { format: 'markdown' },
      ],
      [
        'the settings',
        '我镇总人口⟦2.7万人⟧{information}。',
        { config: { facts: { unit: '云岭镇人民政府', figures: { 总人口: '2.6万人' } } } },
      ],
    ],
  },
  'ratio-mismatch': {
    default: 'warning',
    cases: [
      ['growth', '产值由28亿元增加到40亿元，增长⟦52.9%⟧{warning}。'],
      ['percent for points', '占比由40%提高到46%，提高⟦6%⟧{hint}。'],
      ['round operands', '标准由3万元提高到5万元，增加⟦3万元⟧{information}。'],
      ['prices', '人均收入由10000元增加到12000元，增长⟦15%⟧{information}。'],
      [
        'a cell that other rows show how to work out',
        '| 指标 | 去年 | 今年 | 增幅 |\n| --- | --- | --- | --- |\n| 收入 | 412.5 | 451.2 | 9.4% |\n| 成本 | 318.6 | 330.1 | 3.6% |\n| 利润 | 93.9 | 121.1 | ⟦19.0%⟧{warning} |',
        { format: 'markdown' },
      ],
      [
        'cells of which half the rows show how to work them out',
        '| 指标 | 去年 | 今年 | 增幅 |\n| --- | --- | --- | --- |\n| 收入 | 412.5 | 451.2 | 9.4% |\n| 成本 | 318.6 | 330.1 | 3.6% |\n| 税金 | 41.2 | 45.6 | 10.7% |\n| 工资 | 52.3 | 58.7 | ⟦17.5%⟧{information} |\n| 利润 | 93.9 | 121.1 | ⟦19.0%⟧{information} |',
        { format: 'markdown' },
      ],
      ['a rate that so few cannot make', '全班45人，及格率为⟦91.5%⟧{information}。'],
      ['a unit that what is measured cannot have', '水库蓄水量⟦132万平方米⟧{information}。'],
      ['so many of each', '计划加装6台，政府每台补20万元，一共补⟦140万元⟧{information}。'],
      ['a distance', '信息类最高，为6,940元；学前类最低，为4,310元，两者相差⟦2,530元⟧{warning}。'],
      ['what a target lacks', '完成收入3,860万元，距全年1.6亿元的目标还差⟦1.314亿元⟧{information}。'],
      ['a share beyond all', '合格率达到⟦103%⟧{warning}。'],
      ['a direction', '产值由40.5亿元增加到⟦28.6亿元⟧{warning}。'],
    ],
  },
  'sum-mismatch': {
    default: 'warning',
    cases: [
      [
        'a whole that may have begun in the line above, which was cut at its width',
        '全县坚持稳中求进，经济运行保持平稳，财政收入稳步增长，支\n出结构持续优化，民生保障水平提高。今年财政赤字比预算增\n加4亿元，其中县级赤字⟦9亿元⟧{information}，其余用于教育。\n安排资金主要用于农田水利和学校建设，并支持企业技术改\n造和乡村道路维护，不断提高公共服务水平，促进城乡协调发\n展，让群众得到更多实惠，推动全县经济再上新的台阶，取得\n更大成绩。',
      ],
      ['the same where the line is whole', '今年财政赤字4亿元，其中县级赤字⟦9亿元⟧{warning}。'],
      ['a closed list', '教职工⟦45人⟧{warning}（男20人，女26人）。'],
      ['one digit', '新建道路⟦1286公里⟧{information}，其中沥青路面812公里，水泥路面374公里。'],
      ['more than the whole', '今年共发展党员⟦8名⟧{information}，其中农民5名，教师2名，医生2名。'],
      ['brackets with all their figures', '全年开工⟦12个⟧{information}项目（居住5个、公共6个）。'],
      ['what is done and what is not', '办理案件⟦48件⟧{warning}，办结20件，未办结29件。'],
      ['a part beyond its whole', '参训干部38人，其中党员⟦43人⟧{warning}。'],
      [
        'a table',
        '| 项目 | 数量 |\n| --- | --- |\n| 甲 | 12 |\n| 乙 | 13 |\n| 丙 | 14 |\n| 合计 | ⟦38⟧{warning} |',
        { format: 'markdown' },
      ],
    ],
  },
};
