"""Digits and smallest cash step of every currency, from CLDR (Unicode licence), as data."""

from rcommerce_pos.core.kernel.errors import InvalidInput

# code: (digits, digits of cash, cash step in minor units of the cash digits; 0 = none)
# Only what differs from (2, 2, 0) is listed; a test holds this against Babel's CLDR.
_FRACTIONS: dict[str, tuple[int, int, int]] = {
    "ADP": (0, 0, 0),
    "AFN": (0, 0, 0),
    "ALL": (0, 0, 0),
    "AMD": (2, 0, 0),
    "BHD": (3, 3, 0),
    "BIF": (0, 0, 0),
    "BYR": (0, 0, 0),
    "CAD": (2, 2, 5),
    "CHF": (2, 2, 5),
    "CLF": (4, 4, 0),
    "CLP": (0, 0, 0),
    "COP": (2, 0, 0),
    "CRC": (2, 0, 0),
    "CZK": (2, 0, 0),
    "DJF": (0, 0, 0),
    "DKK": (2, 2, 50),
    "ESP": (0, 0, 0),
    "GNF": (0, 0, 0),
    "GYD": (2, 0, 0),
    "HUF": (2, 0, 0),
    "IDR": (2, 0, 0),
    "IQD": (0, 0, 0),
    "IRR": (0, 0, 0),
    "ISK": (0, 0, 0),
    "ITL": (0, 0, 0),
    "JOD": (3, 3, 0),
    "JPY": (0, 0, 0),
    "KMF": (0, 0, 0),
    "KPW": (0, 0, 0),
    "KRW": (0, 0, 0),
    "KWD": (3, 3, 0),
    "LAK": (0, 0, 0),
    "LBP": (0, 0, 0),
    "LUF": (0, 0, 0),
    "LYD": (3, 3, 0),
    "MGA": (0, 0, 0),
    "MGF": (0, 0, 0),
    "MMK": (0, 0, 0),
    "MNT": (2, 0, 0),
    "MRO": (0, 0, 0),
    "MUR": (2, 0, 0),
    "NOK": (2, 0, 0),
    "OMR": (3, 3, 0),
    "PKR": (2, 0, 0),
    "PYG": (0, 0, 0),
    "RSD": (0, 0, 0),
    "RWF": (0, 0, 0),
    "SEK": (2, 0, 0),
    "SLL": (0, 0, 0),
    "SOS": (0, 0, 0),
    "STD": (0, 0, 0),
    "SYP": (0, 0, 0),
    "TMM": (0, 0, 0),
    "TND": (3, 3, 0),
    "TRL": (0, 0, 0),
    "TWD": (2, 0, 0),
    "TZS": (2, 0, 0),
    "UGX": (0, 0, 0),
    "UYI": (0, 0, 0),
    "UYW": (4, 4, 0),
    "UZS": (2, 0, 0),
    "VEF": (2, 0, 0),
    "VND": (0, 0, 0),
    "VUV": (0, 0, 0),
    "XAF": (0, 0, 0),
    "XOF": (0, 0, 0),
    "XPF": (0, 0, 0),
    "YER": (0, 0, 0),
    "ZMK": (0, 0, 0),
    "ZWD": (0, 0, 0),
}

_CODES = frozenset(
    (  # noqa: SIM905 (a list of 307 strings would fill pages)
        "ADP AED AFA AFN ALK ALL AMD ANG AOA AOK AON AOR ARA ARL ARM ARP ARS ATS AUD AWG AZM "
        "AZN BAD BAM BAN BBD BDT BEC BEF BEL BGL BGM BGN BGO BHD BIF BMD BND BOB BOL BOP BOV "
        "BRB BRC BRE BRL BRN BRR BRZ BSD BTN BUK BWP BYB BYN BYR BZD CAD CDF CHE CHF CHW CLE "
        "CLF CLP CNH CNX CNY COP COU CRC CSD CSK CUC CUP CVE CYP CZK DDM DEM DJF DKK DOP DZD "
        "ECS ECV EEK EGP ERN ESA ESB ESP ETB EUR FIM FJD FKP FRF GBP GEK GEL GHC GHS GIP GMD "
        "GNF GNS GQE GRD GTQ GWE GWP GYD HKD HNL HRD HRK HTG HUF IDR IEP ILP ILR ILS INR IQD "
        "IRR ISJ ISK ITL JMD JOD JPY KES KGS KHR KMF KPW KRH KRO KRW KWD KYD KZT LAK LBP LKR "
        "LRD LSL LTL LTT LUC LUF LUL LVL LVR LYD MAD MAF MCF MDC MDL MGA MGF MKD MKN MLF MMK "
        "MNT MOP MRO MRU MTL MTP MUR MVP MVR MWK MXN MXP MXV MYR MZE MZM MZN NAD NGN NIC NIO "
        "NLG NOK NPR NZD OMR PAB PEI PEN PES PGK PHP PKR PLN PLZ PTE PYG QAR RHD ROL RON RSD "
        "RUB RUR RWF SAR SBD SCR SDD SDG SDP SEK SGD SHP SIT SKK SLE SLL SOS SRD SRG SSP STD "
        "STN SUR SVC SYP SZL THB TJR TJS TMM TMT TND TOP TPE TRL TRY TTD TWD TZS UAH UAK UGS "
        "UGX USD USN USS UYI UYP UYU UYW UZS VEB VED VEF VES VND VNN VUV WST XAF XAG XAU XBA "
        "XBB XBC XBD XCD XCG XDR XEU XFO XFU XOF XPD XPF XPT XRE XSU XTS XUA XXX YDD YER YUD "
        "YUM YUN YUR ZAL ZAR ZMK ZMW ZRN ZRZ ZWD ZWG ZWL ZWR "
    ).split()
)


def is_currency(code: str) -> bool:
    """True for a currency that CLDR knows."""
    return code in _CODES


def digits_of(code: str) -> int:
    """Decimals of a currency: JPY 0, EUR 2, KWD 3; an unknown code raises InvalidInput."""
    found = _FRACTIONS.get(code)
    if found is not None:
        return found[0]
    if code not in _CODES:
        raise InvalidInput(
            "currency.unknown",
            "“{wanted}” is not a currency.",
            hint="Use its three-letter code, such as EUR.",
            wanted=code,
        )
    return 2
