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
	en, ru string     // ours, with a verb such as %s for each of the values, if there are any
	values []value    // what comes from the input
	filled *fact.Text // what en and ru are, where they have values in them already

	isQuote bool // see IsQuote
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
func catalogued(t fact.Text) Text {
	text := Text{en: t.En, ru: t.Ru}
	if t.IsFilled() {
		filled := t // only this copy escapes to the heap; most texts have no values
		text.filled = &filled
	}
	return text
}

// quoting makes a text of one that values of the input are written into.
func quoting(t fact.Text) Text { return textf("%s", "%s", catalogued(t)) }

// join puts one text after another.
func join(a, b Text) Text { return textf("%s%s", "%s%s", a, b) }

// English writes the text in English.
func (t Text) English() string { return t.write(t.en, Text.English) }

// Russian writes the text in Russian.
func (t Text) Russian() string { return t.write(t.ru, Text.Russian) }

// In writes the text in a further language.
func (t Text) In(tr fact.Translation) string {
	if t.filled != nil {
		return t.filled.In(tr)
	}
	return t.write(tr.Sentence(t.en), func(inner Text) string { return inner.In(tr) })
}

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
		if ok && rest[0] == '[' { // %[2]s, in a language with another order
			number, after, _ := strings.Cut(rest[1:], "]")
			n, _ := strconv.Atoi(number)
			rest, values = after, t.values[n-1:]
		}
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

// onlyQuoting returns the text as one that IsQuote.
func (t Text) onlyQuoting() Text {
	t.isQuote = true
	return t
}

// IsQuote reports whether the text says only that the message, or the client, has the
// words in it, so that it needn't be repeated below them.
func (t Text) IsQuote() bool { return t.isQuote }

// IsOurs reports whether the text holds nothing of the input, and so nothing
// that has to be made safe.
func (t Text) IsOurs() bool { return len(t.values) == 0 }
