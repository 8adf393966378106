"""Second reading, part 5: the tree of an answer, each row where the example has its name."""
import re

import rows as reading
from link import keys_of, nest, returned
from rows import Row

BESIDE = ('time', 'total', 'next', 'result')


def tree(page, examples):
    rows = nest(top_rows(page), keys_of(examples))
    set_traits_aside(page)
    page.attach(rows, 'response', page.top)
    adopt(page, rows, set().union(*map(levels, examples)))
    rows = lifted(rows)
    names = all_names(rows)
    shape = {}
    for example in examples[:1] if len(examples) < 2 else examples:
        merge(shape, shape_of(enveloped(example, names), names))
    root = Row('', documented=False)
    put(rows, root, shape, top=True)
    return root.fields


def requests(rows, examples):
    """Children of parameters below the levels that the requests show."""
    names, shape = all_names(rows), {}
    for example in examples:
        merge(shape, folded(shape_of(example, names)))
    for row in rows:
        children, row.fields = row.fields, []
        inner = folded(shape.get(row.name.lower(), {}))
        put(children, row, respelled(inner, all_names(children)))
    return rows


def folded(shape):
    return {key.lower(): inner for key, inner in shape.items()}


def respelled(shape, names):
    """Keys as the tables spell them."""
    spelling = {name.lower(): name for name in names}
    return {spelling.get(key.lower(), key) if key not in names else key: respelled(inner, names) for key, inner in shape.items()}


def top_rows(page):
    """The first group of tables; 'Returned Data' goes before all."""
    heads = [at for at in page.headings('response') if page.own(at)]
    named = [at for at in heads if returned(page.blocks[at].text)]
    for head in (named or heads)[:1]:
        page.top = set(page.own(head))
        return [row for position in page.own(head) for row in page.rows(position)]
    page.top = set()
    return []


def levels(example):
    """The keys of what `result` holds."""
    result = example.get('result') if isinstance(example, dict) else None
    found = set(result) if isinstance(result, dict) else set()
    for inner in result.values() if isinstance(result, dict) else ():
        found |= set(inner) if isinstance(inner, dict) else set()
    return found


def lifted(rows):
    """What a row without a name consists of belongs to `result`."""
    found = []
    for row in rows:
        if row.name:
            found.append(row)
        elif row.fields:
            found.extend(row.fields)
    return found


TRAITS = {'isRequired', 'isReadOnly', 'isImmutable', 'isMultiple', 'isDynamic'}


def set_traits_aside(page):
    """In methods that describe fields, the table of a description's own traits lists no field."""
    for at, block in enumerate(page.blocks):
        if block.zone == 'response' and page.is_fields(at) and len(TRAITS & {row.name for row in rows_at(page, at)}) > 2:
            block.zone = 'other'
            page.used.add(at)
            page.top.add(at)


def adopt(page, rows, keys):
    """The one table that nothing links to is that of the one structured row without a table; of several, those with the example's keys."""
    loose = [at for at, block in enumerate(page.blocks) if block.zone == 'response' and page.is_fields(at) and at not in page.used]
    bare = [row for row in flat(rows) if row.structured() and not row.fields and row.name not in ('time', 'total', 'next')]
    last = [row for row in bare if row is rows[-1] or row.name != 'result' or len(rows) <= 4]
    if len(loose) > 1:
        loose = [at for at in loose if len(keys & {row.name for row in rows_at(page, at)}) > 1]
    if loose and len(last) == 1:
        for at in loose:
            fields = nest(page.rows(at), {})
            page.attach(fields, 'response', {at})
            last[0].fields = last[0].fields + fields


def rows_at(page, at):
    return reading.rows(page.blocks[at])


def flat(rows):
    return [found for row in rows for found in [row] + flat(row.fields)]


def all_names(rows):
    return {row.name for row in flat(rows)}


def enveloped(example, names):
    if isinstance(example, dict) and ('result' in example or not example):
        return example
    if example is None:
        return {}
    if isinstance(example, dict) and 'time' in example:
        beside = {key: value for key, value in example.items() if key in BESIDE}
        return {'result': {key: value for key, value in example.items() if key not in BESIDE}, **beside}
    return {'result': example}


# shapes: key -> shape, lists merged, maps with open keys under '*'

def shape_of(value, names):
    if isinstance(value, list):
        found = {}
        for item in value:
            merge(found, shape_of(item, names))
        return found
    if not isinstance(value, dict):
        return {}
    if is_map(value, names):
        found = {}
        for item in value.values():
            merge(found, shape_of(item, names))
        return {'*': found}
    return {key: shape_of(item, names) for key, item in value.items()}


def merge(into, more):
    for key, shape in more.items():
        merge(into.setdefault(key, {}), shape)


def is_map(value, names):
    if not value or any(key in names for key in value):
        return False
    if all(re.fullmatch(r'-?\d+', key) for key in value):
        return True
    inner = list(value.values())
    if not all(isinstance(item, dict) and item for item in inner):
        return False
    common = set(inner[0]).intersection(*map(set, inner))
    return bool(common & names) and (len(inner) > 1 or bool(re.search(r'\d', ''.join(value))))


# placing

def put(rows, owner, shape, top=False):
    """Places rows of one table below the owner, each where the shape has its name."""
    previous, closed = (), {}
    for row in rows:
        path = choose(row, previous, shape, rows, top, closed)
        node = graft(owner, path, row)
        children, node.fields = node.fields, []
        put(children, node, sub(shape, path))
        closed[path] = all_names(children)
        previous = path if not (top and row.name in ('time', 'total', 'next')) else previous


def choose(row, previous, shape, rows, top, closed):
    if top and row.name in BESIDE and row.name != 'result' and (row.name in shape or row.name not in shape.get('result', {})):
        return (row.name,)
    if top and row.name == 'result' and not previous:
        return ('result',)
    found = [path for path in occurrences(row.name, shape, ())
             if not any(row.name in names and path[:len(owner)] == owner and path != owner for owner, names in closed.items())]
    if found:
        return min(found, key=lambda path: rank(path, previous))
    if top and row.name in BESIDE:
        return (row.name,)
    if top and len(previous) < 2:
        inner = shape.get('result', {})
        return ('result', '*', row.name) if set(inner) == {'*'} else ('result', row.name)
    return previous[:-1] + (row.name,) if previous else wrapped(shape, rows) + (row.name,)


def wrapped(shape, rows):
    """Where most of the table's names are."""
    names, best, path = {row.name for row in rows}, 0, ()
    for where, inner in walk(shape, ()):
        if len(names & set(inner)) > best:
            best, path = len(names & set(inner)), where
    return path


def walk(shape, path):
    yield path, shape
    for key, inner in shape.items():
        yield from walk(inner, path + (key,))


def occurrences(name, shape, path):
    for where, inner in walk(shape, path):
        if name in inner:
            yield where + (name,)


def rank(path, previous):
    """Inside the row before, beside it, beside what holds it, and then the least deep."""
    container = path[:-1]
    if path == previous:
        return (9, len(path))
    if previous and container == previous:
        return (0, 0)
    common = 0
    while common < min(len(container), len(previous)) and container[common] == previous[common]:
        common += 1
    away = (len(container) - common) + max(0, len(previous) - 1 - common)
    return (1, away, len(path))


def sub(shape, path):
    for key in path:
        shape = shape.get(key, {})
    return shape


def graft(owner, path, row):
    """Hangs the row at the path; levels that only the example shows are made."""
    node = owner
    for key in path[:-1]:
        found = next((child for child in node.fields if child.name == key), None)
        if not found:
            found = Row(key, documented=False, open=key == '*')
            node.fields.append(found)
        node = found
    before = next((child for child in node.fields if child.name == row.name and not child.documented), None)
    if before:
        row.fields = row.fields + before.fields
        node.fields[node.fields.index(before)] = row
    else:
        node.fields.append(row)
    return row
