"""A loopback server that gives the answers of answers.json, and the failures
that leave a call without one: each failure has its own loopback address."""

import http.server
import json
import os
import shutil
import socket
import socketserver
import ssl
import struct
import subprocess
import threading
import time
import urllib.parse

ANSWERS = "127.0.0.1"
NOBODY = "127.0.0.3"
UNTRUSTED = "127.0.0.4"
EXPIRED = "127.0.0.5"
MISNAMED = "127.0.0.6"
SILENT = "127.0.0.7"
RESETTING = "127.0.0.8"
CUTTING = "127.0.0.9"
PROXY = "127.0.0.10"
DNS = "127.0.0.53"

# The address that the host names point to for each failure. A name that is
# absent from the hosts file goes to the name server, which knows no names.
ADDRESS = {
    "no-response-refused": NOBODY,
    "no-response-dns": None,
    "no-response-tls-untrusted": UNTRUSTED,
    "no-response-tls-expired": EXPIRED,
    "no-response-tls-name": MISNAMED,
    "no-response-timeout": SILENT,
    "no-response-reset": RESETTING,
    "no-response-cut": CUTTING,
    "no-response-proxy-403": ANSWERS,
    "no-response-proxy-407": ANSWERS,
}

HOSTS = [
    "api.security.microsoft.com",
    "api.securitycenter.microsoft.com",
    "graph.microsoft.com",
    "login.microsoftonline.com",
    "contoso-soc.azure-api.net",
]

TENANT = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"


# A call that succeeds, for the lines between failures in a log.
SUCCESS = {
    "method": "GET",
    "url": "https://graph.microsoft.com/v1.0/security/secureScores",
    "status": 200,
    "headers": {"Content-Type": "application/json", "request-id": "e2c8f1a0-6b0d-4c0e-9a63-1f1d8b7c5a44"},
    "body": '{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#security/secureScores","value":[]}',
}


class State:
    """The answers that the server gives at present."""

    def __init__(self):
        self.answers = []
        self.proxy_status = 403

    def answer_to(self, method, path):
        for answer in [*self.answers, SUCCESS]:
            url = urllib.parse.urlsplit(answer["url"])
            if "status" in answer and answer["method"] == method and url.path == path.split("?")[0]:
                return answer
        # A client of Graph may call another path than the answer's.
        return self.answers[0]


def reason(status):
    return http.server.BaseHTTPRequestHandler.responses[status][0]


class Answerer(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 10
    state = None

    def answer(self):
        length = int(self.headers.get("Content-Length") or 0)
        if length:
            self.rfile.read(length)
        elif "chunked" in self.headers.get("Transfer-Encoding", ""):
            while (size := int(self.rfile.readline(), 16)) > 0:
                self.rfile.read(size + 2)
            self.rfile.readline()
        if discovery := self.discovery():
            return self.give(200, {"Content-Type": "application/json; charset=utf-8"}, json.dumps(discovery))
        answer = self.state.answer_to(self.command, self.path)
        self.give(answer["status"], answer["headers"], answer["body"])

    def discovery(self):
        """What the libraries ask the sign-in service before they ask for a token."""
        authority = f"https://login.microsoftonline.com/{TENANT}"
        if self.path.split("?")[0].endswith("/openid-configuration"):
            return {
                "token_endpoint": f"{authority}/oauth2/v2.0/token",
                "authorization_endpoint": f"{authority}/oauth2/v2.0/authorize",
                "device_authorization_endpoint": f"{authority}/oauth2/v2.0/devicecode",
                "issuer": f"{authority}/v2.0",
                "tenant_region_scope": "EU",
            }
        if "/discovery/instance" in self.path:
            return {
                "tenant_discovery_endpoint": f"{authority}/v2.0/.well-known/openid-configuration",
                "api-version": "1.1",
                "metadata": [
                    {
                        "preferred_network": "login.microsoftonline.com",
                        "preferred_cache": "login.windows.net",
                        "aliases": ["login.microsoftonline.com", "login.windows.net"],
                    }
                ],
            }
        return None

    def give(self, status, headers, body):
        payload = body.encode()
        self.send_response_only(status, reason(status))
        for name, value in headers.items():
            if name != "Content-Length":
                self.send_header(name, value)
        if "Date" not in headers:
            self.send_header("Date", "Tue, 17 Nov 2026 09:30:05 GMT")
        self.send_header("Content-Length", str(len(payload)))
        self.end_headers()
        self.wfile.write(payload)

    do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = answer

    def log_message(self, *_):
        pass


class Silent(Answerer):
    def answer(self):
        time.sleep(6)
        self.close_connection = True

    do_GET = do_POST = answer


class Resetting(Answerer):
    def answer(self):
        linger = struct.pack("ii", 1, 0)
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        # An SSLSocket's close would say goodbye first; its socket resets.
        socket.socket(fileno=self.connection.detach()).close()
        self.close_connection = True
        self.rfile = self.wfile = open(os.devnull, "r+b")

    do_GET = do_POST = answer


class Cutting(Answerer):
    def answer(self):
        body = b'{"@odata.context":"https://api.security.microsoft.com/api/$metadata#Machines","value":['
        body += b'{"id":"9f3b6c1d2e4a5b60718293a4b5c6d7e8f9012345"'
        self.send_response_only(200, "OK")
        self.send_header("Content-Type", "application/json; odata.metadata=minimal")
        self.send_header("Content-Length", "400")
        self.end_headers()
        self.wfile.write(body[:120])
        self.wfile.flush()
        self.close_connection = True

    do_GET = do_POST = answer


class RefusingProxy(Answerer):
    """A proxy that refuses CONNECT, with 403 or 407."""

    def do_CONNECT(self):
        status = self.state.proxy_status
        headers = {"Content-Type": "text/html", "Connection": "close"}
        if status == 407:
            headers["Proxy-Authenticate"] = 'Basic realm="proxy.contoso.local"'
        self.give(status, headers, f"<html><body><h1>{status} {reason(status)}</h1></body></html>\n")
        self.close_connection = True


class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
    daemon_threads = True
    request_queue_size = 32

    def __init__(self, address, handler, context=None):
        super().__init__(address, handler)
        self.context = context

    def finish_request(self, request, client_address):
        if self.context:
            request.settimeout(10)
            request = self.context.wrap_socket(request, server_side=True)
        super().finish_request(request, client_address)
        if self.context and request.fileno() >= 0:
            request.close()

    def handle_error(self, *_):
        pass


def serve_names():
    """Answer each question to the name server with NXDOMAIN."""
    s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    s.bind((DNS, 53))

    def loop():
        while True:
            question, client = s.recvfrom(512)
            # The question's section ends after its name, type and class; the
            # additional records that may follow are left out of the answer.
            end = 12
            while question[end]:
                end += 1 + question[end]
            head = question[:2] + b"\x81\x83" + question[4:6] + bytes(6)
            s.sendto(head + question[12 : end + 5], client)

    threading.Thread(target=loop, daemon=True).start()


def openssl(*arguments):
    subprocess.run(["openssl", *arguments], check=True, capture_output=True)


def make_authority(folder, name, subject):
    openssl(
        "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "3650",
        "-subj", subject, "-keyout", f"{folder}/{name}.key", "-out", f"{folder}/{name}.pem",
        "-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign,cRLSign",
    )  # fmt: skip


def make_certificate(folder, name, authority, hosts, expired=False):
    with open(f"{folder}/{name}.ext", "w") as f:
        f.write("basicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n")
        f.write("subjectAltName=" + ",".join(f"DNS:{h}" for h in hosts) + "\n")
    openssl(
        "req", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={hosts[0]}",
        "-keyout", f"{folder}/{name}.key", "-out", f"{folder}/{name}.csr",
    )  # fmt: skip
    if expired:
        make_expired(folder, name, authority)
        return
    command = ["openssl", "x509", "-req", "-in", f"{folder}/{name}.csr", "-days", "30",
               "-CA", f"{folder}/{authority}.pem", "-CAkey", f"{folder}/{authority}.key", "-CAcreateserial",
               "-extfile", f"{folder}/{name}.ext", "-out", f"{folder}/{name}.pem"]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True)


def make_expired(folder, name, authority):
    """Sign with `openssl ca`, which takes dates; `openssl x509` takes only days from now."""
    with open(f"{folder}/index.txt", "w"):
        pass
    with open(f"{folder}/ca.cnf", "w") as f:
        f.write(
            f"[ca]\ndefault_ca=it\n[it]\ndatabase={folder}/index.txt\nrand_serial=yes\n"
            f"new_certs_dir={folder}\ndefault_md=sha256\npolicy=any\nunique_subject=no\n"
            "[any]\ncommonName=supplied\n"
        )
    openssl(
        "ca", "-batch", "-config", f"{folder}/ca.cnf", "-in", f"{folder}/{name}.csr",
        "-cert", f"{folder}/{authority}.pem", "-keyfile", f"{folder}/{authority}.key",
        "-startdate", "20250101000000Z", "-enddate", "20250401000000Z",
        "-extfile", f"{folder}/{name}.ext", "-out", f"{folder}/{name}.pem", "-notext",
    )  # fmt: skip


def make_truststore(folder):
    """Make the authority's certificate known to Java, where there is one."""
    if shutil.which("keytool"):
        subprocess.run(
            ["keytool", "-importcert", "-noprompt", "-file", f"{folder}/ca.pem", "-alias", "ca",
             "-keystore", f"{folder}/ca.p12", "-storetype", "PKCS12", "-storepass", "changeit"],
            check=True, capture_output=True,
        )  # fmt: skip


def context(folder, name):
    c = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    c.load_cert_chain(f"{folder}/{name}.pem", f"{folder}/{name}.key")
    return c


def start(folder):
    """Make the certificates in folder, start the servers, and return their State.
    The certificate of the authority that clients are to trust is ca.pem."""
    make_authority(folder, "ca", "/C=US/O=DigiCert Inc/CN=DigiCert Global Root G2")
    make_authority(folder, "inspection", "/O=Contoso/CN=Contoso TLS Inspection CA")
    make_truststore(folder)
    make_certificate(folder, "good", "ca", HOSTS)
    make_certificate(folder, "untrusted", "inspection", HOSTS)
    make_certificate(folder, "expired", "ca", HOSTS, expired=True)
    make_certificate(folder, "misnamed", "ca", ["proxy.contoso.local"])

    state = State()
    for handler in (Answerer, Silent, Resetting, Cutting, RefusingProxy):
        handler.state = state
    good = context(folder, "good")
    servers = [
        Server((ANSWERS, 443), Answerer, good),
        Server((UNTRUSTED, 443), Answerer, context(folder, "untrusted")),
        Server((EXPIRED, 443), Answerer, context(folder, "expired")),
        Server((MISNAMED, 443), Answerer, context(folder, "misnamed")),
        Server((SILENT, 443), Silent, good),
        Server((RESETTING, 443), Resetting, good),
        Server((CUTTING, 443), Cutting, good),
        Server((PROXY, 8080), RefusingProxy),
    ]
    for server in servers:
        threading.Thread(target=server.serve_forever, daemon=True).start()
    serve_names()
    return state
