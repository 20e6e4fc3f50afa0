"""Asks the reference implementation of BagIt (PyPI: bagit) about bags: one verdict a line."""

import logging
import sys

import bagit

logging.disable(logging.CRITICAL)
for path in sys.argv[1:]:
    try:
        bagit.Bag(path).validate(processes=1)
        print("valid")
    except Exception as error:
        print("invalid", type(error).__name__)
