package address

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
)

// IsBeforeCall reports whether what was called follows the method that ends at an
// offset.
func IsBeforeCall(s string, end int, word string) bool {
	j := ascii.Skip(s, end, 1, "]")
	j = ascii.Skip(s, j, 1, " ")
	if clue.IsMethod(word) {
		if ascii.HasPrefixAt(s, ascii.Skip(s, j, 8, "\r\n│ "), "https://") { // on the next line, maybe in a box of Terraform
			return true
		}
		j = skipToCall(s, j)
	}
	if ascii.FoldsAt(s, j, "http/") && !ascii.FoldsAt(s, j, "http://") || ascii.FoldsAt(s, j, "http ") && clue.IsMethod(word) {
		return true
	}
	quoted := ascii.Skip(s, j, 2, "\\\"'([")
	if ascii.FoldsAt(s, quoted, "https://") || ascii.FoldsAt(s, quoted, "http://") {
		return true
	}
	if !clue.IsMethod(word) {
		return ascii.ByteAt(s, j) == '/' && IsVersionedPath(s, j)
	}
	return ascii.ByteAt(s, j) == '/' && ascii.ByteAt(s, j+1) != ' ' && j > end || isRequestLine(s, j)
}

// skipToCall returns the offset after the words that some clients put between the
// method and what was called.
//
//	403 Forbidden on POST request for "https://api.security.microsoft.com/api/alerts"
//	It is the PATCH on /v1.0/users/{id}, I think
//	[403 Forbidden] during [POST] to [https://api.security.microsoft.com/api/alerts]
func skipToCall(s string, j int) int {
	for _, word := range [...]string{": ", "request ", "call ", "to ", "for ", "on ", "against "} {
		if ascii.HasPrefixAt(s, j, word) {
			j += len(word)
		}
	}
	return j
}

// isRequestLine reports whether a target at an offset is followed by the version
// of HTTP.
func isRequestLine(s string, i int) bool {
	const longest = 2000
	target := s[min(i, len(s)):min(len(s), i+longest)]
	end := strings.IndexAny(target, " \t\n")
	return end > 0 && ascii.HasPrefixAt(target, end, " HTTP")
}

// IsOptionForMethod reports whether text ends with an option of a command that
// takes a method.
func IsOptionForMethod(before string) bool {
	trimmed := strings.TrimRight(before, `"'`)
	for _, option := range [...]string{"-method ", "--request ", "-x ", "--method ", "rest -m ", "while doing an ", "while doing a ", "while doing "} {
		if ascii.EndsFolded(trimmed, option) {
			return true
		}
	}
	return false
}

// IsGoError reports whether the method between two offsets begins an error of Go.
//
//	Get "https://graph.microsoft.com/v1.0/users":
func IsGoError(s string, i, end int) bool {
	return ascii.IsUpper(s[i]) && ascii.IsLower(s[i+1]) && ascii.FoldsAt(s, ascii.Skip(s, end+1, 3, `\"`), "http") && ascii.ByteAt(s, ascii.Skip(s, end, 1, " ")) != 'h'
}

// FarCommand is how far around a URL its command is looked for, in bytes.
const FarCommand = 1 << 10

// IsPlainGet reports whether a command on a line calls the URL at an offset of it, and
// names no method: the client then sends GET.
//
//	Invoke-RestMethod "https://api.security.microsoft.com/api/machines" -Headers $h
//	az rest --url https://graph.microsoft.com/v1.0/me
func IsPlainGet(line string, url int) bool {
	before := line[:url]
	for _, name := range [...]string{"invoke-restmethod ", "invoke-webrequest ", "invoke-mggraphrequest ", "invoke-graphrequest ", "irm ", "iwr ", "az rest "} {
		at := ascii.IndexFolded(before, name)
		if at < 0 || at > 0 && ascii.IsWord(before[at-1]) {
			continue
		}
		return isWholeCommand(strings.TrimRight(line[at:], " \r")) && !sends(line[at:])
	}
	return false
}

// isWholeCommand reports whether a command ends with its line.
func isWholeCommand(command string) bool {
	for _, end := range [...]string{"...", "…", "`", "\\", "|", "(", "{"} {
		if strings.HasSuffix(command, end) {
			return false
		}
	}
	return true
}

// sends reports whether a command names its method, sends a body, or takes its options
// from a variable.
func sends(command string) bool {
	for _, option := range [...]string{" -me", " -custom", " --method", " -m ", " -b", " --b", " -infile", " -form", " @"} {
		if ascii.ContainsFolded(command, option) {
			return true
		}
	}
	return false
}
