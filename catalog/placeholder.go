package catalog

import (
	"strings"

	"github.com/defender-err/defender-err/internal/hex"
)

// IsPlaceholder reports whether a value should have been replaced before it
// was sent:
//
//   - the empty slot of a template: {id}, <tenant>, ${host}, $(id), $id, %ID%,
//     __CLIENT_ID__, @@id@@, %7Bid%7D;
//   - what a variable without a value becomes: null, undefined, None, NaN,
//     [object Object], System.Object, and the "string" of API explorers;
//   - the words of samples: Enter_the_Application_Id_here, YOUR_TENANT_ID,
//     your-client-id, <application id>, changeme, __CHANGE_ME__;
//   - a GUID of one repeated digit, such as the 00000000-… of samples.
//
// A masked value (***, xxxxxxxx-…, <redacted>) is none: somebody has hidden
// the real one.
func IsPlaceholder(value string) bool {
	if isDigits(value) {
		return false
	}
	value = strings.ToLower(strings.TrimSpace(value))
	if strings.Contains(value, "%") {
		value = strings.NewReplacer("%7b", "{", "%7d", "}", "%3c", "<", "%3e", ">").Replace(value)
	}
	switch value {
	case "string", "system.object", "[object object]":
		return true
	}
	switch strings.TrimFunc(value, isSampleSeparator) {
	case "changeme", "change_me", "change-me", "change me", "change_this", "replaceme", "replace_me", "replace-me", "todo", "fixme", "fill_me", "fill_in":
		return true
	}
	if IsUnset(value) {
		return true
	}
	if isMasked(value) {
		return false
	}
	return isSlot(value) || isSampleWords(value) || isRepeatedGUID(value)
}

// IsUnset reports whether a value in lower case is what programs print for a variable
// that was never set.
func IsUnset(value string) bool {
	switch value {
	case "null", "undefined", "none", "nil", "nan":
		return true
	}
	return false
}

// isDigits reports whether a value is the digits of a hash, an ID or an IPv4
// address, as most are: that is quickly told.
func isDigits(value string) bool {
	for i := range len(value) {
		if hex.Kind(value[i]) == hex.Other && value[i] != '.' {
			return false
		}
	}
	return true
}

// IsMasked reports whether somebody has hidden what a value was: ***, MASKED,
// <redacted>, XXXX-XXXX, ....
func IsMasked(value string) bool {
	value = strings.ToLower(strings.TrimSpace(value))
	return isMasked(value) || value != "" && strings.Trim(value, "x-_ ") == "" || value != "" && strings.Trim(value, "y-_ ") == "" ||
		value != "" && strings.Trim(value, ".…*#•█") == ""
}

// isMasked is IsMasked for the words by which values are hidden, in lower case.
func isMasked(value string) bool {
	for _, word := range [...]string{"***", "redact", "masked", "censored", "removed", "hidden", "obfuscat", "anonymi", "sanitiz", "sanitis"} {
		if strings.Contains(value, word) {
			return true
		}
	}
	return false
}

// isSlot reports whether a value is the slot of a template as a whole. An
// element of XML such as <enabled/>, which settings of Intune hold, is none.
func isSlot(value string) bool {
	bare := strings.TrimPrefix(strings.TrimPrefix(value, "$"), "#")
	for _, pair := range []string{"{}", "<>", "()"} {
		if pair == "()" && bare == value {
			continue // only $(id)
		}
		inner, opened := strings.CutPrefix(bare, pair[:1])
		inner, closed := strings.CutSuffix(inner, pair[1:])
		if opened && closed && !strings.Contains(inner, `"`) && !strings.HasSuffix(inner, "/") {
			return true
		}
	}
	if isFramed(value, "__") || isFramed(value, "@@") || isFramed(value, "%") {
		return true
	}
	name, isVariable := strings.CutPrefix(value, "$")
	return isVariable && name != "" && strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789_.") == ""
}

// isFramed reports whether a value is a name with the same sign before and after it, as
// scripts and pipelines write what they fill in: %TENANT%, __TENANT__.
func isFramed(value, sign string) bool {
	name, opened := strings.CutPrefix(value, sign)
	name, closed := strings.CutSuffix(name, sign)
	return opened && closed && name != "" && strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789_.-") == ""
}

// isSampleWords reports whether a value tells the reader of a sample what to
// put in its place.
func isSampleWords(value string) bool {
	value = strings.TrimFunc(value, isSampleSeparator)
	for _, first := range [...]string{"your", "enter", "insert", "replace", "paste", "put"} {
		if rest, ok := strings.CutPrefix(value, first); ok && startsApart(rest) {
			return true
		}
	}
	for _, last := range [...]string{"here", "placeholder"} {
		if rest, ok := strings.CutSuffix(value, last); ok && endsApart(rest) {
			return true
		}
	}
	name, mine := strings.CutPrefix(value, "my")
	name, isID := strings.CutSuffix(name, "id")
	return mine && isID && startsApart(name) && endsApart(name)
}

// startsApart and endsApart report whether what is left of a value without
// one of its words is separate from that word.
func startsApart(rest string) bool { return rest != "" && isSampleSeparator(rune(rest[0])) }

func endsApart(rest string) bool { return rest != "" && isSampleSeparator(rune(rest[len(rest)-1])) }

// isSampleSeparator reports whether a character separates the words of samples.
func isSampleSeparator(r rune) bool {
	switch r {
	case '_', '-', ' ', '<', '>', '{', '}', '[', ']':
		return true
	}
	return false
}

// isRepeatedGUID reports whether a value in lower case is a GUID of one
// repeated digit.
func isRepeatedGUID(value string) bool {
	return hex.IsGUID(value) && strings.Trim(value, value[:1]+"-") == ""
}
