/** Years that are settled: foundings, five-year plans, party congresses. Level 事实. */

/** What anniversaries count from: names in front of 周年, and the year. */
export const FOUNDED: readonly { readonly names: readonly string[]; readonly year: number }[] = [
  { names: ['建党', '中国共产党成立', '中国共产党建党', '中国共产党诞辰'], year: 1921 },
  { names: ['新中国成立', '中华人民共和国成立', '建国', '国庆'], year: 1949 },
  { names: ['建军', '人民解放军建军'], year: 1927 },
  { names: ['改革开放'], year: 1978 },
  { names: ['辛亥革命'], year: 1911 },
  { names: ['五四运动'], year: 1919 },
  { names: ['抗日战争胜利', '抗战胜利'], year: 1945 },
  { names: ['红军长征胜利', '长征胜利'], year: 1936 },
];

/** First years of the five-year plans, each lasting five. Source: the outlines of 国民经济和社会发展五年规划（计划）. */
export const FIVE_YEAR_PLANS: Readonly<Record<string, number>> = {
  八五: 1991,
  九五: 1996,
  十五: 2001,
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
  十六五: 2031,
};

/** Years of party congresses and plenary sessions. Source: their communiqués. */
export const CONGRESSES: Readonly<Record<string, number>> = {
  十七大: 2007,
  十八大: 2012,
  十九大: 2017,
  二十大: 2022,
  十八届三中全会: 2013,
  十八届四中全会: 2014,
  十八届五中全会: 2015,
  十八届六中全会: 2016,
  十九届四中全会: 2019,
  十九届五中全会: 2020,
  十九届六中全会: 2021,
  二十届三中全会: 2024,
  二十届四中全会: 2025,
};
