"""The call that a client makes, from the environment."""

import os

METHOD = os.environ["METHOD"]
URL = os.environ["URL"]
BODY = os.environ.get("BODY") or None
HEADERS = {}
if os.environ.get("TOKEN"):
    HEADERS["Authorization"] = "Bearer " + os.environ["TOKEN"]
if BODY:
    HEADERS["Content-Type"] = os.environ["BODY_TYPE"]
TIMEOUT = 2
FORM = os.environ["FORM"]
