package check

import (
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/defender-err/defender-err/catalog/fact"
)

// kindName says what a JSON value is.
func kindName(k jsontext.Kind) fact.Text {
	switch k {
	case '{':
		return fact.Text{En: "an object", Ru: "объект"}
	case '[':
		return fact.Text{En: "a list", Ru: "список"}
	case '"':
		return fact.Text{En: "a string", Ru: "строка"}
	case '0':
		return fact.Text{En: "a number", Ru: "число"}
	case 'n':
		return fact.Text{En: "null", Ru: "null"}
	}
	return fact.Text{En: "true or false", Ru: "true или false"}
}

// typeName says which values a type of the catalog accepts.
func typeName(t string) fact.Text {
	if item, ok := strings.CutPrefix(t, "[]"); ok {
		return fact.Textf("a list of %s", "список %s", manyName(item))
	}
	switch t {
	case "int":
		return fact.Text{En: "a whole number", Ru: "целое число"}
	case "bool":
		return fact.Text{En: "true or false", Ru: "true или false"}
	case "date":
		return fact.Text{En: "a date and time such as 2030-12-31T00:00:00Z", Ru: "дата и время, например 2030-12-31T00:00:00Z"}
	case "guid":
		return fact.Text{En: "a GUID", Ru: "GUID"}
	case "object":
		return fact.Text{En: "an object", Ru: "объект"}
	}
	return fact.Text{En: "a string", Ru: "строка"}
}

// manyName names several values of a type.
func manyName(t string) fact.Text {
	switch t {
	case "int":
		return fact.Text{En: "whole numbers", Ru: "целых чисел"}
	case "bool":
		return fact.Text{En: "true and false", Ru: "значений true и false"}
	case "date":
		return fact.Text{En: "dates", Ru: "дат"}
	case "guid":
		return fact.Text{En: "GUIDs", Ru: "GUID"}
	case "object":
		return fact.Text{En: "objects", Ru: "объектов"}
	}
	return fact.Text{En: "strings", Ru: "строк"}
}

// describe says what a parameter takes: its type, its values and its limits.
func describe(p fact.Parameter) fact.Text {
	t := typeName(p.Type)
	if len(p.Values) > 0 {
		values := strings.Join(p.Values, ", ")
		t = fact.Textf("one of %s", "одно из %s", values)
		if strings.HasPrefix(p.Type, "[]") {
			t = fact.Textf("a list of %s", "список из %s", values)
		}
	}
	if p.MaxItems > 0 {
		t = fact.Textf("%s, at most %d entries", "%s, не более %d элементов", t, p.MaxItems)
	}
	if p.MaxLength > 0 {
		t = fact.Textf("%s, at most %d characters", "%s, не более %d символов", t, p.MaxLength)
	}
	return t
}
