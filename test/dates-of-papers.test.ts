/** date-problem over a whole paper: when it was made, numbered and in force, its stages, and the lives and events it tells of. */
import { describe, expect, it } from 'vitest';
import { check, checkSilent, findings } from './check';

const RULE = 'date-problem';
const told = (text: string): void => {
  for (const { severity } of check(RULE, text)) expect(severity).toBe('information');
};
const silent = (text: string): void => checkSilent(RULE, text);

describe('a paper in force before it was made', () => {
  const history = (day: string): string =>
    `柳河市养犬管理办法\n\n（2006年10月31日市人民代表大会常务委员会通过 2024年11月8日市人民代表大会常务委员会修订）\n\n第一条 为了加强管理，制定本办法。\n\n第二条 本办法自${day}起施行。`;
  it('is told by its revision', () => told(history('⟦2024年1月1日⟧{date-problem}')));
  it('may be in force since before it was revised, or from a later day', () => {
    silent(history('2007年1月1日'));
    silent(history('2025年1月1日'));
  });
  it('keeps its day where only some articles were changed', () =>
    silent(
      '柳河市养犬条例\n\n（1997年4月4日市人民代表大会常务委员会通过 根据2010年7月30日《关于修改部分法规的决定》修正）\n\n第一条 为了加强管理，制定本条例。\n\n第二条 本条例自1997年5月1日起施行。',
    ));
  const letter = (day: string, signed: string): string =>
    `关于印发差旅费管理办法的通知\n\n各科室：\n\n现将办法印发给你们，自${day}起执行。\n\n柳河市财政局\n${signed}`;
  it('is told by the signature', () => told(letter('⟦2023年7月15日⟧{date-problem}', '2024年6月20日')));
  it('may be in force from the first of a month shortly before', () => {
    silent(letter('2024年1月1日', '2024年3月5日'));
    silent(letter('2024年7月1日', '2024年6月20日'));
  });
});

describe('the number of a paper', () => {
  const paper = (number: string, signed: string): string =>
    `关于开展普查的通知\n\n柳统发〔${number}〕12号\n\n各镇：\n\n请认真做好普查工作，落实人员和经费。\n\n柳河市统计局\n${signed}`;
  it('of another year than the signature is told', () => told(paper('⟦2023⟧{date-problem}', '2024年6月20日')));
  it('may be of the December before, or of the year', () => {
    silent(paper('2023', '2024年1月5日'));
    silent(paper('2024', '2024年6月20日'));
  });
});

describe('revisions', () => {
  const paper = (last: string): string =>
    `柳河市市容管理条例\n\n（1994年9月28日市人民代表大会常务委员会通过 根据2010年5月1日第一次修正 根据2018年8月29日${last}）\n\n第一条 为加强管理，制定本条例。`;
  it('are counted one by one', () => told(paper('⟦第三次修正⟧{date-problem}')));
  it('in their order are right', () => silent(paper('第二次修正')));
});

describe('stages', () => {
  const plan = (last: string): string =>
    `专项整治方案\n\n（一）动员部署阶段（6月10日至6月20日）。\n\n（二）自查自纠阶段（6月21日至7月20日）。\n\n（三）总结提升阶段（${last}）。`;
  it('do not begin before the one above', () => told(plan('⟦6月10日至6月15日⟧{date-problem}')));
  it('may overlap, and may go on into the next year', () => {
    silent(plan('7月10日至7月31日'));
    silent(plan('7月21日至7月31日'));
    silent('整治方案\n\n（一）自查阶段（11月至12月）。\n\n（二）总结阶段（1月至2月）。');
  });
  it('of two plans are two runs', () =>
    silent('方案\n\n（二）整改阶段（9月1日至30日）。\n\n另一项工作。\n\n（一）动员阶段（3月1日至10日）。'));
});

describe('a life', () => {
  it('begins with its birth', () => {
    told('王芳，女，1994年9月出生，⟦1992年7月⟧{date-problem}参加工作。');
    told('“90后”青年周明，⟦1981年2月⟧{date-problem}出生，现任村支书。');
  });
  it.each([
    '王芳，女，1974年9月出生，1992年7月参加工作，1995年6月入党。',
    '王芳，1974年9月出生，1992年7月参加工作。李明，1995年3月出生，2018年8月参加工作。',
    '“90后”青年周明，1991年2月出生，现任村支书。',
    '1981年2月出生的周明，下午5:00后到岗。',
    '该队1992年7月成立，王芳1994年9月出生。',
  ])('silent: %s', silent);
});

describe('an event', () => {
  it('has one time', () =>
    told(
      '全省城市工作会议2025年7月14日至15日在省城举行。\n\n在⟦2025年7月14日至16日⟧{date-problem}举行的全省城市工作会议上，与会人员作了交流。',
    ));
  it('of one name is held again', () =>
    silent(
      '全省城市工作会议2025年7月14日至15日在省城举行。\n\n在2015年12月20日至21日举行的全省城市工作会议上，与会人员作了交流。',
    ));
});

describe('what is asked and what is counted', () => {
  const notice = (body: string): string => `关于自查的通知\n\n各镇：\n\n${body}\n\n柳河县应急管理局\n2024年6月3日`;
  it('from today on ends after today', () => {
    told(notice('自即日起至⟦5月30日⟧{date-problem}，各镇要组织自查。'));
    silent(notice('自即日起至6月30日，各镇要组织自查。'));
  });
  it('is signed above the foot of a page', () => {
    const page = (day: string): string =>
      `# 关于自查的通知\n\n各镇：\n\n请于${day}前报送自查情况。\n\n柳河县应急管理局\n\n2024年6月3日\n\n---\n\n*[点击下载此文件](/files/notice.pdf)*\n`;
    check(RULE, page('⟦2024年5月20日⟧{date-problem}'), { format: 'markdown' });
    checkSilent(RULE, page('2024年6月20日'), { format: 'markdown' });
  });
  it('by the end of a month is counted when that month is over', () => {
    told(notice('⟦截至2024年12月底⟧{date-problem}，全县共改造120户。'.replace('⟦截至', '截至⟦')));
    silent(notice('截至2024年5月底，全县共改造120户。'));
    silent(notice('截至2024年12月底，全县力争改造120户。'));
  });
  it('lasts as long as it says', () => {
    const [found] = findings('任期三年（2021年5月至2023年5月）。', RULE);
    expect(found?.message).toContain('前后25个月');
    silent('任期三年（2021年5月至2024年5月）。');
    expect(findings('公示时间7天，自2024年6月10日至6月14日。', RULE)).toHaveLength(1);
    silent('公示时间5天，自2024年6月10日至6月14日。');
  });
});

describe('what is still to be done by a day', () => {
  const notice = (order: string, title = '关于推广随机抽查的通知'): string =>
    `${title}\n\n各科室：\n\n${order}\n\n柳河市市场监督管理局\n2024年7月29日`;
  it.each([
    '各科室要抓紧制定实施方案，于⟦2024年6月底前⟧{date-problem}报局办公室。',
    '各科室要按照有关规定，于⟦2024年6月20日前⟧{date-problem}完成整改。',
  ])('lies ahead of the paper that orders it: %s', (order) => told(notice(order)));
  it.each([
    '各科室要抓紧制定实施方案，于2024年8月底前报局办公室。',
    '各科室已按要求于2024年6月底前完成整改。',
    '根据上级部署，2024年6月底前完成了试点。',
  ])('silent: %s', (order) => silent(notice(order)));
  it('may be what a report was told to do', () =>
    silent(notice('按照方案，2024年6月底前完成整改。', '关于整改情况的报告')));
});

describe('the term of a paper', () => {
  const promise = (until: string): string =>
    `安全生产责任书\n\n本责任书自签订之日起生效，有效期至${until}。\n\n签订日期：2026年1月16日`;
  it('ends behind the day that it is signed on', () => told(promise('⟦2025年12月31日⟧{date-problem}')));
  it('is not over', () => silent(promise('2026年12月31日')));
  it('may be of something else', () => silent('情况说明\n\n原证书有效期至2025年12月31日。\n\n报告日期：2026年1月16日'));
});
