/**
 * Heads that divide a whole without remainder: 男/女, 中央/地方. When two parts of a stated total carry such heads, nothing else
 * can belong to it, so the parts must make it up. Practice of official statistics (惯例).
 */

/** Each entry: the members of one division, each a pattern of the names it goes by. */
const DIVISIONS: readonly (readonly string[])[] = [
  ['男', '女'],
  ['中央', '地方'],
  ['城镇|城市|城区|市区|市民', '农村|乡村|乡镇|农民'],
  ['城镇|城市', '村镇'],
  ['进口', '出口'],
  ['职工', '居民'],
  ['省内|本省', '省外|外省'],
  ['市内|本市|市域内', '市外|外市'],
  ['县内|本县|县域内', '县外|外县'],
  ['区内|本区', '区外|外区'],
  ['国内|境内', '国外|境外|国际|海外|入境'],
  ['本地|户籍人口|常住户籍', '外地|外来|流动人口|非户籍'],
  ['公办|公立|国有', '民办|私立|民营|非国有'],
  ['新建', '改建|续建|改扩建|扩建|结转'],
  ['农业', '工业|非农业|非农'],
  ['内资', '外资'],
  ['线上', '线下'],
  ['重工业', '轻工业'],
  ['本科', '专科'],
  ['在职', '离退休|退休'],
  ['在编|编内|正式', '编外|非在编|临聘|聘用|临时'],
  ['正式党员', '预备党员'],
  ['专职', '兼职'],
  ['住校|住宿|寄宿', '走读'],
  ['正职', '副职'],
  ['内部', '外部'],
  ['(?<!非)税收', '非税'],
  ['地上', '地下'],
  ['人大|议案|建议', '政协|提案'],
  ['重大隐患', '一般隐患'],
  ['水田', '旱地'],
  ['上半年', '下半年'],
  ['上行', '下行'],
  ['党内', '党外'],
  ['已(?!经?超)', '未|正在|尚|待|暂'],
  ['合格(?<!不合格)', '不合格'],
  ['完成(?<!未完成)', '未完成'],
  ['第一产业|一产', '第二产业|二产', '第三产业|三产'],
];

interface Division {
  readonly members: readonly RegExp[];
}

const COMPILED: readonly Division[] = DIVISIONS.map((members) => ({ members: members.map((member) => new RegExp(`(?:${member})`)) }));

/** Words that hold several members at once, spelt out so that each is seen. */
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/进出口/g, '进口和出口'], [/工农业/g, '工业和农业'], [/城乡/g, '城镇和乡村'], [/男女/g, '男和女'], [/一二三产|一、二、三产/g, '一产和二产和三产'],
  [/国内外/g, '国内和国外'], [/省内外/g, '省内和省外'], [/专兼职/g, '专职和兼职'], [/非农业/g, '非农'],
];

/** The members that `heads` name, when together they are exactly one whole division, each head one member. */
export function divisionOf(heads: readonly string[]): readonly RegExp[] | undefined {
  return COMPILED.find(({ members }) => {
    if (members.length !== heads.length) return false;
    const named = heads.map((head) => members.findIndex((member) => member.test(head)));
    return named.every((index, i) => index >= 0 && named.indexOf(index) === i &&
      members.every((member, other) => other === index || !member.test(heads[i]!)));
  })?.members;
}

/** Whether what `whole` names can be divided so: it names none of the members, or all of them (进出口总额). */
export function dividesBy(whole: string, members: readonly RegExp[]): boolean {
  let spelt = whole;
  for (const [joined, apart] of JOINED) spelt = spelt.replace(joined, apart);
  const named = members.filter((member) => member.test(spelt)).length;
  return named === 0 || named === members.length;
}

/** A head that closes a list: what is left over. */
export const REMAINDER = /^(?:其余|其他|其它|剩余|余下|剩下)/;
