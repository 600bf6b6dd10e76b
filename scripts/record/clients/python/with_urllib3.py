import logging

import urllib3

from call import BODY, FORM, HEADERS, METHOD, TIMEOUT, URL


def http():
    import os

    options = {"timeout": TIMEOUT, "ca_certs": os.environ["SSL_CERT_FILE"]}
    if proxy := os.environ.get("HTTPS_PROXY"):
        return urllib3.ProxyManager(proxy, **options)
    return urllib3.PoolManager(**options)


def uncaught():
    r = http().request(METHOD, URL, headers=HEADERS, body=BODY, retries=False)
    assert r.status == 200, f"unexpected status {r.status}: {r.data!r}"


def retried():
    logging.basicConfig(format="%(asctime)s %(levelname)-8s %(name)s %(message)s")
    retries = urllib3.Retry(total=2, backoff_factor=0.05, allowed_methods=None, status_forcelist=[429, 500, 502, 503, 504], respect_retry_after_header=False)
    try:
        r = http().request(METHOD, URL, headers=HEADERS, body=BODY, retries=retries)
        print(r.status, r.reason, r.data.decode())
    except urllib3.exceptions.HTTPError as e:
        print(f"{type(e).__name__}: {e}")


globals()[FORM]()
