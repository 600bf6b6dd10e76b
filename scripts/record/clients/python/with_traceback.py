"""One call with requests, whose failure is shown as the tools around a program
show it."""

import logging
import os
import sys
import traceback

import requests

from call import BODY, FORM, HEADERS, METHOD, TIMEOUT, URL


def call():
    response = requests.request(METHOD, URL, headers=HEADERS, data=BODY, timeout=TIMEOUT)
    if not response.ok:
        raise RuntimeError(f"{METHOD} {response.url} failed: {response.status_code} {response.text}")
    return response.json()


def rich():
    from rich.console import Console

    console = Console(width=100, force_terminal=False)
    try:
        call()
    except Exception:
        console.print_exception(show_locals=False, max_frames=4)


def rich_colour():
    from rich.console import Console
    from rich.logging import RichHandler

    logging.basicConfig(level=logging.INFO, format="%(message)s", datefmt="[%X]", handlers=[RichHandler(console=Console(width=100, force_terminal=True, color_system="256"))])
    try:
        call()
    except Exception as e:
        logging.getLogger("sync").error(str(e))


def notebook():
    """What a cell of a notebook shows."""
    from IPython.core.interactiveshell import InteractiveShell

    shell = InteractiveShell.instance()
    shell.run_line_magic("colors", "nocolor")
    shell.user_ns["call"] = call
    shell.run_cell("incidents = call()")


def pytest():
    path = os.path.join(os.environ["HOME"], "test_defender.py")
    with open(path, "w") as f:
        f.write("from with_traceback import call\n\n\ndef test_incidents():\n    assert call()[\"value\"]\n")
    import pytest

    os.environ["FORM"] = "imported"
    pytest.main(["-p", "no:cacheprovider", "--tb=short", "--rootdir", os.environ["HOME"], path])


def imported():
    pass


def airflow():
    logging.basicConfig(level=logging.INFO, stream=sys.stdout, format="[%(asctime)s] {%(filename)s:%(lineno)d} %(levelname)s - %(message)s", datefmt="%Y-%m-%dT%H:%M:%S.000+0000")
    logging.getLogger().info("Dependencies all met for dep_context=non-requeueable deps ti=<TaskInstance: defender_sync.fetch scheduled__2026-11-17T09:00:00+00:00 [queued]>")
    try:
        call()
    except Exception:
        logging.getLogger().error("Task failed with exception", exc_info=True)


def azure_function():
    """What the host of Azure Functions logs of a Python worker."""
    try:
        call()
    except Exception as e:
        stack = "".join(traceback.format_exception(e))
        print("[2026-11-17T09:30:06.114Z] Executed 'Functions.fetch_alerts' (Failed, Id=8d9f4a0e-37b1-4d0f-86f0-0a4f3a2f1f55, Duration=1204ms)")
        print(f"[2026-11-17T09:30:06.115Z] System.Private.CoreLib: Exception while executing function: Functions.fetch_alerts. System.Private.CoreLib: Result: Failure\nException: {type(e).__name__}: {e}\nStack:   {stack}.")


globals()[FORM]()
