"""Says of each recording which facts of the answer it shows, and what is right
to read from it. A fact is looked for in the text itself, with what clients do
to a text undone: escapes, colours, indentation, HTML entities."""

import html
import json
import os
import re
import sys
import urllib.parse

import server

HERE = os.path.dirname(os.path.abspath(__file__))
ANSWERS = f"{HERE}/../../testdata/recorded-own/answers.json"

EXIT = "0, or 4 where neither code nor message is catalogued; 3 only if nothing of the answer is printed"
NOTHING = "the recording does not show the reason: kind no-response at most, or nothing"

# Codes that are also the words of a status.
WORDS = {"Forbidden", "Unauthorized", "BadRequest", "TooManyRequests", "InternalServerError"}

# Messages that lead to the first cause without the code.
TELLING = {
    "defender-missing-role", "defender-throttled", "defender-hunting-column", "defender-action-running",
    "graph-denied", "graph-token-expired", "graph-hunting-syntax", "graph-throttled", "graph-not-found",
    "graph-authz-denied",
}  # fmt: skip

CERTIFICATE = ["certificate-untrusted", "certificate-expired", "certificate-name"]
VERIFY = r"certificate verify failed|certificate could not be validated|failed to verify certificate|PKIX path|SSLHandshakeException"

REASONS = {
    "no-response-refused": r"refused|ECONNREFUSED|Connect call failed|Could not connect to server|ConnectionFailed|java\.net\.ConnectException",
    "no-response-dns": r"Name or service not known|ENOTFOUND|no such host|resolve host|Could not resolve|UnresolvedAddressException|UnknownHostException|dns error",
    "no-response-tls-untrusted": r"unable to get local issuer|unable to verify the first certificate|UNABLE_TO_VERIFY|unknown authority|unable to find valid certification path|self.signed",
    "no-response-tls-expired": r"has expired|CERT_HAS_EXPIRED|validity check failed|NotAfter",
    "no-response-tls-name": r"[Hh]ostname mismatch|ALTNAME_INVALID|does not match certificate|is valid for proxy\.contoso\.local|No subject alternative|no alternative certificate subject name|not verified",
    "no-response-timeout": r"[Tt]imed\s?[Oo]ut|TIMEDOUT|[Tt]imeout|deadline exceeded|ETIME",
    "no-response-reset": r"reset by peer|ECONNRESET|hang up|disconnected|closed connection|other side closed|Connection reset|received no bytes|Network socket|Remote end closed|ConnectionResetError|ConnectionReset|unexpected end of stream",
    "no-response-cut": r"IncompleteRead|incomplete|unexpected EOF|unexpected eof|before all bytes|end of file before|ECONNRESET|aborted|Premature|premature|not completed|closed connection|other side closed|bytes received|unexpected end of stream|terminated",
    "no-response-proxy-403": r"\b403\b|Forbidden|TunnelUnsuccessful|tunnel",
    "no-response-proxy-407": r"\b407\b|Proxy Authentication|ProxyAuthRequired|proxy authorization required|proxy credentials|authenticate with proxy",
}  # fmt: skip


STAMP = r"20\d\d[-/]\d\d[-/]\d\d[T ]\d\d:\d\d|, \d\d Nov 20\d\d"
DAY = "2026-11-17"
EPOCH = r"(?:time|timestamp|ts)\W{1,8}1795\d{6}"


def read_answers():
    with open(ANSWERS) as f:
        return {a["name"]: a for a in json.load(f)}


def views(text):
    """The text, and the text with one to three layers of escapes undone."""
    text = re.sub(r"\x1b\[[0-9;]*m|\x1b\]8;[^\x1b]*\x1b\\", "", text)
    found = [text]
    for _ in range(3):
        text = text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t").replace("\\/", "/")
        text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda m: chr(int(m[1], 16)), text)
        text = re.sub(r"\\(.)", r"\1", text)
        found.append(text)
    return found


def squeeze(text):
    """The text without blanks, quotes and escapes: what survives every wrapping."""
    text = re.sub(r"\[\\[rn]\]", "", text)
    text = html.unescape(re.sub(r"\\u0027", "", text))
    return re.sub(r"[\s\"'`\\+]|\bapp\[worker\.1\]:", "", text)


class Recording:
    def __init__(self, text, answer):
        self.views = views(text)
        self.text = self.views[0]
        self.squeezed = {squeeze(v) for v in self.views}
        self.answer = answer

    def has(self, text):
        wanted = squeeze(text)
        return any(wanted in s for s in self.squeezed)

    def matches(self, pattern, flags=0):
        return any(re.search(pattern, v, flags) for v in self.views)

    def message(self):
        body = self.answer["body"]
        if not body.startswith("{"):
            return body
        b = json.loads(body)
        if "error_description" in b:
            return b["error_description"]
        return b["error"]["message"] if "error" in b else b["message"]

    def shows_code(self):
        code = self.answer["expect"].get("code")
        if not code:
            return False
        if code.startswith("AADSTS"):
            return self.has(code)
        if code not in WORDS:
            return code in self.text
        message = re.escape(squeeze(self.message())[:30])
        pattern = rf"(?i:code)[\[:=(,]+{code}"
        if message:
            pattern += rf"|{code}[-:,(]+{message}"
        return any(re.search(pattern, s) for s in self.squeezed)

    def shows_message(self):
        message = squeeze(self.message())
        if not message:
            return self.shows_code() and self.shows_id()
        return self.has(message)

    def shows_id(self):
        wanted = self.answer["expect"].get("trackingId")
        return bool(wanted) and self.has(wanted)

    def shows_status(self):
        status = self.answer["status"]
        number = rf"(?<![\w.:#,/-]){status}(?![\w.]|-\d|:\d| (?:INFO|ERROR|WARNING|DEBUG|log_level|bytes))"
        return self.matches(number) or self.matches(rf"(?i)(?:code|status)\\*[\"']?:{status}\b") or self.matches(rf"[(\[]{status}[,)\]]")

    def shows_words(self):
        """Whether the words of the status are shown, other than as a code."""
        words = re.escape(server.reason(self.answer["status"])).replace(r"\ ", r"\s?")
        message = re.escape(self.message()[:12]) if self.answer["body"] else ""
        code = rf"(?i:\bcode)\W{{1,8}}{words}\b|\(?{words}(?:\) | - |: | \(|, message \")(?={message}.)|(?i:message)\W{{1,8}}{words}\b"
        if not message:
            code = rf"(?i:\bcode)\W{{1,8}}{words}\b"
        return any(re.search(rf"\b{words}\b", re.sub(code, "", v)) for v in self.views)

    def shows_url(self):
        u = urllib.parse.urlsplit(self.answer["url"])
        whole = f"https://{u.netloc}{u.path}"
        asked = f"{self.answer['method']} {u.path}"
        line = self.matches(re.escape(asked).replace(r"\ ", r"\s+")) and self.matches(rf"(?i)host\W{{1,8}}{re.escape(u.netloc)}|https://{re.escape(u.netloc)}:443 ")
        return any(whole in v for v in self.views) or line

    def url(self):
        """The URL as far as it is shown: many clients leave the query out."""
        whole = self.answer["url"]
        path, _, query = whole.partition("?")
        names = [p.partition("=")[0] for p in query.split("&")]
        shown = any(f"?{n}=" in v or f"?%24{n[1:]}=" in v for n in names for v in self.views)
        return whole if shown else path

    def shows_service(self):
        """Whether anything but the words of the message tells which service
        answered: its host, its name, or the members of its bodies."""
        answer, service = self.answer, self.answer["service"]
        if urllib.parse.urlsplit(answer["url"]).netloc in self.text:
            return True
        if service == "graph":
            return self.matches(r"(?i)graph|innererror") or (self.shows_id() and self.matches(r"request-id"))
        if service == "defender":
            return self.matches(r"(?i)defender|wdatp|mdatp") or (self.shows_id() and self.matches(r"\btarget\b"))
        return True

    def shows_method(self):
        method = self.answer["method"]
        return self.matches(rf"\b{method}\b(?!\w)") or self.matches(rf"\b{method.title()} \"?https:") or self.matches(rf"(?i)method\W{{1,6}}{method}\b")

    def shows_retry_after(self):
        seconds = self.answer["expect"].get("afterSeconds")
        if not seconds:
            return False
        return self.matches(rf"(?i)retry-after\W{{1,8}}{seconds}\b") or self.matches(rf"(?i)retry after {seconds} seconds|again in {seconds} seconds")

    def shows_time(self):
        return self.matches(rf"{STAMP}|{EPOCH}")

    def shows_own_time(self):
        """Whether the answer's own time is shown, or the log has stamps: times
        of another day than the answers'."""
        stamps = re.findall(rf"{STAMP}|{EPOCH}", self.text)
        own = re.findall(STAMP, self.answer.get("body", ""))
        return any(not t.startswith(DAY) for t in stamps) or any(self.has(t) for t in own)

    def contains(self):
        if "body" not in self.answer:
            pattern = REASONS[self.answer["name"]].replace(" ", r"\s+")
            found = ["reason"] if re.search(pattern, self.text) else []
            return found + [n for n, s in (("url", self.shows_url()), ("method", self.shows_method())) if s and found]
        request = self.answer["expect"].get("requestBody")
        facts = {
            "status": self.shows_status(),
            "statusWords": self.shows_words(),
            "body": bool(self.answer["body"]) and self.shows_message(),
            "code": self.shows_code(),
            "trackingId": self.shows_id(),
            "url": self.shows_url(),
            "method": self.shows_method(),
            "time": self.shows_time(),
            "retryAfter": self.shows_retry_after(),
            "www": self.has("The token is expired") and "WWW-Authenticate" in self.answer["headers"],
            "token": "Bearer eyJ" in self.text,
            "request": bool(request) and self.has(request),
        }
        return [name for name, shown in facts.items() if shown]


def right_of_failure(recording, contains):
    answer = recording.answer
    name = answer["name"]
    if "reason" not in contains:
        if name.startswith("no-response-tls") and recording.matches(VERIFY):
            contains.insert(0, "reason")
            return {"firstCause": CERTIFICATE, "kind": "no-response", "retry": "fix-first"}
        return NOTHING
    expect = answer["expect"]
    right = {"firstCause": expect["firstCause"], "kind": "no-response", "retry": expect["retry"]}
    if "url" in contains:
        right["url"] = recording.url()
        if "method" in contains:
            right["method"] = answer["method"]
    return right


def first_cause(answer, contains):
    expect = answer["expect"]
    causes = expect.get("firstCause")
    name = answer["name"]
    if name == "defender-unauthorized" and "www" not in contains:
        return None
    if name == "defender-invalid-body" and "request" not in contains:
        return causes + ["parameter-required"] if "code" in contains else None
    if "code" in contains and ("body" in contains or answer["service"] == "entra"):
        return causes
    if "body" in contains and (name in TELLING or answer["service"] == "gateway"):
        return causes
    return None


def retry(answer, contains):
    advice = answer["expect"].get("retry")
    if advice == "wait" and "retryAfter" not in contains:
        advice = "backoff"
    if "code" in contains or "body" in contains:
        return advice
    if not {"status", "statusWords"} & set(contains):
        return None
    # A bare 401 may call for a new token, whatever the code would have said.
    if answer["status"] == 401 and advice != "new-token":
        return None
    return advice


def right_of_answer(recording, contains):
    answer, expect = recording.answer, recording.answer["expect"]
    right = {"exit": EXIT}
    shown = set(contains)
    if not shown & {"status", "statusWords", "body", "code", "trackingId"}:
        return right
    right["count"] = 1
    if "code" in shown:
        right["code"] = expect["code"]
    elif "code" not in expect:
        right["code"] = None
    if shown & {"status", "statusWords"}:
        right["status"] = answer["status"]
    if "trackingId" in shown:
        right["trackingId"] = expect["trackingId"]
    if causes := first_cause(answer, contains):
        right["firstCause"] = causes
        if "missing" in expect and "body" in shown:
            right["missing"] = expect["missing"]
    if advice := retry(answer, contains):
        right["retry"] = advice
        if advice == "wait":
            right["afterSeconds"] = expect["afterSeconds"]
    host = urllib.parse.urlsplit(answer["url"]).netloc
    told = shown >= {"body", "code"} and recording.shows_service()
    if told or host in recording.text or (answer["service"] in ("entra", "gateway") and "body" in shown):
        right["service"] = answer["service"]
    if answer["service"] == "gateway" and "body" not in shown:
        right.pop("service", None)
        if host == "graph.microsoft.com" and host in recording.text:
            right["service"] = "graph"
    if "url" in shown:
        right["url"] = recording.url()
    if "method" in shown and "url" in shown:
        right["method"] = answer["method"]
    if "time" in shown:
        right["time"] = "a time that the recording shows"
    return right


def entry(text, answer, correction):
    recording = Recording(text, answer)
    contains = recording.contains()
    if "body" in answer:
        right = right_of_answer(recording, contains)
    else:
        right = right_of_failure(recording, contains)
    if isinstance(correction, str):
        contains, right = [c for c in contains if c != "reason"], correction
    elif isinstance(right, dict):
        right = {k: v for k, v in sorted((right | correction).items()) if v != "absent"}
    return {"answer": answer["name"], "contains": contains, "right": right}


def entry_among_several(text, answer):
    own = Recording(text, answer).shows_own_time()
    return entry(text, answer, {} if own else {"time": "absent"})


def entry_of_several(text, answers):
    """The entry of a recording that holds a failure for each of the answers."""
    each = [entry_among_several(text, answer) for answer in answers]
    rights = [e["right"] for e in each]

    def all_of(key):
        return [r[key] for r in rights if r.get(key)]

    contains = sorted({c for e in each for c in e["contains"]})
    right = {
        "count": len(answers),
        "codes": all_of("code"),
        "statuses": all_of("status"),
        "trackingIds": all_of("trackingId"),
        "firstCauses": all_of("firstCause"),
        "exit": EXIT,
    }
    names = [a["name"] for a in answers]
    return {"answers": names, "contains": contains, "right": right, "each": each}


def write(out, answers):
    """Write index.json for all the recordings in out."""
    with open(f"{HERE}/corrections.json") as f:
        corrections = json.load(f)
    index = {}
    for name in sorted(os.listdir(out)):
        if not name.endswith(".txt"):
            continue
        with open(f"{out}/{name}", errors="surrogateescape") as f:
            text = f.read()
        several = [answers[n] for n in name.removesuffix(".txt").split("--")[-1].split("+")]
        if len(several) > 1:
            index[name] = entry_of_several(text, several)
        else:
            index[name] = entry(text, several[0], corrections.get(name, {}))
    with open(f"{out}/index.json", "w") as f:
        json.dump(index, f, indent=1, sort_keys=True)
        f.write("\n")


if __name__ == "__main__":
    write(sys.argv[1], read_answers())
