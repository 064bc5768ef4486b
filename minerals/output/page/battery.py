"""The page of battery chemistries: their minerals as bars, the bill in words, and the chain of each by stage."""

from __future__ import annotations

from minerals.domain.labels import Label, plots
from minerals.domain.labels import batteries as labels
from minerals.domain.labels import page as page_labels
from minerals.domain.records import Mineral
from minerals.output.document import Wording
from minerals.output.documents import chain as chain_document
from minerals.output.documents import document
from minerals.output.documents.battery import needs_in_order, unit
from minerals.output.documents.battery_bars import axis, bars
from minerals.output.formats.html import html
from minerals.output.page.chain import stages
from minerals.output.page.data import cited, data, sections
from minerals.output.page.frame import frame, tools
from minerals.output.page.material import OfBattery
from minerals.output.page.sources import Numbers
from minerals.output.page.strip import barred
from minerals.output.page.text import LANGUAGES, both, both_blocks, each, label, shown
from minerals.output.wording import amounts
from minerals.output.wording.names import publication_name, row_name
from minerals.questions.battery.battery import Battery
from minerals.questions.battery.bill import BillOfMinerals


def battery_page(material: OfBattery, title: str | None = None, language: str = "en") -> str:
    """The whole page, first shown in ``language``."""
    answer = material.battery
    shorts = [chemistry.short for chemistry in answer.chemistries]
    ours = Label(*(plots.BATTERY.text(tag).format(chemistries=labels.JOIN.text(tag).join(shorts)) for tag in LANGUAGES))
    named = ours if title is None else Label(title, title)
    numbers = Numbers()
    command = " ".join(["minerals report", *(chemistry.id for chemistry in answer.chemistries)])
    chains = [(each(chain_document.title, chain), stages(chain, numbers, "top")) for chain in material.chains]
    words = (html(document(answer, Wording(tag))) for tag in LANGUAGES)
    body = (
        f'<main><header><div><h1 id="r-top">{label(named)}</h1></div><div class="side">{tools()}</div></header>'
        + sections(
            (
                (each(unit, answer), _minerals(answer, numbers)),
                (label(labels.BILL), both_blocks(*words)),
                *chains,
                (label(page_labels.SOURCES), numbers.listed(material.sources)),
                (label(page_labels.CITE), cited(material.citation)),
                (label(page_labels.DATA), data(answer, "battery", command)),
            )
        )
        + "</main>"
    )
    return frame(body, named, language, {"title": named._asdict()})


def _minerals(answer: Battery, numbers: Numbers) -> str:
    """For each mineral the bars of each chemistry, all on a common axis."""
    top = axis(answer)[-1]
    heads = "".join(
        f'<th scope="col">{shown(bill.chemistry.short)} '
        f"{' '.join(_source(answer, name, numbers) for name in bill.publications)}</th>"
        for bill in answer.bills
    )
    rows = "".join(
        f'<tr><th scope="row">{each(_name, need.mineral)}</th>'
        f"{''.join(_cell(answer, bill, need.mineral.id, top) for bill in answer.bills)}</tr>"
        for need in needs_in_order(answer, "en")
    )
    ends = label(labels.STRIPS, top=amounts.number(top))
    return (
        f'<p>{ends} {label(plots.KEY_BATTERY)}</p><p class="warn">{label(labels.NO_SUM)}</p>'
        f'<table class="one w"><tr><td></td>{heads}</tr>{rows}</table>'
    )


def _source(answer: Battery, publication: str, numbers: Numbers) -> str:
    return numbers.link(publication, "top", each(publication_name, answer.publications[publication]))


def _cell(answer: Battery, bill: BillOfMinerals, mineral: str, top: float) -> str:
    """The bars of a mineral in a chemistry, which a narrow screen names in each cell."""
    en, zh = (bars(answer, bill, mineral, language) for language in LANGUAGES)
    words = [both(shown(ours), shown(theirs)) for (_, ours), (_, theirs) in zip(en, zh, strict=True)]
    drawn = "".join(barred(bar, top, text) for (bar, _), text in zip(en, words, strict=True))
    return f'<td><span class="hd">{shown(bill.chemistry.short)}</span>{drawn}</td>'


def _name(mineral: Mineral, language: str) -> str:
    return row_name(mineral, language, wide=False)
