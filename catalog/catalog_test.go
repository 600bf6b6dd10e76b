package catalog

import (
	"net/url"
	"strings"
	"testing"
	"unicode"

	"github.com/defender-err/defender-err/catalog/client"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/match"
)

func TestCodesAreComplete(t *testing.T) {
	seen := map[string]bool{}
	for c := range Codes() {
		t.Run(string(c.Service)+"/"+c.Name, func(t *testing.T) {
			for _, name := range append([]string{c.Name}, c.Aliases...) {
				key := string(c.Service) + " " + strings.ToLower(name)
				if seen[key] {
					t.Errorf("%s is listed twice", name)
				}
				seen[key] = true
			}
			if c.Status != 0 && (c.Status < 200 || c.Status > 599) {
				t.Errorf("status %d", c.Status)
			}
			checkSentences(t, "meaning", c.Meaning)
			checkCauses(t, c.Causes)
			checkBasis(t, c.Basis)
			checkLink(t, c.Source)
			if len(c.Docs) == 0 {
				t.Error("no page to read")
			}
			for _, doc := range c.Docs {
				checkLink(t, doc)
			}
			checkExample(t, c.Example)
		})
	}
}

// checkExample holds that an example is whole, and fits a terminal of any code
// page.
func checkExample(t *testing.T, e fact.Example) {
	t.Helper()
	if (e.Before == "") != (e.After == "") || (e.Before == "") != (len(e.Causes) == 0) {
		t.Error("half an example")
	}
	for _, line := range []string{e.Before, e.After} {
		if len(line) > 76 || strings.ContainsFunc(line, func(r rune) bool { return r < ' ' || r > '~' }) {
			t.Errorf("example is no line of at most 76 characters of ASCII: %q", line)
		}
	}
}

func TestMessagesAreComplete(t *testing.T) {
	seen := map[string]bool{}
	for c := range Codes() {
		if c.Message != "" {
			seen[match.Kebab(c.Name)] = true
		}
	}
	for m := range Messages() {
		t.Run(m.ID, func(t *testing.T) {
			if seen[m.ID] {
				t.Error("the ID is taken")
			}
			seen[m.ID] = true
			checkID(t, m.ID)
			checkSentences(t, "meaning", m.Meaning)
			checkCauses(t, m.Causes)
			checkBasis(t, m.Basis)
			checkLink(t, m.Source)
			if m.Service == "" {
				t.Error("no service")
			}
			if m.Code == "" || m.Code == "InvalidAuthenticationToken" || m.Code == "AccessDenied" {
				return
			}
			if _, ok := FindCode(m.Code, m.Service); !ok {
				t.Errorf("code %s is not in the catalog", m.Code)
			}
		})
	}
}

// A cause ID is a promise to everyone who filters by it: it means one cause,
// wherever it turns up.
func TestCauseIDsAreUnambiguous(t *testing.T) {
	summaries := map[string]fact.Text{}
	for _, c := range allCauses() {
		if known, ok := summaries[c.ID]; ok && known != c.Summary {
			t.Errorf("%s means both %q and %q", c.ID, known.En, c.Summary.En)
		}
		summaries[c.ID] = c.Summary
	}
}

func allCauses() []fact.Cause {
	var all []fact.Cause
	for c := range Codes() {
		all = append(all, c.Causes...)
	}
	for m := range Messages() {
		all = append(all, m.Causes...)
	}
	for f := range client.Failures() {
		all = append(all, f.Causes...)
	}
	for o := range Operations() {
		for _, e := range o.Errors {
			all = append(all, e.Cause)
		}
	}
	return all
}

// An ordinary answer has to fit a screen.
func TestTextsAreShort(t *testing.T) {
	for _, c := range allCauses() {
		checkLength(t, c.ID+" summary", c.Summary, 120)
		checkLength(t, c.ID+" fix", c.Fix, 170)
	}
}

func checkLength(t *testing.T, what string, text fact.Text, most int) {
	t.Helper()
	for _, s := range []string{text.En, text.Ru} {
		if n := len([]rune(s)); n > most {
			t.Errorf("%s has %d characters, more than %d: %q", what, n, most, s)
		}
	}
}

func checkCauses(t *testing.T, causes []fact.Cause) {
	t.Helper()
	if len(causes) == 0 {
		t.Error("no cause")
	}
	seen := map[string]bool{}
	for i, c := range causes {
		checkID(t, c.ID)
		if seen[c.ID] {
			t.Errorf("cause %s is listed twice", c.ID)
		}
		seen[c.ID] = true
		if c.Certainty != fact.Likely && c.Certainty != fact.Possible {
			t.Errorf("cause %s is %q: the catalog cannot know that", c.ID, c.Certainty)
		}
		if i > 0 && causes[i-1].Certainty == fact.Possible && c.Certainty == fact.Likely {
			t.Errorf("cause %s is more certain than the one before it", c.ID)
		}
		checkBasis(t, c.Basis)
		checkSentences(t, c.ID+" summary", c.Summary)
		checkSentences(t, c.ID+" fix", c.Fix)
		if c.Source != "" {
			checkLink(t, c.Source)
		}
	}
}

// checkSentences checks that a text is there in both languages, each in its
// own alphabet, and ends like a sentence.
func checkSentences(t *testing.T, what string, text fact.Text) {
	t.Helper()
	for _, s := range []string{text.En, text.Ru} {
		if !strings.HasSuffix(s, ".") || strings.TrimSpace(s) != s || strings.Contains(s, "  ") {
			t.Errorf("%s is no sentence: %q", what, s)
		}
	}
	if strings.ContainsFunc(text.En, isCyrillic) {
		t.Errorf("%s is not English: %q", what, text.En)
	}
	if !strings.ContainsFunc(text.Ru, isCyrillic) {
		t.Errorf("%s is not Russian: %q", what, text.Ru)
	}
}

func isCyrillic(r rune) bool { return unicode.Is(unicode.Cyrillic, r) }

func checkID(t *testing.T, id string) {
	t.Helper()
	kebab := func(r rune) bool { return r != '-' && (r < 'a' || r > 'z') && (r < '0' || r > '9') }
	if id == "" || strings.ContainsFunc(id, kebab) || strings.Trim(id, "-") != id || strings.Contains(id, "--") {
		t.Errorf("ID %q is not in kebab case", id)
	}
}

func checkLink(t *testing.T, link string) {
	t.Helper()
	u, err := url.Parse(link)
	if err != nil || u.Scheme != "https" || !strings.Contains(u.Host, ".") || u.User != nil || strings.ContainsAny(link, " <>{}") {
		t.Errorf("no link: %q", link)
	}
}

func checkBasis(t *testing.T, b fact.Basis) {
	t.Helper()
	switch b {
	case fact.Documented, fact.Observed, fact.Deduced:
	default:
		t.Errorf("basis %q", b)
	}
}
