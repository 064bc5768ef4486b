"""Labels of items: what a figure is about where a publication distinguishes forms of a mineral."""

from __future__ import annotations

from minerals.domain.labels import Label
from minerals.domain.records import Figure

ITEMS = {
    "bort-grit-dust": Label("bort, grit, dust", "钻石砂粒和粉"),
    "compounds-and-metals": Label("compounds", "化合物和金属"),
    "crude": Label("crude", "原油"),
    "cultured-crystal": Label("cultured", "人造水晶"),
    "ferrosilicon": Label("ferrosilicon", "硅铁"),
    "fused-aluminium-oxide": Label("fused oxide", "电熔氧化铝"),
    "granite": Label("granite", "花岗岩"),
    "ground-high-purity": Label("ground high-purity", "高纯石英粉"),
    "ilmenite": Label("ilmenite", "钛铁矿"),
    "metal": Label("metal", "金属"),
    "metallic-abrasives": Label("metallic", "金属磨料"),
    "mine-and-intermediate": Label("mine and intermediate", "矿山和中间产品"),
    "mineral-concentrates": Label("concentrates", "精矿"),
    "ore": Label("ore", "矿石"),
    "ores-and-concentrates": Label("ores", "矿石和精矿"),
    "oxides-and-carbonates": Label("oxides, carbonates", "氧化物和碳酸盐"),
    "pigment": Label("pigment", "钛白粉"),
    "raw-materials": Label("raw materials", "原料"),
    "refined": Label("refined", "精炼"),
    "rutile": Label("rutile", "金红石"),
    "scrap-and-flake": Label("scrap and flake", "碎云母"),
    "sheet": Label("sheet", "片云母"),
    "silicon-carbide": Label("silicon carbide", "碳化硅"),
    "sponge": Label("sponge", "海绵钛"),
    "stones": Label("stones", "钻石颗粒"),
    "total": Label("total", "合计"),
    "unwrought": Label("unwrought", "未锻轧"),
    "zircon": Label("zircon", "锆英砂"),
}
"""Slug -> a label short enough for a table; ``item_as_published`` has the words of the source."""


def is_printed(figure: Figure) -> bool:
    """Whether the source prints the item, by itself or in the name (manganese ore), so that it is shown.

    An item that only the definition of the figure implies (US copper counts refined copper) is in JSON only.
    """
    if figure.item is None:
        return False
    label = ITEMS[figure.item]
    return figure.item_as_published is not None or any(word in figure.name.casefold() for word in label)
