package layer

import "testing"

func TestPrefix(t *testing.T) {
	check(t, undoPrefix, []wrapped{
		{"a label", "a\nOUTPUT: b\nOUTPUT: {\nOUTPUT:   \"c\": [\nOUTPUT:   ]\nOUTPUT: }\nOUTPUT:\nd\n", "a\nb\n{\n  \"c\": [\n  ]\n}\n\nd\n"},
		{"an indented quotation", "    > {\n    >   \"c\": 1\n    > }\n", "{\n  \"c\": 1\n}\n"},
		{"a time", "[2026-11-17T09:14:03Z] ERROR {\n[2026-11-17T09:14:04Z] ERROR   \"c\": 1\n[2026-11-17T09:14:04Z] ERROR }\n", "{\n  \"c\": 1\n}\n"},
		{"two objects", "a: {\na: }\nb: [\nb: ]\n", "{\n}\n[\n]\n"},
		{"an object with names", "{\n  \"c\": {\n    \"d\": 1\n  }\n}\n", ""},
		{"one that is not closed", "a: {\na:   \"c\": 1\n", ""},
		{"a statement", "if x {\n  y\n}\n", ""},
	})
}
