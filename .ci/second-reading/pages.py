"""Second reading, part 1: a page's text as located blocks (headings, tables, fences, paragraphs). Standard library only."""
import os
import re
from dataclasses import dataclass, field

HEADING = re.compile(r'^\s*(#{1,6})\s+(.*?)\s*$')
FENCE = re.compile(r'^\s*(`{3,}|~{3,})\s*([\w+-]*)\s*$')
INCLUDE = re.compile(r'^\s*\{%\s*include\s+(notitle\s+)?\[.*?\]\((.*?)\)\s*%\}')
ANCHOR = re.compile(r'\{#([^}]+)\}')


@dataclass
class Block:
    kind: str            # heading, table, fence, text
    text: str
    line: int
    tab: str = ''
    level: int = 0
    lang: str = ''
    anchors: list = field(default_factory=list)
    rows: list = field(default_factory=list)
    zone: str = ''
    section: int = -1    # position of the heading that owns the block


def lines_of(path, root, seen=()):
    """The lines of a page, local includes in their place, notes to authors left out."""
    with open(path, encoding='utf-8-sig') as file:
        source = file.read().splitlines()
    found, dropped = [], False
    for number, line in enumerate(source, 1):
        if re.match(r"^\s*\{%\s*if\s+build\s*==\s*'dev'", line):
            dropped = True
        if not dropped:
            found.extend(included(line, path, root, seen, number))
        if re.match(r'^\s*\{%\s*endif', line):
            dropped = False
    return found


def included(line, path, root, seen, number):
    match = INCLUDE.match(line)
    if not match:
        return [(number, line)]
    target = os.path.normpath(os.path.join(os.path.dirname(path), match.group(2).split('#')[0]))
    shared = os.path.relpath(target, root).split(os.sep)[0] == '_includes'
    if shared or target in seen or not os.path.isfile(target):
        return []
    inner = [text for _, text in lines_of(target, root, seen + (path,))]
    if match.group(1) and inner and HEADING.match(inner[0]):
        inner = inner[1:]
    return [(number, text) for text in inner]


def blocks_of(path, root):
    """The page cut into blocks, in order."""
    lines, found, at, tabs = lines_of(path, root), [], 0, []
    while at < len(lines):
        number, line = lines[at]
        bare = line.strip()
        fence = FENCE.match(line)
        if fence:
            end = fence_end(lines, at, fence.group(1))
            found.append(Block('fence', outdented([text for _, text in lines[at + 1:end]]), number, label(tabs), lang=fence.group(2).lower()))
            at = end
        elif bare.startswith('#|'):
            end = table_end(lines, at)
            raw = '\n'.join(text for _, text in lines[at:end + 1])
            found.append(Block('table', raw, number, label(tabs), rows=rows_of(raw)))
            at = end
        elif HEADING.match(line):
            found.append(heading(line, number, label(tabs)))
        elif re.match(r'^\{%\s*list tabs', bare):
            tabs.append([len(line) - len(line.lstrip()), ''])
        elif re.match(r'^\{%\s*endlist', bare) and tabs:
            tabs.pop()
        elif tabs and bare.startswith('- ') and len(line) - len(line.lstrip()) <= tabs[-1][0]:
            tabs[-1][1] = bare[2:].strip()
        elif bare:
            found.append(Block('text', bare, number, label(tabs), anchors=ANCHOR.findall(bare)))
        at += 1
    return found


def label(tabs):
    return ' / '.join(tab[1] for tab in tabs if tab[1])


def outdented(lines):
    indents = [len(line) - len(line.lstrip()) for line in lines if line.strip()]
    return '\n'.join(line[min(indents, default=0):] for line in lines)


def fence_end(lines, at, mark):
    for end in range(at + 1, len(lines)):
        if lines[end][1].strip() == mark:
            return end
        if re.match(r'^- \S', lines[end][1]) and lines[at][1].startswith('    '):
            return end - 1           # a tab whose fence nobody closed
    return len(lines) - 1


def table_end(lines, at):
    depth = 0
    for end in range(at, len(lines)):
        bare = lines[end][1].strip()
        depth += bare.count('#|') if bare.startswith('#|') else 0
        depth -= 1 if bare.endswith('|#') else 0
        if depth <= 0:
            return end
    return len(lines) - 1


def heading(line, number, tab):
    match = HEADING.match(line)
    raw = match.group(2)
    anchors = [anchor.lower() for anchor in ANCHOR.findall(raw)]
    text = re.sub(r'[`*]', '', ANCHOR.sub('', raw)).replace('\\', '').strip().rstrip(':').strip()
    return Block('heading', text, number, tab, level=len(match.group(1)), anchors=anchors + [slug(text)])


LATIN = dict(zip('абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
                 'a b v g d e e zh z i j k l m n o p r s t u f h c ch sh shh  y  e yu ya'.split(' ')))


def slug(text):
    text = ''.join(LATIN.get(letter, letter) for letter in text.lower())
    return re.sub(r'\s+', '-', re.sub(r'[^\w\s-]', '', text).strip())


def rows_of(raw):
    """The cells of each row. A pipe in a code span, a fence, a nested table or behind a backslash separates nothing."""
    body = raw.strip()[2:]
    body = body[:-2] if body.endswith('|#') else body
    rows, cells, cell, at, depth = [], None, '', 0, 0
    while at < len(body):
        taken, text = protected(body, at)
        if body.startswith('#|', at) or (body.startswith('|#', at) and depth):
            depth += 1 if body[at] == '#' else -1
            taken, text = 2, body[at:at + 2]
        if taken or depth:
            cell += text or body[at]
            at += taken or 1
        elif body.startswith('||', at):
            rest = body[at + 2:].split('\n', 1)[0].strip()
            starts = not body[:at].split('\n')[-1].strip()
            if cells is not None:
                rows.append(cells + [cell])
            cells = [] if cells is None or (starts and rest) else None
            cell, at = '', at + 2
        elif body[at] == '|' and cells is not None:
            cells.append(cell)
            cell, at = '', at + 1
        else:
            cell, at = cell + body[at], at + 1
    if cells is not None:
        rows.append(cells + [cell])
    return [[part.strip() for part in row] for row in rows if any(part.strip() for part in row)]


def protected(body, at):
    """How many characters from here stand for themselves: an escape, a code span, a fence."""
    if body[at] == '\\' and at + 1 < len(body):
        return 2, body[at:at + 2]
    if body[at] != '`':
        return 0, ''
    mark = re.match(r'`+', body[at:]).group()
    fenced = len(mark) > 2 and not body[:at].split('\n')[-1].strip(' -')
    end = body.find(mark, at + len(mark))
    if end < 0 or (not fenced and '\n' in body[at:end]):
        return len(mark), mark
    return end + len(mark) - at, body[at:end + len(mark)]
