package diagnose

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/explain/token"
)

// printed returns the token that somebody decoded and printed next to the failure, as far
// as its claims are there. Two tokens with different audiences prove nothing: one of them
// may be the one that works.
//
//	{"aud": "https://graph.microsoft.com", "roles": ["Machine.Read.All"]}
//	aud   : https://graph.microsoft.com
//	roles : {Machine.Read.All, Alert.Read.All}
func (c *Case) printed() (token.Token, bool) {
	text := c.Exchange.Around
	t := token.Token{Audience: audiencePrinted(text)}
	if !c.permissionsInMessage().told { // else the service says what it saw
		t.Roles, t.Scopes = permissionsPrinted(text, "roles"), permissionsPrinted(text, "scp")
	}
	if words := claimPrinted(text, "exp"); len(words) > 0 {
		if at, byClock := c.when(); !byClock && !at.IsZero() { // else the text may be of any age
			t.Expires = secondsPrinted(words[0])
		}
	}
	switch {
	case len(t.Scopes) > 0:
		t.Kind = token.User
	case len(t.Roles) > 0:
		t.Kind = token.App
	}
	return t, len(t.Audience) > 0 || t.Kind != ""
}

// audiencePrinted returns the aud that a text has, if it has only one.
func audiencePrinted(text string) []string {
	only := ""
	for at := 0; ; {
		value, end := claimAfter(text, "aud", at)
		if end < 0 {
			break
		}
		at = end
		audience := firstWordOfClaim(value)
		if !isAudience(audience) || audience == only {
			continue
		}
		if only != "" {
			return nil
		}
		only = audience
	}
	if only == "" {
		return nil
	}
	return []string{only}
}

// isAudience reports whether a word has a form in which APIs are named.
func isAudience(word string) bool {
	return !catalog.IsMasked(word) && !catalog.IsPlaceholder(word) && (catalog.IsGUID(word) || strings.Contains(word, "://"))
}

// permissionsPrinted returns the permissions in a claim; roles of Azure and of the
// directory aren't permissions.
func permissionsPrinted(text, claim string) []string {
	return slices.DeleteFunc(claimPrinted(text, claim), func(word string) bool {
		start, end := nextPermission(word, 0)
		return start != 0 || end != len(word) || end == 0
	})
}

// claimPrinted returns the words of the first claim of a name.
func claimPrinted(text, name string) []string {
	value, _ := claimAfter(text, name, 0)
	return wordsOfClaim(value)
}

// claimAfter returns the value of the next claim of a name, and where its name ends; a
// negative place if there is none.
func claimAfter(text, name string, from int) (value string, end int) {
	for {
		i := strings.Index(text[from:], name)
		if i < 0 {
			return "", -1
		}
		start := from + i
		from = start + len(name)
		if beginsClaim(text, start) {
			if value, ok := claimValue(text[from:]); ok {
				return value, from
			}
		}
	}
}

// beginsClaim reports whether the name of a claim may begin at a place: at the beginning
// of a line, or of a member, or after "token".
func beginsClaim(text string, at int) bool {
	const near = 40
	before := text[max(0, at-near):at]
	line := before[strings.LastIndexByte(before, '\n')+1:]
	line = lowered(strings.TrimRight(line, " \t\"'`\\|"))
	if at > 0 && isNameByte(text[at-1]) || strings.HasSuffix(strings.TrimSpace(before), "required") { // a message that a console broke
		return false
	}
	if line == "" {
		return true
	}
	switch line[len(line)-1] {
	case '{', ',', ';', '(', '[', '*', '-', '>', '#':
		return true
	}
	for _, word := range [...]string{"token", "token's", "token with", "token has", "claims:", "claim", " and"} {
		if strings.HasSuffix(line, word) {
			return true
		}
	}
	return false
}

// claimValue returns what follows the name of a claim: a list up to its end, else the
// rest of the line.
func claimValue(rest string) (value string, ok bool) {
	const longest = 4 << 10
	rest = strings.TrimLeft(rest[:min(len(rest), longest)], "\"'`\\ \t")
	rest = strings.TrimPrefix(rest, "claim")
	rest = strings.TrimLeft(rest, "\"'` \t")
	switch {
	case strings.HasPrefix(rest, ":"), strings.HasPrefix(rest, "="):
		rest = strings.TrimLeft(rest[1:], "> \t\\")
	case strings.HasPrefix(rest, "is "):
		rest = rest[len("is "):]
	default:
		return "", false
	}
	for _, pair := range [...]string{"[]", "{}"} {
		if list, opened := strings.CutPrefix(rest, pair[:1]); opened {
			list, _, closed := strings.Cut(list, pair[1:])
			return list, closed
		}
	}
	if quoted := strings.TrimLeft(rest, "\\"); quoted != "" && (quoted[0] == '"' || quoted[0] == '\'') {
		value, _, _ = strings.Cut(quoted[1:], quoted[:1])
		return value, true
	}
	value, _, _ = strings.Cut(rest, "\n")
	return value, true
}

// wordsOfClaim splits the value of a claim.
func wordsOfClaim(value string) []string {
	words := strings.FieldsFunc(value, separatesWords)
	for i := range words {
		words[i] = strings.TrimRight(words[i], ".…")
	}
	return words
}

// firstWordOfClaim returns the first word of the value of a claim; "" if it has none.
func firstWordOfClaim(value string) string {
	value = strings.TrimLeftFunc(value, separatesWords)
	if end := strings.IndexFunc(value, separatesWords); end >= 0 {
		value = value[:end]
	}
	return strings.TrimRight(value, ".…")
}

func separatesWords(r rune) bool { return strings.ContainsRune(" \t\r\n,;\"'`\\()", r) }

// secondsPrinted returns the time of exp; the zero time if it is none.
func secondsPrinted(word string) time.Time {
	const digits = 10
	seconds, err := strconv.ParseUint(word, 10, 63)
	if err != nil || len(word) != digits {
		return time.Time{}
	}
	return time.Unix(int64(seconds), 0).UTC()
}
