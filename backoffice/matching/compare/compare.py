#!/usr/bin/env python3
# How well other programs judge the same pairs: `figures -- pairs | python3 compare.py` (see README.md). For each program the
# threshold that is best for it on these very pairs.
import itertools
import sys
from anyascii import anyascii
from rapidfuzz.fuzz import token_sort_ratio
from followthemoney import model
from nomenklatura.matching import get_algorithm

logic = get_algorithm('logic-v2')
config = logic.default_config()


numbers = itertools.count()


def person(name):
    # It remembers what it made of an entity by its id, so that each needs its own.
    entity = model.make_entity('Person')
    entity.id = str(next(numbers))
    entity.add('name', name)
    return entity


PROGRAMS = {
    'rapidfuzz token_sort_ratio': lambda a, b: token_sort_ratio(a.lower(), b.lower()) / 100,
    'rapidfuzz token_sort_ratio after anyascii': lambda a, b: token_sort_ratio(anyascii(a).lower(), anyascii(b).lower()) / 100,
    'nomenklatura logic-v2': lambda a, b: logic.compare(person(a), person(b), config).score,
}
pairs = [line.rstrip('\n').split('\t')[:4] for line in sys.stdin]
for program, score in PROGRAMS.items():
    scored = [(score(a, b), same == 'true') for _, a, b, same in pairs]
    best = (0, 0, 0, 0)
    for least in sorted({round(it[0], 2) for it in scored}):
        right = sum(same for it, same in scored if it >= least)
        said = sum(it >= least for it, _ in scored)
        all_same = sum(same for _, same in scored)
        precision, recall = right / max(said, 1), right / all_same
        f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        best = max(best, (f1, precision, recall, least))
    print('| %s | %.3f | %.3f | %.3f | from %.2f |' % (program, *best))
