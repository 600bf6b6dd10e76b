import logging
import sys

import requests
import tenacity

from call import BODY, FORM, HEADERS, METHOD, TIMEOUT, URL

logging.basicConfig(level=logging.DEBUG if FORM == "before_sleep" else logging.ERROR, format="%(asctime)s %(levelname)s %(message)s", stream=sys.stderr)
logging.getLogger("urllib3").setLevel(logging.ERROR)
log = logging.getLogger("defender")


def call():
    r = requests.request(METHOD, URL, headers=HEADERS, data=BODY, timeout=TIMEOUT)
    if not r.ok:
        raise RuntimeError(f"{r.status_code} {r.reason}: {r.text}")


def retrying(**options):
    return tenacity.Retrying(stop=tenacity.stop_after_attempt(3), wait=tenacity.wait_fixed(0.05), **options)


def retry_error():
    """The last attempt comes out as a Future of RetryError, and its cause before it."""
    retrying()(call)


def before_sleep():
    try:
        retrying(before_sleep=tenacity.before_sleep_log(log, logging.WARNING), reraise=True)(call)
    except Exception as e:
        log.error("gave up: %s", e)


globals()[FORM]()
