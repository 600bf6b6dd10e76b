package check

import (
	"fmt"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/defender-err/defender-err/catalog"
)

// kindName says what a JSON value is.
func kindName(k jsontext.Kind) catalog.Text {
	switch k {
	case '{':
		return catalog.Text{En: "an object", Ru: "объект"}
	case '[':
		return catalog.Text{En: "a list", Ru: "список"}
	case '"':
		return catalog.Text{En: "a string", Ru: "строка"}
	case '0':
		return catalog.Text{En: "a number", Ru: "число"}
	case 'n':
		return catalog.Text{En: "null", Ru: "null"}
	}
	return catalog.Text{En: "true or false", Ru: "true или false"}
}

// typeName says what a type of the catalog wants.
func typeName(t string) catalog.Text {
	if item, ok := strings.CutPrefix(t, "[]"); ok {
		return catalog.Text{En: "a list of " + manyName(item).En, Ru: "список " + manyName(item).Ru}
	}
	switch t {
	case "int":
		return catalog.Text{En: "a whole number", Ru: "целое число"}
	case "bool":
		return catalog.Text{En: "true or false", Ru: "true или false"}
	case "date":
		return catalog.Text{En: "a date and time such as 2030-12-31T00:00:00Z", Ru: "дата и время, например 2030-12-31T00:00:00Z"}
	case "guid":
		return catalog.Text{En: "a GUID", Ru: "GUID"}
	case "object":
		return catalog.Text{En: "an object", Ru: "объект"}
	}
	return catalog.Text{En: "a string", Ru: "строка"}
}

// manyName names several values of a type.
func manyName(t string) catalog.Text {
	switch t {
	case "int":
		return catalog.Text{En: "whole numbers", Ru: "целых чисел"}
	case "bool":
		return catalog.Text{En: "true and false", Ru: "значений true и false"}
	case "date":
		return catalog.Text{En: "dates", Ru: "дат"}
	case "guid":
		return catalog.Text{En: "GUIDs", Ru: "GUID"}
	case "object":
		return catalog.Text{En: "objects", Ru: "объектов"}
	}
	return catalog.Text{En: "strings", Ru: "строк"}
}

// describe says what a parameter takes: its type, its values and its limits.
func describe(p catalog.Parameter) catalog.Text {
	t := typeName(p.Type)
	if len(p.Values) > 0 {
		values := strings.Join(p.Values, ", ")
		t = catalog.Text{En: "one of " + values, Ru: "одно из " + values}
		if strings.HasPrefix(p.Type, "[]") {
			t = catalog.Text{En: "a list of " + values, Ru: "список из " + values}
		}
	}
	if p.MaxItems > 0 {
		t.En += fmt.Sprintf(", at most %d entries", p.MaxItems)
		t.Ru += fmt.Sprintf(", не более %d элементов", p.MaxItems)
	}
	if p.MaxLength > 0 {
		t.En += fmt.Sprintf(", at most %d characters", p.MaxLength)
		t.Ru += fmt.Sprintf(", не более %d символов", p.MaxLength)
	}
	return t
}
