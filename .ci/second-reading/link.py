"""Second reading, part 4: which table belongs to which field."""
import os
import re

import rows as reading
from rows import LINK, Row

LISTS = ('select', 'filter', 'order', 'sort')
VALUES = re.compile(r'(possible|allowed|available) values|(возможные|допустимые|доступные) значения', re.I)
NUMBERED = re.compile(r'^(\d+[.)]|option \d|вариант \d)', re.I)
MORE = re.compile(r'additional parameters|дополнительные параметры|other parameters|common parameters|общие параметры', re.I)


class Library:
    """Sections of other pages, read once."""

    def __init__(self, root, read):
        self.root, self.read, self.pages = root, read, {}

    def page(self, path):
        if path not in self.pages:
            self.pages[path] = Page(self.read(path), path, None) if os.path.isfile(path) else None
        return self.pages[path]


class Page:
    def __init__(self, blocks, path, library):
        self.blocks, self.path, self.library = blocks, path, library
        self.used, self.sent = set(), set()
        self.anchors = {}
        for position, block in enumerate(blocks):
            for anchor in block.anchors:
                self.anchors.setdefault(anchor.lower(), position)

    # sections

    def own(self, heading):
        """Positions of the field tables between a heading and the next one."""
        found = []
        for position in range(heading + 1, len(self.blocks)):
            if self.blocks[position].kind == 'heading':
                break
            if self.is_fields(position):
                found.append(position)
        return found

    def under(self, position):
        """The field tables that an anchor leads to: its own, else those of the sub-headings."""
        block = self.blocks[position]
        if block.kind != 'heading':
            return [at for at in self.own(block.section) if at >= position][:1] or self.own(block.section)[-1:]
        if VALUES.match(block.text):
            return []
        found = self.own(position)
        for at in range(position + 1, len(self.blocks)):
            if found or (self.blocks[at].kind == 'heading' and self.blocks[at].level <= block.level):
                break
            if self.blocks[at].kind == 'heading':
                found = self.own(at)
        return found

    def section(self, anchor, word):
        """Where a link from another page leads: its anchor, else the heading that is the type's word, else the first table."""
        if anchor:
            return self.anchors.get(anchor.lower())
        heads = [at for at, block in enumerate(self.blocks) if block.kind == 'heading']
        tables = [at for at in heads if self.own(at)]
        exact = [at for at in heads if re.sub(r'[^\w.]', '', self.blocks[at].text.lower()) == re.sub(r'[^\w.]', '', word.lower())]
        if exact or len(tables) > 3 or self.path.endswith('data-types.md'):
            return exact[0] if exact and self.under(exact[0]) else None
        return tables[0] if tables else None

    def is_fields(self, position):
        block = self.blocks[position]
        return block.kind == 'table' and bool(block.rows) and reading.kind(block.rows)[0] == 'fields'

    def headings(self, zone):
        return [at for at, block in enumerate(self.blocks) if block.kind == 'heading' and block.zone == zone]

    def rows(self, position):
        self.used.add(position)
        return reading.rows(self.blocks[position])

    # parameters

    def parameters(self, requests):
        first = self.first_groups()
        taken, found, self.sent = set(), [], keys_of(requests)
        for position, variant in first:
            for row in self.rows(position):
                row.variant = variant or row.variant
                if (row.name, row.variant) not in taken:
                    found.append(row)
                taken.add((row.name, row.variant))
        found = nest(found, keys_of(requests))
        self.attach(found, 'params', {position for position, _ in first})
        return found

    def first_groups(self):
        tops = [at for at in self.headings('params') if self.blocks[at].level <= 2]
        if not tops:
            loose = [at for at, block in enumerate(self.blocks) if block.zone in ('intro', 'other') and self.is_fields(at)]
            return [(at, '') for at in loose[:1]]
        groups = []
        for top in tops:
            if groups and not re.match(r'(method parameters|параметры метода)', self.blocks[top].text, re.I):
                continue
            groups += self.groups_of(top, bool(groups), len(tops) > 1)
        return groups

    def groups_of(self, top, more, several):
        own = [(at, self.blocks[top].text if several else '') for at in self.own(top)]
        subs = [at for at in self.headings('params') if at > top and self.blocks[at].level > 2 and self.top_of(at) == top]
        if own or more:
            for sub in subs:
                if MORE.search(self.blocks[sub].text):
                    own += [(at, '') for at in self.own(sub)]
            return own
        numbered = [sub for sub in subs if NUMBERED.match(self.blocks[sub].text)]
        if numbered:
            return [(at, self.blocks[sub].text) for sub in numbered for at in self.own(sub)]
        return next(([(at, '') for at in self.own(sub)] for sub in subs if self.own(sub)), [])

    def top_of(self, position):
        return max(at for at in range(position) if self.blocks[at].kind == 'heading' and self.blocks[at].level <= 2)

    # children

    def attach(self, rows, zone, stack):
        for row in rows:
            if row.fields:
                self.attach(row.fields, zone, stack)
            elif row.structured() or self.in_page(row):
                self.children(row, zone, stack)

    def children(self, row, zone, stack):
        positions = [at for at in self.linked(row, zone) if at not in stack] or ([] if row.ref else self.headed(row, zone, stack))
        for position in positions:
            inner = nest(self.rows(position), {})
            for child in inner:
                child.variant = child.variant or ('' if len(positions) == 1 else str(self.blocks[position].line))
            row.fields.extend(inner)
            self.attach(inner, zone, stack | {position})
        if not positions and not row.ref:
            row.fields = nested(row) or reading.bullets(row, self.sent if zone == 'params' else ()) or self.foreign(row)

    def in_page(self, row):
        return any(target.startswith('#') for target in row.links)

    def linked(self, row, zone):
        """Tables that the type or the text links to on this page."""
        targets = [target for target in row.links if target.startswith('#')]
        targets = targets or [target for _, target in LINK.findall(row.text) if target.startswith('#')]
        found = []
        for target in targets:
            position = self.anchors.get(target[1:].lower())
            if position is None:
                continue
            if self.blocks[position].zone != zone and row.name.lower() in LISTS:
                row.ref = True
                continue
            found.extend(at for at in self.under(position) if at not in found)
        return found

    def headed(self, row, zone, stack):
        """Tables whose heading has the name as a word, where nothing links to them."""
        name = re.escape(row.name)
        if not row.name or len(row.name) < 2:
            return []
        for at in self.headings(zone):
            text = self.blocks[at].text
            if self.blocks[at].level > 1 and re.search(r'(?<!\w)' + name + r'(\[\])?(?![\w.])', text, re.I) and not returned(text):
                positions = [position for position in self.under(at) if position not in stack and position not in self.used]
                if positions:
                    return positions
        return []

    def foreign(self, row):
        """Rows of another page, by the link of the type."""
        if not self.library:
            return []
        for word, target in zip(row.types, row.links):
            file, _, anchor = target.partition('#')
            if not file.endswith('.md') or anchor == 'time' or anchor.startswith('standar') or not row.structured() or (word in ('object', 'array') and not anchor):
                continue
            page = self.library.page(os.path.normpath(os.path.join(os.path.dirname(self.path), file)))
            position = page.section(anchor, word) if page else None
            if position is not None:
                return [Row(found.name, found.star, found.types, line=found.line, page=file, open=found.open)
                        for at in page.under(position) for found in page.rows(at)]
        return []


def returned(text):
    return re.fullmatch(r'(returned (data|values|fields)|response handling|возвращаемые (данные|значения|поля)|обработка ответа)', text, re.I)


def nested(row):
    """A table inside the cell."""
    match = re.search(r'#\|.*\|#', row.text, re.S)
    if not match:
        return []
    from pages import Block, rows_of
    block = Block('table', match.group(), row.line, rows=rows_of(match.group()))
    return reading.rows(block)


def nest(rows, keys):
    """Dotted names below what they begin with; a key that itself has a dot stays."""
    found, places = [], {}
    for row in rows:
        parts = [part for part in re.split(r'\.|\[\]\.?', row.name) if part] if '.' in row.name.strip('.') or row.name.endswith('[]') else [row.name]
        if len(parts) > 1 and (row.name in keys or '...' in row.name or '@' in row.name):
            parts = [row.name]
        owner = found
        for depth in range(1, len(parts)):
            prefix = tuple(parts[:depth])
            if prefix not in places:
                places[prefix] = Row(parts[depth - 1], line=row.line, documented=False)
                owner.append(places[prefix])
            owner = places[prefix].fields
        array = row.name.endswith('[]')          # `items` and `items[]` are two rows of one field
        row.name = parts[-1] if parts else row.name
        before = places.get(tuple(parts))
        if before and before.documented and array:
            before.links += row.links
            before.text += '\n' + row.text
            continue
        if before and not before.documented:
            row.fields = before.fields
            owner[owner.index(before)] = row
        else:
            owner.append(row)
        places.setdefault(tuple(parts), row)
    return found


def keys_of(trees):
    found = set()
    for tree in trees:
        if isinstance(tree, dict):
            found |= set(tree) | keys_of(tree.values())
        elif isinstance(tree, list):
            found |= keys_of(tree)
    return found
