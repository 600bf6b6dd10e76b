import asyncio
import json
import logging

import aiohttp

from call import BODY, FORM, HEADERS, METHOD, TIMEOUT, URL


def session(**options):
    return aiohttp.ClientSession(headers=HEADERS, timeout=aiohttp.ClientTimeout(total=TIMEOUT), trust_env=True, **options)


async def uncaught():
    async with session(raise_for_status=True) as s:
        async with s.request(METHOD, URL, data=BODY) as r:
            print(await r.json())


async def raise_printed():
    try:
        async with session() as s:
            async with s.request(METHOD, URL, data=BODY) as r:
                r.raise_for_status()
                print(await r.json())
    except (aiohttp.ClientError, asyncio.TimeoutError) as e:
        print(repr(e))


async def text():
    async with session() as s:
        try:
            async with s.request(METHOD, URL, data=BODY) as r:
                body = await r.text()
                if r.status >= 400:
                    print(f"{r.method} {r.url} -> {r.status} {r.reason}: {body}")
        except (aiohttp.ClientError, asyncio.TimeoutError) as e:
            print(f"{METHOD} {URL} -> {type(e).__name__}: {e}")


async def response_repr():
    async with session() as s:
        async with s.request(METHOD, URL, data=BODY) as r:
            print(r)
            print(await r.read())


async def logging_exception():
    logging.basicConfig(format="%(asctime)s - %(name)s - %(levelname)s - %(message)s")
    try:
        async with session(raise_for_status=True) as s:
            async with s.request(METHOD, URL, data=BODY) as r:
                await r.json()
    except Exception:
        logging.getLogger("custom_components.defender").exception("Unexpected error fetching defender data")


async def json_lines():
    async with session() as s:
        async with s.request(METHOD, URL, data=BODY) as r:
            record = {"ts": 1795957805.113, "severity": "ERROR", "http": {"method": METHOD, "url": URL, "status_code": r.status}, "response": await r.text()}
            print(json.dumps(record))


asyncio.run(globals()[FORM]())
