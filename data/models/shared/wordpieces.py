"""Words as the pieces that the encoder knows."""

import unicodedata


class WordPieces:
    """BERT's greedy longest match over lower-cased words without accents; punctuation stands alone."""

    def __init__(self, vocabulary):
        with open(vocabulary, encoding="utf-8") as lines:
            self.ids = {line.rstrip("\n"): i for i, line in enumerate(lines)}
        self.unknown, self.begin, self.end = (self.ids[t] for t in ("[UNK]", "[CLS]", "[SEP]"))

    def pieces(self, form):
        plain = "".join(
            c for c in unicodedata.normalize("NFD", form.lower()) if unicodedata.category(c) != "Mn"
        )
        result = []
        for word in self._words(plain):
            result += self._word(word)
        return result or [self.unknown]

    @staticmethod
    def _words(text):
        words, word = [], ""
        for c in text:
            if unicodedata.category(c)[0] == "L" or unicodedata.category(c) == "Nd":
                word += c
            else:
                if word:
                    words.append(word)
                    word = ""
                if not c.isspace():
                    words.append(c)
        return words + [word] if word else words

    def _word(self, word):
        pieces, at = [], 0
        while at < len(word):
            end = len(word)
            while end > at and ("##" if at else "") + word[at:end] not in self.ids:
                end -= 1
            if end == at:
                return [self.unknown]
            pieces.append(self.ids[("##" if at else "") + word[at:end]])
            at = end
        return pieces


def cut(text, word_pieces):
    """Pieces with the begin and end of their word, as MarkedText cuts a text."""
    rows, at = [], 0
    while at < len(text):
        begin = at
        while at < len(text) and in_word(text[at]):
            at += 1
        if at == begin:
            at += 1
            if text[begin].isspace():
                continue
        rows += [(piece, begin, at) for piece in word_pieces.pieces(text[begin:at])]
    return rows


def in_word(c):
    category = unicodedata.category(c)
    return category[0] == "L" or category in ("Nd", "Mn")
