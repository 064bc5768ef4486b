"""The same words mean the same everywhere: every command understands what another prints."""

from __future__ import annotations

import json

import pytest

import minerals
from minerals.output.wording.names import edition_name
from minerals.store.dataset import Dataset
from tests.running import run

DATA = Dataset()


def ids(*arguments: str) -> list[str]:
    value = json.loads(run("compare", *arguments, "--format", "json").stdout)
    return [edition["id"] for edition in value["editions"]]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("us-2022", "us-2022"),
        ("US-2022", "us-2022"),
        ("US 2022", "us-2022"),
        ("us_2022", "us-2022"),
        ("美国 2022", "us-2022"),
        ("China 2016", "cn-2016"),
        ("EU strategic 2024", "eu-strategic-2024"),
        ("us", "us-2025"),
        ("United States", "us-2025"),
        ("usa", "us-2025"),
        ("欧盟", "eu-2023"),
        ("European Union", "eu-2023"),
    ],
)
def test_a_list_goes_by_every_name_that_is_printed_or_usual(word: str, meant: str) -> None:
    assert ids(word) == [meant]
    assert json.loads(run("show", word, "--format", "json").stdout)["id"] == meant
    assert run("cite", word).stdout == run("cite", meant).stdout
    assert run("diff", word, meant).returncode == 0
    assert (
        json.loads(run("lookup", "Sb", "--on", word, "--format", "json").stdout)["results"][0]["listed"][0]["edition"]
        == meant
    )


def test_every_list_is_known_by_the_name_that_tables_print() -> None:
    for edition in DATA.editions.values():
        for language in ("en", "zh"):
            assert DATA.known_id(edition_name(edition, language)) == edition.id


def test_every_publication_is_known_by_its_short_name() -> None:
    for publication in DATA.publications.values():
        assert DATA.known_id(publication.short) == publication.id
        assert DATA.known_id(publication.id.upper()) == publication.id


def test_options_take_the_words_that_arguments_take() -> None:
    plain = run("compare", "us-2022", "eu-2020", "--on", "only:us-2022").stdout
    assert plain == run("compare", "US 2022", "eu-2020", "--on", "only:US 2022").stdout
    assert plain == run("compare", "us-2022", "eu-2020", "--on", "only", "us").stdout
    assert (
        run("compare", "--sort", "dependence:us").stdout == run("compare", "--sort", "dependence:us-2025").stdout != ""
    )
    assert run("compare", "--figures", "USGS MCS 2026").stdout == run("compare", "--figures", "us-mcs-2026").stdout
    assert (
        run("matrix", "us", "eu", "--on", "only:us").stdout == run("matrix", "us", "eu", "--on", "only:us-2025").stdout
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ["--mineral", "lithium,cobalt"],
        ["--mineral", "lithium, cobalt"],
        ["--mineral", "lithium", "--mineral", "cobalt"],
    ],
)
def test_minerals_take_commas_and_repetition(arguments: list[str]) -> None:
    value = json.loads(run("compare", *arguments, "--format", "json").stdout)
    assert [row["mineral"] for row in value["rows"]] == ["cobalt", "lithium"]


def test_a_mineral_whose_name_has_a_comma_stays_whole() -> None:
    value = json.loads(run("compare", "--mineral", "graphite, battery grade", "--format", "json").stdout)
    assert [row["mineral"] for row in value["rows"]] == ["graphite"]


def test_columns_take_commas_and_repetition() -> None:
    together = run("compare", "--columns", "production,controls").stdout
    assert together == run("compare", "--columns", "production", "--columns", "controls").stdout
    assert together != run("compare").stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["lithium"], "`lithium` is no command; `minerals show lithium` shows it"),
        (["锂"], "`锂` is no command; `minerals show lithium` shows it"),
        (["US 2022"], "`US 2022` is no command; `minerals show us-2022` shows it"),
        (["compare", "lithium"], "`lithium` is a mineral, not a list; `minerals show lithium` shows it"),
        (["matrix", "Li"], "`Li` is a mineral, not a list; `minerals show lithium` shows it"),
    ],
)
def test_a_mineral_in_the_wrong_place_says_what_shows_it(arguments: list[str], said: str) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"minerals: {said}\n")


def test_a_word_that_is_nothing_is_no_command() -> None:
    done = run("compair")
    assert done.returncode == 2
    assert "No such command 'compair'" in done.stderr


@pytest.mark.parametrize("word", ["zh", "ZH", "zh-CN", "zh_CN", "zh-Hans", "zh_CN.UTF-8"])
def test_a_language_goes_by_any_of_its_tags(word: str) -> None:
    chinese = run("lookup", "Al", "--on", "us", "--lang", "zh").stdout
    assert "铝" in chinese
    assert run("lookup", "Al", "--on", "us", "--lang", word).stdout == chinese
    assert run("lookup", "Al", "--on", "us", MINERALS_LANG=word).stdout == chinese


def test_the_option_comes_before_the_environment_and_a_word_that_is_no_language_is_refused() -> None:
    english = run("lookup", "Al", "--on", "us").stdout
    assert run("lookup", "Al", "--on", "us", "--lang", "en", MINERALS_LANG="zh").stdout == english
    done = run("lookup", "Al", "--lang", "de")
    assert done.returncode == 2
    assert "`de` is none of en, zh" in done.stderr


@pytest.mark.parametrize("form", ["JSON", "Json", "CSV", "Markdown", "TABLE"])
def test_a_format_goes_in_any_case(form: str) -> None:
    assert run("lists", "--format", form).stdout == run("lists", "--format", form.lower()).stdout != ""
    assert run("diff", "us-2018", "us-2022", "--format", form).returncode == 1
    assert run("check", "--format", form).returncode == 0


@pytest.mark.parametrize(
    ("command", "option", "typed", "expected"),
    [
        ("compare", "--columns", "production,c", ["production,china-share", "production,controls"]),
        ("compare", "--cell", "lead", ["lead-acid"]),
        ("compare", "--part", "cath", ["cathode"]),
        ("compare", "--on", "s", ["some"]),
        ("compare", "--sort", "dep", ["dependence:"]),
        ("compare", "--lang", "z", ["zh"]),
        ("compare", "--mineral", "dyspros", ["dysprosium"]),
        ("compare", "--figures", "us-mcs-202", [f"us-mcs-202{at}" for at in range(7)]),
        ("matrix", "--kind", "wat", ["watchlist"]),
        ("matrix", "--jurisdiction", "NA", ["NATO"]),
        ("diff", "--only", "remo", ["removed"]),
        ("diff", "--ignore", "name_e", ["name_en", "name_en_basis"]),
        ("lookup", "--on", "us-202", ["us-2022", "us-2025-draft", "us-2025"]),
    ],
)
def test_an_option_with_a_closed_set_completes_its_words(
    command: str, option: str, typed: str, expected: list[str]
) -> None:
    from typer import Context

    from minerals.cli.app import Commands

    built = Commands()[command]
    parameter = next(each for each in built.params if option in each.opts)
    assert [item.value for item in parameter.shell_complete(Context(built), typed)] == expected


OPEN = {"FILE", "FOLDER", "TEXT", "DATE", "FILE|DATE", "PERCENT", "POINTS", "KWH", "N", "YEAR[-YEAR]", "FORM", "PATCH"}
"""What an option or an argument takes that is no word of a closed set."""


def test_every_word_of_a_closed_set_is_completed_and_read_in_any_case() -> None:
    from minerals.cli.app import Commands

    left, exact = [], []
    for name, command in Commands().items():
        for parameter in command.params:
            choices = getattr(parameter.type, "choices", None)
            if choices is not None and getattr(parameter.type, "case_sensitive", False):
                exact.append((name, parameter.name))
            closed = parameter.type.name == "text" and parameter.metavar not in OPEN | {None, "NAME"}
            if closed and getattr(parameter, "_custom_shell_complete", None) is None:
                left.append((name, parameter.name, parameter.metavar))
    assert (left, exact) == ([], [])


def test_options_that_take_several_take_commas_and_repetition() -> None:
    def rows(*arguments: str) -> list[str]:
        return [row["mineral"] for row in json.loads(run(*arguments, "--format", "json").stdout)["rows"]]

    expected = ["cobalt", "lithium", "nickel"]
    assert rows("compare", "us", "--mineral", "Li,Co", "--mineral", "nickel") == expected
    assert rows("compare", "us", "--mineral", "Li", "--mineral", "Co", "--mineral", "镍") == expected
    beside = ["compare", "us", "eu", "--mineral", "lithium", "--format", "json"]
    both = run(*beside, "--columns", "production,china-share").stdout
    assert both == run(*beside, "--columns", "production", "--columns", "china-share").stdout
    assert rows("compare", "us", "--mineral", "ZINC, refined") == ["zinc"]


def test_python_takes_the_same_words() -> None:
    assert minerals.diff("us", "US 2025").changes == ()
    assert [edition.id for edition in minerals.compare("United States", "中国").editions] == ["us-2025", "cn-2016"]
