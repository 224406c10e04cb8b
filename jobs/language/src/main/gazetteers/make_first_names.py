"""Makes first-names.tsv: first names that are given to one sex alone.

python3 make_first_names.py FEMALE_FIRST_NAMES.tgz MALE_FIRST_NAMES.tgz OUTPUT_FOLDER
"""
import json
import sys
import tarfile


def names(archive):
    with tarfile.open(archive) as tar:
        return {name.lower() for name in json.load(tar.extractfile("package/data/names.json"))}


female, male = names(sys.argv[1]), names(sys.argv[2])
with open(sys.argv[3] + "/first-names.tsv", "w", encoding="utf-8") as out:
    out.write("# A first name, lower case, and the sex it is given to. Made by the command in SOURCE.md.\n")
    for name in sorted(female ^ male):
        out.write(name + "\t" + ("female" if name in female else "male") + "\n")
