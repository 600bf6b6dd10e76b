package catalog

import (
	_ "embed"
	"iter"
	"strings"
)

// An Entity is what an operation returns, with its properties. Those of
// Defender for Endpoint go by their own name, such as Machine, the others by
// xdr.Incident and graph.incident.
type Entity struct {
	Name       string
	API        string // display name of the API that returns it
	Properties []Property
	Doc        string // URL
}

// A Property is a named member of an entity.
type Property struct {
	Name      string   // exact spelling
	Type      string   // string, int, double, date, bool, enum, guid, object, or one of them after "[]"
	Values    []string // of an enum, and of others whose values are known
	Spellings []string // other spellings that the documentation uses as well
}

// entityTable is read line by line when an entity is looked for; its head
// tells the format.
//
//go:embed entities.txt
var entityTable string

// FindEntity returns the entity of that name, in any letter case where none
// has it exactly.
func FindEntity(name string) (Entity, bool) {
	var found Entity
	for block := range entityBlocks() {
		head, _, _ := strings.Cut(block, "\t")
		if head == name {
			return parseEntity(block), true
		}
		if found.Name == "" && strings.EqualFold(head, name) {
			found = parseEntity(block)
		}
	}
	return found, found.Name != ""
}

// Entities returns every entity.
func Entities() iter.Seq[Entity] {
	return func(yield func(Entity) bool) {
		for block := range entityBlocks() {
			if !yield(parseEntity(block)) {
				return
			}
		}
	}
}

// Property returns the property of that name, in any letter case. Whether the
// case is right is for the caller to compare.
func (e Entity) Property(name string) (Property, bool) {
	for _, p := range e.Properties {
		if strings.EqualFold(p.Name, name) {
			return p, true
		}
	}
	return Property{}, false
}

// entityBlocks returns the part of the table that each entity takes.
func entityBlocks() iter.Seq[string] {
	return func(yield func(string) bool) {
		_, blocks, _ := strings.Cut(entityTable, "\n\n")
		for block := range strings.SplitSeq(blocks, "\n\n") {
			if !yield(block) {
				return
			}
		}
	}
}

func parseEntity(block string) Entity {
	head, lines, _ := strings.Cut(strings.TrimSpace(block), "\n")
	fields := strings.Split(head, "\t")
	e := Entity{Name: fields[0], API: fields[1], Doc: fields[2]}
	if len(fields) > 3 {
		base, _ := FindEntity(fields[3])
		e.Properties = base.Properties
	}
	for line := range strings.SplitSeq(lines, "\n") {
		if line != "" {
			e.Properties = append(e.Properties, parseProperty(line))
		}
	}
	return e
}

func parseProperty(line string) Property {
	fields := append(strings.Split(strings.TrimPrefix(line, "\t"), "\t"), "", "", "")
	return Property{Name: fields[0], Type: fields[1], Values: splitList(fields[2]), Spellings: splitList(fields[3])}
}

func splitList(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, "|")
}
