"""A till to practise at: the real program on a store that is none of the shop's books."""
