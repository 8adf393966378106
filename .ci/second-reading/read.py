#!/usr/bin/env python3
"""Second reading of the documentation: parameters, fields, answers, errors, examples, from the rules of reading alone.

    read.py DOCS OUT.json          DOCS is a checkout of one language
It shares no line and no rule with the generator, and is only good enough to point at what one of the two reads wrongly.
"""
import json
import os
import re
import sys

import link
import place
import tolerant
from pages import blocks_of
from rows import plain

ZONES = (
    ('params', r'(method )?parameters( for .*)?|parameter fields|fields parameters?|parameter params|stage parameters|parameters|'
               r'параметры( метода.*)?|параметры? (fields|params)|параметры стадии'),
    ('examples', r'(code )?examples?|примеры?( кода)?'),
    ('response', r'response handling|response on success|successful response|result|fields returned by the method|returned (fields|data|result)|'
                 r'обработка ответа|ответ в случае успеха|результат|поля, возвращаемые методом|возвращаемые (поля|данные)|возвращаемый результат'),
    ('errors', r'error handling|response on error|ответ в случае ошибки|possible errors|возможные ошибки|possible error codes|обработка ошибок|возможные коды ошибок'),
)


def zones(blocks):
    """Mark each block with its section."""
    zone, owner = 'intro', -1
    for position, block in enumerate(blocks):
        if block.kind == 'heading':
            owner = position
            zone = zone_of(block, zone)
        block.zone, block.section = zone, owner
    return blocks


def zone_of(block, before):
    text = block.text.lower()
    for name, pattern in ZONES:
        if re.fullmatch(pattern, text) and (block.level <= 2 or name in ('errors', 'examples', 'response')):
            if name == 'response' and before == 'errors':
                return 'errors'
            return name
    return before if block.level > 2 else ('other' if block.level == 2 else 'intro')


TOKEN = re.compile(r'\b[a-zA-Z][\w]*(?:\.[\w]+)+\b|\b(?:batch|methods|scope|profile|events)\b')


def requests(blocks):
    found = []
    for block in blocks:
        if block.kind != 'fence' or not block.tab.split(' / ')[-1].lower().startswith('curl') or block.zone == 'errors':
            continue
        for command in re.split(r'(?m)^\s*curl\b|\A\s*(?=-X )', block.text)[1:]:
            found.append(request(command, block))
    return found


def request(command, block):
    body = re.search(r"(?:-d|--data(?:-raw)?)\s+'(.*?)'\s*(?:\\?\s*\n|\\?\s*$|\s+-H|\s+\"?http)", command, re.S) \
        or re.search(r"(?:-d|--data(?:-raw)?)\s+'(.*)'", command, re.S)
    url = re.search(r'https?://\S+', command)
    address = url.group().strip('\'"').rstrip('/') if url else ''
    method = re.sub(r'\.json$', '', address.split('?')[0].split('/')[-1])
    tree = tolerant.parse(body.group(1))[0] if body else None
    if isinstance(tree, dict):
        tree.pop('auth', None)
    return {'line': block.line, 'method': method, 'v3': '/rest/api/' in address, 'json': tree}


def answers(blocks, zone):
    return [{'line': block.line, 'json': tolerant.parse(block.text)[0]} for block in blocks
            if block.kind == 'fence' and block.lang == 'json' and block.zone == zone and not block.tab.lower().startswith('curl')]


def errors(blocks):
    found, code, after = [], None, False
    for block in blocks:
        if block.zone != 'errors':
            continue
        said = re.search(r'(?:Error code|Код ошибки)[^`]*`([^`]+)`', block.text, re.I) if block.kind == 'text' else None
        code = said.group(1) if said else code
        if block.kind == 'table' and block.rows:
            found.extend(error_rows(block, code))
    return found


def column(heads, *words):
    return next((at for at, head in enumerate(heads) if head.startswith(words)), None)


def error_rows(block, code):
    heads = [plain(cell) for cell in block.rows[0]]
    status, codes = column(heads, 'status', 'статус'), column(heads, 'code', 'код')
    where = column(heads, 'field', 'поле')
    for cells in block.rows[1:]:
        if where == 0:
            yield {'code': code, 'field': cells[0].strip('` '), 'status': None, **texts(heads, cells)}
            continue
        number = re.search(r'\d{3}', cells[status]) if status is not None and len(cells) > status else None
        if codes is None:
            yield {'code': None, 'status': int(number.group()) if number else None, **texts(heads, cells)}
        for one in codes_of(cells[codes]) if codes is not None and len(cells) > codes else []:
            yield {'code': one, 'status': int(number.group()) if number else None, **texts(heads, cells)}


def texts(heads, cells):
    """What the server sends, and what explains it."""
    sent = column(heads, 'error message', 'error text', 'message', 'сообщение', 'cообщение', 'текст ошибки', 'error description', 'описание ошибки')
    said = column(heads, 'description', 'описание')
    why = column(heads, 'value', 'значение', 'additional', 'дополнительная', 'when', 'когда', 'how to', 'как')
    if sent is None:
        sent, said = said, None
    said = why if said is None or said == sent else said
    return {'message': cell(cells, sent), 'description': cell(cells, said)}


def cell(cells, at):
    return re.sub(r'\s+', ' ', re.sub(r'\\(.)', r'\1', link.LINK.sub(r'\1', cells[at]))).replace('`', '').replace('*', '').strip() if at is not None and at < len(cells) else ''


EMPTY = re.compile(r'^[\W_]*(empty (value|string).*|пустое значение|пустая строка|.{0,3}\(?empty error code\)?)?["\W]*$', re.I)


def codes_of(cell):
    cell = cell.strip()
    spans = re.findall(r'`([^`]+)`', cell)
    if len(spans) > 1 and not re.sub(r'`[^`]+`|[\s,;|/-]|\bor\b|\bили\b', '', cell):
        return spans
    lines = [line.strip(' -,`') for line in re.split(r'[\n,]', cell) if line.strip(' -,`')]
    if len(lines) > 1 and all(re.fullmatch(r'[A-Z0-9_]+', line) for line in lines):
        return lines
    bare = re.sub(r'\\(.)', r'\1', cell.replace('`', '')).strip()
    return ['' if EMPTY.match(bare) else re.sub(r'\s+', ' ', bare)]


def method_of(blocks, path, calls):
    title = next((block.text for block in blocks if block.kind == 'heading' and block.level == 1), '')
    squeezed = re.sub(r'[^a-z0-9]', '', os.path.basename(path)[:-3].lower().replace('-rest-v3', ''))
    names = [call['method'] for call in calls if call['method']]
    for name in TOKEN.findall(title)[::-1]:
        if re.sub(r'[^a-z0-9]', '', name.lower()) == squeezed or name.lower() in (call.lower() for call in names):
            return name
    for name in names:
        if re.sub(r'[^a-z0-9]', '', name.lower()) == squeezed:
            return name
    if TOKEN.findall(title) and any(block.zone in ('params', 'response') for block in blocks):
        return TOKEN.findall(title)[-1]
    return None


def read_page(path, root, library):
    blocks = zones(blocks_of(path, root))
    calls = requests(blocks)
    name = method_of(blocks, path, calls)
    if not name or not any(block.zone in ('params', 'response', 'examples') for block in blocks):
        return None
    success = answers(blocks, 'response')
    page = link.Page(blocks, path, library)
    parameters = place.requests(page.parameters([call['json'] for call in calls]), [call['json'] for call in calls])
    response = place.tree(page, [answer['json'] for answer in success])
    return {'name': name, 'rest': 3 if calls and all(call['v3'] for call in calls) else 2, 'page': os.path.relpath(path, root),
            'parameters': [as_json(row) for row in parameters], 'response': [as_json(row) for row in response], 'errors': errors(blocks),
            'requests': calls, 'success': success, 'failures': answers(blocks, 'errors')}


def as_json(row):
    extra = {key: getattr(row, key) for key in ('variant', 'page', 'ref', 'open') if getattr(row, key)}
    return {'name': row.name, 'required': row.star, 'types': row.types, 'line': row.line, 'documented': row.documented, **extra,
            'fields': [as_json(child) for child in place.lifted(row.fields)]}


def main(root, out):
    library, found = link.Library(root, lambda path: zones(blocks_of(path, root))), []
    for top in ('api-reference', 'settings'):
        for folder, _, files in sorted(os.walk(os.path.join(root, top))):
            for file in sorted(files):
                if file.endswith('.md') and file != 'index.md' and '_includes' not in folder:
                    page = read_page(os.path.join(folder, file), root, library)
                    found.extend([page] if page else [])
    with open(out, 'w', encoding='utf-8') as file:
        json.dump(found, file, ensure_ascii=False, indent=1)
    print(len(found), 'pages')


if __name__ == '__main__':
    main(os.path.normpath(sys.argv[1]), sys.argv[2])
