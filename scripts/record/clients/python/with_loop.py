"""Makes each of the calls of the environment, and one that succeeds before it."""

import json
import logging
import os
import sys

import httpx
import requests

from call import FORM, TIMEOUT

CALLS = json.loads(os.environ["CALLS"])
SUCCESS = {"method": "GET", "url": "https://graph.microsoft.com/v1.0/security/secureScores", "body": "", "type": ""}
log = logging.getLogger("sync")


def each(call):
    for c in CALLS:
        for asked in (SUCCESS, c):
            headers = {"Content-Type": asked["type"]} if asked["body"] else {}
            call(asked["method"], asked["url"], headers, asked["body"] or None)


def with_requests(method, url, headers, body):
    try:
        r = requests.request(method, url, headers=headers, data=body, timeout=TIMEOUT)
        if r.ok:
            log.info("%s %s %d in %.2fs", method, url, r.status_code, r.elapsed.total_seconds())
        else:
            log.error("%s %s returned %d: %s", method, url, r.status_code, r.text)
    except requests.RequestException:
        log.exception("%s %s failed", method, url)


def with_httpx(method, url, headers, body):
    try:
        r = httpx.request(method, url, headers=headers, content=body, timeout=TIMEOUT)
        if r.is_error:
            log.error(r.text)
    except httpx.HTTPError as e:
        log.error("%s: %s", type(e).__name__, e)


if FORM == "json":
    from pythonjsonlogger.json import JsonFormatter

    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(JsonFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])
else:
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)-7s %(name)s: %(message)s", stream=sys.stdout)
each(with_httpx if FORM == "httpx" else with_requests)
