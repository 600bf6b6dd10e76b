"""What hosted services show of a failed call, written in their forms by hand:
the call itself is a real one. Each form is the one of the service's own pages."""

import json
import sys

import requests

from call import BODY, FORM, HEADERS, METHOD, TIMEOUT, URL


def call():
    return requests.request(METHOD, URL, headers=HEADERS, data=BODY, timeout=TIMEOUT)


def power_query():
    """Power BI Desktop and Excel: Web.Contents."""
    r = call()
    base = URL.split("?")[0]
    print(f"DataSource.Error: Web.Contents failed to get contents from '{r.url}' ({r.status_code}): {r.reason}")
    print("Details:")
    print("    DataSourceKind=Web")
    print(f"    DataSourcePath={base}")
    print(f"    Url={r.url}")


def power_query_odata():
    """Power BI Desktop and Excel: OData.Feed."""
    r = call()
    base = URL.split("?")[0]
    print(f"DataSource.Error: OData: Request failed: The remote server returned an error: ({r.status_code}) {r.reason}. ({r.reason})")
    print("Details:")
    print("    DataSourceKind=OData")
    print(f"    DataSourcePath={base}")


def parsed(r):
    try:
        return r.json()
    except ValueError:
        return r.text


def action_outputs():
    """Logic Apps and Power Automate: outputs of an HTTP action."""
    r = call()
    headers = {k: v for k, v in r.headers.items()}
    print(json.dumps({"statusCode": r.status_code, "headers": headers, "body": parsed(r)}, indent=4))


def connector():
    """Logic Apps and Power Automate: the body of a managed connector wraps the answer."""
    r = call()
    inner = parsed(r)
    message = inner["error"].get("message") if isinstance(inner, dict) and isinstance(inner.get("error"), dict) else r.text
    print(
        json.dumps(
            {
                "statusCode": r.status_code,
                "headers": {"x-ms-apihub-cached-response": "true", "Date": "Tue, 17 Nov 2026 09:31:10 GMT", "Content-Type": "application/json"},
                "body": {
                    "status": r.status_code,
                    "message": f"{message}\r\nclientRequestId: 5d7e0b3a-9c41-4f0e-8a52-0c6be1f7a911",
                    "error": {"message": message},
                    "source": "wdatp-weu.azconn-weu-001.p.azurewebsites.net",
                },
            },
            indent=2,
        )
    )


def data_factory():
    """Azure Data Factory: the error of a copy activity from REST."""
    r = call()
    print(
        "Failure happened on 'Source' side. ErrorCode=RestCallFailedWithClientError,'Type=Microsoft.DataTransfer.Common.Shared.HybridDeliveryException,"
        f"Message=Rest call failed with client error, status code {r.status_code} {r.reason.replace(' ', '')}, please check your activity settings.\n"
        f"Request URL: {r.url}.\nResponse: {r.text},Source=Microsoft.DataTransfer.ClientLibrary,'"
    )


def run_history():
    """Logic Apps: the failed HTTP action with Active Directory OAuth, of a run's history."""
    r = call()
    description = r.json()["error_description"]
    print(json.dumps({"code": "BadRequest", "message": f"Http request failed as there is an error getting AD OAuth token: '{description}'."}, indent=2))


globals()[FORM]()
