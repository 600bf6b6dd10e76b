"""Runs the clients of cases.py against the server and writes the recordings.
It must run in namespaces of its own, as record.sh starts it: it rewrites
/etc/hosts, and serves at port 443 of loopback addresses."""

import json
import os
import shlex
import shutil
import subprocess
import sys
import urllib.parse

import cases
import index
import server

HERE = os.path.dirname(os.path.abspath(__file__))
LIMIT = 30  # seconds for one client

# Not a real token: the signature says so.
TOKEN = (
    "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9."
    "eyJhdWQiOiJodHRwczovL2FwaS5zZWN1cml0eS5taWNyb3NvZnQuY29tIn0."
    "bm90LWEtcmVhbC1zaWduYXR1cmU"
)


def set_hosts(answers):
    """Point the host names to the servers that give the answers: a failure
    takes the host that it calls, or all of them where it is alone."""
    at = dict.fromkeys(server.HOSTS, server.ANSWERS)
    for answer in answers:
        if answer["name"] in server.ADDRESS:
            address = server.ADDRESS[answer["name"]]
            alone = len(answers) == 1
            host = urllib.parse.urlsplit(answer["url"]).netloc
            at |= dict.fromkeys(server.HOSTS if alone else [host], address)
    lines = ["127.0.0.1 localhost", f"{server.PROXY} proxy.contoso.local"]
    lines += [f"{address} {host}" for host, address in at.items() if address]
    with open("/etc/hosts", "w") as f:
        f.write("\n".join(lines) + "\n")


def asked(answer):
    """What a client has to know to make the call that the answer answers."""
    form = "application/x-www-form-urlencoded"
    return {
        "method": answer["method"],
        "url": urllib.parse.quote(answer["url"], safe=":/?&=$'"),
        "body": answer["expect"].get("requestBody", ""),
        "type": form if answer["service"] == "entra" else "application/json",
    }


def environment(answers, form, work):
    answer = answers[0]
    call = asked(answer)
    ca = f"{work}/tls/ca.pem"
    env = {
        "PATH": os.environ["PATH"],
        "HOME": f"{work}/home",
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "PYTHONUNBUFFERED": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "SSL_CERT_FILE": ca,
        "REQUESTS_CA_BUNDLE": ca,
        "NODE_EXTRA_CA_CERTS": ca,
        "NODE_NO_WARNINGS": "1",
        "FORM": form.replace("-", "_"),
        "METHOD": call["method"],
        "URL": call["url"],
        "BODY": call["body"],
        "BODY_TYPE": call["type"],
        "TOKEN": TOKEN,
        "CALLS": json.dumps([asked(a) for a in answers]),
    }
    if answer["service"] == "entra":
        del env["TOKEN"]
    if "-proxy-" in answer["name"]:
        proxy = "http://proxy.contoso.local:8080"
        env |= {"HTTPS_PROXY": proxy, "https_proxy": proxy}
    return env


def shorten(text, work):
    """Paths as they would be on a server: none of this machine's is left."""
    for path, short in (
        (f"file://{work}/node/", "file:///srv/app/"),
        (f"{work}/py/lib/python3.11/site-packages", "/srv/app/.venv/lib/python3.11/site-packages"),
        (os.path.realpath(sys.base_prefix) + "/lib", "/usr/lib"),
        (sys.base_prefix + "/lib", "/usr/lib"),
        (f"{work}/node/", "/srv/app/"),
        (f"{work}/go/", "/srv/app/"),
        (f"{HERE}/clients/python/", "/srv/app/"),
        (f"{HERE}/clients/node/", "/srv/app/"),
        (f"{HERE}/clients/go/", "/srv/app/"),
        (f"{HERE}/clients/java/", "/srv/app/"),
        (f"{HERE}/clients/rust/", ""),
        (os.path.expanduser("~/go/pkg/mod"), "/go/pkg/mod"),
        (os.path.expanduser("~/.cargo/registry/src"), "/usr/local/cargo/registry/src"),
        ("../py/lib/", "../.venv/lib/"),
        (work, "/srv/app"),
        (os.uname().release, "6.1.0-40-amd64"),
    ):
        text = text.replace(path, short)
    return text


def run(command, env, work):
    """Run a client, and return what it prints to either output."""
    os.makedirs(env["HOME"], exist_ok=True)
    try:
        p = subprocess.run(
            command, env=env, cwd=env["HOME"], stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=LIMIT,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        print("  took too long", file=sys.stderr)
        return ""
    return shorten(p.stdout.decode("utf-8", "surrogateescape"), work)


def main():
    work, out = sys.argv[1], sys.argv[2]
    wanted = sys.argv[3:]
    shutil.rmtree(f"{work}/tls", ignore_errors=True)
    os.makedirs(f"{work}/tls")
    os.makedirs(out, exist_ok=True)
    answers = index.read_answers()
    state = server.start(f"{work}/tls")
    fill = {"py": f"{work}/py/bin/python", "clients": f"{HERE}/clients", "work": work}

    for client, form, names in cases.CASES:
        if wanted and not any(w in f"{client}--{form}" for w in wanted):
            continue
        for name in names.split():
            several = [answers[n] for n in name.split("+")]
            state.answers = several
            state.proxy_status = 407 if name.endswith("407") else 403
            set_hosts(several)
            command = shlex.split(cases.COMMANDS[client].format(**fill))
            text = run(command, environment(several, form, work), work)
            if not text.strip():
                print(f"{client}--{form}--{name}: prints nothing", file=sys.stderr)
                continue
            with open(f"{out}/{client}--{form}--{name}.txt", "w", errors="surrogateescape") as f:
                f.write(text)
    index.write(out, answers)


main()
