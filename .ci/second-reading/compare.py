#!/usr/bin/env python3
"""Holds a spec against the second reading: agreement per class of fact, and every difference.

    compare.py api-spec.json SECOND.json [--list KIND] [--sample N]     KIND is one of the first column
"""
import argparse
import collections
import json
import random
import re


def key(method):
    return method['name'].lower(), method['rest']


def paths(fields, above=(), wanted=lambda field: True, opened=False):
    """Paths of the documented fields; levels of open keys that only an example shows, or all such (opened), are '*'."""
    for field in fields:
        shown = '*' if field.get('map') and (opened or not field.get('documented', True)) else field['name']
        if field.get('documented', True) and wanted(field):
            yield above + (field['name'],)
        yield from paths(field['fields'], above + (shown,), wanted, opened)


def local(field):
    return not field.get('page')


def foreign(field):
    return bool(field.get('page'))


def names(found):
    return collections.Counter(path[-1] for path in found)


class Tally:
    def __init__(self):
        self.kinds = {}

    def add(self, kind, ours, theirs, method):
        ours, theirs = collections.Counter(ours), collections.Counter(theirs)
        entry = self.kinds.setdefault(kind, [0, 0, 0, []])
        entry[0] += sum((ours & theirs).values())
        entry[1] += sum(ours.values())
        entry[2] += sum(theirs.values())
        more, less = ours - theirs, theirs - ours
        if more or less:
            entry[3].append((method['name'], method['page'], list(more.elements()), list(less.elements())))

    def show(self):
        print('%-28s %7s %7s %7s  %8s %8s %6s' % ('class of fact', 'both', 'spec', 'second', 'found %', 'both %', 'pages'))
        for kind, (both, ours, theirs, pages) in self.kinds.items():
            print('%-28s %7d %7d %7d  %8.2f %8.2f %6d' % (kind, both, ours, theirs, 100 * both / max(1, theirs), 100 * both / max(1, ours), len(pages)))


def bodies(items):
    return [json.dumps(item['json'], sort_keys=True, ensure_ascii=False) for item in items if item['json'] is not None]


def compare(tally, ours, theirs):
    tally.add('parameters', [field['name'] for field in ours['parameters']], [field['name'] for field in theirs['parameters']], ours)
    tally.add('stars', [field['name'] for field in ours['parameters'] if field['required']],
              [field['name'] for field in theirs['parameters'] if field['required']], ours)
    tally.add('types', [(field['name'], *field['types']) for field in ours['parameters']],
              [(field['name'], *field['types']) for field in theirs['parameters']], ours)
    for kind, wanted in (('fields', local), ('fields of pages', foreign)):
        both = [[path for path in paths(side['parameters'], (), wanted) if len(path) > 1] for side in (ours, theirs)]
        tally.add(kind + ': names', names(both[0]).elements(), names(both[1]).elements(), ours)
        tally.add(kind + ': paths', both[0], both[1], ours)
    for kind, wanted in (('answers', local), ('answers of pages', foreign)):
        both = [list(paths(side['response'], (), wanted)) for side in (ours, theirs)]
        tally.add(kind + ': names', names(both[0]).elements(), names(both[1]).elements(), ours)
        tally.add(kind + ': paths', both[0], both[1], ours)
    tally.add('error codes', [row['code'] for row in ours['errors']], [row['code'] for row in theirs['errors']], ours)
    tally.add('codes with status', [(row['code'], row['status']) for row in ours['errors']], [(row['code'], row['status']) for row in theirs['errors']], ours)
    for kind in ('message', 'description'):
        tally.add('error ' + kind + 's', [bare(row.get(kind)) for row in ours['errors']], [bare(row[kind]) for row in theirs['errors']], ours)
    tally.add('requests', bodies(ours['examples']['requests']), bodies(theirs['requests']), ours)
    for kind, side in (('success', 'success'), ('error', 'failures')):
        tally.add(kind + ' JSON', bodies([answer for answer in ours['examples']['answers'] if answer['kind'] == kind]), bodies(theirs[side]), ours)


def bare(text):
    """The words of a text, without marks."""
    return re.sub(r'\s+', ' ', re.sub(r'\\(.)', r'\1', re.sub(r'\[([^\]]*)\]\([^)]*\)', r'\1', text or '')).replace('`', '').replace('*', '')).strip()


def keys_at(tree, found=None, above=()):
    """All paths of an answer's keys."""
    found = set() if found is None else found
    for inner in tree if isinstance(tree, list) else ():
        keys_at(inner, found, above)
    for name, inner in tree.items() if isinstance(tree, dict) else ():
        found.add(above + (name,))
        keys_at(inner, found, above + (name,))
    return found


def enveloped(tree):
    if isinstance(tree, dict) and 'result' in tree:
        return tree
    beside = {key: tree[key] for key in ('time', 'total', 'next') if isinstance(tree, dict) and key in tree}
    return {'result': tree, **beside}


def matches(path, shown):
    return len(path) == len(shown) and all(step in ('*', key) for step, key in zip(path, shown))


def levels(method):
    """Documented rows whose name the page's own answers have somewhere: those at such a level, those elsewhere."""
    shown = set()
    for answer in method['examples']['answers']:
        if answer['kind'] == 'success' and isinstance(answer['json'], (dict, list)):
            keys_at(enveloped(answer['json']), shown)
    named = {path[-1] for path in shown}
    good, bad = [], []
    for path in paths(method['response'], (), local, True):
        if path[-1] in named:
            (good if any(matches(path, other) for other in shown if other[-1] == path[-1]) else bad).append('.'.join(path))
    return good, bad


def report_levels(methods):
    good, bad, pages = 0, 0, []
    for method in methods:
        right, wrong = levels(method)
        good, bad = good + len(right), bad + len(wrong)
        if wrong:
            pages.append((method['name'], method['page'], wrong, []))
    print('%-28s %7d %7d %7s  %8s %8.2f %6d' % ('levels the example has', good, good + bad, '', '', 100 * good / max(1, good + bad), len(pages)))
    return pages


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('spec')
    parser.add_argument('second')
    parser.add_argument('--list')
    parser.add_argument('--sample', type=int)
    options = parser.parse_args()
    with open(options.spec, encoding='utf-8') as file:
        ours = {key(method): method for method in json.load(file)['methods']}
    with open(options.second, encoding='utf-8') as file:
        theirs = {}
        for method in json.load(file):
            theirs.setdefault(key(method), []).append(method)
    tally = Tally()
    tally.add('methods', list(ours), list(theirs), {'name': '', 'page': ''})
    for name in sorted(ours.keys() & theirs.keys()):
        same = [method for method in theirs[name] if method['page'] == ours[name]['page']]
        if same:
            compare(tally, ours[name], same[0])
    tally.show()
    tally.kinds['levels'] = [0, 0, 0, report_levels(ours.values())]
    listed = tally.kinds.get(options.list, [0, 0, 0, []])[3]
    if options.sample:
        listed = random.Random(1).sample(listed, min(options.sample, len(listed)))
    for name, page, more, less in listed:
        print('\n%s  %s\n  spec only:   %s\n  second only: %s' % (name, page, shown(more), shown(less)))


def shown(items):
    return ', '.join('.'.join(map(str, item)) if isinstance(item, tuple) else str(item)[:160] for item in items)


if __name__ == '__main__':
    main()
