"""Tests of products, codes and search."""
