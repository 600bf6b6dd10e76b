"""One call with requests, told of by the loggers that write structured lines."""

import logging
import sys

import requests

from call import BODY, FORM, HEADERS, METHOD, TIMEOUT, URL


def call():
    r = requests.request(METHOD, URL, headers=HEADERS, data=BODY, timeout=TIMEOUT)
    r.raise_for_status()


def structlog_json():
    import structlog

    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso"),
            structlog.processors.dict_tracebacks if FORM == "structlog_json" else structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(),
        ]
    )
    told(structlog.get_logger())


def structlog_console():
    import structlog

    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="%Y-%m-%d %H:%M:%S"),
            structlog.processors.format_exc_info,
            structlog.dev.ConsoleRenderer(colors=True, exception_formatter=structlog.dev.plain_traceback),
        ]
    )
    told(structlog.get_logger(), trace=False)


def told(log, trace=True):
    try:
        call()
    except requests.HTTPError as e:
        log.error("defender_request_failed", method=METHOD, url=URL, status=e.response.status_code, body=e.response.text)
    except requests.RequestException as e:
        if trace:
            log.exception("defender_request_failed", method=METHOD, url=URL)
        else:
            log.error("defender_request_failed", method=METHOD, url=URL, error=str(e))


def python_json_logger():
    from pythonjsonlogger.json import JsonFormatter

    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(JsonFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    log = logging.getLogger("soc")
    log.addHandler(handler)
    try:
        call()
    except requests.HTTPError as e:
        log.error("Request failed: %s", e, extra={"http.status_code": e.response.status_code, "http.url": URL, "response_body": e.response.text})
    except requests.RequestException as e:
        log.exception("Request failed")


def loguru():
    from loguru import logger

    logger.remove()
    logger.add(sys.stdout, colorize=False, backtrace=False, diagnose=False)
    try:
        call()
    except requests.HTTPError as e:
        logger.error("{} {} failed with {}: {}", METHOD, URL, e.response.status_code, e.response.text)
    except requests.RequestException:
        logger.exception("Call failed")


def loguru_serialized():
    from loguru import logger

    logger.remove()
    logger.add(sys.stdout, serialize=True)
    try:
        call()
    except requests.HTTPError as e:
        logger.bind(status=e.response.status_code).error("API error: {}", e.response.text)
    except requests.RequestException as e:
        logger.error("API error: {}", e)


globals()[FORM]()
