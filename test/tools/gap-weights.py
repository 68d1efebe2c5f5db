"""
Writes server/src/core/norms/gap-weights.ts: by what stands round a unit, how likely a number stands in front of it.

    python3 test/tools/gap-weights.py FOLDER [FOLDER …]      (numpy and torch; a quarter of an hour on one processor)

FOLDER: finished texts, .txt and .md. Ours were 49 million characters, 16 million of laws and regulations, 17 million of novels,
manuals and mixed prose, the rest reports, news and papers of companies; each line once. Whole collections were kept back for
measuring. No text goes into what is written, only figures.

Positive are the places of numbers, in digits (weight 1) and in 汉字 (weight ½), with the number taken out; negative all places where
the same unit stands and no number does. The network sees eight characters before the gap, six behind the unit, the unit, and
whether the same unit stands near with its number; one character in ten is hidden from it while it learns. Its figures are then
rounded to whole ones from −46 to 46, one printable character each. `reading/number-gap.ts` reads them.
"""
import os, re, sys
import numpy as np
import torch

WIDTH, BEFORE, BEHIND, NEURONS, MOST = 8, 8, 6, 32, 46
CHARACTERS = 2600
UNITS = sorted(('个百分点 平方公里 平方千米 平方米 立方米 千瓦时 人次 公里 公顷 亩 吨 元 人 户 家 个 项 件 名 所 座 次 场 份 条 处 台 '
  '辆 套 米 起 宗 篇 期 % 倍 岁 天 批 届 张 块 枚 株 棵 颗 粒 只 册 幅 栋 幢 艘 盏 桩 趟 捆 帧 羽 瓶 桶 盒 厘米 毫米 千克 公斤 斤 小时 秒 '
  '分钟 秒钟 毫秒 学时 课时 周岁 个月 个季度 个星期 个小时 个工作日 批次 班次 场次 班列 千瓦 ℃ 摄氏度 毫升 元人民币 块钱').split(), key=lambda u: (-len(u), u))
TOKEN = '(?:(?:万亿|万|亿)[多余]?|余)?(?:' + '|'.join(map(re.escape, UNITS)) + ')(?![A-Za-z])'
NUMBER = re.compile(r'\d+(?:,\d{3})*(?:\.\d+)?')
PLACE = re.compile('(0?)(' + TOKEN + ')')
IN_HAN = re.compile('([一二三四五六七八九十百千两几数多零〇]+)余?(' + TOKEN + ')')
HAN = set('一二三四五六七八九十百千万亿两〇零○壹贰叁肆伍陆柒捌玖拾佰仟廿卅')
LEFT = re.compile('[\u4e00-\u9fff，：、）”》；。]')
THIS, ROUND, NO_NUMBER = set('这该那每各哪某整首本图表第'), set('超过近破约逾达上成'), set('许很众好星期不统之数')
STOP = re.compile('[，。；：、！？]')


def places(s):
    """Of a line in which each number is one 0: gap, unit, its end, weight of a number there (0: none stood there)."""
    for m in PLACE.finditer(s):
        p, left = m.start(), s[m.start() - 1:m.start()]
        if p == 0 or not LEFT.match(left) or left in HAN: continue
        if not m[1]: yield p, p, m.end(), 0
        elif left not in THIS and not (m[2][0] in '万亿' and left in ROUND) and not s.startswith('项目', p + 1):
            yield p, p + 1, m.end(), 1
    for m in IN_HAN.finditer(s):
        p, left = m.start(), s[m.start() - 1:m.start()]
        if p == 0 or m[1] in '一十百千零' or (m[1][-1] == '多' and len(m[1]) > 1) or m[2][0] in '万亿': continue
        if LEFT.match(left) and left not in HAN | THIS | NO_NUMBER and not s.startswith('项目', m.start(2)):
            yield p, m.start(2), m.end(), 0.5


def flags(left, token, right):
    bare = token.lstrip('万亿')
    clause = left[max(left.rfind(c) for c in '，。；：、') + 1:]
    stop = STOP.search(right)
    like = re.compile('0[万亿]?' + re.escape(bare))
    same = '0' + token in left, '0' + token in right
    n = len(clause)
    return [*same, '0' in clause, '0' in (right[:stop.start()] if stop else right), '0' in left, '0' in right,
            bool(bare and not same[0] and like.search(left)), bool(bare and not same[1] and like.search(right)),
            0 if n == 0 else 1 if n <= 2 else 2 if n <= 4 else 3 if n <= 8 else 4]


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


def examples(folders):
    rows, tokens, weights, flagged = [], [], [], []
    for s in lines(folders):
        for gap, start, end, weight in places(s):
            left, right = s[max(0, gap - 60):gap], s[end:end + 60]
            rows.append((left[::-1] + '\n' * BEFORE)[:BEFORE] + (right + '\n' * BEHIND)[:BEHIND])
            tokens.append(s[start:end]); weights.append(weight); flagged.append(flags(left, s[start:end], right))
    codes = np.frombuffer(''.join(c if ord(c) < 65536 else '\ufffd' for r in rows for c in r).encode('utf-16-le'), np.uint16)
    return codes.reshape(-1, BEFORE + BEHIND), tokens, np.array(weights, np.float32), np.array(flagged, np.float32)


class Network(torch.nn.Module):
    def __init__(self, units):
        super().__init__()
        self.entries, self.units = torch.nn.Embedding(CHARACTERS, WIDTH), torch.nn.Embedding(units, WIDTH, padding_idx=0)
        for table in (self.entries, self.units): torch.nn.init.normal_(table.weight, 0, .3)
        self.hidden, self.output = torch.nn.Linear(WIDTH * (BEFORE + BEHIND + 1) + 9, NEURONS), torch.nn.Linear(NEURONS, 1)

    def forward(self, x, unit, flag):
        return self.output(torch.relu(self.hidden(torch.cat([self.entries(x).flatten(1), self.units(unit), flag], 1))))[:, 0]


def main():
    torch.manual_seed(1); torch.set_num_threads(1)
    codes, tokens, weights, flagged = examples(sys.argv[1:])
    count = np.bincount(codes.ravel(), minlength=65536); count[10] = count.sum()
    known = sorted(c for c in np.argsort(-count)[:CHARACTERS - 1] if not 0xd800 <= c < 0xe000)
    number = np.zeros(65536, np.int64); number[known] = np.arange(1, len(known) + 1)
    often = {}
    for token in tokens: often[token] = often.get(token, 0) + 1
    units = [t for t, n in sorted(often.items()) if n >= 60]
    of = {t: i + 1 for i, t in enumerate(units)}
    x, u, f = torch.from_numpy(number[codes]), torch.tensor([of.get(t, 0) for t in tokens]), torch.from_numpy(flagged)
    y, w = torch.from_numpy((weights > 0).astype(np.float32)), torch.from_numpy(np.where(weights > 0, weights, 1).astype(np.float32))
    net, size, rounds = Network(len(units) + 1), 2048, 9
    optimizer = torch.optim.AdamW(net.parameters(), lr=.003, weight_decay=.01)
    steps = rounds * (len(x) // size)
    for step in range(steps):
        if step % (len(x) // size) == 0: order = torch.randperm(len(x))
        j = order[step % (len(x) // size) * size:][:size]
        optimizer.param_groups[0]['lr'] = .003 * (1 - step / steps) + 1e-5
        seen = x[j] * (torch.rand(len(j), BEFORE + BEHIND) > .1)
        loss = torch.nn.functional.binary_cross_entropy_with_logits(net(seen, u[j], f[j]), y[j], weight=w[j])
        optimizer.zero_grad(); loss.backward(); optimizer.step()
    write(net, [chr(c) for c in known], units)


def write(net, known, units):
    entries, ofUnits, hidden, bias, output, last = (p.detach().numpy().astype(np.float64) for p in
        (net.entries.weight, net.units.weight, net.hidden.weight, net.hidden.bias, net.output.weight[0], net.output.bias))
    entries = entries[:len(known) + 1]
    scale, scaleOfUnits = np.quantile(np.abs(entries), .9995, axis=0) / MOST, np.abs(ofUnits).max(0) / MOST
    whole = lambda a, by: np.clip(np.rint(a / by), -MOST, MOST).astype(int)
    n = WIDTH * (BEFORE + BEHIND + 1)
    weights = hidden[:, :n] * np.concatenate([np.tile(scale, BEFORE + BEHIND), scaleOfUnits])
    step = np.abs(weights).max(1) / MOST
    said = output * step; one = np.abs(said).max() / 4000
    code = lambda a: ''.join(chr(c + (c >= 0x27) + (c + (c >= 0x27) >= 0x5c)) for c in (0x20 + MOST + a).ravel())
    quoted = lambda t: "'" + t.replace('\\', '\\\\').replace("'", "\\'").replace('\n', '\\n').replace('\t', '\\t') + "'"
    figures = lambda a: '[' + ', '.join(str(int(v)) for v in np.rint(a).ravel()) + ']'
    path = os.path.join(os.path.dirname(__file__), '../../server/src/core/norms/gap-weights.ts')
    open(path, 'w', encoding='utf8').write(f"""/**
 * Weights by which a place in front of a unit is known as one where a number stands. Written by test/tools/gap-weights.py, which says
 * from what and how; figures of a network of {NEURONS} neurons, each between -{MOST} and {MOST}.
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
/** One step of the natural logarithm of the odds. */
export const LOGIT = {round(1 / one)};
""")


main()
