import json
import logging
import sys

import requests
from requests.adapters import HTTPAdapter
from urllib3.util.retry import Retry

from call import BODY, FORM, HEADERS, METHOD, TIMEOUT, URL


def call(session=requests):
    return session.request(METHOD, URL, headers=HEADERS, data=BODY, timeout=TIMEOUT)


def raise_printed():
    try:
        call().raise_for_status()
    except requests.RequestException as e:
        print(f"Error: {e}")


def repr_error():
    try:
        call().raise_for_status()
    except requests.RequestException as e:
        print(repr(e))


def response_text():
    """Prints the body of the failed response, or the error where there is none."""
    try:
        call().raise_for_status()
    except requests.RequestException as e:
        print(e.response.text if e.response is not None else e)


def print_json():
    print(call().json())


def print_json_indented():
    r = call()
    print(r.status_code, r.reason)
    print(json.dumps(r.json(), indent=4))


def logging_exception():
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    try:
        call().raise_for_status()
    except requests.RequestException:
        logging.getLogger("soc.sync").exception("Fetching from Defender failed")


def debug():
    logging.basicConfig(level=logging.DEBUG, format="%(levelname)s:%(name)s:%(message)s")
    r = call()
    if not r.ok:
        logging.error("%s returned %d: %s", r.url, r.status_code, r.text)


def syslog_ng():
    """The form of an add-on of Splunk."""
    logging.basicConfig(
        level=logging.INFO,
        format="%(asctime)s log_level=%(levelname)s pid=4711 tid=%(threadName)s file=%(filename)s:%(funcName)s:%(lineno)d | %(message)s",
    )
    try:
        r = call()
        r.raise_for_status()
    except requests.HTTPError as e:
        logging.error("Request to %s failed with code %s, response=%s", URL, e.response.status_code, e.response.content)
    except requests.RequestException as e:
        logging.error("Connection failed, reason=%r", e)


def adapter_retry():
    """Retries with the adapter, then prints what is left of the failure."""
    session = requests.Session()
    retry = Retry(total=2, backoff_factor=0.1, status_forcelist=[429, 500, 502, 503, 504], respect_retry_after_header=False, allowed_methods=None)
    session.mount("https://", HTTPAdapter(max_retries=retry))
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s [%(levelname)s] %(name)s - %(message)s")
    r = call(session)
    print(f"HTTP {r.status_code}: {r.text}")


def file_output():
    """Writes what an incident report would have: dict with repr of everything."""
    r = call()
    print({"url": r.url, "status_code": r.status_code, "headers": dict(r.headers), "content": r.content})


def prometheus():
    """One line of key=value pairs a failure."""
    try:
        r = call()
        print(f'level=error component=defender-exporter method={METHOD} url="{r.url}" code={r.status_code} duration={r.elapsed.total_seconds():.3f}s body={json.dumps(r.text)}', file=sys.stderr)
    except requests.RequestException as e:
        print(f'level=error component=defender-exporter method={METHOD} url="{URL}" err={json.dumps(str(e))}', file=sys.stderr)


globals()[FORM]()
