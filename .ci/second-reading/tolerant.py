"""Second reading, part 2: JSON as people write it."""
import json
import re


def parse(text):
    """(tree, whether it was mended), or (None, True)."""
    try:
        return json.loads(text), False
    except ValueError:
        pass
    for mended in (text, mend(text), mend(text.replace('\n', ' \n')), mend(single(text))):
        try:
            return json.loads(mended, strict=False), True
        except ValueError:
            continue
    return None, True


STRING = r'"(?:[^"\\\n]|\\.)*"'


def mend(text):
    """Comments, dots that stand for more, commas at the end."""
    def dropped(match):
        return match.group() if match.group().startswith('"') else ' '
    text = re.sub(STRING + r'|//[^\n]*|/\*.*?\*/|\.\.\.|…', dropped, text, flags=re.S)
    previous = None
    while text != previous:
        previous = text
        text = re.sub(r'(' + STRING + r')|,(\s*[,}\]])', lambda match: match.group(1) or match.group(2), text)
        text = re.sub(r'(' + STRING + r')|([\[{])\s*,', lambda match: match.group(1) or match.group(2), text)
    return missing(text.strip().rstrip(',;'))


def missing(text):
    """A comma that is missing at a line end."""
    return re.sub(r'(["\d\]}el])(\s*\n\s*)(")', r'\1,\2\3', text)


def single(text):
    text = re.sub(r"'((?:[^'\\\n]|\\.)*)'", lambda match: json.dumps(match.group(1)), text)
    return re.sub(r'([{,]\s*)([A-Za-z_]\w*)(\s*:)', r'\1"\2"\3', text)
