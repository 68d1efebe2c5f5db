/**
 * The table of severities.test.ts: how loud every rule is by default, and each case in which it grades, with a text in which
 * it finds just what is marked. A mark names the severity: ⟦…⟧{warning}.
 */
import { DATES } from './severity-cases-dates';
import { FIGURES } from './severity-cases-figures';
import { MARKS, NOTES } from './severity-cases-marks';
import type { Format, LintConfig, OwnKind, Severity } from '../server/src/core/index';

export interface Options {
  readonly format?: Format;
  readonly fileName?: string;
  readonly config?: Partial<LintConfig>;
  readonly kinds?: readonly OwnKind[];
}

/** What is graded, and a text in which the rule finds just what is marked. */
export type Case = readonly [what: string, text: string, options?: Options];

/** Text enough for a section. */
const ROUNDS = '巡查队每天上午沿河走一遍，看水位、看堤脚，记下时间和地点，有事当场处置，处置不了的报队里。'.repeat(4);
const WORK = '我镇认真履职，扎实推进各项工作，全年完成投资建设任务，成效明显，群众满意度不断提高。'.repeat(12);

/** A kind of document that the settings lay down, with one part of this level. */
const weekly = (level: 'required' | 'usual'): OwnKind => ({
  id: '周报',
  name: '周报',
  title: ['周报'],
  sections: [{ name: '下周安排', variants: [], level, runIn: false }],
});

export interface Grades {
  readonly default: Severity;
  readonly cases: readonly Case[];
}

export const GRADES: Readonly<Record<string, Grades>> = {
  'amount-mismatch': {
    default: 'error',
    cases: [
      ['words and figures', '合同价为3280650元（大写：⟦叁佰贰拾捌万陆仟零伍拾元整⟧{error}）。'],
      ['ordinary numerals among capital ones', '共需147318元，即⟦十肆万柒仟叁佰壹拾捌⟧{information}。'],
    ],
  },
  'boilerplate-residue': {
    default: 'warning',
    cases: [
      [
        'a sentence that breaks off above a heading',
        '青河县2024年工作报告\n全县建成平台3个，服务企业420家。\n各镇按时完成年度任务，指标好于上年。\n群众对办事环境比较满意，投诉减少。\n县财政拨付补助资金三百万元，全部到位。\n县工信局编制产品目录，推动服务商由“卖软件”⟦转向服务平台并向⟧{warning}\n二、存在问题\n部分企业投入不足。',
      ],
      [
        'a sentence that stops before its verb, inside a paragraph',
        '青河县2024年工作报告\n对2名责任人进行了约谈，⟦对1名当事人。⟧{warning}针对人手不足的问题，⟦通过。⟧{information}会议⟦主持由王立新主持⟧{information}。',
      ],
      [
        'two versions, one behind the other and far apart',
        '青河县2024年工作报告\n推进节水改造。新建渠道12公里，改造泵站6座，恢复灌溉面积2100亩，群众满意。\n深化以案促改。组织观看教育片14场、1260人次，到教育基地参观210人次，用身边事教育身边人。\n⟦深化以案促改。组织观看教育片14场、1260人次，到教育基地参观210人次，⟧{warning}干部的纪律意识明显增强。\n全县建成平台3个，服务企业420家。\n各镇按时完成年度任务，指标好于上年。\n群众对办事环境比较满意，投诉减少。\n县财政拨付补助资金三百万元，全部到位。\n⟦推进节水改造。新建渠道12公里，改造泵站6座，恢复灌溉面积2100亩，⟧{information}旱地变成了水田。',
      ],
      [
        'what is said of two sister projects',
        '（一）河东污水处理厂扩建项目\n项目投资三千万元。\n项目建设期为二十四个月，其中前期设计和土建工程十五个月，设备安装调试三个月，建成以后三年达产，各项手续由公司统一办理。\n河东片区受益。\n（二）河西垃圾中转站新建项目\n项目投资二千万元。\n⟦项目建设期为二十四个月，其中前期设计和土建工程十五个月，设备安装调试三个月，建成以后三年达产，各项手续由公司统一办理。⟧{information}\n河西片区受益。',
      ],
      [
        'the same under a heading that names something else',
        '（一）河东污水处理厂扩建项目\n项目建设期为二十四个月，其中前期设计和土建工程十五个月，设备安装调试三个月，建成以后三年达产，各项手续由公司统一办理。\n河东片区受益。\n（二）存在的困难和不足之处\n⟦项目建设期为二十四个月，其中前期设计和土建工程十五个月，设备安装调试三个月，建成以后三年达产，各项手续由公司统一办理。⟧{warning}\n资金不足。',
      ],
      [
        'rows of a table that came line by line',
        '进度报告\n课题一\n阶段\n时间\n内容\n前期准备\n3月\n收集各水厂近三年的运行记录和化验数据，按统一口径核对后整理成册，形成样本库供后续模型训练使用\n研制\n5月\n开发软件\n总结\n10月\n总结成果\n课题二\n阶段\n时间\n内容\n前期准备\n3月\n⟦收集各水厂近三年的运行记录和化验数据，按统一口径核对后整理成册，形成样本库供后续模型训练使用\n研制\n5月\n开发软件\n总结\n10月\n总结成果⟧{information}',
      ],
      [
        'a sentence that goes on from the one before',
        '青河县2024年工作报告\n全县推行网上办理，群众少跑腿、好办事。⟦从而⟧{hint}提高了办事效率，缩短了办理时间。',
      ],
      [
        'names of parts as headings',
        '# 关于核实素材的复函\n\n⟦## 主送单位⟧{information}\n\n县融媒体中心：\n\n同意核实。',
        { format: 'markdown' },
      ],
      ['settings of a program that writes', '关于核实素材的复函\n同意核实，⟦word_count:⟧{information} 800字。'],
      ['nouns that meet', '处理登记系统⟦系统⟧{information}配置表单的问题，报告系统⟦系统⟧{warning}的运行结果。'],
      [
        'a lone paragraph far from the first',
        '我局认真履职，扎实推进各项工作，全年共完成投资三千万元，新建道路五公里，改造危房二十户，建成学校三所。\n一\n二\n三\n四\n五\n⟦我局认真履职，扎实推进各项工作，全年共完成投资三千万元，新建道路五公里，改造危房二十户，建成学校三所。⟧{information}',
      ],
      ['words said twice in notes', `${NOTES}来年把自己的知识体系好好地完善⟦完善⟧{information}，然后再出发。`],
      [
        'a field that a writer sets too',
        '青岩乡通报\n⟦更新时间：2024年5月6日（周一 10:00）⟧{information}\n全乡完成山塘整治十二座。',
      ],
      [
        'a passage said twice in a collection',
        '⟦青石镇年终工作总结（一）⟧{warning}\n我局认真履职，扎实推进各项工作，全年共完成投资三千万元，新建道路五公里，改造危房二十户，建成学校三所，群众的满意度不断提高。\n⟦青石镇年终工作总结（二）⟧{warning}\n⟦我局认真履职，扎实推进各项工作，全年共完成投资三千万元，新建道路五公里，改造危房二十户，建成学校三所，群众的满意度不断提高。⟧{information}',
      ],
      [
        'passages doubled one after another, as a copy doubles text boxes',
        '我局认真履职，扎实推进各项工作，全年共完成投资三千万元，新建道路五公里，改造危房二十户，建成学校三所。\n⟦我局认真履职，扎实推进各项工作，全年共完成投资三千万元，新建道路五公里，改造危房二十户，建成学校三所。⟧{information}\n另起一段。\n来年我局将抓好项目前期，争取资金五千万元，修建水库两座，整治河道八公里，安置移民三十户，培训农民。\n来年我局将抓好项目前期，争取资金五千万元，修建水库两座，整治河道八公里，安置移民三十户，培训农民。',
      ],
      ['words split by hyphens', '促进⟦和-谐⟧{warning}发展，建设和-谐社会。'],
      [
        'what a page says of itself',
        '工作总结\n⟦小编为大家整理了以下范文，供大家参考。⟧{warning}\n一年来，我局完成任务。',
      ],
      [
        'the opening of a site of samples',
        '⟦那么，年终工作总结应该怎么写呢？⟧{information}\n一年来，我局认真履职，完成任务。',
      ],
      ['a page number', '一年来，我局认真履职，完成任务。\n⟦第2页，共5页⟧{information}\n明年继续努力。'],
      ['the number of a sample, one alone', '⟦年终工作总结（二）⟧{information}\n一年来，我局认真履职，完成任务。'],
      [
        'numbers of several samples',
        '⟦年终工作总结（一）⟧{warning}\n一年来，我局认真履职，完成任务。\n⟦年终工作总结（二）⟧{warning}\n一年来，我校认真履职，完成任务。',
      ],
      ['a credit line', '一年来，我局认真履职，完成任务。\n⟦责任编辑：张三⟧{information}'],
      ['the name of a site', '一年来，我局认真履职，完成任务（⟦中国范文网⟧{information}）。'],
      ['invisible characters', '一年来，我局认⟦\u200b⟧{information}真履职，完成任务。'],
      ['markup', '一年来，我局⟦&nbsp;⟧{warning}认真履职，完成任务。'],
      [
        'a passage said twice',
        '我局认真履职，扎实推进各项工作，全年共完成投资三千万元，新建道路五公里，改造危房二十户，群众满意。\n第二段。\n⟦我局认真履职，扎实推进各项工作，全年共完成投资三千万元，新建道路五公里，改造危房二十户，群众满意。⟧{warning}',
      ],
      [
        'a table of contents of another draft',
        '⟦目录⟧{information}\n一、甲地情况\n二、乙地情况\n三、丙地情况\n四、丁地情况\n一、总体要求\n坚持。\n二、主要任务\n推进。\n三、保障措施\n落实。',
      ],
    ],
  },
  'closing-phrase': {
    default: 'warning',
    cases: [
      ['another kind', '关于开展安全检查的通知\n各单位：\n请认真落实。\n⟦特此报告。⟧{warning}'],
      [
        'rules that open as a notice',
        '柳河中学评优办法\n各班：\n为做好评优，⟦现将有关事宜通知如下⟧{information}：\n一、评选原则\n公平公正。',
      ],
    ],
  },
  'count-mismatch': {
    default: 'warning',
    cases: [
      ['a list in notes', `${NOTES}写论文有选题、调研、写作、投稿⟦三个⟧{information}环节。`],
      ['a list', '抓好谋划、部署、检查、落实⟦三个⟧{information}环节。'],
      ['a list of titles', '印发《甲办法》《乙办法》《丙办法》《丁办法》⟦三个⟧{warning}文件。'],
      ['levels', '目录分成⟦两层⟧{information}：\n1. 封面\n2. 正文\n3. 附图\n4. 附表'],
      [
        'lines that count',
        '分⟦四个⟧{warning}检查组同步开展：\n第一组：查城区；\n第二组：查东片；\n第三组：查西片。\n各组逐日上报。',
      ],
      ['a series', '重点抓好⟦四项⟧{warning}工作：\n一、抓安全。\n做好。\n二、抓质量。\n做好。\n三、抓队伍。\n做好。'],
    ],
  },
  'document-number': {
    default: 'warning',
    cases: [
      ['brackets', '根据国发⟦（2024）5号⟧{warning}文件要求。'],
      ['as its issuer may have written it', '根据国科发成字⟦〔1998〕003号⟧{information}文件要求。'],
    ],
  },
  'heading-level': {
    default: 'information',
    cases: [
      ['a wrong mark', '⟦一，⟧{information}工作情况\n我局开展工作。'],
      ['levels upside down', '（一）基本情况\n⟦一、⟧{information}工作情况\n我局开展工作。\n'],
      [
        'a full stop after a heading',
        '一、工作情况⟦。⟧{hint}\n我局认真履职，扎实推进各项工作，全年完成任务，成效明显。',
      ],
    ],
  },
  'heading-sequence': {
    default: 'warning',
    cases: [
      ['a gap', '一、工作情况\n好。\n二、存在问题\n有。\n⟦四、⟧{warning}下一步打算\n继续。'],
      [
        'a gap behind the cells of a table that came line by line',
        '一、工作情况\n都办得很好。\n二、分工\n如下表。\n阶段\n内容\n五月\n清理\n⟦四、⟧{warning}下一步打算\n继续。',
      ],
      [
        'a gap behind a short line without a number',
        '一、工作情况\n好。\n存在的问题\n有。\n⟦三、⟧{information}下一步打算\n继续。',
      ],
      [
        'a number with the mark of another level',
        '青河中学活动方案\n一、目的\n好。\n二、主题\n好。\n⟦3.⟧{information} 时间\n四月。\n四、安排\n好。',
      ],
      [
        'a gap behind a heading of # without a number',
        '# 总结\n\n## 一、工作情况\n\n好。\n\n## 存在的问题\n\n有。\n\n## ⟦三、⟧{warning}下一步打算\n\n继续。',
        { format: 'markdown' },
      ],
      [
        'numbers that begin again',
        '总结\n一、工作\n（一）抓学习。内容，内容，内容内容。\n（二）抓培训。内容，内容，内容内容。\n⟦（一）⟧{information}学得不深。内容，内容内容。\n（二）训得不细。内容，内容内容。',
      ],
      [
        'a stray sign in a number',
        '章程\n第一条 依法办会。\n第二条 民主议事。\n第三条 按期换届。\n⟦第点四条⟧{information}，公开账目。\n第五条 接受监督。\n第六条 印发施行。',
      ],
      [
        'a main heading left out, in notes',
        `${NOTES}\n## 1. 拆轮\n\n我松开杆。\n\n## 2. 补胎\n\n我涂胶。\n\n## ⟦4.⟧{warning} 刹车\n\n我拉紧线。\n\n## 5. 试骑\n\n我骑了两圈。`,
        { format: 'markdown' },
      ],
      [
        'a number behind other text on its line',
        '一、发放依据\n① 考核得分\n得分按月平均，一月算完。⟦②⟧{information} 奖金基数\n基数为一个月工资。\n③ 发放系数\n系数另行核定。',
      ],
      [
        'a repeat above parts that bear the number of their heading',
        '一、概况\n好。\n二、议程\n有。\n⟦二、⟧{warning}数据\n见表。\n三、上午\n3.1 开场\n致辞。\n3.2 交流\n发言。',
      ],
      ['a number that stands twice', '⟦一、一、⟧{warning}工作情况\n好。\n二、存在问题\n有。'],
      [
        'numbers that stand twice throughout',
        '⟦一、一、⟧{information}工作情况\n好。\n二、二、存在问题\n有。\n三、三、下一步打算\n继续。',
      ],
      ['two first headings', '一、工作情况\n好。\n⟦一、⟧{information}存在问题\n有。'],
      [
        'a late first number without a title',
        '　　甲段说了很多话，内容很丰富。\n　　乙段说了很多话，内容很丰富。\n　　丙段说了很多话，内容很丰富。\n　　丁段说了很多话，内容很丰富。\n　　戊段说了很多话，内容很丰富。\n　　己段说了很多话，内容很丰富。\n⟦二、⟧{information}存在问题\n有。',
      ],
    ],
  },
  'missing-element': {
    default: 'warning',
    cases: [
      [
        'the place of a meeting',
        '⟦关于召开安全生产工作会议的通知⟧{warning}\n各单位：\n为做好安全生产工作，进一步压实各方责任，县政府决定召开会议，请有关负责人准时参加，按要求准备发言材料，不得请假，不得迟到早退，不得由他人代替。\n特此通知。\n青河县教育局\n2024年5月1日',
      ],
      [
        'the people of a meeting whose notice is addressed to those who come',
        '⟦关于召开安全生产工作会议的通知⟧{information}\n各科室：\n为做好安全生产工作，定于2024年5月8日上午9时在三楼会议室召开会议，部署二季度工作。请安排好手头工作，准时到会，不得迟到早退，发言材料会前一天送办公室。\n青河县教育局\n2024年5月1日',
      ],
      [
        'the addressee',
        '⟦关于请求拨付经费的请示⟧{warning}\n我局现有办公设备陈旧，影响工作。\n妥否，请批示。\n青河县教育局\n2024年5月1日',
      ],
      [
        'the addressee of a body outside government',
        '⟦关于开展安全检查的通知⟧{information}\n为做好安全生产工作，决定开展检查。\n特此通知。\n青河县供水公司\n2024年5月1日',
      ],
      [
        'the addressee of what nobody signs',
        '⟦关于请求拨付经费的请示⟧{information}\n我局现有办公设备陈旧，影响工作。\n妥否，请批示。',
      ],
      [
        'the date under a signature',
        '关于开展安全检查的通知\n各单位：\n请认真开展检查，逐项登记。\n⟦青河县教育局⟧{warning}',
      ],
      [
        'who gives an account, and when',
        '工作汇报\n一、工作情况\n全年完成设备检修十二次，处理故障三十余起，运行平稳。\n二、存在问题\n备品备件不足，个别设备老化，影响了检修进度。\n三、下一步打算\n继续抓好检修，补齐备品备件，⟦保证设备运行平稳。⟧{information}',
      ],
      ['the date of what nobody signs', '关于开展安全检查的通知\n各单位：\n请认真开展检查，⟦逐项登记。⟧{information}'],
      [
        'an attachment, by custom',
        '安全生产工作总结\n一年来，我局完成任务，⟦详见附件1⟧{information}。\n明年继续努力。',
      ],
      [
        'an attachment, by regulation',
        '关于开展安全检查的通知\n各单位：\n请认真开展检查，⟦详见附件1⟧{warning}。\n特此通知。\n青河县教育局\n2024年5月1日',
      ],
      [
        'the note of an attachment of which the text speaks again',
        '关于开展安全检查的通知\n各单位：\n请认真开展检查，⟦详见附件1⟧{information}。\n附件1由各单位自行下载。\n特此通知。\n青河县教育局\n2024年5月1日',
      ],
      [
        'an attachment beyond the numbered note',
        '关于开展安全检查的通知\n各单位：\n请认真开展检查，填写台账⟦（附件3）⟧{information}。\n附件：1.检查表\n　　　2.名单\n青河县教育局\n2024年5月1日',
      ],
      [
        'an addressee that a copy runs into the text',
        '⟦关于请求拨付经费的请示⟧{information}\n青河县财政：我局现有办公设备陈旧，影响工作。\n妥否，请批示。\n青河县教育局\n2024年5月1日',
      ],
    ],
  },
  'missing-section': {
    default: 'warning',
    cases: [
      [
        'a part that the settings require',
        `⟦安全生产周报⟧{warning}\n一、本周工作\n${WORK}`,
        { kinds: [weekly('required')] },
      ],
      [
        'a part that the settings call usual',
        `⟦安全生产周报⟧{information}\n一、本周工作\n${WORK}`,
        { kinds: [weekly('usual')] },
      ],
      [
        'what custom alone wants of a report that is not official beyond doubt',
        `河道巡查项目总结报告\n一、⟦主要成果⟧{hint}\n${ROUNDS}\n二、巡查人员\n${ROUNDS}\n三、存在的问题\n${ROUNDS}\n四、下一步计划\n${ROUNDS}`,
      ],
      [
        'a part that only the other parts show',
        `⟦年终总结⟧{information}\n一、主要收获\n${'今年学会了游泳，读了三十本书，去了两座城市，还养了一只猫。'.repeat(16)}\n二、明年打算\n明年要去爬山，再读三十本书。`,
      ],
      [
        'a part that the others show in official writing',
        `⟦青河镇2024年工作总结⟧{warning}\n一、主要工作\n${WORK}\n二、下一步打算\n我镇将继续努力，推进各项工作。`,
      ],
      [
        'a part beside the state of things and plans, where nothing heads what was done',
        `⟦青河公司2024年工作汇报⟧{information}\n一、公司简介\n${WORK}\n二、基地现状\n${WORK}\n三、下一步打算\n我公司将继续努力，推进各项工作。`,
      ],
      [
        'plans behind open troubles',
        `⟦青河镇2024年工作总结⟧{warning}\n一、主要工作\n${WORK}\n二、存在的问题\n人手不足，经费紧张。`,
      ],
      [
        'a part that the title promises',
        `⟦青河镇2024年工作总结及2025年工作打算⟧{warning}\n一、主要工作\n${WORK}\n二、存在问题\n人手不足。`,
      ],
      [
        'a part that is usual',
        `⟦⟦青河镇2024年慰问活动总结⟧{information}⟧{information}\n一、主要工作\n${WORK}\n二、活动成效\n群众满意。`,
      ],
      [
        'what the opening names',
        `青河镇情况说明\n本报告分四个部分：主要工作、工作成效、⟦经验体会⟧{warning}和其他事项。\n一、主要工作\n${WORK}\n二、工作成效\n群众满意。\n三、其他事项\n无。`,
      ],
      [
        'a part that its sisters have',
        `青河镇情况\n一、甲村\n（一）主要成效\n修路2公里。\n（二）存在问题\n村集体没有钱。\n二、⟦乙村⟧{information}\n（一）主要成效\n架桥1座。\n三、丙村\n（一）主要成效\n修渠3公里。\n（二）存在问题\n缺人手。`,
      ],
      [
        'a kind that is not told, guessed from the body',
        `第3篇\n一年来，我镇认真履职。\n一、存在的问题\n${WORK}\n二、原因分析\n群众满意。`,
      ],
    ],
  },
  'name-conflict': {
    default: 'information',
    cases: [
      ['two names of one unit', '我镇认真履职。我镇开展检查。我镇完成任务。⟦我乡⟧{information}继续努力。'],
      [
        'the signature',
        '青河县教育局关于工作情况的报告\n县政府：\n我局认真履职。\n⟦清源县⟧{warning}教育局\n2024年5月1日',
      ],
      [
        'the words of a name in another order',
        '工作汇报\n推行安全信息化管理系统，安全信息化管理系统运行正常，安全信息化管理系统已验收。\n参加了安全⟦管理信息化系统⟧{information}培训。',
      ],
      ['another place, announced', '青河县2024年工作总结\n现将⟦清源县⟧{warning}工作情况总结如下：\n一、抓学习。'],
      ['another place', '青河县2024年工作总结\n⟦清源县⟧{information}委、县政府高度重视，全面推进。'],
      ['one person', '工作汇报\n县水利局局长陶志明带队检查。\n县水利局局长⟦陶忠明⟧{information}在会上讲话。'],
      ['one body', '工作汇报\n洁诚环卫公司承担保洁。\n⟦洁诚达环卫公司⟧{information}得分较低。'],
      ['another body', '枫林中学2024年工作总结\n⟦竹溪中学⟧{information}全体教师签订承诺书。'],
      ['another body that acts', '梅溪镇2025年工作总结\n制度健全。⟦沙坪镇⟧{information}纪委开展回头看。'],
      ['another person', '述职报告\n李建东\n一年来，我⟦王明⟧{information}始终牢记群众的事。'],
      ['one project', '工作汇报\n“暖阳陪伴”结对600人。\n“⟦暖阳相伴⟧{information}”项目已启动。\n开展“暖阳陪伴”走访。'],
      [
        'what a paper of rules calls itself, where it closes and where it does not',
        '停车管理办法\n第一条 制定本办法。\n第二条 本办法适用于县城。\n第三条 违反本办法的，予以纠正。\n第四条 按⟦本规定⟧{information}处理。\n第五条 ⟦本制度⟧{warning}自印发之日起施行。',
      ],
      ['names alike', '工作汇报\n退休教师罗玉萍说，食堂办得好。\n⟦罗玉平⟧{information}老师每天上门。'],
    ],
  },
  'repealed-law': {
    default: 'information',
    cases: [
      ['in a draft without a day', '租赁合同\n根据《⟦合同法⟧{information}》订立本合同。'],
      [
        'in a draft that is signed later',
        '小区管理办法\n第一条 根据《⟦物权法⟧{information}》，制定本办法。\n第二条 违反《⟦担保法⟧{information}》的无效。\n青山小区业主委员会\n2023年5月6日',
      ],
      ['in notes', `${NOTES}根据《⟦合同法⟧{hint}》第五十二条，这样的约定无效。`],
    ],
  },
  ...DATES,
  ...FIGURES,
  ...MARKS,
  wording: {
    default: 'warning',
    cases: [
      ['a standing name', '践行⟦三个代表⟧{warning}重要思想。'],
      ['the unit’s own term', '领导干部⟦座谈⟧{warning}。', { config: { terms: [{ wrong: '座谈', right: '恳谈' }] } }],
      ['a miswritten word', '工作⟦布署⟧{warning}到位。'],
      ['a miswritten word, twice', '工作⟦布署⟧{warning}到位，再布署再检查。'],
      ['an older form', '⟦部份⟧{information}单位参加。'],
      ['a form that laws have settled on', '⟦其它⟧{hint}单位参加。'],
      ['a word that depends on its neighbours', '群众⟦反应⟧{information}强烈的问题得到解决。'],
      ['a character typed for another', '全镇干部反对⟦铺张浪废⟧{information}的做法。'],
      ['a variant', '节目⟦精采⟧{hint}。', { config: { rules: { wording: { options: { variants: true } } } } }],
      ['a formula', '增强“四个意识”（即⟦政治意识、核心意识、大局意识、看齐意识⟧{warning}）。'],
    ],
  },
};
