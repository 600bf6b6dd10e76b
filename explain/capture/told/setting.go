package told

import "strings"

// isSetting reports whether a line is one of a definition: of an interface, a
// schema, a workflow, a rule.
//
//	"type": "string",
//	description: The app has no role.
//	- when: status == 403
func isSetting(line string) bool {
	t := strings.TrimLeft(line, " \t")
	t = strings.TrimPrefix(t, "- ")
	if name, _, found := strings.Cut(t, ":"); found {
		switch name {
		case "description", "type", "enum", "when", "expr", "summary", "on", "for", "if", "run", "schema", "required":
			return true
		}
	}
	for from := 0; ; {
		i := strings.IndexByte(line[from:], '"')
		if i < 0 {
			return false
		}
		from += i + 1
		end := strings.IndexByte(line[from:], '"')
		if end < 0 {
			return false
		}
		name := line[from : from+end]
		value, named := strings.CutPrefix(strings.TrimLeft(line[from+end+1:], " \t"), ":")
		if named && isSettingName(name) && !(name == "type" && isThrown(value)) {
			return true
		}
		from += end + 1
	}
}

func isSettingName(name string) bool {
	switch name {
	case "example", "default", "description", "enum", "type", "schema", "when", "expr", "summary", "$ref", "title",
		"properties":
		return true
	}
	return false
}

// isThrown reports whether a value is the type of an exception, which loggers write
// next to its message.
//
//	"err":{"type":"TypeError","message":"fetch failed"
func isThrown(value string) bool {
	value = strings.TrimLeft(value, ` "`)
	name := value[:skipBytes(value, 0, func(c byte) bool { return isWordByte(c) || c == '.' })]
	return strings.HasSuffix(name, "Error") || strings.HasSuffix(name, "Exception")
}

// isBelowExample reports whether a line is below a name that holds examples or
// definitions, judged by the indentation of the lines before it.
//
//	"example": {
//	  "error": {
//	    "code": "Forbidden",
func (in *Input) isBelowExample(n int) bool {
	const enough = 24
	indent := indentOf(in.head(n))
	for k := n; k >= max(0, n-enough) && indent > 0; k-- {
		line := in.head(k)
		if strings.TrimSpace(line) == "" {
			continue
		}
		if i := indentOf(line); i < indent || k == n {
			if k < n {
				indent = i
			}
			if isExampleName(nameOf(line)) {
				return true
			}
		}
	}
	return false
}

func indentOf(line string) int { return len(line) - len(strings.TrimLeft(line, " \t")) }

// nameOf returns the name that a line begins with: `"name": …`, "- name: …".
func nameOf(line string) string {
	t := strings.TrimLeft(line, " \t")
	t = strings.TrimLeft(strings.TrimPrefix(t, "- "), `"'`)
	end := skipBytes(t, 0, isWordByte)
	if !strings.HasPrefix(strings.TrimLeft(t[end:], `"' `), ":") {
		return ""
	}
	return t[:end]
}

func isExampleName(name string) bool {
	var buf [16]byte
	switch string(lower(buf[:0], name)) {
	case "example", "examples", "properties", "schema", "definition", "inputs", "responses", "actions":
		return true
	}
	return false
}
