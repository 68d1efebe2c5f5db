/** Series in running text. */
import { describe, expect, it } from 'vitest';
import { check, checkFix, checkSilent, findings } from './check';

const RULE = 'enumeration-sequence';
const lines = (text: string): string => text.split('/').join('\n');

describe('enumeration-sequence finds', () => {
  it.each([
    '我们一是抓班子；二是抓制度；⟦四是⟧{enumeration-sequence}抓监督。',
    '我们一是抓班子；二是抓制度；⟦二是⟧{enumeration-sequence}抓监督。',
    '一要抓早；二要抓小；⟦四是⟧{enumeration-sequence}抓常；五是抓长。',
    '第一，提高认识。第二，抓好落实。⟦第四⟧{enumeration-sequence}，强化督导。',
    '其一，认识不够；⟦其三⟧{enumeration-sequence}，督查不严。',
    '一是甲；⟦三是⟧{enumeration-sequence}乙；二是丙；四是丁。',
    '要求：（1）甲事；（2）乙事；⟦（4）⟧{enumeration-sequence}丙事。',
    '步骤：（一）宣传；（二）实施；⟦（四）⟧{enumeration-sequence}总结；（五）巩固。',
    '一、时间：3月5日。二、地点：会议室。⟦四、⟧{enumeration-sequence}参加人员：全体职工。',
    '总结/一、做法/今年做了大量工作。⟦二是⟧{enumeration-sequence}加强培训。三是严格考核。',
  ])('%s', (text) => void check(RULE, lines(text)));
});

describe('enumeration-sequence is silent on', () => {
  it.each([
    '一是甲；二是乙；三要丙；四要丁。',
    '第一，甲。二是乙。三是丙。',
    '提供副本（①在有效期内；②加盖公章）。注：材料应满足此条要求①有年检的应当通过；②在有效期内；③加盖公章。',
    '第一，甲：一是子；二是丑；三是寅。第二，乙。',
    '一是抓学习。做法：一是集中学，二是自学。二是抓整改。三是抓落实。',
    '问题：一是经费不足，二是人手紧张。打算：一是争取经费，二是充实人员，三是加强培训。',
    '首先，甲；其次，乙；第三，丙；最后，丁。',
    '首先要增加投入。二是要培训人员。三是要加强考核。',
    '第一产业、第二产业、第四产业；位居第一，第三的是甲市；第一书记、第三批。',
    '一要素、三要素齐备；一是一，二是二；这是唯一是对的，之一是甲。',
    '一是多发展种植，一是多发展养殖。',
    '一方面经费不足，二是人手紧张，三是经验欠缺。',
    '按照第（一）项、第（三）项和（二）、（四）执行；（1）班、（2）班、（4）班参加。',
    '既要保民生，二要促发展。',
  ])('%s', (text) => checkSilent(RULE, lines(text)));
});

it('enumeration-sequence repairs one slip safely, a gap only when asked', () => {
  checkFix(RULE, '一是甲；二是乙；二是丙；四是丁。', '一是甲；二是乙；三是丙；四是丁。');
  checkFix(RULE, '一是甲；二是乙；四是丙；五是丁。', '一是甲；二是乙；三是丙；四是丁。');
  expect(findings('一是甲；二是乙；二是丙；四是丁。', RULE)[0]!.fixes[0]!.safe).toBe(true);
  expect(findings('一是甲；二是乙；四是丙；五是丁。', RULE)[0]!.fixes[0]!.safe).toBe(false);
});
