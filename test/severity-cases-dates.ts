/** A case for every grade of the rules of dates and years. */
import type { Grades } from './severity-cases';

export const DATES: Readonly<Record<string, Grades>> = {
  'date-problem': {
    default: 'error',
    cases: [
      ['a month twice', '会议定于⟦6月20月⟧{error}召开。'],
      ['a part said twice', '会议定于⟦5月⟧{error}5月3日召开。'],
      ['a year without four digits', '会议于⟦204年⟧{error}5月8日召开。'],
      ['a year behind the mark of a note', '⟦12011年⟧{information}9月6日，股东会通过决议。'],
      ['a minute that is none', '会议于⟦上午9时60分⟧{error}召开。'],
      ['a month that is none', '会议定于⟦2024年13月5日⟧{error}召开。'],
      ['a day that is none', '会议定于⟦6月31日⟧{error}召开。'],
      ['29 February of a year that the paragraph names', '2021年，会议于1月5日召开，⟦2月29日⟧{warning}结束。'],
      ['29 February of a year written with it', '会议于⟦2023年2月29日⟧{error}召开。'],
      [
        'a day that is over, under what is to come',
        '情况报告\n一、下一步工作\n⟦6月10日前⟧{information}完成修复。\n某县水利局\n2025年6月20日',
      ],
      [
        'a day that is over, elsewhere',
        '情况报告\n其余各处最迟于⟦6月10日前⟧{information}完成修复。\n某县水利局\n2025年6月20日',
      ],
      [
        'what is told as done on a later day',
        '情况报告\n路灯已于⟦6月25日⟧{information}更换。\n某县水利局\n2025年6月20日',
      ],
      ['work that ends before it begins', '工程计划2025年10月开工，⟦2025年8月⟧{information}完成一期。'],
      [
        'a meeting on findings before the inspection',
        '3月6日，县局对我站进行检查。我站于⟦3月4日⟧{information}召开会议，研究反馈意见。',
      ],
      [
        'a weekday of the year before',
        '2024年小结\n⟦5月31日星期五⟧{information}，举办艺术节。\n某县第一中学\n2025年7月4日',
      ],
      [
        '29 February and a feast by the year of the draft',
        '情况报告\n⟦2月29日⟧{warning}前补报，除夕（⟦2月17日⟧{warning}）前走访。\n某县水利局\n2026年1月20日',
      ],
      ['a year far ahead', '会议于⟦2204年⟧{warning}2月2日召开。'],
      ['a weekday with its year', '会议于⟦2021年7月30日（星期四）⟧{error}召开。'],
      ['a weekday whose year is elsewhere', '2021年工作安排如下。会议于⟦7月30日（星期四）⟧{warning}召开。'],
      ['a range that surely runs backwards', '展期为⟦5月9日至5月3日⟧{error}。'],
      ['a range that may run into the next year', '展期为⟦5月9日至3月3日⟧{warning}。'],
      ['times that surely run backwards', '会议于⟦上午10:00至上午9:30⟧{error}召开。'],
      ['times that may', '会议于⟦10:00至09:30⟧{warning}召开。'],
      ['an hour that is none', '会议于5月3日⟦25时⟧{error}召开。'],
      ['an hour that is not in its part of the day', '会议于⟦上午14时⟧{warning}召开。'],
      ['a length', '活动从5月1日至10日，⟦历时8天⟧{warning}。'],
      ['a congress', '⟦2018年⟧{warning}党的十九大召开。'],
      ['an anniversary', '2021年是建党⟦90周年⟧{warning}。'],
      ['the years of a plan', '“十三五”时期（⟦2015—2020年⟧{warning}）取得成效。'],
      ['its first year', '⟦2022年⟧{warning}是“十四五”开局之年。'],
      [
        'a day ahead that was over when the draft was signed',
        '关于开会的通知\n定于⟦2025年4月20日⟧{warning}召开会议。\n清河镇人民政府\n2025年4月28日',
      ],
    ],
  },
  'stale-year': {
    default: 'warning',
    cases: [
      [
        'the matter of the title with another year',
        '2025年迎峰度夏保供电方案\n成立⟦2024⟧{information}年迎峰度夏工作专班。\n以上是⟦2023⟧{warning}年度的安排。',
      ],
      ['the date line', '2024年工作总结\n成绩显著。\n某单位\n⟦2023⟧{warning}年12月5日'],
      [
        'a goal whose year is over',
        '关于推进转型的通知\n各乡镇：\n到2028年，企业全部上云。\n到⟦2025年⟧{information}底，方案全部出台。\n县政府\n2026年5月26日',
      ],
      ['the file name', '⟦2023⟧{information}年工作总结\n一年来，成绩显著。', { fileName: '2024年工作总结.txt' }],
      ['the date line of a plan', '2025年工作计划\n抓好落实。\n某单位\n⟦2024⟧{information}年1月5日'],
      ['the plans of a summary', '2024年工作总结\n一年来，完成任务。\n三、⟦2024⟧{warning}年工作打算\n继续努力。'],
      [
        'the opening',
        '2024年工作总结\n⟦2023⟧{warning}年，在县委的正确领导下，我局认真履职，完成了各项任务。\n继续努力。',
      ],
      ['an aim whose year is over', '某局2025年工作计划\n力争到⟦2024⟧{warning}年底建成水厂3座。'],
      ['a plan whose year is over', '某局2025年工作计划\n抓项目，⟦2024⟧{information}年计划建成水厂3座。'],
      ['what is to be done by then', '某局2025年工作计划\n抓项目，⟦2024⟧{warning}年底前建成水厂3座。'],
      ['what will be done', '某局2025年工作计划\n⟦2024⟧{warning}年，全局将继续抓好巡查。'],
      ['what is asked for', '某局2025年工作计划\n各科请于⟦2024⟧{information}年12月20日前报名单。'],
      ['what comes later', '关于开展2025年防汛检查的通知\n⟦2024⟧{information}年汛期结束后，对先进予以表扬。'],
      ['what is planned', '某局2025年工作计划\n一、重点任务\n⟦2024⟧{information}年3月，启动骨干研修班。'],
      ['money', '关于解决经费的请示\n恳请追加⟦2024⟧{information}年度财政预算。\n某县档案馆\n2025年5月6日'],
      ['the number of an event', '第十二届艺术节方案\n各镇要把⟦第十一届⟧{information}艺术节抓好。'],
      ['the purpose of a notice', '关于开展2025年防汛检查的通知\n为做好⟦2024⟧{warning}年防汛检查，现通知如下。'],
      [
        'the purpose of a notice without a year in its title',
        '关于防汛检查的通知\n为做好⟦2024⟧{information}年汛期检查，现通知如下。\n某县水利局\n2025年5月6日',
      ],
      ['a part of a year', '某局2025年工作计划\n抓好⟦2024⟧{information}年第二季度开工。'],
      ['the times of a notice', '关于开展2025年防汛检查的通知\n一、检查时间：⟦2024⟧{warning}年5月1日至20日。'],
      ['an attachment', '某局2025年工作计划\n抓好落实。\n附件：⟦2024⟧{information}年工作任务清单'],
      ['an attachment on a part of a year', '某局2025年工作计划\n抓好落实。\n附件：⟦2024⟧{warning}年下半年任务清单'],
      ['credits', '关于2025年培训的通知\n合格者计入⟦2024⟧{information}年度继续教育学时。'],
      [
        'credits of a training late in its year',
        '关于2025年业务骨干的通知\n合格者计入⟦2024⟧{warning}年度继续教育学时。\n某县财政局\n2025年9月6日',
      ],
      ['a plan fulfilled too early', '某局2025年工作计划\n以⟦2024⟧{information}年全面完成“十四五”规划目标为契机。'],
      [
        'the rest of a year skipped',
        '某局2024年上半年工作总结\n一、主要工作\n修渠3公里。\n二、⟦明年工作计划⟧{warning}\n健全制度。',
      ],
      [
        'the same beside a next step',
        '某局2024年上半年工作总结\n一、主要工作\n修渠3公里，下一步抓管护。\n二、⟦明年工作计划⟧{information}\n健全制度。',
      ],
      ['a stage', '工作方案\n第一阶段（2025年3月）：准备。\n第二阶段（⟦2024⟧{information}年4月）：验收。'],
    ],
  },
};
