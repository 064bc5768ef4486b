"""The arithmetic of a computed figure, as people read it and as a machine recomputes it.

``0.41 kg cathode x 0.95 oxide x M(Li) / M(LiPF6)``: numbers with words behind them, which only explain; ``x``, ``/``,
``+``, ``-`` and brackets between spaces; ``M(...)`` for the mass of a formula in g/mol, ``F`` for Ah per mol of
electrons.
"""

from __future__ import annotations

from collections.abc import Mapping

from minerals.frozen import frozen
from minerals.messages import say
from minerals.pattern import pattern

LONGEST = 200
"""Characters of a formula that is read: no source prints a longer one."""
_NUMBER = pattern(r"\d+(?:\.\d+)?")
_FORMULA = pattern(r"M\(((?:[A-Z][a-z]?(?:\d+(?:\.\d+)?)?)+)\)")
_ELEMENT = pattern(r"([A-Z][a-z]?)(\d+(?:\.\d+)?)?")
_SIGNS = frozenset("x/+-()")
_SECONDS = 3600


@frozen
class Constants:
    """The constants of a computation: the mass of each element in g/mol, and the Faraday constant in C/mol."""

    masses: Mapping[str, float]
    faraday: float

    def mass(self, formula: str) -> float:
        """The mass of a formula in g/mol; raises ``ValueError`` where it has an element without a mass.

        >>> Constants({"Li": 6.941, "O": 15.9994, "Co": 58.933195}, 96485).mass("LiCoO2")
        97.872995
        """
        parts = _ELEMENT.findall(formula)
        unknown = [element for element, _ in parts if element not in self.masses]
        if unknown:
            raise ValueError(say("no atomic mass of {element} is known", element=unknown[0]))
        return sum(self.masses[element] * float(count or 1) for element, count in parts)


def computed(arithmetic: str, constants: Constants) -> float:
    """What an arithmetic comes to; raises ``ValueError`` with a message where it cannot be read.

    >>> constants = Constants({"Li": 6.941}, 96485)
    >>> round(computed("1 x M(Li) g/mol / ( 1 x F Ah/mol ) / 3.6 V", constants), 5)
    0.07194
    >>> computed("( 1 + 2 kg ) x 3", constants), computed("7 - 2 x 3", constants)
    (9.0, 1.0)
    """
    if len(arithmetic) > LONGEST:
        raise ValueError(say("it is longer than {most} characters", most=LONGEST))
    reader = _Reader(arithmetic.split(), constants)
    result = reader.sum()
    if reader.tokens:
        raise ValueError(say("`{token}` stands in the wrong place", token=reader.tokens[0]))
    return result


class _Reader:
    """Takes the tokens of an arithmetic from the left."""

    def __init__(self, tokens: list[str], constants: Constants) -> None:
        self.tokens = tokens
        self.constants = constants

    def sum(self) -> float:
        total = self._product()
        while self._next() in ("+", "-"):
            sign = self.tokens.pop(0)
            total += self._product() if sign == "+" else -self._product()
        return total

    def _product(self) -> float:
        product = self._operand()
        while self._next() in ("x", "/"):
            sign = self.tokens.pop(0)
            operand = self._operand()
            if sign == "/" and operand == 0:
                raise ValueError(say("it divides by zero"))
            product = product * operand if sign == "x" else product / operand
        return product

    def _operand(self) -> float:
        token = self.tokens.pop(0) if self.tokens else ""
        if token == "(":
            operand = self.sum()
            if self._next() != ")":
                raise ValueError(say("a bracket is not closed"))
            self.tokens.pop(0)
        elif token == "F":
            operand = self.constants.faraday / _SECONDS
        elif match := _FORMULA.fullmatch(token):
            operand = self.constants.mass(match[1])
        elif _NUMBER.fullmatch(token):
            operand = float(token)
        else:
            raise ValueError(
                say("`{token}` stands where a number was expected", token=token) if token else say("it ends too early")
            )
        while self.tokens and self._explains(self.tokens[0]):
            self.tokens.pop(0)
        return operand

    def _next(self) -> str:
        return self.tokens[0] if self.tokens else ""

    @staticmethod
    def _explains(token: str) -> bool:
        return token not in _SIGNS and token != "F" and not token[0].isdigit() and not token.startswith("M(")
