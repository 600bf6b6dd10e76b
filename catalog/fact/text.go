package fact

import (
	"fmt"
	"slices"
	"strings"
)

// A Text is a sentence that a person reads, in each language of the program.
//
// A text with values in it is made by Textf: a further language looks the sentence
// up without its values, and then writes them into its own.
type Text struct {
	En, Ru string

	from *template // nil if the text is in the source as it is
}

// A template is what a text was made of.
type template struct {
	en   string // with a verb for each value
	args []any
	then func(string) string // nil if nothing was done to it
}

// A Translation has the texts of a further language by the English ones.
type Translation map[string]string

// Textf writes values into a sentence of each language, as fmt.Sprintf does. Of a
// value that is a text itself, each language gets its own.
func Textf(en, ru string, args ...any) Text {
	return Text{
		En:   fmt.Sprintf(en, inEach(args, func(t Text) string { return t.En })...),
		Ru:   fmt.Sprintf(ru, inEach(args, func(t Text) string { return t.Ru })...),
		from: &template{en: en, args: args},
	}
}

// Plural writes a number into the sentence for one thing, or the one for any other
// number of them. Russian is written so that one sentence fits every number.
func Plural(n int, one, many, ru string) Text {
	if n == 1 {
		return Textf(one, ru, n)
	}
	return Textf(many, ru, n)
}

// Same is a text that doesn't depend on the language, such as a name.
func Same(name string) Text {
	return Text{En: name, Ru: name, from: &template{en: "%s", args: []any{name}}}
}

// Join puts texts after each other.
func Join(texts []Text, separator string) Text {
	args := make([]any, len(texts))
	for i, t := range texts {
		args[i] = t
	}
	verbs := strings.TrimSuffix(strings.Repeat("%s"+separator, len(texts)), separator)
	return Textf(verbs, verbs, args...)
}

// IsFilled reports whether values are written into the text.
func (t Text) IsFilled() bool { return t.from != nil }

// Map returns the text with something done to it in every language.
func (t Text) Map(do func(string) string) Text {
	return Text{En: do(t.En), Ru: do(t.Ru), from: &template{en: "%s", args: []any{t}, then: do}}
}

// In writes the text in a further language, or in English what that doesn't have.
func (t Text) In(tr Translation) string {
	if t.from == nil {
		return tr.Sentence(t.En)
	}
	text := fmt.Sprintf(tr.Sentence(t.from.en), inEach(t.from.args, func(t Text) string { return t.In(tr) })...)
	if t.from.then != nil {
		return t.from.then(text)
	}
	return text
}

// Sentence returns what the language says for an English sentence, or that where it
// has nothing for it.
func (tr Translation) Sentence(en string) string {
	if other := tr[en]; other != "" {
		return other
	}
	return en
}

// inEach returns values with the texts among them in a language.
func inEach(args []any, in func(Text) string) []any {
	isText := func(arg any) bool { _, ok := arg.(Text); return ok }
	if !slices.ContainsFunc(args, isText) {
		return args
	}
	args = slices.Clone(args)
	for i, arg := range args {
		if t, ok := arg.(Text); ok {
			args[i] = in(t)
		}
	}
	return args
}
