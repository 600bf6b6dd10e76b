import json
import logging

import msal

from call import FORM, TIMEOUT

AUTHORITY = "https://login.microsoftonline.com/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"


def result():
    app = msal.ConfidentialClientApplication(
        "3b0c1d2e-5f60-4718-92a3-b4c5d6e7f809",
        authority=AUTHORITY,
        client_credential="notARealSecretValue~1234567890abc",
        timeout=TIMEOUT,
    )
    return app.acquire_token_for_client(["https://api.security.microsoft.com/.default"])


def uncaught():
    r = result()
    if "access_token" not in r:
        raise RuntimeError(r.get("error_description"))


def logged():
    logging.basicConfig(level=logging.INFO)
    r = result()
    if "error" in r:
        logging.error("Failed to acquire token: %s", json.dumps(r, indent=2))


def debug():
    logging.basicConfig(level=logging.DEBUG)
    r = result()
    print(r.get("error"), r.get("error_description"), r.get("correlation_id"), sep="\n")


globals()[FORM]()
