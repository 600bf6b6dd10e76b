package capture

import (
	"bytes"
	"cmp"
	"slices"
	"strings"
)

// readEntraText reads Entra errors in plain text, as sign-in pages, MSAL, ADAL
// and Azure.Identity print them. An error that is printed again, as in the
// exceptions that wrap it, counts once.
func readEntraText(d *document) []Exchange {
	if nextKey(d.text, 0).found() {
		return nil // there are bodies, which tell more
	}
	var found []Exchange
	for at := nextEntra(d.text, 0); at >= 0; {
		next := nextEntra(d.text, at+entraEnd(d.text[at:]))
		end := len(d.text)
		if next >= 0 {
			end = next
		}
		if x := entraExchange(d, at, end); !repeats(found, x) {
			found = append(found, x)
		}
		at = next
	}
	if len(found) == 1 {
		text := string(d.text)
		readLabels(&found[0], text)
		found[0].Response.Status = statusPhrase(text)
		found[0].Response.Fault.OAuthError = oauthError(text)
		// A URL without a method is the resource that a token is for.
		if method, url := requestLine(text); method != "" {
			found[0].Request.Method, found[0].Request.URL = method, url
		}
	}
	return found
}

// readLabels takes the IDs and the time from around an error that comes
// without, as on a sign-in page.
func readLabels(x *Exchange, text string) {
	f := &x.Response.Fault
	if len(f.TrackingIDs) > 0 || f.MaskedID {
		return
	}
	lower := strings.ToLower(text)
	var o object
	o.addID("correlation_id", headerWord(text, lower, "correlation id"))
	o.addID("trace_id", cmp.Or(headerWord(text, lower, "trace id"), headerWord(text, lower, "request id")))
	setIDs(f, o.ids)
	x.Time = cmp.Or(x.Time, headerWord(text, lower, "timestamp"))
}

// nextEntra returns the offset of the next code such as AADSTS50034 at or
// after from; -1 if there is none.
func nextEntra(text []byte, from int) int {
	for {
		i := bytes.Index(text[from:], []byte("AADSTS"))
		if i < 0 {
			return -1
		}
		from += i
		digit := from + len("AADSTS")
		if digit < len(text) && '0' <= text[digit] && text[digit] <= '9' {
			return from
		}
		from = digit
	}
}

// entraEnd returns how long the error at the start of text is: to its time
// stamp, which comes last, else to the end of its line.
func entraEnd(text []byte) int {
	const enough = 4 << 10
	line := lineLength(text)
	block := text[:min(len(text), enough)]
	if i := bytes.Index(block[1:], []byte("\nAADSTS")); i >= 0 {
		block = block[:i+1]
	}
	if i := bytes.Index(block, []byte("Timestamp:")); i >= 0 && labelsOnly(block[min(line, len(block)):max(i, min(line, len(block)))]) {
		stamp := block[i:]
		return i + min(len("Timestamp: 2006-01-02 15:04:05Z"), lineLength(stamp))
	}
	return line
}

// labelsOnly reports whether the lines of text are those that belong to an
// Entra error: IDs, each behind its label.
func labelsOnly(text []byte) bool {
	for line := range bytes.Lines(text) {
		name, _, found := bytes.Cut(bytes.TrimSpace(line), []byte(":"))
		if len(name) > 0 && (!found || len(name) > len("Correlation ID")) {
			return false
		}
	}
	return true
}

// entraExchange reads the error between the offsets at and end.
func entraExchange(d *document, at, end int) Exchange {
	x := d.exchange("entra", at)
	text := d.text[at : at+entraEnd(d.text[at:end])]
	x.Response.Fault, x.Time, _ = entraFault(strings.TrimSpace(string(text)))
	if x.Time == "" {
		begin := bytes.LastIndexByte(d.text[:at], '\n') + 1
		x.Time = string(timeIn(bytes.TrimLeft(d.text[begin:at], " \t")))
	}
	return x
}

// repeats reports whether x is one of found again: the same code, and no
// other IDs.
func repeats(found []Exchange, x Exchange) bool {
	const near = 16 // an error is printed again soon or not at all
	f := x.Response.Fault
	for _, known := range found[max(0, len(found)-near):] {
		k := known.Response.Fault
		same := k.Code == f.Code || slices.Contains(k.InnerCodes, f.Code)
		if same && (len(f.TrackingIDs) == 0 || slices.Equal(k.TrackingIDs, f.TrackingIDs)) {
			return true
		}
	}
	return false
}

// oauthError finds the OAuth error value that MSAL and ADAL print beside an
// Entra error.
func oauthError(text string) string {
	for _, value := range []string{
		"invalid_client", "invalid_grant", "invalid_scope", "invalid_resource", "invalid_request",
		"unauthorized_client", "interaction_required", "consent_required", "login_required",
		"access_denied", "unsupported_grant_type", "temporarily_unavailable",
	} {
		if containsWord(text, value) {
			return value
		}
	}
	return ""
}

// containsWord reports whether word stands in text on its own.
func containsWord(text, word string) bool {
	for {
		i := strings.Index(text, word)
		if i < 0 {
			return false
		}
		end := i + len(word)
		if (i == 0 || !isWordByte(text[i-1])) && (end == len(text) || !isWordByte(text[end])) {
			return true
		}
		text = text[end:]
	}
}
