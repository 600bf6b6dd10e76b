package body

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/exchange"
)

// Entra reads the text of an Entra error, and its time:
//
//	AADSTS7000215: Invalid client secret provided. Trace ID: 1f4e… Correlation
//	ID: 9a0b… Timestamp: 2026-11-17 09:30:05Z
//
// It returns false if the text has no number of a sign-in error.
func Entra(text string) (f exchange.Fault, time string, ok bool) {
	codes := entraCodes(text)
	if len(codes) == 0 {
		return exchange.Fault{}, "", false
	}
	f = exchange.Fault{Code: codes[0], Message: text, Service: "entra"}
	if len(codes) > 1 {
		f.InnerCodes = codes[1:]
	}
	AddID(&f, "correlation_id", labelled(text, "Correlation ID:"))
	AddID(&f, "trace_id", labelled(text, "Trace ID:"))
	return f, entraTime(text), true
}

// entraCodes returns the first codes in a text such as AADSTS7000215, each once.
func entraCodes(text string) []string {
	const enough = 8
	var codes []string
	for at := 0; len(codes) < enough; {
		i := lexicon.IndexSignIn(text[at:])
		if i < 0 {
			return codes
		}
		i += at
		end := i + lexicon.SignInPrefix
		for end < len(text) && ascii.IsDigit(text[end]) {
			end++
		}
		if code := text[i:end]; len(code) > lexicon.SignInPrefix && !slices.Contains(codes, code) && !lexicon.IsInName(text, i, end) {
			codes = append(codes, code)
		}
		at = end
	}
	return codes
}

// labelled returns the word after a label.
func labelled(text, label string) string {
	_, rest, found := strings.Cut(text, label)
	if !found {
		return ""
	}
	rest = strings.TrimLeft(rest, " ")
	end := strings.IndexAny(rest, " \t\r\n\"'\\,;")
	if end < 0 {
		end = len(rest)
	}
	return strings.TrimRight(rest[:end], ".")
}

// entraTime returns the time stamp of an Entra error, such as 2021-06-21
// 18:04:28Z. Consoles and flows may have put more than one blank or a line break into it.
func entraTime(text string) string {
	_, rest, _ := strings.Cut(text, "Timestamp:")
	stamp := rest[:entraStamp(rest)]
	if !strings.HasSuffix(stamp, "Z") {
		return ""
	}
	return strings.Join(strings.Fields(stamp), " ")
}

// entraStamp returns the length of the time stamp that a text begins with, blanks before
// and in it included; 0 if there is none.
func entraStamp(text string) int {
	const date, clock = len("2006-01-02"), len("15:04:05Z")
	from := ascii.Skip(text, 0, 8, " \t\r\n")
	to := ascii.Skip(text, from+date, 8, " \t\r\n")
	if to == from+date || to+clock > len(text) || !ascii.IsDigit(text[from]) || text[to+2] != ':' {
		return 0
	}
	return to + clock
}

// EntraLength returns the length of the Entra error that a text begins with: up
// to its time stamp, which comes last, or else to the end of its line.
func EntraLength(text string) int {
	const enough = 4 << 10
	text = text[:min(len(text), enough)]
	line := lineLength(text)
	block := text
	for _, next := range [...]string{"\nAADSTS", "\nAADB2C"} {
		if i := strings.Index(block[min(1, len(block)):], next); i >= 0 {
			block = block[:i+1]
		}
	}
	block = block[:nextTelling(block)]
	line = min(line, len(block))
	i := strings.Index(block, "Timestamp:")
	if i < 0 || i > line && !isLabels(block[line:i]) && !goesOnToIDs(block[line:i]) {
		return line
	}
	i += len("Timestamp:")
	if n := entraStamp(block[i:]); n > 0 {
		return i + n
	}
	return i + min(len(" 2006-01-02 15:04:05Z"), lineLength(block[i:]))
}

// goesOnToIDs reports whether the lines of a text are the rest of a sentence that a program
// broke at the width of a console, and its IDs.
//
//	AADSTS700213: No matching federated identity record found for presented
//	assertion subject 'repo:contoso/infra:ref:refs/heads/main'. Check your
//	federated identity credential Subject, Audience and Issuer. Trace ID: 1f4e…
//	Correlation ID: 9a0b… Timestamp: 2026-11-17 09:30:05Z
func goesOnToIDs(text string) bool {
	const most, widest = 16, 200 // lines, bytes of one
	lines := 0
	for line := range strings.Lines(strings.TrimPrefix(text, "\n")) {
		line = strings.TrimSpace(line)
		if lines++; lines > most || line == "" || len(line) > widest || strings.HasPrefix(line, "at ") || strings.IndexByte("{[+|#-<>", line[0]) >= 0 {
			return false
		}
	}
	return strings.Contains(text, "Trace ID:")
}

// nextTelling returns where a text that begins with one Entra error continues with
// another: at the first code after an ID, or at the second code if there are more
// than a message quotes. It returns the length of the text if there is only one
// error.
//
//	AADSTS70002: Error validating credentials. AADSTS50012: Invalid client secret …   one
//	AADSTS50034: … Trace ID: 1f4e… AADSTS50126: … Trace ID: 9a0b…                     two
func nextTelling(text string) int {
	const many = 5 // codes
	second := len(text)
	for at, count := lexicon.SignInPrefix, 1; at < len(text); count++ {
		i := lexicon.IndexSignIn(text[at:])
		if i < 0 {
			break
		}
		i += at
		if before := text[:i]; strings.Contains(before, "Trace ID:") || strings.Contains(before, "Correlation ID:") {
			return i
		}
		second = min(second, i)
		if count == many {
			return second
		}
		at = i + lexicon.SignInPrefix
	}
	return len(text)
}

// isLabels reports whether the lines of a text belong to an Entra error: IDs, each
// after its label.
func isLabels(text string) bool {
	for line := range strings.Lines(text) {
		name, _, found := strings.Cut(strings.TrimSpace(line), ":")
		if len(name) > 0 && (!found || len(name) > len("Correlation ID")) {
			return false
		}
	}
	return true
}

func lineLength(text string) int {
	if i := strings.IndexByte(text, '\n'); i >= 0 {
		return i
	}
	return len(text)
}

// tokenFault reads a token error as OAuth 2.0 and Entra send it:
//
//	{"error":"invalid_client","error_description":"AADSTS7000215: …",
//	 "error_codes":[7000215],"suberror":"…"}
func (e *envelope) tokenFault() (exchange.Fault, string) {
	f, time, ok := Entra(e.description)
	if !ok {
		f = exchange.Fault{Message: e.description, Service: "entra"}
		if len(e.errorCodes) > 0 {
			f.Code = "AADSTS" + e.errorCodes[0]
		}
	}
	f.OAuthError, f.SubError, f.Claims = e.errText, e.subError, e.claims
	return f, cmp.Or(e.date, time)
}
