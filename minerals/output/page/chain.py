"""A battery chain on a page: a table of bars per stage."""

from __future__ import annotations

from minerals.domain.batteries import CHAIN_STAGES
from minerals.domain.labels import batteries as labels
from minerals.domain.labels import plots
from minerals.output.documents.battery_bars import shares
from minerals.output.page.sources import Numbers
from minerals.output.page.strip import barred
from minerals.output.page.text import LANGUAGES, both, label, shown
from minerals.questions.battery.chain import Chain


def stages(chain: Chain, numbers: Numbers, row: str) -> str:
    """The shares of a chain as published, a table per stage; the links back from its sources lead to ``row``."""

    def source(publication: str) -> str:
        return numbers.link(publication, row, shown(chain.publications[publication].short))

    tables = []
    for stage in CHAIN_STAGES:
        drawn = [
            f'<tr><th scope="row">{both(shown(name), shown(chinese))}</th><td>'
            f"{barred(bar, 100)}</td><td>{both(shown(words), shown(in_chinese))}</td>"
            f"<td>{source(holding.publication)}</td></tr>"
            for (name, bar, words, holding), (chinese, _, in_chinese, _) in zip(
                *(shares(chain, stage, language) for language in LANGUAGES), strict=True
            )
        ]
        if drawn:
            caption = f"<caption>{label(labels.STAGES[stage])}</caption>"
            tables.append(f'<table class="one">{caption}{"".join(drawn)}</table>')
    if not tables:
        return ""
    return f"<p>{label(labels.METRICS_DIFFER)} {label(plots.KEY_CHAIN)}</p>{''.join(tables)}"
