package address

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
)

// PathEnd returns where a path ends that begins at an offset.
func PathEnd(s string, i int) int {
	end := i
	for end < len(s) && end-i < Longest && s[end] > ' ' && strings.IndexByte("\"'`<>\\|", s[end]) < 0 && !ascii.HasPrefixAt(s, end, clue.Hole) {
		if s[end] == ']' {
			break
		}
		end++
	}
	if ascii.ByteAt(s, end) == '\'' && keyEnd(s, end) > 0 {
		return pathEndBehindKey(s, i, keyEnd(s, end))
	}
	return end
}

// pathEndBehindKey returns where a path ends that begins at an offset and has a
// key in quotes that ends at another one.
func pathEndBehindKey(s string, i, key int) int {
	end := key
	for end < len(s) && end-i < Longest && (ascii.IsWord(s[end]) || strings.IndexByte("()/.$?&=%-", s[end]) >= 0) {
		end++
	}
	return end
}

// IsAPIPath reports whether a path is one of the APIs.
func IsAPIPath(path string) bool {
	return strings.HasPrefix(path, "/api/") || strings.HasPrefix(path, "/beta/") || strings.HasPrefix(path, "/v1.0/") ||
		strings.HasPrefix(path, "/v2.0/")
}

// IsVersionedPath reports whether a path begins at an offset as those of APIs do:
// /api/, /beta/, /v1.0/.
func IsVersionedPath(s string, i int) bool {
	if ascii.HasPrefixAt(s, i, "/api/") || ascii.HasPrefixAt(s, i, "/beta/") {
		return ascii.IsWord(ascii.ByteAt(s, strings.IndexByte(s[i+1:], '/')+i+2))
	}
	if !ascii.HasPrefixAt(s, i, "/v") || !ascii.IsDigit(ascii.ByteAt(s, i+2)) {
		return false
	}
	j := i + 3
	if ascii.ByteAt(s, j) == '.' && ascii.IsDigit(ascii.ByteAt(s, j+1)) {
		j += 2
	}
	return ascii.ByteAt(s, j) == '/'
}

// QuotedQuery returns where the path ends that begins at an offset in quotation marks and
// has options of OData, as people quote what they called; 0 if there is none.
//
//	`/auditLogs/signIns?&$filter=createdDateTime ge 2018-01-24`
func QuotedQuery(s string, i int) int {
	if i == 0 || s[i-1] != '`' && s[i-1] != '"' || !ascii.IsAlpha(ascii.ByteAt(s, i+1)) {
		return 0
	}
	length := strings.IndexByte(s[i:min(len(s), i+Longest)], s[i-1])
	if length < 0 {
		return 0
	}
	path, query, found := strings.Cut(s[i:i+length], "?")
	if !found || !strings.Contains(query, "$") || strings.ContainsAny(path, " \n") || strings.IndexByte(query, '\n') >= 0 {
		return 0
	}
	return i + length
}

// OfOption returns the path at an offset that is the value of an option by which the
// wrappers of an API take what to call, and where it ends; 0 if there isn't one. A path
// that was cut keeps its whole segments.
//
//	Invoke-DocGraph -Path "/deviceManagement/applePushNotific ...
//	Invoke-GraphRequest -Uri "/users?$top=5"
func OfOption(s string, i int) (path string, end int) {
	if i == 0 || s[i-1] != '"' && s[i-1] != '\'' && s[i-1] != ' ' {
		return "", 0
	}
	before := strings.TrimRight(s[max(0, i-16):i], "\"' ")
	isOption := false
	for _, option := range [...]string{" -path", " -uri", " -url", " -resource", " -endpoint", " --url", " --uri"} {
		isOption = isOption || ascii.EndsFolded(before, option)
	}
	if !isOption {
		return "", 0
	}
	end = PathEnd(s, i)
	path = s[i:end]
	if IsCut(s, end) {
		path = path[:strings.LastIndexByte(path, '/')]
	}
	return strings.TrimRight(path, ",;)"), end
}
