import asyncio
import logging
import sys

from azure.core.exceptions import ClientAuthenticationError
from azure.identity import ChainedTokenCredential, ClientSecretCredential, CredentialUnavailableError
from azure.identity.aio import ClientSecretCredential as AsyncClientSecretCredential

from call import FORM, TIMEOUT

TENANT = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"
CLIENT = "3b0c1d2e-5f60-4718-92a3-b4c5d6e7f809"
SECRET = "notARealSecretValue~1234567890abc"
SCOPE = "https://api.security.microsoft.com/.default"
OPTIONS = {"connection_timeout": TIMEOUT, "read_timeout": TIMEOUT, "retry_total": 0}


def credential():
    return ClientSecretCredential(TENANT, CLIENT, SECRET, **OPTIONS)


def uncaught():
    credential().get_token(SCOPE)


def message():
    try:
        credential().get_token(SCOPE)
    except ClientAuthenticationError as e:
        print(e.message)


def chained():
    ChainedTokenCredential(credential()).get_token(SCOPE)


def debug():
    logging.basicConfig(level=logging.DEBUG, format="%(asctime)s:%(levelname)s:%(name)s:%(message)s", stream=sys.stdout)
    try:
        credential().get_token(SCOPE)
    except Exception as e:
        print("Could not get a token:", e)


def aio():
    async def main():
        async with AsyncClientSecretCredential(TENANT, CLIENT, SECRET, **OPTIONS) as c:
            await c.get_token(SCOPE)

    asyncio.run(main())


globals()[FORM]()
