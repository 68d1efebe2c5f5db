/** Makes long drafts for the benchmark: official prose with figures that differ from sentence to sentence, always the same. */

/** A small linear congruential generator: the same drafts on every machine. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const PLACES = ['青河县', '云岭镇', '清源区', '柳林乡', '石门街道', '新和社区', '东坡村', '双桥镇'];
const SUBJECTS = [
  '固定资产投资',
  '城乡居民人均可支配收入',
  '高标准农田建设',
  '农村公路改造',
  '养老服务设施',
  '义务教育阶段在校学生',
  '规模以上工业企业',
  '门诊诊疗',
  '安全隐患排查',
  '便民服务事项',
];
const VERBS = ['完成', '新增', '改造', '建成', '整治', '培训', '办结', '组织开展'];

/** A draft of at least `length` characters with headings, prose, series, sums and rates. */
export function longDraft(length: number, seed = 7): string {
  const random = randomFrom(seed);
  const pick = (list: readonly string[]): string => list[random(list.length)]!;
  const out = ['青河县2024年工作总结', '2024年，全县上下认真落实各项部署，现将工作情况总结如下：'];
  let size = 0;
  for (let section = 1; size < length; section++) {
    out.push(`（${'一二三四五六七八九十'[(section - 1) % 10]}）抓好${pick(SUBJECTS)}工作`);
    for (let i = 0; i < 6; i++) {
      const a = 100 + random(9_000);
      const b = 100 + random(9_000);
      const rate = (random(900) / 10 + 1).toFixed(1);
      const sentences = [
        `${pick(PLACES)}${pick(VERBS)}${pick(SUBJECTS)}${a}项，比上年增长${rate}%，其中重点任务${random(90) + 2}项已经按期完成。`,
        `全年投入资金${(a / 7).toFixed(2)}万元，惠及群众${b}人次，群众满意度达到${(80 + random(190) / 10).toFixed(1)}%。`,
        `一是健全工作机制，召开专题会议${random(20) + 2}次。二是强化督促检查，排查问题${a}个、整改${b}个，共计${a + b}个。三是加强宣传引导，发放资料${a}份。`,
        `${2 + random(9)}月${1 + random(27)}日，${pick(PLACES)}举办培训班，${pick(SUBJECTS)}由${a}个增加到${a + b}个，增加${b}个。`,
        '坚持问题导向，压实工作责任，完善长效机制，推动各项任务落到实处、见到实效，为高质量发展提供有力保障。',
      ];
      const paragraph = sentences.slice(0, 2 + random(4)).join('');
      out.push(paragraph);
      size += paragraph.length;
    }
  }
  return out.join('\n') + '\n';
}
