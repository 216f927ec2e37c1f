"""WordPiece as bert-base-uncased cuts (Devlin et al. 2018, https://arxiv.org/abs/1810.04805): lower case, no accents, longest piece first."""
import unicodedata

LONGEST_WORD = 100


def _is_punctuation(letter: str) -> bool:
    code = ord(letter)
    ascii_symbol = 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    return ascii_symbol or unicodedata.category(letter).startswith("P")


def _is_han(code: int) -> bool:
    return 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x2FA1F


def words(text: str) -> list[str]:
    """Words and single marks of punctuation."""
    plain = "".join(letter for letter in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(letter) != "Mn")
    spaced = []
    for letter in plain:
        category = unicodedata.category(letter)
        if letter in "\t\n\r" or category == "Zs":
            spaced.append(" ")
        elif category in ("Cc", "Cf") or letter == "\ufffd":
            continue
        elif _is_punctuation(letter) or _is_han(ord(letter)):
            spaced.append(f" {letter} ")
        else:
            spaced.append(letter)
    return "".join(spaced).split()


class WordPiece:
    def __init__(self, vocabulary: list[str]):
        self.ids = {piece: at for at, piece in enumerate(vocabulary)}
        self.cls, self.sep, self.unknown, self.pad = (self.ids[name] for name in ("[CLS]", "[SEP]", "[UNK]", "[PAD]"))

    def encode(self, text: str, most: int) -> list[int]:
        """Ids of at most `most` pieces, [CLS] and [SEP] among them."""
        ids = [self.cls]
        for word in words(text):
            ids.extend(self._pieces(word))
            if len(ids) >= most - 1:
                break
        return ids[:most - 1] + [self.sep]

    def _pieces(self, word: str) -> list[int]:
        if len(word) > LONGEST_WORD:
            return [self.unknown]
        pieces, start = [], 0
        while start < len(word):
            for end in range(len(word), start, -1):
                piece = ("##" if start else "") + word[start:end]
                if piece in self.ids:
                    pieces.append(self.ids[piece])
                    start = end
                    break
            else:
                return [self.unknown]
        return pieces
