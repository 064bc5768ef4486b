"""Battery chemistries: the minerals that they need, what a cut touches, and who holds the stages of the chain."""

from minerals.questions.battery.battery import Battery, battery
from minerals.questions.battery.chain import Chain, chain
from minerals.questions.battery.cut import Cut, cut
from minerals.questions.battery.need import Need
from minerals.questions.battery.options import BatteryOptions
from minerals.questions.battery.overview import Chemistries, chemistries

__all__ = [
    "Battery",
    "BatteryOptions",
    "Chain",
    "Chemistries",
    "Cut",
    "Need",
    "battery",
    "chain",
    "chemistries",
    "cut",
]
