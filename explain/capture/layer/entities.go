package layer

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoEntities replaces HTML entities. A single named one may be part of a
// message about HTML.
//
//	{&quot;error&quot;:{&quot;code&quot;:&quot;Forbidden&quot;}}
//	Can&#39;t find a user
func undoEntities(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	named := strings.Count(t.S, "&quot;") + strings.Count(t.S, "&lt;") + strings.Count(t.S, "&amp;")
	if named < 2 && !strings.Contains(t.S, "&#") {
		return t, false
	}
	return decodeEntities(t)
}

// decodeEntities replaces all entities, and reports whether there were any.
func decodeEntities(t text.Text) (decoded text.Text, ok bool) {
	e := text.NewEdit(t)
	for i := 0; ; {
		n := strings.IndexByte(t.S[i:], '&')
		if n < 0 {
			break
		}
		i += n
		size, instead := entity(t.S[i:])
		if size == 0 {
			i++
			continue
		}
		e.Replace(i, i+size, instead)
		i += size
	}
	if decoded, ok = e.Text(); ok {
		decoded = Clean(decoded)
	}
	return decoded, ok
}

// undoEncoded undoes the markup and entities of a text whose quotes are entities,
// so that its objects can't be found before:
//
//	<pre class="output"><code>{&#34;error&#34;: {&#34;code&#34;: &#34;Forbidden&#34;}}</code></pre>
func undoEncoded(t text.Text, node *clue.Node) (inside text.Text, ok bool) {
	if !hasEncodedQuotes(t.S) {
		return t, false
	}
	if inside, ok = undoMarkup(t, node); ok {
		return inside, true
	}
	return decodeEntities(t)
}

// hasEncodedQuotes reports whether the quotes of a text are entities, except for
// those around attributes, and some of them are around the name of a member or in an
// object. Those of a page may be around any word.
func hasEncodedQuotes(s string) bool {
	encoded, tag := 0, 0 // end of the tag
	object := strings.IndexByte(s, '{') >= 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '"':
			if i >= tag {
				return false
			}
		case '<':
			tag = i + tagLength(s[i:])
		case '&':
			size, instead := entity(s[i:])
			if instead == `"` || instead == "'" {
				encoded++
				object = object || size > 0 && ascii.ByteAt(s, i+size) == ':'
			}
			i += max(0, size-1)
		}
	}
	return encoded >= 2 && object
}

// entity returns the size of the entity at the start of s and the character
// for it.
func entity(s string) (size int, instead string) {
	const longest = len("&#x10FFFF;")
	end := strings.IndexByte(s[:min(len(s), longest)], ';')
	if end < 3 {
		return 0, ""
	}
	switch name := s[1:end]; name {
	case "quot":
		instead = `"`
	case "lt":
		instead = "<"
	case "gt":
		instead = ">"
	case "amp":
		instead = "&"
	case "apos":
		instead = "'"
	case "nbsp":
		instead = " "
	default:
		instead = numericEntity(name)
	}
	if instead == "" {
		return 0, ""
	}
	return end + 1, instead
}

// numericEntity returns the character for #39 or #x27, or "" if the name has a
// different form.
func numericEntity(name string) string {
	digits, isNumber := strings.CutPrefix(name, "#")
	base := 10
	if hex, ok := strings.CutPrefix(strings.ToLower(digits), "x"); ok {
		digits, base = hex, 16
	}
	n, err := strconv.ParseUint(digits, base, 31)
	if !isNumber || err != nil || n > utf8.MaxRune {
		return ""
	}
	return string(rune(n))
}
