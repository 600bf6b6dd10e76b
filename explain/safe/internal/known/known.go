// Package known tells by the place of what looks like a key or a token that it is of
// a kind known to be public: an ID in a path of Microsoft's, or what follows the
// name of an ID or a hash.
package known

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

const (
	maxName = 64  // bytes of a name that are looked at
	maxPath = 400 // of a path
)

// IsPublic reports whether what looks like a token at s[start:end] is of a kind
// known to be public. The run that it is part of begins at first.
func IsPublic(s string, first, start, end int) bool {
	token := s[start:end]
	switch {
	case isLikeGUID(s[first:]), isStamped(token), isDomain(s[end:]), isEscapedPath(token), isMasked(token), isSubject(s, start):
		return true
	case strings.Contains(token, "/"):
		return strings.HasPrefix(token, "sha256/") || strings.HasPrefix(token, "sha1/")
	case start > 0 && s[start-1] == '/' && isIDInPath(s, first, start):
		return true
	}
	return isNamedPublic(s, first)
}

// isLikeGUID reports whether a word has the form of a GUID, in which somebody may
// have replaced digits by other letters to mask it.
func isLikeGUID(word string) bool {
	word = strings.TrimRight(word, ".") // at the end of a sentence
	return len(word) > 32 && word[8] == '-' && word[13] == '-' && word[18] == '-' && word[23] == '-' && strings.Trim(strings.ToLower(word), "0123456789abcdefghijklmnopqrstuvwxyz-") == ""
}

// isMasked reports whether a word is an ID with digits that somebody has masked, or a path
// that ends with one: v1.0/users/fe8XXX756-87b3-462d-a7de-80226XXXXX.
func isMasked(word string) bool {
	path, id := word[:strings.LastIndexByte(word, '/')+1], word[strings.LastIndexByte(word, '/')+1:]
	if !strings.Contains(id, "XXX") && !strings.Contains(id, "xxx") || strings.Trim(id, "0123456789abcdefABCDEFXx-") != "" {
		return false
	}
	for segment := range strings.SplitSeq(strings.TrimSuffix(path, "/"), "/") {
		letters := strings.TrimRight(segment, "0123456789.")
		if len(segment)-len(letters) > len("v2.0") || strings.Trim(strings.ToLower(letters), "abcdefghijklmnopqrstuvwxyz0123456789") != "" {
			return false
		}
	}
	return true
}

// isEscapedPath reports whether a word is a path of words and versions with its slashes
// escaped: com%2Fcommon%2Foauth2%2Fauthorize.
func isEscapedPath(word string) bool {
	segments := 0
	for segment := range strings.SplitSeq(strings.ReplaceAll(word, "%2f", "%2F"), "%2F") {
		letters := strings.TrimRight(segment, "0123456789.")
		if len(segment)-len(letters) > len("v2.0") || strings.Trim(letters, "abcdefghijklmnopqrstuvwxyz-.") != "" {
			return false
		}
		segments++
	}
	return segments > 1
}

// isDomain reports whether s is the end of the name of a host, after a label that
// a machine has made: .prod.outlook.com.
func isDomain(s string) bool {
	labels, _, _ := strings.Cut(s, "/")
	return strings.Count(labels, ".") > 1 && labels[0] == '.' && strings.Trim(labels, "abcdefghijklmnopqrstuvwxyz.") == ""
}

// isStamped reports whether a word begins with a time, as the references of Azure
// Front Door do: 20261123T080000Z-15f8b4c7d9kq2mhhC1AMS5y4w0.
func isStamped(word string) bool {
	return len(word) > 17 && word[8] == 'T' && word[15] == 'Z' && word[16] == '-' && strings.Trim(word[:8]+word[9:15], "0123456789") == ""
}

// isSubject reports whether the piece at start is in the subject that Entra ID gives the
// token of a managed identity or of a connection; a federated credential needs it to the
// letter.
//
//	/eid1/c/pub/t/q7h5cvGGr0GRqy180BHbRw/a/9ExAW52n_ky4ZiS_jhpJIQ/91964ff9-25e0-4ad6-b8a4-57ca4c528688
func isSubject(s string, start int) bool {
	const root, longest = "/eid1/c/", 160
	i := strings.LastIndex(s[max(0, start-longest):start], root)
	if i < 0 {
		return false
	}
	between := s[max(0, start-longest)+i : start]
	return strings.IndexFunc(between, func(r rune) bool { return r > 0x7F || !inPath(byte(r)) && strings.IndexByte("_{}%", byte(r)) < 0 }) < 0
}

// isIDInPath reports whether the piece of a path that begins at start is an ID of
// Microsoft's: the path is one of their hosts, or has none and begins with a word.
func isIDInPath(s string, first, start int) bool {
	from := first
	for from > 0 && start-from < maxPath && (inPath(s[from-1]) || strings.IndexByte(`:$'()\`, s[from-1]) >= 0) {
		from--
	}
	path := s[from:start]
	if n := strings.LastIndex(path, "//"); n >= 0 {
		host, _, _ := strings.Cut(path[n+2:], "/")
		host, _, _ = strings.Cut(host, ":")
		for _, known := range publicHosts {
			if host == known || strings.HasSuffix(host, "."+known) {
				return true
			}
		}
		return false
	}
	path = strings.TrimLeft(path, `:$'()\`)
	root, rest, ok := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	return ok && strings.HasPrefix(path, "/") && isPathWord(root) && !strings.Contains(rest, "//")
}

// isPathWord reports whether a segment is a word or a version: api, v1.0, users.
func isPathWord(segment string) bool {
	return segment != "" && (strings.Trim(strings.ToLower(segment), "abcdefghijklmnopqrstuvwxyz") == "" || segment[0] == 'v' && strings.Trim(segment[1:], "0123456789.") == "")
}

// publicHosts are those whose paths hold IDs: of messages, files, groups.
var publicHosts = [...]string{"microsoft.com", "microsoftonline.com", "microsoft.us", "microsoftonline.us", "azure.com", "azure.us", "office.com", "office365.com", "sharepoint.com", "windows.net"}

// isNamedPublic reports whether the name of something public precedes s[i],
// with a sign, quotes or a blank after it.
func isNamedPublic(s string, i int) bool {
	name := strings.TrimRight(s[max(i-maxName, 0):i], " \t\\\"'`=:([{>|*")
	for _, told := range [...]string{" is", " was"} {
		name = strings.TrimRight(strings.TrimSuffix(name, told), " \t\\\"'`")
	}
	if len(name) == min(i, maxName) {
		return false
	}
	last := len(name)
	for last > 0 && ascii.IsAlpha(name[last-1]) || last > 0 && last < len(name) && ascii.IsDigit(name[last-1]) {
		last--
	}
	for n := len(name) - 1; n > last; n-- {
		if ascii.IsUpper(name[n]) && !ascii.IsUpper(name[n-1]) {
			last = n // requestId
			break
		}
	}
	return isPublicName(name[last:])
}

// isPublicName reports whether a word ends the names of what is public.
func isPublicName(word string) bool {
	return slices.ContainsFunc(publicNames[:], func(known string) bool { return strings.EqualFold(word, known) })
}

// publicNames are the last words of names that have an ID, a hash or the place in
// a list after them.
var publicNames = [...]string{
	"activityid", "correlationid", "cursor", "cv", "deltatoken", "deviceid", "digest", "etag", "fingerprint", "hash", "id", "identifier", "ids", "keyid", "kid",
	"link", "machineid", "md5", "messageid", "objectid", "operationid", "ray", "ref", "reference", "requestid", "sha1", "sha256", "skiptoken", "spanid", "subject",
	"thumbprint", "traceid", "vector", "x5t",
}

// inPath reports whether c may belong to a path.
func inPath(c byte) bool { return ascii.IsWord(c) || strings.IndexByte("+-./!~", c) >= 0 }
