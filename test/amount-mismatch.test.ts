/** amount-mismatch: which words and figures belong together, what is equal, and what the fixes write. */
import { describe, expect, it } from 'vitest';
import { check, checkFix, checkSilent, findings } from './check';

const RULE = 'amount-mismatch';

describe('equal sums are silent', () => {
  it.each([
    '3286050元（大写：叁佰贰拾捌万陆仟零伍拾元整）',
    '人民币叁万伍仟元整（¥35,000.00）',
    '人民币叁万伍仟圆正（￥35000）',
    '35万元（大写：叁拾伍万元整）',
    '1.2亿元（大写：壹亿贰仟万元整）',
    '人民币（大写）肆佰伍拾万元整（￥4500,000）',
    '合计（大写）：壹拾万零柒仟元伍角叁分　（小写）：¥107,000.53',
    '合计（大写）：壹拾万柒仟元零伍角叁分，（小写）：107000.53元',
    '大写：叁万元整，小写：30000元',
    '小写：30000元；大写：叁万元整',
    '三万五千元整（¥35000元）',
    '¥80.00（捌拾元整）',
    '5000元整（伍仟元整）',
    '3元5角（大写：叁元伍角）',
    '１２００元（大寫：壹仟貳佰圓整）',
    '总额35（大写：叁拾伍万元整）',
    '328.61万元（大写：叁佰贰拾捌万陆仟零伍拾元整）',
    '约328万元（大写：叁佰贰拾捌万陆仟元整）',
    '1,234,567.89元（大写：壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分）',
    '0.05元（大写：伍分）',
    '9角（大写：玖角）',
    '大写金额为叁仟元整（3000）',
    '3000元（大写：叁仟元整），500元（大写：伍佰元整）',
    '叁仟元整（3000元）、伍佰元整（500元）',
  ])('%s', (text) => checkSilent(RULE, `付款说明如下：${text}。`));
});

describe('what only looks like two writings of one sum is silent', () => {
  it.each([
    '支付3000元，伍佰元由乙方承担',
    '壹佰元（20张）购物卡',
    '一百元（5张）',
    '十元（共20份）',
    '多元正能量',
    '一元化管理',
    '第叁章第2节',
    '贰零贰肆年12月',
    '预付叁万元（其中材料费20000元）',
    '叁仟元整，即每人300元',
    '捌角楼3层',
    '押金3000元、伍佰元',
  ])('%s', (text) => checkSilent(RULE, `付款说明如下：${text}。`));
});

describe('different sums are found', () => {
  it.each([
    '3280650元（大写：⟦叁佰贰拾捌万陆仟零伍拾元整⟧{amount-mismatch}）',
    '人民币⟦叁万伍仟元整⟧{amount-mismatch}（¥53,000.00）',
    '35万元（大写：人民币⟦叁拾万元整⟧{amount-mismatch}）',
    '500.05元（大写：⟦伍佰元伍角⟧{amount-mismatch}）',
    '大写：⟦叁万元整⟧{amount-mismatch}，小写：3000元',
    '⟦三万五千元整⟧{amount-mismatch}（¥3500元）',
    '人民币⟦贰万元⟧{amount-mismatch}（200000元）',
    '1.2亿元（大写：⟦壹仟贰佰万元整⟧{amount-mismatch}）',
    '1200元（大寫：⟦壹仟參佰圓整⟧{amount-mismatch}）',
    '3000元（大写：叁仟元整）；500元（大写：⟦伍拾元整⟧{amount-mismatch}）',
    '328.7万元（大写：⟦叁佰贰拾捌万陆仟零伍拾元整⟧{amount-mismatch}）',
  ])('%s', (text) => void check(RULE, `付款说明如下：${text}。`));

  it('over two lines of a form', () => void check(RULE, '报销单\n大写：⟦叁万元整⟧{amount-mismatch}\n小写：¥3000.00'));
});

describe('fixes', () => {
  it('writes the words from the figures, in the writer’s manner', () => {
    checkFix(
      RULE,
      '合同价3280650元（大写：叁佰贰拾捌万陆仟零伍拾圆正）。',
      '合同价3280650元（大写：叁佰贰拾捌万零陆佰伍拾圆正）。',
      '大写',
    );
  });
  it('writes the figures from the words, with their commas, decimals and unit', () => {
    checkFix(RULE, '人民币叁万伍仟元整（¥53,000.00）。', '人民币叁万伍仟元整（¥35,000.00）。', '小写');
    checkFix(RULE, '补助35万元（大写：叁拾万元整）。', '补助30万元（大写：叁拾万元整）。', '小写');
  });
  it('is the writer’s choice, and shows the arithmetic', () => {
    const [found] = findings('合同价3280650元（大写：叁佰贰拾捌万陆仟零伍拾元整）。', RULE);
    expect(found?.fixes.every((fix) => !fix.safe)).toBe(true);
    expect(found?.message).toContain('相差5400元');
    expect(found?.related).toHaveLength(1);
  });
});
