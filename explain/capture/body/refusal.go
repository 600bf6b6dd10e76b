package body

import (
	"strings"
	"unicode/utf8"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/reply"
	"github.com/defender-err/defender-err/explain/exchange"
)

// PartialContent is the status of a response in which each item has an answer of
// its own.
const PartialContent = 206

// itemStatus returns the status that an item of a batch comes with: Microsoft
// Graph answers 206 where it refuses some of the indicators sent.
func (e *envelope) itemStatus() int {
	if e.odata == "#microsoft.graph.tiIndicator" || strings.HasPrefix(e.errText, refusalPrefix) {
		return PartialContent
	}
	return 0
}

const refusalPrefix = "Target: "

// Refusal reads the text with which Microsoft Graph refuses a threat indicator. Its
// first line names the failure, and the next one says what is wrong:
//
//	Target: body - ValidationFailed - Validation of indicator content failed.
//	Target: fileHashValue - ValidationFailed - The value abc is not a valid SHA256 hash.
//
// It returns false if the text isn't one.
func Refusal(text string) (exchange.Fault, bool) {
	rest, found := strings.CutPrefix(text, refusalPrefix)
	if !found {
		return exchange.Fault{}, false
	}
	_, rest, _ = strings.Cut(rest, " - ")
	code, _, found := strings.Cut(rest, " - ")
	if !found || strings.ContainsAny(code, " \n") {
		return exchange.Fault{}, false
	}
	return exchange.Fault{Code: code, Message: text, Service: "graph"}, true
}

// A Warning is what Microsoft Graph says of a provider of security alerts that
// failed while others answered.
type Warning struct {
	Text       string // with its number and quotes, and a hyphen where a page or a log shows an arrow
	Start, End int    // offsets in the text that was read
}

// Fault returns the error that a warning reports.
func (w Warning) Fault() exchange.Fault {
	return exchange.Fault{Message: w.Text, Service: "graph"}
}

// Warnings returns the warnings of providers in a text. They have the vendor,
// the provider, a status, and milliseconds:
//
//	Warning: 199 - "Microsoft/MCAS/403/1200", 199 - "Microsoft/ASC/504/9999"
func Warnings(text string) []Warning {
	const number = "199 "
	var all []Warning
	for at := 0; ; {
		i := strings.Index(text[at:], number)
		if i < 0 {
			return all
		}
		start := at + i
		at = start + len(number)
		rest := strings.TrimLeft(text[at:], "->\u2192\u2013 ")
		rest = strings.TrimLeft(strings.TrimPrefix(rest, "&gt;"), " ")
		gap := len(text) - at - len(rest)
		if gap == 0 {
			continue
		}
		if size := warningLength(rest); size > 0 {
			end := at + gap + size
			all = append(all, Warning{Text: number + "- " + text[at+gap:end], Start: start, End: end})
			at = end
		}
	}
}

// warningLength returns the length of the warning that a text begins with: four
// parts with slashes between them, the last two of them numbers. It returns 0
// if there is none.
func warningLength(text string) int {
	const longest = 256
	text = text[:min(len(text), longest)]
	opening := markLength(text)
	body := text[opening:]
	parts := strings.SplitN(body, "/", 5)
	if len(parts) < 4 || reply.StatusAt(parts[2], 0) == 0 || strings.ContainsAny(parts[0]+parts[1], "\n\"'") {
		return 0
	}
	digits := 0
	for digits < len(parts[3]) && ascii.IsDigit(parts[3][digits]) {
		digits++
	}
	if digits == 0 {
		return 0
	}
	end := opening + len(parts[0]) + len(parts[1]) + len(parts[2]) + len("///") + digits
	if opening > 0 && end < len(text) {
		end += markLength(text[end:])
	}
	return end
}

// markLength returns the length of the quotation mark that a text begins with; 0
// if there is none.
func markLength(text string) int {
	mark, size := utf8.DecodeRuneInString(text)
	if !strings.ContainsRune("\"'`\u2018\u2019\u201C\u201D", mark) {
		return 0
	}
	return size
}
