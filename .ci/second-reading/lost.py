#!/usr/bin/env python3
"""Lists the rows of field tables, in the sections on parameters and answers, whose names a spec has neither as fields nor as values.

    lost.py DOCS api-spec.json
"""
import json
import sys

import link
import read
import rows
from pages import blocks_of


def words(fields):
    """All names of fields and values below."""
    for field in fields:
        yield field['name']
        yield from (value['value'] for value in field.get('values', ()))
        yield from words(field['fields'])


def listed(block):
    """The names in a table of fields, dotted ones by their parts."""
    if block.kind != 'table' or not block.rows or rows.kind(block.rows)[0] != 'fields':
        return []
    return [name for row in link.nest(rows.rows(block), {}) for name in [row.name] + [child.name for child in row.fields] if name]


def main(root, spec):
    with open(spec, encoding='utf-8') as file:
        methods = json.load(file)['methods']
    count = 0
    for method in methods:
        known = {'params': set(words(method['parameters'])), 'response': set(words(method['response']))}
        for block in read.zones(blocks_of(root + '/' + method['page'], root)):
            missing = [name for name in listed(block) if name not in known.get(block.zone, {name})]
            count += len(missing)
            if missing:
                print('%s:%d %s' % (method['page'], block.line, ', '.join(missing)))
    print(count, 'names')


if __name__ == '__main__':
    main(sys.argv[1].rstrip('/'), sys.argv[2])
