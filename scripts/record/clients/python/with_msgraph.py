import asyncio
import time
import traceback

from azure.core.credentials import AccessToken
from kiota_abstractions.api_error import APIError
from msgraph import GraphServiceClient
from msgraph.generated.models.o_data_errors.o_data_error import ODataError
from msgraph.generated.security.microsoft_graph_security_run_hunting_query.run_hunting_query_post_request_body import (
    RunHuntingQueryPostRequestBody,
)

from call import FORM, HEADERS, URL


class Fixed:
    def get_token(self, *scopes, **_):
        return AccessToken(HEADERS["Authorization"].removeprefix("Bearer "), int(time.time()) + 3600)


async def send():
    graph = GraphServiceClient(Fixed())
    path = URL.removeprefix("https://graph.microsoft.com/v1.0").split("?")[0]
    match path:
        case "/security/incidents":
            return await graph.security.incidents.get()
        case "/security/alerts_v2":
            return await graph.security.alerts_v2.get()
        case "/security/runHuntingQuery":
            return await graph.security.microsoft_graph_security_run_hunting_query.post(RunHuntingQueryPostRequestBody(query="DeviceInfo | wher DeviceName == 'web01'"))
        case "/identityProtection/riskyUsers":
            return await graph.identity_protection.risky_users.get()
        case "/auditLogs/signIns":
            return await graph.audit_logs.sign_ins.get()
    return await graph.security.incidents.with_url(URL).get()


async def uncaught():
    await send()


async def message():
    try:
        await send()
    except ODataError as e:
        print(f"Error: {e.error.code} - {e.error.message}")
    except APIError as e:
        print(f"Error: {e.response_status_code} {e.message}")
    except Exception as e:
        print(f"Error: {e}")


async def printed():
    try:
        await send()
    except Exception as e:
        print(e)


async def formatted():
    try:
        await send()
    except Exception:
        for line in traceback.format_exc().splitlines():
            print("2026-11-17T09:20:42Z app[worker.1]:", line)


asyncio.run(globals()[FORM]())
