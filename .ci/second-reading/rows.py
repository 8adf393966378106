"""Second reading, part 3: what one table row says of a field."""
import re
from dataclasses import dataclass, field

NAME_HEADS = ('name', 'название', 'field', 'поле', 'parameter', 'параметр', 'key', 'ключ', 'title', 'attribute purpose', 'назначение атрибута')
VALUE_HEADS = ('value', 'значение', 'code', 'код', 'type', 'тип', 'status', 'статус')
SCALARS = {'string', 'integer', 'int', 'boolean', 'double', 'float', 'number', 'datetime', 'date', 'char', 'text', 'time', 'null', 'enum', 'file',
           'any', 'user', 'crm_status', 'crm_currency', 'crm_entity', 'location', 'diskfile', 'attached_diskfile'}
LINK = re.compile(r'\[((?:[^\[\]]|\[\])*)\]\(([^()\s]*(?:\([^()]*\))?[^()\s]*)\)')


@dataclass
class Row:
    name: str
    star: bool = False
    types: list = field(default_factory=list)
    links: list = field(default_factory=list)       # of the type
    text: str = ''
    line: int = 0
    fields: list = field(default_factory=list)
    open: bool = False
    variant: str = ''
    page: str = ''
    documented: bool = True
    values: list = field(default_factory=list)
    ref: bool = False

    def structured(self):
        """An object, an array of objects, or a word of the page's own."""
        return any(word.rstrip('[]') not in SCALARS and not re.search(r'\.\w+(\[\])?$', word) for word in self.types) or not self.types \
            or any(word.lower() in ('object[]', 'array') for word in self.types)


def plain(cell):
    return re.sub(r'\s+', ' ', re.sub(r'[*`]', '', LINK.sub(r'\1', cell))).strip().lower()


def kind(rows):
    """'fields', 'values' or 'errors', and the column of the name; the header is cut off."""
    heads = [plain(cell) for cell in rows[0]]
    first = heads[0].split(' ')[0] if heads[0] else ''
    if re.match(r'(crm object|объект crm)$', heads[0]):
        return 'fields', 1, rows[1:]
    if heads[0] in ('type', 'тип') and len(heads) > 1 and '[' in rows[1][0]:
        return 'fields', 0, rows[1:]
    if header_like(rows[0]) and (first in NAME_HEADS or heads[0].startswith(NAME_HEADS)):
        return 'fields', 0, rows[1:]
    if header_like(rows[0]) and heads[0].startswith(VALUE_HEADS) and re.search('\\n`|/', rows[0][0]):
        return 'fields', 0, rows[1:]
    if header_like(rows[0]) and heads[0].startswith(VALUE_HEADS):
        return 'values', 0, rows[1:]
    if rows[0][0].startswith('**') and '`' in rows[0][0]:
        return 'fields', 0, rows
    return 'values', 0, rows


def header_like(row):
    heads = [plain(cell) for cell in row]
    words = ('description', 'описание', 'значение', 'value', 'example', 'пример', 'note', 'name', 'how to')
    return len(heads) > 1 and any(head.startswith(words) for head in heads[1:]) and '](' not in row[0]


def rows(block):
    """The fields of a table, dotted names not yet nested."""
    if not block.rows:
        return []
    what, column, body = kind(block.rows)
    found = []
    for cells in body if what == 'fields' else []:
        if len(cells) > column:
            found.extend(fields(cells[column], ' | '.join(cells[column + 1:]), block))
    return found


def fields(cell, text, block):
    bold, after = split_name(cell)
    types, links = types_of(after)
    if bold in ('object', 'array', 'null') and cell.startswith(('`', '[')):
        return [Row('', False, [bold] + types, links, text, block.line)]
    if not bold and not types:
        return []
    if LINK.search(bold):
        types, links = types_of(bold + '\n' + after)
        return [Row('', False, types, links, text, block.line, variant=block.tab)]
    parts = [part for part in re.split(r'(?<!\w)\\?\|(?!\w)|\\\|', bold) if part.strip(' *\\')]
    found = []
    for part in parts:
        name, star = cleaned(part)
        if name and (types or star or not re.search(r'\s', name) or '(' in name or len(name.split()) < 3 and text.strip()):
            found.append(Row(name, star, types, links, text, block.line, variant=block.tab, open=is_open(name)))
    return found


def split_name(cell):
    """The bold text with its stars, and what follows."""
    cell = cell.strip()
    match = re.match(r'\*\*(?P<bold>(?:`[^`]*`|\\.|[^*\\`]|\*(?=[A-Za-z_.]))*?)(?P<stars>\*{2,}|\^\*\^\*\*)(?P<rest>.*)', cell, re.S)
    if not match:
        first, _, rest = cell.partition('\n')
        if first.startswith('['):
            return '', cell
        word = re.match(r'`?([^\[`]+)`?\s*(.*)', first)
        return (word.group(1).strip(), word.group(2) + '\n' + rest) if word else ('', cell)
    stars, rest = match['stars'], match['rest']
    mark = '*' if len(stars) in (3, 5) or '^*^' in stars else ''
    more = re.match(r'\s*(\^\\?\*\^|\*(?!\*))', rest)
    if more:
        mark, rest = '*', rest[more.end():]
    more = re.match(r',?\*\*(?=\s)', rest)
    rest = rest[more.end():] if more else rest
    joined = re.match(r'\s*\\?\|\s*(\*\*.*)', rest, re.S)
    if joined:
        bold, rest = split_name(joined[1])
        return match['bold'] + mark + r'\|' + bold, rest
    return match['bold'] + mark, rest


def cleaned(part):
    part = part.strip().strip('\\').strip()
    star = part.endswith('*') and not part.endswith(('\\*', '_*')) and len(part) > 1
    part = part.rstrip('*') if star else part
    return re.sub(r'\\(.)', r'\1', part.replace('`', '')).strip().rstrip(',').strip(), star


def is_open(name):
    return bool(re.search(r'\.\.\.|[<>{}*]|…', name)) or bool(re.search(r'[a-z](N|_N)$', name))


def types_of(text):
    links = [target for _, target in LINK.findall(text)]
    words = re.sub(r'\[(`[^`]*`)\]\[\d+\]|\[(`[^`]*`)\](?!\()', lambda match: match[1] or match[2], LINK.sub(r'\1', text)).replace('`', '').replace('\\', '')
    return [word.strip(' ,*') for word in re.split(r'[|\n]', words) if word.strip(' ,*')], links


BULLET = re.compile(r'^(\s*)[-*]\s+(?:\*\*)?(?:`([^`]+)`|\*\*([^*]+)\*\*)(?:\*\*)?\*?\s*(.*)$')
NO_KEY = re.compile(r'^[!<>=%@*~]|^[A-Z]$|^[A-Z]{1,4}<\w+>$|^(field|value|поле|значение|name|key|FIELD|VALUE)_?([nN\d]|name)$|^[\'"]|^-?\d+$|[\s:/{}()=]|^\[|^\W+$')
VALUE_INTRO = re.compile(r'options|вариант|not supported|не поддерживается|possible values|can take|may take|one of|allowed values|допустимые значения|возможные значения|может принимать|'
                         r'возможны|values:|значения:|direction|направлени|equal to|masks|маск|either|specify|укажите|categor|категори|codes|коды|permissions|права|example|пример|например|operat|prefix|префикс|операци', re.I)


FIELD_INTRO = re.compile(r'fields?\b|keys?\b|`field`|пол[яейю]|ключ|parameters|параметр', re.I)


def bullets(row, sent=()):
    """The keys that a list in the cell names, nested lists as their children."""
    words = {word.lower() for word in row.types}
    if words and not words & {'object', 'array', 'object[]'} and not any(word.endswith('[]') for word in words):
        return []
    text = re.sub(r'```.*?```', '', row.text, flags=re.S)
    text = re.sub(r'(?ms)^#\|.*?\|#', '', text)
    top, stack, intro = [], [], ''
    for line in text.split('\n'):
        match = BULLET.match(line)
        if not match:
            if line.strip() and not line.lstrip().startswith(('-', '*')):
                intro = line if not line.startswith('    ') else intro
                stack = [] if not line.startswith((' ', '\t')) else stack
            continue
        name, rest = (match[2] or match[3]).strip(), match[4]
        key = Row(name.rstrip('*'), line=row.line, text=rest)
        depth = len(match[1])
        while stack and stack[-1][0] >= depth:
            stack.pop()
        for name in [key.name] + re.findall(r'`([^`]+)`', (re.match(r'(?:,\s*`[^`]+`|\s+(?:and|и)\s+`[^`]+`)+', rest) or [''])[0]):
            key = Row(name.rstrip('*'), line=row.line, text=re.sub(r'^(?:,\s*`[^`]+`|\s+(?:and|и)\s+`[^`]+`)+', '', rest))
            if is_key(key, key.text, intro, stack, sent):
                (stack[-1][1].fields if stack else top).append(key)
        stack.append((depth, key))
    return top if array_keys(row, top, words) or {key.name for key in top} & set(sent) else []


def is_key(key, rest, intro, stack, sent):
    if key.name in sent and not NO_KEY.search(key.name):
        return True
    if NO_KEY.search(key.name) or key.name.lower() in ('asc', 'desc', 'y', 'n', 'true', 'false', 'null'):
        return False
    if stack and (VALUE_INTRO.search(stack[-1][1].text) or not re.search(r'object|array|объект|массив|structure|структур|fields|поля', stack[-1][1].text, re.I)):
        return False
    if VALUE_INTRO.search(intro) and not stack and not FIELD_INTRO.search(intro):
        return False
    return bool(re.match(r'\s*(\*\*)?\s*(\(|\[|[—–:,-]|$)', rest))


def array_keys(row, top, words):
    if words & {'object', 'object[]'} or not words:
        return bool(top)
    said = re.search(r'object|объект|keys|ключ|structure|структур|contains|содерж|fields|пол[яей]|format|формат', row.text, re.I)
    return bool(top) and bool(said)
