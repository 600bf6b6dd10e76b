import logging
import sys

from azure.core import PipelineClient
from azure.core.exceptions import AzureError, HttpResponseError
from azure.core.pipeline.policies import HeadersPolicy, HttpLoggingPolicy, NetworkTraceLoggingPolicy, RequestIdPolicy, RetryPolicy
from azure.core.rest import HttpRequest

from call import BODY, FORM, HEADERS, METHOD, TIMEOUT, URL


def send():
    policies = [
        RequestIdPolicy(),
        HeadersPolicy(HEADERS),
        RetryPolicy(retry_total=0 if FORM != "retried" else 2, retry_backoff_factor=0.05, retry_backoff_max=0.1),
        NetworkTraceLoggingPolicy(logging_enable=FORM == "trace"),
        HttpLoggingPolicy(),
    ]
    client = PipelineClient(URL, policies=policies)
    response = client.send_request(HttpRequest(METHOD, URL, content=BODY), connection_timeout=TIMEOUT, read_timeout=TIMEOUT)
    response.read()
    response.raise_for_status()


def uncaught():
    send()


def caught():
    try:
        send()
    except HttpResponseError as e:
        print(e.status_code, e.reason)
        print(e.message)
    except AzureError as e:
        print(f"{type(e).__name__}: {e}")


def model():
    """Prints the parsed error of the exception and its whole text."""
    try:
        send()
    except HttpResponseError as e:
        print(repr(e.error))
        print(e)


def trace():
    logging.basicConfig(level=logging.DEBUG, format="%(asctime)s %(name)s %(levelname)s %(message)s", stream=sys.stdout)
    logging.getLogger("urllib3").setLevel(logging.WARNING)
    try:
        send()
    except AzureError as e:
        print(e)


def retried():
    logging.basicConfig(level=logging.INFO, format="[%(asctime)s] %(levelname)s:%(name)s: %(message)s", stream=sys.stdout)
    try:
        send()
    except AzureError as e:
        logging.getLogger("app").error("giving up: %s", e)


globals()[FORM]()
