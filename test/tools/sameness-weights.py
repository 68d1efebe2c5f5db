"""
Writes server/src/core/norms/sameness-weights.ts: how two figures are known to be one told twice with two values.

    python3 test/tools/sameness-weights.py ROWS [--check]      (numpy; two minutes)

ROWS: what `sameness-rows.ts` wrote. No text goes into what is written, only figures.

Positive are the slips that keys and `sameness-pairs.txt` name, and in finished texts, where one figure has one value, each two
places with the same value: of these the second is given a slip of the pen or of a change (two digits in another order, another
digit, some percent more or less). Negative are each two places with unlike values. What is alike by chance counts for less.
With --check each folder with a key is held back in turn, and half of the finished texts, and what is told of both is shown.
"""
import collections, hashlib, json, random, sys
import numpy as np

TARGET = 'server/src/core/norms/sameness-weights.ts'
STEPS, GROUP, PLACING = 47, 56, 57        # where features begin: of the two values, the size of the group, of the places
NEURONS, NETWORKS, EPOCHS = 8, 3, 40
OF_FINISHED, OF_A_SLIP, OF_NO_SLIP, OF_OURS = 0.1, 30, 5, 20
TOLD, MARGIN = 1.8, 0.5


def steps(one, other):
    """The features of two values, as `sameness-features.ts` reads them."""
    x, y = int(one), int(other)
    apart, part = abs(x - y), int(1000 * abs(x - y) / max(x, y) + .5)
    unlike = sum(p != q for p, q in zip(one, other)) if len(one) == len(other) else 9
    permuted = len(one) == len(other) and sorted(one) == sorted(other)
    yes = lambda truth: 100 if truth else 0
    return [min(part, 400), yes(part <= 30), yes(part > 150), yes(unlike == 1 and len(one) > 1), yes(permuted), yes(apart <= 2),
            yes(one.endswith('00') != other.endswith('00'))]


def slip(value, chance):
    """The features of a value and of what a slip makes of it; None where none comes near."""
    digits = value[0] + '0' * max(0, min(value[1], 3))
    for _ in range(20):
        kind, wrong = chance.random(), ''
        if kind < .3 and len(set(digits)) > 1:
            i = chance.randrange(len(digits) - 1)
            wrong = digits[:i] + digits[i + 1] + digits[i] + digits[i + 2:]
        elif .3 <= kind < .6:
            i = chance.randrange(len(digits))
            wrong = digits[:i] + chance.choice('0123456789') + digits[i + 1:]
        elif kind >= .6:
            x, zeros = int(digits), len(digits) - len(digits.rstrip('0'))
            by = x * chance.uniform(.02, .16) * chance.choice((-1, 1)) if x > 30 else chance.choice((-3, -2, -1, 1, 2, 3))
            wrong = str(max(1, round((x + by) / 10 ** zeros) * 10 ** zeros))
        if wrong and wrong[0] != '0' and wrong != digits and 5 * max(int(wrong), int(digits)) <= 7 * min(int(wrong), int(digits)):
            return steps(digits, wrong)


def weight_of(value):
    length = len(value[0].rstrip('0'))
    return .3 if length == 1 else .7 if length == 2 else 1


def table(finished, keyed, ours):
    """Features, what each row is, and how much it counts. Where sentences of ours stand says nothing: they are put anywhere."""
    chance = random.Random(7)
    xs, ys, ws = [], [], []
    def add(features, truth, weight): xs.append(features); ys.append(truth); ws.append(weight)
    for row in finished:
        features = np.array(row['features'], float)
        if row['equal']:
            made = slip(row['values'][0], chance)
            if made is None: continue
            features[STEPS:STEPS + len(made)] = made
        add(features, float(row['equal']), weight_of(row['values'][0]) * OF_FINISHED if row['equal'] else 1)
    for row in keyed:
        features = np.array(row['features'], float)
        if row['equal']:
            made = slip(row['values'][0], chance)
            if made is None: continue
            features[STEPS:STEPS + len(made)] = made
        add(features, float(row['equal'] or row['slip']), OF_A_SLIP if row['equal'] or row['slip'] else OF_NO_SLIP)
    for row in ours * 4:
        if row['equal'] or not keyed: continue
        features, place = np.array(row['features'], float), chance.choice(keyed)['features']
        if row['name'].startswith('pairs/'): features[GROUP:] = place[GROUP:]
        add(features, float(row['slip']), OF_OURS / 4)
    return np.array(xs) / 100, np.array(ys), np.array(ws)


def learn(X, y, w, seed):
    rng = np.random.default_rng(seed)
    mean, spread = X.mean(0), X.std(0) + 1e-3
    Z, (n, d) = (X - mean) / spread, X.shape
    P = [rng.normal(0, d ** -.5, (d, NEURONS)), np.zeros(NEURONS), rng.normal(0, NEURONS ** -.5, NEURONS), np.array([-1.])]
    m, v, t = [np.zeros_like(p) for p in P], [np.zeros_like(p) for p in P], 0
    for epoch in range(EPOCHS):
        rate = 3e-3 * (1 - epoch / EPOCHS) + 1e-4
        order = rng.permutation(n)
        for b in range(0, n, 256):
            ix = order[b:b + 256]
            z = Z[ix] * (rng.random((len(ix), d)) > .1)
            h = np.maximum(z @ P[0] + P[1], 0)
            g = (1 / (1 + np.exp(-(h @ P[2] + P[3]))) - y[ix]) * w[ix] / len(ix)
            gh = np.outer(g, P[2]) * (h > 0)
            G = [z.T @ gh + 1e-3 * P[0], gh.sum(0), h.T @ g + 1e-3 * P[2], np.array([g.sum()])]
            t += 1
            for k in range(4):
                m[k], v[k] = .9 * m[k] + .1 * G[k], .999 * v[k] + .001 * G[k] ** 2
                P[k] = P[k] - rate * (m[k] / (1 - .9 ** t)) / ((v[k] / (1 - .999 ** t)) ** .5 + 1e-8)
    hidden = P[0] / spread[:, None]
    return hidden, P[1] - mean @ hidden, P[2], P[3][0]


def network(X, y, w):
    """Several small networks as one, which is their mean."""
    each = [learn(X, y, w, seed) for seed in range(NETWORKS)]
    return (np.hstack([e[0] for e in each]), np.concatenate([e[1] for e in each]),
            np.concatenate([e[2] for e in each]) / NETWORKS, sum(e[3] for e in each) / NETWORKS)


def odds(net, rows):
    X = np.array([r['features'] for r in rows], float) / 100
    return np.maximum(X @ net[0] + net[1], 0) @ net[2] + net[3]


def told(rows, scores, least):
    """What the reader tells: each figure once, and none of which a third value is about as likely."""
    texts = collections.defaultdict(list)
    for row, score in zip(rows, scores):
        if not row['equal'] and score > least - MARGIN: texts[row['name']].append((score, row))
    found = []
    for pairs in texts.values():
        pairs.sort(key=lambda p: -p[0])
        used = set()
        for score, row in pairs:
            ends = set(row['places'])
            if score <= least or ends & used: continue
            values = [tuple(v) for v in row['values']]
            if any(s >= score - MARGIN and ends & set(other['places']) and
                   any(at not in ends and tuple(v) not in values for at, v in zip(other['places'], other['values'])) for s, other in pairs): continue
            used |= ends
            found.append((score, row))
    return found


def check(finished, keyed, ours):
    half = lambda row: int(hashlib.md5(row['name'].encode()).hexdigest(), 16) % 2
    held = [r for r in finished if half(r)]
    names = {r['name'] for r in held}
    rest = [r for r in finished if r['name'] not in names]
    for folder in sorted({r['name'].split('/')[0] for r in keyed}):
        own = [r for r in keyed if r['name'].startswith(folder + '/')]
        net = network(*table(rest, [r for r in keyed if r not in own], ours))
        scores = odds(net, own), odds(net, held)
        for least in (0, .5, 1, 1.5, 2):
            right = [r['slip'] for _, r in told(own, scores[0], least)]
            print(folder, least, 'slips', sum(right), 'of', sum(r['slip'] for r in own), 'else', len(right) - sum(right),
                  'in', len(names), 'finished', len(told(held, scores[1], least)), flush=True)
        for score, row in told(own, scores[0], TOLD): print('   ', '+' if row['slip'] else '-', round(score, 2), row['name'], row['words'])
        for score, row in told(held, scores[1], 0): print('    finished', round(score, 2), row['name'], row['words'])


def write(net, neutral):
    hidden, biases, output, base = net
    whole = lambda figures, scale: '[' + ', '.join(str(round(float(f) * scale)) for f in figures) + ']'
    with open(TARGET, 'w', encoding='utf8') as out:
        out.write('/**\n * How two figures are known to be one told twice with two values. Written by test/tools/sameness-weights.py, which says from\n'
                  ' * what and how; figures of three networks of 8 neurons.\n */\n')
        out.write('/** What each neuron makes of each feature, feature by feature, */\nexport const HIDDEN: readonly number[] = ' + whole(hidden.ravel(), 1e3) + ';\n')
        out.write('/** and by itself. */\nexport const BIASES: readonly number[] = ' + whole(biases, 1e5) + ';\n')
        out.write('/** What each neuron says for one figure, and what is said without any. */\nexport const OUTPUT: readonly number[] = '
                  + whole(output, 1e3)[:-1] + f', {round(base * 1e8)}];\n')
        out.write('/** What the features of the places are as a rule. */\nexport const OF_NONE: readonly number[] = ' + whole(neutral, 1) + ';\n')


if __name__ == '__main__':
    arguments = [a for a in sys.argv[1:] if a != '--check']
    rows = [json.loads(line) for line in open(arguments[0], encoding='utf8') if line.strip()]
    ours = [r for r in rows if r['name'].startswith(('pairs/', 'fixtures/'))]
    slips = {r['name'].split('/')[0] for r in rows if r['slip']} - {'pairs', 'fixtures'}
    keyed = [r for r in rows if r['name'].split('/')[0] in slips]
    texts = collections.defaultdict(list)
    for row in rows:
        if row['name'].split('/')[0] not in slips | {'pairs', 'fixtures'}: texts[row['name']].append(row)
    chance = random.Random(7)
    finished = [r for name in sorted(texts) for r in chance.sample(texts[name], min(len(texts[name]), 150))]
    if '--check' in sys.argv: check(finished, keyed, ours)
    else:
        net = network(*table(finished, keyed, ours))
        write(net, np.median([r['features'][PLACING:] for r in keyed], axis=0))
