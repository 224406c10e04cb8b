"""Makes countries.tsv and demonyms.tsv.

python3 make_names.py CLDR_LOCALENAMES.tgz I18N_NATIONALITY.tgz OUTPUT_FOLDER
"""
import json
import re
import sys
import tarfile

# Groups of countries, placeholders and uninhabited rocks, which no report names as an actor.
LEFT_OUT = "ZZ EU EZ UN QO XA XB AC CP CQ DG EA IC TA BV HM".split()


def read(archive, name):
    with tarfile.open(archive) as tar:
        return json.load(tar.extractfile("package/" + name))


def country_rows(archive):
    tree = read(archive, "main/en/territories.json")
    names = {}
    for key, name in tree["main"]["en"]["localeDisplayNames"]["territories"].items():
        match = re.fullmatch(r"([A-Z]{2})(-alt-.*)?", key)
        if match and match.group(1) not in LEFT_OUT:
            names.setdefault(match.group(1), []).append(name.replace("’", "'"))
    for code in sorted(names):
        row = []
        for name in names[code]:
            plain = re.sub(r" \(.*\)", "", name)
            for form in (name, plain, name.replace("&", "and"), name.replace("St.", "Saint")):
                if "(" not in form and len(form) > 1 and form not in row:
                    row.append(form)
        yield [code] + row


def demonym_rows(archive):
    words = read(archive, "langs/en.json")["nationalities"]
    for code in sorted(words):
        forms = words[code] if isinstance(words[code], list) else [words[code]]
        yield [code] + [form.replace("’", "'") for form in forms if form]


def write(path, comment, rows):
    with open(path, "w", encoding="utf-8") as out:
        out.write("# " + comment + " Made by the command in SOURCE.md.\n")
        for row in rows:
            out.write("\t".join(row) + "\n")


cldr, nationality, folder = sys.argv[1:]
write(folder + "/countries.tsv", "ISO 3166 code, then the names of the country.", country_rows(cldr))
write(folder + "/demonyms.tsv", "ISO 3166 code, then words for its people.", demonym_rows(nationality))
