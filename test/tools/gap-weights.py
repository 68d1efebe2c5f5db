"""
Writes server/src/core/norms/gap-weights.ts: by what stands round a unit, how likely a number stands in front of it.

    g++ -O3 -march=native -ffast-math -o build/gap-weights test/tools/gap-weights.cpp
    python3 test/tools/gap-weights.py PROSE FOLDER [FOLDER …]      (numpy; some minutes on one processor)

FOLDER: finished texts, .txt and .md. Ours were 55 million characters of laws, reports, news, papers and pages; each line once, every
ninth collection kept back for measuring. PROSE: the same of novels, 14 million characters, which count three tenths. No text goes
into what is written, only figures.

Positive are the places of numbers, in digits (weight 1) and in 汉字 (weight ½), with the number taken out; negative all places where
the same unit stands and no number does. The network sees eight characters before the gap, six behind the unit, the unit, whether
the same unit stands near with its number, and whether the clauses beside it end in numbers; one character in ten is hidden from it
while it learns. Beside it a table of 32,768 figures says what pairs and threes of characters tell; which of them a group has goes by
a number made of its members, which others share. The figures are then rounded to whole ones from −46 to 46, one printable
character each. `reading/number-gap.ts` reads them, and mixes as `mixed` does.
"""
import os, re, subprocess, sys, tempfile, zlib
import numpy as np

WIDTH, BEFORE, BEHIND, NEURONS, FLAGS, BITS, MOST = 8, 8, 6, 48, 16, 15, 46
CHARACTERS = 2600
UNITS = sorted(set(('个百分点 平方公里 平方千米 平方米 平米 立方米 千瓦时 人次 公里 千米 公顷 亩 吨 元 人 户 家 个 项 件 名 所 座 次 场 份 条 处 台 '
  '辆 套 米 起 宗 篇 期 % ‰ 倍 岁 天 日 年 周 位 批 届 张 块 枚 株 棵 颗 粒 只 支 匹 册 本 间 幅 栋 幢 艘 盏 桩 趟 捆 帧 羽 瓶 桶 盒 厘米 毫米 微米 千克 公斤 斤 小时 秒 分 '
  '分钟 秒钟 毫秒 学时 课时 周岁 周年 个月 个多月 个半月 个季度 个星期 个小时 个工作日 个自然日 个学时 个课时 个基点 批次 班次 场次 车次 架次 航次 件次 户次 家次 台次 项次 份次 剂次 班列 千瓦 兆瓦 千伏 ℃ 摄氏度 毫升 毫克 元人民币 人民币 块钱 元钱 '
  '美元 欧元 日元 港元 英镑 台套 例 度电 标箱 标准箱 吨标准煤 年来').split()), key=lambda u: (-len(u), u))
TOKEN = '(?:(?:万亿|万|亿)[多余]?|余)?(?:' + '|'.join(map(re.escape, UNITS)) + ')(?![A-Za-z])'
NUMBER = re.compile(r'\d+(?:,\d{3})*(?:\.\d+)?')
PLACE = re.compile('(0?)(' + TOKEN + ')')
IN_HAN = re.compile('([一二三四五六七八九十百千两几数多零〇]+)余?(' + TOKEN + ')')
HAN = set('一二三四五六七八九十百千万亿两〇零○壹贰叁肆伍陆柒捌玖拾佰仟廿卅')
LEFT = re.compile('[\u4e00-\u9fff，：、）”》；。]')
SKIP = set('一二三四五六七八九十百千万亿两俩几多余数半零〇○壹贰叁肆伍陆柒捌玖拾佰仟整每各这那哪某该本此单双首末前后上下来若干少')
THIS, ROUND, NO_NUMBER = set('这该那每各哪某整首本图表第'), set('超过近破约逾达上成'), set('许很众好星期不统之数')
STOP = re.compile('[，。；：、！？]')

def places(s):
    for m in PLACE.finditer(s):
        p, left = m.start(), s[m.start() - 1:m.start()]
        if p == 0 or not LEFT.match(left) or left in HAN: continue
        if not m[1]:
            if m[2]=='年来': continue
            if left not in SKIP: yield p, p, m.end(), 0
        elif m[2]=='年来': continue
        elif m[2] in ('年','日') and (m[2]=='日' and left=='月' or m[2]=='年' and re.match('0年(?:0月|[初底末来间代度])',s[p:p+5])) : continue
        elif left not in THIS and not (m[2][0] in '万亿' and left in ROUND) and not s.startswith('项目', p + 1):
            yield p, p + 1, m.end(), 1
    for m in IN_HAN.finditer(s):
        p, left = m.start(), s[m.start() - 1:m.start()]
        if p == 0 or m[1] in '一十百千零' or (m[1][-1] == '多' and len(m[1]) > 1) or m[2][0] in '万亿' or m[2]=='年来': continue
        if LEFT.match(left) and left not in HAN | THIS | NO_NUMBER and not s.startswith('项目', m.start(2)):
            yield p, m.start(2), m.end(), 0.5

ENDS='，。；：、！？'
def flags(left, token, right):
    bare = token.lstrip('万亿')
    k = len(left)
    while k and left[k-1] not in '，。；：、': k -= 1
    clause = left[k:]
    stop = STOP.search(right)
    e = stop.start() if stop else len(right)
    same = '0' + token in left, '0' + token in right
    n = len(clause)
    lk=[False,False]
    if bare:
        for i,st in enumerate((left,right)):
            if not same[i]: lk[i]=('0'+bare in st) or ('0万'+bare in st) or ('0亿'+bare in st)
    # the clause before, and the one behind
    j=max(0,k-1)
    while j and left[j-1] not in '，。；：、': j-=1
    prev=left[j:max(0,k-1)]
    f=e+1
    while f<len(right) and right[f] not in ENDS: f+=1
    nxt=right[e+1:f]
    r1=right[:1]
    samenoun = bool(r1 and r1 not in ENDS and (('0'+token+r1 in left) or ('0'+token+r1 in right)))
    return [*same, '0' in clause, '0' in right[:e], '0' in left, '0' in right, lk[0], lk[1],
            samenoun, '0' in prev, '0' in prev[-3:], '0' in nxt, '0' in nxt[-3:], '0'+token in prev or '0'+token in nxt,
            0 if n == 0 else 1 if n <= 2 else 2 if n <= 4 else 3 if n <= 8 else 4,
            0 if e == 0 else 1 if e <= 2 else 2 if e <= 4 else 3 if e <= 8 else 4]

def lines(folders):
    seen = set()
    for folder in folders:
        for root, _, names in os.walk(folder):
            for name in sorted(names):
                if not name.endswith(('.txt', '.md')): continue
                for line in open(os.path.join(root, name), encoding='utf8', errors='replace'):
                    line = fold(line.strip('\ufeff \t\u3000\n')).replace('**', '')
                    if line in seen or line.count('|') + line.count('\t') > 1: continue
                    if len(line) >= 6: seen.add(line)
                    yield NUMBER.sub('0', line)


def fold(text):
    """As core/text/fold.ts, without traditional script."""
    text = text.translate(str.maketrans('％．()「」『』－〜＝／＿＊［］｛｝', '%.（）“”‘’-～=/_*[]{}'))
    text = re.sub('[０-９Ａ-Ｚａ-ｚ]', lambda m: chr(ord(m[0]) - 0xfee0), text)
    return re.sub('(?<![0-9A-Za-z])[,;:?!]|[,;:?!](?![0-9A-Za-z])', lambda m: dict(zip(',;:?!', '，；：？！'))[m[0]], text)


def examples(folders, prose, rows):
    for folder in folders:
        held = 2 if prose else int(zlib.crc32(os.path.basename(folder).encode()) % 9 == 0)
        for s in lines([folder]):
            for gap, start, end, weight in places(s):
                left, right = s[max(0, gap - 60):gap], s[end:end + 60]
                near = (left[::-1] + '\n' * BEFORE)[:BEFORE] + (right + '\n' * BEHIND)[:BEHIND]
                rows.append((near, s[start:end], weight, flags(left, s[start:end], right), held))


def mixed(seed, members):
    v = np.full(len(members[0]), seed * 0x9E3779B1 & 0xffffffff, np.uint32)
    for member in members:
        v = (v ^ member) * np.uint32(0x85EBCA6B)
        v = (v ^ (v >> np.uint32(13))) * np.uint32(0xC2B2AE35)
        v ^= v >> np.uint32(16)
    return v


def main():
    rows = []
    examples(sys.argv[1:2], True, rows)
    examples(sys.argv[2:], False, rows)
    codes = np.frombuffer(''.join(c if ord(c) < 65536 else '\ufffd' for r in rows for c in r[0]).encode('utf-16-le'), np.uint16)
    codes = codes.reshape(-1, BEFORE + BEHIND)
    held = np.array([r[4] for r in rows], np.uint8)
    count = np.bincount(codes[held != 1].ravel(), minlength=65536); count[10] = count.sum()
    known = sorted(c for c in np.argsort(-count)[:CHARACTERS - 1] if not 0xd800 <= c < 0xe000 and c != 0xfffd and count[c])
    number = np.zeros(65536, np.uint16); number[known] = np.arange(1, len(known) + 1)
    often = {}
    for r in rows: often[r[1]] = often.get(r[1], 0) + (r[4] != 1)
    units = [t for t, n in sorted(often.items()) if n >= 80]
    of = {t: i + 1 for i, t in enumerate(units)}
    data = np.zeros(len(rows), np.dtype([('c', '<u2', BEFORE + BEHIND), ('u', '<u2'), ('f', 'u1', FLAGS), ('y', 'u1'), ('held', 'u1'), ('h', '<u4', 12)]))
    data['c'], data['u'], data['held'] = number[codes], [of.get(r[1], 0) for r in rows], held
    data['f'], data['y'] = [r[3] for r in rows], [int(2 * r[2]) for r in rows]
    u = data['u'].astype(np.uint32)
    l, r = (lambda i: data['c'][:, i - 1].astype(np.uint32)), (lambda i: data['c'][:, BEFORE + i - 1].astype(np.uint32))
    groups = [(u, l(1)), (u, r(1)), (u, l(1), r(1)), (u, l(1), l(2)), (u, r(1), r(2)), (l(1), l(2), l(3)), (r(1), r(2), r(3)),
              (l(1), r(1), r(2)), (l(1), l(2), r(1)), (u, l(1), l(2), l(3)), (u, r(1), r(2), r(3)), (u, l(1), l(2), r(1), r(2))]
    for i, group in enumerate(groups): data['h'][:, i] = mixed(i + 1, group)
    with tempfile.TemporaryDirectory() as folder:
        data.tofile(f'{folder}/rows')
        subprocess.run(['build/gap-weights', f'{folder}/rows', f'{folder}/weights', str(BITS), '8', '3e-4'], check=True)
        write(np.fromfile(f'{folder}/weights', np.float32).astype(np.float64), [chr(c) for c in known], units)


def write(learnt, known, units):
    wide, at = WIDTH * (BEFORE + BEHIND + 1) + FLAGS, 0
    def take(n):
        nonlocal at
        at += n
        return learnt[at - n:at]
    entries, ofUnits = take(3100 * WIDTH).reshape(-1, WIDTH)[:len(known) + 1], take(400 * WIDTH).reshape(-1, WIDTH)[:len(units) + 1]
    hidden, bias, output, last, together = take(NEURONS * wide).reshape(NEURONS, wide), take(NEURONS), take(NEURONS), take(1), take(1 << BITS)
    hidden[:, -2:] *= .5
    scale, scaleOfUnits = np.quantile(np.abs(entries), .9995, axis=0) / MOST, np.abs(ofUnits).max(0) / MOST
    whole = lambda a, by: np.clip(np.rint(a / by), -MOST, MOST).astype(int)
    n = WIDTH * (BEFORE + BEHIND + 1)
    weights = hidden[:, :n] * np.concatenate([np.tile(scale, BEFORE + BEHIND), scaleOfUnits])
    step = np.abs(weights).max(1) / MOST
    said = output * step; one = np.abs(said).max() / 4000
    stepTogether = np.quantile(np.abs(together), .9995) / MOST
    code = lambda a: ''.join(chr(c + (c >= 0x27) + (c + (c >= 0x27) >= 0x5c)) for c in (0x20 + MOST + a).ravel())
    quoted = lambda t: "'" + t.replace('\\', '\\\\').replace("'", "\\'").replace('\n', '\\n').replace('\t', '\\t') + "'"
    figures = lambda a: '[' + ', '.join(str(int(v)) for v in np.rint(a).ravel()) + ']'
    path = os.path.join(os.path.dirname(__file__), '../../server/src/core/norms/gap-weights.ts')
    open(path, 'w', encoding='utf8').write(f"""/**
 * Weights by which a place in front of a unit is known as one where a number stands. Written by test/tools/gap-weights.py, which says
 * from what and how; figures of a network of {NEURONS} neurons and of a table of pairs and threes of characters, each between -{MOST} and {MOST}.
 */
/** Characters in the order of their entries. */
export const CHARACTERS =
  {quoted(''.join(known))};
/** What is known of each character, {WIDTH} figures each, the first of the ones that are not named. */
export const ENTRIES =
  {quoted(code(whole(entries, scale)))};
/** Units in the order of theirs, the first of which is of the ones that are not named. */
export const UNITS =
  {quoted(' '.join(units))};
export const OF_UNITS =
  {quoted(code(whole(ofUnits, scaleOfUnits)))};
/** What each neuron makes of the characters and the unit, */
export const HIDDEN =
  {quoted(code(whole(weights, step[:, None])))};
/** of what else stands in the sentence, */
export const OF_FLAGS: readonly number[] = {figures(hidden[:, n:] / step[:, None])};
/** and by itself. */
export const BIASES: readonly number[] = {figures(bias / step)};
/** What each neuron says for a number, and what is said without any. */
export const OUTPUT: readonly number[] = {figures(np.concatenate([said, last]) / one)};
/** What characters say that stand together: of each number that is made of them one figure, */
export const TOGETHER =
  {quoted(code(whole(together, stepTogether)))};
/** each of so many steps. */
export const STEP_TOGETHER = {round(stepTogether / one)};
/** One step of the natural logarithm of the odds. */
export const LOGIT = {round(1 / one)};
""")


main()
