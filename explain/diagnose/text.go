package diagnose

import (
	"strconv"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
)

// A Text is a sentence about an error, in each language of the program. Most
// are read in one language or not at all, so a text is put together when it
// is asked for.
type Text struct {
	en, ru string  // ours, with a verb such as %s for each of the values, if there are any
	values []value // what comes from the input
}

// A value is what a text says of the input: words, or another text.
type value struct {
	words string
	text  *Text // nil for words
}

// textf makes a text of a sentence in each language and the values in it:
// strings, whole numbers and texts, for any verb. It accepts nothing else,
// because what package fmt could write would have to live on the heap.
func textf(en, ru string, args ...any) Text {
	values := make([]value, len(args))
	for i, arg := range args {
		switch arg := arg.(type) {
		case string:
			values[i].words = arg
		case int:
			values[i].words = strconv.Itoa(arg)
		case Text:
			values[i].text = &arg
		default:
			panic("diagnose: a text takes strings, whole numbers and texts")
		}
	}
	return Text{en: en, ru: ru, values: values}
}

// catalogued makes a text of one that holds nothing of the input.
func catalogued(t fact.Text) Text { return Text{en: t.En, ru: t.Ru} }

// quoting makes a text of one that values of the input are written into.
func quoting(t fact.Text) Text { return textf("%s", "%s", catalogued(t)) }

// join puts one text after another.
func join(a, b Text) Text { return textf("%s%s", "%s%s", a, b) }

// English writes the text in English.
func (t Text) English() string { return t.write(t.en, Text.English) }

// Russian writes the text in Russian.
func (t Text) Russian() string { return t.write(t.ru, Text.Russian) }

// write writes the values into the sentence of a language, and texts among
// them in that language.
func (t Text) write(sentence string, in func(Text) string) string {
	if len(t.values) == 0 {
		return sentence
	}
	b := make([]byte, 0, 256) // enough for most, and on the stack
	values := t.values
	for {
		before, rest, ok := strings.Cut(sentence, "%")
		b = append(b, before...)
		switch {
		case !ok:
			return string(b)
		case rest[0] == '%':
			b = append(b, '%')
		default:
			v := values[0]
			if values = values[1:]; v.text != nil {
				b = append(b, in(*v.text)...)
			} else {
				b = append(b, onOneLine(v.words)...)
			}
		}
		sentence = rest[1:]
	}
}

// inLines returns a place that was quoted on lines of its own, such as that of a
// caret:
//
//	2:3
//	| were A == 1
//	  ^
func inLines(place string) Text {
	lines := strings.Split(place, "\n")
	args := make([]any, len(lines))
	for i, line := range lines {
		args[i] = line
	}
	format := strings.Repeat("%s\n", len(lines)-1) + "%s"
	return textf(format, format, args...)
}

// onOneLine returns words of the input without line feeds and tabs: in a text,
// only we begin a line.
func onOneLine(words string) string {
	if strings.IndexByte(words, '\n') < 0 && strings.IndexByte(words, '\t') < 0 {
		return words
	}
	return strings.NewReplacer("\r\n", " ", "\n", " ", "\t", " ").Replace(words)
}

// IsOurs reports whether the text holds nothing of the input, and so nothing
// that has to be made safe.
func (t Text) IsOurs() bool { return len(t.values) == 0 }
