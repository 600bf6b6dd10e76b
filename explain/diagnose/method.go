package diagnose

import (
	"slices"
	"strconv"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/explain/exchange"
)

// methodWords are what people and programs write of a call that has the method.
type methodWords struct {
	method string
	words  []string
	verbs  []string // of the cmdlet that a line begins with
}

// methodWordings are those of the methods that change something.
func methodWordings() [3]methodWords {
	return [...]methodWords{
		{"POST", []string{"failed to create", "error creating", "when creating", "while creating", "unable to create", "could not create", "cannot create", "failed to add", "failed to publish", "failed to upload"},
			[]string{"add", "new", "import", "publish"}},
		{"PATCH", []string{"failed to update", "error updating", "when updating", "while updating", "unable to update", "could not update", "cannot update"},
			[]string{"update", "set"}},
		{"DELETE", []string{"failed to delete", "error deleting", "when deleting", "while deleting", "unable to delete", "could not delete", "cannot delete", "failed to remove"},
			[]string{"remove"}},
	}
}

// WrittenMethod returns the method of a request by the words on the lines of its failure
// and next to them, if they say that something was to be changed; "" if they don't, or say
// two different things.
//
//	WARNING: Request to https://graph.microsoft.com/Beta/deviceAppManagement/mobileApps failed with HTTP Status
//	Forbidden and description: Forbidden
//	WARNING: Failed to create Win32 app using constructed body.
func WrittenMethod(x *exchange.Exchange) string {
	text := linesAt(strings.ToLower(x.Around), signsOf(x))
	method := ""
	for _, m := range methodWordings() {
		if !containsAny(text, m.words...) && !cmdletSays(text, m.verbs) {
			continue
		}
		if method != "" {
			return ""
		}
		method = m.method
	}
	return method
}

// linesAt returns the lines of a text that have one of some signs, and those next to them.
func linesAt(text string, signs []string) string {
	var out strings.Builder
	before, was := "", false // the last line, and whether it has a sign
	for line := range strings.Lines(text) {
		is := containsAny(line, signs...)
		if is && !was {
			out.WriteString(before)
		}
		if is || was {
			out.WriteString(line)
			before = ""
		} else {
			before = line
		}
		was = is
	}
	return out.String()
}

// signsOf returns what the line of a failure has, in lower case: what was called, or what
// came back.
func signsOf(x *exchange.Exchange) []string {
	address, _, _ := strings.Cut(x.Request.URL, "?")
	status, _ := catalog.FindStatus(x.Response.Status)
	fault := &x.Response.Fault
	var signs []string
	for _, sign := range [...]string{address, fault.Code, fault.Message, status.Name, strconv.Itoa(x.Response.Status)} {
		if first, _, _ := strings.Cut(strings.ToLower(sign), "\n"); len(first) > 2 {
			signs = append(signs, first)
		}
	}
	return signs
}

// cmdletSays reports whether a line of a text in lower case is what a cmdlet with one of
// some verbs says.
func cmdletSays(text string, verbs []string) bool {
	for line := range strings.Lines(text) {
		name, _, said := strings.Cut(line, ":")
		verb, noun, isCmdlet := strings.Cut(strings.TrimSpace(name), "-")
		if said && isCmdlet && strings.IndexByte(noun, ' ') < 0 && slices.Contains(verbs, verb) {
			return true
		}
	}
	return false
}
