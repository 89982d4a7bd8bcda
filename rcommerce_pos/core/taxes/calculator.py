"""The taxes of one line, exactly: every tax is a share of the net and an amount for each unit.

With B the net of a line and u its units, each tax is a·B + c·u, whatever its kind, and the amount
as written is B plus the taxes that it includes. Solving for B gives every tax as an exact ratio of
the amount, and a plain line costs one multiplication for each tax.
"""

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from rcommerce_pos.core.kernel.errors import InvalidInput
from rcommerce_pos.core.taxes.types import Tax, TaxKind

_ONE = Fraction(1)


@dataclass(frozen=True, slots=True)
class TaxPlan:
    """How a combination of taxes acts on a line.

    ``shares[i]`` is tax i as a share of the net, ``units[i]`` its amount in major units for each
    unit of goods; ``divisor`` is the amount as written for a net of 1, ``included_units`` the part
    of it that is fixed for each unit. ``gross`` and ``gross_units`` are the same of the gross.
    ``ratios`` are numerator and denominator of tax i over the amount as written, where no tax is
    fixed. ``bases[i]`` are the earlier taxes that enter the base of tax i.
    """

    taxes: tuple[Tax, ...]
    shares: tuple[Fraction, ...]
    units: tuple[Fraction, ...]
    divisor: Fraction
    included_units: Fraction
    gross: Fraction
    gross_units: Fraction
    ratios: tuple[tuple[int, int], ...]
    bases: tuple[tuple[int, ...], ...]

    @property
    def has_units(self) -> bool:
        """True where some tax is an amount for each unit."""
        return any(self.units)


@lru_cache(maxsize=4096)
def plan(taxes: tuple[Tax, ...]) -> TaxPlan:
    """Work out how taxes act together, in their order of application.

    Raises InvalidInput where the division taxes of a line come to 100 percent or more.
    """
    division = sum((tax.rate for tax in taxes if tax.kind is TaxKind.DIVISION), Fraction(0)) / 100
    if division >= 1:
        raise InvalidInput(
            "tax.division_too_large",
            "Taxes that are a percentage of the price they are in come to 100 or more.",
        )
    shares: list[Fraction] = []
    units: list[Fraction] = []
    bases: list[tuple[int, ...]] = []
    for tax in taxes:
        earlier = tuple(
            index
            for index in range(len(shares))
            if taxes[index].compound and tax.affected_by_compound
        )
        bases.append(earlier)
        if tax.kind is TaxKind.FIXED:
            shares.append(Fraction(0))
            units.append(tax.rate)
            continue
        rate = tax.rate / 100
        if tax.kind is TaxKind.DIVISION:
            rate /= 1 - division
        shares.append(rate * (1 + sum(shares[index] for index in earlier)))
        units.append(rate * sum((units[index] for index in earlier), Fraction(0)))
    divisor = _ONE + sum(share for tax, share in zip(taxes, shares, strict=True) if tax.included)
    if divisor <= 0:
        raise InvalidInput("tax.rate_too_low", "The included taxes leave nothing of the price.")
    ratios = tuple(((share / divisor).numerator, (share / divisor).denominator) for share in shares)
    return TaxPlan(
        taxes=taxes,
        shares=tuple(shares),
        units=tuple(units),
        divisor=divisor,
        included_units=sum(
            (unit for tax, unit in zip(taxes, units, strict=True) if tax.included),
            Fraction(0),
        ),
        gross=_ONE + sum(shares),
        gross_units=sum(units, Fraction(0)),
        ratios=ratios,
        bases=tuple(bases),
    )


def net_of(tax_plan: TaxPlan, amount: Fraction, units: Fraction) -> Fraction:
    """The exact net of an amount as written, for so many signed units."""
    return (amount - tax_plan.included_units * units) / tax_plan.divisor


def taxes_of(tax_plan: TaxPlan, net: Fraction, units: Fraction) -> list[Fraction]:
    """The exact taxes of a net, for so many signed units."""
    return [
        share * net + unit * units
        for share, unit in zip(tax_plan.shares, tax_plan.units, strict=True)
    ]
