import asyncio
import logging
import sys

import httpx

from call import BODY, FORM, HEADERS, METHOD, TIMEOUT, URL


def call(client=httpx):
    return client.request(METHOD, URL, headers=HEADERS, content=BODY, timeout=TIMEOUT)


def uncaught():
    call().raise_for_status()


def raise_printed():
    try:
        call().raise_for_status()
    except httpx.HTTPError as e:
        print(f"{type(e).__name__}: {e}")


def response_text():
    try:
        call().raise_for_status()
    except httpx.HTTPStatusError as e:
        print(f"Error response {e.response.status_code} while requesting {e.request.url!r}.")
        print(e.response.text)
    except httpx.RequestError as e:
        print(f"An error occurred while requesting {e.request.url!r}. {e!r}")


def info_log():
    logging.basicConfig(format="%(asctime)s %(levelname)s [%(name)s] %(message)s", level=logging.INFO, stream=sys.stdout)
    try:
        r = call()
        if r.is_error:
            logging.error("defender: %s", r.text)
    except httpx.HTTPError as e:
        logging.error("defender: %r", e)


def debug_log():
    logging.basicConfig(format="%(levelname)s [%(asctime)s] %(name)s - %(message)s", datefmt="%Y-%m-%d %H:%M:%S", level=logging.DEBUG, stream=sys.stdout)
    r = call()
    print(r, r.content)


def async_group():
    """Two calls in a task group fail together: an exception group."""

    async def get(client):
        r = await client.request(METHOD, URL, headers=HEADERS, content=BODY)
        r.raise_for_status()

    async def main():
        async with httpx.AsyncClient(timeout=TIMEOUT) as client:
            async with asyncio.TaskGroup() as group:
                group.create_task(get(client))

    asyncio.run(main())


globals()[FORM]()
